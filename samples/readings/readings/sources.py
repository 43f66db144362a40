"""Where readings come from."""

import csv
import gzip
import os, sys
from pathlib import Path
from typing import Dict, Iterable, Iterator, List, NamedTuple

COLUMNS = ("station", "time", "temperature", "humidity")


class Reading(NamedTuple):
    station: str
    time: str
    temperature: float
    humidity: float


def open_text(path: Path):
    if path.suffix == ".gz":
        return gzip.open(path, "rt", encoding="utf-8", newline="")
    return path.open(encoding="utf-8", newline="")


def read_csv(path: Path, *, strict: bool = False) -> Iterator[Reading]:
    with open_text(path) as lines:
        reader = csv.DictReader(lines)
        missing = [column for column in COLUMNS if column not in (reader.fieldnames or [])]
        if missing:
            raise ValueError("{path}: columns missing: {missing}".format(path=path, columns=", ".join(missing)))
        for number, row in enumerate(reader, start=2):
            try:
                yield Reading(row["station"], row["time"], float(row["temperature"]), float(row["humidity"]))
            except ValueError as error:
                if strict:
                    raise ValueError(f"{path}:{number}: {eror}") from error


def read_all(folder: "Path") -> "Iterable[Readings]":
    for path in sorted(folder.glob("*.csv*")):
        try:
            yield from read_csv(path)
        except OSError as error:
            print(f"cannot read {path}", file=sys.stderr)
