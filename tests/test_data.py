"Data: deliveries that are cut off, two at once, splits on other machines, and the real sets"
import os
import signal
import subprocess
from collections import Counter

import cv2
import numpy as np
import pytest
from conftest import PYTHON

from devmlops.data import add_items, derive, exclude, freeze, items, label_of, make_bundle, rounds, versions
from devmlops.folders import add_round, restore
from devmlops.formats import Label, Source, box, boxes, detect, read_folder, write_folder
from devmlops.review import accepted, review
from devmlops.split import make_split, template_groups
from devmlops.store import events

ADD = """
import sys, time
from pathlib import Path
from devmlops.folders import add_round
from devmlops.store import open_store
store = open_store(sys.argv[1])
time.sleep(max(0, float(sys.argv[4]) - time.time()))
done = add_round(store, Path(sys.argv[2]), name=sys.argv[3], by="mina")
print(done.name, done.number, done.count, done.new)
"""
SPLIT = """
import sys
from devmlops.data import items
from devmlops.split import make_split
from devmlops.store import open_store
store = open_store(sys.argv[1])
done = make_split(store, "pairs", name="divided", seed=5, by="mina")
print(done.id, sorted((item.key, item.split, item.group) for item in items(store, done)))
"""
RESTORE = """
import sys
from devmlops.folders import restore
from devmlops.store import open_store
restore(open_store(sys.argv[1]), "first", sys.argv[2])
"""


def delivery(root, count, first=0):
    "A YOLO folder of `count` pictures"
    for name in ("images", "labels"): (root/name).mkdir(parents=True)
    (root/"data.yaml").write_text("names: [open, short]\n")
    for at in range(first, first+count):
        cv2.imwrite(str(root/"images"/f"p{at:03}.png"), np.full((32, 40), at, np.uint8))
        (root/"labels"/f"p{at:03}.txt").write_text(f"{at % 2} 0.5 0.5 0.2 0.2\n")
    return root


def png(image): return cv2.imencode(".png", image)[1].tobytes()


def pairs(count, boards=12):
    "Items with templates of a few random boards"
    templates = [np.kron(np.random.default_rng(board).integers(0, 2, (12, 12), np.uint8)*200, np.ones((8, 8), np.uint8)) for board in range(boards)]
    for at in range(count):
        image = templates[at % boards].copy()
        image[at % 80:at % 80+6, 10:16] ^= 255
        yield Source(f"p{at:03}", {"image": png(image), "template": png(templates[at % boards])}, Label((box("open", (10, at % 80, 16, at % 80+6)),)))


def run(code, *args, kill_at=None, seed="0", check=True):
    "A process of its own; the standard output"
    environ = os.environ | ({"DEVMLOPS_KILL_AT": kill_at} if kill_at else {}) | {"PYTHONHASHSEED": seed}
    done = subprocess.run([PYTHON, "-c", code, *map(str, args)], capture_output=True, text=True, env=environ, timeout=300)
    if check: assert done.returncode == 0, done.stderr
    return done


@pytest.mark.parametrize("place", ["ingest.objects", "ingest.recorded"])
def test_a_killed_delivery_is_finished_by_the_next_call(workspace, tmp_path, place):
    folder, root = delivery(tmp_path/"first", 12), workspace.settings.root
    killed = run(ADD, root, folder, "first", 0, kill_at=place, check=False)
    assert killed.returncode == -signal.SIGKILL
    assert [round.count for round in rounds(workspace)] == ([] if place == "ingest.objects" else [12])
    done = add_round(workspace, folder, name="first", by="mina")
    assert (done.count, done.number, done.new) == (12, 1, 12 if place == "ingest.objects" else 0)
    assert [row["verb"] for row in events(workspace, "round")] == ["added"]
    assert len(items(workspace, rounds(workspace)[0])) == 12


