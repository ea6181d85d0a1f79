"Refining: geometry and spans that follow exactly, recipes that give the same version anywhere, interruptions, and the real sets"
import csv
import json
import os
import random
import signal
import subprocess
import time
import unicodedata
from xml.etree import ElementTree

import cv2
import numpy as np
import pytest
from conftest import PYTHON
from hypothesis import given, settings, strategies as st

from devmlops.data import add_items, freeze, items, label_of, labels_of, make_bundle, versions
from devmlops.edits import Edited, compose, drop_control, fold_blanks, lower, mask, unescape
from devmlops.experiment import make_tiles
from devmlops.formats import Label, Source, Value, box, boxes
from devmlops.geometry import area, clipped, cut, grid, moved_boxes, seen, starts
from devmlops.manifest import Item
from devmlops.refine import dropped, entries, lexicon, refine, rehearse
from devmlops.rows import rows_of
from devmlops.split import make_split
from devmlops.steps import read_steps
from devmlops.store import canonical, content_id, events
from devmlops.work import STEPS, Work

REFINE = """
import json, sys
from devmlops.refine import refine
from devmlops.store import open_store
done = refine(open_store(sys.argv[1]), sys.argv[2], json.loads(sys.argv[3]), name="refined", by="mina")
print(done.id, done.number)
"""
TILES = [{"step": "normalise", "levels": [1, 99]}, {"step": "tile", "side": 64, "overlap": 16}]


def png(image): return cv2.imencode(".png", image)[1].tobytes()


def scene(at, side=100):
    "A picture with one mark"
    rng = np.random.default_rng(at)
    image = cv2.resize(rng.integers(0, 200, (8, 8), np.uint8), (side, side), interpolation=cv2.INTER_NEAREST)
    x, y = (int(v) for v in rng.integers(0, side - 12, 2))
    image[y:y+12, x:x+12] = 255
    return Source(f"p{at:04}", {"image": png(image)}, Label((box("spot", (x, y, x+12, y+12)),)))


def frozen(store, sources, name):
    add_items(store, sources, name=name, by="mina")
    return freeze(store, name, name=name, by="mina")


def run(store, version, steps, kill_at=None, seed="0", check=True):
    "A process of its own; what it printed"
    environ = os.environ | ({"DEVMLOPS_KILL_AT": kill_at} if kill_at else {}) | {"PYTHONHASHSEED": seed}
    done = subprocess.run([PYTHON, "-c", REFINE, str(store.settings.root), version, json.dumps(steps)], capture_output=True, text=True, env=environ, timeout=120)
    if check: assert done.returncode == 0, done.stderr
    return done


# --- geometry

coordinates = st.integers(0, 400).map(lambda v: v/4)
some_boxes = st.lists(st.tuples(coordinates, coordinates, coordinates, coordinates), max_size=6).map(lambda rows: np.array([[min(a, c), min(b, d), max(a, c), max(b, d)] for a, b, c, d in rows], float).reshape(-1, 4))


@given(some_boxes, st.tuples(coordinates, coordinates, coordinates, coordinates), st.floats(0, 1))
@settings(max_examples=150, deadline=None)
def test_what_a_window_shows_lies_inside_it(found, corners, least):
    a, b, c, d = corners
    window = (min(a, c), min(b, d), max(a, c) + 1, max(b, d) + 1)
    visible, near = seen(found, window, least)
    assert len(near) == visible.sum()
    assert (near >= 0).all() and (near <= [window[2] - window[0], window[3] - window[1]]*2).all()
    assert (near[:, 2:] >= near[:, :2]).all()
    whole = np.prod(found[visible, 2:] - found[visible, :2], 1)
    assert (np.prod(near[:, 2:] - near[:, :2], 1) >= least*whole - 1e-6).all()


@given(st.lists(st.tuples(coordinates, coordinates), min_size=3, max_size=9), coordinates, coordinates)
@settings(max_examples=150, deadline=None)
def test_a_polygon_is_cut_into_parts_that_make_the_whole(points, x, y):
    "Four windows that meet in a point share out a convex polygon without a rest"
    hull = cv2.convexHull(np.array(points, np.float32)).reshape(-1, 2).astype(float)
    if len(hull) < 3: return
    parts = [clipped(hull, window) for window in ((0, 0, x, y), (x, 0, 101, y), (0, y, x, 101), (x, y, 101, 101))]
    assert sum(area(part) for part in parts) == pytest.approx(area(hull), abs=1e-6)
    for part, window in zip(parts, ((0, 0, x, y), (x, 0, 101, y), (0, y, x, 101), (x, y, 101, 101))):
        assert not len(part) or (part >= np.array(window[:2]) - 1e-9).all() and (part <= np.array(window[2:]) + 1e-9).all()


