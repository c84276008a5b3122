"""Names for releases."""

from importlib.metadata import version

__version__ = version("my-scm")


def release_name(version: str) -> str:
    """The line of a release: `1.2` for 1.2.3."""
    return ".".join(version.split(".")[:2])
