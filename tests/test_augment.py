"Augmentation: marks follow exactly, copies can be made again anywhere, and only the train part gets any"
import hashlib
import subprocess

import cv2
import numpy as np
import pytest
from conftest import PYTHON
from hypothesis import given, settings, strategies as st

from devmlops.augment import AUGMENTATIONS, _checked, _twisted, augment, augmented, preview
from devmlops.data import add_items, freeze, items, labels_of
from devmlops.formats import Label, Source, Value, box
from devmlops.manifest import Item
from devmlops.refine import entries
from devmlops.review import review
from devmlops.split import make_split
from devmlops.store import content_id
from devmlops.work import Work

MOVES = [{"step": "flip", "way": "either"}, {"step": "rotate90"}, {"step": "shift", "by": .3}, {"step": "scale", "by": .4}]
LIGHT = [{"step": name} for name in ("brightness", "contrast", "gamma", "blur", "noise", "compress")]
AGAIN = """
import hashlib, sys
import numpy as np
from devmlops.augment import augment
picture = np.arange(90*120, dtype=np.uint32).reshape(90, 120).astype(np.uint8)
made = [augment(eval(sys.argv[1]), picture, key="p1", seed=7, number=number) for number in range(8)]
print(hashlib.sha256(b"".join(one.parts["image"].tobytes() for one in made)).hexdigest())
print(augment([{"step": "typos", "share": .5, "p": 1}, {"step": "swap_words", "share": .5, "p": 1}], "오늘 본 영화 really good", key="t1", seed=7).parts["text"])
"""


def png(image): return cv2.imencode(".png", image)[1].tobytes()


def dark(x1, y1, x2, y2, shape=(90, 120)):
    "A light picture with one dark rectangle"
    image = np.full(shape, 200, np.uint8)
    image[y1:y2, x1:x2] = 10
    return image


@given(st.integers(0, 2000), st.integers(0, 90), st.integers(0, 60), st.integers(6, 30), st.integers(6, 30))
@settings(max_examples=150, deadline=None)
def test_boxes_stay_inside_and_on_their_pixels(number, x, y, w, h):
    image = dark(x, y, x + w, y + h)
    label = Label((box("spot", (x, y, x+w, y+h)), Value("polygon", "spot", (x, y, x+w, y, x+w, y+h, x, y+h)), Value("class", "bad")))
    copy = augment([step | {"p": .7} for step in MOVES], image, label, key="p1", number=number)
    made = copy.parts["image"]
    assert copy.label.values[-1].name == "bad" and len(copy.label.values) + len(copy.notes) == 3
    for value in copy.label.values[:-1]:
        corners = np.reshape(value.data, (-1, 2))
        (x1, y1), (x2, y2) = corners.min(0), corners.max(0)
        assert 0 <= x1 < x2 <= made.shape[1] and 0 <= y1 < y2 <= made.shape[0]
        inside = made[int(np.ceil(y1)) + 1:int(y2) - 1, int(np.ceil(x1)) + 1:int(x2) - 1]
        assert not inside.size or inside.max() < 60, "the mark lies on its dark pixels"
        dark_pixels = np.argwhere(made < 60)
        assert (dark_pixels >= [int(y1) - 1, int(x1) - 1]).all() and (dark_pixels <= [np.ceil(y2) + 1, np.ceil(x2) + 1]).all(), "and no dark pixel lies outside"


@pytest.mark.parametrize("step, times", [({"step": "flip"}, 2), ({"step": "flip", "way": "vertical"}, 2), ({"step": "rotate90", "turns": [1]}, 4), ({"step": "rotate90", "turns": [2]}, 2), ({"step": "rotate90", "turns": [3]}, 4)])
def test_what_turns_back_is_what_it_was(step, times):
    image = np.random.default_rng(0).integers(0, 255, (31, 47, 3), np.uint8)
    label = Label((box("a", (1.25, 2, 30.5, 29)), Value("polygon", "b", (0, 0, 47, 0, 20, 31))))
    parts, said = {"image": image, "template": image[::-1]}, label
    for _ in range(times):
        copy = augment([step | {"p": 1}], parts, said)
        parts, said = copy.parts, copy.label
    assert np.array_equal(parts["image"], image) and np.array_equal(parts["template"], image[::-1])
    points = lambda label: [sorted(map(tuple, np.reshape(value.data, (-1, 2)))) for value in label.values]
    assert points(said) == points(label)


