"Run the revisions on the connection that `devmlops.store` opened"
from alembic import context
from sqlalchemy import event

from devmlops.migrations import differs, spoken
from devmlops.store import metadata

connection = context.config.attributes["connection"]


@event.listens_for(connection, "before_cursor_execute", retval=True)
def speak(connection, cursor, statement, parameters, context, executemany):
    return spoken(statement, connection.dialect.name), parameters


context.configure(connection=connection, target_metadata=metadata(), compare_type=differs, render_as_batch=connection.dialect.name == "sqlite", transactional_ddl=True)
with context.begin_transaction():
    context.run_migrations()
