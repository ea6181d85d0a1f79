"The revisions make exactly the tables that the modules declare, whoever opens the workspace first"
import re
import subprocess

import pytest
from conftest import PYTHON, ROOT
from sqlalchemy import inspect, text

OPEN = """
import sys, time
from devmlops.store import open_store
time.sleep(max(0, float(sys.argv[2]) - time.time()))
store = open_store(sys.argv[1])
print(store.rows(__import__("sqlalchemy").text("SELECT version_num FROM alembic_version"))[0]["version_num"])
"""
COMPARE = """
import importlib, sys
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from devmlops.store import metadata, open_store
for module in sys.argv[2:]: importlib.import_module("devmlops." + module)
store = open_store(sys.argv[1])
with store.engine.connect() as connection:
    for difference in compare_metadata(MigrationContext.configure(connection, opts=dict(compare_type=True)), metadata): print(difference)
print(len(metadata.tables), "tables")
"""


def with_tables():
    "Modules that declare tables, found in their text"
    return sorted(path.stem for path in (ROOT/"devmlops").glob("*.py") if re.search(r"= table\(\"", path.read_text()))


def test_tables_and_revisions_agree(workspace, python):
    modules = with_tables()
    assert {"store", "project"} <= set(modules)
    lines = python(COMPARE, workspace.settings.root, *modules).splitlines()
    assert lines[:-1] == [], "tables and devmlops/migrations differ; write a new revision (CONTRIBUTING.md says how)"
    assert int(lines[-1].split()[0]) >= 4


def test_opening_twice_changes_nothing(workspace):
    from devmlops.store import open_store
    before = inspect(workspace.engine).get_table_names()
    again = open_store(workspace.settings.root)
    assert inspect(again.engine).get_table_names() == before


def test_processes_may_open_a_new_workspace_at_once(tmp_path):
    from time import time
    from devmlops.settings import write_settings
    write_settings(tmp_path, workspace_name="shared")
    start = str(time() + 3)
    several = [subprocess.Popen([PYTHON, "-c", OPEN, str(tmp_path), start], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for _ in range(4)]
    answers = [process.communicate(timeout=120) for process in several]
    assert [process.returncode for process in several] == [0]*4, "\n".join(error for _, error in answers)
    assert len({out for out, _ in answers}) == 1


def test_newer_records_are_refused(workspace):
    from devmlops.store import open_store
    with workspace.begin() as connection: connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(ValueError, match="install the newer devmlops"): open_store(workspace.settings.root)
