"""Specimens: the same bytes in every process, and a folder that is whole or not there."""
import hashlib
import os
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest

from devmlops.specimens import CLASSES, STYLES, Drift, board, specimen, write_specimens

ROUND = """
import sys, cv2
cv2.setNumThreads(int(sys.argv[2]))
from devmlops.specimens import Drift, write_specimens
write_specimens(sys.argv[1], 8, seed=5, boards=[3, 40], size=128, style="blue", drift=Drift(lighting=.5, blur=.5, contrast=.5, noise=.5))
"""


def contents(folder):
    "Relative name -> hash of every file"
    return {str(p.relative_to(folder)): hashlib.sha256(p.read_bytes()).hexdigest() for p in sorted(Path(folder).rglob("*")) if p.is_file()}


def test_equal_bytes_in_other_processes(tmp_path):
    for name, hash_seed, threads in (("a", "1", "1"), ("b", "2", "4")):
        subprocess.run([sys.executable, "-c", ROUND, tmp_path/name, threads], check=True, env=os.environ | {"PYTHONHASHSEED": hash_seed})
    assert contents(tmp_path/"a") == contents(tmp_path/"b")
    assert len(contents(tmp_path/"a")) == 3*8 + 1


def test_interrupted_round_leaves_nothing(tmp_path):
    def stop(done, n):
        if done == 3: raise KeyboardInterrupt
    with pytest.raises(KeyboardInterrupt): write_specimens(tmp_path/"round", 6, seed=1, boards=2, size=96, progress=stop)
    assert not (tmp_path/"round"/"PCBData").exists()
    write_specimens(tmp_path/"round", 6, seed=1, boards=2, size=96)
    write_specimens(tmp_path/"straight", 6, seed=1, boards=2, size=96)
    assert contents(tmp_path/"round") == contents(tmp_path/"straight")


def test_folder_is_consistent(tmp_path):
    root = write_specimens(tmp_path, 12, seed=2, boards=3, size=96, good=.5)/"PCBData"
    empty = 0
    for line in (root/"trainval.txt").read_text().splitlines():
        picture, label = line.split()
        image, template = (cv2.imread(str(root/picture.replace(".png", f"_{part}.png"))) for part in ("test", "temp"))
        assert image.shape == template.shape == (96, 96, 3)
        rows = [[int(v) for v in row.split()] for row in (root/label).read_text().splitlines()]
        empty += not rows
        assert all(0 <= x1 < x2 <= 96 and 0 <= y1 < y2 <= 96 and 1 <= kind <= 6 for x1, y1, x2, y2, kind in rows)
    assert 0 < empty < 12


@pytest.mark.parametrize("style", STYLES)
def test_every_kind_is_drawn_where_the_box_says(style):
    seen = set()
    for seed in range(40):
        s = specimen(seed, board_seed=seed % 20, style=style)
        grey = [i if i.ndim == 2 else cv2.cvtColor(i, cv2.COLOR_BGR2GRAY) for i in (s.image, s.template)]
        change = cv2.absdiff(*grey)
        for (x1, y1, x2, y2), name in zip(s.boxes, s.names):
            seen.add(name)
            assert np.percentile(change[y1:y2, x1:x2], 98) > 30, f"{style} {seed}: {name} is hardly visible"
    assert seen == set(CLASSES)


def test_boards_differ_from_each_other():
    small = [cv2.resize(cv2.cvtColor(board(k).template, cv2.COLOR_BGR2GRAY), (64, 64), interpolation=cv2.INTER_AREA).astype(float) for k in range(40)]
    alike = np.corrcoef([s.ravel() for s in small]) - np.eye(len(small))
    assert alike.max() < .8


def test_size_of_the_picture_is_free():
    for size in (96, 160, 320, 641): assert specimen(1, size=size).image.shape == (size, size, 3)
    with pytest.raises(ValueError, match="at least 96"): specimen(1, size=64)
