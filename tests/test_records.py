"Records keep the same promises in SQLite, PostgreSQL and MariaDB"
import secrets
import signal
import subprocess
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest
import servers
import small
import tiny
from conftest import PYTHON
from sqlalchemy import create_engine, delete, func, insert, make_url, select, update
from sqlalchemy.exc import IntegrityError, OperationalError, SQLAlchemyError

import devmlops.store as store_module
from devmlops.settings import BadSettings, write_settings
from devmlops.store import _change, BadMove, NotAllowed, event, event_table, events, link, link_table, links, metadata, move, now, open_store, state, state_table

LONG = "판정 🙂 and so on; "*20_000 # 1 MB of UTF-8


@pytest.fixture(scope="class", params=servers.DATABASES)
def folder(request, tmp_path_factory):
    "A folder whose settings name records in each database; the tests of a class share it"
    folder = tmp_path_factory.mktemp("records")
    (folder/"inspection").mkdir()
    url = f"sqlite:///{folder}/records.db" if request.param == "sqlite" else servers.fresh(request, request.param)
    write_settings(folder/"inspection", workspace_name="inspection", store_records=url)
    return folder


@pytest.fixture(scope="class")
def store(folder):
    "An open store with a builder and an approver"
    with closing(tiny.workspace(folder)) as store: yield store


