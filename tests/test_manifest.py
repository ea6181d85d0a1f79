"Lists of items as columns: against plain Python, whatever the order, through files of any writer"
import io
import tempfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from devmlops.manifest import Item, Manifest, diff, digest, digests, key_numbers, object_id, object_ids
from devmlops.store import content_id

fast = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=60)
IDS = [content_id(bytes([at])) for at in range(6)]
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=6)
ids = st.none() | st.sampled_from(IDS)
attributes = st.dictionaries(st.sampled_from(["camera", "size", "줄"]), st.none() | st.booleans() | st.integers(-9, 9) | st.floats(allow_nan=False, allow_infinity=False) | texts | st.lists(st.integers(0, 9), max_size=2), max_size=2)
parts = st.dictionaries(st.sampled_from(["image", "template", "text"]), st.sampled_from(IDS), max_size=2)
items = st.builds(Item, texts, parts, ids, texts, st.none() | texts, st.sampled_from([None, "train", "val", ""]), attributes)
lists = st.lists(items, max_size=8, unique_by=lambda item: item.key)
ordered = lambda items: sorted(items, key=lambda item: item.key)


@fast
@given(lists)
def test_items_come_back(items):
    manifest = Manifest.of(items)
    again = Manifest.from_bytes(manifest.to_bytes())
    assert manifest.items() == again.items() == ordered(items)
    assert manifest.keys == sorted(item.key for item in items)
    assert again.id() == manifest.id()
    assert again.to_bytes() == manifest.to_bytes()


@fast
@given(lists, st.randoms())
def test_order_does_not_matter(items, random):
    other = list(items)
    random.shuffle(other)
    assert Manifest.of(other).id() == Manifest.of(items).id()
    assert Manifest.of(other).to_bytes() == Manifest.of(items).to_bytes()


@fast
@given(lists, lists)
def test_same_content_same_id(one, two):
    same = ordered(one) == ordered(two) and all(str(a.attributes) == str(b.attributes) for a, b in zip(ordered(one), ordered(two)))
    assert (Manifest.of(one).id() == Manifest.of(two).id()) == same


@fast
@given(lists, st.data())
def test_every_change_gives_another_id(items, data):
    if not items: return
    at = data.draw(st.integers(0, len(items)-1))
    name, value = data.draw(st.sampled_from([("key", "new key"), ("label", content_id(b"new")), ("round", "new one"), ("group", "new one"), ("split", "new one"), ("attributes", {"new": 1}), ("parts", {"new": IDS[0]})]))
    changed = [Item(**{**vars(item), **({name: value} if at == i else {})}) for i, item in enumerate(items)]
    assert Manifest.of(changed).id() != Manifest.of(items).id()
    if name == "round": assert Manifest.of(changed).id(without=("round",)) == Manifest.of(items).id(without=("round",))


@fast
@given(lists, lists)
def test_difference_against_plain_python(one, two):
    a, b = ({item.key: item for item in items} for items in (one, two))
    both = sorted(a.keys() & b.keys())
    found = diff(Manifest.of(one), Manifest.of(two))
    assert found.added == sorted(b.keys() - a.keys()) and found.removed == sorted(a.keys() - b.keys())
    assert found.relabelled == [key for key in both if a[key].label != b[key].label]
    assert found.changed == [key for key in both if a[key].parts != b[key].parts]
    assert found.moved == [key for key in both if a[key].split != b[key].split]
    text = lambda item: (item.group, str(sorted(item.attributes.items())))
    assert found.described == [key for key in both if text(a[key]) != text(b[key])]
    assert not diff(Manifest.of(one), Manifest.of(one))


@fast
@given(lists, lists)
def test_sets_against_plain_python(one, two):
    a, b = ({item.key: item for item in items} for items in (one, two))
    first, second = Manifest.of(one), Manifest.of(two)
    assert first.within(second).items() == first.within(list(b)).items() == ordered(a[key] for key in a.keys() & b.keys())
    assert first.without(second).items() == first.without(list(b)).items() == ordered(a[key] for key in a.keys() - b.keys())
    assert first.updated(second).items() == ordered((a | b).values())
    assert first.find(second).tolist() == [first.keys.index(key) if key in a else -1 for key in second.keys]
    numbers = [number for some in key_numbers([first, second]) for number in some.tolist()]
    assert len(dict(zip(numbers, first.keys + second.keys))) == len(a | b) == len(set(zip(numbers, first.keys + second.keys)))


