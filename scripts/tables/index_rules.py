"""Writes what an index compares metadata with: data/classifiers.json, data/licenses.json and data/stdlib-names.json.

Needs the PyPI packages trove-classifiers, packaging and stdlib-list. Run it by `python3 scripts/tables/index_rules.py`.
"""

import datetime
import importlib.metadata
import json
import pathlib

import stdlib_list
import trove_classifiers
from packaging.licenses import _spdx
from packaging.utils import canonicalize_name

DATA = pathlib.Path(__file__).parents[2] / "data"


def write(name: str, package: str, **table: object) -> None:
    head = {"date": datetime.date.today().isoformat(), "source": f"{package} {importlib.metadata.version(package)}"}
    (DATA / name).write_text(json.dumps({**head, **table}, indent=1) + "\n", encoding="utf-8")


def stdlib_names() -> list[str]:
    """Each module of any Python, and each package above it, as project names are compared."""
    found = set()
    for version in stdlib_list.short_versions:
        for module in stdlib_list.stdlib_list(version):
            parts = module.split(".")
            found.update(".".join(parts[: end + 1]) for end in range(len(parts)))
    return sorted({canonicalize_name(name.strip("-_.")) for name in found})


def main() -> None:
    current = sorted(trove_classifiers.classifiers)
    deprecated = dict(sorted(trove_classifiers.deprecated_classifiers.items()))
    write("classifiers.json", "trove-classifiers", current=current, deprecated=deprecated)
    write("licenses.json", "packaging", spdx=_spdx.VERSION, licenses=sorted(_spdx.LICENSES), exceptions=sorted(_spdx.EXCEPTIONS))
    write("stdlib-names.json", "stdlib-list", names=stdlib_names())


main()
