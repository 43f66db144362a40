import os # a
import os # b
# c
import os
from os import path # d
from os import path # e
# f
from os import (path, # g
 sep)
