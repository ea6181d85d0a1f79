"Nothing of the data leaves a zone with a capsule but what both policies list, and no capsule runs that is not whole, trusted and approved"
import base64
import getpass
import gzip
import hashlib
import io
import itertools
import json
import math
import os
import re
import signal
import subprocess
import sys
import time
import zipfile
import zlib
from contextlib import suppress
from pathlib import Path

import nbformat
import pytest
import tiny
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import update

from devmlops import capsule as module
from devmlops.border import _ERRORS, BadPolicy, Stays, bits, table_out, value_out
from devmlops.capsule import (BadCapsule, accept_capsule, approve_capsule, build_capsule, capsules, leaving, local_id, open_capsule, return_capsule,
    run_capsule, told, unpack_capsule)
from devmlops.contract import StageError
from devmlops.inference import Predictor, open_package
from devmlops.project import add_user, find_user, init_workspace, trust, user_key, workspace_id
from devmlops.registry import package_path, register_model, register_package
from devmlops.sealed import BadSealed, seal_bytes, write_new
from devmlops.settings import write_settings
from devmlops.stage import runs
from devmlops.store import NotAllowed, NotFound, event, events, event_table, links, state

CANARY = "CANARY7f3a9c 환자"
WORDS = [CANARY, "CANARY7f3a9c", "CANARY7f3a9c".lower(), "CANARY7f3a9c"[::-1], "customer-7"]
SCORE = "{low = 0, high = 1, step = 0.01}"

LOOK = ("folder: str = ''  # the data\npackage: str = ''  # a package of this workspace\ncustomer: str = ''  # whose data",
    "import base64, gzip\nfrom pathlib import Path\nfrom devmlops.pipeline import Stage\nfrom devmlops.tracking import log, start_run\nfrom devmlops.visitor import VALUE\nfrom helper import read\nstage = Stage.open('look')",
    "data = read(folder)\ntext = data['canary.txt'].decode()\nprint(text, folder, customer)",
    "from IPython.display import HTML, Image, Markdown, display\ndisplay(HTML(f'<b>{text}</b>'), Image(data=data['board.png']), Markdown(text))\n"
    "display({'text/plain': base64.b64encode(text.encode()).decode(), 'application/vnd.x+json': {text: text}}, raw=True, metadata={text: text})",
    "import sys, warnings\nwarnings.warn(text)\nprint(text, file=sys.stderr)\nrun = start_run(stage.workspace, text, params={text[:12]: text}, tags={'note': text})\nlog(stage.workspace, run, metrics={text[:12]: 1.0})",
    "Path(text[:12] + '.txt').write_text(text)  # a file named after it, in the folder of the notebook",
    "packed = base64.b64encode(gzip.compress(text.encode())).decode()\nrow = lambda size: {'kind': 'a', 'size': size, 'name': text}\n"
    "stage.outputs(count=len(data), share=.1 + len(data)*.0117283945, digits=int.from_bytes(text[:6].encode()), text=text, packed=packed, verdict=text, name='confirm', id='sha256:' + text.encode().hex(), flag=True, visitor=VALUE,\n"
    "    table=[row(.25), row(.75)], large=[row(.5)]*50, worded=[{'kind': text, 'size': .5}], **{f'piece{n}': [row(n/10)]*5 for n in range(4)}, package=package, scores={'map50': .777, text: 1.0})")
TYPES = dict(count="int", share="float", digits="int", text="str", packed="str", verdict="str", name="str", id="str", flag="bool", visitor="int", table="list", large="list", worded="list",
    **{f"piece{n}": "list" for n in range(4)}, package="str", scores="dict")
ASKED = f"""
notebooks = true
[limits]
rows = 17
bits = 400
returns = 2
[scalars]
"look.count" = {{low = 0, high = 100, step = 1}}
"look.share" = {SCORE}
"look.digits" = {{low = 0, high = 100, step = 1}}
"look.text" = {{of = ["confirm"]}}
"look.packed" = {{of = ["confirm"]}}
"look.verdict" = {{of = ["confirm", "hold"]}}
"look.name" = {{of = ["confirm", "hold"]}}
"look.id" = {{id = true}}
"look.flag" = {{of = [false, true]}}
"look.visitor" = {{low = 0, high = 50, step = 1}}
"look.scores.map50" = {SCORE}
"look.scores" = {SCORE}
[packages."look.package"]
family = ["boards"]
classes = ["change"]
golden = "specimens"
""" + "".join(f'[tables."look.{name}"]\nrows = {rows}\ncolumns.kind = {{of = ["a", "b"]}}\ncolumns.size = {SCORE}\n' for name, rows in dict(table=10, large=10, worded=10, piece0=5, piece1=5, piece2=5, piece3=5).items())
ALLOWED = f"""
notebooks = true
[limits]
bits = 1000
rows = 100
[scalars]
"look.*" = {{low = 0, high = 1000, step = 0.01}}
"look.[tpv][ae]*" = {{of = ["confirm", "hold"]}}
"look.name" = {{of = ["confirm", "hold"]}}
"look.id" = {{id = true}}
"look.flag" = {{of = [false, true]}}
[tables."*"]
rows = 1000
columns.kind = {{of = ["a", "b", "c"]}}
columns.size = {SCORE}
[packages."*"]
family = ["*"]
classes = ["*"]
golden = "hashes"
"""
ALLOWED = ALLOWED.replace('"look.*" = ', '"look.count" = {low = 0, high = 1000, step = 1}\n"look.share" = {low = 0, high = 1, step = 0.05}\n"look.digits" = {low = 0, high = 9e18, step = 1}\n"look.visitor" = {low = 0, high = 1000, step = 1}\n"look.scores*" = ')