def in_process(store, lines, **more):
    "Run some lines with an open `store` in another process"
    code = f"import sys\nfrom devmlops.store import *\nfrom sqlalchemy import select, func, insert\nstore = open_store({str(store.settings.root)!r})\n{lines}"
    return subprocess.Popen([PYTHON, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **more)


def note(connection, verb, **more):
    "Write an event"
    event(connection, "test", "t", verb, by="mina", **more)


class TestValues:
    def test_everything_comes_back_as_it_was(self, store):
        detail = {"text": "판정 🙂 \\ \" ' % :name \n\t", "numbers": [0, -1, 0.1, 2**53, 1e-300], "nothing": None, "yes": True, "": {}, "long": LONG}
        with store.begin() as connection: event(connection, "판정", "🙂", "정", by="Jürgen", why=LONG + " %s :why \\", before="%", after="'", detail=detail)
        row = events(store, "판정", "🙂")[0]
        assert (row["verb"], row["by"], row["before"], row["after"], row["why"]) == ("정", "Jürgen", "%", "'", LONG + " %s :why \\")
        assert row["detail"] == detail and list(row["detail"]) == list(detail)

    @pytest.mark.parametrize("at", [0, -(2**63), 2**63 - 1])
    def test_integers_may_be_large(self, store, at):
        with store.begin() as connection: connection.execute(insert(event_table).values(id=f"at {at}", at=at, project="p", kind="k", thing="t", verb="v", by="b", why=""))
        assert store.rows(select(event_table.c.at).where(event_table.c.id == f"at {at}")) == [{"at": at}]

    def test_keys_are_told_apart_by_every_byte_and_sorted_by_them(self, store):
        keys = ["a", "A", "a ", " a", "ä", "a\u0308", "ａ", "á", "ß", "ss", "i", "ı", "I", "판정", "판 정", "🙂", "🙃", "Z", "_", "-", "a\n", "A1", "a-1", "a1"]
        with store.begin() as connection:
            for key in keys: connection.execute(insert(state_table).values(kind="keys", id=key, state="x", at=1))
        ordered = store.rows(select(state_table.c.id).where(state_table.c.kind == "keys").order_by(state_table.c.id))
        assert [row["id"] for row in ordered] == sorted(keys)
        for key in keys: assert store.rows(select(func.count().label("n")).where(state_table.c.kind == "keys", state_table.c.id == key)) == [{"n": 1}]
        assert state(store, "Keys", "a") is None

    def test_a_name_is_never_cut(self, store):
        name = "판"*81 # the column holds 80
        try:
            with store.begin() as connection: connection.execute(insert(state_table).values(kind="long", id=name, state="x", at=1))
        except Exception as e: assert "long" in str(e).lower()
        kept = [row["id"] for row in store.rows(select(state_table.c.id).where(state_table.c.kind == "long"))]
        assert kept in ([], [name])
        with store.begin() as connection: connection.execute(insert(state_table).values(kind="fits", id=name[:80], state="x"*20, at=1))
        assert state(store, "fits", name[:80]) == "x"*20

    def test_the_last_of_the_same_place_is_refused(self, store):
        row = dict(kind="twice", id="one", state="x", at=1)
        with store.begin() as connection: connection.execute(insert(state_table).values(**row))
        with pytest.raises(IntegrityError):
            with store.begin() as connection:
                note(connection, "lost with the rest")
                connection.execute(insert(state_table).values(**row))
        assert [line for line in events(store) if line["verb"] == "lost with the rest"] == []
        with store.begin() as connection: assert connection.execute(update(state_table).where(state_table.c.kind == "twice").values(state="x")).rowcount == 1


class TestRows:
    "What `Change` says by names and values"
    def test_rows_are_added_found_changed_and_removed(self, store):
        mark = secrets.token_hex(4)
        with store.begin() as connection:
            for n, detail in enumerate((None, {"정": [1, 2.5, None, True]}, "text", 0)): connection.add(event_table, id=f"{mark}{n}", at=n, project="p", kind="rows", thing=mark, verb="v", by="b", why="'\"%\\", detail=detail)
            found = connection.look(event_table, "at", thing=mark)
            assert [row["detail"] for row in found] == [None, {"정": [1, 2.5, None, True]}, "text", 0] and found[0]["why"] == "'\"%\\"
            assert connection.change(event_table, {"thing": mark, "before": None}, before="x") == 4
            assert connection.change(event_table, {"thing": mark, "at": 9}, before="y") == 0
            connection.remove(event_table, id=f"{mark}3", thing=mark)
        assert [(row["id"][8:], row["before"]) for row in events(store, id=mark)] == [("0", "x"), ("1", "x"), ("2", "x")] and store.rows(select(event_table).where(event_table.c.thing == mark).order_by(event_table.c.id)) == events(store, id=mark)

    @pytest.mark.parametrize("say", [lambda c: c.look(event_table, nothing=1), lambda c: c.look(event_table, "nothing"), lambda c: c.change(event_table, {"nothing": 1}, why=""), lambda c: c.change(event_table, {}, nothing=1),
        lambda c: c.remove(event_table, nothing=1), lambda c: c.add(event_table, id="x", nothing=1)])
    def test_a_column_that_is_not_there_is_an_error(self, store, say):
        with pytest.raises((SQLAlchemyError, AttributeError, KeyError)), store.begin() as connection: say(connection)

    def test_a_second_one_is_refused_and_everything_taken_back(self, store):
        with pytest.raises(IntegrityError), store.begin() as connection:
            connection.add(state_table, kind="rows", id="lost", state="x", at=1)
            for _ in range(2): connection.add(state_table, kind="rows", id="twice", state="x", at=1)
        assert store.look(state_table, kind="rows") == []


@pytest.fixture
def direct(tmp_path):
    "A store in a file that nobody has asked for more than rows"
    write_settings(tmp_path, workspace_name="direct")
    open_store(tmp_path).close() # makes the tables
    return open_store(tmp_path)


class TestDirect(TestRows):
    "The same without SQLAlchemy"
    @pytest.fixture
    def store(self, direct): return direct

    def test_nothing_of_it_needs_sqlalchemy(self, direct):
        code = "import sys\nwith store.begin() as c:\n    event(c, 'k', 't', 'v', by='b', detail={})\n    link(c, 'a', 'b', 'c', 'd', 'e')\nmove(store, 'run', 'r', 'running', by='b')\nassert state(store, 'run', 'r') == 'running'\nsys.exit('sqlalchemy' in sys.modules)"
        done = subprocess.run([PYTHON, "-c", f"from devmlops.store import *\nstore = open_store({str(direct.settings.root)!r})\n{code}"], capture_output=True, text=True)
        assert (done.returncode, done.stderr) == (0, "") and len(events(direct)) == 2

    @pytest.mark.parametrize("well", [True, False])
    def test_sqlalchemy_joins_a_transaction_that_began_without_it(self, direct, well):
        assert "engine" not in vars(direct)
        try:
            with direct.begin() as connection:
                note(connection, "before")
                assert connection.execute(select(event_table.c.verb)).scalars().all() == ["before"] and "engine" in vars(direct)
                connection.execute(insert(event_table).values(id="x", at=1, project="p", kind="k", thing="t", verb="between", by="b", why="", detail={"a": 1}))
                note(connection, "after")
                assert open_store(direct.settings.root).look(event_table) == [] # nobody else sees it yet
                if not well: raise ZeroDivisionError
        except ZeroDivisionError: pass
        assert sorted(row["verb"] for row in events(direct)) == (["after", "before", "between"] if well else [])
        with direct.begin() as connection: assert type(connection).__name__ == "Change" # from now on there is an engine

    def test_a_writer_that_does_not_end_is_an_error_as_everywhere(self, direct, monkeypatch):
        monkeypatch.setitem(store_module._SESSION, "sqlite", ("PRAGMA busy_timeout=50",))
        with direct.begin() as connection:
            note(connection, "first")
            with pytest.raises(OperationalError, match="locked"), open_store(direct.settings.root).begin() as other: note(other, "second")
        assert [row["verb"] for row in events(direct)] == ["first"]


class TestTransactions:
    def test_an_error_takes_everything_back(self, store):
        move(store, "alarm", "a1", "raised", by="mina")
        with pytest.raises(ZeroDivisionError):
            with store.begin() as connection:
                move(store, "alarm", "a1", "closed", by="mina", conn=connection)
                link(connection, "alarm", "a1", "about", "model", "m1")
                1/0
        assert (state(store, "alarm", "a1"), len(events(store, "alarm", "a1")), links(store, "alarm", "a1")) == ("raised", 1, [])

    def test_a_killed_writer_leaves_nothing_and_blocks_nobody(self, store):
        writer = in_process(store, "with store.begin() as c:\n    event(c, 'killed', 't', 'written', by='mina')\n    print('written', flush=True)\n    __import__('time').sleep(60)")
        assert writer.stdout.readline() == "written\n", writer.stderr.read()
        assert events(store, "killed") == [] # and reading does not wait for it
        writer.send_signal(signal.SIGKILL)
        writer.wait()
        with store.begin() as connection: event(connection, "killed", "t", "after", by="mina")
        assert [row["verb"] for row in events(store, "killed")] == ["after"]

    def test_writers_wait_for_each_other(self, store):
        count = "connection.execute(select(func.count()).select_from(event_table).where(event_table.c.kind == 'counted')).scalar()"
        lines = f"for _ in range(25):\n    with store.begin() as connection: event(connection, 'counted', str({count}), 'counted', by='mina')"
        several = [in_process(store, lines) for _ in range(3)]
        answers = [process.communicate(timeout=120) for process in several]
        assert [process.returncode for process in several] == [0]*3, answers
        assert sorted(int(row["thing"]) for row in events(store, "counted")) == list(range(75))

    def test_one_of_many_moves_wins(self, store):
        move(store, "alarm", "a2", "raised", by="mina")

        def go(number):
            try: return move(store, "alarm", "a2", "acknowledged", by=f"user{number}")
            except BadMove as e: return e

        with ThreadPoolExecutor(8) as pool: done = list(pool.map(go, range(16)))
        assert done.count("acknowledged") == 1 and sum(isinstance(one, BadMove) for one in done) == 15
        assert [row["after"] for row in events(store, "alarm", "a2")] == ["raised", "acknowledged"]

    def test_one_of_many_first_moves_wins(self, store):
        def go(number):
            try: return move(store, "alarm", "a3", "raised", by=f"user{number}")
            except BadMove as e: return e

        with ThreadPoolExecutor(8) as pool: done = list(pool.map(go, range(8)))
        assert done.count("raised") == 1 and len(events(store, "alarm", "a3")) == 1

    def test_a_change_of_somebody_else_is_noticed(self, store):
        "Compare-and-swap holds by itself, should a writer ever come past the lock"
        move(store, "alarm", "a4", "raised", by="mina")
        with store.begin() as connection:
            assert not _change(connection, "alarm", "a4", "acknowledged", "closed")
            assert _change(connection, "alarm", "a4", "raised", "raised")
        assert state(store, "alarm", "a4") == "raised"

    def test_links_are_kept_once(self, store):
        with store.begin() as connection:
            for _ in range(3): link(connection, "model", "m1", "trained_on", "version", "v1")
        assert [(row["thing"], row["to_thing"]) for row in links(store, rel="trained_on", to="v1")] == [("m1", "v1")]

    def test_the_log_is_in_order(self, store):
        with store.begin() as connection:
            for n in range(50): event(connection, "ordered", "t", str(n), by="mina")
        log = [row["verb"] for row in events(store, "ordered")]
        assert sorted(log, key=int) == [str(n) for n in range(50)] and [row["id"] for row in events(store)] == sorted(row["id"] for row in events(store))


class TestWork:
    "The modules above, on each database"
    def test_rounds_bundles_and_versions(self, store):
        from devmlops.data import add_items, bundles, exclude, freeze, items, make_bundle, rounds, versions
        from devmlops.formats import Label, Source, Value
        sources = [Source(f"board{n}", {"text": f"판 {n}".encode()}, Label((Value("class", "정상" if n % 2 else "open"),)), group=f"g{n}") for n in range(8)]
        with ThreadPoolExecutor(4) as pool: list(pool.map(lambda n: add_items(store, sources[n:n+4], name=f"r{n}", by="builder", note="첫 🙂"), range(4)))
        assert sorted((one.name, one.count) for one in rounds(store)) == [("r0", 4), ("r1", 4), ("r2", 4), ("r3", 4)]
        assert [one.number for one in rounds(store)] == [1, 2, 3, 4]
        assert add_items(store, sources[:4], name="r0", by="builder").repeated == 4
        with pytest.raises(ValueError, match="never rewritten"): add_items(store, sources[:5], name="r0", by="builder")
        make_bundle(store, "all", "r0 + r3", by="builder")
        first = freeze(store, "all", name="boards", by="builder")
        second = exclude(store, first, ["board3"], by="builder", why="blurred")
        assert [one.ref for one in versions(store)] == ["boards@1", "boards@2"] and second.classes == ["open", "정상"]
        assert [item.key for item in items(store, second)] == [f"board{n}" for n in (0, 1, 2, 4, 5, 6)]
        assert {one.name for one in bundles(store)} >= {"all", "excluded"}

    def test_packages_go_down_the_road_and_back(self, store, tmp_path):
        from devmlops.registry import applied, approvals, apply_package, packages, rollback, slot_table, trace
        first, second = tiny.release(store, tmp_path, "first"), tiny.release(store, tmp_path, "second")
        assert [(one.name, one.state) for one in packages(store)] == [("boards@1", "withdrawn"), ("boards@2", "applied")]
        assert rollback(store, "boards", by="approver", why="the first was better").id == first.id
        assert apply_package(store, first.id, by="builder").state == "applied" and applied(store, "boards").id == first.id
        told = trace(store, first.id)
        assert (told["approved_by"], told["run"]) == (["approver"], ["run-1"]) and approvals(store, second.id)[0]["why"] == "it finds what changed"
        with pytest.raises(IntegrityError):
            with store.begin() as connection: connection.execute(insert(slot_table).values(project=store.project, family="boards", target="service", package=second.id, at=now()))

    def test_verdicts_are_collected_once(self, store):
        from devmlops.collect import refusal_table, refusals, verdict_table, verdicts
        row = dict(at=now(), project=store.project, package="p", model="m", family="boards", target="service", client="c", image="i", answer={"verdict": "ng"}, verdict="ng", features={"x": 0.1}, timings={})
        with store.begin() as connection:
            connection.execute(insert(verdict_table), [row | dict(id=f"v{n}", at=row["at"] + n) for n in range(50)])
            connection.execute(insert(refusal_table).values(id="r1", at=1, project=store.project, family="boards", target="service", request="q", status=422, code="template"))
        assert [one["id"] for one in verdicts(store, limit=3)] == ["v47", "v48", "v49"] and refusals(store) == {422: 1}
        with pytest.raises(IntegrityError):
            with store.begin() as connection: connection.execute(insert(verdict_table), [row | dict(id="v50"), row | dict(id="v0")])
        assert len(verdicts(store)) == 50

    def test_users_and_their_rights(self, store):
        from devmlops.project import add_user, check_api_key, new_api_key, require, users
        add_user(store, "Mina", role="researcher", by="admin")
        add_user(store, "mina", role="service", by="admin")
        assert [user.name for user in users(store)] == ["Mina", "admin", "approver", "builder", "mina"]
        assert check_api_key(store, new_api_key(store, "mina", by="admin")) == "mina"
        with pytest.raises(NotAllowed, match="may not data.add"): require(store, "mina", "data.add")

    def test_every_table_takes_a_row(self, store):
        import test_migrations
        test_migrations.declared()
        with store.begin() as connection: small.fill(connection)
        for table in metadata().sorted_tables: assert store.rows(select(table).limit(1)), table.name
        with store.begin() as connection: connection.execute(delete(link_table).where(link_table.c.rel.like("rel%")))


# servers

@pytest.fixture(params=servers.DATABASES[1:])
def secured(request):
    "The URL of a database whose user needs a password, with the password left out, and the password"
    url, user, password = make_url(servers.fresh(request, request.param)), f"app_{secrets.token_hex(4)}", "p@ss/w:rd %41{x}"
    lines = {"postgres": (f"CREATE ROLE {user} LOGIN PASSWORD '{password}'", f"ALTER DATABASE {url.database} OWNER TO {user}"),
        "mariadb": (f"CREATE USER {user} IDENTIFIED BY '{password}'", f"GRANT ALL ON {url.database}.* TO {user}")}[request.param]
    with closing(create_engine(url).raw_connection()) as connection:
        for line in lines: connection.cursor().execute(line)
        connection.commit()
    return url.set(username=user, password="HERE").render_as_string(hide_password=False), password


def test_a_password_comes_from_the_environment(secured, tmp_path, monkeypatch):
    url, password = secured
    write_settings(tmp_path, workspace_name="w", store_records=url.replace("HERE", "{env:RECORDS_PASSWORD}"))
    monkeypatch.setenv("RECORDS_PASSWORD", password)
    with closing(open_store(tmp_path)) as store:
        with store.begin() as connection: note(connection, "written")
        shown = dict((name, value) for name, value, _ in store.settings.effective())["store.records"]
        assert len(events(store)) == 1 and "***" in shown and "rd" not in shown.split("@")[0]
    monkeypatch.setenv("RECORDS_PASSWORD", "wrong secret")
    with pytest.raises(ConnectionError, match="do not open") as failed: open_store(tmp_path)
    assert "wrong" not in str(failed.value) and "see that the server runs" in str(failed.value)


def test_a_password_comes_from_a_file(secured, tmp_path):
    url, password = secured
    (tmp_path/"secret").write_text(password + "\n")
    write_settings(tmp_path, workspace_name="w", store_records=url.replace("HERE", f"{{file:{tmp_path}/secret}}").replace("mysql+", "mariadb+"))
    with closing(open_store(tmp_path)) as store: assert events(store) == []


@pytest.mark.parametrize("url", ["postgresql+psycopg://app:secret@db/app", "mysql+pymysql://app:s%40cret@db/app", "postgresql+psycopg://db/app?password=secret&user=app"])
def test_a_password_in_plain_text_is_refused(tmp_path, url):
    write_settings(tmp_path, workspace_name="w", store_records=url)
    with pytest.raises(BadSettings, match="plain text"): open_store(tmp_path)


@pytest.mark.parametrize("url", ["postgresql+psycopg://postgres@127.0.0.1:{}/app", "mysql+pymysql://root@127.0.0.1:{}/app"])
def test_a_server_that_is_not_there_is_named(tmp_path, url):
    pytest.importorskip("psycopg"), pytest.importorskip("pymysql")
    write_settings(tmp_path, workspace_name="w", store_records=url.format(servers.free_port()))
    with pytest.raises(ConnectionError, match="127.0.0.1"): open_store(tmp_path)


def test_a_database_of_another_kind_is_refused(tmp_path):
    write_settings(tmp_path, workspace_name="w", store_records="oracle://db/app")
    with pytest.raises(BadSettings, match="use one of sqlite, postgresql"): open_store(tmp_path)


@pytest.mark.parametrize("name", servers.DATABASES[1:])
def test_lost_connections_are_made_again(request, tmp_path, name):
    url = make_url(servers.fresh(request, name))
    write_settings(tmp_path, workspace_name="w", store_records=str(url))
    with closing(open_store(tmp_path)) as store:
        with store.begin() as connection: note(connection, "before")
        found, kill = {"postgres": ("SELECT pid FROM pg_stat_activity WHERE datname = '{}'", "SELECT pg_terminate_backend({})"),
            "mariadb": ("SELECT id FROM information_schema.processlist WHERE db = '{}'", "KILL {}")}[name]
        admin = create_engine(url.set(database={"postgres": "postgres", "mariadb": "mysql"}[name]))
        with admin.connect() as connection:
            for row in connection.exec_driver_sql(found.format(url.database)).all(): connection.exec_driver_sql(kill.format(row[0]))
        admin.dispose()
        with store.begin() as connection: note(connection, "after")
        assert [row["verb"] for row in events(store)] == ["before", "after"]


def test_sql_server_is_compiled_for():
    "Nobody has tried it; what the library says to it is at least its SQL"
    import test_migrations
    from sqlalchemy.dialects import mssql
    from sqlalchemy.schema import CreateIndex, CreateTable
    from devmlops.migrations import spoken
    test_migrations.declared()
    for table in metadata().sorted_tables:
        words = spoken(str(CreateTable(table).compile(dialect=mssql.dialect())), "mssql")
        assert "NVARCHAR(80) COLLATE Latin1_General_100_BIN2" in words and " TEXT" not in words
        for index in table.indexes: assert str(CreateIndex(index).compile(dialect=mssql.dialect())).startswith("CREATE ")
        for statement in (insert(table), update(table).values({table.columns[0]: "x"}), select(table).order_by(table.columns[0]).limit(3), delete(table)): assert str(statement.compile(dialect=mssql.dialect()))
