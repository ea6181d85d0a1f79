"""Runs of a small pipeline are killed at every named point and at random moments: each goes on, ends as an undisturbed one, and leaves no process

The pipeline draws a diamond with a checkpoint, and ends in an effect that is safe to repeat by its key."""
import json
import os
import random
import re
import signal
import subprocess
import time
from collections import Counter
from pathlib import Path

import pytest
from clusters import loopback # noqa: F401, a fixture
from conftest import PYTHON, ROOT

STAGES = {
    "make": ("seed: int = 0  # of the numbers", "drawn = stage.checkpoint('drawn', numbers=lambda: [seed*7919 % (n + 5) for n in range(9)])\nkey = stage.workspace.objects.put(str(drawn.numbers).encode(), durable=True)", "stage.outputs(numbers=drawn.numbers, key=key)"),
    "left": ("numbers: list = []  # to add up", "total = sum(numbers)", "stage.outputs(total=total)"),
    "right": ("numbers: list = []  # to look through", "most = max(numbers)", "stage.outputs(most=most)"),
    "publish": ("key: str = ''  # what to publish\ntotal: int = 0  # shown with it\nmost: int = 0  # shown with it",
        "from devmlops.store import link\nwith stage.workspace.begin() as connection: link(connection, 'object', key[-64:], 'published', 'text', f'{total} {most}')", "stage.outputs(text=f'{total} {most}')"),
}
PIPELINE = """
[parameters]
seed = 0
[stage.make]
seed = "{parameters.seed}"
outputs = {numbers = "list", key = "str"}
[stage.left]
needs = ["make"]
numbers = "{make.numbers}"
outputs = {total = "int"}
[stage.right]
needs = ["make"]
numbers = "{make.numbers}"
outputs = {most = "int"}
[stage.publish]
needs = ["make", "left", "right"]
key = "{make.key}"
total = "{left.total}"
most = "{right.most}"
effect = true
outputs = {text = "str"}
"""
RUN = "import sys; from devmlops.cli import main; main()"


