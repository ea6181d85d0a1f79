"The report as a stakeholder sees it: a real Voila, a real browser, and nothing asked of the network"
import os
import socket
from dataclasses import replace
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import ProxyHandler, build_opener

import nbformat
import pytest
import tiny
from conftest import PYTHON, needed
from offline import offline

from devmlops.messages import say
from devmlops.monitor import alarm_table, retraining_table
from devmlops.report import _tiles, _words, activity, overview
from devmlops.store import event, now, uuid7

WAIT = 150_000 # ms: a kernel starts on a busy machine
EVIL = "<img src=x onerror=document.title='owned'>"
get = build_opener(ProxyHandler({})).open


def collect(store, record, start, count, light=120.):
    "Verdicts of boards under a lamp; every fifth board fails"
    import numpy as np
    from devmlops.collect import Collector, Record
    random, collector = np.random.default_rng(start), Collector(store)
    for i in range(start, start + count):
        fail = i % 5 == 0
        answer = {"verdict": "fail" if fail else "pass", "boxes": [[8, 8, 24, 24]]*fail, "names": ["change"]*fail, "scores": [.9]*fail}
        features = {"bright": float(random.normal(light, 3)), "contrast": float(random.normal(40, 2))}
        done = collector.submit(Record(f"board-{i}", tiny.png(tiny.spoilt(i)), answer, record.id, record.model, "boards", features=features, timings={"all": .009}))
    done.result(30)
    collector.close()


def filled(folder):
    "A workspace with a delivery, a release, verdicts under two lamps, an alarm and a hostile reason"
    import numpy as np
    from devmlops.data import add_items, freeze
    from devmlops.formats import Label, Source, box
    from devmlops.monitor import check
    from devmlops.signals import Reference
    from devmlops.store import event
    store, random = tiny.workspace(folder), np.random.default_rng(0)
    boards = [Source(f"board {i}", {"image": tiny.png(tiny.spoilt(i))}, Label((box("change", (8, 8, 16, 16)),)), None, {}) for i in range(12)]
    freeze(store, add_items(store, boards, name="june", by="builder", note=EVIL), name="boards", by="builder")
    reference = Reference.of([{"bright": float(random.normal(120, 3)), "contrast": float(random.normal(40, 2))} for _ in range(200)])
    record = tiny.release(store, folder, "first", reference=reference.to_dict())
    collect(store, record, 0, 40)
    collect(store, record, 100, 60, light=150.)
    assert check(store, family="boards").drift
    with store.begin() as connection: event(connection, "package", record.id, "noted", by="builder", why=EVIL)
    return store, record


@pytest.fixture(scope="module")
def line(tmp_path_factory):
    "A filled workspace, its package, and its report being served"
    for module in ("voila", "ipywidgets"):
        from importlib.util import find_spec
        needed(find_spec(module), f'{module} is missing; install it with: pip install "devmlops[report]"')
    from devmlops.report import start_reports
    store, record = filled(tmp_path_factory.mktemp("report"))
    shown = start_reports(store, timeout=WAIT/1000)
    yield store, record, shown
    shown.stop()
    assert shown.process.poll() is not None
    with pytest.raises(OSError): socket.create_connection(("127.0.0.1", urlsplit(shown.url).port), 2).close()
    store.close()


def opened(browser, url):
    "Open an address and wait for the report; the page, and every address it asks for"
    asked, page = [], browser.new_page(viewport={"width": 1280, "height": 900})
    page.on("request", lambda request: asked.append(request.url))
    page.goto(url, timeout=WAIT)
    page.wait_for_selector(".dm header", timeout=WAIT)
    return page, asked


@pytest.fixture(scope="module")
def read(line, browser):
    "The report, opened by one reader"
    return opened(browser, line[2].url)


def strangers(asked): return [url for url in asked if urlsplit(url).scheme not in ("data", "blob") and urlsplit(url).hostname != "127.0.0.1"]


@pytest.mark.browser
def test_a_reader_sees_the_whole_line(read):
    page, asked = read
    text = page.inner_text("body")
    for part in ("inspection", "boards@1 answers, approved by approver", "On the line", "Models and releases", "Data", "june", "boards@1", "brightest grey", "Retraining is due", "it finds what changed", "As of "):
        assert part in text, part
    assert "Traceback" not in text and "There was an error" not in text and "```" not in text
    sizes = page.eval_on_selector_all(".dm img", "all => all.map(one => [one.naturalWidth, one.clientWidth, one.clientHeight])")
    assert len(sizes) == 5 and all(min(size) > 50 for size in sizes), sizes
    drawn = page.eval_on_selector_all(".dm svg", "all => all.map(one => [one.getBoundingClientRect().width, one.getBoundingClientRect().height, one.children.length])")
    assert len(drawn) >= 5 and all(min(size) > 0 for size in drawn), drawn
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), "the page is wider than the window"
    assert not strangers(asked), strangers(asked)


