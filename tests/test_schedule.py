"Due work runs once, by the stated policy, whatever happens to clocks, workers and their processes"
import itertools
import os
import re
import secrets
import shlex
import signal
import subprocess
import time
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import nbformat
import pytest
import servers
import yaml
from conftest import PYTHON
from sqlalchemy import insert, select, text, update
from sqlalchemy.exc import IntegrityError, OperationalError

from devmlops import schedule as module
from devmlops.monitor import alarm_table, retraining_table
from devmlops.processes import identity, lives, place
from devmlops.stage import run_table
from devmlops.project import add_user, init_workspace, user_table
from devmlops.schedule import (Worker, _insert, _moment, _times, add_schedule, cancel_job, enqueue, follow, job, job_log, job_rows, job_table, jobs, next_times,
    pause, remove_schedule, resume, rows, run_now, schedule, schedule_table, schedules, take, worker_table, workers, written_out)
from devmlops.settings import write_settings
from devmlops.store import NotFound, event, events, move, now, state, uuid7

MINUTE, HOUR, DAY = 60*10**6, 3600*10**6, 24*3600*10**6
NOON = _moment("2026-11-20 12:00", "UTC")


def filled(folder, url=None):
    "A workspace with one small pipeline"
    if url:
        folder.mkdir()
        write_settings(folder, workspace_name="w", store_records=url)
    store = init_workspace(folder, user="mina")
    cell = lambda source, *tags: nbformat.v4.new_code_cell(source, metadata={"tags": [*tags]} if tags else {})
    for name, more in (("double", ""), ("other", "\nif number == 13: raise RuntimeError('bad luck')")):
        cells = [cell("number: int = 2  # what to double, 1 to 99\nname: str = ''  # a word", "parameters"), cell(f"from devmlops.pipeline import Stage\nstage = Stage.open('{name}'){more}"), cell("stage.outputs(result=number*2 + len(name))", "outputs")]
        nbformat.write(nbformat.v4.new_notebook(cells=cells), folder/f"pipelines/{name}.ipynb")
        (folder/f"pipelines/{name}.toml").write_text(f'[parameters]\nnumber = 3\nname = ""\n[stage.{name}]\nnumber = "{{parameters.number}}"\nname = "{{parameters.name}}"\noutputs = {{result = "int"}}\n')
    return store


@pytest.fixture(scope="module")
def house(tmp_path_factory):
    "One workspace for tests that look at the calendar; each uses schedules of its own"
    with closing(filled(tmp_path_factory.mktemp("house")/"w")) as store: yield store


@pytest.fixture
def store(tmp_path):
    with closing(filled(tmp_path/"w")) as store: yield store


@pytest.fixture(params=["sqlite", "postgres", pytest.param("mariadb", marks=pytest.mark.slow)])
def shared(request, tmp_path):
    "A workspace whose records lie in each database"
    url = f"sqlite:///{tmp_path}/records.db" if request.param == "sqlite" else servers.fresh(request, request.param)
    with closing(filled(tmp_path/"w", url)) as store: yield store


def added(store, name="", pipeline="double", at=NOON, **more):
    return add_schedule(store, pipeline, name=name or f"s{secrets.token_hex(4)}", by="mina", at=at, **more)


def shown(found, zone, count=4): return [datetime.fromtimestamp(at/1e6, ZoneInfo(zone)).strftime("%m-%d %H:%M %Z") for at in itertools.islice(found, count)]


def due(store, one, at):
    "Due times of the jobs that a look makes for one schedule, in hours since noon"
    made = [job(store, id) for id in enqueue(store, at=at)]
    return sorted((found.due - NOON)/HOUR for found in made if found.schedule == one.id)


# times

CALENDAR = [
    # a fixed time in the gap comes at the first moment after it, one in the fold the first time only
    ("30 2 * * *", "Europe/Berlin", "2027-03-27 12:00", ["03-28 03:00 CEST", "03-29 02:30 CEST"]),
    ("30 2 * * *", "Europe/Berlin", "2027-10-30 12:00", ["10-31 02:30 CEST", "11-01 02:30 CET"]),
    ("30 2 * * *", "America/New_York", "2027-03-13 12:00", ["03-14 03:00 EDT", "03-15 02:30 EDT"]),
    ("30 1 * * *", "America/New_York", "2027-11-06 12:00", ["11-07 01:30 EDT", "11-08 01:30 EST"]),
    ("0,30 2 * * *", "Europe/Berlin", "2027-03-27 12:00", ["03-28 03:00 CEST", "03-29 02:00 CEST", "03-29 02:30 CEST"]),
    # with a star in minutes or hours, time that passes counts
    ("*/30 * * * *", "Europe/Berlin", "2027-03-28 01:00", ["03-28 01:30 CET", "03-28 03:00 CEST", "03-28 03:30 CEST"]),
    ("*/30 * * * *", "America/New_York", "2027-11-07 00:59", ["11-07 01:00 EDT", "11-07 01:30 EDT", "11-07 01:00 EST", "11-07 01:30 EST"]),
    ("0 */2 * * *", "Europe/Berlin", "2027-10-31 00:30", ["10-31 02:00 CEST", "10-31 02:00 CET", "10-31 04:00 CET"]),
    # a zone without daylight saving, and the same moment in UTC
    ("0 3 * * *", "Asia/Seoul", "2027-03-28 00:00", ["03-28 03:00 KST", "03-29 03:00 KST"]),
    ("0 9 * * 1-5", "Asia/Seoul", "2026-11-20 10:00", ["11-23 09:00 KST", "11-24 09:00 KST"]),
    ("0 0 29 2 *", "UTC", "2026-01-01 00:00", ["02-29 00:00 UTC", "02-29 00:00 UTC"]),
    ("0 4 1 * 5", "UTC", "2026-11-20 12:00", ["11-27 04:00 UTC", "12-01 04:00 UTC", "12-04 04:00 UTC"]), # either of both days
    ("@monthly", "Europe/Berlin", "2026-11-20 12:00", ["12-01 00:00 CET", "01-01 00:00 CET"]),
]


