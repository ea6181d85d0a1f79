"A second process that does a part of the work: whatever happens to it, the part is done once"
import errno
import os
import signal
import subprocess
import sys
import threading
import time
from functools import partial

import pytest

from devmlops.processes import ahead, below, beside, both, forkable, running


@pytest.fixture(autouse=True)
def alone(monkeypatch): monkeypatch.setattr(threading, "active_count", lambda: 1) # pytest has threads of its own


def pipes():
    "What pipes are open; others of this process may be closed meanwhile"
    found = (f"/proc/self/fd/{name}" for name in os.listdir("/proc/self/fd"))
    return {(link, os.readlink(link)) for link in found if os.path.lexists(link) and os.readlink(link).startswith("pipe:")}


def dies(in_the_middle):
    "Work that is done by this process only"
    mine = os.getpid()
    def work():
        if os.getpid() != mine: os._exit(0) if in_the_middle is None else os.kill(os.getpid(), signal.SIGKILL)
        return ["here"]
    return work


def test_what_came_out_is_told_and_nothing_is_left_open():
    before = pipes()
    with ahead(lambda: {"who": os.getpid(), "long": "x"*10**6}) as ask:
        told = ask()
        assert ask() is told and told["who"] != os.getpid() and len(told["long"]) == 10**6
    with ahead(lambda: [os.getpid()]): pass # nobody asked
    assert pipes() <= before


@pytest.mark.parametrize("how", [None, "killed"])
def test_one_that_ends_without_an_answer(how):
    before = pipes()
    with ahead(dies(how)) as ask: assert ask() == ["here"]
    assert pipes() <= before


def test_one_that_is_killed_while_it_answers(monkeypatch):
    "More than a pipe holds; half of an answer is none"
    mine, once = os.getpid(), os.fork
    def fork():
        child = once()
        if not child: half()
        return child
    def half():
        write = os.write
        import devmlops.processes as processes
        class Half:
            def __init__(self, to, mode): self.to = to
            def __enter__(self): return self
            def __exit__(self, *_): pass
            def write(self, data):
                write(self.to, data[:1000])
                os.kill(os.getpid(), signal.SIGKILL)
        processes.open = Half
    monkeypatch.setattr(os, "fork", fork)
    with ahead(lambda: ["x"*10**6] if os.getpid() != mine else ["here"]) as ask: assert ask() == ["here"]


def test_where_there_may_be_no_more_processes(monkeypatch):
    def fork(): raise OSError(errno.EAGAIN, "Resource temporarily unavailable")
    monkeypatch.setattr(os, "fork", fork)
    before = pipes()
    with ahead(lambda: ["here"]) as ask: assert ask() == ["here"]
    assert beside(lambda: 1)() is None and pipes() <= before


def test_an_error_of_the_work_shows_itself_here():
    def work(): raise ValueError("no such thing")
    with pytest.raises(ValueError, match="no such thing"), ahead(work) as ask: ask()


def test_who_is_stopped_while_it_waits_stops_the_other_as_well():
    "A second press is not needed, and the error is the one of the key"
    before, there = pipes(), below([os.getpid()])
    with pytest.raises(KeyboardInterrupt), ahead(lambda: [time.sleep(60)] and ["here"]) as ask:
        threading.Timer(.3, os.kill, (os.getpid(), signal.SIGINT)).start()
        ask()
    assert pipes() <= before and below([os.getpid()]) <= there


def test_what_is_read_ahead_ends_with_its_parent(tmp_path):
    "A killed command leaves no process that reads on"
    for n in range(200): (tmp_path/f"{n:03}.png").write_bytes(b"")
    code = """if True:
        import os, signal, sys, time
        from pathlib import Path
        import devmlops.folders as folders
        from devmlops.processes import ahead
        once = folders._read
        def slow(part):
            Path(sys.argv[1], "read").write_text(part)
            time.sleep(.05)
            return once(part)
        folders._read = slow
        with ahead(lambda: folders._read_ahead(sys.argv[1], b"\\0")):
            while not Path(sys.argv[1], "read").exists(): time.sleep(.01)
            os.kill(os.getpid(), signal.SIGKILL)"""
    assert subprocess.run([sys.executable, "-c", code, str(tmp_path)]).returncode == -signal.SIGKILL
    time.sleep(.3)
    last = (tmp_path/"read").read_text()
    time.sleep(.5)
    assert (tmp_path/"read").read_text() == last


def noted(folder, name, wait=0):
    "A job that leaves a file with the number of its process, and returns its name"
    time.sleep(wait)
    (folder/name).write_text(str(os.getpid()))
    return name


