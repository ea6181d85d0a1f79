"Folders: killed between any two steps, edited behind our back, switched to and fro; nothing is lost and nothing spreads"
import json
import os
import random
import shutil
import signal
import subprocess
import time
from pathlib import Path

import cv2
import numpy as np
import pytest
from conftest import PYTHON

from devmlops.data import compare, find, freeze, items, make_bundle, rounds, verify, versions
from devmlops.folders import add_round, restore
from devmlops.formats import read_folder
from devmlops.store import events

MAIN = "from devmlops.cli import main; main()"
LARGE = 160 # side of a picture of noise; as PNG it is larger than what goes into packs


def picture(seed, side=LARGE): return np.random.default_rng(seed).integers(0, 256, (side, side), np.uint8)


def delivery(root, seeds):
    "A YOLO folder; every third picture is small, every fourth not labelled"
    for name in ("images", "labels"): (root/name).mkdir(parents=True, exist_ok=True)
    if not (root/"data.yaml").exists(): (root/"data.yaml").write_text("names: [open, short]\n")
    for seed in seeds:
        cv2.imwrite(str(root/"images"/f"p{seed:03}.png"), picture(seed, 40 if seed % 3 == 0 else LARGE))
        if seed % 4: (root/"labels"/f"p{seed:03}.txt").write_text(f"{seed % 2} 0.5 0.5 0.2 0.{seed % 9 + 1}\n")
    return root


def taken_again(path, seed):
    "Another picture under the same name, as a new file"
    cv2.imwrite(str(path.with_name("new.png")), picture(seed))
    os.replace(path.with_name("new.png"), path)


def later(root, seeds=range(12, 15)):
    "The same folder after a day: more pictures, a corrected label, a new one, one gone, one picture taken again"
    delivery(root, seeds)
    (root/"labels/p001.txt").write_text("0 0.25 0.25 0.1 0.1\n")
    (root/"labels/p004.txt").write_text("1 0.5 0.5 0.1 0.1\n")
    (root/"images/p002.png").unlink()
    (root/"labels/p002.txt").unlink()
    taken_again(root/"images/p005.png", 500)
    return root


def call(where, *arguments, kill_at=None, check=True):
    "A command in a process of its own"
    environ = os.environ | ({"DEVMLOPS_KILL_AT": kill_at} if kill_at else {})
    done = subprocess.run([PYTHON, "-c", MAIN, *map(str, arguments)], cwd=where, capture_output=True, text=True, env=environ, timeout=200)
    if kill_at: assert done.returncode == -signal.SIGKILL, f"the point {kill_at} was never reached: {done.stdout} {done.stderr}"
    elif check: assert done.returncode == 0, done.stderr
    return done


def same(a, b):
    "Two folders hold the same files, notes left out"
    read = lambda root: {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file() and not path.name.startswith(".")}
    assert read(a) == read(b)


def told(workspace, name): return sorted((item.key, sorted(item.parts.items()), item.label, item.round) for item in items(workspace, find(workspace, name)))


@pytest.fixture
def place(workspace, own):
    "The folder of a workspace in which the one who runs the tests may do everything"
    return workspace.settings.root


@pytest.fixture
def own(workspace):
    import getpass
    from devmlops.project import add_user
    return add_user(workspace, getpass.getuser(), role="admin", os_user=getpass.getuser(), by="mina")


ADD = ["ingest.checked", "ingest.linked", "ingest.kept", "ingest.objects", "ingest.recorded", "ingest.remembered"]


@pytest.mark.parametrize("link", [[], ["--link"]], ids=["copy", "link"])
def test_an_add_that_is_killed_between_two_steps_is_finished_by_the_next(workspace, place, tmp_path, link):
    camera = delivery(tmp_path/"camera", range(12))
    for number, at in enumerate([*ADD, "objects.linked" if link else "objects.written", "objects.packed"], 1):
        name = at.replace(".", "-")
        for key in ("p001", "p002"): (camera/"labels"/f"{key}.txt").write_text(f"1 0.5 0.5 0.1{key[-1]} 0.{number}5\n")
        taken_again(camera/"images/p007.png", number*1000)
        call(place, "data", "add", camera, "--name", name, *link, kill_at=at)
        assert verify(workspace) == []
        call(place, "data", "add", camera, "--name", name, *link)
        assert verify(workspace) == [] and find(workspace, name).count == 12
    assert [one.number for one in rounds(workspace)] == list(range(1, len(ADD) + 3))
    assert len(events(workspace, "round")) == len(ADD) + 2


@pytest.mark.parametrize("at", ["version.objects", "version.recorded"])
def test_a_freeze_that_is_killed_is_made_once(workspace, place, tmp_path, at):
    call(place, "data", "add", delivery(tmp_path/"camera", range(6)), "--name", "june")
    call(place, "data", "freeze", "june", "--name", "frozen", kill_at=at)
    assert verify(workspace) == []
    call(place, "data", "freeze", "june", "--name", "frozen")
    assert [one.ref for one in versions(workspace)] == ["frozen@1"]


