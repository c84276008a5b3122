import { ERRORS } from "../errors.ts";

/** What a reader of a finding needs to go on. */
interface FindingText {
  /** One sentence without its end; the offending input is added behind a colon. */
  readonly title: string;
  /** The exact change that mends it. */
  readonly hint: string;
}

/** Everything that may be wrong with a distribution. `docs/errors.md` has a section for each code. */
export const FINDINGS = {
  // Distributions: what an index refuses
  "SW-PATH-MISSING": {
    title: "There is no such file",
    hint: "Check the path; a folder stands for the wheels and sdists in it.",
  },
  "SW-PATH-FOREIGN": {
    title: "This is no distribution",
    hint: "Name wheels (.whl) and sdists (.tar.gz), or the folder that holds them.",
  },
  "SW-PATH-UNREADABLE": {
    title: "The file cannot be read",
    hint: "Check that you may read it, then run the same command again.",
  },
  "SW-PATH-CHANGED": {
    title: "The file changed while it was read",
    hint: "Wait until whatever writes it is done, then run the same command again.",
  },
  "SW-FILE-TOO-LARGE": {
    title: "The file is larger than the index takes of a new project",
    hint: "Leave out what users do not need, or ask the index for a higher limit.",
  },
  "SW-FILENAME-INVALID": {
    title: "The file name is none that the index takes",
    hint: "Do not rename what the build backend makes; build it again.",
  },
  "SW-FILENAME-MISMATCH": {
    title: "The file name does not fit the metadata in the file",
    hint: "Build it again with a current build backend: names in file names are lower case with `_` for `-` and `.`.",
  },
  "SW-FILENAME-TOO-LONG": {
    title: "The file name is too long",
    hint: "Shorten the name, or build a wheel for each platform instead of one with many tags.",
  },
  "SW-NAME-STDLIB": {
    title: "No new project may have the name of a module of Python's standard library",
    hint: "Choose another name. A project that the index has already under this name is not affected.",
  },
  "SW-CODE-FORBIDDEN": {
    title: "The index takes no encrypted Python code",
    hint: "Ship the source code, or publish elsewhere.",
  },
  "SW-ARCHIVE-BOMB": {
    title: "The archive unpacks to more than the index believes",
    hint: "Leave out the large file that packs so well, or make it when it is first needed.",
  },
  "SW-ARCHIVE-TWO-FORMATS": {
    title: "The file is a ZIP and a tar at once",
    hint: "Build it again from clean sources.",
  },
  "SW-ZIP-BROKEN": {
    title: "The file is no ZIP archive that can be opened",
    hint: "Build it again; it may have been cut off on its way.",
  },
  "SW-ZIP-COMPRESSION": {
    title: "A member is neither stored nor deflated",
    hint: "Build the wheel again with a tool that uses deflate.",
  },
  "SW-ZIP-DATA-DESCRIPTOR": {
    title: "The ZIP archive was written as a stream",
    hint: "Write the archive to a file that can be rewound, as `wheel pack` does, not to a pipe.",
  },
  "SW-ZIP-OUTER-DATA": {
    title: "There are bytes outside of the ZIP archive",
    hint: "Build it again; whatever was put before or behind the archive must go.",
  },
  "SW-ZIP-DUPLICATE-NAME": {
    title: "Two members of the archive have the same name",
    hint: "Find the file that the build adds twice, and unpack and pack the wheel with `wheel unpack` and `wheel pack`.",
  },
  "SW-ZIP-NAME": {
    title: "A member has a name that the index does not take",
    hint: "Rename the file: no control characters, and UTF-8 marked as such.",
  },
  "SW-ZIP-EXTRA-FIELD": {
    title: "A member has an extra field that the index does not take",
    hint: "Unpack and pack the wheel with `wheel unpack` and `wheel pack`.",
  },
  "SW-ZIP-MEMBER-COMMENT": {
    title: "A member has a comment",
    hint: "Unpack and pack the wheel with `wheel unpack` and `wheel pack`.",
  },
  "SW-ZIP-DISAGREEMENT": {
    title: "The ZIP archive tells two stories",
    hint: "Unpack and pack the wheel with `wheel unpack` and `wheel pack`; if it was not you who changed it, do not publish it.",
  },
  "SW-MEMBER-UNREADABLE": {
    title: "A member that the index reads cannot be unpacked",
    hint: "Build it again; the file is damaged.",
  },
  "SW-METADATA-MISSING": {
    title: "The archive lacks a file that the index reads",
    hint: "Build it again with a current build backend.",
  },
  "SW-METADATA-VERSION": {
    title: "The metadata has a version that the index does not know",
    hint: "Use a build backend that writes Metadata-Version 2.1 to 2.5.",
  },
  "SW-METADATA-NAME": {
    title: "The metadata has no name that a project may have",
    hint: "Set `name` in [project] to ASCII letters, digits, `.`, `_` and `-`.",
  },
  "SW-METADATA-PROJECT-VERSION": {
    title: "The metadata has no version that PEP 440 knows",
    hint: "Set `version` in [project] as in 1.2.3.",
  },
  "SW-METADATA-NEWER-FIELD": {
    title: "The metadata has a field that its version does not have yet",
    hint: "Use a current build backend: it writes the version that its fields need.",
  },
  "SW-METADATA-SUMMARY": {
    title: "The summary is too long",
    hint: "Shorten `description` in [project] to one line of at most 512 characters.",
  },
  "SW-METADATA-EMAIL": {
    title: "An e-mail address is none",
    hint: "Correct `authors` or `maintainers` in [project], or leave the address out.",
  },
  "SW-METADATA-REQUIREMENT": {
    title: "A requirement cannot be read",
    hint: 'Write it as in `requests >=2.31; python_version >= "3.10"`.',
  },
  "SW-METADATA-DIRECT-REFERENCE": {
    title: "The index takes no requirement that is an address",
    hint: "Name a version that is on the index; keep addresses for your own requirements files.",
  },
  "SW-METADATA-REQUIRES-PYTHON": {
    title: "Requires-Python is no version specifier",
    hint: "Write `requires-python` as in `>=3.10`.",
  },
  "SW-METADATA-EXTRA": {
    title: "An extra has a name that none may have",
    hint: "Use ASCII letters, digits, `.`, `_` and `-` for names in [project.optional-dependencies].",
  },
  "SW-METADATA-DYNAMIC": {
    title: "Dynamic names what cannot be dynamic",
    hint: "Use a current build backend.",
  },
  "SW-METADATA-TWO-LICENSES": {
    title: "The metadata has License beside License-Expression",
    hint: 'Leave one: in [project] `license = "MIT"` and no table.',
  },
  "SW-LICENSE-FILE-PATH": {
    title: "License-File is no plain path within the project",
    hint: "Name files within the project in `license-files`, with forward slashes.",
  },
  "SW-LICENSE-FILE-MISSING": {
    title: "A licence file that the metadata names is not in the archive",
    hint: "Correct `license-files` in [project], or have the file included.",
  },
  "SW-METADATA-IMPORT-NAME": {
    title: "An import name is none that Python takes",
    hint: "Write `import-names` in [project] as in `my_package.part`.",
  },
  "SW-CLASSIFIER-UNKNOWN": {
    title: "The index does not know the classifier",
    hint: "Take one from https://pypi.org/classifiers/, or begin your own with `Private ::` to keep the project off the index.",
  },
  "SW-CLASSIFIER-DEPRECATED": {
    title: "The index does not take the classifier any more",
    hint: "See https://pypi.org/classifiers/ for what is there instead.",
  },
  "SW-METADATA-URL": {
    title: "An address is not one of the web",
    hint: "Write it in full, as in `https://example.org/`.",
  },
  "SW-METADATA-URL-LABEL": {
    title: "A project URL has no good label",
    hint: "Give each of [project.urls] a name of its own, of at most 32 characters.",
  },
  "SW-DESCRIPTION-TYPE": {
    title: "The index cannot show a description of this type",
    hint: "Use text/markdown, text/x-rst or text/plain.",
  },
  "SW-DESCRIPTION-MARKUP": {
    title: "The index cannot show the description",
    hint: 'Mend the line, or name its true type: `readme = "README.md"`, or long_description_content_type="text/markdown" in setup.py.',
  },
  "SW-RECORD-MISSING": {
    title: "The wheel has no RECORD",
    hint: "Build it again, or unpack and pack it with `wheel unpack` and `wheel pack`.",
  },
  "SW-RECORD-UNREADABLE": {
    title: "RECORD cannot be read",
    hint: "Unpack and pack the wheel with `wheel unpack` and `wheel pack`, which writes it anew.",
  },
  "SW-PLATFORM-TAG": {
    title: "The index takes no wheels of this platform",
    hint: "Build for one of manylinux, musllinux, macosx, win, android, ios or pyemscripten.",
  },
  "SW-ENTRY-POINTS": {
    title: "entry_points.txt cannot be read",
    hint: "Correct [project.scripts] and [project.entry-points]: `name = package.module:function`.",
  },
  "SW-SDIST-BROKEN": {
    title: "The file is no gzip-compressed tar that can be read to its end",
    hint: "Build it again; it may have been cut off on its way.",
  },
  "SW-SDIST-TOP-FOLDER": {
    title: "The files of the sdist are not in one folder",
    hint: "Build it again with a current build backend.",
  },
  "SW-SDIST-SPARSE": {
    title: "A member of the sdist is a sparse file",
    hint: "Build it again with a tool that writes plain tar archives: GNU tar without --sparse.",
  },
  // Distributions: what a specification forbids, and practice
  "SW-MEMBER-BROKEN": {
    title: "A member cannot be unpacked as it should",
    hint: "Build it again; the file is damaged.",
  },
  "SW-MEMBER-PATH": {
    title: "A member would be unpacked elsewhere",
    hint: "Build it again with a current build backend; do not install this file.",
  },
  "SW-METADATA-UNREADABLE": {
    title: "The metadata is not laid out as it should be",
    hint: "Write UTF-8 without a byte-order mark, a field a line, and the description last, behind an empty line.",
  },
  "SW-METADATA-REPEATED": {
    title: "The metadata says the same twice",
    hint: "Leave one; installers do not agree on which to read.",
  },
  "SW-METADATA-UNKNOWN-FIELD": {
    title: "The metadata has a field that there is none of",
    hint: "Remove it, or use a current build backend.",
  },
  "SW-RECORD-INCOMPLETE": {
    title: "A file is not listed in RECORD",
    hint: "Unpack and pack the wheel with `wheel unpack` and `wheel pack`, which writes RECORD anew.",
  },
  "SW-RECORD-EXTRA": {
    title: "RECORD lists what is no file of the wheel",
    hint: "Unpack and pack the wheel with `wheel unpack` and `wheel pack`, which writes RECORD anew.",
  },
  "SW-RECORD-MISMATCH": {
    title: "A file is not what RECORD says",
    hint: "Find out what changed it. If it was your own tool, unpack and pack the wheel with `wheel unpack` and `wheel pack`.",
  },
  "SW-RECORD-HASH": {
    title: "RECORD has no good hash of a file",
    hint: "Unpack and pack the wheel with `wheel unpack` and `wheel pack`, which writes sha256.",
  },
  "SW-WHEEL-VERSION": {
    title: "Installers do not know this version of the wheel format",
    hint: "Build it with a backend that writes Wheel-Version 1.0.",
  },
  "SW-WHEEL-TAGS": {
    title: "WHEEL has other tags than the file name",
    hint: "Use `wheel tags` to change tags: it changes both.",
  },
  "SW-SDIST-UNSAFE": { title: "Python refuses to unpack this member", hint: "Leave it out of the sdist." },
  "SW-SDIST-LEFTOVER": {
    title: "The sdist goes on where readers stop",
    hint: "Build it again from clean sources.",
  },
  "SW-SDIST-TOP-NAME": {
    title: "The folder in the sdist is not named after the file",
    hint: "Build it again with a current build backend.",
  },
  "SW-SDIST-NO-PYPROJECT": {
    title: "The sdist has no pyproject.toml",
    hint: "Add one with [build-system], and have it included.",
  },
  "SW-ARCHIVE-TOO-LONG": {
    title: "The archive goes on for longer than we follow it",
    hint: "Leave out the large files that pack so well.",
  },
  "SW-DESCRIPTION-MISSING": { title: "The project's page will be empty", hint: "Set `readme` in [project]." },
  "SW-DESCRIPTION-UNTYPED": {
    title: "The description says no type and will be read as reStructuredText",
    hint: 'Name the file in `readme`, as in `readme = "README.md"`, and the backend writes its type; in setup.py or setup.cfg set `long_description_content_type`.',
  },
  "SW-MEMBER-BYTECODE": {
    title: "Compiled Python files do not belong into a distribution",
    hint: "Exclude `*.pyc`: each installer compiles for its own Python.",
  },
  "SW-MEMBER-CASE": {
    title: "Two members are one file where case does not count",
    hint: "Rename one: on Windows and macOS one replaces the other.",
  },
  "SW-MEMBER-LONG-PATH": {
    title: "A path is longer than Windows may be able to unpack",
    hint: "Shorten it to 200 characters.",
  },
  "SW-MEMBER-WINDOWS": {
    title: "Windows cannot unpack this path",
    hint: 'Rename it: no part may be the name of a device (`aux`, `con`, `nul`), end with a dot or a space, or have one of < > : " | ? *.',
  },
  "SW-RELEASE-TOO-LARGE": {
    title: "The files of the release are more than the index takes of a new project",
    hint: "Build for fewer platforms or Pythons, make the files smaller, or ask the index for a higher limit.",
  },
  "SW-WHEEL-EMPTY": {
    title: "The wheel installs nothing",
    hint: "Check what the backend includes: `packages`, or the name of the folder.",
  },
  "SW-WHEEL-COMMON-NAME": {
    title: "The wheel installs a name that other projects install too",
    hint: "Keep it out of the wheel, or move it into your package.",
  },
  "SW-WHEEL-TOP-INIT": {
    title: "The wheel installs an __init__.py beside all packages",
    hint: "Move it into a folder named after the package.",
  },
  "SW-BINARY-ARCH": {
    title: "Compiled code in the wheel does not run on its platform",
    hint: "Build the wheel on or for its platform; for another processor set up the cross-compiler, and do not change tags by hand.",
  },
  "SW-BINARY-IN-ANY": {
    title: "A wheel for any platform has a compiled module",
    hint: "Tell the backend that the project is not pure, so that the wheel gets its platform's tag, or leave the module out.",
  },
  "SW-BINARY-SUFFIX": {
    title: "A compiled module has a name that the wheel's Python does not import",
    hint: "Build the wheel for the Python of its tag; for abi3 set `py_limited_api` for the module as well as for the wheel.",
  },
  "SW-BINARY-PURELIB": {
    title: "WHEEL says that the wheel is pure, and it has compiled modules",
    hint: "Tell the backend that the project has extension modules, so that it writes `Root-Is-Purelib: false`.",
  },
  "SW-BINARY-GLIBC": {
    title: "A library needs a newer C library than the wheel's tag promises",
    hint: "Build in the manylinux or musllinux image of that tag, or let `auditwheel repair` choose the tag.",
  },
  "SW-BINARY-MACOS": {
    title: "A library was built for a newer macOS than the wheel's tag promises",
    hint: "Set MACOSX_DEPLOYMENT_TARGET for everything that is built, and for the wheel.",
  },
  "SW-BINARY-UNREADABLE": {
    title: "A compiled module is no library of any system",
    hint: "Look at what the build put there: it may be a link, or a pointer to a large file that was not fetched.",
  },
  "SW-BINARY-DEBUG": {
    title: "A library is mostly debug information",
    hint: "Strip it: compile without `-g`, or link with `-s`, or use `auditwheel repair --strip`.",
  },
  "SW-SECRET": {
    title: "A secret would be published",
    hint: "Keep the file out of the distribution, and revoke the secret: it may have been seen already.",
  },
  "SW-SECRET-LIKELY": {
    title: "What looks like a secret would be published",
    hint: "Look at it: if it opens anything, keep it out of the distribution and revoke it.",
  },
  "SW-WHEEL-TOP-DATA": {
    title: "The wheel puts what is no module beside all packages",
    hint: "Move it into your package: there it can be found, and meets nobody else's.",
  },
  "SW-WHEEL-DUPLICATES": {
    title: "The wheel holds a large file twice",
    hint: "Ship one: links do not survive in a wheel, so a library and its links become copies.",
  },
  "SW-WHEEL-NOT-IMPORTABLE": {
    title: "Nothing in the wheel can be imported",
    hint: "Check what the backend includes; folders of packages are Python identifiers.",
  },
  "SW-SDIST-INCOMPLETE": {
    title: "The sdist lacks a tracked file that a build needs",
    hint: "Have it included: by a line in MANIFEST.in where setuptools builds, by the backend's own list of inclusions elsewhere.",
  },
  "SW-SDIST-TESTS": {
    title: "The sdist has a part of the tests, which does not run without the rest",
    hint: "Include the whole folder, as by `graft tests` in MANIFEST.in, or leave all of it out.",
  },
  "SW-INCLUSION-DEAD": {
    title: "An inclusion matches no file",
    hint: "Correct the name, or remove it.",
  },
  "SW-WHEEL-PACKAGE-MISSING": {
    title: "A package or module of the sources is not in the wheel",
    hint: "Name it where packages are listed, or have them found: `[tool.setuptools.packages.find]` finds folders with an __init__.py, `find_namespace:` all others too.",
  },
  "SW-WHEEL-DATA-MISSING": {
    title: "The wheel lacks a file that its project declares, or that belongs to its packages",
    hint: "Wheels are made from the sdist: include it there as well. What git ignores most backends leave out, though it is tracked.",
  },
  "SW-TYPED-MISSING": {
    title: "The marker py.typed is left out, and type checkers take the package for untyped",
    hint: 'Include it as package data, for setuptools `[tool.setuptools.package-data] "*" = ["py.typed"]`.',
  },
} as const satisfies Record<`SW-${string}`, FindingText>;

const TEXTS = {
  ...FINDINGS,
  // What the project's own files show as well.
  "SW-LOCAL-VERSION": ERRORS["SW-LOCAL-VERSION"],
  "SW-METADATA-LICENSE-EXPRESSION": ERRORS["SW-METADATA-LICENSE-EXPRESSION"],
  "SW-METADATA-DIFFERS": ERRORS["SW-METADATA-DIFFERS"],
} as const;

export type FindingCode = keyof typeof TEXTS;

/** The codes that findings have, in the order of their texts. */
export function findingCodes(): readonly string[] {
  return Object.keys(TEXTS);
}

/** The text of a code, whatever was found; a code that is not ours speaks for itself. */
export function ruleTextOf(code: string): FindingText {
  const texts: Readonly<Record<string, FindingText>> = TEXTS;
  return (Object.hasOwn(texts, code) ? texts[code] : undefined) ?? { title: code, hint: "" };
}

/** What is said of `offending`, and how to mend it. */
export function textOf(code: FindingCode, offending: string): { readonly message: string; readonly hint: string } {
  const { title, hint } = TEXTS[code];
  return { message: `${title}: ${offending}`, hint };
}
