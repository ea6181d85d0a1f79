"""The real service in a process of its own, under load, with packages swapped, broken input and broken packages."""
import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
import tiny

from devmlops.client import Client, form
from devmlops.collect import verdicts
from devmlops.inference import BadPackage
from devmlops.project import add_user, new_api_key
from devmlops.registry import applied, apply_package, rollback
from devmlops.serve import start_service


@pytest.fixture
def store(tmp_path):
    store = tiny.workspace(tmp_path)
    yield store
    store.close()


def until(test, seconds=30):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if value := test(): return value
        time.sleep(.05)
    raise AssertionError("waited in vain")


def answering(client, record):
    return until(lambda: client.ready()["package"] == record.id)


def hammer(url, stop, answers, errors, threads=4):
    "Threads that ask again and again; every answer and every error is kept"
    def ask(number):
        client, count = Client(url, tries=1), 0
        while not stop.is_set():
            id, seed = f"t{number}-{count}", count % 7
            count += 1
            try:
                told = client.predict(tiny.png(tiny.spoilt(seed)), tiny.png(tiny.board(seed)), id=id)
                answers.append((id, told["id"], told["package"], told["verdict"]))
            except Exception as e: errors.append(f"{type(e).__name__}: {e}")
    crowd = [threading.Thread(target=ask, args=(number,)) for number in range(threads)]
    for thread in crowd: thread.start()
    return crowd


def test_no_request_is_lost_while_packages_change(store, tmp_path):
    first = tiny.release(store, tmp_path, "first")
    second = tiny.release(store, tmp_path, "second", apply=False)
    with start_service(store.settings.root) as service:
        stop, answers, errors, client = threading.Event(), [], [], Client(service.url)
        crowd = hammer(service.url, stop, answers, errors)
        apply_package(store, second.id, by="builder")
        answering(client, second)
        for wanted in (first, second, first):
            assert rollback(store, "boards", by="approver", why="back and forth").id == wanted.id
            answering(client, wanted)
            time.sleep(.3)
        stop.set()
        for thread in crowd: thread.join()
    assert not errors
    assert {package for _, _, package, _ in answers} == {first.id, second.id}
    assert all(asked == told and verdict == "fail" for asked, told, _, verdict in answers)
    kept = {row["id"]: row["package"] for row in verdicts(store)}
    assert kept == {asked: package for asked, _, package, _ in answers}


def test_every_announced_verdict_survives_a_kill(store, tmp_path):
    tiny.release(store, tmp_path, "first")
    service = start_service(store.settings.root)
    stop, answers, errors = threading.Event(), [], []
    crowd = hammer(service.url, stop, answers, errors)
    until(lambda: len(answers) > 30)
    os.kill(service.pid, signal.SIGKILL)
    service.process.wait()
    stop.set()
    for thread in crowd: thread.join()
    assert {asked for asked, *_ in answers} <= {row["id"] for row in verdicts(store)}


def test_stopping_finishes_what_is_under_way(store, tmp_path):
    tiny.release(store, tmp_path, "first")
    service = start_service(store.settings.root)
    stop, answers, errors = threading.Event(), [], []
    crowd = hammer(service.url, stop, answers, errors)
    until(lambda: len(answers) > 10)
    assert service.stop() == 0
    stop.set()
    for thread in crowd: thread.join()
    assert {asked for asked, *_ in answers} == {row["id"] for row in verdicts(store)}
    assert all("no answer" in error for error in errors)


