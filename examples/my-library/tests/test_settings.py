from pathlib import Path

import pytest

from my_library import read_settings


def test_later_files_win_and_the_environment_above_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "defaults.toml").write_text('port = 8000\nhost = "localhost"')
    (tmp_path / "local.toml").write_text("port = 9000")
    monkeypatch.setenv("APP_HOST", "example.org")
    files = (tmp_path / "defaults.toml", tmp_path / "local.toml")
    assert read_settings(*files, prefix="APP_") == {"port": 9000, "host": "example.org"}
