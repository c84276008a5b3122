"""Edit distances between strings, in Rust."""

from collections.abc import Iterable

from my_fast_lib._native import distance

__all__ = ["closest", "distance"]


def closest(word: str, candidates: Iterable[str]) -> str | None:
    """The candidate that is the fewest edits away from `word`; the first of several."""
    return min(candidates, key=lambda candidate: distance(word, candidate), default=None)
