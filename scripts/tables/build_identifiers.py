"""Writes data/build-identifiers.json: what the releases of cibuildwheel's newest minor series select from, the newest release first,
and the newest one that can be installed, which builds where a project names none.

Needs pip, and cibuildwheel for what the releases themselves depend on. Run it by `npm run tables`.
"""

import datetime
import importlib.metadata
import json
import os
import pathlib
import subprocess
import sys
import tempfile

from packaging.version import Version

SERIES = 3
HERE = pathlib.Path(__file__)
TARGET = HERE.parents[2] / "data" / "build-identifiers.json"


def newest_releases() -> list[str]:
    """Every final release of the newest minor series."""
    pip = [sys.executable, "-m", "pip", "index", "versions", "cibuildwheel", "--json"]
    listed = json.loads(subprocess.run(pip, check=True, capture_output=True, text=True).stdout)["versions"]
    versions = sorted((Version(each) for each in listed), reverse=True)
    series = sorted({each.release[:2] for each in versions}, reverse=True)[:SERIES]
    return [str(each) for each in versions if each.release[:2] in series]


def describe(version: str) -> dict[str, object]:
    """What one release says of itself, asked in a process that finds this release and no other."""
    with tempfile.TemporaryDirectory() as folder:
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--only-binary", ":all:", "--target", folder]
        subprocess.run([*pip, f"cibuildwheel=={version}"], check=True)
        script = [sys.executable, str(HERE.with_name("parts") / "cibuildwheel_release.py")]
        env = {**os.environ, "PYTHONPATH": folder}
        return json.loads(subprocess.run(script, check=True, capture_output=True, text=True, env=env).stdout)


def main() -> None:
    tables: list[dict[str, object]] = []
    for version in newest_releases():
        described = describe(version)
        last = tables[-1] if tables else {}
        if {**last, "versions": None} == {"versions": None, **described}:
            last["versions"].append(version)
        else:
            tables.append({"versions": [version], **described})
    installed = importlib.metadata.version("cibuildwheel")
    table = {"date": datetime.date.today().isoformat(), "default": installed, "releases": tables}
    TARGET.write_text(json.dumps(table, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
