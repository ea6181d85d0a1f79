"Texts and tables: types, encodings, what files do in practice, and the real sets"
import csv
import io
import json
from collections import Counter
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings, strategies as some

from devmlops.formats import Label, Source, Value
from devmlops.store import canonical
from devmlops.texts import KNOWN, Layout, read_data, readers, write_data

QUICK = settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])


def file(root, name, text, encoding="utf-8"):
    "A folder with one more file; returns the folder"
    path = root/name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode(encoding))
    return root


def text_of(item): return item.parts["text"].decode()


def row_of(item): return json.loads(item.parts["row"])


def classes_of(found): return Counter(value.name for item in found if item.label for value in item.label.values if value.kind == "class")


def test_nsmc(data):
    found = list(read_data(data/"nsmc"))
    train, test = ([item for item in found if item.attributes["file"] == f"ratings_{name}"] for name in ("train", "test"))
    assert (classes_of(train), classes_of(test)) == ({"0": 10159, "1": 9841}, {"0": 2534, "1": 2466})
    assert len({item.key for item in found}) == 25000
    assert len(train) - len({text_of(item) for item in train}) == 208, "equal texts stay items of their own"
    texts = {text_of(item) for item in train}
    assert sum(text_of(item) in texts for item in test) == 89
    years = Counter(item.attributes["list"] for item in found)
    assert (min(years), max(years), sum(years.values())) == ("2003", "2015", 25000)
    raw = {line.split("\t")[0]: line.split("\t")[1] for line in (Path(data)/"nsmc/ratings_test.txt").read_text("utf-8").split("\n")[1:] if line}
    assert {item.key: text_of(item) for item in test} == raw, "every letter as it stands in the file"
    first = next(item for item in train if item.key == "2028167")
    assert (first.attributes["time"], row_of(first)) == (1190073600000000, {"rating": 10, "movie_id": 31761})


def test_klue_comes_back_byte_for_byte(data, tmp_path):
    found = list(read_data(data/"klue_ner"))
    assert Counter(item.attributes["list"] for item in found) == {"wikitree": 2034, "nsmc": 1966}
    assert Counter(value.name for item in found for value in item.label.values) == {"PS": 3512, "QT": 2450, "DT": 1852, "OG": 1763, "LC": 1373, "TI": 439}
    write_data(tmp_path/"out", "conll", found, ["PS", "QT", "DT", "OG", "LC", "TI"])
    tokens = lambda path, mark: [[line for line in block.split(b"\n") if line and not line.startswith(mark)] for block in path.read_bytes().split(b"\n\n")]
    theirs = [block for block in tokens(Path(data)/"klue_ner/klue-ner-v1.1_dev.tsv", b"## ") if block]
    ours = [block for block in tokens(tmp_path/"out/data.conll", b"# sent_id = ") if block]
    assert len(theirs) == 4000 and theirs == ours
    assert sum(line == b" \tO" for block in ours for line in block) > 40000
    again = {item.key: item for item in read_data(tmp_path/"out")}
    assert {item.key: (item.parts, item.label) for item in found} == {key: (item.parts, item.label) for key, item in again.items()}


@pytest.mark.parametrize("name, lists", [("gas_turbine", {"gt_2011": 7411, "gt_2012": 7628, "gt_2013": 7152, "gt_2014": 7158}), ("gas_sensor_drift", {"batch1": 445, "batch2": 1244, "batch3": 1586, "batch4": 161, "batch5": 197})])
def test_tables_without_heading(data, name, lists):
    found = list(read_data(data/name))
    assert Counter(item.attributes["list"] for item in found) == lists
    mean = lambda which, name: sum(next(value.data for value in item.label.values if value.name == name) for item in which)/len(which)
    if name == "gas_turbine":
        year = [item for item in found if item.attributes["list"] == "gt_2014"]
        assert (round(mean(year, "NOX"), 1), round(mean(year, "CO"), 2)) == (60.1, 2.08)
        assert set(row_of(found[0])) == {"AT", "AP", "AH", "AFDP", "GTEP", "TIT", "TAT", "TEY", "CDP"}, "no feature tells the answer"
    else:
        assert all(len(row_of(item)) == 128 for item in found[:50]) and "Toluene" not in classes_of([item for item in found if item.attributes["list"] in ("batch3", "batch4", "batch5")])


