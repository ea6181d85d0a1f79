"""What the first loop reached, computed from a finished workspace by code of its own.

Run `make demo` (or `make demo DATA=folder`) first, better twice. Then: python benchmarks/first_loop.py [--json] [DATA=folder in the DeepPCB layout]
The accuracy comes from pycocotools over the answers of the real HTTP service; nothing of the stages is used but the packages and the labels.
"""
import contextlib
import io
import json
import sys
from pathlib import Path

import numpy as np
from pycocotools.coco import COCO
from pycocotools.cocoeval import COCOeval

from devmlops.client import Client
from devmlops.data import image_of, items, label_of, version
from devmlops.demo import plan_for
from devmlops.experiment import run_of
from devmlops.inference import open_package
from devmlops.registry import package_path
from devmlops.serve import start_service
from devmlops.settings import find_workspace
from devmlops.signals import Reference, answer_features, compare, image_features
from devmlops.specimens import Drift, drifted, specimen
from devmlops.store import events, open_store

ROUNDS, PICTURES = 20, 60
KNOBS = [Drift(**{knob: level}) for level in (0.5, 1.0) for knob in ("lighting", "blur", "contrast")]


class Answer:
    "The scores of an answer, as drift features need them"
    def __init__(self, told): self.scores = np.array([score for score in told["scores"]])


def ask(client, store, data, split):
    "Truth and answers of a split, both as COCO wants them, asked over HTTP"
    classes, truth, found = list(version(store, data).classes), {"images": [], "annotations": [], "categories": []}, []
    truth["categories"] = [{"id": number, "name": name} for number, name in enumerate(classes)]
    for number, item in enumerate(items(store, data, split)):
        truth["images"].append({"id": number})
        for value in label_of(store, item).values:
            x1, y1, x2, y2 = value.data
            truth["annotations"].append({"id": len(truth["annotations"]) + 1, "image_id": number, "category_id": classes.index(value.name), "bbox": [x1, y1, x2 - x1, y2 - y1], "area": (x2 - x1)*(y2 - y1), "iscrowd": 0})
        told = client.predict(store.objects.get(item.parts["image"]), store.objects.get(item.parts["template"]), conf=0.001, max_boxes=300)
        for (x1, y1, x2, y2), score, name in zip(told["boxes"], told["scores"], told["names"]):
            found.append({"image_id": number, "category_id": classes.index(name), "bbox": [x1, y1, x2 - x1, y2 - y1], "score": score})
    return truth, found


def average_precision(truth, found, images=None):
    "mAP50 and mAP50-95 by pycocotools, over all images or some of them"
    with contextlib.redirect_stdout(io.StringIO()):
        coco = COCO()
        coco.dataset = truth
        coco.createIndex()
        judged = COCOeval(coco, coco.loadRes(found), "bbox")
        if images is not None: judged.params.imgIds = images
        judged.evaluate()
        judged.accumulate()
    precision = judged.eval["precision"][:, :, :, 0, -1]
    mean = lambda values: float(np.mean(values[values > -1]))
    return mean(precision[0]), mean(precision)


def spread(truth, found, seed=0, times=20):
    "Standard deviation of both over halves of the images"
    random, count = np.random.default_rng(seed), len(truth["images"])
    return np.std([average_precision(truth, found, random.choice(count, count//2, replace=False).tolist()) for _ in range(times)], 0)/2**0.5


def pictures(store, plan, data, seed, drift, pool):
    "A round of pictures with templates: new boards, or pairs drawn from those the model did not learn from"
    random = np.random.default_rng(seed)
    if data is None:
        for number in range(PICTURES):
            one = specimen(seed*1000 + number, board_seed=int(random.integers(plan.boards)), size=plan.size, drift=drift)
            yield one.image, one.template
    else:
        for number in random.choice(len(pool), PICTURES, replace=False):
            yield drifted(image_of(store, pool[number]), drift, seed*1000 + int(number)), image_of(store, pool[number], "template")


def flagged(client, reference, rows):
    "Is a round flagged as drifted?"
    import cv2
    encode = lambda image: cv2.imencode(".png", image)[1].tobytes()
    features = [image_features(image, template) | answer_features(Answer(client.predict(encode(image), encode(template)))) for image, template in rows]
    return compare(reference, features).drift is True


def main():
    words = dict(word.split("=", 1) for word in sys.argv[1:] if "=" in word)
    data = Path(words["DATA"]) if "DATA" in words else None
    store, plan = open_store(find_workspace()), plan_for(data)
    played = [one["detail"] for one in events(store, "demo", plan.family)]
    if not played: sys.exit(f"no finished demo of {plan.family} in this workspace; run first: make demo" + (f" DATA={data}" if data else ""))
    last, first_time, again = played[-1], next((one for one in played if "train" not in one["reused"]), played[0]), next((one for one in played[::-1] if "train" in one["reused"]), None)
    figures = {}

    def keep(name, value, goal, spread=0.0):
        figures[name] = {"value": round(float(value), 4), "goal": goal, "spread": round(float(spread), 4)}
        print(f"{name:20} {value:10.4f}   goal {goal}   spread {spread:.4f}")

    sides = {}
    for who, id in (("deployed first", last["replaced"]), ("new", last["package"])):
        with start_service(store.settings.root, package_file=package_path(store, id)) as service:
            client = Client(service.url)
            for test, where in (("old", last["old"]), ("new", last["new"])): sides[who, test] = ask(client, store, where, "test")
            if who == "deployed first": hits, alarms = drift_rounds(store, plan, data, client, id, last["old"])
    map50, map50_95 = average_precision(*sides["deployed first", "old"])
    noise = spread(*sides["deployed first", "old"])
    keep("map50", map50, 0.95 if data else 0.8, noise[0])
    keep("map50_95", map50_95, 0.65 if data else 0.45, noise[1])
    keep("http_delta", max(abs(map50 - last["map50"]), abs(map50_95 - last["map50_95"])), 0.005)
    keep("train_s", run_of(store, last["training"]).seconds, 720)
    keep("demo_s", first_time["seconds"], 720)
    if again: keep("demo_again_s", again["seconds"], 90)
    keep("dropped_requests", last["dropped"], 0)
    keep("drift_hits", hits/ROUNDS, 0.95)
    keep("drift_false_alarms", alarms/ROUNDS, 0.05)
    at = {key: average_precision(*sides[key])[0] for key in sides}
    keep("old_delta", at["new", "old"] - at["deployed first", "old"], -0.02)
    keep("new_gain", at["new", "new"] - at["deployed first", "new"], 0.0)
    if "--json" in sys.argv: print(json.dumps(figures))


def drift_rounds(store, plan, data, client, id, split):
    "Of 20 drifted rounds, how many are flagged; and of 20 fresh ones"
    reference = Reference.from_dict(open_package(package_path(store, id), trust=None).manifest["reference"])
    pool = [item for side in ("val", "test") for item in items(store, split, side)] if data else []
    hits = sum(flagged(client, reference, pictures(store, plan, data, 500 + number, KNOBS[number % len(KNOBS)], pool)) for number in range(ROUNDS))
    return hits, sum(flagged(client, reference, pictures(store, plan, data, 900 + number, Drift(), pool)) for number in range(ROUNDS))


if __name__ == "__main__": main()