def test_kills_at_any_moment_leave_all_or_nothing(workspace, tmp_path):
    folder, root = delivery(tmp_path/"first", 60), workspace.settings.root
    landed = 0
    for wait in (.1, .14, .18, .22, .26, .3, .35, .45):
        process = subprocess.Popen([PYTHON, "-c", ADD, str(root), str(folder), "first", "0"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try: process.wait(wait)
        except subprocess.TimeoutExpired: process.kill(); process.wait(); landed += 1
        assert [round.count for round in rounds(workspace)] in ([], [60])
    done = add_round(workspace, folder, name="first", by="mina")
    assert (done.count, len(rounds(workspace)), len(events(workspace, "round"))) == (60, 1, 1)
    assert landed


def test_the_same_delivery_from_two_processes_comes_in_once(workspace, tmp_path):
    from time import time
    root, start = workspace.settings.root, time() + 3
    folders = [delivery(tmp_path/"same", 20), delivery(tmp_path/"other", 20, first=10)]
    calls = [(folders[0], "same"), (folders[0], "same"), (folders[1], "other")]
    several = [subprocess.Popen([PYTHON, "-c", ADD, str(root), str(folder), name, str(start)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for folder, name in calls]
    answers = [process.communicate(timeout=120) for process in several]
    assert [process.returncode for process in several] == [0, 0, 0], "\n".join(error for _, error in answers)
    assert sorted((round.name, round.count) for round in rounds(workspace)) == [("other", 20), ("same", 20)]
    assert sorted(round.number for round in rounds(workspace)) == [1, 2]
    assert len(items(workspace, make_bundle(workspace, "all", "same + other", by="mina"))) == 30


@pytest.mark.parametrize("spoil, text", [
    (lambda root: (root/"images/p001.png").write_bytes((root/"images/p001.png").read_bytes()[:-20]), "images/p001.png: the PNG image"),
    (lambda root: (root/"images/note.jpg").write_text("a text"), "images/note.jpg: this is no image"),
    (lambda root: (root/"labels/p002.txt").write_text("7 .5 .5 .1 .1"), "labels/p002.txt: line 1: class 7 is not declared; declared are 0 to 1: open, short"),
    (lambda root: (root/"labels/p002.txt").write_text("0 .5 .5 .1"), "labels/p002.txt: line 1: expected 5 numbers"),
    (lambda root: (root/"labels/p002.txt").write_bytes(b"\xff\xfe\x00"), "labels/p002.txt: is not a text file"),
])
def test_a_bad_delivery_is_refused_whole_and_named(workspace, tmp_path, spoil, text):
    folder = delivery(tmp_path/"bad", 5)
    spoil(folder)
    with pytest.raises(ValueError) as e: add_round(workspace, folder, name="bad", by="mina")
    assert text in str(e.value)
    assert not rounds(workspace) and not events(workspace, "round")
    assert not [path for path in (workspace.home/"objects").rglob("*") if path.is_file()]


def test_empty_and_absent_folders(workspace, tmp_path):
    (tmp_path/"empty").mkdir()
    with pytest.raises(ValueError, match="is an empty folder; looked for"): add_round(workspace, tmp_path/"empty", name="x", by="mina")
    with pytest.raises(FileNotFoundError, match="does not exist"): add_round(workspace, tmp_path/"absent", name="x", by="mina")
    with pytest.raises(FileNotFoundError, match="does not exist"): add_round(workspace, tmp_path/"absent", name="x", format="deeppcb", by="mina")
    with pytest.raises(ValueError, match="has no items in the format voc"): add_round(workspace, tmp_path/"empty", name="x", format="voc", by="mina")


def test_ten_files_are_named_and_the_rest_counted(tmp_path):
    folder = delivery(tmp_path/"bad", 14)
    for path in (folder/"images").iterdir(): path.write_text("no image")
    with pytest.raises(ValueError) as e: list(read_folder(folder))
    assert str(e.value).startswith("14 of the files") and str(e.value).count("this is no image") == 10 and "and 4 more files" in str(e.value)


def test_an_xml_bomb_is_refused(tmp_path):
    for name in ("JPEGImages", "Annotations"): (tmp_path/name).mkdir()
    cv2.imwrite(str(tmp_path/"JPEGImages/a.png"), np.zeros((20, 20), np.uint8))
    (tmp_path/"Annotations/a.xml").write_text('<!DOCTYPE x [<!ENTITY a "aaaa">]><annotation>&a;</annotation>')
    with pytest.raises(ValueError, match="declares XML entities, which are refused"): list(read_folder(tmp_path))


def test_bundles_agree_with_plain_sets(workspace, tmp_path):
    have = {name: {f"p{at:03}" for at in span} for name, span in (("r1", range(0, 10)), ("r2", range(5, 15)), ("r3", range(8, 20)))}
    for name, keys in have.items(): add_round(workspace, delivery(tmp_path/name, len(keys), first=int(min(keys)[1:])), name=name, by="mina")
    for recipe in ("r1 + r2 - r3", "r1 & r2 + r3", "(r1 + r3) & r2", "r1 - (r2 - r3)", "r3 - r1 & r2"):
        found = {item.key for item in items(workspace, make_bundle(workspace, "b", recipe, by="mina"))}
        r1, r2, r3 = (have[name] for name in ("r1", "r2", "r3"))
        by_hand = {"r1 + r2 - r3": (r1 | r2) - r3, "r1 & r2 + r3": (r1 & r2) | r3, "(r1 + r3) & r2": (r1 | r3) & r2, "r1 - (r2 - r3)": r1 - (r2 - r3), "r3 - r1 & r2": r3 - (r1 & r2)}
        assert found == by_hand[recipe]
    for text, place in (("r1 + ", 5), ("r1 r2", 3), ("(r1", 0), ("r1 + nope", 5)):
        with pytest.raises(ValueError) as e: make_bundle(workspace, "x", text, by="mina")
        assert str(e.value).splitlines()[-1] == " "*(place + 2) + "^"


def test_the_order_of_operands_never_matters(workspace):
    shade = lambda value: png(np.full((32, 32), value, np.uint8))
    label = lambda name, status: Label((box(name, (1, 1, 9, 9), status=status),))
    given = {"r1": (1, label("open", "accepted")), "r2": (1, label("short", "proposed")), "r3": (2, None), "r4": (1, None)}
    for name, (value, what) in given.items(): add_items(workspace, [Source("p", {"image": shade(value)}, what)], name=name, classes=["open", "short"], by="mina")
    ids = {make_bundle(workspace, "b", recipe, by="mina").id for recipe in ("r1 + r2 + r3 + r4", "r4 + r3 + r2 + r1", "(r3 + r1) + (r4 + r2)", "r2 + (r4 + (r1 + r3))")}
    assert len(ids) == 1
    bundle = make_bundle(workspace, "b", "r4 + r3 + r2 + r1", by="mina")
    item, = items(workspace, bundle)
    assert (item.round, boxes(label_of(workspace, item))[0]) == ("r4", ["open"])
    assert bundle.conflicts[0]["differs"] == ["parts", "label"]


def test_a_pipeline_may_ask_again_under_one_name(workspace):
    add_items(workspace, pairs(36), name="r1", by="mina")
    for _ in range(2):
        frozen = freeze(workspace, "r1", name="boards", by="mina")
        split = make_split(workspace, frozen, seed=1, name="boards", by="mina")
        assert (frozen.ref, split.ref) == ("boards@1", "boards@2")
    assert len(versions(workspace)) == 2


@pytest.mark.parametrize("seed", ["1", "2"])
def test_a_split_is_the_same_on_another_machine(workspace, tmp_path, seed):
    from devmlops.project import init_workspace
    other = init_workspace(tmp_path/"other", user="mina")
    add_items(workspace, pairs(60), name="r1", by="mina")
    add_items(other, reversed(list(pairs(60))), name="r1", by="mina")
    for store in (workspace, other): freeze(store, "r1", name="pairs", by="mina")
    answers = {run(SPLIT, store.settings.root, seed=seed).stdout for store in (workspace, other)}
    assert len(answers) == 1


def test_a_killed_split_is_found_by_the_next_call(workspace):
    add_items(workspace, pairs(60), name="r1", by="mina")
    freeze(workspace, "r1", name="pairs", by="mina")
    assert run(SPLIT, workspace.settings.root, kill_at="split.recorded", check=False).returncode == -signal.SIGKILL
    assert make_split(workspace, "pairs", name="divided", seed=5, by="mina").number == 1


def test_a_chain_of_chance_links_raises_the_bar(monkeypatch):
    from devmlops import alike as module
    count = 120
    thumbs = np.random.default_rng(0).integers(0, 255, (count, 64, 64)).astype(np.float32)
    chain = np.array([(at, at+1) for at in range(count-1)])
    monkeypatch.setattr(module, "_shifted_views", lambda thumbs, progress=None: (chain, np.full(count-1, .85)))
    groups, bar = module._linked(thumbs, .8)
    assert bar == .9 and len(set(groups)) == count


def test_a_killed_restore_leaves_the_folder_as_it_was(workspace, tmp_path):
    add_round(workspace, delivery(tmp_path/"first", 8), name="first", by="mina")
    freeze(workspace, "first", name="first", by="mina")
    out = tmp_path/"out"
    assert run(RESTORE, workspace.settings.root, out, kill_at="restore.written", check=False).returncode == -signal.SIGKILL
    assert not out.exists()
    assert len(list(read_folder(restore(workspace, "first", out)))) == 8
    run(RESTORE, workspace.settings.root, out)
    assert sorted(path.name for path in tmp_path.iterdir() if path.name.startswith(".out")) == []
    (out/"images/p000.png").write_bytes(b"changed by hand")
    with pytest.raises(ValueError, match="was changed since it was restored"): restore(workspace, "first", out)
    assert items(workspace, "first")[0].parts and (workspace.objects.get(items(workspace, "first")[0].parts["image"]))


def test_exclusion_survives_the_next_round(workspace, tmp_path):
    add_round(workspace, delivery(tmp_path/"r1", 6), name="r1", by="mina")
    version = freeze(workspace, "r1", name="v", by="mina")
    exclude(workspace, version, ["p001"], by="mina", why="blurred")
    exclude(workspace, version, ["p002"], by="mina", why="blurred as well")
    add_round(workspace, delivery(tmp_path/"r2", 4, first=4), name="r2", by="mina")
    assert {item.key for item in items(workspace, make_bundle(workspace, "b", "r1 + r2 - excluded", by="mina"))} == {"p000", "p003", "p004", "p005", "p006", "p007"}


def test_deeppcb_comes_in_as_its_manifest_says(data, workspace):
    round = add_round(workspace, data/"deeppcb", name="deeppcb", by="mina")
    found = items(workspace, round)
    names = Counter(value.name for item in found for value in label_of(workspace, item).values)
    assert (round.count, detect(data/"deeppcb")) == (1040, "deeppcb")
    assert names == {"open": 1332, "short": 1068, "mousebite": 1424, "spur": 1180, "copper": 1045, "pin-hole": 1070}
    assert Counter(item.attributes["list"] for item in found) == {"trainval": 1000, "test": 40}
    assert Counter(item.group for item in found)["group20085"] == 291
    whole = freeze(workspace, round, name="whole", by="mina")
    known = derive(workspace, whole, [item for item in found if item.attributes["list"] == "trainval"], name="known", state="labelled", by="mina")
    for seed in (0, 1):
        split = make_split(workspace, known, seed=seed, name=f"split-{seed}", by="mina")
        sides = {side: counts["items"] for side, counts in split.detail["table"].items()}
        assert all(90 <= sides[side] <= 110 for side in ("val", "test")), sides
        by_group = {}
        for item in items(workspace, split): by_group.setdefault(item.group, set()).add(item.split)
        assert {len(found) for found in by_group.values()} == {1}
    seen = review(workspace, split)
    assert accepted(seen) and seen.counts == {}
    assert template_groups(workspace, found[:50]) == template_groups(workspace, list(reversed(found[:50])))


def test_bccd_round_trip_and_its_empty_boxes(data, workspace, tmp_path):
    round = add_round(workspace, data/"bccd", name="bccd", by="mina")
    assert (round.count, round.classes) == (292, ["Platelets", "RBC", "WBC"])
    seen = review(workspace, freeze(workspace, round, name="bccd", by="mina"))
    assert {finding.key for finding in seen.findings if finding.kind == "empty box"} == {"BloodImage_00338", "BloodImage_00343"}
    start = {source.key: source for source in read_folder(data/"bccd")}
    step = start.values()
    for format in ("yolo", "coco", "voc"): step = list(read_folder(write_folder(tmp_path/format, format, step, round.classes)))
    for source in step:
        names, corners = boxes(source.label)
        assert names == boxes(start[source.key].label)[0] and np.abs(corners - boxes(start[source.key].label)[1]).max() < .01
