"Pipeline files: what is refused and how it is told, values, the walk through a pipeline, the schema and the picture"
import json
import random
import re
import subprocess
import time
import tomllib
import xml.etree.ElementTree as xml
from pathlib import Path

import nbformat
import pytest
from conftest import ROOT, chromium
from hypothesis import given, settings, strategies as st

from devmlops.contract import BadStage
from devmlops.drawing import STATES, Box, Graph
from devmlops.plan import KEYS, Pipeline, StageSpec, Walk, assign, check_files, filled, graph, holds, load_pipeline, options, references, schema, seconds, size, write_schema

FILES = sorted(ROOT.glob("pipelines/*.toml"))


@pytest.fixture
def write(tmp_path):
    "write(name, text): a pipeline file; beside it lie the stages a (number: int), b (value: float, title: str) and c (source: str, sizes: list[int], mode)"
    stages = {"a": ("number: int = 2  # what to double, 1 to 9", "number"), "b": ("value: float = 1\ntitle: str = 'result'", "value, title"),
        "c": ("from typing import Literal\nsource: str  # a folder\nsizes: list[int] = [1]\nmode: Literal['fast', 'exact'] = 'fast'", "source, sizes, mode"), "d": ("timeout: int = 3\nbase: str|None = None", "timeout, base")}
    for name, (parameters, code) in stages.items():
        nbformat.write(nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(parameters, metadata={"tags": ["parameters"]}), nbformat.v4.new_code_cell(code)]), tmp_path/f"{name}.ipynb")
    def made(name, text):
        (tmp_path/f"{name}.toml").write_text(text)
        return tmp_path/f"{name}.toml"
    return made


A = "[stage.a]\noutputs = {result = 'int', many = 'list[float]', best = 'dict', label = 'str|None'}\n"
AFTER = A + "[stage.b]\nneeds = ['a']\n"


@pytest.mark.parametrize("text, told", [
    ("stage = 3", "has no [stage.NAME] table"), ("", "has no [stage.NAME] table"), ("[stage.a", "p.toml is not valid TOML"), ("title = 'x'\n[stage.a]", "p.toml: 'title' is no table of a pipeline file"), ("[stage.'my-stage']", "a stage cannot be called 'my-stage'"), ("[stage.parameters]", "cannot be called 'parameters'"),
    ("[stage]\na = 3", "stage a is no table"), ("[parameters]\nday = 2026-01-01\n[stage.a]", "the parameter day is date; write it as text"), ("[stage.a]\nnotebook = 'b2.ipynb'", "there is no notebook"), ("[stage.a]\nneeds = 'b'", "stage a: needs = 'b' is str, expected list[str]"), ("[stage.a]\neffect = 'yes'", "effect = 'yes' is str, expected bool"),
    ("[stage.a]\nretries = 50", "retries = 50 is outside its range: int, 0 to 20"), ("[stage.a]\nretries = -1", "outside its range"), ("[stage.a]\nresources = {cpu = -1}", "cpu = -1.0 is outside its range"), ("[stage.a]\nresources = {cpu = 'two'}", "cpu = 'two' is str, expected float"), ("[stage.a]\ntimeout = '5 parsecs'", "stage a: timeout: '5 parsecs' is no length of time"),
    ("[stage.a]\noutputs = {x = 'number'}", "stage a: outputs: 'number' is no type here"), ("[stage.a]\nfiles = ['nmber']", "files names 'nmber', which is no parameter of a.ipynb; did you mean 'number'?"), ("[stage.a]\nnumber = 2.5", "p.toml: stage a: number = 2.5 is float, expected int"), ("[stage.a]\nnumber = 0", "outside its range: int, 1 to 9"),
    ("[stage.c]\nmode = 'fsat'", "did you mean 'fast'?"), ("[stage.c]\nsizes = [1, 'x']", "sizes = [1, 'x'] is list, expected list[int]"), ("[stage.d]\ntimeout = 3", "'timeout' is a key of pipeline files and a parameter of d.ipynb; give the parameter as parameters = {timeout = ...}"), ("[stage.d]\nparameters = {timeuot = 3}", "did you mean 'timeout'?"),
    ("[stage.a]\neach = {number = []}", "each.number = [] is no list with entries"), ("[stage.a]\neach = {number = [1, 20]}", "number = 20 is outside its range"), ("[stage.a]\nnumber = 3\neach = {number = [1]}", "'number' is given and stands in each"), ("[parameters]\nn = 3\n[stage.a]\neach = {number = '{parameters.n}'}", "each.number = 3 is int, expected a list"),
    (AFTER + "value = '{a.label}'", "value = '{a.label}' is str|None, expected float"), (AFTER + "value = '{a.best.deep.er}'", None), (AFTER + "value = '{a.result.x}'", "a int has no part 'x'"), (AFTER + "value = '{a.many.first}'", "'first' is no place in a list"), (AFTER + "value = '{a.many.0}'", None), (AFTER + "value = '{a.many}'", "is list[float], expected float"),
    (AFTER + "title = 'from {a.many}'", None), (AFTER + "title = '{{a.nothing}}'", None), (AFTER + "title = '{z.x}'", "refers to z.x, but there is no stage 'z'"), (AFTER + "when = '{a.result} >= \"2\"'", "compares {a.result}, which is int, with '2'"), (AFTER + "when = '{a.rslt} > 2'", "promises only: result"), (AFTER + "when = '{a.result} >= 2.5 and {a.label} == none'", None),
    (AFTER + "when = '{a.result} = 2'", "p.toml: stage b: the condition '{a.result} = 2' is not understood"), (A + "each = {number = [1, 2]}\n[stage.b]\nneeds = ['a']\nvalue = '{a.result}'", "is list[int], expected float"), (A + "each = {number = [1, 2]}\n[stage.b]\nneeds = ['a']\nvalue = '{a.result.1}'", None), (A + "each = {number = [1, 2]}\n[stage.c]\nneeds = ['a']\nsizes = '{a.result}'", None),
    (AFTER + "each = {title = '{a.many}'}", "is list[float], expected list[str]"), (AFTER + "each = {value = '{a.many}'}", None), (AFTER + "each = {value = '{a.many}', title = ['x', 'y']}", None), (A + "[stage.b]\nneeds = ['a', 'b']", "the stages b -> b need each other in a circle"), ("[stage.c]\nsource = '{parameters.x.y}'\n[parameters]\nx = {y = 'here'}", None)])
