/** What a reader needs to go on: what is wrong, what to do, and how the command ends. */
interface ErrorText {
  /** One sentence without its end; the offending input is added behind a colon. */
  readonly title: string;
  /** The exact change or command that mends it. */
  readonly hint: string;
  /** 1: we got an answer and it is no. 2: what you wrote must change first. 3: no answer. */
  readonly exit: 1 | 2 | 3;
}

/** Every way Shipwheel says no. `docs/errors.md` has a section for each code. */
export const ERRORS = {
  // Arguments and configuration
  "SW-USAGE": { title: "The command line is not understood", hint: "See `shipwheel --help`.", exit: 2 },
  "SW-NO-PROJECT": {
    title: "There is no Python project here",
    hint: "Name the folder that has pyproject.toml, setup.cfg or setup.py.",
    exit: 2,
  },
  "SW-TOML-SYNTAX": { title: "The file is not valid TOML", hint: "Mend the line that is shown.", exit: 2 },
  "SW-CONFIG-INVALID": {
    title: "The configuration is not valid",
    hint: "See docs/configuration.md for the keys and their types.",
    exit: 2,
  },
  "SW-COMMAND-SHELL": {
    title: "Commands are started without a shell, and only a shell would understand this",
    hint: 'Write the words of the command, as in ["pytest", "-q"].',
    exit: 2,
  },
  "SW-CANCELLED": { title: "Cancelled", hint: "Run the same command again; nothing half-written was left.", exit: 3 },
  "SW-FILE-SYSTEM": {
    title: "This machine did not let us read or write",
    hint: "Give yourself leave to write there, or name another folder with --out.",
    exit: 3,
  },
  "SW-INTERNAL": {
    title: "Shipwheel itself failed",
    hint: "Please report it with the command that you ran and this message.",
    exit: 3,
  },
  // Project and git
  "SW-BACKEND-UNKNOWN": {
    title: "There is no such build backend",
    hint: "Correct `build-backend` in [build-system] of pyproject.toml.",
    exit: 2,
  },
  "SW-NAME-MISSING": {
    title: "The project has no name that could be read",
    hint: "Add `name` to [project] in pyproject.toml.",
    exit: 2,
  },
  "SW-NAME-INVALID": {
    title: "The name is not one that a Python project may have",
    hint: "Use ASCII letters, digits, `.`, `_` and `-`; begin and end with a letter or a digit.",
    exit: 2,
  },
  "SW-VERSION-MISSING": {
    title: "The project has no version",
    hint: "Add `version` to [project] in pyproject.toml, or list it under `dynamic` and say where it comes from.",
    exit: 2,
  },
  "SW-VERSION-INVALID": {
    title: "The version is not one that PEP 440 allows",
    hint: "Write it as in 1.2.3, 1.2.3rc1 or 1.2.3.post1.",
    exit: 2,
  },
  "SW-REQUIRES-PYTHON-INVALID": {
    title: "The range of Python versions is not one that PEP 440 allows",
    hint: 'Write it as in `requires-python = ">=3.10"`.',
    exit: 2,
  },
  "SW-BUILD-SYSTEM-MISSING": {
    title: "No build backend is named, and setuptools builds the project",
    hint: 'Write [build-system] with `requires = ["setuptools"]` and `build-backend = "setuptools.build_meta"`.',
    exit: 2,
  },
  "SW-PROJECT-KEY": {
    title: "pyproject.toml has a key that is none",
    hint: "Take it away, or write it below [tool] if a tool of yours reads it.",
    exit: 2,
  },
  "SW-PROJECT-VALUE": {
    title: "A value in pyproject.toml is not what the specification asks for",
    hint: "See the pyproject.toml specification for the fields of [project] and [build-system].",
    exit: 2,
  },
  "SW-PROJECT-DYNAMIC": {
    title: "`dynamic` names a field that cannot be dynamic here",
    hint: "Take it from `dynamic` in [project].",
    exit: 2,
  },
  "SW-PROJECT-LICENSE": {
    title: "The licence is said in two ways that exclude each other",
    hint: 'Leave the expression alone: `license = "MIT"`.',
    exit: 2,
  },
  "SW-PROJECT-FILE-MISSING": {
    title: "pyproject.toml names a file that is not there",
    hint: "Add the file, or correct its name.",
    exit: 2,
  },
  "SW-REQUIREMENT-INVALID": {
    title: "The requirement is not one that PEP 508 allows",
    hint: 'Write it as in "requests>=2.28,<3" or "tomli>=2; python_version < \'3.11\'".',
    exit: 2,
  },
  "SW-PLUGIN-UNASKED": {
    title: "The plugin that makes the version runs in Poetry alone, not in a build by the backend",
    hint: "Name the backend of the plugin in [build-system].",
    exit: 1,
  },
  "SW-VERSION-TWICE": {
    title: "The version is written and is to be found as well",
    hint: 'Remove `version` from [project] and write `dynamic = ["version"]`, or remove the other.',
    exit: 2,
  },
  "SW-POETRY-CONFLICT": {
    title: "[tool.poetry] contradicts [project], which counts",
    hint: "Remove it from [tool.poetry], or correct [project].",
    exit: 2,
  },
  "SW-REQUIRES-PYTHON-NARROW": {
    title: "The range of Python versions leaves out releases of one that it names",
    hint: "Write `<3.13` for `<=3.12`, and `==3.12.*` for `==3.12`.",
    exit: 2,
  },
  "SW-SETUP-IGNORED": {
    title: "setuptools leaves out what setup.py or setup.cfg says beside [project]",
    hint: "Move it to [project], or list it under `dynamic` there.",
    exit: 2,
  },
  "SW-GIT-MISSING": {
    title: "git could not be started",
    hint: "Install git and see that `git --version` answers.",
    exit: 3,
  },
  "SW-GIT-FAILED": {
    title: "git did not answer",
    hint: "Run the same git command by hand; what it says is below.",
    exit: 3,
  },
  "SW-NO-REPOSITORY": {
    title: "The project is in no git repository",
    hint: "Run `git init`, commit the project, and tag the release.",
    exit: 2,
  },
  "SW-NO-COMMIT": {
    title: "The git repository has no commit yet",
    hint: "Run `git add --all` and `git commit`.",
    exit: 2,
  },
  "SW-REPOSITORY-UNSAFE": {
    title: "git does not trust the repository, which belongs to another user",
    hint: "Run `git config --global --add safe.directory FOLDER` if you trust it.",
    exit: 2,
  },
  "SW-METADATA-LICENSE-EXPRESSION": {
    title: "The licence expression is none of SPDX",
    hint: "Write it as in `MIT` or `Apache-2.0 OR BSD-3-Clause`; your own licence is `LicenseRef-Name`.",
    exit: 1,
  },
  // The plan
  "SW-TAG-AMBIGUOUS": {
    title: "Tags on this commit give different versions",
    hint: "Name the one to release with --tag, or delete the others.",
    exit: 1,
  },
  "SW-TAG-NOT-A-VERSION": {
    title: "The tag does not fit the tag format, or what it holds is no version",
    hint: "Tag the release as in `git tag v1.2.3`, or set tag-format in [tool.shipwheel].",
    exit: 2,
  },
  "SW-VERSION-MISMATCH": {
    title: "The tag and the project's own version differ",
    hint: "Change the version in the file, or move the tag.",
    exit: 1,
  },
  "SW-VERSION-UNKNOWN": {
    title: "Only the build backend can tell the version",
    hint: "Tag the commit, as in `git tag v1.2.3`; without that tag, `rehearse --tag v1.2.3` and `plan --ref v1.2.3` take its name. Tags of another form need tag-format in [tool.shipwheel].",
    exit: 2,
  },
  "SW-VERSION-UNCONFIRMED": {
    title: "The version is the tag's; whether the build backend makes the same of it, the build finds out",
    hint: "Nothing to do: a build that makes another version is refused.",
    exit: 1,
  },
  "SW-LOCAL-VERSION": {
    title: "Public indexes take no local version",
    hint: "Tag this commit, or drop what follows the `+`.",
    exit: 1,
  },
  "SW-TREE-DIRTY": {
    title: "Tracked files differ from the commit",
    hint: "Commit them, or run `git restore --staged --worktree .` to drop the changes.",
    exit: 1,
  },
  "SW-CLONE-SHALLOW": {
    title: "The clone is shallow: tags and commits may be missing",
    hint: "Run `git fetch --unshallow --tags`; with actions/checkout set `fetch-depth: 0`.",
    exit: 1,
  },
  "SW-UNTAGGED": {
    title: "No tag on this commit names the release",
    hint: "Tag the commit, as in `git tag v1.2.3`, and push the tag.",
    exit: 1,
  },
  "SW-DEVELOPMENT-VERSION": {
    title: "No development version can be made of what is pushed",
    hint: "Have the version made of git: list it under `dynamic`, and let setuptools-scm, hatch-vcs or the like provide it.",
    exit: 1,
  },
  "SW-DEVELOPMENT-ORDER": {
    title: "This development version would come before earlier ones",
    hint: "Tag this commit as what comes next, as in `git tag v1.3.0.dev0`, or have the version provider pass over tags of other branches.",
    exit: 1,
  },
  "SW-DEVELOPMENT-INDEX": {
    title: "This is a development version, and PyPI keeps for ever what it has",
    hint: 'Leave --index out, and it goes where `development` in [tool.shipwheel.publish] says; or tag it; or say `development = "pypi"` there.',
    exit: 1,
  },
  "SW-CIBUILDWHEEL-INVALID": {
    title: "The configuration of cibuildwheel is not valid",
    hint: "See the options of [tool.cibuildwheel] in the documentation of cibuildwheel.",
    exit: 2,
  },
  "SW-CIBUILDWHEEL-KEY": {
    title: "cibuildwheel has no such option",
    hint: "Remove it from [tool.cibuildwheel].",
    exit: 2,
  },
  "SW-CIBUILDWHEEL-VARIABLE": {
    title: "cibuildwheel knows no such variable",
    hint: "Remove it; what cibuildwheel can be told is in its documentation under Options.",
    exit: 2,
  },
  "SW-CIBUILDWHEEL-UNKNOWN": {
    title: "Nothing is known of this release of cibuildwheel, and it could not be asked",
    hint: "Name another in [tool.shipwheel] cibuildwheel, or leave it out.",
    exit: 3,
  },
  "SW-CIBUILDWHEEL-NEAREST": {
    title: "Nothing is known of the release of cibuildwheel that the workflows pin",
    hint: "Name a release that is known in [tool.shipwheel] cibuildwheel to be sure of the plan.",
    exit: 1,
  },
  "SW-WORKFLOW-UNREAD": {
    title: "Reading alone does not tell which wheels these steps of the workflows build",
    hint: "Compare the plan with what they made last, as in `shipwheel plan --against latest`; what they build beside it is not in the plan.",
    exit: 1,
  },
  "SW-SELECTOR-DEAD": {
    title: "A selector of cibuildwheel matches no build identifier",
    hint: "Remove it, or correct it.",
    exit: 2,
  },
  "SW-NO-WHEELS": {
    title: "The configuration leaves no wheel to build",
    hint: "See `excluded` in the plan: each identifier is there with the rule that left it out.",
    exit: 1,
  },
  "SW-RUNNER-GONE": {
    title: "GitHub has removed the runner",
    hint: "Take the label that stands in its place.",
    exit: 2,
  },
  "SW-RUNNER-GOING": {
    title: "GitHub is about to remove the runner",
    hint: "Take the label that stands in its place.",
    exit: 2,
  },
  "SW-RUNNER-SYSTEM": {
    title: "The runner has another system than its wheels are built on",
    hint: "Name a runner of the right system in [tool.shipwheel.runners].",
    exit: 2,
  },
  "SW-RUNNER-UNKNOWN": {
    title: "GitHub has no runner of this label",
    hint: "Correct the label, unless it is a runner of your own.",
    exit: 2,
  },
  "SW-PURITY-UNKNOWN": {
    title: "Nothing tells whether this backend makes pure wheels; one pure wheel is planned",
    hint: "Build once by hand and look at the wheel's name: it ends in -none-any.whl if it is pure.",
    exit: 1,
  },
  "SW-PLAN-UNKNOWN-ID": {
    title: "The plan knows nothing of this",
    hint: "Name a build identifier, a job of the plan, or `version`.",
    exit: 2,
  },
  "SW-VERSION-EXISTS": {
    title: "The index has this version already",
    hint: "Tag a new version; an index takes no other bytes under the names that it has.",
    exit: 1,
  },
  "SW-VERSION-NOT-PUBLISHED": {
    title: "The index has no file of the version that was to be compared with",
    hint: "Name a version that is published, as in --against 1.2.2.",
    exit: 1,
  },
  "SW-VERSION-BELOW": {
    title: "The planned version is below the one that users have",
    hint: "If it is no release of an older series, tag a higher version.",
    exit: 1,
  },
  "SW-WHEELS-DROPPED": {
    title: "The version that users have has wheels for this, and the plan has none",
    hint: "See `shipwheel plan --explain ID` for what leaves it out, or tell users that they will have to compile.",
    exit: 1,
  },
  "SW-DURATIONS-MISSING": {
    title: "There is no file with durations",
    hint: "Name the receipt.json of an earlier release, or a build-record.json, with --durations FILE.",
    exit: 2,
  },
  "SW-DURATIONS-UNKNOWN": {
    title: "The file has no durations of wheels that are planned",
    hint: "Name the receipt.json of a release that Shipwheel built, not one of files that were published as they are.",
    exit: 2,
  },
  "SW-PLAN-MISSING": {
    title: "There is no plan",
    hint: "Make it with `shipwheel plan`, or name it with --plan FILE.",
    exit: 2,
  },
  "SW-PLAN-STALE": {
    title: "The plan is of another commit",
    hint: "Plan again with `shipwheel plan`, or check out the commit that was planned.",
    exit: 2,
  },
  "SW-BUILD-CREDENTIALS": {
    title: "The repository's configuration holds a credential that project code could read",
    hint: "Check it out with `persist-credentials: false` (actions/checkout), or remove the setting by `git config --unset-all`.",
    exit: 2,
  },
  "SW-DOCUMENT-INVALID": {
    title: "The document is not as its schema says",
    hint: "Make it anew with this version of Shipwheel; the schemas are in schema/.",
    exit: 2,
  },
  // Gates
  "SW-GATE-FAILED": {
    title: "The gate failed",
    hint: "Read its last lines, then run it by hand.",
    exit: 1,
  },
  "SW-GATE-PROGRAM-MISSING": {
    title: "The gate's program is not in its environment",
    hint: "List what brings it under `install`, or name the extra or the group that has it.",
    exit: 2,
  },
  "SW-GATE-NOT-INSTALLED": {
    title: "What the gate needs could not be installed",
    hint: "Read the installer's last lines.",
    exit: 1,
  },
  "SW-GATE-NO-PYTHON": {
    title: "The gate asks for a Python that is not here",
    hint: "Install it, in a workflow by actions/setup-python, or take it from the gate's `python`.",
    exit: 3,
  },
  // Tools and build
  "SW-PYTHON-MISSING": {
    title: "There is no Python that our tools run on",
    hint: "Install Python 3.11 or newer, or name one with --python PATH.",
    exit: 3,
  },
  "SW-PYTHON-TOO-OLD": {
    title: "The Python found is too old for the build tools",
    hint: "Install Python 3.11 or newer beside it, or name one with --python PATH; the project itself may support older ones.",
    exit: 3,
  },
  "SW-PYTHON-NO-VENV": {
    title: "This Python cannot make virtual environments",
    hint: "Install its venv module, on Debian and Ubuntu `apt install python3-venv`, or put uv on PATH.",
    exit: 3,
  },
  "SW-TOOLS-NOT-INSTALLED": {
    title: "The build tools could not be installed",
    hint: "Check the network and PIP_INDEX_URL, then run the same command again.",
    exit: 3,
  },
  "SW-TOOL-UNRESOLVED": {
    title: "The release of a tool that the project pins cannot be had as wheels",
    hint: "Pin a release that the index has, in the workflow or in [tool.shipwheel] cibuildwheel.",
    exit: 2,
  },
  "SW-BUILD-BESIDE-ID-TOKEN": {
    title: "A build would run beside the right to publish",
    hint: "Take `id-token: write` from this job: only the publish job needs it.",
    exit: 2,
  },
  "SW-BUILD-UNKNOWN-JOB": { title: "The plan has no such job", hint: "Name one of its jobs, or `all`.", exit: 2 },
  "SW-PROJECT-UNCOMMITTED": {
    title: "The commit does not hold the project",
    hint: "Commit it: `git add` its folder, then `git commit`. Only what is committed is built.",
    exit: 2,
  },
  "SW-BUILD-EXPORT-FAILED": {
    title: "The commit could not be exported",
    hint: "Run `git fsck` in the repository, and `git submodule update --init` where it has submodules.",
    exit: 1,
  },
  "SW-BUILD-BACKEND-MISSING": {
    title: "The build backend cannot be imported",
    hint: "Mend build-backend in [build-system] of pyproject.toml, and have its package in requires.",
    exit: 2,
  },
  "SW-BUILD-FAILED": { title: "The build failed", hint: "Read the tool's last lines, then try it by hand.", exit: 1 },
  "SW-BUILD-ODD-OUTPUT": {
    title: "The build did not make what it should",
    hint: "One sdist and one wheel a build are expected: see the backend's configuration.",
    exit: 1,
  },
  "SW-BUILD-OTHER-VERSION": {
    title: "The project makes another version than the release's",
    hint: "Change the version in the project and commit that, or tag the commit for the version that it has.",
    exit: 1,
  },
  "SW-BUILD-NO-CONTAINERS": {
    title: "No program that runs containers answers",
    hint: "Start the daemon of Docker, or install podman; `--containers no` builds by this machine's Pythons instead.",
    exit: 3,
  },
  "SW-BUILD-NO-INTERPRETER": {
    title: "This machine cannot build what the job owns",
    hint: "Give the job a runner with that Python, or take the identifier from the plan.",
    exit: 3,
  },
  "SW-REPAIR-FAILED": {
    title: "auditwheel could not repair the wheel",
    hint: "Install the library that it misses, or build in a manylinux image.",
    exit: 1,
  },
  "SW-BUILD-DIFFERS": {
    title: "A second build of the same commit makes other bytes",
    hint: "See `reproducible` in build-record.json for what differs; `reproducible` in [tool.shipwheel] says what is done about it.",
    exit: 1,
  },
  "SW-NORMALISE-FAILED": {
    title: "This distribution has no canonical form",
    hint: 'Set `reproducible = "verify"` in [tool.shipwheel] to publish it as the backend made it.',
    exit: 1,
  },
  "SW-INSTALL-FAILED": {
    title: "The package does not install from the index",
    hint: "Read pip's last lines.",
    exit: 1,
  },
  "SW-INSTALL-NOT-OURS": {
    title: "What pip installed is not what was published",
    hint: "Look for another index or a mirror that answers for this name.",
    exit: 1,
  },
  // Assemble: the contract
  "SW-CONTRACT-BROKEN": {
    title: "What was built is not what was planned",
    hint: "Build what is missing and remove what is not the plan's; `shipwheel plan --explain ID` says why a file is expected.",
    exit: 1,
  },
  "SW-JOB-FAILED": {
    title: "A job's build record says that not all is well",
    hint: "Mend what failed, and run the job again: only what is missing or failed is built anew.",
    exit: 1,
  },
  "SW-RELEASE-EMPTY": {
    title: "There is nothing to release",
    hint: "Name the folders that hold the wheels and the sdist, as in `shipwheel assemble dist`.",
    exit: 2,
  },
  "SW-RELEASE-INCOHERENT": {
    title: "The files make no single release",
    hint: "Name the files of one version of one project alone; `shipwheel check` says what is wrong with each.",
    exit: 1,
  },
  "SW-LICENSE-DENIED": {
    title: "The release has something under a licence that the project denies",
    hint: "Take it out of the release, or out of `deny` in [tool.shipwheel.licenses].",
    exit: 1,
  },
  "SW-LICENSE-UNKNOWN": {
    title: "What this is licensed under cannot be held against `deny` of [tool.shipwheel.licenses]",
    hint: "Look at each; a name that is no SPDX expression can be denied as it is written.",
    exit: 1,
  },
  "SW-LICENSE-DENY": {
    title: "`deny` in [tool.shipwheel.licenses] names what is no licence of SPDX's list",
    hint: "Write the identifier as in https://spdx.org/licenses/, or the whole classifier that is meant.",
    exit: 2,
  },
  "SW-LOCK-BROKEN": {
    title: "The lock file cannot be used, and the release goes without what it would tell",
    hint: "Write it anew with the tool that it is of, and commit it.",
    exit: 2,
  },
  "SW-LOCK-UNSUPPORTED": {
    title: "The lock file has a format that Shipwheel does not know, and the release goes without what it would tell",
    hint: "Write it with a release of its tool that writes the usual format, or take a newer Shipwheel.",
    exit: 2,
  },
  "SW-LOCK-STALE": {
    title: "The lock file does not have what the distributions require, so there is no requirements-locked.txt",
    hint: "Lock again (`uv lock`, `poetry lock`, `pdm lock`), and commit the lock file.",
    exit: 1,
  },
  "SW-LOCK-UNHASHED": {
    title: "The lock file has no hashes of what the project requires, so there is no requirements-locked.txt",
    hint: "Lock releases of an index: what is from a repository or a folder cannot be held against a hash.",
    exit: 1,
  },
  "SW-ASSEMBLE-NO-PLAN": {
    title: "Without a plan nothing says whether the release is complete",
    hint: "Write one with `shipwheel plan --out release` before the build, and give it with --plan.",
    exit: 1,
  },
  "SW-METADATA-DIFFERS": {
    title: "Files of one release have different metadata",
    hint: "Declare the fields in pyproject.toml, with markers where platforms differ: resolvers read one file and trust it for all.",
    exit: 1,
  },
  "SW-FILES-REFUSED": {
    title: "A distribution has an error",
    hint: "Mend what `shipwheel check` shows, and build again.",
    exit: 1,
  },
  "SW-FOLDER-MISSING": { title: "There is no such folder", hint: "Name the folders that the jobs wrote.", exit: 2 },
  "SW-OUT-NOT-OURS": {
    title: "The output folder has files that Shipwheel did not write",
    hint: "Name another folder with --out, or remove these files.",
    exit: 2,
  },
  // HTTP and processes
  "SW-HTTP-NO-ANSWER": {
    title: "There was no answer",
    hint: "Check the address, the network and the proxy, then run the same command again.",
    exit: 3,
  },
  "SW-HTTP-TOO-LARGE": {
    title: "The answer is longer than any that we expect",
    hint: "Check the address: it must be that of a package index.",
    exit: 3,
  },
  "SW-PROXY-UNKNOWN": {
    title: "The environment names a proxy that we cannot go through",
    hint: "Give the address of an http or https proxy, as in `HTTPS_PROXY=http://proxy.example:3128`, or list the host in NO_PROXY.",
    exit: 2,
  },
  "SW-PROXY-CREDENTIALS": {
    title: "The proxy wants a login, or another one",
    hint: "Put it into the proxy's address, percent-encoded: `HTTPS_PROXY=http://user:password@proxy.example:3128`.",
    exit: 2,
  },
  "SW-PROXY-REFUSED": {
    title: "The proxy does not let us through",
    hint: "Ask for that host to be allowed, or list it in NO_PROXY if it can be reached without the proxy.",
    exit: 3,
  },
  "SW-PROXY-AWAY": {
    title: "The proxy cannot be reached",
    hint: "Check the proxy's address in the variable that is named, or list the host in NO_PROXY if it can be reached without it.",
    exit: 3,
  },
  "SW-TLS-UNTRUSTED": {
    title: "Nobody whom we trust vouches for the server's certificate",
    hint: "Name the file with your authority's certificate (PEM) in SSL_CERT_FILE; certificates are always checked.",
    exit: 3,
  },
  "SW-TLS-EXPIRED": {
    title: "The server's certificate has run out, or is not valid yet",
    hint: "Have it renewed; if it is good, set this machine's clock.",
    exit: 3,
  },
  "SW-TLS-HOST": {
    title: "The server's certificate is for another host",
    hint: "Use a name of the index that its certificate has, or have a certificate made for this one.",
    exit: 3,
  },
  "SW-TLS-CLIENT-CERTIFICATE": {
    title: "The server wants to see a certificate of ours, or does not accept the one that it was shown",
    hint: "Name a file with your certificate and its key (PEM) in SHIPWHEEL_CLIENT_CERT; SHIPWHEEL_CLIENT_KEY if the key lies apart.",
    exit: 3,
  },
  "SW-CERTIFICATE-UNREADABLE": {
    title: "A file of certificates cannot be used",
    hint: "Name a file in PEM, with its whole path, or unset the variable; SHIPWHEEL_CLIENT_KEY_PASSWORD opens an encrypted key.",
    exit: 2,
  },
  "SW-PROCESS-NOT-FOUND": {
    title: "The program could not be started",
    hint: "Install it, or put its folder on PATH.",
    exit: 3,
  },
  "SW-PROCESS-TIMEOUT": {
    title: "The program did not end within its time limit",
    hint: "Find out by hand what it waits for.",
    exit: 3,
  },
  "SW-CHAIN-INDEX": {
    title: "It is not said which index is meant",
    hint: "Name it with --index.",
    exit: 2,
  },
  "SW-CHAIN-ORDER": {
    title: "It is not this index's turn",
    hint: "Publish to the index before it first.",
    exit: 1,
  },
  "SW-CHAIN-SMOKE": {
    title: "The release does not work where it was published to first",
    hint: "Read what `smoke` said, and release a new version; --out-of-order publishes this one all the same.",
    exit: 1,
  },
  "SW-SMOKE-BESIDE-ID-TOKEN": {
    title: "The release would be tried beside the right to publish",
    hint: "Take `id-token: write` from this job: trying runs the release's own code.",
    exit: 2,
  },
  "SW-SMOKE-NOTHING": {
    title: "Nothing of the release can be installed here",
    hint: "Run `smoke` on a machine that one of its wheels is for, with a Python that the release supports.",
    exit: 1,
  },
  "SW-SMOKE-FAILED": {
    title: "The installed package does not work",
    hint: "Install the wheel into a fresh environment and run the same by hand.",
    exit: 1,
  },
  // Publish: the bundle and the index
  "SW-BUNDLE-MISSING": {
    title: "There is no assembled release in this folder",
    hint: "Run `shipwheel assemble`, or name the folder that has manifest.json.",
    exit: 2,
  },
  "SW-BUNDLE-CHANGED": {
    title: "The bundle is not what its manifest says",
    hint: "Do not publish it: find out what changed it, then build and assemble the release again.",
    exit: 1,
  },
  "SW-BUNDLE-OTHER-TAG": {
    title: "The bundle is of another release than the one that was asked for",
    hint: "Give the id of the run that released this tag; or leave `run-id` out, and build the tag anew.",
    exit: 1,
  },
  "SW-MANIFEST-DIGEST": {
    title: "The manifest is not the one that was assembled",
    hint: "Hand on the output manifest-digest of the assemble step that made this bundle; if it is that one, the bundle was changed.",
    exit: 1,
  },
  "SW-MANIFEST-DIGEST-MISSING": {
    title: "A publishing job must say which manifest it publishes",
    hint: "Give this step the input `manifest-digest`: the output of that name (needs.build.outputs.manifest-digest) of the job that assembles.",
    exit: 2,
  },
  "SW-REHEARSAL-BUNDLE": {
    title: "A rehearsal is never published for real",
    hint: "Tag the commit, then plan, build and assemble the release without `rehearse`.",
    exit: 1,
  },
  "SW-PLAN-REFUSED": {
    title: "The plan refuses this release",
    hint: "Mend what it names, then plan, build and assemble the release again.",
    exit: 1,
  },
  "SW-FILE-REFUSED": {
    title: "PyPI would refuse this file",
    hint: "See `shipwheel check` for how to mend it.",
    exit: 1,
  },
  "SW-EVENT-FORBIDDEN": {
    title: "Strangers can make this event happen, so nothing is published from it",
    hint: "Publish from `on: release` (types: [published]), `on: push` of a tag, or `on: workflow_dispatch`.",
    exit: 1,
  },
  "SW-INDEX-UNKNOWN": {
    title: "This is no package index that we can reach",
    hint: "Name pypi, testpypi, or an upload URL that starts with https:// and holds no user name or password.",
    exit: 2,
  },
  "SW-SIMPLE-URL-MISSING": {
    title: "The upload URL does not tell where this index lists its files",
    hint: "Add the Simple API of the index: `--simple-url URL`.",
    exit: 2,
  },
  "SW-SIMPLE-URL-DOUBTFUL": {
    title: "There is no list of projects at the Simple API that was given, so what the index has already may go unseen",
    hint: "Check it with a browser: `--simple-url` must be the address that `pip install --index-url` is given.",
    exit: 2,
  },
  "SW-INDEX-REPLACES": {
    title: "This index replaces files without a word when others of the same name come",
    hint: 'Make it keep what it has: `devpi index NAME volatile=False`, or "Disable redeploy" in Nexus.',
    exit: 1,
  },
  "SW-INDEX-UNLISTED": {
    title: "The index says that it has a file of this name, but does not list it",
    hint: "Check `--simple-url`: it may be another index's. A name that was deleted, or hidden, is not free either: release a new version.",
    exit: 1,
  },
  "SW-INDEX-INSECURE": {
    title: "A credential is never sent over plain http",
    hint: "Use the https:// address of the index; plain http is for this machine (127.0.0.1, ::1, localhost) alone.",
    exit: 2,
  },
  "SW-CREDENTIALS-MISSING": {
    title: "There is no way to sign in at the index",
    hint: "Add `permissions: id-token: write` to the job for trusted publishing, or set SHIPWHEEL_TOKEN.",
    exit: 2,
  },
  "SW-CREDENTIALS-TWO": {
    title: "There is a token beside trusted publishing",
    hint: "Remove SHIPWHEEL_TOKEN from the job, or say `--auth token` to use it instead.",
    exit: 2,
  },
  "SW-INDEX-CREDENTIALS": {
    title: "The index does not accept these credentials",
    hint: "Check SHIPWHEEL_TOKEN, SHIPWHEEL_USERNAME (for a user name and password), and what the user may upload there.",
    exit: 1,
  },
  "SW-INDEX-CONFLICT": {
    title: "The index has a file of this name with other bytes",
    hint: "A published file is never replaced: release a new version.",
    exit: 1,
  },
  "SW-INDEX-SECOND-SDIST": {
    title: "A release has one sdist",
    hint: "Keep the one sdist of this version; to replace it, release a new version.",
    exit: 1,
  },
  "SW-INDEX-REFUSED": {
    title: "The index refused",
    hint: "Mend what the index names; its own words are shown.",
    exit: 1,
  },
  "SW-INDEX-REDIRECTS": {
    title: "The index sends uploads elsewhere, and a credential is not sent after them",
    hint: "Give the address that it names with `--index URL`, if you trust it; an upload URL often needs its last slash.",
    exit: 2,
  },
  "SW-INDEX-UNAVAILABLE": {
    title: "The index could not do it",
    hint: "Run the same command again later: what it has already is not sent twice.",
    exit: 3,
  },
  "SW-INDEX-UNREADABLE": {
    title: "The list of the index's files cannot be read",
    hint: "Check `--simple-url`: it must be a Simple API (PEP 503, PEP 691).",
    exit: 3,
  },
  "SW-ADD-NO-RELEASE": {
    title: "There is no release that wheels could be added to",
    hint: "Leave --add-to out, and publish the version as a release.",
    exit: 1,
  },
  "SW-ADD-NOTHING": {
    title: "The index has every wheel of the plan already",
    hint: "Plan more wheels, as by a newer `cibuildwheel` in [tool.shipwheel]; or add --build-tag, to mend what is there.",
    exit: 1,
  },
  "SW-ADD-OTHER-SDIST": {
    title: "Wheels are added to a release only where they were made from its own sdist",
    hint: "Build them from the file that the index has: leave --sdist out, and it is fetched.",
    exit: 1,
  },
  "SW-GIT-SUBMODULES": {
    title: "Who installs the tag needs to reach the submodules too",
    hint: "pip fetches them from the addresses in .gitmodules, with what its user may read: write addresses there that your users can reach.",
    exit: 1,
  },
  "SW-GIT-LARGE-FILES": {
    title: "Who installs the tag gets large files only with git-lfs installed",
    hint: "pip leaves it to git: without git-lfs there are pointers instead of the files. Tell your users, or keep out of Git LFS what the package needs.",
    exit: 1,
  },
  "SW-INDEX-CLOSED": {
    title: "The release is older than 14 days, and PyPI takes no more files for it",
    hint: "Publish them as a release of their own: a new version, or a post-release of this one (`.post1`).",
    exit: 1,
  },
  "SW-INDEX-YANKED": {
    title: "The index lists a file of this release as yanked",
    hint: "Installers pass it over: unyank the release on the index, or publish a new version.",
    exit: 1,
  },
  "SW-INDEX-STALE": {
    title: "The index took the file but does not show it yet",
    hint: "Run the same command again in some minutes: nothing is sent twice, and the rest is verified.",
    exit: 3,
  },
  "SW-INDEX-UNATTESTED": {
    title: "The index took an attestation with the file, and shows none",
    hint: 'What an index has takes none any more: release a new version, or let it be with `attestations = "warn"`.',
    exit: 1,
  },
  "SW-INDEX-RIVAL": {
    title: "Another run is publishing this version with other files",
    hint: "Let one run publish a version: see what the index has, and run this one again once the other has ended.",
    exit: 1,
  },
  "SW-JOURNAL-UNUSABLE": {
    title: "What stands in the place of the bundle's journal is none",
    hint: "Move it away and run the same command again: what the index has is then told by the index alone.",
    exit: 2,
  },
  "SW-JOURNAL-NOT-WRITTEN": {
    title: "The journal of the release cannot be written",
    hint: "Make room on that disk, or let the bundle's folder be written to, and run the same command again: the journal goes on where it ends.",
    exit: 3,
  },
  "SW-RECEIPT-NOT-WRITTEN": {
    title: "The release is published and verified, but its receipt could not be written",
    hint: "Let the folder be written to and run the same command again: nothing is sent twice, and the receipt is written.",
    exit: 3,
  },
  // Trusted publishing
  "SW-OIDC-PERMISSION": {
    title: "This job may not ask for an id-token",
    hint: "Add `permissions: id-token: write` to the job that publishes.",
    exit: 2,
  },
  "SW-OIDC-UNSUPPORTED": {
    title: "This index has no trusted publishing",
    hint: "Set SHIPWHEEL_TOKEN and leave out `--auth oidc`.",
    exit: 2,
  },
  "SW-OIDC-AUDIENCE": {
    title: "The index asks for an id-token that another service would take",
    hint: "Do not publish there with an id-token: tell its owner, or use a token of that index with `--auth token`.",
    exit: 1,
  },
  "SW-OIDC-ENVIRONMENT": {
    title: "The job runs in the environment of another index",
    hint: "Give each publish job the `environment` of its own index, as [tool.shipwheel.publish] has it.",
    exit: 1,
  },
  "SW-OIDC-PUBLISHER": {
    title: "The index knows no trusted publisher that matches this job",
    hint: "Register the publisher as shown, or run the workflow that is registered.",
    exit: 1,
  },
  "SW-OIDC-REFUSED": {
    title: "The index gave no upload token for this job's id-token",
    hint: "Mend what the index names; its own words are shown.",
    exit: 1,
  },
  "SW-OIDC-UNAVAILABLE": {
    title: "Trusted publishing gave no answer",
    hint: "Run the job again later; nothing was sent.",
    exit: 3,
  },
  "SW-SIGNING-CONFIG": {
    title: "This is no signing configuration of Sigstore that can be used",
    hint: "Give a signing_config.json of version 0.2 with `--signing-config FILE`; without it Sigstore's public services sign.",
    exit: 2,
  },
  "SW-ATTEST-UNAVAILABLE": {
    title: "The release was not signed: there was no answer",
    hint: 'Run the job again later; nothing was sent. With `attestations = "warn"` a release goes on without them.',
    exit: 3,
  },
  "SW-ATTEST-SKIPPED": {
    title: "The release was published without attestations",
    hint: "What an index has takes none any more. With `attestations = true` a release that cannot be attested is not published.",
    exit: 1,
  },
  "SW-ATTEST-REFUSED": {
    title: "The release was not signed: it was refused",
    hint: "Mend what is named; nothing was sent. With `attestations = false` nothing is signed.",
    exit: 1,
  },
  // Verification
  "SW-LINK-BROKEN": {
    title: "The release does not hold together",
    hint: "Do not install or announce it: find out what changed the file that is named, or who made it.",
    exit: 1,
  },
  "SW-RELEASE-UNKNOWN": {
    title: "The index has no such version",
    hint: "Check name and version; `--index` or `--simple-url` names another index.",
    exit: 1,
  },
  "SW-TRUSTED-ROOT": {
    title: "This is no trusted root of Sigstore",
    hint: "Give a trusted_root.json with `--trusted-root FILE`; without it the one of Sigstore's public instance is fetched.",
    exit: 2,
  },
  "SW-TRUSTED-ROOT-UNAVAILABLE": {
    title: "Whom to believe about attestations could not be fetched",
    hint: "Run it again later, or give a trusted_root.json with `--trusted-root FILE`: nothing is fetched then.",
    exit: 3,
  },
  // The embedded index
  "SW-PORT-IN-USE": {
    title: "The port is in use",
    hint: "End the program that listens there, or choose another with --port (0 takes a free one).",
    exit: 3,
  },
  "SW-PORT-REFUSED": {
    title: "This machine does not let us listen there",
    hint: "Choose a port above 1023 with --port (0 takes a free one).",
    exit: 3,
  },
  // Announce
  "SW-GITHUB-REPOSITORY": {
    title: "The repository of the release is not known",
    hint: "Say `--repository OWNER/NAME`.",
    exit: 2,
  },
  "SW-GITHUB-REFUSED": {
    title: "GitHub refused",
    hint: "Give the job `permissions: contents: write`, and its token as GITHUB_TOKEN.",
    exit: 1,
  },
  "SW-GITHUB-UNAVAILABLE": {
    title: "GitHub gave no answer",
    hint: "Run the job again: what the release has already is not sent twice.",
    exit: 3,
  },
  "SW-NOTES-MISSING": {
    title: "There is no such file with the notes, or it is larger than 1 MiB",
    hint: "Name a file in Markdown, or leave `--notes` out: the changelog or the history tell what changed.",
    exit: 2,
  },
  "SW-RELEASE-CLOSED": {
    title: "The GitHub release is published and immutable: no files can be added to it",
    hint: "They go to the index alone. To have them on the release too, start from a push of the tag: `announce` drafts the release and publishes it last.",
    exit: 1,
  },
  "SW-TAG-MOVED": {
    title: "The tag is on another commit than the one that was released",
    hint: "Move it back, or release the commit that it is on now under a new version.",
    exit: 1,
  },
  "SW-RELEASE-CONFLICT": {
    title: "The GitHub release has a file of this name with other bytes",
    hint: "Delete that asset if it is wrong, or release a new version.",
    exit: 1,
  },
  "SW-RELEASE-IMMUTABLE": {
    title: "The GitHub release is immutable and lacks files",
    hint: "Announce from a push of the tag, so that the release is a draft until its files are there.",
    exit: 1,
  },
  // Actions
  "SW-ARTIFACT-MISSING": {
    title: "This run has no such artifact",
    hint: "Let this job need the one that makes it: `needs: [build]`.",
    exit: 2,
  },
  "SW-ARTIFACT-EXPIRED": {
    title: "GitHub has kept the artifact no longer than it was asked to",
    hint: "Leave `run-id` out and build the tag anew: files that the index has are left as they are where the bytes are the same, and the release is refused where they are not.",
    exit: 2,
  },
  "SW-RUN-UNREADABLE": {
    title: "The artifacts of that run cannot be read",
    hint: "Give this job `permissions: actions: read`, and the id of a run of this repository.",
    exit: 2,
  },
  "SW-ARTIFACT-FAILED": {
    title: "The artifact service did not do it",
    hint: "Run the job again; if it goes on, see the status page of GitHub.",
    exit: 3,
  },
} as const satisfies Record<`SW-${string}`, ErrorText>;

