"""Signals: against scipy, on odd pictures, and without heavy libraries."""
import subprocess
import sys

import numpy as np
import pytest

from devmlops.signals import Reference, _chance, _distance, compare, image_features

rng = np.random.default_rng(0)


@pytest.mark.parametrize("shift", [0, .2, 1])
def test_agrees_with_scipy(shift, needs):
    needs("python:scipy", "make install")
    from scipy import stats
    a, b = rng.normal(size=4000), rng.normal(shift, 1, size=80)
    theirs = stats.ks_2samp(a, b, method="asymp")
    ours = _distance(np.quantile(a, np.linspace(0, 1, 101)), b)
    assert abs(ours - theirs.statistic) < .01
    assert abs(_chance(theirs.statistic, 4000, 80) - theirs.pvalue) < .03


def test_healthy_rounds_are_rarely_flagged():
    names = [f"f{k}" for k in range(20)]
    table = lambda n: [dict(zip(names, row)) for row in rng.normal(size=(n, len(names)))]
    reference = Reference.of(table(150))
    assert sum(compare(reference, table(60), alpha=.05).drift for _ in range(100)) <= 8


def test_constant_features_do_not_divide_by_nothing():
    reference = Reference.of([dict(dark=0., bright=255.)]*50)
    same = compare(reference, [dict(dark=0., bright=255.)]*30)
    assert not same.drift and all(s.p == 1 and s.effect == 0 for s in same.signals)
    assert compare(reference, [dict(dark=40., bright=255.)]*30).moved == ["dark"]
    assert not compare(reference, [dict(dark=.4, bright=254.8)]*500).drift


def test_missing_and_infinite_values_are_left_out():
    reference = Reference.of([dict(dark=float(k), bright=200.) for k in range(40)])
    rows = [dict(dark=float(k), bright=float("nan"), new=1.) for k in range(40)]
    found = compare(reference, rows)
    assert [s.name for s in found.signals] == ["dark"] and found.left_out == ["bright", "new"]
    none = compare(reference, [dict(new=1.)]*40)
    assert none.drift is None and "not decided" in none.reason


@pytest.mark.parametrize("shape", [(16, 16), (17, 31), (640, 97), (33, 480)])
def test_odd_pictures(shape):
    for image in (np.zeros(shape, np.uint8), rng.integers(0, 256, shape, np.uint8), np.where(rng.random(shape) < .02, 0, 255).astype(np.uint8)):
        found = image_features(image, image)
        assert all(np.isfinite(v) for v in found.values())
        assert found["mean_shift"] == found["differing"] == 0
    grey = rng.integers(0, 256, shape, np.uint8)
    assert image_features(np.dstack([grey]*3)) == pytest.approx(image_features(grey), abs=.6)


def test_wrong_pictures_are_refused():
    with pytest.raises(ValueError, match="uint8"): image_features(np.zeros((64, 64), np.uint16))
    with pytest.raises(ValueError, match="uint8"): image_features(np.zeros(64, np.uint8))


def test_needs_numpy_and_opencv_only():
    code = "import sys, devmlops.signals, devmlops.specimens; print([m for m in ('scipy', 'pandas', 'torch', 'matplotlib', 'sqlalchemy', 'onnxruntime', 'IPython') if m in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout.strip() == "[]"
