"Following real runs: in a terminal, through a pipe, in a browser, while they work, fail and die"
import os
import re
import signal
import socket
import subprocess
import threading
import time
from io import StringIO
from urllib.parse import urlsplit

import nbformat
import pytest
from conftest import PYTHON, needed
from rich.console import Console

from devmlops.follow import follow, run_now, run_rows, runs_page
from devmlops.messages import say
from devmlops.pipeline import StageError, run_pipeline
from devmlops.project import init_workspace
from devmlops.store import NotFound

WAIT = 120_000 # ms a page may take on a busy machine
STEP = """
import os, time
import sys
print("<b>reading</b> tiles", flush=True)
print("a warning", file=sys.stderr, flush=True)
for n in range(1, 9):
    stage.progress(n, 8, f"epoch {n}")
    while n == 4 and gate and not os.path.exists(gate): time.sleep(.05)
    time.sleep(.02)
if broken: raise ValueError("the <i>light</i> was off")
"""


def write(store):
    "A pipeline of two stages; the first waits in its middle for a file, and breaks when it is told so"
    cells = {"work": ["gate: str = '' # file to wait for\nbroken: bool = False # break in the end", "from devmlops.pipeline import Stage\nstage = Stage.open('work')", STEP, "stage.outputs(count=8)"],
        "tell": ["count: int = 0 # of epochs", "from devmlops.pipeline import Stage\nstage = Stage.open('tell')", "stage.outputs(score=count/10)"]}
    for name, sources in cells.items():
        tags = {0: ["parameters"], len(sources) - 1: ["outputs"]}
        notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(source, metadata={"tags": tags.get(n, [])}) for n, source in enumerate(sources)])
        nbformat.write(notebook, store.settings.root/"pipelines"/f"{name}.ipynb")
    (store.settings.root/"pipelines"/"watched.toml").write_text('[stage.work]\noutputs = {count = "int"}\n[stage.tell]\nneeds = ["work"]\ncount = "{work.count}"\noutputs = {score = "float"}\n')
    return store


@pytest.fixture(scope="module")
def line(tmp_path_factory):
    "A workspace with one run that is done, and one that failed"
    store = write(init_workspace(tmp_path_factory.mktemp("runs")/"inspection", user="mina"))
    run_pipeline(store, "watched", by="mina")
    with pytest.raises(StageError): run_pipeline(store, "watched", given={"broken": True}, by="mina")
    yield store
    store.close()


class Under:
    "A run under way in a thread, stopped in its middle until the gate is opened"
    def __init__(self, store, gate):
        self.store, self.gate = store, gate
        self.thread = threading.Thread(target=lambda: run_pipeline(store, "watched", given={"gate": str(gate)}, by="mina"), daemon=True)

    def __enter__(self):
        before = len(run_rows(self.store, limit=100))
        self.thread.start()
        until = time.monotonic() + 60
        while len(run_rows(self.store, limit=100)) == before or (run_now(self.store).stages[0].share or 0) < .5:
            assert time.monotonic() < until and self.thread.is_alive(), "the stage did not come to its middle"
            time.sleep(.05)
        return self

    def open(self): self.gate.touch()

    def __exit__(self, *_):
        self.open()
        self.thread.join(60)
        assert not self.thread.is_alive()


def test_a_run_in_its_middle(line, tmp_path):
    with Under(line, tmp_path/"gate") as under:
        seen = run_now(line)
        work, tell = seen.stages
        assert (work.state, work.share, work.text, tell.state) == ("running", .5, "epoch 4", "waiting") and seen.running and not seen.gone
        assert seen.left is not None and seen.sure and 0 < seen.share < 1
        page = runs_page(line).html()
        assert "epoch 4" in page["stages"] and say("state.running") in page["stages"] and "Traceback" not in "".join(page.values())
        said = StringIO()
        threading.Timer(.5, under.open).start()
        ended = follow(line, every=.05, console=Console(file=said, width=80, highlight=False))
    assert [one.row["state"] for one in ended] == ["done"]
    lines = said.getvalue().splitlines()
    assert lines[0].endswith("work: running, 50 % epoch 4") and any(re.search("work: done in ", one) for one in lines) and any(one.endswith("tell: reused") for one in lines), lines
    assert lines[-1].endswith(": done")


def test_in_a_terminal_the_block_is_drawn_in_place(line, tmp_path):
    with Under(line, tmp_path/"gate") as under:
        screen = StringIO()
        threading.Timer(.4, under.open).start()
        follow(line, every=.05, console=Console(file=screen, width=80, force_terminal=True, color_system="standard", legacy_windows=False))
    drawn = screen.getvalue()
    assert drawn.count("epoch 4") > 1 and "\x1b[2K" in drawn # the lines before are erased, not repeated
    last = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", drawn.rpartition("watched@")[2])
    assert "  done  " in last and re.search(r"= +tell +reused", last), last


def test_a_failed_stage_says_why(line):
    failed = run_now(line, "watched@2")
    assert failed.row["state"] == "failed" and [one.state for one in failed.stages] == ["failed", "skipped"]
    assert "the <i>light</i> was off" in failed.stages[0].row["error"] and any("reading" in said for said in failed.stages[0].log)
    page = runs_page(line, "watched@2").html()["stages"]
    assert "the &lt;i&gt;light&lt;/i&gt; was off" in page and "&lt;b&gt;reading" in page and "<i>light" not in page
    assert follow(line, "watched@2", console=Console(file=StringIO()))[0].row["state"] == "failed"


