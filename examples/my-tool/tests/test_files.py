from pathlib import Path

import pytest
from click.testing import CliRunner

from my_tool import largest_files, readable
from my_tool.cli import main


def test_the_largest_come_first(tmp_path: Path) -> None:
    for name, size in [("small", 1), ("large", 300), ("middle", 20)]:
        (tmp_path / name).write_bytes(b"x" * size)
    assert [(path.name, size) for size, path in largest_files(tmp_path, 2)] == [("large", 300), ("middle", 20)]


@pytest.mark.parametrize(("size", "text"), [(0, "0 B"), (1536, "1.5 KiB"), (3 << 30, "3.0 GiB"), (5 << 50, "5120.0 TiB")])
def test_sizes_are_readable(size: int, text: str) -> None:
    assert readable(size) == text


def test_the_command_shows_a_row_for_each_file(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("hello")
    result = CliRunner().invoke(main, [str(tmp_path)])
    assert result.exit_code == 0
    assert "notes.txt" in result.output
