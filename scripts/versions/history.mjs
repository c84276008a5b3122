import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { datedRepository } from "../../__tests__/dated-repository.ts";
import { randomFrom } from "../random.mjs";
import { randomProject } from "./project-options.mjs";

const PREFIXES = ["v", "v", "v", "v", "", "", "V", "pkg-v", "pkg-", "pkg/v", "release-", "nightly-", "ünï-v", "r1-"];
const BRANCHES = ["main", "master", "feature/a", "release-26.1.2", "1.2", "maintenance/v0.1"];
const SETUP_PY = "import setuptools, versioneer\nsetuptools.setup(version=versioneer.get_version())\n";
const VERSION_FILE = '    git_refnames = "$Format:%d$"\n    git_full = "$Format:%H$"\n    git_date = "$Format:%ci$"\n';
// What dunamai reads of an archive.
const ARCHIVED = {
  "hash-full": "$Format:%H$",
  "hash-short": "$Format:%h$",
  timestamp: "$Format:%cI$",
  refs: "$Format:%D$",
  describe: "$Format:%(describe:tags=true,match=*[0-9]*)$",
};
const DAY_SECONDS = 86_400;

/** Makes a repository with a history that follows from `seed` in the new folder `folder`: `{dir, tool, story}`, `dir` being the project's folder; `only` is the one tool to choose. */
export function makeHistory(folder, seed, only) {
  const random = randomFrom(seed);
  const below = random.chance(0.15) ? "packages" : ".";
  const { tool, toml } = randomProject(random, below !== ".", only && [only]);
  const top = path.join(folder, "repository");
  mkdirSync(path.join(top, below), { recursive: true });
  const repository = datedRepository(top);
  repository.git("init", "--quiet", `--initial-branch=${random.pick(BRANCHES)}`);
  writeFileSync(path.join(top, below, "pyproject.toml"), toml);
  if (tool === "versioneer") useVersioneer(path.join(top, below), random.chance(0.7));
  else if (random.chance(0.5)) describeArchives(path.join(top, below));
  const steps = grow(repository, random);
  const [how, place] = leave(repository, folder, random);
  const lies = path.join(place, below);
  // A clone of what has no commit is empty.
  return {
    dir: existsSync(path.join(lies, "pyproject.toml")) ? lies : path.join(top, below),
    tool,
    story: [toml, ...steps, how].join("\n"),
  };
}

/** Has setup.py ask versioneer; `tellsArchives` says that `git archive` fills in what it takes. */
function useVersioneer(dir, tellsArchives) {
  writeFileSync(path.join(dir, "setup.py"), SETUP_PY);
  if (!tellsArchives) return;
  mkdirSync(path.join(dir, "a"));
  writeFileSync(path.join(dir, "a", "_version.py"), VERSION_FILE);
  writeFileSync(path.join(dir, ".gitattributes"), "a/_version.py export-subst\n");
}

/** Has `git archive` write down what it takes: in a checkout the file says nothing. */
function describeArchives(dir) {
  const fields = [
    "node: $Format:%H$",
    "describe-name: $Format:%(describe:tags=true,match=*[0-9]*)$",
    "ref-names: $Format:%D$",
  ];
  writeFileSync(path.join(dir, ".git_archival.txt"), `${fields.join("\n")}\n`);
  writeFileSync(path.join(dir, ".git_archival.json"), `${JSON.stringify(ARCHIVED)}\n`);
  writeFileSync(path.join(dir, ".gitattributes"), ".git_archival.* export-subst\n");
}

/** Commits, tags and merges, in an order that is not known before. */
function grow(repository, random) {
  if (random.chance(0.03)) return ["no commit"];
  const taggable = random.chance(0.9);
  const steps = [{ name: "commit", take: commit }];
  for (let more = random.below(9); more > 0; more -= 1) steps.push(randomStep(random, taggable));
  return steps.map(({ name, take }) => `${name} ${take(repository, random) ?? ""}`);
}

function randomStep(random, taggable) {
  const steps = [
    { name: "commit", take: commit },
    { name: "merge", take: merge },
    { name: "a day", take: passDay },
  ];
  return random.pick(taggable ? [...steps, { name: "tag", take: tag }, { name: "tag", take: tag }] : steps);
}

function passDay({ time }) {
  time.now += DAY_SECONDS;
}

function commit(repository, random) {
  repository.write(`file${random.below(3)}`, `${random.below(1000)}\n`);
  repository.commit("More");
}

function tag({ git }, random) {
  const name = `${random.pick(PREFIXES)}${randomVersion(random)}`;
  git("tag", ...(random.chance(0.4) ? ["--annotate", "--message", name] : []), name);
  return name;
}

