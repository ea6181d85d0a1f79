"Reviews: what is found on made-up and real data, decisions that outlive rounds, looks that are taken once"
import os
import shutil
import signal
import subprocess
from dataclasses import replace

import cv2
import numpy as np
import pytest
from conftest import PYTHON

from devmlops import alike
from devmlops.alike import Look, look_alikes, look_at, neighbours
from devmlops.data import add_items, bundles, derive, freeze, items, make_bundle
from devmlops.folders import add_round
from devmlops.formats import Label, Source, Value, box
from devmlops.inference import Answer
from devmlops.review import KINDS, accept, accepted, decisions, disagreements, review, send_back, stop_if_refused, take_out, to_relabel
from devmlops.split import make_split
from devmlops.store import canonical, events


def png(image): return cv2.imencode(".png", image)[1].tobytes()


def blocks(seed, side=64): return cv2.resize(np.random.default_rng(seed).integers(0, 255, (8, 8), np.uint8), (side, side), interpolation=cv2.INTER_NEAREST)


def said(name, kind="class", data=None): return Label((Value(kind, name, data),))


def frozen(store, sources, name="v", **more): return freeze(store, add_items(store, sources, name=f"{name}-round", by="mina", **more), name=name, by="mina")


def found(review): return {(finding.kind, finding.key) for finding in review.findings}


def test_pictures_that_are_no_pictures(workspace):
    whole = png(blocks(0))
    parts = {"fine": whole, "cut": whole[:-30], "text": b"a text", "pdf": b"%PDF-1.4 ...", "empty": b"", "damaged": whole[:200] + bytes(100) + whole[300:], "not-png.png": cv2.imencode(".jpg", blocks(1))[1].tobytes()}
    pairs = [Source("pair", {"image": png(blocks(2)), "template": png(blocks(2, 32))}, said("good")), Source("masked", {"image": png(blocks(3)), "mask": png(blocks(4, 40))}, said("good"))]
    seen = review(workspace, frozen(workspace, [*(Source(key, {"image": data}, said("good")) for key, data in parts.items()), *pairs]))
    assert found(seen) >= {("truncated", "cut"), ("unreadable", "text"), ("unreadable", "pdf"), ("unreadable", "empty"), ("truncated", "damaged"), ("wrong extension", "not-png.png"), ("unequal sizes", "pair"), ("unequal sizes", "masked")}
    assert not {key for _, key in found(seen)} & {"fine"} and not accepted(seen)
    with pytest.raises(ValueError, match="cannot be accepted: no training could read it"): accept(workspace, seen, "truncated", by="mina", why="x")
    assert set(seen.counts) <= set(KINDS) and "deliver the whole file again" in seen._repr_html_() and canonical(seen.to_dict())


def test_a_file_with_the_wrong_suffix_is_told_after_a_delivery(workspace, tmp_path):
    for name, suffix in (("one.png", ".png"), ("two.png", ".jpg")): (tmp_path/name).write_bytes(cv2.imencode(suffix, blocks(len(name)+ord(name[0])))[1].tobytes())
    seen = review(workspace, freeze(workspace, add_round(workspace, tmp_path, name="r", by="mina"), name="v", by="mina"))
    assert {key for kind, key in found(seen) if kind == "wrong extension"} == {"two"}


def test_labels_that_cannot_be(workspace):
    flaw = {"outside": box("open", (70, 70, 80, 80)), "empty": box("open", (5, 5, 5, 9)), "tiny": box("open", (5, 5, 6, 9)), "over": box("open", (50, 50, 70, 60)), "poly": Value("polygon", "open", (70, 70, 80, 70, 80, 80))}
    sources = [Source(key, {"image": png(blocks(at))}, Label((value,))) for at, (key, value) in enumerate(flaw.items())]
    sources += [Source(f"s{at}", {"image": png(blocks(50+at))}, Label((box("scratch", (1, 1, 20, 20)),))) for at in range(12)]
    sources += [Source("slip", {"image": png(blocks(90))}, Label((box("Scratch", (1, 1, 20, 20)),))), Source("odd", {"image": png(blocks(91))}, Label((box("scrach", (1, 1, 20, 20)),)))]
    version = frozen(workspace, sources)
    seen = review(workspace, version)
    assert {("box outside", "outside"), ("empty box", "empty"), ("tiny box", "tiny"), ("box over the border", "over"), ("box outside", "poly"), ("class typo", "slip"), ("class typo", "odd")} <= found(seen)
    strange = workspace.objects.put(said("martian").to_bytes())
    odd = derive(workspace, version, [replace(item, label=strange) if item.key == "s0" else item for item in items(workspace, version)], name="odd", state="labelled", by="mina")
    assert ("undeclared class", "s0") in found(review(workspace, odd))


