"""Lengths in other units."""

from unit_scales.lengths import convert

__all__ = ["convert"]
