"The contract of a stage: values of every type and from everywhere, what has no effect, the cell of a run, and the cleaner"
import json
import random
import subprocess
import time
from pathlib import Path

import nbformat
import pytest
from conftest import PYTHON, ROOT
from hypothesis import example, given, settings, strategies as st

from devmlops.contract import BadStage, Parameter, check_effective, checked, code_cells, completions, contract, fits, injected, json_schema, options, parsed, passes, prepared, spelled, taken

STAGES = sorted(ROOT.glob("pipelines/*.ipynb"))


@pytest.fixture
def write(tmp_path):
    "write(name, (tag, source), ...): a notebook file"
    def made(name, *cells):
        tagged = [nbformat.v4.new_code_cell(source, metadata={"tags": [tag]} if tag else {}) for tag, source in cells]
        nbformat.write(nbformat.v4.new_notebook(cells=tagged, metadata={"kernelspec": {"name": "python3", "language": "python", "display_name": "python3"}}), tmp_path/f"{name}.ipynb")
        return tmp_path/f"{name}.ipynb"
    return made


kinds = st.recursive(st.sampled_from(["str", "int", "float", "bool", "list", "dict", "None", "Literal['a', 'b']", "Literal[1, 2]"]), lambda inner: st.one_of(
    st.builds("list[{}]".format, inner), st.builds("dict[str, {}]".format, inner), st.builds("{}|{}".format, inner, inner)), max_leaves=4)
