from ._tide import height

__all__ = ["height"]
