import os
x = [
  1
]
import abc, b
