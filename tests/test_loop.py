"""The whole loop on a tiny plan, killed at every named point, and on its way interrupted by nobody: what is lost, what is doubled?

The plan is too small to learn anything; what is tried here is that every step is done once, whatever happens to the processes.
"""
import json
import os
import re
import signal
import subprocess
import sys

import pytest
from conftest import ROOT
from offline import offline

PLAY = """
import json, sys
from pathlib import Path
from devmlops.demo import Plan, play
told = play(Path(sys.argv[1]), plan=Plan(first=40, boards=12, later=24, size=96, epochs=2, again=1, trials=2), tell=lambda event: print(event.get("stage", ""), event["event"], event.get("why", ""), file=sys.stderr))
print(json.dumps(told.figures))
"""


def watched(root, log):
    "One attempt that must succeed, without any attempt of it or of a child to reach another machine"
    return json.loads(offline([sys.executable, "-c", PLAY, str(root)], log, cwd=root.parent).splitlines()[-1])


def play(root, kill_at=None):
    "One attempt; returns (exit code, figures or None, standard error)"
    environment = os.environ | ({"DEVMLOPS_KILL_AT": kill_at} if kill_at else {})
    done = subprocess.run([sys.executable, "-c", PLAY, str(root)], env=environment, capture_output=True, text=True, timeout=900)
    return done.returncode, json.loads(done.stdout.splitlines()[-1]) if done.returncode == 0 else None, done.stderr


def counted(root):
    "Everything that may not be lost or doubled"
    from devmlops.collect import verdicts
    from devmlops.data import rounds, versions
    from devmlops.registry import models, packages
    from devmlops.store import open_store
    store = open_store(root)
    asked = [row["id"] for row in verdicts(store) if row["id"].startswith(("boards.day-one.", "boards.later."))]
    assert len(asked) == len(set(asked))
    found = {"requests": len(asked), "rounds": [one.name for one in rounds(store)], "versions": len(versions(store)), "models": len(models(store)), "packages": [one.state for one in packages(store)]}
    store.close()
    return found


def points():
    "Every named point of the library, stages included, in the order of the loop as far as it is known"
    stages = re.findall(r"^\[stage\.(\w+)\]", (ROOT/"pipelines"/"inspection.toml").read_text(), re.M)
    more = re.findall(r"^\[stage\.(\w+)\]", (ROOT/"pipelines"/"retrain.toml").read_text(), re.M)
    named = {name for path in (ROOT/"devmlops").glob("*.py") for name in re.findall(r"\bpoint\(\"([\w.]+)\"\)", path.read_text())}
    of = lambda stage: [f"{stage}.start", f"{stage}.open", *sorted(name for name in named if name.startswith(stage + ".")), f"{stage}.outputs", f"{stage}.recorded"]
    named |= {f"demo.{name}.{what}" for name in ("inspection", "retrain") for what in ("ready", "approved")}
    elsewhere = {"push", "pull", "export", "import", "refine", "restore", "delivery"} # not on the way of the loop; test_exchange, test_refine, test_folders and test_deliveries kill there
    rest = sorted(name for name in named if name.split(".")[0] not in {*stages, *more, *elsewhere})
    return [name for stage in (*stages, *(one for one in more if one not in stages)) for name in of(stage)] + rest


@pytest.mark.slow
@pytest.mark.timeout(6000)
def test_killed_at_every_point_the_loop_goes_on_and_loses_nothing(tmp_path):
    whole, tried = play(tmp_path/"whole"), []
    assert whole[0] == 0, whole[2]
    for name in points():
        code, _, told = play(tmp_path/"killed", name)
        if code == 0: continue
        tried.append(name)
        assert code == -signal.SIGKILL or "killed" in told or "kernel died" in told, (name, code, told[-2000:])
    code, figures, told = play(tmp_path/"killed")
    assert code == 0, told
    assert counted(tmp_path/"killed") == counted(tmp_path/"whole")
    assert figures["verdict"] == whole[1]["verdict"] and abs(figures["map50"] - whole[1]["map50"]) < 1e-6
    for stage in ("ingest", "review", "split", "tune", "train", "evaluate", "optimise", "package", "release"):
        assert {f"{stage}.start", f"{stage}.open", f"{stage}.outputs", f"{stage}.recorded"} <= set(tried), (stage, tried)


@pytest.mark.timeout(600)
def test_the_loop_is_interrupted_goes_on_offline_and_is_reused(needs, tmp_path):
    needs("strace", "apt-get install strace")
    root = tmp_path/"w"
    assert play(root, "train.epoch")[0] != 0
    assert play(root, "demo.inspection.approved")[0] == -signal.SIGKILL
    figures = watched(root, tmp_path/"strace.log")
    assert figures["dropped"] == 0 and set(figures["reused"]) >= {"ingest", "review", "split", "tune", "train", "evaluate", "optimise", "package"}
    before = counted(root)
    code, again, told = play(root)
    assert code == 0, told
    assert counted(root) == before and "train" in again["reused"]
