from setuptools import setup

setup(cffi_modules=["build_days.py:ffi"])
