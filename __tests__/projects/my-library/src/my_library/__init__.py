"""Words counted."""

from my_library.words import count_words

__all__ = ["count_words"]
__version__ = "0.1.0"
