from __future__ import annotations

import heapq
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple


class FileSize(NamedTuple):
    size: int
    path: Path


def largest_files(folder: Path, count: int) -> list[FileSize]:
    """The `count` largest files below `folder`, the largest first. Links are not followed."""
    return heapq.nlargest(count, _sizes(folder))


def _sizes(folder: Path) -> Iterator[FileSize]:
    for path in folder.rglob("*"):
        try:
            if path.is_file() and not path.is_symlink():
                yield FileSize(path.stat().st_size, path)
        except OSError:
            continue  # gone, or not ours to read


def readable(size: int) -> str:
    """`size` in bytes as a person reads it: `1.5 KiB`."""
    amount = float(size)
    for unit in ("B", "KiB", "MiB", "GiB"):
        if amount < 1024:
            return f"{amount:.0f} B" if unit == "B" else f"{amount:.1f} {unit}"
        amount /= 1024
    return f"{amount:.1f} TiB"