def test_near_duplicates_their_groups_and_contradictions(workspace):
    brighter = np.clip(blocks(7).astype(int)*.8 + 20, 0, 255).astype(np.uint8)
    given = {"a": (blocks(7), "good"), "b": (brighter, "good"), "c": (cv2.resize(blocks(7), (100, 100)), "bad"), "d": (blocks(7), "good"), **{f"o{at}": (blocks(100+at), "good") for at in range(9)}}
    seen = review(workspace, frozen(workspace, [Source(key, {"image": png(image)}, said(name)) for key, (image, name) in given.items()]))
    assert seen.groups == [["a", "b", "c", "d"]]
    assert {(kind, key) for kind, key in found(seen) if kind not in ("class imbalance",)} == {("near duplicate", "b"), ("near duplicate", "c"), ("duplicate", "d"), *(("conflicting labels", key) for key in "abcd")}
    assert "figure" in seen._repr_html_() and {"a", "b"} <= set(seen.pictures)
    tied = [Source(key, {"image": png(image)}, said(name), "tile") for key, (image, name) in given.items()]
    assert {kind for kind, _ in found(review(workspace, frozen(workspace, tied, "tied")))} == {"duplicate", "conflicting labels", "class imbalance"}


def test_one_camera_and_one_product_are_no_duplicates(workspace):
    noise = np.random.default_rng(0)
    same = [Source(f"p{at:03}", {"image": png(np.clip(blocks(1).astype(int) + noise.integers(-4, 5, (64, 64)), 0, 255).astype(np.uint8))}, said("good")) for at in range(60)]
    assert "near duplicate" not in review(workspace, frozen(workspace, same)).counts


def test_neighbours_are_those_of_plain_counting():
    rng = np.random.default_rng(3)
    base = [rng.integers(0, 255, (8, 8), np.uint8) for _ in range(60)]
    pictures = [look_at(png(cv2.resize(np.clip(base[rng.integers(60)].astype(int) + rng.integers(-9, 10, (8, 8)), 0, 255).astype(np.uint8), (64, 64), interpolation=cv2.INTER_NEAREST))) for _ in range(200)]
    thumbs = np.array([np.frombuffer(look.thumb, np.uint8) for look in pictures], float)
    thumbs -= thumbs.mean(1, keepdims=True)
    thumbs /= np.linalg.norm(thumbs, axis=1, keepdims=True)
    plain = {(i, j) for i in range(200) for j in range(i+1, 200) if (pictures[i].bits ^ pictures[j].bits).bit_count() <= 6 and thumbs[i]@thumbs[j] > .97}
    assert {(i, int(j)) for i, others in neighbours(pictures) for j in others} == plain and plain
    roots, bar = look_alikes(pictures)
    assert bar == .97 and all(roots[i] == roots[j] for i, j in plain) and len(set(roots)) >= 200 - len(plain)


def test_many_pictures_are_compared_at_once():
    rng = np.random.default_rng(0)
    bits, thumbs = rng.integers(0, 2**63, 20_000), rng.integers(0, 255, (20_000, 1024), np.uint8)
    pictures = [Look("png", 64, 64, int(one), thumb.tobytes()) for one, thumb in zip(bits, thumbs)]
    pictures[19_999] = replace(pictures[5], bits=pictures[5].bits ^ 7)
    assert [(i, others.tolist()) for i, others in neighbours(pictures)] == [(5, [19_999])]


def test_texts_and_tables(workspace):
    texts = {"a": "Fine film", "b": "fine  FILM", "c": "  ", "d": "좋아요 정말", "e": "dull"}
    labels = {"a": said("good"), "b": said("bad"), "d": said("good", "span", (0, 40)), "e": said("good", "span", (2, 2))}
    sources = [Source(key, {"text": text.encode()}, labels.get(key)) for key, text in texts.items()] + [Source("f", {"text": b"\xff\xfe"}, said("good"))]
    assert found(review(workspace, frozen(workspace, sources, "texts"))) >= {("near duplicate", "b"), ("conflicting labels", "a"), ("conflicting labels", "b"), ("empty text", "c"), ("not labelled", "c"), ("span outside", "d"), ("empty span", "e"), ("unreadable", "f")}
    rows = [Source(f"r{at:02}", {"row": canonical({"heat": at/2 if at != 4 else "n/a", "line": "L1", "dust": None if at == 7 else at})}, said("ok")) for at in range(20)]
    seen = review(workspace, frozen(workspace, rows, "rows"))
    assert {(finding.kind, finding.about, finding.key) for finding in seen.findings} == {("odd value", "heat", "r04"), ("constant column", "line", ""), ("missing values", "dust", "")} and accepted(seen)


