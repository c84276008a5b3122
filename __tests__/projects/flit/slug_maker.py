"""Turns titles into slugs"""

import re
import sys

__version__ = "0.9.0"


def slug(title):
    return "-".join(re.findall(r"[a-z0-9]+", title.lower()))


def main():
    print(slug(" ".join(sys.argv[1:])))
