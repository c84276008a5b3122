"""Writes what the reference library `packaging` makes of strings made up at random, for __tests__/python/vectors.test.ts.

    python scripts/python-vectors.py                                    # the vectors that are checked in
    python scripts/python-vectors.py --seed 7 --count 20000 --out DIR   # others; then SHIPWHEEL_VECTORS=DIR and the same test

Needs packaging 26.3. The same seed and count give the same bytes.
"""

import argparse
import json
import pathlib
import random

import packaging
from packaging.markers import InvalidMarker, Marker, UndefinedComparison, UndefinedEnvironmentName
from packaging.requirements import InvalidRequirement, Requirement
from packaging.specifiers import InvalidSpecifier, SpecifierSet
from packaging.utils import (
    InvalidName,
    InvalidSdistFilename,
    InvalidWheelFilename,
    canonicalize_name,
    parse_sdist_filename,
    parse_wheel_filename,
)
from packaging.version import InvalidVersion, Version

CHECKED_IN = pathlib.Path(__file__).parent.parent / "__tests__" / "python" / "vectors"

# What a parser may stumble over: white space that is not everyone's, digits and letters of other scripts, and all that grammars use.
ODD = list("\x00\t\n\r\x0b\x1c\x1f \x85\xa0\u2003\u2028\ufeff") + list("éßΣ中１٣²_-.+!*~=<>;,@()[]'\"\\/#%vVaArRcCxX019")

ENVIRONMENTS = [
    {
        "implementation_name": "cpython",
        "implementation_version": "3.11.7",
        "os_name": "posix",
        "platform_machine": "x86_64",
        "platform_release": "6.1.0-18-amd64",
        "platform_system": "Linux",
        "platform_version": "#1 SMP PREEMPT_DYNAMIC Debian 6.1.76-1",
        "python_full_version": "3.11.7",
        "platform_python_implementation": "CPython",
        "python_version": "3.11",
        "sys_platform": "linux",
        "extra": "",
    },
    {
        "implementation_name": "pypy",
        "implementation_version": "7.3.17",
        "os_name": "nt",
        "platform_machine": "AMD64",
        "platform_release": "10",
        "platform_system": "Windows",
        "platform_version": "10.0.20348",
        "python_full_version": "3.9.19rc1",
        "platform_python_implementation": "PyPy",
        "python_version": "3.9",
        "sys_platform": "win32",
        "extra": "Docs_All",
    },
    {
        "implementation_name": "cpython",
        "implementation_version": "3.15.0a2",
        "os_name": "posix",
        "platform_machine": "arm64",
        "platform_release": "25.1.0",
        "platform_system": "Darwin",
        "platform_version": "Darwin Kernel Version 25.1.0",
        "python_full_version": "3.15.0a2+",
        "platform_python_implementation": "CPython",
        "python_version": "3.15",
        "sys_platform": "darwin",
        "extra": "test",
        "extras": ["Test", "docs.all"],
        "dependency_groups": ["dev"],
    },
]


