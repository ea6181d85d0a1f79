"""One contract for everything that runs jobs: on this machine, and on a Ray cluster of two nodes; then what is special to each"""
import json
import os
import secrets
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from clusters import loopback # noqa: F401, a fixture
from conftest import PYTHON, ROOT

SLEEP = "import os, subprocess, sys, time\nsubprocess.Popen([sys.executable, '-c', 'import time; time.sleep(99)'], start_new_session=True)\nopen(os.environ['DEVMLOPS_STAGE'] + '/there', 'w').close()\ntime.sleep(99)"


def notebook(store, *cells, name="note", **more):
    "A notebook with these cells as a job with a folder of its own"
    import nbformat
    from devmlops.kernels import Job
    from devmlops.store import uuid7
    folder = store.home/"runs"/uuid7()
    folder.mkdir(parents=True)
    (folder/"stages").mkdir()
    nbformat.write(nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell) for cell in cells], metadata={"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}), folder/"stages"/f"{name}.ipynb")
    (folder/"job").mkdir()
    return replace(Job(uuid7(), name, str(folder/"stages"/f"{name}.ipynb"), {}, str(folder/"job"), str(folder/"stages"), {}), **more)


def alive(folder):
    "Processes that belong to a job"
    from devmlops.executors import _belonging
    return _belonging(str(folder), [])


def until(what, seconds=60):
    "Wait for something to become true"
    last = time.monotonic() + seconds
    while not (found := what()):
        assert time.monotonic() < last, "waited too long"
        time.sleep(.02)
    return found


def grown(handle):
    "Wait until the stage in SLEEP has started its daemon"
    until(lambda: handle.wait(.05) or (Path(handle.job.folder)/"there").exists())
    assert not handle.outcome, handle.outcome


@pytest.fixture(scope="class", params=["local", pytest.param("ray", marks=[pytest.mark.slow, pytest.mark.timeout(900)])])
def executor(request, tmp_path_factory):
    "An executor with two cores, and its workspace"
    from devmlops.executors import Local, Ray
    from devmlops.project import init_workspace
    store = init_workspace(tmp_path_factory.mktemp("executor")/"w", user="mina")
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("OMP_NUM_THREADS", raising=False)
        if request.param == "local": made = Local(store.home, cpus=2, memory=4*10**9)
        else:
            from clusters import ENVIRONMENT
            for name, value in ENVIRONMENT.items(): patch.setenv(name, value)
            made = Ray(store.settings, request.getfixturevalue("loopback").address)
        made.store = store
        with made: yield made


class TestContract:
    "What every executor promises"

    def test_a_notebook_is_done_and_leaves_its_files(self, executor):
        job = notebook(executor.store, "import os; print(os.environ['GREETING'], os.getcwd())", "6*7", env={"GREETING": "hello"})
        handle = executor.submit(job)
        assert handle.wait(120).state == "done" and handle.done() and handle.state == "ended"
        told = (Path(job.folder)/"note.ipynb").read_text()
        assert "hello" in told and job.cwd in told and "42" in told
        assert (Path(job.folder)/"note.html").is_file() and json.loads((Path(job.folder)/"outcome.json").read_text())["state"] == "done"
        assert not alive(job.folder)

    def test_a_failure_names_the_error_and_keeps_the_notebook(self, executor):
        job = notebook(executor.store, "1 + 1", "1/0", "never")
        told = executor.submit(job).wait(120)
        assert told.state == "failed" and "ZeroDivisionError" in told.error
        cells = json.loads((Path(job.folder)/"note.ipynb").read_text())["cells"]
        assert "".join(cells[told.cell]["source"]) == "1/0" and cells[told.cell]["outputs"][0]["ename"] == "ZeroDivisionError"

    def test_branches_run_beside_each_other(self, executor):
        meet = "import os, time\nfrom pathlib import Path\nPath({0!r}).touch()\nlast = time.time() + 60\nwhile not Path({1!r}).exists():\n    assert time.time() < last\n    time.sleep(.02)"
        here, there = str(executor.store.home/"here"), str(executor.store.home/"there")
        handles = [executor.submit(notebook(executor.store, meet.format(*pair))) for pair in ((here, there), (there, here))]
        while len(executor.wait([handle for handle in handles if not handle.outcome], 120)) and not all(handle.outcome for handle in handles): continue
        assert [handle.outcome.state for handle in handles] == ["done", "done"]

    def test_what_can_never_run_is_refused_before_anything_starts(self, executor):
        with pytest.raises(ValueError, match="cpu = 99|99 cores"): executor.refuse("train", cpu=99)
        with pytest.raises(ValueError, match="gpu = 3|3 graphics cards"): executor.submit(notebook(executor.store, "1", gpu=3))
        with pytest.raises(ValueError, match="give a number from 0"): executor.refuse("train", memory=-1)
        assert not executor.running and not executor.waiting

    def test_cancelled_it_keeps_its_notebook_and_leaves_no_process(self, executor):
        job = notebook(executor.store, "print('before')", SLEEP)
        handle = executor.submit(job)
        grown(handle)
        handle.cancel()
        assert handle.wait(60).state == "cancelled"
        assert "before" in (Path(job.folder)/"note.ipynb").read_text()
        assert not alive(job.folder)

    def test_a_killed_kernel_is_told_and_the_next_job_runs(self, executor):
        job = notebook(executor.store, "import os; os.kill(os.getpid(), 9)")
        assert executor.submit(job).wait(120).state == "lost"
        assert executor.submit(notebook(executor.store, "1")).wait(120).state == "done"

    def test_a_killed_worker_is_lost_and_leaves_no_process(self, executor):
        job = notebook(executor.store, SLEEP)
        handle = executor.submit(job)
        grown(handle)
        worker = json.loads((Path(job.folder)/"processes.json").read_text())["worker"]
        os.kill(int(worker.partition(":")[0]), signal.SIGKILL)
        assert handle.wait(60).state == "lost"
        until(lambda: not alive(job.folder))
        assert executor.submit(notebook(executor.store, "1")).wait(120).state == "done"

    def test_time_and_memory_end(self, executor):
        late = executor.submit(notebook(executor.store, "import time; time.sleep(99)", timeout=2.0))
        large = executor.submit(notebook(executor.store, "import time; held = bytearray(600*10**6); held[::4096] = b'1'*len(held[::4096]); time.sleep(99)", memory=400*10**6))
        assert [late.wait(120).state, large.wait(120).state] == ["timeout", "memory"]

    def test_a_call_returns_json(self, executor):
        from devmlops.executors import fan_out
        assert fan_out(executor.store, "shutil:which", [{"cmd": "sh"}, {"cmd": "nothing like it"}], executor=executor)[1] is None
        with pytest.raises(RuntimeError, match="call 1 of shutil:which ended as failed: TypeError"): fan_out(executor.store, "shutil:which", [{"cmd": "sh"}, {"cmds": "sh"}], executor=executor)

    def test_threads_are_set_only_where_they_are_declared(self, executor):
        from devmlops.executors import threads
        tell = "import os; print('threads', os.environ.get('OMP_NUM_THREADS'))"
        jobs = [notebook(executor.store, tell), notebook(executor.store, tell, cpu=2, env=threads(2))]
        for job, number in zip(jobs, ("None", "2")):
            assert executor.submit(job).wait(120).state == "done"
            assert f"threads {number}" in (Path(job.folder)/"note.ipynb").read_text()


DRIVER = """
import json, os, sys
from dataclasses import replace
from pathlib import Path
from devmlops.executors import Local, Ray
from devmlops.kernels import Job
from devmlops.settings import read_settings
settings = read_settings(Path(sys.argv[1]))
if __name__ == "__main__":
    with (Ray(settings, sys.argv[3], environment=settings.get("pipeline.environment")) if len(sys.argv) > 3 else Local(settings.home, cpus=2)) as executor:
        handles = [executor.submit(Job(**told)) for told in json.loads(Path(sys.argv[2]).read_text())]
        while not all(handle.outcome for handle in handles): executor.wait([handle for handle in handles if not handle.outcome])
        for job in [handle.job for handle in handles if handle.outcome.state == "lost"]: # again, elsewhere
            Path(job.folder + "-again").mkdir()
            handles.append(executor.submit(replace(job, folder=job.folder + "-again", cpu=1, env={"AGAIN": "1"})))
        while not all(handle.outcome for handle in handles): executor.wait([handle for handle in handles if not handle.outcome])
    print(json.dumps([[handle.outcome.state, handle.outcome.error] for handle in handles]))
"""


def drive(workspace, jobs, *more, prefix=(), env=os.environ):
    "A runner in a process of its own"
    from dataclasses import asdict
    path = workspace.home/f"jobs-{secrets.token_hex(3)}.json"
    path.write_text(json.dumps([asdict(job) for job in jobs]))
    return subprocess.Popen([*prefix, PYTHON, "-c", DRIVER, str(workspace.settings.root), str(path), *more], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=env, start_new_session=True)


@pytest.fixture(params=["local", pytest.param("ray", marks=[pytest.mark.slow, pytest.mark.timeout(900)])])
def runner(request, workspace):
    "Start a runner in a process of its own"
    if request.param == "local": return lambda jobs: drive(workspace, jobs)
    from clusters import ENVIRONMENT
    made = request.getfixturevalue("loopback")
    return lambda jobs: drive(workspace, jobs, made.address, env=os.environ | ENVIRONMENT)


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT])
def test_a_runner_that_dies_leaves_nothing(runner, workspace, how):
    job = notebook(workspace, SLEEP)
    process = runner([job])
    until(lambda: process.poll() is not None or (Path(job.folder)/"there").exists(), 300)
    assert process.poll() is None, process.stderr.read()
    assert alive(job.folder)
    os.kill(process.pid, how)
    process.wait(120)
    until(lambda: not alive(job.folder), 60)
    if how == signal.SIGINT: assert json.loads((Path(job.folder)/"outcome.json").read_text())["state"] == "cancelled"


