"Explore: against other libraries and plain loops, on the real sets, and with looks that are interrupted, shared or spoilt"
import json
import subprocess
import time
import unicodedata
from importlib.util import find_spec

import cv2
import numpy as np
import pytest
from conftest import PYTHON, needed
from hypothesis import given, settings, strategies as st
from hypothesis.extra.numpy import arrays

from devmlops.data import add_items, freeze, items, make_bundle
from devmlops.explore import Distribution, GRID, LOOK, box_sizes, counts, explore, growth, histograms, labelling, pictures, sampled, table_columns, texts, words
from devmlops.explore import _heat, _pearson, _spearman
from devmlops.formats import Label, Source, Value, box, read_folder
from devmlops.store import canonical, open_store

LOOKER = """
import sys
from devmlops.explore import pictures
from devmlops.store import open_store
found = pictures(open_store(sys.argv[1]), sys.argv[2], most=None)
print(found.seen, len(found.unreadable))
"""


def png(seed, side=48):
    noise = np.random.default_rng(seed).integers(0, 255, (8, 8)).astype(np.uint8)
    return cv2.imencode(".png", cv2.resize(noise, (side, side)))[1].tobytes()


def pictured(store, count, name="first", **more):
    return add_items(store, [Source(f"{name}/{at:04}", {"image": png(at)}, **more) for at in range(count)], name=name, by="mina")


# ---- numbers against others

@settings(max_examples=150, deadline=None)
@given(arrays(float, st.integers(0, 200), elements=st.floats(-1e6, 1e6, width=32) | st.integers(-50, 50).map(float)), st.integers(2, 40))
def test_a_histogram_loses_nothing(values, bins):
    edges, (found,) = histograms([Distribution(values)], bins)
    assert found.sum() == len(values) and (np.diff(edges) > 0).all() and len(found) <= bins + 2
    json.dumps(Distribution(values).to_dict(), allow_nan=False)


@settings(max_examples=60, deadline=None)
@given(arrays(float, st.tuples(st.integers(3, 40), st.integers(2, 5)), elements=st.integers(-6, 6).map(float) | st.just(float("nan"))))
def test_correlations_are_those_of_pandas(table):
    needed(find_spec("pandas"), 'pandas is missing; install it with: pip install "devmlops[research]"')
    import pandas
    frame = pandas.DataFrame(table)
    there = np.isfinite(table)
    for mine, method in ((_pearson(table)[0], "pearson"), (_spearman(table), "spearman")):
        other = frame.corr(method, min_periods=3).to_numpy()
        for a in range(table.shape[1]):
            for b in range(table.shape[1]):
                common = there[:, a] & there[:, b]
                flat = common.sum() < 3 or min(np.ptp(table[common, a]), np.ptp(table[common, b])) == 0
                if flat: assert np.isnan(mine[a, b]), (a, b, mine[a, b])
                else: assert abs(mine[a, b] - other[a, b]) < 1e-6, (method, a, b, mine[a, b], other[a, b])


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(*[st.floats(-.2, 1.2)]*4), max_size=12))
def test_a_heat_map_is_that_of_a_plain_loop(corners):
    corners = np.array([[min(a, c), min(b, d), max(a, c), max(b, d)] for a, b, c, d in corners], float).reshape(-1, 4)
    plain = np.zeros((GRID, GRID), int)
    for x1, y1, x2, y2 in corners*GRID:
        x, y = (int(np.clip(np.floor(v), 0, GRID - 1)) for v in (x1, y1))
        plain[y:max(y + 1, int(np.clip(np.ceil(y2), 0, GRID))), x:max(x + 1, int(np.clip(np.ceil(x2), 0, GRID)))] += 1
    assert (_heat(corners) == plain).all()


@pytest.mark.parametrize("text, found", [("", []), ("!!! ...", []), ("ㅋㅋㅋㅋㅋ ㅠㅠㅠ", ["ㅋㅋ", "ㅠㅠ"]), ("하하하하 100000원", ["하하", "100000원"]), ("don't rock'n'roll", ["don't", "rock'n'roll"]), ("Straße ΣΑΣ", ["strasse", "σασ"]), ("日本語 テスト", ["日本語", "テスト"]), ("snake_case a-b", ["snake", "case", "a", "b"])])
def test_words_of_many_languages(text, found): assert words(text) == found


