"Recipes: against plain Python sets, whatever the order of operands; what is printed is read back"
import json
import random
from collections import Counter
from fnmatch import fnmatchcase
from types import SimpleNamespace

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from devmlops.formats import Label, Value, box
from devmlops.manifest import Item, Manifest
from devmlops.recipe import evaluate, parse
from devmlops.store import NotFound, canonical, content_id

fast, few = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=80), settings(deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=25)
DAY = 86_400_000_000
ROUNDS = {name: SimpleNamespace(number=at, at=at*DAY) for at, name in enumerate(("r1", "r2", "r3", "r10"), 1)}
VALUES = [box("open", (0, 0, 10, 10)), box("open", (5, 5, 45, 25), status="proposed", origin="model", score=.5), box("short", (1, 2, 3, 4), status="rejected"), Value("class", "spur", by="mina"), Value("polygon", "short", (0, 0, 8, 0, 8, 8))]
LABELS = {content_id(label.to_bytes()): label for label in (Label(tuple(VALUES[at] for at in which)) for which in ((), (0,), (1,), (2,), (0, 1), (1, 2), (3,), (4, 3), (0, 4)))}
IDS = [content_id(bytes([at])) for at in range(3)]
KEYS = [f"{line}/{at}" for line in "ab" for at in range(4)]


def labels(ids):
    "Labels by their ids, each asked for once"
    assert len(set(ids)) == len(ids) and ids, ids
    return [LABELS[id] for id in ids]


item = st.builds(Item, st.sampled_from(KEYS), st.fixed_dictionaries({"image": st.sampled_from(IDS[:2])}, optional={"mask": st.sampled_from(IDS)}), st.none() | st.sampled_from(sorted(LABELS)),
    st.sampled_from([*ROUNDS, ""]), st.sampled_from([None, "g1", "g2"]), st.sampled_from([None, "test", "train"]), st.sampled_from([{}, {"camera": "left", "gain": 2}, {"camera": {"lens": 50}}]))
lists = st.lists(item, max_size=8, unique_by=lambda item: item.key)
worlds = st.fixed_dictionaries({name: lists for name in ("a", "b", "c", "d")})
trees = st.recursive(st.sampled_from("abcd"), lambda below: st.tuples(st.sampled_from("+-&"), below, below), max_leaves=6)


def world(lists):
    "A function that looks names up"
    made = {name: Manifest.of(items) for name, items in lists.items()}
    def look(name):
        if name in made: return made[name]
        raise NotFound(f"nothing is called {name!r}; known are: {', '.join(made)}")
    return look


def combined(lists, text): return evaluate(text, world(lists), rounds=ROUNDS, labels=labels)


def written(tree, shuffle=None):
    "A tree as a recipe, parentheses around everything, operands of + and & in any order"
    if isinstance(tree, str): return tree
    sign, *below = tree
    if shuffle and sign != "-": shuffle(below)
    return f"({written(below[0], shuffle)} {sign} {written(below[1], shuffle)})"


def claims(lists, tree):
    "What plain dictionaries give: key -> items that were said of it"
    if isinstance(tree, str): return {item.key: [item] for item in lists[tree]}
    sign, a, b = tree[0], claims(lists, tree[1]), claims(lists, tree[2])
    if sign == "-": return {key: said for key, said in a.items() if key not in b}
    keys = a.keys() | b.keys() if sign == "+" else a.keys() & b.keys()
    return {key: a.get(key, []) + b.get(key, []) for key in keys}


def standing(said):
    "The rule in plain Python: parts, label, group, attributes that may stand, when rounds do not tie; and what differs"
    when = lambda item: (ROUNDS[item.round].number if item.round in ROUNDS else 0)
    last = max(map(when, said))
    found = []
    for one in [item for item in said if when(item) == last]:
        fits = [item for item in said if item.label and item.parts == one.parts]
        if fits:
            best = max((LABELS[item.label].accepted, when(item)) for item in fits)
            found += [(one.parts, item.label, one.round) for item in fits if (LABELS[item.label].accepted, when(item)) == best or len({item.label for item in fits}) == 1]
        else: found.append((one.parts, None, one.round))
    differs = [name for name, values in (("parts", {canonical(item.parts) for item in said}), ("label", {item.label for item in said if item.label})) if len(values) > 1]
    return found, differs


