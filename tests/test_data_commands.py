"What the commands below `devmlops data` say to a person: everything as it is called, in words, and nothing that nobody can read"
import json
import re
import subprocess
import sys

import cv2
import numpy as np
import pytest
from typer.testing import CliRunner

from devmlops.data import add_items, freeze
from devmlops.data_commands import data_app
from devmlops.formats import Label, Source, Value

LONG = re.compile(r"[0-9a-f]{24}|[0-9a-f]{8}-[0-9a-f]{4}-|\b1[0-9]{15}\b") # ids, hashes and microseconds


@pytest.fixture
def ask(workspace):
    "Run a command below data; returns the exit code and what it printed, an error as its text"
    def run(*arguments, place=True):
        done = CliRunner().invoke(data_app, [*map(str, arguments), *(["-w", str(workspace.settings.root), "--as", "mina"][:4 if place == "as" else 2] if place else [])])
        return done.exit_code, f"{done.exception}" if done.exception and not isinstance(done.exception, SystemExit) else done.stdout
    return run


def png(seed, size=(48, 64)): return cv2.imencode(".png", np.random.default_rng(seed).integers(0, 255, (*size, 3), np.uint8))[1].tobytes()


def reviews(store, keys=("a", "b", "c"), name="talk", text="the board {} is open"):
    return add_items(store, [Source(key, {"text": text.format(key).encode()}, Label((Value("class", "bad" if at % 2 else "good"),))) for at, key in enumerate(keys)], name=name, by="mina")


def photos(store, name="june", count=6):
    marks = lambda at: Label((Value("box", "open" if at % 2 else "short", [4, 4, 20 + at, 30]), Value("box", "short", [30, 10, 40, 24])))
    return add_items(store, [Source(f"p{at}", {"image": png(at)}, marks(at), group=f"g{at}") for at in range(count)], name=name, by="mina")


@pytest.mark.parametrize("odd", ["a [/here].txt", "[red]line[/red] 3", "x[0-9]+", "[bold"])
def test_brackets_are_shown_as_they_are(workspace, ask, odd):
    add_items(workspace, [Source(odd, {"text": b"fine"}, Label((Value("class", odd),)))], name="odd", by="mina", note=odd)
    for command in (("show", "odd", "--items", 1), ("status", "odd"), ("explore", "odd"), ("list",), ("diff", "odd", "odd")):
        code, told = ask(*command)
        assert code == 0 and (command[0] not in ("show", "explore", "status") or odd in told), told


def test_nothing_is_told_in_words(workspace, ask):
    for command, told in {("list",): "no rounds\nno bundles\nno versions\n", ("decisions",): "no decisions\n", ("relabel",): "nothing waits to be labelled again\n", ("unfinished",): "no delivery was interrupted\n"}.items(): assert ask(*command) == (0, told)
    freeze(workspace, reviews(workspace), name="talk", by="mina")
    assert ask("used", "talk") == (0, "nothing was made from it\n")


def test_a_review_without_findings_says_so(workspace, ask):
    freeze(workspace, reviews(workspace, [f"k{at}" for at in range(40)], text="{} board is open at another place"), name="talk", by="mina")
    found = json.loads(ask("review", "talk", "--json")[1])
    assert not found["findings"], "the set should be clean"
    assert ask("review", "talk")[1].endswith("no findings in 40 items\n")


def test_ids_times_and_lists_can_be_read(workspace, ask, tmp_path):
    freeze(workspace, reviews(workspace, ["a", "b", "c", "d"], text="all the same {0:.0}"), name="talk", by="mina")
    kinds = {one["kind"]: one["key"] for one in json.loads(ask("review", "talk", "--json")[1])["findings"] if one["key"]}
    kind = next(iter(kinds))
    assert "give why=" in ask("send-back", "talk", kind, "--why", "  ", place="as")[1]
    assert ask("send-back", "talk", kind, "--why", "which of the two?", place="as")[0] == 0
    assert ask("split", "talk", "--name", "parted", "--ratios", "0.5,0,0.5", "--groups", "none", place="as")[0] == 0
    assert ask("push", "talk", tmp_path/"remote", place="as")[0] == 0
    for command in (("decisions",), ("relabel",), ("used", "talk"), ("show", "talk"), ("show", "parted"), ("list",)):
        code, told = ask(*command)
        assert code == 0 and not LONG.search(told) and "['" not in told and "{" not in told and "None" not in told, told
    code, told = ask("remote", tmp_path/"remote", place=False)
    assert code == 0 and "talk@1" in told and not LONG.search(told)
    assert len(json.loads(ask("decisions", "--json")[1])[0]["content"]) > 60
    told = ask("show", "parted")[1]
    assert re.search(r"splits +train 2, test 2", told) and re.search(r"classes +good, bad|classes +bad, good", told) and "detail: recipe" in told
    assert max(map(len, told.splitlines())) <= 80


