"Layouts: class folders, masks, Label Studio, what formats lose, and the real sets of pictures"
import json
import struct
import zlib
from collections import Counter
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings, strategies as some

from devmlops.formats import Label, Source, Tree, Value, box, boxes, detect
from devmlops.layouts import FORMAT_KEEPS, LAYOUTS, kept, losses, mask_of, mask_pixels, mask_png
from devmlops.objects import content_id
from devmlops.texts import ALL_PLANS, PLAN_READS, READERS, read_data, write_data

QUICK = settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])


def png(shade, size=(64, 48)): return cv2.imencode(".png", np.full(size[::-1], shade % 256, np.uint8))[1].tobytes()


def spot(x, y, w, h, size=(64, 48)):
    inside = np.zeros(size[::-1], bool)
    inside[y:y+h, x:x+w] = True
    return inside


def palette_png(numbers, colours):
    "A PNG whose pixels are places in a list of colours, as Pascal VOC has its masks"
    chunk = lambda kind, data: struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    head = struct.pack(">IIBBBBB", numbers.shape[1], numbers.shape[0], 8, 3, 0, 0, 0)
    rows = b"".join(b"\0" + row.astype(np.uint8).tobytes() for row in numbers)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"PLTE", bytes(colours)) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def files(root, **names):
    for name, data in names.items():
        path = root/name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return root


def by_key(found): return {item.key: item for item in found}


def worst(before, after):
    "The largest distance of a side between two lists of items, in pixels; their boxes are paired in order"
    far = 0
    assert set(before) == set(after)
    for key, item in before.items():
        (names, corners), (others, moved) = boxes(item.label), boxes(after[key].label)
        assert names == others, key
        if len(corners): far = max(far, float(np.abs(corners - moved).max()))
    return far


@pytest.mark.parametrize("name, count", [("deeppcb", 7119), ("bccd", 3943)])
def test_boxes_survive_yolo_coco_and_voc(data, tmp_path, name, count):
    first = by_key(read_data(data/name))
    assert sum(len(boxes(item.label)[0]) for item in first.values()) == count
    classes = sorted({value.name for item in first.values() for value in item.label.values})
    found = first
    for format in ("yolo", "coco", "voc"):
        told = write_data(tmp_path/format, format, found.values(), classes)
        assert not any(loss.grave for loss in told)
        found = by_key(read_data(tmp_path/format, format, classes=classes))
        assert worst(first, found) <= 1, format
    assert worst(first, found) < .002


def test_boxes_without_area_come_in(data):
    "What is odd is for the review to tell; a reader swallows nothing"
    found = by_key(read_data(data/"bccd"))
    flat = [key for key, item in found.items() for x1, y1, x2, y2 in boxes(item.label)[1] if x1 == x2 or y1 == y2]
    assert sorted(flat) == ["BloodImage_00338", "BloodImage_00343"]


def test_deeppcb_lists_and_groups(data):
    found = list(read_data(data/"deeppcb"))
    assert Counter(item.attributes["list"] for item in found) == {"trainval": 1000, "test": 40}
    assert Counter(item.group for item in found) == {"group00041": 200, "group12100": 40, "group13000": 198, "group20085": 291, "group44000": 50, "group50600": 50, "group77000": 100, "group92000": 111}
    assert Counter(name for item in found for name in boxes(item.label)[0]) == {"open": 1332, "short": 1068, "mousebite": 1424, "spur": 1180, "copper": 1045, "pin-hole": 1070}
    assert all(set(item.parts) == {"image", "template"} for item in found)


