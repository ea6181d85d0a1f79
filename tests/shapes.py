"Shapes of code through which one module gets hold of what another one has written: each uses `one` of plug.py or another number, and `result` shows it"
from textwrap import dedent

REG = '''
"A registry, and objects that note what is done to them"
SEEN, TABLE = [], {}
def register(function, *_, **__):
    SEEN.append(function)
    return function
def run(): return [f() for f in SEEN if callable(f)] + [TABLE[name]() for name in sorted(TABLE)]
class Enter:
    def __add__(self, other): return register(other)
    def __getitem__(self, other): return register(other)
    def __contains__(self, other): return bool(register(other))
    def __lt__(self, other): return bool(register(other))
    def __neg__(self): return register(lambda: 901)
    def __len__(self): return len(SEEN) if register(lambda: 902) else 0
    def __iter__(self): return iter([register(lambda: 903)])
    def __str__(self): return str(register(lambda: 904))
    @property
    def entered(self): return register(lambda: 905)
ENTER = Enter()
class Field:
    def __set_name__(self, owner, name): register(lambda: owner().go())
    def __get__(self, one, owner): return 906
FIELD = Field()
class Plugin:
    def __init_subclass__(cls, **_): register(lambda: cls().go())
class Given:
    __init_subclass__ = classmethod(lambda cls: register(lambda: cls().go()))
class Indexed:
    def __class_getitem__(cls, item): return register(item) and cls
class Meta(type):
    def __new__(cls, name, bases, space):
        made = super().__new__(cls, name, bases, space)
        if "go" in space: register(lambda: made().go())
        return made
class Model(metaclass=Meta): pass
def entering(function):
    while True: yield register(function)
def merging(function):
    def inner(*_): return register(function)
    return inner
'''
ONE = "def one(): return 1\ndef idle(): return 2\n"

