/** One option as `--help`, the parser and docs/commands.md know it. */
export interface OptionRow {
  readonly name: string;
  /** What stands for the value in help; a switch has none. */
  readonly value?: string;
  readonly about: string;
}

export interface CommandRow {
  readonly name: string;
  /** The positional arguments as help writes them. */
  readonly takes: string;
  /** How many positional arguments there may be. */
  readonly arity: readonly [least: number, most: number];
  readonly about: string;
  readonly options: readonly OptionRow[];
}

const OUT: OptionRow = { name: "out", value: "FOLDER", about: "the bundle's folder (release)" };
const PYTHON: OptionRow = {
  name: "python",
  value: "PROGRAM",
  about: "the Python, 3.11 or newer, that runs the build tools",
};
const CONTAINERS: OptionRow = {
  name: "containers",
  value: "yes|no",
  about: "make the wheels by cibuildwheel, on Linux in containers (build: yes; rehearse: no)",
};
const MANIFEST_DIGEST: OptionRow = {
  name: "manifest-digest",
  value: "SHA256",
  about: "the digest that manifest.json must have",
};
const OF_TAG: OptionRow = { name: "tag", value: "TAG", about: "the tag that the bundle must be of" };
const IGNORING: OptionRow = {
  name: "project",
  value: "DIR",
  about: "whose [tool.shipwheel.ignore] holds (the current folder)",
};
const TRUST_RECORD: OptionRow = {
  name: "trust-record",
  about: "take the hashes in RECORD for true, and say so: faster",
};
const ANY = Number.POSITIVE_INFINITY;

/** For every command. */
export const COMMON_OPTIONS: readonly OptionRow[] = [
  { name: "json", about: "print the document on standard output, and write nothing unless --out is given" },
  { name: "quiet", about: "say nothing but errors" },
  { name: "verbose", about: "show each line of the tools that run" },
  { name: "help", about: "show this" },
];