@fast
@given(lists, lists)
def test_marks_are_equal_where_columns_are(one, two):
    names = ["part.image", "part.template", "part.text", "label", "group"]
    marks = lambda items: dict(zip(Manifest.of(items).keys, Manifest.of(items).marks(names).tolist()))
    said = lambda item: (item.parts, item.label, item.group)
    a, b = ({item.key: item for item in items} for items in (one, two))
    for key in a.keys() & b.keys(): assert (marks(one)[key] == marks(two)[key]) == (said(a[key]) == said(b[key]))


@fast
@given(lists)
def test_columns_and_counts(items):
    manifest = Manifest.of(items)
    for name in ("label", "round", "group", "split", "attributes"): assert manifest.column(name) == [getattr(item, name) for item in ordered(items)]
    assert manifest.has("label").tolist() == [item.label is not None for item in ordered(items)]
    counts = manifest.counts("split")
    assert counts == {split: n for split in {item.split for item in items} if (n := sum(item.split == split for item in items))}
    assert [item.key for item in manifest.items("train")] == [item.key for item in ordered(items) if item.split == "train"]
    assert manifest.take(manifest.has("label")).items() == [item for item in ordered(items) if item.label]


@fast
@given(lists)
def test_a_list_that_was_read_before_reads_the_same(items):
    manifest = Manifest.of(items)
    with tempfile.TemporaryDirectory() as folder:
        first, again = (Manifest.kept(Path(folder)/"list", manifest.to_bytes) for _ in range(2))
    for one in (first, again):
        assert (len(one), one.keys, one.parts) == (len(manifest), manifest.keys, manifest.parts)
        for name in ("key", "label", "round", "group", "split", "attributes", *(f"part.{part}" for part in manifest.parts)): assert one.column(name) == manifest.column(name)
        for name in ("round", "group", "split", "attributes"):
            values, at = one.shared(name)
            assert [values[place] or None for place in at] == [value or None for value in manifest.column(name)]
        assert one.items() == manifest.items() and one.id() == manifest.id() and one.take(one.has("label")).keys == manifest.take(manifest.has("label")).keys
    again.column("attributes") and again.column("attributes")[0].update(camera="right")
    assert again.column("attributes") == manifest.column("attributes")
    with pytest.raises(ValueError, match="has no column 'colour'"): again.column("colour")


@pytest.mark.parametrize("spoil", [lambda data: data[:-1], lambda data: b"", lambda data: data[:40] + bytes([data[40] ^ 1]) + data[41:]])
def test_a_damaged_copy_of_columns_is_made_anew(tmp_path, spoil):
    manifest, path, loads = Manifest.of([Item("a", {"image": IDS[0]}), Item("b", {"image": IDS[1]}, IDS[2])]), tmp_path/"lists"/"one", []
    load = lambda: loads.append(1) or manifest.to_bytes()
    for count in (1, 1): assert Manifest.kept(path, load).column("part.image") == IDS[:2] and len(loads) == count
    whole = path.read_bytes()
    path.write_bytes(spoil(whole))
    assert Manifest.kept(path, load).column("label") == [None, IDS[2]] and len(loads) == 2 and path.read_bytes() == whole


def test_a_list_does_not_share_attributes():
    manifest = Manifest.of([Item(key, {}, attributes={"camera": "left"}) for key in "ab"])
    manifest.items()[0].attributes["camera"] = "right"
    assert [item.attributes for item in manifest.items()] == [{"camera": "left"}]*2


@fast
@given(st.lists(ids, max_size=9))
def test_ids_and_digests(some):
    assert object_ids(digests(some)) == some
    assert [None if id is None else object_id(digest(id)) for id in some] == some


@pytest.mark.parametrize("bad", ["", "blake3:", "sha256:" + "0"*64, "blake3:" + "g"*64, "blake3:" + "0"*63, "blake3:" + "0"*65, "blake3:" + "0"*62 + "  ", "blake3:" + "A"*64, 7])
def test_odd_ids_are_refused(bad):
    with pytest.raises(ValueError, match="is no object id"): digest(bad)
    with pytest.raises(ValueError, match="is no object id"): digests([IDS[0], bad])
    with pytest.raises(ValueError, match="is no object id"): Manifest.of([Item("a", {"image": bad})])


def test_a_list_does_not_share_what_it_was_made_from():
    array = np.zeros((1, 32), np.uint8)
    manifest = Manifest.columns(["a"], parts={"image": array}, round="")
    array[0, 0] = 1
    assert manifest.items() == [Item("a", {"image": object_id(bytes(32))})]
    assert manifest == Manifest.of(manifest.items()) == manifest.with_column("round", [""]) == manifest.with_column("round", None)