def test_another_process_makes_the_same_copies():
    done = [subprocess.run([PYTHON, "-c", AGAIN, repr(MOVES + LIGHT)], capture_output=True, text=True, timeout=60, env={"PYTHONHASHSEED": seed, "PATH": ""}) for seed in ("1", "2")]
    assert [one.returncode for one in done] == [0, 0], done[0].stderr
    picture = np.arange(90*120, dtype=np.uint32).reshape(90, 120).astype(np.uint8)
    here = [augment(MOVES + LIGHT, picture, key="p1", seed=7, number=number) for number in range(8)]
    text = augment([{"step": "typos", "share": .5, "p": 1}, {"step": "swap_words", "share": .5, "p": 1}], "오늘 본 영화 really good", key="t1", seed=7).parts["text"]
    assert done[0].stdout == done[1].stdout == hashlib.sha256(b"".join(one.parts["image"].tobytes() for one in here)).hexdigest() + f"\n{text}\n"
    assert len({one.parts["image"].tobytes() for one in here}) == 8


def test_pairs_and_masks_go_together_and_light_stays_with_the_image():
    image, template = dark(30, 20, 60, 50), np.full((90, 120), 200, np.uint8)
    spot = np.where(image < 60, 255, 0).astype(np.uint8)
    for number in range(30):
        copy = augment(MOVES + [{"step": "cutout", "p": 1}], {"image": image, "template": template}, number=number, key="p1")
        difference = cv2.absdiff(copy.parts["image"], copy.parts["template"])
        assert copy.parts["image"].shape == copy.parts["template"].shape
        assert not ((copy.parts["image"] > 60) & (difference > 180)).any(), "where they differ is the defect"
    lit = augment([{"step": "brightness", "p": 1}], {"image": image, "template": template}, key="p2")
    assert not np.array_equal(lit.parts["image"], image) and np.array_equal(lit.parts["template"], template)
    both = augment([{"step": "brightness", "p": 1, "parts": ["image", "template"]}], {"image": image, "template": template}, key="p2")
    assert not np.array_equal(both.parts["template"], template)
    shelf = {content_id(png(part)): png(part) for part in (image, spot)}
    item = Item("p1", {"image": content_id(png(image)), "mask": content_id(png(spot))})
    for number in range(10):
        work = Work(item, shelf.__getitem__)
        work._label = Label((Value("mask", "dent", content_id(png(spot))),))
        _twisted(work, _checked(None, MOVES), 0, number)
        if not work.label.values: continue
        moved = cv2.imdecode(np.frombuffer(work.new.get(work.ids["mask"]) or shelf[work.ids["mask"]], np.uint8), -1)
        assert moved.shape == work.get("image").shape and work.label.values[0].data == work.ids["mask"]
        assert np.mean((moved > 127) != (work.get("image") < 100)) < .03


@given(st.lists(st.sampled_from(["영화", "너무", "재미있다", "really", "good", "12,000원", "!!"]), min_size=1, max_size=8), st.integers(0, 500))
@settings(max_examples=150, deadline=None)
def test_texts_keep_their_spans_and_their_script(words, number):
    text = "감독 봉준호 " + " ".join(words)
    label = Label((Value("span", "PS", (3, 6)), Value("class", "good")))
    recipe = [{"step": "delete_words", "share": .4, "p": .8}, {"step": "swap_words", "share": .4, "p": .8}, {"step": "typos", "share": .3, "p": .8}]
    copy = augment(recipe, text, label, key="t1", number=number)
    made = copy.parts["text"]
    (start, end), kind = copy.label.values[0].data, copy.label.values[1].name
    assert made[start:end] == "봉준호" and kind == "good" and not copy.notes
    assert made.strip() and all("가" <= char <= "힣" or char.isascii() for char in made), made
    assert sorted(char for char in made if char.isdigit()) == sorted(char for char in made if char in "12000") and ("12,000" in made) == (any(char.isdigit() for char in made))