def test_magnetic_tiles(data):
    found = list(read_data(data/"magnetic_tile"))
    assert Counter(value.name for item in found for value in item.label.values if value.kind == "class") == {"Free": 222, "Blowhole": 84, "Uneven": 78, "Break": 63, "Crack": 44, "Fray": 24}
    assert Counter(item.attributes["list"] for item in found) == {"exp1": 86, "exp2": 85, "exp3": 86, "exp4": 85, "exp5": 86, "exp6": 87}
    assert all(item.group.startswith("tile") and set(item.parts) == {"image", "mask"} for item in found)
    blank = [item.key for item in found for value in item.label.values if value.kind == "mask" and not mask_pixels(mask_of(item, value)).any()]
    assert sorted(key.rpartition("/")[2] for key in blank) == ["exp3_num_45042", "exp4_num_352527", "exp4_num_45057"]
    assert len({item.group for item in found}) < len(found)/4


def test_elpv_is_soft(data):
    found = list(read_data(data/"elpv"))
    likely = Counter(round(next((value.score for value in item.label.values if value.name == "defective"), 0), 2) for item in found)
    assert likely == {0: 322, .33: 30, .67: 10, 1: 238}
    assert all(abs(sum(value.score for value in item.label.values) - 1) < 1e-9 for item in found)
    assert Counter(item.attributes["type"] for item in found) == {"mono": 240, "poly": 360}
    assert Counter(item.attributes["list"] for item in found) == {"round1": 180, "round2": 180, "round3": 120, "round4": 120}


def test_every_set_is_known_by_its_folder(data):
    own = {"bccd": "voc", "deeppcb": "deeppcb", "ai4i2020_synthetic": "ai4i2020"}
    for folder in sorted(path for path in Path(data).iterdir() if path.is_dir()): assert detect(folder, READERS) == own.get(folder.name, folder.name)


def test_masks_with_a_palette(tmp_path):
    numbers = np.zeros((48, 64), np.uint8)
    numbers[5:20, 8:30], numbers[25:40, 30:60], numbers[4, 8:30] = 1, 2, 255
    colours = [0, 0, 0, 128, 0, 0, 0, 128, 0] + [7, 7, 7]*252 + [224, 224, 192]
    root = files(tmp_path, **{"JPEGImages/a.png": png(9), "SegmentationClass/a.png": palette_png(numbers, colours), "classes.txt": b"aeroplane\nbicycle\n"})
    with pytest.raises(ValueError, match="holds the pixel value 255, which is no class; classes are: aeroplane, bicycle. .*ignore=255"): list(read_data(root))
    item, = read_data(root, "masks", ignore=255)
    assert [value.name for value in item.label.values] == ["aeroplane", "bicycle"]
    assert (mask_pixels(mask_of(item, item.label.values[1])) == (numbers == 2)).all()


def test_masks_beside_their_pictures(tmp_path):
    root = files(tmp_path/"a", **{"x/p1.jpg": cv2.imencode(".jpg", np.zeros((48, 64), np.uint8))[1].tobytes(), "x/p1.png": mask_png(spot(3, 4, 9, 9)), "x/p2.jpg": cv2.imencode(".jpg", np.zeros((48, 64), np.uint8))[1].tobytes()})
    first, second = read_data(root, "masks")
    assert (first.key, first.label.values[0].name, second.label) == ("x/p1", "foreground", None)
    root = files(tmp_path/"b", **{"train/images/p1.png": png(1), "train/masks/p1.bmp": cv2.imencode(".bmp", spot(3, 4, 9, 9).astype(np.uint8)*255)[1].tobytes(), "val/images/p1.png": png(2), "val/masks/p1.bmp": cv2.imencode(".bmp", np.zeros((48, 64), np.uint8))[1].tobytes()})
    found = list(read_data(root, classes=["scratch"]))
    assert [(item.attributes["list"], len(item.label.values)) for item in found] == [("train", 1), ("val", 0)]
    assert len({item.key for item in found}) == 2
    assert (mask_pixels(mask_of(found[0], found[0].label.values[0])) == spot(3, 4, 9, 9)).all()