def write_pipeline(root):
    "The notebooks and the file that joins them"
    import nbformat
    cell = lambda source, *tags: nbformat.v4.new_code_cell(source, metadata={"tags": list(tags)})
    for name, (parameters, work, outputs) in STAGES.items():
        cells = [cell(parameters, "parameters"), cell(f"from devmlops.pipeline import Stage\nstage = Stage.open({name!r})"), cell(work), cell(outputs, "outputs")]
        nbformat.write(nbformat.v4.new_notebook(cells=cells, metadata={"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}), root/"pipelines"/f"{name}.ipynb")
    (root/"pipelines"/"faults.toml").write_text(PIPELINE)


def start(root, seed=0, **environment):
    "The command in a session of its own"
    return subprocess.Popen([PYTHON, "-c", RUN, "run", "faults", "-p", f"seed={seed}"], cwd=root, env=os.environ | environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True)


def ended(process, seconds=240):
    "Its exit code and what it said"
    try: said = process.communicate(timeout=seconds)[0]
    except subprocess.TimeoutExpired:
        process.kill()
        raise
    return process.returncode, said


def resumed(root, seed=0, **environment):
    "The run that must end well, after everything that was killed"
    code, said = ended(start(root, seed, **environment))
    assert code == 0, said
    return said


def outputs(root, seed):
    "Outputs of the last run with this seed, and how often its effect is recorded"
    from devmlops.pipeline import runs
    from devmlops.store import links, open_store
    store = open_store(root)
    try:
        last = next(run for run in runs(store, limit=500) if run["parameters"]["seed"] == seed)
        assert last["state"] == "done"
        done = {stage["stage"]: stage["outputs"] for stage in last["stages"] if stage["state"] == "done"}
        assert store.objects.get(done["make"]["key"]) == str(done["make"]["numbers"]).encode()
        return done, len(links(store, "object", done["make"]["key"][-64:], "published"))
    finally: store.close()


def expected(seed):
    "What an undisturbed run gives"
    numbers = [seed*7919 % (n + 5) for n in range(9)]
    return {"left": {"total": sum(numbers)}, "right": {"most": max(numbers)}, "publish": {"text": f"{sum(numbers)} {max(numbers)}"}}, numbers


def check(root, seed):
    "Outputs as of an undisturbed run, the effect once, no process left"
    done, effects = outputs(root, seed)
    rest, numbers = expected(seed)
    assert done["make"]["numbers"] == numbers and {name: done[name] for name in rest} == rest and effects == 1
    last = time.monotonic() + 30
    while left := orphans(root):
        assert time.monotonic() < last, f"processes are left: {left}"
        time.sleep(.05)


def orphans(root):
    "Processes that belong to a stage of this workspace, by their environment or by what the stage wrote down"
    found, mark = [], f"DEVMLOPS_STAGE={root}/".encode()
    for name in filter(str.isdigit, os.listdir("/proc")):
        try: found += [int(name)] if any(one.startswith(mark) for one in Path(f"/proc/{name}/environ").read_bytes().split(b"\0")) else []
        except OSError: continue
    return found + [process for who in ("worker", "kernel") for process in going(root, who)]


def started(process):
    "When a process began; None when it is gone or dead"
    try: state, *rest = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    except OSError: return None
    return None if state in "ZX" else rest[18]


def going(root, who):
    "Living workers or kernels of stages"
    found = []
    for path in (Path(root)/".devmlops"/"runs").glob("*/*/processes.json"):
        try: number, _, since = (json.loads(path.read_text()).get(who) or "").partition(":")
        except (OSError, ValueError): continue
        if number and started(number) == since: found.append(int(number))
    return found


def points():
    "Every named point on the way of a run, in the library as it is"
    text = "".join((ROOT/"devmlops"/f"{name}.py").read_text() for name in ("pipeline", "stage", "recording", "executors", "kernels") if (ROOT/"devmlops"/f"{name}.py").exists())
    of_stages = dict.fromkeys(re.findall(r"\bpoint\(f\"\{[\w.\[\]']+\}\.(\w+)\"\)", text))
    return [f"{stage}.{what}" for stage in STAGES for what in of_stages if what != "checkpoint" or stage == "make"] + list(dict.fromkeys(re.findall(r"\bpoint\(\"([\w.]+)\"\)", text)))


@pytest.fixture
def root(workspace):
    "A workspace with the pipeline"
    write_pipeline(workspace.settings.root)
    return workspace.settings.root


def test_undisturbed(root):
    resumed(root, 3)
    check(root, 3)


@pytest.mark.parametrize("name", ["left.start", "right.outputs"])
def test_killed_once_it_goes_on(root, name):
    ended(start(root, 3, DEVMLOPS_KILL_AT=name))
    resumed(root, 3)
    check(root, 3)


def test_interrupted_by_a_person_it_says_so_and_goes_on(root):
    from devmlops.pipeline import runs
    from devmlops.store import open_store
    process = start(root, 3)
    while not going(root, "kernel"): assert process.poll() is None, process.stdout.read()
    os.kill(process.pid, signal.SIGINT)
    code, _ = ended(process)
    assert code == 130 and runs(open_store(root))[0]["state"] == "cancelled"
    resumed(root, 3)
    check(root, 3)


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_killed_at_every_named_point_it_goes_on(root):
    died = []
    for seed, name in enumerate(points(), 1):
        code, said = ended(start(root, seed, DEVMLOPS_KILL_AT=name))
        if code: died.append(name)
        assert code in (0, 1, -signal.SIGKILL), (name, code, said)
        resumed(root, seed)
        check(root, seed)
    assert {f"{stage}.{what}" for stage in STAGES for what in ("start", "recorded")} <= set(died)
    print(f"{len(died)} of {len(points())} named points ended a run: {', '.join(died)}; the others were survived by trying the stage again: {', '.join(sorted(set(points()) - set(died)))}")


def kill_runner(process, root, random): return strike(process.pid)
def kill_worker(process, root, random): return strike(*random.sample(found, 1)) if (found := going(root, "worker")) else False
def kill_kernel(process, root, random): return strike(*random.sample(found, 1)) if (found := going(root, "kernel")) else False


def strike(process):
    "kill -9; False when it was gone already"
    try: os.kill(process, signal.SIGKILL)
    except ProcessLookupError: return False
    return True


def cut(url):
    "Something that ends all connections to the records"
    from sqlalchemy import create_engine, text
    def kill(process, root, random):
        engine = create_engine(url, isolation_level="AUTOCOMMIT")
        with engine.connect() as connection: ended = connection.execute(text("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()")).all()
        engine.dispose()
        return len(ended) > 0
    return kill


def kill_ray_worker(process, root, random):
    "An actor that holds a stage of this workspace"
    workers = [int(name) for name in filter(str.isdigit, os.listdir("/proc")) if b"ray::_Place" in line_of(name)]
    return strike(random.choice(workers)) if workers else False


def line_of(process):
    try: return Path(f"/proc/{process}/cmdline").read_bytes()
    except OSError: return b""


def disturbed(root, kinds, rounds, seeds, **environment):
    "Kill at random moments; how many kills of each kind there were, and how many landed inside the work"
    dice, tried, landed, resumes = random.Random(seeds), Counter(), Counter(), 0
    resumed(root, seeds - 1, **environment) # the first one also makes what is kept for later ones
    began = time.monotonic()
    resumed(root, seeds, **environment)
    usual = time.monotonic() - began
    for seed in range(seeds + 1, seeds + 1 + rounds):
        name = dice.choice(sorted(kinds))
        process = start(root, seed, **environment)
        time.sleep(dice.uniform(0.1, 0.8)*usual)
        inside = process.poll() is None
        tried[name] += 1
        landed[name] += bool(kinds[name](process, root, dice) and inside)
        code, said = ended(process)
        assert code in (0, 1, -signal.SIGKILL), (name, code, said)
        if code:
            resumes += 1
            resumed(root, seed, **environment)
        check(root, seed)
    return tried, landed, resumes


def report(tried, landed, resumes):
    print("random kills: " + ", ".join(f"{name} {landed[name]} of {tried[name]} inside the work" for name in sorted(tried)) + f"; {resumes} runs had to be resumed, the others went on by themselves")


@pytest.mark.slow
@pytest.mark.timeout(7200)
def test_a_hundred_random_kills(root, postgres, loopback):
    path = root/"settings.ini"
    path.write_text(path.read_text() + f"\n[store]\nrecords = {postgres}\n")
    from devmlops.project import init_workspace
    init_workspace(root, user="mina").close()
    kinds = {"runner": kill_runner, "kernel": kill_kernel, "worker": kill_worker, "database connection": cut(postgres)}
    tried, landed, resumes = disturbed(root, kinds, 80, 1000)
    from clusters import ENVIRONMENT
    cluster = ENVIRONMENT | {"DEVMLOPS_PIPELINE_EXECUTOR": "ray", "DEVMLOPS_PIPELINE_RAY": loopback.address}
    more = disturbed(root, {"Ray worker": kill_ray_worker, "runner on Ray": kill_runner, "kernel on Ray": kill_kernel}, 20, 2000, **cluster)
    tried, landed, resumes = tried + more[0], landed + more[1], resumes + more[2]
    report(tried, landed, resumes)
    assert sum(tried.values()) == 100 and sum(landed.values()) >= 50

