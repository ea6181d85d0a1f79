"Jobs in kernels of their own: what they leave, whatever happens to them, and that nothing passes from one to the next"
import ast
import json
import os
import select
import signal
import subprocess
import sys
import time
from dataclasses import asdict, replace
from pathlib import Path

import nbformat
import pytest

from devmlops.kernels import _asked, Job, Warm, bury, outcome_of, page, run_job, start_warm, stop_warm, warm_status



def notebook(path, *cells, parameters="x: int = 1 # a number"):
    "A stage of the given code cells"
    first = nbformat.v4.new_code_cell(parameters)
    first.metadata.tags = ["parameters"]
    nbformat.write(nbformat.v4.new_notebook(metadata={"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}, cells=[nbformat.v4.new_markdown_cell("# A stage"), first, *map(nbformat.v4.new_code_cell, cells)]), path)
    return str(path)


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    "Hidden folder of a workspace"
    folder = tmp_path_factory.mktemp("workspace")/".devmlops"
    folder.mkdir()
    return folder


@pytest.fixture(scope="module")
def warm(home):
    "A private warm process"
    one = Warm.connect(home, shared=False)
    yield one
    one.close()


@pytest.fixture
def job(tmp_path):
    "job('code', 'code', timeout=2): a job on a notebook of these cells"
    def make(*cells, values=None, env=None, **kw):
        folder = tmp_path/f"job{len(list(tmp_path.iterdir()))}"
        (folder/"out").mkdir(parents=True)
        return Job(folder.name, "stage", notebook(folder/"source.ipynb", *cells), values or {}, str(folder/"out"), str(folder), env or {}, **kw)
    return make


def ended(pid, seconds=60):
    "Wait for a process that is not our child"
    try: watch = os.pidfd_open(pid)
    except ProcessLookupError: return
    assert select.select([watch], [], [], seconds)[0], "the worker did not end"
    os.close(watch)


def do(warm, job):
    "Run a job in a warm process"
    ended(warm.submit(job))
    return outcome_of(job.folder)


def below(process):
    "Numbers of the children of a process"
    return list(map(int, Path(f"/proc/{process}/task/{process}/children").read_text().split()))


def named(process):
    "What ps calls a process; nothing when it has ended"
    try: return Path(f"/proc/{process}/comm").read_text().strip()
    except OSError: return ""


def page_maker(warm, seconds=30):
    "Number of the process that makes its pages, which takes a name when it begins"
    end = time.monotonic() + seconds
    while not (found := [child for child in below(warm.pid) if named(child) == "devmlops-pages"]):
        assert time.monotonic() < end, "nobody makes pages"
        time.sleep(0.01)
    return found[0]


def imported(warm, name, seconds=30):
    "Wait until a warm process that has nothing to do has imported a module, or has tried to"
    end = time.monotonic() + seconds
    while name in _asked(warm.connection, {"ask": "status"})["waiting"]:
        assert time.monotonic() < end, f"{name} was not imported"
        time.sleep(0.02)


def until(path, seconds=30):
    "Wait for a file; returns its text"
    end = time.monotonic() + seconds
    while not Path(path).exists() or not Path(path).read_text():
        assert time.monotonic() < end, f"{path} did not appear"
        time.sleep(0.01)
    return Path(path).read_text()


def left(job):
    "Processes that belong to a job"
    known = json.loads((Path(job.folder)/"processes.json").read_text()).values()
    found = []
    for name in filter(str.isdigit, os.listdir("/proc")):
        try:
            stat = Path(f"/proc/{name}/stat").read_text().rpartition(")")[2].split()
            mark = b"DEVMLOPS_STAGE=" + job.folder.encode() in Path(f"/proc/{name}/environ").read_bytes()
        except OSError: continue
        if stat[0] not in "ZX" and int(name) != os.getpid() and (mark or f"{name}:{stat[19]}" in known or any(stat[3] == one.partition(":")[0] for one in known if one)): found.append(name)
    return found


def gone(job, seconds=10):
    end = time.monotonic() + seconds
    while found := left(job):
        assert time.monotonic() < end, f"still there: {[Path(f'/proc/{name}/cmdline').read_bytes() for name in found]}"
        time.sleep(0.02)


def outputs(job):
    "Text outputs of the executed notebook, cell by cell"
    cells = json.loads((Path(job.folder)/"stage.ipynb").read_text())["cells"]
    return ["".join("".join(out.get("text", "")) + "".join(out.get("data", {}).get("text/plain", "")) + out.get("ename", "") for out in cell["outputs"]) for cell in cells if cell["cell_type"] == "code"]


def complete(job, *states):
    "Everything that a job leaves is there and readable"
    found = outcome_of(job.folder)
    assert found.state in states, (found, (Path(job.folder)/"kernel.log").read_text())
    nbformat.validate(nbformat.read(Path(job.folder)/"stage.ipynb", as_version=4))
    assert "<html" in (Path(job.folder)/"stage.html").read_text()
    assert not list(Path(job.folder).glob("*.part"))
    gone(job)
    return found


# ---- what a job leaves

def test_a_job_ends_well_with_and_without_a_warm_process(warm, job):
    cells = "import os, time\nprint('hello', flush=True)\nx", "print(os.getcwd(), os.environ['MINE'], os.environ['DEVMLOPS_STAGE'])"
    for run in (lambda one: do(warm, one), run_job):
        one = job(*cells, values={"x": 7}, env={"MINE": "yes"})
        found = run(one)
        assert complete(one, "done") == found and found.error is None and found.cell is None
        assert 0 < found.cpu_seconds < 5 and found.peak_memory > 10**7 and 0 < found.seconds < 60
        assert outputs(one)[2:] == ["hello\n7", f"{one.cwd} yes {one.folder}\n"]
        assert "hello" in (Path(one.folder)/"output.log").read_text()
        cells_left = json.loads((Path(one.folder)/"stage.ipynb").read_text())["cells"]
        assert any("injected-parameters" in cell["metadata"].get("tags", []) and "x = 7" in "".join(cell["source"]) for cell in cells_left)
        assert all(cell["metadata"]["papermill"]["status"] == "completed" for cell in cells_left)


def test_a_failing_cell_is_named_and_shown(warm, job):
    one = job("1", "1/0", "2")
    found = do(warm, one)
    assert complete(one, "failed").error == "ZeroDivisionError: division by zero"
    assert "1/0" in "".join(json.loads((Path(one.folder)/"stage.ipynb").read_text())["cells"][found.cell]["source"])
    assert "ZeroDivisionError" in "".join(outputs(one)) and "ZeroDivisionError" in (Path(one.folder)/"stage.html").read_text()


def test_output_survives_the_kernel_that_dies(warm, job):
    for code, state, words in (("import os; os._exit(3)", "failed", "exit code 3"), ("import ctypes; ctypes.string_at(0)", "failed", "SIGSEGV"), ("import os; os.kill(os.getpid(), 9)", "lost", "SIGKILL")):
        one = job("print('before', flush=True)", code, "'never'")
        began = time.monotonic()
        found = do(warm, one)
        assert time.monotonic() - began < 20
        assert words in complete(one, state).error and found.cell == 3
        assert outputs(one)[1] == "before\n" and "DeadKernel" in outputs(one)[2] and outputs(one)[3] == ""


def test_time_is_limited(warm, job):
    polite = job("import time\nwhile True: time.sleep(0.1)", timeout=1.0)
    found = do(warm, polite)
    assert "longer than the 1 s" in complete(polite, "timeout").error and found.seconds < 10
    assert "KeyboardInterrupt" in outputs(polite)[1] # shows where it was
    stubborn = job("import time\nwhile True:\n    try: time.sleep(10)\n    except KeyboardInterrupt: pass", timeout=0.5)
    assert do(warm, stubborn).state == complete(stubborn, "timeout").state
    assert run_job(job("import time; time.sleep(60)", timeout=1.5)).state == "timeout"


def test_memory_is_limited_over_all_processes(warm, job):
    code = "import subprocess, sys\nsubprocess.run([sys.executable, '-c', 'held = []\\nwhile True: held.append(bytearray(b\"x\")*5_000_000)'])"
    one = job(code, memory=300_000_000)
    found = do(warm, one)
    assert "more than the 300 MB" in complete(one, "memory").error and found.peak_memory > 300_000_000
    assert do(warm, job("held = bytearray(b'x')*50_000_000", memory=300_000_000)).peak_memory > 50_000_000


def test_the_system_runs_out_of_memory(job, monkeypatch):
    "A kernel that the system kills while its count of such kills rises"
    import devmlops.kernels as kernels
    counts = iter(range(100))
    monkeypatch.setattr(kernels, "_oom_kills", lambda: next(counts))
    assert "out of memory" in run_job(job("import os; os.kill(os.getpid(), 9)")).error


# ---- what may be killed

NAUGHTY = "import subprocess, pathlib, time, os\nsubprocess.Popen(['sleep', '300'])\nsubprocess.Popen(['sleep', '301'], start_new_session=True)\npathlib.Path('started').write_text('yes')\ntime.sleep(300)"


def test_a_worker_is_cancelled(warm, job):
    one = job(NAUGHTY)
    pid = warm.submit(one)
    until(Path(one.cwd)/"started")
    os.kill(pid, signal.SIGTERM)
    ended(pid)
    found = complete(one, "cancelled")
    assert "subprocess" in "".join(json.loads((Path(one.folder)/"stage.ipynb").read_text())["cells"][found.cell]["source"])


def test_a_worker_is_cancelled_before_its_kernel_is_there(warm, job):
    one = job("1")
    pid = warm.submit(one)
    os.kill(pid, signal.SIGTERM)
    ended(pid)
    assert outcome_of(one.folder).state in ("cancelled", "done")
    gone(one)


def test_a_worker_is_killed(warm, job):
    one = job("print('before', flush=True)", NAUGHTY)
    pid, maker = warm.submit(one), page_maker(warm)
    until(Path(one.cwd)/"started")
    os.kill(pid, signal.SIGKILL)
    ended(pid)
    gone(one)
    assert outcome_of(one.folder) is None
    found = bury(one.folder, "stage")
    assert found == complete(one, "lost") and found.cell == 3 and bury(one.folder, "stage", state="failed") == found
    assert outputs(one)[1] == "before\n" and "DeadKernel" in outputs(one)[2]
    assert do(warm, job("1")).state == "done" and page_maker(warm) == maker, "who is not to blame stays"


def test_bury_without_a_notebook(tmp_path):
    assert bury(tmp_path, "stage", error="never started").error == "never started"


RUNNER = """
import json, sys, time
from pathlib import Path
from devmlops.kernels import Job, Warm
warm = Warm.connect(None)
print(warm.pid, warm.submit(Job(**json.loads(sys.argv[1]) | {"preload": ()})), flush=True)
time.sleep(300)
"""


def runner(job):
    "A process that has handed in a job; (process, number of the warm process, number of the worker)"
    process = subprocess.Popen([sys.executable, "-c", RUNNER, json.dumps(asdict(job))], stdout=subprocess.PIPE, text=True)
    return process, *map(int, process.stdout.readline().split())


def test_the_runner_is_killed(job):
    one = job(NAUGHTY)
    process, server, worker = runner(one)
    until(Path(one.cwd)/"started")
    process.kill()
    process.wait()
    ended(worker)
    assert complete(one, "cancelled")
    ended(server, 10)


@pytest.mark.slow
def test_the_runner_of_an_ordinary_process_is_killed(job):
    one = job(NAUGHTY, values={})
    code = RUNNER.replace("warm = Warm.connect(None)", "warm = Warm.connect(None); warm.connection.close(); warm.connection = __import__('socket').socket()").replace("warm.submit(", "warm._cold(")
    process = subprocess.Popen([sys.executable, "-c", code, json.dumps(asdict(one))], stdout=subprocess.PIPE, text=True)
    worker = int(process.stdout.readline().split()[1])
    until(Path(one.cwd)/"started")
    process.kill()
    process.wait()
    ended(worker)
    assert "is gone" in complete(one, "lost").error


def test_the_warm_process_is_killed(job):
    one = job(NAUGHTY)
    process, server, worker = runner(one)
    until(Path(one.cwd)/"started")
    os.kill(server, signal.SIGKILL)
    ended(worker)
    assert "is gone" in complete(one, "lost").error
    process.kill()
    process.wait()


def test_interruption_of_a_job_in_this_process(job):
    one = job(NAUGHTY)
    code = "import json, sys; from devmlops.kernels import Job, run_job; run_job(Job(**json.loads(sys.argv[1]) | {'preload': ()}))"
    process = subprocess.Popen([sys.executable, "-c", code, json.dumps(asdict(one))], stderr=subprocess.PIPE, text=True)
    until(Path(one.cwd)/"started")
    process.send_signal(signal.SIGINT)
    assert "KeyboardInterrupt" in process.communicate(timeout=60)[1]
    assert complete(one, "cancelled").error == "interrupted by a person"


def test_an_ordinary_process_does_a_job(job):
    one = job("x + 1", values={"x": 2})
    (Path(one.folder)/"job.json").write_text(json.dumps(asdict(one)))
    assert subprocess.run([sys.executable, "-m", "devmlops.kernels", one.folder]).returncode == 0
    complete(one, "done")
    assert outputs(one)[2] == "3"


# ---- nothing passes from one to the next

LEAK = """import os, sys, random, tempfile, threading, signal, json, math, time, logging, locale, gc, warnings
import numpy as np, matplotlib
os.environ['LEAK'] = '1'; os.environ['TZ'] = 'Asia/Seoul'; time.tzset(); os.chdir('/'); os.umask(0o077); sys.path.insert(0, '/leak'); json.leak = 1; math.pi = 3
random.seed(1); np.random.seed(1); matplotlib.use('agg'); tempfile.tempdir = '/leak'; sys.setrecursionlimit(77777); signal.signal(signal.SIGUSR1, signal.SIG_IGN)
threading.Thread(target=time.sleep, args=(1000,), daemon=True).start(); logging.getLogger().setLevel(1); gc.disable(); sys.leak = open('/dev/null'); np.seterr(all='raise'); warnings.simplefilter('ignore')
import builtins; builtins.leak = 1; sys.modules['leak'] = json"""
LOOK = """import os, sys, random, tempfile, threading, signal, json, math, time, logging, gc, warnings, builtins
import numpy as np, matplotlib, matplotlib.pyplot as plt
kept = {k: v for k, v in os.environ.items() if k not in ('DEVMLOPS_STAGE', 'JPY_SESSION_NAME', 'OLDPWD', 'PWD', '_', 'SHLVL')}
report = dict(environ=kept, zone=time.tzname, umask=os.umask(0o022), path=sys.path, json=hasattr(json, 'leak'), pi=math.pi, backend=matplotlib.get_backend(), tempdir=tempfile.gettempdir(), recursion=sys.getrecursionlimit(),
    threads=sorted(type(t).__name__ for t in threading.enumerate()), level=logging.getLogger().level, gc=gc.isenabled(), err=np.geterr(), filters=('ignore', None, Warning, None, 0) in warnings.filters, leak=hasattr(builtins, 'leak') or 'leak' in sys.modules or hasattr(sys, 'leak'),
    usr1=str(signal.getsignal(signal.SIGUSR1)), term=str(signal.getsignal(signal.SIGTERM)), interrupt=str(signal.getsignal(signal.SIGINT)), blocked=list(map(int, signal.pthread_sigmask(signal.SIG_BLOCK, ()))), argv=len(sys.argv), name=__name__,
    leader=os.getsid(0) == os.getpid(), cwd=os.path.basename(os.getcwd()) != '')
report['path'] = [p for p in report['path'] if p not in (os.environ.get('PYTHONPATH'),)]
json.dump(report, open('report.json', 'w'))"""
FRESH = """import json, os, random, uuid, numpy as np, tempfile
files = sorted({os.readlink(f'/proc/self/fd/{n}') for n in os.listdir('/proc/self/fd') if os.path.exists(f'/proc/self/fd/{n}')} - {''})
json.dump([random.random(), float(np.random.random()), float(np.random.default_rng().random()), os.urandom(8).hex(), str(uuid.uuid4()), [f for f in files if f.startswith('/') and '/proc' not in f]], open('fresh.json', 'w'))"""


def test_a_stage_starts_as_if_it_were_the_first(home, job):
    warm = Warm.connect(home, ("numpy", "matplotlib", "pandas"), shared=False)
    try:
        for _ in range(2): assert do(warm, job(LEAK, preload=("numpy", "matplotlib"))).state == "done"
        one, ordinary = job(LOOK, preload=("numpy", "matplotlib")), job(LOOK)
        assert (do(warm, one).state, run_job(ordinary).state, warm.why) == ("done", "done", None)
        forked, fresh = (json.loads((Path(each.cwd)/"report.json").read_text()) for each in (one, ordinary))
        for name in fresh: assert forked[name] == fresh[name], name
        drawn = []
        for _ in range(2):
            drawn.append(job(FRESH, preload=("numpy",)))
            assert do(warm, drawn[-1]).state == "done"
        first, second = (json.loads((Path(each.cwd)/"fresh.json").read_text()) for each in drawn)
        assert all(a != b for a, b in zip(first[:5], second[:5]))
        assert {Path(path).name for path in first[5]} <= {"null", "kernel.log", "fresh.json"} | {Path(path).name for path in first[5] if path.startswith("/dev/")}, first[5]
    finally: warm.close()


@pytest.mark.slow
def test_figures_are_shown_as_ever(home, job, monkeypatch):
    monkeypatch.delenv("MPLBACKEND")
    warm = Warm.connect(home, ("matplotlib",), shared=False)
    try:
        one = job("import matplotlib.pyplot as plt\nplt.plot([1, 2]); plt.show()", preload=("matplotlib.pyplot",))
        assert do(warm, one).state == "done" and warm.why is None
        assert '"image/png"' in (Path(one.folder)/"stage.ipynb").read_text()
    finally: warm.close()


@pytest.mark.slow
def test_hidden_libraries_can_be_imported(warm, job):
    one = job("import jsonschema, pyarrow.fs, rfc3987_syntax, nbformat, papermill.s3\npyarrow.fs.LocalFileSystem()")
    assert do(warm, one).state == "done", outcome_of(one.folder)


def test_a_stage_that_imports_papermill_gets_a_whole_one(warm, job):
    "With its clouds and extensions, which the process it was forked from had left out"
    code = """import papermill.engines, papermill.iorw, jsonschema, nbformat
iorw = papermill.iorw
(iorw.requests.__name__, iorw.entrypoints.__spec__ is not None, sorted(papermill.engines.papermill_engines._engines, key=str), sorted(path for path, _ in iorw.papermill_io._handlers), sorted(jsonschema.FormatChecker.checkers), nbformat.ValidationError is jsonschema.ValidationError)"""
    one = job(code)
    assert do(warm, one).state == "done", outcome_of(one.folder)
    ordinary = subprocess.run([sys.executable, "-c", code.replace("\n(", "\nprint((") + ")"], capture_output=True, text=True, check=True).stdout
    assert ast.literal_eval(outputs(one)[1]) == ast.literal_eval(ordinary)


def test_variables_that_libraries_read_at_import_get_an_ordinary_kernel(warm, job):
    one = job("import os, sys\n(os.environ['PYTHONHASHSEED'], sys.flags.hash_randomization, hash('a'))", env={"PYTHONHASHSEED": "0"})
    assert do(warm, one).state == "done"
    expected = subprocess.run([sys.executable, "-c", "print(hash('a'))"], env={"PYTHONHASHSEED": "0"}, capture_output=True, text=True).stdout.strip()
    assert expected in outputs(one)[1] and "PYTHONHASHSEED" in (Path(one.folder)/"kernel.log").read_text()


def test_a_process_with_threads_is_not_forked(home, job, tmp_path, monkeypatch):
    (tmp_path/"busy_library.py").write_text("import threading\nthreading.Thread(target=threading.Event().wait, name='counting', daemon=True).start()")
    monkeypatch.setenv("PYTHONPATH", f"{tmp_path}:{os.environ.get('PYTHONPATH', '')}")
    warm = Warm.connect(home, shared=False)
    try:
        first, one = (job("import busy_library\nx", preload=("busy_library",)) for _ in range(2))
        assert do(warm, first).state == "done" and warm.why is None
        imported(warm, "busy_library")
        assert do(warm, one).state == "done" and warm.why == "a thread is running: counting"
        for which in (first, one): complete(which, "done")
    finally: warm.close()


@pytest.mark.slow
def test_torch_uses_threads_after_the_fork(home, job, needs):
    needs("python:torch", "make install")
    warm = Warm.connect(home, ("torch", "numpy"), shared=False)
    code = "import torch, numpy as np\na = torch.rand(400, 400, requires_grad=True)\nfor _ in range(3): (a @ a).sum().backward()\nb = np.random.rand(500, 500) @ np.random.rand(500, 500)\ntorch.get_num_threads(), float(a.grad.abs().sum()) > 0"
    try:
        for number in ("2", "1"):
            one = job(code, preload=("torch", "numpy"), env={"OMP_NUM_THREADS": number}, timeout=60)
            assert do(warm, one).state == "done" and warm.why is None, outcome_of(one.folder)
            assert outputs(one)[1] == f"({number}, True)"
    finally: warm.close()


def test_jobs_side_by_side(warm, job):
    jobs = [job("import time; time.sleep(0.3)\nx", values={"x": n}) for n in range(6)]
    workers = [warm.submit(one) for one in jobs]
    for pid in workers: ended(pid)
    assert [outputs(one)[2] for one in jobs] == [str(n) for n in range(6)]
    for one in jobs: complete(one, "done")


def test_nothing_stays_behind(warm, job):
    sockets = Path(os.environ.get("XDG_RUNTIME_DIR") or f"/tmp/devmlops-{os.getuid()}")
    one = job("import os; os._exit(1)")
    do(warm, one)
    from devmlops.kernels import _place
    assert not _place(one.folder).exists() and sockets.exists()
    end = time.monotonic() + 10
    while children := [child for child in below(warm.pid) if child != page_maker(warm)]:
        assert time.monotonic() < end, f"not reaped: {children}"
        time.sleep(0.01)
    assert len(os.listdir(f"/proc/{warm.pid}/fd")) < 12


DAEMON = """import os, time
if not os.fork():
    os.setsid()
    if os.fork(): os._exit(0)
    for number in range(3): os.close(number)
    open('daemon', 'w').write(str(os.getpid()))
    time.sleep(300)
while not os.path.exists('daemon') or not open('daemon').read(): time.sleep(.01)
"""


@pytest.mark.parametrize("how", ["done", "killed"])
def test_a_process_that_forked_twice_does_not_stay(warm, job, how):
    "It has no variable that says whose it is, no session of the job and no parent in it"
    from devmlops.processes import identity
    one = job(DAEMON + "time.sleep(300)" if how == "killed" else DAEMON)
    worker = warm.submit(one)
    daemon = int(until(f"{one.cwd}/daemon"))
    if how == "killed": os.kill(worker, signal.SIGKILL)
    ended(worker)
    end = time.monotonic() + 10
    while identity(daemon): assert time.monotonic() < end or os.kill(daemon, signal.SIGKILL), "still there"
    if how == "done": complete(one, "done")


# ---- the shared warm process

def test_large_libraries_are_imported_when_nothing_has_come_for_a_moment(home, job):
    warm = Warm.connect(home, ("pydoc_data.topics", "this"), shared=False)
    try:
        first, last = (job("import sys", "'this' in sys.modules", preload=("this",)) for _ in range(2))
        assert do(warm, first).state == "done" and outputs(first)[2] == "False", "it waited"
        imported(warm, "pydoc_data.topics")
        assert do(warm, last).state == "done" and outputs(last)[2] == "True"
    finally: warm.close()


@pytest.mark.parametrize("how", ["killed", "again", pytest.param("stopped", marks=pytest.mark.slow)])
def test_pages_come_from_a_process_of_their_own_or_from_the_worker(home, job, how):
    warm = Warm.connect(home, shared=False)
    one, notebook = job("print('a')"), None
    assert do(warm, job("1")).state == "done"
    maker = page_maker(warm)
    assert len(os.listdir(f"/proc/{maker}/fd")) == 4, "nothing to read, two logs and the socket"
    os.kill(maker, signal.SIGSTOP if how == "stopped" else signal.SIGKILL)
    try:
        worker = warm.submit(one)
        if how == "again": # the next job has a new one
            ended(worker)
            one = job("print('b')")
            worker = warm.submit(one)
            assert page_maker(warm) != maker
        ended(worker)
    finally: warm.close()
    complete(one, "done")
    made = Path(one.folder)/"stage.html"
    assert page(str(made.with_suffix(".ipynb"))).read_text() == made.read_text()
    ended(maker, 5)


def test_a_worker_waits_for_its_page_from_the_page_maker(home, job):
    "While the page maker is stopped there is no page, although the notebook is complete; then there is"
    warm = Warm.connect(home, shared=False)
    assert do(warm, job("1")).state == "done"
    maker, one = page_maker(warm), job("1")
    os.kill(maker, signal.SIGSTOP)
    worker = warm.submit(one)
    while '"end_time"' not in until(Path(one.folder)/"stage.ipynb") or json.loads(until(Path(one.folder)/"stage.ipynb"))["metadata"]["papermill"].get("end_time") is None: time.sleep(0.01)
    time.sleep(0.5)
    assert not (Path(one.folder)/"stage.html").exists()
    os.kill(maker, signal.SIGCONT)
    ended(worker)
    complete(one, "done")
    warm.close()


def test_a_page_that_nobody_waits_for_any_more_is_not_made(home, job, tmp_path):
    "And one that takes long holds up nobody"
    warm = Warm.connect(home, shared=False)
    assert do(warm, job("1")).state == "done"
    maker, slow = page_maker(warm), job("for n in range(60_000): print(f'\\x1b[3{n % 8}m{n}\\x1b[0m \\x1b[1mword\\x1b[0m', end='\\n')")
    worker = warm.submit(slow)
    while not (making := below(maker)): time.sleep(0.01)
    assert do(warm, job("2")).state == "done" and set(making) <= set(below(maker)), "made beside the slow one"
    os.kill(worker, signal.SIGKILL)
    for one in making: ended(one, 10)
    warm.close()


def test_a_page_is_only_for_those_who_know_the_key(tmp_path):
    code = """if True:
        import sys
        from pathlib import Path
        import devmlops.kernels as kernels
        pages, kernels._text = kernels._Pages(), lambda notebook: None
        print(kernels._text_from(pages.known | {'key': 'guessed'}, Path(sys.argv[1])), len(kernels._text_from(pages.known, Path(sys.argv[1]))) > 100_000)
    """
    assert subprocess.run([sys.executable, "-c", code, notebook(tmp_path/"a.ipynb", "1")], capture_output=True, text=True, check=True).stdout == "None True\n"


def test_the_page_maker_goes_with_the_warm_process(home, job):
    warm = Warm.connect(home, shared=False)
    assert do(warm, job("1")).state == "done"
    maker = page_maker(warm)
    os.kill(warm.pid, signal.SIGKILL)
    ended(maker, 5)
    warm.close()


@pytest.fixture
def place(tmp_path):
    folder = tmp_path/("a long name for a workspace "*5)/".devmlops" # longer than the path of a socket may be
    folder.mkdir(parents=True)
    yield folder
    stop_warm(folder)


def test_a_shared_process_outlives_its_users(place, job):
    assert warm_status(place) is None and stop_warm(place) is False
    began = start_warm(place, minutes=5)
    assert began["pid"] == start_warm(place, minutes=5)["pid"] # one is enough
    assert (place/"warm.sock").stat().st_mode & 0o777 == 0o600
    for _ in range(2):
        warm = Warm.connect(place)
        assert warm.shared and warm.pid == began["pid"]
        assert do(warm, job("1")).state == "done"
        warm.close()
    found = warm_status(place)
    assert (found["jobs"], found["running"], found["stale"], found["ready"]) == (2, 0, None, True) and found["memory"] > 10**7
    assert stop_warm(place) and warm_status(place) is None
    private = Warm.connect(place)
    assert not private.shared and do(private, job("1")).state == "done"
    private.close()


@pytest.mark.slow
def test_the_user_of_a_shared_process_disappears(place, job):
    start_warm(place)
    warm, one = Warm.connect(place), job(NAUGHTY)
    pid = warm.submit(one)
    until(Path(one.cwd)/"started")
    warm.close()
    ended(pid)
    assert complete(one, "cancelled") and warm_status(place)


@pytest.mark.parametrize("what", ["module", *(pytest.param(what, marks=pytest.mark.slow) for what in ("environment", "lock", "version", "packages"))])
def test_a_stale_process_is_replaced(place, job, monkeypatch, what, tmp_path):
    import devmlops
    import devmlops.kernels as kernels
    (tmp_path/"mine.py").write_text("answer = 1")
    monkeypatch.setenv("PYTHONPATH", f"{tmp_path}:{os.environ.get('PYTHONPATH', '')}")
    (place.parent/"uv.lock").write_text("numpy==1")
    before = start_warm(place, preload=("mine",))["pid"]
    warm = Warm.connect(place)
    code = "import mine; mine.answer"
    first = job(code, preload=("mine",))
    assert do(warm, first).state == "done" and outputs(first)[1] == "1" and warm.shared
    imported(warm, "mine")
    if what == "environment": monkeypatch.setenv("OPENCV_LOG_LEVEL", "debug")
    if what == "lock": (place.parent/"uv.lock").write_text("numpy==2, more")
    if what == "module": (tmp_path/"mine.py").write_text("answer = 22")
    if what == "version": monkeypatch.setattr(devmlops, "__version__", "9.9")
    if what == "packages": monkeypatch.setattr(kernels.site, "getsitepackages", lambda: [str(tmp_path)])
    second = job(code, preload=("mine",))
    if what == "module": # noticed in the middle, too
        assert do(warm, second).state == "done" and outputs(second)[1] == "22" and not warm.shared and "mine.py changed" in warm.why
    warm.close()
    if what in ("version", "packages"): # the new one would be a different program; that it is not used is what counts
        assert warm_status(place)["stale"]
        return
    again, third = Warm.connect(place), job(code, preload=("mine",))
    assert again.shared and again.pid != before and do(again, third).state == "done"
    assert outputs(third)[1] == ("22" if what == "module" else "1")
    again.close()
    ended(before, 10)


@pytest.mark.slow
def test_it_goes_when_nobody_needs_it(place):
    pid = start_warm(place, minutes=0.02)["pid"]
    ended(pid, 20)
    assert warm_status(place) is None


@pytest.mark.slow
def test_two_starts_at_once_make_one(place):
    code = "import sys; from pathlib import Path; from devmlops.kernels import start_warm; print(start_warm(Path(sys.argv[1]))['pid'])"
    both = [subprocess.Popen([sys.executable, "-c", code, str(place)], stdout=subprocess.PIPE, text=True) for _ in range(2)]
    assert len({one.communicate(timeout=60)[0] for one in both}) == 1 and all(one.returncode == 0 for one in both)


@pytest.mark.skipif(os.getuid() != 0, reason="only root can become somebody else: sudo pytest tests/test_kernels.py")
def test_somebody_else_is_refused(place):
    start_warm(place)
    os.chmod(place/"warm.sock", 0o777)
    for folder in (place, *place.parents):
        if folder.stat().st_uid == 0 and folder.name != "": os.chmod(folder, folder.stat().st_mode | 0o055)
    code = "import os, sys, socket; os.setuid(65534)\nfolder = os.open(sys.argv[1], os.O_RDONLY); s = socket.socket(socket.AF_UNIX); s.connect(f'/proc/self/fd/{folder}/warm.sock'); print(s.recv(1))"
    done = subprocess.run([sys.executable, "-c", code, str(place)], capture_output=True, text=True, timeout=30)
    assert done.stdout == "b''\n", done.stderr
    assert warm_status(place)


@pytest.mark.slow
def test_papermill_finds_the_engine_by_its_name(job, tmp_path):
    one = job("x + 1")
    subprocess.run([sys.executable, "-c", "import sys, devmlops.kernels; devmlops.kernels._papermill(); from papermill.cli import papermill; papermill()", one.notebook, str(tmp_path/"out.ipynb"), "-p", "x", "4", "--engine", "devmlops", "--no-progress-bar", "--cwd", str(tmp_path)], check=True)
    assert "5" in (tmp_path/"out.ipynb").read_text() and page(tmp_path/"out.ipynb").exists()


@pytest.mark.slow
def test_a_warm_process_that_died_is_replaced(home, job):
    warm = Warm.connect(home, shared=False)
    before = warm.pid
    assert do(warm, job("1")).state == "done"
    os.kill(before, signal.SIGKILL)
    assert do(warm, job("1")).state == "done" and warm.pid != before and "gone" in warm.why
    warm.close()


def test_a_job_that_cannot_start_says_why(warm, job):
    one = job("1")
    found = do(warm, replace(one, cwd="/nowhere/at/all"))
    assert found.state == "failed" and "/nowhere/at/all" in found.error
    found = do(warm, replace(one, folder=one.folder, notebook="/nowhere.ipynb"))
    assert found.state == "failed" and "/nowhere.ipynb" in found.error


@pytest.mark.slow
def test_heavy_libraries_stay_fresh_and_safe(place, job, needs):
    "The modules that stages really import: loaded, forked, not stale"
    needs("python:mlflow", "make install")
    start_warm(place, preload=("cv2", "pandas", "optuna", "onnxruntime", "mlflow"), minutes=5)
    while "mlflow" not in warm_status(place)["modules"]: time.sleep(0.1)
    assert warm_status(place)["stale"] is None
    warm, one = Warm.connect(place), job("import polars, pandas, numpy as np, cv2, mlflow, onnxruntime, optuna\nframe = polars.DataFrame({'a': range(100_000)}).lazy().group_by(polars.col('a') % 7).agg(polars.len()).collect()\n"
        "study = optuna.create_study(); optuna.logging.disable_default_handler(); study.optimize(lambda t: t.suggest_float('x', 0, 1), n_trials=2)\nlen(frame), cv2.resize(np.zeros((50, 50, 3), np.uint8), (20, 20)).shape, len(study.trials)", preload=("mlflow",), timeout=60)
    assert do(warm, one).state == "done" and warm.why is None, outcome_of(one.folder)
    assert outputs(one)[1].splitlines()[-1] == "(7, (20, 20, 3), 2)"
    warm.close()


def test_what_opencv_does_to_the_environment_of_the_runner_costs_no_fork(tmp_path, job):
    "Its import sets LD_LIBRARY_PATH, which is for nobody else"
    one = job("import os", "print('path:', os.environ.get('LD_LIBRARY_PATH'))")
    code = f"""
import os, select, cv2
from devmlops.kernels import Job, Warm
assert "LD_LIBRARY_PATH" in os.environ
warm = Warm.connect(None)
watch = os.pidfd_open(warm.submit(Job(**{vars(one)!r})))
select.select([watch], [], [])
warm.close()
"""
    subprocess.run([sys.executable, "-c", code], check=True, env={name: value for name, value in os.environ.items() if name != "LD_LIBRARY_PATH"}, timeout=120)
    assert outcome_of(one.folder).state == "done" and "ordinary" not in (Path(one.folder)/"kernel.log").read_text()
    assert "path: None" in (Path(one.folder)/"stage.ipynb").read_text()