def test_synonyms_come_from_a_frozen_lexicon(workspace):
    add_items(workspace, entries({"영화": ["작품", "필름"], "재미": "흥미"}), name="words", by="mina")
    freeze(workspace, "words", name="lexicon", by="mina")
    recipe = [{"step": "synonyms", "lexicon": "lexicon", "share": 1, "p": 1}]
    made = {augment(recipe, "이 영화는 재미있다", key="t1", number=number, store=workspace).parts["text"] for number in range(20)}
    assert made == {"이 작품는 흥미있다", "이 필름는 흥미있다"}
    with pytest.raises(ValueError, match="needs a workspace for its lexicon"): augment(recipe, "이 영화")
    with pytest.raises(LookupError, match="no version 'slang'"): augment([{"step": "synonyms", "lexicon": "slang"}], "이 영화", store=workspace)


def boards(store, count=30):
    "A divided version"
    sources = []
    for at in range(count):
        blocks = cv2.resize(np.random.default_rng(at).integers(60, 255, (6, 8), np.uint8), (128, 96), interpolation=cv2.INTER_NEAREST)
        x, y = (int(v) for v in np.random.default_rng(at).integers(5, 70, 2))
        blocks[y:y+16, x:x+20] = 0
        sources.append(Source(f"b{at:02}", {"image": png(blocks)}, Label((box("hole", (x, y, x+20, y+16)),))))
    add_items(store, sources, name="boards", by="mina")
    return make_split(store, freeze(store, "boards", name="boards", by="mina"), ratios=(.6, .2, .2), name="split", by="mina")


def test_only_the_train_part_gets_copies_and_the_review_agrees(workspace):
    split = boards(workspace)
    done = []
    grown = augmented(workspace, split, MOVES + LIGHT, 3, name="grown", by="mina", progress=lambda *told: done.append(told))
    before, after = ({item.key: item for item in items(workspace, version)} for version in (split, grown))
    assert done[-1][:2] == (18, 18) and set(before) < set(after) and grown.state == "split"
    new = [item for key, item in after.items() if key not in before]
    assert {item.split for item in new} == {"train"} and {item.attributes["parent"] for item in new} <= {key for key, item in before.items() if item.split == "train"}
    assert all(item.group == after[item.attributes["parent"]].group for item in new)
    counts = grown.detail["augment"]["counts"]
    assert counts["copies"] == len(new) == 54 - counts["unchanged"]
    assert not [finding for finding in review(workspace, grown).findings if finding.kind == "leak"]
    for item, label in zip(new, labels_of(workspace, new)):
        again = augment(MOVES + LIGHT, before[item.attributes["parent"]], number=item.attributes["copy"], store=workspace)
        assert np.array_equal(Work(item, workspace.objects.get).get("image"), again.parts["image"]) and again.label == label
    assert augmented(workspace, split, MOVES + LIGHT, 3, name="grown", by="mina") == grown
    with pytest.raises(ValueError, match="has no train part"): augmented(workspace, "boards", MOVES, 1, name="x", by="mina")
    with pytest.raises(ValueError, match="copies = 0 must be 1 to 1000"): augmented(workspace, split, MOVES, 0, name="x", by="mina")
    with pytest.raises(ValueError, match="changes a part 'text', and split@1 has only: image"): augmented(workspace, split, [{"step": "typos"}], 1, name="x", by="mina")


def test_a_preview_shows_train_items_with_their_marks(workspace):
    split = boards(workspace)
    shown = preview(workspace, split, MOVES, count=3, copies=2, side=100)
    picture = cv2.imdecode(np.frombuffer(shown._repr_png_(), np.uint8), -1)
    assert picture.shape == (3*104, 3*104, 3) and shown._repr_html_() is None
    assert {row[0] for row in shown.rows} <= {item.key for item in items(workspace, split, "train")}
    original = picture[:104, :104].astype(int)
    assert ((abs(original[..., 0] - original[..., 2]) > 60).sum()) > 40, "the box is drawn in colour"


@pytest.mark.parametrize("name", [name for name in AUGMENTATIONS if name != "synonyms"])
def test_a_chance_of_nothing_changes_nothing(name):
    entry = AUGMENTATIONS[name]
    thing = dark(10, 10, 30, 30) if entry.traits["part"] == "image" else "오늘 본 영화"
    made = augment([{"step": name, "p": 0}], thing)
    assert made.steps == [] and np.array_equal(made.parts[entry.traits["part"]], thing)