ENTERED = { # what plug.py does with `one` while it is loaded
    "call": "register(one)",
    "value": "X = register(one)",
    "map": "ALL = list(map(register, [one]))",
    "star": "ALL = [*map(register, [one])]",
    "sorted": "ALL = sorted([one], key=register)",
    "sorted by a lambda": "ALL = sorted([one], key=lambda f: bool(register(f)))",
    "sort of options": "ALL = sorted([one], **{'key': register})",
    "max": "LAST = max([one, idle], key=lambda f: (register(f), f())[1])",
    "min": "LAST = min([one], key=register, default=None)",
    "any": "_ = any(map(SEEN.append, [one]))",
    "setdefault": "_ = any(map(TABLE.setdefault, ['a'], [one]))",
    "filter": "FOUND = tuple(filter(register, [one]))",
    "filter in a comprehension": "FOUND = [x for x in filter(register, [one])]",
    "reduce": "import functools\nLAST = functools.reduce(lambda _, f: register(f), [one], None)",
    "reduce by name": "from functools import reduce\nLAST = reduce(merging(one), [1, 2])",
    "starmap": "import itertools\nALL = list(itertools.starmap(register, [(one,)]))",
    "accumulate": "from itertools import accumulate\nALL = list(accumulate([0, one], lambda _, f: register(f)))",
    "groupby": "import itertools\nALL = [k for k, _ in itertools.groupby([one], register)]",
    "takewhile": "import itertools\nALL = [*itertools.takewhile(register, [one])]",
    "sub": "import re\nX = re.sub('x', lambda m: str(register(one)), 'x')",
    "sub of a pattern": "import re\nX = re.compile('x').sub(lambda m: str(register(one)), 'x')",
    "setitem": "import operator\nX = operator.setitem(TABLE, 'a', one)",
    "iadd": "import operator\nX = operator.iadd(SEEN, [one])",
    "operator.call": "import operator\nX = operator.call(register, one)",
    "methodcaller": "import operator\nX = operator.methodcaller('append', one)(SEEN)",
    "dict.update": "X = dict.update(TABLE, a=one)",
    "list.append": "X = list.append(SEEN, one)",
    "heappush": "import heapq\nX = heapq.heappush(SEEN, one)",
    "insort": "import bisect\nX = bisect.insort(SEEN, one, key=id)",
    "thread": "import threading\nX = threading.Thread(target=register, args=(one,)).run()",
    "exit stack": "import contextlib\nX = contextlib.ExitStack().callback(register, one).__self__ if False else contextlib.ExitStack().push(lambda *_: register(one))(1, 2, 3)",
    "closing": "import contextlib\nwith contextlib.ExitStack() as stack: stack.callback(register, one)",
    "max gives back": "X = max(SEEN, []).append(one)",
    "or gives back": "X = (SEEN or SEEN).append(one)",
    "get gives back": "X = dict(a=SEEN).get('a').append(one)",
    "copy gives back": "import copy\nX = copy.copy([SEEN])[0].append(one)",
    "chain map": "import collections\nX = collections.ChainMap(TABLE).update(a=one)",
    "partial": "from functools import partial\nX = partial(register, one)()",
    "partial by its method": "from functools import partial\nX = partial(register, one).__call__()",
    "partial as decorator": "from functools import partial\n@partial(register, weight=3)\ndef two(): return 4",
    "partial by name": "from functools import partial\nenter = partial(register, weight=3)\n@enter\ndef two(): return 4",
    "lambda as decorator": "@lambda f: register(f)\ndef two(): return 4",
    "item as decorator": "DECORATORS = [register]\n@DECORATORS[0]\ndef two(): return 4",
    "operator as decorator": "import operator\nclass Own:\n    def __call__(self): return 4\n    def __init__(self): register(self)\nX = operator.call(Own)",
    "class decorated": "@register\nclass Own:\n    def __new__(cls): return 4",
    "method decorated": "class Own:\n    @register\n    def go(self=None): return 4",
    "class body": "class Own:\n    X = register(one)",
    "class body grows": "class Own:\n    SEEN += [one]",
    "class body loops": "class Own:\n    for f in [one]: register(f)",
    "same list": "SAME = SEEN\nSAME += [one]",
    "same list by or": "SAME = [] if SEEN is None else SEEN\nSAME += [one]",
    "deque": "import collections\nX = collections.deque(map(register, [one]), maxlen=0)",
    "json": "import json\nX = json.loads('{\"a\": 1}', object_hook=lambda d: register(one))",
    "json written": "import json\nX = json.dumps(one, default=lambda f: register(f)())",
    "default dictionary": "import collections\nD = collections.defaultdict(lambda: register(one))\nE = D['a']",
    "generator": "G = entering(one)\nX = next(G)",
    "generator by zip": "G = entering(one)\nX = list(zip(G, [1]))",
    "generator by a star": "G = entering(one)\nX, Y = zip(G, [1, 2])",
    "plus": "X = ENTER + one",
    "item": "X = ENTER[one]",
    "in": "X = one in ENTER",
    "less": "X = ENTER < one",
    "minus": "X = -ENTER",
    "len": "X = len(ENTER)",
    "iteration": "X, = ENTER",
    "star of an object": "X = [*ENTER]",
    "text": "X = f'{ENTER}'",
    "text by format": "X = '{}'.format(ENTER)",
    "attribute": "X = ENTER.entered",
    "argument by default": "def two(x=ENTER + one): return x",
    "annotation": "def two(x: ENTER[one]): return x",
    "annotation of a name": "x: ENTER[one] = 3",
    "set name": "class Own:\n    field = FIELD\n    def go(self): return 5",
    "subclass": "class Own(Plugin):\n    def go(self): return 5",
    "subclass of a subclass": "class Own(Plugin):\n    def go(self): return 5\nclass Other(Own):\n    def go(self): return 6",
    "subclass, hook assigned": "class Own(Given):\n    def go(self): return 5",
    "metaclass inherited": "class Own(Model):\n    def go(self): return 5",
    "metaclass": "class Own(metaclass=Meta):\n    def go(self): return 5",
    "class with an item": "class Own(Indexed[one]): pass",
    "item of a class": "X = Indexed[one]",
    "type": "X = type('Own', (Plugin,), {'go': lambda self: 5})",
    "new_class": "import types\nX = types.new_class('Own', (Plugin,), {}, lambda space: space.update(go=lambda self: 5))",
    "make_dataclass": "import dataclasses\nX = dataclasses.make_dataclass('Own', [], bases=(Plugin,), namespace={'go': lambda self: 5})",
    "ABCMeta": "import abc\nX = abc.ABCMeta('Own', (Plugin,), {'go': lambda self: 5})",
    "named tuple": "import typing\nclass Own(Plugin, typing.NamedTuple('Row', [])):\n    def go(self): return 5",
    "dataclass": "from dataclasses import dataclass\n@dataclass\nclass Own(Plugin):\n    a:int = 5\n    def go(self): return self.a",
    "record with a factory": "from dataclasses import dataclass, field\ndef fresh(): return register(one)\n@dataclass\nclass Own:\n    a:object = field(default_factory=fresh)\nX = Own()",
    "record with a plus": "from dataclasses import dataclass\n@dataclass\nclass Own:\n    a:int = 5\n    def __add__(self, other): return register(other)\nX = Own()\nY = X + one",
    "record with a property": "from dataclasses import dataclass\n@dataclass\nclass Own:\n    a:int = 5\n    @property\n    def go(self): return register(lambda: self.a)\nX = Own()\nY = X.go",
    "record with a set": "from dataclasses import dataclass\n@dataclass\nclass Own:\n    a:int = 5\n    def __setattr__(self, name, value): register(one)\nX = Own(3)",
    "own map": "def map(function): return register(function)\nX = map(one)",
    "own filter as decorator": "def filter(function): return register(function)\n@filter\ndef two(): return 4",
    "own property": "property = register\nclass Own:\n    @property\n    def go(self=None): return 4",
    "own json": "class json: dumps = staticmethod(register)\nX = json.dumps(one)",
    "own name by a star": "from .starring import *\nX = sorted(one)",
    "below an if": "if SEEN == []: ALL = list(map(register, [one]))",
    "below a try": "try: ALL = list(map(register, [one]))\nexcept ValueError: pass",
    "try, otherwise": "try: ALL = no_such_name\nexcept NameError: ALL = list(map(register, [one]))",
    "default of an argument": "def two(x=register(one)): return x",
    "default of a lambda": "two = lambda x=register(one): x",
    "comprehension": "ALL = [register(f) for f in [one]]",
    "dictionary comprehension": "ALL = {1: register(f) for f in [one]}",
    "generator expression": "ALL = tuple(register(f) for f in [one])",
    "condition of a comprehension": "ALL = [f for f in [one] if register(f)]",
    "walrus": "(X := register(one))",
    "and": "X = SEEN == [] and register(one)",
    "if expression": "X = register(one) if SEEN == [] else 0",
    "f-string": "X = f'{register(one)}'",
    "lambda at once": "X = (lambda: register(one))()",
    "lambda of a list": "X = [lambda: register(one)][0]()",
    "assert": "assert register(one)",
    "for": "for f in (one,): register(f)",
    "while": "while not SEEN: register(one)",
    "match": "match one:\n    case f if register(f): pass",
    "item set": "TABLE['a'] = one",
    "grown": "SEEN += [one]",
    "slice": "SEEN[:] = [one]",
    "deleted": "SEEN.append(one)\nTABLE['b'] = one\ndel TABLE['b']",
    "by unpacking": "TABLE['a'], X = one, 3",
    "as the target of a for": "for TABLE['a'] in [one]: pass",
    "by with": "import contextlib\nwith contextlib.nullcontext(one) as TABLE['a']: pass",
    "globals": "globals()['SEEN'].append(one)",
    "vars": "from . import reg\nvars(reg)['SEEN'].append(one)",
    "patched": "from . import reg\nreg.run = one",
    "patched by setattr": "from . import reg\nsetattr(reg, 'run', one)",
    "patched by its dictionary": "from . import reg\nreg.__dict__.update(run=one)",
    "patched by vars": "import operator\nfrom . import reg\nX = operator.setitem(vars(reg), 'run', one)",
    "patched by mock": "from unittest import mock\nfrom . import reg\nmock.patch.object(reg, 'run', one).start()",
    "patched by object": "from . import reg\nX = object.__setattr__(reg, 'run', one)",
    "patched by wraps": "import functools\nfrom . import reg\none.__dict__['__call__'] = 1\nX = functools.update_wrapper(reg.run, one, assigned=('__code__',))",
    "hidden by a builtin": "import builtins\nbuiltins.len = lambda x: 7\nregister(one)\nregister(lambda: len([]))",
    "numbers": "import numbers\nclass Own:\n    def go(self): return 5\nX = numbers.Number.register(Own)\nregister(lambda: isinstance(Own(), numbers.Number) and Own().go())",
    "own class of numbers": "import numbers\nfrom .virtual import Own\nX = numbers.Number.register(Own)",
}
PIECES = { # other ways: files, and how a stage gets at them
    "singledispatch": ({"show.py": "from functools import singledispatch\n@singledispatch\ndef show(x): return 1\n", "plug.py": "from .show import show\n@show.register\ndef _(x: int): return 2\n@show.register(str)\ndef other(x): return 3\nX = show.register(float, lambda x: 4)\n"},
        "import shape.plug\nfrom shape.show import show\nresult = [show(b''), show(1), show(''), show(1.)]"),
    "singledispatch of methods": ({"show.py": "from functools import singledispatchmethod\nclass Show:\n    @singledispatchmethod\n    def show(self, x): return 1\n", "plug.py": "from .show import Show\n@Show.show.register\ndef _(self, x: int): return 2\n"},
        "import shape.plug\nfrom shape.show import Show\nresult = [Show().show(''), Show().show(1)]"),
    "package handed about": ({"plug.py": ONE}, "import shape, shape.plug\ndef call(package): return package.plug.one()\nresult = call(shape)"),
    "getattr on a package": ({"plug.py": ONE}, "import shape.plug\nresult = getattr(shape, 'plug').one()"),
    "attrgetter": ({"plug.py": ONE}, "import operator, shape.plug\nresult = operator.attrgetter('plug.one')(shape)()"),
    "reduce of getattr": ({"plug.py": ONE}, "import functools, shape.plug\nresult = functools.reduce(getattr, ['plug', 'one'], shape)()"),
    "format of a package": ({"plug.py": "SIZE = 3\n"}, "import shape.plug\nresult = '{0.plug.SIZE}'.format(shape)"),
    "vars of a module": ({"plug.py": ONE}, "import shape.plug\nresult = vars(shape.plug)['one']()"),
    "dictionary of a module": ({"plug.py": ONE}, "import shape.plug\nresult = shape.plug.__dict__['one']()"),
    "dictionary of a package": ({"plug.py": ONE}, "import shape.plug\nresult = shape.__dict__['plug'].one()"),
    "placeholder": ({"__init__.py": "plug = None\n", "plug.py": ONE}, "import shape.plug\nfrom shape import plug\nresult = plug.one()"),
    "package filled": ({"__init__.py": "from .plug import one as plug\n", "plug.py": ONE}, "import shape\nresult = shape.plug()"),
    "relative import by name": ({"plug.py": ONE}, "import importlib\nresult = importlib.import_module('.plug', 'shape').one()"),
    "relative import by name in the package": ({"plug.py": ONE, "far.py": "import importlib\ndef f(): return importlib.import_module('.plug', __package__).one()\n"}, "from shape.far import f\nresult = f()"),
    "__import__": ({"plug.py": ONE}, "result = __import__('shape.plug').plug.one()"),
    "__import__ with a level": ({"plug.py": ONE, "far.py": "def f(): return __import__('plug', globals(), {}, ['one'], 1).one()\n"}, "from shape.far import f\nresult = f()"),
    "pydoc": ({"plug.py": ONE}, "import pydoc\nresult = pydoc.locate('shape.plug.one')()"),
    "resolve_name": ({"plug.py": ONE}, "import pkgutil\nresult = pkgutil.resolve_name('shape.plug:one')()"),
    "loader": ({"plug.py": ONE, "far.py": "def f(): return __loader__.__class__('shape.plug', __file__.replace('far', 'plug')).load_module().one()\n"}, "from shape.far import f\nresult = f()"),
    "in a class body": ({"plug.py": ONE}, "class Own:\n    from shape.plug import one\nresult = Own.one()"),
    "in a class body of a module": ({"plug.py": ONE, "far.py": "class Own:\n    from .plug import one as two\n    three = two()\n"}, "from shape.far import Own\nresult = [Own.two(), Own.three]"),
    "in a class body, module": ({"plug.py": ONE, "far.py": "class Own:\n    from . import plug as two\n    three = two.one()\n"}, "from shape.far import Own\nresult = [Own.two.one(), Own.three]"),
    "locals": ({"plug.py": ONE, "far.py": "def f():\n    from .plug import one\n    return locals()['one']()\n"}, "from shape.far import f\nresult = f()"),
    "annotation as text": ({"plug.py": "class Own:\n    size = 3\n", "far.py": "from .plug import Own\ndef f(x: 'Own'): return x\n"}, "import typing\nfrom shape.far import f\nresult = typing.get_type_hints(f)['x'].size"),
    "annotation as text inside": ({"plug.py": "class Own:\n    size = 3\n", "far.py": "from .plug import Own\nclass Row:\n    x: list['Own']\n"}, "import typing\nfrom shape.far import Row\nresult = typing.get_type_hints(Row)['x'].__args__[0].size"),
    "annotations of the future": ({"plug.py": "class Own:\n    size = 3\n", "far.py": "from __future__ import annotations\nfrom .plug import Own\ndef f(x: Own): return x\n"}, "import typing\nfrom shape.far import f\nresult = typing.get_type_hints(f)['x'].size"),
    "order of names": ({"plug.py": "A = 1\nB = A\nA = 2\nC = 3\n"}, "from shape.plug import A, B\nresult = [A, B]"),
    "order of a name and an import": ({"far.py": ONE, "plug.py": "from .far import one\ndef one(): return 3\n"}, "from shape.plug import one\nresult = one()"),
    "listed by a package": ({"__init__.py": "__all__ = ['plug']\n", "plug.py": "from .reg import SEEN\nSEEN.append(lambda: 3)\ndef one(): return 1\n"}, "from shape import *\nfrom shape.reg import run\nresult = [plug.one(), run()]"),
    "package by name": ({"plug.py": ONE}, "import importlib, shape.plug\nresult = importlib.import_module('shape').plug.one()"),
    "alias of an object": ({"plug.py": "from .reg import ENTER, run\nOTHER = [ENTER]\nX = OTHER[0] + (lambda: 3)\n"}, "from shape.plug import run\nresult = run()"),
    "order of imports": ({"reg.py": "SEEN = []\n", "__init__.py": "from . import first\nfrom . import second\n", "first.py": "from .reg import SEEN\nSEEN.append(3)\n", "second.py": "from .reg import SEEN\nSEEN.append(4)\n"}, "import shape\nfrom shape.reg import SEEN\nresult = SEEN"),
    "dictionary of functions": ({"plug.py": ONE + "TABLE = dict(a=one)\nTABLE |= {'b': idle}\n"}, "from shape.plug import TABLE\nresult = [TABLE[name]() for name in 'ab']"),
    "two of a name": ({"plug.py": "def one(): return 1\nif one() == 1:\n    def one(): return 2\n"}, "from shape.plug import one\nresult = one()"),
    "wrapped": ({"plug.py": "import functools\ndef twice(f):\n    @functools.wraps(f)\n    def inner(): return f()*2\n    return inner\ndef one(): return 3\none = twice(one)\n"}, "from shape.plug import one\nresult = one()"),
    "partial of a method": ({"plug.py": "import functools\nclass Own:\n    def go(self, x): return x + 1\n    by = functools.partialmethod(go, 2)\n"}, "from shape.plug import Own\nresult = Own().by()"),
    "property of a function": ({"plug.py": "def size(self): return 3\nclass Own: size = property(size)\n"}, "from shape.plug import Own\nresult = Own().size"),
    "closure": ({"plug.py": "STEP = 3\ndef make():\n    step = STEP\n    def inner(): return step + 1\n    return inner\nrun = make()\n"}, "from shape.plug import run\nresult = run()"),
    "attribute of a class": ({"plug.py": "class Own:\n    def __getattr__(self, name): return helper(name)\ndef helper(name): return len(name) + 3\n"}, "from shape.plug import Own\nresult = Own().anything"),
    "module with __getattr__": ({"plug.py": "def __getattr__(name):\n    if name == 'two': return helper()\n    raise AttributeError(name)\ndef helper(): return 3\n"}, "from shape.plug import two\nresult = two"),
    "inherited from two": ({"base.py": "class A:\n    def go(self): return 1\nclass B:\n    def go(self): return 2 + super().go()\n", "plug.py": "from . import base\nclass Own(base.B, base.A): pass\n"}, "from shape.plug import Own\nresult = Own().go()"),
    "enum": ({"plug.py": "import enum\ndef start(): return 3\nclass Own(enum.IntEnum):\n    A = start()\n    B = 4\n"}, "from shape.plug import Own\nresult = [one.value for one in Own]"),
    "context": ({"plug.py": "import contextlib\n@contextlib.contextmanager\ndef place():\n    yield inner()\ndef inner(): return 3\n"}, "from shape.plug import place\nwith place() as result: pass"),
    "exception": ({"plug.py": "class Odd(Exception): code = 3\ndef f(): raise Odd\ndef g():\n    try: f()\n    except Odd as e: return e.code\n"}, "from shape.plug import g\nresult = g()"),
    "lookup by a word": ({"plug.py": ONE, "far.py": "from . import plug\nNAMES = ['one']\ndef f(): return [getattr(plug, name)() for name in NAMES]\n"}, "from shape.far import f\nresult = f()"),
    "hides Python's own": ({"plug.py": "import statistics\nfrom .reg import register\nX = statistics.mean(register)\n"}, "import shape.plug\nfrom shape.reg import run\nresult = run()"),
    "cycle": ({"plug.py": "from . import far\ndef one(): return far.SIZE + 1\n", "far.py": "from . import plug\nSIZE = 2\ndef f(): return plug.one()\n"}, "from shape.far import f\nresult = f()"),
}
FILES = {"__init__.py": "", "reg.py": REG, "starring.py": "from .reg import register\ndef sorted(function): return register(function)\n", "virtual.py": "class Own:\n    def go(self): return 5\n"}
BESIDE = {"hides Python's own": {"statistics.py": "def mean(register): return register(lambda: 7)\n"}}
NAMES = "ENTER, FIELD, Given, Indexed, Meta, Model, Plugin, SEEN, TABLE, entering, merging, register"


def shapes():
    "Name -> (files of the package `shape`, files beside it, source of a stage)"
    head = f"from .reg import {NAMES}\n{ONE}"
    found = {f"at loading: {name}": (FILES | {"plug.py": head + text + "\n"}, {}, "import shape.plug\nfrom shape.reg import run\nresult = run()") for name, text in ENTERED.items()}
    found["at loading: own class of numbers"] = (FILES | {"plug.py": head + ENTERED["own class of numbers"] + "\n"}, {}, "import shape.plug, numbers\nfrom shape.virtual import Own\nresult = isinstance(Own(), numbers.Number) and Own().go()")
    return found | {name: (FILES | files, BESIDE.get(name, {}), dedent(source)) for name, (files, source) in PIECES.items()}
