"The revisions make exactly the tables that the modules declare, whoever opens the workspace first, and bring old records along unchanged"
import importlib
import json
import os
import re
import signal
import sqlite3
import subprocess
from contextlib import closing
from time import time

import pytest
import servers
import small
from conftest import PYTHON, ROOT
from sqlalchemy import JSON, MetaData, create_engine, event, insert, inspect, make_url, select, text

from devmlops.migrations import differs
from devmlops.settings import write_settings
from devmlops.store import metadata, open_store

DUMPS = ROOT/"tests/dumps"
REVISIONS = sorted(path.name[:4] for path in (ROOT/"devmlops/migrations/versions").glob("[0-9]*.py"))
OPEN = """
import sys, time
from devmlops.store import open_store
time.sleep(max(0, float(sys.argv[2]) - time.time()))
store = open_store(sys.argv[1])
print(store.rows(__import__("sqlalchemy").text("SELECT version_num FROM alembic_version"))[0]["version_num"])
"""
DIE = """
import os, signal, sys
from sqlalchemy import Engine, event
from devmlops.store import open_store
seen = []
@event.listens_for(Engine, "after_cursor_execute")
def die(connection, cursor, statement, *_):
    if "CREATE" in statement or "ALTER" in statement: seen.append(statement)
    if len(seen) == int(sys.argv[2]): os.kill(os.getpid(), signal.SIGKILL)
open_store(sys.argv[1])
"""


def described(folder, url):
    "A folder whose settings name these records"
    folder.mkdir()
    write_settings(folder, workspace_name="w", store_records=url)
    return folder


def declared():
    "Import every module that declares tables, found by its text"
    modules = sorted(path.stem for path in (ROOT/"devmlops").glob("*.py") if re.search(r"= table\(\"", path.read_text()))
    for module in modules: importlib.import_module(f"devmlops.{module}")
    return modules


@pytest.fixture
def opened(records, tmp_path):
    "An open store with empty records, in each database"
    with closing(open_store(described(tmp_path/"w", records))) as store: yield store


def test_tables_and_revisions_agree(opened):
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext
    assert {"store", "project"} <= set(declared())
    with opened.engine.connect() as connection: differences = compare_metadata(MigrationContext.configure(connection, opts={"compare_type": differs}), metadata())
    assert differences == [], "tables and devmlops/migrations differ; write the next revision (CONTRIBUTING.md says how)"
    assert len(metadata().tables) >= 4


def test_opening_twice_changes_nothing(opened):
    before = inspect(opened.engine).get_table_names()
    with closing(open_store(opened.settings.root)) as again: assert inspect(again.engine).get_table_names() == before


