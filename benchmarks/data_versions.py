"""Data versions against DVC and git, in one paired run: whole commands, 20,000 pictures and 20,000 labels.

python benchmarks/data_versions.py [--json] [--count 20000] [--rows 1000000] [--runs 3] [--work FOLDER] [--dvc PATH] [--tools ours,ours-copy,dvc,dvc-copy,git]
Every run takes the tools one after the other through the same history: a folder comes in (r1), comes in again unchanged, grows by a tenth with 1 % of the old
labels corrected (r2), changes by 1 % (r3); r3 is written into an empty folder, the folder is switched to r2 and back, the two are compared, and r3 is listed.
A ratio is the other tool's time divided by ours in the same run. DVC is installed into the work folder when it is not given.
Nothing is deleted before the end: an ext4 without a journal walks around inodes that were freed within the last minutes, and would charge it to whoever makes files next.
"""
import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import cv2
import numpy as np

import million

ROOT = Path(__file__).resolve().parent.parent
COMPILED = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"} # every tool may keep its compiled modules
DEVMLOPS = [str(Path(sys.executable).parent/"devmlops")]
GOALS = {"dvc_first_add": 5, "dvc_readd": 8, "dvc_round": 7, "dvc_change": 8, "dvc_restore": 4.5, "dvc_switch": 8, "dvc_diff": 6, "dvc_list": 7, "git_first_add": 8, "git_restore": 12,
    "dvc_first_add_copy": 0, "limit_first_add": .6, "disk": 1.1, "cli_list_s": .45} | million.GOALS


def pictures(folder, first, count):
    "JPEG files of 20 to 50 KB and a YOLO label each, seeded by their number"
    for below in ("images", "labels"): (folder/below).mkdir(parents=True, exist_ok=True)
    for at in range(first, first+count):
        rng = np.random.default_rng(at)
        grain = rng.integers(0, 256, (180, int(rng.integers(150, 340))), np.uint8)
        (folder/"images"/f"{at:06}.jpg").write_bytes(cv2.imencode(".jpg", grain, [cv2.IMWRITE_JPEG_QUALITY, 90])[1].tobytes())
        label(folder, at, at)


def label(folder, at, seed):
    "One to four boxes"
    rng = np.random.default_rng([seed, 7])
    rows = ["{} {:.6f} {:.6f} {:.6f} {:.6f}".format(rng.integers(0, 6), *rng.uniform(.2, .8, 2), *rng.uniform(.02, .2, 2)) for _ in range(rng.integers(1, 5))]
    (folder/"labels"/f"{at:06}.txt").write_text("\n".join(rows) + "\n")


