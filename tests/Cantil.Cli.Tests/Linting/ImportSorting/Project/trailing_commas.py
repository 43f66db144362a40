from a import (b,
 c)
from d import (e, f,)
from g import (h,)
from i import (j as k,)
