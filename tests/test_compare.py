"Two runs side by side: what notebooks and records hold, also where they are broken, hostile or gone"
import base64
import json

import cv2
import nbformat
import numpy as np
import pytest
from sqlalchemy import insert, select

from devmlops.compare import cell_changes, cells_of, compare_runs, find_run, text
from devmlops.data import Source, add_items, freeze
from devmlops.formats import Label, Value
from devmlops.stage import run_table, stage_table
from devmlops.store import NotFound, move, now, uuid7

EVIL = "<img src=x onerror=document.title=1>"


def png(grey, side=20): return cv2.imencode(".png", np.full((side, side), grey, np.uint8))[1].tobytes()


def shown(kind, data): return nbformat.v4.new_output("display_data", {kind: base64.b64encode(data).decode() if isinstance(data, bytes) else data})


def executed(path, *cells, ids=True):
    "An executed notebook: pairs of source and outputs, with the cell that a runner puts in"
    made = [nbformat.v4.new_code_cell(source, outputs=outputs, id=f"cell{n}" if ids else f"{path.stem}{n}") for n, (source, outputs) in enumerate(cells)]
    made.insert(1, nbformat.v4.new_code_cell(f"epochs = {path.stem}", metadata={"tags": ["injected-parameters"]}))
    notebook = nbformat.v4.new_notebook(cells=made)
    if not ids: notebook = nbformat.from_dict(json.loads(json.dumps(notebook)) | {"nbformat_minor": 4})
    path.write_text(json.dumps(notebook if ids else json.loads(json.dumps(notebook)) | {"cells": [{key: value for key, value in cell.items() if key != "id"} for cell in notebook["cells"]]}))
    return path


def record(store, pipeline, *stages, source=None):
    "A run as the runner records it; stages are (name, inputs, outputs, notebook, parts)"
    run = uuid7()
    with store.begin() as connection:
        row = {"id": run, "pipeline": pipeline, "project": "demo", "family": "boards", "by": "mina", "at": now(), "ended": now(), "parameters": {"family": "boards"}, "process": "0:0"}
        connection.execute(insert(run_table).values(row | {"source": source}))
        for state in ("running", "done"): move(store, "run", run, state, by="mina", conn=connection)
        for name, inputs, outputs, notebook, parts in stages:
            row = {"id": uuid7(), "run": run, "pipeline": pipeline, "stage": name, "fingerprint": "x", "parts": parts, "inputs": inputs, "outputs": outputs, "notebook": str(notebook), "at": now(), "ended": now()}
            connection.execute(insert(stage_table).values(row))
            for state in ("running", "done"): move(store, "run", row["id"], state, by="mina", conn=connection)
    return run


@pytest.fixture
def line(workspace, tmp_path):
    "Two runs of one pipeline on two versions of some data"
    items = [Source(f"board {n}", {"text": b"%d" % n}, Label((Value("class", "ok"),))) for n in range(5)]
    one, two = (freeze(workspace, add_items(workspace, items[:count], name=name, by="mina"), name="boards", by="mina") for name, count in (("june", 3), ("july", 5)))
    page = "<p>curve <svg width='9' height='9'><path d='M0 0'/></svg></p>"
    first = executed(tmp_path/"1.ipynb", ("lr = 0.1  # first", []), ("run = train(lr)", [shown("image/png", png(10)), shown("text/html", page)]), ("%matplotlib inline\nrun", []))
    second = executed(tmp_path/"2.ipynb", ("lr    = 0.1", []), ("run = train(lr, epochs=3)", [shown("image/png", png(60)), shown("text/html", page.replace("9", "8"))]), ("%matplotlib inline\nrun", []), (f"'{EVIL}'", []))
    parts = {"library numpy": "2.2.6", "library torch": "2.14.0", "devmlops.data.freeze": "aaaa"}
    record(workspace, "boards", ("train", {"data": one.id, "epochs": 1, "note": EVIL}, {"map50": 0.5, "run": "x"*300, "scores": {"open": 0.25}}, first, parts))
    record(workspace, "boards", ("train", {"data": two.id, "epochs": 3, "note": EVIL}, {"map50": 0.75, "run": "y"*300, "scores": {"open": 0.25, "short": 0.5}}, second, parts | {"library torch": "2.15.0", "devmlops.data.freeze": "bbbb"}))
    return workspace


def test_everything_that_differs(line):
    told = compare_runs(line, "boards@1", "boards@latest")
    assert [row["name"] for row in told.different("parameters")] == ["data", "epochs"]
    assert [(row["before"], row["after"], row["difference"].counts["added"]) for row in told.data] == [("boards@1", "boards@2", 2)]
    assert [(one.cell, one.kind) for one in told.cells] == [(2, "changed"), (4, "added")] # layout and comment of the first are no difference
    assert {row["name"]: (row["before"], row["after"]) for row in told.different("metrics")} == {"map50": (0.5, 0.75), "scores.short": (None, 0.5)}
    assert [(one.after[0], one.difference) for one in told.figures] == [("png", 50.0), ("svg+xml", None)]
    assert [row["name"] for row in told.different("libraries")] == ["torch"] and [row["name"] for row in told.code] == ["devmlops.data.freeze"]
    assert [row["name"] for row in told.different("outputs")] == ["run"]
    json.dumps(told.to_dict())


def test_a_changed_function_of_the_library_is_shown_with_its_cell(workspace, tmp_path):
    made = [executed(tmp_path/f"{n}.ipynb", ("from devmlops.settings import redact\nredact('x')", [])) for n in (1, 2)]
    for page, digest in zip(made, "ab"): record(workspace, "boards", ("train", {}, {}, page, {"devmlops.settings.redact": digest, "content of limits.txt": digest}))
    found = compare_runs(workspace, "boards@1", "boards@2")
    cells = {row["name"]: row["cell"] for row in found.code}
    assert cells.pop("content of limits.txt") == "" and cells["devmlops.settings.redact"].startswith("nbs/00_settings.ipynb cell ")
    assert cells["devmlops.settings.redact"] in " ".join(text(found, 160).split()) and cells["devmlops.settings.redact"] in found._repr_html_()


