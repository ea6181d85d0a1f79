"Objects: links that are edited, kills, full disks, two processes at once, and storage elsewhere"
import errno
import os
import random
import shutil
import signal
import stat
import subprocess
import time
from contextlib import contextmanager
from pathlib import Path

import pytest
from blake3 import blake3
from conftest import PYTHON, needed
from hypothesis import given, settings, strategies as st

from devmlops.objects import NotFound, Objects, content_id

LONG_AGO = 1_700_000_000_000_000_000 # ns
NOWHERE = "blake3:" + "0"*64


@pytest.fixture
def objects(tmp_path): return Objects(tmp_path/"objects", tmp_path/"cache")


def again(objects): return Objects(objects.url, objects.cache)


def file(path, data, at=LONG_AGO):
    "A file that was not touched for long"
    path.write_bytes(data)
    os.utime(path, ns=(at, at))
    return path


def linked(objects, path):
    "Keep a file by linking, as an add does"
    with open(path, "rb") as source:
        found, data = os.fstat(source.fileno()), source.read()
    return objects.put(data, link=str(path), stat=found)


def run(code, *args, kill_at=None):
    "A process of its own"
    environ = os.environ | ({"DEVMLOPS_KILL_AT": kill_at} if kill_at else {})
    return subprocess.run([PYTHON, "-c", code, *map(str, args)], capture_output=True, text=True, env=environ, timeout=120)


# links

def test_a_link_shares_the_bytes_and_leaves_the_file_alone(objects, tmp_path):
    path = file(tmp_path/"a.png", b"pixels"*9000)
    path.chmod(0o640)
    id = linked(objects, path)
    assert id == content_id(path.read_bytes()) and objects.path(id).samefile(path)
    assert (stat.S_IMODE(path.stat().st_mode), path.stat().st_mtime_ns, path.stat().st_nlink) == (0o640, LONG_AGO, 2)
    assert linked(objects, path) == id and not objects.copied


@pytest.mark.parametrize("known", [True, False], ids=["recorded", "killed before the record"])
@pytest.mark.parametrize("restored", [False, True], ids=["source", "restored file"])
def test_an_edit_in_place_is_found_before_it_spreads(objects, tmp_path, known, restored):
    if restored:
        id, path = objects.put(b"original bytes"), tmp_path/"out.bin"
        os.utime(objects.path(id), ns=(LONG_AGO, LONG_AGO))
        objects.place(id, path, link=True)
        assert path.samefile(objects.path(id))
    else: id = linked(objects, path := file(tmp_path/"a.bin", b"original bytes"))
    if known: objects.sync()
    path.chmod(0o644)
    path.write_bytes(b"modified bytes")
    path.chmod(0o444) # no sign of it but the time
    other = again(objects)
    for attempt in (lambda: other.place(id, tmp_path/"b.bin", link=True), lambda: other.place(id, tmp_path/"b.bin"), lambda: other.get(id), lambda: other.path(id),
            lambda: other.get_many([id]), lambda: other.place_many([(id, tmp_path/"b.bin")], link=True)):
        with pytest.raises(ValueError, match=f"object {id} was changed on disk.*add the original file again"): attempt()
    assert not (tmp_path/"b.bin").exists()
    assert [(problem.kind, problem.what) for problem in other.verify()] == [("changed", id)]
    assert other.put(b"original bytes") == id
    other.place(id, tmp_path/"b.bin", link=True)
    assert ((tmp_path/"b.bin").read_bytes(), path.read_bytes(), other.verify()) == (b"original bytes", b"modified bytes", [])


def test_an_edit_in_the_same_moment_is_found(objects, tmp_path):
    path = tmp_path/"a.bin"
    path.write_bytes(b"original bytes")
    id, at = linked(objects, path), path.stat().st_mtime_ns
    objects.sync()
    path.write_bytes(b"modified bytes")
    os.utime(path, ns=(at, at)) # as a coarse clock would leave it
    with pytest.raises(ValueError, match="was changed on disk"): again(objects).place(id, tmp_path/"b.bin", link=True)


