from awesome_python_tools.foo2.sub_foo2 import bar2

__all__ = ["bar2"]
