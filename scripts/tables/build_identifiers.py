"""Writes data/build-identifiers.json: what every release of cibuildwheel selects from, the newest release first,
and the newest one that can be installed, which builds where a project names none.

A release says only what is not as in the newer one before it; identifiers are written with braces, as in a selector.

Each has the day that it was published on, by which one is found that a workflow does not name.

Needs pip, and cibuildwheel for what the releases themselves depend on. Run it by `npm run tables`.
"""

import datetime
import importlib.metadata
import itertools
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import urllib.request

from packaging.version import Version

# The first that is configured by pyproject.toml as all later ones are.
OLDEST = Version("2.2")
HERE = pathlib.Path(__file__)
TARGET = HERE.parents[2] / "data" / "build-identifiers.json"
PLATFORMS = ("linux", "macos", "windows", "android", "ios", "pyodide")
# What each platform has of its own.
OF_PLATFORMS = ("identifiers", "architectures")


def published() -> dict[str, str]:
    """Every final release that has a wheel, the newest first, with the day that it came out on, as in 2026-11-18."""
    with urllib.request.urlopen("https://pypi.org/pypi/cibuildwheel/json", timeout=60) as answer:
        files = json.load(answer)["releases"]
    days = {Version(text): wheel_day(listed) for text, listed in files.items()}
    finals = [each for each, day in days.items() if day and each >= OLDEST and not each.is_prerelease]
    return {str(each): days[each] for each in sorted(finals, reverse=True)}


def wheel_day(files: list[dict[str, object]]) -> str:
    """The day of the first wheel that was not taken back; nothing without one."""
    wheels = [each for each in files if each["packagetype"] == "bdist_wheel" and not each["yanked"]]
    return min((str(each["upload_time"])[:10] for each in wheels), default="")


def describe(version: str) -> dict[str, object]:
    """What one release says of itself, asked in a process that finds this release and no other."""
    with tempfile.TemporaryDirectory() as folder:
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--only-binary", ":all:", "--target", folder]
        subprocess.run([*pip, f"cibuildwheel=={version}"], check=True)
        script = [sys.executable, str(HERE.with_name("parts") / "cibuildwheel_release.py")]
        env = {**os.environ, "PYTHONPATH": folder}
        described = json.loads(subprocess.run(script, check=True, capture_output=True, text=True, env=env).stdout)
    described["identifiers"] = {name: in_braces(listed) for name, listed in described["identifiers"].items()}
    for field in OF_PLATFORMS:
        described[field] = {platform: described[field].get(platform, []) for platform in PLATFORMS}
    return described


def in_braces(identifiers: list[str]) -> list[str]:
    """The same in fewer words: {cp39,cp310}-{win32,win_amd64} for Pythons in a row that are built for the same."""
    runs = itertools.groupby((each.split("-") for each in identifiers), key=lambda pair: pair[0])
    built = [(interpreter, [target for _, target in pairs]) for interpreter, pairs in runs]
    alike = itertools.groupby(built, key=lambda pair: pair[1])
    return [f"{alternatives([interpreter for interpreter, _ in pairs])}-{alternatives(targets)}" for targets, pairs in alike]


def alternatives(names: list[str]) -> str:
    return names[0] if len(names) == 1 else "{" + ",".join(names) + "}"


def difference(table: dict[str, object], newer: dict[str, object]) -> dict[str, object]:
    changed = {field: value for field, value in table.items() if newer.get(field) != value}
    for field in set(OF_PLATFORMS) & set(changed):
        before = newer.get(field, {})
        changed[field] = {platform: value for platform, value in changed[field].items() if before.get(platform) != value}
    return changed


def on_lines(value: object, depth: int = 0) -> str:
    """JSON with one field a line, and lists of texts on one."""
    opening, closing = " " * (depth + 1), " " * depth
    if isinstance(value, dict) and value:
        fields = [f"{opening}{json.dumps(key)}: {on_lines(each, depth + 1)}" for key, each in value.items()]
        return "{\n" + ",\n".join(fields) + f"\n{closing}}}"
    if isinstance(value, list) and any(isinstance(each, dict) for each in value):
        return "[\n" + ",\n".join(f"{opening}{on_lines(each, depth + 1)}" for each in value) + f"\n{closing}]"
    return json.dumps(value)


def main() -> None:
    tables: list[dict[str, object]] = []
    newer: dict[str, object] = {}
    days = published()
    for version in days:
        described = describe(version)
        if described == newer:
            tables[-1]["versions"].append(version)
        else:
            tables.append({"versions": [version], **difference(described, newer)})
        newer = described
    installed = importlib.metadata.version("cibuildwheel")
    table = {"date": datetime.date.today().isoformat(), "default": installed, "published": days, "releases": tables}
    TARGET.write_text(on_lines(table) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