def grow(folder, count):
    "A tenth more, and 1 % of the old labels corrected"
    pictures(folder, count, count//10)
    for at in range(0, count, 100): label(folder, at, at + 10**6)


def change(folder, count):
    "1 % of the files: labels corrected, pairs taken out, pairs put in"
    for at in range(50, count, 90): label(folder, at, at + 2*10**6)
    some = max(1, count//400)
    for at in range(7, 7 + some):
        for below, suffix in (("images", "jpg"), ("labels", "txt")): (folder/below/f"{at:06}.{suffix}").unlink()
    pictures(folder, 2*count, some)


def timed(command, cwd, environ=None):
    "Seconds of a whole process"
    started = time.perf_counter()
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, env=COMPILED | {"DVC_NO_ANALYTICS": "1", "GIT_CONFIG_NOSYSTEM": "1"} | (environ or {}))
    took = time.perf_counter() - started
    if done.returncode: raise SystemExit(f"{' '.join(map(str, command))} failed: {done.stdout[-2000:]} {done.stderr[-2000:]}")
    return took


def used(*folders):
    "Bytes on disk, a file with several links counted once"
    return int(subprocess.run(["du", "-sbc", "--exclude", ".devmlops-restored", *map(str, folders)], capture_output=True, text=True, check=True).stdout.splitlines()[-1].split()[0])


class Ours:
    "devmlops, with links or copies"
    def __init__(self, home, link):
        self.home, self.link = home, ["--link"] if link else []
        timed([*DEVMLOPS, "init", ".", "--user", "bench"], home)

    def add(self, name): return timed([*DEVMLOPS, "data", "add", "data", "--name", name, *self.link], self.home)
    def restore(self, name): return timed([*DEVMLOPS, "data", "restore", name, "out", *self.link], self.home)
    def empty(self): pass
    def diff(self): return timed([*DEVMLOPS, "data", "diff", "r2", "r3"], self.home)
    def listed(self): return timed([*DEVMLOPS, "data", "items", "r3"], self.home)


class Dvc:
    "DVC, its cache of hard links or of copies"
    def __init__(self, home, dvc, kind):
        self.home, self.dvc = home, dvc
        for command in (["git", "init", "-q"], [dvc, "init", "-q"], [dvc, "config", "cache.type", kind], [dvc, "config", "core.analytics", "false"], ["git", "config", "user.email", "b@x"], ["git", "config", "user.name", "b"]): timed(command, home)

    def add(self, name):
        took = timed([self.dvc, "add", "-q", "data"], self.home)
        timed(["git", "add", "data.dvc", ".gitignore"], self.home)
        timed(["git", "commit", "-q", "--allow-empty", "-m", name], self.home)
        timed(["git", "tag", "-f", name], self.home)
        return took

    def restore(self, name):
        timed(["git", "checkout", "-q", name, "--", "data.dvc"], self.home)
        return timed([self.dvc, "checkout", "-q", "data.dvc"], self.home)

    def empty(self): os.rename(self.home/"data", self.home.with_name(f"{self.home.name}-gone"))
    def diff(self): return timed([self.dvc, "diff", "r2", "r3"], self.home)
    def listed(self): return timed([self.dvc, "list", ".", "data", "-R"], self.home)


class Git:
    "git with the files in it"
    def __init__(self, home, *_):
        self.home = home
        for command in (["git", "init", "-q"], ["git", "config", "user.email", "b@x"], ["git", "config", "user.name", "b"], ["git", "config", "gc.auto", "0"]): timed(command, home)

    def add(self, name):
        took = timed(["git", "add", "-A", "data"], self.home) + timed(["git", "commit", "-q", "--allow-empty", "-m", name], self.home)
        timed(["git", "tag", "-f", name], self.home)
        return took

    def restore(self, name): return timed(["git", "checkout", "-q", name, "--", "data"], self.home)
    def empty(self): os.rename(self.home/"data", self.home.with_name(f"{self.home.name}-gone"))
    def diff(self): return timed(["git", "diff", "--name-status", "r2", "r3"], self.home)
    def listed(self): return timed(["git", "ls-tree", "-r", "--name-only", "r3"], self.home)


LIMIT = """
import os, sys, time
from concurrent.futures import ThreadPoolExecutor
from blake3 import blake3
root, store = sys.argv[1:3]
for two in range(256): os.makedirs(f"{store}/{two:02x}")
started, paths, folders = time.perf_counter(), [], [root]
while folders:
    with os.scandir(folders.pop()) as entries:
        for entry in entries:
            if entry.is_dir(): folders.append(entry.path)
            else: paths.append((entry.path, entry.stat().st_size))
def work(chunk):
    for path, size in chunk:
        file = os.open(path, os.O_RDONLY)
        name = blake3(os.read(file, size + 1)).hexdigest()
        os.close(file)
        try: os.link(path, f"{store}/{name[:2]}/{name}")
        except FileExistsError: pass
with ThreadPoolExecutor(2) as pool: list(pool.map(work, [paths[at:at+256] for at in range(0, len(paths), 256)]))
print(time.perf_counter() - started)
"""
INSIDE = """
import sys, time
from devmlops.folders import add_round, restore
from devmlops.data import compare, find, items, rounds
from devmlops.store import open_store
import pyarrow.parquet, pyarrow.compute
store, by = open_store(sys.argv[1]), sys.argv[2]
def clock(work):
    started = time.perf_counter()
    work()
    return time.perf_counter() - started
print(clock(lambda: add_round(store, sys.argv[1] + "/data", name="r1", by=by, link=True)), clock(lambda: add_round(store, sys.argv[1] + "/data", name="r1", by=by, link=True)),
    clock(lambda: restore(store, "r1", sys.argv[1] + "/inside", link=True)), clock(lambda: compare(store, find(store, "r1"), find(store, "r1"))), clock(lambda: items(store, find(store, "r1"))))
"""


def inside(home, data):
    "(seconds of the limit, seconds of add, add again, restore, diff and list in one process)"
    copy(data, home/"data")
    timed([*DEVMLOPS, "init", ".", "--user", "bench"], home)
    os.sync()
    limit = float(subprocess.run([sys.executable, "-c", LIMIT, str(home/"data"), str(home/"limit")], capture_output=True, text=True, check=True).stdout)
    done = subprocess.run([sys.executable, "-c", INSIDE, str(home), "bench"], capture_output=True, text=True)
    if done.returncode: raise SystemExit(done.stderr)
    return limit, list(map(float, done.stdout.split()))


def copy(data, target): subprocess.run(["cp", "-a", str(data), str(target)], check=True)


def history(tool, home, count, r1):
    "Every step of one tool, in seconds"
    steps = {}
    step = lambda name, took: (steps.setdefault(name, []).append(took), print(f"    {name:10} {took:7.2f} s", flush=True))
    os.sync()
    step("first_add", tool.add("r1"))
    time.sleep(2.1)
    timed([*DEVMLOPS, "data", "add", "data", "--name", "r1"], home) if isinstance(tool, Ours) else None
    step("readd", tool.add("r1"))
    grow(home/"data", count)
    os.sync() # what was just made here is not for the next command to write to the disk
    step("round", tool.add("r2"))
    change(home/"data", count)
    os.sync()
    step("change", tool.add("r3"))
    tool.empty()
    step("restore", tool.restore("r3"))
    step("switch", tool.restore("r2"))
    step("switch", tool.restore("r3"))
    step("diff", tool.diff())
    step("list", tool.listed())
    return {name: statistics.median(values) for name, values in steps.items()}


def peer(work):
    "The dvc command, installed into the work folder"
    there = work/"peer"/"bin"/"dvc"
    if not there.exists():
        uv = str(Path(sys.executable).parent/"uv")
        subprocess.run([uv, "venv", "-q", str(work/"peer")], check=True)
        subprocess.run([uv, "pip", "install", "-q", "--compile-bytecode", "--python", str(work/"peer"/"bin"/"python"), "dvc"], check=True)
    return str(there)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, default=20_000)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--work", default="")
    parser.add_argument("--dvc", default="")
    parser.add_argument("--tools", default="ours,dvc,git,ours-copy,dvc-copy")
    parser.add_argument("--rows", type=int, default=1_000_000, help="of the manifests that are frozen and compared; 0 leaves them out")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    work = Path(given.work or tempfile.mkdtemp(prefix="data-versions-")).absolute()
    work.mkdir(parents=True, exist_ok=True)
    names, data = given.tools.split(","), work/f"data-{given.count}"
    dvc = given.dvc or (peer(work) if any(name.startswith("dvc") for name in names) else "")
    if not data.exists():
        print(f"making {given.count} pictures and labels", flush=True)
        pictures(work/"making", 0, given.count)
        (work/"making"/"data.yaml").write_text("names: [a, b, c, d, e, f]\n")
        os.rename(work/"making", data)
    make = {"ours": lambda home: Ours(home, True), "ours-copy": lambda home: Ours(home, False), "dvc": lambda home: Dvc(home, dvc, "hardlink"), "dvc-copy": lambda home: Dvc(home, dvc, "copy"), "git": Git}
    results, limits, lists, disk = {name: [] for name in names}, [], [], []
    for run in range(given.runs):
        for name in names if run % 2 == 0 else reversed(names):
            if name.endswith("-copy") and run: continue
            home = work/f"{name}-{run}"
            home.mkdir()
            copy(data, home/"data")
            print(f"run {run+1} of {given.runs}: {name}", flush=True)
            tool = make[name](home)
            results[name].append(history(tool, home, given.count, data))
            if name == "ours":
                disk.append(used(home/".devmlops", home/"data", home/"out")/used(home/"data"))
                lists += [timed([*DEVMLOPS, "data", "list"], home) for _ in range(3)]
        home = work/f"inside-{run}"
        home.mkdir()
        limit, ours = inside(home, data)
        limits.append((limit, ours))
        print(f"    in process: limit {limit:.2f} s, add {ours[0]:.2f}, again {ours[1]:.2f}, restore {ours[2]:.2f}, diff {ours[3]:.3f}, list {ours[4]:.3f} s", flush=True)
    for left in [*work.glob("*-[0-9]"), *work.glob("*-gone")]: shutil.rmtree(left)
    values = {}
    for peer_name, steps in (("dvc", ("first_add", "readd", "round", "change", "restore", "switch", "diff", "list")), ("git", ("first_add", "restore"))):
        if peer_name in names and "ours" in names:
            for name in steps: values[f"{peer_name}_{name}"] = [theirs[name]/ours[name] for ours, theirs in zip(results["ours"], results[peer_name])]
    if {"ours-copy", "dvc-copy"} <= set(names): values["dvc_first_add_copy"] = [results["dvc-copy"][0]["first_add"]/results["ours-copy"][0]["first_add"]]
    if given.rows: values |= {name: found for name, found in million.million(given.rows, given.runs).items() if name in million.GOALS}
    values |= {"limit_first_add": [limit/ours[0] for limit, ours in limits], "disk": disk, "cli_list_s": lists}
    print(f"\n{'':20}{'value':>8}{'goal':>8}   lowest to highest")
    for name, found in values.items(): print(f"{name:20}{statistics.median(found):8.2f}{GOALS[name]:8.2f}   {min(found):.2f} to {max(found):.2f}")
    if given.json: print(json.dumps({name: {"value": round(statistics.median(found), 3), "goal": GOALS[name], "spread": round(max(found) - min(found), 3)} for name, found in values.items()}))


if __name__ == "__main__": main()
