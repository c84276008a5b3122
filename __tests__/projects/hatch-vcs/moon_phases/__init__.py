"""The age of the moon."""

from datetime import datetime, timezone

from moon_phases._version import __version__

__all__ = ["__version__", "age"]

NEW_MOON = datetime(2000, 1, 6, 18, 14, tzinfo=timezone.utc)
MONTH = 29.530588853


def age(when: datetime) -> float:
    """Days since the last new moon."""
    return (when - NEW_MOON).total_seconds() / 86400 % MONTH