def test_a_run_that_only_reused_differs_in_nothing_that_it_did_not_keep(workspace, tmp_path):
    "Neither in libraries, of which it has no lock, nor in its machine"
    page, parts = executed(tmp_path/"1.ipynb", ("1", [])), {"library numpy": "2.2.6"}
    lock = workspace.objects.put(b"numpy==2.2.6\ntorch==2.14.0\n")
    record(workspace, "boards", ("train", {}, {}, page, parts), source={"lock": lock, "machine": {"processor": "a"}})
    record(workspace, "boards", ("train", {}, {}, page, parts))
    record(workspace, "boards", ("train", {}, {}, page, parts), source={"lock": workspace.objects.put(b"numpy==2.2.6\ntorch==2.15.0\n"), "machine": {"processor": "b"}})
    assert "nothing is different" in text(compare_runs(workspace, "boards@1", "boards@2"))
    found = compare_runs(workspace, "boards@1", "boards@3")
    assert [row["name"] for row in found.different("libraries")] == ["torch"] and [row["name"] for row in found.different("origin")] == ["processor"]


def test_on_eighty_columns(line):
    said = text(compare_runs(line, "train@-2", "train"))
    assert max(map(len, said.splitlines())) <= 80
    for part in ("boards@1/train", "+50.0 %", "2 added", "- run = train(lr)".replace("- ", "-"), "+run = train(lr, epochs=3)", "torch", "pixels differ by 50"): assert part in said, part
    assert "numpy" not in said and text(compare_runs(line, "boards@1", "boards@1")).endswith("nothing is different")


def test_what_people_typed_stays_text(line):
    for language in ("en", "ko"):
        from devmlops.compare import comparison_body
        page = comparison_body(compare_runs(line, "boards@1", "boards@2"), language)
        assert EVIL not in page and "&lt;img src=x" in page and page.count("data:image/png;base64") == 2 and page.count("data:image/svg+xml;base64") == 2


def test_stages_of_two_pipelines(line, tmp_path):
    record(line, "other", ("learn", {"data": "", "epochs": 3}, {"map50": 0.8}, tmp_path/"2.ipynb", {}))
    told = compare_runs(line, "boards@2/train", "other/learn")
    assert told.after.name == "other@1/learn" and [(row["stage"], row["after"]) for row in told.metrics][0] == ("learn", 0.8) and not told.cells


@pytest.mark.parametrize("broken", ["gone", "half", "no notebook"])
def test_a_notebook_that_cannot_be_read(line, tmp_path, broken):
    path = tmp_path/"2.ipynb"
    if broken == "gone": path.unlink()
    if broken == "half": path.write_text(path.read_text()[:200])
    if broken == "no notebook": path.write_text("{}")
    told = compare_runs(line, "boards@1", "boards@2")
    assert cells_of(path) == [] and not told.cells and [row["name"] for row in told.different("parameters")] == ["data", "epochs"]


def test_cells_without_ids_and_with_bad_code(tmp_path):
    "Notebooks of older formats have no ids; cells that are no Python are compared as text"
    one = cells_of(executed(tmp_path/"a.ipynb", ("a = 1", []), ("%%bash\nls -l", []), ("x = (", []), ids=False))
    two = cells_of(executed(tmp_path/"b.ipynb", ("a = 1 # one", []), ("b = 2", []), ("%%bash\nls -la", []), ("x = (", []), ids=False))
    assert [one.id for one in one] == [""]*3
    assert sorted((change.kind, change.after or change.before) for change in cell_changes(one, two)) in (
        [("added", "%%bash\nls -la"), ("added", "b = 2"), ("removed", "%%bash\nls -l")], [("added", "b = 2"), ("changed", "%%bash\nls -la")])


def test_locks_of_two_environments(line):
    locks = [line.objects.put(content) for content in (b"numpy==2.2.6\nray==2.50\n", b"numpy==2.2.7\nray==2.50\nextra==1.0 # file:///x\n")]
    machine = {"processor": "A", "cores": 2, "gpu": []}
    source = lambda lock, commit: {"workspace": {"folder": "/w", "commit": commit, "diff": None, "left_out": []}, "library": None, "lock": lock, "machine": machine}
    for lock, commit in zip(locks, ("a"*40, "b"*40)): record(line, "locked", source=source(lock, commit))
    told = compare_runs(line, "locked@1", "locked@2")
    assert [(row["name"], row["before"], row["after"]) for row in told.different("libraries")] == [("numpy", "2.2.6", "2.2.7"), ("extra", None, "1.0")]
    assert [row["name"] for row in told.different("origin")] == ["commit of the workspace"]


@pytest.mark.parametrize("ref, why", [("boards@0", "is no number"), ("boards@x", "is no number"), ("boards@9", "there are only 2 runs"), ("boards@1/test", "it has: train"), ("0", "look at: devmlops runs"), ("ffffffff", "look at: devmlops runs"), ("%", "look at"), ("train@-3", "there are only 2")])
def test_names_that_mean_nothing(line, ref, why):
    with pytest.raises((NotFound, ValueError), match=why): find_run(line, ref)


def test_an_id_that_several_begin_with(line):
    both = [row["id"] for row in line.rows(select(run_table))]
    shared = both[0][:8]
    assert both[1].startswith(shared), "ids of one minute begin alike"
    with pytest.raises(ValueError, match="give more of the id"): find_run(line, shared)
