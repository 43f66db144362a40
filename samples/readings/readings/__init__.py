"""Cleans measurements from weather stations."""

from readings.clean import clean, Outlier
from readings.sources import read_csv
