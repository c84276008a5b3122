"""Settings from TOML files and the environment, as one mapping."""

from my_library.settings import read_settings

__all__ = ["read_settings"]