def test_a_package_that_fails_to_load_changes_nothing(store, tmp_path):
    first = tiny.release(store, tmp_path, "first")
    with start_service(store.settings.root) as service:
        client = Client(service.url)
        other = client.predict(tiny.png(tiny.spoilt(1)), tiny.png(tiny.board(1)))
        wrong = {name: other[name] for name in ("boxes", "scores", "classes", "names", "verdict")}
        second = tiny.release(store, tmp_path, "second", expected=wrong)
        assert applied(store, "boards").id == second.id
        failure = until(lambda: client.ready()["failure"])
        assert failure["id"] == second.id and "golden sample gap" in failure["message"]
        assert client.predict(tiny.png(tiny.board(0)), "t1")["package"] == first.id
        rollback(store, "boards", by="approver", why="it does not load")
        until(lambda: client.ready()["failure"] is None)
        line = http.client.HTTPConnection(client.place.netloc)
        line.request("GET", "/metrics")
        numbers = line.getresponse().read().decode()
        assert 'devmlops_loads_total{outcome="failed"}' in numbers and "devmlops_ready 1.0" in numbers
    assert '"event": "package.failed"' in service.log.read_text()


def test_one_id_is_one_verdict(store, tmp_path):
    tiny.release(store, tmp_path, "first")
    with start_service(store.settings.root) as service:
        client, told, body = Client(service.url), [], (tiny.png(tiny.spoilt(2)), tiny.png(tiny.board(2)))
        crowd = [threading.Thread(target=lambda: told.append(client.predict(*body, id="same"))) for _ in range(8)]
        for thread in crowd: thread.start()
        for thread in crowd: thread.join()
        assert len(told) == 8 and all(answer == told[0] for answer in told)
        with pytest.raises(ValueError, match="409"): client.predict(tiny.png(tiny.spoilt(3)), body[1], id="same")
    assert [row["id"] for row in verdicts(store)] == ["same"]


def ask(url, body, *, headers=None, path="/predict?template=t1", method="POST", chunked=False):
    line = http.client.HTTPConnection(url.removeprefix("http://"), timeout=60)
    line.request(method, path, body, headers or {}, encode_chunked=chunked)
    answer = line.getresponse()
    return answer.status, json.loads(answer.read()), answer.headers


def test_bad_input_is_refused_with_the_limit(store, tmp_path):
    import cv2
    import numpy as np
    draft, large = tiny.write(tmp_path, "draft"), cv2.imencode(".png", np.zeros((7500, 8000), np.uint8))[1].tobytes()
    with start_service(store.settings.root, package_file=draft) as service:
        for body, status, text in [(large, 413, "50 megapixels"), (tiny.png(tiny.board(0, 1)), 422, "at least 16"), (b"hello", 415, "no image"), (b"", 415, "empty"),
                (tiny.png(tiny.board(0))[:-40], 415, "truncated")]:
            got, told, headers = ask(service.url, body)
            assert (got, text in told["error"]["message"]) == (status, True), told
            assert headers["X-Request-ID"] == told["error"]["request"]
        image = tiny.png(tiny.board(0))
        for path, text in [("/predict", "needs a template"), ("/predict?template=t9", "no template 't9'"), ("/predict?template=t1&con=.2", "nobody knows the option 'con'"),
                ("/predict?template=t1&conf=nan", "between 0 and 1"), ("/predict?template=t1&max_boxes=0", "from 1 to"), ("/predict?template=t1&max_boxes=x", "a whole number")]:
            got, told, _ = ask(service.url, image, path=path)
            assert (got, text in told["error"]["message"]) == (422, True), told
        body, kind = form(image, image)
        assert ask(service.url, body[:-70], path="/predict", headers={"Content-Type": kind})[0] in (415, 422)
        assert ask(service.url, body.replace(b'name="image"', b'name="picture"'), path="/predict", headers={"Content-Type": kind})[0] == 422
        for path, method, status in [("/predict", "GET", 405), ("/nowhere", "GET", 404)]:
            got, told, _ = ask(service.url, None, path=path, method=method)
            assert got == status and set(told) == {"error"}
        assert ask(service.url, image)[1]["verdict"] == "pass"


def memory(pid):
    return int(next(line for line in Path(f"/proc/{pid}/status").read_text().splitlines() if line.startswith("VmHWM")).split()[1])/1024