@fast
@given(worlds, trees)
def test_recipes_against_plain_python(lists, tree):
    found, notes = combined(lists, written(tree))
    expected = claims(lists, tree)
    assert found.keys == sorted(expected)
    for item in found.items():
        allowed, differs = standing(expected[item.key])
        assert (item.parts, item.label, item.round) in allowed
        assert item.split is None
        assert [note["differs"] for note in notes if note["key"] == item.key] == ([differs] if differs else [])
    assert [note["key"] for note in notes] == sorted(note["key"] for note in notes)


@fast
@given(worlds, trees, st.randoms())
def test_order_of_operands_never_matters(lists, tree, random):
    found, notes = combined(lists, written(tree))
    for text in (written(tree, random.shuffle), written(tree, random.shuffle), str(parse(written(tree)))):
        other, again = combined(lists, text)
        assert other.id() == found.id() and other.items() == found.items() and again == notes


@few
@given(worlds)
def test_laws(lists):
    "Of sets"
    same = lambda one, two: combined(lists, one)[0].items() == combined(lists, two)[0].items() and combined(lists, one)[1] == combined(lists, two)[1]
    assert same("(a + b) + c", "a + (b + c)") and same("(a & b) & c", "a & (b & c)")
    assert same("a + a", "a") and same("a & a", "a") and same("a - b - c", "a - (b + c)")
    assert combined(lists, "a - a")[0].keys == []
    assert combined(lists, "a & b")[0].keys == combined(lists, "a - (a - b)")[0].keys


@few
@given(worlds, st.integers(1, 9), st.integers(0, 3), st.sampled_from(["", ", by=label", ", by=group", ", by=round", ", by=split"]))
def test_samples_grow(lists, n, seed, by):
    one, more = (set(combined(lists, f"sample(a + b, {m}, seed={seed}{by})")[0].keys) for m in (n, n + 1))
    whole = combined(lists, "a + b")[0]
    assert one <= more <= set(whole.keys) and len(one) == min(n, len(whole)) and len(more) == min(n+1, len(whole))
    assert one == set(combined(lists, f"sample(b + a, {n}, seed={seed}{by})")[0].keys)
    part, most = (set(combined(lists, f"sample(a + b, {share}, seed={seed}{by})")[0].keys) for share in (.3, .8))
    assert part <= most and len(part) == round(.3*len(whole)) and combined(lists, f"sample(a + b, 1.0{by})")[0].keys == whole.keys


@fast
@given(worlds, st.integers(1, 5))
def test_a_part_prefers_the_same_items(lists, n):
    "What a sample of everything takes from a part, a sample of that part takes too"
    whole, part = (combined(lists, f"sample({text}, {n}, seed=3)")[0].keys for text in ("a + b", "a"))
    assert set(whole) & {item.key for item in lists["a"]} <= set(part)


def test_samples_are_even_or_in_proportion():
    kinds = {"many": 60, "some": 30, "few": 10}
    items = [Item(f"{kind}/{at}", {"image": IDS[0]}, None, "r1", kind) for kind, n in kinds.items() for at in range(n)]
    drawn = lambda text: Counter(item.group for item in combined({"a": items}, text)[0].items())
    assert sorted(drawn("sample(a, 45, by=group)").values()) == [10, 17, 18]
    assert drawn("sample(a, 0.2, by=group)") == {"many": 12, "some": 6, "few": 2}
    plain = [drawn(f"sample(a, 20, seed={seed})")["few"] for seed in range(20)]
    assert len(set(plain)) > 1 and 1 < sum(plain)/20 < 3, plain


