from ._runs import runs

__all__ = ["runs"]