/** The commands in the order in which a release runs them. */
export const COMMANDS: readonly CommandRow[] = [
  {
    name: "rehearse",
    takes: "[DIR]",
    arity: [0, 1],
    about: "release the project to an index of our own on this machine, and install it back; needs no credentials",
    options: [{ name: "tag", value: "TAG", about: "rehearse as if HEAD had this tag" }, CONTAINERS, PYTHON, OUT],
  },
  {
    name: "plan",
    takes: "[DIR]",
    arity: [0, 1],
    about: "say what this release will be, and why; runs no project code",
    options: [
      { name: "ref", value: "REF", about: "the tag to release: a name or refs/tags/NAME" },
      { name: "platform", value: "NAME", about: "show the files of one platform: linux, macos, windows, ..." },
      { name: "explain", value: "ID", about: "why an identifier, a job or `version` is as it is" },
      {
        name: "against",
        value: "VERSION",
        about: "compare with a version that the index already has, or with its `latest`",
      },
      {
        name: "add-to",
        value: "NAME|URL",
        about: "plan only the wheels that this index lacks of a version that it has: pypi, testpypi, or an upload URL",
      },
      {
        name: "build-tag",
        value: "N",
        about: "with --add-to: plan every wheel anew with this build tag, to mend those that are there",
      },
      { name: "simple-url", value: "URL", about: "the Simple API to compare with, or to add to (PyPI's)" },
      {
        name: "durations",
        value: "FILE",
        about:
          "pack the jobs by how long the wheels of an earlier release took: its receipt.json, or a build-record.json",
      },
      OUT,
    ],
  },
  {
    name: "build",
    takes: "[DIR]",
    arity: [0, 1],
    about: "build what one job of the plan owns",
    options: [
      { name: "job", value: "ID", about: "a job of the plan, or `all` (all)" },
      { name: "plan", value: "FILE", about: "the plan to build (release/plan.json; planned anew where there is none)" },
      { name: "sdist", value: "FILE", about: "build the wheels from this sdist" },
      CONTAINERS,
      PYTHON,
      OUT,
    ],
  },
  {
    name: "check",
    takes: "PATH...",
    arity: [1, ANY],
    about: "every reason why an index would refuse these files",
    options: [
      IGNORING,
      TRUST_RECORD,
      { name: "sarif", value: "FILE", about: "write what is found as SARIF 2.1.0 too, for code scanning" },
    ],
  },
  {
    name: "assemble",
    takes: "[DIR...]",
    arity: [0, ANY],
    about: "hold what the jobs built against the plan; hashes, SBOM, manifest",
    options: [
      { name: "plan", value: "FILE", about: "the plan (plan.json in the first folder that has one)" },
      IGNORING,
      TRUST_RECORD,
      OUT,
    ],
  },
  {
    name: "publish",
    takes: "BUNDLE|DIR|FILE...",
    arity: [0, ANY],
    about: "check, upload and verify; by trusted publishing, or with the token in SHIPWHEEL_TOKEN",
    options: [
      {
        name: "index",
        value: "NAME|URL",
        about: "pypi, testpypi, or an upload URL (where the project publishes to, pypi)",
      },
      { name: "simple-url", value: "URL", about: "the Simple API of that index" },
      { name: "out-of-order", about: "publish though an index that comes before it in the chain is not done" },
      MANIFEST_DIGEST,
      OF_TAG,
      { name: "auth", value: "WAY", about: "oidc or token, where both would do" },
      {
        name: "attestations",
        value: "true|false|warn",
        about:
          "attest each file, or stop; do not; or go on with a warning where it fails (as the project has it, true)",
      },
      {
        name: "signing-config",
        value: "FILE",
        about: "Sigstore's signing_config.json: who certifies and who logs attestations (Sigstore's public services)",
      },
      { name: "dry-run", about: "stop before a token is asked for, and say what would be sent" },
      OUT,
    ],
  },
  {
    name: "smoke",
    takes: "[BUNDLE]",
    arity: [0, 1],
    about:
      "install a published release from its index by pip, with hashes, and try it; not beside the right to publish",
    options: [
      {
        name: "index",
        value: "NAME|URL",
        about: "pypi, testpypi, or an upload URL (where the project publishes to, pypi)",
      },
      { name: "simple-url", value: "URL", about: "the Simple API of that index" },
      {
        name: "dependencies-url",
        value: "URL",
        about: "the one Simple API that dependencies come from (your usual index)",
      },
      MANIFEST_DIGEST,
      PYTHON,
      { name: "out", value: "FOLDER", about: "the folder whose `smoke` the document goes to (BUNDLE)" },
    ],
  },
  {
    name: "announce",
    takes: "[BUNDLE]",
    arity: [0, 1],
    about: "the GitHub release: notes, files, evidence; with the token in GITHUB_TOKEN",
    options: [
      { name: "repository", value: "OWNER/NAME", about: "where (GITHUB_REPOSITORY, or the plan's)" },
      {
        name: "notes",
        value: "FILE",
        about: "what the release brings, in Markdown (its part of the changelog, or the changes since the last tag)",
      },
      MANIFEST_DIGEST,
      OF_TAG,
    ],
  },
  {
    name: "verify",
    takes: "BUNDLE|NAME==VERSION",
    arity: [0, 1],
    about: "read a release again as whoever receives it: files, hashes, SBOM, attestations, what the index serves",
    options: [
      { name: "index", value: "NAME|URL", about: "where NAME==VERSION is (pypi); hold a bundle against it too" },
      { name: "simple-url", value: "URL", about: "the Simple API of that index" },
      { name: "repository", value: "OWNER/NAME", about: "whose workflow must have attested (the plan's)" },
      { name: "workflow", value: "FILE", about: "the name of that workflow's file (any)" },
      { name: "tag", value: "TAG", about: "the tag that it must have run for (the plan's)" },
      {
        name: "trusted-root",
        value: "FILE",
        about: "a trusted_root.json: whom to believe about attestations (fetched from Sigstore)",
      },
      { name: "require", value: "LINK,...", about: "links that may not be absent: attestations, plan, receipt, ..." },
      MANIFEST_DIGEST,
    ],
  },
  {
    name: "index",
    takes: "",
    arity: [0, 0],
    about: "serve a package index on this machine, for any client",
    options: [
      { name: "port", value: "PORT", about: "where to listen on 127.0.0.1 (8765; 0 for any)" },
      { name: "folder", value: "FOLDER", about: "keep the files here (in memory)" },
      {
        name: "upstream",
        value: "URL",
        about: "the Simple API for names that it does not have (your usual index); `none` for none",
      },
      { name: "token", value: "TOKEN", about: "the token that uploads need (made anew and shown)" },
      {
        name: "dialect",
        value: "NAME",
        about: "pass for azure, gitlab, nexus, artifactory or codeartifact: its addresses, its answers (PyPI's)",
      },
      {
        name: "fault",
        value: "WHERE:KIND[=VALUE][@AT],...",
        about: "what goes wrong on purpose, as in `upload:status-after=502@2,simple:stale@2-4` (docs/faults.md)",
      },
    ],
  },
];