def test_a_touched_link_is_hashed_again_and_is_fine(objects, tmp_path):
    id = linked(objects, path := file(tmp_path/"a.bin", b"original bytes"))
    objects.sync()
    os.utime(path, ns=(LONG_AGO + 1, LONG_AGO + 1))
    again(objects).place(id, tmp_path/"b.bin", link=True)
    assert (tmp_path/"b.bin").samefile(path)


def test_a_file_replaced_between_reading_and_linking_is_not_taken(objects, tmp_path):
    path = file(tmp_path/"a.bin", b"original bytes")
    found = path.stat()
    file(tmp_path/"new.bin", b"modified bytes").replace(path)
    id = objects.put(b"original bytes", link=str(path), stat=found)
    assert (objects.get(id), objects.path(id).stat().st_nlink, path.stat().st_nlink) == (b"original bytes", 1, 1)
    id = content_id(b"other bytes")
    with pytest.raises(ValueError, match="a.bin was changed while it was read"): objects.keep(str(path), id, found, link=True)
    assert objects.verify() == [] and not objects.has(id)


def test_a_symlink_is_not_linked_as_such(objects, tmp_path):
    (tmp_path/"link.bin").symlink_to(file(tmp_path/"a.bin", b"original bytes"))
    id = linked(objects, tmp_path/"link.bin")
    assert not objects.path(id).is_symlink() and objects.get(id) == b"original bytes"


def test_what_cannot_be_linked_is_copied_and_counted(objects, tmp_path):
    shm = needed(Path("/dev/shm").is_dir() and os.access("/dev/shm", os.W_OK) and Path("/dev/shm").stat().st_dev != tmp_path.stat().st_dev and Path("/dev/shm"), "a second file system at /dev/shm is missing")
    path = shm/f"devmlops-{os.getpid()}.bin"
    try:
        id = linked(objects, file(path, b"far away"*5000))
        objects.keep(str(path), id, path.stat(), link=True)
        assert (path.stat().st_nlink, objects.get(id)) == (1, b"far away"*5000)
        assert objects.copied["invalid cross-device link"] == 1
        objects.place(objects.put(b"x"), str(path), link=True)
        assert path.read_bytes() == b"x" and objects.copied["invalid cross-device link"] == 2
    finally: path.unlink()


def test_keep_links_or_copies_a_file_that_was_hashed(objects, tmp_path):
    for link in (True, False):
        path = file(tmp_path/f"{link}.bin", bytes(20_000) + bytes([link]))
        id = content_id(path.read_bytes())
        for _ in range(2): objects.keep(str(path), id, path.stat(), link=link)
        assert (path.stat().st_nlink, objects.get(id)) == (1 + link, path.read_bytes())
        assert objects.put_file(path, link=link) == id
    path.write_bytes(b"grown since")
    with pytest.raises(ValueError, match="was changed while it was read"): objects.keep(str(path), content_id(b"before"), path.stat())
    assert objects.verify() == []


def test_a_damaged_record_of_links_costs_nothing_but_time(objects, tmp_path):
    id = linked(objects, path := file(tmp_path/"a.bin", b"original bytes"))
    objects.sync()
    Path(objects.url, "linked.db").write_bytes(b"cut off by a power failure"*500)
    again(objects).place(id, tmp_path/"b.bin", link=True)
    path.write_bytes(b"modified bytes")
    with pytest.raises(ValueError, match="was changed on disk"): again(objects).place(id, tmp_path/"c.bin", link=True)


@contextmanager
def mounted(folder, *options):
    "A file system of its own, where this process may mount one"
    if os.geteuid(): pytest.skip("mounting needs root")
    folder.mkdir()
    done = subprocess.run(["mount", *map(str, options), str(folder)], capture_output=True, text=True)
    needed(done.returncode == 0, f"mounting is not allowed here: {done.stderr.strip()}")
    try: yield folder
    finally: subprocess.run(["umount", "-l", str(folder)], check=True)


