"""What savings grow to."""

from compound_interest._grow import grow

__all__ = ["grow"]
