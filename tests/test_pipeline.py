"Runs that are edited, killed, interrupted and repeated while they work: what is reused is always what would come out again"
import json
import os
import signal
import subprocess
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path

import nbformat
import pytest
from sqlalchemy import insert, select, update

import devmlops.pipeline as runner
from devmlops.contract import BadStage, StageError, contract
from devmlops.pipeline import check_given, run_pipeline, run_stage, why
from devmlops.plan import Pipeline
from devmlops.processes import alive, full_name, place
from devmlops.project import init_workspace
from devmlops.stage import Stage, run_table, runs, stage_folder, stage_rows, stage_table
from devmlops.store import NotFound, move, now, uuid7

OPEN = "from devmlops.pipeline import Stage\nstage = Stage.open(%r)"


def stage(store, name, parameters, *cells, outputs="result=number*2"):
    "Write a stage notebook"
    sources = [(parameters, "parameters"), (OPEN % name, ""), *((cell, "") for cell in cells), (f"stage.outputs({outputs})", "outputs")]
    path = store.settings.root/"pipelines"/f"{name}.ipynb"
    nbformat.write(nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(source, metadata={"tags": [tag] if tag else []}) for source, tag in sources]), path)
    return path


def pipeline(store, name, text):
    "Write a pipeline file"
    path = store.settings.root/"pipelines"/f"{name}.toml"
    path.write_text(text)
    return path


def wait_for(there, seconds=60):
    "Wait until something is true"
    until = time.monotonic() + seconds
    while not (found := there()):
        assert time.monotonic() < until, "it did not happen"
        time.sleep(.02)
    return found


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    "A workspace that the tests of this file share; each has stages of its own"
    store = init_workspace(tmp_path_factory.mktemp("pipeline")/"w", user="mina")
    yield store
    store.close()


def test_a_notebook_edited_while_it_waits_is_executed_as_it_was(store):
    "The copy that belongs to the fingerprint is executed, so the old code never answers for the new one, nor the other way round"
    text = "[stage.slow]\noutputs = {result = 'int'}\n[stage.quick]\nneeds = ['slow']\noutputs = {result = 'int'}\n"
    path = pipeline(store, "edited", text.replace("needs = ['slow']\n", ""))
    gate = store.home/"edited.gate"
    waits = f"\ngate: str = {str(gate)!r}  # what it waits for", "import os, time\nwhile not os.path.exists(gate): time.sleep(.02)"
    stage(store, "slow", "number: int = 1  # a number" + waits[0], waits[1])
    quick = stage(store, "quick", "number: int = 5  # a number" + waits[0], waits[1])
    before, seen = quick.read_bytes(), []

    def tell(event):
        "As soon as both are handed in, the source changes"
        seen.append(event)
        if event["event"] == "started" and event["stage"] == "quick": stage(store, "quick", "number: int = 5  # a number", outputs="result=number*100")
    opener = threading.Timer(1, gate.touch)
    opener.start()
    first = run_pipeline(store, path, by="mina", tell=tell)
    assert first.outputs["quick"] == {"result": 10}, "the code of the moment at which its fingerprint was taken"
    assert "changed" not in [event["event"] for event in seen], "a copy was executed, so the result is good"
    assert run_pipeline(store, path, by="mina").outputs["quick"] == {"result": 500}
    quick.write_bytes(before)
    again = run_pipeline(store, path, by="mina")
    assert (again.outputs["quick"], again.reused) == ({"result": 10}, ("slow", "quick"))