def test_steel_plates_and_machines(data):
    found = list(read_data(data/"steel_plates_faults"))
    assert classes_of(found) == {"Pastry": 122, "Z_Scratch": 146, "K_Scratch": 301, "Stains": 55, "Dirtiness": 42, "Bumps": 310, "Other_Faults": 518}
    assert all(len(row_of(item)) == 27 for item in found)
    found = list(read_data(data/"ai4i2020_synthetic"))
    assert classes_of(found) == {"normal": 7700, "failure": 300}
    assert Counter(value.name for item in found for value in item.label.values if value.kind == "tag") == {"TWF": 36, "HDF": 115, "PWF": 85, "OSF": 77, "RNF": 19}
    assert not {"TWF", "HDF", "PWF", "OSF", "RNF", "Machine failure"} & set(row_of(found[0]))


def test_series(data):
    found = list(read_data(data/"skab"))
    assert len({item.group for item in found}) == 26 and set(item.attributes["list"] for item in found) == {"valve1", "valve2", "other", "anomaly-free"}
    assert {item.attributes["list"] for item in found if item.label is None} == {"anomaly-free"}
    assert set(row_of(found[-1])) == {"Accelerometer1RMS", "Accelerometer2RMS", "Current", "Pressure", "Temperature", "Thermocouple", "Voltage", "Volume Flow RateRMS"}
    found = list(read_data(data/"nab"))
    assert Counter(item.group for item in found) == {"machine_temperature_system_failure": 22695, "ambient_temperature_system_failure": 7267, "cpu_utilization_asg_misconfiguration": 18050, "rogue_agent_key_hold": 1882}
    windows = {(item.group, value.data) for item in found for value in item.label.values if value.kind == "interval"}
    assert Counter(group for group, _ in windows) == {"machine_temperature_system_failure": 4, "ambient_temperature_system_failure": 2, "cpu_utilization_asg_misconfiguration": 1, "rogue_agent_key_hold": 2}
    found = list(read_data(data/"ett"))
    assert (len(found), found[0].attributes["time"], row_of(found[0])["OT"]) == (17420, 1467331200000000, 30.5310001373291)
    assert {item.label for item in found} == {None}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp949", "euc-kr", "utf-16"])
@pytest.mark.parametrize("name, sep", [("a.csv", ","), ("a.tsv", "\t"), ("a.csv", ";")])
def test_encodings_and_separators(tmp_path, encoding, name, sep):
    lines = [["번호", "문장", "점수"], ["가1", "배송이 빠르고 좋아요", "5"], ["가2", "별로, 정말; 별로", ""]]
    out = io.StringIO()
    csv.writer(out, delimiter=sep).writerows(lines)
    found = list(read_data(file(tmp_path, name, out.getvalue(), encoding), "csv", key="번호", text="문장"))
    assert [(item.key, text_of(item), row_of(item)) for item in found] == [("가1", "배송이 빠르고 좋아요", {"점수": 5}), ("가2", "별로, 정말; 별로", {"점수": None})]


def test_an_unknown_encoding_is_asked_for(tmp_path):
    root = file(tmp_path, "a.csv", "id,name\n1,Crème brûlée à la carte\n", "latin-1")
    with pytest.raises(ValueError, match="a.csv: is neither UTF-8 .byte 12 does not fit. nor Korean .CP949, EUC-KR.; save it as UTF-8, or say which it is"): list(read_data(root))
    item, = read_data(root, "csv", encoding="latin-1")
    assert row_of(item)["name"] == "Crème brûlée à la carte"


def test_the_whole_file_decides_about_types(tmp_path):
    "More than one batch: whole numbers at first, and one that is none at the very end"
    filler = "x"*400
    lines = ["n,code,late,filler", *(f"{at},{at:06},,{filler}" for at in range(24000)), f"0.5,7,2026-05-01,{filler}"]
    root = file(tmp_path, "a.csv", "\n".join(lines))
    assert (root/"a.csv").stat().st_size > 1 << 23
    kept = [row_of(item) for item in read_data(root)]
    assert len(kept) == 24001 and all(isinstance(row["n"], float) for row in kept)
    assert [(row["code"], row["late"]) for row in (kept[0], kept[-1])] == [("000000", None), ("7", "2026-05-01")]