# this machine

def test_jobs_wait_for_cores_memory_and_cards(workspace):
    from devmlops.executors import Local
    with Local(workspace.home, cpus=2, memory=10**9, gpus=2) as executor:
        blocks = "import os, time\nwhile not os.path.exists(os.environ['DEVMLOPS_STAGE'] + '/go'): time.sleep(.02)\nprint('cards', os.environ.get('CUDA_VISIBLE_DEVICES'))"
        def submit(**more): return executor.submit(notebook(workspace, blocks, **more))
        handles = [submit(cpu=.25, gpu=1, memory=6*10**8), submit(cpu=.25, memory=6*10**8), submit(cpu=.25, gpu=.5), submit(cpu=.25, gpu=2), submit(cpu=2), submit(cpu=.25, gpu=.5)]
        assert [handle.state for handle in handles] == ["running", "waiting", "running", "waiting", "waiting", "running"]
        for handle in handles: (Path(handle.job.folder)/"go").touch()
        while not all(handle.outcome for handle in handles): executor.wait([handle for handle in handles if not handle.outcome])
        cards = [(Path(handle.job.folder)/"note.ipynb").read_text().partition("cards ")[2].partition("\\n")[0] for handle in handles]
    assert [cards[at] for at in (0, 2, 3, 5)] == ["0", "1", "0,1", "1"] and [handle.outcome.state for handle in handles] == ["done"]*6