@pytest.mark.parametrize("spoil, text", [
    (lambda root: files(root, **{"masks/p1.png": png(1, (9, 9))}), "masks/p1.png: has 9x9 pixels, its image has 64x48"),
    (lambda root: files(root, **{"masks/p1.png": png(1)[:-20]}), "masks/p1.png: the PNG image of 64x48 pixels is truncated"),
    (lambda root: files(root, **{"masks/p1.png": b"a text"}), "masks/p1.png: this is no image"),
    (lambda root: files(root, **{"masks/p1.png": png(77)}), "masks/p1.png: holds the pixel value 77, which is no class; classes are: scratch, crack"),
    (lambda root: files(root, **{"masks/p1.png": cv2.imencode(".png", np.dstack([np.arange(48*64).reshape(48, 64) % 200]*2 + [np.zeros((48, 64))]).astype(np.uint8))[1].tobytes()}), "masks/p1.png: is a colour picture"),
    (lambda root: files(root, **{"images/p1.png": b"no picture"}), "images/p1.png: this is no image"),
])
def test_bad_masks_are_named(tmp_path, spoil, text):
    root = files(tmp_path/"set", **{"images/p1.png": png(1), "masks/p1.png": png(1), "classes.txt": b"scratch\ncrack\n"})
    spoil(root)
    with pytest.raises(ValueError) as e: list(read_data(root, "masks"))
    assert text in str(e.value)


def test_class_folders_as_tools_want_them(tmp_path):
    items = [Source(f"line{at % 2}/p{at}", {"image": png(at)}, Label((Value("class", ("cat", "dog")[at % 2]),)), attributes={"split": "train" if at < 6 else "val"}) for at in range(8)]
    write_data(tmp_path/"set", "folders", [item for item in items if item.key != "line1/p7"], ["dog", "cat", "cow"])
    assert sorted(path.relative_to(tmp_path/"set").as_posix() for path in (tmp_path/"set").glob("*/*")) == ["train/cat", "train/dog", "val/cat", "val/dog"]
    found = list(read_data(tmp_path/"set"))
    assert Counter((item.attributes["list"], item.label.values[0].name) for item in found) == {("train", "cat"): 3, ("train", "dog"): 3, ("val", "cat"): 1}
    assert (tmp_path/"set/classes.txt").read_text() == "dog\ncat\ncow\n"


@pytest.mark.slow # importing the SDK takes seconds
def test_brushes_are_those_of_label_studio(needs):
    needs("python:label_studio_sdk", "make install EXTRAS=label")
    from label_studio_sdk.converter.brush import decode_rle, encode_rle
    from devmlops.layouts import _brush_pixels, _brush_runs
    for seed in range(2):
        inside = cv2.GaussianBlur(np.random.default_rng(seed).random((17, 23)), (0, 0), 1.5) > .5
        theirs = encode_rle(np.repeat(inside.ravel().astype(np.uint8)*255, 4))
        assert (_brush_pixels(theirs, 23, 17) == inside).all()
        assert (decode_rle(_brush_runs(inside)).reshape(17, 23, 4)[..., 3] > 127).tolist() == inside.tolist()


@QUICK
@given(some.text(min_size=1, max_size=20), some.text("ab서울😀👩🏻‍🔧 ", min_size=1, max_size=12), some.text(max_size=8))
def test_offsets_of_any_text(before, marked, after):
    "Offsets as Label Studio counts them today; and as it counted before 2021, where the two differ"
    from devmlops.layouts import _span
    text, start = before + marked + after, len(before)
    assert _span({"start": start, "end": start + len(marked), "text": marked}, text) == (start, start + len(marked))
    units = lambda piece: len(piece.encode("utf-16-le", "surrogatepass"))//2
    first, last = _span({"start": units(before), "end": units(before) + units(marked), "text": marked}, text)
    assert "".join(text[first:last].split()) == "".join(marked.split())


