"Splits: every item on one side, groups whole, the same on any machine, as close to the wish as groups allow"
import subprocess
import sys
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings, strategies as st

from devmlops.data import add_items, derive, freeze, items, make_bundle, version
from devmlops.formats import Label, Source, Value, box
from devmlops.folders import add_round
from devmlops.review import accepted, review
from devmlops.split import SIDES, _cuts, _placed, balance, compare_splits, fold, make_folds, make_split, split_by_time, template_groups
from devmlops.store import canonical, content_id

RATIOS = [(.8, .1, .1), (.6, .2, .2), (.5, .5, 0), (1/3, 1/3, 1/3), (0, .3, .7)]
GROUPS = st.dictionaries(st.text("abcdef", min_size=1, max_size=4), st.tuples(st.integers(1, 6), st.dictionaries(st.sampled_from(["open", "short", "spur"]), st.integers(1, 4))), min_size=1, max_size=30)


def sizes_of(drawn): return {name: Counter({None: count, **classes}) for name, (count, classes) in drawn.items()}


def shares_of(ratios): return {side: round(ratio*1e6) for side, ratio in zip(SIDES, ratios)}


def texts(count, **more):
    "Items without pictures: a class, a customer, a day"
    for at in range(count):
        label = Label((Value("class", ("good", "bad", "odd")[(at*at) % 7 % 3]),))
        yield Source(f"t{at:03}", {"text": f"text number {at}".encode()}, label, None, {"customer": f"c{at % 20}", "day": f"2024-{at//28 + 1:02}-{at % 28 + 1:02}", "number": at, **more})


def frozen(store, sources, name="texts"):
    return freeze(store, add_items(store, sources, name=name, by="mina"), name=name, by="mina")


@settings(deadline=None, max_examples=150)
@given(GROUPS, st.sampled_from(RATIOS), st.integers(0, 9), st.randoms())
def test_the_order_of_the_input_never_matters(drawn, ratios, seed, random):
    sizes = sizes_of(drawn)
    shuffled = list(sizes)
    random.shuffle(shuffled)
    again = {name: Counter(dict(random.sample(list(sizes[name].items()), len(sizes[name])))) for name in shuffled}
    placed = _placed(sizes, shares_of(ratios), seed, {})
    assert placed == _placed(again, shares_of(ratios), seed, {})
    assert set(placed) == set(sizes) and set(placed.values()) <= {side for side, ratio in zip(SIDES, ratios) if ratio}


@settings(deadline=None, max_examples=150)
@given(GROUPS, st.sampled_from(RATIOS), st.integers(0, 9))
def test_shares_are_met_as_far_as_groups_allow(drawn, ratios, seed):
    sizes = {name: Counter({None: size[None]}) for name, size in sizes_of(drawn).items()}
    placed, total = _placed(sizes, shares_of(ratios), seed, {}), sum(size[None] for size in sizes.values())
    largest = max(size[None] for size in sizes.values())
    for side, ratio in zip(SIDES, ratios):
        have = sum(size[None] for name, size in sizes.items() if placed[name] == side)
        assert abs(have - ratio*total) <= 2*largest, (side, have, ratio*total)


@settings(deadline=None, max_examples=100)
@given(GROUPS, st.integers(0, 9), st.data())
def test_what_is_fixed_stays(drawn, seed, data):
    sizes = sizes_of(drawn)
    fixed = data.draw(st.dictionaries(st.sampled_from(sorted(sizes)), st.sampled_from(SIDES)))
    assert fixed.items() <= _placed(sizes, shares_of((.8, .1, .1)), seed, fixed).items()


@settings(deadline=None, max_examples=200)
@given(st.lists(st.integers(1, 9), min_size=1, max_size=20), st.sampled_from(RATIOS))
def test_cuts_cover_all_moments_once(counts, ratios):
    bounds = _cuts(counts, ratios)
    sides = sum(ratio > 0 for ratio in ratios)
    assert (bounds is None) == (len(counts) < sides)
    if bounds is None: return
    assert [at for start, stop in bounds for at in range(start, stop)] == list(range(len(counts)))
    assert all((stop > start) == (ratio > 0) for (start, stop), ratio in zip(bounds, ratios))


def test_the_same_seed_gives_the_committed_split(workspace):
    whole = frozen(workspace, texts(100))
    def digest(version): return content_id(canonical([[item.key, item.split or item.attributes["fold"]] for item in items(workspace, version)]))[7:23]
    one = make_split(workspace, whole, seed=11, name="one", by="mina")
    grouped = make_split(workspace, whole, seed=11, name="grouped", groups="customer", stratify=None, by="mina")
    folded = make_folds(workspace, whole, folds=4, seed=11, name="folded", by="mina")
    assert " ".join(digest(version) for version in (one, grouped, folded)) == "dd77c532e9bad552 819051e848599c77 2cf7360aa33365d2"


