from longer_module_name import x
from s import y
import mm
import longest_module_of_all
import sys
from sys import path, argv, exit as e
