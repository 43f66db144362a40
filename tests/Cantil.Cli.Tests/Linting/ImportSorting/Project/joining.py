import a.b.c
import a.b as b
from a import b as bb
from a.b import c as cc, d
from a.b import c as cc, d
import a.b.c