def test_a_waiting_job_is_cancelled_before_it_starts(workspace):
    from devmlops.executors import Local
    with Local(workspace.home, cpus=1) as executor:
        handles = [executor.submit(notebook(workspace, "import time; time.sleep(99)")) for _ in range(2)]
        handles[1].cancel()
        assert handles[1].outcome.state == "cancelled" and not (Path(handles[1].job.folder)/"note.ipynb").exists()
        assert executor.wait([handles[0]], .1) == []
        assert executor.wait([]) == []


def test_a_warm_process_that_dies_is_replaced(workspace):
    from devmlops.executors import Local
    with Local(workspace.home, cpus=2) as executor:
        assert executor.submit(notebook(workspace, "1")).wait(120).state == "done"
        os.kill(executor.warm.pid, signal.SIGKILL)
        assert executor.submit(notebook(workspace, "1")).wait(120).state == "done"


def test_settings_name_the_executor_and_its_budget(workspace):
    from devmlops.executors import executor_of
    from devmlops.settings import BadSettings
    from devmlops.store import open_store
    path = workspace.settings.root/"settings.ini"
    path.write_text(path.read_text() + "\n[pipeline]\nexecutor = local\nworkers = 3\nmemory = 2\n")
    with executor_of(open_store(workspace.settings.root)) as executor: assert (executor.cpus, executor.memory, executor.slots) == (3, 2*10**9, 3)
    path.write_text(path.read_text().replace("executor = local", "executor = cloud"))
    with pytest.raises(BadSettings, match="use one of local, ray"): executor_of(open_store(workspace.settings.root))


def test_without_ray_the_error_says_how_to_get_it(workspace, monkeypatch):
    from devmlops.executors import Ray
    monkeypatch.setitem(sys.modules, "ray", None)
    with pytest.raises(ImportError, match=r'pip install "devmlops\[ray\]"'): Ray(workspace.settings, "auto")


