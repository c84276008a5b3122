"""Writes __tests__/check/vectors/*.json: what the libraries of an index answer to texts, good and bad.

Needs Python 3.13 or newer and, in the versions that the index has locked, the PyPI packages email-validator, packaging 26.2, readme-renderer[md]
and rfc3986. Run it by `python3 scripts/check-vectors.py`.
"""

import configparser
import csv
import email.utils
import json
import pathlib
import random
import re

import email_validator
import packaging.licenses
import packaging.metadata
import readme_renderer.markdown
from rfc3986 import exceptions, uri_reference, validators

FOLDER = pathlib.Path(__file__).parents[1] / "__tests__" / "check" / "vectors"

MAILBOXES = """
a@b.org|A B <a@b.org>|a@b.org, c@d.org|bad, c@d.org|none|John Doe|a b@c.org|A <a b@c.org>|a@localhost|a@b|A <a@b>|a@b.org (x)|a at b.org
<a@b.org>|A <a@b.org|A <a@b.org>, B <x@y>|A, Jr <a@b.org>|"A, Jr" <a@b.org>|a@b.org;c@d.org|a@b.org c@d.org|a@@b.org|a@b_c.org|a@b..org
a@-b.org|é@b.org|a@é.org|a@b.123|a@b.test|A <none>|A. B. <a@b.org>|A: b@c.org|a@b.org.|A <a@b.org> x|A [x] <a@b.org>|.a@b.org|a.@b.org
A(b) <a@b.org>|a@[1.2.3.4]|a@1.2.3.4|"x y"@b.org|a+b@c.org|a@xn--bcher-kva.example|a@x--y.org|   |A <>|a<b@c.org>|UNKNOWN|A <a@b.local>
A <a@example.com>|a@ b.org|a @b.org|@b.org|a@|A <a@b.org>,|'A' <a@b.org>|A <a@b.org><c@d.org>|A@B <a@b.org>|a@b.org>|o'hara@b.org
"""
ADDRESSES = """
https://a.org|http:foo|https://a.org/a b|https://a b.org/|git+https://a|ftp://a|www.a.org|a.org:80/x|https://a.org:99999|https://a.org:65535
https://a.org:65536|https://a.org:x|https://é.org|https://a.org/é|https://a.org/?q=a b|https://a.org/[x]|https://[::1]/|HTTPS://A.org|https://
https:///x|https://a_b.org|https://u:p@a.org|https://a.org/%zz|https://a.org#a b|https://a.org/<x>|https://a.org?x={y}| https://a.org|https ://a
https:a b|https://a.org?a[]=1|https://a.org#a[0]|https://a@b@c|UNKNOWN|//a.org|/x|https://.|mailto:a@b.org|https://a.org:80/x:99999
"""
ODD_MAILBOXES = """
a@b。org|ａ@b.org|a@ｂ.org|a@ß.de|a@i❤.ws|a@b.xn--p1ai|a@xn--a.org|(c) a@b.org|a@(c)b.org|undisclosed:;|g: a@b.org, c@d.org;|<@a.org:b@c.org>
"a@b.org"|'a@b.org'|mailto:a@b.org|a@b.org <c@d.org>|"a\\"b"@c.org|a@b.org\\|\\@c.org|"@c.org|<<a@b.org>>|a@B.ORG|a@b.éc-|N: <a@b.org>|;a@b.org
"""
CONTENT_TYPES = """
text/markdown|text/html|Text/Markdown|text/markdown; charset=utf-8|text/markdown; variant=gfm|text/markdown; charset=UTF-8; variant=GFM|text/plain; x
text/markdown; charset="UTF-8"|text/markdown; charset='UTF-8'|text/markdown; charset=UTF-8; charset=x|text/markdown, text/plain|markdown|text/
text/markdown; charset=UTF-8 x|text/markdown; charset*=UTF-8''x|text/markdown; charset*=UTF%2D8|text/markdown; charset*0=UTF-; charset*1=8
text/markdown; charset="U\\TF-8"|text/markdown; charset=(c)UTF-8|text/markdown; CHARSET=x; charset=UTF-8|text/markdown (c)|text/x-rst; charset=a'b
text/markdown; charset*|text/markdown; variant|text/markdown; variant=|text/markdown; ;|text/markdown charset=UTF-8|text/markdown; =x
"""
PAGES = [
    "[a]: b", "[a]: b 'c'", "[a]: b c", "[a]: <b>", "[a]: <b>\n", "[a]: <>\n", "[a]: b\n[c]: d", "[a]: b\n\n\n[c]: d", "[a]: b\nx", "[a]:\nb", "[a\n]: b",
    "[a]: b\n'c'", "[a]: b 'c\n\nd'", "    [a]: b", "   [a]: b", "[ ]: b", "[]: b", "[a]: b(c)", "[a]: b)", "[a]: b\n# c", "[a]: b\n---", "> [a]: b", "- [a]: b",
    "[^1]: x", "[^1]: x\n\n    y", "[^1]: x\n\ny", "[^1]: x\n[^2]: y", "[^1]: [^1]", "[^1]", "\ufeff", "\ufeff[a]: b", "x", "<!-- c -->", "<br>", "---", "#",
    "[a]: b \"c\"\n", "[a]: b\r\n[c]: d\r\n", "[a]: b\x0b", "\u00a0", "[a]: b 'c' d", "[a]: b\n\t",
]
LICENSES = """
MIT|mit|MIT OR Apache-2.0|mit or (apache-2.0 with llvm-exception)|Foo|(MIT|MIT)|LicenseRef-X_y|LicenseRef-Foo.1 AND GPL-2.0+|MIT WITH Foo
MIT BSD-3-Clause|()|MIT WITH|MIT()|MIT (BSD-3-Clause)|(MIT) WITH LLVM-exception|GPL-2.0-only WITH Classpath-exception-2.0 AND MIT|OR MIT|MIT OR
MIT AND AND MIT|((MIT))|LicenseRef-|LicenseRef-a+|MIT+|Apache 2.0|WITH|MIT WITH LLVM-exception WITH LLVM-exception|MIT WITH AND|NOT MIT|DocumentRef-a:MIT
"""
ENTRY_POINTS = [
    "[console_scripts]\nfoo = a:b\n", "[console_scripts]\n../foo = a:b\n", "[x]\n../foo = a:b\n", "foo = a:b\n",
    "[console_scripts]\nfoo: a:b\n", "[console_scripts]\nfoo = a\nfoo = b\n", "[a]\nx=1\n[a]\ny=2\n", "\ufeff[a]\nx=1\n",
    "[a]\nx = 1\n  y\n  z = 3\n", "[a]\n# c\n; d\n\nx = 1\n\n   \n", "[gui_scripts]\ncafé = a:b\n", "[console_scripts]\nfoo bar = a:b\n",
    "[DEFAULT]\na b = c\n[console_scripts]\nx=y\n", "[DEFAULT]\na b = c\n", "[a]\nFoo = x\nfoo = y\n", "[a\nx=1\n", "[a]]\nx=1\n", "[]\nx=1\n",
    "[a]\n = b\n", "[a]\r\nx=1\r\n", "  [a]\n  x=1\n y=2\n    z\n", "[a]\nx\n", "[a] trailing\nx=1\n", "", "[DEFAULT]\na=1\n[DEFAULT]\na=2\n",
    "[DEFAULT]\na=1\n[DEFAULT]\nb=2\n", "[console_scripts]\nfoo[extra] = a:b\n", "[a]\nx=1\n\n  cont\n#c\n  cont2\ny=1", "[a]\nx=\n\ty\n",
    "[a]\n\x1cx=1\n", "[a]\nx = 1 ; not a comment\n", "[__proto__]\nconstructor = a\n",
]
RECORDS = [
    "a,sha256=b,1\n", 'a,b,c\n"d ""e"",f",g,h\n', "a\n", "a,b\r\nc,d\r\n", "\na,b,c\n", "a,b,c\n\n", '"a\nb",c,d\n', 'a"b,c,d\n', '"a"b,c,d\n',
    "a,b,c\x85d,e,f\n", ",,\n", '"', '""', "a,b,c,d,e\n", "",
]
METADATA = [
    b"Metadata-Version: 2.1\nName: x\nVersion: 1\n\nbody\nmore\n", b"Name: x\r\nVersion: 1\r\n\r\nbody\r\n", b"Name: x\nSummary: a\n b\nVersion: 1\n",
    b"Name : x\nA: b\n", b"\nName: x\n", b" lead\nName: x\n", b"From me\nName: x\n", b"Name: x\nnot a header\nVersion: 1\n", b"Name: x\n: y\nVersion: 1\n",
    "Name: x\nAuthor: café\n\nnaïve".encode(), b"Name: x\nVersion: 1", b"", b"NAME: x\nversion: 1\n", b"Name:x\nVersion:\t1 \n",
    b"Name: x\nClassifier: b\nClassifier: a\n", b"Name: x\n\n\n\nbody", b"Name: x\rVersion: 1\r",
]


