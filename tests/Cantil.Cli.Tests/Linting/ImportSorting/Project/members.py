from x import *
from x import y
from x import y as z
import x.y
import x
import X
from X import x, X, XX, x10, x9
