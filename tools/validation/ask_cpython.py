"""Asks the CPython that runs this for its verdict on each program of CompileCases.txt and writes it into the file.

    python3.13 tools/validation/ask_cpython.py [--check]

With --check nothing is written, and the exit status is 1 where a verdict differs. What stands behind the bar is kept.
"""

import pathlib
import sys
import warnings

PATH = pathlib.Path(__file__).parents[2] / "tests/Cantil.Syntax.Tests/Validation/CompileCases.txt"


def verdict(source):
    try:
        compile(source, "case", "exec", dont_inherit=True)
    except SyntaxError as error:
        return f"error {error.lineno}"
    return "ok"


def main():
    warnings.simplefilter("ignore")
    intro, *cases = PATH.read_text(encoding="utf-8").split("\n== ")
    differing = 0
    for index, case in enumerate(cases):
        header, source = case.split("\n", 1)
        old, bar, kinds = header.partition(" | ")
        new = verdict(source)
        if new != old:
            differing += 1
            print(f"{old} -> {new}\n{source}")
            cases[index] = f"{new}{bar if new != 'ok' else ''}{kinds if new != 'ok' else ''}\n{source}"
    print(len(cases), "programs,", differing, "verdicts differ")
    if "--check" in sys.argv:
        sys.exit(differing > 0)
    PATH.write_text("\n== ".join([intro, *cases]), encoding="utf-8")


main()
