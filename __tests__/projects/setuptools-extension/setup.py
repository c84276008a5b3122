import sys

from setuptools import Extension, setup

libraries = [] if sys.platform == "win32" else ["m"]
setup(ext_modules=[Extension("compound_interest._grow", ["src/compound_interest/_grow.c"], libraries=libraries)])