def test_explore_and_status_tell_what_one_asks_first(workspace, ask):
    photos(workspace)
    told = ask("explore", "june")[1]
    for part in (r"items +6\n", r"labelled +6 \(100 %\)", r"box width +median", r"boxes per picture +median 2, from 2 to 2", r"picture sizes +64x48 6", r"brightness +median", r"sharpness +median", r"short +9 +6", r"open +3 +3"): assert re.search(part, told), (part, told)
    assert "{" not in told and told.count("labelled") == 1 and told.count("short") == 1
    told = ask("status", "june")[1]
    assert re.search(r"june +6 +6", told) and told.count("short") == 1 and "{" not in told
    reviews(workspace)
    assert re.search(r"most frequent words.*board 3", ask("explore", "talk")[1]) and "words per text" in ask("explore", "talk")[1]
    add_items(workspace, [Source(f"r{at}", {"row": json.dumps({"heat": at, "steel": "A3" if at else None}).encode()}, Label((Value("class", "good"),))) for at in range(9)], name="plates", by="mina")
    told = ask("explore", "plates")[1]
    assert re.search(r"heat +number +0 +9 +median 4, from 0 to 8", told) and re.search(r"steel +category +1 +1 +A3 8", told)


def test_steps_have_a_heading_and_their_options(ask):
    for what, first in (("refine", "types"), ("features", "standardise"), ("augment", "flip")):
        code, told = ask("steps", what, place=False)
        assert code == 0 and told.splitlines()[0].strip() == "step" and told.splitlines()[1].strip() == first and "    options       " in told and "    what it does  " in told
        listed = json.loads(ask("steps", what, "--json", place=False)[1])
        assert listed[0]["name"] == first and all(set(one) == {"name", "type", "needed", "default"} for step in listed for one in step["options"])


def test_folds_and_splits_take_what_they_say(workspace, ask):
    add_items(workspace, [Source(f"k{at}", {"text": f"text {at}".encode()}, group=f"g{at % 4}", attributes={"line": f"L{at % 3}"}) for at in range(24)], name="june", by="mina")
    freeze(workspace, "june", name="june", by="mina")
    assert ask("folds", "june", "--name", "six", "--folds", "6", "--groups", "none", "--stratify", "line", place="as")[0] == 0
    code, told = ask("folds", "june", "--name", "bad", "--folds", "6", "--groups", "group", place="as")
    assert code and "groups" in told
    for more in (["--gap", "7 days"], ["--time", "arrival", "--given", "line"]):
        code, told = ask("split", "june", "--name", "late", *more, place="as")
        assert code and "--time" in told
    assert "reason" in ask("exclude", "june", "k1", "--why", "  ", place="as")[1]


def test_preview_says_what_it_needs(workspace, ask, tmp_path):
    freeze(workspace, photos(workspace), name="june", by="mina")
    recipe, out = tmp_path/"flip.toml", tmp_path/"grid.png"
    recipe.write_text('[[steps]]\nstep = "flip"\n')
    look = lambda *more: ask("preview", "june", "--recipe", recipe, *more)
    for more, told in ((["--out", tmp_path/"grid.jpg"], "ends in .png"), (["--out", out, "--count", 0], "at least 1"), (["--out", out, "--copies", 0], "at least 1"), ([], "--out is missing")):
        code, said = look(*more)
        assert code and told in said and not out.exists()
    found = json.loads(look("--out", out, "--count", 2, "--json")[1])
    assert found["file"] == str(out) and len(found["items"]) == 2 and cv2.imread(str(out)) is not None
    freeze(workspace, reviews(workspace), name="talk", by="mina")
    recipe.write_text('[[steps]]\nstep = "swap_words"\n')
    code, told = ask("preview", "talk", "--recipe", recipe, "--copies", 1)
    assert code == 0 and "original" in told and "copy 1" in told