values = st.recursive(st.none() | st.booleans() | st.integers(-9, 9) | st.floats(-9, 9) | st.sampled_from(["a", "b", "", "none", "3", "#"]), lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abc"), inner, max_size=3), max_leaves=5)


@settings(deadline=None, max_examples=300)
@example("list[bool]|list[bool|bool]", None)
@given(kinds, values)
def test_a_value_that_fits_comes_back_as_json_and_as_python(kind, value):
    "What is accepted once is accepted again, unchanged; through JSON as through the injected cell"
    kind = spelled(kind)
    assert spelled(kind) == kind
    try: kept = fits("x", kind, value, "here")
    except BadStage as error:
        assert "here: x = " in str(error) and "expected" in str(error) or "is not one of" in str(error)
        return
    assert fits("x", kind, kept, "here") == kept
    back = json.loads(json.dumps(kept, allow_nan=False))
    assert (back, repr(back)) == (kept, repr(kept))
    assert eval(repr(kept)) == kept
    assert passes(kind, kind)


@settings(deadline=None, max_examples=200)
@given(st.sampled_from(["int", "float", "bool", "list[int]", "list[float]", "dict", "int|None", "list", "dict[str, float]"]), values)
def test_text_from_a_command_line_gives_the_same_value(kind, value):
    "A value written as JSON is read back as that value"
    try: kept = fits("x", kind, value, "here")
    except BadStage: return
    text = "none" if kept is None else json.dumps(kept)
    assert taken(Parameter("x", kind), text, "here") == kept


@pytest.mark.parametrize("kind, text, told", [("int", "2.5", "is not int"), ("int", "many", "is not int"), ("float", "inf", "is not float"), ("float", "nan", "is not float"), ("bool", "perhaps", "is not bool"), ("list[int]", "1,x", "is not list"),
    ("dict", "[1]", "is not dict"), ("Literal['fast', 'exact']", "fsat", "did you mean 'fast'"), ("int|None", "x", "is not int|None")])
def test_text_that_is_something_else(kind, text, told):
    with pytest.raises(BadStage, match=told.replace("|", r"\|")): taken(Parameter("x", kind, text="what it is"), text, "stage")


def test_alternatives_that_are_the_same_are_one():
    "However it is written, a type has one spelling"
    assert [spelled(kind) for kind in ("str|str", "list[str]|list[str|str]", "Optional[None]")] == ["str", "list[str]", "None"]


def test_numbers_and_paths_of_libraries():
    import numpy as np
    assert fits("x", "dict", {"a": np.float32(.5), "b": (np.int64(1), Path("/a"))}, "here") == {"a": .5, "b": [1, "/a"]}
    assert fits("x", "str", Path("/a/b"), "here") == "/a/b"
    with pytest.raises(BadStage, match="ndarray, expected list"): fits("x", "list", np.zeros(3), "here")
    with pytest.raises(BadStage, match="expected dict"): fits("x", "dict", {(1, 2): 3}, "here")


@pytest.mark.parametrize("text, low, high", [("passes, 1 to 300", 1, 300), ("1 to 300", 1, 300), ("share (0 to 1)", 0, 1), ("rate, 1e-5 to 0.1; falls", 1e-5, .1), ("at least 1", 1, float("inf")), ("cards, at most 8", float("-inf"), 8), ("0 to 100 %", 0, 100), ("-5 to 5 degrees", -5, 5),
    ("0.2 is 80 to 120 %", float("-inf"), float("inf")), ("from 1 to many", float("-inf"), float("inf")), ("1 to 2 to 3 apart", float("-inf"), float("inf")), ("the years 1 to 2 count", float("-inf"), float("inf"))])
def test_ranges_in_comments(text, low, high):
    assert Parameter("x", "float", 0.0, text).range == (low, high)
    assert Parameter("x", "str", "", text).range == (float("-inf"), float("inf"))


def test_a_range_holds_for_each_entry_and_spares_the_default():
    sizes = Parameter("sizes", "list[int]", [64], "sides in pixels, 32 to 512")
    assert taken(sizes, "64,512", "s") == [64, 512]
    with pytest.raises(BadStage, match="sizes = 16 is outside its range"): taken(sizes, "64,16", "s")
    batch = Parameter("batch", "int", 0, "tiles a step, 1 to 64; 0 takes 16")
    assert taken(batch, 0, "s") == 0
    with pytest.raises(BadStage, match="outside its range: int, 1 to 64"): taken(batch, -1, "s")


def test_the_cell_as_people_write_it(write):
    path = write("stage", ("", "import os"), ("parameters", """from typing import Literal, Optional

mode: Literal["fast", "exact"] = "fast"  # how carefully
base: Optional[str] = None               # earlier model
shade: str = "#1f77b4"                   # of the line
# sizes of the picture,
# in pixels
sizes: list[int] = [
    64,  # small
    128,
]
source: str                              # folder of the delivery
table: "dict[str, float]" = {'a': 1}
offset: float = -1e-3"""), ("", "print(mode, base, shade, sizes, source, table, offset, os)"))
    known = contract(path)
    assert {name: (one.kind, one.default) for name, one in known.items()} == {"mode": ("Literal['fast', 'exact']", "fast"), "base": ("str|None", None), "shade": ("str", "#1f77b4"), "sizes": ("list[int]", [64, 128]), "source": ("str", ...), "table": ("dict[str, float]", {"a": 1.0}), "offset": ("float", -.001)}
    assert [known[name].text for name in ("mode", "shade", "sizes", "source", "table")] == ["how carefully", "of the line", "sizes of the picture, in pixels", "folder of the delivery", ""]
    assert known["mode"].choices == ("fast", "exact") and known["source"].required
    check_effective(path)
    with pytest.raises(BadStage, match=r"stage needs a value for source \(str\): folder of the delivery"): checked(path, {})
    with pytest.raises(BadStage, match="'fat' is not one of 'fast', 'exact'; did you mean 'fast'"): checked(path, {"mode": "fat", "source": "x"})
    with pytest.raises(BadStage, match="did you mean 'source'"): checked(path, {"souce": "x"})
    assert json_schema(known["mode"]) == {"enum": ["fast", "exact"], "description": "how carefully", "default": "fast"}


def test_a_contract_follows_the_file_at_once(write):
    "What is kept in memory goes by content: the same size and time of change do not deceive it"
    import os
    path = write("stage", ("parameters", "number: int = 2"), ("", "number"))
    at = path.stat()
    assert contract(path)["number"].default == 2
    path.write_text(path.read_text().replace("int = 2", "int = 3"))
    os.utime(path, ns=(at.st_atime_ns, at.st_mtime_ns))
    assert contract(path)["number"].default == 3


def test_help_and_completion(write):
    path = write("stage", ("parameters", "epochs: int = 6  # passes, 1 to 300\nfast: bool = False\nbase: str|None = None"), ("", "epochs, fast, base"))
    assert options(path)[0] == {"name": "epochs", "takes": "int, 1 to 300", "default": "6", "required": False, "choices": [], "help": "passes, 1 to 300"}
    assert [text for text, _ in completions(options(path), "")] == ["epochs=", "fast=", "base="]
    assert [text for text, _ in completions(options(path), "fast=t")] == ["fast=true"]
    assert [text for text, _ in completions(options(path), "base=")] == ["base=none"]


# Not effective: random programs are run, and whatever reads the first value must have been seen

def piece(dice, deep):
    "Some lines that replace the parameter, perhaps, and now and then use it"
    block = lambda: ["    " + line for line in (piece(dice, deep - 1) if deep else [dice.choice(["number = 0", "number = 0", "pass"])])]
    several = {"if": lambda: ["if chance():", *block(), "else:", *block()], "one": lambda: ["if chance():", *block()], "for": lambda: [f"for {dice.choice(['x', 'number'])} in some():", *block()], "while": lambda: ["while chance():", *block()],
        "try": lambda: ["try:", *(["    perhaps()"]*dice.randint(0, 1)), *block(), "    perhaps()", "except ValueError:", *block()], "finally": lambda: ["try:", *block(), "    perhaps()", "finally:", *block()], "with": lambda: ["with quiet() as x:", *block()],
        "def": lambda: ["def f():", *(["    global number"]*dice.randint(0, 1)), *block()], "class": lambda: ["class A:", *block()], "match": lambda: ["match chance():", "    case True:", *["    " + line for line in block()]]}
    single = ["number = 0", "[0 for number in some()]", "chance() and (number := 0)", "f()", "f = lambda: use(number)", "def f(): use(number)", "[use(number) for number in some()]", "[use(number) for x in some() if chance()]", "use((number := 0) or number)", "x = (number := 0) if chance() else 1",
              "import os as number", "use(number) if chance() else 0", "class A:\n    number = number\n    use(number)", "g = f"]
    return several[dice.choice([*several])]() if dice.random() < .75 else dice.choice(single).split("\n")


@settings(deadline=None, max_examples=600)
@given(st.integers(0, 10**9))
def test_nothing_that_has_an_effect_is_refused(tmp_path_factory, seed):
    from contextlib import contextmanager, suppress
    dice, seen, first = random.Random(seed), [], object()
    source = "\n".join([line for _ in range(dice.randint(1, 2)) for line in piece(dice, 2)] + [dice.choice(["use(number)", "use(number)", "f()"])])
    @contextmanager
    def quiet():
        with suppress(ValueError): yield 1
    def perhaps():
        if dice.random() < .3: raise ValueError
    program = compile(source, "program", "exec")
    for _ in range(12):
        steps = iter(range(60))
        def chance(): return next(steps, None) is not None and dice.random() < .5
        with suppress(NameError, UnboundLocalError, ValueError, RecursionError):
            exec(program, {"number": first, "use": lambda value: seen.append(value is first), "chance": chance, "some": lambda: range(dice.randint(0, 2)), "perhaps": perhaps, "quiet": quiet})
    path = tmp_path_factory.getbasetemp()/"effect.ipynb"
    path.write_text(json.dumps({"cells": [{"cell_type": "code", "metadata": {"tags": tags}, "source": text} for tags, text in ((["parameters"], "number: int = 1"), ([], source))]}))
    if any(seen): check_effective(path)


@pytest.mark.parametrize("source, told", [
    ("x = 1", "never read"), ("number = 3\nprint(number)", "overwritten before it is read, in code cell 2: number = 3"), ("for number in range(3): print(number)", "overwritten .* for number in range"),
    ("with open('x') as number: print(number)", "overwritten"), ("print([number for number in (1, 2)])", "never read"), ("def f(number): return number\nprint(f(1))", "never read"), ("def f():\n    number = 2\n    return number\nf()", "never read"),
    ("if x: number = 1\nelse: number = 2\nprint(number)", "overwritten"), ("from numbers import number\nprint(number)", "overwritten"), ("def f(): return number\nnumber = 2\nf()", "overwritten"), ("print(x.number, f(number=2), 'number')", "never read")])
def test_not_effective(write, source, told):
    with pytest.raises(BadStage, match=f"idle: the parameter number is {told}"): check_effective(write("idle", ("parameters", "number: int = 2"), ("", source)))


def test_what_only_ipython_understands_is_read_too(write):
    for source in ("%time print(number)", "!echo {number}", "files = !ls {number}", "%%bash -s \"$number\"\necho $1", "%%time\nprint(number)", "number?", "x = %sql select {number}"):
        check_effective(write("magic", ("parameters", "number: int = 2"), ("", source)))
    with pytest.raises(BadStage, match="odd, cell 2: line 1 of its code is not valid Python"): check_effective(write("odd", ("parameters", "number: int = 2"), ("", "if number")))
    assert len(parsed("%%time\nx = 1\n%matplotlib inline\ny = '''\n%x\n'''", "here").body) == 4


def test_what_was_injected_before_counts_as_a_parameter(write):
    check_effective(write("again", ("parameters", "number: int = 2"), ("injected-parameters", "number = 3"), ("", "print(number)")))


# The cell of a run

def test_the_injected_cell_is_readable_and_says_what_was_given(write):
    path = write("stage", ("parameters", "epochs: int = 6   # passes over the data, 1 to 300\nbase: str = ''\nmetrics: dict = {}  # measured"), ("", "epochs, base, metrics"))
    long = {f"metric {i}": i/7 for i in range(12)}
    cell = injected(path, checked(path, {"epochs": 3, "metrics": long}))
    assert cell.splitlines()[:2] == ["# Parameters of this run; the cell above holds the defaults", "epochs: int = 3  # passes over the data, 1 to 300 (default 6)"]
    assert "# measured (default {})\nmetrics: dict = {'metric 0': 0.0," in cell and max(map(len, cell.splitlines())) < 130
    space = {}
    exec(cell, space)
    assert (space["epochs"], space["base"], space["metrics"]) == (3, "", long)


@settings(deadline=None, max_examples=100)
@given(st.dictionaries(st.sampled_from(["a", "b", "c"]), values, min_size=1), st.text(max_size=20).filter(lambda text: text.isprintable()))
def test_the_injected_cell_gives_exactly_the_values(tmp_path_factory, given, text):
    path = tmp_path_factory.mktemp("inject")/"stage.ipynb"
    lines = "\n".join(f"{name}: {'dict|list|str|int|float|bool|None'} = None  # {text}" for name in given)
    nbformat.write(nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(lines, metadata={"tags": ["parameters"]}), nbformat.v4.new_code_cell(", ".join(given))]), path)
    space, effective = {}, {name: fits(name, "dict|list|str|int|float|bool|None", value, "x") for name, value in given.items()}
    exec(injected(path, effective), space)
    assert {name: space[name] for name in given} == effective
    again = path.with_name("again.ipynb")
    again.write_text(json.dumps(prepared(path, effective)))
    nbformat.validate(nbformat.read(again, 4))
    assert contract(again) == contract(path) and json.loads(json.dumps(prepared(again, effective))) == prepared(path, effective)


