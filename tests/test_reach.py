"The cache is right: what a result depends on is in its fingerprint, whatever way Python finds it; what it does not depend on mostly is not"
import ast
import json
import os
import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
import shapes
import tiny
from conftest import PYTHON, ROOT

from devmlops import reach as reach_module
from devmlops.data import Source, add_items, freeze
from devmlops.formats import Label, Value, box
from devmlops.memo import Memo
from devmlops.project import init_workspace
from devmlops.reach import explain, fingerprint, fingerprint_id, place, reach, versions, wide
from devmlops.specimens import write_specimens

# A package in which every number reaches its users in another way; `result` below uses most of it
PLANT = {
    "__init__.py": '"A plant"\nfrom . import settings\nsettings.AT_LOADING = 11\n',
    "settings.py": "AT_LOADING = 0\nSIZE = 12\nUNUSED = 13\nLATER = {'a': 14}\nLATER |= {'b': 15}\nGROWN = []\nfor _number in (16, 17): GROWN.append(_number)\n",
    "base.py": '''
class Shape:
    sides = 21
    def area(self): return self.side()*22
    def side(self): return 23
class Meta(type):
    def __new__(cls, name, bases, space): return super().__new__(cls, name, bases, {**space, "made": 24})
class Plugin:
    found = []
    def __init_subclass__(cls): Plugin.found.append(cls)
class Listed: pass
def unused(): return 25
''',
    "plugins.py": '''
from .base import Listed, Plugin
from .registry import STEPS, enter
class One(Plugin):
    value = 31
class Two(Listed):
    value = 32
@enter(weight=33)
def registered(x): return x + 34
def helper(): return 35
@STEPS.append
def appended(x): return helper() + x
def idle(): return 36
''',
    "registry.py": '''
NAMES, STEPS = {}, []
def enter(weight):
    def inner(function):
        NAMES[function.__name__] = lambda x: function(x)*weight + 41
        return function
    return inner
def run(name, x): return NAMES[name](x)
def table(): return {"a": by_dictionary}["a"]()
def by_dictionary(): return 42
''',
    "patches.py": '''
from . import far
from .base import Shape
def side(self): return 51
Shape.side = side
def replaced(): return 52
setattr(far, "patched", replaced)
class Cat: pass
def speak(self): return 53
Cat.speak = speak
''',
    "far.py": '''
from functools import lru_cache, partial
from dataclasses import dataclass, field
from typing import Annotated
STEP, LIMIT = 61, (62, 63)
def third(x, step=STEP): return x + step
def patched(): return 64
@lru_cache
def cached(x): return x + 65
half = partial(third, step=66)
later = lambda x: x + LIMIT[0]
def _new(): return [67]
@dataclass
class Record:
    a:int = 68
    b:list = field(default_factory=_new)
    @property
    def whole(self): return self.a + self.b[0] + 69
    class Inner:
        deep = 70
SHARE = 71
def annotated(x:Annotated[int, SHARE]): return x
def told(function): return function.__annotations__["x"].__metadata__[0]
try:
    import no_such_library
except ImportError:
    def fallback(): return 72
async def waited(): return 73
def __getattr__(name): return computed(name)
def computed(name): return len(name) + 74
COUNT = 75
def count():
    global COUNT
    COUNT += 76
    return COUNT
def shadow(unused_name):
    idle_constant = unused_name
    return [idle_constant for idle_constant in (idle_constant,)]
idle_constant = 77
''',
    "dynamic.py": '''
def by_globals(name): return globals()[name]()
def hidden(): return 81
def by_getattr(name):
    from . import looked
    return getattr(looked, name)()
def by_import(name):
    import importlib
    return importlib.import_module("plant." + name).value()
def by_eval(): return eval("secret()")
def secret(): return 82
def by_pickle():
    import pickle
    return pickle.loads(b"cplant.pickled\\nvalue\\n.")()
''',
    "looked.py": "def one(): return 91\n",
    "imported.py": "def value(): return 92\n",
    "pickled.py": "def value(): return 93\n",
    "starred.py": "from .behind_star import *\n",
    "behind_star.py": "def star(): return more() + 101\ndef more(): return 102\n",
    "chain.py": '''
import plant.far as far, plant.settings
from .near import first
class Deep(far.Record):
    def more(self): return plant.settings.SIZE + 111
def start(x): return first(x) + (lambda: nested())()
def nested():
    def inner(): return bottom()
    return inner()
def bottom():
    match 112:
        case found if (taken := found): return taken
''',
    "near.py": "from .far import third as shifted\ndef first(x): return second(x)\ndef second(x): return shifted(x) + 121\ndef not_called(x): return first(x) + 122\n",
    "never.py": "A = 131\ndef f(): return 132\n",
    "either.py": '''
import sys
try: from no_such_library import quick
except ImportError:
    def quick(): return 151
if sys.maxsize > 152: from .near import first as one
else: from .never import f as one
def inside(which):
    if which: from .near import first as two
    else: from .far import third as two
    return two(which)
def modules(which):
    if which: import plant.near as found
    else: import plant.never as found
    return found.first(1) if which else found.f()
class Word:
    said = []
    def __rshift__(self, other): Word.said.append(other)
    def __matmul__(self, other): return Word.said
a = Word()
b = a >> 153
''',
    "lazy/__init__.py": "def __getattr__(name):\n    if name == 'inner': return 161\n    raise AttributeError(name)\n",
    "lazy/inner.py": "def g(): return 162\n",
    "docs.py": 'def said():\n    "Text"\n    return 141\ndef read(): return len(said.__doc__)\n',
}
PIECES = { # what a stage computes -> modules where it may cost a needless run
    "chain": "from plant.chain import start\nresult = start(1)",
    "class": "from plant.chain import Deep\nd = Deep()\nresult = [d.more(), d.whole, d.Inner.deep]",
    "base": "from plant.base import Shape\nresult = [Shape().area(), Shape.sides]",
    "patched": "import plant.patches\nfrom plant.base import Shape\nfrom plant.far import patched\nimport plant.far\nresult = [Shape().area(), plant.far.patched(), plant.patches.Cat().speak()]",
    "registry": "import plant.plugins\nfrom plant.registry import run\nresult = run('registered', 1)",
    "list": "import plant.plugins\nfrom plant.registry import STEPS\nresult = [step(1) for step in STEPS]",
    "subclasses": "import plant.plugins\nfrom plant.base import Listed, Plugin\nresult = [one.value for one in (*Listed.__subclasses__(), *Plugin.found)]",
    "meta": "from plant.base import Meta\nclass Own(metaclass=Meta): pass\nresult = Own.made",
    "table": "from plant.registry import table\nresult = table()",
    "settings": "from plant import settings\nresult = [settings.AT_LOADING, settings.LATER, settings.GROWN]",
    "far": "from plant import far\nimport asyncio\nresult = [far.cached(1), far.half(1), far.later(1), far.Record().whole, far.fallback(), asyncio.run(far.waited()), far.count(), far.told(far.annotated), far.shadow(1)]",
    "getattr on a module": "import plant.far as far\nresult = getattr(far, 'LIM' + 'IT')",
    "module attribute": "import plant.far\nresult = plant.far.anything",
    "globals": "from plant.dynamic import by_globals\nresult = by_globals('hid' + 'den')",
    "getattr": "from plant.dynamic import by_getattr\nresult = by_getattr('one')",
    "import": "from plant.dynamic import by_import\nresult = by_import('imported')",
    "eval": "from plant.dynamic import by_eval\nresult = by_eval()",
    "pickle": "from plant.dynamic import by_pickle\nresult = by_pickle()",
    "star": "from plant.starred import *\nresult = star()",
    "star through": "from plant.starred import star\nresult = star()",
    "docs": "from plant.docs import read\nresult = read()",
    "helper": "import helper\nresult = helper.seven()",
    "helper of helper": "from helper import eight\nresult = eight()",
    "alias": "from importlib import import_module as bring\nresult = bring('.'.join(['plant', 'imported'])).value()",
    "passed on": "import plant.looked\ndef call(module): return module.one()\nresult = call(plant.looked)",
    "inside": "def work():\n    import plant.near as near\n    from plant.settings import SIZE as size\n    return near.first(size)\nresult = work()",
    "exec": "exec('from plant.near import first; result = first(1)')",
    "local class": "from plant.base import Plugin\nclass Mine(Plugin): value = 1\nresult = Plugin.found[-1].value",
    "sys.modules": "import sys, plant.near\nresult = sys.modules['plant.' + 'near'].first(1)",
    "either": "from plant.either import inside, modules, one, quick\nresult = [quick(), one(1), inside(0), inside(1), modules(0), modules(1)]",
    "sentence": "from plant.either import Word\nresult = Word.said",
    "lazy": "from plant import lazy\nresult = lazy.inner",
    "class of a list": "from plant import registry\nclass Table(list):\n    def __missing__(self, name): return registry.table()\nresult = Table().__missing__(1)",
    "command": "import subprocess, sys\nresult = subprocess.run([sys.executable, 'helper.py'], capture_output=True, cwd=HERE).stdout",
    "method of dict": "from plant import registry\nuse = {'t': registry.table}\nresult = use['t']()",
}
HELPER = "from deeper import nine\ndef seven(): return 7\ndef eight(): return nine() + 8\ndef idle(): return 6\nif __name__ == '__main__': print(eight())\n"


