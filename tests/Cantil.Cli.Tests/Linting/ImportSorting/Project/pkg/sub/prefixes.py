import tests.a
import tests
import os
from tests.b import c
import django.db
from django import forms
import mypkg
from mypkg import z
import x_test