def test_what_changes_while_a_stage_runs_is_never_reused(store, tmp_path):
    "A module beside the notebook and an input folder are read while the stage runs; who changes them then spoils the result for later"
    (tmp_path/"in").mkdir()
    (tmp_path/"in"/"a.txt").write_text("1")
    (store.settings.root/"pipelines"/"beside.py").write_text("FACTOR = 2\n")
    path = pipeline(store, "meanwhile", f"[stage.reads]\nsource = '{tmp_path/'in'}'\nfiles = ['source']\noutputs = {{result = 'str'}}\n")
    stage(store, "reads", "source: str = ''  # a folder", "import beside, pathlib\nresult = str(beside.FACTOR) + ''.join(one.read_text() for one in sorted(pathlib.Path(source).iterdir()))", outputs="result=result")

    def run(change=lambda: None):
        seen = []
        def tell(event):
            seen.append(event)
            if event["event"] == "started": change()
        return run_pipeline(store, path, by="mina", tell=tell), seen
    assert not [event for event in run()[1] if event["event"] == "changed"]
    assert run()[0].reused == ("reads",)
    for change in (lambda: (tmp_path/"in"/"a.txt").write_text("2"), lambda: (store.settings.root/"pipelines"/"beside.py").write_text("FACTOR = 30\n")):
        (tmp_path/"in"/"b.txt").write_text(str(time.time_ns())) # so that something has to be executed
        told = [event for event in run(change)[1] if event["event"] == "changed"]
        assert len(told) == 1 and "will not be reused" in told[0]["text"]
        assert why(store, "reads")["changed"], "why names what changed"
        assert run()[0].reused == (), "the result was made of something in between"
        assert "changed while" in why(store, "reads")["reason"] + " ".join(why(store, "reads")["changed"])
        assert run()[0].reused == ("reads",)


def test_the_executed_notebook_shows_typed_values_and_runs_again_by_hand(store, monkeypatch):
    "The cell of a run is Python with types and comments; by hand its values stay, also those that are defaults"
    stage(store, "shown", "number: int = 2  # what to double, 1 to 9\ntitle: str = 'result'  # said before it", "print(title, number)")
    path = pipeline(store, "shown", "[stage.shown]\noutputs = {result = 'int'}\n")
    run_pipeline(store, path, given={"title": "sum"}, by="mina")
    row = stage_rows(store, stage_table.c.stage == "shown")[0]
    book = nbformat.read(row["notebook"], as_version=4)
    cell = next(cell for cell in book.cells if "injected-parameters" in cell.metadata.get("tags", ()))
    assert cell.source == "# Parameters of this run; the cell above holds the defaults\nnumber: int = 2     # what to double, 1 to 9\ntitle: str = 'sum'  # said before it (default 'result')"
    assert book.metadata.papermill.parameters == {"number": 2, "title": "sum"}
    run_pipeline(store, path, given={"number": "7"}, by="mina")
    from IPython.core.interactiveshell import InteractiveShell
    shell = InteractiveShell.instance()
    try:
        monkeypatch.chdir(store.settings.root)
        for cell in book.cells: assert shell.run_cell(cell.source, store_history=True).success
        assert (shell.user_ns["number"], shell.user_ns["title"]) == (2, "sum"), "not those of the last run"
    finally: InteractiveShell.clear_instance()


def test_a_stage_that_reads_decisions_runs_again_after_one(store):
    "What people decide about findings is an input of the review, and of whoever says so"
    from devmlops.review import decision_table
    stage(store, "asks", "number: int = 2  # a number")
    path = pipeline(store, "asks", "[stage.asks]\nrecords = ['decisions']\noutputs = {result = 'int'}\n")
    run_pipeline(store, path, by="mina")
    assert run_pipeline(store, path, by="mina").reused == ("asks",)
    with store.begin() as connection:
        connection.execute(insert(decision_table).values(id=uuid7(), project=store.project, key="a", content="x", kind="duplicate", found="", decision="open", version="v", by="mina", at=now(), why="again"))
    assert run_pipeline(store, path, by="mina").reused == ()
    assert why(store, "asks")["changed"] == ["records decisions changed"]
    shipped = check_given(store, "inspection", {"source": str(store.settings.root)})
    assert shipped.stages["review"].records == ("decisions",)
    with pytest.raises(BadStage, match="records names 'decision'.*did you mean 'decisions'"): pipeline_with(store, "records = ['decision']")


def pipeline_with(store, line):
    "Load a pipeline of one stage with one more line"
    stage(store, "one", "number: int = 2  # a number\npaths: list[str] = []  # some files\nfolder: str = ''  # a folder\nextra: dict = {}  # settings", "print(paths, folder, extra)")
    return check_given(store, pipeline(store, "one", f"[stage.one]\noutputs = {{result = 'int'}}\n{line}\n"), {})


