const VERSION_SCHEMES = [
  "guess-next-dev",
  "no-guess-dev",
  "post-release",
  "only-version",
  "calver-by-date",
  "python-simplified-semver",
  "release-branch-semver",
  "semver-pep440",
  "semver-pep440-release-branch",
  ["no-guess-dev", "guess-next-dev"],
];
const LOCAL_SCHEMES = [
  "node-and-date",
  "node-and-timestamp",
  "no-local-version",
  "no-local-version-strict",
  "dirty-tag",
  ["fail-on-uncommitted-changes", "no-local-version"],
  ["fail-on-uncommitted-changes", "node-and-date"],
];
const TAG_REGEXES = ["^v?(?P<version>[0-9.]+(?:rc[0-9]+)?)$", "^(?:pkg[-/])?v?(?P<version>.+)$", "v(.*)"];
const DESCRIBES = [
  'git describe --dirty --tags --long --match "v*"',
  ["git", "describe", "--dirty", "--tags", "--long", "--match", "*[0-9]*", "--exclude", "nightly*"],
  ["git", "describe", "--tags", "--abbrev=8"],
  ["git", "describe", "--dirty", "--tags", "--long", "--first-parent"],
  "git describe --dirty --long --match '*[0-9]*'",
];

const TAG_PATTERNS = [
  "default",
  "default-unprefixed",
  "default-unprefixed",
  "^(?:pkg[-/])?v?(?P<base>\\d+(\\.\\d+)*)(-?(?P<stage>rc)\\.?(?P<revision>\\d+))?$",
  "(?P<base>\\d+\\.\\d+)",
];
const FORMATS = [
  "{base}",
  "{base}.post{distance}+{commit}",
  "{base}+{branch_escaped}.{dirty}",
  "{major}.{minor}.{distance}",
  "{base}.dev{timestamp}",
  "v{base}{stage}{revision}",
];

const STYLES = [
  "pep440",
  "pep440-branch",
  "pep440-pre",
  "pep440-post",
  "pep440-post-branch",
  "pep440-old",
  "git-describe",
  "git-describe-long",
];

const TOOLS = [
  "setuptools-scm",
  "setuptools-scm",
  "hatch-vcs",
  "hatch-vcs",
  "pdm-backend",
  "versioneer",
  "poetry-dynamic-versioning",
  "uv-dynamic-versioning",
];
const WRITERS = {
  "setuptools-scm": setuptoolsScm,
  "hatch-vcs": hatchVcs,
  "pdm-backend": pdm,
  versioneer,
  "poetry-dynamic-versioning": poetryDynamic,
  "uv-dynamic-versioning": uvDynamic,
};

/**
 * A pyproject.toml whose version comes from git, of one of the tools that make it: `{tool, toml}`. `below` says that the project lies in
 * a folder of the repository; `tools` are those to choose from.
 */
export function randomProject(random, below, tools = TOOLS) {
  const tool = random.pick(tools);
  return { tool, toml: WRITERS[tool](random, below) };
}

function setuptoolsScm(random, below) {
  const tag = random.chance(0.2) ? { prefix: random.pick(["v", "pkg-", "pkg/v"]) } : {};
  if (random.chance(0.1)) tag.strict = true;
  const options = { ...schemes(random, below), ...(Object.keys(tag).length > 0 && { tag }) };
  if (tag.prefix === undefined && random.chance(0.15)) options.tag_regex = random.pick(TAG_REGEXES);
  else if (random.chance(0.1)) options.tag = { ...tag, regex: random.pick(TAG_REGEXES) };
  if (random.chance(0.1)) options.scm = { git: { describe_command: random.pick(DESCRIBES) } };
  return `${project("setuptools.build_meta", "setuptools-scm")}[tool.setuptools_scm]\n${lines(options)}`;
}

function hatchVcs(random, below) {
  const options = schemes(random, below);
  const own = { source: "vcs" };
  if (random.chance(0.15)) own["tag-pattern"] = random.pick(TAG_REGEXES);
  if (random.chance(0.1)) own["fallback-version"] = "0.9.1";
  return `${project("hatchling.build", "hatch-vcs")}[tool.hatch.version]\n${lines({ ...own, "raw-options": options })}`;
}