def test_wrong_columns_are_refused():
    with pytest.raises(ValueError, match=r"key 'b' occurs more than once \(2 such keys\)"): Manifest.of([Item(key, {}) for key in "cbabc"])
    with pytest.raises(ValueError, match="is no valid text"): Manifest.of([Item("a\udcff", {})])
    with pytest.raises(ValueError, match="is no text"): Manifest.of([Item(7, {})])
    with pytest.raises(ValueError, match="31 bytes of digests were given for 1 rows"): Manifest.columns(["a"], parts={"image": bytes(31)})
    with pytest.raises(ValueError, match="is no digest of 32 bytes"): Manifest.columns(["a", "b"], label=[bytes(31), bytes(33)])
    with pytest.raises(ValueError, match="is no digest of 32 bytes"): Manifest.columns(["a", "b"], label=[bytes(32), IDS[0]])
    with pytest.raises(ValueError, match="split has 1 values for 2 keys"): Manifest.columns(["a", "b"], split=["train"])
    manifest = Manifest.columns(["a", "b"])
    with pytest.raises(ValueError, match="keys cannot be replaced"): manifest.with_column("key", ["c", "d"])
    with pytest.raises(ValueError, match="has no column 'labels'"): manifest.with_column("labels", None)
    with pytest.raises(ValueError, match="1 booleans were given for 2 items"): manifest.take([True])
    with pytest.raises(ValueError, match="'a' occurs more than once"): manifest.take([0, 0])
    with pytest.raises(ValueError, match="'a' occurs more than once"): Manifest.joined([manifest, manifest])


def big(n=3000):
    "Some thousand items with what there is"
    rng = np.random.default_rng(1)
    keys = [f"line{at % 3}/{at:06}" for at in range(n)]
    return Manifest.columns(keys, parts={"image": rng.bytes(32*n), "mask": [IDS[at % 6] if at % 5 else None for at in range(n)]}, label=[IDS[at % 5] if at % 4 else None for at in range(n)],
        round=[f"r{at % 7}" for at in range(n)], group=[f"board-{at % 900}" for at in range(n)], split="train", attributes=[{"size": [640, at % 50]} if at % 3 else None for at in range(n)])


def test_other_writers_give_the_same_id():
    "Another layout of the same Parquet table: other row groups, compression, encoding and numbers of shared values"
    import pyarrow as pa, pyarrow.parquet as pq
    manifest = big()
    table = pq.read_table(io.BytesIO(manifest.to_bytes()))
    halves = [table.slice(1000).unify_dictionaries(), table.slice(0, 1000)]
    table = pa.concat_tables([halves[1], halves[0]])
    for options in ({"row_group_size": 100}, {"compression": "none", "use_dictionary": False}, {"compression": "gzip", "version": "1.0"}):
        out = io.BytesIO()
        pq.write_table(table, out, **options)
        again = Manifest.from_bytes(out.getvalue())
        assert again.id() == manifest.id() and not diff(again, manifest) and again.items() == manifest.items()


def test_the_file_is_plain_parquet():
    import pyarrow.parquet as pq
    table = pq.read_table(io.BytesIO(big().to_bytes()))
    assert {field.name: str(field.type).partition("<")[0] for field in table.schema} == {"key": "string", "part.image": "fixed_size_binary[32]", "part.mask": "fixed_size_binary[32]", "label": "fixed_size_binary[32]",
        "round": "dictionary", "group": "dictionary", "split": "dictionary", "attributes": "dictionary"}


def test_damaged_files_are_refused(tmp_path):
    data = big().to_bytes()
    for bad in (b"", data[:-9], data[9:], data[:5000] + bytes(3000) + data[8000:][-200:], b"PAR1" + data[4:-100] + bytes(96) + b"PAR1"):
        with pytest.raises(ValueError, match=f"{len(bad)} bytes: no list of items"): Manifest.from_bytes(bad)
    (tmp_path/"bad").write_bytes(data[:-9])
    with pytest.raises(ValueError, match="bad: no list of items"): Manifest.from_file(tmp_path/"bad")
    with pytest.raises(FileNotFoundError): Manifest.from_file(tmp_path/"nowhere")


def test_an_ordinary_table_is_no_list():
    import pyarrow as pa, pyarrow.parquet as pq
    out = io.BytesIO()
    pq.write_table(pa.table({"key": ["a"]}), out)
    with pytest.raises(ValueError, match="no devmlops = manifest 1"): Manifest.from_bytes(out.getvalue())


def test_rows_are_small():
    n = 100_000
    rng = np.random.default_rng(0)
    manifest = Manifest.columns([f"images/{at:06}" for at in range(n)], parts={"image": rng.bytes(32*n)}, label=rng.bytes(32*n), round="r1", attributes={"size": [640, 640]})
    assert len(manifest.to_bytes()) <= 80*n