@settings(deadline=None, max_examples=12)
@given(st.integers(0, 1000), st.sampled_from(["auto", "customer", ("auto", "customer"), "none"]), st.sampled_from(["label", None, "customer"]))
def test_every_item_is_on_one_side_and_groups_are_whole(tmp_path_factory, seed, groups, stratify):
    from devmlops.project import init_workspace
    store = init_workspace(tmp_path_factory.mktemp("w")/"inspection", user="mina")
    try:
        whole = frozen(store, texts(40))
        found = items(store, make_split(store, whole, seed=seed, ratios=(.5, .25, .25), groups=groups, stratify=stratify, name="s", by="mina"))
    finally: store.close()
    assert [item.key for item in found] == [f"t{at:03}" for at in range(40)] and {item.split for item in found} == set(SIDES)
    if "customer" in groups:
        sides = {}
        for item in found: sides.setdefault(item.attributes["customer"], set()).add(item.split)
        assert {len(side) for side in sides.values()} == {1}


def test_classes_and_their_shares_are_balanced_and_shown(workspace):
    rare = [Source(f"p{at:03}", {"text": f"item {at}".encode()}, Label(tuple(box(name, (0, 0, 9, 9)) for name in ["open"]*(at % 3) + ["short"]*(at % 10 == 0) + ["spur"]*(at % 40 == 0)))) for at in range(400)]
    split = make_split(workspace, frozen(workspace, rare), ratios=(.8, .1, .1), seed=3, name="s", by="mina")
    found = balance(workspace, split)
    for name, counts in found.classes.items():
        total = sum(counts.values())
        assert all(abs(counts.get(side, 0) - ratio*total) <= 1.001 for side, ratio in zip(SIDES, (.8, .1, .1))), (name, counts)
    assert found.sides["train"] == {"items": 320, "share": .8, "wished": .8, "groups": 320, "largest group": 1}
    assert split.detail["recipe"]["stratify"] == "label" and split.detail["sides"] == found.sides
    assert "80.0%" in found._repr_html_() and canonical(found.to_dict())


def test_delivered_lists_and_kept_sides(workspace):
    listed = [replace(source, attributes={"list": "test" if at % 4 == 0 else "trainval"}) for at, source in enumerate(texts(60))]
    whole = frozen(workspace, listed)
    split = make_split(workspace, whole, given="list", ratios=(.9, .1, 0), name="given", by="mina")
    assert {item.attributes["list"] for item in items(workspace, split, "test")} == {"test"} and len(items(workspace, split, "test")) == 15
    more = [Source(f"u{at:03}", {"text": f"later {at}".encode()}, Label((Value("class", "good"),))) for at in range(20)]
    add_items(workspace, more, name="later", by="mina")
    both = freeze(workspace, make_bundle(workspace, "both", "texts + later", by="mina"), name="both", by="mina")
    grown = make_split(workspace, both, keep=split, ratios=(.6, .2, .2), name="grown", by="mina")
    difference = compare_splits(workspace, split, grown)
    assert (difference.agreement, difference.both, difference.only_b, difference.learned) == (1, 60, 20, [])
    other = compare_splits(workspace, split, make_split(workspace, whole, seed=1, name="other", by="mina"))
    assert other.learned and other.moves["test", "train"] == len(other.learned) and "learned from" in other._repr_html_()
    assert sum(other.moves.values()) == len(other.moved) == round((1-other.agreement)*60) and canonical(other.to_dict())


def test_the_same_words_stay_on_one_side(workspace):
    spoken = [Source(f"n{at:03}", {"text": ("Good  film" if at % 5 == 0 else "good film" if at % 5 == 1 else f"film {at}").encode()}, Label((Value("class", "good"),))) for at in range(60)]
    whole = frozen(workspace, spoken)
    assert len(set(template_groups(workspace, items(workspace, whole)).values())) == 37
    assert accepted(review(workspace, make_split(workspace, whole, name="auto", by="mina")))
    loose = review(workspace, make_split(workspace, whole, groups="none", seed=1, name="none", by="mina"))
    assert not accepted(loose) and {finding.kind for finding in loose.findings if finding.severity == "stop"} == {"leak"}


