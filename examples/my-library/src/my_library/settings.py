from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib


def read_settings(*files: str | os.PathLike[str], prefix: str | None = None) -> dict[str, Any]:
    """The settings of all `files`, later ones first, and above them the variables that start with `prefix`."""
    settings: dict[str, Any] = {}
    for file in files:
        settings.update(_read(Path(file)))
    if prefix is not None:
        settings.update(_from_environment(prefix))
    return settings


def _read(file: Path) -> dict[str, Any]:
    text = file.read_text(encoding="utf-8")
    if file.suffix in {".yaml", ".yml"}:
        import yaml

        return yaml.safe_load(text) or {}
    if file.name.startswith(".env"):
        from dotenv import dotenv_values

        return dict(dotenv_values(file))
    return tomllib.loads(text)


def _from_environment(prefix: str) -> dict[str, str]:
    return {name[len(prefix) :].lower(): value for name, value in os.environ.items() if name.startswith(prefix)}