def plant(folder):
    "Write the package and the files beside the notebook"
    for name, text in PLANT.items():
        (folder/"plant"/name).parent.mkdir(exist_ok=True, parents=True)
        (folder/"plant"/name).write_text(text)
    (folder/"helper.py").write_text(HELPER)
    (folder/"deeper.py").write_text("def nine(): return 9\ndef ten(): return 10\n")


class Numbers(ast.NodeTransformer):
    "Add 1000 to the number with a given place in a source"
    def __init__(self, at): self.at, self.count = at, 0

    def visit_Constant(self, node):
        if type(node.value) is not int: return node
        self.count += 1
        return ast.copy_location(ast.Constant(node.value + 1000), node) if self.count == self.at + 1 else node


def changed(text, at):
    "The source with one number changed, None behind the last one"
    numbers = Numbers(at)
    tree = numbers.visit(ast.parse(text))
    return ast.unparse(tree) if numbers.count > at else None


RUNNER = """
import importlib, json, sys
folder, pieces = sys.argv[1], json.loads(sys.argv[2])
sys.path.insert(0, folder)
sys.dont_write_bytecode = True
for line in sys.stdin:
    path, text = json.loads(line)
    before = open(path).read() if path else None
    if path: open(path, "w").write(text)
    results = {}
    for name, source in pieces.items():
        for module in [one for one in sys.modules if one.split(".")[0] in ("plant", "helper", "deeper")]: del sys.modules[module]
        importlib.invalidate_caches()
        space = {"__name__": "__main__", "HERE": folder}
        try: exec(source, space); results[name] = repr(space["result"])
        except Exception as error: results[name] = repr(error)
    if path: open(path, "w").write(before)
    print(json.dumps(results), flush=True)
"""


@pytest.fixture
def garden(tmp_path, monkeypatch):
    "A folder with the package, seen by a library that consists of nothing"
    (tmp_path/"empty"/"devmlops").mkdir(parents=True)
    (tmp_path/"empty"/"devmlops"/"__init__.py").write_text("")
    monkeypatch.setattr(reach_module, "_HERE", tmp_path/"empty")
    folder = tmp_path/"garden"
    folder.mkdir()
    plant(folder)
    return folder


