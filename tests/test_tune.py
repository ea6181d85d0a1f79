"Several processes work on one study, in a journal or in a database, and a killed one gives its trial back"
import json
import os
import signal
import subprocess
from contextlib import closing

import pytest
from conftest import PYTHON

from devmlops.data import freeze, make_bundle, version
from devmlops.folders import add_round
from devmlops.project import init_workspace
from devmlops.settings import write_settings
from devmlops.specimens import write_specimens
from devmlops.split import make_split
from devmlops.store import open_store
from devmlops.tracking import runs
from devmlops.tune import _bury, _claim, _counted, open_study, read_space, tune

SPACE = {"lr": {"low": 0.001, "high": 0.02, "log": True}, "scale": {"low": 0.0, "high": 0.5}}

WORKER = """
import sys, time
from devmlops.store import open_store
from devmlops.tune import *
from devmlops.tune import _claim
store = open_store(sys.argv[1])
study, space = open_study(store, "s"), read_space({"lr": {"low": 0.001, "high": 0.02, "log": True}, "scale": {"low": 0.0, "high": 0.5}})
while claimed := _claim(store, study, space, 7, 12):
    trial, number = claimed
    trial.report(0.5, 1)
    trial.set_user_attr("map50", number/100)
    study.tell(trial, number/100)
"""


@pytest.fixture(params=["journal", pytest.param("postgres", marks=pytest.mark.slow)])
def store(request, tmp_path):
    "A store whose studies live in a file or in a database"
    (tmp_path/"inspection").mkdir()
    write_settings(tmp_path/"inspection", workspace_name="inspection", **({} if request.param == "journal" else {"tune_storage": request.getfixturevalue("postgres")}))
    with closing(open_store(tmp_path/"inspection")) as store: yield store


def worker(store, at=""):
    return subprocess.Popen([PYTHON, "-c", WORKER, str(store.settings.root)], env=os.environ | {"DEVMLOPS_KILL_AT": at}, stderr=subprocess.PIPE, text=True)


def test_every_number_is_taken_once(store):
    some = [worker(store) for _ in range(3)]
    assert [one.wait(120) for one in some] == [0, 0, 0], [one.stderr.read() for one in some]
    study = open_study(store, "s")
    assert [trial.user_attrs["number"] for trial in _counted(study)] == list(range(12)) and len(study.trials) == 12
    assert len({trial.params["lr"] for trial in study.trials}) == 12


def test_a_killed_worker_gives_its_trial_back(store):
    study, space = open_study(store, "s"), read_space(SPACE)
    process = worker(store, "tune.asked")
    assert process.wait(120) == -signal.SIGKILL, process.stderr.read()
    first, = study.get_trials(deepcopy=False)
    _bury(store, study)
    assert study.get_trials(deepcopy=False)[0].state.name == "FAIL"
    trial, number = _claim(store, study, space, 7, 12)
    assert number == 0 and trial.params == first.params == {"lr": 0.004, "scale": 0.2}
    _bury(store, study) # a living process keeps its trial
    assert _claim(store, study, space, 7, 12)[1] == 1 and _claim(store, study, space, 7, 2) is None


def test_one_worker_is_this_process_and_finds_the_same(tmp_path, monkeypatch):
    "The stage always says how workers would be started; with one nobody is asked, and the trials are those of before"
    def fit(store, tiles, folder, *, settings, tell, epochs, **_):
        curve = [dict(epoch=n, at=n, map50=settings["lr"]*n, map50_95=0., loss=1., val_loss=1., seconds=1.) for n in range(1, epochs + 1)]
        for n in range(len(curve)): tell(curve[:n + 1], epochs)
        return curve
    monkeypatch.setattr("devmlops.tune.fit", fit)
    monkeypatch.setattr("devmlops.tune.make_tiles", lambda *_, **__: None)
    found = []
    write_specimens(tmp_path/"round", 8, seed=5, boards=4, size=96)
    for name, more in (("before", {}), ("now", dict(workers=1, spread=lambda *_, **__: pytest.fail("one worker is spread")))):
        with closing(init_workspace(tmp_path/name, name="tune", user="mina")) as store:
            add_round(store, tmp_path/"round", name="june", format="deeppcb", by="mina")
            make_bundle(store, "boards", "june", by="mina")
            freeze(store, "boards", name="boards", by="mina")
            study = tune(store, "boards@latest", SPACE, trials=3, epochs=2, seed=4, by="mina", **more)
            found.append([(row["number"], row["settings"], row["value"], row["state"]) for row in study.rows])
    assert found[0] == found[1] and len(found[0]) == 3


def spread(store, function, arguments, cpu):
    "Two processes, and one that is killed at its first epoch"
    module, name = function.split(":")
    call = f"import json, sys; from {module} import {name}; {name}(**json.loads(sys.argv[1]))"
    some = [subprocess.Popen([PYTHON, "-c", call, json.dumps(one)], env=os.environ | {"DEVMLOPS_KILL_AT": at}) for one, at in zip(arguments, ("", "tune.epoch"))]
    assert [one.wait(300) for one in some] == [0, -signal.SIGKILL]


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_two_workers_tune_one_study(tmp_path):
    with closing(init_workspace(tmp_path/"work", name="tune", user="mina")) as store:
        write_specimens(tmp_path/"round", 24, seed=5, boards=12, size=96)
        add_round(store, tmp_path/"round", name="june", format="deeppcb", by="mina")
        make_bundle(store, "boards", "june", by="mina")
        freeze(store, "boards", name="boards", by="mina")
        make_split(store, version(store, "boards@latest"), ratios=(.5, .3, .2), seed=0, name="boards", by="mina")
        with pytest.raises(ValueError, match="needs spread"): tune(store, "boards@latest", SPACE, trials=4, workers=2, by="mina")
        study = tune(store, "boards@latest", SPACE, trials=4, epochs=1, workers=2, spread=spread, by="mina")
        assert [row["number"] for row in study.rows] == [0, 1, 2, 3] and study.rows[0]["settings"] == {"lr": 0.004, "scale": 0.2}
        states = [row["status"] for row in runs(store, parent=study.tracking)]
        assert sorted(states) == ["failed"] + ["finished"]*4 # one trial of the killed worker, made again
        assert tune(store, "boards@latest", SPACE, trials=4, epochs=1, by="mina") == study
