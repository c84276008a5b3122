"""A CLI tool for downloading and converting files."""

from importlib.metadata import version

__version__ = version("my-tool")
