"""Writes what cibuildwheel itself selects for configurations made up at random.

    python scripts/cibuildwheel-vectors.py                                     # those of __tests__/plan/identifiers.test.ts
    python scripts/cibuildwheel-vectors.py --seed 7 --count 10000 --out DIR    # others: npm run parity -- DIR --out FILE

Needs a cibuildwheel that data/build-identifiers.json has. The same seed, count and release give the same bytes.
"""

import argparse
import importlib.metadata
import json
import pathlib
import random
import sys
import tempfile
import tomllib

import cibuildwheel

sys.path.append(str(pathlib.Path(__file__).parent / "tables" / "parts"))
from cibuildwheel_cli import GROUPS, Refused, selected  # noqa: E402

CHECKED_IN = pathlib.Path(__file__).parent.parent / "__tests__" / "plan" / "vectors"
# Long answers say no more than short ones.
LONGEST = 12

RESOURCES = pathlib.Path(cibuildwheel.__file__).parent / "resources"
PLATFORMS = tomllib.loads((RESOURCES / "build-platforms.toml").read_text(encoding="utf-8"))
IDENTIFIERS = {name: [each["identifier"] for each in table["python_configurations"]] for name, table in PLATFORMS.items()}
OPTIONS = tomllib.loads((RESOURCES / "defaults.toml").read_text(encoding="utf-8"))["tool"]["cibuildwheel"]
VERSION = importlib.metadata.version("cibuildwheel")
RELEASE = tuple(int(part) for part in VERSION.split("."))
HOSTS = [
    ("linux", "x86_64"), ("linux", "aarch64"), ("linux", "i686"), ("linux", "s390x"), ("macos", "arm64"),
    ("macos", "x86_64"), ("windows", "AMD64"), ("windows", "x86"), ("windows", "ARM64"), ("linux", "sparc64"),
]
INTERPRETERS = ["cp39", "cp3{10,11}", "cp31{2..4}", "cp31?", "cp314t", "*t", "cp31[!4]", "pp*", "pp31[01]", "gp*", "cp3{1{0,1},9}", "*", "cp3{", "{c,p}p3[19]*"]
TARGETS = ["*", "manylinux*", "*musllinux*", "{many,musl}linux_x86_64", "macosx_arm64", "win*", "win32", "*_{x86_64,aarch64}", "*universal2", "*arm64*", "ios_*", "pyodide*", "android*"]
ARCHS = ["auto", "auto", "native", "auto64", "auto32", "all", "x86_64", "i686", "aarch64", "armv7l", "arm64", "universal2", "AMD64", "x86", "wasm32", "arm64_v8a", "arm64_iphoneos", "amd64", "Arm64", "mips"]
REQUIRES = [None, None, ">=3.9", ">=3.11", "<=3.12", "==3.11.*", "!=3.10.*", "~=3.12.1", ">=3.10,<3.14", "===3.12.99", "", ">3"]
RULES = ["append", "prepend", "none"]


def sometimes(chance: float) -> bool:
    return random.random() < chance


def patterns() -> str:
    return " ".join(f"{random.choice(INTERPRETERS)}-{random.choice(TARGETS)}" for _ in range(random.randint(1, 3)))


def text_or_list(text: str) -> object:
    return text if sometimes(0.5) else text.split()


def architectures() -> str:
    return random.choice([" ", ",", ", "]).join(random.choice(ARCHS) for _ in range(random.randint(1, 2)))


def options() -> dict[str, object]:
    table: dict[str, object] = {}
    for name in ("build", "skip"):
        if sometimes(0.4):
            table[name] = text_or_list(patterns())
    if sometimes(0.4):
        table["archs"] = random.choice([architectures(), "", [], "all"])
    if "enable" in OPTIONS and sometimes(0.4):
        table["enable"] = text_or_list(" ".join(random.sample([*GROUPS, "all"], 2)))
    if "free-threaded-support" in OPTIONS and sometimes(0.4):
        table["free-threaded-support"] = random.choice([True, False, "yes", "", "no"])
    if sometimes(0.02):
        table[random.choice(["build", "skip", "archs"])] = random.choice([3, True, {"a": "b"}])
    return table


def configuration(name: str) -> dict[str, object]:
    table = options()
    if sometimes(0.3):
        table[name] = options()
    if sometimes(0.1):
        table["overrides"] = random.choice([[{"select": "*", "build": "x", "archs": "all"}], [{"build": "*"}], [{"select": ["cp312-*"], "skip": "*"}], [{"select": "*", "inherit": {"build": random.choice([*RULES, "add"])}}]])
    for each in [table, table.get(name, {})] if RELEASE >= (4, 3) else []:
        if isinstance(each, dict) and sometimes(0.1):
            each["inherit"] = random.choice([{random.choice(["build", "skip", "archs"]): random.choice(RULES)}, "skip; build: prepend", "archs", "skipp"])
    return table


