"Trainings and studies that are killed with SIGKILL go on where they stopped, and lose nothing"
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from devmlops.data import freeze, items, make_bundle, version
from devmlops.folders import add_round
from devmlops.experiment import make_tiles, train
from devmlops.project import init_workspace
from devmlops.specimens import write_specimens
from devmlops.split import make_split
from devmlops.store import events, links, open_store
from devmlops.tracking import history, runs

pytestmark = pytest.mark.timeout(1800)

SPACE = {"lr": {"low": 0.001, "high": 0.01, "log": True}}
TRAIN = """
import json, sys
from devmlops.experiment import train
from devmlops.store import open_store
done = []
run = train(open_store(sys.argv[1]), "boards@latest", epochs=int(sys.argv[2]), batch=8, seed=int(sys.argv[3]), threads=1, by="mina",
            progress=lambda n, total, text: done.append(n) if text.startswith("epoch") else None)
print(json.dumps({"id": run.id, "done": done, "model": run.model, "curve": run.curve, "tracking": run.tracking}))
"""
TUNE = """
import json, sys
from devmlops.store import open_store
from devmlops.tune import tune
study = tune(open_store(sys.argv[1]), "boards@latest", json.loads(sys.argv[2]), trials=3, epochs=1, seed=int(sys.argv[3]), threads=1, by="mina")
print(json.dumps({"rows": study.rows, "best": study.best, "tracking": study.tracking}))
"""


@pytest.fixture(scope="module")
def root(tmp_path_factory):
    "A workspace with a split version of two dozen small boards"
    folder = tmp_path_factory.mktemp("experiment")
    store = init_workspace(folder/"work", name="experiment", user="mina")
    write_specimens(folder/"round", 24, seed=5, boards=12, size=96)
    add_round(store, folder/"round", name="june", format="deeppcb", by="mina")
    make_bundle(store, "boards", "june", by="mina")
    freeze(store, "boards", name="boards", by="mina")
    make_split(store, version(store, "boards@latest"), ratios=(.5, .3, .2), seed=0, name="boards", by="mina")
    store.close()
    return folder/"work"


def call(code, *args, kill=None):
    "Run `code` in a process of its own; its answer, or None when it killed itself"
    env = os.environ | ({"DEVMLOPS_KILL_AT": kill} if kill else {})
    done = subprocess.run([sys.executable, "-c", code, *map(str, args)], env=env, capture_output=True, text=True, timeout=600)
    if kill:
        assert done.returncode == -signal.SIGKILL, done.stderr[-2000:]
        return None
    assert done.returncode == 0, done.stderr[-2000:]
    assert len(done.stdout.splitlines()) == 1, done.stdout
    return json.loads(done.stdout)


def test_killed_after_each_epoch(root):
    "Two kills between epochs: each process does one epoch, and the curve is whole"
    for _ in range(2): call(TRAIN, root, 3, 1, kill="train.epoch")
    answer = call(TRAIN, root, 3, 1)
    assert answer["done"] == [3]
    assert [row["epoch"] for row in answer["curve"]] == [1, 2, 3]
    assert [row["seconds"] for row in answer["curve"]] == sorted(row["seconds"] for row in answer["curve"])
    store = open_store(root)
    assert [step for step, _ in history(store, answer["tracking"], "map50")] == [1, 2, 3]
    assert [row["after"] for row in events(store, "run", answer["id"])] == ["running", "done"]
    assert [row["status"] for row in runs(store) if row["id"] == answer["tracking"]] == ["finished"]
    assert store.objects.has(answer["model"])
    assert call(TRAIN, root, 3, 1) == answer | {"done": []}


@pytest.mark.slow
@pytest.mark.parametrize("kill", ["train.begun", "train.saved", "train.logged"])
def test_killed_between_durable_steps(root, kill):
    "A kill before the first epoch or after the last one: one run, and no epoch is done twice"
    seed = {"train.begun": 2, "train.saved": 3, "train.logged": 4}[kill]
    call(TRAIN, root, 1, seed, kill=kill)
    answer = call(TRAIN, root, 1, seed)
    assert answer["done"] == ([1] if kill == "train.begun" else [])
    store = open_store(root)
    digest = next(row["to_thing"] for row in links(store, "run", answer["id"], "training"))
    assert [row["thing"] for row in links(store, kind="run", rel="training", to=digest)] == [answer["id"]]
    assert [step for step, _ in history(store, answer["tracking"], "map50")] == [1]


EXPORT = """
import sys
from pathlib import Path
from devmlops.experiment import _export
_export(None, Path(sys.argv[1]), 96)
"""


