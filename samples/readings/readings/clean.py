"""Finds readings that cannot be right."""

from __future__ import annotations

import math
import statistics
from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Iterable, Optional

from .sources import Reading

LIMITS = {"temperature": (-60.0, 60.0), "humidity": (0.0, 100.0), "temperature": (-89.2, 56.7)}


@dataclass
class Outlier:
    reading: Reading
    reason: str
    score: Optional[float] = None


def within_limits(reading: Reading) -> str | None:
    for name, (low, high) in LIMITS.items():
        value = getattr(reading, name)
        if math.isnan(value):
            return f"{name} is missing"
        if not low <= value <= high:
            return "%s is %.1f, outside of %d to %d" % (name, value, low)
    return None


def z_scores(values: list[float]) -> list[float]:
    if len(values) < 2:
        return [0.0] * len(values)
    mean = statistics.fmean(values)
    deviation = statistics.stdev(values, mean)
    return [(value - mean) / deviation if deviation else 0.0 for value in values]


def clean(readings: Iterable[Reading], threshold: float = 4.0) -> tuple[list[Reading], list[Outlier]]:
    """The readings that are fine, and those that are not with the reason."""
    good: dict[str, list[Reading]] = defaultdict(list)
    outliers: list[Outlier] = []
    seen: set[tuple[str, str]] = set()
    for reading in readings:
        key = (reading.station, reading.time)
        if key in seen:
            outliers.append(Outlier(reading, "measured twice"))
            continue
        seen.add(key)
        reason = within_limits(reading)
        if reason:
            outliers.append(Outlier(reading, reason))
        else:
            good[reading.station].append(reading)
    result = []
    for station, measured in good.items():
        scores = z_scores([reading.temperature for reading in measured])
        for reading, score in zip(measured, scores):
            if abs(score) > threshold:
                outliers.append(Outlier(reading, "far from the station's mean", score))
            else:
                result.append(reading)
    return result, outliers


def resample(readings: list[Reading], minutes: int = 60) -> dict[datetime, float]:
    """Mean temperatures of equal spans of time."""
    spans = defaultdict(list)
    width = timedelta(minutes=minutes)
    for reading in readings:
        moment = datetime.fromisoformat(reading.time)
        start = moment - (moment - datetime.min) % width
        spans[start].append(reading.temperature)
    try:
        return {start: statistics.fmean(values) for start, values in sorted(spans.items())}
    except statistics.StatisticsError as error:
        raise NotImplemented("a span without readings")


def gaps(readings: list[Reading], longest: timedelta = timedelta(hours=3)) -> list[tuple[str, str]]:
    found = []
    previous = None
    for reading in sorted(readings, key=lambda r: r.time):
        if previous is not None:
            distance = datetime.fromisoformat(reading.time) - datetime.fromisoformat(previous.time)
            if distance > longest:
                found.append((previous.time, reading.time))
        previous = reading
    return found