@given(st.integers(1, 3000), st.integers(16, 700), st.integers(0, 600))
@settings(max_examples=200, deadline=None)
def test_tiles_cover_a_side_and_overlap_as_told(length, side, overlap):
    overlap = min(overlap, side - 1)
    found = starts(length, side, overlap)
    assert found[0] == 0 and (len(found) == 1 or found[-1] == length - side)
    assert all(b - a <= side - overlap for a, b in zip(found, found[1:])) and len(set(found)) == len(found)


def test_the_grid_of_a_picture_makes_the_picture_again():
    image = np.random.default_rng(1).integers(0, 255, (211, 97, 3), np.uint8)
    again = np.zeros_like(image)
    for x1, y1, x2, y2 in grid(image.shape[:2], 48, 7): again[y1:y2, x1:x2] = cut(image, (x1, y1, x2, y2))
    assert np.array_equal(image, again)


# --- spans

words = st.text(st.sampled_from("abcXYZ가나다힣ㅋ09"), min_size=1, max_size=5)
junk = st.lists(st.sampled_from([" ", "  ", "\t\n", "\u200b ", " \ufeff", " &amp; ", " <b> ", ", ", " a.b@c.de ", " https://x.example/y?z=1 ", " ½ "]), min_size=1, max_size=3).map("".join)


@given(st.lists(st.tuples(junk, words), min_size=1, max_size=6))
@settings(max_examples=200, deadline=None)
def test_spans_point_to_the_same_words_after_any_cleaning(pairs):
    text, spans = "", []
    for between, word in pairs:
        text += between + " "
        spans.append((len(text), len(text) + len(word), word))
        text += word + " "
    edited = fold_blanks(lower(mask(compose(unescape(drop_control(Edited(text)), tags=True), "NFKC"))))
    assert edited.text == edited.text.strip() and "  " not in edited.text
    for start, end, word in spans:
        a, b, own = edited.span(start, end)
        assert own and edited.text[a:b] == unicodedata.normalize("NFKC", word).lower()


@given(st.text(st.characters(exclude_categories=("Cs",)), max_size=12) | st.text(st.sampled_from("\u1100\u1161\u11a8가각ㄱㅏe\u0301\u0323ﬁｶﾞ\u0bc6\u0bbe\u09c7\u09be"), max_size=10), st.sampled_from(["NFC", "NFD", "NFKC", "NFKD"]))
@settings(max_examples=400, deadline=None)
def test_composition_by_pieces_is_composition(text, form):
    edited = compose(Edited(text), form)
    assert edited.text == unicodedata.normalize(form, text)
    assert edited.span(0, len(text)) is None or edited.span(0, len(text))[:2] == (0, len(edited.text))


@given(st.text(st.sampled_from("abc d"), max_size=30), st.lists(st.tuples(st.integers(0, 30), st.integers(0, 4), st.sampled_from(["", "x", "long"])), max_size=5))
@settings(max_examples=200, deadline=None)
def test_edits_agree_with_plain_slicing(text, edits):
    plan, at = [], 0
    for start, length, new in sorted(edits):
        if start < at or start + length > len(text): continue
        plan.append((start, start + length, new))
        at = start + length
    made, plain, kept = Edited(text).change(plan), text, set(range(len(text)))
    for start, end, new in reversed(plan): plain = plain[:start] + new + plain[end:]
    assert made.text == plain
    for start, end, new in plan:
        if text[start:end] != new: kept -= set(range(start, end))
    for at in kept:
        a, b, own = made.span(at, at + 1)
        assert own and made.text[a:b] == text[at]


# --- recipes

