import a1
import a10
import a2
import a01
import a_b
import aB
import ab
import A
from b import a1, a10, a2, a01, a1b, a1B
