"Runs reach MLflow as MLflow would write them, once, whatever is killed or away"
import math
import os
import signal
import sqlite3
import subprocess
import time
from contextlib import closing, contextmanager

import pytest
from sqlalchemy import delete
import servers
from conftest import PYTHON

from devmlops import tracking
from devmlops.recording import flush, mlflow_runs, pending, record, tracked_table
from devmlops.settings import write_settings
from devmlops.store import open_store, uuid7
from devmlops.tracking import Metrics, _MlflowRead, _Tables, _understood, artifact_path, artifacts, history, log, recover, run_note, runs, start_run, write_runs


@contextmanager
def opened(folder, **settings):
    "A store, made where there is none"
    folder.mkdir(exist_ok=True)
    if not (folder/"settings.ini").exists(): write_settings(folder, workspace_name="inspection", **settings)
    with closing(open_store(folder)) as store: yield store


@pytest.fixture
def store(tmp_path):
    with opened(tmp_path/"inspection") as store: yield store


def rows_of(path):
    "Every row of MLflow's run tables, without ids and times that differ by chance"
    with closing(sqlite3.connect(path)) as file:
        names = dict(file.execute("SELECT run_uuid, name FROM runs"))
        def table(query): return sorted((tuple(names.get(value, value) for value in row) for row in file.execute(query)), key=repr)
        found = {name: table(f"SELECT {', '.join(columns.split())} FROM {name}") for name, columns in tracking._TABLES.items() if name not in ("experiments", "runs")}
        runs = table("SELECT r.name, source_type, source_name, entry_point_name, user_id, status, start_time, deleted_time, source_version, r.lifecycle_stage, e.name, replace(artifact_uri, run_uuid, r.name), end_time IS NULL, "
                     "CASE WHEN end_time < 100 THEN end_time END FROM runs r JOIN experiments e USING (experiment_id)")
        experiments = table("SELECT name, workspace, artifact_location, lifecycle_stage, creation_time > 0, last_update_time > 0 FROM experiments WHERE experiment_id > 0")
        return found | {"runs": runs, "experiments": experiments}


def same_story(store, backend, path):
    "The same notes for either writer; returns all rows"
    note = lambda name, **more: run_note(store, name, experiment="parity", start=7, **more)
    one, two, three = backend.write([note("one", params={"lr": 0.1, "net": "x"*7000}, metrics={"a": 1, "b": -0.0}, tags={"data": "d@1"}, by="mina", source="train.ipynb", commit="c0ffee", text="why"),
        note("two", metrics=[("a", math.nan, 3, 30), ("a", 5, 2, 50), ("a", math.inf, 1, 60), ("b", -math.inf, 1, 1), ("c", 1, 5, 1), ("c", 2, 5, 1), ("c", 2, 5, 1)]) | {"status": "done", "end": 9},
        note("three", parent="f"*32) | {"status": "failed", "end": 11}])
    backend.write([{"id": one, "metrics": [("a", 3.0, 0, 6), ("a", 2.0, 0, 8), ("d/e", 1e-300, 2**40, 2**45)], "tags": {"devmlops.data": "d@2", "mlflow.note.content": "other"}, "params": {"lr": "0.1", "more": "1"}}])
    backend.write([{"id": one, "metrics": [("a", 3.0, 0, 6), ("a", math.nan, 0, 8), ("b", 7.0, 1, 7)]}, {"id": two, "status": "running"}, {"id": three, "status": "cancelled", "end": 12}])
    return rows_of(path)