def test_a_checkpoint_gives_every_attempt_the_same(store, tmp_path):
    "Two files of one name stay apart, and what JSON cannot keep is told the first time, not on resume"
    import numpy as np
    from devmlops.stage import _checkpoint
    for name in ("a", "b"):
        (tmp_path/name).mkdir()
        (tmp_path/name/"best.pt").write_text(name)
    made = {"model": tmp_path/"a"/"best.pt", "last": tmp_path/"b"/"best.pt", "pair": (1, 2), "by_number": {1: "x"}, "score": np.float64(.25), "table": np.asfortranarray(np.arange(6).reshape(2, 3)), "cells": np.array([(1, 2.)], dtype=[("a", "i4"), ("b", "f8")])}
    attempts = [_checkpoint(store, "sha256:c", "train", "n", made, tmp_path/str(n)) for n in range(2)]
    assert [one.again for one in attempts] == [False, True]
    for one in attempts:
        assert (one.model.read_text(), one.last.read_text(), one.model.name) == ("a", "b", "best.pt")
        assert (one.pair, one.by_number) == ([1, 2], {"1": "x"})
        assert isinstance(one.score, np.float64) and one.score == .25
        assert (one.table == made["table"]).all() and one.table.dtype == made["table"].dtype and one.cells["b"][0] == 2.
    with pytest.raises(StageError, match="array of Python objects"): _checkpoint(store, "sha256:d", "train", "n", {"x": np.array([{}, None])}, tmp_path)


def test_two_runners_after_a_crash_bury_the_same_run_once(store):
    "Both see the dead run; the one that comes second finds it closed and goes on"
    path = pipeline(store, "buried", "[stage.buried]\noutputs = {result = 'int'}\n")
    stage(store, "buried", "number: int = 2  # a number")
    dead = begun(store, "buried", process=full_name().rpartition(":")[0] + ":1")
    both, ready = [], threading.Barrier(2)
    left = runner._left

    def met(store, row):
        "Both have looked before either writes"
        if row["run"] == dead: ready.wait(20)
        return left(store, row)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(runner, "_left", met)
        def bury():
            try: both.append(runner._bury(store, Pipeline("other", {}, {}), "mina"))
            except Exception as e: both.append(e)
        threads = [threading.Thread(target=bury) for _ in range(2)]
        for one in threads: one.start()
        for one in threads: one.join(30)
    assert both == [None, None]
    run = next(one for one in runs(store) if one["id"] == dead)
    assert (run["state"], [one["state"] for one in run["stages"]]) == ("failed", ["failed"])
    assert run_pipeline(store, path, by="mina").outputs == {"buried": {"result": 4}}


def begun(store, name, process, ending=None):
    "Records as a runner leaves them that is killed after it has begun a stage; with an ending the run is closed, but its stage is not"
    row = {"id": uuid7(), "pipeline": name, "project": store.project, "family": "", "by": "mina", "at": now(), "process": process, "parameters": {}}
    one = {"id": uuid7(), "run": row["id"], "pipeline": name, "stage": name, "fingerprint": "sha256:0", "parts": {}, "inputs": {}, "at": now(), "attempt": 1}
    with store.begin() as connection:
        for table, values in ((run_table, row), (stage_table, one)):
            connection.execute(insert(table).values(**values))
            move(store, "run", values["id"], "running", by="mina", conn=connection)
        if ending: move(store, "run", row["id"], ending, by="mina", conn=connection)
    stage_folder(store, one).mkdir(parents=True)
    return row["id"]


def test_a_stage_whose_run_has_ended_does_not_stay_running(store):
    "Whatever cut its runner short, the next run closes it"
    id = begun(store, "left", full_name(), ending="cancelled")
    runner._bury(store, Pipeline("other", {}, {}), "mina")
    assert [row["state"] for row in stage_rows(store, stage_table.c.run == id)] == ["failed"]


