"Fixtures that all tests share"
import importlib.util
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

pytest_plugins = ["servers"]
ROOT = Path(__file__).resolve().parent.parent
PYTHON = sys.executable

os.environ.pop("DEVMLOPS_WORKSPACE", None)
os.environ |= {"MPLBACKEND": "agg", "JUPYTER_PLATFORM_DIRS": "1"}
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN: signal.signal(signal.SIGINT, signal.default_int_handler) # a shell that runs the tests in the background has it ignored, and what they start would ignore it too


def pytest_addoption(parser):
    parser.addoption("--write-dumps", action="store_true", help="write tests/dumps/ for the newest revision of the records (make dumps)")


def pytest_collection_modifyitems(items):
    "Mark what the markers promise, so that nobody has to remember: data follows from the fixture"
    for item in items:
        if "data" in getattr(item, "fixturenames", ()): item.add_marker("data")


def needed(there, install):
    "Go on when something is there; otherwise fail on CI, where it must be, and skip elsewhere, saying how to get it"
    if there: return there
    if os.environ.get("CI", "").lower() in ("true", "1"): pytest.fail(f"CI lacks something that this test needs: {install}", pytrace=False)
    pytest.skip(install)


BROWSER = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"]


def chromium():
    "The path of a browser"
    return needed(os.environ.get("DEVMLOPS_CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome"), "a browser is missing; install it with: apt-get install chromium")


@pytest.fixture(scope="module")
def browser():
    "A Chromium without a window"
    needed(importlib.util.find_spec("playwright"), "playwright is missing; install it with: pip install playwright")
    from playwright.sync_api import sync_playwright
    with sync_playwright() as play:
        opened = play.chromium.launch(executable_path=chromium(), args=BROWSER)
        yield opened
        opened.close()


@pytest.fixture
def needs():
    "needs('strace', 'apt-get install strace') or needs('python:ray', 'make install EXTRAS=ray'): the path, or True"
    def check(name, install):
        found = importlib.util.find_spec(name[7:]) if name.startswith("python:") else shutil.which(name)
        return needed(found, f"{name.removeprefix('python:')} is missing; install it with: {install}")
    return check


@pytest.fixture(scope="session")
def data():
    "The folder with real data sets (deeppcb and others), read-only"
    folder = os.environ.get("DEVMLOPS_DATA")
    return Path(needed(folder and Path(folder).is_dir() and folder, "set DEVMLOPS_DATA to the folder that holds deeppcb/")).resolve()


@pytest.fixture
def workspace(tmp_path):
    "An open store of a new workspace; mina is its first user"
    from devmlops.project import init_workspace
    store = init_workspace(tmp_path/"inspection", user="mina")
    yield store
    store.close()


@pytest.fixture(scope="session")
def source(tmp_path_factory):
    "A copy of the project as git would see it with everything added: tests may change it"
    copy = tmp_path_factory.mktemp("source")/"devmlops"
    listed = subprocess.run(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=ROOT, capture_output=True, check=True)
    for name in filter(None, listed.stdout.decode().split("\0")):
        here, there = ROOT/name, copy/name
        if not os.path.lexists(here): continue
        there.parent.mkdir(parents=True, exist_ok=True)
        if here.is_symlink(): there.symlink_to(os.readlink(here))
        else: shutil.copy2(here, there)
    return copy


@pytest.fixture
def python():
    "Run a piece of Python in a fresh process; returns what it printed"
    def run(code, *args, check=True, **kwargs):
        done = subprocess.run([PYTHON, "-c", code, *map(str, args)], capture_output=True, text=True, timeout=200, **kwargs)
        if check: assert done.returncode == 0, f"exit code {done.returncode}\n{done.stdout}\n{done.stderr}"
        return done.stdout
    return run
