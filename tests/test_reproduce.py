"What was made is made again: in a clone at its commit, with what was changed since, beside an original that is only read"
import json
import shutil
import subprocess
from pathlib import Path

import nbformat
import pytest
from sqlalchemy import select, update

from devmlops.data import Source, add_items, freeze
from devmlops.formats import Label, Value
from devmlops.pipeline import run_pipeline
from devmlops.project import add_user, init_workspace
from devmlops.reproduce import reproduce
from devmlops.settings import write_settings
from devmlops.stage import run_table, stage_table
from devmlops.store import NotAllowed, NotFound, metadata, open_store

OPEN = "from devmlops.pipeline import Stage\nstage = Stage.open('%s')"


def notebook(folder, name, *sources):
    "A stage notebook"
    tags = {0: ["parameters"], len(sources) - 1: ["outputs"]}
    cells = [nbformat.v4.new_code_cell(source, metadata={"tags": tags.get(n, [])}, id=f"{name}{n}") for n, source in enumerate(sources)]
    nbformat.write(nbformat.v4.new_notebook(cells=cells), folder/f"{name}.ipynb")


def git(root, *args): subprocess.run(["git", "-C", str(root), "-c", "user.name=mina", "-c", "user.email=mina@here", *args], check=True, capture_output=True)


def stages(store, factor=2, more=""):
    "A pipeline of three stages with a helper beside it: count, weigh, and one that acts on the outside"
    folder = store.settings.root/"pipelines"
    (folder/"scale.py").write_text(f"FACTOR = {factor}\n")
    notebook(folder, "count", "data: str = 'boards@latest' # version", "from devmlops.data import version\n" + OPEN % "count", "count = len(version(stage.workspace, data))", "stage.outputs(count=count, kept=stage.workspace.objects.put(b'%d' % count))")
    notebook(folder, "weigh", "count: int = 0 # items\nseed: int = 0 # of the noise\nsource: str = '' # a file", "import random, time\nfrom scale import FACTOR\n" + OPEN % "weigh",
        f"noise = random.Random(seed).random(){more}\nlength = len(open(source).read()) if source else 0", "stage.outputs(weight=FACTOR*count + noise, seconds=time.time(), scores={'length': length, 'note': 'fine'})")
    notebook(folder, "send", "weight: float = 0.0 # kg\nto: str = '' # file to write", "from pathlib import Path\n" + OPEN % "send", "with Path(to).open('a') as file: file.write(f'{weight}\\n')", "stage.outputs(sent=True)")
    (folder/"weights.toml").write_text('[parameters]\nsource = ""\nto = ""\n[stage.count]\noutputs = {count = "int", kept = "str"}\n[stage.weigh]\nneeds = ["count"]\ncount = "{count.count}"\nseed = 7\nsource = "{parameters.source}"\n'
        'files = ["source"]\noutputs = {weight = "float", seconds = "float", scores = "dict"}\n[stage.send]\nneeds = ["weigh"]\nweight = "{weigh.weight}"\nto = "{parameters.to}"\neffect = true\noutputs = {sent = "bool"}\n')


def images(count): return [Source(f"board {n}", {"text": f"{n}".encode()}, Label((Value("class", "ok"),))) for n in range(count)]


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    "A folder with a workspace that is a clone, with a run of its pipeline; what was sent stands in a file"
    folder = tmp_path_factory.mktemp("made")
    store = init_workspace(folder/"w", user="mina")
    freeze(store, add_items(store, images(6), name="june", by="mina"), name="boards", by="mina")
    stages(store)
    (store.settings.root/".gitignore").write_text(".devmlops/\n")
    git(store.settings.root, "init", "-q"), git(store.settings.root, "add", "."), git(store.settings.root, "commit", "-qm", "first")
    (folder/"list.txt").write_text("a delivery")
    run(store, folder)
    store.close()
    return folder