def test_by_label_means_the_rarest_class():
    of = lambda *names: Label(tuple(box(name, (0, 0, 9, 9)) for name in names))
    known = {content_id(label.to_bytes()): label for label in (of("open"), of("open", "short"), of())}
    ids = list(known)
    items = [Item(f"{at:02}", {}, ids[0] if at < 20 else ids[1] if at < 23 else ids[2] if at < 25 else None, "r1") for at in range(27)]
    found, _ = evaluate("sample(a, 8, by=label)", lambda name: Manifest.of(items), rounds=ROUNDS, labels=lambda ids: [known[id] for id in ids])
    assert Counter(item.label for item in found.items()) == {ids[0]: 2, ids[1]: 2, ids[2]: 2, None: 2}


words = st.sampled_from(["open", "short", "left", "r1", "a/1", "line 3", 'quo"te', "back\\slash", "결함", "true", "and", "12", "1e5", "", "new\nline", "it's"])
numbers = st.integers(-99, 10**20) | st.floats(allow_nan=False, allow_infinity=False, width=32)
quoted = lambda text: '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
literal = {"text": words.map(quoted), "number": numbers.map(lambda n: f"{n:.12g}".replace("e+", "e")), "any": words.map(quoted) | numbers.map(lambda n: f"{n:.12g}".replace("e+", "e")) | st.sampled_from(["true", "false", "left"])}


def compared(field, kind, signs):
    "Comparisons of one field"
    values = st.lists(literal[kind], min_size=1, max_size=3).map(", ".join)
    return st.builds(lambda sign, value: f"{field} {sign} {value}", st.sampled_from(signs), literal[kind]) | st.builds(lambda sign, values: f"{field}  {sign} ({values})", st.sampled_from(["in", "not in"]), values)


conditions = st.recursive(st.one_of(*(compared(name, "text", ["==", "!=", "~", "!~"]) for name in ("label", "key", "group", "by")), *(compared(name, "number", ["<", "<=", ">", ">=", "==", "!="]) for name in ("area", "score", "count")),
    *(compared(name, "any", ["==", "!=", "<", ">="]) for name in ("attr.camera", 'attr."odd name"', "attr.a.b")), st.sampled_from(["labelled", "labelled == false", "labelled != true", "arrived >= 2026-06-01", "arrived == '2026-06-01T12:30+02:00'", "status == rejected", "kind in (box, mask)"])),
    lambda below: st.builds(lambda a, sign, b: f"({a} {sign} {b})", below, st.sampled_from(["and", "or"]), below) | below.map(lambda one: f"not {one}"), max_leaves=5)
recipes = st.recursive(st.sampled_from(["r1", "r2", "r10", "june@2", "june@latest", "a-b", "라운드", "blake3:00ff", "not"]), lambda below: st.builds(lambda a, sign, b: f"({a}{sign}{b})", below, st.sampled_from([" + ", " - ", "&", " &\n"]), below)
    | st.builds(lambda a, n, seed, by: f"sample({a},{n}{seed}{by})", below, st.sampled_from(["1", "200", "0.20", "1.0"]), st.sampled_from(["", ", seed=0", ",seed = 7"]), st.sampled_from(["", ", by=label"])) | st.builds(lambda a, test: f"where({a}, {test})", below, conditions), max_leaves=6)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=300)
@given(recipes)
def test_what_is_printed_is_read_back(text):
    read = parse(text)
    assert parse(str(read)) == read
    assert str(parse(str(read))) == str(read)
    assert set(parse(str(read)).names) == set(read.names)


@fast
@given(st.text("r12 +-&()=<>~!.,'\"@*andorwhesmpl", max_size=30))
def test_anything_else_is_an_error_with_a_place(text):
    try: read = parse(text)
    except ValueError as e: assert str(e).splitlines()[-1].strip() == "^"
    else: assert parse(str(read)) == read