def mailbox_is_refused(text: str) -> bool:
    address = email.utils.parseaddr(text)[1]
    try:
        return bool(address) and email_validator.validate_email(address, check_deliverability=False) is None
    except email_validator.EmailNotValidError:
        return True


def address_is_refused(text: str) -> bool:
    validator = validators.Validator().allow_schemes("http", "https").require_presence_of("scheme")
    validator.check_validity_of("scheme", "host", "port", "path", "query")
    try:
        validator.validate(uri_reference(text).normalize())
    except exceptions.ValidationError:
        return True
    return False


def license_is_refused(text: str) -> bool:
    try:
        packaging.licenses.canonicalize_license_expression(text)
    except (KeyError, ValueError):
        return True
    return False


class CaseSensitive(configparser.ConfigParser):
    optionxform = staticmethod(str)


def content_type_is_refused(text: str) -> bool:
    raw = {"metadata_version": "2.1", "name": "x", "version": "1", "description_content_type": text}
    try:
        packaging.metadata.Metadata.from_raw(raw)
    except Exception:  # Python's own parser fails on some.
        return True
    return False


def page_is_refused(text: str) -> bool:
    return readme_renderer.markdown.render(text) is None


def entry_points(text: str) -> object:
    """The scripts' names as the index sees them; `null` for what it cannot read, `false` for a name that it refuses."""
    parser = CaseSensitive(delimiters=("=",))
    try:
        parser.read_string(text)
    except configparser.Error:
        return None
    names = [name for group in ("console_scripts", "gui_scripts") if parser.has_section(group) for name in parser[group]]
    if not all(re.fullmatch(r"[\w.-]+", name) for name in names):
        return False
    return {group: {name: parser.get(group, name, raw=True).strip() for name in parser[group]} for group in parser.sections()}


