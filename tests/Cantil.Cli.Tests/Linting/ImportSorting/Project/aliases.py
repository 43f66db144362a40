from m import (
    a as a,
    b as b,
    c,
)
from m2 import a as a
from m3 import a as b, b as a