def test_two_piles_are_shared_out(tmp_path):
    "Each begins with its own pile, nothing is done twice, and answers keep their order"
    def first():
        end = time.monotonic() + 30
        while forkable() and not (tmp_path/"b-00").exists() and time.monotonic() < end: time.sleep(.005)
        return noted(tmp_path, "a-00")
    piles, ends, told, before = [[first, partial(noted, tmp_path, "a-01")], [partial(noted, tmp_path, f"b-{at:02}", .05) for at in range(40)]], tmp_path/"ends", [], pipes()
    ends.mkdir()
    assert both(piles, last=lambda: noted(ends, str(os.getpid())), tell=lambda *job: told.append(job)) == [["a-00", "a-01"], [f"b-{at:02}" for at in range(40)]]
    who = {path.name: int(path.read_text()) for path in tmp_path.glob("?-??")}
    assert who["a-00"] == os.getpid() and len(list(ends.iterdir())) == len(set(who.values())) and pipes() <= before
    assert {f"{'ab'[pile]}-{at:02}" for pile, at in told} == {name for name, process in who.items() if process == os.getpid()}
    if forkable(): assert who["b-00"] != os.getpid() and os.getpid() in {who[f"b-{at:02}"] for at in range(40)}
    assert both([[], []]) == [[], []] and both([]) == []
    assert both([[], [lambda at=at: at for at in range(20_000)]]) == [[], list(range(20_000))] # more than the pipe holds


def test_jobs_of_a_killed_process_are_done_here(tmp_path):
    mine, ends = os.getpid(), []
    def dies():
        if os.getpid() != mine: os.kill(os.getpid(), signal.SIGKILL)
        return noted(tmp_path, "last")
    first = [partial(noted, tmp_path, f"a-{at:02}", .01) for at in range(20)]
    assert both([first, [partial(noted, tmp_path, "b-00"), dies]], last=lambda: ends.append(0)) == [[f"a-{at:02}" for at in range(20)], ["b-00", "last"]]
    assert {int(path.read_text()) for path in tmp_path.iterdir()} == {mine} and len(ends) == (2 if forkable() else 1)


def test_an_error_ends_both(tmp_path):
    "Of what the other one has not begun nothing is done any more"
    def wrong():
        time.sleep(.1)
        raise ValueError("no such thing")
    before, there = pipes(), below([os.getpid()])
    with pytest.raises(ValueError, match="no such thing"): both([[wrong], [partial(noted, tmp_path, f"{at:02}", .05) for at in range(40)]])
    assert len(list(tmp_path.iterdir())) < 20 and pipes() <= before and below([os.getpid()]) <= there


def test_two_piles_end_with_their_parent(tmp_path):
    code = """if True:
        import os, signal, sys, time
        from pathlib import Path
        from devmlops.processes import both
        def slow(at):
            Path(sys.argv[1], str(at)).touch()
            time.sleep(.05)
        def dies():
            while not Path(sys.argv[1], "0").exists(): time.sleep(.01)
            os.kill(os.getpid(), signal.SIGKILL)
        both([[dies], [lambda at=at: slow(at) for at in range(100)]])"""
    assert subprocess.run([sys.executable, "-c", code, str(tmp_path)]).returncode == -signal.SIGKILL
    time.sleep(.3)
    count = len(list(tmp_path.iterdir()))
    time.sleep(.3)
    assert len(list(tmp_path.iterdir())) == count < 100


def test_nobody_waits_for_a_reader_that_is_gone(tmp_path):
    "An answer that is larger than a pipe, of a process whose parent was killed"
    code = """if True:
        import os, signal, sys, time
        from pathlib import Path
        from devmlops.processes import both
        def large():
            Path(sys.argv[1], "child").write_text(str(os.getpid()))
            time.sleep(.3)
            return "x"*1_000_000
        def dies():
            while not Path(sys.argv[1], "child").exists() or not Path(sys.argv[1], "child").read_text(): time.sleep(.01)
            os.kill(os.getpid(), signal.SIGKILL)
        both([[dies], [large]])"""
    assert subprocess.run([sys.executable, "-c", code, str(tmp_path)]).returncode == -signal.SIGKILL
    child, end = int((tmp_path/"child").read_text()), time.monotonic() + 20
    while child in running() and time.monotonic() < end: time.sleep(.05)
    assert child not in running()


def test_a_key_ends_both_at_once(tmp_path):
    "What the other one is at is not waited for"
    def key():
        while forkable() and not (tmp_path/"there").exists(): time.sleep(.005)
        raise KeyboardInterrupt
    def long():
        (tmp_path/"there").touch()
        time.sleep(60)
        return 1
    before, there, began = pipes(), below([os.getpid()]), time.monotonic()
    with pytest.raises(KeyboardInterrupt): both([[key], [long]])
    assert pipes() <= before and below([os.getpid()]) <= there and time.monotonic() - began < 30