def test_the_same_weights_export_to_the_same_bytes(root, tmp_path):
    "Wherever and whenever, in whatever order Python goes through sets; and nothing in the file names a folder of this machine"
    model = open_store(root).objects.get(call(TRAIN, root, 1, 1)["model"])
    for seed in "123":
        (tmp_path/seed).mkdir()
        (tmp_path/seed/"model.pt").write_bytes(model)
        done = subprocess.run([sys.executable, "-c", EXPORT, str(tmp_path/seed/"model.pt")], env=os.environ | {"PYTHONHASHSEED": seed}, capture_output=True, text=True, timeout=600)
        assert done.returncode == 0, done.stderr[-2000:]
    made = {(tmp_path/seed/"model.onnx").read_bytes() for seed in "123"}
    assert len(made) == 1 and not any(str(place).encode() in next(iter(made)) for place in (root, tmp_path)) and b"AGPL" in next(iter(made)) # the licence stays


def test_a_checkpoint_cut_off_is_never_used(root):
    "A half-written copy beside the checkpoint, as a kill leaves it, changes nothing"
    call(TRAIN, root, 2, 5, kill="train.epoch")
    keep = max((root/".devmlops"/"work"/"train").glob("*/keep"), key=lambda path: path.stat().st_mtime)
    (keep/"last.part").write_bytes(b"half")
    (keep.parent/"out"/"weights"/"last.pt").write_bytes(b"half")
    assert call(TRAIN, root, 2, 5)["done"] == [2]


@pytest.mark.slow
def test_two_at_once_are_one_training(root):
    "Two processes with the same arguments end with the same run"
    both = [subprocess.Popen([sys.executable, "-c", TRAIN, str(root), "1", "6"], stdout=subprocess.PIPE, text=True) for _ in range(2)]
    answers = [json.loads(one.communicate(timeout=600)[0]) for one in both]
    assert answers[0]["id"] == answers[1]["id"]
    assert sorted(answer["done"] for answer in answers) == [[], [1]]


@pytest.mark.slow
def test_killed_study_ends_like_one_that_was_not(root):
    "A study killed in its second trial proposes the same settings again, and no trial is repeated"
    call(TUNE, root, json.dumps(SPACE), 1, kill="tune.trial")
    call(TUNE, root, json.dumps(SPACE), 1, kill="tune.epoch")
    answer = call(TUNE, root, json.dumps(SPACE), 1)
    whole = call(TUNE, root, json.dumps(SPACE), 1)
    assert answer == whole
    assert len({row["settings"]["lr"] for row in answer["rows"]}) == 3
    store = open_store(root)
    parts = runs(store, parent=answer["tracking"])
    assert sorted(row["status"] for row in parts) == ["failed", "finished", "finished", "finished"]
    cut = next(row for row in parts if row["status"] == "failed")
    assert float(cut["params"]["lr"]) in {row["settings"]["lr"] for row in answer["rows"]}


def test_tiles_are_whole_or_absent(root, monkeypatch):
    "An error while tiles are cut leaves nothing behind"
    store = open_store(root)
    folder = root/".devmlops"/"work"/"tiles"
    before = set(folder.glob("*")) if folder.exists() else set()
    def broken(done, total, text):
        if done == 3: raise RuntimeError("stop")
    with pytest.raises(RuntimeError, match="stop"): make_tiles(store, "boards@latest", seed=77, progress=broken)
    assert (set(folder.glob("*")) if folder.exists() else set()) == before


def test_refusals(root):
    "Versions and arguments that cannot be trained on are refused before anything is made"
    store = open_store(root)
    before = len(runs(store))
    with pytest.raises(ValueError, match="has no train items"): train(store, "boards@1", by="mina")
    with pytest.raises(ValueError, match="lr = 1 is not a number from"): train(store, "boards@latest", lr=1, by="mina")
    with pytest.raises(ValueError, match="no round 'nothing'"): train(store, "boards@latest", fresh="nothing", by="mina")
    assert len(runs(store)) == before
    assert len(items(store, "boards@latest", "train")) > 0


@pytest.mark.slow
def test_nothing_leaves_the_machine(root):
    "A whole training looks up no name and opens no connection"
    watch = "import sys\nseen = []\nsys.addaudithook(lambda name, args: seen.append((name, str(args[-1]))) if name in ('socket.connect', 'socket.getaddrinfo') else None)\n"
    code = watch + TRAIN + "\nassert not seen, seen\n"
    call(code, root, 1, 7)
    assert not list(Path(root).glob("**/*.pt.1"))