def test_a_library_without_its_project_travels_as_it_is_imported(tmp_path):
    "A capsule's, or one that is installed to be edited: the folder is the record"
    import shutil
    shutil.copytree(ROOT/"devmlops", tmp_path/"library"/"devmlops", ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path/"library"/"devmlops"/"steps.py").write_text("ONLY = 'here'\n")
    code = "import sys; from pathlib import Path; from devmlops.executors import _unpacked; print(_unpacked(Path(sys.argv[1])))"
    there = [Path(subprocess.run([PYTHON, "-c", code, str(tmp_path/"wheels")], env=os.environ | {"PYTHONPATH": str(tmp_path/"library")}, cwd="/", check=True, capture_output=True, text=True).stdout.strip()) for _ in range(2)]
    assert there[0] == there[1] and (there[0]/"devmlops"/"steps.py").read_text() == "ONLY = 'here'\n"
    for name in ("kernels.py", "migrations/env.py", "shipped/pipelines/train.ipynb"): assert (there[0]/"devmlops"/name).is_file(), name
    assert not list(there[0].rglob("__pycache__"))


def test_lost_calls_are_made_again(workspace, tmp_path):
    from devmlops.executors import fan_out
    (tmp_path/"flaky.py").write_text("import os\ndef once(path):\n    if os.path.exists(path): return os.getpid()\n    open(path, 'w').close()\n    os.kill(os.getpid(), 9)\n")
    sys.path.insert(0, str(tmp_path))
    os.environ["PYTHONPATH"] = str(tmp_path)
    try:
        assert fan_out(workspace, "flaky:once", [{"path": str(tmp_path/"mark")}])[0] > 0
        with pytest.raises(RuntimeError, match="ended as lost"): fan_out(workspace, "flaky:once", [{"path": str(tmp_path/"other")}], tries=1)
    finally:
        sys.path.remove(str(tmp_path))
        del os.environ["PYTHONPATH"]


# a cluster

WORK = """
import json, os, sys
from pathlib import Path
import beside
from devmlops.store import event, open_store
folder = Path(os.environ["DEVMLOPS_STAGE"])
context = json.loads((folder/"context.json").read_text())
store = open_store(context["root"])
key = store.objects.put(f"made on {os.uname().nodename}".encode(), durable=True)
with store.begin() as connection: event(connection, "test", "node", "worked", by="mina")
(folder/"outputs.json").write_text(json.dumps({"key": key, "folder": context["folder"], "library": sys.modules["devmlops"].__file__, "beside": beside.NUMBER, "cluster": os.environ["RAY_ADDRESS"]}))
"""


@pytest.fixture
def apart(needs, request, tmp_path_factory):
    "A cluster of two machines, as far as one can play two: the second sees neither the workspace nor this machine's loopback"
    needs("python:ray", "make install EXTRAS=ray")
    from clusters import can_separate, cluster, relay
    if not can_separate(): pytest.skip("network namespaces need root and iproute2: apt-get install iproute2, and run as root")
    hidden = tmp_path_factory.mktemp("hidden")
    with cluster(hidden=hidden, cpus=(1, 2)) as made:
        made.relay = lambda port: relay(made.names[0], port)
        yield made


def elsewhere(job):
    "Processes of a job, wherever its folder is on its node"
    mark, found = Path(job.folder).parent.name.encode(), []
    for name in filter(str.isdigit, os.listdir("/proc")):
        try: found += [int(name)] if any(one.startswith(b"DEVMLOPS_STAGE=") and mark in one for one in Path(f"/proc/{name}/environ").read_bytes().split(b"\0")) else []
        except OSError: continue
    return found


