from .. import a
from . import b
from ..c import d
from .e import f
from ...g import h
import os
import mine
import first.second
import pkg
import pkg.sub
