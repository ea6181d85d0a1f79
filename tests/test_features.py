"Features: the same numbers in training and in service, in any process, and nothing learned from what is tested"
import csv
import json
import math
import random
import subprocess

import numpy as np
import pytest
from conftest import PYTHON
from hypothesis import given, settings, strategies as st

from devmlops.data import add_items, freeze, items
from devmlops.features import FEATURES, Features, features_of, fit, fit_version
from devmlops.formats import Label, Source, Value
from devmlops.split import make_split
from devmlops.store import canonical

APPLY = """
import json, struct, sys
from devmlops.features import Features
given = json.load(sys.stdin)
made = Features.from_json(given["features"]).apply(given["rows"])
print(made.tobytes().hex())
print(sorted(name for name in ("sqlalchemy", "pyarrow", "cv2", "fsspec", "pandas", "onnxruntime", "devmlops.store", "devmlops.data") if name in sys.modules))
"""
EVERYTHING = [
    {"step": "date", "column": "at", "parts": ["hour", "weekday", "month"], "cycle": True, "zone": "Asia/Seoul"}, {"step": "onehot", "columns": ["type", "line"], "unknown": "other", "missing": "own"},
    {"step": "fill", "columns": ["a"], "mark": True}, {"step": "log", "columns": ["b"], "plus": 1}, {"step": "ratio", "above": "a", "below": "b", "name": "a/b"}, {"step": "lag", "columns": ["a", "b"], "by": [1, 3]},
    {"step": "difference", "columns": ["b"], "by": 2}, {"step": "rolling", "columns": ["a"], "window": 5, "what": ["mean", "std", "sum", "min", "max"], "least": 2}, {"step": "minmax", "columns": ["b"], "clip": True},
    {"step": "standardise", "columns": ["a", "a:mean5"]},
]


def some_rows(count=60, seed=0):
    "Rows of two series in turn, with gaps"
    rng = np.random.default_rng(seed)
    return [{"at": f"2021-02-{1 + at//24:02}T{at % 24:02}:15:00Z", "type": "LMH"[int(rng.integers(3))], "line": None if at % 11 == 0 else int(rng.integers(1, 4)), "pump": f"p{at % 2}",
        "a": None if at % 7 == 0 else float(rng.normal(30, 4)), "b": float(rng.exponential(3)) + .1} for at in range(count)]


