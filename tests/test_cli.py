"The command line as a person meets it: exit codes, one-line errors, and nothing half-done after bad input"
import getpass
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import cv2
import nbformat
import numpy as np
import pytest


@pytest.fixture
def place(workspace):
    "The folder of a workspace whose first user is the one who runs the tests"
    from devmlops.project import add_user
    add_user(workspace, getpass.getuser(), role="admin", os_user=getpass.getuser(), by="mina")
    return workspace.settings.root


@pytest.fixture
def call(place):
    "Run the command in the workspace; returns (exit code, standard output, standard error)"
    def run(*arguments, **more):
        done = subprocess.run([sys.executable, "-c", "from devmlops.cli import main; main()", *map(str, arguments)], cwd=place, capture_output=True, text=True, timeout=200, **more)
        assert "Traceback" not in done.stderr, done.stderr
        return done.returncode, done.stdout, done.stderr
    return run


@pytest.fixture
def boards(tmp_path):
    "Four good pairs in the DeepPCB layout"
    from devmlops.specimens import write_specimens
    return write_specimens(tmp_path/"boards", 4, seed=3, boards=2, size=96)


def rounds(call): return json.loads(call("data", "list", "--json")[1])["rounds"]


def check_refused(call, *words, arguments):
    "The command ends with 2 and an error that holds all `words`, and no round is there"
    code, _, told = call(*arguments)
    assert code == 2 and told.startswith("error: "), told
    for word in words: assert word in told, told
    assert rounds(call) == []


def some_image(folder): return sorted(folder.rglob("*_test.png"))[0]


def test_a_round_comes_in_once(call, boards):
    assert call("data", "add", boards, "--name", "june")[0] == 0
    code, told, _ = call("data", "add", boards, "--name", "june", "--json")
    assert code == 0 and json.loads(told)["new"] == 0
    assert [one["name"] for one in rounds(call)] == ["june"]


def test_a_truncated_image_is_named(call, boards):
    path = some_image(boards)
    path.write_bytes(path.read_bytes()[:-200])
    check_refused(call, path.name, arguments=("data", "add", boards, "--name", "june"))


def test_a_truncated_jpeg_is_named(call, tmp_path):
    folder = tmp_path/"plain"
    folder.mkdir()
    (folder/"cut.jpg").write_bytes(cv2.imencode(".jpg", np.zeros((64, 64), np.uint8))[1].tobytes()[:-20])
    check_refused(call, "cut.jpg", arguments=("data", "add", folder, "--name", "june", "--format", "plain"))


def test_a_text_file_called_jpg_is_named(call, tmp_path):
    folder = tmp_path/"plain"
    folder.mkdir()
    (folder/"notes.jpg").write_text("this is no picture")
    check_refused(call, "notes.jpg", arguments=("data", "add", folder, "--name", "june", "--format", "plain"))


def test_an_undeclared_class_is_named(call, boards):
    labels = [line for path in boards.rglob("*_not/*.txt") for line in path.read_text().splitlines()]
    assert any(line.split()[-1] == "4" for line in labels), "the specimens of this seed have no spur"
    check_refused(call, "spur", arguments=("data", "add", boards, "--name", "june", "--classes", "open,short,mousebite,copper,pin-hole"))


def test_an_empty_folder_is_refused(call, tmp_path):
    (tmp_path/"nothing").mkdir()
    check_refused(call, "nothing", arguments=("data", "add", tmp_path/"nothing", "--name", "june"))


def test_a_missing_folder_is_refused(call, tmp_path):
    check_refused(call, "nowhere", arguments=("data", "add", tmp_path/"nowhere", "--name", "june"))


@pytest.mark.parametrize("given, words", [("train.epochz=3", ("epochz", "epochs")), ("epochs=many", ("epochs", "int")), ("source", ("NAME=VALUE",)), ("trials=2.5", ("trials", "int"))])
def test_a_wrong_parameter_stops_before_anything_runs(call, place, given, words):
    code, _, told = call("run", "inspection", "-p", given)
    assert code in (1, 2) and told.count("\n") == 1 and all(word in told for word in words), told
    assert json.loads(call("runs", "--json")[1]) == []


def test_a_bad_folder_fails_the_first_stage_and_leaves_nothing(call, boards):
    path = some_image(boards)
    path.write_text("no picture")
    code, told, error = call("run", "inspection", "-p", f"source={boards}")
    assert code == 1 and path.name in error, error
    assert rounds(call) == []
    stages = json.loads(call("runs", "--json")[1])[0]["stages"]
    assert [(one["stage"], one["state"]) for one in stages] == [("ingest", "failed")] and stages[0]["mlflow_run"] and stages[0]["html"]


