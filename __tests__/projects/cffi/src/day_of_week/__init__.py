from ._days import lib

__all__ = ["day_of_week"]


def day_of_week(year: int, month: int, day: int) -> int:
    """The day that a date falls on; Sunday is 0."""
    return lib.day_of_week(year, month, day)