@pytest.mark.parametrize("text, message", [
    ("a,a\n1,2\n", "names the column 'a' twice"),
    ("", "Empty CSV file"),
    ("id,x\n1,2\n2,3,4\n", "line 3: expected 2 cells, found 3: '2,3,4'"),
    ("id,x\n1,2\n1,3\n", "row 2: the key '1' occurs twice"),
    ("id,x\n,2\n", "row 1: 'id' is empty, and the key is made from it"),
    ("id,label\n1,good\n2,baad\n", "class 'baad' is not declared; declared are: good, bad"),
])
def test_bad_tables_are_named(tmp_path, text, message):
    with pytest.raises(ValueError) as e: list(read_data(file(tmp_path, "t.csv", text), "csv", classes=["good", "bad"]))
    assert message in str(e.value) and "t.csv" in str(e.value)


def test_a_heading_alone_has_no_items(tmp_path):
    with pytest.raises(ValueError, match="has no items in the format csv; looked for rows in .csv"): list(read_data(file(tmp_path, "t.csv", "id,x\n")))


def test_options_that_do_not_fit(tmp_path):
    root = file(tmp_path, "t.csv", "id,x,y\n1,2,3\n")
    for options, message in ((dict(label="class"), "t.csv: has no column 'class'; its columns are: id, x, y"), (dict(key="{nr}"), "has no column 'nr'"), (dict(onehot=["x"]), "row 1: column 'x' says 2; expected 0 or 1"), (dict(join="more.csv"), "more.csv: is to be joined, and is not there"),
            (dict(label="x", names={"1": "one"}), "row 1: column 'x' says '2', which has no name; known are: 1"), (dict(columns="names.txt"), "the names of the columns stand in names.txt, which is not there")):
        with pytest.raises(ValueError) as e: list(read_data(root, "csv", **options))
        assert message in str(e.value)
    with pytest.raises(ValueError, match="key can be said for a format only; give format="): readers("auto", {"key": "id"})
    with pytest.raises(ValueError, match="the format conll has no option 'key'; it has: files, encoding"): list(read_data(root, "conll", key="id"))
    with pytest.raises(ValueError, match="the format masks has no option 'key'; it has: ignore"): list(read_data(root, "masks", key="id"))
    with pytest.raises(ValueError, match="the format yolo has no option 'key'; it has: none"): list(read_data(root, "yolo", key="id"))


def test_a_layout_file_is_one_command(tmp_path):
    "What a person writes for a table of their own"
    root = file(tmp_path/"pumps", "june/line 1.csv", "when;pressure;state\n2026-06-01 08:00;1,5;0\n2026-06-01 08:01;1,6;1\n")
    layout = file(tmp_path, "pumps.toml", 'files = ["*/*.csv"]\nsep = ";"\nkey = "{folder}/{file}/{row:03}"\nlist = "{when:%Y-%m}"\ntime = "when"\nlabel = ["state"]\nattributes = ["pressure"]\n\n[names]\n0 = "fine"\n1 = "leaking"\n')/"pumps.toml"
    first, second = read_data(root, layout=layout)
    assert (first.key, first.label, first.attributes) == ("june/line 1/001", Label((Value("class", "fine"),)), {"list": "2026-06", "time": int(datetime.fromisoformat("2026-06-01T08:00+00:00").timestamp()*1e6), "pressure": "1,5"})
    assert second.label.values[0].name == "leaking"
    for text, message in (("key = 5", "key of a layout is a text; 5 was given"), ("a = [", "is no TOML file"), ('format = "excel"', "format 'excel' is unknown")):
        with pytest.raises(ValueError, match=message): list(read_data(root, layout=file(tmp_path, "odd.toml", text)/"odd.toml"))


def test_every_known_layout_is_sound():
    for name, (_, layout) in KNOWN.items(): assert Layout(**layout).files, name


@QUICK
@given(some.lists(some.fixed_dictionaries({"word": some.none() | some.text(some.characters(codec="utf-8", exclude_characters="\0"), max_size=12), "n": some.none() | some.integers(-2**62, 2**62), "x": some.none() | some.floats(allow_nan=False, allow_infinity=False),
    "ok": some.none() | some.booleans(), "day": some.none() | some.dates(min_value=datetime(1900, 1, 1).date()).map(str), "at": some.none() | some.datetimes(min_value=datetime(1900, 1, 1)).map(datetime.isoformat), "text, \"odd\"": some.none() | some.sampled_from(["12", "007", "NA", "true", "2026-05-01", ""])}), min_size=1, max_size=8))
