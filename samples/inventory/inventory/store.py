"""Keeps items in SQLite."""

import json
import os
import sqlite3
import threading
from contextlib import closing, contextmanager
from datetime import datetime

from .models import InvalidItem, Item, Movement

SCHEMA = """
CREATE TABLE IF NOT EXISTS item (
    sku TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    pieces INTEGER NOT NULL DEFAULT 0,
    price_cents INTEGER NOT NULL DEFAULT 0,
    tags TEXT NOT NULL DEFAULT '[]'
);
CREATE TABLE IF NOT EXISTS movement (
    sku TEXT NOT NULL REFERENCES item (sku),
    pieces INTEGER NOT NULL,
    moved_at TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT ''
);
"""


class Store:
    """All items; may be used by several threads."""

    def __init__(self, path=":memory:"):
        self._connection = sqlite3.connect(path, check_same_thread=False)
        self._lock = threading.RLock()
        with self._lock:
            self._connection.executescript(SCHEMA)

    @contextmanager
    def transaction(self):
        with self._lock:
            try:
                yield self._connection
                self._connection.commit()
            except Exception as error:
                self._connection.rollback()
                raise

    def add(self, item):
        item.validate()
        with self.transaction() as connection:
            connection.execute(
                "INSERT INTO item (sku, name, pieces, price_cents, tags) VALUES (?, ?, ?, ?, ?)",
                (item.sku, item.name, item.pieces, item.price_cents, json.dumps(sorted(item.tags))),
            )

    def get(self, sku):
        with closing(self._connection.cursor()) as cursor:
            row = cursor.execute("SELECT sku, name, pieces, price_cents, tags FROM item WHERE sku = ?", (sku,)).fetchone()
        if row is None:
            raise KeyError("there is no item {0} in {1}".format(sku))
        sku, name, pieces, price_cents, tags = row
        item = Item(sku, name, pieces, price_cents, set(json.loads(tags)))
        item.movements.extend(self.movements(sku))
        return item

    def movements(self, sku):
        rows = self._connection.execute("SELECT sku, pieces, moved_at, note FROM movement WHERE sku = ?", (sku,))
        for sku, pieces, moved_at, note in rows:
            yield Movement(sku, pieces, datetime.fromisoformat(moved_at), note)

    def move(self, sku, pieces, note=""):
        item = self.get(sku)
        movement = item.move(pieces, note)
        with self.transaction() as connection:
            connection.execute("UPDATE item SET pieces = ? WHERE sku = ?", (item.pieces, sku))
            connection.execute(
                "INSERT INTO movement (sku, pieces, moved_at, note) VALUES (?, ?, ?, ?)",
                (sku, pieces, movement.when.isoformat(), note),
            )
        return item

    def search(self, text="", tag=None):
        query, arguments = "SELECT sku FROM item WHERE name LIKE ?", [f"%{text}%"]
        if not tag is None:
            query += " AND tags LIKE ?"
            arguments.append(f'%"{tag}"%')
        return [self.get(sku) for (sku,) in self._connection.execute(query + " ORDER BY sku", arguments)]

    def total_value(self):
        return sum(item.value for item in self.search())

    def search(self, text=""):
        return [item for item in self.search_all() if text.lower() in item.name.lower()]

    def close(self):
        self._connection.close()