export type ErrorCode = keyof typeof ERRORS;

/** A document may come from another version of Shipwheel, and name codes that this one does not know. */
export function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(ERRORS, code);
}

/** Is this held against the first file of a new project alone? An index takes the next version of one that it has. */
export function isForNewProjects(code: string): boolean {
  return code === "SW-NAME-STDLIB";
}

/** A place in a file of the user's. */
export interface Where {
  readonly file: string;
  /** Counted from 1, as is the column. */
  readonly line?: number;
  readonly column?: number;
  /** The offending text. */
  readonly text?: string;
}

/** One problem as every front end shows it: in a frame, as an annotation, as an object with `--json`. */
export interface CodedProblem {
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint: string;
  readonly where?: Where;
  /** Further lines: a tool's own last words. */
  readonly detail?: string;
}

interface ProblemOptions {
  readonly hint?: string;
  readonly where?: Where;
  readonly detail?: string;
}

// A person reads it, and knows the rest of what they wrote.
const LONGEST_OFFENDING = 2000;

/** The problem with its code's own title and hint; `offending` echoes the input, `hint` replaces the code's own. */
export function problem(code: ErrorCode, offending: string, options: ProblemOptions = {}): CodedProblem {
  const shown = offending.length > LONGEST_OFFENDING ? `${offending.slice(0, LONGEST_OFFENDING)}...` : offending;
  return { hint: ERRORS[code].hint, ...options, code, message: `${ERRORS[code].title}: ${shown}` };
}

