import os; import abc
import b
x = 1; import d
import c