@pytest.mark.browser
def test_what_people_typed_stays_text(read):
    page, _ = read
    assert EVIL in page.inner_text("body")
    assert page.title() == "inspection · Inspection overview" and not page.query_selector("img[src=x]")


@pytest.mark.browser
def test_the_page_follows_the_workspace(line, read):
    (store, record, _), (page, asked) = line, read
    before = int(page.inner_text(".dm .tile:nth-child(3) b"))
    collect(store, record, 1000 + before, 7)
    page.wait_for_function("count => document.querySelector('.dm .tile:nth-child(3) b').innerText == count", arg=str(before + 7), timeout=WAIT)
    assert not strangers(asked), strangers(asked)


@pytest.mark.browser
def test_in_korean(line, browser):
    page, _ = opened(browser, line[2].url + "?lang=ko")
    text = page.inner_text("body")
    for key in ("live.title", "model.title", "run.title", "data.title", "activity.title", "empty.runs", "verdict.fail"): assert say(key, language="ko") in text, key
    assert say("live.title") not in text


def looked_at(folder):
    "A workspace with pictures of two deliveries, texts and a table; names of classes, columns and rounds are hostile where they may be"
    from dataclasses import replace
    from devmlops.data import add_items, derive, freeze, items, make_bundle
    from devmlops.formats import Label, Source, Value, box
    from devmlops.store import canonical, now
    store, day = tiny.workspace(folder), 86_400_000_000
    def board(at, name, more=0):
        values = tuple(box((EVIL, "short", "a class with quite a long name, longer than a column")[(at + k) % 3], (8*k, 8, 8*k + 12, 30), by=("builder", "mina")[at % 2], at=now() - (at % 9)*day, origin="person") for k in range(at % 5))
        return Source(f"{name}/board {at}", {"image": tiny.png(tiny.spoilt(at + more))}, Label(values) if at % 7 else None, f"lot {at//4}", {"size": [64, 64]})
    add_items(store, [board(at, "june") for at in range(40)], name="june", by="builder", note=EVIL)
    add_items(store, [board(at, "july", 100) for at in range(30)], name="july", by="builder")
    freeze(store, "june", name="boards", by="builder")
    both = freeze(store, make_bundle(store, "all", "june + july", by="builder"), name="boards", by="builder")
    derive(store, both, [replace(item, split=("train", "train", "val", "test")[at % 4]) for at, item in enumerate(items(store, both))], name="boards-split", state="split", by="builder")
    said = [("이 영화는 정말 최고", "positive"), ("영화 최고의 감동", "positive"), ("최악의 영화", "negative"), (f"시간 낭비 {EVIL}", "negative")]
    add_items(store, [Source(f"review {at}", {"text": f"{said[at % 4][0]} {'정말 '*(at % 7)}".encode()}, Label((Value("class", said[at % 4][1]),))) for at in range(40)], name="reviews", by="builder")
    plate = lambda at: {EVIL: at*1.5, "a column with quite a long name, longer than anybody wants": (at*37) % 101 * 1e5, "기온": None if at % 9 == 0 else at % 13, "steel": ("A300", "A400")[at % 3 == 0]}
    add_items(store, [Source(f"plate {at}", {"row": canonical(plate(at))}, Label((Value("class", ("good", EVIL)[at % 2]),))) for at in range(60)], name="plates", by="builder")
    return store


@pytest.fixture(scope="module")
def data_line(tmp_path_factory):
    "A filled workspace and its data page being served"
    from importlib.util import find_spec
    for module in ("voila", "ipywidgets"): needed(find_spec(module), f'{module} is missing; install it with: pip install "devmlops[report]"')
    from devmlops.report import start_reports
    store = looked_at(tmp_path_factory.mktemp("data"))
    shown = start_reports(store, report="data", timeout=WAIT/1000)
    yield store, shown
    shown.stop()
    store.close()


CUT = """all => all.filter(text => { const a = text.getBoundingClientRect(), b = text.closest('.card').getBoundingClientRect();
    return a.width && (a.left < b.left - 1 || a.right > b.right + 1 || a.top < b.top - 1 || a.bottom > b.bottom + 1) }).map(text => text.textContent)"""


