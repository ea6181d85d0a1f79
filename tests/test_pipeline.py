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
    stage(store, "slow", "number: int = 1  # a number", f"import os, time\nwhile not os.path.exists({str(gate)!r}): time.sleep(.02)")
    quick = stage(store, "quick", "number: int = 5  # a number", f"import os, time\nwhile not os.path.exists({str(gate)!r}): time.sleep(.02)")
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
