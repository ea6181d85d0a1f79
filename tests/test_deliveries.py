"Deliveries from real servers: cut off at any byte, they are continued or refused; what crashed loses nothing and repeats add nothing"
import base64
import gzip
import hashlib
import io
import json
import multiprocessing
import os
import re
import shutil
import signal
import tarfile
import threading
import time
import zipfile
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import fsspec
import numpy as np
import pytest
from tiny import png

from devmlops.data import items, rounds
from devmlops.deliveries import inner, open_delivery, open_sql, open_stream, unfinished
from devmlops.folders import add_round
from devmlops.store import events, open_store

PROCESSES = multiprocessing.get_context("forkserver") # processes of their own that need not import everything again
PROCESSES.set_forkserver_preload(["devmlops.folders", "s3fs", "adlfs", "smbclient", "pika", "paho.mqtt.client", "requests"])


def picture(number): return png(np.random.default_rng(number).integers(0, 255, (24, 32), np.uint8))


def yolo(count, first=0):
    "The files of a YOLO folder: path -> bytes"
    files = {"data.yaml": b"names: [open, short]\n"}
    for at in range(first, first+count): files |= {f"images/p{at:03}.png": picture(at), f"labels/p{at:03}.txt": f"{at % 2} 0.5 0.5 0.2 0.2\n".encode()}
    return files


def folder(root, files):
    for name, data in files.items():
        (root/name).parent.mkdir(parents=True, exist_ok=True)
        (root/name).write_bytes(data)
    return root