def sound(page, asked):
    "What must hold on every page: nothing broken, cut off, too wide, or fetched from elsewhere"
    text = page.inner_text("body")
    assert "Traceback" not in text and "There was an error" not in text
    assert not page.query_selector("img[src=x]") and page.title() == "inspection · Data"
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), "the page is wider than the window"
    assert not page.eval_on_selector_all(".dm .card svg text", CUT), "texts of charts are cut off"
    assert page.eval_on_selector_all(".dm .card", "all => all.every(one => one.scrollWidth <= one.clientWidth + 1)"), "a card has to be scrolled"
    sizes = page.eval_on_selector_all(".dm img", "all => all.map(one => [one.naturalWidth, one.clientWidth, one.clientHeight])")
    assert all(min(size) > 20 for size in sizes), sizes
    drawn = page.eval_on_selector_all(".dm svg", "all => all.map(one => [one.getBoundingClientRect().width, one.getBoundingClientRect().height, one.children.length])")
    assert drawn and all(min(size) > 0 for size in drawn), drawn
    assert not strangers(asked), strangers(asked)
    return text, sizes


@pytest.mark.browser
def test_the_data_page_of_pictures(data_line, browser):
    page, asked = opened(browser, data_line[1].url)
    text, sizes = sound(page, asked)
    for part in ("boards-split@1, 70 items", "Growth and states", "Versions by state", "Classes of boards-split@1", "Where each class went", "Labelling of boards-split@1", "mina", "Items labelled each day", "Where boxes lie", "Brightness", "64 × 64 px", "Least sharp"): assert part in text, part
    assert "Texts" not in text and "Strongest relations" not in text and EVIL in text
    assert len(sizes) == 4 + 10 + 12 # heat maps of all and of three classes, examples, and the ends


@pytest.mark.browser
def test_another_version_is_a_click_away(data_line, browser):
    page, asked = opened(browser, data_line[1].url + "?version=boards@2")
    page.click(".chips >> nth=1 >> a:has-text('boards@1')")
    page.wait_for_selector("text=compared with boards@1", timeout=WAIT)
    text, _ = sound(page, asked)
    assert "boards@2, 70 items" in text and "Share of each class in all labels" in text and "against=boards%401" in page.url


@pytest.mark.browser
@pytest.mark.parametrize("name, key, told", [("reviews", "text.title", "영화"), ("plates", "column.title", "기온")])
def test_the_data_page_of_texts_and_tables_in_korean(data_line, browser, name, key, told):
    page, asked = opened(browser, data_line[1].url + f"?version={name}&lang=ko")
    text, _ = sound(page, asked)
    for one in (say(key, language="ko"), say("growth.title", language="ko"), say("label.note", language="ko"), told, EVIL): assert one in text, one
    assert say("growth.title") not in text and say(key) not in text.split()


@pytest.mark.browser
def test_an_unknown_version_is_told_and_the_page_follows(data_line, browser):
    from devmlops.data import add_items
    from devmlops.formats import Source
    store, shown = data_line
    page, asked = opened(browser, shown.url + "?version=%3Cb%3Enobody")
    assert say("page.lost", name="<b>nobody") in page.inner_text("body")
    add_items(store, [Source("one more", {"text": b"late"})], name="august", by="builder")
    page.wait_for_selector("td:text-is('august')", timeout=WAIT)
    sound(page, asked)


def test_an_empty_workspace_has_a_data_page(workspace):
    from devmlops.report import data_page
    for language in ("en", "ko"): assert say("empty.rounds", language=language) in data_page(workspace, language=language)._repr_html_()


def test_every_piece_speaks_for_itself(tmp_path):
    "In JupyterLab a piece stands alone: it is complete, and says so when the items have nothing of its kind"
    from devmlops import report
    store = looked_at(tmp_path)
    for name, there in {"class_status": "boards", "labelling_status": "boards", "box_status": "boards", "picture_status": "boards", "text_status": "reviews", "column_status": "plates"}.items():
        piece = getattr(report, name)(store, there)
        assert piece.rows and piece.figures["name"] and "<style>" in piece._repr_html_() and EVIL not in piece._repr_html_(), name
    for name, missing in {"box_status": "empty.boxes", "picture_status": "empty.pictures", "text_status": "empty.texts"}.items(): assert say(missing) in getattr(report, name)(store, "plates")._repr_html_()
    store.close()


