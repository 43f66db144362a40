try:
    import a
    import os
except ImportError:
    import os
    import a
else:
    from b import c
    import d
finally:
    import e, d