def test_the_tables_are_written_as_mlflow_writes_them(store, tmp_path):
    artifacts = (tmp_path/"files").as_uri()
    for name in ("ours", "theirs"): tracking._make(tmp_path/f"{name}.db", artifacts)
    ours = same_story(store, _Tables(tmp_path/"ours.db", artifacts), tmp_path/"ours.db")
    theirs = same_story(store, _MlflowRead(f"sqlite:///{tmp_path}/theirs.db", artifacts), tmp_path/"theirs.db")
    for name in ours: assert ours[name] == theirs[name], name
    backend = _MlflowRead(f"sqlite:///{tmp_path}/ours.db", artifacts)
    assert repr(backend.search("parity", None, 9)) == repr(_Tables(tmp_path/"ours.db", artifacts).search("parity", None, 9)) # repr: not a number is not itself
    import mlflow
    mlflow.set_tracking_uri(f"sqlite:///{tmp_path}/ours.db") # and MLflow goes on where we stopped
    try:
        mlflow.set_experiment("parity")
        with mlflow.start_run(run_id=backend.search("parity", None, 9)[0]["id"]): mlflow.log_metric("a", 1, step=99)
        with mlflow.start_run(experiment_id="0", run_name="default"): mlflow.log_metric("a", 1)
    finally: mlflow.set_tracking_uri(None)


@pytest.mark.parametrize("name", ["", "a//b", "/a", "a/../b", "..", ".", "a/", "50 %", "x"*251, "a\nb"])
def test_names_are_refused_where_mlflow_refuses_them(name):
    from mlflow.exceptions import MlflowException
    from mlflow.utils.validation import _validate_length_limit, _validate_metric_name
    with pytest.raises(MlflowException): _validate_length_limit("name", 250, name), _validate_metric_name(name)
    with pytest.raises(ValueError, match="cannot name"): tracking._checked(name)


def test_tables_that_are_not_known_are_left_to_mlflow(store):
    run = start_run(store, "before")
    with closing(sqlite3.connect(store.home/"mlflow.db")) as file: file.execute("ALTER TABLE runs ADD COLUMN colour TEXT")
    assert not _understood(store.home/"mlflow.db")
    log(store, run, metrics={"a": 1}) # in a process that knew the tables as they were
    assert tracking.preload(store) == ("mlflow",)
    record_run(store, run_id := uuid7())
    done = flush(store)
    assert {row["name"] for row in runs(store)} == {"before"} and runs(store)[0]["metrics"] == {"a": 1} and done[run_id] in {row["id"] for row in runs(store, "pipeline demo")}


def test_a_damaged_or_closed_cache_costs_time_only(tmp_path, monkeypatch):
    kept = tracking.cache_folder()/f"mlflow-{tracking._installed()}.db"
    if not kept.exists(): tracking._make(tmp_path/"first.db", "file:///x")
    whole = kept.read_bytes()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path/"cache"))
    mine = tracking.cache_folder()/kept.name
    mine.parent.mkdir(parents=True)
    mine.write_bytes(whole[:5000])
    monkeypatch.setattr(tracking, "_by_mlflow", lambda path: path.write_bytes(whole))
    tracking._make(tmp_path/"a.db", "file:///x")
    assert _understood(tmp_path/"a.db") and mine.read_bytes() == whole
    monkeypatch.setenv("XDG_CACHE_HOME", "/proc/nowhere")
    tracking._make(tmp_path/"b.db", "file:///x")
    assert _understood(tmp_path/"b.db") and sorted(path.name for path in tmp_path.iterdir() if path.name.startswith(".")) == []


def record_run(store, id, name="demo", **more):
    "A pipeline run that waits for MLflow"
    with store.begin() as connection: record(store, connection, id, name, pipeline="demo", start=10**6, **more)


STAGES = """
import os, sys, threading
from pathlib import Path
from devmlops.recording import flush, pending, record
from devmlops.store import open_store
store, run = open_store(sys.argv[1]), sys.argv[2]
def work():
    with store.begin() as connection:
        record(store, connection, run, "demo", pipeline="demo", start=10**6, origin={"lock": store.objects.put(b"numpy==2\\n")})
        for n in range(3):
            page = Path(sys.argv[1])/f"s{n}.html"
            page.write_text("<p>page")
            record(store, connection, run[:-1] + str(n), f"s{n}", pipeline="demo", run=run, status="done", start=10**6, end=2*10**6, outputs={"n": n}, files=[page])
    flush(store)
"""


def stages(store, run, at="", last="work()"):
    "A process that records three stages; killed at a point when one is given"
    return subprocess.Popen([PYTHON, "-c", STAGES + last, str(store.settings.root), run], env=os.environ | {"DEVMLOPS_KILL_AT": at}, stderr=subprocess.PIPE, text=True)


