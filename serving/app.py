"The service as an ASGI application; DEVMLOPS_WORKSPACE says which workspace, settings.ini how"
from devmlops.serve import create_app
from devmlops.store import open_store

app = create_app(open_store())
