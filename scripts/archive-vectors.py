"""Writes __tests__/check/vectors/archives.json: what the code of PyPI answers to odd archives.

    SHIPWHEEL_ODD_ARCHIVES=DIR npm test -- __tests__/check/archives    # lays the archives in DIR; fails for answers that are not known yet
    python3 scripts/archive-vectors.py DIR

Needs Python 3.14 and, on PYTHONPATH, a checkout of https://github.com/pypi/warehouse with what its requirements/main.txt locks; no database and no
service. Only the archive is judged here: the metadata of all is sound.
"""

import json
import pathlib
import sys
from contextlib import ExitStack

import warehouse.accounts.models  # noqa: F401  # Before the next, for their circle of imports.
from warehouse.forklift import legacy
from warehouse.metrics.services import NullMetrics
from warehouse.utils.wheel import InvalidWheelRecordError, validate_entrypoints, validate_record

ANSWERS = pathlib.Path(__file__).parents[1] / "__tests__" / "check" / "vectors" / "archives.json"


def is_refused(path: str) -> bool:
    """In the order of the upload view: what it does not catch is an answer of 500."""
    kind = "bdist_wheel" if path.endswith(".whl") else "sdist"
    with ExitStack() as stack:
        try:
            archive = legacy._open_dist_file(path, stack)
            is_valid, _ = legacy._is_valid_dist_file(path, kind, NullMetrics(), archive=archive)
            if is_valid and kind == "bdist_wheel":
                try:
                    validate_record(archive)
                except InvalidWheelRecordError:
                    pass  # It sends a mail, and goes on.
                validate_entrypoints(archive)
                archive.read("x-1.0.dist-info/METADATA")
        except Exception:
            return True
        return not is_valid


def main(folder: pathlib.Path) -> None:
    answers = {}
    for odd in sorted(folder.glob("*/odd")):
        (path,) = (path for path in odd.parent.iterdir() if path.name != "odd")
        answers[odd.read_text(encoding="utf-8")] = is_refused(str(path))
    ANSWERS.write_text(json.dumps(answers, indent=1) + "\n", encoding="utf-8")


main(pathlib.Path(sys.argv[1]))
