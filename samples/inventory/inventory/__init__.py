"""Counts what is in a warehouse."""

from .models import Item, Movement
from .store import Store

__all__ = ["Item", "Movement", "Store", "connect"]
__version__ = "0.3.0"