def test_what_is_refused_and_how_it_is_told(write, text, told):
    path = write("p", text)
    if told is None: load_pipeline(path)
    else:
        with pytest.raises(BadStage, match=re.escape(told)) as error: load_pipeline(path)
        assert "p.toml" in str(error.value)


@pytest.mark.parametrize("key", [key for key in KEYS if len(key) > 3])
def test_a_mistyped_key_is_told_with_the_right_one(write, key):
    wrong = key[:-2] + key[-1] + key[-2] if key[-1] != key[-2] else key + "x"
    with pytest.raises(BadStage, match=f"stage a: '{wrong}' is no key .*did you mean '{key}'"): load_pipeline(write("p", f"[stage.a]\n{wrong} = 1"))


def test_amounts():
    assert [seconds(one) for one in (0, 1.5, "45", "45 s", "30 min", "30min", "2 hours", "1 h 30 min", "1 day", "0.5 h")] == [0, 1.5, 45, 45, 1800, 1800, 7200, 5400, 86400, 1800]
    assert [size(one) for one in (0, 10, "10", "4 GB", "4GB", "4 gb", "4 GiB", "512 MiB", "1.5 TB", "2 k")] == [0, 10, 10, 4*10**9, 4*10**9, 4*10**9, 4*2**30, 2**29, 15*10**11, 2000]
    for text in ("", "x", "1 h x", "-3 s", "1 h, 2", "3 mins!"):
        with pytest.raises(ValueError, match="is no length of time"): seconds(text)
    for text in ("", "GB", "1 GB 2 MB", "-1 GB", "3 parts"):
        with pytest.raises(ValueError, match="is no amount of memory"): size(text)


names = st.sampled_from(["a", "b", "best", "0"])
texts = st.lists(st.one_of(st.sampled_from(["{", "}", "{{", "}}", " ", "x", "{x}"]), st.builds("{{{}.{}}}".format, names, names)), max_size=5).map("".join)