def test_equal_recipes_print_equal():
    groups = [["r1 + r3 - excluded", "(r3+r1)-excluded", "( r1 + (r3 + r1) ) - excluded"], ["a & b & c", "c & (b & a)"], ["where(a, x < 4 and label == open)", "where(a, label == 'open' and x < 4.0)", "where(a, not (label != open or not x < 4))"],
        ["sample(a, 5)", "sample(a,5,seed=0)"], ["where(a, label in (b, a, b))", "where(a, not (label not in (a, b)))"], ["where(a, labelled)", "where(a, labelled == true)", "where(a, not labelled == false)", "where(a, not not labelled)"]]
    for texts in groups: assert len({str(parse(text)) for text in texts}) == 1, texts
    assert len({str(parse(texts[0])) for texts in groups}) == len(groups)
    assert str(parse("r10 + r9 + r2")) == "r2 + r9 + r10"
    assert parse("b - a + b").names == ["b", "a"]


@pytest.mark.parametrize("text, why, place", [
    ("", "ends where a name was expected", 0), ("r1 + ", "ends where a name was expected", 5), ("r1 r2", "expected +, - or & before 'r2'", 3), ("(r1 + (r2)", "not closed", 0), ("r1 + r2)", "before ')'", 7),
    ("smaple(r1, 3)", "no function 'smaple'; there are: sample, where; did you mean sample?", 0), ("sample(r1)", "expected , and how many", 9), ("sample(r1, 0)", "found '0'", 11), ("sample(r1, 1.2)", "found '1.2'", 11), ("sample(r1, -3)", "found '-'", 11),
    ("sample(r1, 3, by=class)", "by= is one of label, group, round, split", 17), ("sample(r1, 3, seed=x)", "whole number", 19), ("sample(r1, 3, sed=1)", "did you mean seed?", 14), ("sample(r1, 3, seed=1, seed=2)", "each once", 22),
    ("where(r1, aera < 4)", "did you mean area?", 10), ("where(r1, label < open)", "expected one of == != in not in ~ !~ behind label", 16), ("where(r1, area < small)", "area is a number", 17), ("where(r1, area ~ 3)", "expected one of", 15),
    ("where(r1, label = open)", "write == to compare", 16), ("where(r1, key ~ line3/*)", "stand in quotes", 21), ("where(r1, arrived > 2026-13-01)", "arrived is a day such as", 20), ("where(r1, status == good)", "status is one of proposed, accepted, rejected", 20),
    ("where(r1, label in (open short))", "expected ) here", 25), ("where(r1, label in open)", "expected ( and values", 19), ("where(r1, labelled == 3)", "labelled is true or false", 22), ("where(r1, key == 'a)", "this quote is not closed", 17), ("where(r1, )", "expected a condition", 10),
    ("where(r1,\n  area < \n small)", "area is a number", 1), ("__import__('os')", "no function '__import__'", 0), ("r1 if r2", "expected +, - or &", 3)])
def test_mistakes_show_their_place(text, why, place):
    with pytest.raises(ValueError) as caught: parse(text)
    assert why in str(caught.value)
    assert str(caught.value).splitlines()[-1] == "  " + " "*place + "^"


def test_an_unknown_name_shows_its_place():
    with pytest.raises(ValueError, match=r"nothing is called 'r9'; known are: a, b") as caught: combined({"a": [], "b": []}, "a + sample(b & r9, 3)")
    assert str(caught.value).endswith("\n  a + sample(b & r9, 3)\n  " + " "*15 + "^")


def test_deep_nesting_is_refused_or_read():
    assert parse("("*100 + "r1" + ")"*100).names == ["r1"]
    with pytest.raises(ValueError, match="nested too deeply"): parse("("*100_000 + "r1" + ")"*100_000)


def test_long_recipes():
    assert len(combined({"a": [Item("k", {})], "b": []}, "a" + " - b"*3000)[0]) == 1
    found, _ = combined({f"r{at}": [Item(f"k{at}", {})] for at in range(300)}, " + ".join(f"r{at}" for at in range(300)) + " - r7")
    assert len(found) == 299


