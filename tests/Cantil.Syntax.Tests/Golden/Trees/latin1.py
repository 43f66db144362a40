# -*- coding: latin-1 -*-
name = "café ü"; été = 1; f"é{x}"
