"""Prints as JSON what the cibuildwheel that Python finds selects from: its identifiers, groups, architectures and options."""

import json
import pathlib
import re
import tomllib

import cibuildwheel
from cibuildwheel import errors, options
from cibuildwheel.architecture import Architecture
from cibuildwheel.selector import BuildSelector, EnableGroup
from cibuildwheel.typing import PLATFORMS
from cibuildwheel.util import resources


def group_of(identifier: str) -> str | None:
    """The group that must be enabled for an identifier to be built; most need none."""
    if BuildSelector(build_config="*", skip_config="")(identifier):
        return None
    enabled = (g for g in EnableGroup if BuildSelector(build_config="*", skip_config="", enable=frozenset({g}))(identifier))
    return next(enabled).value


def group_patterns(identifiers: list[str]) -> dict[str, list[str]]:
    """The identifiers of each group: a pattern for an interpreter that is of the group on every platform, else their names."""
    found: dict[str, list[str]] = {}
    for identifier in identifiers:
        group, interpreter = group_of(identifier), identifier.split("-")[0]
        if group is None:
            continue
        siblings = {group_of(each) for each in identifiers if each.split("-")[0] == interpreter}
        pattern = f"{interpreter}-*" if siblings == {group} else identifier
        found.setdefault(group, [])
        if pattern not in found[group]:
            found[group].append(pattern)
    return dict(sorted(found.items()))


def interpreter_tags(configs: list[dict[str, str]]) -> dict[str, str]:
    """What is not spelled like CPython: pp311 makes wheels tagged pp311-pypy311_pp73."""
    found = {}
    for config in configs:
        interpreter = config["identifier"].split("-")[0]
        if not interpreter.startswith("cp"):
            found.setdefault(interpreter, pathlib.PurePosixPath(config["path_str"]).name)
    return found


def takes_any_case() -> bool:
    """Whether architectures are recognised in any case, as they are from 4.1.1 on."""
    try:
        return bool(Architecture.parse_config("X86_64", platform="linux"))
    except errors.ConfigurationError:
        return False


def platform_options() -> set[str]:
    """The options whose variable may name a platform, as CIBW_ARCHS_LINUX: seen by listening to what is read."""
    heard: set[str] = set()
    read = options.OptionsReader.get

    def listen(self: options.OptionsReader, name: str, *, env_plat: bool = True, **given: object) -> str:
        if env_plat:
            heard.add(name)
        return read(self, name, env_plat=env_plat, **given)

    options.OptionsReader.get = listen
    read_by = options.Options(platform="linux", command_line_arguments=options.CommandLineArguments.defaults(), env={}, defaults=True)
    _ = read_by.globals
    read_by.build_options(None)
    return heard


def other_variables() -> list[str]:
    """The variables that are no option's."""
    sources = pathlib.Path(cibuildwheel.__file__).parent.rglob("*.py")
    named = (re.findall(r'\benv(?:iron)?(?:\.get\(|\[)\s*"(CIBW_[A-Z_]+)"', each.read_text(encoding="utf-8")) for each in sources)
    return sorted({name for names in named for name in names if not name.startswith("CIBW_INTERNAL")})


def main() -> None:
    configs = resources.read_all_configs()
    identifiers = {platform: [config["identifier"] for config in listed] for platform, listed in configs.items()}
    defaults = tomllib.loads(resources.DEFAULTS.read_text(encoding="utf-8"))["tool"]["cibuildwheel"]
    described = {
        "identifiers": identifiers,
        "groups": group_patterns([name for listed in identifiers.values() for name in listed]),
        "enable": sorted(group.value for group in EnableGroup),
        "architectures": {platform: sorted(Architecture.all_archs(platform)) for platform in identifiers},
        "architecturesInAnyCase": takes_any_case(),
        "inherits": hasattr(options, "parse_inherit"),
        "tags": interpreter_tags(configs["linux"]),
        "options": sorted(set(defaults) - PLATFORMS),
        "sameOnEveryPlatform": sorted(set(defaults) - PLATFORMS - platform_options()),
        "variables": other_variables(),
    }
    print(json.dumps(described))


if __name__ == "__main__":
    main()
