"""A small but real package: its ONNX model calls every changed cell of a board a defect, so nobody has to train anything."""
from pathlib import Path

import cv2
import numpy as np

from devmlops.inference import Predictor, open_package, write_package
from devmlops.project import add_user, init_workspace, user_key
from devmlops.registry import apply_package, approve, ready, register_model, register_package, to_staging

GRAPH = [dict(step="decode"), dict(step="template", mode="stack"), dict(step="pad", multiple=32), dict(step="normalise"),
    dict(step="model", file="model.onnx"), dict(step="boxes", conf=.25, iou=.5), dict(step="rules", threshold=.25)]


def change_model(cell=8):
    "ONNX bytes of a detector with one class; the score is the mean difference in a cell"
    from onnx import TensorProto, helper, numpy_helper
    node, const = helper.make_node, lambda name, values: numpy_helper.from_array(np.array(values), name)
    nodes = [node("Conv", ["images", "w"], ["score"], kernel_shape=[cell, cell], strides=[cell, cell]), node("Mul", ["score", "zero"], ["none"]),
        node("Add", ["none", "one"], ["ones"]), node("CumSum", ["ones", "three"], ["right"]), node("CumSum", ["ones", "two"], ["down"]),
        node("Mul", ["right", "cell"], ["x1"]), node("Mul", ["down", "cell"], ["y1"]), node("Sub", ["x1", "half"], ["x"]), node("Sub", ["y1", "half"], ["y"]),
        node("Mul", ["ones", "cell"], ["side"]), node("Concat", ["x", "y", "side", "side", "score"], ["map"], axis=1), node("Reshape", ["map", "shape"], ["output0"])]
    weight = np.zeros((1, 3, cell, cell), np.float32)
    weight[0, 2] = 1/cell**2
    constants = [const("w", weight)] + [const(n, np.float32(v)) for n, v in dict(zero=0, one=1, cell=cell, half=cell/2).items()]
    constants += [const("three", np.int64(3)), const("two", np.int64(2)), const("shape", np.int64([0, 5, -1]))]
    tensor = lambda name, shape: helper.make_tensor_value_info(name, TensorProto.FLOAT, shape)
    graph = helper.make_graph(nodes, "change", [tensor("images", ["batch", 3, "height", "width"])], [tensor("output0", ["batch", 5, "anchors"])], constants)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9).SerializeToString()


def png(image):
    return cv2.imencode(".png", image)[1].tobytes()


def board(seed=0, side=64):
    "A board without defects, HxW uint8"
    random = np.random.default_rng(seed)
    return cv2.GaussianBlur(random.integers(120, 240, (side, side), dtype=np.uint8), (0, 0), 3)


def spoilt(seed=0, side=64):
    "The same board with one dark defect on the 8-pixel grid"
    image, random = board(seed, side), np.random.default_rng(seed + 1000)
    x, y = 8*random.integers(0, side//8, 2)
    image[y:y+8, x:x+8] = 0
    return image


def write(folder, name, *, key=None, signer="", expected=None, **more):
    "A package file with one template (t1) and one golden sample; `expected` replaces the answer that sample must give"
    files = {"model.onnx": change_model(), "templates/t1.png": png(board(0)), "golden/gap.png": png(spoilt(0)), "golden/gap_template.png": png(board(0))}
    manifest = dict(family="boards", classes=["change"], graph=GRAPH, golden=[], note=name, templates=dict(mode="carried", files={"t1": "templates/t1.png"}, names={}),
        certificates=dict(parity=dict(samples=1)), lineage=dict(model="tiny")) | more
    draft = write_package(Path(folder)/f"{name}.draft", manifest, files)
    answer = Predictor(open_package(draft, trust=None)).predict(files["golden/gap.png"], files["golden/gap_template.png"]).to_dict()
    sample = dict(name="gap", image="golden/gap.png", template="golden/gap_template.png", conf=.25, expected=expected or answer)
    return write_package(Path(folder)/f"{name}.package", manifest | dict(golden=[sample]), files, key=key, signer=signer)


def workspace(folder):
    "A workspace with a builder and an approver"
    store = init_workspace(Path(folder)/"inspection", name="inspection", user="admin")
    add_user(store, "builder", role="builder", key=True, by="admin")
    add_user(store, "approver", role="approver", key=True, by="admin")
    return store


def release(store, folder, name, *, apply=True, **more):
    "Write a package, register it and take it down the whole road"
    path = write(folder, name, key=user_key(store, "builder"), signer="builder", **more)
    onnx = Path(folder)/"model.onnx"
    onnx.write_bytes(change_model())
    model = register_model(store, family="boards", onnx=onnx, run="run-1", data_version="june", metrics={}, by="builder")
    record = register_package(store, path, family="boards", model=model.id, run="run-1", by="builder")
    ready(store, to_staging(store, record.id, by="builder").id, by="builder")
    record = approve(store, record.id, by="approver", why="it finds what changed")
    return apply_package(store, record.id, by="builder") if apply else record
