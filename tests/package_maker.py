"A small sealed package that calls every changed cell of 8 pixels a defect: enough to try what opens and serves packages"
import cv2
import numpy as np

CELL = 8
GRAPH = [dict(step="decode"), dict(step="template", mode="stack"), dict(step="pad", multiple=32), dict(step="normalise"),
    dict(step="model", file="model.onnx"), dict(step="boxes", conf=.25, iou=.5), dict(step="rules", threshold=.25)]


def png(image): return cv2.imencode(".png", image)[1].tobytes()


def board(): return np.full((48, 64), 200, np.uint8)


def spoilt():
    "The same board with one dark cell: x 24 to 32, y 8 to 16"
    image = board()
    image[8:16, 24:32] = 40
    return image


def change_model():
    "ONNX bytes: the mean of the difference channel over each cell is the score of a box around it"
    from onnx import TensorProto, helper, numpy_helper
    node, const = helper.make_node, lambda name, values: numpy_helper.from_array(np.array(values), name)
    weight = np.zeros((1, 3, CELL, CELL), np.float32)
    weight[0, 2] = 1/CELL**2
    nodes = [node("Conv", ["images", "w"], ["score"], kernel_shape=[CELL, CELL], strides=[CELL, CELL]),
        node("Mul", ["score", "zero"], ["none"]), node("Add", ["none", "one"], ["ones"]),
        node("CumSum", ["ones", "three"], ["right"]), node("CumSum", ["ones", "two"], ["down"]),
        node("Mul", ["right", "cell"], ["x1"]), node("Mul", ["down", "cell"], ["y1"]), node("Sub", ["x1", "half"], ["x"]), node("Sub", ["y1", "half"], ["y"]),
        node("Mul", ["ones", "cell"], ["side"]), node("Concat", ["x", "y", "side", "side", "score"], ["map"], axis=1),
        node("Reshape", ["map", "shape"], ["output0"])]
    numbers = dict(zero=np.float32(0), one=np.float32(1), cell=np.float32(CELL), half=np.float32(CELL/2), three=np.int64(3), two=np.int64(2), shape=np.int64([0, 5, -1]))
    tensor = lambda name, shape: helper.make_tensor_value_info(name, TensorProto.FLOAT, shape)
    graph = helper.make_graph(nodes, "change", [tensor("images", ["batch", 3, "height", "width"])], [tensor("output0", ["batch", 5, "anchors"])],
        [const("w", weight)] + [const(name, value) for name, value in numbers.items()])
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9).SerializeToString()


def make_package(path, *, key=None, signer=""):
    "Write the package; template t1 is the clean board"
    from devmlops.inference import write_package
    manifest = dict(family="boards", classes=["change"], graph=GRAPH, golden=[], templates=dict(mode="carried", files={"t1": "templates/t1.png"}, names={}))
    return write_package(path, manifest, {"model.onnx": change_model(), "templates/t1.png": png(board())}, key=key, signer=signer)