@pytest.fixture
def line(made, tmp_path):
    "A copy of it that a test may change, as if it had always been there"
    shutil.copytree(made, tmp_path, dirs_exist_ok=True, symlinks=True)
    store, moved = open_store(tmp_path/"w"), lambda value: json.loads(json.dumps(value).replace(str(made), str(tmp_path)))
    for table, names in ((run_table, ("source", "parameters")), (stage_table, ("inputs", "notebook"))):
        for row in store.rows(select(table)):
            with store.begin() as connection: connection.execute(update(table).where(table.c.id == row["id"]).values({name: moved(row[name]) for name in names}))
    yield store
    store.close()


def run(store, folder): return run_pipeline(store, "weights", given={"source": str(folder/"list.txt"), "to": str(folder/"sent.txt")}, by="mina")


def everything(store):
    "All records and the names of all files but objects, to see that nothing was touched"
    rows = {name: [tuple(row.items()) for row in store.rows(select(table))] for name, table in metadata().tables.items()}
    files = {str(path.relative_to(store.settings.root)): path.read_bytes() for path in store.settings.root.rglob("*") if path.is_file() and not {"objects", "records.db", "records.db-wal", "records.db-shm", "__pycache__"} & set(path.relative_to(store.settings.root).parts)}
    return rows, files


def verdicts(again): return {f"{row['stage']}.{row['name']}": row["verdict"] for row in again.rows}


def test_the_same_though_everything_went_on(line, tmp_path):
    "Later the library of the stages, the stages and the data change: the rebuild takes what was"
    freeze(line, add_items(line, images(9), name="july", by="mina"), name="boards", by="mina")
    stages(line, factor=3, more=" + 1")
    before, told = everything(line), []
    again = reproduce(line, "weights@1", by="mina", tell=told.append)
    assert everything(line) == before
    assert again.verdict == "identical" and not again.first, str(again)
    assert verdicts(again) == {"count.count": "identical", "count.kept": "identical", "weigh.weight": "identical", "weigh.seconds": "its own", "weigh.scores.length": "identical", "weigh.scores.note": "identical"}
    assert again.left == {"send": "it acts on the outside"} and (tmp_path/"sent.txt").read_text().count("\n") == 1
    assert [one["text"] for one in told if one["event"] == "first"] == ["send is not made again: it acts on the outside"]
    assert max(map(len, str(again).splitlines())) <= 80 and "weights@1: identical" in str(again) and "identical" in again._repr_html_()
    json.dumps(again.to_dict())


@pytest.mark.slow
def test_what_was_changed_since_the_commit_is_applied(line, tmp_path):
    stages(line, factor=5)
    (line.settings.root/"pipelines"/"new.txt").write_text("not known to git")
    run(line, tmp_path)
    git(line.settings.root, "checkout", "-q", ".")
    again = reproduce(line, "weights@2/weigh", by="mina", keep=tmp_path/"kept")
    assert again.verdict == "identical" and not again.first, str(again)
    assert (tmp_path/"kept"/"workspace"/"pipelines"/"scale.py").read_text() == "FACTOR = 5\n" and (tmp_path/"kept"/"workspace"/"pipelines"/"new.txt").exists()
    with pytest.raises(FileExistsError, match="not there yet"): reproduce(line, "weights@2", by="mina", keep=tmp_path/"kept")


@pytest.mark.slow
def test_a_lost_commit_is_said_and_the_executed_notebook_taken(line, tmp_path):
    shutil.rmtree(line.settings.root/".git")
    stages(line, factor=3, more=" + 1")
    git(line.settings.root, "init", "-q"), git(line.settings.root, "add", "."), git(line.settings.root, "commit", "-qm", "another history")
    again = reproduce(line, "weights@1", by="mina")
    assert "is not in the clone" in again.first[0] and any("weigh.ipynb is another one than the run executed" in said for said in again.first)
    told = verdicts(again) # the notebook is as it was, its helper is not
    assert told["count.count"] == "identical" and told["weigh.weight"] == "different" and again.verdict == "different"
    assert next(row for row in again.rows if row["name"] == "weight")["difference"] == pytest.approx(6)
    assert next(row for row in again.rows if row["name"] == "weight")["words"] == "by 6"


