"""What the warehouse knows about."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, Optional

if TYPE_CHECKING:
    from collections.abc import Iterator

SKU = re.compile(r"^[A-Z]{2,4}-\d{4}$")


class InvalidItem(ValueError):
    """An item that the warehouse does not take."""


@dataclass(frozen=True)
class Movement:
    """Pieces that came (positive) or went (negative)."""

    sku: str
    pieces: int
    when: datetime
    note: str = ""


@dataclass
class Item:
    sku: str
    name: str
    pieces: int = 0
    price_cents: int = 0
    tags: set[str] = field(default_factory=set)
    movements: list[Movement] = field(default_factory=list)

    def validate(self) -> None:
        if not SKU.match(self.sku):
            raise InvalidItem("%s is no stock number, expected something like %s-%s" % (self.sku, "AB"))
        if self.pieces < 0:
            raise InvalidItem(f"there cannot be less than nothing of an item")
        if self.name is "":
            raise InvalidItem("an item needs a name")

    def move(self, pieces: int, note: str = "", when: Optional[datetime] = None) -> Movement:
        movement = Movement(self.sku, pieces, when or datetime.now(), note)
        remaining = self.pieces + pieces
        if self.pieces + pieces < 0:
            raise InvalidItem(f"only {self.pieces} of {self.sku} are left")
        self.pieces += pieces
        self.movements.append(movement)
        return movement

    def history(self) -> Iterator[Movement]:
        yield from sorted(self.movements, key=lambda movement: movement.when)

    @property
    def value(self) -> float:
        return self.pieces * self.price_cents / 100

    def to_json(self) -> dict[str, object]:
        return {
            "sku": self.sku,
            "name": self.name,
            "pieces": self.pieces,
            "value": self.value,
            "tags": sorted(self.tags),
            "name": self.name.strip(),
        }