def test_papermill_runs_what_was_prepared_and_a_person_can_run_it_again(write, tmp_path, needs):
    needs("python:papermill", "make install EXTRAS=research")
    import papermill
    from nbclient import NotebookClient
    path = write("stage", ("parameters", "from typing import Literal\nnumber: int = 2  # what to double\nmode: Literal['fast', 'exact'] = 'fast'"), ("", "number*2, mode"))
    before = path.read_bytes()
    ready, done = tmp_path/"ready.ipynb", tmp_path/"done.ipynb"
    ready.write_text(json.dumps(prepared(path, checked(path, {"number": "21", "mode": "exact"}))))
    papermill.execute_notebook(str(ready), str(done), progress_bar=False, kernel_name="python3")
    executed = nbformat.read(done, 4)
    answer = lambda book: book.cells[-1].outputs[0]["data"]["text/plain"]
    assert answer(executed) == "(42, 'exact')" and path.read_bytes() == before
    assert executed.metadata.papermill.parameters == {"number": 21, "mode": "exact"} and executed.metadata.papermill.default_parameters == {"number": 2, "mode": "fast"}
    assert [tags for _, tags in code_cells(done)] == [("parameters",), ("injected-parameters",), ()]
    assert answer(NotebookClient(executed, kernel_name="python3").execute()) == "(42, 'exact')"
    check_effective(done)