@pytest.mark.parametrize("rule, zone, start, expected", CALENDAR, ids=lambda value: str(value)[:24])
def test_times_of_a_cron_line(rule, zone, start, expected):
    assert shown(_times("cron", rule, zone, 0, _moment(start, zone)), zone, len(expected)) == expected


@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/New_York", "Asia/Seoul", "Australia/Lord_Howe", "UTC"])
@pytest.mark.parametrize("rule", ["30 2 * * *", "15,45 1-3 * * *", "*/7 * * * *", "0 0 * * 0"])
def test_times_only_rise_wherever_one_begins(zone, rule):
    "Looking from any moment gives the times after it, the same ones as looking from far before"
    start, end = _moment("2027-01-01 00:00", "UTC"), _moment("2028-01-01 00:00", "UTC")
    if rule.startswith("*/7"): start, end = _moment("2027-10-29 00:00", "UTC"), _moment("2027-11-08 00:00", "UTC")
    every = list(itertools.takewhile(lambda at: at < end, _times("cron", rule, zone, 0, start)))
    assert every == sorted(set(every))
    for k in range(0, len(every) - 1, max(1, len(every)//40)):
        middle = (every[k] + every[k + 1])//2
        assert next(_times("cron", rule, zone, 0, every[k])) == every[k + 1]
        assert next(_times("cron", rule, zone, 0, middle)) == every[k + 1]


def test_intervals_are_anchored_and_do_not_drift(house):
    one = added(house, every="90m", zone="Europe/Berlin")
    for late in (1.7, 3.2, 4.9, 1000.1): due(house, one, NOON + late*HOUR)
    assert all((found.due - NOON) % (90*MINUTE) == 0 for found in jobs(house, one.name))
    assert next_times(one, 2, after=NOON + 1000*HOUR) == [NOON + 1000.5*HOUR, NOON + 1002*HOUR]
    begins = added(house, every="1 day", start="2026-11-21 03:00", zone="Asia/Seoul")
    assert shown(next_times(begins, 2, after=NOON), "Asia/Seoul") == ["11-21 03:00 KST", "11-22 03:00 KST"]


@pytest.mark.parametrize("given, words", [
    (dict(cron="61 * * * *"), "bad minute"), (dict(cron="0 3 * *"), "expected five"), (dict(cron="0 0 3 * * *"), "has 6 fields"), (dict(cron="0 0 31 2 *"), "wrong|never comes"), (dict(cron="@often"), "no short form"),
    (dict(cron="0 3 * * *", zone="Europe/Seoul"), "no time zone"), (dict(cron="0 3 * * *", zone="seoul"), "Asia/Seoul"), (dict(every="0m"), "no length of time"), (dict(every="1 fortnight"), "no length of time"),
    (dict(), "given were none"), (dict(every="1h", cron="@daily"), "every|cron"), (dict(once="tomorrow"), "no date and time"), (dict(once="2020-01-01"), "is over"), (dict(cron="@daily", start="2027-01-01"), "leave it out"),
    (dict(when="alarm.rised"), "did you mean alarm.raised"), (dict(when="alarm.raised boards"), "no condition"), (dict(when="run.done"), "names another pipeline"), (dict(when="run.done pipeline=double"), "never end"),
    (dict(every="1h", catch_up="some"), "choose one of last, all, none"), (dict(every="1h", overlap="wait"), "skip, queue, allow"), (dict(every="1h", lost="maybe"), "again, fail"), (dict(every="1h", catch_up="all"), "overlap=queue"),
    (dict(every="1h", retries=-1), "retries"), (dict(every="1h", longest="long"), "no length of time"), (dict(every="1h", given={"nmber": 1}), "did you mean 'number'"), (dict(every="1h", given={"number": "x"}), "is not int"),
    (dict(every="1h", given={"double.number": 500}), "1 to 99"), (dict(every="1h", given={"name": "{signal.family}"}), "with when="), (dict(every="1h", pipeline="duble"), "no pipeline file")])
def test_what_is_wrong_is_refused_when_it_is_added(house, given, words):
    before = len(schedules(house)), len(events(house, "schedule"))
    with pytest.raises(ValueError, match=words): add_schedule(house, given.pop("pipeline", "double"), **given, by="mina", at=NOON)
    assert (len(schedules(house)), len(events(house, "schedule"))) == before


def test_a_pipeline_that_needs_a_file_is_refused_without_it(house, tmp_path):
    with pytest.raises(ValueError, match="source=FOLDER"): add_schedule(house, "inspection", every="1d", by="mina")
    assert add_schedule(house, "inspection", every="1d", given={"source": str(tmp_path)}, by="mina").given == {"source": str(tmp_path)}


def test_names_and_rights(store):
    assert [add_schedule(store, "double", every="1h", by="mina").name for _ in range(3)] == ["double", "double-2", "double-3"]
    with pytest.raises(ValueError, match="already"): added(store, "double", every="1h")
    remove_schedule(store, "double-2", by="mina")
    assert added(store, "double-2", every="1h").name == "double-2"
    add_user(store, "line", role="service", by="mina")
    for act in (lambda: add_schedule(store, "double", every="1h", by="line"), lambda: pause(store, "double", by="line"), lambda: remove_schedule(store, "double", by="line"), lambda: run_now(store, "double", by="line")):
        with pytest.raises(PermissionError, match="may not run.start"): act()
    with pytest.raises(NotFound, match="double, double-2, double-3"): schedule(store, "triple")
    assert schedule(store, schedule(store, "double").id).name == "double"


# what is due becomes jobs

def test_a_due_time_is_one_job(house):
    one = added(house, every="1h")
    assert due(house, one, NOON + HOUR - 1) == []
    assert due(house, one, NOON + HOUR) == [1]
    assert due(house, one, NOON + HOUR) == due(house, one, NOON + 1.5*HOUR) == []
    found = jobs(house, one.name)[0]
    with pytest.raises(IntegrityError), house.begin() as connection: _insert(house, connection, one, cause=found.cause, due=found.due, ready=found.due, at=NOON)


@pytest.mark.parametrize("policy, expected, skipped", [(dict(catch_up="last"), [100], 99), (dict(catch_up="none"), [], 100), (dict(catch_up="all", most=4, overlap="queue"), [97, 98, 99, 100], 96), (dict(catch_up="last", overlap="allow"), [100], 99)])
def test_missed_times(house, policy, expected, skipped):
    one = added(house, every="1h", **policy)
    assert due(house, one, NOON + 100.5*HOUR) == expected
    left = [row for row in events(house, "schedule", one.id) if row["verb"] == "skipped"]
    assert sum(row["detail"]["times"] for row in left) == schedule(house, one.name).skipped >= min(skipped, 20) # far back only the newest are looked at
    assert due(house, one, NOON + 101*HOUR) == ([101] if policy.get("overlap") == "allow" or not expected else []) # as many wait as may
    remove_schedule(house, one.name, by="mina")


def test_a_year_without_a_worker_is_looked_at_in_no_time(house):
    one = added(house, cron="* * * * *", catch_up="all", most=5, overlap="queue")
    began = time.process_time()
    assert due(house, one, NOON + 365*DAY) == [365*24 - n/60 for n in (4, 3, 2, 1, 0)]
    assert time.process_time() - began < 2
    remove_schedule(house, one.name, by="mina")


def test_while_one_runs(house):
    "skip leaves out and says so, queue waits for its turn up to a limit, allow starts beside it"
    named = {overlap: added(house, f"while-{overlap}", "other" if overlap == "queue" else "double", every="1h", overlap=overlap, most=3) for overlap in ("skip", "queue", "allow")}
    for hour in range(1, 7): enqueue(house, at=NOON + hour*HOUR)
    assert {overlap: len(jobs(house, one.name)) for overlap, one in named.items()} == {"skip": 1, "queue": 3, "allow": 6}
    assert "the one before is not over" in {row["why"] for row in events(house, "schedule", named["skip"].id)}
    for one in named.values(): remove_schedule(house, one.name, by="mina")


def test_two_schedules_of_one_pipeline_take_turns(store):
    for name in ("one", "two"): added(store, name, once="now")
    enqueue(store, at=NOON)
    assert [take(store, "w", at=NOON) is not None for _ in range(3)] == [True, False, False]
    added(store, "free", once="now", overlap="allow")
    enqueue(store, at=NOON)
    assert take(store, "w", at=NOON).name == "free" and take(store, "w", at=NOON) is None


def test_a_clock_that_jumps(store):
    one = added(store, every="1h", overlap="allow")
    assert due(store, one, NOON + 24*365*HOUR) == [24*365] # far ahead: as if nobody had worked
    assert due(store, one, NOON + HOUR - 1) == [] # put right: noticed
    assert [row["verb"] for row in events(store, "schedule", one.id)][-1] == "clock went back"
    assert [due(store, one, NOON + hour*HOUR) for hour in (1, 2, 3)] == [[1], [2], [3]] # life goes on from now
    assert due(store, one, NOON + 2.5*HOUR) == [] # a little back: nothing twice
    assert [due(store, one, NOON + hour*HOUR) for hour in (2.9, 3, 4)] == [[], [], [4]]
    assert len({found.cause for found in jobs(store)}) == len(jobs(store)) == 5
    waits = added(store, retries=1, wait="1h", once="now")
    with store.begin() as connection: _insert(store, connection, waits, cause="x", due=NOON, ready=NOON + HOUR, at=NOON, attempt=2)
    assert [take(store, "w", at=at) and True for at in (NOON - 30*DAY,)] == [True] # waiting for an hour does not become a month


def test_pausing_leaves_out_and_removing_cancels(store):
    one, hot = added(store, "one", every="1h"), added(store, "hot", "other", when="round.added", zone="Asia/Seoul")
    for ref in ("one", "hot"): pause(store, ref, by="mina", why="holidays")
    with store.begin() as connection: event(connection, "round", "r1", "added", by="mina", project=store.project)
    assert enqueue(store, at=now()) == []
    for ref in ("one", "hot"): resume(store, ref, by="mina", at=now())
    assert enqueue(store, at=now()) == []
    with store.begin() as connection: event(connection, "round", "r2", "added", by="mina", project=store.project)
    assert [job(store, id).name for id in enqueue(store, at=now())] == ["hot"]
    due = [row["due"] for row in job_rows(store, "hot")]
    remove_schedule(store, "hot", by="mina")
    assert [found.state for found in jobs(store) if found.name == "hot"] == ["cancelled"]
    assert [row["due"] for row in job_rows(store) if row["schedule"] == "hot"] == due == [datetime.fromtimestamp(found.due/1e6, ZoneInfo("Asia/Seoul")).strftime("%Y-%m-%d %H:%M:%S") for found in jobs(store) if found.name == "hot"] # still in its own zone
    pause(store, "one", by="mina")
    assert run_now(store, "one", given={"number": 9}, by="mina").state == "waiting"
    assert take(store, "w", at=now()).name == "one"
    assert [row["verb"] for row in events(store, "schedule", one.id)] == ["added", "paused", "resumed", "paused"]


def test_once_is_over_when_it_came(store):
    later = added(store, "later", once="2026-11-21 03:00", zone="Asia/Seoul")
    assert (due(store, later, NOON + 5.9*HOUR), due(store, later, NOON + 6*HOUR), due(store, later, NOON + 7*HOUR)) == ([], [6], [])
    assert (schedule(store, "later").state, next_times(schedule(store, "later"), after=NOON)) == ("over", [])


# signals

def raise_alarm(store, family="boards", moved=("noise",)):
    "An alarm and the retraining candidate it causes, as monitoring leaves them"
    alarm, due, slot = uuid7(), uuid7(), dict(project=store.project, family=family, target="service", package="p1")
    signals = [{"name": name, "moved": name in moved} for name in ("noise", "dark")]
    with store.begin() as connection:
        connection.execute(insert(alarm_table).values(id=alarm, at=now(), cause="drift", signals=signals, mark=alarm, **slot))
        move(store, "alarm", alarm, "raised", by="monitor", why="drift", conn=connection)
        connection.execute(insert(retraining_table).values(id=due, at=now(), alarm=alarm, cause="drift", **slot))
        event(connection, "retraining", due, "due", by="monitor", why="drift", project=store.project)
    return alarm


def test_an_alarm_starts_a_pipeline_with_what_it_is_about(store):
    hot = added(store, "hot", when="alarm.raised family=boards moved=noise", given={"name": "{signal.family}-{signal.package}"}, at=now())
    candidate = added(store, "candidate", "other", when="retraining.due", at=now())
    assert enqueue(store) == []
    raise_alarm(store, "wafers"); raise_alarm(store, moved=("dark",))
    alarm = raise_alarm(store)
    made = {found.name: found for found in map(lambda id: job(store, id), enqueue(store))}
    assert set(made) == {"hot", "candidate"}
    assert made["hot"].due <= now() and enqueue(store) == []
    with store.begin() as connection: signal_ = connection.execute(select(job_table.c.signal).where(job_table.c.id == made["hot"].id)).scalar()
    assert (signal_["id"], signal_["family"], signal_["moved"]) == (alarm, "boards", ["noise"])
    assert schedule(store, "candidate").skipped == 2 # three at once are one job


def test_signals_may_each_have_a_job_and_arrive_late(store):
    each = added(store, "each", when="round.added", catch_up="all", overlap="queue", at=now() - HOUR)
    ids = [uuid7() for _ in range(4)]
    def arrive(k):
        "An event whose id and time may be older than those that are there: another machine's clock"
        with store.begin() as connection:
            event(connection, "round", f"r{k}", "added", by="mina", project=store.project, detail={"count": k})
            newest = connection.execute(text("SELECT max(id) FROM event")).scalar()
            connection.execute(text("UPDATE event SET id = :new WHERE id = :old"), {"new": ids[k], "old": newest})
    for order in ((3,), (0, 2), (1,), ()):
        for k in order: arrive(k)
        assert len(enqueue(store)) == len(order)
    assert len(jobs(store, each.name)) == 4


def test_a_run_of_another_pipeline_is_a_signal(store):
    chained = added(store, "chained", when="run.done pipeline=other", given={"name": "{signal.id}"}, at=now())
    for name in ("double", "other"):
        run = uuid7()
        with store.begin() as connection:
            values = {column.name: "" for column in run_table.c if not column.nullable} | dict(id=run, pipeline=name, project=store.project, at=now(), parameters={}, by="mina")
            connection.execute(insert(run_table).values(**values))
            move(store, "run", run, "running", by="mina", conn=connection)
            move(store, "run", run, "done", by="mina", conn=connection)
    assert [job(store, id).name for id in enqueue(store)] == [chained.name]


# several workers

TAKER = """
import sys, time
from devmlops.schedule import enqueue, take
from devmlops.store import open_store
root, who, at, begin = sys.argv[1], sys.argv[2], int(sys.argv[3]), float(sys.argv[4])
store = open_store(root)
time.sleep(max(0, begin - time.time()))
for tick in range(1, 7):
    made = enqueue(store, at=at + tick*3600*10**6)
    while (one := take(store, who, at=at + tick*3600*10**6)): print(one.schedule, one.cause, flush=True)
"""


def test_two_processes_never_take_one_due_time_twice(shared):
    for n in range(8): added(shared, f"s{n}", every="1h", overlap="allow")
    begin = time.time() + 3
    both = [subprocess.Popen([PYTHON, "-c", TAKER, str(shared.settings.root), who, str(NOON), str(begin)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for who in ("a", "b")]
    took = [process.communicate(timeout=120) for process in both]
    assert [process.returncode for process in both] == [0, 0], took
    lines = [set(out.splitlines()) for out, _ in took]
    assert not lines[0] & lines[1] and len(lines[0] | lines[1]) == sum(len(out.splitlines()) for out, _ in took) == 8*6
    found = jobs(shared, limit=1000)
    assert len({(one.schedule, one.cause) for one in found}) == len(found) == 48 and {one.state for one in found} == {"running"}


# The mechanism around a run is real in these tests: worker, process, records, signals. What a run does is a file of two lines,
# because a real one takes seconds; `test_a_real_pipeline_*` run real ones.
RUN = """
import sys, time
from pathlib import Path
import devmlops.schedule as module
from devmlops.store import Store, move, uuid7
def run_pipeline(store, path, *, given, by, fresh, tell):
    import types
    from devmlops.project import require
    require(store, by, "run.start")
    run, notes = uuid7(), Path(store.settings.root)/"notes"
    tell({"event": "run", "run": run})
    move(store, "run", run, "running", by=by)
    with open(notes, "a") as f: f.write(f"began {given}\\n")
    try:
        time.sleep(given.get("number", 0)/10)
        if given.get("name") == "fail": raise RuntimeError("bad luck")
        if given.get("name") == "deaf":
            while True:
                try: time.sleep(60)
                except KeyboardInterrupt: pass
    except KeyboardInterrupt:
        move(store, "run", run, "cancelled", by=by)
        raise
    except RuntimeError:
        move(store, "run", run, "failed", by=by)
        raise
    with open(notes, "a") as f: f.write(f"ended {given}\\n")
    move(store, "run", run, "done", by=by)
    return types.SimpleNamespace(run=run, outputs={})
module.run_pipeline = run_pipeline
module._PATIENCE = 2
"""
WORK = RUN + """
from devmlops.store import open_store
code = open(sys.argv[2]).read()
module._command = lambda store, id, worker: [sys.executable, "-c", code + "\\nmodule.perform()", str(store.settings.root), id, worker, str(module.os.getpid())]
store = open_store(sys.argv[1])
worker = module.Worker(store, name=sys.argv[3], poll=.2, patience=float(sys.argv[4]), slots=2, tell=lambda event: print(event, flush=True))
sys.exit(module.work(worker, once=len(sys.argv) > 5))
"""


@pytest.fixture
def working(tmp_path):
    "Start a worker in a process of its own; all are gone at the end"
    code, started = tmp_path/"run.py", []
    code.write_text(RUN)
    def start(store, name="w", patience=0., once=False, **environment):
        command = [PYTHON, "-c", WORK, str(store.settings.root), str(code), name, str(patience), *(["once"] if once else [])]
        started.append(subprocess.Popen(command, stdout=open(tmp_path/f"{name}.out", "a"), stderr=subprocess.STDOUT, env=os.environ | environment))
        return started[-1]
    yield start
    for process in started:
        with suppress(ProcessLookupError): process.kill()
        process.wait()


def until(condition, seconds=40):
    "Wait for something to become true; returns it"
    last = time.monotonic() + seconds
    while not (found := condition()):
        assert time.monotonic() < last, "it did not happen in time"
        time.sleep(.05)
    return found


def notes(store): return (store.settings.root/"notes").read_text().splitlines() if (store.settings.root/"notes").exists() else []


def process_of(store, id): return store.rows(select(job_table.c.process).where(job_table.c.id == id))[0]["process"]


def states(store, name): return [(found.attempt, found.state) for found in jobs(store, name)][::-1]


def queued(store, name="q", pipeline="double", **more):
    "A job for now"
    one = added(store, name, pipeline, once="now", at=now(), **more)
    return one, enqueue(store)[0]


@pytest.mark.slow
def test_two_workers_share_the_work(shared, working):
    for n in range(6): added(shared, f"s{n}", once="now", overlap="allow", given={"number": n + 1}, at=now())
    both = [working(shared, name, once=True) for name in "ab"]
    assert [process.wait(120) for process in both] == [0, 0]
    assert {found.state for found in jobs(shared)} == {"done"} and len(jobs(shared)) == 6
    assert sorted(notes(shared)) == sorted(f"{word} {{'number': {n + 1}}}" for n in range(6) for word in ("began", "ended"))
    assert all(found.run and state(shared, "run", found.run) == "done" for found in jobs(shared))


def test_a_worker_that_is_killed_leaves_its_job_to_the_next(store, working):
    one, id = queued(store, given={"number": 99})
    first = working(store, "first")
    until(lambda: len(notes(store)) == 1)
    runs = process_of(store, id)
    first.kill(); first.wait()
    until(lambda: identity(runs.partition(":")[0]) != runs) # the system told the job's process
    with store.begin() as connection: connection.execute(update(schedule_table).where(schedule_table.c.id == one.id).values(given={"number": 1}))
    with store.begin() as connection: connection.execute(update(job_table).where(job_table.c.id == id).values(given={"number": 1}))
    second = working(store, "second", once=True)
    assert second.wait(60) == 0
    assert states(store, "q") == [(1, "failed"), (2, "done")]
    assert "its worker died (first on" in job(store, id).error
    assert [line[:5] for line in notes(store)] == ["began", "began", "ended"]


@pytest.mark.slow
def test_a_job_may_be_failed_when_its_worker_dies(store, working):
    _, id = queued(store, given={"number": 99}, lost="fail")
    first = working(store)
    until(lambda: notes(store))
    first.kill()
    assert working(store, "second", once=True).wait(60) == 0
    assert states(store, "q") == [(1, "failed")]


@pytest.mark.parametrize("at, expected", [pytest.param("schedule.taken", [(1, "done")], marks=pytest.mark.slow), pytest.param("schedule.held", [(1, "failed"), (2, "done")], marks=pytest.mark.slow),
    ("schedule.ran", [(1, "done")]), pytest.param("schedule.closed", [(1, "done")], marks=pytest.mark.slow)])
def test_a_run_that_was_done_is_never_run_again(store, working, at, expected):
    "Killed at the worst moments: the worker while and after it took the job, the job's process after its run and after its last record"
    queued(store, given={"number": 1}, retries=1, wait="1s")
    working(store, "first", once=True, DEVMLOPS_KILL_AT=at).wait(60)
    assert working(store, "second", once=True).wait(60) == 0
    assert states(store, "q") == expected
    assert [line[:5] for line in notes(store)].count("ended") == 1


@pytest.mark.slow
def test_nothing_is_half_written_when_a_worker_dies_writing_down_what_is_due(store, working):
    added(store, "q", once="now", at=now(), given={"number": 1})
    assert working(store, "first", once=True, DEVMLOPS_KILL_AT="schedule.made").wait(60) == -signal.SIGKILL
    assert jobs(store) == [] and schedule(store, "q").state == "active"
    assert working(store, "second", once=True).wait(60) == 0
    assert states(store, "q") == [(1, "done")]


@pytest.mark.parametrize("number", [signal.SIGTERM, pytest.param(signal.SIGINT, marks=pytest.mark.slow)])
def test_a_worker_that_is_stopped_leaves_everything_clear(store, working, number):
    _, id = queued(store, given={"number": 99})
    worker = working(store)
    until(lambda: notes(store))
    runs = process_of(store, id)
    worker.send_signal(number)
    assert worker.wait(30) == (130 if number == signal.SIGINT else 0)
    assert identity(runs.partition(":")[0]) != runs
    assert states(store, "q") == [(1, "cancelled"), (2, "waiting")] and "its worker was stopped" in job(store, id).error
    assert state(store, "run", job(store, id).run) == "cancelled"
    assert all(row["ended"] for row in store.rows(select(worker_table)))


@pytest.mark.slow
def test_a_worker_lets_jobs_end_that_need_a_moment(store, working):
    queued(store, given={"number": 15})
    worker = working(store, patience=30)
    until(lambda: notes(store))
    worker.terminate()
    assert worker.wait(30) == 0
    assert states(store, "q") == [(1, "done")]


@pytest.mark.slow
def test_what_takes_too_long_is_interrupted_and_what_does_not_listen_is_killed(store, working):
    queued(store, given={"number": 99}, longest="6s", retries=3)
    deaf, id = queued(store, "deaf", "other", given={"name": "deaf"}, longest="6s")
    working(store)
    runs = until(lambda: process_of(store, id))
    until(lambda: {found.state for found in jobs(store)} == {"failed"})
    assert {found.error for found in jobs(store)} == {"it took longer than 6 s"} and len(jobs(store)) == 2
    assert identity(runs.partition(":")[0]) != runs


@pytest.mark.slow
def test_cancelling(store, working):
    _, id = queued(store, given={"number": 99})
    working(store)
    until(lambda: notes(store))
    assert cancel_job(store, id, by="mina", why="wrong data").state == "running"
    until(lambda: job(store, id).state == "cancelled")
    assert states(store, "q") == [(1, "cancelled")] and job(store, id).error == "wrong data"
    last = [row for row in events(store, "job", id)][-1]
    assert (last["by"], last["after"]) == ("mina", "cancelled")


@pytest.mark.slow
def test_failures_are_tried_again_and_process_deaths_too(store, working):
    queued(store, given={"name": "fail"}, retries=2, wait="1s")
    _, id = queued(store, "shot", "other", given={"number": 30}, retries=1, wait="1s")
    working(store)
    until(lambda: process_of(store, id))
    os.kill(int(process_of(store, id).partition(":")[0]), signal.SIGKILL)
    until(lambda: states(store, "q") == [(1, "failed"), (2, "failed"), (3, "failed")])
    assert "RuntimeError: bad luck" in job(store, "q").error and "Traceback" in job_log(store, "q")
    until(lambda: states(store, "shot") == [(1, "failed"), (2, "done")])
    assert "SIGKILL" in job(store, id).error
    retried = jobs(store, "q")
    assert all(after.started - before.ended >= 10**6 for after, before in zip(retried, retried[1:]))


@pytest.mark.slow
def test_rights_are_looked_up_again_and_their_lack_is_not_tried_again(store, working):
    add_user(store, "leaver", role="researcher", by="mina")
    add_schedule(store, "double", name="q", once="now", retries=5, wait="1s", by="leaver")
    with store.begin() as connection: connection.execute(update(user_table).where(user_table.c.name == "leaver").values(role="service"))
    assert working(store, once=True).wait(60) == 0
    assert states(store, "q") == [(1, "failed")] and "may not run.start" in job(store, "q").error


@pytest.mark.slow
def test_lost_connections_are_outlived(request, tmp_path, working):
    url = servers.fresh(request, "postgres")
    with closing(filled(tmp_path/"w", url)) as store:
        queued(store, given={"number": 20})
        worker = working(store)
        until(lambda: notes(store))
        for _ in range(3):
            with store.begin() as connection: connection.execute(text("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"))
            time.sleep(.3)
        until(lambda: states(store, "q") == [(1, "done")])
        assert worker.poll() is None


# workers elsewhere

def elsewhere(store, **more):
    "A worker of another machine that holds a job"
    one, id = queued(store, f"far{secrets.token_hex(3)}", lost=more.pop("lost", "again"), overlap="allow")
    who = uuid7()
    with store.begin() as connection: connection.execute(insert(worker_table).values(id=who, name="far", host="other-host 1234 5678", process=identity(), slots=1, at=now(), beat=now() + more.pop("skew", 0)))
    take(store, who)
    return who, id


def beat(store, who):
    with store.begin() as connection: connection.execute(update(worker_table).where(worker_table.c.id == who).values(beat=worker_table.c.beat + 1))


@pytest.mark.parametrize("skew", [0, -DAY, DAY])
def test_a_worker_elsewhere_is_known_by_its_heartbeat_whatever_its_clock_says(store, skew):
    who, id = elsewhere(store, skew=skew)
    watcher = Worker(store, stale=.6)
    for _ in range(4): # alive: it beats
        module._bury(watcher)
        beat(store, who)
        time.sleep(.25)
    module._bury(watcher)
    assert job(store, id).state == "running"
    time.sleep(.7)
    module._bury(watcher)
    assert job(store, id).state == "failed" and "far on other-host" in job(store, id).error
    assert [found.state for found in jobs(store)] == ["waiting", "failed"]


def test_a_job_survives_so_many_workers_and_no_more(store):
    one, id = queued(store, overlap="allow")
    watcher = Worker(store)
    for n in range(6):
        if take(store, f"nobody{n}") is None: break
        module._bury(watcher)
    assert [attempt for attempt, _ in states(store, "q")] == [1, 2, 3, 4] and {found.state for found in jobs(store)} == {"failed"}


def test_a_worker_that_was_declared_dead_stops_what_it_runs(store):
    _, id = queued(store)
    worker = Worker(store, stale=60)
    taken = take(store, worker.id)
    held = worker.held[id] = module._Held(subprocess.Popen(["sleep", "60"]), 0)
    with store.begin() as connection: connection.execute(update(worker_table).where(worker_table.c.id == worker.id).values(ended=now()))
    before, worker.beaten = worker.id, worker.beaten - 30
    worker._beat()
    assert held.process.poll() == -signal.SIGKILL and worker.id != before and not worker.held
    module._bury(worker)
    assert [found.state for found in jobs(store)] == ["waiting", "failed"]


def test_a_worker_without_records_stops_its_jobs_before_others_take_them(store):
    told = []
    worker = Worker(store, stale=1, tell=told.append)
    held = worker.held["x"] = module._Held(subprocess.Popen(["sleep", "60"]), 0)
    def lost(): raise OperationalError("SELECT 1", {}, Exception("the server is gone"))
    module._outlive(worker, lost)
    assert held.process.poll() is None and told[-1]["event"] == "trouble"
    worker.beaten -= .6
    module._outlive(worker, lost)
    assert held.process.wait(10) == -signal.SIGTERM and len(told) == 1


def test_a_rebooted_machine_is_another_machine():
    host, boot, space = place().split("/")
    assert re.fullmatch(r"[0-9a-f-]{8}", boot) and space.isdigit()
    assert identity(1 << 22) is None and not lives("1:0") and lives(identity())
    dead = subprocess.Popen(["true"])
    until(lambda: "Z" in Path(f"/proc/{dead.pid}/stat").read_text().rsplit(")", 1)[1].split()[0])
    assert identity(dead.pid) is None # dead, though nobody has looked
    dead.wait()


def test_a_wish_to_cancel_outlives_the_worker(store):
    _, id = queued(store)
    take(store, "nobody")
    cancel_job(store, id, by="mina", why="wrong data")
    module._bury(Worker(store))
    assert [(found.state, found.error) for found in jobs(store)] == [("cancelled", "wrong data")]


def test_a_schedule_that_cannot_be_read_any_more_does_not_stop_the_others(store):
    bad, good = added(store, "bad", "other", every="1h"), added(store, "good", every="1h")
    with store.begin() as connection: connection.execute(update(schedule_table).where(schedule_table.c.id == bad.id).values(kind="cron", rule="0 0 * * *", zone="Mars/Base"))
    told = []
    worker = Worker(store, tell=told.append, clock=lambda: NOON + HOUR)
    worker._beat()
    for _ in range(3): enqueue(store, at=worker.clock(), tell=worker._once)
    assert [found.name for found in jobs(store)] == ["good"] and [event["schedule"] for event in told] == ["bad"]
    with pytest.raises(ValueError, match="no time zone"): enqueue(store, at=NOON + HOUR)


def test_who_works(store):
    assert workers(store) == []
    Worker(store, name="here", slots=3)
    who, _ = elsewhere(store)
    assert [(row["worker"], row["slots"], row["running"]) for row in workers(store)] == [("here", 3, 0), ("far", 1, 1)]
    with store.begin() as connection: connection.execute(update(worker_table).where(worker_table.c.id == who).values(beat=now() - 10*MINUTE))
    assert [row["worker"] for row in workers(store)] == ["here"]


@pytest.mark.slow
def test_a_pipeline_that_a_person_runs_makes_its_job_wait(store, working):
    import fcntl
    queued(store, given={"number": 1})
    (store.home/"runs").mkdir(exist_ok=True)
    with open(store.home/"runs/double.lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        done = subprocess.run([PYTHON, "-c", "import sys; from devmlops.schedule import Worker, work; from devmlops.store import open_store; work(Worker(open_store(sys.argv[1])), once=True)", str(store.settings.root)], timeout=200)
    assert done.returncode == 0 and states(store, "q") == [(1, "failed"), (2, "waiting")]
    assert "already running" in jobs(store)[1].error and 25*10**6 < jobs(store)[0].ready - jobs(store)[1].ended < 31*10**6


# real runs

@pytest.mark.slow
def test_a_real_pipeline_runs_fails_and_says_why(store):
    added(store, "good", once="now", given={"number": "21"}, at=now())
    added(store, "bad", "other", once="now", given={"number": 13}, at=now())
    done = subprocess.run([PYTHON, "-c", "import sys; from devmlops.schedule import Worker, work; from devmlops.store import open_store; sys.exit(work(Worker(open_store(sys.argv[1]), slots=2), once=True))", str(store.settings.root)], timeout=200)
    assert done.returncode == 0
    good, bad = job(store, "good"), job(store, "bad")
    assert (good.state, bad.state) == ("done", "failed") and state(store, "run", good.run) == "done"
    assert '"result": 42' in job_log(store, "good", lines=1) and "bad luck" in bad.error + job_log(store, "bad")
    assert "".join(follow(store, "good")) == job_log(store, "good")
    assert [row["ended"] for row in rows(store)] == ["failed", "done"]
    assert {row["state"] for row in job_rows(store)} == {"done", "failed"}


@pytest.mark.slow
@pytest.mark.parametrize("number, code, expected", [(signal.SIGTERM, 0, [(1, "cancelled"), (2, "waiting")]), (signal.SIGKILL, -9, [(1, "running")])])
def test_a_real_pipeline_that_is_stopped_leaves_no_process(store, number, code, expected):
    cell = lambda source, *tags: nbformat.v4.new_code_cell(source, metadata={"tags": [*tags]} if tags else {})
    cells = [cell("number: int = 2  # seconds", "parameters"), cell("from devmlops.pipeline import Stage\nstage = Stage.open('slow')\nimport time, pathlib, os\npathlib.Path(stage.workspace.settings.root, 'kernel').write_text(str(os.getpid()))\ntime.sleep(number)"), cell("stage.outputs(result=1)", "outputs")]
    nbformat.write(nbformat.v4.new_notebook(cells=cells), store.settings.root/"pipelines/slow.ipynb")
    (store.settings.root/"pipelines/slow.toml").write_text('[stage.slow]\nnumber = 100\noutputs = {result = "int"}\n')
    _, id = queued(store, pipeline="slow")
    worker = subprocess.Popen([PYTHON, "-c", "import sys; from devmlops.schedule import Worker, work; from devmlops.store import open_store; sys.exit(work(Worker(open_store(sys.argv[1]), patience=0)))", str(store.settings.root)])
    kernel = int(until(lambda: (store.settings.root/"kernel").exists() and (store.settings.root/"kernel").read_text(), 100))
    started = identity(kernel)
    worker.send_signal(number)
    assert worker.wait(60) == code
    until(lambda: identity(kernel) != started)
    assert states(store, "q") == expected
    until(lambda: state(store, "run", job(store, id).run) == "cancelled") # the run knows, whoever buries the job
    watcher = Worker(store)
    until(lambda: module._bury(watcher) or job(store, id).state != "running") # not before its process is gone
    assert states(store, "q") == [(1, "cancelled" if code == 0 else "failed"), (2, "waiting")]


# written out

EXPORTED = [dict(cron="0 3 * * *"), dict(cron="*/15 6-18/2 * * 1-5", zone="Asia/Seoul", overlap="queue", retries=2, longest="90m"), dict(cron="30 4 1,15 * 0", zone="Europe/Berlin", overlap="allow", catch_up="none"),
    dict(every="20m", retries=5), dict(every="6h", catch_up="all", overlap="queue"), dict(cron="@yearly", zone="America/New_York", fresh=True)]


@pytest.fixture(scope="module")
def every_exported(house):
    "Schedules with parameters that are hard to quote"
    return [added(house, f"out{n}", given={"name": 'it\'s 100% "$HOME" \\ 판정', "number": 7}, **more) for n, more in enumerate(EXPORTED)]


@pytest.fixture(params=range(len(EXPORTED)), ids=lambda k: next(iter(EXPORTED[k].values())))
def exported(request, every_exported): return every_exported[request.param]


def words(one, *more): return ["run", "double", "-p", f"name={one.given['name']}", "-p", "number=7", *(["--fresh"] if one.fresh else []), "--as", "mina", *more]


def test_cron_takes_the_crontab(house, exported, needs, tmp_path):
    if exported.zone != "UTC":
        with pytest.raises(ValueError, match="cron knows no zones"): written_out(house, exported.name, "crontab")
    [(name, content)] = written_out(house, exported.name, "cronie", program="/opt/dev mlops").items()
    (tmp_path/name).write_text(content)
    crontab = needs("crontab", "apt-get install cron")
    flag = "-n" if "-n" in subprocess.run([crontab, "--help"], capture_output=True, text=True).stderr else "-T"
    done = subprocess.run([crontab, flag, str(tmp_path/name)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    line = content.splitlines()[-1]
    assert ("CRON_TZ" in content) == (exported.zone != "UTC")
    command = shlex.split(line.split(None, 5)[5].replace("\\%", "%")) # what the shell makes of what cron hands it
    assert command[command.index("/opt/dev mlops") + 1:] == words(exported, "--workspace", str(house.settings.root))


def test_systemd_takes_timer_and_service(house, exported, needs, tmp_path):
    analyze = needs("systemd-analyze", "apt-get install systemd")
    files = written_out(house, exported.name, "systemd", program="/bin/echo")
    for name, content in files.items(): (tmp_path/name).write_text(content)
    done = subprocess.run([analyze, "verify", "--man=no", *(str(tmp_path/name) for name in files)], capture_output=True, text=True)
    assert done.returncode == 0 and not [line for line in done.stderr.splitlines() if str(tmp_path) in line or "out" in line], done.stderr
    timer = files[f"devmlops-{exported.name}.timer"]
    calendars = [line.partition("=")[2] for line in timer.splitlines() if line.startswith("OnCalendar=")]
    said = subprocess.run([analyze, "calendar", "--iterations=12", "--base-time=2026-12-02 00:00:00 UTC", *calendars], capture_output=True, text=True, env=os.environ | {"TZ": "UTC", "LC_ALL": "C"})
    assert said.returncode == 0, said.stderr
    theirs = sorted({_moment(found, "UTC") for found in re.findall(r"(?:elapse|#\d+): \w+ ([\d-]+ [\d:]+) UTC", said.stdout)})[:10]
    ours = next_times(exported, 10, after=_moment("2026-12-02 00:00", "UTC"))
    assert len(theirs) >= 3 and theirs == ours[:len(theirs)]


def test_systemd_starts_the_command_as_it_was_meant(house, exported):
    "The quoting, undone by the rules of systemd.syntax(7)"
    service = written_out(house, exported.name, "systemd", program="/bin/echo")[f"devmlops-{exported.name}.service"]
    line = next(line for line in service.splitlines() if line.startswith("ExecStart=")).partition("=")[2]
    undone = [word.replace("$$", "$").replace("%%", "%") for word in shlex.split(line)]
    assert undone == ["/bin/echo", *words(exported, "--workspace", str(house.settings.root))]


def test_kubernetes_takes_the_cron_job(house, exported, needs):
    needs("python:kubernetes_validate", "make install")
    import kubernetes_validate
    [(name, content)] = written_out(house, exported.name, "kubernetes", image="registry/devmlops:1").items()
    job_ = yaml.safe_load(content)
    kubernetes_validate.validate(job_, "1.32", strict=True)
    spec = job_["spec"]
    assert (spec["schedule"].count(" "), spec["timeZone"]) == (4, "Etc/UTC" if exported.zone == "UTC" else exported.zone)
    assert spec["concurrencyPolicy"] == ("Allow" if exported.overlap == "allow" else "Forbid") and spec["jobTemplate"]["spec"]["backoffLimit"] == exported.retries
    assert spec["jobTemplate"]["spec"]["template"]["spec"]["containers"][0]["command"] == ["devmlops", *words(exported, "--workspace", "/workspace")]
    assert ("overlap=queue" in content) == (exported.overlap == "queue")


def test_paths_are_given_as_they_will_be_seen(house, tmp_path):
    "What lies in the workspace moves with it; of other files the file says that somebody has to bring them"
    inside = added(house, "moved", cron="0 3 * * *", given={"name": f"{house.settings.root}/data/june"})
    outside = added(house, "stays", cron="0 3 * * *", given={"name": "/data/june"})
    text = lambda one, to: next(iter(written_out(house, one.name, to).values()))
    assert "name=/workspace/data/june" in text(inside, "kubernetes") and "name=./data/june" in text(inside, "github") and "lies outside" not in text(inside, "gitlab")
    assert all("# name = /data/june lies outside the workspace" in text(outside, to) for to in ("kubernetes", "github", "gitlab"))


@pytest.mark.parametrize("to, schema", [("github", "vendor.github-workflows"), ("gitlab", "vendor.gitlab-ci")])
def test_forges_take_their_files(house, every_exported, to, schema, needs, tmp_path):
    needs("python:check_jsonschema", "make install")
    for one in every_exported:
        [(name, content)] = written_out(house, one.name, to, image="registry/devmlops:1").items()
        (tmp_path/name).write_text(content)
        found = yaml.safe_load(content)
        line = found["jobs"]["run"]["steps"][2]["run"] if to == "github" else found[one.name]["script"][1]
        assert shlex.split(line) == ["devmlops", *words(one)]
        if to == "github": assert found[True]["schedule"][0].get("timezone", "UTC") == one.zone # YAML takes on for true
        else: assert f"--cronTimeZone {one.zone}" in content
    done = subprocess.run([PYTHON, "-m", "check_jsonschema", "--builtin-schema", schema, *(["--data-transform", "gitlab-ci"] if to == "gitlab" else []), *map(str, tmp_path.glob("out*"))], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("given, words", [(dict(every="90m"), "no whole part"), (dict(every="45s"), "no whole part"), (dict(when="alarm.raised"), "bound to a signal"), (dict(once="now"), "for one moment"),
    (dict(cron="0 3 L * *"), "not known to every cron"), (dict(cron="0 3 * * MON#2"), "not known to every cron"), (dict(cron="0 3 * * *", given={"name": "{due.date}"}), "filled when a job begins")])
@pytest.mark.parametrize("to", ["crontab", "systemd", "kubernetes", "gitlab", "github"])
def test_what_others_cannot_say_is_refused(house, given, words, to):
    one = added(house, **given)
    with pytest.raises(ValueError, match=words): written_out(house, one.name, to)
    remove_schedule(house, one.name, by="mina")


@pytest.mark.parametrize("rule", ["0 3 * JUL WED", "0 3 * * THU,WED"])
def test_names_of_days_and_months_are_not_taken_for_letters(house, rule):
    assert written_out(house, added(house, cron=rule).name, "kubernetes")