def test_a_picture_is_decoded_once(workspace, monkeypatch):
    version = frozen(workspace, [Source(f"p{at:03}", {"image": png(blocks(at))}, said("good")) for at in range(300)])
    decode, asked = alike.decode_image, []
    def cut_off(data, **more):
        asked.append(data)
        if len(asked) == 200: raise KeyboardInterrupt
        return decode(data, **more)
    monkeypatch.setattr(alike, "decode_image", cut_off)
    with pytest.raises(KeyboardInterrupt): review(workspace, version)
    assert review(workspace, version).counts == {} and 300 < len(asked) < 300 + 2*alike._BATCH
    counted = len(asked)
    assert review(workspace, version).counts == {} and len(asked) == counted
    file = workspace.home/"cache"/"alike.db"
    file.write_bytes(b"this is no database" * 999)
    for tail in ("-wal", "-shm"): file.with_name(file.name + tail).unlink(missing_ok=True)
    assert review(workspace, version).counts == {} and len(asked) == counted + 300
    shutil.rmtree(workspace.home/"cache")
    assert review(workspace, version).counts == {}


def test_a_picture_that_is_gone_is_told_though_it_was_seen(workspace):
    big = png(np.random.default_rng(0).integers(0, 255, (200, 200), np.uint8))
    version = frozen(workspace, [Source("big", {"image": big}, said("good"))])
    assert accepted(review(workspace, version))
    workspace.objects.remove([items(workspace, version)[0].parts["image"]])
    assert ("unreadable", "big") in found(review(workspace, version))