def test_label_studio_says_which_task(tmp_path):
    task = lambda **more: {"id": 4, "data": {"image": "a.png"}, "annotations": [{"completed_by": {"email": "mina@example.com"}, "updated_at": "2026-05-01T09:00:00.5+09:00", "result": [{"id": "x", "original_width": 64, "original_height": 48, "from_name": "l", "to_name": "i", **more}]}]}
    root = files(tmp_path, **{"a.png": png(3)})
    shape = {"x": 50, "y": 50, "width": 25, "height": 25}
    for more, text in ((dict(type="ellipselabels", value=shape | {"ellipselabels": ["a"]}), r"task 4: a result of type 'ellipselabels' cannot be kept; leave it out with skip=\['ellipselabels'\]"), (dict(type="rectanglelabels", value={"x": 5, "rectanglelabels": ["a"]}), "task 4: the result .* lacks 'y'"),
            (dict(type="rectangle", value=shape), "a result of type 'rectangle' cannot be kept"), (dict(type="relation"), "a result of type 'relation' cannot be kept")):
        (root/"tasks.json").write_text(json.dumps([task(**more)]))
        with pytest.raises(ValueError, match=text): list(read_data(root))
        assert next(read_data(root, "label-studio", skip=[more["type"]])).label == Label(())
    (root/"tasks.json").write_text(json.dumps([task(type="rectanglelabels", value=shape | {"rectanglelabels": ["a"]})]))
    item, = read_data(root)
    assert item.label.values == (box("a", (32, 24, 48, 36), by="mina@example.com", at=1777593600500000, origin="person"),)
    with pytest.raises(ValueError, match="class 'a' is not declared; declared are: b"): list(read_data(root, classes=["b"]))


def test_predictions_are_proposals(tmp_path):
    guess = {"id": "x", "type": "choices", "from_name": "c", "to_name": "t", "value": {"choices": ["good"]}}
    (tmp_path/"tasks.json").write_text(json.dumps([{"id": 1, "data": {"review": "좋아요"}, "annotations": [], "predictions": [{"model_version": "sentiment-3", "score": .75, "result": [guess]}]}]))
    item, = read_data(tmp_path)
    assert item.label.values == (Value("class", "good", by="sentiment-3", origin="model", score=.75, status="proposed"),)
    assert item.parts == {"text": "좋아요".encode()}


NAMES = ["open", "short", "긴 이름, \"quoted\""]
corner = some.integers(0, 20).map(float)


@some.composite
def values(draw, kind, item, more=True):
    "One value of a kind, as somebody may have said it"
    name = draw(some.sampled_from(NAMES))
    who = draw(some.sampled_from([{}, {}, {"by": "mina", "at": 1_700_000_000_000_000, "origin": "person"}, {"by": "yolo", "origin": "model", "score": .5, "status": "proposed"}])) if more else {}
    x, y = draw(corner), draw(corner)
    if kind == "box": return box(name, (x, y, x + 10.25, y + 5.5), **who)
    if kind == "polygon": return Value("polygon", name, (x, y, x+9, y, x+9, y+8.5), **who)
    if kind == "span": return Value("span", name, (int(x), int(x) + 3), **who)
    if kind == "value": return Value("value", name, draw(some.integers(0, 9)), **who)
    if kind == "interval": return Value("interval", name, (int(x), int(x) + 5), **who)
    return Value(kind, name, **who)


@some.composite
def lists_of_items(draw):
    found = []
    for at in range(draw(some.integers(1, 5))):
        picture = draw(some.booleans())
        parts = {"image": png(at)} if picture else {"text": ("가나다라마 바사 😀 아자차카타파하 "*2).encode()}
        kinds = ["box", "polygon", "class", "tag", "value"] if picture else ["span", "class", "tag", "value", "interval"]
        label = None if draw(some.integers(0, 4)) == 0 else Label(tuple(draw(values(draw(some.sampled_from(kinds)), found)) for _ in range(draw(some.integers(0, 3)))))
        found.append(Source(f"group {at % 2}/p{at}", parts, label, draw(some.sampled_from([None, "board-1"]))))
    return found


def said(item):
    "What a label says, without who and how sure, in any order"
    if item.label is None: return None
    return sorted((value.kind, value.name, value.data and tuple(np.round(value.data, 2).tolist()) if isinstance(value.data, tuple) else value.data) for value in item.label.values)