def test_a_missing_settings_key_is_named_with_an_example(call, place):
    path = place/"settings.ini"
    path.write_text(path.read_text().replace("name = ", "nmae = "))
    code, _, told = call("doctor")
    assert code == 2 and "nmae" in told
    path.write_text("[serve]\nport = 0\n")
    code, _, told = call("doctor")
    assert code == 2 and "[workspace]" in told and "name = inspection" in told


def test_init_prepares_the_store(call, place, tmp_path):
    "The folders of objects are there before the first delivery; a place that is away does not stop it"
    assert call("init", ".")[0] == 0 and sum(len(path.name) == 2 for path in (place/".devmlops/objects").iterdir()) == 256
    (tmp_path/"file").write_text("")
    path = place/"settings.ini"
    path.write_text(path.read_text() + f"\n[store]\nobjects = {tmp_path}/file/objects\n")
    assert call("init", ".")[0] == 0


def test_doctor_says_what_numbers_stand_for(call, place):
    "0 cores would be none, and a tuple is no line of a settings file"
    path = place/"settings.ini"
    path.write_text(path.read_text() + "\n[pipeline]\nworkers = 2\nmemory = 1024.125\n\n[serve]\nqueue = 1000000\n")
    told = " ".join(call("doctor", env=os.environ | {"COLUMNS": "300"})[1].split())
    for text in ("serve.threads 0 (one for each core) default", "pipeline.gpus -1 (those of the machine) default", "pipeline.workers 2 settings.ini", "pipeline.memory 1024.125 settings.ini", "serve.queue 1000000 settings.ini", "pipeline.environment AWS_*, AZURE_*"): assert text in told
    assert json.loads(call("doctor", "--json")[1])["settings"][-1]["value"] == "30.0"


def test_doctor_says_what_cannot_be_reached(call, place):
    (place/".devmlops"/"nothing").write_text("a file, not a folder")
    path = place/"settings.ini"
    path.write_text(path.read_text() + f"\n[store]\nobjects = {place}/.devmlops/nothing\n")
    code, told, _ = call("doctor", "--json")
    stores = {one["store"]: one["ok"] for one in json.loads(told)["stores"]}
    assert code == 1 and stores["objects"] is False and stores["records"] is True
    origin = next(one["origin"] for one in json.loads(told)["settings"] if one["setting"] == "store.objects")
    assert origin == "settings.ini"


def test_every_command_has_help_with_an_example(call):
    for command in (["run"], ["stage", "run"], ["stage", "show"], ["why"], ["graph"], ["runs"], ["diff"], ["reproduce"], ["warm"], ["worker"], ["schedule", "add"], ["schedule", "pause"], ["schedule", "export"], ["capsule", "build"], ["capsule", "return"], ["pipeline", "check"], ["data", "add"], ["models", "approve"], ["models", "rollback"], ["package", "show"], ["monitor", "check"], ["serve"], ["reports"], ["lab"], ["demo"], ["init"], ["doctor"]):
        code, told, _ = call(*command, "--help")
        assert code == 0 and "Example: devmlops" in told


def test_a_command_is_the_same_alone_and_among_all():
    "Building only what is meant changes nothing that a person sees"
    import typer.main
    from typer.testing import CliRunner

    from devmlops.cli import app
    from devmlops.terminal import meant
    paths, waiting = [], [((), typer.main.get_command(app))]
    while waiting:
        path, command = waiting.pop()
        paths.append(path)
        waiting += [((*path, name), one) for name, one in getattr(command, "commands", {}).items()]
    runner, said = CliRunner(), lambda one, words: (done := runner.invoke(one, words)).output + str(done.exit_code)
    assert len(paths) > 100
    for path in paths:
        for more in (["--help"], ["--bogus"], ["bogus"] if path in ((), ("data",), ("schedule",)) else []):
            if more: assert said(meant(app, [*path, *more]), [*path, *more]) == said(app, [*path, *more]), path


def test_a_second_workspace_in_the_same_folder_is_the_first(call, place, tmp_path):
    before = (place/"settings.ini").read_text()
    assert call("init", ".")[0] == 0
    assert (place/"settings.ini").read_text() == before
    (tmp_path/"file").write_text("")
    assert call("init", tmp_path/"file")[0] == 2


