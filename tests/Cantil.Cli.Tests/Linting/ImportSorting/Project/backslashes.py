from a import b, \
    c, \
    d
import q \
    as r