def test_keys_of_many_scripts():
    keys = ["b", "a", "결함", "é", "z", "\U0001f50d", "￿", "", " "]
    manifest = Manifest.columns(keys)
    assert manifest.keys == sorted(keys)
    assert Manifest.from_bytes(manifest.to_bytes()).find(keys).tolist() == [sorted(keys).index(key) for key in keys]


LIGHT = """
import sys
from devmlops.manifest import Item, Manifest, diff
from devmlops.recipe import evaluate, parse
assert "pyarrow" not in sys.modules, "pyarrow"
from types import SimpleNamespace
lists = {name: Manifest.of([Item(str(at), {"image": "blake3:" + "0"*63 + str(at)}, None, name, attributes={"a": at}) for at in range(at, at + 5)]) for name, at in (("r1", 0), ("r2", 3))}
lists = {name: Manifest.from_bytes(one.to_bytes()) for name, one in lists.items()}
found, notes = evaluate("sample(where(r1 + r2, key in (1, 4, 7)), 2, by=round) + r1 - where(r2, attr.a == 9)", lists.get, rounds={"r1": SimpleNamespace(number=1, at=1)}, labels=None)
diff(lists["r1"], lists["r2"]), found.id(), found.items(), found.counts("round"), found._repr_html_()
print(*(name for name in ("pandas", "torch", "matplotlib", "fastcore", "pyarrow") if name in sys.modules))
"""


def test_nothing_heavy_is_imported(python):
    "Neither making, nor reading, nor combining lists needs pandas, which Arrow would import by itself"
    assert python(LIGHT).split() == ["pyarrow"]


def test_short_processes_end_well(python, tmp_path):
    "Arrow's reading threads could abort a process that ends early"
    (tmp_path/"list").write_bytes(big(70_000).to_bytes())
    for _ in range(4): assert python("import sys; from devmlops.manifest import Manifest; print(len(Manifest.from_file(sys.argv[1])))", tmp_path/"list") == "70000\n"


@pytest.mark.parametrize("missing", [0, 1, 40, 7000])
def test_places_in_large_lists(missing):
    "Large sorted lists are joined block by block: the same as a dictionary gives"
    rng = np.random.default_rng(missing)
    keys = [f"{at//7:x}/{at:05}{'결함'*(at % 3)}" for at in range(15_000)]
    some = [key for key, gone in zip(keys, np.isin(np.arange(len(keys)), rng.choice(len(keys), missing, replace=False))) if not gone]
    one, two = Manifest.columns(rng.permutation(keys[2000:]).tolist()), Manifest.columns(some[:-3000])
    for a, b in ((one, two), (two, one)):
        place = {key: at for at, key in enumerate(a.keys)}
        expected = [place.get(key, -1) for key in b.keys]
        assert a.find(b).tolist() == expected == a.find(b.keys).tolist()
        assert a.find(b.keys[::-1]).tolist() == expected[::-1]
        assert diff(a, b).added == sorted(set(b.keys) - set(a.keys)) and diff(a, b).removed == sorted(set(a.keys) - set(b.keys))


@pytest.mark.parametrize("block", [64, 1000, 65536])
def test_differences_across_blocks(monkeypatch, block):
    "Blocks that lie alike and blocks that do not give what dictionaries give"
    monkeypatch.setattr("devmlops.manifest._GROUP", block)
    a = big()
    rng = np.random.default_rng(2)
    items = [item for item in a.items() if rng.random() > .002] + [Item(f"line1/{at:06}x", {}) for at in (5, 900, 2000)]
    change = {"label": lambda item: None, "parts": lambda item: {"image": IDS[0]}, "split": lambda item: "val", "group": lambda item: "new", "attributes": lambda item: item.attributes | {"new": 1}}
    items = [Item(**{**vars(item), name: change[name](item)}) if (name := str(rng.choice([*change, *["none"]*600]))) in change else item for item in items]
    b, before, after = Manifest.of(items), {item.key: item for item in a.items()}, {item.key: item for item in items}
    both, found = sorted(before.keys() & after.keys()), diff(a, b)
    differs = lambda *names: [key for key in both if any(getattr(before[key], name) != getattr(after[key], name) for name in names)]
    assert (found.added, found.removed) == (sorted(after.keys() - before.keys()), sorted(before.keys() - after.keys()))
    assert (found.relabelled, found.changed, found.moved, found.described) == (differs("label"), differs("parts"), differs("split"), differs("group", "attributes"))
    assert all(found.counts.values()), found