@pytest.mark.parametrize("format", sorted(set(FORMAT_KEEPS) - {"masks"}))
@QUICK
@given(found=lists_of_items())
def test_what_is_not_called_lost_comes_back(tmp_path_factory, format, found):
    "The promise of `losses`: whatever no grave loss was told for says the same when it is read again"
    parts = {"yolo": "image", "coco": "image", "voc": "image", "folders": "image", "label-studio": "image text", "conll": "text"}.get(format, "text").split()
    found = [item for item in found if set(parts) & set(item.parts)]
    if not found: return
    told, place = losses(format, found, NAMES), tmp_path_factory.mktemp("set")/"out"
    if any(loss.grave for loss in told):
        with pytest.raises(ValueError, match="say lossy=True"): write_data(place, format, found, NAMES)
        assert not place.exists()
        found = [item for item in found if not any(loss.grave for loss in losses(format, [item], NAMES))]
        if not found: return
    if format == "folders" and any(item.label and not item.label.values for item in found): return
    told = write_data(place, format, found, NAMES)
    again = by_key(read_data(place, format if format in READERS and format not in ("csv", "parquet") else "auto", classes=NAMES))
    unlabelled = "_unlabelled" if format == "folders" else None
    for item in found:
        back = again[item.key] if item.key in again else again[f"{item.label.values[0].name}/{item.key}" if item.label else item.key]
        assert said(back) == said(item), format
        if not any("who" in loss or "score" in loss or "proposal" in loss for loss in told) and unlabelled is None and item.label: assert sorted(map(repr, back.label.values)) == sorted(map(repr, item.label.values))
        if not any("group" in loss for loss in told): assert back.group == item.group


def test_masks_come_back(tmp_path):
    first, second = mask_png(spot(2, 3, 10, 12)), mask_png(spot(30, 3, 10, 12))
    label = Label((Value("mask", "b", content_id(second)), Value("mask", "a", content_id(first))))
    item = Source("k/p1", {"image": png(5), "mask": first, "mask.2": second}, label, attributes={"split": "train"})
    with pytest.raises(ValueError, match="keeps one class a place: 1 of 1 items have values that may overlap"): write_data(tmp_path/"set", "masks", [item], ["a", "b"])
    write_data(tmp_path/"set", "masks", [item], ["a", "b"], lossy=True)
    back, = read_data(tmp_path/"set")
    assert {value.name: mask_pixels(mask_of(back, value)).tolist() for value in back.label.values} == {value.name: mask_pixels(mask_of(item, value)).tolist() for value in label.values}
    with pytest.raises(ValueError, match="its mask blake3:.* of 'b' is not among its parts"): write_data(tmp_path/"lost", "masks", [Source("p", {"image": png(5), "mask": first}, label)], ["a", "b"], lossy=True)


def test_every_plan_says_what_it_keeps():
    assert set(ALL_PLANS) == set(FORMAT_KEEPS) and set(PLAN_READS) <= set(ALL_PLANS)
    for name, (_, _, kinds) in ALL_PLANS.items(): assert kinds == FORMAT_KEEPS[name].kinds, name
    assert set(LAYOUTS) <= set(READERS)


def test_losses_of_many_labels_are_quick():
    from time import perf_counter
    items = [Source(f"p{at}", {"image": b""}, Label.from_bytes(Label((box("open", (1, 2, 3, at)),)*8).to_bytes())) for at in range(2000)]
    start = perf_counter()
    assert losses("yolo", items) == []
    assert perf_counter() - start < 1
    assert kept("voc", items[0]) is items[0]


def test_folders_are_not_guessed(tmp_path):
    "Folders by date must not become classes"
    root = files(tmp_path, **{"2026-05-01/a.png": png(1), "2026-05-02/a.png": png(2)})
    assert detect(root, READERS) == "plain"
    assert [item.label for item in read_data(root)] == [None, None]
    assert sorted(item.label.values[0].name for item in read_data(root, "folders")) == ["2026-05-01", "2026-05-02"]
    assert not LAYOUTS["folders"][1](Tree(root))
