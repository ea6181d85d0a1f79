"Drafts, certificates and variants beyond the lessons"
import json, zipfile
from dataclasses import replace
import cv2, numpy as np, pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from devmlops.data import derive, freeze, items
from devmlops.folders import add_round
from devmlops.inference import BadPackage, Predictor, open_package, write_package
from devmlops.package import baseline, build, certify, decode_nodes, inspection_graph, plain_answer, seal
from devmlops.project import init_workspace
from devmlops.specimens import write_specimens

@pytest.fixture(scope="module")
def made(tmp_path_factory):
    "A store with a split version, and the baseline model for it"
    folder = tmp_path_factory.mktemp("package")
    store = init_workspace(folder/"inspection", name="inspection", user="mina")
    write_specimens(folder/"camera", 12, seed=1, boards=6, size=96, style="binary", good=.3)
    add_round(store, folder/"camera", name="june", format="deeppcb", by="mina")
    june = freeze(store, "june", name="june", by="mina")
    split = derive(store, june, [replace(item, split=["train", "val"][i % 2]) for i, item in enumerate(items(store, june))], name="split", state="split", by="mina")
    return store, split, baseline(folder/"model.onnx", split.classes)

def make(made, folder, **options):
    store, split, model = made
    return build(store, family="boards", onnx=model, version=split.id, folder=folder, threshold=.1, golden=4, **options)

def test_golden_samples_cover_classes_and_a_good_board(made, tmp_path):
    from devmlops.data import label_of
    from devmlops.formats import boxes
    store, split, _ = made
    samples = open_package(make(made, tmp_path), trust=None).manifest["golden"]
    labels = {item.key: boxes(label_of(store, item))[0] for item in items(store, split.id, "val")}
    if any(not names for names in labels.values()): assert any(not labels[s["key"]] for s in samples)
    assert len({n for s in samples for n in labels[s["key"]]}) >= min(3, len({n for names in labels.values() for n in names}))

@pytest.mark.parametrize("seed", range(3))
def test_the_same_seed_gives_the_same_package_and_another_one_another(made, tmp_path, seed):
    ids = [open_package(make(made, tmp_path/str(i), seed=seed + i // 2), trust=None).id for i in range(3)]
    assert ids[0] == ids[1] != ids[2]

def test_templates_are_asked_for_beyond_the_limit(made, tmp_path, monkeypatch):
    store, _, _ = made
    class Small:
        def __getattr__(self, name): return getattr(store.settings, name)
        def get(self, name): return 0.0001
    monkeypatch.setattr(store, "settings", Small(), raising=False)
    package = open_package(make(made, tmp_path), trust=None)
    assert package.manifest["templates"]["mode"] == "asked" and package.templates == []
    assert Predictor(package).golden() == []

def test_every_kind_of_broken_step_is_refused(made, tmp_path):
    from devmlops import inference
    right = dict(inference.STEPS)
    def swapped(context): right["normalise"](context); context.tensor[:] = context.tensor[:, ::-1].copy()
    def unscaled(context): right["normalise"](context); context.tensor *= 255
    def shifted(context, **options): right["pad"](context, **options); context.stack = np.roll(context.stack, 4, 1)
    def blurred(context, **options): right["template"](context, **options); context.stack = cv2.blur(context.stack, (5, 5))
    for step, broken in dict(normalise=swapped, template=blurred, pad=shifted).items() | {("normalise", unscaled)}:
        with pytest.MonkeyPatch.context() as patch:
            patch.setitem(inference.STEPS, step, _like(broken, right[step]))
            with pytest.raises(ValueError, match=r"the path 'package' does not answer golden sample \d\d \(group"): certify(make(made, tmp_path), {})
    certify(make(made, tmp_path), {})

def _like(broken, right):
    "The broken step with the options of the right one"
    import functools
    return functools.wraps(right)(broken)

def test_a_failing_path_is_named_and_its_error_kept(made, tmp_path):
    draft = make(made, tmp_path)
    def stops(image, template): raise RuntimeError("no connection")
    with pytest.raises(RuntimeError, match="no connection"): certify(draft, {"service": stops})

def test_a_sealed_package_carries_its_certificates_and_cannot_be_changed(made, tmp_path):
    draft, key = make(made, tmp_path), Ed25519PrivateKey.from_private_bytes(bytes(32))
    path = seal(draft, dict(parity=certify(draft, {})), key, "mina", tmp_path/"boards.package")
    trust = {"mina": key.public_key().public_bytes_raw().hex()}
    assert open_package(path, trust=trust).manifest["certificates"]["parity"]["paths"] == ["package"]
    with zipfile.ZipFile(path) as packed: entries = [(n, packed.read(n)) for n in packed.namelist()]
    with zipfile.ZipFile(path, "w") as packed:
        for name, data in entries: packed.writestr(name, data.replace(b'"samples":4', b'"samples":9') if name == "package.json" else data)
    with pytest.raises(BadPackage, match="changed after it was sealed"): open_package(path, trust=trust)

def test_the_straight_answer_pads_and_takes_colour_as_the_steps_do(tmp_path):
    model, random = baseline(tmp_path/"model.onnx", ["change"], cell=8), np.random.default_rng(0)
    graph = inspection_graph(template=False, threshold=.6)
    package = open_package(write_package(tmp_path/"p.draft", dict(family="f", classes=["change"], graph=graph, golden=[]), {"model.onnx": model.read_bytes()}), trust=None)
    predictor = Predictor(package)
    for size in ((64, 64), (50, 70), (33, 95)):
        for shape in (size, (*size, 3)):
            data = cv2.imencode(".png", cv2.blur(random.integers(0, 255, shape, np.uint8), (3, 3)))[1].tobytes()
            straight, stepped = plain_answer(model.read_bytes(), graph, ["change"], data, None), predictor.predict(data)
            assert np.array_equal(straight.boxes, stepped.boxes) and np.allclose(straight.scores, stepped.scores) and straight.verdict == stepped.verdict

def test_decode_nodes_leave_out_what_only_gives_a_shape():
    onnx = pytest.importorskip("onnx")
    node = onnx.helper.make_node
    nodes = [node("Conv", ["x", "w"], ["a"], name="conv"), node("Sigmoid", ["a"], ["b"], name="act"), node("Conv", ["b", "w2"], ["c"], name="last"),
        node("Shape", ["b"], ["s"], name="shape"), node("Reshape", ["c", "s"], ["out"], name="reshape")]
    graph = onnx.helper.make_graph(nodes, "g", [], [onnx.helper.make_tensor_value_info("out", 1, None)], [])
    assert set(decode_nodes(graph)) == {"reshape"}
