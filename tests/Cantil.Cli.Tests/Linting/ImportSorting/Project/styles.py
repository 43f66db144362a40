from os import path
import os
from abc import ABC
import abc
from zlib import crc32
import zlib
from third import a
import third
