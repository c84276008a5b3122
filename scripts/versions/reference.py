"""Asks the tools that make versions of git for those of projects.

    python scripts/versions/reference.py < projects.json

projects.json: [{"dir": folder, "tool": one of those in ASKED}, ...]. Writes [{"version": normalised} or {"error": text}, ...].
"""

import contextlib
import importlib
import io
import json
import logging
import os
import pathlib
import runpy
import sys
import warnings

import poetry_dynamic_versioning
from hatchling.metadata.core import ProjectMetadata
from hatchling.plugin.manager import PluginManager
from packaging.version import Version
from pdm.backend.wheel import WheelBuilder


def setuptools_scm(folder):
    """As `python -m setuptools_scm` prints it."""
    printed = io.StringIO()
    sys.argv = ["setuptools-scm"]
    with contextlib.redirect_stdout(printed), contextlib.suppress(SystemExit):
        runpy.run_module("setuptools_scm", run_name="__main__")
    return printed.getvalue().strip().splitlines()[-1]


def hatchling(folder):
    return ProjectMetadata(folder, PluginManager()).version


def pdm_backend(folder):
    builder = WheelBuilder(folder)
    builder.initialize(builder.build_context(pathlib.Path(folder, "nowhere")))
    return builder.config.metadata["version"]


def versioneer(folder):
    """As setup.py has it; where versioneer finds nothing out it does not fail, but says so."""
    version = importlib.import_module("versioneer").get_version()
    if version == "0+unknown":
        raise LookupError(version)
    return version


def poetry_plugin(folder):
    """As the plugin tells Poetry."""
    config = poetry_dynamic_versioning._get_config_from_path(pathlib.Path(folder))
    return poetry_dynamic_versioning._get_version(config, "a")[0]


ASKED = {
    "setuptools-scm": setuptools_scm,
    "hatch-vcs": hatchling,
    "pdm-backend": pdm_backend,
    "versioneer": versioneer,
    "poetry-dynamic-versioning": poetry_plugin,
    "uv-dynamic-versioning": hatchling,
}


def answer(project):
    os.chdir(project["dir"])
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            return {"version": str(Version(ASKED[project["tool"]](project["dir"])))}
    except Exception as error:  # noqa: BLE001 - whatever it fails with is its answer
        return {"error": f"{type(error).__name__}: {error}"}


def main():
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    answers = [answer(project) for project in json.load(sys.stdin)]
    json.dump(answers, sys.stdout)


main()
