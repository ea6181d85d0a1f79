"""What running notebooks as a pipeline costs: devmlops, papermill's API in sequence, DVC and Ploomber, in one paired run of whole processes.

python benchmarks/pipeline_overhead.py [--json] [--runs 5] [--heavy-runs 3] [--work FOLDER] [--dvc PYTHON] [--ploomber PYTHON] [--jobs]
The pipeline is a diamond of five stages (a -> b, c -> d -> e), empty ones, or with --heavy-runs ones that import torch, ultralytics and mlflow. papermill executes in every
tool; devmlops also records runs, pages and MLflow. Time is counted until the process has ended and everything is written. In every run the tools take turns, every second
run in the opposite order; a ratio is the other tool's time divided by ours in the same run. --jobs measures the jobs alone, without records (devmlops.kernels with two workers).
DVC and Ploomber get environments of their own in the work folder, with papermill and ipykernel, when no interpreter that has them is given.
Every environment has its modules compiled, also where Python is told not to write bytecode.
"""
import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import nbformat

HERE = Path(sys.executable).parent
DEVMLOPS = [str(HERE/"devmlops")]
GOALS = {"papermill_dag": 2, "dvc_dag": 5, "papermill_dag_warm": 4, "noop_s": .5, "dvc_noop": 3, "noop_inside_s": .05, "papermill_stage": 2, "papermill_heavy_dag": 2.5, "papermill_heavy_dag_warm": 5, "ploomber_dag": 0, "ploomber_noop": 0}
NEEDS = {"a": [], "b": ["a"], "c": ["a"], "d": ["b", "c"], "e": ["d"]}
HEAVY = "import torch, ultralytics, mlflow"
SWITCHES = {"YOLO_OFFLINE": "1", "YOLO_AUTOINSTALL": "false", "MLFLOW_DISABLE_TELEMETRY": "true", "DO_NOT_TRACK": "true", "DVC_NO_ANALYTICS": "1", "PLOOMBER_STATS_ENABLED": "false", "JUPYTER_PLATFORM_DIRS": "1"}


def stage(path, *cells):
    "A notebook with a parameters cell"
    first = nbformat.v4.new_code_cell("x: int = 1 # a number")
    first.metadata.tags = ["parameters"]
    kernel = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
    nbformat.write(nbformat.v4.new_notebook(metadata=kernel, cells=[nbformat.v4.new_markdown_cell("# A stage"), first, *map(nbformat.v4.new_code_cell, cells)]), path)