def environment(name: str) -> dict[str, str]:
    variables = {}
    for option, value in (("BUILD", patterns), ("SKIP", patterns), ("ARCHS", architectures), (f"ARCHS_{name.upper()}", architectures)):
        if sometimes(0.15):
            variables[f"CIBW_{option}"] = value() if sometimes(0.8) else ""
    if sometimes(0.2):
        variables["CIBW_ENABLE"] = random.choice(["", "all", " ".join(GROUPS[-2:]), "".join(GROUPS[:1]), "all nope", "nope"])
    for switch in ("CIBW_PRERELEASE_PYTHONS", "CIBW_FREE_THREADED_SUPPORT"):
        if sometimes(0.1):
            variables[switch] = random.choice(["1", "True", "0", "", "on"])
    if sometimes(0.1):
        variables["CIBW_PROJECT_REQUIRES_PYTHON"] = random.choice([each for each in REQUIRES if each is not None])
    if sometimes(0.05):
        variables[f"CIBW_BUILD_{name.upper()}"] = patterns()
    if sometimes(0.1):
        variables["CIBW_INHERIT"] = random.choice(["build", "skip: prepend; build", f"archs-{name}", "enable: none", "buidl"])
    return variables


def arguments(name: str) -> dict[str, object]:
    if RELEASE >= (2, 10, 2) and sometimes(0.05):
        return {"only": random.choice(IDENTIFIERS[name])}
    given: dict[str, object] = {}
    if sometimes(0.1):
        given["archs"] = architectures()
    if RELEASE >= (3,) and sometimes(0.1):
        given["enable"] = [random.choice([*GROUPS, "all", "nope"])]
    return given


def case() -> dict[str, object]:
    name = random.choice(["linux", "macos", "windows", *IDENTIFIERS])
    hosts = HOSTS
    # Some releases refuse Windows for Pyodide when they are asked, and others do not.
    if name == "pyodide":
        hosts = HOSTS[:2]
    system, machine = random.choice(hosts)
    host = {"os": system, "machine": machine, "aarch32": (system, machine) == ("linux", "aarch64") and sometimes(0.5)}
    return {
        "platform": name,
        "host": host,
        "toml": configuration(name),
        "env": environment(name),
        "args": arguments(name),
        "requires": random.choice(REQUIRES),
    }


def toml_value(value: object) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key} = {toml_value(each)}" for key, each in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(toml_value(each) for each in value) + "]"
    return json.dumps(value)


def pyproject(table: dict[str, object], requires: str | None) -> str:
    lines = ["[project]", 'name = "x"', 'version = "1"']
    if requires is not None:
        lines.append(f"requires-python = {json.dumps(requires)}")
    lines.append("[tool.cibuildwheel]")
    lines += [f"{key} = {toml_value(value)}" for key, value in table.items()]
    return "\n".join(lines) + "\n"


def answer(given: dict[str, object]) -> list[str] | str:
    """What cibuildwheel would build on that host; an error begins with ERR."""
    said = given["args"]
    arguments = [f"--{name}={said[name]}" for name in ("only", "archs") if name in said]
    arguments += [f"--enable={group}" for group in said.get("enable", [])]
    if "only" not in said:
        arguments.append(f"--platform={given['platform']}")
    with tempfile.TemporaryDirectory() as folder:
        pathlib.Path(folder, "pyproject.toml").write_text(pyproject(given["toml"], given["requires"]), encoding="utf-8")
        try:
            return selected(pathlib.Path(folder), given["host"], given["env"], *arguments)
        except Refused as refusal:
            return f"ERR {refusal}"


def write(folder: pathlib.Path, name: str, rows: list[object] | dict[str, object]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    text = ",\n".join(json.dumps(each, separators=(",", ":")) for each in rows) if isinstance(rows, list) else ""
    whole = f"[\n{text}\n]\n" if isinstance(rows, list) else json.dumps(rows) + "\n"
    (folder / name).write_text(whole, encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seed", type=int, default=41)
    parser.add_argument("--count", type=int, default=40)
    parser.add_argument("--out", type=pathlib.Path)
    asked = parser.parse_args()
    random.seed(asked.seed)
    cases, answers = [], []
    while len(cases) < asked.count:
        given = case()
        found = answer(given)
        is_short = isinstance(found, str) or len(found) <= LONGEST
        # Half of all configurations select nothing.
        if asked.out is None and not (is_short and (found or sometimes(0.1))):
            continue
        cases.append(given)
        answers.append(found)
    if asked.out is None:
        rows = [{"cibuildwheel": VERSION, **given, "gives": found} for given, found in zip(cases, answers)]
        write(CHECKED_IN, f"cibuildwheel-{VERSION}.json", rows)
        return
    write(asked.out, "platforms.json", IDENTIFIERS)
    write(asked.out, "cases.json", cases)
    write(asked.out, "exp.json", answers)


if __name__ == "__main__":
    main()