def test_another_process_with_the_text_alone_gives_the_same_bits():
    rows = some_rows()
    features = fit(rows[:40], EVERYTHING, series="pump", missing="keep")
    done = subprocess.run([PYTHON, "-c", APPLY], input=json.dumps({"features": features.to_json(), "rows": rows}), capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    told = done.stdout.splitlines()
    assert told[0] == features.apply(rows).tobytes().hex()
    assert told[1] == "[]", "features need numpy alone"


def test_a_row_with_its_history_gets_the_bits_of_the_table():
    rows = some_rows()
    features = fit(rows[:40], EVERYTHING, series="pump", missing="keep")
    table = features.apply(rows)
    assert features.history == 3 + 2 + 4 and table.shape == (60, len(features.names))
    for at in range(60):
        before = [row for row in rows[:at] if row["pump"] == rows[at]["pump"]][-features.history:]
        one = features.apply([*before, rows[at]], last=1)
        assert one.tobytes() == table[at:at+1].tobytes(), at


@given(st.integers(0, 1000))
@settings(max_examples=20, deadline=None)
def test_what_is_learned_is_no_question_of_order(seed):
    rows = some_rows(30)
    steps = [{"step": "onehot", "columns": ["type", "line"]}, {"step": "fill", "columns": ["a"], "how": "mean"}, {"step": "minmax", "columns": ["b"]}, {"step": "standardise", "columns": ["a"]}, {"step": "drop", "columns": ["at"]}]
    mixed = random.Random(seed).sample(rows, len(rows))
    assert fit(mixed, steps, series="pump").steps == fit(rows, steps, series="pump").steps


def test_nothing_of_the_future_leaks_back():
    rows = some_rows()
    features = fit(rows[:40], EVERYTHING, series="pump", missing="keep")
    other = rows[:50] + [row | {"a": 999., "b": 999.} for row in rows[50:]]
    assert features.apply(rows)[:50].tobytes() == features.apply(other)[:50].tobytes()


def test_windows_agree_with_plain_python():
    rows = [{"x": None if at in (3, 4) else float(at*at)} for at in range(12)]
    made = fit(rows, [{"step": "rolling", "columns": ["x"], "window": 4, "what": ["mean", "std", "sum", "min", "max"], "least": 2}], missing="keep")
    table = dict(zip(made.names, made.apply(rows).T))
    for at in range(12):
        inside = [row["x"] for row in rows[max(0, at - 3):at + 1] if row["x"] is not None]
        if len(inside) < 2: assert math.isnan(table["x:mean4"][at]); continue
        expected = {"mean": np.mean(inside), "std": np.std(inside), "sum": sum(inside), "min": min(inside), "max": max(inside)}
        for name, value in expected.items(): assert table[f"x:{name}4"][at] == pytest.approx(value), (name, at)


def test_the_rules_for_the_unknown_and_the_missing_are_what_was_told():
    rows = [{"type": kind, "n": at} for at, kind in enumerate("LLMMMH")]
    one = lambda **options: fit(rows, [{"step": "onehot", "columns": ["type"], **options}])
    assert one(most=2).names == ["n", "type=L", "type=M"]
    assert one(unknown="other", most=2).apply([{"type": "Z", "n": 1}]).tolist() == [[1, 0, 0, 1]]
    assert one(missing="own").apply([{"type": None, "n": None}, {"type": "H", "n": 1}][1:]).tolist() == [[1, 1, 0, 0, 0]]
    with pytest.raises(ValueError, match="holds 'Z', which training never saw; it saw: H, L, M"): one(unknown="error").apply([{"type": "Z", "n": 1}])
    with pytest.raises(ValueError, match="is missing in row 1"): one(missing="error").apply([{"type": "L", "n": 1}, {"type": None, "n": 1}])
    with pytest.raises(ValueError, match="the feature 'n' is missing in row 0"): one().apply([{"type": "L", "n": None}])
    assert math.isnan(fit(rows, [{"step": "drop", "columns": ["type"]}], missing="keep").apply([{"type": "L", "n": None}])[0, 0])
    numbers = fit([{"line": value} for value in (1, 2, 2.0, 3)], [{"step": "onehot", "columns": ["line"]}])
    assert numbers.names == ["line=1", "line=2", "line=3"] and numbers.apply([{"line": 2.0}]).tolist() == [[0, 1, 0]]


@pytest.mark.parametrize("steps, text", [
    ([{"step": "standardise", "columns": ["c"]}], "step 1 of the feature recipe (standardise): there is no column 'c'"),
    ([{"step": "standardise", "columns": ["type"]}], "the column 'type' is text; use onehot or date for it"),
    ([{"step": "rolling", "columns": ["a"], "window": 0}], "window = 0 must be a whole number from 1 to 100000"),
    ([{"step": "lag", "columns": ["a"], "by": [0]}], "by = [0] must be a list, each a whole number from 1"),
    ([{"step": "log", "columns": ["b"], "plus": -50}], "which has no logarithm"),
    ([{"step": "date", "column": "type", "parts": ["hour"]}], "cannot be read as times"),
    ([{"step": "take", "columns": ["at"]}], "the column 'at' is text at the end"),
    ([{"step": "onehot", "columns": ["a"], "most": 3, "unknown": "error"}], "different values, most is 3"),
    ([], "a list of at least one step"),
])
def test_errors_of_recipes(steps, text):
    with pytest.raises(ValueError) as error: fit(some_rows(), steps, series="pump")
    assert text in str(error.value)


def test_rows_of_another_kind_are_refused():
    features = fit(some_rows(), EVERYTHING, series="pump", missing="keep")
    good = some_rows(1)[0]
    for change, text in (({"a": "30"}, "the column 'a' was number when the features were fitted, and is '30' now"), ({"type": 3}, "the column 'type' was text"), ({"at": "yesterday"}, "cannot be read as times")):
        with pytest.raises(ValueError, match=text): features.apply([good | change])
    with pytest.raises(ValueError, match="row 0 has no column 'a'"): features.apply([{name: value for name, value in good.items() if name != "a"}])
    with pytest.raises(ValueError, match="the last 2 rows were asked for, and only 1 were given"): features.apply([good], last=2)
    assert features.apply([], last=0).shape == (0, len(features.names))
    with pytest.raises(ValueError, match="holds number and text"): fit([{"a": 1}, {"a": "x"}], [{"step": "take", "columns": ["a"]}])
    with pytest.raises(ValueError, match="there is no step 'standardize'"): Features.from_json(features.to_json().replace('"standardise"', '"standardize"'))


def test_every_step_is_in_the_recipe_that_is_tested():
    assert {step["step"] for step in EVERYTHING} | {"take", "drop"} == set(FEATURES)


def test_gas_turbines_learn_from_the_train_part_alone(workspace, data):
    names = "AT AP AH AFDP GTEP TIT TAT TEY CDP CO NOX".split()
    rows = []
    for year in (2011, 2012):
        with open(data/f"gas_turbine/gt_{year}.csv") as file: rows += [dict(zip(names, map(float, row))) for row in list(csv.reader(file))[:1500]]
    sources = [Source(f"h{at:05}", {"row": canonical({name: value for name, value in row.items() if name not in ("CO", "NOX")})}, Label((Value("value", "NOX", row["NOX"]),))) for at, row in enumerate(rows)]
    add_items(workspace, sources, name="turbine", by="mina")
    whole = freeze(workspace, "turbine", name="turbine", by="mina")
    steps = [{"step": "rolling", "columns": ["TIT", "TEY"], "window": 24}, {"step": "lag", "columns": ["TEY"], "by": [1]}, {"step": "fill", "columns": ["TEY:lag1"]}, {"step": "standardise", "columns": names[:9]}]
    with pytest.raises(ValueError, match="has no train part"): fit_version(workspace, whole, steps)
    split = make_split(workspace, whole, ratios=(.6, .2, .2), name="split", by="mina")
    features = fit_version(workspace, split, steps)
    train = [rows[int(item.key[1:])] for item in items(workspace, split, "train")]
    learned = features.steps[-1]["learned"]
    for name in names[:9]: assert learned[name][0] == pytest.approx(np.mean([row[name] for row in train])) != pytest.approx(np.mean([row[name] for row in rows]), rel=1e-12)
    found, table = features_of(workspace, split, features, "test")
    assert table.shape == (len(found), 12) and {item.split for item in found} == {"test"} and features.origin == split.id
    assert abs(features_of(workspace, split, features, "train")[1][:, 0].mean()) < 1e-9
