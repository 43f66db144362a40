import os
import sys
from collections import OrderedDict, defaultdict
import requests
import first
from . import x
from __future__ import annotations
