"Notebooks are the source: exported without a diff, clean, literate, and thin where they only call the library"
import ast
import filecmp
import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from conftest import PYTHON, ROOT

MODULES = sorted(ROOT.glob("nbs/[0-8][0-9]_*.ipynb"))
CALLERS = sorted([*ROOT.glob("pipelines/*.ipynb"), *ROOT.glob("reports/*.ipynb")])
STAGES = sorted(ROOT.glob("pipelines/*.ipynb"))
LONGEST = 60 # lines of an exported cell or function
name = lambda path: f"{path.parent.name}/{path.stem}"


def cells(path):
    "Cells of a notebook as (type, source, tags)"
    return [(cell["cell_type"], "".join(cell["source"]), cell["metadata"].get("tags", [])) for cell in json.loads(path.read_text())["cells"]]


def code(source):
    "A code cell without magics"
    return "\n".join("" if line.lstrip().startswith(("%", "!")) else line for line in source.splitlines())


def exported(source): return source.lstrip().startswith(("#| export", "#|export"))


def nbdev(command, *args, cwd):
    "Run an nbdev command as a person would"
    done = subprocess.run([str(Path(PYTHON).parent/command), *args], cwd=cwd, capture_output=True, text=True, timeout=200)
    assert done.returncode == 0, f"{command}: {done.stdout}\n{done.stderr}"


@pytest.fixture(scope="module")
def remade(source, tmp_path_factory):
    "The project after an export and a cleaning"
    copy = tmp_path_factory.mktemp("remade")/"devmlops"
    shutil.copytree(source, copy, symlinks=True)
    nbdev("nbdev-export", cwd=copy)
    for folder in ("nbs", "pipelines", "reports"): nbdev("nbdev-clean", "--fname", folder, cwd=copy)
    return copy


def different(one, two, pattern):
    "Files that differ, or that only one folder has"
    names = {path.relative_to(folder) for folder in (one, two) for path in folder.glob(pattern) if "__pycache__" not in path.parts and path.is_file()}
    return sorted(str(path) for path in names if not ((one/path).exists() and (two/path).exists() and filecmp.cmp(one/path, two/path, shallow=False)))


def test_export_leaves_no_difference(source, remade):
    changed = different(source, remade, "devmlops/**/*.py")
    assert not changed, f"run nbdev-export (after nbdev-update, if a .py was edited by hand): {changed}"


def test_notebooks_are_clean(source, remade):
    changed = [path for folder in ("nbs", "pipelines", "reports") for path in different(source, remade, f"{folder}/*.ipynb")]
    assert not changed, f"run nbdev-clean, also with --fname pipelines and --fname reports: {changed}"


def test_every_module_has_a_notebook():
    made = {path.stem for path in (ROOT/"devmlops").glob("*.py")} - {"__init__", "_modidx"}
    declared = {source.split("#| default_exp")[1].split()[0] for path in MODULES for _, source, _ in cells(path) if "#| default_exp" in source}
    assert made == declared
    assert declared == {path.stem[3:] for path in MODULES}, "a notebook is named NN_module, after the module it exports"
    assert {path.name for path in (ROOT/"devmlops").iterdir() if path.is_dir()} - {"__pycache__"} == {"migrations", "shipped"}


def test_the_cleaner_keeps_tags_and_nothing_else(source, tmp_path):
    path = source/"pipelines"/"tagged_by_this_test.ipynb"
    cell = dict(cell_type="code", execution_count=7, id="aaaaaaaa", metadata=dict(tags=["parameters"], collapsed=True), outputs=[], source=["epochs: int = 3"])
    path.write_text(json.dumps(dict(cells=[cell], metadata=dict(kernelspec=dict(display_name="x", language="python", name="python3"), secret=1), nbformat=4, nbformat_minor=5)))
    try:
        nbdev("nbdev-clean", "--fname", str(path), cwd=source)
        cleaned = json.loads(path.read_text())
    finally: path.unlink()
    assert cleaned["cells"][0]["metadata"] == {"tags": ["parameters"]}
    assert cleaned["cells"][0]["execution_count"] is None and "secret" not in cleaned["metadata"]


@pytest.mark.parametrize("path", STAGES, ids=name)
def test_a_stage_declares_its_parameters(path):
    tagged = [source for kind, source, tags in cells(path) if kind == "code" and "parameters" in tags]
    assert len(tagged) == 1, "exactly one code cell carries the tag 'parameters'"
    for node in ast.parse(tagged[0]).body:
        assert isinstance(node, ast.AnnAssign), f"{ast.unparse(node)!r}: a parameter reads 'name: type = value  # meaning'"


@pytest.mark.parametrize("path", CALLERS, ids=name)
def test_callers_define_nothing(path):
    for kind, source, _ in cells(path):
        if kind != "code": continue
        defined = [node.name for node in ast.walk(ast.parse(code(source))) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef))]
        assert not defined, f"{defined}: move it to a notebook of nbs/, the library"


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_a_module_is_a_page(path):
    "A title and a subtitle, prose for every second exported cell, a lesson for every second cell that exports a function or class"
    all_cells = [cell for cell in cells(path) if cell[1].strip()]
    code_cells = [source for kind, source, _ in all_cells if kind == "code" and "#| default_exp" not in source]
    made = [source for source in code_cells if exported(source)]
    acts = [source for source in made if any(isinstance(node, (ast.FunctionDef, ast.ClassDef)) for node in ast.parse(code(source)).body)]
    lessons = [source for source in code_cells if not exported(source) and not source.startswith("#| hide")]
    prose = [source for kind, source, _ in all_cells if kind == "markdown"]
    title = next(source for kind, source, _ in all_cells if kind == "markdown").splitlines()
    assert title[0].startswith("# ") and any(line.startswith("> ") for line in title), "the first markdown cell is a title and a '>' subtitle"
    assert made, "a module notebook exports something"
    assert len(prose) >= len(made)/2, f"{len(prose)} markdown cells for {len(made)} exported cells: say why"
    assert lessons and len(lessons) >= len(acts)/2, f"{len(lessons)} lessons for {len(acts)} exported cells that do something: show it"


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_cells_and_functions_are_short(path):
    for kind, source, _ in cells(path):
        if kind != "code" or not exported(source): continue
        assert len(source.splitlines()) <= LONGEST, f"an exported cell has {len(source.splitlines())} lines: {source.splitlines()[1]}"
        for node in ast.walk(ast.parse(code(source))):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                assert node.end_lineno - node.lineno < LONGEST, f"{node.name} has {node.end_lineno - node.lineno + 1} lines"


def test_nothing_is_left_in_the_notebook_folders():
    left = [str(path.relative_to(ROOT)) for folder in ("nbs", "pipelines", "reports") for path in (ROOT/folder).iterdir()
            if path.suffix not in (".ipynb", ".toml") and path.name not in ("llms.txt", "pipeline.schema.json", ".keep", ".ipynb_checkpoints", "__pycache__")]
    assert not left, f"lessons and stages leave no files beside the notebooks: {left}"


@pytest.mark.parametrize("page", ["index", "90_architecture"])
def test_saved_tables_know_every_module(page):
    saved = json.dumps([cell.get("outputs") for cell in json.loads((ROOT/f"nbs/{page}.ipynb").read_text())["cells"]])
    missing = [path.stem for path in MODULES if f"{path.stem}.ipynb" not in saved]
    assert not missing, f"{missing} is new since the page was saved: nbdev-test nbs/{page}.ipynb --save, then nbdev-clean"