TESTS = {"label == open": lambda item, value: value and value.name == "open", "label == open and area < 400": lambda item, value: value and value.name == "open" and value.kind == "box" and boxed(value) < 400,
    "not label == open": lambda item, value: value and value.name != "open", "label == spur or group == g1": lambda item, value: (value and value.name == "spur") or item.group == "g1",
    "key ~ 'a/*' and round in (r1, r2)": lambda item, value: fnmatchcase(item.key, "a/*") and item.round in ("r1", "r2"), "not labelled": lambda item, value: item.label is None,
    "count == 0": lambda item, value: item.label and not [v for v in LABELS[item.label].values if v.status != "rejected"], "count >= 2": lambda item, value: item.label and len([v for v in LABELS[item.label].values if v.status != "rejected"]) >= 2,
    "score >= 0.5": lambda item, value: value and value.score is not None and value.score >= .5, "by == mina": lambda item, value: value and value.by == "mina", "attr.camera == left": lambda item, value: item.attributes.get("camera") == "left",
    "attr.gain > 1.5": lambda item, value: item.attributes.get("gain", 0) > 1.5, "attr.camera.lens in (50, 35)": lambda item, value: isinstance(item.attributes.get("camera"), dict), "arrived < 1970-01-03": lambda item, value: item.round == "r1",
    "arrived == 1970-01-03": lambda item, value: item.round == "r2", "arrived > 1970-01-03": lambda item, value: item.round in ("r3", "r10"), "split == test": lambda item, value: item.split == "test", "split != test": lambda item, value: item.split not in (None, "test"),
    "width > 9": lambda item, value: value and value.kind == "box" and value.data[2]-value.data[0] > 9, "x == 0 and kind == polygon": lambda item, value: value and value.kind == "polygon", "area == 32": lambda item, value: value and value.kind == "polygon",
    "origin == model and status == proposed": lambda item, value: value and value.origin == "model"}


def boxed(value): return (value.data[2]-value.data[0])*(value.data[3]-value.data[1])


@pytest.mark.parametrize("text", TESTS)
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=15)
@given(lists)
def test_conditions_against_plain_python(text, items):
    "One value of the label satisfies the whole condition; rejected values count only where the status is asked for"
    said = lambda item: [value for value in (LABELS[item.label].values if item.label else ()) if value.status != "rejected" or "status" in text] or [None]
    expected = sorted(item.key for item in items if any(TESTS[text](item, value) for value in said(item)))
    assert combined({"a": items}, f"where(a, {text})")[0].keys == expected


def test_rejected_values_are_found_when_asked_for():
    items = [Item(str(at), {}, id, "r1") for at, id in enumerate(LABELS)]
    assert combined({"a": items}, "where(a, status == rejected)")[0].keys == [str(at) for at, label in enumerate(LABELS.values()) if any(value.status == "rejected" for value in label.values)]


def test_attributes_that_are_text_compare_with_numbers():
    items = [Item("text", {}, attributes={"lot": "007"}), Item("number", {}, attributes={"lot": 7}), Item("word", {}, attributes={"lot": "x"}), Item("truth", {}, attributes={"lot": True}), Item("none", {})]
    keys = lambda test: combined({"a": items}, f"where(a, {test})")[0].keys
    assert keys("attr.lot == 7") == ["number", "text"] and keys("attr.lot == '007'") == ["text"] and keys("attr.lot > 6.5") == ["number", "text"]
    assert keys("attr.lot == true") == ["truth"] and keys("attr.lot != 7") == ["truth", "word"]


def test_labels_are_asked_for_only_where_needed():
    one, two = sorted(LABELS)[:2]
    lists = {"a": [Item("p", {"image": IDS[0]}, one, "r1")], "b": [Item("p", {"image": IDS[0]}, two, "r2"), Item("q", {}, one, "r2")], "c": [Item("p", {"image": IDS[1]}, two, "r3")]}
    asked = []
    def labels(ids): return asked.append(ids) or [LABELS[id] for id in ids]
    run = lambda text: evaluate(text, world(lists), rounds=ROUNDS, labels=labels)
    for text in ("a + a", "a - b", "sample(b, 1, by=round)", "where(b, labelled and key == q)", "a + c"): run(text)
    assert asked == []
    run("a + b")
    assert sorted(asked[0]) == [one, two]