def test_the_same_steps_give_the_same_version_in_any_process(workspace, tmp_path):
    from devmlops.project import init_workspace
    frozen(workspace, [scene(at) for at in range(20)], "scenes")
    first = run(workspace, "scenes", TILES, seed="1").stdout
    assert run(workspace, "scenes", TILES, seed="2").stdout == first
    other = init_workspace(tmp_path/"elsewhere", user="mina")
    frozen(other, [scene(at) for at in reversed(range(20))], "scenes")
    assert run(other, "scenes", TILES, seed="3").stdout == first
    other.close()


def test_a_killed_refinement_goes_on_where_it_stopped(workspace):
    frozen(workspace, [scene(at) for at in range(150)], "scenes")
    killed = run(workspace, "scenes", TILES, kill_at="refine.kept", check=False)
    assert killed.returncode == -signal.SIGKILL and [one.name for one in versions(workspace)] == ["scenes"]
    done = []
    refined = refine(workspace, "scenes", TILES, name="refined", by="mina", progress=lambda *told: done.append(told))
    assert [at for at, _, _ in done] == [128, 150], "64 items were kept by the killed process"
    assert done[-1][1:] == (150, "step 1 to 2 of 2: normalise, tile")
    assert (refined.count, refined.state) == (600, "labelled")
    again = run(workspace, "scenes", TILES, kill_at="refine.recorded", check=False)
    assert again.returncode == -signal.SIGKILL and len(versions(workspace)) == 2
    assert workspace.objects.verify() == []