def test_blocks_are_shared_where_the_file_system_can(tmp_path, needs):
    make = needs("mkfs.btrfs", "apt-get install btrfs-progs")
    with open(tmp_path/"image", "wb") as image: image.truncate(200 << 20)
    subprocess.run([make, "-q", "--mixed", str(tmp_path/"image")], check=True)
    with mounted(tmp_path/"disk", "-o", "loop", tmp_path/"image") as disk:
        objects = Objects(disk/"objects", disk/"cache")
        path = file(disk/"a.bin", random.Random(1).randbytes(40 << 20))
        ids = [linked(objects, path), linked(objects, path)]
        objects.place_many([(ids[0], f"{disk}/out/{at}.bin") for at in range(3)], link=True)
        assert ids[0] == ids[1] and shutil.disk_usage(disk).free > 80 << 20 # one more copy would not leave that
        path.write_bytes(b"edited"); (disk/"out/0.bin").write_bytes(b"edited as well")
        assert blake3(objects.get(ids[0])).hexdigest() == ids[0][7:] and not objects.copied
        assert [stat.S_IMODE((disk/name).stat().st_mode) for name in ("out/1.bin", objects.path(ids[0]))] == [0o644, 0o444]
        assert objects.verify() == []


# packs

@settings(max_examples=30, deadline=None)
@given(st.lists(st.binary(max_size=300), max_size=40), st.lists(st.binary(max_size=300), max_size=10))
def test_whatever_is_put_comes_back(tmp_path_factory, first, second):
    folder = tmp_path_factory.mktemp("packs")
    objects = Objects(folder/"objects", folder/"cache")
    ids = objects.put_many(first) + objects.put_many(second)
    blobs = first + second
    assert ids == [content_id(blob) for blob in blobs]
    assert again(objects).get_many(ids) == [again(objects).get(id) for id in ids] == blobs
    assert sorted(objects.ids()) == sorted(set(ids)) and [objects.size(id) for id in ids] == [len(blob) for blob in blobs]
    gone = set(ids[::2])
    assert objects.remove(gone) == len(gone)
    assert set(objects.missing(ids)) == gone and again(objects).get_many([id for id in ids if id not in gone]) == [blob for id, blob in zip(ids, blobs) if id not in gone]
    assert objects.verify() == []
    shutil.rmtree(folder)


def test_small_objects_are_one_file_and_the_same_ones_none(objects):
    blobs = [b"label %d" % at for at in range(5000)]
    ids = objects.put_many([*blobs, bytes(16 << 10)])
    objects.put_many(reversed(blobs)); objects.put(blobs[7]); objects.put_many(blobs[:1])
    files = [path for path in Path(objects.url).rglob("*") if path.is_file()]
    assert [path.suffix for path in files if path.suffix] == [".pack"] and len(files) == 2
    assert objects.get_many(reversed(ids)) == [bytes(16 << 10), *reversed(blobs)]


def test_packs_of_another_process_are_seen_and_many_are_joined(objects):
    stranger, ids = again(objects), []
    for at in range(60): ids += objects.put_many([b"%d" % (2*at), b"%d" % (2*at+1)])
    assert len(list(Path(objects.url, "packs").iterdir())) < 52
    assert all(stranger.has(id) for id in ids) and stranger.missing([*ids, NOWHERE]) == [NOWHERE]
    late = objects.put_many([b"late", b"later"])
    assert stranger.get(late[1]) == b"later"
    objects.compact()
    assert len(list(Path(objects.url, "packs").iterdir())) == 1
    assert stranger.get_many(ids + late) == objects.get_many(ids + late)
    assert objects.verify(ids) == []


def test_damage_in_a_pack_is_found_and_repaired(objects):
    ids = objects.put_many([b"first one", b"second one", b"third one"])
    pack = next(Path(objects.url, "packs").iterdir())
    pack.chmod(0o644)
    pack.write_bytes(pack.read_bytes().replace(b"second", b"sEcond"))
    objects = again(objects)
    with pytest.raises(ValueError, match="was changed on disk"): objects.get(ids[1])
    with pytest.raises(ValueError, match="was changed on disk"): objects.get_many(ids)
    assert [problem.what for problem in objects.verify()] == [ids[1]]
    objects.put_many([b"first one", b"second one"])
    assert objects.get_many(ids) == [b"first one", b"second one", b"third one"] and objects.verify() == []
    whole = pack.read_bytes()
    pack.write_bytes(whole[:-5])
    objects = again(objects)
    assert [problem.kind for problem in objects.verify(ids)] == ["half-written", "missing", "missing"]
    objects.put_many([b"first one", b"third one"])
    pack.unlink()
    assert again(objects).verify(ids) == [] and again(objects).get(ids[2]) == b"third one"