def test_what_came_is_told(ask, tmp_path):
    def delivery(folder, colour, names=("a", "b")):
        (tmp_path/folder).mkdir()
        for at, name in enumerate(names): (tmp_path/folder/f"{name}.png").write_bytes(png(colour + at))
        return tmp_path/folder
    first, second = delivery("one", 0), delivery("two", 50)
    code, told = ask("add", first, "--name", "june", "--format", "plain", place="as")
    assert code == 0 and told.splitlines()[-2].split()[:3] == ["name", "items", "labelled"] and told.splitlines()[-1].split()[:3] == ["june", "2", "0"], told
    assert ask("add", first, "--name", "june", "--format", "plain", place="as")[1].endswith("nothing was added: this delivery is the round june already\n")
    told = ask("add", second, "--name", "july", "--format", "plain", place="as")[1]
    assert "2 items have the keys of items that came before, with other content; the later delivery counts." in told and "so that keys differ" in told


def test_the_examples_for_tables_work(ask, tmp_path):
    (tmp_path/"june").mkdir()
    text = "number,state,pump,measured,pressure\n" + "".join(f"{at},{at % 2},p{at % 3},2026-06-01 08:0{at},{at/4}\n" for at in range(8))
    for path in (tmp_path/"pumps.csv", tmp_path/"june"/"line.csv"): path.write_text(text)
    code, told = ask("add", tmp_path/"pumps.csv", "--name", "june", "--format", "csv", "-o", "key=number", "-o", "label=state", "-o", "group=pump", "-o", "time=measured", "--json", place="as")
    assert code == 0 and [json.loads(told)[name] for name in ("count", "labelled", "classes")] == [8, 8, ["0", "1"]], told
    (tmp_path/"pumps.toml").write_text('files = ["*/*.csv"]\nkey = "{folder}/{file}/{row:03}"\nlabel = ["state"]\nnames = {0 = "fine", 1 = "leaking"}\n')
    (tmp_path/"all").mkdir()
    (tmp_path/"june").rename(tmp_path/"all"/"june")
    code, told = ask("add", tmp_path/"all", "--name", "july", "--format", "csv", "-o", f"layout={tmp_path/'pumps.toml'}", "--json", place="as")
    assert code == 0 and json.loads(told)["classes"] == ["fine", "leaking"], told
    assert ask("split", "june", "--name", "parted", "--ratios", "0.5,0,0.5", "--groups", "none", place="as")[0], "a round is no version"
    assert ask("freeze", "june", "--name", "june", place="as")[0] == 0 and ask("split", "june", "--name", "parted", "--ratios", "0.5,0,0.5", "--groups", "none", place="as")[0] == 0
    (tmp_path/"features.toml").write_text('[[steps]]\nstep = "standardise"\ncolumns = ["pressure"]\n')
    code, told = ask("features", "parted", "--steps", tmp_path/"features.toml", "--out", tmp_path/"features.json", "--json")
    assert code == 0 and "pressure" in json.loads(told)["columns"] and json.loads((tmp_path/"features.json").read_text())


def test_drawn_boards_are_told_as_json(ask, tmp_path):
    code, told = ask("generate", tmp_path/"boards", "--count", 3, "--boards", 2, "--json", place=False)
    assert code == 0 and json.loads(told) | {"folder": ""} == {"folder": "", "count": 3, "seed": 0, "boards": 2}


def test_the_command_speaks_of_options(workspace):
    run = "import sys; from devmlops.cli import main; main(sys.argv[1:])"
    freeze(workspace, reviews(workspace), name="talk", by="mina")
    for arguments, wanted in ((["exclude", "talk", "a", "--why", " "], "give --why, a sentence"), (["fold", "talk", "2"], "make them first (devmlops data folds)")):
        told = subprocess.run([sys.executable, "-c", run, "data", *arguments, "--as", "mina", "-w", str(workspace.settings.root)], capture_output=True, text=True, timeout=200).stderr
        assert wanted in told and "why=" not in told, told


def test_help_shows_how_to_write_it():
    told = lambda command: CliRunner().invoke(data_app, [command, "--help"], env={"COLUMNS": "120"}).stdout
    for part in ("-o query='SELECT * FROM photos'", "--format urls", "-o topic=line3/#", "-o label=state", "-o layout=pumps.toml", "names = {"): assert part in told("add"), part
    for command, step in (("refine", "resize"), ("features", "standardise"), ("augment", "flip")): assert re.search(rf'\[\[steps\]\]\s*\W*step = "{step}"', told(command)), told(command)
