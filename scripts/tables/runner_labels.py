"""Writes data/runner-labels.json: the labels of GitHub's own runners, which machine each is, and when it goes or went.

GitHub has no interface that tells: the list is kept here by hand, from the announcements of github.com/actions/runner-images (issues
with the label "Announcement") and from github.blog/changelog. Look there, change it here, and run `npm run tables`.
"""

import datetime
import json
import pathlib

ISSUES = "https://github.com/actions/runner-images/issues/"
BIG_SUR = "https://github.blog/changelog/2024-05-20-actions-upcoming-changes-to-github-hosted-macos-runners/"

# os, architecture as the system itself spells it, labels of the same image.
CURRENT = [
    ("linux", "x86_64", "ubuntu-latest ubuntu-24.04 ubuntu-26.04 ubuntu-slim"),
    ("linux", "aarch64", "ubuntu-24.04-arm ubuntu-26.04-arm"),
    ("windows", "AMD64", "windows-latest windows-2025 windows-2025-vs2026 windows-2022"),
    ("windows", "ARM64", "windows-11-arm windows-11-vs2026-arm"),
    ("macos", "arm64", "macos-latest macos-latest-xlarge macos-26 macos-26-xlarge macos-15 macos-15-xlarge"),
    ("macos", "x86_64", "macos-latest-large macos-26-intel macos-26-large macos-15-large"),
]

# os, architecture, labels, the one to take instead, when it is deprecated, when it is removed, where that was announced, what else is to know.
GOING = [
    ("linux", "x86_64", "ubuntu-22.04", "ubuntu-24.04", "2026-09-17", "2027-04-17", ISSUES + "14254", ""),
    ("linux", "aarch64", "ubuntu-22.04-arm", "ubuntu-24.04-arm", "2026-09-17", "2027-04-17", ISSUES + "14254", ""),
    ("macos", "x86_64", "macos-15-intel", "macos-26-intel", "", "2027-08-31", ISSUES + "13045", "August 2027; no day is named"),
    ("macos", "arm64", "macos-14 macos-14-xlarge", "macos-15", "2026-07-06", "2026-11-02", ISSUES + "13518", ""),
    ("macos", "x86_64", "macos-14-large", "macos-26-intel", "2026-07-06", "2026-11-02", ISSUES + "13518", ""),
    ("macos", "x86_64", "macos-13 macos-13-large", "macos-15-intel", "2025-09-22", "2025-12-08", ISSUES + "13046", ""),
    ("macos", "arm64", "macos-13-xlarge", "macos-15", "2025-09-22", "2025-12-08", ISSUES + "13046", ""),
    ("windows", "AMD64", "windows-2019", "windows-2022", "2025-06-01", "2025-06-30", ISSUES + "12045", ""),
    ("linux", "x86_64", "ubuntu-20.04", "ubuntu-24.04", "2025-02-01", "2025-04-15", ISSUES + "11101", ""),
    ("macos", "x86_64", "macos-12 macos-12-large", "macos-15-intel", "2024-10-07", "2024-12-03", ISSUES + "10721", ""),
    ("macos", "x86_64", "macos-11", "macos-15-intel", "2024-01-30", "2024-06-28", BIG_SUR, ""),
    ("linux", "x86_64", "ubuntu-18.04", "ubuntu-24.04", "2022-08-08", "2023-04-03", ISSUES + "6002", ""),
    ("macos", "x86_64", "macos-10.15", "macos-15-intel", "2022-05-31", "2023-03-31", ISSUES + "5583", ""),
    ("windows", "AMD64", "windows-2016", "windows-2022", "2021-10-19", "2022-04-01", ISSUES + "5238", ""),
    ("linux", "x86_64", "ubuntu-16.04", "ubuntu-24.04", "2021-04-29", "2021-09-20", ISSUES + "3287", ""),
]


def rows() -> list[dict[str, str]]:
    found = [{"label": label, "os": os, "arch": arch} for os, arch, labels in CURRENT for label in labels.split()]
    for os, arch, labels, replacement, deprecated, removed, source, note in GOING:
        said = {"deprecated": deprecated, "removed": removed, "replacement": replacement, "source": source, "note": note}
        for date in filter(None, (deprecated, removed)):
            datetime.date.fromisoformat(date)
        known = {key: text for key, text in said.items() if text}
        found += [{"label": label, "os": os, "arch": arch, **known} for label in labels.split()]
    return found


def main() -> None:
    table = {"date": datetime.date.today().isoformat(), "labels": rows()}
    target = pathlib.Path(__file__).parents[2] / "data" / "runner-labels.json"
    target.write_text(json.dumps(table, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
