"""Real servers: each is started on a free port when the first test asks for it, and stopped at the end of the session

Every test gets a fresh database, bucket, container or folder of the running server. Credentials stand in the environment,
as they do in a workspace, and are inherited by processes that a test starts. A missing server fails on CI and skips elsewhere."""
import base64
import glob
import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import pytest
from conftest import ROOT, needed

NOBODY = 65534 # servers that refuse to run as root run as this user


class Server(NamedTuple):
    "A running server"
    port: int # on 127.0.0.1
    folder: Path # its files


class Remote(NamedTuple):
    "A fresh place on a file server"
    url: str # for fsspec, without a slash at the end
    environment: dict # what was added to os.environ: credentials and where the server listens


def program(name, install):
    "The path of a program, also where Debian hides servers"
    hidden = ["/usr/lib/rabbitmq/bin", "/usr/sbin", *sorted(glob.glob("/usr/lib/postgresql/*/bin"), reverse=True), str(ROOT/".tools/node_modules/.bin")]
    return needed(shutil.which(name, path=os.pathsep.join([*hidden, *os.get_exec_path()])), f"{name} is missing; install it with: {install}")


def free_port():
    "A port nobody listens on"
    with socket.create_server(("127.0.0.1", 0)) as s: return s.getsockname()[1]


def listens(port):
    "Does somebody listen?"
    with socket.socket() as s:
        s.settimeout(2)
        return s.connect_ex(("127.0.0.1", port)) == 0


@contextmanager
def place(humble=True):
    "A folder for one server, its own when it may not be root; in memory where there is much, and short, because socket names are"
    memory = Path("/dev/shm").is_dir() and shutil.disk_usage("/dev/shm").free > 1 << 32
    folder = Path(tempfile.mkdtemp(prefix="devmlops-", dir="/dev/shm" if memory else None))
    if humble and os.geteuid() == 0: os.chown(folder, NOBODY, NOBODY)
    try: yield folder
    finally: shutil.rmtree(folder, ignore_errors=True)


def prefix(humble=True):
    "What makes a command end with this process, and run as nobody where this is root"
    if not shutil.which("setpriv"): return []
    return ["setpriv", "--pdeathsig", "KILL", *(["--reuid", str(NOBODY), "--regid", str(NOBODY), "--clear-groups"] if humble and os.geteuid() == 0 else []), "--"]


