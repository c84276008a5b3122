"""Prints as JSON what the cibuildwheel that Python finds selects from, and by which rules: asked by its command line, read in its resources."""

import ast
import inspect
import json
import pathlib
import re
import tempfile
import tomllib
from types import SimpleNamespace

import cibuildwheel
from cibuildwheel import options
from cibuildwheel.architecture import Architecture
from packaging.version import Version

from cibuildwheel_cli import GROUPS, MAC, Refused, selected

PACKAGE = pathlib.Path(cibuildwheel.__file__).parent
RESOURCES = PACKAGE / "resources"
PLATFORMS = ("linux", "macos", "windows", "pyodide", "android", "ios")
ARM = {"os": "linux", "machine": "aarch64", "aarch32": True}
OWN_HOSTS = [
    ("linux", "linux", "x86_64"), ("linux", "linux", "aarch64"), ("macos", "macos", "x86_64"), ("macos", "macos", "arm64"),
    ("windows", "windows", "AMD64"), ("windows", "windows", "ARM64"), ("ios", "macos", "x86_64"), ("ios", "macos", "arm64"),
]
WINDOWS = {"win32": "x86", "win_amd64": "AMD64", "win_arm64": "ARM64"}
# What turned a group on before there was `enable`.
SWITCHES = [
    {"group": "cpython-prerelease", "variable": "CIBW_PRERELEASE_PYTHONS"},
    {"group": "cpython-freethreading", "variable": "CIBW_FREE_THREADED_SUPPORT", "option": "free-threaded-support"},
]
# Pythons that were given up long ago.
FORGOTTEN = ["p2", "p35"]


def read_toml(name: str) -> dict[str, dict[str, object]]:
    return tomllib.loads((RESOURCES / name).read_text(encoding="utf-8"))


CONFIGURATIONS = {name: table["python_configurations"] for name, table in read_toml("build-platforms.toml").items()}
IDENTIFIERS = {name: [each["identifier"] for each in CONFIGURATIONS[name]] for name in PLATFORMS if name in CONFIGURATIONS}
DEFAULTS = read_toml("defaults.toml")["tool"]["cibuildwheel"]
OPTIONS = sorted(set(DEFAULTS) - set(IDENTIFIERS))


def ask(name: str, env: dict[str, str], *arguments: str, host: dict[str, object] = MAC, toml: str = "") -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        pathlib.Path(folder, "pyproject.toml").write_text(toml, encoding="utf-8")
        platform = [] if "--only" in arguments else ["--platform", name]
        return selected(pathlib.Path(folder), host, env, *platform, *arguments)


def answers(*asked: object, **given: object) -> list[str] | None:
    """What `ask` gives; nothing where it is refused."""
    try:
        return ask(*asked, **given)
    except Refused:
        return None


def other_variables() -> list[str]:
    """The variables that are no option's."""
    pattern = r'\benv(?:iron)?(?:\.get\(|\[)\s*"(CIBW_[A-Z_]+)"'
    named = (re.findall(pattern, each.read_text(encoding="utf-8")) for each in PACKAGE.rglob("*.py"))
    return sorted({name for names in named for name in names if not name.startswith("CIBW_INTERNAL")})


VARIABLES = other_variables()
KNOWN_SWITCHES = [each for each in SWITCHES if each["variable"] in VARIABLES or each.get("option") in OPTIONS]


def enabling(groups: list[str]) -> dict[str, str]:
    """The variables that enable these groups and no other."""
    if "enable" in OPTIONS:
        return {"CIBW_ENABLE": " ".join(groups)}
    return {each["variable"]: "1" for each in KNOWN_SWITCHES if each["group"] in groups}


def everything(env: dict[str, str], *arguments: str) -> set[str]:
    return {each for name in IDENTIFIERS for each in ask(name, env, "--archs", "all", *arguments)}


def group_members(groups: list[str]) -> dict[str, list[str]]:
    """The identifiers that are left out when a group alone is not enabled; the others in the table's order."""
    names = [each for listed in IDENTIFIERS.values() for each in listed]
    enabled = everything(enabling(groups))
    members = {}
    for group in groups:
        left_out = enabled - everything(enabling([each for each in groups if each != group]))
        members[group] = [each for each in names if each in left_out]
    return members


def pattern_for(members: list[str]) -> list[str]:
    """Patterns for interpreters that are members on every platform, else the names themselves."""
    names = [each for listed in IDENTIFIERS.values() for each in listed]
    found: dict[str, None] = {}
    for member in members:
        interpreter = member.split("-")[0]
        siblings = {each for each in names if each.split("-")[0] == interpreter}
        found[f"{interpreter}-*" if siblings <= set(members) else member] = None
    return list(found)


def groups_of_all(groups: list[str], members: dict[str, list[str]]) -> list[str]:
    """The groups that the word `all` stands for; none where it is no word."""
    if "enable" not in OPTIONS or answers("linux", {"CIBW_ENABLE": "all"}) is None:
        return []
    built = everything({"CIBW_ENABLE": "all"})
    return [each for each in groups if built.issuperset(members[each])]


def automatic_additions() -> dict[str, dict[str, str]]:
    """What `auto` has beside the host's own processor, by platform and processor."""
    found: dict[str, dict[str, str]] = {}
    for platform, system, machine in OWN_HOSTS:
        host = {"os": system, "machine": machine, "aarch32": False}
        native, automatic = (targets_of(platform, word, host) for word in ("native", "auto"))
        for target in automatic - native:
            found.setdefault(platform, {})[architecture_of(min(native))] = architecture_of(target)
    return found


def targets_of(platform: str, word: str, host: dict[str, object]) -> set[str]:
    listed = answers(platform, {}, "--archs", word, host=host) if platform in IDENTIFIERS else None
    return {each.split("-")[1] for each in listed or []}