def test_an_executor_that_takes_no_job_leaves_nothing_running(store, monkeypatch):
    "The stage was recorded before it was handed over"
    stage(store, "refused", "number: int = 2  # a number")
    path = pipeline(store, "refused", "[stage.refused]\noutputs = {result = 'int'}\n")
    import devmlops.executors as executors
    real = executors.executor_of

    def broken(store):
        executor = real(store)
        executor.submit = lambda job: (_ for _ in ()).throw(OSError("no room"))
        return executor
    monkeypatch.setattr(executors, "executor_of", broken)
    with pytest.raises(OSError, match="no room"): run_pipeline(store, path, by="mina")
    run = runs(store)[0]
    assert (run["state"], [one["state"] for one in run["stages"]]) == ("failed", ["cancelled"])


def test_who_listens_may_fail_from_the_first_word_on(store):
    "The run is recorded then, and has to be closed"
    stage(store, "told", "number: int = 2  # a number")
    path = pipeline(store, "told", "[stage.told]\noutputs = {result = 'int'}\n")
    def tell(event): raise RuntimeError("the terminal is gone")
    with pytest.raises(RuntimeError, match="terminal"): run_pipeline(store, path, by="mina", tell=tell)
    assert runs(store)[0]["state"] == "failed"


RUN = """
import sys
from pathlib import Path
from devmlops.pipeline import run_pipeline
from devmlops.store import open_store
run_pipeline(open_store(sys.argv[1]), "patient", by="mina", tell=lambda event: print(event["event"], flush=True))
"""


def test_ctrl_c_pressed_twice_leaves_nothing_running(store):
    "The second one comes while the first is being carried out"
    stage(store, "patient", "number: int = 2  # a number", "import time\nfor n in range(3000): time.sleep(.02)")
    pipeline(store, "patient", "[stage.patient]\noutputs = {result = 'int'}\n")
    process = subprocess.Popen([sys.executable, "-c", RUN, str(store.settings.root)], stdout=subprocess.PIPE, text=True, start_new_session=True)
    for line in process.stdout:
        if line == "started\n": break
    folder = stage_folder(store, runs(store)[0]["stages"][0])
    wait_for((folder/"patient.ipynb").exists)
    for _ in range(6):
        os.kill(process.pid, signal.SIGINT)
        time.sleep(.05)
    process.wait(60)
    run = runs(store)[0]
    assert (run["state"], [one["state"] for one in run["stages"]]) == ("cancelled", ["cancelled"])


def test_values_that_name_files(store, tmp_path, monkeypatch):
    "One, several, none, and addresses; nothing never becomes the folder where somebody stands"
    (tmp_path/"a").mkdir()
    (tmp_path/"a"/"one.txt").write_text("1")
    (tmp_path/"b.txt").write_text("2")
    monkeypatch.chdir(tmp_path)
    stage(store, "files", "paths: list[str] = []  # some files\nfolder: str|None = None  # a folder", "print(paths, folder)", outputs="result=paths + [folder or '']")
    path = pipeline(store, "files", "[stage.files]\nfiles = ['paths', 'folder']\noutputs = {result = 'list[str]'}\n")
    with pytest.raises(BadStage, match="stage files needs paths"): run_pipeline(store, path, by="mina")
    with pytest.raises(BadStage, match="paths = 'c.txt' does not exist"): run_pipeline(store, path, given={"paths": "a, c.txt"}, by="mina")
    given = {"paths": ["a", "b.txt"]}
    assert run_pipeline(store, path, given=given, by="mina").outputs["files"] == {"result": [str(tmp_path/"a"), str(tmp_path/"b.txt"), ""]}
    assert run_pipeline(store, path, given=given, by="mina").reused == ("files",)
    (tmp_path/"b.txt").write_text("3")
    assert run_pipeline(store, path, given=given, by="mina").reused == ()
    far = given | {"folder": "s3://bucket/photos"}
    for _ in range(2):
        result = run_pipeline(store, path, given=far, by="mina")
        assert (result.outputs["files"]["result"][-1], result.reused) == ("s3://bucket/photos", ()), "what is there may have changed"
    for line, told in (("files = ['extra']", "files names 'extra', which is dict"), ("timeout = -5", "-5.0 is no length of time"), ("resources = {memory = -1}", "-1 is no amount of memory")):
        with pytest.raises(BadStage, match=told): pipeline_with(store, line)