/** The first `most` of problems that are found one after another; no more are looked for. */
export function firstProblems(problems: Iterable<CodedProblem>, most: number): readonly CodedProblem[] {
  const first: CodedProblem[] = [];
  for (const each of problems) {
    if (first.push(each) >= most) break;
  }
  return first;
}

/** A refusal or a failure with its code. Carries every problem of its kind that was found, not the first alone. */
export class ShipwheelError extends Error {
  readonly problems: readonly [CodedProblem, ...CodedProblem[]];

  constructor(code: ErrorCode, offending: string, options: ProblemOptions & ErrorOptions = {}) {
    const { cause, ...shown } = options;
    const first = problem(code, offending, shown);
    super(first.message, cause === undefined ? undefined : { cause });
    this.name = "ShipwheelError";
    this.problems = [first];
  }

  /** One error for several problems. */
  static of(problems: readonly [CodedProblem, ...CodedProblem[]]): ShipwheelError {
    const [first] = problems;
    const error = new ShipwheelError(first.code, "");
    return Object.assign(error, { message: problems.map(({ message }) => message).join("\n"), problems });
  }

  get code(): ErrorCode {
    return this.problems[0].code;
  }

  get exitCode(): 1 | 2 | 3 {
    return ERRORS[this.code].exit;
  }
}

/** Throws one error for all of `problems`; none where there are none. */
export function refuseAll(problems: readonly CodedProblem[]): void {
  const [first, ...others] = problems;
  if (first !== undefined) throw ShipwheelError.of([first, ...others]);
}
