"""Utility functions, importable without knowing the folders."""

from awesome_python_tools.foo1.sub_foo1.bar import bar1, bar2
from awesome_python_tools.foo2.sub_foo2.bar import bar2 as other_bar2

__all__ = ["bar1", "bar2", "other_bar2"]