def timed(command, cwd, environ=None):
    "(seconds, processor seconds) of a whole process and those it waited for"
    before, started = os.times(), time.perf_counter()
    done = subprocess.run(list(map(str, command)), cwd=cwd, capture_output=True, text=True, env={name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"} | SWITCHES | {"YOLO_CONFIG_DIR": str(cwd), "MPLCONFIGDIR": str(cwd)} | (environ or {}))
    took, after = time.perf_counter() - started, os.times()
    if done.returncode: raise SystemExit(f"{' '.join(map(str, command))[:300]} failed: {done.stdout[-3000:]} {done.stderr[-3000:]}")
    return took, after.children_user + after.children_system - before.children_user - before.children_system


SEQUENCE = """
import sys, papermill
for name in "abcde": papermill.execute_notebook(f"{name}.ipynb", f"out/{name}.ipynb", parameters={"x": 2}, kernel_name="python3", progress_bar=False)
"""
ONE = """
import sys, time, papermill
for turn in range(4):
    started = time.perf_counter()
    papermill.execute_notebook("a.ipynb", "out/a.ipynb", parameters={"x": 2}, kernel_name="python3", progress_bar=False)
    took = time.perf_counter() - started
print(took)
"""
OURS_ONE = """
import os, select, sys, time
from pathlib import Path
from devmlops.kernels import Job, Warm, outcome_of
warm = Warm.connect(None)
for turn in range(4):
    folder = Path(f"one-{turn}-{os.getpid()}").absolute()
    folder.mkdir()
    started = time.perf_counter()
    watch = os.pidfd_open(warm.submit(Job(str(turn), "a", str(Path("a.ipynb").absolute()), {"x": 2}, str(folder), os.getcwd(), {})))
    select.select([watch], [], [])
    took = time.perf_counter() - started
    assert outcome_of(folder).state == "done"
warm.close()
print(took)
"""
JOBS = """
import json, os, select, sys, time
from pathlib import Path
from devmlops.kernels import Job, Warm, outcome_of
needs, preload, home = json.loads(sys.argv[1]), tuple(filter(None, sys.argv[2].split(","))), Path(sys.argv[3])
warm, root = Warm.connect(home, preload), Path(f"jobs-{os.getpid()}").absolute()
done, running = set(), {}
while len(done) < len(needs):
    for name in [name for name in needs if name not in done and name not in running.values() and set(needs[name]) <= done][:2 - len(running)]:
        (root/name).mkdir(parents=True)
        running[os.pidfd_open(warm.submit(Job(name, name, str(Path(f"{name}.ipynb").absolute()), {"x": 2}, str(root/name), os.getcwd(), {}, preload=preload)))] = name
    for watch in select.select(list(running), [], [])[0]:
        done.add(name := running.pop(watch))
        assert outcome_of(root/name).state == "done", (root/name/"kernel.log").read_text()
warm.close()
"""
INSIDE = """
import sys, time
from devmlops.pipeline import run_pipeline
from devmlops.store import open_store
store = open_store(sys.argv[1])
for turn in range(3):
    started = time.perf_counter()
    result = run_pipeline(store, "diamond", by="bench")
    took = time.perf_counter() - started
assert set(result.reused) == set("abcde"), result
print(took)
"""
SHARED = "import sys; from pathlib import Path; from devmlops.kernels import *; home = Path(sys.argv[1]); start_warm(home, preload=tuple(filter(None, sys.argv[2].split(',')))) if sys.argv[3] == 'start' else stop_warm(home)"


def printed(code, cwd, *args):
    "The number that a piece of Python prints"
    done = subprocess.run([sys.executable, "-c", code, *map(str, args)], cwd=cwd, capture_output=True, text=True, env=os.environ | SWITCHES)
    if done.returncode: raise SystemExit(done.stderr[-3000:])
    return float(done.stdout.split()[-1])


class Papermill:
    "papermill's API, one stage after the other in one process"
    def __init__(self, home, heavy):
        (home/"out").mkdir(parents=True)
        for name in NEEDS: stage(home/f"{name}.ipynb", *([HEAVY] if heavy else []), "y = x + 1", "y")
        self.home = home

    def run(self): return timed([sys.executable, "-c", SEQUENCE], self.home)
    def one(self): return printed(ONE, self.home)


class Dvc:
    "DVC, whose stages call papermill"
    def __init__(self, home, python):
        Papermill(home, False)
        lines = ["stages:"]
        for name, needs in NEEDS.items():
            deps = "".join(f"\n      - out/{one}.ipynb" for one in needs)
            lines.append(f"  {name}:\n    cmd: {python.parent}/papermill {name}.ipynb out/{name}.ipynb -p x 2 -k python3 --no-progress-bar\n    deps:\n      - {name}.ipynb{deps}\n    outs:\n      - out/{name}.ipynb")
        (home/"dvc.yaml").write_text("\n".join(lines) + "\n")
        self.home, self.dvc = home, str(python.parent/"dvc")
        self.environ = {"PATH": f"{python.parent}:{os.environ['PATH']}"}
        for command in (["git", "init", "-q"], [self.dvc, "init", "-q"], [self.dvc, "config", "core.analytics", "false"]): timed(command, home)

    def run(self): return timed([self.dvc, "repro", "-q", "--force"], self.home, self.environ)
    def again(self): return timed([self.dvc, "repro", "-q"], self.home, self.environ)


class Ploomber:
    "Ploomber with its default executor, serial"
    def __init__(self, home, python):
        Papermill(home, False)
        for name, needs in NEEDS.items():
            notebook = nbformat.read(home/f"{name}.ipynb", 4)
            notebook.cells[1].source += f"\nupstream = {needs or None}\nproduct = None"
            nbformat.write(notebook, home/f"{name}.ipynb")
        (home/"pipeline.yaml").write_text("tasks:\n" + "".join(f"  - source: {name}.ipynb\n    product: out/{name}.ipynb\n    params:\n      x: 2\n" for name in NEEDS))
        self.home, self.ploomber, self.environ = home, str(python.parent/"ploomber"), {"PATH": f"{python.parent}:{os.environ['PATH']}"}

    def run(self): return timed([self.ploomber, "build", "--force"], self.home, self.environ)
    def again(self): return timed([self.ploomber, "build"], self.home, self.environ)


class Ours:
    "devmlops run, with records, pages and MLflow"
    def __init__(self, home, heavy):
        home.mkdir(parents=True)
        timed([*DEVMLOPS, "init", ".", "--user", "bench"], home)
        lines = []
        for name, needs in NEEDS.items():
            stage(home/"pipelines"/f"{name}.ipynb", *([HEAVY] if heavy else []), f"from devmlops.pipeline import Stage\nstage = Stage.open('{name}')", "y = x + 1", "stage.outputs(y=y)")
            given = "x = 2" if not needs else f'x = "{{{needs[0]}.y}}"'
            lines.append(f'[stage.{name}]\nnotebook = "{name}.ipynb"\nneeds = {json.dumps(needs)}\n{given}\noutputs = {{y = "int"}}\n')
        (home/"pipelines"/"diamond.toml").write_text("\n".join(lines))
        self.home = home

    def run(self): return timed([*DEVMLOPS, "run", "diamond", "--fresh"], self.home)
    def again(self): return timed([*DEVMLOPS, "run", "diamond"], self.home)


class Jobs(Papermill):
    "The jobs of the diamond, two at a time, without records"
    def __init__(self, home, heavy):
        super().__init__(home, heavy)
        (home/".devmlops").mkdir()
        self.preload = "torch,ultralytics,mlflow" if heavy else ""

    def run(self): return timed([sys.executable, "-c", JOBS, json.dumps(NEEDS), self.preload, self.home/".devmlops"], self.home)


class Shared:
    "While the shared warm process of a workspace is there and has imported everything"
    def __init__(self, ours, heavy): self.home, self.preload = ours.home/".devmlops", "torch,ultralytics,mlflow,devmlops.pipeline" if heavy else "devmlops.pipeline"

    def __enter__(self):
        timed([sys.executable, "-c", SHARED, self.home, self.preload, "start"], self.home.parent)
        from devmlops.kernels import warm_status
        while not (found := warm_status(self.home)) or not found["ready"] or found["waiting"]: time.sleep(0.1)

    def __exit__(self, *_): timed([sys.executable, "-c", SHARED, self.home, "", "stop"], self.home.parent)


def peer(work, tool):
    "An interpreter that has the tool, papermill and ipykernel, installed into the work folder"
    python = work/tool/"bin"/"python"
    if not (python.parent/"papermill").exists():
        uv = str(HERE/"uv")
        subprocess.run([uv, "venv", "-q", "--allow-existing", str(work/tool)], check=True)
        subprocess.run([uv, "pip", "install", "-q", "--compile-bytecode", "--python", str(python), tool, "papermill", "ipykernel"], check=True)
    return python


def rounds(count, tools, values):
    "Take turns; every tool is (name, function); appends a dictionary name -> (seconds, processor seconds) for each round"
    for turn in range(count):
        found = {}
        for name, act in tools if turn % 2 == 0 else reversed(tools):
            result = act()
            found[name] = result if isinstance(result, tuple) else (result, 0.0)
            print(f"    {name:16}{found[name][0]:7.2f} s   processor {found[name][1]:6.2f} s", flush=True)
        values.append(found)


def ratio(values, other, ours): return [found[other][0]/found[ours][0] for found in values]


def light(work, given, peers, ours):
    "The empty diamond"
    papermill, values, found = Papermill(work/"papermill", False), [], {}
    others = {name: {"dvc": Dvc, "ploomber": Ploomber}[name](work/name, python) for name, python in peers.items()}
    rounds(given.runs, [("ours", ours.run), ("papermill", papermill.run), *((name, one.run) for name, one in others.items())], values)
    found |= {f"{name}_dag": ratio(values, name, "ours") for name in ("papermill", *others)}
    if isinstance(ours, Ours):
        ours.again() # the fresh runs are the ones to be reused
        values = []
        rounds(given.runs, [("ours again", ours.again), *((f"{name} again", one.again) for name, one in others.items())], values)
        found["noop_s"] = [one["ours again"][0] for one in values]
        found |= {f"{name}_noop": ratio(values, f"{name} again", "ours again") for name in others}
        found["noop_inside_s"] = [printed(INSIDE, ours.home, ours.home) for _ in range(given.runs)]
    values = []
    with Shared(ours, False): rounds(given.runs, [("ours warm", ours.run), ("papermill", papermill.run)], values)
    found["papermill_dag_warm"] = ratio(values, "papermill", "ours warm")
    values = []
    rounds(given.runs, [("our stage", lambda: printed(OURS_ONE, papermill.home)), ("papermill stage", papermill.one)], values)
    return found | {"papermill_stage": ratio(values, "papermill stage", "our stage")}


def heavy(work, given, ours):
    "The diamond of stages that import torch, ultralytics and mlflow"
    papermill, values, found = Papermill(work/"papermill-heavy", True), [], {}
    rounds(given.heavy_runs, [("ours heavy", ours.run), ("papermill heavy", papermill.run)], values)
    found["papermill_heavy_dag"] = ratio(values, "papermill heavy", "ours heavy")
    values = []
    with Shared(ours, True): rounds(given.heavy_runs, [("ours heavy warm", ours.run), ("papermill heavy", papermill.run)], values)
    return found | {"papermill_heavy_dag_warm": ratio(values, "papermill heavy", "ours heavy warm")}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--heavy-runs", type=int, default=3, help="0 leaves them out")
    parser.add_argument("--work", default="")
    for tool in ("dvc", "ploomber"): parser.add_argument(f"--{tool}", default="", help=f"an interpreter with {tool}, papermill and ipykernel beside it; 'none' leaves it out")
    parser.add_argument("--jobs", action="store_true", help="jobs alone, without records")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    work = Path(given.work or tempfile.mkdtemp(prefix="pipeline-overhead-")).absolute()
    work.mkdir(parents=True, exist_ok=True)
    asked = {"dvc": given.dvc, "ploomber": given.ploomber}
    peers = {tool: Path(path).absolute() if path else peer(work, tool) for tool, path in asked.items() if path != "none"}
    place = Path(tempfile.mkdtemp(dir=work))
    make = Jobs if given.jobs else Ours
    values = light(place, given, peers, make(place/"ours", False)) if given.runs else {}
    if given.heavy_runs: values |= heavy(place, given, make(place/"ours-heavy", True))
    print(f"\n{'':26}{'value':>8}{'goal':>8}   lowest to highest")
    for name, found in values.items(): print(f"{name:26}{statistics.median(found):8.2f}{GOALS[name]:8.2f}   {min(found):.2f} to {max(found):.2f}")
    if given.json: print(json.dumps({name: {"value": round(statistics.median(found), 3), "goal": GOALS[name], "spread": round(max(found) - min(found), 3)} for name, found in values.items()}))


if __name__ == "__main__": main()
