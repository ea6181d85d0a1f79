"""What records cost: a stage in MLflow, a metric in a training loop, a trial in the study.

    python benchmarks/tracking.py --json [--rounds 5]

Paired in one run: every round does each thing once, in turn, and the figure is the median over rounds. Seconds are wall time; on a machine that is shared
--cpu counts processor time instead, and leaves out waiting for the disk. metric_us is always processor time of the whole process, the sending thread
included, which is more than the loop itself waits.
"""
import argparse
import json
import os
import statistics
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

from devmlops.recording import flush, record
from devmlops.project import init_workspace
from devmlops.store import uuid7
from devmlops.tracking import Metrics, start_run
from devmlops.tune import open_study

TRIALS, METRICS = 100, 20_000
CLOCK = time.perf_counter


@contextmanager
def measured(times, clock=None):
    "Append the seconds of a block"
    clock = clock or CLOCK
    start = clock()
    yield
    times.append(clock() - start)


def stage_by_us(store, run, files, seconds):
    "A finished stage, from the transaction that ends it to the last file in MLflow"
    id = uuid7()
    with measured(seconds):
        with store.begin() as connection:
            record(store, connection, id, "train", pipeline="bench", run=run, status="done", start=1, end=2, inputs={f"p{n}": n/7 for n in range(20)},
                outputs={f"m{n}": n/7 for n in range(20)}, resources={"cpu_seconds": 1.0, "peak_memory": 2**30}, origin={"lock": "blake3:" + "0"*64}, files=files, by="bench")
        flush(store)


def stage_one_by_one(client, experiment, files, seconds):
    "The same with a call for each thing, as a notebook would do it"
    with measured(seconds):
        run = client.create_run(experiment, run_name="train").info.run_id
        for n in range(20): client.log_param(run, f"p{n}", n/7)
        for n in range(22): client.log_metric(run, f"m{n}", n/7)
        for n in range(4): client.set_tag(run, f"t{n}", "x")
        for path in files: client.log_artifact(run, str(path), "notebook")
        client.set_terminated(run)


def loop(store, seconds):
    "A loop that logs; all processor time of the process"
    with measured(seconds, time.process_time), Metrics(store, start_run(store, "loop")) as metric:
        for step in range(METRICS): metric("loss", 1/(step + 1), step)


def trials(study, seconds, reports):
    "Trials with five settings and some reports"
    with measured(seconds):
        for _ in range(TRIALS):
            trial = study.ask()
            value = sum(trial.suggest_float(f"x{n}", 0, 1) for n in range(5))
            for step in range(reports):
                trial.report(value + step, step)
                trial.should_prune()
            study.tell(trial, value)


def studies(folder, store, round):
    "The same study in memory, in Optuna's default SQLite storage and in ours"
    import optuna
    optuna.logging.set_verbosity(optuna.logging.ERROR)
    prune = lambda: optuna.pruners.MedianPruner(n_startup_trials=2, n_warmup_steps=0)
    yield "memory", optuna.create_study(pruner=prune())
    yield "sqlite", optuna.create_study(storage=f"sqlite:///{folder}/{round}.db", pruner=prune())
    yield "ours", open_study(store, f"bench {round}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--cpu", action="store_true", help="processor time instead of wall time")
    given = parser.parse_args()
    global CLOCK
    if given.cpu: CLOCK = time.process_time
    with tempfile.TemporaryDirectory() as folder:
        store = init_workspace(Path(folder)/"bench", user="bench")
        files = [Path(folder)/"train.ipynb", Path(folder)/"train.html"]
        for path, size in zip(files, (100_000, 400_000)): path.write_bytes(os.urandom(size))
        run = uuid7()
        with store.begin() as connection: record(store, connection, run, "bench", pipeline="bench", start=1)
        flush(store)
        ours, loops = [], []
        for _ in range(10*given.rounds): stage_by_us(store, run, files, ours)
        for _ in range(given.rounds): loop(store, loops)
        from mlflow.tracking import MlflowClient
        client, theirs = MlflowClient(store.settings.get("tracking.url")), []
        experiment = client.create_experiment("one by one", artifact_location=(Path(folder)/"files").as_uri())
        for _ in range(3 + given.rounds): stage_one_by_one(client, experiment, files, theirs)
        spent = {name: {reports: [] for reports in (0, 10)} for name in ("memory", "sqlite", "ours")}
        for round in range(given.rounds):
            for reports in (0, 10):
                for name, study in studies(folder, store, f"{round} {reports}"):
                    import optuna
                    study.sampler = optuna.samplers.RandomSampler(seed=round)
                    trials(study, spent[name][reports], reports)
        store.close()
    say(given, ours, theirs[3:], loops, spent)


def say(given, ours, theirs, loops, spent):
    "Print the figures"
    middle = statistics.median
    cost = {name: {reports: [seconds - memory for seconds, memory in zip(found[reports], spent["memory"][reports])] for reports in found} for name, found in spent.items()}
    ratios = {reports: [a/b for a, b in zip(cost["sqlite"][reports], cost["ours"][reports])] for reports in (0, 10)}
    for reports in (0, 10):
        print(f"a trial with {reports} reports: " + ", ".join(f"{name} {1000*middle(spent[name][reports])/TRIALS:.2f} ms" for name in spent) + f"; storage {middle(ratios[reports]):.1f} times cheaper")
    print(f"a stage in MLflow: {1000*middle(ours):.1f} ms, one by one with MLflow's client {1000*middle(theirs):.1f} ms; a metric {1e6*middle(loops)/METRICS:.1f} us")
    spread = lambda values: round(statistics.pstdev(values), 3)
    figures = {
        "mlflow_stage_ms": {"value": round(1000*middle(ours), 2), "goal": 40, "spread": spread([1000*value for value in ours])},
        "mlflow_one_by_one": {"value": round(middle(theirs)/middle(ours), 1), "goal": 4, "spread": spread([value/middle(ours) for value in theirs])},
        "metric_us": {"value": round(1e6*middle(loops)/METRICS, 2), "goal": 20, "spread": spread([1e6*value/METRICS for value in loops])},
        "optuna_storage": {"value": round(middle(ratios[0]), 1), "goal": 5, "spread": spread(ratios[0])},
        "optuna_storage_pruning": {"value": round(middle(ratios[10]), 1), "goal": 5, "spread": spread(ratios[10])},
    }
    if given.json: print(json.dumps(figures))


if __name__ == "__main__": main()
