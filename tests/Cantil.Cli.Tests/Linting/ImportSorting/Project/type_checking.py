if TYPE_CHECKING:

    import os
    import a
    from typing import List, Any, TYPE_CHECKING
    x: int
import y, z
# comment

class A:
    import q, p