def test_one_stage_alone_asks_for_its_files(store, tmp_path, monkeypatch):
    "Without a past run there is nothing to take them from"
    monkeypatch.chdir(tmp_path)
    stage(store, "alone", "source: str = ''  # a folder", outputs="result=source")
    path = pipeline(store, "alone", "[stage.alone]\nfiles = ['source']\noutputs = {result = 'str'}\n")
    for record in (True, False):
        with pytest.raises(BadStage, match="stage alone needs source.*-p alone.source=FOLDER"): run_stage(store, path, "alone", record=record, by="mina")
    assert run_stage(store, path, "alone", given={"alone.source": str(tmp_path)}, record=False, by="mina") == {"result": str(tmp_path)}


def test_a_model_by_name_is_no_data_version(store):
    "name@3 is looked up where a parameter is declared as data, nowhere else"
    stage(store, "names", "model: str = ''  # model to begin with\nold: str = ''  # split version with the old test set", "print(old)", outputs="result=model")
    path = pipeline(store, "names", "[stage.names]\noutputs = {result = 'str'}\n")
    assert run_pipeline(store, path, given={"model": "boards@3"}, by="mina").outputs["names"] == {"result": "boards@3"}
    with pytest.raises(NotFound): run_pipeline(store, path, given={"old": "boards@3"}, by="mina")


def test_an_earlier_result_is_taken_only_as_what_the_file_promises_now(store):
    "The promise is no part of the fingerprint: it is held against the result"
    stage(store, "typed", "number: int = 2  # a number")
    path = pipeline(store, "typed", "[stage.typed]\noutputs = {result = 'int'}\n")
    run_pipeline(store, path, by="mina")
    pipeline(store, "typed", "[stage.typed]\noutputs = {result = 'float'}\n")
    again = run_pipeline(store, path, by="mina")
    assert (again.reused, repr(again.outputs["typed"]["result"])) == (("typed",), "4.0"), "an int is a float"
    pipeline(store, "typed", "[stage.typed]\noutputs = {result = 'str'}\n")
    with pytest.raises(StageError, match="result = 4 is int, expected str"): run_pipeline(store, path, by="mina")


def test_why_looks_at_the_same_pipeline_and_at_what_was_done(store):
    "Not at a failed attempt, nor at another pipeline; a stage that runs for each value answers to its plain name"
    body = "if number == 13: raise ValueError('unlucky')"
    stage(store, "asked", "number: int = 2  # a number", body)
    path = pipeline(store, "asked", "[stage.asked]\noutputs = {result = 'int'}\n")
    other = pipeline(store, "asked_too", "[stage.asked]\nnumber = 5\noutputs = {result = 'int'}\n")
    run_pipeline(store, path, by="mina")
    run_pipeline(store, other, by="mina")
    with pytest.raises(StageError): run_pipeline(store, path, given={"number": 13}, by="mina")
    run_pipeline(store, path, given={"number": 3}, by="mina")
    assert why(store, "asked")["changed"] == ["parameter number: 2 -> 3"]
    assert why(store, "asked", pipeline="asked_too")["reason"] == "executed: it had never run before"
    many = pipeline(store, "asked_each", "[parameters]\nnumbers = [6, 7]\n[stage.asked]\neach = {number = '{parameters.numbers}'}\noutputs = {result = 'int'}\n")
    run_pipeline(store, many, by="mina")
    run_pipeline(store, many, given={"numbers": "[6, 8]"}, by="mina")
    assert (why(store, "asked")["stage"], why(store, "asked")["changed"]) == ("asked[1]", ["parameter number: 7 -> 8"])
    assert why(store, "asked[0]")["reason"].startswith("reused: ")