def test_time_splits_by_delivery_column_and_gap(workspace):
    rows = lambda first, count: [Source(f"r{at:03}", {"row": canonical({"at": f"2024-01-{at//10 + 1:02}T{at % 10:02}:00:00", "hour": at, "load": at*1.5})}) for at in range(first, first+count)]
    for number in range(4): add_items(workspace, rows(number*25, 25), name=f"r{number}", by="mina")
    whole = freeze(workspace, make_bundle(workspace, "all", "r0 + r1 + r2 + r3", by="mina"), name="all", by="mina")
    arrival = split_by_time(workspace, whole, ratios=(.5, .25, .25), name="arrival", by="mina")
    assert {side: sorted({item.round for item in items(workspace, arrival, side)}) for side in SIDES} == {"train": ["r0", "r1"], "val": ["r2"], "test": ["r3"]}
    dated = split_by_time(workspace, whole, time="at", gap="5 hours", name="dated", by="mina")
    hours = {side: [int(item.key[1:]) for item in items(workspace, dated, side)] for side in SIDES}
    assert (hours["test"], hours["val"][0], max(hours["val"]), max(hours["train"])) == (list(range(90, 100)), 80, 89, 79)
    number = split_by_time(workspace, whole, time="hour", gap=3, ratios=(.8, 0, .2), name="number", by="mina")
    assert (max(int(item.key[1:]) for item in items(workspace, number, "train")), number.detail["recipe"]["left_out"], number.detail["recipe"]["cuts"]) == (77, 2, [80])
    with pytest.raises(ValueError, match="holds dates and numbers|have no time"): split_by_time(workspace, whole, time="nothing", name="x", by="mina")


def test_folds_are_a_partition_and_every_item_is_tested_once(workspace):
    whole = frozen(workspace, texts(60))
    five = make_folds(workspace, whole, folds=5, groups="customer", name="five", by="mina")
    assert Counter(item.attributes["fold"] for item in items(workspace, five)) == Counter({number: 12 for number in range(1, 6)})
    tested = Counter()
    for number in range(1, 6):
        one = fold(workspace, five, number, by="mina")
        sides = {item.key: item.split for item in items(workspace, one)}
        tested.update(key for key, side in sides.items() if side == "test")
        assert Counter(sides.values()) == {"train": 36, "val": 12, "test": 12} and accepted(review(workspace, one))
    assert set(tested.values()) == {1} and len(tested) == 60
    assert version(workspace, "five").detail["recipe"]["folds"] == 5 and "fold 1" in balance(workspace, five)._repr_html_()


def test_no_library_of_numbers_is_asked_for_chance(workspace):
    "numpy's generators change between releases; a split must not"
    code = "import random, numpy.random as r, devmlops.split as s\nr.default_rng = r.seed = random.random = None\nfrom collections import Counter\nprint(s._placed({str(i): Counter({None: 1}) for i in range(9)}, {'train': 2, 'test': 1}, 0, {}))"
    outs = {subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env={"PYTHONHASHSEED": seed, "PATH": ""}, check=True).stdout for seed in "01"}
    assert len(outs) == 1


def test_magnetic_tiles_leak_by_image_and_not_by_tile(data, workspace):
    whole = freeze(workspace, add_round(workspace, data/"magnetic_tile", name="tiles", format="magnetic_tile", by="mina"), name="tiles", by="mina")
    by_image = make_split(workspace, whole, groups="none", seed=1, name="by-image", by="mina")
    seen = review(workspace, by_image)
    assert not accepted(seen) and seen.counts["leak"] > 20
    blind = [replace(item, group=None) for item in items(workspace, by_image)]
    unknown = derive(workspace, by_image, blind, name="unknown", state="split", by="mina")
    assert review(workspace, unknown).counts["leak"] > 50
    by_tile = make_split(workspace, whole, groups="group", seed=1, name="by-tile", by="mina")
    told = review(workspace, by_tile)
    assert accepted(told) and "leak" not in told.counts
    assert compare_splits(workspace, by_image, by_tile).agreement < 1
    sides = balance(workspace, by_tile).sides
    assert all(abs(row["share"] - row["wished"]) < .05 for row in sides.values()), sides


def test_versions_with_nothing_in_common_cannot_be_compared(workspace):
    one, two = (make_split(workspace, frozen(workspace, [Source(f"{name}{at}", {"text": f"{name} {at}".encode()}) for at in range(9)], name), name=f"{name}-split", by="mina") for name in ("a", "b"))
    with pytest.raises(ValueError, match="a-split@1 and b-split@1 have no item in common"): compare_splits(workspace, one, two)