@pytest.mark.parametrize("seconds", [0, .02, .05, .1, .15, .2, .3, .4])
def test_the_interrupt_key_ends_with_130_while_imports_run(place, seconds):
    "From the first library on: what Python does before that is not ours"
    process = subprocess.Popen([sys.executable, Path(sys.executable).with_name("devmlops"), "data", "list"], cwd=place, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    while process.poll() is None and "site-packages" not in Path(f"/proc/{process.pid}/maps").read_text(): time.sleep(.002)
    time.sleep(seconds)
    process.send_signal(signal.SIGINT)
    said, told = process.communicate(timeout=60)
    if seconds < .02: assert "interrupted" in told, told
    assert (process.returncode, told.count("\n")) in ((130, 1), (0, 0), (-signal.SIGINT, 0)), told # the last: everything was said, and Python had gone
    assert "Traceback" not in told + said and (process.returncode == 130 or "no versions" in said)


WAIT = ("there: str = ''  # a file to write when it waits", "import time\nfrom pathlib import Path\nfrom devmlops.pipeline import Stage\nstage = Stage.open('wait')", "Path(there).touch()\ntime.sleep(100)", "stage.outputs(done=True)")


@pytest.mark.parametrize("how, code, words", [(signal.SIGINT, 130, "interrupted"), (signal.SIGTERM, 143, "stopped by SIGTERM")])
def test_stopping_a_run_leaves_a_clear_state(place, call, tmp_path, how, code, words):
    "Ctrl-C and the signal of a machine that is shut down"
    cells = [nbformat.v4.new_code_cell(source, metadata={"tags": ["parameters"]} if not at else {}) for at, source in enumerate(WAIT)]
    nbformat.write(nbformat.v4.new_notebook(cells=cells), place/"pipelines/wait.ipynb")
    (place/"pipelines/waiting.toml").write_text("[stage.wait]\noutputs = {done = 'bool'}\n")
    process = subprocess.Popen([sys.executable, "-c", "from devmlops.cli import main; main()", "run", "waiting", "-p", f"there={tmp_path}/there"], cwd=place, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    end = time.monotonic() + 100
    while not (tmp_path/"there").exists(): assert time.monotonic() < end and process.poll() is None; time.sleep(.1)
    process.send_signal(how)
    told = process.communicate(timeout=60)[1]
    assert process.returncode == code and told.strip() == f"{words}; the same command goes on from here", told
    run, = json.loads(call("runs", "--json")[1])
    assert run["state"] == "cancelled" and [one["state"] for one in run["stages"]] == ["cancelled"] and run["stages"][0]["error"].startswith(words) and Path(run["stages"][0]["notebook"]).is_file()
    assert not [path for path in Path("/proc").glob("[0-9]*/environ") if str(place).encode() in read(path)]


BACKGROUND = "import os, signal, sys\nsignal.signal(signal.SIGTERM, signal.SIG_IGN)\nfrom devmlops.cli import main\ntry: main(['--help'])\nexcept SystemExit: print(signal.getsignal(signal.SIGTERM) is signal.SIG_IGN)"


def test_a_signal_that_is_ignored_stays_ignored():
    assert subprocess.run([sys.executable, "-c", BACKGROUND], capture_output=True, text=True, timeout=60).stdout.endswith("True\n")


def test_warm_leaves_out_what_is_no_pipeline(call, place):
    "Another TOML file, or a pipeline that is just being written, unless it is the one that is meant"
    (place/"pipelines"/"limits.toml").write_text("x = 1\n")
    try:
        code, said, left = call("warm", "--minutes", "1")
        assert code == 0 and "left out: limits.toml" in left and "warm process" in said, left
        assert call("warm", "limits")[0] == 2
    finally: assert "stopped" in call("warm", "--stop")[1]


LAB = """
import os, sys, time
with open(os.environ["TOLD"], "w") as file: print(*sys.argv[1:], sep="\\n", file=file)
time.sleep(100)
"""


def test_lab_opens_the_notebook_that_is_meant_and_ends_with_the_command(place, tmp_path):
    "From a folder inside the workspace; a stand-in for JupyterLab tells what it was given"
    (tmp_path/"stand-in").mkdir()
    (tmp_path/"stand-in/jupyterlab.py").write_text(LAB)
    environment = os.environ | {"TOLD": str(tmp_path/"told"), "PYTHONPATH": os.pathsep.join([str(tmp_path/"stand-in"), os.environ.get("PYTHONPATH", "")])}
    process = subprocess.Popen([sys.executable, "-c", "from devmlops.cli import main; main()", "lab", "train.ipynb"], cwd=place/"pipelines", env=environment, stderr=subprocess.PIPE, text=True)
    end = time.monotonic() + 60
    while not (tmp_path/"told").exists() or not (tmp_path/"told").read_text(): assert time.monotonic() < end and process.poll() is None; time.sleep(.1)
    assert str(place/"pipelines"/"train.ipynb") in (tmp_path/"told").read_text().split()
    process.terminate()
    assert "stopped by SIGTERM" in process.communicate(timeout=60)[1] and process.returncode == 143
    assert not [path for path in Path("/proc").glob("[0-9]*/cmdline") if f"--notebook-dir={place}".encode() in read(path)]


def read(path):
    "What a file below /proc says; nothing when its process is gone"
    try: return path.read_bytes()
    except OSError: return b""


BASH = """
eval "$(devmlops --show-completion bash)"
COMP_WORDS=(%s)
COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
_devmlops_completion devmlops
printf '%%s\\n' "${COMPREPLY[@]}"
"""


@pytest.fixture
def complete(place, needs):
    "What the Tab key offers in bash, which takes NAME=VALUE apart, or in another shell"
    needs("bash", "apt-get install bash")
    path = {"PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])}
    def ask(words, shell="bash", cwd=place):
        if shell == "bash": return subprocess.run(["bash", "--norc", "-c", BASH % words], cwd=cwd, capture_output=True, text=True, timeout=60, env=os.environ | path).stdout.split()
        more = {"_DEVMLOPS_COMPLETE": "complete_fish", "_TYPER_COMPLETE_FISH_ACTION": "get-args", "_TYPER_COMPLETE_ARGS": words}
        return dict(line.partition("\t")[::2] for line in subprocess.run(["devmlops"], cwd=cwd, capture_output=True, text=True, timeout=60, env=os.environ | path | more).stdout.splitlines() if line)
    return ask


def test_the_tab_key_knows_pipelines_and_parameters(complete, place, tmp_path):
    assert complete("devmlops run ins") == ["inspection"] and "retrain" in complete("devmlops graph ''")
    assert complete("devmlops run inspection -p train.ep") == ["train.epochs=", "train.epochs=..."] # the second keeps bash from adding a space
    assert complete("devmlops run inspection -p train.epochs =") == complete("devmlops run inspection -p train.epochs = 1") == ["12"]
    assert {"train.base=", "train.batch="} == set(complete("devmlops run inspection --param = train.ba"))
    assert {"epochs=", "lr="} <= set(complete("devmlops stage run train -p ''")) and complete("devmlops run inspection --fre") == ["--fresh"]
    told = complete("devmlops run inspection -p train.ep", shell="fish")
    assert list(told) == ["train.epochs="] and "passes over" in told["train.epochs="] # the comment beside the parameter
    assert all(one.startswith("train.") for one in complete("devmlops schedule add inspection -p train.", shell="fish")) and complete("devmlops pipeline check ret", shell="fish") == {"retrain": ""}
    assert complete(f"devmlops run -w {place} ins", cwd=tmp_path) == ["inspection"]


def test_the_tab_key_says_nothing_where_nothing_can_be_read(complete, place, tmp_path):
    assert complete("devmlops run ins", cwd=tmp_path) == complete("devmlops run none -p x") == []
    (place/"pipelines/broken.toml").write_text("[stage")
    assert complete("devmlops run broken -p x", shell="fish") == {}


def test_a_command_pays_nothing_for_the_tab_key():
    code = "import sys; from devmlops.cli import main\ntry: main(['--help'])\nexcept SystemExit: print([name for name in ('devmlops.plan', 'devmlops.contract') if name in sys.modules])"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60).stdout
    assert told.endswith("[]\n") and "--install-completion" in told


def test_who_follows_a_log_sees_each_line_at_once(place):
    "Nothing of what was said is lost when the process is ended"
    code = "import os; from devmlops.terminal import say, show; say('first'); show([{'name': 'a'}], False); os._exit(3)"
    done = subprocess.run([sys.executable, "-c", code], cwd=place, capture_output=True, text=True, env={name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"})
    assert (done.returncode, done.stdout.split()) == (3, ["first", "name", "a"])