def call(*command, folder, typed=""):
    "Run a command that prepares a server"
    done = subprocess.run([*prefix(), *map(str, command)], cwd=folder, env=os.environ | {"HOME": str(folder)}, input=typed, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, f"{command[0]} gave {done.returncode}\n{done.stdout}\n{done.stderr}"


@contextmanager
def running(*command, folder, port, humble=True, seconds=90, stop=signal.SIGTERM, **environment):
    "The server, from the moment it listens"
    log = folder/"log.txt"
    with open(log, "wb") as out:
        process = subprocess.Popen([*prefix(humble), *map(str, command)], cwd=folder, env=os.environ | {"HOME": str(folder)} | environment,
            stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.STDOUT, start_new_session=True)
    try:
        last = time.monotonic() + seconds
        while not listens(port):
            ended = process.poll()
            assert ended is None and time.monotonic() < last, f"{command[0]} does not listen ({'no answer' if ended is None else f'exit code {ended}'}):\n{log.read_text(errors='replace')[-3000:]}"
            time.sleep(0.05)
        yield Server(port, folder)
    finally:
        process.send_signal(stop)
        try: process.wait(20)
        except subprocess.TimeoutExpired: os.killpg(process.pid, signal.SIGKILL)


# databases

@pytest.fixture(scope="session")
def postgres_server():
    "PostgreSQL; user postgres needs no password, others do"
    install = "apt-get install postgresql"
    initdb, server, port = program("initdb", install), program("postgres", install), free_port()
    with place() as folder:
        call(initdb, "-D", folder/"data", "-U", "postgres", "--auth=trust", "--no-sync", "-E", "UTF8", "--locale=C", folder=folder)
        (folder/"data/pg_hba.conf").write_text("host all postgres 127.0.0.1/32 trust\nhost all all 127.0.0.1/32 scram-sha-256\n")
        options = [option for pair in ("listen_addresses=127.0.0.1", "fsync=off", "synchronous_commit=off", "full_page_writes=off") for option in ("-c", pair)]
        with running(server, "-D", folder/"data", "-p", port, "-k", folder, *options, folder=folder, port=port, stop=signal.SIGQUIT) as ready: yield ready


@pytest.fixture(scope="session")
def mariadb_server():
    "MariaDB; user root needs no password"
    install = "apt-get install mariadb-server"
    make, server, port = program("mariadb-install-db", install), program("mariadbd", install), free_port()
    with place() as folder:
        call(make, "--no-defaults", f"--datadir={folder}/data", "--auth-root-authentication-method=normal", "--skip-test-db", folder=folder)
        options = [f"--datadir={folder}/data", f"--port={port}", f"--socket={folder}/socket", "--bind-address=127.0.0.1", "--skip-name-resolve", "--innodb-flush-log-at-trx-commit=0"]
        with running(server, "--no-defaults", *options, folder=folder, port=port, stop=signal.SIGKILL) as ready: yield ready


def fresh_database(url, database):
    "Make an empty database on the server at `url`; gives its URL"
    from sqlalchemy import create_engine, make_url, text
    from sqlalchemy.exc import OperationalError
    engine, last = create_engine(url, isolation_level="AUTOCOMMIT"), time.monotonic() + 60
    while True:
        try:
            with engine.connect() as connection: connection.execute(text(f"CREATE DATABASE {database}"))
            break
        except OperationalError as e: # PostgreSQL listens a moment before it answers
            if "starting up" not in str(e) or time.monotonic() > last: raise
            time.sleep(0.1)
    engine.dispose()
    return make_url(url).set(database=database).render_as_string(hide_password=False)


DATABASES = ("sqlite", "postgres", "mariadb")


def fresh(request, name):
    "The SQLAlchemy URL of a fresh database on the server `name`"
    port = request.getfixturevalue(f"{name}_server").port
    return fresh_database({"postgres": f"postgresql+psycopg://postgres@127.0.0.1:{port}/postgres", "mariadb": f"mysql+pymysql://root@127.0.0.1:{port}"}[name], f"test_{secrets.token_hex(4)}")


@pytest.fixture
def postgres(request):
    "The SQLAlchemy URL of a fresh PostgreSQL database"
    return fresh(request, "postgres")


@pytest.fixture
def mariadb(request):
    "The SQLAlchemy URL of a fresh MariaDB database"
    return fresh(request, "mariadb")


@pytest.fixture(params=DATABASES)
def records(request, tmp_path):
    "The SQLAlchemy URL of empty records, in each database"
    return f"sqlite:///{tmp_path}/records.db" if request.param == "sqlite" else fresh(request, request.param)


# files

@pytest.fixture(scope="session")
def s3_server():
    "Amazon's S3 as moto plays it"
    needed(shutil.which("moto_server", path=os.path.dirname(sys.executable)), "moto is missing; install it with: make install")
    port = free_port()
    with place(humble=False) as folder, running(sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", port, folder=folder, port=port, humble=False) as ready:
        yield ready


@pytest.fixture
def s3(s3_server, monkeypatch):
    "A fresh bucket"
    import fsspec
    environment = dict(AWS_ACCESS_KEY_ID="test", AWS_SECRET_ACCESS_KEY="test", AWS_DEFAULT_REGION="eu-west-1", AWS_ENDPOINT_URL=f"http://127.0.0.1:{s3_server.port}")
    for name, value in environment.items(): monkeypatch.setenv(name, value)
    bucket = f"test-{secrets.token_hex(4)}"
    fsspec.filesystem("s3", skip_instance_cache=True).mkdir(bucket, region_name="eu-west-1")
    yield Remote(f"s3://{bucket}", environment)
    fsspec.get_filesystem_class("s3").clear_instance_cache()


@pytest.fixture(scope="session")
def azure_server():
    "Azure's Blob Storage as Azurite plays it; gives the server and a connection string"
    server, port = program("azurite-blob", "npm install --prefix .tools azurite@3.37.0"), free_port()
    account, key = "devmlops", base64.b64encode(secrets.token_bytes(64)).decode()
    options = ["--blobHost", "127.0.0.1", "--blobPort", port, "--inMemoryPersistence", "--skipApiVersionCheck", "--disableTelemetry", "--silent"]
    with place(humble=False) as folder, running(server, *options, folder=folder, port=port, humble=False, AZURITE_ACCOUNTS=f"{account}:{key}") as ready:
        yield ready, f"DefaultEndpointsProtocol=http;AccountName={account};AccountKey={key};BlobEndpoint=http://127.0.0.1:{port}/{account};"


@pytest.fixture
def azure(azure_server, monkeypatch):
    "A fresh container"
    import fsspec
    environment = dict(AZURE_STORAGE_CONNECTION_STRING=azure_server[1])
    for name, value in environment.items(): monkeypatch.setenv(name, value)
    container = f"test-{secrets.token_hex(4)}"
    fsspec.filesystem("abfs", skip_instance_cache=True).mkdir(container)
    yield Remote(f"abfs://{container}", environment)
    fsspec.get_filesystem_class("abfs").clear_instance_cache()


SMB = """
[global]
smb ports = {port}
interfaces = 127.0.0.1
bind interfaces only = yes
disable netbios = yes
server role = standalone server
passdb backend = tdbsam:{folder}/passdb.tdb
private dir = {folder}
lock directory = {folder}
state directory = {folder}
cache directory = {folder}
pid directory = {folder}
ncalrpc dir = {folder}/ncalrpc
log level = 0
load printers = no
disable spoolss = yes
[data]
path = {folder}/data
read only = no
"""


@pytest.fixture(scope="session")
def smb_server():
    "Samba with the share `data`; gives the server and a password"
    install = "apt-get install samba"
    tool, server, port, password = program("pdbedit", install), program("smbd", install), free_port(), secrets.token_hex(8)
    with place() as folder:
        (folder/"smb.conf").write_text(SMB.format(port=port, folder=folder))
        call(tool, "-s", folder/"smb.conf", "-t", "-a", "-u", smb_user(), folder=folder, typed=f"{password}\n{password}\n")
        call("mkdir", "data", folder=folder)
        with running(server, "-F", "--no-process-group", "-s", folder/"smb.conf", "--debug-stdout", folder=folder, port=port) as ready: yield ready, password


def smb_user():
    "The system's user whom Samba serves"
    import pwd
    return pwd.getpwuid(NOBODY if os.geteuid() == 0 else os.geteuid()).pw_name


@pytest.fixture
def smb(smb_server, monkeypatch):
    "A fresh folder on a share; fsspec takes the credentials from FSSPEC_SMB_..., which it reads when it is imported"
    import fsspec
    server, password = smb_server
    environment = dict(FSSPEC_SMB_USERNAME=smb_user(), FSSPEC_SMB_PASSWORD=password)
    for name, value in environment.items(): monkeypatch.setenv(name, value)
    monkeypatch.setitem(fsspec.config.conf, "smb", dict(username=smb_user(), password=password))
    url = f"smb://127.0.0.1:{server.port}/data/test-{secrets.token_hex(4)}"
    fs, path = fsspec.url_to_fs(url)
    fs.mkdir(path)
    yield Remote(url, environment)
    fsspec.get_filesystem_class("smb").clear_instance_cache()


# messages

@pytest.fixture(scope="session")
def mosquitto():
    "The URL of a Mosquitto that keeps nothing: mqtt://127.0.0.1:PORT"
    server, port = program("mosquitto", "apt-get install mosquitto"), free_port()
    with place() as folder:
        (folder/"mosquitto.conf").write_text(f"listener {port} 127.0.0.1\nallow_anonymous true\npersistence false\n")
        with running(server, "-c", folder/"mosquitto.conf", folder=folder, port=port): yield f"mqtt://127.0.0.1:{port}"


@pytest.fixture(scope="session")
def rabbitmq():
    "The URL of a RabbitMQ: amqp://guest:guest@127.0.0.1:PORT/"
    install = "apt-get install rabbitmq-server"
    server, names, port, names_port = program("rabbitmq-server", install), program("epmd", install), free_port(), free_port()
    with place() as folder:
        (folder/"rabbitmq.conf").write_text(f"listeners.tcp.1 = 127.0.0.1:{port}\n")
        (folder/"plugins").write_text("[].")
        environment = dict(RABBITMQ_NODENAME=f"test{port}@localhost", RABBITMQ_MNESIA_BASE=str(folder/"mnesia"), RABBITMQ_LOG_BASE=str(folder), RABBITMQ_LOGS="-",
            RABBITMQ_CONFIG_FILE=str(folder/"rabbitmq.conf"), RABBITMQ_ENABLED_PLUGINS_FILE=str(folder/"plugins"), RABBITMQ_DIST_PORT=str(free_port()),
            RABBITMQ_ALLOW_INPUT="1", RABBITMQ_SERVER_START_ARGS="-noinput", ERL_EPMD_PORT=str(names_port))
        # Erlang's name server runs here, because the one that RabbitMQ would start never ends
        with running(names, "-address", "127.0.0.1", "-port", names_port, folder=folder, port=names_port), running(server, folder=folder, port=port, **environment):
            yield f"amqp://guest:guest@127.0.0.1:{port}/"