def write_pipeline(folder, name, stages, outputs):
    "A pipeline of one stage in a folder"
    cells = [nbformat.v4.new_code_cell(source, metadata={"tags": ["parameters"]} if not at else {}) for at, source in enumerate(stages)]
    nbformat.write(nbformat.v4.new_notebook(cells=[nbformat.v4.new_markdown_cell("# A stage"), *cells]), folder/f"{name}.ipynb")
    (folder/f"{name}-line.toml").write_text(f"[stage.{name}]\noutputs = {{{', '.join(f'{one} = {kind!r}' for one, kind in outputs.items())}}}\n")


def zones(root):
    "A laboratory and a factory that know each other's public keys and nothing else"
    (root/"factory").mkdir(parents=True)
    write_settings(root/"factory", workspace_name="factory", workspace_zone="production")
    dev, prod = init_workspace(root/"lab", user="mina"), init_workspace(root/"factory", user="otto")
    add_user(prod, "anna", role="researcher", key=True, by="otto")
    add_user(prod, "mina@lab", role="researcher", public_key=find_user(dev, "mina").public_key, by="otto")
    add_user(dev, "otto@factory", role="approver", public_key=find_user(prod, "otto").public_key, by="mina")
    return dev, prod


def real_package(prod, root):
    "A registered package of the factory that holds its pictures, names and notes"
    pictures = {"golden/customer-7/image.png": tiny.png(tiny.spoilt(7)), "golden/customer-7/template.png": tiny.png(tiny.board(7))}
    from devmlops.inference import write_package
    model = tiny.change_model()
    manifest = dict(family="boards", classes=["change"], graph=tiny.GRAPH, golden=[], note=CANARY, reference={CANARY: 1}, templates=dict(mode="carried", files={"customer-7": "golden/customer-7/template.png"}, names={"customer-7": "customer-7"}),
        certificates=dict(parity=dict(samples=1, note=CANARY)), lineage=dict(model="m7", data_name=CANARY, run=CANARY, data_version="blake3:77"))
    draft = write_package(root/"real.draft", manifest, {"model.onnx": model} | pictures)
    answer = Predictor(open_package(draft, trust=None)).predict(*pictures.values()).to_dict()
    sample = dict(name="customer-7", key=CANARY, image=list(pictures)[0], template=list(pictures)[1], conf=.25, expected=answer)
    path = write_package(root/"real.package", manifest | dict(golden=[sample]), {"model.onnx": model} | pictures, key=user_key(prod, "otto"), signer="otto")
    (root/"model.onnx").write_bytes(model)
    kept = register_model(prod, family="boards", onnx=root/"model.onnx", run="run-7", data_version="june", metrics={}, by="otto")
    return register_package(prod, path, family="boards", model=kept.id, run="run-7", by="otto"), pictures


@pytest.fixture(scope="module")
def crossing(tmp_path_factory):
    "A greedy capsule that has run in the factory, with a module of its own in the library, and came back"
    root = tmp_path_factory.mktemp("crossing")
    dev, prod = zones(root)
    record, pictures = real_package(prod, root)
    write_pipeline(root/"lab/pipelines", "look", LOOK, TYPES)
    (root/"lab/pipelines/helper.py").write_text("from pathlib import Path\ndef read(folder): return {path.name: path.read_bytes() for path in sorted(Path(folder).iterdir())}\n")
    (root/"lab/policy.toml").write_text(ASKED)
    (root/"factory/policy.toml").write_text(ALLOWED)
    data = root/"customer-7"
    data.mkdir()
    (data/"canary.txt").write_text(CANARY)
    (data/"board.png").write_bytes(list(pictures.values())[0])
    library = module._library()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "_library", lambda: library | {"library/devmlops/visitor.py": b"VALUE = 42\n"})
        capsule = build_capsule(dev, "look-line", root/"look.capsule", by="mina")
    approve_capsule(prod, root/"look.capsule", by="otto", why="tests")
    run = run_capsule(prod, root/"look.capsule", given={"folder": str(data), "package": record.id, "customer": CANARY}, by="anna")
    gone = return_capsule(prod, run, root/"look.return", by="otto")
    return dict(root=root, dev=dev, prod=prod, capsule=capsule, run=run, gone=gone, package=record, pictures=pictures, data=data)


def everywhere(data, depth=4):
    "The bytes, and all that can be unpacked or decoded out of them"
    yield data
    if not depth: return
    inner = []
    if data[:4] == b"PK\x03\x04" or b"PK\x05\x06" in data[-700:]:
        with suppress(zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError), zipfile.ZipFile(io.BytesIO(data)) as archive: # one that was decoded in the wrong alphabet; the right one comes as well
            inner += [archive.read(name) for name in archive.namelist()] + [name.encode() for name in archive.namelist()] + [archive.comment]
    for unpack in (gzip.decompress, zlib.decompress):
        try: inner.append(unpack(data))
        except (OSError, EOFError, zlib.error): continue
    for found in re.findall(rb"[A-Za-z0-9+/_-]{8,}={0,2}", data):
        if re.fullmatch(rb"(?:[0-9a-fA-F]{2})+", found): inner.append(bytes.fromhex(found.decode()))
        for alternatives in {None, b"-_"} if re.search(b"[-_]", found) else {None}:
            for cut in range(4):
                piece = found.rstrip(b"=")[cut:]
                try: inner.append(base64.b64decode(piece + b"="*(-len(piece) % 4), altchars=alternatives))
                except ValueError: continue
    for line in re.findall(rb'"(?:[^"\\]|\\.)*"', data):
        if b"\\" in line:
            try: inner.append(json.loads(line).encode())
            except ValueError: continue
    for one in inner:
        if one and one != data: yield from everywhere(one, depth - 1 if len(one) > 16 else 0)


