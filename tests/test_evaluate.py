"Our average precision against pycocotools, on random boxes"
import contextlib, io
import numpy as np, pytest
from devmlops.evaluate import average_precision
from devmlops.inference import Answer

CLASSES = ["open", "short", "spur", "absent"]

def random_case(seed, images=25, many=0):
    "Labels and answers with hits, near misses, wrong classes, equal scores and, with `many`, more than 100 boxes of a class"
    random = np.random.default_rng(seed)
    truth, answers = [], []
    for _ in range(images):
        n = int(random.integers(0, 7))
        start = random.uniform(0, 500, (n, 2))
        boxes = np.concatenate([start, start + random.uniform(8, 90, (n, 2))], 1).round(1)
        classes = random.integers(0, 3, n)
        near = np.repeat(boxes, 2, 0) + np.repeat(np.tile(boxes[:, 2:] - boxes[:, :2], 2), 2, 0)*random.normal(0, .08, (2*n, 4))
        lone = random.uniform(0, 500, (5 + many, 2))
        found = np.concatenate([near, np.concatenate([lone, lone + random.uniform(5, 60, (5 + many, 2))], 1)])
        said = np.concatenate([np.where(random.random(2*n) < .85, np.repeat(classes, 2), random.integers(0, 3, 2*n)), np.zeros(many, int), random.integers(0, 4, 5)])
        scores = random.random(len(found)).round(2)
        order = np.argsort(-scores, kind="stable")
        truth.append(([CLASSES[c] for c in classes], boxes))
        answers.append(Answer(found[order], scores[order], said[order], [CLASSES[c] for c in said[order]], "fail"))
    return truth, answers

def by_pycocotools(truth, answers):
    from pycocotools.coco import COCO
    from pycocotools.cocoeval import COCOeval
    wide = lambda b: [float(b[0]), float(b[1]), float(b[2] - b[0]), float(b[3] - b[1])]
    labels = [(i, CLASSES.index(n), b) for i, (names, boxes) in enumerate(truth) for n, b in zip(names, boxes)]
    with contextlib.redirect_stdout(io.StringIO()):
        coco = COCO()
        coco.dataset = dict(info={}, images=[dict(id=i) for i in range(len(truth))], categories=[dict(id=i, name=n) for i, n in enumerate(CLASSES)],
            annotations=[dict(id=k + 1, image_id=i, category_id=c, bbox=wide(b), area=wide(b)[2]*wide(b)[3], iscrowd=0) for k, (i, c, b) in enumerate(labels)])
        coco.createIndex()
        results = coco.loadRes([dict(image_id=i, category_id=int(c), bbox=wide(b), score=float(s)) for i, a in enumerate(answers) for b, s, c in zip(a.boxes, a.scores, a.classes)])
        judged = COCOeval(coco, results, "bbox")
        judged.evaluate(); judged.accumulate()
    precision = judged.eval["precision"][:, :, :, 0, 2]
    area = np.array([[np.nan if (precision[t, :, k] < 0).all() else precision[t, :, k].mean() for k in range(len(CLASSES))] for t in range(10)])
    return np.nanmean(area[0]), np.nanmean(area), area

@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("many", [0, 150])
def test_average_precision_is_that_of_pycocotools(seed, many):
    truth, answers = random_case(seed, many=many)
    scores, (map50, map50_95, area) = average_precision(truth, answers, CLASSES), by_pycocotools(truth, answers)
    assert abs(scores.map50 - map50) < 1e-6 and abs(scores.map50_95 - map50_95) < 1e-6
    for k, name in enumerate(CLASSES[:3]): assert abs(scores.per_class[name]["map50_95"] - area[:, k].mean()) < 1e-6
    assert scores.per_class["absent"]["count"] == 0

def test_no_answers_and_no_labels_give_numbers():
    empty = Answer(np.zeros((0, 4), np.float32), np.zeros(0, np.float32), np.zeros(0, int), [], "pass")
    assert average_precision([(["open"], np.float32([[0, 0, 9, 9]]))], [empty], CLASSES).map50 == 0
    assert average_precision([([], np.zeros((0, 4)))], [empty], CLASSES).map50 == 0