def check_stages(store, run):
    "All is written, once"
    done = flush(store, patient=True) | mlflow_runs(store, [run, *(run[:-1] + str(n) for n in range(3))])
    assert pending(store) == [] and len(done) == 4
    all_runs = runs(store, "pipeline demo")
    assert len(all_runs) == 4 and len(runs(store, "pipeline demo", parent=done[run])) == 3
    for n in range(3):
        id = done[run[:-1] + str(n)]
        row = next(row for row in all_runs if row["id"] == id)
        assert (row["name"], row["status"], row["metrics"]) == (f"s{n}", "finished", {"n": n}) and history(store, id, "n") == [(0, n)]
        assert artifact_path(store, id, f"notebook/s{n}.html").read_text() == "<p>page"
    assert artifacts(store, done[run], "source") == ["source/requirements.txt"]


@pytest.mark.parametrize("at", ["tracking.made", "recording.written", "recording.attached", "recording.marked"])
def test_killed_between_two_steps_nothing_is_lost_or_doubled(store, at):
    process = stages(store, run := uuid7()[:-1] + "f", at)
    assert process.wait(60) == -signal.SIGKILL, process.stderr.read()
    check_stages(store, run)
    assert not list(store.home.glob(".mlflow*")) or at == "tracking.made"


def test_many_writers_at_once_write_once(store):
    run = uuid7()[:-1] + "f"
    first = [stages(store, run, last="work(); sys.exit('mlflow' in sys.modules)") for _ in range(3)]
    assert [process.wait(60) for process in first] == [0, 0, 0], [process.stderr.read() for process in first]
    check_stages(store, run)


def test_a_stage_that_is_rolled_back_is_not_recorded(store):
    with pytest.raises(ZeroDivisionError), store.begin() as connection:
        record(store, connection, uuid7(), "demo", pipeline="demo", start=1)
        1/0
    assert pending(store) == [] and flush(store) == {}


def test_a_database_that_is_away_keeps_the_rows(store, caplog):
    start_run(store, "first")
    path = store.home/"mlflow.db"
    path.rename(path.with_suffix(".away"))
    path.mkdir()
    record_run(store, id := uuid7())
    assert flush(store) == {} and "wait for MLflow" in caplog.text and "does not answer" in pending(store)[0]["error"]
    path.rmdir()
    path.with_suffix(".away").rename(path)
    assert flush(store) == {} # not again within a minute
    assert list(flush(store, patient=True)) == [id] and pending(store) == []


LOOP = """
import os, sys, time
from devmlops.store import open_store
from devmlops.tracking import Metrics
store = open_store(sys.argv[1])
with Metrics(store, sys.argv[2], seconds=float(sys.argv[3]), many=200) as metric:
    for step in range(1000): metric("loss", 1/(step + 1), step)
    if sys.argv[4] == "hold":
        print("holds", flush=True)
        sys.stdin.read()
    os.kill(os.getpid(), 9)
"""


