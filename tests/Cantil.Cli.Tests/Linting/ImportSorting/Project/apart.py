import os

from . import a


import sys
import third


if x:
    pass