def record(text: str) -> object:
    try:
        rows = list(csv.reader(text.splitlines()))
    except csv.Error:
        return None
    return None if [] in rows else [row[0] for row in rows]


def metadata(content: bytes) -> object:
    raw, _ = packaging.metadata.parse_email(content)
    return {key: raw.get(key) for key in ("metadata_version", "name", "version", "summary", "author", "classifiers", "description")}


def words(text: str) -> list[str]:
    return [word for line in text.strip("\n").split("\n") for word in line.split("|")]


# Signs that parsers of these texts stumble over.
ODD = list(" \t.,;:@<>()[]{}'\"\\\\/%*#?!=+-_&|0aZé¹\u00a0\u200b\u2028\u3002\uff0e\u0301ſß") + ["\n ", "  ", "..", "--", "==", "''", "AND", "1.0"]


def varied(texts: list[str], count: int) -> list[str]:
    """The texts, and others made of them by chance: the same each time."""
    rng = random.Random(2026)
    for _ in range(count):
        text = rng.choice(texts)
        for _ in range(rng.choice([1, 1, 2])):
            at = rng.randrange(len(text) + 1)
            text = text[:at] + rng.choice([*ODD, ""]) + text[at + rng.randrange(2) :]
        texts = [*texts, text]
    return sorted(text for text in dict.fromkeys(texts) if text.strip() and text == text.rstrip("\n"))


def write(name: str, rows: list[list[object]]) -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    text = ",\n".join(json.dumps(row, ensure_ascii=True) for row in rows)
    (FOLDER / f"{name}.json").write_text(f"[\n{text}\n]\n", encoding="utf-8")


write("mailboxes", [[text, mailbox_is_refused(text)] for text in varied(words(MAILBOXES + ODD_MAILBOXES), 300)])
write("addresses", [[text, address_is_refused(text)] for text in varied(words(ADDRESSES), 200)])
write("licenses", [[text, license_is_refused(text)] for text in varied(words(LICENSES), 200)])
write("content-types", [[text, content_type_is_refused(text)] for text in varied(words(CONTENT_TYPES), 300)])
write("pages", [[text, page_is_refused(text)] for text in PAGES])
write("entry-points", [[text, entry_points(text)] for text in ENTRY_POINTS])
write("records", [[text, record(text)] for text in RECORDS])
write("metadata", [[content.decode(), metadata(content)] for content in METADATA])