class Inventor:
    """Makes up strings that are nearly always what they should be, and now and then are not."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def chance(self, probability):
        return self.random.random() < probability

    def pick(self, *choices):
        return self.random.choice(choices)

    def maybe(self, probability, make):
        return make() if self.chance(probability) else ""

    def mistaken(self, text, probability=0.12):
        while self.chance(probability):
            at = self.random.randrange(len(text) + 1)
            text = text[:at] + self.pick("", self.random.choice(ODD), "") + text[at + self.random.randrange(2) :]
        return text

    def number(self):
        return self.pick(
            "0", "1", "2", "3", "10", "01", "007", "00", "2024", "9007199254740993", "18446744073709551617", str(self.random.randrange(10**20))
        ) if self.chance(0.25) else str(self.random.randrange(4))

    def joined(self, parts, *separators):
        return "".join(part + self.pick(*separators) for part in parts[:-1]) + parts[-1]

    def case(self, word):
        return self.pick(word, word, word, word.upper(), word.title())

    def separator(self):
        return self.pick("", "", ".", "-", "_")

    def release(self, least=1):
        return ".".join(self.number() for _ in range(self.random.randrange(least, 4 + (self.random.random() < 0.1) * 3)))

    def pre(self):
        word = self.pick("a", "b", "rc", "c", "alpha", "beta", "pre", "preview")
        return self.separator() + self.case(word) + self.maybe(0.8, lambda: self.separator() + self.number())

    def post(self):
        if self.chance(0.25):
            return "-" + self.number()
        return self.separator() + self.case(self.pick("post", "post", "rev", "r")) + self.maybe(0.8, lambda: self.separator() + self.number())

    def dev(self):
        return self.separator() + self.case("dev") + self.maybe(0.8, lambda: self.separator() + self.number())

    def local(self):
        segments = [self.pick(self.number(), "abc", "ABC", "g1f2e3", "1e", "ubuntu", "0a") for _ in range(self.random.randrange(1, 4))]
        return "+" + self.joined(segments, ".", "-", "_")

    def space(self, probability=0.1):
        return self.maybe(probability, lambda: self.pick(" ", "  ", "\t", " \t "))

    def public(self, least=1):
        return "".join(
            [
                self.maybe(0.08, lambda: self.pick("v", "V")),
                self.maybe(0.1, lambda: self.number() + "!"),
                self.release(least),
                self.maybe(0.3, self.pre),
                self.maybe(0.25, self.post),
                self.maybe(0.25, self.dev),
            ]
        )

    def version(self):
        return self.public() + self.maybe(0.2, self.local)

    def odd_version(self):
        return self.mistaken(self.maybe(0.03, lambda: self.pick(" ", "\n", "\x1f", "\xa0")) + self.version() + self.space(0.03))

    def near(self, text):
        """A version with something changed: equal ones and neighbours are what comparisons get wrong."""
        return self.pick(text, text + ".0", text + self.dev(), text + self.post(), text + self.pre(), text + self.local(), self.version())

    def clause(self):
        operator = self.pick("==", "==", "!=", "<=", ">=", "<", ">", "~=", "===")
        if operator in ("==", "!="):
            text = self.pick(self.version(), self.release() + ".*", self.public(), self.version() + ".*" if self.chance(0.1) else self.release())
        elif operator == "===":
            text = self.pick(self.version(), self.version(), "", "anything,1", "Ubuntu-22.04", "1.0;", "x)")
        else:
            text = self.public(2 if operator == "~=" and self.chance(0.9) else 1) + self.maybe(0.03, self.local)
        return operator + self.space() + text

    def clauses(self):
        return (self.space() + "," + self.space(0.3)).join(self.clause() for _ in range(self.pick(1, 1, 1, 2, 2, 3))) + self.maybe(0.05, lambda: ",")

    def name(self):
        parts = [self.pick("foo", "Bar", "zope", "x", "A1", "0", "ruamel") for _ in range(self.random.randrange(1, 4))]
        return self.joined(parts, "-", "_", ".", "_", "--" if self.chance(0.1) else "-") + self.maybe(0.03, lambda: self.pick("_", "-"))

    def text(self):
        return self.pick(
            "linux", "win32", "darwin", "posix", "nt", "x86_64", "CPython", "PyPy", "cpython", "3", "3.9", "3.11", "3.9.19rc1", "3.15.0a2",
            "3.8.*", "3.9,3.11", "docs-all", "Docs_All", "test", "dev", "", " 3.9 ", "=3.9", "6.1.0-18-amd64", "10", "sys_platform", "extra",
            self.version(), self.name(), self.escaped() if self.chance(0.3) else self.version(),
        )  # fmt: skip

    def escaped(self):
        return self.pick("a\\x41b", "\\u0033.9", "a\\qb", "tab\\t", "\\101", "\\\\", "it's", 'say "x"', "\\x22'", "\\x4", "\\\n3", "\\")

    def quoted(self):
        text = self.text()
        quote = "'" if '"' in text else '"' if "'" in text else self.pick("'", '"')
        return quote + text + quote

    def variable(self):
        return self.pick(
            "python_version", "python_version", "python_full_version", "os_name", "sys_platform", "platform_release", "platform_system",
            "platform_version", "platform_machine", "platform_python_implementation", "implementation_name", "implementation_version",
            "extra", "extra", "extras", "dependency_groups", "os.name", "sys.platform", "platform.machine", "platform.python_implementation",
            "python_implementation", "platform.version",
        )  # fmt: skip

    def comparison(self):
        operator = self.pick("==", "!=", "<", ">", "<=", ">=", "==", "in", "not in", "not  in", "~=", "===")
        if self.chance(0.05):
            operands = [self.pick(self.variable(), self.quoted()), self.pick(self.variable(), self.quoted())]
        else:
            operands = [self.variable(), self.quoted()]
            if self.chance(0.3) or operands[0] in ("extras", "dependency_groups"):
                operands.reverse()
        gap = " " if self.chance(0.9) else ""
        return operands[0] + gap + operator + gap + operands[1]

    def marker(self, depth=0):
        terms = []
        for _ in range(self.pick(1, 1, 2, 3)):
            inner = self.comparison() if depth > 2 or self.chance(0.75) else "(" + self.space() + self.marker(depth + 1) + self.space() + ")"
            terms.append(inner)
            terms.append(self.pick(" and ", " or ", " and ", "and" if self.chance(0.3) else " or  "))
        return self.space(0.05) + "".join(terms[:-1]) + self.space(0.05)

    def requirement(self):
        extras = self.maybe(0.25, lambda: "[" + self.space() + self.pick(",", ", ", " , ").join(self.name() for _ in range(self.random.randrange(4))) + "]")
        if self.chance(0.12):
            source = self.space() + "@" + self.space() + self.pick("https://example.org/a-1.0.zip", "git+ssh://h/x@v1#egg=a;b", "./x") + self.pick(" ", "")
        else:
            source = self.space(0.3) + self.pick(self.clauses(), "(" + self.space() + self.clauses() + self.space() + ")", "", self.clauses())
        return self.space(0.05) + self.name() + extras + source + self.maybe(0.4, lambda: self.space() + ";" + self.space() + self.marker())

    def tag_set(self):
        pythons = self.pick("py3", "py2.py3", "cp311", "CP312", "cp38.cp39", "pp310", self.pick("py3.", "3py", "é3", "py_2"))
        abis = self.pick("none", "cp311", "abi3", "cp38.cp39", "CP312", "none.none")
        platforms = self.pick(
            "any", "manylinux_2_17_x86_64.manylinux2014_x86_64", "win_amd64", "macosx_11_0_arm64", "musllinux_1_2_aarch64", "Linux_x86_64", "any..any" if self.chance(0.2) else "any"
        )
        return "-".join([pythons, abis, platforms])

    def wheel(self):
        build = self.maybe(0.25, lambda: "-" + self.pick("1", "2abc", "007", "3", "1_local", "99999999999999999999", self.pick("1\n2", "", "abc")))
        name = self.name().replace("-", "_") if self.chance(0.95) else self.name()
        return f"{name}-{self.version().replace('-', '_')}{build}-{self.tag_set()}{self.extension('.whl', '.WHL')}"

    def extension(self, usual, rare):
        return self.pick(rare, ".tar.bz2", "") if self.chance(0.15) else usual

    def sdist(self):
        return f"{self.name()}-{self.version()}{self.extension('.tar.gz', '.zip')}"


def sign(a, b):
    return (a > b) - (a < b)


def version_of(text):
    try:
        return Version(text)
    except InvalidVersion:
        return None


def version_vector(inventor):
    text = inventor.odd_version()
    version = version_of(text)
    if version is None:
        return [text, None]
    return [text, [str(version), version.public, version.base_version, version.is_prerelease]]


def pair_vector(inventor):
    first = inventor.version()
    second = inventor.near(first)
    if version_of(second) is None:
        return pair_vector(inventor)
    return [first, second, sign(version_of(first), version_of(second))]


def specifier_vector(inventor):
    text = inventor.mistaken(inventor.clauses(), 0.04)
    bound = text.lstrip("~=<>! ").split(",")[0].removesuffix(".*").strip()
    version = inventor.near(bound) if inventor.chance(0.7) else inventor.version()
    try:
        specifiers = SpecifierSet(text)
    except InvalidSpecifier:
        return [text, version, None]
    answers = [specifiers.contains(version, prereleases=asked) for asked in (None, False)]
    return [text, version, [str(specifiers), *answers]]


def written(value):
    """False for what the library reads but cannot write: a text with both kinds of quotes."""
    try:
        return str(value)
    except ValueError:
        return False


def requirement_vector(inventor):
    text = inventor.mistaken(inventor.requirement(), 0.06)
    try:
        return [text, written(Requirement(text))]
    except InvalidRequirement:
        return [text, None]


def environment_of(values):
    return {name: frozenset(value) if isinstance(value, list) else value for name, value in values.items()}


def evaluated(marker, environment):
    try:
        return marker.evaluate(environment_of(environment))
    except (UndefinedComparison, UndefinedEnvironmentName):
        return None


def marker_vector(inventor):
    text = inventor.mistaken(inventor.marker(), 0.06)
    try:
        marker = Marker(text)
    except InvalidMarker:
        return [text, None, None]
    return [text, written(marker), [evaluated(marker, environment) for environment in ENVIRONMENTS]]


def filename_vector(inventor):
    if inventor.chance(0.3):
        text = inventor.mistaken(inventor.sdist(), 0.06)
        try:
            name, version = parse_sdist_filename(text)
        except InvalidSdistFilename:
            return [text, None]
        return [text, [name, str(version)]]
    text = inventor.mistaken(inventor.wheel(), 0.06)
    try:
        name, version, build, tags = parse_wheel_filename(text)
    except InvalidWheelFilename:
        return [text, None]
    return [text, [name, str(version), [str(part) for part in build], sorted(map(str, tags))]]


def name_vector(inventor):
    text = inventor.mistaken(inventor.name(), 0.2)
    try:
        canonicalize_name(text, validate=True)
    except InvalidName:
        return [text, canonicalize_name(text), False]
    return [text, canonicalize_name(text), True]


# How many of each are checked in; --count takes the place of all of them.
KINDS = {
    "versions": (version_vector, 1000),
    "pairs": (pair_vector, 1000),
    "specifiers": (specifier_vector, 800),
    "requirements": (requirement_vector, 350),
    "markers": (marker_vector, 350),
    "filenames": (filename_vector, 250),
    "names": (name_vector, 250),
}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", default="shipwheel")
    parser.add_argument("--count", type=int)
    parser.add_argument("--out", type=pathlib.Path, default=CHECKED_IN)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    for kind, (make, count) in KINDS.items():
        inventor = Inventor(f"{options.seed}/{kind}")
        rows = [json.dumps(make(inventor), separators=(",", ":")) for _ in range(options.count or count)]
        head = {"reference": f"packaging {packaging.__version__}"}
        if kind == "markers":
            head["environments"] = ENVIRONMENTS
        start = json.dumps(head, separators=(",", ":"))[:-1]
        (options.out / f"{kind}.json").write_text(start + ',"rows":[\n' + ",\n".join(rows) + "\n]}\n", encoding="utf-8")


main()