@pytest.mark.slow
def test_nothing_recorded_is_said(line):
    with line.begin() as connection: connection.execute(update(run_table).values(source=None))
    again = reproduce(line, "weights@1/count", by="mina")
    assert "no commit was recorded" in again.first[0] and again.verdict == "identical"


@pytest.mark.slow
def test_gone_data_is_said_and_what_comes_after_is_made(line, tmp_path):
    from devmlops.data import manifest, versions
    line.objects.remove([versions(line)[0].manifest])
    (tmp_path/"list.txt").unlink()
    again = reproduce(line, "weights@1", by="mina")
    assert "is gone from the objects" in again.left["count"] and "does not exist any more" in again.left["weigh"] and again.verdict == "incomplete"
    assert not again.rows and "not made again: count" in str(again)


@pytest.mark.slow
def test_another_machine_is_said(line):
    found = line.rows(select(run_table))[0]["source"]
    with line.begin() as connection: connection.execute(update(run_table).values(source=found | {"machine": found["machine"] | {"processor": "Another", "cores": 64}}))
    again = reproduce(line, "weights@1/count", by="mina")
    assert any(said.startswith("processor: Another then") for said in again.first) and any("64 cores" in said for said in again.first)


@pytest.mark.slow
def test_a_stage_that_breaks_this_time_is_told(line, tmp_path):
    "What it read outside changed so that it fails: a report, not a crash"
    (tmp_path/"list.txt").write_bytes(b"\xff\xfe\xff")
    again = reproduce(line, "weights@1", by="mina")
    assert again.verdict == "incomplete" and "UnicodeDecodeError" in again.broke["weigh"] and verdicts(again)["count.count"] == "identical"


def test_refusals(line, tmp_path):
    add_user(line, "visitor", role="service", by="mina")
    with pytest.raises(NotAllowed): reproduce(line, "weights@1", by="visitor")
    with pytest.raises(NotFound, match="no run and no model 'nothing@1'"): reproduce(line, "nothing@1", by="mina")
    with line.begin() as connection: connection.execute(update(run_table).values(source=None))
    with pytest.raises(ValueError, match="leave out env"): reproduce(line, "weights@1", env=True, by="mina")


@pytest.mark.slow
def test_nothing_in_the_environment_leads_to_the_original(line, monkeypatch):
    monkeypatch.setenv("DEVMLOPS_STORE_RECORDS", line.settings.get("store.records"))
    monkeypatch.setenv("DEVMLOPS_WORKSPACE", str(line.settings.root))
    before = everything(line)
    assert reproduce(line, "weights@1/count", by="mina").verdict == "identical"
    assert everything(line) == before


@pytest.mark.slow
def test_stages_of_a_pipeline_inside_and_once_for_each_value(line):
    "Stages have names such as line.weigh[1]; each is made again with its own value"
    from devmlops.follow import run_now
    folder = line.settings.root/"pipelines"
    (folder/"inner.toml").write_text('[stage.count]\noutputs = {count = "int", kept = "str"}\n[stage.weigh]\nneeds = ["count"]\ncount = "{count.count}"\neach = {seed = [1, 2]}\noutputs = {weight = "float", seconds = "float", scores = "dict"}\n')
    (folder/"outer.toml").write_text('[stage.line]\npipeline = "inner"\n')
    run_pipeline(line, "outer", by="mina")
    assert [one.stage for one in run_now(line, "outer@1").stages] == ["line.count", "line.weigh[0]", "line.weigh[1]"]
    again = reproduce(line, "outer@1", by="mina")
    told = verdicts(again)
    assert again.verdict == "identical" and told["line.weigh[0].weight"] == told["line.weigh[1].weight"] == told["line.count.count"] == "identical", str(again)
    assert len({row["after"] for row in again.rows if row["name"] == "weight"}) == 2


def test_packages_are_compared_by_what_is_in_them(tmp_path):
    "Two packages of one model with other notes and seals are the same; another model or another file inside is a difference"
    import tiny
    from devmlops.reproduce import _packages_row
    store = tiny.workspace(tmp_path)
    one, two = (tiny.release(store, tmp_path, name, apply=False) for name in ("first", "second"))
    assert one.id != two.id and _packages_row(store, store, one.id, two.id) == ("identical", None, "the same files inside")
    assert _packages_row(store, store, one.id, "sha256:0") is None
    store.close()