@settings(deadline=None, max_examples=200)
@given(texts)
def test_text_by_hand_is_never_taken_for_a_reference(text):
    from devmlops.plan import as_it_is
    escaped = as_it_is(text)
    if not re.search(r"\{\{\w+(\.\w+)+\}\}", text): assert filled(escaped, {}) == text and references(escaped) == []


def test_conditions_are_no_programs():
    known = {"a": {"x": 3, "s": "it's", "many": [1, 5], "none": None, "yes": True}}
    for text in ("{a.x} == 3", "3 == {a.x}", "1 < {a.x} <= 3", "{a.s} == \"it's\"", "{a.x} in [1, 3]", "'t' in {a.s}", "not ({a.x} > 3)", "{a.none} == none", "{a.yes} == true and {a.yes}", "max({a.many}) == {a.many.1}", "len({a.many}) == 2", "{a.x} != -3", "{a.x} > 5 or {a.x} == 3"): assert holds(text, known), text
    for text in ("__import__('os')", "{a.x}.real", "{a.x} + 1 == 4", "open('x')", "[x for x in {a.many}]", "lambda: 1", "{a.x} is 3", "(a := 3)", "f'{{a.x}}'", "'{a.s}' == 'x'", "sum({a.many}) > 1", "len({a.many}, {a.many})", "", "x", "{a.x} == y", "len", "{a.many}[0]", "{a.x} ** 9 > 1"):
        with pytest.raises(BadStage, match="is not understood"): holds(text, known)
    for text in ("{a.x} > 'y'", "{a.x} in {a.x}", "max({a.s}) > 1"):
        with pytest.raises(BadStage, match="cannot be told"): holds(text, known)


# Values

def test_values_by_hand(write):
    pipeline = load_pipeline(write("p", "[parameters]\nn = 3 # start, 1 to 5\nnames = ['x']\n[stage.a]\nnumber = '{parameters.n}'\noutputs = {r = 'int'}\n[stage.c]\neach = {sizes = [[1]]}\nneeds = ['a']\n[stage.b]\neach = {title = '{parameters.names}'}"))
    with pytest.raises(BadStage, match="pipeline p needs a value for c.source; give it, for example: -p c.source=VALUE"): assign(pipeline, {})
    done = assign(pipeline, {"n": "4", "source": "{a.r}", "b.value": 2, "names": "u,v"})
    assert (done.parameters, done.stages["c"].given, done.stages["b"].given) == ({"n": 4, "names": ["u", "v"]}, {"source": "{{a.r}}"}, {"value": 2.0})
    assert assign(pipeline, {"source": "x", "b.title": "k,l"}).stages["b"].each == {"title": ["k", "l"]}
    assert pipeline.parameters["n"] == 3 and pipeline.texts == {"n": "start, 1 to 5"}
    for given, told in (({"n": "x"}, "n = 'x' is not int"), ({"n": 7}, "outside its range"), ({"b.vlue": 1}, "did you mean 'b.value'"), ({"vlue": 1}, "did you mean"), ({"a": 1}, "has no parameter 'a'"), ({"c.mode": "fst"}, "did you mean 'fast'"), ({"": 1}, "has no parameter ''"), ({"z.n": 1}, "has no parameter 'z.n'")):
        with pytest.raises(BadStage, match=told): assign(pipeline, given)
    assert [(one["name"], one["takes"]) for one in options(pipeline)][:3] == [("n", "int, 1 to 5"), ("names", "list[str]"), ("a.number", "int, 1 to 9")]


