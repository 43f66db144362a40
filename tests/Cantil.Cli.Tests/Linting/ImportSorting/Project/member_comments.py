from a import (
    b,
    # about c
    c, # c itself
    d as e,
    # end
)
from a import q # q
from a import r # noqa: F401
