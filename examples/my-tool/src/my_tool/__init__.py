"""Shows the largest files of a folder."""

from my_tool.files import FileSize, largest_files, readable

__all__ = ["FileSize", "largest_files", "readable"]