def test_looks_from_two_processes_agree(workspace):
    frozen(workspace, [Source(f"p{at:03}", {"image": png(blocks(at))}, said("good")) for at in range(150)])
    code = "import sys\nfrom devmlops.review import review\nfrom devmlops.store import open_store\nprint(len(review(open_store(sys.argv[1]), 'v').findings))"
    both = [subprocess.Popen([PYTHON, "-c", code, str(workspace.settings.root)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for _ in range(2)]
    answers = [process.communicate(timeout=120) for process in both]
    assert [process.returncode for process in both] == [0, 0], answers
    assert answers[0][0] == answers[1][0]


def flawed(store, name="v", more=()):
    flaw = [Source("tiny", {"image": png(blocks(1))}, Label((box("open", (5, 5, 6, 30)),))), Source("out", {"image": png(blocks(2))}, Label((box("open", (90, 90, 99, 99)),)))]
    return frozen(store, [*flaw, Source("fine", {"image": png(blocks(3))}, Label((box("open", (5, 5, 20, 30)),))), *more], name)


def test_decisions_survive_the_next_round(workspace):
    seen = review(workspace, flawed(workspace))
    settled = accept(workspace, seen, "tiny box", by="mina", why="hairlines are that thin")
    assert settled.counts == {"box outside": 1}
    back = send_back(workspace, settled, "box outside", by="mina", why="moved")
    assert back.counts == {"box outside": 1} and not accepted(back)
    later = flawed(workspace, "w", [Source("new", {"image": png(blocks(4))}, Label((box("open", (5, 5, 6, 9)),)))])
    again = review(workspace, later)
    assert {(finding.key, finding.open, finding.decided) for finding in again.findings if finding.kind in ("tiny box", "box outside")} == {("tiny", False, "accepted by mina: hairlines are that thin"), ("out", True, "sent back by mina: moved"), ("new", True, "")}
    assert "1 accepted by mina" in again._repr_html_()
    stop = [finding for finding in again.findings if finding.severity == "stop"]
    with pytest.raises(ValueError, match="stops at 1 finding"): stop_if_refused(again)
    stop_if_refused(accept(workspace, again, "box outside", keys="out", by="mina", why="the panel goes on there"))
    assert [event["detail"]["decision"] for event in events(workspace, "version") if event["verb"] == "reviewed"] == ["accept", "relabel", "accept"] and len(stop) == 1
    assert [(row["key"], row["decision"]) for row in decisions(workspace)] == [("tiny", "accept"), ("out", "relabel"), ("out", "accept")]
    assert to_relabel(workspace) == []


def test_an_item_is_waited_for_until_its_label_changes(workspace):
    version = flawed(workspace)
    send_back(workspace, review(workspace, version), ["tiny box", "box outside"], by="mina", why="draw anew")
    waiting = lambda: [row["key"] for row in to_relabel(workspace)]
    freeze(workspace, "v-round", name="frozen-again", by="mina")
    derive(workspace, version, items(workspace, version), name="derived", state="labelled", by="mina")
    assert waiting() == ["out", "tiny"]
    fixed = workspace.objects.put(Label((box("open", (5, 5, 9, 30)),)).to_bytes())
    derive(workspace, version, [replace(item, label=fixed) if item.key == "tiny" else item for item in items(workspace, version)], name="corrected", state="labelled", by="mina")
    assert waiting() == ["out"]
    add_items(workspace, [Source("out", {"image": png(blocks(2))}, Label((box("open", (40, 40, 50, 50)),)))], name="delivered", by="mina")
    assert waiting() == []


KILLED = """
import sys
from devmlops.review import review, take_out
from devmlops.store import open_store
store = open_store(sys.argv[1])
take_out(store, review(store, "v@1"), "box outside", by="mina", why="wrong picture")
"""


@pytest.mark.parametrize("place", ["review.excluded", "review.decided"])
def test_taking_out_is_finished_by_the_next_call(workspace, place):
    version = flawed(workspace)
    killed = subprocess.run([PYTHON, "-c", KILLED, str(workspace.settings.root)], env=os.environ | {"DEVMLOPS_KILL_AT": place}, capture_output=True, timeout=120)
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    assert len(decisions(workspace)) == (place == "review.decided")
    done = take_out(workspace, review(workspace, version), "box outside", by="mina", why="wrong picture")
    assert (done.ref, done.count) == ("v@2", 2) and [item.key for item in items(workspace, bundles(workspace)[-1])] == ["out"]
    assert ("was excluded", "out") in found(review(workspace, freeze(workspace, "v-round", name="forgot", by="mina")))
    kept = freeze(workspace, make_bundle(workspace, "kept", "v-round - excluded", by="mina"), name="kept", by="mina")
    assert "was excluded" not in review(workspace, kept).counts


def test_a_model_disagrees(workspace):
    places = {"right": (10, 10, 30, 30), "moved": (40, 40, 60, 60), "missing": (10, 10, 30, 30), "renamed": (10, 10, 30, 30)}
    version = frozen(workspace, [Source(key, {"image": png(blocks(at)), "template": png(blocks(at))}, Label((box("open", place),))) for at, (key, place) in enumerate(places.items())], classes=["open", "short"])
    answers = {"right": [("open", .9)], "moved": [("open", .9)], "missing": [], "renamed": [("short", .95)]}
    def predict(image, template):
        assert np.array_equal(image, template)
        said = answers[next(key for at, key in enumerate(places) if np.array_equal(image, blocks(at)))]
        return Answer(np.float32([[10, 10, 30, 30]]*len(said)).reshape(-1, 4), np.float32([score for _, score in said]), np.zeros(len(said), int), [name for name, _ in said], "fail")
    seen = disagreements(workspace, version, predict)
    assert [(finding.kind, finding.key, finding.score) for finding in seen.findings] == [("doubtful label", "missing", 1.), ("doubtful label", "moved", 1.), ("other class", "renamed", .95), ("missing label", "moved", .9)]
    assert set(seen.pictures) == {"missing", "moved", "renamed"}
    settled = accept(workspace, seen, ["doubtful label"], keys=["missing"], by="mina", why="looked twice")
    assert len(settled.findings) == 4 and [finding.open for finding in disagreements(workspace, version, predict).findings].count(False) == 1
    whole = frozen(workspace, [Source("cat", {"image": png(blocks(50))}, said("cat"))], "classes")
    other = disagreements(workspace, whole, lambda image, template: Label((Value("class", "dog", score=.8), Value("class", "cat", score=.2))))
    assert [(finding.kind, finding.score) for finding in other.findings] == [("other class", .6)]
    with pytest.raises(ValueError, match="no labelled pictures in test"): disagreements(workspace, version, predict, split="test")


def test_bccd_and_its_two_empty_boxes(data, workspace):
    seen = review(workspace, freeze(workspace, add_round(workspace, data/"bccd", name="bccd", by="mina"), name="bccd", by="mina"))
    assert {key for kind, key in found(seen) if kind == "empty box"} == {"BloodImage_00338", "BloodImage_00343"}
    assert accepted(seen) and seen.counts["class imbalance"] == 2, seen.counts


@pytest.mark.slow
def test_deeppcb_has_nothing_that_stops(data, workspace):
    seen = review(workspace, freeze(workspace, add_round(workspace, data/"deeppcb", name="deeppcb", by="mina"), name="deeppcb", by="mina"))
    assert accepted(seen) and seen.items == 1040 and seen.counts == {}, seen.counts


@pytest.mark.slow
def test_nsmc_repeats_itself(data, workspace):
    version = freeze(workspace, add_round(workspace, data/"nsmc", name="nsmc", format="nsmc", by="mina"), name="nsmc", by="mina")
    seen = review(workspace, version)
    assert seen.counts["duplicate"] == 303 and seen.counts["conflicting labels"] == 98 and accepted(seen)
    assert accepted(review(workspace, make_split(workspace, version, name="split", by="mina")))
