from __future__ import b, a
from __future__ import c
import __future__
import os
