"""Compares the sorting of imports with ruff's, over many options: places, and fixes byte for byte.

    python3 tools/isort/compare_options.py RUFF CANTIL [--random N] [--seed S]

The cases are those of tests/Cantil.Cli.Tests/Linting/ImportSorting: each file of its project under each line of its options.txt.
With --random N, N made-up files are added. What differs is printed; the last line counts.
"""

import argparse
import difflib
import json
import pathlib
import random
import shutil
import subprocess
import tempfile

CASES = pathlib.Path(__file__).parents[2] / "tests/Cantil.Cli.Tests/Linting/ImportSorting"
MODULES = """os sys abc os.path collections.abc third third.sub Third a a.b b c numpy django django.db tests tests.x first first.sub
    mine pkg pkg.sub x1 x10 x2 longer_module_name_here . .. .a ..b ...c.d .Z __future__""".split()
MEMBERS = "a b c A B AB Ab x1 x10 x2 _p __all__ CONST long_name_of_a_member Another_Member svc SVC".split()
COMMENTS = ["# c", "#c", "# noqa", "# noqa: F401", "# type: ignore", "# a longer comment about this import", "# TP", "# Std lib"]
ENDINGS = ["x = 1\n", "def f():\n    pass\n", "class C:\n    pass\n", "", "@d\ndef g(): pass\n"]


class MadeUp:
    def __init__(self, seed):
        self.random = random.Random(seed)

    def chance(self, probability):
        return self.random.random() < probability

    def comment(self):
        return "  " + self.random.choice(COMMENTS) if self.chance(0.15) else ""

    def member(self):
        name = self.random.choice(MEMBERS)
        return name + (" as " + self.random.choice([*MEMBERS, name]) if self.chance(0.2) else "")

    def straight(self):
        modules = [module for module in MODULES if module[0] != "."]
        names = [self.random.choice(modules) for _ in range(self.random.choice([1, 1, 1, 2]))]
        return "import " + ", ".join(n + (" as " + self.random.choice(MEMBERS) if self.chance(0.2) else "") for n in names)

    def statement(self, indent):
        text = indent + self.random.choice(COMMENTS) + "\n" if self.chance(0.15) else ""
        module = self.random.choice(MODULES)
        if not module.startswith(".") and self.chance(0.4):
            text += indent + self.straight() + self.comment() + "\n"
        elif self.chance(0.04):
            text += f"{indent}from {module} import *{self.comment()}\n"
        else:
            text += self.members(indent, module, [self.member() for _ in range(self.random.choice([1, 1, 2, 3, 5, 8]))])
        return text + ("\n" * self.random.choice([1, 1, 2, 3]) if self.chance(0.15) else "")

    def members(self, indent, module, members):
        if self.chance(0.5):
            return f"{indent}from {module} import {', '.join(members)}{self.comment()}\n"
        if self.chance(0.2):
            return f"{indent}from {module} import ({', '.join(members)}{self.random.choice([',', ''])}){self.comment()}\n"
        text = f"{indent}from {module} import ({self.comment()}\n"
        for number, member in enumerate(members):
            if self.chance(0.1):
                text += f"{indent}    {self.random.choice(COMMENTS)}\n"
            comma = "," if number < len(members) - 1 or self.chance(0.5) else ""
            text += f"{indent}    {member}{comma}{self.comment()}\n"
        if self.chance(0.1):
            text += f"{indent}    {self.random.choice(COMMENTS)}\n"
        return f"{text}{indent}){self.comment()}\n"

    def file(self):
        text = ""
        for _ in range(self.random.choice([1, 2, 3])):
            indent = self.random.choice(["", "", "", "    "])
            text += "if x:\n" if indent else ""
            for _ in range(self.random.randint(1, 9)):
                text += self.statement(indent)
            if indent:
                text += self.random.choice(["    y = 1\n", "    def f(): pass\n", ""])
                continue
            text += "\n" * self.random.choice([0, 0, 1, 2, 3])
            if self.chance(0.2):
                text += "# lone comment\n" + "\n" * self.random.choice([0, 1, 2])
            text += self.random.choice(ENDINGS)
        return text


def findings(command, folder):
    result = subprocess.run(command, capture_output=True, cwd=folder)
    if result.returncode not in (0, 1):
        raise SystemExit(f"{command}: {result.stderr.decode()}")
    table = {}
    for finding in json.loads(result.stdout):
        fix = finding["fix"]
        edits = [(e["location"], e["end_location"], e["content"]) for e in fix["edits"]] if fix else None
        entry = (finding["code"], finding["location"], finding["end_location"], edits)
        table.setdefault(pathlib.Path(finding["filename"]).relative_to(folder), []).append(entry)
    for entries in table.values():
        entries.sort(key=str)
    return table


def show(file, theirs, ours):
    print(f"  {file}")
    only_theirs = [entry for entry in theirs if entry not in ours]
    only_ours = [entry for entry in ours if entry not in theirs]
    for who, entries in (("ruff", only_theirs), ("cantil", only_ours)):
        for code, start, end, edits in entries:
            print(f"    {who} {code} {start['row']}:{start['column']}-{end['row']}:{end['column']}{'' if edits else ' without a fix'}")
    if only_theirs and only_ours and only_theirs[0][3] and only_ours[0][3]:
        texts = [entries[0][3][0][2].split("\n") for entries in (only_theirs, only_ours)]
        for line in difflib.unified_diff(*texts, "ruff", "cantil", lineterm="", n=2):
            print("      " + line)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("ruff")
    parser.add_argument("cantil")
    parser.add_argument("--random", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    ruff, cantil = (str(pathlib.Path(program).resolve()) for program in (arguments.ruff, arguments.cantil))
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name).resolve() / "project"
        shutil.copytree(CASES / "Project", folder)
        made_up = MadeUp(arguments.seed)
        for number in range(arguments.random):
            place = folder / "pkg/sub" if number % 4 == 0 else folder
            (place / f"made_up_{number}.py{'i' if number % 11 == 5 else ''}").write_text(made_up.file())
        files = sum(1 for _ in folder.rglob("*.py*"))
        cases = different = 0
        for line in (CASES / "options.txt").read_text().splitlines():
            options = [option.strip() for option in line.split(":", 1)[1].split(" | ") if option.strip()]
            tail = ["--isolated", "--select", "I", "--output-format", "json"]
            tail += [part for option in options for part in ("--config", option)] + ["."]
            theirs = findings([ruff, "check", "--no-cache", *tail], folder)
            ours = findings([cantil, "lint", *tail], folder)
            cases += files
            unequal = [file for file in sorted({*theirs, *ours}) if theirs.get(file) != ours.get(file)]
            different += len(unequal)
            if unequal:
                print(line)
            for file in unequal:
                show(file, theirs.get(file, []), ours.get(file, []))
        print(f"{cases} cases, {different} different")


main()
