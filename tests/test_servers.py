"The servers that other tests rely on answer, and each test has a place of its own"
import fsspec
import pytest


@pytest.mark.parametrize("name", ["postgres", "mariadb"])
def test_databases_are_fresh(request, name):
    from sqlalchemy import create_engine, text
    engine = create_engine(request.getfixturevalue(name))
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE once (n INTEGER)"))
        connection.execute(text("INSERT INTO once VALUES (1)"))
        assert connection.execute(text("SELECT n FROM once")).scalars().all() == [1]
    engine.dispose()


@pytest.mark.parametrize("name", ["s3", "azure", "smb"])
def test_file_servers_keep_bytes(request, name, python):
    remote = request.getfixturevalue(name)
    fs, path = fsspec.url_to_fs(f"{remote.url}/folder/판정.bin")
    fs.makedirs(path.rpartition("/")[0], exist_ok=True)
    fs.pipe_file(path, b"x"*1_000_000)
    assert fs.cat_file(path, start=10, end=20) == b"x"*10 and fs.size(path) == 1_000_000
    assert python("import fsspec, sys; print(len(fsspec.open(sys.argv[1], 'rb').open().read()))", f"{remote.url}/folder/판정.bin").strip() == "1000000"
    fs.rm_file(path)
    assert not fs.exists(path)


def test_mosquitto_delivers(mosquitto):
    from paho.mqtt import publish, subscribe
    port = int(mosquitto.rpartition(":")[2])
    publish.single("line/1", b"one", qos=1, retain=True, hostname="127.0.0.1", port=port)
    assert subscribe.simple("line/#", hostname="127.0.0.1", port=port).payload == b"one"


def test_rabbitmq_delivers(rabbitmq):
    import pika
    with pika.BlockingConnection(pika.URLParameters(rabbitmq)) as connection:
        channel = connection.channel()
        channel.queue_declare("line", durable=True)
        channel.basic_publish("", "line", b"one")
        assert channel.basic_get("line", auto_ack=True)[2] == b"one"