def architecture_of(target: str) -> str:
    """As cibuildwheel names it: manylinux_x86_64 is for x86_64, win_amd64 for AMD64."""
    return WINDOWS.get(target) or target.split("_", 1)[1]


def inheriting() -> str:
    if "CIBW_INHERIT" in VARIABLES:
        return "anywhere"
    wrong = '[[tool.cibuildwheel.overrides]]\nselect = "*"\ninherit.build = "no rule"\n'
    return "never" if answers("linux", {}, toml=wrong) is not None else "in-overrides"


def only_enables(members: dict[str, list[str]]) -> bool:
    """Whether --only builds what its group would keep from being built."""
    some = next((each for listed in members.values() for each in listed), None)
    return some is None or answers("", {}, "--only", some) == [some]


def interpreter_tags() -> dict[str, str]:
    """What is not spelled like CPython: pp311 makes wheels tagged pp311-pypy311_pp73."""
    found = {}
    for config in CONFIGURATIONS["linux"]:
        interpreter = config["identifier"].split("-")[0]
        tag = pathlib.PurePosixPath(config["path_str"]).name
        if tag != f"{interpreter.removesuffix('t')}-{interpreter}":
            found.setdefault(interpreter, tag)
    return found


def platform_options() -> set[str]:
    """The options whose variable may name a platform, as CIBW_ARCHS_LINUX: seen by listening to what is read."""
    heard: set[str] = set()
    read = options.OptionsReader.get

    def listen(self: options.OptionsReader, name: str, *, env_plat: bool = True, **given: object) -> str:
        if env_plat:
            heard.add(name)
        return read(self, name, env_plat=env_plat, **given)

    computed: list[options.Options] = []
    compute = options.compute_options

    def keep(*given: object, **named: object) -> options.Options:
        computed.append(compute(*given, **named))
        return computed[-1]

    options.OptionsReader.get = listen
    module = __import__("cibuildwheel.__main__").__main__
    module.compute_options = keep
    ask("linux", {})
    computed[-1].build_options(None)
    options.OptionsReader.get, module.compute_options = read, compute
    return heard


def default_images() -> dict[str, dict[str, str]]:
    """The images by C library and architecture, pypy_x86_64 and its like among these."""
    found: dict[str, dict[str, str]] = {}
    for name, image in sorted(DEFAULTS.items()):
        match = re.fullmatch(r"(manylinux|musllinux)-(\w+)-image", name)
        if match:
            found.setdefault(match[1], {})[match[2]] = image
    return found


def deployment_targets() -> dict[str, str]:
    """The MACOSX_DEPLOYMENT_TARGET that is set when the project sets none, of each interpreter for x86_64 and universal2: no Mac with ARM has a system older than 11.0.

    What says so stands amid the steps of a build, so these lines alone are run.
    """
    module = __import__("cibuildwheel.platforms.macos" if (PACKAGE / "platforms").exists() else "cibuildwheel.macos", fromlist=["_"])
    steps = ast.parse(inspect.getsource(module.setup_python)).body[0].body
    deciding = [each for each in steps if isinstance(each, ast.If) and "default_target =" in ast.unparse(each)]
    setting = next(each.value for each in steps if isinstance(each, ast.Expr) and "'MACOSX_DEPLOYMENT_TARGET'" in ast.unparse(each))
    found = {}
    for config in CONFIGURATIONS["macos"]:
        interpreter, target = config["identifier"].split("-")
        known = {
            "Version": Version,
            "python_configuration": SimpleNamespace(**config),
            "config_is_arm64": target.endswith("arm64"),
            "config_is_universal2": target.endswith("universal2"),
        }
        exec(compile(ast.Module(deciding, []), "macos", "exec"), known)  # noqa: S102
        least = eval(compile(ast.Expression(setting.args[1]), "macos", "eval"), known)  # noqa: S307
        if target != "macosx_arm64":
            assert found.setdefault(interpreter, least) == least, f"{interpreter} is for several versions of macOS"
    return found


def main() -> None:
    groups = GROUPS or [each["group"] for each in KNOWN_SWITCHES]
    members = group_members(groups)
    on_arm = answers("linux", {}, "--archs", "auto32", host=ARM)
    described = {
        "identifiers": IDENTIFIERS,
        "groups": {group: pattern_for(listed) for group, listed in members.items() if listed},
        "enable": groups,
        "all": groups_of_all(groups, members),
        "switches": KNOWN_SWITCHES,
        "onlyEnablesGroups": only_enables(members),
        "architectures": {platform: sorted(str(each.value) for each in Architecture.all_archs(platform)) for platform in IDENTIFIERS},
        "architecturesInAnyCase": answers("linux", {"CIBW_ARCHS": "X86_64"}) is not None,
        "passesOverEmptyArchs": answers("linux", {"CIBW_ARCHS": ""}) is not None,
        "autoAdds": automatic_additions(),
        "auto32HasArmv7l": bool(on_arm),
        "translated": [word for word in ("auto", "native") if ask("windows", {}, "--archs", word, host={**ARM, "machine": "x86_64"})],
        "readsReplaced": answers("linux", {"CIBW_BUILD": "*"}, toml="[tool.cibuildwheel]\nbuild = {a = 1}") is None,
        "forgottenPythons": [each for each in FORGOTTEN if answers("linux", {"CIBW_BUILD": f"c{each}-*"}) is None],
        "inherits": inheriting(),
        "tags": interpreter_tags(),
        "options": OPTIONS,
        "sameOnEveryPlatform": sorted(set(OPTIONS) - platform_options()),
        "variables": VARIABLES,
        "images": default_images(),
        "deploymentTargets": deployment_targets(),
    }
    print(json.dumps(described))


if __name__ == "__main__":
    main()
