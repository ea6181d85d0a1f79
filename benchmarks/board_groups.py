"""How a detector does on a board type it has never seen: each group of DeepPCB is left out once.

python benchmarks/board_groups.py [--json] [--epochs 4] [--groups group00041,group12100] DATA=folder in the DeepPCB layout
Works in a workspace of its own in a temporary folder (--work FOLDER keeps it, and goes on there after an interruption).
"""
import argparse
import json
import statistics
import tempfile
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from devmlops.data import derive, freeze, items
from devmlops.folders import add_round
from devmlops.evaluate import evaluate, every_box
from devmlops.experiment import train
from devmlops.package import bare_predictor
from devmlops.project import init_workspace

def side(item, group):
    "The left-out group is the test; a tenth of the others, by their names, is for validation"
    if item.attributes.get("source_group", item.group) == group: return "test"
    return "val" if int(sha256(item.key.encode()).hexdigest(), 16) % 10 == 0 else "train"

def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("where", help="DATA=folder in the DeepPCB layout")
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--groups", default="")
    parser.add_argument("--work", default="")
    parser.add_argument("--json", action="store_true")
    given, figures = parser.parse_args(), {}
    store = init_workspace(Path(given.work or tempfile.mkdtemp())/"groups", user="bench")
    version = freeze(store, add_round(store, Path(given.where.partition("=")[2]), name="all", by="bench"), name="all", by="bench")
    everything = items(store, version)
    groups = given.groups.split(",") if given.groups else sorted({item.group for item in everything})
    for group in groups:

        divided = [replace(item, split=side(item, group)) for item in everything]
        data = derive(store, version, divided, name=f"without-{group}", state="split", by="bench")
        run = train(store, data.id, epochs=given.epochs, by="bench")
        predict = every_box(bare_predictor(store.objects.path(run.onnx), run.classes))
        scores = evaluate(store, data.id, "test", predict, name=group, keep=0).scores
        figures[f"{group}_map50"] = {"value": round(scores.map50, 4), "goal": 0.9, "spread": 0}
        figures[f"{group}_map50_95"] = {"value": round(scores.map50_95, 4), "goal": 0.6, "spread": 0}
        print(f"{group}: mAP50 {scores.map50:.3f}, mAP50-95 {scores.map50_95:.3f} on {sum(item.split == 'test' for item in divided)} pairs, {run.seconds:.0f} s of training", flush=True)
    for name in ("map50", "map50_95"):
        values = [one["value"] for key, one in figures.items() if key.startswith("group") and key.endswith(name) and (name != "map50" or not key.endswith("map50_95"))]
        figures[f"groups_{name}"] = {"value": round(statistics.mean(values), 4), "goal": 0.9 if name == "map50" else 0.6, "spread": round(statistics.pstdev(values), 4)}
    if given.json: print(json.dumps(figures))

if __name__ == "__main__": main()
