"""A million items: how long freezing and comparing take, how many bytes a row has, how much memory it needs.

python benchmarks/million.py [--json] [--rows 1000000] [--runs 3]
Every run makes a new workspace with two rounds of ROWS items (one part and one label each; the second has 1 % other labels, 0.5 % of the
items taken out and 0.5 % put in). A fresh process then freezes both and compares the versions, by the same calls as the command line.
Measured inside that process, imports left out; memory is its peak. Shown beside: processor time (cpu), which a busy machine changes less,
and the bundle "r1 + r2", in which 1 % of the items conflict.
"""
import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

GOALS = {"million_freeze_s": .5, "million_diff_s": .5, "million_bytes_per_row": 80, "million_rss_gb": 1}


def rounds(rows):
    "Two deliveries of about ROWS items as lists"
    from devmlops.manifest import Manifest
    rng = np.random.default_rng(1)
    some, odd = max(1, rows//200), slice(50, None, 100)
    keys, image, label = [f"images/{at:06}" for at in range(rows + some)], rng.integers(0, 256, (rows + some, 32), np.uint8), rng.integers(0, 256, (rows + some, 32), np.uint8)
    yield Manifest.columns(keys[:rows], parts={"image": image[:rows]}, label=label[:rows], round="r1", attributes={"size": [640, 640]})
    label[odd] = rng.integers(0, 256, label[odd].shape, np.uint8)
    yield Manifest.columns(keys[some:], parts={"image": image[some:]}, label=label[some:], round="r2", attributes={"size": [640, 640]})


def prepare(home, rows):
    "A workspace with the two rounds"
    from devmlops.data import record_round
    from devmlops.project import init_workspace
    store = init_workspace(home, user="mina")
    for name, arrived in zip(("r1", "r2"), rounds(rows)): record_round(store, arrived, name=name, classes=["open"], by="mina")
    store.close()


def peak():
    "Most memory this process ever held, in GB"
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss*1024/1e9


def measure(home):
    "Freeze both rounds and compare them"
    from devmlops.data import compare, freeze, manifest, version
    from devmlops.manifest import Manifest, diff
    from devmlops.recipe import evaluate
    from devmlops.store import open_store
    store, none = open_store(home), Manifest.of([])
    diff(Manifest.from_bytes(none.to_bytes()), none)
    def took(work):
        "What it gives, seconds, and seconds of the processor"
        start, cpu = time.perf_counter(), time.process_time()
        return work(), time.perf_counter() - start, time.process_time() - cpu

    freezes = [took(lambda: freeze(store, name, name=name, by="mina")) for name in ("r1", "r2")]
    found, diff_s, diff_cpu = took(lambda: compare(store, version(store, "r1"), version(store, "r2")))
    rows, some = freezes[0][0].count, max(1, freezes[0][0].count//200)
    relabelled = len([at for at in range(50, rows + some, 100) if some <= at < rows])
    assert found.counts == {"added": some, "removed": some, "relabelled": relabelled, "changed": 0, "moved": 0, "described": 0}, found
    size = os.path.getsize(store.objects.path(freezes[0][0].manifest))
    out = {"million_freeze_s": statistics.mean(row[1] for row in freezes), "million_diff_s": diff_s, "million_bytes_per_row": size/rows, "million_rss_gb": peak()}
    out |= {"million_freeze_cpu_s": statistics.mean(row[2] for row in freezes), "million_diff_cpu_s": diff_cpu}
    accepted = type("Accepted", (), {"accepted": True})
    parts = {name: manifest(store, version(store, name)) for name in ("r1", "r2")}
    (joined, notes), union_s, union_cpu = took(lambda: evaluate("r1 + r2", parts.get, rounds={}, labels=lambda ids: [accepted]*len(ids)))
    assert len(joined) == rows + some and len(notes) == relabelled, (len(joined), len(notes))
    store.close()
    return out | {"million_union_s": union_s, "million_union_cpu_s": union_cpu, "million_union_rss_gb": peak()}


def million(
    rows=1_000_000, # of each round
    runs=3 # fresh workspaces
): # name -> values, one for each run
    "Everything that is measured here, in child processes"
    found = {}
    for _ in range(runs):
        with tempfile.TemporaryDirectory() as folder:
            call = lambda what: subprocess.run([sys.executable, __file__, what, str(Path(folder)/"inspection"), "--rows", str(rows)], check=True, capture_output=True, text=True).stdout
            call("prepare")
            for name, value in json.loads(call("measure").splitlines()[-1]).items(): found.setdefault(name, []).append(value)
    return found


def main():
    "The command line"
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("step", nargs="?", choices=["prepare", "measure"], help=argparse.SUPPRESS)
    parser.add_argument("home", nargs="?", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    if given.step == "prepare": return prepare(given.home, given.rows)
    if given.step == "measure": return print(json.dumps(measure(given.home)))
    found = million(given.rows, given.runs)
    for name, values in found.items(): print(f"{name:24} {statistics.median(values):8.3f}   goal {GOALS.get(name, '-')}   {[round(value, 3) for value in values]}")
    if given.json: print(json.dumps({name: {"value": round(statistics.median(values), 3), "goal": GOALS.get(name), "spread": round(max(values) - min(values), 3)} for name, values in found.items()}))


if __name__ == "__main__": main()