def pack(path, files, inside=""):
    "An archive of the kind that the name says"
    if path.suffix == ".zip":
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, data in files.items(): archive.writestr(inside + name, data)
        return path
    plain = io.BytesIO()
    mode = {"gz": "w:gz", "tgz": "w:gz", "bz2": "w:bz2", "xz": "w:xz"}.get(path.suffix[1:], "w")
    with tarfile.open(fileobj=plain, mode=mode) as archive:
        for name, data in files.items():
            info = tarfile.TarInfo(inside + name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    if path.suffix == ".zst":
        import pyarrow as pa
        return path.write_bytes(pa.Codec("zstd").compress(plain.getvalue(), asbytes=True)) and path
    path.write_bytes(plain.getvalue())
    return path


def work(environment, root, source, name, options):
    "What the process does"
    os.environ.update(environment)
    fsspec.config.set_conf_env(fsspec.config.conf)
    add_round(open_store(root), source, name=name, by="mina", **options)


def killed(store, source, name, at="", after=None, **options):
    "Add a round in another process, killed -9 at a place or after some seconds; whether the kill landed"
    process = PROCESSES.Process(target=work, args=(dict(os.environ, DEVMLOPS_KILL_AT=at), store.settings.root, str(source), name, options))
    process.start()
    process.join(after or 100)
    if after: process.kill()
    process.join()
    assert process.exitcode in (0, -signal.SIGKILL) if after else process.exitcode == -signal.SIGKILL, "it ended before it came to the place"
    return process.exitcode == -signal.SIGKILL


def keys(store, name): return [item.key for item in items(store, next(round for round in rounds(store) if round.name == name))]


def working(store): return sorted(path.name for path in (store.home/"incoming").glob("*") if path.is_dir())


# archives

@pytest.mark.parametrize("name", ["june.zip", "june.tar", "june.tar.gz", "june.tar.bz2", "june.tar.xz", "june.tar.zst"])
def test_an_archive_is_the_folder_it_was_packed_from(workspace, tmp_path, name):
    first = add_round(workspace, folder(tmp_path/"june", yolo(6)), name="folder", by="mina")
    again = add_round(workspace, pack(tmp_path/name, yolo(6), "june/"), name="archive", by="mina")
    assert (again.name, again.repeated, again.id) == ("folder", 6, first.id) and len(rounds(workspace)) == 1
    assert not working(workspace)


@pytest.mark.parametrize("name", ["june.zip", "june.tar", "june.tar.gz", "june.tar.zst"])
def test_an_archive_that_is_cut_off_anywhere_is_refused(workspace, tmp_path, name):
    files = yolo(3)
    whole = pack(tmp_path/name, files).read_bytes()
    ends = {1, 100, 511, 512, 513, len(whole)//2, len(whole)-20} if name != "june.tar" else {at*512 + off for at in range(1, len(whole)//512 - 17) for off in (0, 1, 300)}
    refused = 0
    for length in sorted(ends):
        (tmp_path/name).write_bytes(whole[:length])
        try:
            with open_delivery(tmp_path/name, work=tmp_path/"work") as delivery: list(delivery)
        except ValueError as e:
            assert "cut off or damaged" in str(e), (length, e)
            refused += 1
    assert refused == len(ends)
    with pytest.raises(ValueError, match="cut off or damaged"): add_round(workspace, tmp_path/name, name="cut", by="mina")
    assert not rounds(workspace) and not working(workspace)
    (tmp_path/name).write_bytes(whole)
    assert add_round(workspace, tmp_path/name, name="whole", by="mina").count == 3


@pytest.mark.parametrize("name", ["june.zip", "june.tar.gz", "june.tar.bz2", "june.tar.xz"])
def test_a_flipped_byte_is_noticed(tmp_path, name):
    data = bytearray(pack(tmp_path/name, yolo(3)).read_bytes())
    data[len(data)//2] ^= 0xff
    (tmp_path/name).write_bytes(data)
    with pytest.raises(ValueError, match="cut off or damaged"): open_delivery(tmp_path/name, work=tmp_path/"work")


def test_a_damaged_header_in_a_tar_does_not_end_it(tmp_path):
    data = bytearray(pack(tmp_path/"june.tar", yolo(3)).read_bytes())
    data[data.index(b"images/p001.png")] ^= 1
    (tmp_path/"june.tar").write_bytes(data)
    with pytest.raises(ValueError, match="a header is damaged"): open_delivery(tmp_path/"june.tar", work=tmp_path/"work")


@pytest.mark.parametrize("name", ["../out.png", "/etc/out.png", "june/../../out.png", "..\\out.png", "C:\\out.png"])
@pytest.mark.parametrize("kind", ["june.zip", "june.tar"])
def test_nothing_is_written_outside(tmp_path, kind, name):
    pack(tmp_path/kind, {"a.png": picture(1), name: picture(2)})
    before = {path for path in tmp_path.rglob("*")}
    with pytest.raises(ValueError, match="leads out of the folder"): open_delivery(tmp_path/kind, work=tmp_path/"work")
    assert {path for path in tmp_path.rglob("*")} - before == {tmp_path/"work"}


@pytest.mark.parametrize("kind", [tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.FIFOTYPE])
def test_links_and_devices_in_a_tar_are_refused(tmp_path, kind):
    with tarfile.open(tmp_path/"june.tar", "w") as archive:
        info = tarfile.TarInfo("images")
        info.type, info.linkname = kind, "/etc"
        archive.addfile(info)
    with pytest.raises(ValueError, match="is a link or a device"): open_delivery(tmp_path/"june.tar", work=tmp_path/"work")


def test_links_in_a_zip_and_encrypted_zips_are_refused(tmp_path, needs):
    link = zipfile.ZipInfo("images/a.png")
    link.create_system, link.external_attr = 3, 0o120777 << 16
    with zipfile.ZipFile(tmp_path/"link.zip", "w") as archive: archive.writestr(link, "/etc/passwd")
    with pytest.raises(ValueError, match="holds the link images/a.png"): open_delivery(tmp_path/"link.zip", work=tmp_path/"work")
    locked = bytearray(pack(tmp_path/"locked.zip", {"a.png": picture(1)}).read_bytes())
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)): locked[locked.index(mark)+place] |= 1
    (tmp_path/"locked.zip").write_bytes(locked)
    with pytest.raises(ValueError, match="is encrypted; unpack it"): open_delivery(tmp_path/"locked.zip", work=tmp_path/"work")


def test_a_bomb_stops_early(tmp_path, monkeypatch):
    monkeypatch.setattr("devmlops.deliveries._SMALL", 1 << 24)
    with gzip.open(tmp_path/"bomb.tar.gz", "wb") as f:
        info = tarfile.TarInfo("a.bmp")
        info.size = 1 << 30
        f.write(info.tobuf())
        for _ in range(40): f.write(bytes(1 << 20))
    with pytest.raises(ValueError, match="bomb.tar.gz has [0-9]+ bytes and unpacks to more than 16777216, .* allow more with max_gigabytes and max_ratio"): open_delivery(tmp_path/"bomb.tar.gz", work=tmp_path/"work")
    with pytest.raises(ValueError, match="cut off or damaged"): open_delivery(tmp_path/"bomb.tar.gz", work=tmp_path/"work", max_ratio=5000)
    assert not [path for path in (tmp_path/"work").rglob("*") if path.is_file()]


def test_names_in_korean_and_what_systems_leave_behind(tmp_path):
    with zipfile.ZipFile(tmp_path/"june.zip", "w") as archive:
        for name in ("사진/불량.png", "사진/.DS_Store", "__MACOSX/사진/._불량.png", "Thumbs/.hidden/a.png"): archive.writestr(name, picture(1))
    data = (tmp_path/"june.zip").read_bytes()
    for name in ("사진/불량.png",): data = data.replace(name.encode(), "사진/불량.png".encode("cp949").ljust(len(name.encode()), b"x"))
    with open_delivery(tmp_path/"june.zip", work=tmp_path/"work") as delivery: assert [source.key for source in delivery] == ["불량"]
    shutil.rmtree(tmp_path/"work")
    with zipfile.ZipFile(tmp_path/"old.zip", "w") as archive: archive.writestr("xxxxxx.png", picture(1))
    (tmp_path/"old.zip").write_bytes((tmp_path/"old.zip").read_bytes().replace(b"xxxxxx", "불량품".encode("cp949")))
    with open_delivery(tmp_path/"old.zip", work=tmp_path/"work") as delivery: assert [source.key for source in delivery] == ["불량품"]


@pytest.mark.parametrize("name", ["june.zip", "june.tar.gz"])
def test_a_killed_unpacking_is_finished_by_the_next_call(workspace, tmp_path, name):
    archive = pack(tmp_path/name, yolo(20))
    killed(workspace, archive, "june", at="delivery.unpacked")
    assert [row["name"] for row in unfinished(workspace.home/"incoming")] == [str(archive)]
    first = next((workspace.home/"incoming").rglob("unpacked/data.yaml")).stat().st_mtime_ns
    killed(workspace, archive, "june", at="delivery.unpacked_all")
    assert not rounds(workspace)
    kept = next((workspace.home/"incoming").rglob("unpacked/data.yaml")).stat().st_mtime_ns == first
    assert kept == (name == "june.zip"), "only a zip file tells by a check sum which files are whole"
    done = add_round(workspace, archive, name="june", by="mina")
    assert (done.count, done.new, len(events(workspace, "round"))) == (20, 20, 1)
    assert not working(workspace) and unfinished(workspace.home/"incoming") == []


def test_an_archive_that_was_replaced_is_unpacked_anew(workspace, tmp_path):
    archive = pack(tmp_path/"june.zip", yolo(5))
    killed(workspace, archive, "june", at="ingest.objects")
    pack(archive, yolo(5, first=3))
    add_round(workspace, archive, name="june", by="mina")
    assert keys(workspace, "june") == [f"p{at:03}" for at in range(3, 8)]


def test_kills_at_any_moment_leave_all_or_nothing(workspace, tmp_path):
    archive, landed = pack(tmp_path/"june.tar.gz", yolo(150)), 0
    for wait in (.05, .1, .15, .2, .25, .3, .4, .5):
        landed += killed(workspace, archive, "june", after=wait)
        assert [round.count for round in rounds(workspace)] in ([], [150])
    done = add_round(workspace, archive, name="june", by="mina")
    assert (done.count, len(rounds(workspace)), len(events(workspace, "round"))) == (150, 1, 1)
    assert landed and not working(workspace)


def test_a_disk_without_room_is_told_at_once(workspace, tmp_path, monkeypatch):
    archive, used = pack(tmp_path/"june.zip", yolo(3)), shutil.disk_usage("/")
    monkeypatch.setattr("devmlops.deliveries.shutil.disk_usage", lambda path: used._replace(free=100))
    with pytest.raises(OSError, match="needs [0-9]+ bytes, and the disk has less; make room and repeat"): add_round(workspace, archive, name="june", by="mina")
    assert not working(workspace) and not rounds(workspace)


def test_one_process_at_a_time(workspace, tmp_path):
    archive = pack(tmp_path/"june.zip", yolo(3))
    with open_delivery(archive, work=workspace.home/"incoming"):
        with pytest.raises(BlockingIOError, match="another process is taking in .*june.zip"): add_round(workspace, archive, name="june", by="mina")
    assert add_round(workspace, archive, name="june", by="mina").count == 3


# object stores and shares

def upload(remote, below, files):
    fs, base = fsspec.url_to_fs(f"{remote.url}/{below}")
    for name, data in files.items():
        fs.makedirs(f"{base}/{name}".rpartition("/")[0], exist_ok=True)
        fs.pipe_file(f"{base}/{name}", data)
    return f"{remote.url}/{below}"


@pytest.mark.parametrize("kind", ["s3", "azure", "smb"])
def test_an_object_store_is_a_folder(request, workspace, kind):
    remote = request.getfixturevalue(kind)
    url, told = upload(remote, "june", yolo(6)), []
    killed(workspace, url, "june", at="delivery.file")
    assert not rounds(workspace)
    fetched = {path: path.stat().st_mtime_ns for path in (workspace.home/"incoming").rglob("fetched/**/*") if path.is_file()}
    assert fetched
    with open_delivery(url, work=workspace.home/"incoming", progress=lambda *seen: told.append(seen)) as delivery:
        assert (delivery.format, delivery.classes, len(list(delivery))) == ("yolo", ["open", "short"], 6)
        assert {path: path.stat().st_mtime_ns for path in fetched} == fetched, "what was there is not fetched again"
    total = sum(map(len, yolo(6).values()))
    assert told[-1][:2] == (total, total) and "fetching 13 files, bytes" in told[-1][2]
    done = add_round(workspace, url, name="june", by="mina")
    assert (done.count, done.new, done.source) == (6, 6, url) and not working(workspace)
    upload(remote, "june", yolo(2, first=5))
    later = add_round(workspace, url, name="july", by="mina")
    assert (later.count, later.new, later.repeated) == (7, 1, 6)
    with pytest.raises(FileNotFoundError, match="does not exist, or holds nothing"): add_round(workspace, f"{remote.url}/mai", name="mai", by="mina")
    assert not working(workspace)


@pytest.mark.parametrize("kind", ["s3", *(pytest.param(kind, marks=pytest.mark.slow) for kind in ("azure", "smb"))])
def test_a_large_file_goes_on_at_its_byte(request, workspace, tmp_path, kind):
    remote = request.getfixturevalue(kind)
    archive = pack(tmp_path/"june.tar", yolo(3) | {"notes.bin": np.random.default_rng(1).bytes(20 << 20)}).read_bytes()
    url = upload(remote, "deliveries", {"june.tar": archive}) + "/june.tar"
    killed(workspace, url, "june", at="delivery.bytes")
    part, = (workspace.home/"incoming").rglob("parts/*")
    assert part.stat().st_size == 8 << 20
    told = []
    with open_delivery(url, work=workspace.home/"incoming", progress=lambda *seen: told.append(seen)): pass
    assert [seen[0] for seen in told if "fetching" in seen[2]][:2] == [0, 8 << 20]
    assert add_round(workspace, url, name="june", by="mina").count == 3


def test_a_file_that_was_replaced_is_fetched_anew(s3, workspace, tmp_path):
    files = yolo(3) | {"notes.bin": bytes(20 << 20)}
    url = upload(s3, "deliveries", {"june.tar": pack(tmp_path/"june.tar", files).read_bytes()}) + "/june.tar"
    killed(workspace, url, "june", at="delivery.bytes")
    upload(s3, "deliveries", {"june.tar": pack(tmp_path/"june.tar", yolo(3, first=4) | {"notes.bin": bytes(20 << 20)}).read_bytes()})
    add_round(workspace, url, name="june", by="mina")
    assert keys(workspace, "june") == ["p004", "p005", "p006"]


def test_a_store_that_changes_meanwhile_is_refused(s3, workspace):
    url, told = upload(s3, "june", yolo(3)), []
    def meddle(*seen):
        if not told: upload(s3, "june", {"images/p001.png": picture(99)})
        told.append(seen)
    with pytest.raises(OSError, match="was changed while it was fetched; repeat the call"): add_round(workspace, url, name="june", by="mina", progress=meddle)
    assert not rounds(workspace)
    assert add_round(workspace, url, name="june", by="mina").count == 3


def test_secrets_of_a_store_come_from_elsewhere(s3, workspace, monkeypatch):
    url = upload(s3, "june", yolo(2))
    environment = dict(s3.environment)
    for name in environment: monkeypatch.delenv(name)
    fsspec.get_filesystem_class("s3").clear_instance_cache()
    given = {"key": "{env:LEGACY_KEY}", "secret": "{env:LEGACY_SECRET}", "endpoint_url": environment["AWS_ENDPOINT_URL"]}
    with pytest.raises(ValueError, match="secret holds a secret in plain text"): add_round(workspace, url, name="june", by="mina", storage=given | {"secret": "abc"})
    with pytest.raises(ValueError, match="no such environment variable"): add_round(workspace, url, name="june", by="mina", storage=given)
    monkeypatch.setenv("LEGACY_KEY", "test")
    monkeypatch.setenv("LEGACY_SECRET", "s3cr3t")
    add_round(workspace, url, name="june", by="mina", storage=given)
    monkeypatch.undo()
    assert not [path for path in workspace.home.rglob("*") if path.is_file() and b"s3cr3t" in path.read_bytes()]


# web servers

class Site:
    "A web server with files in memory, which can break off, be busy, or demand a key"
    def __init__(self):
        self.files, self.asked, self.broken, self.busy, self.slow, self.key = {}, [], {}, [], 0, None
        site = self
        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            def log_message(self, *args): pass
            def do_GET(self): site.answer(self)
            def handle(self):
                try: super().handle()
                except ConnectionError: pass # the one who asked was killed
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def answer(self, request):
        path, whole = request.path.partition("?")[0][1:], None
        self.asked.append((path, request.headers.get("Range")))
        if self.key and request.headers.get("Authorization") != self.key: return request.send_error(401)
        if self.busy: return request.send_error(self.busy.pop())
        if path.startswith("moved/"): return self.send(request, 302, b"", {"Location": path.removeprefix("moved/")})
        if path not in self.files: return request.send_error(404)
        whole = self.files[path]
        tag = f'"{hashlib.md5(whole).hexdigest()}"'
        if request.headers.get("If-None-Match") == tag: return self.send(request, 304, b"", {"ETag": tag})
        start = re.match(r"bytes=(\d+)-", request.headers.get("Range", ""))
        start = int(start[1]) if start and request.headers.get("If-Range") == tag else 0
        more = {"ETag": tag} | ({"Content-Range": f"bytes {start}-{len(whole)-1}/{len(whole)}"} if start else {})
        self.send(request, 206 if start else 200, whole[start:], more, self.broken.pop(path, None))

    def send(self, request, status, data, more, end=None):
        request.send_response(status)
        for name, value in (more | {"Content-Length": len(data)}).items(): request.send_header(name, value)
        request.end_headers()
        for at in range(0, len(data[:end]), 1 << 16):
            try: request.wfile.write(data[:end][at:at+(1 << 16)])
            except ConnectionError: return
            time.sleep(self.slow)
        if end is not None: request.close_connection = True


@pytest.fixture
def site():
    found = Site()
    yield found
    found.server.shutdown()
    found.server.server_close()


def test_a_download_goes_on_where_it_was_cut_off(site, workspace, tmp_path):
    notes = np.random.default_rng(1).bytes(6 << 20)
    site.files["june.tar.gz"] = pack(tmp_path/"june.tar.gz", yolo(4) | {"notes.bin": notes}).read_bytes()
    url = f"{site.url}/june.tar.gz?part=1&sig=s3cr3t"
    killed(workspace, url, "june", at="delivery.bytes")
    site.broken["june.tar.gz"] = 3 << 20
    site.busy = [503]
    done = add_round(workspace, url, name="june", by="mina")
    assert (done.count, done.source) == (4, f"{site.url}/june.tar.gz?part=1&sig=***")
    starts = [int(start[6:-1]) for _, start in site.asked if start]
    assert starts[0] >= 1 << 20 and starts[-1] > starts[0], starts
    assert not working(workspace) and not [path for path in workspace.home.rglob("*") if path.is_file() and b"s3cr3t" in path.read_bytes()]


def test_a_download_of_something_else_begins_anew(site, workspace, tmp_path):
    for first in (0, 10):
        site.files["june.tar"] = pack(tmp_path/"june.tar", yolo(4, first) | {"notes.bin": bytes(3 << 20)}).read_bytes()
        if not first: killed(workspace, f"{site.url}/june.tar", "june", at="delivery.bytes")
    add_round(workspace, f"{site.url}/june.tar", name="june", by="mina")
    assert keys(workspace, "june") == ["p010", "p011", "p012", "p013"]


def test_a_download_that_is_there_is_asked_about(site, workspace, tmp_path):
    site.files["june.zip"] = pack(tmp_path/"june.zip", yolo(4)).read_bytes()
    killed(workspace, f"{site.url}/june.zip", "june", at="ingest.objects")
    killed(workspace, f"{site.url}/june.zip", "june", at="ingest.recorded")
    assert [round.count for round in rounds(workspace)] == [4]
    site.files["june.zip"] = pack(tmp_path/"june.zip", yolo(5)).read_bytes()
    assert add_round(workspace, f"{site.url}/june.zip", name="july", by="mina").new == 1


def test_kills_at_any_byte_of_a_download(site, workspace, tmp_path):
    site.files["june.zip"] = pack(tmp_path/"june.zip", yolo(4) | {"notes.bin": np.random.default_rng(1).bytes(4 << 20)}).read_bytes()
    site.slow, landed = .01, 0
    for wait in (.05, .1, .15, .2, .3, .4, .6):
        landed += killed(workspace, f"{site.url}/june.zip", "june", after=wait)
    site.slow = 0
    done = add_round(workspace, f"{site.url}/june.zip", name="june", by="mina")
    assert landed and (done.count, len(rounds(workspace))) == (4, 1) and not working(workspace)


@pytest.mark.parametrize("status, text", [(404, "answers 404"), (401, "answers 401")])
def test_a_server_that_refuses_is_not_asked_again(site, workspace, status, text):
    site.key = "Bearer s3cr3t" if status == 401 else None
    with pytest.raises(OSError, match=text): add_round(workspace, f"{site.url}/june.zip", name="june", by="mina")
    assert len(site.asked) == 1 and not working(workspace)


def test_a_key_is_not_carried_to_another_server(site, workspace, tmp_path, monkeypatch):
    monkeypatch.setenv("SITE_KEY", "Bearer s3cr3t")
    other = Site()
    site.key, other.key = "Bearer s3cr3t", None
    site.files["june.zip"] = other.files["june.zip"] = pack(tmp_path/"june.zip", yolo(2)).read_bytes()
    seen = []
    other.answer = lambda request, answer=other.answer: (seen.append(dict(request.headers)), answer(request))
    site.send = lambda request, status, data, more, *rest, send=site.send: send(request, status, data, more | ({"Location": f"{other.url}/june.zip"} if status == 302 else {}), *rest)
    try: assert add_round(workspace, f"{site.url}/moved/june.zip", name="june", by="mina", headers={"Authorization": "{env:SITE_KEY}", "X-API-Key": "{env:SITE_KEY}"}).count == 2
    finally: other.server.shutdown()
    assert seen and not {"Authorization", "X-API-Key"} & set(seen[0])


def test_a_list_of_addresses(site, workspace, tmp_path):
    site.files = {f"line3/{at}.png": picture(at) for at in range(60)} | {f"line3/{at}_t.png": picture(1000+at) for at in range(60)}
    listed = tmp_path/"list.csv"
    listed.write_text("url,template_url,key,label,group,time,operator\n" + "".join(f"{site.url}/line3/{at}.png,{site.url}/line3/{at}_t.png,k{at},open,g{at % 3},2026-06-01T00:00:{at % 60:02},ann\n" for at in range(60)))
    killed(workspace, listed, "listed", at="delivery.file", format="urls")
    for wait in (.1, .2, .3): killed(workspace, listed, "listed", after=wait, format="urls")
    done = add_round(workspace, listed, name="listed", by="mina", format="urls", classes=["open", "short"])
    assert (done.count, done.new, done.source, done.format) == (60, 60, str(listed), "urls")
    item = items(workspace, done)[0]
    assert (sorted(item.parts), item.group, item.attributes["operator"], item.attributes["time"]) == (["image", "template"], "g0", "ann", 1780272000000000)
    assert add_round(workspace, listed, name="again", by="mina", format="urls", classes=["open", "short"]).repeated == 60
    assert not working(workspace)


def test_what_fails_in_a_list_is_told_at_once(site, workspace, tmp_path):
    site.files = {f"{at}.png": picture(at) for at in range(30)} | {"login.png": b"<!DOCTYPE html><html>log in</html>", "cut.png": picture(1)[:-30]}
    listed = tmp_path/"list.txt"
    listed.write_text("# line 3\n" + "".join(f"{site.url}/{name}\n" for name in [*site.files, "gone.png"]))
    site.broken["3.png"] = 10
    with pytest.raises(OSError) as e: add_round(workspace, listed, name="listed", by="mina")
    text = str(e.value)
    assert text.startswith("3 of 33 could not be fetched; the others are kept")
    for part in ("login.png: this is no image", "cut.png: the PNG image", "gone.png: the server answers 404"): assert part in text, text
    assert not rounds(workspace)
    site.files |= {"login.png": picture(70), "cut.png": picture(71), "gone.png": picture(72)}
    site.asked.clear()
    done = add_round(workspace, listed, name="listed", by="mina")
    assert (done.count, len(site.asked)) == (33, 3)
    assert keys(workspace, "listed")[:2] == ["0", "1"]


def test_a_list_that_lies_on_a_server(site, workspace):
    site.files = {f"{at}.png": picture(at) for at in range(3)}
    site.files["list.jsonl"] = "".join(json.dumps({"url": f"{site.url}/{at}.png", "label": "open", "heat": 71.5}) + "\n" for at in range(3)).encode()
    done = add_round(workspace, f"{site.url}/list.jsonl", name="listed", by="mina", format="urls")
    assert (done.count, items(workspace, done)[0].attributes["heat"]) == (3, 71.5)


def test_a_picture_that_is_too_large_is_refused(site, workspace, tmp_path):
    site.files["a.png"] = bytes(3 << 20)
    (tmp_path/"list.txt").write_text(f"{site.url}/a.png\n")
    with pytest.raises(OSError, match="has 3145728 bytes, at most 1000000 are taken"): add_round(workspace, tmp_path/"list.txt", name="x", by="mina", max_megabytes=1)


# databases

ROWS = 3000

@pytest.fixture(params=["postgres", "mariadb"])
def legacy(request, monkeypatch):
    "A table of an inspection system, and the address that needs a password of the environment"
    from sqlalchemy import JSON, Column, DateTime, Integer, LargeBinary, MetaData, Numeric, String, Table, create_engine, insert
    url = request.getfixturevalue(request.param)
    engine, meta = create_engine(url), MetaData()
    photos = Table("photos", meta, Column("line", String(10), primary_key=True), Column("number", Integer, primary_key=True), Column("photo", LargeBinary(1 << 16)), Column("verdict", String(20)),
        Column("heat", Numeric(8, 2)), Column("taken", DateTime), Column("lot", String(20)), Column("marks", JSON))
    meta.create_all(engine)
    from datetime import datetime, timedelta
    rows = [dict(line="L3", number=at, photo=picture(at % 50), verdict=(None, "good", "scratch")[at % 3], heat=at/4, taken=datetime(2026, 6, 1) + timedelta(minutes=at), lot=f"lot{at//100}",
        marks=[{"kind": "box", "name": "scratch", "data": [1, 2, 3, 4]}]) for at in range(ROWS)]
    with engine.begin() as connection: connection.execute(insert(photos), rows)
    engine.dispose()
    monkeypatch.setenv("LEGACY_DB", url)
    return request.param, url


def test_a_query_is_a_round(legacy, workspace):
    options = dict(query="SELECT * FROM photos ORDER BY number", key=["line", "number"], image="photo", label="verdict", group="lot", time="taken")
    with open_sql("LEGACY_DB", **options) as delivery: done = add_round(workspace, delivery, name="legacy", by="mina")
    assert (done.count, done.new, done.format, sorted(done.classes)) == (ROWS, ROWS, "sql", ["good", "scratch"])
    assert "SELECT * FROM photos" in done.source and "://" in done.source
    item = next(item for item in items(workspace, done) if item.key == "L3/4")
    assert (item.group, item.attributes["time"], item.attributes["heat"], workspace.objects.get(item.parts["image"])) == ("lot0", 1780272240000000, 1.0, picture(4))
    assert sum(item.label is None for item in items(workspace, done)) == ROWS//3
    assert add_round(workspace, "LEGACY" and open_sql("LEGACY_DB", **options), name="again", by="mina").repeated == ROWS


def test_rows_and_labels_of_a_query(legacy, workspace):
    with open_sql("LEGACY_DB", "SELECT number, heat, taken, marks FROM photos WHERE number < :most", key="number", label="marks", row=["heat", "taken"], values={"most": 5}) as delivery:
        found = list(delivery)
    assert json.loads(found[2].parts["row"]) == {"heat": 0.5, "taken": "2026-06-01T00:02:00"}
    assert found[2].label.values[0].data == (1, 2, 3, 4)


def test_rows_are_streamed(legacy):
    "The first row is there while the database is still at work on the last"
    kind, _ = legacy
    nap = "pg_sleep(CASE WHEN number = 2999 THEN 3 ELSE 0 END)::text" if kind == "postgres" else "SLEEP(CASE WHEN number = 2999 THEN 3 ELSE 0 END)"
    start, came = time.monotonic(), []
    with open_sql("LEGACY_DB", f"SELECT number, photo, {nap} AS nap FROM (SELECT * FROM photos ORDER BY number LIMIT 3000) AS sorted", key="number", image="photo", batch=100) as delivery:
        for source in delivery: came.append(time.monotonic() - start)
    assert len(came) == ROWS and came[-1] - came[0] > 2.5, (came[0], came[-1])


def test_a_query_changes_nothing(legacy):
    kind, url = legacy
    if kind == "postgres":
        from sqlalchemy import create_engine, text
        engine = create_engine(url)
        with engine.begin() as connection: connection.execute(text("CREATE SEQUENCE counter"))
        engine.dispose()
        for query in ("SELECT nextval('counter') AS number", "WITH gone AS (DELETE FROM photos RETURNING number) SELECT * FROM gone"):
            with pytest.raises(Exception, match="read-only transaction|must not contain data-modifying"): list(open_sql("LEGACY_DB", query, key="number"))
    with pytest.raises(ValueError, match="only a query can be taken in"): open_sql("LEGACY_DB", "DROP TABLE photos", key="number")
    with open_sql("LEGACY_DB", "SELECT number FROM photos", key="number", row=["number"]) as delivery: assert len(list(delivery)) == ROWS


def test_passwords_of_databases_are_neither_taken_nor_shown(postgres, monkeypatch):
    from sqlalchemy import create_engine, make_url, text
    user = f"reader{os.getpid()}"
    engine = create_engine(postgres)
    with engine.begin() as connection:
        connection.execute(text(f"CREATE ROLE {user} LOGIN PASSWORD 's3cr3t'"))
        connection.execute(text("CREATE TABLE notes (id INTEGER, body TEXT)"))
        connection.execute(text(f"INSERT INTO notes VALUES (1, '판정 좋음'); GRANT SELECT ON notes TO {user}"))
    engine.dispose()
    place = make_url(postgres)
    url = f"postgresql+psycopg://{user}:{{env:LEGACY_PASSWORD}}@127.0.0.1:{place.port}/{place.database}"
    with pytest.raises(ValueError, match="holds a password in plain text"): open_sql(url.replace("{env:LEGACY_PASSWORD}", "s3cr3t"), "SELECT 1", key="a")
    monkeypatch.setenv("LEGACY_PASSWORD", "s3cr3t")
    with open_delivery(url, query="SELECT * FROM notes", key="id", text="body") as delivery:
        assert [source.parts["text"].decode() for source in delivery] == ["판정 좋음"]
        assert "s3cr3t" not in delivery.name and f"{user}:***@" in delivery.name
    monkeypatch.setenv("LEGACY_PASSWORD", "wrong")
    with pytest.raises(Exception, match="password authentication failed") as e: list(open_sql(url, "SELECT * FROM notes", key="id", text="body"))
    assert "wrong" not in str(e.value)


# brokers

class Line:
    "What stands on a line and sends: the same for both brokers"
    def __init__(self, kind, url):
        self.kind, self.topic = kind, f"line3-{os.urandom(4).hex()}"
        self.url = url if kind == "mosquitto" else url.replace("guest:guest@", "guest:{env:BROKER_PASSWORD}@")
        if kind == "rabbitmq":
            import pika
            self.connection = pika.BlockingConnection(pika.URLParameters(url))
            self.channel = self.connection.channel()
            self.channel.queue_declare(self.topic, durable=True)
        else: self.port = int(url.rpartition(":")[2])

    def send(self, bodies):
        "Messages: bytes, or (key, bytes)"
        pairs = [body if isinstance(body, tuple) else (None, body) for body in bodies]
        if self.kind == "rabbitmq":
            import pika
            for key, body in pairs: self.channel.basic_publish("", self.topic, body, pika.BasicProperties(delivery_mode=2, headers={"key": key} if key else {}))
            return
        import paho.mqtt.client as mqtt
        client = mqtt.Client(mqtt.CallbackAPIVersion.VERSION2, protocol=mqtt.MQTTv5)
        client.connect("127.0.0.1", self.port)
        client.loop_start()
        for key, body in pairs:
            about = mqtt.Properties(mqtt.PacketTypes.PUBLISH)
            if key: about.UserProperty = ("key", key)
            sent = client.publish(self.topic, body, qos=1, properties=about)
        sent.wait_for_publish(10)
        client.disconnect()
        client.loop_stop()

    def options(self, **more): return {"topic": self.topic, "seconds": .5} | more


@pytest.fixture(params=["mosquitto", "rabbitmq"])
def line(request, monkeypatch, workspace):
    monkeypatch.setenv("BROKER_PASSWORD", "guest")
    line = Line(request.param, request.getfixturevalue(request.param))
    if request.param == "mosquitto":
        with pytest.raises(ValueError, match="there is nothing to take in"): add_round(workspace, line.url, name="first", by="mina", **line.options(seconds=.1))
    return line


def test_messages_become_a_round_and_are_gone(line, workspace):
    text = json.dumps({"key": "p2", "image": base64.b64encode(picture(2)).decode(), "label": "open", "group": "g1", "time": "2026-06-01", "heat": 71.5}).encode()
    line.send([("p1", picture(1)), text, picture(3), json.dumps({"key": "p4", "text": "좋음"}).encode(), json.dumps({"key": "p5", "row": {"heat": 3}}).encode()])
    done = add_round(workspace, line.url, name="line", by="mina", classes=["open"], **line.options())
    assert (done.count, done.format) == (5, "stream") and "guest" not in done.source.replace("guest:***", "")
    found = {item.key: item for item in items(workspace, done)}
    assert sorted(found)[1:] == ["p1", "p2", "p4", "p5"] and sorted(found)[0].startswith(f"{line.topic}/")
    assert (found["p2"].group, found["p2"].attributes["heat"], found["p2"].attributes["time"], found["p1"].attributes["topic"]) == ("g1", 71.5, 1780272000000000, line.topic)
    assert workspace.objects.get(found["p2"].parts["image"]) == picture(2)
    with pytest.raises(ValueError, match="there is nothing to take in"): add_round(workspace, line.url, name="more", by="mina", **line.options())
    assert not working(workspace)


@pytest.mark.parametrize("place", ["delivery.message", "ingest.objects", "ingest.recorded"])
def test_a_crash_loses_no_message_and_doubles_none(line, workspace, place):
    line.send([(f"p{at:02}", picture(at)) for at in range(30)])
    killed(workspace, line.url, "line", at=place, **line.options())
    time.sleep(.5)
    line.send([("p99", picture(99))])
    done = add_round(workspace, line.url, name="later", by="mina", **line.options())
    assert (done.count, done.new, done.repeated) == ((31, 1, 30) if place == "ingest.recorded" else (31, 31, 0))
    with pytest.raises(ValueError, match="there is nothing to take in"): add_round(workspace, line.url, name="more", by="mina", **line.options())


def test_a_delivery_is_bounded(line, workspace):
    line.send([(f"p{at:02}", picture(at)) for at in range(50)])
    first = add_round(workspace, line.url, name="first", by="mina", **line.options(count=20))
    rest = add_round(workspace, line.url, name="rest", by="mina", **line.options())
    assert (first.count, rest.count) == (20, 30) and not set(keys(workspace, "first")) & set(keys(workspace, "rest"))


def test_what_is_not_done_comes_again(line, workspace):
    line.send([("p1", picture(1)), ("p1", picture(2)), ("p3", picture(3))])
    work = workspace.home/"incoming"
    with open_stream(line.url, work=work, **line.options()) as delivery:
        assert [(source.key, source.parts["image"]) for source in delivery] == [("p1", picture(2)), ("p3", picture(3))], "the later message of a key stands"
    time.sleep(.2)
    with open_stream(line.url, work=work, **line.options()) as delivery:
        assert delivery.items == 0 and len(list(delivery)) == 2
        delivery.done()
    with pytest.raises(ValueError, match="there is nothing to take in"): open_stream(line.url, work=work, **line.options())


def test_a_message_that_cannot_be_read(line, workspace):
    line.send([("p1", picture(1)), ("p2", picture(2)[:-20]), b"ready"])
    with pytest.raises(ValueError) as e: add_round(workspace, line.url, name="line", by="mina", **line.options())
    assert "2 messages of" in str(e.value) and "neither a picture nor a JSON object" in str(e.value) and "the PNG image" in str(e.value)
    time.sleep(.2)
    done = add_round(workspace, line.url, name="line", by="mina", **line.options(bad="aside"))
    assert done.count == 1
    aside = [json.loads(path.read_text())["why"] for path in (workspace.home/"incoming/aside").glob("*.json")]
    assert len(aside) == 2
    with pytest.raises(ValueError, match="there is nothing to take in"): add_round(workspace, line.url, name="more", by="mina", **line.options())


def test_a_broker_that_is_not_there(rabbitmq, workspace, monkeypatch):
    monkeypatch.setenv("BROKER_PASSWORD", "guest")
    url = rabbitmq.replace("guest:guest@", "guest:{env:BROKER_PASSWORD}@")
    with pytest.raises(LookupError, match="the broker has no queue 'nowhere'"): add_round(workspace, url, name="x", by="mina", topic="nowhere")
    with pytest.raises(ValueError, match="holds a password in plain text"): add_round(workspace, rabbitmq, name="x", by="mina", topic="nowhere")
    for dead in ("mqtt://127.0.0.1:9", "amqp://guest:{env:BROKER_PASSWORD}@127.0.0.1:9/"):
        with pytest.raises(OSError, match="127.0.0.1:9.* cannot be reached|'nowhere' cannot be reached"): add_round(workspace, dead, name="x", by="mina", topic="nowhere")
    assert not working(workspace)


# nothing is lost without a word

def test_a_folder_around_a_folder_is_that_folder(tmp_path):
    folder(tmp_path/"wrap/more/set", yolo(3))
    (tmp_path/"wrap/.DS_Store").write_bytes(b"x")
    assert inner(tmp_path/"wrap") == inner(tmp_path/"wrap/more/set") == tmp_path/"wrap/more/set"
    read = lambda path, **options: [(source.key, source.label) for source in open_delivery(path, **options)]
    assert read(tmp_path/"wrap") == read(tmp_path/"wrap", format="yolo") == read(tmp_path/"wrap/more/set") and all(label for _, label in read(tmp_path/"wrap"))
    for name in ("a", "b"): folder(tmp_path/"one/scratch", {f"{name}.png": picture(1)})
    assert inner(tmp_path/"one").name == "scratch" and inner(tmp_path/"one", "folders").name == "one", "the one class folder is a class when somebody says so"
    (tmp_path/"round/deep").mkdir(parents=True)
    (tmp_path/"round/deep/back").symlink_to(tmp_path/"round")
    assert inner(tmp_path/"round").name == "deep"


@pytest.mark.parametrize("name, text", [("notes/labels/a.txt", b"0 .5 .5 .1 .1"), ("a.txt", b"0 .5 .5 .1 .1"), ("a.xml", b"<annotation><object/></annotation>"), ("list.csv", b"file,label"), ("more/all.json", b'{"images": []}')])
def test_labels_that_no_format_knows_are_no_plain_folder(tmp_path, name, text):
    root = folder(tmp_path/"june", {"a.png": picture(1), name: text})
    with pytest.raises(ValueError, match="june holds pictures, and .*, which looks like labels.*yolo: .*voc: .*format='plain'") as error: open_delivery(root)
    assert name in str(error.value)
    assert [source.key for source in open_delivery(root, format="plain")] == ["a"]


def test_what_is_no_label_disturbs_nobody(tmp_path):
    root = folder(tmp_path/"june", {"a.png": picture(1), "readme.txt": b"hello", "camera.xml": b"<camera/>", "camera.json": b'{"gain": 2}'})
    assert open_delivery(root).format == "plain"


def test_a_restored_folder_says_what_it_is(tmp_path):
    root = folder(tmp_path/"june", {"scratch/a.png": picture(1), "scratch/b.png": picture(2), ".devmlops-restored": b'{"told": {"format": "folders"}}\n'})
    with open_delivery(root) as delivery: assert delivery.format == "folders" and [source.label.values[0].name for source in delivery] == ["scratch"]*2


def test_what_nobody_knows_is_told_shortly(tmp_path):
    root = folder(tmp_path/"odd", {"a.pdf": b"x", "a.xml": b"<a/>"})
    with pytest.raises(ValueError, match="looked for voc: .*devmlops data formats lists all") as error: open_delivery(root)
    assert len(str(error.value)) < 600 + len(str(root))


def test_a_format_that_is_said_is_believed(tmp_path):
    (tmp_path/"all.txt").write_text("id,x\n1,2\n")
    assert [source.key for source in open_delivery(tmp_path/"all.txt", format="csv")] == ["1"]
    (tmp_path/"all.csv").write_text("id,x\n1,2\n1,3\n")
    with pytest.raises(ValueError, match=r"\n  all.csv: row 2"): list(open_delivery(tmp_path/"all.csv"))


def test_a_driver_is_quoted_in_one_line(s3, workspace):
    for url, error, text in (("s3://no-such-bucket/x", OSError, "no-such-bucket"), ("s4://a/b", ValueError, "nothing here speaks s4")):
        with pytest.raises(error, match=text) as caught: open_delivery(url, work=workspace.home/"incoming")
        assert "\n" not in str(caught.value)
    assert not working(workspace)


def test_no_key_for_a_store_is_one_line(workspace, monkeypatch):
    for name in list(os.environ):
        if name.startswith(("AWS_", "FSSPEC_S3")): monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", os.devnull)
    monkeypatch.setitem(fsspec.config.conf, "s3", {"endpoint_url": "http://127.0.0.1:9"})
    fsspec.get_filesystem_class("s3").clear_instance_cache()
    with pytest.raises(OSError, match="s3://nobucket/x does not answer as it should: NoCredentialsError.*credentials") as caught: open_delivery("s3://nobucket/x", work=workspace.home/"incoming")
    fsspec.get_filesystem_class("s3").clear_instance_cache()
    assert "\n" not in str(caught.value) and caught.value.__cause__ is None
