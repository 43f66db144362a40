import a
# isort: off
import c
import b
# isort: on
import e
import d
# isort: split
import f
import c # isort: skip
import g
import b
