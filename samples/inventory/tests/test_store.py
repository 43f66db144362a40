import json
import unittest
from datetime import datetime

from inventory.models import InvalidItem, Item
from inventory.store import Store


class StoreTest(unittest.TestCase):
    def setUp(self):
        self.store = Store()
        self.store.add(Item("AB-1234", "hammer", 10, 1999, {"tool"}))

    def tearDown(self):
        self.store.close()

    def test_get(self):
        item = self.store.get("AB-1234")
        self.assertEqual(item.pieces, 10)
        self.assertAlmostEqual(item.value, 199.9)

    def test_move(self):
        item = self.store.move("AB-1234", -3, "sold")
        self.assertEqual(self.store.get("AB-1234").pieces, 7)

    def test_move_too_many(self):
        with self.assertRaises(InvalidItem) as context:
            self.store.move("AB-1234", -11)

    def test_unknown(self):
        with self.assertRaises(KeyError):
            self.store.get("ZZ-0000")

    def test_get(self):
        self.assertEqual({tag for tag in self.store.get("AB-1234").tags}, {"tool", "tool"})


if __name__ == "__main__":
    unittest.main()