# The cleaner of nbdev takes tags away unless it is told not to

def cleaned(tmp_path, path, settings):
    "A notebook after nbdev-clean, as a person or a save in JupyterLab calls it"
    (tmp_path/"pyproject.toml").write_text(f'[project]\nname = "x"\nversion = "1"\nrequires-python = ">=3.11"\n\n{settings}')
    subprocess.run([str(Path(PYTHON).parent/"nbdev-clean"), "--fname", str(path)], cwd=tmp_path, check=True, capture_output=True, timeout=100)


def test_the_tag_survives_the_cleaner(write, tmp_path):
    ours = "[tool.nbdev]" + (ROOT/"pyproject.toml").read_text().split("[tool.nbdev]")[1].split("\n[")[0]
    path = write("stage", ("parameters", "number: int = 2"), ("", "print(number)"))
    book = json.loads(path.read_text())
    book["cells"][0]["metadata"]["collapsed"] = True
    path.write_text(json.dumps(book))
    cleaned(tmp_path, path, ours)
    assert json.loads(path.read_text())["cells"][0]["metadata"] == {"tags": ["parameters"]}
    assert contract(path)["number"].default == 2


def test_without_the_tag_the_stage_is_refused_and_not_run_with_defaults(write, tmp_path):
    "What papermill does then is run with the defaults and exit 0"
    path = write("stage", ("parameters", "number: int = 2"), ("", "print(number)"))
    cleaned(tmp_path, path, '[tool.nbdev]\nlib_path = "x"\nnbs_path = "."\n')
    with pytest.raises(BadStage, match="0 cells tagged 'parameters', expected one; add the tag in JupyterLab"): contract(path)


@pytest.mark.parametrize("path", STAGES, ids=lambda path: path.stem)
def test_shipped_stages(path):
    check_effective(path)
    for one in contract(path).values(): assert one.text, f"{path.name}: say beside {one.name} what it is"
    exec(injected(path, checked(path, {})), {})


def test_contracts_cost_little(python):
    for path in STAGES: check_effective(path)
    began = time.process_time()
    for path in STAGES: check_effective(path), checked(path, {})
    assert time.process_time() - began < .05
    loaded = set(python("import sys, devmlops.contract; print(*sys.modules)").split())
    assert not loaded & {"numpy", "nbformat", "IPython", "papermill", "sqlalchemy", "jupyter_client"}