@pytest.mark.parametrize("path", ["settings.ini", "reports/overview.ipynb", ".devmlops/records.db", ".devmlops/keys/builder.pem", ".devmlops/runs/../keys/builder.pem", ".devmlops/runs/%2e%2e/keys/builder.pem"])
def test_nothing_else_is_served(line, path):
    with pytest.raises(HTTPError) as refused: get(line[2].url + "voila/files/" + path, timeout=60)
    assert refused.value.code in (403, 404)


def test_executed_notebooks_are(line):
    page = line[0].home/"runs"/"r1"/"train-1"/"train.html"
    page.parent.mkdir(parents=True)
    page.write_text("<h1>train</h1>")
    assert get(line[2].url + "voila/files/.devmlops/runs/r1/train-1/train.html", timeout=60).read() == b"<h1>train</h1>"


def test_an_empty_workspace_says_what_to_do(workspace):
    from devmlops.report import overview
    for language in ("en", "ko"):
        page = overview(workspace, language=language)._repr_html_()
        for key in ("empty.rounds", "empty.runs", "empty.models", "empty.verdicts"): assert say(key, language=language) in page, key


def test_without_the_extra_the_error_names_it(python):
    code = "import sys, tempfile; sys.modules['voila'] = None; from devmlops.project import init_workspace; from devmlops.report import start_reports\n" \
        "try: start_reports(init_workspace(tempfile.mkdtemp() + '/w'))\nexcept ImportError as e: print(e)"
    assert 'pip install "devmlops[report]"' in python(code)


@pytest.mark.slow
def test_serving_asks_nothing_of_the_network(tmp_path, needs):
    needs("strace", "apt-get install strace")
    needs("python:voila", 'pip install "devmlops[report]"')
    store, _ = filled(tmp_path)
    store.close()
    code = f"from urllib.request import urlopen; from devmlops.report import start_reports; from devmlops.store import open_store\n" \
        f"shown = start_reports(open_store({str(store.settings.root)!r}), timeout={WAIT/1000})\n" \
        "try: print('widget-view+json' in urlopen(shown.url, timeout=200).read().decode())\nfinally: shown.stop()"
    assert "True" in offline([PYTHON, "-c", code], tmp_path/"strace.log")


def test_activity_calls_things_by_their_names(workspace):
    "A schedule, its job and an alarm, whose ids nobody can read"
    from devmlops.schedule import add_schedule, run_now
    for table in (alarm_table, retraining_table):
        row = {"id": uuid7(), "at": now(), "project": workspace.project, "family": "boards", "target": "line-3", "package": "p", "cause": "darker"}
        with workspace.begin() as connection:
            connection.add(table, **row, **({"signals": [], "mark": None} if table is alarm_table else {"alarm": "a", "decision": None, "by": None, "why": None, "decided": None}))
            event(connection, "alarm" if table is alarm_table else "retraining", row["id"], "raised", by="mina", project=workspace.project)
    (workspace.settings.root/"pipelines").mkdir(exist_ok=True)
    (workspace.settings.root/"pipelines/nightly.toml").write_text("[stage.count]\noutputs = {n = 'int'}\n")
    cells = [nbformat.v4.new_code_cell("n: int = 1  # how many", metadata={"tags": ["parameters"]}), nbformat.v4.new_code_cell("from devmlops.pipeline import Stage\nStage.open('count').outputs(n=n)")]
    nbformat.write(nbformat.v4.new_notebook(cells=cells), workspace.settings.root/"pipelines/count.ipynb")
    add_schedule(workspace, "nightly", every="1h", name="each hour", by="mina")
    run_now(workspace, "each hour", by="mina")
    rows = activity(workspace).rows["events"]
    assert {(row["kind"], row["name"]) for row in rows} >= {("schedule", "each hour"), ("job", "each hour"), ("alarm", "boards line-3"), ("retraining", "boards line-3")} and all(row["name"] for row in rows)


@pytest.mark.parametrize("live, tone, text", [({}, "", "tile.alarms_none"), ({"open": 2, "raised": 1}, "wait", "tile.alarms_raised"), ({"open": 1, "raised": 0}, "", "tile.alarms_open"), ({"open": 1, "due": 1}, "wait", "tile.alarms_due")])
def test_the_tile_of_alarms_calls_for_somebody_only_when_nobody_looked(workspace, live, tone, text):
    found = overview(workspace).pieces()
    tile = _tiles(found | {"live": replace(found["live"], figures=live and {"total": 0, "p99": 0.} | live)}, _words(workspace, "en"))[-1]
    assert ("wait" in str(tile)) == bool(tone) and say(text) in str(tile)