def test_kills_at_any_moment_leave_a_sound_store(workspace):
    frozen(workspace, [scene(at, 300) for at in range(90)], "scenes")
    landed = 0
    for wait in (.3, .5, .7, .9, 1.1, 1.3):
        process = subprocess.Popen([PYTHON, "-c", REFINE, str(workspace.settings.root), "scenes", json.dumps(TILES)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try: process.wait(wait)
        except subprocess.TimeoutExpired: process.kill(); process.wait(); landed += 1
    refined = refine(workspace, "scenes", TILES, name="refined", by="mina")
    assert workspace.objects.verify([id for item in items(workspace, refined) for id in item.parts.values()]) == []
    assert refined.detail["refine"]["counts"][1]["came"] == 90 and landed


def test_two_processes_at_once_make_one_version(workspace):
    frozen(workspace, [scene(at) for at in range(100)], "scenes")
    command = [PYTHON, "-c", REFINE, str(workspace.settings.root), "scenes", json.dumps(TILES)]
    both = [subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for _ in range(2)]
    answers = [process.communicate(timeout=120) for process in both]
    assert [process.returncode for process in both] == [0, 0], [error for _, error in answers]
    assert answers[0][0] == answers[1][0]
    assert [row["verb"] for row in events(workspace, "version")].count("derived") == 1


def test_a_grown_version_costs_only_what_is_new(workspace):
    refine(workspace, frozen(workspace, [scene(at) for at in range(70)], "first"), TILES, name="refined", by="mina")
    add_items(workspace, [scene(at) for at in range(70, 75)], name="second", by="mina")
    grown = freeze(workspace, make_bundle(workspace, "both", "first + second", by="mina"), name="both", by="mina")
    done = []
    more = refine(workspace, grown, TILES, name="more", by="mina", progress=lambda at, *_: done.append(at))
    assert done == [75], "one batch, of the five new ones"
    assert more.detail["refine"]["counts"][0]["came"] == 75


def test_what_the_cache_names_and_the_store_lost_is_made_again(workspace):
    source = frozen(workspace, [scene(at) for at in range(5)], "scenes")
    first = refine(workspace, source, TILES, name="refined", by="mina")
    workspace.objects.remove([item.parts["image"] for item in items(workspace, first)[::3]])
    assert refine(workspace, source, TILES, name="refined", by="mina") == first
    assert workspace.objects.missing([item.parts["image"] for item in items(workspace, first)]) == []


def test_reasons_beyond_those_in_the_record_are_found_again(workspace, monkeypatch):
    import devmlops.refine
    monkeypatch.setattr(devmlops.refine, "_LISTED", 3)
    source = frozen(workspace, [Source(f"t{at}", {"text": b"x"*(at + 1)}) for at in range(12)], "texts")
    refined = refine(workspace, source, [{"step": "drop_outside", "length": [11, 99]}], name="long", by="mina")
    assert (len(refined.detail["refine"]["dropped"]), refined.detail["refine"]["dropped_count"], refined.count) == (3, 10, 2)
    assert [row["key"] for row in dropped(workspace, refined)] == sorted(f"t{at}" for at in range(10))


def test_states_go_on_and_splits_stay(workspace):
    raw = frozen(workspace, [Source(f"p{at}", scene(at).parts) for at in range(12)], "bare")
    assert refine(workspace, raw, TILES, name="bare-refined", by="mina").state == "refined"
    split = make_split(workspace, frozen(workspace, [scene(at) for at in range(12)], "scenes"), ratios=(.5, .25, .25), name="split", by="mina")
    tiles = refine(workspace, split, TILES, name="tiles", by="mina")
    sides = {item.key: item.split for item in items(workspace, split)}
    assert tiles.state == "split" and all(item.split == sides[item.key.split("#")[0]] for item in items(workspace, tiles))
    whole = refine(workspace, "scenes", TILES, name="whole", by="mina")
    by_parent = {}
    for item in items(workspace, make_split(workspace, whole, ratios=(.5, .25, .25), name="whole-split", by="mina")):
        by_parent.setdefault(item.attributes["parent"], set()).add(item.split)
    assert {len(found) for found in by_parent.values()} == {1}, "tiles of one picture never lie on two sides"


def test_refine_cuts_the_tiles_the_trainer_cuts(workspace):
    sources = [scene(at, 300) for at in range(8)]
    split = make_split(workspace, frozen(workspace, sources, "scenes"), ratios=(.5, .5, 0), name="split", by="mina")
    made = make_tiles(workspace, "split", tile=128, per_image=3, seed=0)
    tiles = refine(workspace, split, [{"step": "tile", "side": 128, "around": 3}], name="tiles", by="mina")
    theirs = sorted(cv2.imread(str(path), cv2.IMREAD_GRAYSCALE).tobytes() for path in made.folder.rglob("*.png"))
    ours = sorted({Work(item, workspace.objects.get).get("image").tobytes() for item in items(workspace, tiles)})
    assert sorted(set(theirs)) == ours
    lines = sum(len(path.read_text().splitlines()) for path in (made.folder/"labels").rglob("*.txt"))
    assert lines >= sum(len(label.values) for label in labels_of(workspace, items(workspace, tiles)))


def test_masks_templates_and_marks_move_together(workspace):
    image, template, spot = np.full((90, 130), 200, np.uint8), np.full((90, 130), 200, np.uint8), np.zeros((90, 130), np.uint8)
    image[40:60, 70:100], spot[40:60, 70:100] = 10, 255
    label = Label((box("dent", (70, 40, 100, 60)), Value("polygon", "dent", (70, 40, 100, 40, 100, 60, 70, 60)), Value("mask", "dent", content_id(png(spot)))))
    source = frozen(workspace, [Source("p1", {"image": png(image), "template": png(template), "mask": png(spot)}, label)], "pair")
    steps = [{"step": "resize", "width": 260, "height": 180}, {"step": "crop", "x": 100, "y": 40, "width": 150, "height": 130}, {"step": "tile", "side": 96, "overlap": 60}]
    refined = refine(workspace, source, steps, name="refined", by="mina")
    shown = 0
    for item, found in zip(items(workspace, refined), labels_of(workspace, items(workspace, refined))):
        work = Work(item, workspace.objects.get)
        assert {work.get(part).shape for part in ("image", "template")} == {(96, 96)}
        for value in found.values:
            shown += 1
            if value.kind == "mask":
                drawn = cv2.imdecode(np.frombuffer(workspace.objects.get(value.data), np.uint8), -1)
                assert item.parts["mask"] == value.data and abs(int((drawn > 127).sum()) - int((work.get("image") < 100).sum())) <= 100
            else:
                corners = np.reshape(value.data, (-1, 2))
                (x1, y1), (x2, y2) = corners.min(0).round().astype(int), corners.max(0).round().astype(int)
                assert (work.get("image")[y1+1:y2-1, x1+1:x2-1] < 100).all()
    assert shown >= 6 and workspace.objects.verify() == []


def test_a_mask_without_a_mark_stays_though_empty(workspace):
    spot = np.zeros((90, 130), np.uint8)
    spot[:20, :20] = 255
    source = frozen(workspace, [Source("p1", {"image": png(spot), "mask": png(spot)})], "pair")
    refined = refine(workspace, source, [{"step": "tile", "side": 64}], name="refined", by="mina")
    drawn = {item.key: int(Work(item, workspace.objects.get).get("mask").any()) for item in items(workspace, refined)}
    assert len(drawn) == 6 and sum(drawn.values()) == drawn["p1#0,0"] == 1


def test_damaged_parts_are_dropped_with_their_reasons(workspace):
    good = scene(1).parts["image"]
    sources = [Source("good", {"image": good, "template": good}), Source("cut-off", {"image": good[:-30]}), Source("no-picture", {"image": b"hello"}), Source("odd-text", {"text": b"\xff\xfe\x00"}),
        Source("odd-row", {"row": b"{"}), Source("unequal", {"image": good, "template": png(np.zeros((9, 9), np.uint8))}), Source("text", {"text": "글".encode()})]
    keep = workspace.objects.put
    listed = [Item(source.key, {part: keep(data) for part, data in source.parts.items()}, round="odd") for source in sources]
    outcome = STEPS["drop_corrupt"].run(workspace, listed, None)
    assert [item.key for item in outcome.items] == ["good", "text"]
    reasons = dict(outcome.dropped)
    assert "truncated" in reasons["cut-off"] and "no image" in reasons["no-picture"] and "differ in size: image 100x100, template 9x9" in reasons["unequal"]
    assert reasons["odd-text"].startswith("text: ") and reasons["odd-row"].startswith("row: ")
    workspace.objects.remove([listed[0].parts["image"]])
    with pytest.raises(LookupError, match="is not in"): STEPS["drop_corrupt"].run(workspace, listed, None)


@pytest.mark.parametrize("order", range(3))
def test_which_double_stays_is_no_question_of_order(workspace, order):
    blocks = np.random.default_rng(3).integers(0, 200, (8, 8))
    shade = lambda value: png(cv2.resize((blocks*value//200).astype(np.uint8), (64, 64), interpolation=cv2.INTER_NEAREST))
    one, two = Label((Value("class", "good"),)).to_bytes(), Label((Value("class", "bad"),)).to_bytes()
    made = [Item(key, {"image": workspace.objects.put(shade(value))}, workspace.objects.put(label) if label else None) for key, value, label in (("a", 200, None), ("b", 220, one), ("c", 200, one), ("d", 230, two), ("e", 200, None))]
    random.Random(order).shuffle(made)
    for labels, stays in (("respect", ["b", "d"]), ("ignore", ["b"])):
        assert [item.key for item in STEPS["drop_near_duplicates"].run(workspace, made, None, labels=labels).items] == stays
    assert [item.key for item in STEPS["drop_duplicates"].run(workspace, made, None).items] == ["b", "c", "d"]


def test_many_doubles_with_two_labels_leave_one_of_each(workspace):
    labels = [workspace.objects.put(Label((Value("class", name),)).to_bytes()) for name in ("good", "bad")]
    text = workspace.objects.put("굿".encode())
    made = [Item(f"t{at:03}", {"text": text}, labels[at % 2]) for at in range(200)]
    assert [item.key for item in STEPS["drop_duplicates"].run(workspace, made, None).items] == ["t000", "t001"]


@pytest.mark.parametrize("steps, text", [
    ([{"step": "tile", "side": 8}], "step 1 of the refinement: side = 8 must be a whole number from 16 to 16384"),
    ([{"step": "resize", "longest": 64}, {"step": "drop_duplicate"}], "step 2 of the refinement: there is no step 'drop_duplicate'; did you mean 'drop_duplicates'?"),
    ([{"step": "clean_text", "form": "nfc"}], "form = 'nfc' must be one of 'NFC'"),
    ([{"step": "clean_text"}], "step 1 (clean_text), item 'p0000': the item has no 'text'; its parts are: image"),
    ([{"step": "missing"}], "1 of 1 items are no rows of a table, for example 'p0000'"),
    ([{"step": "drop_near_duplicates", "part": "template"}], "no item has a part 'template'; parts are: image"),
    ([{"step": "crop", "width": 10, "height": 10, "x": 500, "y": 0}], "nothing would be left: step 1 (crop) dropped the last item"),
    ([], "a list of at least one step"),
    ("tile", "a list of at least one step"),
    ([{"tile": 64}], "is no step; write"),
])
def test_errors_say_what_to_do_and_record_nothing(workspace, steps, text):
    source = frozen(workspace, [scene(0)], "one")
    with pytest.raises(ValueError) as error: refine(workspace, source, steps, name="refined", by="mina")
    assert text in str(error.value)
    assert len(versions(workspace)) == 1


def test_a_reader_may_look_but_not_refine(workspace):
    from devmlops.project import add_user
    from devmlops.store import NotAllowed
    add_user(workspace, "yuna", role="service", by="mina")
    source = frozen(workspace, [scene(0)], "one")
    with pytest.raises(NotAllowed): refine(workspace, source, TILES, name="refined", by="yuna")
    assert rehearse(workspace, source, TILES)[1]["counts"][1]["kept"] == 4


def test_a_recipe_in_a_file_is_the_recipe(workspace, tmp_path):
    (tmp_path/"tiles.toml").write_text('[[steps]]\nstep = "normalise"\nlevels = [1, 99]\n\n[[steps]]\nstep = "tile"\nside = 64\noverlap = 16\n')
    (tmp_path/"tiles.json").write_text(json.dumps(TILES))
    assert STEPS.checked(read_steps(tmp_path/"tiles.toml")) == STEPS.checked(read_steps(tmp_path/"tiles.json")) == STEPS.checked(TILES)


def test_a_later_lexicon_changes_nothing_that_was_refined(workspace):
    texts = frozen(workspace, [Source("t1", {"text": "폰 강추".encode()})], "texts")
    add_items(workspace, entries({"폰": "전화기"}), name="words", by="mina")
    freeze(workspace, "words", name="lexicon", by="mina")
    steps = [{"step": "replace_words", "lexicon": "lexicon"}]
    first = refine(workspace, texts, steps, name="clean", by="mina")
    add_items(workspace, entries({"폰": "휴대전화", "강추": "추천"}), name="more-words", by="mina")
    freeze(workspace, make_bundle(workspace, "all-words", "words + more-words", by="mina"), name="lexicon", by="mina")
    read = lambda version: workspace.objects.get(items(workspace, version)[0].parts["text"]).decode()
    assert read(refine(workspace, texts, first.detail["refine"]["steps"], name="again", by="mina")) == read(first) == "전화기 강추"
    assert read(refine(workspace, texts, steps, name="new", by="mina")) == "휴대전화 추천"
    assert len(lexicon(workspace, "lexicon")) == 2 and len(lexicon(workspace, "lexicon@1")) == 1


def test_names_of_units_become_numbers_of_the_record(workspace, needs):
    needs("python:pint", "pip install pint")
    rows = frozen(workspace, [Source(f"r{at}", {"row": canonical({"temp": 32. + 18*at, "power": at})}, Label((Value("value", "temp", 212),))) for at in range(3)], "rows")
    done = refine(workspace, rows, [{"step": "units", "columns": {"temp": {"from": "degF", "to": "degC"}, "power": {"from": "kW", "to": "W"}}}], name="metric", by="mina")
    assert [round(row["temp"], 6) for row in rows_of(workspace, items(workspace, done))] == [0, 10, 20]
    assert label_of(workspace, items(workspace, done)[0]).values[0].data == pytest.approx(100)
    assert done.detail["refine"]["steps"][0]["columns"]["power"] == {"from": "kW", "to": "W", "factor": 1000.0, "offset": 0.0}
    for pair, text in (({"from": "degF", "to": "kg"}, "cannot be converted"), ({"from": "dBm", "to": "W"}, "dBm"), ({"from": "fahrenhite", "to": "degC"}, "fahrenhite")):
        with pytest.raises(ValueError, match=text): refine(workspace, rows, [{"step": "units", "columns": {"temp": pair}}], name="x", by="mina")


def test_what_is_learned_is_learned_from_the_train_part(workspace):
    rows = frozen(workspace, [Source(f"r{at:02}", {"row": canonical({"a": None if at % 5 == 0 else float(at)})}) for at in range(40)], "rows")
    split = make_split(workspace, rows, ratios=(.5, .25, .25), name="split", by="mina")
    filled = refine(workspace, split, [{"step": "missing", "how": "mean", "columns": ["a"]}], name="filled", by="mina")
    train = [row["a"] for row in rows_of(workspace, items(workspace, split, "train")) if row["a"] is not None]
    learned = filled.detail["refine"]["steps"][0]["learned"]["a"]
    assert learned == pytest.approx(sum(train)/len(train)) and learned != pytest.approx(sum(at for at in range(40) if at % 5)/32)


# --- the real sets

def test_tiles_and_near_doubles_of_deeppcb(workspace, data):
    root = data/"deeppcb/PCBData"
    sources = []
    for line in (root/"trainval.txt").read_text().splitlines()[:24]:
        image, text = line.split()
        rows = [row.split() for row in (root/text).read_text().splitlines() if row.strip()]
        label = Label(tuple(box(row[4], map(float, row[:4])) for row in rows))
        stem = root/image.removesuffix(".jpg")
        sources.append(Source(image, {"image": stem.with_name(f"{stem.name}_test.jpg"), "template": stem.with_name(f"{stem.name}_temp.jpg")}, label))
    source = frozen(workspace, sources, "pcb")
    tiles = refine(workspace, source, [{"step": "drop_corrupt"}, {"step": "drop_near_duplicates"}, {"step": "tile", "side": 320, "overlap": 64}], name="tiles", by="mina")
    count = tiles.detail["refine"]["counts"]
    assert (count[0]["kept"], count[2]["kept"]) == (24, 9*count[1]["kept"])
    by_parent = {}
    for item, label in zip(items(workspace, tiles), labels_of(workspace, items(workspace, tiles))): by_parent.setdefault(item.attributes["parent"], []).append((item, label))
    for source in sources:
        if source.key not in by_parent: continue
        whole = Work(Item(source.key, {part: workspace.objects.put(path.read_bytes()) for part, path in source.parts.items()}), workspace.objects.get)
        _, expected = boxes(source.label)
        found = set()
        for item, label in by_parent[source.key]:
            x1, y1, x2, y2 = item.attributes["window"]
            tile = Work(item, workspace.objects.get)
            for part in ("image", "template"): assert np.array_equal(tile.get(part), whole.get(part)[y1:y2, x1:x2])
            for shown in boxes(label)[1] + [x1, y1, x1, y1]: found |= {at for at, one in enumerate(expected) if np.allclose(one, shown)}
        assert found == set(range(len(expected))), "every defect is whole in one of the tiles"


def test_zero_area_boxes_of_bccd_are_moved_and_not_swallowed(workspace, data):
    sources = []
    for name in ("BloodImage_00338", "BloodImage_00343", "BloodImage_00001"):
        found = ElementTree.parse(data/f"bccd/BCCD/Annotations/{name}.xml").getroot()
        values = [box(one.findtext("name"), [float(one.findtext(f"bndbox/{side}")) for side in ("xmin", "ymin", "xmax", "ymax")]) for one in found.iter("object")]
        sources.append(Source(name, {"image": data/f"bccd/BCCD/JPEGImages/{name}.jpg"}, Label(tuple(values))))
    source = frozen(workspace, sources, "bccd")
    empty = lambda version: sum(int(((found[:, 2:] - found[:, :2]) <= 0).any(1).sum()) for _, found in (boxes(label) for label in labels_of(workspace, items(workspace, version))))
    assert empty(source) == 2
    small = refine(workspace, source, [{"step": "resize", "longest": 320}], name="small", by="mina")
    assert empty(small) == 2 and {tuple(item.attributes["size"]) for item in items(workspace, small)} == {(320, 240)}
    before, after = (np.concatenate([boxes(label)[1] for label in labels_of(workspace, items(workspace, version))]) for version in (source, small))
    assert np.allclose(before/2, after, atol=.001)


def test_cleaning_nsmc_drops_exactly_what_repeats(workspace, data):
    with open(data/"nsmc/ratings_train.txt", encoding="utf-8", newline="") as file: rows = list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))[1:6001]
    source = frozen(workspace, [Source(key, {"text": text.encode()}, Label((Value("class", mood),))) for key, text, mood in rows], "nsmc")
    done = refine(workspace, source, [{"step": "clean_text", "empty": "keep"}, {"step": "drop_duplicates", "labels": "ignore"}], name="clean", by="mina")
    cleaned = {fold_blanks(compose(unescape(drop_control(Edited(text))))).text for _, text, _ in rows}
    assert done.count == len(cleaned) and done.detail["refine"]["dropped_count"] == len(rows) - len(cleaned)
    respected = rehearse(workspace, source, [{"step": "clean_text", "empty": "keep"}, {"step": "drop_duplicates"}])[0]
    moods = {(fold_blanks(compose(unescape(drop_control(Edited(text))))).text, mood) for _, text, mood in rows}
    assert len(respected) == len(moods)


def test_spans_of_klue_survive_cleaning(workspace, data):
    sources, key, text, tags = [], None, "", []
    for line in (data/"klue_ner/klue-ner-v1.1_dev.tsv").read_text("utf-8").split("\n"):
        if line.startswith("## "): key, text, tags = line[3:].split("\t")[0], "", []; continue
        if line.startswith("#"): continue
        if "\t" in line: text, tags = text + line.split("\t")[0], [*tags, line.split("\t")[1]]; continue
        if not key: continue
        begins = [at for at, tag in enumerate(tags) if tag.startswith("B-")]
        ends = [next((end for end in range(at + 1, len(tags)) if not tags[end].startswith("I-")), len(tags)) for at in begins]
        sources.append(Source(key, {"text": text.encode()}, Label(tuple(Value("span", tags[at][2:], (at, end)) for at, end in zip(begins, ends)))))
        key = None
        if len(sources) == 800: break
    done = refine(workspace, frozen(workspace, sources, "klue"), [{"step": "clean_text", "form": "NFKC", "lower_case": True}], name="clean", by="mina")
    clean = lambda text: " ".join(unicodedata.normalize("NFKC", text).lower().split())
    was = {source.key: source for source in sources}
    spans = 0
    for item, label in zip(items(workspace, done), labels_of(workspace, items(workspace, done))):
        before, after = was[item.key].parts["text"].decode(), workspace.objects.get(item.parts["text"]).decode()
        assert len(label.values) == len(was[item.key].label.values)
        for old, new in zip(was[item.key].label.values, label.values):
            assert clean(after[slice(*new.data)]) == clean(before[slice(*old.data)])
            spans += 1
    assert len(sources) == 800 and spans > 2000 and done.detail["refine"]["notes_count"] == 0


def test_the_backward_time_stamp_of_nab_is_found(workspace, data):
    with open(data/"nab/data/realKnownCause/machine_temperature_system_failure.csv") as file: rows = list(csv.DictReader(file))
    repeated = len(rows) - len({row["timestamp"] for row in rows})
    source = frozen(workspace, [Source(f"m{at:05}", {"row": canonical(row)}) for at, row in enumerate(rows)], "nab")
    steps = [{"step": "types", "columns": {"value": "float"}}, {"step": "time", "column": "timestamp", "formats": ["%Y-%m-%d %H:%M:%S"]}, {"step": "sort_by_time"}]
    ordered, report = rehearse(workspace, source, steps)
    assert report["counts"][2]["dropped"] == repeated >= 1
    times = [item.attributes["time"] for item in ordered]
    assert times == sorted(times) and len(set(times)) == len(times)
    daily, _ = rehearse(workspace, source, [*steps, {"step": "resample", "every": "1d", "column": "timestamp"}])
    values = [float(row["value"]) for row in rows if row["timestamp"].startswith("2013-12-03 ")]
    row = next(row for item, row in zip(daily, rows_of(workspace, daily)) if item.key == "2013-12-03T00:00:00Z")
    assert row["value"] == pytest.approx(sum(values)/len(values))


def test_what_is_not_there_is_said(workspace, tmp_path):
    rows = frozen(workspace, [Source(f"r{at}", {"row": canonical({"a": at})}) for at in range(3)], "rows")
    for how in ("drop", "constant", "mean", "most"):
        with pytest.raises(ValueError, match="there is no column 'b' in any row; the columns are: a"): refine(workspace, rows, [{"step": "missing", "how": how, "columns": ["b"], "value": 0}], name="filled", by="mina")
    with pytest.raises(ValueError, match="the items of rows@1 hold no words; add them with -o text=COLUMN"): lexicon(workspace, rows)
    with pytest.raises(FileNotFoundError, match="nofile.toml does not exist; give a .toml or .json file"): read_steps(tmp_path/"nofile.toml")
    with pytest.raises(FileNotFoundError, match="is a folder; give a .toml"): read_steps(tmp_path)