def test_a_pipeline_in_a_pipeline_in_a_pipeline(write):
    write("inner", "[parameters]\nn = 3\n[stage.a]\nnumber = '{parameters.n}'\noutputs = {r = 'int'}\n[stage.b]\nneeds = ['a']\nwhen = '{a.r} > 4'\nvalue = '{a.r}'\noutputs = {text = 'str'}")
    write("middle", "[parameters]\nm = 2\n[stage.inner]\npipeline = 'inner.toml'\nn = '{parameters.m}'\n'b.title' = 'middle'\n[stage.b]\nneeds = ['inner']\nvalue = '{inner.a.r}'\noutputs = {text = 'str'}")
    outer = load_pipeline(write("outer", "[stage.all]\npipeline = 'middle'\neach = {m = [2, 3]}\n[stage.b]\nneeds = ['all']\ntitle = 'of {all.inner.b.text}'\nvalue = '{all.inner.a.r.0}'\noutputs = {text = 'str'}"))
    does = lambda node: {"r": 2*node.values["number"]} if node.spec.name == "a" else {"text": f"{node.values.get('title', '')} {node.values['value']}"}
    walk, order = walked(outer, does)
    assert set(order) == {"all[0].inner.a", "all[1].inner.a", "all[1].inner.b", "all[0].b", "all[1].b", "b"} and order[-1] == "b" and len(order) == 6
    assert walk.outputs["all"] == {"inner": {"a": {"r": [4, 6]}, "b": {"text": [None, "middle 6"]}}, "b": {"text": [" 4", " 6"]}} and walk.outputs["b"] == {"text": "of [None, 'middle 6'] 4"}
    assert [one for inner in walk.all() for one in inner.left_out] == ["all[0].inner.b"]
    changed = assign(outer, {"all.inner.b.title": "by {hand.x}", "all.m": "4"})
    assert walked(changed, does)[0].outputs["all"]["inner"]["b"]["text"] == ["by {hand.x} 8"]
    for text, told in (("pipeline = 'middle'\nmm = 1", "did you mean 'm'"), ("pipeline = 'middle'\nm = 'x'", "m = 'x' is not int"), ("pipeline = 'middle'\nm = 20", "outside its range"), ("pipeline = 'nowhere'", "no pipeline file"), ("pipeline = 'middle'\nretries = 1", "'retries' belongs to the stages of middle"), ("pipeline = 'outer'", "outer.toml -> outer.toml contain each other")):
        with pytest.raises(BadStage, match=told): load_pipeline(write("outer", f"[stage.all]\n{text}"))
    with pytest.raises(BadStage, match="b promises only: text"): load_pipeline(write("outer", "[stage.all]\npipeline = 'middle'\n[stage.b]\nneeds = ['all']\ntitle = '{all.b.txt}'"))
    with pytest.raises(BadStage, match="all promises only: inner, b"): load_pipeline(write("outer", "[stage.all]\npipeline = 'middle'\n[stage.b]\nneeds = ['all']\ntitle = '{all.text}'"))


def test_files_have_to_be_there(write, tmp_path):
    write("inner", "[parameters]\nwhere = ''\n[stage.c]\nsource = '{parameters.where}'\nfiles = ['source']")
    pipeline = load_pipeline(write("p", "[parameters]\nfolder = ''\n[stage.x]\npipeline = 'inner'\nwhere = '{parameters.folder}'\n[stage.c]\nsource = '{parameters.folder}'\nfiles = ['source']"))
    with pytest.raises(BadStage, match="stage x.c needs source, a file or folder"): check_files(pipeline)
    with pytest.raises(BadStage, match="stage x.c: source = '/nowhere' does not exist"): check_files(assign(pipeline, {"folder": "/nowhere"}))
    check_files(assign(pipeline, {"folder": str(tmp_path)}))


# The walk, against what can be said about any order

def walked(pipeline, does, dice=None):
    "Run a pipeline in any order that the walk allows"
    walk, order, waiting = Walk(pipeline), [], []
    while True:
        waiting += walk.ready()
        if not waiting: return walk, order
        node = waiting.pop(dice.randrange(len(waiting)) if dice else 0)
        order.append(node.name)
        walk.settle(node.name, does(node))


