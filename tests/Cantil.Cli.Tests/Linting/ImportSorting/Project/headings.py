# TP
import zlib
# Std lib
import abc
# LOC
from . import x
# own
from . import y
import third
