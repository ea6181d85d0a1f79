"Nothing tries to reach another machine: no import, run, report or service, not even when the failure would be swallowed (`make lessons` watches the lessons)"
import socket
import time
import urllib.error
import urllib.request
from pathlib import Path

import pytest
import tiny
from conftest import PYTHON, ROOT
from offline import attempts, offline, watched

from devmlops.client import Client

BIN = Path(PYTHON).parent
IMPORT = "import importlib, sys\nfor name in sys.argv[1:]: importlib.import_module('devmlops.' + name)\nprint('imported', len(sys.argv) - 1)"

# Shell commands that run to their end in an empty folder, variables, words the output must have. {bin}, {root} and {tmp} are filled in.
COMMANDS = {
    "help": pytest.param("{bin}/devmlops --help", {}, "demo"),
    "the first stages": pytest.param("{bin}/devmlops init w --user mina; cd w; {bin}/devmlops data generate ../boards --count 24 --boards 20; "
        "sed '/stage.tune/,$d' pipelines/inspection.toml > pipelines/short.toml; {bin}/devmlops run short -p source={tmp}/boards", {}, "split"),
}


@pytest.fixture
def log(needs, tmp_path):
    needs("strace", "apt-get install strace")
    return tmp_path/"strace.log"


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def answer(url, process, seconds=120):
    "The first good answer of a server that is starting"
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        assert process.poll() is None, f"the server ended with exit code {process.returncode}"
        try: return urllib.request.urlopen(url, timeout=60).read()
        except (urllib.error.URLError, ConnectionError): time.sleep(.3)
    raise AssertionError(f"no answer from {url} in {seconds} s")


def test_the_reader_knows_addresses():
    lines = """7 connect(3, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("192.0.2.7")}, 16) = -1 ENETUNREACH (Network is unreachable)
7 connect(3, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("198.51.100.1")}, 16) = 0
7 sendto(3, "..", 2, MSG_NOSIGNAL, {sa_family=AF_INET6, sin6_port=htons(53), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "2001:db8::1", &sin6_addr), sin6_scope_id=0}, 28) = 2
7 connect(3, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("127.0.0.53")}, 16) = 0
7 connect(3, {sa_family=AF_INET6, sin6_port=htons(80), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "::1", &sin6_addr), sin6_scope_id=0}, 28) = 0
7 connect(3, {sa_family=AF_INET6, sin6_port=htons(80), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "::ffff:127.0.0.1", &sin6_addr), sin6_scope_id=0}, 28) = 0
7 connect(3, {sa_family=AF_UNIX, sun_path="/var/run/nscd/socket"}, 110) = -1 ENOENT (No such file or directory)"""
    assert attempts(lines) == ["connect to 192.0.2.7 port 443", "connect to 198.51.100.1 port 53", "sendto to 2001:db8::1 port 53"]


def test_the_watch_sees_a_swallowed_attempt_of_a_grandchild(log):
    "Loopback is forbidden for this one test, so that the attempt itself stays on this machine"
    code = f"import subprocess, sys; subprocess.run([sys.executable, '-c', 'import socket; socket.socket().connect_ex((\"127.0.0.1\", {free_port()}))'])"
    with pytest.raises(AssertionError, match="connect to 127.0.0.1"): offline([PYTHON, "-c", code], log, allowed=lambda address: False)
    offline([PYTHON, "-c", code], log)


def test_imports(log):
    modules = sorted(path.stem for path in (ROOT/"devmlops").glob("[a-z]*.py"))
    assert f"imported {len(modules)}" in offline([PYTHON, "-c", IMPORT, *modules], log)


@pytest.mark.parametrize("command, variables, words", COMMANDS.values(), ids=COMMANDS)
def test_commands(log, tmp_path, command, variables, words):
    filled = command.format(bin=BIN, root=ROOT, tmp=tmp_path)
    assert words in offline(["bash", "-ec", filled], log, env={"HOME": str(tmp_path)} | variables, cwd=tmp_path)


def test_reports(log, tmp_path, workspace):
    "Voila starts, renders the first report and ends; the browser is not part of it"
    port = free_port()
    command = [BIN/"devmlops", "reports", "--port", port, "--workspace", workspace.settings.root]
    with watched(command, log, cwd=tmp_path, env={"HOME": str(tmp_path)}) as process:
        page = answer(f"http://127.0.0.1:{port}/", process, 180)
    assert b"<html" in page.lower() and b"There was an error" not in page


def test_service(log, tmp_path):
    "The service starts, judges a board and ends"
    store, port = tiny.workspace(tmp_path), free_port()
    tiny.release(store, tmp_path, "change")
    command = [BIN/"devmlops", "serve", "--port", port, "--workspace", store.settings.root]
    with watched(command, log, cwd=tmp_path, env={"HOME": str(tmp_path)}) as process:
        answer(f"http://127.0.0.1:{port}/ready", process)
        assert Client(f"http://127.0.0.1:{port}").predict(tiny.png(tiny.spoilt()), "t1")["verdict"] == "fail"