function merge(repository, random) {
  const { git } = repository;
  const from = git("symbolic-ref", "--short", "HEAD") ?? "HEAD";
  git("checkout", "--quiet", "-b", `side-${repository.time.now}`);
  repository.write(`side-${repository.time.now}`, "side\n");
  repository.commit("Side");
  const named = random.chance(0.5) ? tag(repository, random) : "";
  git("checkout", "--quiet", from);
  if (random.chance(0.5)) commit(repository, random);
  git("merge", "--quiet", "--no-ff", "--message", "Merge", "-");
  return named;
}

function randomVersion(random) {
  const [a, b, c] = [random.below(3), random.below(12), random.below(30)];
  return random.pick([
    `${a}.${b}.${c}`,
    `${a}.${b}.${c}`,
    `${a}.${b}.${c}`,
    `${a}.${b}`,
    `${a}`,
    `${a}.${b}.${c}-rc.${b}`,
    `${a}.${b}rc${c}`,
    `${a}.${b}a${c}`,
    `${a}.${b}.post${c}`,
    `${a}.${b}.${c}-${b}`,
    `${a}.${b}.dev0`,
    `${a}.${b}.${c}.${a}.${b}`,
    `${a}!${b}.${c}`,
    `${a}.${b}+linux.${c}`,
    `2026.${a + 1}.${b + 1}`,
    `2026.01.0${a + 1}.${b}`,
    `26.1.${a + 1}`,
    `${a}_${b}`,
    `${a}.${b}.dev${c}`,
  ]);
}

/** How the repository is left, and the folder to look at: it, or what was made of it. */
function leave(repository, folder, random) {
  const ways = [
    untouched,
    untouched,
    changed,
    staged,
    untracked,
    detached,
    shallow,
    archived,
    worktree,
    submodule,
    changedSubmodule,
  ];
  const way = random.pick(ways);
  return [way.name, way(repository, folder, random) ?? repository.dir];
}

function untouched() {}

function changed(repository) {
  repository.write("file0", "changed\n");
  repository.write("pyproject.toml", "# changed\n");
}

function staged(repository) {
  repository.write("new", "staged\n");
  repository.git("add", "--all");
}

function untracked(repository) {
  repository.write("untracked", "untracked\n");
}

function detached({ git }, _, random) {
  git("checkout", "--quiet", "--detach", `HEAD~${random.below(3)}`);
}

function shallow({ dir, git }, folder, random) {
  const to = path.join(folder, "shallow");
  const cloned = git("clone", "--quiet", `--depth=${1 + random.below(3)}`, pathToFileURL(dir).href, to);
  return cloned === undefined ? undefined : to;
}

/** What a forge's tarball has: the commit's files, and no repository. */
function archived({ git }, folder) {
  const [archive, to] = ["archive.tar", "archived"].map((name) => path.join(folder, name));
  if (git("archive", `--output=${archive}`, "HEAD") === undefined) return undefined;
  mkdirSync(to);
  spawnSync("tar", ["-xf", archive, "-C", to]);
  return to;
}

function worktree(repository, folder, random) {
  const to = path.join(folder, "worktree");
  if (repository.git("worktree", "add", "--quiet", "--detach", to) === undefined) return undefined;
  if (random.chance(0.3)) datedRepository(to).write("pyproject.toml", "# changed\n");
  return to;
}

/** The repository as a submodule of another one, which has a tag too. */
function submodule(repository, folder) {
  const outer = path.join(folder, "outer");
  mkdirSync(outer);
  const { git, commit: commitAll } = datedRepository(outer, repository.time);
  git("init", "--quiet", "--initial-branch=main");
  if (git("submodule", "--quiet", "add", pathToFileURL(repository.dir).href, "inner") === undefined) return undefined;
  commitAll("Outer");
  git("tag", "v77.0");
  return path.join(outer, "inner");
}

/** A submodule of the repository that has changes of its own, or files that nobody tracks. */
function changedSubmodule(repository, folder, random) {
  const other = path.join(folder, "other");
  mkdirSync(other);
  const inner = datedRepository(other, repository.time);
  inner.git("init", "--quiet", "--initial-branch=main");
  inner.write("file", "inner\n");
  inner.commit("Inner");
  if (repository.git("submodule", "--quiet", "add", pathToFileURL(other).href, "inner") === undefined) return;
  repository.commit("Add a submodule");
  datedRepository(path.join(repository.dir, "inner")).write(random.pick(["file", "untracked"]), "changed\n");
}
