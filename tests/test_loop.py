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


ELSEWHERE = {"push", "pull", "export", "import", "refine", "restore", "delivery", "schedule", "registry", "tracking", "recording", "executor", "capsule"} # other tests kill there


def points():
    "(point, stage, guard): every named point of the library in the order of the loop; the guard is where a run is stopped that has passed the stage unharmed"
    named = {name for path in (ROOT/"devmlops").glob("*.py") for name in re.findall(r"\bpoint\(\"([\w.]+)\"\)", path.read_text())}
    found = []
    for file in ("inspection", "retrain"):
        order = [stage for stage in re.findall(r"^\[stage\.(\w+)\]", (ROOT/"pipelines"/f"{file}.toml").read_text(), re.M)]
        for stage, after in zip(order, [*order[1:], None]):
            if any(stage == one for _, one, _ in found): continue
            own = sorted(name for name in named if name.startswith(f"{stage}.") and name not in (f"{stage}.checkpoint", f"{stage}.recorded"))
            names = [f"{stage}.start", f"{stage}.open", *own, f"{stage}.outputs", f"{stage}.ended", f"{stage}.recorded"]
            found += [(name, stage, f"{after}.start" if after else f"demo.{file}.ready") for name in dict.fromkeys(names)]
        found += [(f"demo.{file}.{what}", file, "") for what in ("ready", "approved")]
    rest = sorted(name for name in named if name.split(".")[0] not in {*ELSEWHERE, *(stage for _, stage, _ in found), "demo"})
    return [(name, "ingest", "review.start") for name in rest] + found + [("demo.rolled", "retrain", "")]


@pytest.mark.slow
@pytest.mark.timeout(7200)
def test_killed_at_every_point_the_loop_goes_on_and_loses_nothing(tmp_path):
    whole, tried = play(tmp_path/"whole"), []
    assert whole[0] == 0, whole[2]
    for name, stage, guard in points():
        code, _, told = play(tmp_path/"killed", ",".join(filter(None, (name, guard))))
        assert code in (0, -signal.SIGKILL) or "killed" in told, (name, code, told[-2000:])
        if code and f"{stage} done" not in told or f"{stage} again" in told: tried.append(name)
    code, figures, told = play(tmp_path/"killed")
    assert code == 0, told
    assert counted(tmp_path/"killed") == counted(tmp_path/"whole")
    assert figures["verdict"] == whole[1]["verdict"] and abs(figures["map50"] - whole[1]["map50"]) < 1e-6
    for stage in ("ingest", "review", "split", "tune", "train", "evaluate", "optimise", "package", "release", "collect", "extend", "gate"):
        assert {f"{stage}.start", f"{stage}.open", f"{stage}.outputs", f"{stage}.ended", f"{stage}.recorded"} <= set(tried), (stage, tried)


@pytest.mark.timeout(600)
def test_the_loop_is_interrupted_goes_on_offline_and_is_reused(needs, tmp_path):
    needs("strace", "apt-get install strace")
    root = tmp_path/"w"
    code, _, told = play(root, "train.epoch,demo.inspection.approved")
    assert code == -signal.SIGKILL and "train again" in told # a killed kernel went on with the next epoch, then the runner was killed
    figures = watched(root, tmp_path/"strace.log")
    assert figures["dropped"] == 0 and set(figures["reused"]) >= {"ingest", "review", "split", "tune", "train", "evaluate", "optimise", "package"}
    before = counted(root)
    code, again, told = play(root)
    assert code == 0, told
    assert counted(root) == before and "train" in again["reused"]