function pdm(random) {
  const options = { source: "scm" };
  if (random.chance(0.2)) options.tag_regex = random.pick(TAG_REGEXES);
  if (random.chance(0.2)) options.tag_filter = random.pick(["v*", "*[0-9]*"]);
  return `${project("pdm.backend", "pdm-backend")}[tool.pdm.version]\n${lines(options)}`;
}

/** setup.py calls it. */
function versioneer(random) {
  const options = { VCS: "git", versionfile_source: "a/_version.py", tag_prefix: random.pick(["v", "v", "", "pkg-v"]) };
  if (random.chance(0.7)) options.style = random.pick(STYLES);
  // The folders are named after seeds.
  if (random.chance(0.3)) options.parentdir_prefix = random.pick(["1", "2", "3", "4", "arch"]);
  return `${project("setuptools.build_meta", "versioneer")}[tool.versioneer]\n${lines(options)}`;
}

function poetryDynamic(random) {
  const head = '[tool.poetry]\nname = "a"\nversion = "0.0.0"\ndescription = ""\nauthors = []\n';
  const system = '[build-system]\nrequires = ["poetry-core", "poetry-dynamic-versioning"]\n';
  const backend = 'build-backend = "poetry_dynamic_versioning.backend"\n';
  return `${system}${backend}${head}[tool.poetry-dynamic-versioning]\n${lines({ enable: true, ...dunamai(random) })}`;
}

function uvDynamic(random) {
  const options = dunamai(random);
  if (random.chance(0.1)) options["fallback-version"] = "0.9.1";
  const source = '[tool.hatch.version]\nsource = "uv-dynamic-versioning"\n';
  return `${project("hatchling.build", "uv-dynamic-versioning")}${source}[tool.uv-dynamic-versioning]\n${lines(options)}`;
}

function dunamai(random) {
  const options = {};
  const sometimes = (share, key, values) => {
    if (random.chance(share)) options[key] = random.pick(values);
  };
  sometimes(0.2, "vcs", ["git", "any"]);
  sometimes(0.5, "pattern", TAG_PATTERNS);
  sometimes(0.15, "pattern-prefix", ["pkg-", "pkg/"]);
  sometimes(0.2, "style", ["pep440", "semver", "pvp"]);
  sometimes(0.25, "format", FORMATS);
  sometimes(0.2, "metadata", [true, false]);
  for (const key of ["tagged-metadata", "dirty", "latest-tag", "full-commit", "strict", "ignore-untracked"])
    sometimes(0.15, key, [true]);
  sometimes(0.3, "bump", [true, { enable: true, index: 0 }, { enable: true, index: 1 }, { enable: false, index: 1 }]);
  sometimes(0.1, "commit-length", [4, 12]);
  sometimes(0.1, "commit-prefix", ["g"]);
  sometimes(0.1, "escape-with", [".", "x"]);
  sometimes(0.1, "tag-branch", ["HEAD", "main"]);
  return options;
}

function schemes(random, below) {
  const options = {};
  if (random.chance(0.5)) options.version_scheme = random.pick(VERSION_SCHEMES);
  if (random.chance(0.4)) options.local_scheme = random.pick(LOCAL_SCHEMES);
  if (random.chance(0.15)) options.fallback_version = random.pick(["0.9", "1.0rc1"]);
  if (random.chance(0.15)) options.git_describe_command = random.pick(DESCRIBES);
  if (below && random.chance(0.5)) options.root = "..";
  else if (below && random.chance(0.6)) options.search_parent_directories = true;
  return options;
}

function project(backend, needs) {
  return `[build-system]\nrequires = ["${needs}"]\nbuild-backend = "${backend}"\n[project]\nname = "a"\ndynamic = ["version"]\n`;
}

function lines(options) {
  return Object.entries(options)
    .map(([key, value]) => `${key} = ${toml(value)}\n`)
    .join("");
}

function toml(value) {
  if (Array.isArray(value) || typeof value !== "object") return JSON.stringify(value);
  return `{${Object.entries(value).map(([key, each]) => `${key} = ${toml(each)}`)}}`;
}
