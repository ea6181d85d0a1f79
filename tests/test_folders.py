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

from devmlops.data import add_items, compare, find, freeze, items, make_bundle, rounds, verify, versions
from devmlops.folders import add_round, restore
from devmlops.formats import Label, Source, Value, box, read_folder
from devmlops.store import events, open_store

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


def held(root):
    "What the files of a folder hold, notes left out"
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file() and not path.name.startswith(".")}


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
    assert held(out) == held(wished/"june")
    for at in ("restore.noted", "restore.removed", "restore.written"):
        call(place, "data", "restore", "july", out, *link, kill_at=at)
        call(place, "data", "restore", "july", out, *link)
        assert held(out) == held(wished/"july")
        call(place, "data", "restore", "july", out, *link)
        call(place, "data", "restore", "june", out, *link, kill_at=at)
        call(place, "data", "restore", "july", out, *link)
        assert held(out) == held(wished/"july")
        call(place, "data", "restore", "june", out, *link)
        assert held(out) == held(wished/"june")
    assert verify(workspace) == []


@pytest.mark.slow
def test_kills_at_fifty_random_moments(workspace, place, tmp_path):
    "The report says how many landed inside the work: a kill before it began, or after it ended, tries nothing"
    chance, landed, took = random.Random(3), 0, 1.0
    camera, out = delivery(tmp_path/"camera", range(40)), tmp_path/"out"
    call(place, "data", "add", camera, "--name", "r0", "--link")
    for number in range(1, 51):
        (camera/"labels/p001.txt").write_text(f"1 0.5 0.5 0.1 0.{number:02}1\n")
        taken_again(camera/"images/p007.png", number*77)
        what = ["data", "add", camera, "--name", f"r{number}", "--link"] if number % 2 else ["data", "restore", f"r{number - 1}" if number > 1 else "r0", out, "--link"]
        process = subprocess.Popen([PYTHON, "-c", MAIN, *map(str, what)], cwd=place, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(chance.uniform(.3, 1.1)*took) # of a whole command, as long as the last one took on this machine
        landed += process.poll() is None
        process.kill()
        process.wait()
        assert verify(workspace) == []
        started = time.monotonic()
        call(place, *what)
        took = time.monotonic() - started
        if number % 2 == 0: call(place, "data", "add", camera, "--name", f"r{number}", "--link")
        assert len(rounds(workspace)) == number + 1
    print(f"{landed} of 50 kills landed inside a command")
    assert landed >= 20 and verify(workspace) == []


def test_only_what_changed_is_read(workspace, tmp_path, monkeypatch):
    from devmlops import folders
    camera, read, once = delivery(tmp_path/"camera", range(12)), [], folders.read_file
    aged = lambda: [os.utime(path, (time.time() - 60, time.time() - 60)) for path in camera.rglob("*") if path.is_file() and path.stat().st_mtime > time.time() - 30]
    monkeypatch.setattr(folders, "read_file", lambda path: read.append(Path(path).name) or once(path))
    aged()
    add_round(workspace, camera, name="june", by="mina")
    del read[:]
    add_round(workspace, camera, name="again", by="mina")
    assert read == []
    add_round(workspace, delivery(tmp_path/"other", range(50, 53)), name="between", by="mina")
    del read[:]
    assert add_round(workspace, camera, name="once-more", by="mina").repeated == 12 and read == [] # also when another delivery came since
    later(camera)
    aged()
    july = add_round(workspace, camera, name="july", by="mina")
    assert {name for name in read} == {"p001.png", "p004.png", "p005.png", "p012.png", "p013.png", "p014.png"}
    assert (july.count, july.new, july.changed, july.repeated) == (14, 3, 3, 8)
    assert compare(workspace, rounds(workspace)[0], july).counts == {"added": 3, "removed": 1, "relabelled": 2, "changed": 1, "moved": 0, "described": 0}


@pytest.mark.parametrize("tick, back", [(10**9, 10**9), (10**7, 15*10**8), (1, -2*10**9)]) # a clock of seconds, of hundredths, and a fine one: a tenth of a second passes too quickly for a test
def test_a_change_within_the_same_tick_is_noticed(workspace, tmp_path, tick, back):
    "Same size, same time, same inode: the file was too young to be trusted"
    camera = delivery(tmp_path/"camera", range(1, 4))
    label = camera/"labels/p001.txt"
    os.utime(label, ns=(stamp := (time.time_ns() - back)//tick*tick, stamp))
    add_round(workspace, camera, name="june", by="mina")
    label.write_text(label.read_text().replace("1 0.5", "0 0.5"))
    os.utime(label, ns=(stamp, stamp))
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
        assert held(restore(workspace, name, tmp_path/"out", format=format)) == held(fresh[name])


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
        assert not loaded & ({"sqlalchemy", "torch", "mlflow", "pandas", "matplotlib", "nbformat", "onnxruntime", "IPython"} | more), command


def test_a_list_that_was_read_needs_no_arrow(workspace, place, tmp_path):
    "Neither to be shown nor to be written as a folder; what is wrong with the list itself is found all the same"
    add_round(workspace, delivery(tmp_path/"camera", range(4)), name="june", by="mina")
    code = "import json, sys\nfrom devmlops.cli import main\ntry: main(sys.argv[1:])\nexcept SystemExit: print(json.dumps([name for name in sys.modules]))"
    def ask(*command):
        done = subprocess.run([PYTHON, "-c", code, "data", *command], cwd=place, capture_output=True, text=True, timeout=100)
        *told, loaded = done.stdout.splitlines()
        return told, {"pyarrow", "numpy"} & set(json.loads(loaded))
    (first, heavy), (again, light) = ask("items", "june"), ask("items", "june")
    assert first == again and len(again) == 4 and heavy and not light
    assert ask("restore", "june", str(tmp_path/"out"))[1] == set() and len(list((tmp_path/"out").rglob("*.png"))) == 4
    workspace.objects.remove([rounds(workspace)[0].manifest])
    assert [one["kind"] for one in verify(workspace)] == ["missing"]


@pytest.mark.parametrize("dies", [False, True])
def test_two_processes_read_what_one_would(workspace, tmp_path, monkeypatch, dies):
    "In an order that does not depend on who was faster, problems included, and also when the other one is killed"
    from devmlops import folders, processes
    from devmlops.formats import drafts
    camera, mine, once = delivery(tmp_path/"camera", range(40)), os.getpid(), folders._look
    (camera/"labels/p039.txt").write_text("7 0.5 0.5 0.2 0.2")
    monkeypatch.setattr(folders, "_CHUNK", 4)
    def look():
        found, problems, _ = drafts(camera, "yolo")
        return folders._look_all(list(found), problems, lambda *told: None), sorted(problems)
    alone = look()
    forked = []
    monkeypatch.setattr(folders, "MANY", 8)
    monkeypatch.setattr(processes.threading, "active_count", lambda: 1)
    monkeypatch.setattr(processes.os, "fork", lambda fork=os.fork: forked.append(fork()) or forked[-1])
    if dies: monkeypatch.setattr(folders, "_look", lambda draft, problems, known: once(draft, problems, known) if os.getpid() == mine else os.kill(os.getpid(), signal.SIGKILL))
    both = look()
    assert len(forked) > 0 and both == alone and "class 7" in both[1][0][1] and len(both[0]) == 40
    assert add_round(workspace, later(delivery(tmp_path/"other", range(12))), name="june", by="mina").count == 14


@pytest.mark.parametrize("dies", [False, True])
def test_pictures_are_read_while_names_are_gone_through(workspace, tmp_path, monkeypatch, dies):
    "By a second process, when a folder comes for the first time; a damaged picture is told of as ever"
    from devmlops import folders, processes
    mine, once, told = os.getpid(), folders._read_ahead, []
    folder = later(delivery(tmp_path/"camera", range(40)))
    alone = add_round(workspace, folder, name="june", by="mina", project="alone")
    monkeypatch.setattr(folders, "MANY", 8)
    monkeypatch.setattr(processes.threading, "active_count", lambda: 1)
    def ahead(folder, enough):
        if os.getpid() != mine and dies: os.kill(os.getpid(), signal.SIGKILL)
        return once(folder, enough if os.getpid() == mine else b"\0") # all of them
    monkeypatch.setattr(folders, "_read_ahead", ahead)
    look = folders._look_all
    monkeypatch.setattr(folders, "_look_all", lambda found, problems, tell, known: told.append(len(known)) or look(found, problems, tell, known))
    both = add_round(workspace, folder, name="june", by="mina", project="both")
    assert told == [0 if dies else len(list(folder.rglob("*.png")))] and told_items(workspace, both) == told_items(workspace, alone)
    cut = next(folder.rglob("*.png"))
    cut.write_bytes(cut.read_bytes()[:-20])
    with pytest.raises(ValueError, match=f"{cut.name}.*truncated"): add_round(workspace, folder, name="june", by="mina", project="cut")


def told_items(store, round): return [(item.key, item.parts, item.label, item.attributes) for item in items(store, round)]


@pytest.mark.parametrize("link", [False, True])
@pytest.mark.parametrize("format", ["yolo", "voc"])
@pytest.mark.parametrize("dies", [False, True])
def test_two_processes_write_what_one_would(workspace, tmp_path, monkeypatch, dies, format, link):
    "Pictures here and labels there, some at a time; when the other process is killed, its part is done here"
    from devmlops import folders, processes
    add_round(workspace, delivery(tmp_path/"camera", range(24)), name="june", by="mina")
    alone, mine, once, forked = restore(workspace, "june", tmp_path/"alone", format=format, link=link), os.getpid(), folders._write, []
    monkeypatch.setattr(folders, "MANY", 4)
    monkeypatch.setattr(folders, "_BLOCK", 5)
    monkeypatch.setattr(processes.threading, "active_count", lambda: 1)
    monkeypatch.setattr(processes.os, "fork", lambda fork=os.fork: forked.append(fork()) or forked[-1])
    if dies: monkeypatch.setattr(folders, "_write", lambda path, data: once(path, data) if os.getpid() == mine or "p011" not in path else os.kill(os.getpid(), signal.SIGKILL))
    both = restore(workspace, "june", tmp_path/"both", format=format, link=link)
    assert len(forked) == 1 and told_files(both) == told_files(alone)
    assert all((both/name).read_bytes() == (alone/name).read_bytes() for name in told_files(alone))
    assert restore(workspace, "june", both, format=format, link=link) == both # the note knows every file


ODD = { # the last of many items -> (how often another process is begun, what is said)
    "a group": (dict(group="g"), 0, None), "an attribute": (dict(attributes={"camera": 1}), 0, None), "no picture": (dict(parts={"text": b"x"}), 0, "text"),
    "a doubtful box": (dict(label=Label((Value("box", "open", (1, 1, 5, 5), score=.5),))), 1, None), "another class": (dict(label=Label((box("odd", (1, 1, 5, 5)),))), 1, "odd"), "the same place": (dict(key="train/p000"), 1, "train/p000"),
}


@pytest.mark.parametrize("odd", ODD)
def test_the_last_item_may_be_of_another_kind(workspace, tmp_path, monkeypatch, odd):
    "What one process would have written, or said; groups and the like are seen before anything is written"
    from devmlops import folders, processes
    picture = lambda at: cv2.imencode(".png", np.full((32, 40), at, np.uint8))[1].tobytes()
    add_items(workspace, [Source(f"p{at:03}", {"image": picture(at)}, Label((box("open", (1, 1, 9, 9)),))) for at in range(20)], name="many", by="mina", classes=["open", "short"])
    more, forks, said = ODD[odd]
    one = dict(key="z", parts={"image": picture(30)}, label=None) | more
    add_items(workspace, [Source(**one)], name="last", by="mina", classes=["open", "short", "odd"])
    listed = folders.quick_manifest(workspace, make_bundle(workspace, "both", "many + last", by="mina"))
    if odd == "the same place": listed = listed.with_column("split", ["train"] + [None]*20) # of the first item, which goes into a folder of that name
    version = freeze(workspace, "both", name="both", by="mina")
    told = {"version": version.id, "manifest": version.manifest, "format": "yolo", "classes": ["open", "short"], "split": None, "link": False}
    def written(folder):
        try: folders._fresh(workspace, listed, folder, told, False, None, None)
        except ValueError as e: return str(e)
        return {name: (folder/name).read_bytes() for name in told_files(folder)}
    alone, forked = written(tmp_path/"alone"), []
    monkeypatch.setattr(folders, "MANY", 4)
    monkeypatch.setattr(folders, "_BLOCK", 5)
    monkeypatch.setattr(processes.threading, "active_count", lambda: 1)
    monkeypatch.setattr(processes.os, "fork", lambda fork=os.fork: forked.append(fork()) or forked[-1])
    assert written(tmp_path/"both") == alone and len(forked) == forks and (said is None or said in alone)


def walked_by_two(monkeypatch):
    "Whatever a folder holds is enough for a second process"
    from devmlops import folders, processes
    monkeypatch.setattr(folders, "MANY", 0)
    monkeypatch.setattr(processes.threading, "active_count", lambda: 1)


@pytest.mark.parametrize("harm", ["changed", "added", "gone", "half-written"])
def test_two_processes_compare_a_restored_folder(workspace, tmp_path, monkeypatch, harm):
    add_round(workspace, delivery(tmp_path/"camera", range(24)), name="june", by="mina")
    add_round(workspace, later(tmp_path/"camera", range(24, 27)), name="july", by="mina")
    out, whole = restore(workspace, "june", tmp_path/"out"), restore(workspace, "july", tmp_path/"whole")
    walked_by_two(monkeypatch)
    for name in (sorted(told_files(out))[7], sorted(told_files(out))[20], "images/p003.png"):
        file = out/name
        kept = file.read_bytes()
        if harm == "changed": file.write_bytes(kept + b" ")
        elif harm == "added": (file := file.with_name("mine.txt")).write_text("x")
        elif harm == "gone": file.unlink()
        else: (file := file.with_name(f".{file.name}.part")).write_bytes(b"x")
        if harm in ("changed", "added"):
            with pytest.raises(ValueError, match=f"was changed since it was restored .{file.relative_to(out)} and 0 more"): restore(workspace, "july", out)
            shutil.rmtree(out)
        restore(workspace, "july", out)
        if harm == "half-written": file.unlink() # stays until its file is written again
        assert told_files(out) == told_files(whole) and all((out/name).read_bytes() == (whole/name).read_bytes() for name in told_files(whole))
        restore(workspace, "june", out)


@pytest.mark.parametrize("dies", [False, True])
def test_two_processes_keep_what_one_would(workspace, tmp_path, monkeypatch, dies):
    "Labels there and pictures here; when the other process is killed, its part is done here"
    from devmlops import folders, processes
    mine, once, forked = os.getpid(), folders._keep_small, []
    monkeypatch.setattr(folders, "MANY", 4)
    monkeypatch.setattr(processes.threading, "active_count", lambda: 1)
    monkeypatch.setattr(processes.os, "fork", lambda fork=os.fork: forked.append(fork()) or forked[-1])
    if dies: monkeypatch.setattr(folders, "_keep_small", lambda *given: once(*given) if os.getpid() == mine else os.kill(os.getpid(), signal.SIGKILL))
    camera = delivery(tmp_path/"camera", range(24))
    june = add_round(workspace, camera, name="june", by="mina", link=True)
    later(camera, range(24, 27))
    july = add_round(workspace, camera, name="july", by="mina", link=True)
    assert len(forked) >= 2 and (june.count, july.count) == (24, 26) and verify(workspace) == []
    assert [(one.key, one.label) for one in read_folder(restore(workspace, "july", tmp_path/"out"))] == [(one.key, one.label) for one in read_folder(camera)]


@pytest.mark.parametrize("harm", [lambda camera: [(camera/f"{name}").unlink() for name in ("images/p001.png", "labels/p001.txt")], lambda camera: (camera/"labels.cache").write_text("x"), lambda camera: (camera/"labels/p999.txt").write_text("0 0.5 0.5 0.1 0.1\n")])
def test_a_folder_in_which_only_files_went_or_came_that_are_no_item(workspace, tmp_path, harm):
    camera = delivery(tmp_path/"camera", range(1, 7))
    add_round(workspace, camera, name="june", by="mina")
    harm(camera)
    july = add_round(workspace, camera, name="july", by="mina")
    assert july.count == len(list((camera/"images").iterdir())) and [item.key for item in items(workspace, july)] == sorted(path.stem for path in (camera/"images").iterdir())
    for path in [*camera.glob("images/*"), *camera.glob("labels/*")]: path.unlink()
    with pytest.raises(ValueError, match="has no items"): add_round(workspace, camera, name="august", by="mina")


def test_items_that_share_a_label_file_are_refused_in_two_processes_too(workspace, tmp_path, monkeypatch):
    from devmlops import folders, processes
    from devmlops.data import add_items
    from devmlops.formats import Label, Source, box
    monkeypatch.setattr(folders, "MANY", 2)
    monkeypatch.setattr(processes.threading, "active_count", lambda: 1)
    told = {suffix: cv2.imencode(f".{suffix}", picture(1))[1].tobytes() for suffix in ("png", "jpg")}
    label = Label((box("open", (1, 1, 5, 5)),))
    sources = [Source("a", {"image": told["png"]}, label, None, {"split": "train"}), *(Source(f"b{n}", {"image": told["png"]}, label) for n in range(6)), Source("train/a", {"image": told["jpg"]}, label)]
    listed = add_items(workspace, sources, name="june", by="mina")
    from devmlops.data import manifest
    sides = ["train" if key == "a" else None for key in manifest(workspace, listed).keys]
    monkeypatch.setattr(folders, "manifest_of", lambda store, one: manifest(store, one).with_column("split", sides))
    with pytest.raises(ValueError, match="labels/train/a.txt, and so would another one"): restore(workspace, "june", tmp_path/"out", format="yolo")
    assert not (tmp_path/"out").exists()


@pytest.mark.parametrize("seed, processes", [(seed, 1 + seed % 2) for seed in range(12)])
def test_a_folder_that_grew_gives_what_it_would_give_as_a_whole(workspace, tmp_path, monkeypatch, seed, processes):
    "Where only the files with certain names are gone through, also when names occur in several folders and files belong to nothing"
    if processes == 2: walked_by_two(monkeypatch)
    chance, camera, pictures = random.Random(seed), tmp_path/"camera", [cv2.imencode(".png", picture(shade, 24))[1].tobytes() for shade in range(40)]
    camera.mkdir()
    (camera/"data.yaml").write_text("names: [open, short]\n")
    def edit():
        place, stem = chance.choice(["", "train/", "val/", "deep/er/"]), chance.choice(["a", "b", "a.b", "c d", "정", *map(str, range(20))])
        image, label, template = (camera/f"{place}{kind}/{stem}.{suffix}" for kind, suffix in (("images", "png"), ("labels", "txt"), ("templates", "png")))
        file = chance.choice([image, label, label, template]) if image.exists() or chance.random() < .02 else image
        if file.exists() and chance.random() < .4: return [one.unlink(missing_ok=True) for one in ([file] if file != image or chance.random() < .1 else [image, label, template])]
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(f"{chance.randrange(2)} 0.5 0.5 0.{chance.randrange(1, 9)} 0.5\n".encode() if file.suffix == ".txt" else chance.choice(pictures))
        if chance.random() < .8: os.utime(file, ns=(stamp := time.time_ns() - 10**10 - chance.randrange(10**9), stamp))
    def outcome(name):
        try: return items(workspace, add_round(workspace, camera, name=name, by="mina"))
        except ValueError as e: return str(e)
    for turn in range(12):
        for _ in range(chance.randrange(1, 6)): edit()
        quick = outcome(f"quick-{turn}")
        memory = {file: file.read_bytes() for file in (workspace.home/"cache"/"folders").glob("*")}
        for file in memory: file.unlink()
        whole = outcome(f"whole-{turn}")
        told = lambda found: found if isinstance(found, str) else {item.key: (item.parts, item.label, item.attributes, item.group) for item in found}
        assert told(quick) == told(whole)
        if isinstance(whole, str):
            for file, data in memory.items(): file.write_bytes(data)


def told_files(root): return sorted(path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file() and not path.name.startswith(".devmlops"))


def test_a_switch_to_other_class_numbers_writes_every_label_anew(workspace, tmp_path):
    from devmlops.data import add_items
    from devmlops.formats import Label, Source, box, boxes
    png = cv2.imencode(".png", picture(1, 40))[1].tobytes()
    item = lambda key, name: Source(key, {"image": png}, Label((box(name, (1, 1, 9, 9)),)))
    add_items(workspace, [item("a", "open"), item("b", "short")], name="june", by="mina")
    add_items(workspace, [item("a", "open"), item("b", "short"), item("c", "mouse")], name="july", by="mina")
    out = restore(workspace, "june", tmp_path/"out")
    restore(workspace, "july", out)
    assert {one.key: boxes(one.label)[0] for one in read_folder(out)} == {"a": ["open"], "b": ["short"], "c": ["mouse"]}


@pytest.mark.parametrize("format, divided, whole", [("jsonl", ["test.jsonl", "train.jsonl"], ["data.jsonl"]), ("csv", ["test.csv", "train.csv"], ["data.csv"])])
def test_a_switch_takes_the_files_of_old_sides_away(workspace, tmp_path, format, divided, whole):
    from devmlops.data import add_items, derive
    from dataclasses import replace
    from devmlops.formats import Label, Source, Value
    part = {"text": b"fine"} if format == "jsonl" else {"row": b'{"a":1}'}
    add_items(workspace, [Source(f"t{at}", part, Label((Value("class", "good"),))) for at in range(6)], name="june", by="mina")
    june = freeze(workspace, "june", name="june", by="mina")
    split = derive(workspace, june, [replace(item, split="test" if at > 3 else "train") for at, item in enumerate(items(workspace, june))], name="divided", state="split", by="mina")
    for version, wished in ((split, divided), (june, whole), (split, divided), (split, divided)):
        out = restore(workspace, version, tmp_path/"out", format=format)
        assert [name for name in told_files(out) if name.endswith(format)] == wished
        assert held(out) == held(restore(workspace, version, tmp_path/f"fresh-{version.name}", format=format))


def test_items_that_would_share_a_file_are_refused(workspace, tmp_path):
    from devmlops.data import add_items
    from devmlops.formats import Label, Source, Value
    png = cv2.imencode(".png", picture(1, 40))[1].tobytes()
    add_items(workspace, [Source(key, {"image": png}, Label((Value("class", "open"),))) for key in ("y1", "open/y1")], name="june", by="mina")
    with pytest.raises(ValueError, match="and so would another one"): restore(workspace, "june", tmp_path/"out", format="folders")
    assert not (tmp_path/"out").exists()


def test_hidden_files_and_neighbours_of_a_restored_folder_are_left_alone(workspace, tmp_path):
    add_round(workspace, delivery(tmp_path/"camera", range(1, 6)), name="june", by="mina")
    out, neighbour = restore(workspace, "june", tmp_path/"mine"), tmp_path/".mine.old"
    neighbour.mkdir()
    (neighbour/"thesis.txt").write_text("years of work")
    (out/".git").mkdir()
    (out/".git"/"HEAD").write_text("ref: main")
    with pytest.raises(ValueError, match=r"was changed since it was restored \(.git/HEAD"): restore(workspace, "june", out, format="coco")
    (out/".git"/"HEAD").unlink()
    restore(workspace, "june", out, format="coco")
    assert (neighbour/"thesis.txt").exists()
    (tmp_path/"elsewhere").symlink_to(out)
    restore(workspace, "june", tmp_path/"elsewhere")
    assert (tmp_path/"elsewhere").is_symlink() and (out/"annotations/instances.json").exists()


def test_a_correction_of_a_correction_counts(workspace, tmp_path):
    camera = delivery(tmp_path/"camera", range(1, 4))
    label = camera/"labels/p001.txt"
    first = label.read_text()
    states = []
    for name, text in (("june", first), ("july", first.replace("1 0.5", "0 0.5")), ("august", first)):
        label.write_text(text)
        made = add_round(workspace, camera, name=name, by="mina")
        states.append((made.name, made.changed))
    assert states == [("june", 0), ("july", 1), ("august", 1)]
    made = add_round(workspace, camera, name="august", by="mina")
    assert (made.name, made.new, made.changed, len(rounds(workspace))) == ("august", 0, 0, 3)
    assert add_round(workspace, camera, name="september", by="mina").name in ("june", "august") and len(rounds(workspace)) == 3
    both = make_bundle(workspace, "all", "june + july + august", by="mina")
    assert [item.label for item in items(workspace, both)] == [item.label for item in items(workspace, rounds(workspace)[0])]


def test_what_verify_finds_is_repaired_by_adding_the_folder_again(workspace, tmp_path):
    camera = delivery(tmp_path/"camera", range(1, 6))
    june = add_round(workspace, camera, name="june", by="mina")
    path = workspace.objects.path(items(workspace, june)[0].parts["image"])
    path.chmod(0o644)
    path.write_bytes(b"scribble")
    assert [problem["kind"] for problem in verify(workspace)] == ["changed"]
    add_round(workspace, camera, name="june", by="mina")
    assert verify(workspace) == []


def test_classes_that_vanished_are_not_remembered(workspace, tmp_path):
    from devmlops.formats import Label, Source, box, write_folder
    png = tmp_path/"a.png"
    cv2.imwrite(str(png), picture(1, 40))
    voc = write_folder(tmp_path/"voc", "voc", [Source(key, {"image": png}, Label((box(name, (1, 1, 9, 9)),))) for key, name in (("a", "open"), ("b", "shrot"))], ["open", "shrot"])
    assert add_round(workspace, voc, name="june", by="mina").classes == ["open", "shrot"]
    xml = voc/"Annotations/b.xml"
    xml.write_text(xml.read_text().replace("shrot", "short"))
    assert add_round(workspace, voc, name="july", by="mina").classes == ["open", "short"]
    (voc/"JPEGImages/.ipynb_checkpoints").mkdir()
    shutil.copy(png, voc/"JPEGImages/.ipynb_checkpoints/a-checkpoint.png")
    assert add_round(workspace, voc, name="august", by="mina").count == 2


def test_a_folder_linked_from_beside_is_walked(tmp_path):
    from devmlops.formats import Tree
    (tmp_path/"round1").mkdir()
    (tmp_path/"round10").mkdir()
    (tmp_path/"round1"/"a.txt").write_text("")
    (tmp_path/"round10"/"more").symlink_to(tmp_path/"round1")
    assert sorted(Tree(tmp_path/"round10").files) == ["more/a.txt"]


@pytest.mark.parametrize("format", ["folders", "masks", "label-studio", "csv", "jsonl", "parquet"])
def test_every_format_is_restored_and_brought_up_to_date(workspace, tmp_path, format):
    from devmlops.data import add_items
    from devmlops.formats import Label, Source, Value
    from devmlops.layouts import mask_png
    from devmlops.store import content_id
    png, inside = cv2.imencode(".png", picture(1, 40))[1].tobytes(), np.zeros((40, 40), bool)
    inside[5:9, 5:9] = True
    mask = mask_png(inside)
    parts = {"folders": {"image": png}, "label-studio": {"image": png}, "masks": {"image": png, "mask": mask}, "csv": {"row": b'{"a":1}'}, "parquet": {"row": b'{"a":1}'}, "jsonl": {"text": b"fine"}}[format]
    value = Value("mask", "open", content_id(mask)) if format == "masks" else Value("class", "open")
    make = lambda keys, name: add_items(workspace, [Source(key, parts, Label((value,))) for key in keys], name=name, by="mina")
    make("abc", "june")
    make("bcd", "july")
    for name in ("june", "july", "july", "june"):
        out = restore(workspace, name, tmp_path/"out", format=format)
        shutil.rmtree(tmp_path/"fresh", ignore_errors=True)
        assert held(out) == held(restore(workspace, name, tmp_path/"fresh", format=format))


@pytest.mark.parametrize("of, size", [("image", LARGE), ("image", 40), ("label", LARGE)], ids=["a file", "in a pack", "a label"])
@pytest.mark.parametrize("harm", ["damaged", "missing"])
@pytest.mark.parametrize("noticed", ["reading", "verify"])
def test_the_same_delivery_again_puts_a_damaged_object_right(workspace, tmp_path, own, of, size, harm, noticed):
    camera = tmp_path/"camera"
    delivery(camera, ())
    for seed in range(1, 6):
        cv2.imwrite(str(camera/"images"/f"p{seed:03}.png"), picture(seed, size))
        (camera/"labels"/f"p{seed:03}.txt").write_text(f"{seed % 2} 0.5 0.5 0.2 0.{seed}\n")
    for path in camera.rglob("*.*"): os.utime(path, (1e9, 1e9))
    june = add_round(workspace, camera, name="june", by="mina")
    item, objects = items(workspace, june)[2], workspace.objects
    id = item.label if of == "label" else item.parts["image"]
    before = objects.get(id)
    if harm == "missing": objects.remove([id])
    elif (file := Path(objects.files.name(id[7:]))).exists(): # as a bad disk would do it: neither size nor mode tell
        file.chmod(0o644)
        file.write_bytes(before[:-1] + b"?")
        file.chmod(0o444)
    else:
        for pack in Path(objects.packs.base).iterdir():
            pack.chmod(0o644)
            pack.write_bytes(pack.read_bytes().replace(before, before[:-1] + b"?"))
            pack.chmod(0o444)
    for other in camera.rglob("*.png"): # only what was damaged is read again
        if other.stem != item.key:
            other.write_bytes(bytes(other.stat().st_size))
            os.utime(other, (1e9, 1e9))
    if noticed == "verify": assert [problem["what"] for problem in verify(open_store(workspace.settings.root))] == [id]
    else:
        with pytest.raises((ValueError, LookupError), match="same delivery"): open_store(workspace.settings.root).objects.get(id)
    store = open_store(workspace.settings.root)
    assert add_round(store, camera, name="june", by="mina").id == june.id
    assert (store.objects.get(id), store.objects.wrong(), verify(store)) == (before, set(), [])
    assert len(rounds(store)) == 1


def test_a_linked_file_that_was_edited_is_noticed_when_a_bundle_is_frozen(workspace, tmp_path, own):
    camera = delivery(tmp_path/"camera", (1, 2, 4))
    call(workspace.settings.root, "data", "add", camera, "--name", "june", "--link") # the pictures are a moment old, so their times say nothing yet
    with open(camera/"images/p002.png", "r+b") as file: file.write(b"scribble")
    for _ in range(2):
        done = call(workspace.settings.root, "data", "freeze", "june", "--name", "june", check=False)
        assert done.returncode == 2 and "was changed on disk" in done.stderr and versions(workspace) == []
    found = call(workspace.settings.root, "data", "verify", check=False)
    assert found.returncode == 1 and "changed" in found.stdout and "round june" in found.stdout and "Traceback" not in found.stderr
    cv2.imwrite(str(tmp_path/"good.png"), picture(2))
    os.replace(tmp_path/"good.png", camera/"images/p002.png")
    call(workspace.settings.root, "data", "add", camera, "--name", "june", "--link")
    call(workspace.settings.root, "data", "freeze", "june", "--name", "june")
    found = call(workspace.settings.root, "data", "verify")
    assert "everything is there and unchanged" in found.stdout