@settings(deadline=None, max_examples=150)
@given(st.integers(0, 10**6))
def test_any_order_keeps_needs_and_reaches_the_same_end(seed):
    dice = random.Random(seed)
    count = dice.randint(1, 8)
    stages = {}
    for i in range(count):
        needs = tuple(f"s{j}" for j in range(i) if dice.random() < .35)
        when = f"{{{needs[0]}.sum}} > {dice.randint(0, 6)}" if needs and dice.random() < .4 and not stages[needs[0]].each else None
        each = {"n": dice.choice([[1], [2, 3], "{parameters.ns}"])} if dice.random() < .3 else {}
        stages[f"s{i}"] = StageSpec(f"s{i}", Path("x"), needs, when, outputs={"sum": "int"}, given={name: f"{{{name}.sum}}" for name in needs}, each=each)
    pipeline = Pipeline("random", stages, {"ns": [4, 5]})
    does = lambda node: {"sum": 1 + sum(sum(value) if isinstance(value, list) else value for value in node.values.values())}
    ends = [walked(pipeline, does, random.Random(i)) for i in range(3)]
    for walk, order in ends:
        place = {name: at for at, name in enumerate(order)}
        assert walk.over and len(place) == len(order)
        for name, at in place.items():
            for needed in stages[name.split("[")[0]].needs: assert all(place[other] < at for other in place if other.split("[")[0] == needed)
        for name, spec in stages.items():
            left = any(needed in walk.left_out for needed in spec.needs) or spec.when and not holds(spec.when, walk.known)
            assert bool(left) == (name in walk.left_out) == (name not in walk.outputs)
            assert sum(other.split("[")[0] == name for other in order) == (0 if left else {"{parameters.ns}": 2}.get(str(spec.each.get("n")), len(spec.each.get("n", "1"))))
    assert len({json.dumps([walk.outputs, walk.left_out], sort_keys=True) for walk, _ in ends}) == 1


def test_a_failed_node_stops_what_needs_it_and_nothing_else():
    spec = lambda name, *needs: StageSpec(name, Path("x"), needs)
    walk = Walk(Pipeline("p", {"a": spec("a"), "b": spec("b", "a"), "c": spec("c")}, {}))
    assert [node.name for node in walk.ready()] == ["a", "c"] and walk.ready() == []
    walk.fail("a")
    walk.settle("c", {})
    assert walk.ready() == [] and not walk.over and walk.failed == {"a"} and walk.outputs == {"c": {}}
    with pytest.raises(BadStage, match="d is not running in p"): walk.settle("d", {})


def test_nothing_to_run_for_each():
    walk, order = walked(Pipeline("p", {"a": StageSpec("a", Path("x"), outputs={"n": "int"}), "b": StageSpec("b", Path("x"), ("a",), each={"n": "{a.n}"}, outputs={"r": "int"})}, {}), lambda node: {"n": []})
    assert order == ["a"] and walk.over and walk.outputs["b"] == {"r": []}


# What is shipped

@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_shipped_pipelines(path):
    pipeline = load_pipeline(path)
    assert set(pipeline.texts) == set(pipeline.parameters), "say beside each parameter what it is"
    assert path.read_text().startswith("#:schema ./pipeline.schema.json\n"), "the first line lets editors complete the file"
    assert {name for walk in Walk(pipeline).all() for name in walk.pipeline.stages} == set(pipeline.stages)


def test_the_published_schema_is_the_one_of_today(tmp_path):
    published = ROOT/"pipelines"/"pipeline.schema.json"
    assert json.loads(published.read_text()) == schema(ROOT/"pipelines"), "write it again: python -c \"from devmlops.plan import write_schema; write_schema('pipelines')\""
    for one in ROOT.glob("pipelines/*.ipynb"): (tmp_path/one.name).write_bytes(one.read_bytes())
    assert write_schema(tmp_path).read_bytes() == published.read_bytes()


def test_the_schema_takes_what_the_reader_takes(write, needs):
    needs("python:jsonschema", "pip install jsonschema")
    from jsonschema import Draft7Validator
    Draft7Validator.check_schema(schema(ROOT/"pipelines"))
    shipped = Draft7Validator(schema(ROOT/"pipelines"))
    for path in FILES: shipped.validate(tomllib.loads(path.read_text()))
    ours = Draft7Validator(schema(write("p", "").parent))
    right = A + "each = {number = [1, 2]}\nretries = 2\ntimeout = '5 min'\nresources = {cpu = 1.5, memory = '4 GB'}\n[stage.c]\nneeds = ['a']\nsource = 'x'\nsizes = '{a.result}'\nmode = 'exact'\n[stage.other]\nnotebook = 'a.ipynb'\nnumber = 3"
    ours.validate(tomllib.loads(right)), load_pipeline(write("p", right))
    for text in ("", "title = 'x'\n[stage.a]", "[stage.a]\nretries = 50", "[stage.a]\nneeds = 'b'", "[stage.a]\nnumber = 20", "[stage.c]\nmode = 'fsat'", "[stage.a]\nresources = {gpus = 1}", "[stage.a]\nresources = {cpu = -1}", "[stage.c]\nsizes = ['x']", "[stage.a]\neach = {number = 3}"):
        assert not ours.is_valid(tomllib.loads(text)), text
        with pytest.raises(BadStage): load_pipeline(write("p", text))