def leaked(path, pictures=()):
    "What of the canaries is in a file, however it was packed"
    wanted = {form for word in WORDS for form in (word.encode(), word.encode("utf-16-le"), json.dumps(word)[1:-1].encode())}
    wanted |= {data[at:at + 24] for data in pictures for at in range(40, len(data) - 40, 97)} | {hashlib.sha256(data).hexdigest().encode() for data in pictures} | {hashlib.sha256(data).digest() for data in pictures}
    return {form for found in everywhere(Path(path).read_bytes()) for form in wanted if form in found}


def test_the_search_finds_what_is_hidden(tmp_path):
    "A test that cannot fail is worse than none"
    hide = {"plain": CANARY.encode(), "base64": base64.b64encode(gzip.compress(CANARY.encode())), "hex": b"x" + CANARY.encode().hex().encode(), "json": json.dumps({"a": CANARY}).encode()}
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive: archive.writestr("x", CANARY)
    for name, data in (hide | {"zip": packed.getvalue(), "inside": b'{"x": "' + base64.urlsafe_b64encode(packed.getvalue()) + b'"}'}).items():
        (tmp_path/name).write_bytes(data)
        assert name == "hex" or leaked(tmp_path/name), name
    (tmp_path/"hex").write_bytes(b'"' + CANARY.encode().hex().encode() + b'"')
    assert leaked(tmp_path/"hex")
    (tmp_path/"picture").write_bytes(base64.b64encode(tiny.png(tiny.spoilt(7))))
    assert leaked(tmp_path/"picture", [tiny.png(tiny.spoilt(7))])


def test_production_saw_the_canaries(crossing):
    "In the executed notebook of the factory all of it is there"
    notebook = next((crossing["prod"].home/"runs").rglob("look.ipynb"))
    assert {CANARY.encode(), b"customer-7"} <= leaked(notebook) and len(leaked(notebook, crossing["pictures"].values())) > 5
    assert leaked(package_path(crossing["prod"], crossing["package"].id), crossing["pictures"].values())


def test_nothing_of_the_data_is_in_the_file_that_leaves(crossing):
    assert leaked(crossing["root"]/"look.return", crossing["pictures"].values()) == set()
    inside = b"\0".join(everywhere((crossing["root"]/"look.return").read_bytes()))
    for private in (crossing["run"], crossing["package"].id, crossing["package"].id.split(":")[1], str(crossing["root"]), "0.123456789", "2345678", "anna", "june", "blake3:77"):
        assert private.encode() not in inside, private


def test_what_both_list_leaves_on_the_grid_of_the_stricter(crossing):
    gone = crossing["gone"]
    assert {name: value for name, value in gone.scalars.items() if name != "look.id"} == {"look.count": 2, "look.share": .1, "look.name": "confirm", "look.flag": True, "look.visitor": 42, "look.scores.map50": .78}
    assert re.fullmatch("[0-9a-f]{32}", gone.scalars["look.id"]) and local_id(crossing["prod"], gone.scalars["look.id"]) == "sha256:" + CANARY.encode().hex()
    assert gone.tables["look.table"] == {"columns": ["kind", "size"], "rows": [["a", .25], ["a", .75]]}
    assert gone.left == {"look.digits": "out of range", "look.text": "none of the choices", "look.packed": "none of the choices", "look.verdict": "none of the choices", "look.scores": "another type",
        "look.large": "too many rows", "look.worded": "none of the choices", "look.piece3": "the limit is reached"}
    assert gone.used["rows"] == 17 and gone.used["bits"] <= 400


def test_the_list_is_signed_and_tells_every_digest(crossing):
    from devmlops.sealed import open_sealed
    sealed = open_sealed(crossing["root"]/"look.return", "return", trust={"x": find_user(crossing["prod"], "otto").public_key})
    told_ = sealed.manifest
    assert {item["name"] for item in told_["items"]} == {item["name"] for item in crossing["gone"].items} and told_["by"] == "otto" and told_["approved"]["by"] == "otto"
    assert told_["policy"]["scalars"]["look.share"]["step"] == .05 and told_["capsule"] == crossing["capsule"].id and told_["workspace"]["id"] == workspace_id(crossing["prod"])
    for item in told_["items"]: assert item["sha256"] == hashlib.sha256(sealed.files[item["file"]] if "file" in item else json.dumps(item["value"]).encode()).hexdigest()
    row = next(row for row in events(crossing["prod"], "capsule") if row["verb"] == "returned")
    assert row["by"] == "otto" and row["detail"]["return"] == crossing["gone"].id and len(row["detail"]["items"]) == len(told_["items"])


def test_the_notebook_that_leaves_is_the_one_that_came(crossing):
    book = json.loads(crossing["gone"].files["notebooks/look.ipynb"])
    assert ["".join(cell["source"]) for cell in book["cells"]] == ["# A stage", *LOOK]
    assert all(cell["outputs"] == [] for cell in book["cells"] if cell["cell_type"] == "code") and crossing["gone"].stages["look"] == {"cells": 7, "ran": 7, "failed": None, "error": None}


def test_accepting_ties_both_sides_together_and_is_safe_to_repeat(crossing):
    dev = crossing["dev"]
    came = accept_capsule(dev, crossing["root"]/"look.return", by="mina")
    record, foreign = came.packages["look.package"], f"{workspace_id(crossing['prod'])}:"
    assert came.notes == () and record.state == "built" and Predictor(open_package(package_path(dev, record.id), trust=trust(dev))).golden() == []
    assert open_package(package_path(dev, record.id), trust=trust(dev)).signer == "otto@factory"
    ends = {(row["kind"], row["rel"]): row["to_thing"] for row in links(dev) if row["to_thing"].startswith(foreign)}
    assert set(ends) == {("capsule", "returned"), ("package", "made_from"), ("package", "built_by"), ("model", "trained_by"), ("model", "trained_on")}
    assert local_id(crossing["prod"], ends["package", "made_from"].removeprefix(foreign)) == crossing["package"].id
    assert local_id(crossing["prod"], ends["capsule", "returned"].removeprefix(foreign)) == crossing["run"]
    again = accept_capsule(dev, crossing["root"]/"look.return", by="mina")
    assert "accepted before" in again.notes[0] and again.packages["look.package"].id == record.id
    assert [row["verb"] for row in events(dev, "capsule", crossing["capsule"].id)] == ["built", "accepted"]