# ---- looks

def test_looks_are_taken_once_and_shared(workspace, monkeypatch):
    both = pictured(workspace, 40), add_items(workspace, [Source(f"again/{at}", {"image": png(at)}) for at in range(40)], name="again", by="mina")
    taken = []
    monkeypatch.setattr("devmlops.inference.decode_image", lambda data, **_: (taken.append(1), cv2.imdecode(np.frombuffer(data, np.uint8), 0))[1])
    assert [pictures(workspace, one).seen for one in both] == [40, 40] and len(taken) == 40
    assert pictures(workspace, both[0]).to_dict()["measures"] == pictures(workspace, both[1]).to_dict()["measures"] and len(taken) == 40


def test_a_sample_has_no_favourites_and_grows(workspace):
    whole = pictured(workspace, 60)
    some = pictures(workspace, whole, most=10)
    more = pictures(workspace, whole, most=25)
    assert (some.seen, more.seen, pictures(workspace, whole, most=0).seen, pictures(workspace, whole, most=None).seen) == (10, 35, 35, 60)
    other = add_items(workspace, [Source(f"first/{at:04}", {"image": png(1000 + at)}) for at in reversed(range(60))], name="other", by="mina")
    assert [item.key for item in sampled(items(workspace, other), 10)] == [item.key for item in sampled(items(workspace, whole), 10)]


def test_two_look_at_once_and_one_is_killed(workspace):
    pictured(workspace, 600)
    command = [PYTHON, "-c", LOOKER, str(workspace.settings.root), "first"]
    killed = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    looks = workspace.home/"cache"/"explore.db"
    until = time.monotonic() + 60
    while not looks.exists() and killed.poll() is None and time.monotonic() < until: time.sleep(.01)
    time.sleep(.05)
    killed.kill()
    killed.wait()
    two = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    assert [one.communicate(timeout=120)[0].split() for one in two] == [["600", "0"]]*2


@pytest.mark.parametrize("spoil", [lambda path: path.write_bytes(b"no database"), lambda path: path.write_bytes(path.read_bytes()[:1000]), lambda path: path.unlink()], ids=["other bytes", "cut off", "gone"])
def test_a_spoilt_memory_is_made_anew(workspace, spoil):
    whole = pictured(workspace, 8)
    first = pictures(workspace, whole).to_dict()
    spoil(workspace.home/"cache"/"explore.db")
    for one in (workspace.home/"cache").glob("explore.db-*"): one.unlink()
    assert pictures(workspace, whole).to_dict() == first


def test_what_cannot_be_read_is_named(workspace):
    found = add_items(workspace, [Source("good", {"image": png(1)}), Source("empty", {"image": b""}), Source("cut", {"image": png(2)[:60]}), Source("text", {"image": b"hello"})], name="mixed", by="mina")
    seen = pictures(workspace, found)
    assert (seen.unreadable, seen.seen, seen.sizes) == (["cut", "empty", "text"], 4, {"48x48": 1})
    assert pictures(workspace, found).unreadable == ["cut", "empty", "text"], "remembered too"
    rows = add_items(workspace, [Source("a", {"row": b"{}"}), Source("b", {"row": b"[1]"}), Source("c", {"row": b"\xff"}), Source("d", {"row": canonical({"x": 1})})], name="rows", by="mina")
    assert (table_columns(workspace, rows).unreadable, [one.name for one in table_columns(workspace, rows).columns]) == (["b", "c"], ["x"])


def test_what_was_not_fetched_is_left_out_and_told(workspace):
    sources = [Source(f"p{at}", {"image": png(at), "text": f"text {at}".encode(), "row": canonical({"x": at})}, Label((box("open", (0, 0, 5, 5 + at)),))) for at in range(20)]
    found = add_items(workspace, sources, name="part", by="mina")
    there = items(workspace, found)
    workspace.objects.remove([one.label for one in there[:4]] + [one.parts["image"] for one in there[4:10]] + [one.parts["text"] for one in there[:6]] + [one.parts["row"] for one in there[:7]])
    seen = explore(workspace, found)
    assert (seen.counts.items, seen.counts.absent, seen.boxes.count, seen.pictures.seen, seen.texts.seen, seen.table.seen) == (16, 4, 16, 10, 14, 13)
    from devmlops.messages import say
    from devmlops.report import data_page
    page = data_page(workspace, found).html()
    assert say("explore.absent", count="4") in page["classes"] and page["pictures"].count("data:image/jpeg") > 5 and "text 19" in page["texts"]


