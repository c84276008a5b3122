"""Writes data/build-identifiers.json: the build identifiers of one exact cibuildwheel, in its own order, and its options.

Needs cibuildwheel 4.3.3. Run it by `python3 scripts/tables/build_identifiers.py`.
"""

import datetime
import importlib.metadata
import json
import pathlib

from cibuildwheel.selector import BuildSelector, EnableGroup
from cibuildwheel.util import resources

TARGET = pathlib.Path(__file__).parents[2] / "data" / "build-identifiers.json"


def group_of(identifier: str) -> str | None:
    """The group that must be enabled for an identifier to be built; most need none."""
    if BuildSelector(build_config="*", skip_config="")(identifier):
        return None
    enabled = (g for g in EnableGroup if BuildSelector(build_config="*", skip_config="", enable=frozenset({g}))(identifier))
    return next(enabled).value


def interpreter_tags(configs: list[dict[str, str]]) -> dict[str, str]:
    """What is not spelled like CPython: pp311 makes wheels tagged pp311-pypy311_pp73."""
    found = {}
    for config in configs:
        interpreter = config["identifier"].split("-")[0]
        if not interpreter.startswith("cp"):
            found.setdefault(interpreter, pathlib.PurePosixPath(config["path_str"]).name)
    return found


def main() -> None:
    configs = resources.read_all_configs()
    identifiers = {platform: [config["identifier"] for config in listed] for platform, listed in configs.items()}
    groups = {name: group for listed in identifiers.values() for name in listed if (group := group_of(name))}
    schema = json.loads(resources.CIBUILDWHEEL_SCHEMA.read_text(encoding="utf-8"))["properties"]
    table = {
        "date": datetime.date.today().isoformat(),
        "cibuildwheel": importlib.metadata.version("cibuildwheel"),
        "identifiers": identifiers,
        "groups": groups,
        "enable": sorted(group.value for group in EnableGroup),
        "tags": interpreter_tags(configs["linux"]),
        "options": sorted(schema),
        "platformOptions": sorted(schema["linux"]["properties"]),
    }
    TARGET.write_text(json.dumps(table, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