def test_any_table_comes_back(tmp_path_factory, rows):
    "Cells keep their value and their type, whatever words look like"
    items = [Source(f"r{at}", {"row": canonical(row)}, Label((Value("class", "a, \"b\""),)) if at % 2 else None) for at, row in enumerate(rows)]
    for format in ("csv", "parquet", "jsonl"):
        place = tmp_path_factory.mktemp("t")/format
        write_data(place, format, items, ["a, \"b\""])
        again = list(read_data(place))
        assert [(item.key, item.parts, item.label) for item in again] == [(item.key, item.parts, item.label) for item in items], format


def test_parquet_from_elsewhere(tmp_path):
    import pyarrow as pa, pyarrow.parquet as pq
    table = pa.table({"id": [1, 2], "price": pa.array([1.5, None]), "at": pa.array([1_700_000_000_000_000_000, None], pa.timestamp("ns", "Asia/Seoul")), "kind": pa.array(["a", "b"]).dictionary_encode(), "many": [[1, 2], []], "nan": [float("nan"), 1.0]})
    pq.write_table(table, tmp_path/"a.parquet")
    first, second = read_data(tmp_path, "parquet", label="kind")
    assert (first.key, row_of(first), first.label.values[0].name) == ("1", {"price": 1.5, "at": "2023-11-14T22:13:20Z", "many": [1, 2], "nan": None}, "a")
    pq.write_table(table.append_column("blob", pa.array([b"x", b"y"])), tmp_path/"a.parquet")
    with pytest.raises(ValueError, match="a.parquet: row 1: b'x' of type bytes cannot be kept in a row; cast it"): list(read_data(tmp_path))
    (tmp_path/"a.parquet").write_bytes((tmp_path/"a.parquet").read_bytes()[:300])
    with pytest.raises(ValueError, match="a.parquet: Parquet magic bytes not found"): list(read_data(tmp_path))


@pytest.mark.parametrize("line, label", [
    ({"text": "서울 이순신", "label": "good"}, (Value("class", "good"),)),
    ({"text": "서울 이순신", "label": ["good", "short"]}, (Value("class", "good"), Value("class", "short"))),
    ({"text": "서울 이순신", "label": 1}, (Value("class", "1"),)),
    ({"text": "서울 이순신", "labels": []}, ()),
    ({"text": "서울 이순신"}, None),
    ({"text": "서울 이순신", "label": None}, None),
    ({"text": "서울 이순신", "label": [[0, 2, "LC"], [3, 6, "PS"]]}, (Value("span", "LC", (0, 2)), Value("span", "PS", (3, 6)))),
    ({"text": "서울 이순신", "entities": [{"start": 0, "end": 2, "label": "LC"}]}, (Value("span", "LC", (0, 2)),)),
    ({"text": "서울 이순신", "spans": [{"start": 0, "end": 2, "type": "LC"}], "label": "good"}, (Value("class", "good"), Value("span", "LC", (0, 2)))),
])
def test_json_lines_as_tools_write_them(tmp_path, line, label):
    item, = read_data(file(tmp_path, "a.jsonl", json.dumps(line | {"id": 3, "stars": 4}) + "\n\n"))
    assert (item.key, text_of(item), row_of(item), item.label) == ("3", "서울 이순신", {"stars": 4}, None if label is None else Label(label))


@pytest.mark.parametrize("line, message", [
    ('{"text": "ab", "spans": [[0, 3, "X"]]}', "line 2: the span [0, 3, 'X'] does not lie in the text of 2 characters"), ('{"text": "ab"', "line 2: Expecting ',' delimiter"), ("[1]", "line 2: expected an object, found '[1]'"),
    ('{"id": 1, "text": "again"}', "line 2: the key '1' occurs twice"), ('{"text": "ab", "values": [{"kind": "circle"}]}', "line 2: a value cannot be of kind 'circle'"), ("{}", "line 2: holds neither a text nor any column")])
def test_bad_lines_are_named(tmp_path, line, message):
    with pytest.raises(ValueError) as e: list(read_data(file(tmp_path, "a.jsonl", '{"id": 1, "text": "first"}\n' + line)))
    assert "a.jsonl: " + message in str(e.value)


