"""Writes what CPython prints beside the samples of tests/Cantil.Syntax.Tests/Golden/Trees: X.ast as `python -m ast`, X.places as `-a`.

Run with CPython 3.13, and with 3.14 for templates.py (PEP 750), which 3.13 does not read.
"""
import ast
import pathlib
import sys
import warnings

FOLDER = pathlib.Path(__file__).parents[2] / "tests" / "Cantil.Syntax.Tests" / "Golden" / "Trees"
warnings.simplefilter("ignore")
for path in sorted(FOLDER.glob("*.py")):
    if (path.stem == "templates") != (sys.version_info >= (3, 14)):
        continue
    tree = ast.parse(path.read_bytes(), path.name, type_comments=True)
    for ending, attributes in (".ast", False), (".places", True):
        text = ast.dump(tree, include_attributes=attributes, indent=3) + "\n"
        path.with_suffix(ending).write_bytes(text.encode())