# names and looks

def test_ids_are_no_paths(objects):
    for id in ("blake3:../../../etc/passwd", "blake3:" + "0"*63, "sha256:" + "0"*64, "0"*64, NOWHERE.upper(), NOWHERE + "\n", None, b"blake3:" + b"0"*64):
        for ask in (objects.get, objects.has, objects.path, objects.size, lambda id: objects.place(id, "x"), lambda id: objects.get_many([id]), lambda id: objects.remove([id])):
            with pytest.raises(NotFound, match="is not the id of an object"): ask(id)
    for ask in (objects.get, objects.path, objects.size, lambda id: objects.place(id, "x"), lambda id: objects.place(id, "x", link=True), lambda id: objects.get_many([id])):
        with pytest.raises(NotFound, match=f"object {NOWHERE} is not in .*; was the data fetched"): ask(NOWHERE)
    assert not os.path.exists("x") and not objects.has(NOWHERE)


def test_placing_replaces_and_makes_folders(objects, tmp_path):
    small, large = objects.put(b"small"), objects.put(bytes(5 << 20))
    pairs = [(id, f"{tmp_path}/out/{link}/{at}/{'판'*80}.bin") for link in (0, 1) for at, id in enumerate((small, large))]
    said = []
    for link in (False, True, True):
        objects.place_many(pairs, link=link, threads=3, progress=lambda *told: said.append(told))
        for id, target in pairs: assert content_id(Path(target).read_bytes()) == id and Path(target).samefile(objects.path(id)) == link
    assert said[-1] == (4, 4, "writing files")
    assert sorted(path.name for path in (tmp_path/"out").rglob("*") if path.is_file()) == ["판"*80 + ".bin"]*4
    os.chdir(tmp_path)
    objects.place(small, "here.bin")
    assert Path("here.bin").read_bytes() == b"small" and stat.S_IMODE(os.stat("here.bin").st_mode) & 0o600 == 0o600


def test_objects_import_little(python):
    assert python("import devmlops.objects, sys; print(*{'fsspec', 'numpy', 'sqlalchemy', 'pyarrow'} & set(sys.modules))").strip() == ""


# kills

STEPS = """
import os, sys, time
from devmlops.objects import Objects
objects = Objects(sys.argv[1], sys.argv[1] + "-cache")
for at in range(40):
    path = f"{sys.argv[2]}/{at}.bin"
    with open(path, "rb") as source: found, data = os.fstat(source.fileno()), source.read()
    if at % 2: objects.put(data, link=path, stat=found)
    else: objects.put(data)
    objects.put_many([b"%d of %d" % (one, at) for one in range(20)])
objects.compact()
objects.sync()
objects.place_many([("blake3:" + name, f"{sys.argv[2]}-out/{name}") for two in os.listdir(sys.argv[1]) if len(two) == 2 for name in os.listdir(f"{sys.argv[1]}/{two}")], link=True)
print("done")
"""


@pytest.fixture
def sources(tmp_path):
    "Forty files to be kept"
    (tmp_path/"in").mkdir()
    return [file(tmp_path/"in"/f"{at}.bin", random.Random(at).randbytes(60_000)) for at in range(40)]


def whole(objects, tmp_path):
    "Nothing half, nothing wrong; and everything once the same command ran again"
    assert [str(problem) for problem in objects.verify()] == []
    done = run(STEPS, objects.url, tmp_path/"in")
    assert done.stdout == "done\n", done.stderr
    ids = [content_id(path.read_bytes()) for path in (tmp_path/"in").iterdir()] + [content_id(b"%d of %d" % (one, at)) for one in range(20) for at in range(40)]
    assert again(objects).verify(ids) == [] and set(again(objects).ids()) == set(ids)
    assert {f"blake3:{path.name}" for path in (tmp_path/"in-out").iterdir()} == {id for id in ids if Path(objects.url, id[7:9], id[7:]).exists()}
    assert not os.listdir(f"{objects.url}/parts")