def test_json_lines_keep_everything(tmp_path):
    label = Label((Value("span", "PS", (0, 2), by="mina", at=5, origin="person"), Value("class", "good", score=.5, by="m", origin="model", status="proposed"), Value("interval", "x", (1, 2)), Value("tag", "odd", status="rejected")))
    items = [Source("a", {"text": "줄\n바꿈\u2028\x85 😀".encode(), "row": canonical({"n": 1})}, label, "g", {"list": "june", "deep": {"a": [1]}, "split": "val"})]
    assert write_data(tmp_path/"out", "jsonl", items, ["PS", "good"]) == []
    back, = read_data(tmp_path/"out")
    assert (back.parts, back.label, back.group, back.attributes) == (items[0].parts, label, "g", {"list": "june", "deep": {"a": [1]}})


def test_conll_as_it_is_found(tmp_path):
    root = file(tmp_path/"a", "a.conll", "# sent_id = one\r\n# a note\r\nSeoul\tB-LC\r\nStation\tI-LC\r\n#\tO\r\n\r\nnothing\tO\r\n")
    one, two = read_data(root)
    assert (one.key, text_of(one), one.label.values, two.key) == ("one", "Seoul Station #", (Value("span", "LC", (0, 13)),), "a/000002")
    root = file(tmp_path/"b", "b.bio", "이\tB-PS\n순\tI-PS\n \tO\n신\tS-LC\n")
    item, = read_data(root)
    assert (text_of(item), [value.data for value in item.label.values], item.attributes["tokens"]) == ("이순 신", [(0, 2), (3, 4)], "chars")
    for text, message in (("a\tB-X\nb\n", "line 1: expected a token and its tag on every line"), ("a\tB-X\nb\tX\n", "token 2: 'X' is no tag"), ("a O\n\nb B-X\nc I-Y\n", "line 3: token 2: I-Y goes on with an entity that was not begun")):
        with pytest.raises(ValueError, match=message): list(read_data(file(tmp_path/"c", "c.conll", text)))


@QUICK
@given(some.lists(some.tuples(some.text("ab 가나😀", min_size=1, max_size=10), some.lists(some.tuples(some.integers(0, 9), some.integers(1, 4), some.sampled_from("XY")), max_size=3)), min_size=1, max_size=4))
def test_any_spans_come_back(tmp_path_factory, found):
    items = []
    for at, (text, spans) in enumerate(found):
        taken, kept = set(), []
        for start, length, name in sorted(spans):
            if start + length <= len(text) and not taken & set(range(start, start + length)):
                taken |= set(range(start, start + length))
                kept.append(Value("span", name, (start, start + length)))
        items.append(Source(f"s{at}", {"text": text.encode()}, Label(tuple(kept)), attributes={"tokens": "chars"}))
    place = tmp_path_factory.mktemp("t")/"out"
    write_data(place, "conll", items + [Source("last", {"text": "한 글자".encode()}, Label(()), attributes={"tokens": "chars"})], ["X", "Y"])
    again = list(read_data(place))
    assert [(item.key, item.parts, item.label) for item in again[:-1]] == [(item.key, item.parts, item.label) for item in items]


def test_a_line_break_has_no_place_in_conll(tmp_path):
    with pytest.raises(ValueError, match="s1 holds .*; CoNLL has no place for a line break"): write_data(tmp_path/"out", "conll", [Source("s1", {"text": b"a\nb"}, Label(()))], [])
    assert not list(tmp_path.iterdir()), "nothing is left half-written"


def test_a_table_beside_pictures_is_no_table(tmp_path):
    import cv2, numpy as np
    root = file(tmp_path, "a.png", cv2.imencode(".png", np.zeros((9, 9), np.uint8))[1].tobytes())
    file(root, "notes.csv", "id,x\n1,2\n")
    assert [item.key for item in read_data(root)] == ["a"]
    assert [item.key for item in read_data(root, "csv")] == ["1"]


def test_importing_is_light(python):
    assert python("import sys\nimport devmlops.texts\nprint(*(name for name in ('numpy', 'cv2', 'pyarrow', 'pandas', 'torch', 'yaml') if name in sys.modules))").split() == []
