"A small real workspace: some of everything that records hold, made through the library"
from dataclasses import replace

import tiny
from sqlalchemy import JSON, BigInteger, Boolean, Integer, func, insert, select

from devmlops.data import Source, add_items, derive, exclude, freeze, items, make_bundle
from devmlops.formats import Label, Value
from devmlops.registry import rollback
from devmlops.store import metadata, move


def play(folder):
    "Make the workspace; returns its open store"
    store = tiny.workspace(folder)
    sources = [Source(f"board{n:02d}", {"image": tiny.png(tiny.board(n))}, Label((Value("class", "정상" if n % 2 else "open"),)), group=f"g{n//2}") for n in range(12)]
    add_items(store, sources[:8], name="june", by="builder", operator="Jürgen", note="첫 번째 🙂")
    add_items(store, sources[4:], name="july", by="builder")
    make_bundle(store, "summer", "june + july - excluded", by="builder")
    version = exclude(store, freeze(store, "summer", name="boards", by="builder"), ["board03"], by="builder", why="blurred")
    divided = [replace(item, split=("train", "val", "test")[n % 3]) for n, item in enumerate(items(store, version))]
    derive(store, version, divided, name="boards", state="split", by="builder", why="divided", detail={"seed": 1})
    for name in ("first", "second"): tiny.release(store, folder, name)
    rollback(store, "boards", by="approver", why="the first was better")
    move(store, "alarm", "a1", "raised", by="builder", why="밝기 " + "x"*3000, detail={"before": 0.1, "now": [1, None, True, "판정"]})
    with store.begin() as connection: fill(connection)
    return store


def fill(connection):
    "One row for each table that has none yet, with a value of its type in every column"
    samples = {JSON: {"n": [1, 2.5, None, True], "text": "판정 🙂"}, BigInteger: 2**60 + 1, Boolean: True, Integer: 7}
    for table in metadata().sorted_tables:
        if connection.execute(select(func.count()).select_from(table)).scalar(): continue
        value = lambda column: next((sample for kind, sample in samples.items() if isinstance(column.type, kind)), f"{column.name} 판정"[:column.type.length] if hasattr(column.type, "length") else None)
        connection.execute(insert(table).values({column.name: value(column) for column in table.columns}))