def test_one_stage_with_the_inputs_of_any_run(store, monkeypatch):
    "Of any pipeline, of one of several executions, of a pipeline inside another; by hand too"
    stage(store, "part", "number: int = 2  # a number", "if number == 13: raise ValueError('unlucky')")
    pipeline(store, "inner", "[stage.part]\nnumber = 4\noutputs = {result = 'int'}\n")
    each = pipeline(store, "part_each", "[stage.part]\neach = {number = [5, 6]}\noutputs = {result = 'int'}\n")
    outer = pipeline(store, "outer", "[stage.line]\npipeline = 'inner'\n")
    of_each, of_outer = run_pipeline(store, each, by="mina").run, run_pipeline(store, outer, by="mina").run
    tried = lambda path, name, of: run_stage(store, path, name, of=of, record=False, by="mina")["result"]
    assert [tried(None, "part[0]", of_each), tried(None, "part[1]", of_each), tried(None, "line.part", of_outer), tried(None, "part", of_outer)] == [10, 12, 8, 8]
    assert tried("inner", "part", of_each) == 12, "the file of one pipeline, the inputs of another one's run"
    assert run_stage(store, outer, "line.part", given={"line.part.number": "9"}, by="mina") == {"result": 18}
    assert run_pipeline(store, "inner", given={"number": 9}, by="mina").reused == ("part",), "the same code and inputs, whatever the pipeline is called"
    with pytest.raises(BadStage, match="outer has no stage 'prt'; it has: line.part"): run_stage(store, outer, "prt", by="mina")
    run_pipeline(store, outer, given={"line.number": 7}, by="mina")
    with pytest.raises(StageError): run_pipeline(store, "inner", given={"number": 13}, by="mina")
    from IPython.core.interactiveshell import InteractiveShell
    shell = InteractiveShell.instance()
    try:
        monkeypatch.chdir(store.settings.root)
        shell.user_ns["number"] = 2
        Stage.open("part")
        assert shell.user_ns["number"] == 7, "the newest that was done, not the one that failed"
    finally: InteractiveShell.clear_instance()


def test_mlflow_knows_reused_stages_and_the_code_of_each(store):
    "A stage that was reused is a child too, and says where the code of its result came from"
    from devmlops.recording import mlflow_runs
    subprocess.run(["git", "init", "-q"], cwd=store.settings.root, check=True)
    subprocess.run(["git", "-c", "user.name=mina", "-c", "user.email=m@x", "commit", "-qm", "first", "--allow-empty"], cwd=store.settings.root, check=True)
    stage(store, "child", "number: int = 2  # a number")
    path = pipeline(store, "child", "[stage.child]\noutputs = {result = 'int'}\n")
    first, again = run_pipeline(store, path, by="mina"), run_pipeline(store, path, by="mina")
    commit = subprocess.run(["git", "rev-parse", "HEAD"], cwd=store.settings.root, capture_output=True, text=True).stdout.strip()
    from mlflow import MlflowClient
    client = MlflowClient(tracking_uri=store.settings.get("tracking.url"))
    for result, reused in ((first, False), (again, True)):
        row = stage_rows(store, stage_table.c.run == result.run)[0]
        known = mlflow_runs(store, [row["id"], result.run])
        tags = client.get_run(known[row["id"]]).data.tags
        assert tags["mlflow.parentRunId"] == known[result.run]
        assert (tags["devmlops.commit"], bool(tags["devmlops.lock"])) == (commit, True)
        assert ("devmlops.reused_from" in tags) == reused
    import shutil
    shutil.rmtree(store.settings.root/".git")


def test_a_picture_is_coloured_by_a_run_of_its_own_pipeline(store):
    "The newest run of the workspace may be one of another pipeline"
    from devmlops.run_commands import _states
    stage(store, "drawn", "number: int = 2  # a number")
    for name in ("drawn", "drawn_too"): run_pipeline(store, pipeline(store, name, "[stage.drawn]\noutputs = {result = 'int'}\n"), by="mina")
    assert (_states(store, "drawn", "last"), _states(store, "drawn_too", "@-1")) == ({"drawn": "done"}, {"drawn": "reused"})
    with pytest.raises(ValueError, match="is a run of drawn_too, not of drawn"): _states(store, "drawn", runs(store)[0]["id"])