def test_a_reused_stage_is_told_apart(line):
    run_pipeline(line, "watched", by="mina")
    seen = run_now(line)
    assert [one.state for one in seen.stages] == ["reused", "reused"] and seen.share == 1.
    assert run_rows(line, limit=1)[0]["stages"] == {"reused": 2}


def test_a_killed_runner_is_gone_at_once(tmp_path):
    store, gate = write(init_workspace(tmp_path/"w", user="mina")), tmp_path/"gate"
    code = f"from devmlops.pipeline import run_pipeline; from devmlops.store import open_store; run_pipeline(open_store({str(store.settings.root)!r}), 'watched', given={{'gate': {str(gate)!r}}}, by='mina')"
    process = subprocess.Popen([PYTHON, "-c", code], start_new_session=True)
    until = time.monotonic() + 60
    while not run_rows(store) or (run_now(store).stages[0].share or 0) < .5:
        assert time.monotonic() < until and process.poll() is None
        time.sleep(.05)
    assert not run_now(store).gone
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    seen = run_now(store)
    assert seen.gone and not seen.running and seen.left is None and run_rows(store)[0]["state"] == "gone"
    said = StringIO()
    follow(store, "watched@1", console=Console(file=said, width=80)) # returns, though the record still says running
    assert "its process is gone" in said.getvalue()
    assert say("follow.gone") in runs_page(store).html()["stages"]
    gate.touch()
    store.close()


def test_nothing_has_run(workspace):
    with pytest.raises(NotFound, match="devmlops run inspection"): run_now(workspace)
    for language in ("en", "ko"): assert say("empty.runs", language=language) in runs_page(workspace, language=language)._repr_html_()


@pytest.fixture(scope="module")
def served(line):
    "The page of runs being served"
    from importlib.util import find_spec
    for module in ("voila", "ipywidgets"): needed(find_spec(module), f'{module} is missing; install it with: pip install "devmlops[report]"')
    from devmlops.report import start_reports
    shown = start_reports(line, report="runs", timeout=WAIT/1000)
    yield shown
    shown.stop()
    with pytest.raises(OSError): socket.create_connection(("127.0.0.1", urlsplit(shown.url).port), 2).close()


def opened(browser, url):
    "Open an address and wait for the page; the page, and every address it asks for"
    asked, page = [], browser.new_page(viewport={"width": 1280, "height": 900})
    page.on("request", lambda request: asked.append(request.url))
    page.goto(url, timeout=WAIT)
    page.wait_for_selector(".dm header", timeout=WAIT)
    return page, asked


def sound(page, asked):
    "Nothing broken, too wide, or fetched from elsewhere"
    text = page.inner_text("body")
    assert "There was an error" not in text and "Not refreshed" not in text
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), "the page is wider than the window"
    assert page.eval_on_selector_all(".dm .card", "all => all.every(one => one.scrollWidth <= one.clientWidth + 1)"), "a card has to be scrolled"
    assert not [url for url in asked if urlsplit(url).scheme not in ("data", "blob") and urlsplit(url).hostname != "127.0.0.1"]
    return text


@pytest.mark.browser
@pytest.mark.slow
def test_the_page_follows_a_run(line, served, browser, tmp_path):
    from devmlops.schedule import add_schedule
    add_schedule(line, "watched", every="2h", name="<b>nightly", by="mina")
    page, asked = opened(browser, served.url)
    with Under(line, tmp_path/"gate") as under:
        page.wait_for_selector("text=epoch 4", timeout=WAIT)
        text = sound(page, asked)
        for part in (f"Stages of {run_now(line).name}", "running", "waiting", "left", "Estimated end", "Latest runs", "watched@1", "Schedules", "<b>nightly", "2h", "active"): assert part in text, part
        if where := os.environ.get("SCREENSHOTS"): page.screenshot(path=f"{where}/runs.png", full_page=True)
        under.open()
        page.wait_for_function("() => !document.body.innerText.includes('epoch 4') && document.querySelector('.dm .tile b').innerText == 'done'", timeout=WAIT)
    assert "Took" in sound(page, asked)
    page.close()


@pytest.mark.browser
@pytest.mark.slow
def test_an_address_picks_and_compares_in_korean(line, served, browser):
    page, asked = opened(browser, served.url + "?run=watched@2&against=watched@1&lang=ko")
    text = sound(page, asked)
    for said in (say("follow.title", language="ko", run="watched@2"), say("compare.title", language="ko"), say("compare.parameters", language="ko"), "broken", "<i>light</i>", say("state.failed", language="ko")): assert said in text, said
    if where := os.environ.get("SCREENSHOTS"): page.screenshot(path=f"{where}/runs_ko.png", full_page=True)
    page.click("a:text-is('watched@1')")
    page.wait_for_selector("text=" + say("follow.title", language="ko", run="watched@1"), timeout=WAIT)
    assert "run=watched%401" in page.url
    with page.expect_popup() as popup: page.click("a:has-text('" + say("run.notebook", language="ko") + "') >> nth=0")
    popup.value.wait_for_selector("text=reading", timeout=WAIT)
    page.close()