def test_a_number_anywhere_that_changes_a_result_changes_its_fingerprint(garden):
    "Every number of the package, one at a time, against what really comes out; runs that were needless are counted"
    tmp_path = garden
    files = sorted([*tmp_path.glob("plant/**/*.py"), *tmp_path.glob("*.py")])
    runner = subprocess.Popen([PYTHON, "-c", RUNNER, str(tmp_path), json.dumps(PIECES)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def results(path=None, text=""):
        runner.stdin.write(json.dumps([str(path) if path else None, text]) + "\n")
        runner.stdin.flush()
        return json.loads(runner.stdout.readline())

    before, parts = results(), {name: reach(source, tmp_path) for name, source in PIECES.items()}
    assert not [name for name, one in before.items() if "Error" in one], before
    tried, right, needless, skipped = 0, 0, {}, []
    for path in files:
        text, at = path.read_text(), 0
        while (other := changed(text, at)) is not None:
            at, tried, now = at + 1, tried + 1, results(path, other)
            path.write_text(other)
            for name, source in PIECES.items():
                differs = reach(source, tmp_path) != parts[name]
                if now[name] != before[name] and not differs: skipped.append((name, path.name, at))
                right += differs == (now[name] != before[name])
                if differs and now[name] == before[name]: needless[name] = needless.get(name, 0) + 1
            path.write_text(text)
    runner.stdin.close()
    runner.wait()
    runner.stdout.close()
    assert not skipped
    assert {name: reach(source, tmp_path) for name, source in PIECES.items()} == parts
    blind = {"globals", "getattr on a module", "module attribute", "getattr", "import", "eval", "pickle", "alias", "exec", "sys.modules", "passed on", "subclasses", "docs", "lazy"}
    few = {name: count for name, count in needless.items() if name not in blind}
    print(f"{tried} changes, {tried*len(PIECES)} answers, {right} exact, needless {sum(needless.values())}: {needless}")
    assert tried > 60 and sum(few.values()) < .12*tried*(len(PIECES) - len(blind)), few


MUTANTS = """
import contextlib, importlib, io, json, pathlib, sys
sys.dont_write_bytecode = True
standard, kept = set(sys.modules) | {"statistics"}, sys.modules.pop("statistics", None)
for line in sys.stdin:
    folder, source = json.loads(line)
    sys.path.insert(0, folder)
    here = {path.stem for path in pathlib.Path(folder).iterdir()}
    import builtins
    length = builtins.len
    try:
        space = {"__name__": "__main__"}
        exec(source, space)
        result = repr(space["result"])
    except BaseException as error: result = f"Error {error!r}"
    builtins.len = length
    for name in [one for one in sys.modules if one.split(".")[0] in here]: del sys.modules[name]
    sys.path.remove(folder)
    sys.path_importer_cache.clear()
    print(json.dumps(result), flush=True)
"""


def mutants(text, everything):
    "Every source with one number changed, then every one with a statement less, or with two neighbours exchanged"
    at = 0
    while (other := changed(text, at)) is not None:
        yield f"number {at}", other
        at += 1
    body = ast.parse(text).body if everything else []
    for at in range(len(body)): yield f"without {ast.unparse(body[at])[:60]}", ast.unparse(ast.Module([*body[:at], *body[at + 1:]], []))
    for at in range(len(body) - 1): yield f"exchanged {ast.unparse(body[at])[:60]}", ast.unparse(ast.Module([*body[:at], body[at + 1], body[at], *body[at + 2:]], []))


@pytest.fixture(scope="module")
def python_runs():
    "Source in a folder -> what really comes out"
    runner = subprocess.Popen([PYTHON, "-c", MUTANTS], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    def runs(folder, source):
        runner.stdin.write(json.dumps([str(folder), source]) + "\n")
        runner.stdin.flush()
        return json.loads(runner.stdout.readline())
    yield runs
    runner.stdin.close()
    runner.wait()
    runner.stdout.close()


@pytest.mark.parametrize("name", shapes.shapes())
def test_whatever_shape_code_has_a_change_that_matters_changes_the_fingerprint(garden, python_runs, name):
    "Numbers changed, statements taken away or exchanged, one at a time; what can no longer be executed may count or not"
    files, beside, source = shapes.shapes()[name]
    shutil.rmtree(garden/"plant")
    for at, texts in ((garden, beside), (garden/"shape", files)):
        at.mkdir(exist_ok=True)
        for path, text in texts.items(): (at/path).write_text(text)
    before, parts = python_runs(garden, source), reach(source, garden)
    assert "Error" not in before and any(letter.isdigit() for letter in before), before
    skipped, needless, tried = [], 0, 0
    for path in sorted([*(garden/"shape").iterdir(), *(garden/one for one in beside)]):
        text = path.read_text()
        for what, other in mutants(text, path.name != "reg.py" or text != shapes.REG):
            path.write_text(other)
            now, differs = python_runs(garden, source), reach(source, garden) != parts
            tried, needless = tried + 1, needless + (differs and now == before)
            if now != before and "Error" not in now and not differs: skipped.append((path.name, what, now))
        path.write_text(text)
    print(f"{name}: {before}, {tried} changes, {needless} needless")
    assert not skipped


# --- one thing at a time, as a person changes it

CELLS = ["from plant.near import first\nimport helper", "# what it is for\nnumber = first(1) + helper.seven()", "number"]


def stage(folder, *cells, prose="What this is"):
    "A notebook file"
    code = [{"cell_type": "code", "id": f"c{at}", "metadata": {"tags": ["parameters"]} if at == 0 else {}, "outputs": [], "execution_count": None, "source": text} for at, text in enumerate(("size: int = 3  # millimetres", *cells))]
    cells = [{"cell_type": "markdown", "id": "m", "metadata": {}, "source": prose}, *code]
    (folder/"stage.ipynb").write_text(json.dumps({"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}))
    return folder/"stage.ipynb"


def edit(path, old, new):
    assert path.read_text().count(old) >= 1
    path.write_text(path.read_text().replace(old, new, 1))


QUIET = { # what must not run a stage again
    "prose": lambda at: stage(at, *CELLS, prose="What this really is"),
    "comment in a cell": lambda at: stage(at, CELLS[0], CELLS[1].replace("what it is for", "what it does"), CELLS[2]),
    "layout of a cell": lambda at: stage(at, CELLS[0], "number = (first( 1 )\n  + helper.seven())", CELLS[2]),
    "outputs": lambda at: edit(at/"stage.ipynb", '"outputs": []', '"outputs": [{"output_type": "stream", "name": "stdout", "text": "7"}]'),
    "default of a parameter that is given": lambda at: edit(at/"stage.ipynb", "size: int = 3", "size: int = 4"),
    "comment in the library": lambda at: edit(at/"plant/near.py", "def first", "# nearly the first\ndef first"),
    "docstring in the library": lambda at: edit(at/"plant/near.py", "def second(x): return", "def second(x):\n    'Goes on'\n    return"),
    "library function that is not used": lambda at: edit(at/"plant/near.py", "first(x) + 122", "first(x) + 1"),
    "library file that is not used": lambda at: edit(at/"plant/never.py", "132", "1"),
    "new library file": lambda at: (at/"plant/newer.py").write_text("A = 1"),
    "helper that is not used": lambda at: edit(at/"helper.py", "return 6", "return 5"),
    "time stamps": lambda at: [os.utime(path, (1, 1)) for path in at.rglob("*") if path.is_file()],
    "input time stamp": lambda at: os.utime(at/"input/1.txt", (5, 5)),
    "library that is not used": lambda at: (at/"site/other_lib-1.0.dist-info").rename(at/"site/other_lib-2.0.dist-info") and edit(at/"site/other_lib-2.0.dist-info/METADATA", "1.0", "2.0"),
}
LOUD = { # what must
    "code cell": lambda at: stage(at, CELLS[0], CELLS[1].replace("first(1)", "first(2)"), CELLS[2]),
    "order of cells": lambda at: stage(at, CELLS[1], CELLS[0], CELLS[2]),
    "library function used directly": lambda at: edit(at/"plant/near.py", "return second(x)", "return -second(x)"),
    "library function used through three others": lambda at: edit(at/"plant/far.py", "return x + step", "return x - step"),
    "default of an argument": lambda at: edit(at/"plant/far.py", "step=STEP", "step=1"),
    "constant": lambda at: edit(at/"plant/far.py", "STEP, LIMIT = 61", "STEP, LIMIT = 60"),
    "file beside the notebook": lambda at: edit(at/"helper.py", "return 7", "return 5"),
    "new file beside the notebook that hides a library": lambda at: (at/"wanted_lib.py").write_text("A = 1"),
    "input": lambda at: (at/"input/1.txt").write_text("cupper"),
    "input with the old time stamp": lambda at: [(at/"input/1.txt").write_text("copped"), os.utime(at/"input/1.txt", (1, 1))],
    "new input": lambda at: (at/"input/3.txt").write_text(""),
    "name of an input": lambda at: (at/"input/1.txt").rename(at/"input/4.txt"),
    "new library version": lambda at: (at/"site/wanted_lib-1.0.dist-info").rename(at/"site/wanted_lib-1.1.dist-info") and edit(at/"site/wanted_lib-1.1.dist-info/METADATA", "Version: 1.0", "Version: 1.1"),
    "new version of what a library needs": lambda at: (at/"site/below_lib-1.0.dist-info").rename(at/"site/below_lib-1.1.dist-info") and edit(at/"site/below_lib-1.1.dist-info/METADATA", "Version: 1.0", "Version: 1.1"),
    "library taken away": lambda at: shutil.rmtree(at/"site/wanted_lib-1.0.dist-info"),
}


@pytest.fixture
def field(garden, monkeypatch):
    "A stage with a library, an input folder and installed libraries"
    edit(garden/"plant/near.py", "from .far", "import wanted_lib\nfrom .far")
    (garden/"input").mkdir()
    for name in ("1.txt", "2.txt"): (garden/"input"/name).write_text("copper")
    for name, needs in (("wanted_lib", "Requires-Dist: below-lib (>=1.0)\nRequires-Dist: other-lib; extra == 'more'\n"), ("below_lib", ""), ("other_lib", "")):
        folder = garden/"site"/f"{name}-1.0.dist-info"
        folder.mkdir(parents=True)
        (folder/"METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n{needs}\nA text\n")
        (folder/"top_level.txt").write_text(f"{name}\n")
    monkeypatch.syspath_prepend(garden/"site")
    stage(garden, *CELLS)
    return garden


def parts_of(folder, memo=None): return fingerprint(folder/"stage.ipynb", {"size": 3, "source": str(folder/"input")}, files=("source",), memo=memo)


@pytest.mark.parametrize("kept", [False, True], ids=["in memory", "on disk"])
@pytest.mark.parametrize("what", [*QUIET, *LOUD])
def test_one_thing_at_a_time(field, what, kept):
    memo = Memo(field.parent/"reach.db", "reach 1") if kept else None
    for path in field.rglob("*"): os.utime(path, (1, 1))
    before = parts_of(field, memo)
    assert {"library wanted-lib", "library below-lib", "library python", "parameter size", "files of source", "plant.near.second", "helper.py.seven"} - set(before) == {"plant.near.second", "helper.py.seven"}
    (QUIET.get(what) or LOUD[what])(field)
    if kept: reach_module._ANSWERS.clear(), reach_module._READ.clear(), reach_module._KNOWN.clear()
    assert (parts_of(field, memo) == before) == (what in QUIET)
    if memo: memo.close()


NAMED = { # how a stage names what lies outside -> does it count?
    "read": ("limits = open('limits.txt').read()", True),
    "read below a folder": ("limits = (Path('input')/'1.txt').read_text()", True),
    "a constant": ("LIMITS = 'limits.txt'\nlimits = open(LIMITS).read()", True),
    "all of a folder": ("rows = [one.read_text() for one in Path('input').glob('*.txt')]", True),
    "part of an f-string": ("limits = open(f'input/{1}.txt').read()", True),
    "a path from the root": ("limits = open('{here}/limits.txt').read()", True),
    "read in what is written": ("open('copy.txt', 'w').write(open('limits.txt').read())", True),
    "read beside the notebook": ("import reader", True),
    "variable": ("import os\nlimit = os.environ['LIMIT']", True),
    "variable or a default": ("import os\nlimit = os.getenv('LIMIT', '3')", True),
    "variable under a name": ("import os\nNAME = 'LIMIT'\nlimit = os.getenv(NAME)", True),
    "variable in a path": ("import os\nlimits = os.path.expandvars('/x/$LIMIT.txt')", True),
    "a pattern": ("import glob\nrows = [open(one).read() for one in glob.glob('input/*.txt')]", True),
    "each of a list": ("for name in ['limits.txt', 'other.txt']: open(name).read()", True),
    "a constant with a type": ("LIMITS: str = 'limits.txt'\nlimits = open(LIMITS).read()", True),
    "read, and its name changed": ("LIMITS = 'limits.txt'\nlimits, out = open(LIMITS).read(), LIMITS.replace('.txt', '.out').removesuffix('.out')", True),
    "read, and its name kept": ("import json, torch\nLIMITS = 'limits.txt'\nlimits = open(LIMITS).read()\njson.dump({'source': LIMITS}, open('told.json', 'w'))\ntorch.save({'source': LIMITS}, 'model.pt')\nopen('log', 'a').write(LIMITS)", True),
    "read, and a column": ("limits = column('limits.txt', 'x')", True),
    "read, then taken away": ("import os\nlimits = open('limits.txt').read()\nos.remove('limits.txt')", True),
    "read, then put aside": ("import os\nlimits = open('limits.txt').read()\nos.rename('limits.txt', 'done.txt')", True),
    "a folder that is made when it is not there": ("FOLDER = Path('input')\nFOLDER.mkdir(exist_ok=True)\nrows = [one.read_text() for one in FOLDER.glob('*')]", True),
    "an output": ("limits = open('limits.txt').read()\nstage.outputs(source='limits.txt')", True),
    "fetched": ("from urllib.request import urlretrieve\nurlretrieve('http://x/y', 'limits.txt')\nopen('limits.txt').read()", True),
    "written": ("open('limits.txt', 'w').write('7')", False),
    "written by a library": ("import torch, joblib\ntorch.save(model, 'limits.txt')\njoblib.dump(rows, 'input/1.txt')", False),
    "written, each of a list": ("for name in ['limits.txt', 'input/1.txt']: Path(name).write_text('7')", False),
    "written, each of a dictionary": ("for name, frame in {'limits.txt': frame}.items(): frame.to_csv(name)", False),
    "written, one of two": ("target = 'limits.txt' if wide else 'input/1.txt'\nopen(target, 'w').write('7')", False),
    "written in a way with a name": ("how = 'w'\nopen('limits.txt', how).write('7')", False),
    "put in its place": ("import os\nopen('limits.part', 'w').write('7')\nos.replace('limits.part', 'limits.txt')", False),
    "written under a name": ("from pathlib import Path\nLIMITS = Path('limits.txt')\nLIMITS.write_text('7')", False),
    "written into a folder": ("frame.to_csv(f'input/{1}.txt')", False),
    "written as a log": ("import logging\nlogging.basicConfig(filename='limits.txt')\nlogging.getLogger().addHandler(logging.FileHandler('input/1.txt'))", False),
    "variable that is set": ("import os\nos.environ['LIMIT'] = '5'", False),
    "prose": ("'limits.txt'\nprint('see ' 'no.txt')", False),
    "the folder itself": ("import sys\nsys.path.append('.')", False),
}


@pytest.mark.parametrize("how", NAMED)
def test_what_a_stage_names_outside_counts_unless_it_writes_it(field, how, monkeypatch):
    code, counts = NAMED[how]
    (field/"limits.txt").write_text("3")
    (field/"reader.py").write_text("limits = open('limits.txt').read()" if how == "read beside the notebook" else "")
    stage(field, "from pathlib import Path", code.replace("{here}", str(field)))
    monkeypatch.setenv("LIMIT", "3")
    before = parts_of(field)
    (field/"limits.txt").write_text("7")
    (field/"input/1.txt").write_text("cupper")
    monkeypatch.setenv("LIMIT", "7")
    after = {name: value for name, value in parts_of(field).items() if name != "files of source"}
    changed = [name for name in after if before.get(name) != after[name]]
    assert bool(changed) == counts, changed
    if counts: assert any(text in line for line in explain(before, after) for text in ("limits.txt", "input", "environment LIMIT changed"))
    monkeypatch.delenv("LIMIT")
    assert "7" not in [value for name, value in after.items() if name.startswith("environment")], "a value may be a secret"


def test_of_much_only_the_looks_count(field):
    "A folder that is named may hold more than anybody wants to have read before a run"
    (field/"films").mkdir()
    with open(field/"films"/"1.raw", "wb") as film: film.truncate(reach_module._MUCH + 1)
    stage(field, "films = 'films'")
    os.utime(field/"films"/"1.raw", (5, 5))
    before, read = parts_of(field), dict(reach_module._READ)
    assert "content of films" in before and str(field/"films"/"1.raw") not in read
    os.utime(field/"films"/"1.raw", (6, 6))
    assert parts_of(field) != before
    with open(field/"films"/"1.raw", "wb") as film: film.truncate(10)
    before = parts_of(field)
    os.utime(field/"films"/"1.raw", (7, 7))
    assert parts_of(field) == before


def test_the_records_of_the_workspace_are_no_input(field):
    (field/"w"/".devmlops"/"runs").mkdir(parents=True)
    stage(field, "runs = 'w/.devmlops/runs'")
    assert not [name for name in parts_of(field) if name.startswith("content of")]


def test_a_file_that_is_taken_away_meanwhile_stops_nothing(field, monkeypatch):
    "Another stage may tidy up beside the notebook"
    (field/"passing").mkdir()
    for name in "abc": (field/"passing"/name).write_text(name)
    stage(field, "rows = 'passing'")
    below = reach_module._below

    def quick(path, seen=()):
        for name, one in below(path, seen):
            yield name, one
            if name == "b": os.unlink(one)
    monkeypatch.setattr(reach_module, "_stat", lambda path, stat=reach_module._stat: stat(path) if os.path.exists(path) else stat(str(field/"passing"/"a")))
    monkeypatch.setattr(reach_module, "_below", quick)
    assert "content of passing" in parts_of(field)


@pytest.mark.parametrize("line", ["a = !echo hello", "import pickle\nrows = pickle.load(open('rows.pkl', 'rb'))", "q = eval('1 + 1')"])
def test_code_that_is_not_understood_is_reused_all_the_same(tmp_path, line):
    "It reaches all of the library, which looks for some libraries that are not installed everywhere"
    (tmp_path/"stage.ipynb").write_text(stage(tmp_path, line).read_text())
    first = fingerprint(tmp_path/"stage.ipynb", {})
    assert len(first) > 300 and first == fingerprint(tmp_path/"stage.ipynb", {})


def test_a_file_that_is_gone_counts_as_well(field):
    stage(field, "limits = open('limits.txt').read()")
    assert parts_of(field) == parts_of(field)
    before = parts_of(field)
    (field/"limits.txt").write_text("3")
    assert parts_of(field) != before


def test_parameters_count_by_value_and_type(field):
    one = lambda **values: fingerprint_id(fingerprint(field/"stage.ipynb", values))
    assert len({one(size=3), one(size=4), one(size=3.0), one(size="3"), one(size=[3]), one(size=True), one(), one(length=3)}) == 8
    assert one(a=1, b={"x": 1, "y": 2}) == one(a=1, b={"y": 2, "x": 1})


def test_what_cannot_be_compared_is_never_the_same(field):
    far = lambda: fingerprint(field/"stage.ipynb", {"source": "s3://lake/boards"}, files=("source",))
    assert far() != far()
    assert any("not on this machine" in line for line in explain(far(), far()))
    edit(field/"stage.ipynb", "import helper", "import sys\\nsys.path.insert(0, '../lib')\\nimport thing_there\\nimport helper")
    assert parts_of(field) != parts_of(field)


def test_magics_that_run_other_things_reach_everything(field):
    before = reach("from plant.near import first", field)
    assert "file plant/never.py" not in before
    for line in ("!python work.py", "%run helper.py", "%%bash\necho"): assert "file plant/never.py" in reach(line + "\n", field), line
    for line in ("%matplotlib inline", "%time x = 1", "?print"): assert "file plant/never.py" not in reach(f"from plant.near import first\n{line}\n", field), line
    assert reach("%matplotlib inline\nfrom plant.near import first", field) == before
    assert "file plant/never.py" in reach("x = !ls\nimport wanted_lib", field) and "wanted-lib" in versions("x = !ls\nimport wanted_lib", field)


# --- the real library, against what really runs

TRACED = """
import importlib.util, json, sys, threading
code, out = sys.argv[1:3]
seen, local = set(), threading.local()
home = importlib.util.find_spec("devmlops").submodule_search_locations[0] + "/"
def watch(frame, event, _):
    if event not in ("call", "return") or not (file := frame.f_code.co_filename).startswith(home): return
    if frame.f_code.co_name == "<module>": local.depth = getattr(local, "depth", 0) + (1 if event == "call" else -1)
    elif event == "call" and not getattr(local, "depth", 0): seen.add((file[len(home):], frame.f_code.co_firstlineno, frame.f_code.co_qualname))
threading.setprofile(watch)
sys.setprofile(watch)
try: exec(compile(open(code).read(), "stage", "exec"), {"__name__": "__main__"})
finally:
    sys.setprofile(None)
    json.dump(sorted(seen), open(out, "w"))
"""
OPEN = "from devmlops.store import open_store\nstore = open_store({root!r})\n"
STAGES = { # small real stages
    "ingest": OPEN + "from devmlops.folders import add_round\nfrom devmlops.data import freeze\narrived = add_round(store, {boards!r}, name='more', format='auto', by='mina')\nfrozen = freeze(store, arrived, name='more', by='mina')\nrepr(frozen), frozen._repr_html_()",
    "split": OPEN + "from devmlops.split import make_split, balance\ndivided = make_split(store, 'boards@latest', ratios=(.6, .2, .2), seed=1, name='divided', by='mina')\nbalance(store, divided)._repr_html_()",
    "review": OPEN + "from devmlops.review import review, stop_if_refused\nfound = review(store, 'boards@latest')\nfound._repr_html_()\nstop_if_refused(found)",
    "refine": OPEN + "from devmlops.refine import refine\nrefine(store, 'boards@latest', [{{'step': 'normalise', 'levels': [1, 99]}}, {{'step': 'tile', 'side': 48, 'overlap': 8}}], name='tiles', by='mina')",
    "augment": OPEN + "from devmlops.augment import augmented\nfrom devmlops.split import make_split\nmake_split(store, 'boards@latest', name='divided', by='mina')\naugmented(store, 'divided@latest', [{{'step': 'flip'}}], 1, name='copies', by='mina')",
    "explore": OPEN + "from devmlops.explore import explore\nexplore(store, 'boards@latest').to_dict()",
    "bundle": OPEN + "from devmlops.data import make_bundle, freeze\nmake_bundle(store, 'all', 'where(boards, label == fine) + sample(boards, 3, seed=1)', by='mina')\nfreeze(store, 'all', name='all', by='mina')",
    "export": OPEN + "from devmlops.folders import restore\nrestore(store, 'boards@latest', {out!r}, format='coco', lossy=True)",
    "judge": "from pathlib import Path\nfrom devmlops.inference import Predictor, open_package\njudge = Predictor(open_package({package!r}, trust=None))\njudge.predict(Path({package!r}).with_suffix('.png').read_bytes(), Path({package!r}).with_suffix('.png').read_bytes()).to_dict()",
    "stage": "import json, os\nfrom pathlib import Path\nfolder = Path({out!r})\nfolder.mkdir()\ncontext = dict(stage='grow', instance='grow', root={root!r}, folder=str(folder), by='mina', outputs=dict(n='float'), run='r', stage_run='s', salt='x', key='k')\n"
        "(folder/'context.json').write_text(json.dumps(context))\nos.environ['DEVMLOPS_STAGE'] = str(folder)\nfrom devmlops.pipeline import Stage\nstage = Stage.open('grow')\nstage.progress(1, 2, 'half')\nkept = stage.checkpoint('made', n=lambda: 3)\nstage.outputs(n=kept.n)",
    "features": "from devmlops.features import fit\nrows = [{{'a': float(n), 'b': 'xy'[n % 2]}} for n in range(9)]\nfit(rows, [{{'step': 'standardise', 'columns': ['a']}}, {{'step': 'onehot', 'columns': ['b']}}]).apply(rows)",
}


def executed(tmp_path, name):
    "Source of a stage, and the statements of the library that ran in it: {(file, number of the unit)}, with lines"
    boards = tmp_path/"boards"
    if "{boards" in STAGES[name]: write_specimens(boards, 12, seed=3, boards=4, size=96)
    if "{root" in STAGES[name]:
        store = init_workspace(tmp_path/"w", user="mina")
        add_items(store, [Source(f"p{n}", {"image": tiny.png(tiny.board(n))}, Label((Value("class", "fine"), box("spot", (4, 4, 20, 30))))) for n in range(12)], name="boards", by="mina")
        freeze(store, "boards", name="boards", by="mina")
        store.close()
    package = tiny.write(tmp_path, "tiny") if name == "judge" else tmp_path/"none.package"
    package.with_suffix(".png").write_bytes(tiny.png(tiny.board(0)))
    source = STAGES[name].format(root=str(tmp_path/"w"), boards=str(boards), out=str(tmp_path/"out"), package=str(package))
    (tmp_path/"stage.py").write_text(source)
    done = subprocess.run([PYTHON, "-c", TRACED, str(tmp_path/"stage.py"), str(tmp_path/"ran.json")], capture_output=True, text=True, timeout=200, cwd=tmp_path)
    assert done.returncode == 0, done.stderr[-3000:]
    return source, json.loads((tmp_path/"ran.json").read_text())


def statements(path):
    "(first line, last line) of the statements of a file, decorators included, as reach numbers them"
    body = ast.parse(path.read_text()).body
    if isinstance(body[0], ast.Expr) and isinstance(body[0].value, ast.Constant): body = body[1:]
    return [(min([node.lineno, *(one.lineno for one in getattr(node, "decorator_list", ()))]), node.end_lineno) for node in body]


@pytest.mark.parametrize("name", [pytest.param(name, marks=[] if name in ("features", "judge") else pytest.mark.slow) for name in STAGES])
def test_whatever_runs_in_a_stage_is_reached(tmp_path, name):
    "The profiler of Python says which functions ran: each counts; then some of them are changed at random, and others that do not count"
    source, ran = executed(tmp_path, name)
    shutil.copytree(ROOT/"devmlops", tmp_path/"devmlops", ignore=shutil.ignore_patterns("__pycache__", "shipped"))
    found = reach_module._followed(source, tmp_path, None)
    units = {(module, number) for module in found.sources.modules("devmlops") for number, unit in enumerate(found.facts(module)) if unit.get("name")}
    chosen = set()
    for file, line, qualname in ran:
        if file.startswith("migrations/"): continue
        module = ".".join(["devmlops", *Path(file).with_suffix("").parts]).removesuffix(".__init__")
        number = next(at for at, (first, last) in enumerate(statements(tmp_path/"devmlops"/file)) if first <= line <= last)
        if f"{module}.{qualname}".split(".<")[0] in reach_module._APART: continue
        assert (module, number) in found.units, f"{module}: {qualname} ran and does not count"
        chosen.add((module, number))
    reached, dice = {key for key in found.units if key in units}, random.Random(name)
    print(f"{name}: {len(units)} statements with a name in the library, {len(reached)} reached, {len(chosen)} ran")
    assert len(chosen) > 10 and len(reached) < len(units)/3
    before = reach(source, tmp_path)
    for module, number in dice.sample(sorted(chosen), 10): assert mutated(tmp_path, found, module, number, source) != before, f"a change of {module} {number} went unnoticed"
    for module, number in dice.sample(sorted(units - reached), 10): assert mutated(tmp_path, found, module, number, source) == before


@pytest.mark.parametrize("name", sorted(path.stem for path in (ROOT/"pipelines").glob("*.ipynb")))
def test_no_stage_counts_all_of_the_library(name):
    "One call that reach cannot look behind would make every edit run the stage again"
    assert not [line for line in wide(ROOT/"pipelines"/f"{name}.ipynb") if line.startswith("all of the library")]


def mutated(folder, found, module, number, source):
    "What is reached after a change of one statement, which is undone"
    path = Path(found.sources.file(module))
    text = path.read_text()
    tree = ast.parse(text)
    at = number + (isinstance(tree.body[0], ast.Expr) and isinstance(tree.body[0].value, ast.Constant))
    node = tree.body[at]
    if isinstance(node, (ast.FunctionDef, ast.ClassDef)): node.body.append(ast.parse("never_there = 1").body[0])
    elif isinstance(node, (ast.Assign, ast.AnnAssign, ast.AugAssign)): node.value = ast.Tuple([node.value], ast.Load())
    else: node.body.append(ast.parse("never_there = 1").body[0])
    path.write_text(ast.unparse(ast.fix_missing_locations(tree)))
    try: return reach(source, folder)
    finally: path.write_text(text)


NOTEBOOKS = sorted(ROOT.glob("pipelines/*.ipynb"))


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_our_stages_reach_what_they_use(path):
    "No code on their way looks behind names, so each counts a part of the library only; the runner is not among it"
    parts = fingerprint(path, {})
    ours = [name for name in parts if name.startswith("devmlops")]
    print(path.stem, len(ours), "parts of the library,", sum(name.startswith("library ") for name in parts), "libraries", wide(path))
    assert not [line for line in wide(path) if line.startswith("all of the library")]
    assert 100 < len(ours) < 900 and not any(name.startswith(("devmlops.report", "devmlops.cli.", "devmlops.schedule", "devmlops.kernels", "devmlops.pipeline.run")) for name in ours)
    assert "devmlops.stage.Stage" in ours or "devmlops.pipeline.Stage" in ours
    assert {"library numpy", "library sqlalchemy", "library python"} <= set(parts)


def test_a_training_counts_what_trains_and_a_split_does_not():
    train, split = (fingerprint(ROOT/"pipelines"/f"{name}.ipynb", {}) for name in ("train", "split"))
    assert "devmlops.experiment.train" in train and "library torch" in train and "library ultralytics" in train
    assert "devmlops.experiment.train" not in split and "library torch" not in split and "devmlops.split.make_split" in split


def test_nothing_changed_costs_next_to_nothing(tmp_path):
    memo, five = Memo(tmp_path/"reach.db", "reach 1"), NOTEBOOKS[:5]
    def cost(forget):
        if forget: reach_module._ANSWERS.clear(), reach_module._READ.clear(), reach_module._KNOWN.clear()
        at = time.process_time()
        parts = [fingerprint(path, {}, memo=memo) for path in five]
        return time.process_time() - at, parts
    (first, parts), (fresh, again), (warm, third) = cost(True), cost(True), cost(False)
    memo.close()
    print(f"five stages, CPU seconds: first {first:.3f}, next process {fresh:.3f}, same process {warm:.3f}")
    assert parts == again == third
    assert first < 3 and fresh < .15 and warm < .05


def test_a_change_in_the_same_tick_is_seen(garden):
    stage(garden, *CELLS)
    edit(garden/"stage.ipynb", "plant.near import first", "helper import seven as first")
    seen = set()
    for number in range(20):
        (garden/"helper.py").write_text(f"def seven(*_): return {number:02}\n".replace("return 0", "return "))
        seen.add(fingerprint_id(fingerprint(garden/"stage.ipynb", {})))
    assert len(seen) == 20


def test_a_damaged_memo_is_made_anew(field):
    path = field.parent/"reach.db"
    with Memo(path, "reach 1") as memo: before = parts_of(field, memo)
    path.write_bytes(b"no database" * 1000)
    reach_module._ANSWERS.clear()
    with Memo(path, "reach 1") as memo: assert parts_of(field, memo) == before


# --- telling it

def test_explain_says_which_cell_and_where_in_the_library(tmp_path):
    shutil.copytree(ROOT/"devmlops", tmp_path/"devmlops", ignore=shutil.ignore_patterns("__pycache__", "shipped"))
    then = stage(tmp_path, "from devmlops.settings import redact", "text = redact('a')\nprint(text)").rename(tmp_path/"then.ipynb")
    before = fingerprint(then, {"size": 3})
    now = stage(tmp_path, "from devmlops.settings import redact, find_workspace", "text = redact('b')\nprint(text)", "find_workspace()")
    edit(tmp_path/"devmlops/settings.py", '"Hide passwords in URLs"', "text = str(text)")
    lines = explain(before, fingerprint(now, {"size": 4}), then, now)
    assert lines[:2] == ["the code of the notebook changed", "  code cell 1 (c1) changed"]
    assert "    - text = redact('a')" in lines and "    + text = redact('b')" in lines and "  code cell 3 (c3) is new" in lines
    assert "parameter size: 3 -> 4" in lines
    assert any(line.startswith("file devmlops/settings.py: redact changed (nbs/00_settings.ipynb cell ") for line in lines), lines
    assert any(line.startswith("file devmlops/settings.py: find_workspace (nbs/00_settings") and line.endswith("is reached now") for line in lines), lines
    assert explain(before, before, then, then) == [] and len(lines) < 20


def test_explain_works_without_notebooks_and_with_executed_ones(tmp_path, garden):
    path = stage(garden, *CELLS)
    before = fingerprint(path, {})
    executed = json.loads(path.read_text())
    executed["cells"].insert(2, {"cell_type": "code", "id": "given", "metadata": {"tags": ["injected-parameters"]}, "source": "size = 9", "outputs": [], "execution_count": 1})
    (tmp_path/"executed.ipynb").write_text(json.dumps(executed))
    edit(path, "first(1)", "first(3)")
    after = fingerprint(path, {})
    assert explain(before, after) == ["the code of the notebook changed"] == explain(before, after, tmp_path/"gone.ipynb", path)
    assert explain(before, after, tmp_path/"executed.ipynb", path)[1:] == ["  code cell 2 (c2) changed", "    - number = first(1) + helper.seven()", "    + number = first(3) + helper.seven()"]


@pytest.mark.parametrize("direct", [True, False])
def test_a_library_that_was_installed_again_under_its_version(tmp_path, monkeypatch, direct):
    "From a folder or from git a version may come again with other code; from a registry it may not"
    site, memo = tmp_path/"site-packages", Memo(tmp_path/"reach.db", "reach 1")
    def install(number):
        shutil.rmtree(site, ignore_errors=True)
        (info := site/"gift-1.0.dist-info").mkdir(parents=True)
        (site/"gift.py").write_text(f"number = {number}\n")
        (info/"METADATA").write_text("Metadata-Version: 2.1\nName: gift\nVersion: 1.0\n")
        (info/"RECORD").write_text(f"gift.py,sha256={number},10\n")
        if direct: (info/"direct_url.json").write_text('{"url": "https://example.org/gift.git", "vcs_info": {"vcs": "git", "commit_id": "abc"}}')
        return versions("import gift\nprint(gift.number)", tmp_path, memo=memo)["gift"]
    monkeypatch.syspath_prepend(str(site))
    first, again, other = install(1), install(1), install(2)
    assert first == again and first.startswith("1.0") and (first != other) == direct


def test_errors_of_the_library_name_their_cells():
    line = next(number for number, one in enumerate((ROOT/"devmlops/settings.py").read_text().splitlines(), 1) if one.startswith("def find_workspace"))
    notebook, cell = place(ROOT/"devmlops/settings.py", line)
    assert notebook == "nbs/00_settings.ipynb"
    assert any(one["id"] == cell and "def find_workspace" in "".join(one["source"]) for one in json.loads((ROOT/notebook).read_text())["cells"])
    assert place(ROOT/"devmlops/settings.py", 1) is None and place(ROOT/"devmlops/__init__.py", 9) is None and place("nowhere.py", 3) is None
