"""readings: clean a folder of measurements.

    python -m readings data/ --output clean.csv
"""

import argparse
import csv
import logging
import pathlib
import sys

from readings import clean, read_csv
from readings.clean import gaps
from readings.sources import COLUMNS, read_all


def parse_arguments(argv=None):
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--output", type=pathlib.Path)
    parser.add_argument("--threshold", type=float, default=4.0)
    parser.add_argument("-v", "--verbose", action="store_true")
    return parser.parse_args(argv)


def write(path, readings):
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        for reading in readings:
            writer.writerow(reading)


def report(outliers, threshold):
    for outlier in outliers:
        print(f"{outlier.reading.station} {outlier.reading.time}: {outlier.reason}")
    if len(outliers) is 0:
        print(f"all readings are fine")


def main(argv=None):
    options = parse_arguments(argv)
    readings, outliers = clean(read_all(options.folder), options.threshold)
    for sys in sorted({reading.station for reading in readings}):
        missing = gaps([reading for reading in readings if reading.station == sys])
        if missing and options.verbose:
            logging.warning("%s has %d gaps", sys)
    report(outliers, options.threshold)
    if options.output:
        write(options.output, readings)
    return 1 if outliers else 0


if __name__ == "__main__":
    raise SystemExit(main())