def test_items_with_a_time_of_their_own(workspace):
    day = 86_400_000_000
    found = add_items(workspace, [Source(f"t{at}", {"text": b"x"}, None, None, {"time": (15_000 + 40*at)*day}) for at in range(60)], name="dated", by="mina")
    times = counts(workspace, found).times
    assert sum(times.values()) == 60 and all(len(name) == 4 for name in times)


def test_nothing_at_all_is_no_error(workspace):
    assert growth(workspace).to_dict() == {"items": 0, "rounds": [], "states": {}, "versions": [], "bundles": 0}
    bare = explore(workspace, add_items(workspace, [Source("a", {"document": b"%PDF"})], name="bare", by="mina"))
    assert list(bare.to_dict()) == ["name", "counts", "labelling"] and bare.counts.labelled == 0


def test_a_bundle_a_round_and_a_version_are_looked_at_alike(workspace):
    round = pictured(workspace, 12, label=Label((box("open", (1, 1, 9, 9), by="jun", at=1_700_000_000_000_000, origin="person"),)))
    bundle = make_bundle(workspace, "all", "first", by="mina")
    version = freeze(workspace, bundle, name="frozen", by="mina")
    answers = [explore(workspace, one).to_dict() for one in (round, bundle, version, "first", "all", "frozen@1", version.id)]
    strip = lambda found: json.loads(json.dumps(found).replace('"all@1"', '"first"').replace('"frozen@1"', '"first"'))
    assert all(strip(answer) == strip(answers[0]) for answer in answers)
    assert labelling(workspace, version).labellers[0]["by"] == "jun"


# ---- real sets

def test_deeppcb_as_its_readme_counts_it(workspace, data):
    whole = [one for one in read_folder(data/"deeppcb", "deeppcb")]
    found = add_items(workspace, whole, name="deeppcb", by="mina")
    one, boxes = counts(workspace, found), box_sizes(workspace, found)
    assert one.classes == {"copper": 1045, "mousebite": 1424, "open": 1332, "pin-hole": 1070, "short": 1068, "spur": 1180}
    assert (one.items, one.groups, boxes.count, one.parts) == (1040, 8, 7119, {"image": 1040, "template": 1040})
    assert boxes.heat[""].sum() > 0 and boxes.unsized == 0 and boxes.sizes["large"] < 40
    seen = pictures(workspace, found, most=40)
    assert (seen.seen, seen.items, set(seen.sizes)) == (40, 1040, {"640x640"})
    start = time.perf_counter()
    explore(workspace, found, most=0).to_dict()
    assert time.perf_counter() - start < 5


def test_nsmc_words_and_repeats(workspace, data):
    rows = [line.split("\t") for line in (data/"nsmc/ratings_test.txt").read_text("utf-8").split("\n")[1:] if line]
    found = texts(workspace, add_items(workspace, [Source(key, {"text": text.encode()}, Label((Value("class", ("negative", "positive")[int(label)]),))) for key, text, label in rows], name="nsmc", by="mina"))
    assert (found.items, len(found.characters), found.unreadable) == (5000, 5000, [])
    assert found.repeated == 5000 - len({text for _, text, _ in rows}) and found.characters.at(1)[0] == max(len(text) for _, text, _ in rows)
    assert found.decomposed == sum(text != unicodedata.normalize("NFC", text) for _, text, _ in rows)
    assert found.top[0]["word"] == "영화" and found.scripts["hangul"] > .95
    assert "최고" in [row["word"] for row in found.telling["positive"]] and "쓰레기" in [row["word"] for row in found.telling["negative"]]


def test_klue_entities_are_texts(workspace, data):
    lines = next((data/"klue_ner").glob("*.tsv")).read_text("utf-8").split("\n\n")[:300]
    sources = []
    for at, block in enumerate(lines):
        letters, spans, start, name = [], [], None, None
        for line in block.split("\n"):
            if line.startswith("##") or "\t" not in line: continue
            letter, mark = line.split("\t")[:2]
            if start is not None and not mark.startswith("I-"): spans.append(Value("span", name, (start, len(letters)))); start = None
            if mark.startswith("B-"): start, name = len(letters), mark[2:]
            letters.append(letter)
        if start is not None: spans.append(Value("span", name, (start, len(letters))))
        if letters: sources.append(Source(f"s{at}", {"text": "".join(letters).encode()}, Label(tuple(spans))))
    found = texts(workspace, add_items(workspace, sources, name="klue", by="mina"))
    assert set(found.spans) <= {"PS", "LC", "OG", "DT", "TI", "QT"} and len(found.spans) >= 5
    assert sum(row["count"] for row in found.spans["PS"]) <= counts(workspace, "klue").classes["PS"]