def test_a_divided_item_stands_before_an_undivided_one():
    plain, divided = Item("p", {"image": IDS[0]}, None, "r1"), Item("p", {"image": IDS[0]}, None, "r1", "board-1", "test", {"source_group": "x"})
    for text in ("a + b", "b + a"): assert combined({"a": [plain], "b": [divided]}, text)[0].items() == [Item("p", {"image": IDS[0]}, None, "r1", "board-1", None, {"source_group": "x"})]
    for text in ("a & b", "b + a"): assert combined({"a": [plain], "b": [divided]}, f"where({text}, split == test)")[0].keys == ["p"]


def test_twenty_thousand_items():
    "What is usual stays quick and right: r1 + r3 - excluded"
    n = 20_000
    keys, shuffled = [f"images/{at:06}" for at in range(n)], random.Random(1).sample(range(n), 500)
    digests = b"".join(at.to_bytes(32, "little") for at in range(n))
    lists = {"r1": Manifest.columns(keys[:15000], parts={"image": digests[:15000*32]}, label=digests[:15000*32], round="r1"), "r3": Manifest.columns(keys[14000:], parts={"image": digests[14000*32:]}, round="r3"), "excluded": Manifest.columns([keys[at] for at in shuffled])}
    found, notes = evaluate("r1 + r3 - excluded", lists.__getitem__, rounds=ROUNDS, labels=None)
    assert len(found) == n-500 and notes == []
    assert found.has("label").sum() == sum(at < 15000 for at in set(range(n)) - set(shuffled))
    assert json.loads(json.dumps(found.counts("round"))) == {"r1": sum(at < 14000 for at in set(range(n)) - set(shuffled)), "r3": sum(at >= 14000 for at in set(range(n)) - set(shuffled))}


def test_a_class_that_nobody_declared_is_a_mistake():
    "Classes are known when rounds declare them, or labels have them"
    lists = world({"a": [Item("p", {"image": IDS[0]}, list(LABELS)[1], "r1")]})
    declared = {"r1": SimpleNamespace(number=1, at=DAY, classes=["open", "short"])}
    ask = lambda text, rounds=declared: evaluate(text, lists, rounds=rounds, labels=labels)[0].keys
    assert ask("where(a, label == open)") == ["p"] and ask("where(a, label == short)") == [] and ask("where(a, label != opne)") == ["p"]
    for test in ("label == opne", "label in (open, opne)", "area < 400 and not label not in (opne)"):
        with pytest.raises(ValueError, match="no label has the class 'opne'; the classes are: open, short; did you mean open?"): ask(f"where(a, {test})")
    assert ask("where(a, label == opne)", ROUNDS) == [], "nothing is declared, so nothing is known"
    with pytest.raises(ValueError, match=r"did you mean open\?\n  where\(a, label == opne\)\n           \^"): ask("where(a, label == opne)")


def test_a_class_that_nothing_has_is_told_when_it_is_declared():
    "By a round, or by what the recipe names; of nothing at all nothing is said"
    lists = world({"a": [Item("p", {"image": IDS[0]}, list(LABELS)[1], "r1")], "nothing": []})
    declared = {"r1": SimpleNamespace(number=1, at=DAY, classes=["open", "short"])}
    def told(text):
        said = []
        evaluate(text, lists, rounds=declared, labels=labels, declared=lambda: {"dent"}, tell=said.append)
        return said
    assert told("where(a, label == short) + where(a, label in (dent, open))") == ["'short' is the class of no label among these 1 items, which have: open", "'dent' is the class of no label among these 1 items, which have: open"]
    assert told("where(a, label != short and label == open)") == told("where(nothing, label == opne)") == []
