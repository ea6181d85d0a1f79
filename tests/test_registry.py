"""A release is atomic: killed between withdrawing and applying, or raced by another process, one package answers."""
import os
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
import tiny

from devmlops.registry import applied, apply_package, package, packages, rollback
from devmlops.store import NotAllowed, events, open_store


@pytest.fixture
def store(tmp_path):
    store = tiny.workspace(tmp_path)
    yield store
    store.close()


def in_process(store, line, **environment):
    script = f"from devmlops.registry import *; from devmlops.store import open_store; store = open_store({str(store.settings.root)!r}); {line}"
    return subprocess.run([sys.executable, "-c", script], env=os.environ | environment, capture_output=True, text=True, timeout=60)


@pytest.mark.parametrize("how", ["apply", "rollback"])
def test_a_kill_between_withdrawing_and_applying_changes_nothing(store, tmp_path, how):
    first, second = tiny.release(store, tmp_path, "first"), tiny.release(store, tmp_path, "second", apply=how == "rollback")
    before = {record.id: record.state for record in packages(store)}
    line = {"apply": f"apply_package(store, {second.id!r}, by='builder')", "rollback": "rollback(store, 'boards', by='builder', why='test')"}[how]
    assert in_process(store, line, DEVMLOPS_KILL_AT="registry.withdrawn").returncode == -signal.SIGKILL
    assert {record.id: record.state for record in packages(store)} == before
    done = in_process(store, line)
    assert done.returncode == 0, done.stderr
    wanted = {"apply": second, "rollback": first}[how]
    assert applied(store, "boards").id == wanted.id
    assert [record.state for record in packages(store)].count("applied") == 1


def test_many_at_once_leave_one_applied(store, tmp_path):
    released = [tiny.release(store, tmp_path, f"p{number}", apply=False) for number in range(4)]

    def go(record):
        own = open_store(store.settings.root)
        apply_package(own, record.id, by="builder")
        own.close()

    with ThreadPoolExecutor(8) as pool: list(pool.map(go, released[:2]))
    assert sorted(package(store, record.id).state for record in released) == ["applied", "approved", "approved", "withdrawn"]
    with ThreadPoolExecutor(8) as pool: list(pool.map(go, [released[2]]*8))
    assert applied(store, "boards").id == released[2].id
    assert [line["verb"] for line in events(store, "package", released[2].id)].count("applied") == 1


def test_an_approver_who_is_none_any_more_stops_a_release(store, tmp_path):
    from sqlalchemy import update

    from devmlops.project import user_table
    record = tiny.release(store, tmp_path, "first", apply=False)
    with store.begin() as conn: conn.execute(update(user_table).where(user_table.c.name == "approver").values(role="researcher"))
    with pytest.raises(NotAllowed, match="no valid approval"): apply_package(store, record.id, by="builder")
    assert applied(store, "boards") is None


def test_rolling_back_twice_goes_forward(store, tmp_path):
    first, second = tiny.release(store, tmp_path, "first"), tiny.release(store, tmp_path, "second")
    for wanted in (first, second, first): assert rollback(store, "boards", by="approver", why="back and forth").id == wanted.id