@pytest.mark.slow
@pytest.mark.timeout(1500)
def test_machines_that_share_nothing_reach_the_records_and_a_lost_node_is_told(apart, postgres, s3, monkeypatch):
    from sqlalchemy import make_url
    from clusters import ENVIRONMENT
    from devmlops.project import init_workspace
    from devmlops.settings import read_settings
    from devmlops.store import Store, events, open_store
    store = init_workspace(apart.hidden/"w", user="mina")
    environment = os.environ | ENVIRONMENT
    done = drive(store, [notebook(store, "1")], apart.address, prefix=apart.inside(), env=environment)
    assert done.wait(300) and "store.records = sqlite" in done.stderr.read()

    url, endpoint = make_url(postgres), int(os.environ["AWS_ENDPOINT_URL"].rpartition(":")[2])
    for port in (url.port, endpoint): apart.relay(port)
    inside = url.set(host="10.77.0.1").render_as_string(hide_password=False)
    path = store.settings.root/"settings.ini"
    path.write_text(path.read_text() + f"\n[store]\nrecords = {inside}\nobjects = {s3.url}/objects\n[tracking]\nurl = {inside}\nartifacts = {s3.url}/artifacts\n[tune]\nstorage = {inside}\n")
    environment |= {"AWS_ENDPOINT_URL": f"http://10.77.0.1:{endpoint}"}
    here = open_store(read_settings(store.settings.root, environ={"DEVMLOPS_STORE_RECORDS": postgres}))
    jobs = [notebook(store, WORK) for _ in range(4)]
    for job in jobs:
        (Path(job.cwd)/"beside.py").write_text("NUMBER = 12\n")
        (Path(job.folder)/"context.json").write_text(json.dumps({"root": str(store.settings.root), "folder": job.folder}))
    late = notebook(store, "print('before')", f"import os\nif 'AGAIN' not in os.environ:\n    exec({SLEEP!r})", cpu=2) # only the second node has two cores
    done = drive(store, [*jobs, late], apart.address, prefix=apart.inside(), env=environment)
    fetched = [Path(late.folder)/"there", *(Path(job.folder)/"outputs.json" for job in jobs)]
    until(lambda: done.poll() is not None or all(path.exists() for path in fetched), 600)
    assert done.poll() is None, done.stderr.read()
    told = [json.loads((Path(job.folder)/"outputs.json").read_text()) for job in jobs]
    assert all(one["folder"] == job.folder and one["beside"] == 12 and "working_dir_files" in one["library"] and one["cluster"] == apart.address for one, job in zip(told, jobs))
    assert all(here.objects.get(one["key"]).startswith(b"made on") for one in told)
    assert len(events(here, "test", "node")) == 4
    assert len(elsewhere(late)) >= 2

    os.kill(apart.raylets()[-1], signal.SIGKILL)
    assert done.wait(400) == 0, done.stderr.read()
    outcomes = json.loads(done.stdout.read().splitlines()[-1])
    assert [state for state, _ in outcomes] == ["done"]*4 + ["lost", "done"], outcomes
    assert "before" in (Path(late.folder)/"note.ipynb").read_text()
    last = time.monotonic() + 60
    while left := elsewhere(late):
        assert time.monotonic() < last, [(process, Path(f"/proc/{process}/stat").read_text().split()[:6], Path(f"/proc/{process}/cmdline").read_bytes()[:300]) for process in left]
        time.sleep(.1)


OBJECTIVE = """
import os, time
from pathlib import Path
from devmlops.store import open_store
from devmlops.tune import open_study

def work(root, study, trials, mark):
    store = open_store(root)
    if not Path(mark).exists():
        Path(mark).touch()
        os.kill(os.getpid(), 9) # the first one dies, and is called again
    study = open_study(store, study)
    for _ in range(trials):
        trial = study.ask()
        trial.set_user_attr("process", os.getpid())
        study.tell(trial, -trial.suggest_float("x", -1, 1)**2)
    store.close()
    return os.getpid()
"""


def study(workspace, tmp_path, monkeypatch, executor):
    "Three processes work on one study; one of them dies on the way"
    from devmlops.executors import fan_out
    from devmlops.tune import open_study
    (tmp_path/"objective.py").write_text(OBJECTIVE)
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    processes = fan_out(workspace, "objective:work", [dict(root=str(workspace.settings.root), study="parabola", trials=5, mark=str(tmp_path/"mark"))]*3, executor=executor)
    trials = open_study(workspace, "parabola").get_trials()
    assert sorted(trial.number for trial in trials) == list(range(15)) and {trial.user_attrs["process"] for trial in trials} == set(processes) and len(set(processes)) == 3


def test_processes_share_one_study(workspace, tmp_path, monkeypatch):
    from devmlops.executors import Local
    with Local(workspace.home, cpus=2) as executor: study(workspace, tmp_path, monkeypatch, executor)


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_processes_on_a_cluster_share_one_study(workspace, tmp_path, monkeypatch, loopback):
    from clusters import ENVIRONMENT
    from devmlops.executors import Ray
    for name, value in ENVIRONMENT.items(): monkeypatch.setenv(name, value)
    with Ray(workspace.settings, loopback.address, environment=("PYTHONPATH",)) as executor: study(workspace, tmp_path, monkeypatch, executor)
