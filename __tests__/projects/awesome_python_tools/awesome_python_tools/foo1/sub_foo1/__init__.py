from awesome_python_tools.foo1.sub_foo1.bar import bar1, bar2

__all__ = ["bar1", "bar2"]