@pytest.mark.slow
def test_records_and_objects_elsewhere(postgres, s3, tmp_path):
    "The original lives in PostgreSQL and S3; the scratch records are a file beside it, and nothing is written to the database"
    (tmp_path/"w").mkdir()
    write_settings(tmp_path/"w", workspace_name="w", store_records=postgres, store_objects=f"{s3.url}/objects")
    store = init_workspace(tmp_path/"w", user="mina")
    freeze(store, add_items(store, images(6), name="june", by="mina"), name="boards", by="mina")
    stages(store)
    (tmp_path/"list.txt").write_text("a delivery")
    run(store, tmp_path)
    before = everything(store)
    again = reproduce(store, "weights@latest", by="mina")
    assert again.verdict == "identical" and not again.broke, str(again)
    assert everything(store) == before
    store.close()


@pytest.mark.slow
@pytest.mark.timeout(1500)
def test_in_a_fresh_environment(line, needs, tmp_path):
    "Every library at its version in a new virtual environment; asks the package registry or uv's cache"
    again = reproduce(line, "weights@1/count", env=True, by="mina", keep=tmp_path/"kept")
    assert again.verdict == "identical" and not again.broke, str(again)
    python = tmp_path/"kept"/"env"/"bin"/"python"
    found = subprocess.run([str(python), "-c", "import numpy, sys; print(numpy.__version__, sys.prefix)"], capture_output=True, text=True, check=True).stdout.split()
    import numpy
    assert found[0] == numpy.__version__ and Path(found[1]) == tmp_path/"kept"/"env"


@pytest.mark.slow
@pytest.mark.timeout(1500)
@pytest.mark.parametrize("how", ["in a pipeline", "by hand"])
def test_a_training_of_seconds(tmp_path, how):
    "Metrics and weights are the same with the same number of threads; a model leads to what made it, also when no pipeline did"
    from devmlops.experiment import run_of, train
    from devmlops.folders import add_round
    from devmlops.registry import register_model
    from devmlops.specimens import write_specimens
    from devmlops.split import make_split
    write_specimens(tmp_path/"boards", 24, seed=5, boards=12, size=96)
    store = init_workspace(tmp_path/"w", user="mina")
    add_round(store, tmp_path/"boards", name="june", format="deeppcb", by="mina")
    boards = make_split(store, freeze(store, "june", name="boards", by="mina"), ratios=(.5, .3, .2), seed=0, name="boards", by="mina")
    (store.settings.root/"pipelines"/"learn.toml").write_text(f'[stage.train]\nnotebook = "train.ipynb"\ndata = "{boards.id}"\nepochs = 2\ntile = 96\nbatch = 8\noutputs = {{run = "str", model = "str", onnx = "str", map50 = "float", map50_95 = "float", seconds = "float"}}\n')
    run = run_of(store, run_pipeline(store, "learn", by="mina").outputs["train"]["run"]) if how == "in a pipeline" else train(store, boards.id, epochs=2, tile=96, batch=8, by="mina")
    model = register_model(store, family="boards", onnx=store.objects.path(run.onnx), run=run.id, data_version=run.data, metrics=run.metrics, by="mina")
    before = everything(store)[0]
    again = reproduce(store, f"boards@{model.number}", by="mina")
    told = verdicts(again)
    assert again.name == "model boards@1" and again.verdict == "identical" and not again.broke, str(again)
    for name in ("metrics.map50", "metrics.map50_95", "metrics.recall", "equivalence.images"): assert told[f"train.training.{name}"] == "identical", str(again)
    assert (told["train.onnx"], told["train.model"], told["train.run"]) == ("identical", "identical", "its own")
    assert next(row for row in again.rows if row["name"] == "onnx")["words"] == "", "the very same object, which needs no comparison"
    assert everything(store)[0] == before
    store.close()