def test_reading_again_costs_little(write, tmp_path):
    "A run in which nothing changed has 50 ms for all it does; reading the file takes a small part of it"
    for path in FILES: load_pipeline(path)
    def once():
        began = time.process_time()
        Walk(assign(load_pipeline(ROOT/"pipelines"/"inspection.toml"), {"source": "x"})).ready()
        return time.process_time() - began
    assert min(once() for _ in range(5)) < .015


def test_a_notebook_is_read_once_for_each_load(write, monkeypatch):
    path, seen, read = write("p", A + "[stage.b]\nneeds = ['a']\nvalue = '{a.result}'"), [], Path.read_text
    monkeypatch.setattr(Path, "read_text", lambda self, *args, **kwargs: seen.append(self.name) or read(self, *args, **kwargs))
    load_pipeline(path)
    assert seen.count("p.toml") == 1 and seen.count("a.ipynb") < 8


def test_a_plan_needs_no_notebook_library(python):
    loaded = set(python("import sys, devmlops.plan; print(*sys.modules)").split())
    assert not loaded & {"numpy", "nbformat", "IPython", "papermill", "sqlalchemy", "jsonschema", "rich", "pandas", "matplotlib"}


# The picture

def random_graph(dice):
    "Boxes of any width with links downwards"
    boxes = [Box(f"{dice.choice(['s', 'stage', '검사', 'a_long_name_of_a_stage'])}{i}", dice.choice([*STATES]), dice.choice(["", "3.1 s"]), ("when it is so",)*dice.randint(0, 1), dice.random() < .2, dice.random() < .2) for i in range(dice.randint(1, 9))]
    links = [(boxes[i].name, boxes[j].name) for j in range(len(boxes)) for i in range(j) if dice.random() < .3]
    return Graph(tuple(boxes), tuple(links), "random <graph>")


def reached(rows, column, row):
    "Names of boxes that the lines from a place lead down to"
    ways, found, seen, todo = {"│": "ud", "─": "lr", "╭": "dr", "╮": "dl", "╰": "ur", "╯": "ul", "├": "udr", "┤": "udl", "┬": "dlr", "┴": "ulr", "┼": "udlr"}, set(), set(), [(row + 1, column, "u")]
    while todo:
        y, x, came = todo.pop()
        if (y, x, came) in seen or y >= len(rows) or x >= len(rows[y]): continue
        seen.add((y, x, came))
        sign = rows[y][x]
        if sign not in ways:
            found.add((y, x))
            continue
        if came in "lr" and sign == "│": todo.append((y, x + (1 if came == "l" else -1), came)) # behind another line
        if came not in ways[sign]: continue
        todo += [(y + (way == "d"), x + (way == "r") - (way == "l"), {"d": "u", "l": "r", "r": "l"}[way]) for way in ways[sign] if way != "u" and way != came]
    return found


@settings(deadline=None, max_examples=120)
@given(st.integers(0, 10**6))
def test_every_link_can_be_followed_in_a_terminal(seed):
    from rich.cells import cell_len
    drawn = random_graph(random.Random(seed))
    lines = drawn.text().splitlines()
    rows = [[sign for character in line for sign in [character] + [""]*(cell_len(character) - 1)] for line in lines]
    place = {}
    for box in drawn.boxes:
        y = next(y for y, line in enumerate(lines) if re.search(rf"(?<!\w){box.name}(?!\w)", line))
        start = next(x for x in range(len(rows[y])) if "".join(rows[y][x:]).startswith(box.name))
        place[box.name] = (y, start, start + cell_len(box.name))
    assert drawn.text().count("when it is so") == sum(len(box.notes) for box in drawn.boxes)
    for above, below in drawn.links:
        y, start, end = place[above]
        ends = {at for x in range(max(start - 4, 0), end + 25) if y + 1 < len(rows) and x < len(rows[y + 1]) and rows[y + 1][x] in "│┬┴┼├┤╰╯" and rows[y + 1][x] for at in reached(rows, x, y)}
        assert any(row == place[below][0] for row, _ in ends), f"{above} -> {below}\n{drawn.text()}"
        assert place[below][0] > y