def test_steel_plates_columns(workspace, data):
    names = (data/"steel_plates_faults/Faults27x7_var").read_text().split()
    lines = [line.split() for line in (data/"steel_plates_faults/Faults.NNA").read_text().splitlines() if line.strip()]
    sources = [Source(f"plate/{at:04}", {"row": canonical(dict(zip(names[:27], map(float, line))))}, Label((Value("class", names[27 + line[27:].index("1")]),))) for at, line in enumerate(lines)]
    found = table_columns(workspace, add_items(workspace, sources, name="plates", by="mina"))
    assert (found.items, len(found.columns), found.classes["Bumps"], found.classes["K_Scratch"]) == (1494, 27, 310, 301)
    values = np.array([[float(v) for v in line[:27]] for line in lines])
    order = [names.index(name) for name in found.correlated]
    assert np.allclose(found.pearson, np.corrcoef(values[:, order].T), atol=1e-9)
    assert {found.strongest[0]["a"], found.strongest[0]["b"]} == {"TypeOfSteel_A300", "TypeOfSteel_A400"}
    area = found.column("Pixels_Areas")
    low, high = np.quantile(values[:, names.index("Pixels_Areas")], (.25, .75))
    assert area.values.outliers == int(((values[:, names.index("Pixels_Areas")] > high + 1.5*(high - low)) | (values[:, names.index("Pixels_Areas")] < low - 1.5*(high - low))).sum())
    assert max(found.columns, key=lambda one: one.relation or 0).name == "Log_X_Index"


def test_gas_turbine_moved_between_years(workspace, data):
    columns = "AT AP AH AFDP GTEP TIT TAT TEY CDP CO NOX".split()
    for year in (2011, 2014):
        rows = [dict(zip(columns, map(float, line.split(",")))) for line in (data/f"gas_turbine/gt_{year}.csv").read_text().splitlines()[::4]]
        add_items(workspace, [Source(f"{year}/{at}", {"row": canonical({name: row[name] for name in columns[:-1]})}, Label((Value("value", "NOX", row["NOX"]),))) for at, row in enumerate(rows)], name=f"y{year}", by="mina")
    found = table_columns(workspace, make_bundle(workspace, "years", "y2011 + y2014", by="mina"))
    target = found.column("→ NOX")
    assert 65 < target.by_round["y2011"].values.mean() < 70 and 58 < target.by_round["y2014"].values.mean() < 62 and target.moved > .2
    assert "→ NOX" in found.correlated and found.classes == {}


# ---- size and weight

@pytest.mark.slow
def test_twenty_thousand_items_show_in_seconds(workspace):
    some = [png(at) for at in range(200)]
    sources = [Source(f"p{at:05}", {"image": some[at % 200] + str(at).encode()}, Label(tuple(box("abc"[k % 3], (k, k, k + 9, k + 9)) for k in range(at % 9))), None, {"size": [48, 48]}) for at in range(20_000)]
    whole = add_items(workspace, sources, name="many", by="mina")
    pictures(workspace, whole, most=None)
    again = open_store(workspace.settings.root)
    start = time.perf_counter()
    found = explore(again, "many")
    spent = time.perf_counter() - start
    again.close()
    assert found.pictures.seen == 20_000 and spent < 10, spent


def test_exploring_stays_light(python):
    heavy = ["pandas", "matplotlib", "sklearn", "scipy", "torch", "mlflow", "nbformat", "IPython"]
    assert python("import sys, devmlops.explore\nprint(*(name for name in sys.argv[1:] if name in sys.modules))", *heavy).split() == []


def test_a_look_has_a_name_for_each_number():
    from devmlops.explore import look
    assert look(np.zeros((20, 30, 3), np.uint8)).shape == (len(LOOK),) == look(np.zeros((20, 30), np.uint8)).shape
