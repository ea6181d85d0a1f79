"""How often drift is flagged, and how often a healthy round is: rounds of 60 pictures, on drawn boards and on DeepPCB.

    python benchmarks/drift.py --json                        # drawn boards, and DeepPCB where $DEVMLOPS_DATA/deeppcb is there
    python benchmarks/drift.py --json --data path/to/deeppcb

Each line is one kind of round; the last line is JSON. DeepPCB rounds are drawn from pairs that the reference has not seen,
with the template as it was (`test`) or photographed under the same drift (`both`). `groups` is an honest harder figure that
the goal does not ask for: the reference knows some board groups, the healthy rounds show others.
"""
import argparse, json, os
from pathlib import Path

import cv2
import numpy as np

from devmlops.signals import Reference, compare, image_features
from devmlops.specimens import Drift, drifted, specimen

KNOBS = [(knob, amount) for knob in ("lighting", "blur", "contrast") for amount in (.5, 1.)]


def features(image, template, drift, seed, both=False):
    "Features of one pair under a drift"
    return image_features(drifted(image, drift, seed), drifted(template, drift, seed + 10**6) if both else template)


def flagged(reference, rounds, alpha):
    "How many of the rounds are called drift"
    return sum(bool(compare(reference, rows, alpha=alpha).drift) for rows in rounds)


def drawn(rounds, images, alpha):
    "Rounds of drawn specimens: name -> (kind, flagged)"
    line = lambda start, n, boards: [specimen(start + k, board_seed=boards[k % len(boards)]) for k in range(n)]
    reference = Reference.of([image_features(s.image, s.template) for s in line(0, 200, range(30))])
    rng, out = np.random.default_rng(1), {}
    batches = lambda base, boards: [line(base + 1000*r, images, list(rng.permutation(boards)[:12])) for r in range(rounds)]
    same, other = batches(10**6, range(30)), batches(2*10**6, range(100, 400))
    for name, some in (("fresh", same), ("other boards", other)):
        out[f"drawn, {name}"] = "alarm", flagged(reference, [[image_features(s.image, s.template) for s in r] for r in some], alpha)
    for knob, amount in KNOBS:
        rows = [[features(s.image, s.template, Drift(**{knob: amount}), 100*j + k) for k, s in enumerate(r)] for j, r in enumerate(same)]
        out[f"drawn, {knob} {amount}"] = "hit", flagged(reference, rows, alpha)
    return out


def pairs(data):
    "Group and paths of every pair in the DeepPCB layout"
    found = sorted(p for p in Path(data).rglob("*_test.*") if p.suffix in (".jpg", ".png"))
    if not found: raise SystemExit(f"{data}: no *_test.jpg or *_test.png below it; give the folder that holds PCBData")
    return [(p.parent.name, p, p.with_name(p.name.replace("_test", "_temp"))) for p in found]


def photographed(data, rounds, images, alpha):
    "Rounds resampled from a folder in the DeepPCB layout: name -> (kind, flagged)"
    listed = pairs(data)
    rng, out = np.random.default_rng(2), {}
    order = rng.permutation(len(listed))
    known, unseen = order[:len(order)//4], order[len(order)//4:]
    variants = [(Drift(), False)] + [(Drift(**{k: a}), both) for k, a in KNOBS for both in (False, True)]
    rows = [[] for _ in variants]
    for k, (_, test, temp) in enumerate(listed):
        image, template = (cv2.imread(str(p), cv2.IMREAD_GRAYSCALE) for p in (test, temp))
        for column, (drift, both) in zip(rows, variants): column.append(features(image, template, drift, k, both))
    clean = rows[0]
    reference = Reference.of([clean[i] for i in known])
    draws = [rng.choice(unseen, images, replace=False) for _ in range(rounds)]
    out["DeepPCB, fresh"] = "alarm", flagged(reference, [[clean[i] for i in d] for d in draws], alpha)
    for (drift, both), column in zip(variants[1:], rows[1:]):
        knob = next(f"{k} {getattr(drift, k)}" for k in ("lighting", "blur", "contrast") if getattr(drift, k))
        out[f"DeepPCB, {knob}, {'both' if both else 'test'}"] = "hit", flagged(reference, [[column[i] for i in d] for d in draws], alpha)
    return out | foreign(listed, clean, rounds, images, alpha, rng)


def foreign(listed, clean, rounds, images, alpha, rng):
    "Healthy rounds of one group against a reference of all the others"
    out, groups = {}, sorted({g for g, _, _ in listed})
    for group in groups:
        inside, outside = ([i for i, (g, _, _) in enumerate(listed) if (g == group) == here] for here in (True, False))
        if len(inside) < 40 or len(outside) < 40: continue
        reference = Reference.of([clean[i] for i in rng.choice(outside, min(200, len(outside)), replace=False)])
        draws = [rng.choice(inside, min(images, len(inside)), replace=False) for _ in range(rounds)]
        out[f"DeepPCB, groups: only {group}"] = "extra", flagged(reference, [[clean[i] for i in d] for d in draws], alpha)
    return out


def main():
    parse = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    here = Path(os.environ.get("DEVMLOPS_DATA", "data"))/"deeppcb"
    parse.add_argument("--data", type=Path, default=here if here.exists() else None, help="folder in the DeepPCB layout")
    parse.add_argument("--rounds", type=int, default=20, help="rounds of each kind")
    parse.add_argument("--images", type=int, default=60, help="pictures in a round")
    parse.add_argument("--alpha", type=float, default=.01, help="chance of flagging a healthy round")
    parse.add_argument("--json", action="store_true", help="only the JSON line")
    args = parse.parse_args()
    found = drawn(args.rounds, args.images, args.alpha)
    if args.data: found |= photographed(args.data, args.rounds, args.images, args.alpha)
    shares = {name: count/args.rounds for name, (_, count) in found.items()}
    hits, alarms = ([shares[n] for n, (kind, _) in found.items() if kind == wanted] for wanted in ("hit", "alarm"))
    if not args.json:
        for name, (kind, count) in found.items(): print(f"{kind:6} {count:3}/{args.rounds}  {name}")
    print(json.dumps({
        "drift_hits": {"value": min(hits), "goal": .95, "spread": max(hits) - min(hits)},
        "drift_false_alarms": {"value": max(alarms), "goal": .05, "spread": max(alarms) - min(alarms)},
        "each": shares}))


if __name__ == "__main__": main()