def test_processes_may_open_a_new_workspace_at_once(records, tmp_path):
    described(tmp_path/"w", records)
    start = str(time() + 2)
    several = [subprocess.Popen([PYTHON, "-c", OPEN, tmp_path/"w", start], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for _ in range(4)]
    answers = [process.communicate(timeout=120) for process in several]
    assert [process.returncode for process in several] == [0]*4, "\n".join(error for _, error in answers)
    assert {out.strip() for out, _ in answers} == {REVISIONS[-1]}


@pytest.mark.parametrize("step", [1, 2, 9, 20])
def test_an_interrupted_migration_is_finished(records, tmp_path, step):
    assert subprocess.run([PYTHON, "-c", DIE, described(tmp_path/"w", records), str(step)]).returncode == -signal.SIGKILL
    with closing(open_store(tmp_path/"w")) as store: test_tables_and_revisions_agree(store)


def test_newer_records_are_refused(opened):
    with opened.engine.begin() as connection: connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(ValueError, match="install the newer devmlops"): open_store(opened.settings.root)


def test_the_next_revision_is_written_from_the_tables(source, tmp_path):
    write = lambda: subprocess.run([PYTHON, "-P", "-m", "devmlops.migrations", "weights of links"], cwd=source, env=os.environ | {"PYTHONPATH": str(source)}, capture_output=True, text=True)
    done = write()
    assert done.returncode == 1 and "nothing to write" in done.stderr, done.stderr
    store = source/"devmlops/store.py"
    store.write_text(store.read_text().replace('sql.Index("ix_link_to", ', 'sql.Column("weight", sql.BigInteger, server_default="1", nullable=False), sql.Index("ix_link_to", '))
    done = write()
    path = source/f"devmlops/migrations/versions/{len(REVISIONS) + 1:04}_weights_of_links.py"
    assert done.returncode == 0 and "add_column(sa.Column('weight'" in path.read_text(), done.stderr
    opened = "from devmlops.store import *\nwith open_store().begin() as c: link(c, 'a', 'b', 'c', 'd', 'e')\nprint(links(open_store())[0]['weight'])"
    (tmp_path/".devmlops").mkdir()
    write_settings(tmp_path, workspace_name="w")
    assert subprocess.run([PYTHON, "-P", "-c", opened], cwd=tmp_path, env=os.environ | {"PYTHONPATH": str(source)}, capture_output=True, text=True).stdout == "1\n"
    store.write_text((ROOT/"devmlops/store.py").read_text())
    path.unlink()


# dumps: what the workspace of tests/small.py held at each revision, in the words of each database

def rows(engine):
    "Every row of every table, JSON read: {table: [{column: value}, ...]}, sorted"
    declared()
    found = {}
    with engine.connect() as connection:
        for name in inspect(engine).get_table_names():
            if name == "alembic_version": continue
            read = {column.name: json.loads for column in metadata().tables[name].columns if isinstance(column.type, JSON)}
            lines = connection.execute(text(f"SELECT * FROM {engine.dialect.identifier_preparer.quote(name)}")).mappings()
            lines = [{column: read[column](value) if column in read and isinstance(value, str) else value for column, value in line.items()} for line in lines]
            found[name] = sorted(lines, key=lambda line: json.dumps(line, sort_keys=True))
    return found


def dump(url):
    "The SQL that makes these records again"
    url = make_url(url)
    where = ["--host", str(url.host), "--port", str(url.port), "--user" if "mysql" in url.drivername else "--username", str(url.username)]
    if url.drivername == "sqlite":
        with closing(sqlite3.connect(url.database)) as connection: lines = list(connection.iterdump())
    elif "mysql" in url.drivername: command = [servers.program("mariadb-dump", "apt-get install mariadb-client"), *where, "--compact", "--skip-extended-insert", url.database]
    else: command = [servers.program("pg_dump", "apt-get install postgresql"), *where, "--inserts", "--no-owner", "--no-privileges", url.database]
    if url.drivername != "sqlite": lines = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    return "".join(f"{line}\n" for line in lines if line.strip() and not line.startswith(("--", "\\", "/*")))


def load(url, sql):
    "Run a dump on empty records"
    url = make_url(url)
    if url.drivername == "sqlite":
        with closing(sqlite3.connect(url.database)) as connection: connection.executescript(sql)
    elif "mysql" in url.drivername:
        import pymysql
        with closing(pymysql.connect(host=url.host, port=url.port, user=url.username, database=url.database, client_flag=pymysql.constants.CLIENT.MULTI_STATEMENTS)) as connection:
            with connection.cursor() as cursor:
                cursor.execute(sql)
                while cursor.nextset(): pass
            connection.commit()
    else:
        import psycopg
        with psycopg.connect(host=url.host, port=url.port, user=url.username, dbname=url.database) as connection: connection.execute(sql)


def copy(source, target):
    "The rows of one database in another that has the same tables"
    tables = MetaData()
    tables.reflect(source)
    with source.connect() as old, target.begin() as new:
        for table in tables.sorted_tables:
            found = [dict(row) for row in old.execute(select(table)).mappings()]
            if table.name != "alembic_version" and found: new.execute(insert(table), found)


def test_the_newest_revision_has_dumps(request, tmp_path):
    names = [f"{revision}.{name}.sql" for revision in REVISIONS for name in servers.DATABASES]
    if not request.config.getoption("--write-dumps"):
        assert sorted(path.name for path in DUMPS.glob("*.sql")) == sorted(names), "a revision lacks its dumps; write them before it is released, with: make dumps"
        return
    declared()
    played = small.play(tmp_path)
    for name in servers.DATABASES:
        url = str(played.engine.url) if name == "sqlite" else request.getfixturevalue(name)
        if name != "sqlite":
            with closing(open_store(described(tmp_path/name, url))) as store: copy(played.engine, store.engine)
        (DUMPS/f"{REVISIONS[-1]}.{name}.sql").write_text(dump(url))
    played.close()


@pytest.mark.parametrize("revision", REVISIONS)
def test_old_records_come_along(records, tmp_path, request, revision):
    from devmlops.data import rounds, versions
    from devmlops.registry import applied, rollback, trace
    from devmlops.store import events
    name = request.node.callspec.params["records"]
    load(records, (DUMPS/f"{revision}.{name}.sql").read_text())
    engine = create_engine(records)
    before = rows(engine)
    engine.dispose()
    with closing(open_store(described(tmp_path/"w", records))) as store:
        after = rows(store.engine)
        for table, lines in before.items():
            assert [{column: line[column] for column in lines[0]} for line in after[table]] == lines, table
        test_tables_and_revisions_agree(store)
        assert [(one.name, one.operator, one.note) for one in rounds(store)] == [("june", "Jürgen", "첫 번째 🙂"), ("july", "", "")]
        assert [(one.ref, one.state, one.count) for one in versions(store)] == [("boards@1", "labelled", 12), ("boards@2", "labelled", 11), ("boards@3", "split", 11)]
        told = trace(store, applied(store, "boards").id)
        assert (told["name"], told["approved_by"], events(store, "alarm", "a1")[0]["detail"]["now"]) == ("boards@1", ["approver"], [1, None, True, "판정"])
        assert rollback(store, "boards", by="approver", why="the seals still hold").name == "boards@2"


def test_dumps_of_all_databases_hold_the_same(request, tmp_path):
    for revision in REVISIONS:
        held = []
        for name in servers.DATABASES:
            url = f"sqlite:///{tmp_path}/{revision}.db" if name == "sqlite" else servers.fresh(request, name)
            load(url, (DUMPS/f"{revision}.{name}.sql").read_text())
            engine = create_engine(url)
            held.append(rows(engine))
            engine.dispose()
        assert held[0] == held[1] == held[2]