def test_many_small_returns_are_one_large_one(crossing):
    second = return_capsule(crossing["prod"], crossing["run"], crossing["root"]/"second.return", by="otto")
    assert second.number == 2 and second.left["look.table"] == second.left["look.piece0"] == second.left["look.package"] == "the limit is reached"
    assert sum(row["detail"]["used"]["rows"] for row in events(crossing["prod"], "capsule") if row["verb"] == "returned") <= 17
    with pytest.raises(NotAllowed, match="2 returns of this capsule have left already"): return_capsule(crossing["prod"], crossing["run"], crossing["root"]/"third.return", by="otto")
    assert not (crossing["root"]/"third.return").exists()
    accept_capsule(crossing["dev"], crossing["root"]/"second.return", by="mina")
    assert any("an old one: return 1 of this capsule" in note for note in accept_capsule(crossing["dev"], crossing["root"]/"look.return", by="mina").notes)


def test_an_approval_is_for_this_policy_and_this_capsule(crossing):
    prod, path, policy = crossing["prod"], crossing["root"]/"look.capsule", crossing["root"]/"factory/policy.toml"
    policy.write_text(ALLOWED.replace("step = 0.05", "step = 0.001"))
    try:
        with pytest.raises(NotAllowed, match="no approval holds: the policy has changed"): run_capsule(prod, path, by="anna", again=True)
        with pytest.raises(NotAllowed, match="no approval holds"): leaving(prod, crossing["run"], by="otto")
        policy.write_text(ALLOWED + "[scalar]")
        with pytest.raises(BadPolicy, match="did you mean 'scalars'"): run_capsule(prod, path, by="anna", again=True)
    finally: policy.write_text(ALLOWED)
    with prod.begin() as connection: connection.execute(update(event_table).where(event_table.c.thing == crossing["capsule"].id, event_table.c.verb == "approved").values(by="anna"))
    try:
        with pytest.raises(NotAllowed, match="no approval holds"): run_capsule(prod, path, by="anna", again=True)
    finally:
        with prod.begin() as connection: connection.execute(update(event_table).where(event_table.c.thing == crossing["capsule"].id, event_table.c.verb == "approved").values(by="otto"))


def test_a_capsule_that_ran_is_told(crossing):
    with pytest.raises(BadCapsule, match="this capsule has run here"): run_capsule(crossing["prod"], crossing["root"]/"look.capsule", by="anna")
    lines = told(crossing["prod"], open_capsule(crossing["prod"], crossing["root"]/"look.capsule"), code=True)
    assert any(line.startswith("run by anna") for line in lines) and any("modules differ from those here: " in line and "devmlops/visitor.py" in line for line in lines)
    assert any("import base64, gzip" in line for line in lines) and any("packed = base64" in line for line in lines)


def test_code_that_was_changed_after_it_was_unpacked_does_not_run(crossing, tmp_path):
    folder = unpack_capsule(crossing["capsule"], tmp_path/"c")
    (folder/"pipelines/CANARY7f3a9.txt").write_text("what a stage writes is no code")
    unpack_capsule(crossing["capsule"], folder)
    (folder/"pipelines/json.py").write_text("print('mine')")
    with pytest.raises(BadCapsule, match="was changed since the capsule was unpacked .pipelines/json.py"): unpack_capsule(crossing["capsule"], folder)
    (folder/"pipelines/json.py").unlink()
    helper = folder/"pipelines/helper.py"
    helper.chmod(0o644); helper.write_text(helper.read_text() + "#")
    with pytest.raises(BadCapsule, match="helper.py"): unpack_capsule(crossing["capsule"], folder)


