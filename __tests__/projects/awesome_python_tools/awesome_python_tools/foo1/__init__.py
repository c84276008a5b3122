from awesome_python_tools.foo1.sub_foo1 import bar2

__all__ = ["bar2"]
