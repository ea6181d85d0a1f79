"A module imports only from modules with a smaller number, so that no circle can form and `ls nbs/` shows the architecture"
import ast
import json

import pytest
from conftest import ROOT

NUMBER = {p.stem.split("_", 1)[1]: int(p.name[:2]) for p in sorted(ROOT.glob("nbs/[0-8][0-9]_*.ipynb"))} | {"migrations": 10}
THIN = sorted([*ROOT.glob("pipelines/*.ipynb"), *ROOT.glob("reports/*.ipynb"), *ROOT.glob("serving/**/*.py")])


def code(path):
    "The Python of a file or of a notebook, magics left out"
    if path.suffix == ".py": return path.read_text()
    cells = [cell for cell in json.loads(path.read_text())["cells"] if cell["cell_type"] == "code"]
    lines = "\n".join("".join(cell["source"]) for cell in cells).splitlines()
    return "\n".join("" if line.lstrip().startswith(("%", "!")) else line for line in lines)


def imported(path):
    "Modules of ours that a file imports, anywhere in it; ways that hide the module are refused"
    found = []
    for node in ast.walk(ast.parse(code(path))):
        if isinstance(node, ast.Import):
            assert not any(alias.name.split(".")[0] == "devmlops" for alias in node.names), f"{path.name}:{node.lineno}: write 'from devmlops.x import name'"
        if not isinstance(node, ast.ImportFrom): continue
        ours = node.level or node.module.split(".")[0] == "devmlops"
        if not ours: continue
        module = (node.module or "") if node.level else node.module.partition(".")[2]
        assert module, f"{path.name}:{node.lineno}: 'from devmlops import x' hides the floor; write 'from devmlops.x import name'"
        assert all(alias.name != "*" for alias in node.names), f"{path.name}:{node.lineno}: name what you import from {module}"
        found.append(module.split(".")[0])
    return found


@pytest.mark.parametrize("name", NUMBER)
def test_imports_go_down(name):
    folder = ROOT/"devmlops"
    for path in folder.glob(f"{name}.py") if name != "migrations" else folder.glob("migrations/**/*.py"):
        for other in imported(path):
            assert other in NUMBER, f"{path.name} imports {other}, which has no notebook"
            allowed = NUMBER[other] < NUMBER[name] or (name == "migrations" and other in ("store", "migrations"))
            assert allowed, f"{NUMBER[name]}_{name} must not import {NUMBER[other]}_{other}"


def test_migrations_use_the_store_alone():
    used = {other for path in ROOT.glob("devmlops/migrations/**/*.py") for other in imported(path)}
    assert used <= {"store", "migrations"}


@pytest.mark.parametrize("path", THIN, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_callers_name_what_they_use(path):
    for other in imported(path): assert other in NUMBER, f"{path.name} imports {other}, which has no notebook"


@pytest.mark.parametrize("name", NUMBER)
def test_a_name_means_one_thing(name):
    "In a module; a class that goes on in another cell is its own base"
    for path in (ROOT/"devmlops").glob(f"{name}.py"):
        seen = set()
        for node in ast.parse(path.read_text()).body:
            if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)): continue
            goes_on = any(getattr(base, "id", "") == node.name for base in getattr(node, "bases", ()))
            assert goes_on or node.name not in seen, f"{path.name}:{node.lineno}: {node.name} is defined above already"
            seen.add(node.name)


def test_every_number_is_used_once():
    assert len(NUMBER) > 5
    twice = {number for number in NUMBER.values() if list(NUMBER.values()).count(number) > 1} - {10}
    assert not twice, f"two notebooks have the number {twice}"


@pytest.mark.parametrize("line, why", [("from devmlops import store", "hides the floor"), ("from . import store", "hides the floor"),
    ("import devmlops.store", "write 'from"), ("def f():\n    from devmlops.store import *", "name what")])
def test_hidden_imports_are_refused(tmp_path, line, why):
    path = tmp_path/"module.py"
    path.write_text(line)
    with pytest.raises(AssertionError, match=why): imported(path)
