"""Asks the build backends of projects for their versions.

    python scripts/versions/backends.py < folders.json

folders.json: [folder, ...]. Writes [{"version": normalised} or {"error": text}, ...].
"""

import json
import os
import pathlib
import subprocess
import sys
import tomllib

from packaging.version import Version

# In a program of its own: a backend looks at the current folder, and imports what lies there.
ASK = """
import importlib, pathlib, sys, tempfile, zipfile
backend = importlib.import_module(sys.argv[1])
folder = pathlib.Path(tempfile.mkdtemp())
if hasattr(backend, "prepare_metadata_for_build_wheel"):
    metadata = (folder / backend.prepare_metadata_for_build_wheel(str(folder)) / "METADATA").read_text("utf-8")
else:
    with zipfile.ZipFile(folder / backend.build_wheel(str(folder))) as wheel:
        metadata = next(wheel.read(name) for name in wheel.namelist() if name.endswith("/METADATA")).decode()
print(next(line for line in metadata.splitlines() if line.startswith("Version: "))[9:])
"""


def answer(folder):
    backend = tomllib.loads(pathlib.Path(folder, "pyproject.toml").read_text("utf-8"))["build-system"]["build-backend"]
    # meson and ninja are programs beside this Python.
    path = os.pathsep.join([str(pathlib.Path(sys.executable).parent), os.environ["PATH"]])
    environment = {**os.environ, "PATH": path}
    asked = subprocess.run(
        [sys.executable, "-c", ASK, backend], cwd=folder, env=environment, capture_output=True, text=True
    )
    if asked.returncode != 0:
        return {"error": asked.stderr.strip().splitlines()[-1]}
    return {"version": str(Version(asked.stdout.splitlines()[-1]))}


json.dump([answer(folder) for folder in json.load(sys.stdin)], sys.stdout)
