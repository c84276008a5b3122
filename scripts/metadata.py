"""Compares what was read of projects with the metadata that their backends write.

    python scripts/metadata.py < projects.json

projects.json: [{"dir": folder, "project": {...}} or {"dir": folder, "error": text}, ...], as scripts/metadata.mjs makes it. Two requirements are
equal if the reference library writes them alike; a field that is said to be dynamic is not compared.
"""

import json
import pathlib
import shutil
import sys
import tempfile

from build.util import project_wheel_metadata
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name
from pyproject_hooks import quiet_subprocess_runner


def requirement(text, extra=None):
    read = Requirement(text)
    read.name = canonicalize_name(read.name)
    if extra is not None:
        condition = f'extra == "{canonicalize_name(extra)}"'
        read.marker = Marker(f"({read.marker}) and {condition}" if read.marker else condition)
    terms = str(read.marker or "").replace("(", "").replace(")", "").split(" and ")
    read.marker = None
    return f"{read} ; {' and '.join(sorted(terms))}"


def read_fields(project):
    extras = project.get("optionalDependencies", {})
    return {
        "name": canonicalize_name(project["name"]),
        "requires-python": str(SpecifierSet(project.get("requiresPython", ""))),
        "dependencies": sorted(requirement(text) for text in project.get("dependencies", [])),
        "optional-dependencies": sorted(requirement(text, extra) for extra, texts in extras.items() for text in texts),
        "license": project.get("license", {}).get("expression", ""),
    }


def written_fields(metadata):
    written = sorted(requirement(text) for text in metadata.get_all("Requires-Dist", []))
    return {
        "name": canonicalize_name(metadata["Name"]),
        "requires-python": str(SpecifierSet(metadata.get("Requires-Python", ""))),
        "dependencies": [text for text in written if "extra ==" not in text],
        "optional-dependencies": [text for text in written if "extra ==" in text],
        "license": metadata.get("License-Expression", ""),
    }


def metadata_of(folder):
    """Of a copy: some backends write into the folder that they build."""
    with tempfile.TemporaryDirectory() as temporary:
        copy = shutil.copytree(folder, pathlib.Path(temporary, "project"), symlinks=True)
        return project_wheel_metadata(copy, isolated=True, runner=quiet_subprocess_runner)


def differences(project, folder):
    read, written = read_fields(project), written_fields(metadata_of(folder))
    compared = [field for field in read if field not in project.get("dynamic", [])]
    return [f"{field}: {read[field]} is {written[field]}" for field in compared if read[field] != written[field]]


def main():
    equal = compared = 0
    for each in json.load(sys.stdin):
        folder = each["dir"]
        try:
            found = [each["error"]] if "error" in each else differences(each["project"], folder)
        except Exception as failure:
            print(f"{folder}: its backend did not run: {type(failure).__name__}")
            continue
        compared += 1
        equal += not found
        if found:
            print("\n  ".join([folder, *found]))
    print(f"{equal} of {compared} equal")
    return 0 if equal == compared else 1


sys.exit(main())