def test_a_run_of_a_machine_that_vanished_is_closed(store, monkeypatch):
    "Its process cannot be seen from here; its silence can"
    from devmlops.follow import run_now
    stage(store, "far", "number: int = 2  # a number", "import time\ntime.sleep(1.5)")
    path = pipeline(store, "far", "[stage.far]\noutputs = {result = 'int'}\n")
    ids = [begun(store, "far", "far-away/0123456789ab:17:4711") for _ in range(2)]
    with store.begin() as connection:
        for id, ago in zip(ids, (10, 400)): connection.execute(update(run_table).where(run_table.c.id == id).values(beat=now() - ago*1_000_000))
    assert [run_now(store, id).gone for id in ids] == [False, True]
    monkeypatch.setattr(runner, "_BEAT", .2)
    result = run_pipeline(store, path, by="mina")
    states = {one["id"]: (one["state"], [row["state"] for row in one["stages"]], one["beat"] - one["at"]) for one in runs(store, limit=3)}
    assert [states[id][:2] for id in ids] == [("running", ["running"]), ("failed", ["failed"])]
    assert states[result.run][2] > 1_000_000, "a run gives signs of life"


def test_processes_of_two_containers_are_told_apart(monkeypatch):
    "They may have the same host name, and the same numbers"
    name = full_name()
    assert alive(name) is True and alive(name.rpartition(":")[0] + ":1") is False
    machine, rest = name.split(":", 1)
    assert alive(f"{machine.partition('/')[0]}/{'0'*12}:{rest}") is None, "the same host name, other process numbers"
    assert len(name) <= 80


def test_who_holds_the_lock_of_a_pipeline_knows_that_nobody_else_runs_it(store):
    "A run in a container that was killed cannot be seen either, but its runner would hold the lock"
    stage(store, "locked", "number: int = 2  # a number")
    path = pipeline(store, "locked", "[stage.locked]\noutputs = {result = 'int'}\n")
    host, boot, _ = place().split("/")
    ids = [begun(store, "locked", f"{host}/{one}/1:17:4711") for one in (boot, "0"*8)]
    with store.begin() as connection: connection.execute(update(run_table).where(run_table.c.id.in_(ids)).values(beat=now()))
    runner._bury(store, Pipeline("other", {}, {}), "mina")
    states = lambda: {one["id"]: one["state"] for one in runs(store, limit=1000)}
    assert [states()[id] for id in ids] == ["running", "running"]
    run_pipeline(store, path, by="mina")
    assert [states()[id] for id in ids] == ["failed", "running"], "another machine has a lock of its own"


def test_a_stage_that_never_ran_takes_what_the_pipeline_file_gives(store):
    "Its values, and the outputs of the last run of this pipeline; what cannot be known is said"
    stage(store, "first", "number: int = 2  # a number", outputs="result=number*10")
    path = pipeline(store, "fromfile", "[stage.first]\nnumber = 4\noutputs = {result = 'int'}\n")
    stage(store, "later", "given: int = 1  # from the stage before\nfactor: int = 5  # a factor", outputs="result=given*factor")
    text = path.read_text() + "[stage.later]\nneeds = ['first']\ngiven = '{first.result}'\nfactor = 3\noutputs = {result = 'int'}\n"
    path.write_text(text)
    with pytest.raises(BadStage, match="later takes first.result, and first has not been done in fromfile"): run_stage(store, "fromfile", "later", by="mina", record=False)
    path.write_text(text.partition("[stage.later]")[0])
    run_pipeline(store, path, by="mina")
    path.write_text(text)
    assert run_stage(store, "fromfile", "later", by="mina", record=False) == {"result": 120}
    assert run_stage(store, "fromfile", "later", given={"factor": "2"}, by="mina", record=False) == {"result": 80}


def test_a_failure_names_the_line(store):
    stage(store, "breaks", "number: int = 7  # a number", "numbers = [1, 2]\nscore = numbers[number]")
    path = pipeline(store, "breaks", "[stage.breaks]\noutputs = {result = 'int'}\n")
    with pytest.raises(StageError, match=r"IndexError: list index out of range\n  in cell \d+, line 2: score = numbers\[number\]\n  executed notebook"): run_pipeline(store, path, by="mina")