def test_a_body_of_200_megabytes_is_never_held(store, tmp_path):
    with start_service(store.settings.root, package_file=tiny.write(tmp_path, "draft")) as service:
        ask(service.url, tiny.png(tiny.board(0)))
        before, body = memory(service.pid), bytes(200_000_000)
        status, told, _ = ask(service.url, body)
        assert status == 413 and "200.0 MB, at most 32 MB" in told["error"]["message"]
        assert memory(service.pid) - before < 20
        status, told, _ = ask(service.url, (body[:2**20] for _ in range(200)), headers={"Transfer-Encoding": "chunked"}, chunked=True)
        assert status == 413 and "at most 32 MB" in told["error"]["message"]
        assert memory(service.pid) - before < 120
        assert ask(service.url, tiny.png(tiny.board(0)))[0] == 200


def test_a_caller_needs_a_key_when_the_settings_say_so(store, tmp_path, monkeypatch):
    monkeypatch.setenv("DEVMLOPS_SERVE_AUTH", "key")
    add_user(store, "camera", role="service", by="admin")
    key, other = new_api_key(store, "camera", by="admin"), new_api_key(store, "builder", by="builder")
    tiny.release(store, tmp_path, "first")
    with start_service(store.settings.root) as service:
        image = tiny.png(tiny.board(0))
        for wrong in (None, "dk_guess", other):
            with pytest.raises(PermissionError, match="X-API-Key|service.call"): Client(service.url, key=wrong).predict(image, "t1")
        with pytest.raises(PermissionError): Client(service.url).package()
        assert Client(service.url).ready()["status"] == "ready"
        assert Client(service.url, key=key).predict(image, "t1", id="k1")["verdict"] == "pass"
    assert [row["client"] for row in verdicts(store)] == ["camera"]


def test_too_many_requests_are_sent_away(store, tmp_path, monkeypatch):
    monkeypatch.setenv("DEVMLOPS_SERVE_QUEUE", "0")
    monkeypatch.setenv("DEVMLOPS_SERVE_THREADS", "1")
    with start_service(store.settings.root, package_file=tiny.write(tmp_path, "draft")) as service:
        host, port = service.url.removeprefix("http://").split(":")
        with socket.create_connection((host, int(port))) as slow:
            slow.sendall(b"POST /predict?template=t1 HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nab")
            time.sleep(.3)
            status, told, headers = ask(service.url, tiny.png(tiny.board(0)))
            assert (status, told["error"]["code"], headers["Retry-After"]) == (503, "busy", "1")
        until(lambda: ask(service.url, tiny.png(tiny.board(0)))[0] == 200)


def test_the_service_ends_with_its_parent_unless_kept(store, tmp_path):
    draft = tiny.write(tmp_path, "draft")
    for keep in (False, True):
        script = f"from devmlops.serve import start_service; s = start_service({str(store.settings.root)!r}, package_file={str(draft)!r}, keep={keep}); print(s.pid, s.url, flush=True)"
        pid, url = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=90).stdout.split()
        if keep:
            time.sleep(1.5)
            assert Client(url).health() == {"status": "alive"}
            os.kill(int(pid), signal.SIGTERM)
        until(lambda: not Path(f"/proc/{pid}").exists() or "Z" in Path(f"/proc/{pid}/stat").read_text().split()[2])


def test_a_draft_that_does_not_answer_like_its_golden_sample_is_not_served(store, tmp_path):
    draft = tiny.write(tmp_path, "draft", expected=dict(boxes=[], scores=[], classes=[], names=[], verdict="pass"))
    with pytest.raises(BadPackage, match="golden sample gap"): start_service(store.settings.root, package_file=draft)


def test_serve_imports_nothing_heavy():
    script = "import sys, devmlops.serve; print([m for m in ('torch', 'mlflow', 'ultralytics', 'pandas', 'matplotlib', 'nbformat', 'fastapi', 'uvicorn') if m in sys.modules])"
    assert subprocess.run([sys.executable, "-c", script], capture_output=True, text=True).stdout.strip() == "[]"