@pytest.mark.parametrize("link", [[], ["--link"]], ids=["copy", "link"])
def test_a_restore_or_switch_that_is_killed_is_finished_by_the_next(workspace, place, tmp_path, link):
    camera, out, wished = delivery(tmp_path/"camera", range(12)), tmp_path/"out", tmp_path/"wished"
    call(place, "data", "add", camera, "--name", "june")
    call(place, "data", "add", later(camera), "--name", "july")
    for name in ("june", "july"): call(place, "data", "restore", name, wished/name)
    call(place, "data", "restore", "june", out, *link, kill_at="restore.written")
    assert not out.exists()
    call(place, "data", "restore", "june", out, *link)
    same(out, wished/"june")
    for at in ("restore.noted", "restore.removed", "restore.written"):
        call(place, "data", "restore", "july", out, *link, kill_at=at)
        call(place, "data", "restore", "july", out, *link)
        same(out, wished/"july")
        call(place, "data", "restore", "july", out, *link)
        call(place, "data", "restore", "june", out, *link, kill_at=at)
        call(place, "data", "restore", "july", out, *link)
        same(out, wished/"july")
        call(place, "data", "restore", "june", out, *link)
        same(out, wished/"june")
    assert verify(workspace) == []


@pytest.mark.slow
def test_kills_at_fifty_random_moments(workspace, place, tmp_path):
    "The report says how many landed inside the work: a kill before it began, or after it ended, tries nothing"
    chance, landed = random.Random(3), 0
    camera, out = delivery(tmp_path/"camera", range(40)), tmp_path/"out"
    call(place, "data", "add", camera, "--name", "r0", "--link")
    for number in range(1, 51):
        (camera/"labels/p001.txt").write_text(f"1 0.5 0.5 0.1 0.{number:02}1\n")
        taken_again(camera/"images/p007.png", number*77)
        what = ["data", "add", camera, "--name", f"r{number}", "--link"] if number % 2 else ["data", "restore", f"r{number - 1}" if number > 1 else "r0", out, "--link"]
        process = subprocess.Popen([PYTHON, "-c", MAIN, *map(str, what)], cwd=place, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(chance.uniform(.3, 1.6))
        landed += process.poll() is None
        process.kill()
        process.wait()
        assert verify(workspace) == []
        call(place, *what)
        if number % 2 == 0: call(place, "data", "add", camera, "--name", f"r{number}", "--link")
        assert len(rounds(workspace)) == number + 1
    print(f"{landed} of 50 kills landed inside a command")
    assert landed >= 20 and verify(workspace) == []


def test_only_what_changed_is_read(workspace, tmp_path, monkeypatch):
    from devmlops import folders
    camera, read, once = delivery(tmp_path/"camera", range(12)), [], folders._read
    aged = lambda: [os.utime(path, (time.time() - 60, time.time() - 60)) for path in camera.rglob("*") if path.is_file() and path.stat().st_mtime > time.time() - 30]
    monkeypatch.setattr(folders, "_read", lambda path: read.append(Path(path).name) or once(path))
    aged()
    add_round(workspace, camera, name="june", by="mina")
    del read[:]
    add_round(workspace, camera, name="again", by="mina")
    assert read == []
    later(camera)
    aged()
    july = add_round(workspace, camera, name="july", by="mina")
    assert {name for name in read} == {"p001.png", "p004.png", "p005.png", "p012.png", "p013.png", "p014.png"}
    assert (july.count, july.new, july.changed, july.repeated) == (14, 3, 3, 8)
    assert compare(workspace, rounds(workspace)[0], july).counts == {"added": 3, "removed": 1, "relabelled": 2, "changed": 1, "moved": 0, "described": 0}


def test_a_change_within_the_same_tick_is_noticed(workspace, tmp_path):
    "Same size, same time, same inode: the file was too young to be trusted"
    camera = delivery(tmp_path/"camera", range(1, 4))
    add_round(workspace, camera, name="june", by="mina")
    label = camera/"labels/p001.txt"
    was = label.stat()
    label.write_text(label.read_text().replace("1 0.5", "0 0.5"))
    os.utime(label, ns=(was.st_atime_ns, was.st_mtime_ns))
    assert label.stat().st_size == was.st_size
    assert add_round(workspace, camera, name="july", by="mina").changed == 1


def test_a_change_of_the_class_names_changes_every_label(workspace, tmp_path):
    camera = delivery(tmp_path/"camera", range(1, 4))
    add_round(workspace, camera, name="june", by="mina")
    (camera/"data.yaml").write_text("names: [gap, bridge]\n")
    july = add_round(workspace, camera, name="july", by="mina")
    assert (july.changed, july.classes) == (3, ["gap", "bridge"])


def test_a_label_that_is_taken_away_is_not_kept(workspace, tmp_path):
    camera = delivery(tmp_path/"camera", range(1, 4))
    add_round(workspace, camera, name="june", by="mina")
    (camera/"labels/p001.txt").unlink()
    july = add_round(workspace, camera, name="july", by="mina")
    assert {item.key: item.label is None for item in items(workspace, july)} == {"p001": True, "p002": False, "p003": False}


def test_the_source_keeps_its_mode_and_a_later_edit_of_it_is_noticed(workspace, tmp_path):
    camera = delivery(tmp_path/"camera", range(1, 6))
    picture_file = camera/"images/p001.png"
    picture_file.chmod(0o664)
    june = freeze(workspace, add_round(workspace, camera, name="june", by="mina", link=True), name="june", by="mina")
    assert picture_file.stat().st_mode & 0o777 == 0o664 and picture_file.stat().st_nlink == 2
    with open(picture_file, "r+b") as file: file.write(b"scribble")
    for link in (False, True):
        with pytest.raises(ValueError, match="was changed on disk"): restore(workspace, june, tmp_path/f"out{link}", link=link)
        assert not (tmp_path/f"out{link}").exists()
    assert [problem["kind"] for problem in verify(workspace)] == ["changed"]
    cv2.imwrite(str(tmp_path/"again.png"), picture(1))
    os.replace(tmp_path/"again.png", picture_file)
    add_round(workspace, camera, name="june", by="mina")
    assert len(list(read_folder(restore(workspace, june, tmp_path/"good")))) == 5


def test_an_edit_of_a_restored_file_is_noticed(workspace, tmp_path):
    "Linked: in the folder and in the store. Copied: in the folder alone"
    camera = delivery(tmp_path/"camera", range(1, 6))
    june = freeze(workspace, add_round(workspace, camera, name="june", by="mina"), name="june", by="mina")
    linked, copied = restore(workspace, june, tmp_path/"linked", link=True), restore(workspace, june, tmp_path/"copied")
    with open(copied/"images/p001.png", "r+b") as file: file.write(b"scribble")
    assert verify(workspace) == []
    (linked/"images/p001.png").chmod(0o644)
    with open(linked/"images/p001.png", "r+b") as file: file.write(b"scribble")
    assert [problem["kind"] for problem in verify(workspace)] == ["changed"]
    for folder in (linked, copied):
        with pytest.raises(ValueError, match="was changed since it was restored"): restore(workspace, june, folder)
    with pytest.raises(ValueError, match="was changed on disk"): restore(workspace, june, tmp_path/"new", link=True)


@pytest.mark.parametrize("format", ["yolo", "coco", "voc"])
def test_switching_gives_what_a_fresh_restore_gives(workspace, tmp_path, format):
    camera, chance = delivery(tmp_path/"camera", range(12)), random.Random(5)
    names = [add_round(workspace, camera, name="june", by="mina").name, add_round(workspace, later(camera), name="july", by="mina").name]
    make_bundle(workspace, "few", "sample(july, 5, seed=2)", by="mina")
    fresh = {name: restore(workspace, name, tmp_path/"fresh"/name, format=format) for name in [*names, "few"]}
    for _ in range(8):
        name = chance.choice([*fresh])
        same(restore(workspace, name, tmp_path/"out", format=format), fresh[name])


def test_a_lost_file_of_a_restored_folder_comes_back(workspace, tmp_path):
    add_round(workspace, delivery(tmp_path/"camera", range(1, 6)), name="june", by="mina")
    out = restore(workspace, "june", tmp_path/"out")
    (out/"images/p001.png").unlink()
    restore(workspace, "june", out)
    assert (out/"images/p001.png").is_file()


def test_what_is_deleted_from_the_cache_is_only_read_again(workspace, tmp_path):
    camera = delivery(tmp_path/"camera", range(12))
    add_round(workspace, camera, name="june", by="mina")
    before = told(workspace, "june")
    shutil.rmtree(workspace.home/"cache")
    again = add_round(workspace, camera, name="june", by="mina")
    assert (again.new, again.repeated, told(workspace, "june")) == (0, 12, before)


def test_a_symlink_that_leads_back_up_ends(tmp_path):
    from devmlops.formats import Tree
    camera = delivery(tmp_path/"camera", range(1, 3))
    (camera/"images/loop").symlink_to(camera)
    assert len(Tree(camera).files) == 5


def test_looking_commands_import_nothing_heavy(workspace, place, tmp_path):
    add_round(workspace, delivery(tmp_path/"camera", range(4)), name="june", by="mina")
    freeze(workspace, "june", name="june", by="mina")
    code = "import json, sys\nfrom devmlops.cli import main\ntry: main(sys.argv[1:])\nexcept SystemExit: print(json.dumps([name for name in sys.modules]))"
    light = {"list": {"pyarrow", "cv2", "alembic"}, "status": {"cv2", "alembic"}, "show june": {"cv2", "alembic"}, "diff june june": {"cv2", "alembic"}, "items june": {"cv2", "alembic"}}
    for command, more in light.items():
        done = subprocess.run([PYTHON, "-c", code, "data", *command.split()], cwd=place, capture_output=True, text=True, timeout=100)
        loaded = set(json.loads(done.stdout.splitlines()[-1]))
        assert not loaded & ({"torch", "mlflow", "pandas", "matplotlib", "nbformat", "onnxruntime", "IPython"} | more), command