@pytest.mark.parametrize("place", ["objects.written", "objects.linked", "objects.packed", "objects.recorded"])
def test_a_kill_between_two_steps_leaves_nothing_half(objects, sources, tmp_path, place):
    assert run(STEPS, objects.url, tmp_path/"in", kill_at=place).returncode == -signal.SIGKILL
    whole(objects, tmp_path)


def test_kills_at_any_moment_leave_nothing_half(objects, sources, tmp_path):
    landed, dice = 0, random.Random(7)
    for _ in range(12):
        process = subprocess.Popen([PYTHON, "-c", STEPS, objects.url, str(tmp_path/"in")], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        before = time.monotonic()
        while not Path(objects.url, "packs").exists() and time.monotonic() < before + 10: time.sleep(0.001)
        time.sleep(dice.uniform(0, 0.25))
        process.kill(); landed += process.wait() == -signal.SIGKILL
        assert [str(problem) for problem in again(objects).verify()] == []
        if dice.random() < 0.5: shutil.rmtree(objects.url)
    whole(objects, tmp_path)
    assert landed > 3


def test_what_a_kill_left_beside_a_target_is_not_written_into(objects, sources, tmp_path):
    "It may be a hard link with the object, and so with the file of a user"
    id, data, target = objects.put_file(sources[0], link=True), sources[0].read_bytes(), tmp_path/"out.bin"
    for link, kept in ((True, b"another file"), (False, b"")):
        target.unlink(missing_ok=True)
        target.write_bytes(kept)
        os.link(objects.path(id), tmp_path/".out.bin.part") # as between two calls of `_hard`
        objects.place(id, str(target), link=link)
        assert target.read_bytes() == sources[0].read_bytes() == data and again(objects).verify([id]) == [] and not (tmp_path/".out.bin.part").exists()


# two at once

BUSY = """
import os, sys, time
from devmlops.objects import Objects
objects = Objects(sys.argv[1], sys.argv[1] + "-cache")
time.sleep(max(0, float(sys.argv[3]) - time.time()))
for at in range(30):
    ids = objects.put_many([b"of all %d %d" % (at, one) for one in range(10)] + [b"of %s %d %d" % (sys.argv[2].encode(), at, one) for one in range(10)])
    objects.put(b"large of all %d" % at + bytes(20_000))
    objects.put_file(sys.argv[1] + "-source", link=True)
    assert objects.get_many(ids) and objects.missing(ids) == []
    if at % 7 == int(sys.argv[2]): objects.compact()
objects.sync()
"""


def test_several_processes_lose_nothing(objects, tmp_path):
    file(Path(objects.url + "-source"), random.Random(0).randbytes(100_000))
    start = time.time() + 1
    several = [subprocess.Popen([PYTHON, "-c", BUSY, objects.url, str(who), str(start)], stderr=subprocess.PIPE, text=True) for who in range(3)]
    errors = [process.communicate(timeout=120)[1] for process in several]
    assert [process.returncode for process in several] == [0]*3, errors
    ids = {content_id(b"of %b %d %d" % (who, at, one)) for who in (b"all", b"0", b"1", b"2") for at in range(30) for one in range(10)}
    ids |= {content_id(b"large of all %d" % at + bytes(20_000)) for at in range(30)} | {content_id(Path(objects.url + "-source").read_bytes())}
    assert set(objects.ids()) == ids and objects.verify(ids) == [] and not os.listdir(f"{objects.url}/parts")


def test_packs_that_are_joined_while_somebody_looks(objects, monkeypatch):
    "Between the list of the packs and a look into one of them: nothing is missing"
    ids = [id for at in range(3) for id in objects.put_many([b"%d %d" % (at, one) for one in range(4)])]
    looking = again(objects)
    once = looking.packs.open
    def open(name):
        if len(os.listdir(f"{objects.url}/packs")) > 1: again(objects).compact()
        return once(name)
    monkeypatch.setattr(looking.packs, "open", open)
    assert looking.missing(ids) == [] and len(looking.get_many(ids)) == 12


# full disks

FULL = "is full: [0-9,]+ bytes are free.*; make room or move the folder, then repeat the same command: nothing half-written was left"


@pytest.mark.parametrize("attempt", ["put", "put_many", "put_file", "place", "sync"])
def test_a_full_disk_is_one_clear_error_and_leaves_nothing(tmp_path, attempt):
    source = file(tmp_path/"source.bin", random.Random(2).randbytes(300_000))
    with mounted(tmp_path/"disk", "-t", "tmpfs", "-o", "size=2m", "tmpfs") as disk:
        objects = Objects(disk/"objects", tmp_path/"cache")
        kept = objects.put(source.read_bytes()); small = objects.put_many([b"one", b"two"])
        links = [linked(objects, file(disk/f"{at}.txt", b"%d" % at)) for at in range(50)]
        def fill(): (disk/"filler").write_bytes(bytes(shutil.disk_usage(disk).free - 60_000))
        def attempts():
            if attempt == "put": objects.put(bytes(200_000))
            if attempt == "put_many": objects.put_many([random.Random(at).randbytes(1000) for at in range(200)])
            if attempt == "put_file": objects.put_file(file(tmp_path/"other.bin", bytes(250_000)))
            if attempt == "place": objects.place(kept, f"{disk}/out/a.bin")
            if attempt == "sync":
                objects.files.seen.waiting *= 100
                objects.files.seen.waiting[:] = [(content_id(b"%d" % at)[7:], *row[1:]) for at, row in enumerate(objects.files.seen.waiting)]
                objects.sync()
        fill()
        with pytest.raises(OSError, match=FULL) as caught: attempts()
        assert caught.value.errno == errno.ENOSPC
        assert not os.listdir(disk/"objects/parts") and not list(disk.glob("out/.*")) and not list(disk.glob("out/*"))
        assert again(objects).verify([kept, *small, *links]) == []
        (disk/"filler").unlink()
        attempts()
        assert again(objects).verify([kept, *small, *links]) == []


# elsewhere

@pytest.fixture(params=["memory", "s3", "azure", "smb"])
def place(request, tmp_path):
    "A fresh place on every kind of storage"
    if request.param == "memory": return f"memory://{tmp_path.name}/{os.getpid()}-{time.monotonic_ns()}"
    return f"{request.getfixturevalue(request.param).url}/판정"


def test_storage_elsewhere_keeps_the_same_promises(place, tmp_path):
    objects, other = (Objects(f"{place}/objects", tmp_path/name) for name in ("one", "two"))
    blobs = [b"label %d" % at for at in range(50)] + [bytes(20_000), bytes(5 << 20)]
    assert other.missing([NOWHERE]) == [NOWHERE] and not other.has(NOWHERE) and list(other.ids()) == []
    with pytest.raises(NotFound, match="is not in"): other.get(NOWHERE)
    ids = objects.put_many(blobs)
    assert objects.put_file(file(tmp_path/"big.bin", bytes(6 << 20)), link=True) == content_id(bytes(6 << 20))
    other = Objects(f"{place}/objects", tmp_path/"two")
    assert other.get_many(ids) == blobs and [other.size(id) for id in ids] == [len(blob) for blob in blobs]
    assert [other.path(id).read_bytes() for id in ids[-3:]] == blobs[-3:]
    other.place_many([(id, f"{tmp_path}/out/{at}") for at, id in enumerate(ids)], link=True)
    assert [(tmp_path/"out"/str(at)).read_bytes() for at in range(len(ids))] == blobs
    assert sorted(other.ids()) == sorted({*ids, content_id(bytes(6 << 20))}) and other.verify(ids) == []
    name = objects.files.name(ids[-2][7:])
    objects.files.fs.pipe_file(name, b"\1"*20_000)
    with pytest.raises(ValueError, match="was changed on disk"): other.get(ids[-2])
    assert [problem.what for problem in other.verify()] == [ids[-2]]
    objects.files.fs.pipe_file(name, b"half")
    objects.put(blobs[-2])
    assert objects.remove([ids[0], ids[-1]]) == 2
    last = Objects(f"{place}/objects", tmp_path/"three")
    assert set(last.missing(ids)) == {ids[0], ids[-1]} and last.verify(ids[1:-1]) == []
