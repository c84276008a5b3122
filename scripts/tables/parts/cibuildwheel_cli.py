"""Asks the cibuildwheel that Python finds, of any release from 2.0 on, by its own command line."""

import contextlib
import io
import os
import pathlib
import platform
import sys
from collections.abc import Mapping
from unittest import mock

from cibuildwheel import __main__ as command
from cibuildwheel import architecture, options

SYSTEMS = {"linux": "linux", "macos": "darwin", "windows": "win32"}
# The only host that builds every identifier of every platform.
MAC = {"os": "macos", "machine": "arm64", "aarch32": False}


# It was EnableGroups once, and earlier there was none; the schema in the package does not name all of them.
GROUPS = sorted(each.value for each in getattr(options, "EnableGroup", getattr(options, "EnableGroups", ())))


class Refused(Exception):
    """cibuildwheel would not say: the configuration is not valid."""


def selected(folder: pathlib.Path, host: Mapping[str, object], env: Mapping[str, str], *arguments: str) -> list[str]:
    """The identifiers that cibuildwheel would build of the project in `folder` on `host`, in its own order. Raises Refused."""
    argv = ["cibuildwheel", "--print-build-identifiers", *arguments, str(folder)]
    with (
        mock.patch.object(sys, "argv", argv),
        mock.patch.object(sys, "platform", SYSTEMS[host["os"]]),
        mock.patch.object(platform, "machine", lambda: host["machine"]),
        mock.patch.object(platform, "mac_ver", lambda: ("14.0", ("", "", ""), host["machine"])),
        mock.patch.object(architecture, "_check_aarch32_el0", lambda: host["aarch32"], create=True),
        mock.patch.dict(os.environ, {"HOME": str(folder), "PATH": os.environ["PATH"], **env}, clear=True),
        contextlib.redirect_stdout(io.StringIO()) as said,
        contextlib.redirect_stderr(io.StringIO()),
    ):
        try:
            command.main()
        except SystemExit as ended:
            if ended.code:
                raise Refused(f"exit code {ended.code}") from None
        # Early releases do not tell a mistake of the user from one of their own; some errors are no Exceptions.
        except BaseException as error:
            raise Refused(type(error).__name__) from None
    # There are remarks among them, with spaces.
    return [line for line in said.getvalue().splitlines() if line and " " not in line]