def test_one_changed_byte_anywhere_is_refused(crossing, tmp_path):
    for name, opens in (("look.capsule", lambda path: open_capsule(crossing["prod"], path)), ("look.return", lambda path: accept_capsule(crossing["dev"], path, by="mina"))):
        data = (crossing["root"]/name).read_bytes()
        opens(crossing["root"]/name)
        for at in [*range(0, len(data), max(1, len(data)//60)), *range(len(data) - 540, len(data), 7)]:
            changed = bytearray(data); changed[at] ^= 0x20
            (tmp_path/name).write_bytes(changed)
            with pytest.raises(BadSealed): opens(tmp_path/name)
        for cut in (data[:-1], data + b" ", data[1:], data[:1000], b""):
            (tmp_path/name).write_bytes(cut)
            with pytest.raises(BadSealed): opens(tmp_path/name)


@pytest.fixture
def pair(tmp_path):
    "Two fresh zones with a small pipeline and an open policy"
    dev, prod = zones(tmp_path)
    write_pipeline(tmp_path/"lab/pipelines", "small", ("number: int = 1  # any", "from devmlops.pipeline import Stage\nstage = Stage.open('small')", "stage.outputs(twice=number*2)"), dict(twice="int"))
    (tmp_path/"lab/policy.toml").write_text('[scalars]\n"small.twice" = {low = 0, high = 100, step = 1}')
    yield dev, prod, tmp_path
    dev.close(); prod.close()


def sealed_again(capsule, path, key, signer, *, drop=(), more=None, **manifest):
    "The capsule with other contents, sealed properly"
    files = {name: data for name, data in capsule.sealed.files.items() if name not in drop} | (more or {})
    path.unlink(missing_ok=True)
    return write_new(path, seal_bytes("capsule", {name: value for name, value in capsule.sealed.manifest.items() if name not in ("files", "kind")} | manifest, files, key=key, signer=signer)[1])


def test_only_a_trusted_role_may_seal(pair):
    dev, prod, folder = pair
    capsule = build_capsule(dev, "small-line", folder/"a.capsule", by="mina")
    for key, message in ((Ed25519PrivateKey.generate(), "another key"), (user_key(prod, "anna"), None)):
        path = sealed_again(capsule, folder/"b.capsule", key, "mina@lab")
        if message:
            with pytest.raises(BadSealed, match=message): open_capsule(prod, path)
        else: assert open_capsule(prod, path).signer == "anna" # the key counts, not the name beside it
    approver = Ed25519PrivateKey.generate()
    add_user(prod, "lee", role="approver", public_key=approver.public_key().public_bytes_raw().hex(), by="otto")
    with pytest.raises(BadSealed, match="'lee', who is not in the trust list"): open_capsule(prod, sealed_again(capsule, folder/"b.capsule", approver, "lee"))
    with pytest.raises(BadSealed, match="not in the trust list"): open_capsule(init_workspace(folder/"third", user="eve"), folder/"a.capsule")
    own = sealed_again(capsule, folder/"b.capsule", user_key(prod, "otto"), "otto")
    with pytest.raises(NotAllowed, match="otto has sealed this capsule and cannot approve it"): approve_capsule(prod, own, by="otto", why="mine")


@pytest.mark.parametrize("changes, error, message", [
    (dict(format=2), BadCapsule, "format 2"), (dict(policy={"scalar": {}}), BadPolicy, "did you mean 'scalars'"), (dict(parameters=3), BadCapsule, "not complete"), (dict(at=None), BadCapsule, "not complete"),
    (dict(name="../x"), BadCapsule, "lacks its pipeline"), (dict(drop=("lock.txt",)), BadCapsule, "lacks its pipeline or its lock"), (dict(more={"library/evil.pth": b"import os"}), BadCapsule, "belongs into none"),
    (dict(more={"library/devmlops/x.so": b""}), BadCapsule, "belongs into none"), (dict(more={"policy.toml": b""}), BadCapsule, "belongs into none")])
def test_a_trusted_but_odd_capsule_is_refused_before_anything_changes(pair, changes, error, message):
    dev, prod, folder = pair
    capsule = build_capsule(dev, "small-line", folder/"a.capsule", by="mina")
    path = sealed_again(capsule, folder/"b.capsule", user_key(dev, "mina"), "mina", **changes)
    with pytest.raises(error, match=message): approve_capsule(prod, path, by="otto", why="x")
    assert events(prod, "capsule") == [] and not (prod.home/"capsules").exists()


@pytest.mark.parametrize("name", ["pipelines/../../x.py", "/x", "pipelines\\x.py", "pipelines/HELPER.py", "Pipelines/x.toml", "pipelines/con.py", "pipelines/x.py/y.py"])
def test_names_that_play_tricks_are_refused(pair, name, monkeypatch):
    dev, prod, folder = pair
    capsule = build_capsule(dev, "small-line", folder/"a.capsule", by="mina")
    from devmlops import sealed
    with monkeypatch.context() as patch:
        patch.setattr(sealed, "check_names", lambda names, what: names)
        path = sealed_again(capsule, folder/"b.capsule", user_key(dev, "mina"), "mina", more={"pipelines/helper.py": b"", "pipelines/x.py": b"", name: b""})
    with pytest.raises(BadSealed, match="unsafe name|names must differ"): open_capsule(prod, path)


def test_an_older_capsule_and_other_records_are_told(pair):
    dev, prod, folder = pair
    old, new = (build_capsule(dev, "small-line", folder/f"{name}.capsule", by="mina") for name in ("old", "new"))
    for name in ("old", "new"): approve_capsule(prod, folder/f"{name}.capsule", by="otto", why="x")
    with prod.begin() as connection: event(connection, "capsule", new.id, "run", by="anna", detail={"name": new.name, "workspace": new.workspace, "built": new.at, "run": "r1"})
    with pytest.raises(BadCapsule, match="a newer one of small-line .* has run here"): run_capsule(prod, folder/"old.capsule", by="anna")
    assert told(prod, open_capsule(prod, folder/"old.capsule"))[-1].startswith("OLD: a newer capsule")
    later = sealed_again(new, folder/"later.capsule", user_key(dev, "mina"), "mina", more={"library/devmlops/migrations/versions/9999_future.py": b""})
    approve_capsule(prod, later, by="otto", why="x")
    with pytest.raises(BadCapsule, match="records are at revision 9999; those of this workspace are at 0"): run_capsule(prod, later, by="anna")


def test_without_a_policy_nothing_leaves_and_without_approval_nothing_runs(pair):
    dev, prod, folder = pair
    capsule = build_capsule(dev, "small-line", folder/"a.capsule", by="mina")
    assert "output small.twice stays: this workspace does not allow it" in told(prod, open_capsule(prod, folder/"a.capsule"))
    with pytest.raises(NotAllowed, match="nobody has approved this capsule"): run_capsule(prod, folder/"a.capsule", by="anna")
    with pytest.raises(NotAllowed, match="may not capsule.approve"): approve_capsule(prod, folder/"a.capsule", by="anna", why="x")
    with pytest.raises(NotAllowed, match="zone production"): run_capsule(dev, folder/"a.capsule", by="mina")
    with pytest.raises(NotAllowed, match="zone development"): build_capsule(prod, "small-line", folder/"b.capsule", by="otto")
    with pytest.raises(NotFound, match="no run r1 of a capsule"): return_capsule(prod, "r1", folder/"r.return", by="otto")
    assert capsules(prod) == [] and [row["name"] for row in capsules(dev)] == ["small-line"] and capsule.name == "small-line"


def test_a_run_whose_process_dies_is_told(pair, monkeypatch):
    dev, prod, folder = pair
    build_capsule(dev, "small-line", folder/"a.capsule", by="mina")
    approve_capsule(prod, folder/"a.capsule", by="otto", why="x")
    monkeypatch.setattr(module, "_CHILD", "import os\nos.kill(os.getpid(), 9)")
    with pytest.raises(StageError, match="did not come to its end: its process died"): run_capsule(prod, folder/"a.capsule", by="anna")


BROKEN = ("folder: str = ''  # the data", "from pathlib import Path\nfrom devmlops.pipeline import Stage\nstage = Stage.open('broken')\ntext = (Path(folder)/'canary.txt').read_text()",
    "raise type(text.split()[0], (Exception,), {})(text)", "stage.outputs(verdict=text)")


def test_a_failed_run_tells_where_and_nothing_else(crossing, tmp_path):
    dev, prod = crossing["dev"], crossing["prod"]
    write_pipeline(crossing["root"]/"lab/pipelines", "broken", BROKEN, dict(verdict="str"))
    (tmp_path/"policy.toml").write_text('notebooks = true\n[scalars]\n"broken.verdict" = {of = ["confirm"]}')
    build_capsule(dev, "broken-line", tmp_path/"a.capsule", policy=tmp_path/"policy.toml", by="mina")
    approve_capsule(prod, tmp_path/"a.capsule", by="otto", why="x")
    with pytest.raises(StageError, match="devmlops capsule return [0-9a-f-]{36} FILE") as failed: run_capsule(prod, tmp_path/"a.capsule", given={"folder": str(crossing["data"])}, by="anna")
    run = re.search("return ([0-9a-f-]{36}) FILE", str(failed.value))[1]
    gone = return_capsule(prod, run, tmp_path/"a.return", by="otto")
    assert (gone.state, gone.items[0]["what"], gone.left) == ("failed", "notebook", {"broken.verdict": "not allowed there"})
    assert gone.stages == {"broken": {"cells": 4, "ran": 3, "failed": 2, "error": "error"}}
    assert leaked(tmp_path/"a.return") == set() and leaked(next((prod.home/"runs").rglob("broken.ipynb")))
    assert accept_capsule(dev, tmp_path/"a.return", by="mina").returned.state == "failed"


def told_apart(rule, values, let_out):
    "How many things a reader of what leaves can tell apart, where ids that are not known have no names of their own"
    def seen(value):
        try: found = json.dumps(let_out(rule, value, str))
        except Stays as e: return str(e)
        return min(re.sub('"[uvw]"', lambda match: order[match[0]], found) for order in ({f'"{old}"': f'"{new}"' for old, new in zip("uvw", new)} for new in itertools.permutations("uvw")))
    return len({seen(value) for value in values})


def test_the_bits_of_a_rule_bound_what_it_can_tell():
    "Counted out for small ones: ids that repeat, also those known from elsewhere (k), and the reasons why something stays"
    values = ["u", "v", "w", "k", True, 0, 1, 2, 7, .5, None]
    for rule in ({"id": True}, {"id": True, "missing": True}, {"of": ["k", 7]}, {"low": 0, "high": 2, "step": 1}, {"low": 0, "high": 2, "step": 1, "missing": True}):
        assert told_apart(rule, values, value_out) <= round(2**bits(rule, 1)), rule
    cells = [{"who": who, "what": what} for who in "uvwk" for what in ("a", "b", "c")] + [{"who": 5, "what": "a"}, {}]
    for columns in ({"who": {"id": True}}, {"who": {"id": True}, "what": {"of": ["a", "b"]}}):
        rule = {"rows": 3, "columns": columns}
        rows = [list(found) for count in range(5) for found in itertools.combinations_with_replacement(cells, count)]
        count = told_apart(rule, ["no table", None, *rows], lambda *given: {key: value for key, value in table_out(*given).items() if key == "rows"})
        assert 2**(bits(rule, 1) - 8) < count <= round(2**bits(rule, 1)), count
    book = {"rows": 84, "columns": {"who": {"id": True}, "what": {"of": [*"0123456789abcdef"]}}} # 16 rows give each id a meaning, 68 use it
    assert bits(book) >= 68*4 + 84*4


@pytest.fixture
def names(pair):
    "A run that gives ids of its choice, in the factory that lets ids out"
    dev, prod, folder = pair
    write_pipeline(folder/"lab/pipelines", "names", ("word: str = 'secret'  # any", "from devmlops.pipeline import Stage\nstage = Stage.open('names')", "stage.outputs(one=word, table=[{'who': word}, {'who': 'b'}, {'who': word}])"), dict(one="str", table="list"))
    policy = 'notebooks = true\n[scalars]\n"names.one" = {id = true}\n[tables."names.table"]\nrows = 4\ncolumns.who = {id = true}\n'
    for zone in ("lab", "factory"): (folder/zone/"policy.toml").write_text(policy)
    build_capsule(dev, "names-line", folder/"a.capsule", by="mina")
    approve_capsule(prod, folder/"a.capsule", by="otto", why="x")
    yield prod, folder, run_capsule(prod, folder/"a.capsule", by="anna")


def test_pseudonyms_hold_for_one_return_and_are_counted(names):
    prod, folder, run = names
    assert "output names.one leaves as a pseudonym (at most 3.2 bits)" in told(prod, open_capsule(prod, folder/"a.capsule"))
    first, second = (return_capsule(prod, run[:13], folder/f"{name}.return", by="otto") for name in "ab")
    for gone in (first, second):
        word, rows = gone.scalars["names.one"], [row[0] for row in gone.tables["names.table"]["rows"]]
        assert sorted(map(rows.count, set(rows))) == [1, 2] and rows.count(word) == 2
        assert local_id(prod, word) == "secret" and {local_id(prod, one) for one in rows} == {"secret", "b"} and local_id(prod, gone.run) == run
        assert [round(item["bits"], 1) for item in gone.items] == [2.0, round(math.log2(4 + 1 + 6) + 3*math.log2(2 + 3), 1), round(math.log2(4 + 3*(len(_ERRORS) + 1)), 1)]
        assert abs(gone.used["bits"] - math.log2(3) - sum(item["bits"] for item in gone.items)) < .2
    assert not {first.run, first.scalars["names.one"], *(row[0] for row in first.tables["names.table"]["rows"])} & {second.run, second.scalars["names.one"], *(row[0] for row in second.tables["names.table"]["rows"])}
    assert not list((prod.home/"keys").glob("border*"))


def test_the_line_that_a_run_prints_is_the_next_command(pair):
    dev, prod, folder = pair
    add_user(prod, getpass.getuser(), role="admin", key=True, os_user=getpass.getuser(), by="otto")
    (folder/"factory/policy.toml").write_text((folder/"lab/policy.toml").read_text())
    build_capsule(dev, "small-line", folder/"a.capsule", by="mina")
    def call(*words):
        done = subprocess.run([sys.executable, "-c", "from devmlops.cli import main; main()", *map(str, words)], cwd=folder/"factory", capture_output=True, text=True, timeout=200)
        assert done.returncode == 0, done.stderr
        return done.stdout
    call("capsule", "approve", folder/"a.capsule", "--why", "x")
    line, = re.findall("devmlops (capsule return .*)", call("capsule", "run", folder/"a.capsule"))
    words = line.replace("FILE", str(folder/"a.return")).split()
    assert "small.twice" in call(*words) and not (folder/"a.return").exists()
    assert f"wrote {folder/'a.return'}" in call(*words[:-1]) and (folder/"a.return").is_file()
    assert words[2] in re.sub(r"\s", "", call("capsule", "list")) # however narrow the terminal


def test_two_returns_at_once_share_the_limits(names, monkeypatch):
    prod, folder, run = names
    look = module.leaving
    def meanwhile(*given, **more):
        found = look(*given, **more)
        monkeypatch.setattr(module, "leaving", look)
        return_capsule(prod, run, folder/"first.return", by="otto")
        return found
    monkeypatch.setattr(module, "leaving", meanwhile)
    with pytest.raises(BadCapsule, match="another return of this capsule has left meanwhile"): return_capsule(prod, run, folder/"second.return", by="otto")
    assert not (folder/"second.return").exists() and len([row for row in events(prod, "capsule") if row["verb"] == "returned"]) == 1
    assert return_capsule(prod, run, folder/"second.return", by="otto").number == 2


def test_without_room_nothing_is_told_not_even_how_it_ended(names):
    prod, folder, run = names
    (folder/"factory/policy.toml").write_text((folder/"factory/policy.toml").read_text() + "[limits]\nbits = 1\n")
    approve_capsule(prod, folder/"a.capsule", by="otto", why="x")
    gone = return_capsule(prod, run, folder/"a.return", by="otto")
    assert (gone.state, gone.items, gone.stages, gone.used["bits"], set(gone.left.values())) == ("ended", [], {}, 0, {"the limit is reached"})


@pytest.mark.slow
def test_pipelines_inside_and_stages_that_repeat_come_back_too(pair):
    dev, prod, folder = pair
    write_pipeline(folder/"lab/pipelines", "again", ("number: int = 1  # any", "from devmlops.pipeline import Stage\nstage = Stage.open('again')", "stage.outputs(twice=number*2, note='patient 41')"), dict(twice="int", note="str"))
    (folder/"lab/pipelines/outer.toml").write_text("""
[stage.inner]
pipeline = "small-line.toml"
[stage.again]
each = {number = [3, 1, 2]}
outputs = {twice = "int", note = "str"}
""")
    policy = """notebooks = true
[scalars]
"inner.small.twice" = {low = 0, high = 100, step = 1}
"again[2].twice" = {low = 0, high = 100, step = 1}
[tables.again]
rows = 3
columns.twice = {low = 0, high = 100, step = 1}
"""
    for zone in ("lab", "factory"): (folder/zone/"policy.toml").write_text(policy.replace('"again[2]', '"again*') if zone == "factory" else policy)
    capsule = build_capsule(dev, "outer", folder/"a.capsule", by="mina")
    assert {"pipelines/outer.toml", "pipelines/small-line.toml", "pipelines/small.ipynb", "pipelines/again.ipynb"} == {name for name in capsule.sealed.files if name.startswith("pipelines/")}
    approve_capsule(prod, folder/"a.capsule", by="otto", why="x")
    run = run_capsule(prod, folder/"a.capsule", by="anna")
    gone = return_capsule(prod, run, folder/"a.return", by="otto")
    assert gone.scalars == {"inner.small.twice": 2, "again[2].twice": 4} and gone.left == {}
    assert gone.tables == {"again": {"columns": ["twice"], "rows": [[2], [4], [6]]}}
    assert list(gone.stages) == ["inner.small", "again"] and sorted(gone.files) == ["notebooks/again.ipynb", "notebooks/inner.small.ipynb", "tables/again.json"] # how often a stage ran is no name of a file
    assert not any(b"patient" in found for found in everywhere((folder/"a.return").read_bytes()) if b"note=" not in found)
    assert accept_capsule(dev, folder/"a.return", by="mina").returned.tables == gone.tables


STARTER = """
import sys
from pathlib import Path
from devmlops.capsule import run_capsule
from devmlops.store import open_store
def tell(event): print(event["event"], flush=True)
run_capsule(open_store(Path(sys.argv[1])), Path(sys.argv[2]), by="anna", tell=tell)
"""


@pytest.fixture
def waiting(pair):
    "An approved capsule whose stage waits for a file, and a function that starts it in a process group of its own and returns once the stage is there"
    dev, prod, folder = pair
    write_pipeline(folder/"lab/pipelines", "long", ("wait: str = ''  # a file to wait for", "import time\nfrom pathlib import Path\nfrom devmlops.pipeline import Stage\nstage = Stage.open('long')",
        "Path(wait + '.there').touch()\nwhile not Path(wait).exists(): time.sleep(.1)", "stage.outputs(done=True)"), dict(done="bool"))
    (folder/"lab/policy.toml").write_text('[scalars]\n"long.done" = {of = [true]}')
    build_capsule(dev, "long-line", folder/"a.capsule", given={"wait": str(folder/"go")}, by="mina")
    approve_capsule(prod, folder/"a.capsule", by="otto", why="x")
    def start(*command):
        process = subprocess.Popen([sys.executable, *map(str, command)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True, cwd=folder/"factory")
        until(lambda: (folder/"go.there").exists() or process.poll() is not None, 200)
        return process
    yield prod, folder, start


def left_behind(prod):
    "Processes that have to do with a workspace"
    found = lambda: [path for path in Path("/proc").glob("[0-9]*") if str(prod.home).encode() in said(path/"cmdline") + said(path/"environ")]
    until(lambda: not found(), 60)
    return found()


@pytest.mark.parametrize("how, code", [("group", (130,)), ("twice", (130, -signal.SIGINT)), ("term", (143,))]) # twice: the second may come when everything was said
def test_stopping_a_capsule_once_leaves_a_clear_state(waiting, how, code):
    "Ctrl-C reaches every process of the terminal's group; a machine that is shut down sends SIGTERM; both end the run, before anything else runs"
    prod, folder, start = waiting
    add_user(prod, getpass.getuser(), role="admin", os_user=getpass.getuser(), by="otto")
    process = start(Path(sys.executable).with_name("devmlops"), "capsule", "run", folder/"a.capsule")
    if how == "term": process.terminate()
    else: os.killpg(process.pid, signal.SIGINT)
    if how == "twice":
        time.sleep(.3)
        if process.poll() is None: os.killpg(process.pid, signal.SIGINT)
    error = process.communicate(timeout=100)[1]
    assert process.returncode in code and error.count("goes on from here") == 1 and "Traceback" not in error, error
    found, = runs(prod)
    assert found["state"] == "cancelled" and [row["state"] for row in found["stages"]] == ["cancelled"] and Path(found["stages"][0]["notebook"]).is_file()
    assert left_behind(prod) == [] and [row["detail"]["run"] for row in events(prod, "capsule") if row["verb"] == "run"] == [found["id"]]


@pytest.mark.slow
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL])
def test_an_interrupted_capsule_leaves_nothing_behind_and_goes_on(waiting, how):
    prod, folder, start = waiting
    process = start("-c", STARTER, folder/"factory", folder/"a.capsule")
    process.send_signal(how)
    process.wait(timeout=60)
    assert left_behind(prod) == [] and process.returncode != 0
    (folder/"go").touch()
    run = run_capsule(prod, folder/"a.capsule", by="anna")
    assert state(prod, "run", run) == "done"
    (folder/"factory/policy.toml").write_text((folder/"lab/policy.toml").read_text())
    approve_capsule(prod, folder/"a.capsule", by="otto", why="now something may leave")
    assert (found := leaving(prod, run, by="otto")).scalars == {"long.done": True} and found.stages == found.files == {}
    first = next(row["detail"]["run"] for row in events(prod, "capsule") if row["verb"] == "run")
    assert first != run and state(prod, "run", first) in ("cancelled", "failed")


def said(path):
    "What a file below /proc says; nothing when its process is gone"
    try: return path.read_bytes()
    except OSError: return b""


def until(done, seconds):
    "Wait until something is so, at most so long"
    end = time.monotonic() + seconds
    while not done() and time.monotonic() < end: time.sleep(.1)


def test_what_comes_back_must_be_asked_for_and_from_here(crossing, pair):
    dev, prod, folder = pair
    with pytest.raises(BadSealed, match="not in the trust list|another key"): accept_capsule(dev, crossing["root"]/"look.return", by="mina")
    manifest = {"format": 1} | {name: getattr(crossing["gone"], name) for name in module._TOLD}
    def returned(name, files=None, **changes):
        return write_new(folder/name, seal_bytes("return", manifest | changes, crossing["gone"].files if files is None else files, key=user_key(crossing["prod"], "otto"), signer="otto")[1])
    cases = {"foreign": (dict(capsule="sha256:00"), "was not built in this workspace"), "more": (dict(items=[*manifest["items"], {"what": "scalar", "name": "look.secret", "value": 1, "sha256": ""}]), "did not ask for"),
        "other": (dict(items=[item | {"value": .5} if item["name"] == "look.share" else item for item in manifest["items"]]), "is not the one in the list"),
        "extra": (dict(files=crossing["gone"].files | {"notebooks/x.ipynb": b"{}"}), "not in its list"), "format": (dict(format=2), "format 2")}
    for name, (changes, message) in cases.items():
        with pytest.raises(BadCapsule, match=message): accept_capsule(crossing["dev"], returned(name, **changes), by="mina")
    with pytest.raises(BadSealed, match="not in the trust list"): open_capsule(crossing["dev"], crossing["root"]/"look.return")