@settings(deadline=None, max_examples=80)
@given(st.integers(0, 10**6))
def test_a_picture_is_whole_and_nothing_overlaps(seed):
    drawn = random_graph(random.Random(seed))
    found = xml.fromstring(drawn.svg())
    assert len(found.findall(".//{*}title")) == len(drawn.boxes) and found.get("aria-label") == "random <graph>"
    places, width, height, _ = drawn._layout(str)
    boxes = [place for name, place in places.items()]
    for i, (x, y, w, h, _) in enumerate(boxes):
        assert -.01 <= x and x + w <= width + .01 and y + h <= height + .01
        for a, b, c, d, _ in boxes[:i]: assert x + w <= a + .01 or a + c <= x + .01 or y + h <= b + .01 or b + d <= y + .01


def test_states_are_joined_and_told_in_words(write):
    write("inner", "[stage.a]\noutputs = {result = 'int'}")
    pipeline = load_pipeline(write("p", A + "each = {number = [1, 2, 3]}\n[stage.x]\npipeline = 'inner'\nneeds = ['a']\n[stage.b]\neffect = true\nneeds = ['a', 'x']\nwhen = 'max({a.result}) > 2'"))
    state = {"a[0]": ("done", "2 s"), "a[1]": "running", "a[2]": "waiting", "x.a": "reused", "x": "done", "b": "left out"}
    drawn = graph(pipeline, state)
    assert drawn.links == (("a", "x"), ("x", "b")), "a link that follows from others is not drawn"
    text = drawn.text()
    for part in ("▶ a ×n 1 of 3", "✓ x", "– b → left out", "b: when max({a.result}) > 2", "x: inner", "= a reused"): assert part in text, text
    picture = drawn.svg(words=lambda state: {"running": "실행 중"}.get(state, state))
    assert "실행 중 · 1 of 3" in picture and "x: inner" in picture and "acts on the outside" in picture
    assert graph(pipeline, {"a[0]": "done", "a[1]": "failed", "a[2]": "done"}).boxes[0].state == "failed"
    assert graph(pipeline, {"a[0]": "done", "a[1]": "done"}).boxes[0].state == "done" and graph(pipeline).boxes[0].state == ""


def test_a_terminal_gets_colours():
    from io import StringIO

    from rich.console import Console
    out = StringIO()
    Console(file=out, force_terminal=True, color_system="standard", width=80).print(Graph((Box("a", "failed"), Box("b", "done")), (("a", "b"),)))
    assert "\x1b[1;31m✗ a failed\x1b[0m" in out.getvalue() and "\x1b[32m✓ b\x1b[0m" in out.getvalue()


@pytest.mark.browser
def test_a_browser_shows_the_picture(tmp_path):
    "No name, state or note runs over the edge of its card"
    drawn = random_graph(random.Random(4))
    page = tmp_path/"page.html"
    script = "document.title = JSON.stringify([...document.querySelectorAll('svg g')].filter(g => g.querySelector(':scope > title')).map(g => {const card = [...g.querySelectorAll(':scope > rect')].pop().getBoundingClientRect(); return [...g.querySelectorAll(':scope > text')].map(t => card.right - t.getBoundingClientRect().right)}).flat())"
    page.write_text(f"<!doctype html><meta charset=utf-8>{drawn.svg()}<script>{script}</script>")
    done = subprocess.run([chromium(), "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom", page.as_uri()], capture_output=True, text=True, timeout=100)
    room = json.loads(re.search(r"<title>(\[.*?\])</title>", done.stdout)[1])
    assert len(room) >= len(drawn.boxes) and min(room) > 0, room
