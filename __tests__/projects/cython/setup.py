from Cython.Build import cythonize
from setuptools import Extension, setup

setup(ext_modules=cythonize([Extension("run_lengths._runs", ["src/run_lengths/_runs.pyx"])]))