def loop(store, run, seconds=60, then="kill", at=""):
    return subprocess.Popen([PYTHON, "-c", LOOP, str(store.settings.root), run, str(seconds), then], env=os.environ | {"DEVMLOPS_KILL_AT": at}, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


@pytest.mark.parametrize("at", ["", "tracking.sent"])
def test_a_killed_loop_loses_no_metric(store, at):
    run = start_run(store, "train")
    assert loop(store, run, at=at).wait(60) == -signal.SIGKILL
    flush(store)
    values = history(store, run, "loss")
    assert values == [(step, 1/(step + 1)) for step in range(len(values))] and (at or len(values) == 1000)
    assert recover(store) == 0


def test_the_next_process_goes_on_with_the_curve(store):
    run = start_run(store, "train")
    assert loop(store, run).wait(60) == -signal.SIGKILL
    with Metrics(store, run) as metric: metric("loss", 0.0, 1000)
    assert len(history(store, run, "loss")) == 1001 and recover(store) == 0


def test_a_live_loop_is_left_alone_and_cannot_be_doubled(store, monkeypatch):
    run = start_run(store, "train")
    process = loop(store, run, then="hold")
    process.stdout.readline()
    assert recover(store) == 0
    hold = tracking._hold
    monkeypatch.setattr(tracking, "_hold", lambda path, seconds: hold(path, 0))
    with pytest.raises(ValueError, match="another process writes metrics"): Metrics(store, run)
    process.kill()
    process.wait()
    assert recover(store) == 1 and len(history(store, run, "loss")) == 1000


def test_metrics_wait_for_a_database_that_is_away(store, caplog):
    run = start_run(store, "train")
    path = store.home/"mlflow.db"
    with Metrics(store, run, many=10) as metric:
        path.rename(path.with_suffix(".away"))
        path.mkdir()
        for step in range(100): metric("loss", step, step)
        assert metric.flush() is False and metric.flush() is False
    assert caplog.text.count("wait in") == 1
    path.rmdir()
    path.with_suffix(".away").rename(path)
    assert recover(store) == 1 and len(history(store, run, "loss")) == 100


def test_a_fork_beside_the_thread_does_no_harm(store):
    run = start_run(store, "train")
    with Metrics(store, run, seconds=0.01) as metric:
        for step in range(20):
            metric("loss", step, step)
            if (child := os.fork()) == 0: os._exit(0)
            assert os.waitpid(child, 0)[1] == 0
    assert len(history(store, run, "loss")) == 20


def test_spoiled_lines_are_said_and_left_out(store, caplog):
    run = start_run(store, "train")
    folder = store.home/"work/metrics"
    folder.mkdir(parents=True)
    (folder/f"{run}.jsonl").write_bytes(b'["a",1.0,0,1]\n\0\0\0\n[3]\n["a",2.0,1,2]\n')
    (folder/f"{'0'*32}.jsonl").write_text('["a",1.0,0,1]\n')
    assert recover(store) == 2 and history(store, run, "a") == [(0, 1), (1, 2)]
    assert caplog.text.count("a metric was lost") == 2 and "metrics without a run are dropped" in caplog.text


def test_metrics_of_a_run_that_was_deleted_hold_up_nothing(store, caplog):
    run = start_run(store, "train")
    assert loop(store, run).wait(60) == -signal.SIGKILL
    with closing(sqlite3.connect(store.home/"mlflow.db")) as file, file: file.execute("UPDATE runs SET lifecycle_stage = 'deleted' WHERE run_uuid = ?", (run,))
    record_run(store, id := uuid7())
    assert list(flush(store)) == [id] and pending(store) == []
    aside, = (store.home/"work/metrics").iterdir()
    assert "was deleted in MLflow" in caplog.text and str(aside) in caplog.text and f"{run}.jsonl" in caplog.text and recover(store) == 0
    with closing(sqlite3.connect(store.home/"mlflow.db")) as file, file: file.execute("UPDATE runs SET lifecycle_stage = 'active' WHERE run_uuid = ?", (run,))
    aside.rename(aside.with_name(f"{run}.jsonl")) # as the message says
    assert recover(store) == 1 and len(history(store, run, "loss")) == 1000


class ClientError(Exception):
    "What a client of S3 raises: no OSError"


def refused_by_mlflow():
    from mlflow.exceptions import MlflowException
    return MlflowException("no such bucket")


@pytest.mark.parametrize("error", [lambda: ClientError("AccessDenied"), refused_by_mlflow])
def test_a_place_for_files_that_is_away_keeps_the_rows(tmp_path, monkeypatch, caplog, error):
    class Client:
        def log_artifact(self, *_): raise error()
    page = tmp_path/"page.html"
    page.write_text("<p>page")
    with opened(tmp_path/"inspection", tracking_artifacts="s3://bucket/files") as store:
        monkeypatch.setattr(tracking, "_client_of", lambda url: Client())
        record_run(store, id := uuid7(), files=[page])
        assert flush(store) == {} and [row["id"] for row in pending(store)] == [id]
        assert str(error()) in pending(store)[0]["error"] and "wait for MLflow" in caplog.text
        Client.log_artifact = lambda *_: None
        assert list(flush(store, patient=True)) == [id] and pending(store) == []


def test_any_trouble_of_mlflow_makes_rows_wait_and_a_defect_of_ours_is_shown(store, monkeypatch):
    from devmlops import recording
    record_run(store, id := uuid7())
    def broken(store, notes): raise error
    monkeypatch.setattr(recording, "write_runs", broken)
    error = sqlite3.DatabaseError("file is not a database")
    assert flush(store) == {} and pending(store)[0]["error"] == "DatabaseError: file is not a database"
    error = TypeError("unexpected argument")
    with pytest.raises(TypeError): flush(store, patient=True)


@contextmanager
def mlflow_server(folder, port):
    "A real tracking server"
    command = [PYTHON, "-m", "mlflow", "server", "--host", "127.0.0.1", "--port", str(port), "--workers", "1", "--backend-store-uri", f"sqlite:///{folder}/server.db", "--artifacts-destination", f"{folder}/files"]
    folder.mkdir(exist_ok=True)
    with servers.running(*command, folder=folder, port=port, humble=False, **tracking._SWITCHES) as server:
        import urllib.request
        while True:
            try: urllib.request.urlopen(f"http://127.0.0.1:{port}/health", timeout=5).close()
            except OSError: time.sleep(0.1)
            else: break
        yield server


@pytest.mark.slow
def test_a_tracking_server_gets_everything_once_although_it_was_away(tmp_path):
    port = servers.free_port()
    with opened(tmp_path/"inspection", tracking_url=f"http://127.0.0.1:{port}") as store:
        assert tracking.preload(store) == ("mlflow",)
        record_run(store, early := uuid7(), "early")
        assert flush(store) == {} and pending(store)[0]["tries"] == 1
        with mlflow_server(tmp_path/"server", port):
            assert list(flush(store, patient=True)) == [early]
            with store.begin() as connection: connection.execute(delete(tracked_table))
            run = uuid7()[:-1] + "f"
            process = stages(store, run, "recording.attached")
            assert process.wait(120) == -signal.SIGKILL, process.stderr.read()
            assert len(runs(store, "pipeline demo")) == 2 # early, and the first of four
            with pytest.raises(AssertionError): check_stages(store, run) # five runs, with early
            found = runs(store, "pipeline demo")
            assert sorted(row["name"] for row in found) == ["demo", "early", "s0", "s1", "s2"] and pending(store) == []
            ids = mlflow_runs(store, [run, run[:-1] + "1"])
            assert len(list((tmp_path/"server/files").rglob("s1.html"))) == 1
            assert artifact_path(store, ids[run[:-1] + "1"], "notebook/s1.html").read_text() == "<p>page" and len(runs(store, "pipeline demo", parent=ids[run])) == 3
            with Metrics(store, ids[run]) as metric:
                for step in range(1500): metric("loss", step, step)
            assert len(history(store, ids[run], "loss")) == 1500
            with store.begin() as connection: record(store, connection, run, "demo", pipeline="demo", start=10**6, end=3*10**6, status="done")
            assert flush(store) == {run: ids[run]} and next(row for row in runs(store, "pipeline demo") if row["id"] == ids[run])["status"] == "finished"


@pytest.mark.slow
def test_tracking_in_postgres_by_mlflows_client(tmp_path, postgres):
    with opened(tmp_path/"inspection", tracking_url=postgres) as store:
        stages_run = uuid7()[:-1] + "f"
        process = stages(store, stages_run)
        assert process.wait(200) == 0, process.stderr.read()
        check_stages(store, stages_run)


@pytest.mark.parametrize("given, expected", [("s3://bucket/files/", "s3://bucket/files"), ("mlflow-artifacts:/", "mlflow-artifacts:"), ("file:///srv/files", "file:///srv/files"), ("/srv/some files", "file:///srv/some%20files")])
def test_where_files_of_runs_go(tmp_path, given, expected):
    with opened(tmp_path/"inspection", tracking_artifacts=given) as store: assert tracking._artifacts(store) == expected
