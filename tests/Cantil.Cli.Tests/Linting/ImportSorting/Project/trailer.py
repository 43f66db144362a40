import zlib as z, abc, os as o
from a import (b as c, d,)
from a import E, F_G, h as i, j



x = 1
