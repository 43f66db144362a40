import
from a import
from a import (b, c
from a import b,
from a import *, b
from . import
import a as b.c
from a import b as 1
import a.
from a import ()
