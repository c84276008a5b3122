"""Writes cibuildwheel-selections.json beside itself: random configurations, and what cibuildwheel selects for each.

Needs cibuildwheel 4.3.3, whose identifiers data/build-identifiers.json has.
"""

import json
import pathlib
import random
import tempfile

from cibuildwheel import platforms
from cibuildwheel.options import CommandLineArguments, compute_options

TARGET = pathlib.Path(__file__).with_suffix(".json").with_name("cibuildwheel-selections.json")
INTERPRETERS = ["cp39", "cp3{10,11}", "cp31{2..4}", "cp31?", "cp314t", "*t", "cp31[!4]", "pp*", "pp31[01]", "gp*", "cp3{1{0,1},9}", "*"]
TARGETS = ["*", "manylinux*", "*musllinux*", "{many,musl}linux_x86_64", "macosx_arm64", "win*", "win32", "*_{x86_64,aarch64}", "*universal2"]
ARCHS = {"linux": ["x86_64", "i686", "aarch64", "all"], "macos": ["arm64", "x86_64", "universal2", "all"], "windows": ["AMD64", "x86", "ARM64", "all"]}
REQUIRES = [None, ">=3.9", ">=3.11", "<=3.12", "==3.11.*", "!=3.10.*", "~=3.12.1", ">=3.10,<3.14", ""]
GROUPS = ["pypy", "pypy-eol", "graalpy", "cpython-prerelease"]


def patterns() -> str:
    return " ".join(f"{random.choice(INTERPRETERS)}-{random.choice(TARGETS)}" for _ in range(random.randint(1, 3)))


def configuration(platform: str) -> dict[str, object]:
    table: dict[str, object] = {"archs": random.choice(ARCHS[platform])}
    if random.random() < 0.8:
        table["build"] = patterns()
    if random.random() < 0.5:
        table["skip"] = patterns().split()
    if random.random() < 0.5:
        table["enable"] = random.sample(GROUPS, 2)
    if random.random() < 0.2:
        table[platform] = {"skip": patterns()}
    return table


def toml(table: dict[str, object], requires: str | None) -> str:
    lines = ["[project]", 'name = "x"', 'version = "1"']
    if requires is not None:
        lines.append(f"requires-python = {json.dumps(requires)}")
    lines.append("[tool.cibuildwheel]")
    lines += [f"{key} = {json.dumps(value)}" for key, value in table.items() if not isinstance(value, dict)]
    for platform, options in table.items():
        if isinstance(options, dict):
            lines.append(f"[tool.cibuildwheel.{platform}]")
            lines += [f"{key} = {json.dumps(value)}" for key, value in options.items()]
    return "\n".join(lines) + "\n"


def selected(platform: str, table: dict[str, object], requires: str | None) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        pathlib.Path(folder, "pyproject.toml").write_text(toml(table, requires), encoding="utf-8")
        arguments = CommandLineArguments.defaults()
        arguments.package_dir = pathlib.Path(folder)
        options = compute_options(platform=platform, command_line_arguments=arguments, env={})
        module = platforms.ALL_PLATFORM_MODULES[platform]
        chosen = module.get_python_configurations(options.globals.build_selector, options.globals.architectures)
        return [each.identifier for each in chosen]


def main() -> None:
    random.seed(433)
    cases = []
    while len(cases) < 120:
        platform = random.choice(list(ARCHS))
        table, requires = configuration(platform), random.choice(REQUIRES)
        identifiers = selected(platform, table, requires)
        # On macOS an Intel machine drops PyPy and GraalPy for arm64; long answers say no more than short ones.
        if len(identifiers) > 12 or (platform == "macos" and "enable" in table):
            continue
        cases.append({"platform": platform, "requires": requires, "options": table, "identifiers": identifiers})
    TARGET.write_text("[\n" + ",\n".join(json.dumps(case) for case in cases) + "\n]\n", encoding="utf-8")


if __name__ == "__main__":
    main()
