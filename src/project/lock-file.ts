import { createHash } from "node:crypto";
import type { Table } from "../config/table.ts";
import { parseToml } from "../config/toml.ts";
import type { Locked } from "../documents/locked.ts";
import { ShipwheelError } from "../errors.ts";
import type { Processes } from "../ports/processes.ts";
import { normalizeName } from "../python/name.ts";
import { parseRequirement } from "../python/requirement.ts";
import { answerOfExtras, settleMarker } from "../python/settled-marker.ts";
import { contains } from "../python/specifier.ts";
import { gitEnvironment } from "./git-environment.ts";
import { type Lock, type LockedEdge, lockBroken, placesByName } from "./lock.ts";
import { lockedNeeds } from "./locked-needs.ts";
import { readPdmLock } from "./pdm-lock.ts";
import { readPoetryLock } from "./poetry-lock.ts";
import { readPylock } from "./pylock.ts";
import { readRequirementsLock } from "./requirements-lock.ts";
import { readUvLock } from "./uv-lock.ts";

/** Which project's lock is looked for, and where. */
export interface LockQuestion {
  /** Anywhere within the repository. */
  readonly dir: string;
  readonly commit: string;
  /** The project's folder in the repository, with forward slashes; `.` for the repository itself. */
  readonly root: string;
  /** The project's normal name. */
  readonly project: string;
  /** Requires-Dist of its distributions. */
  readonly requirements: readonly string[];
}

/** The files that lock a project, the most telling first. Those of a workspace lie further up. */
const LOCKS: readonly { readonly name: Lock["format"]; readonly read: Reader; readonly shared: boolean }[] = [
  { name: "uv.lock", read: (text, project) => readUvLock(tomlOf("uv.lock", text), project), shared: true },
  { name: "poetry.lock", read: (text) => readPoetryLock(tomlOf("poetry.lock", text)), shared: false },
  { name: "pdm.lock", read: (text) => readPdmLock(tomlOf("pdm.lock", text)), shared: false },
  { name: "pylock.toml", read: (text, project) => readPylock(tomlOf("pylock.toml", text), project), shared: false },
  { name: "requirements.txt", read: readRequirementsLock, shared: false },
];

/** `undefined` for a file that is no lock after all. */
type Reader = (text: string, project: string) => Lock | undefined;

const LARGEST = 32 * 1024 * 1024;

/**
 * What the lock file of a commit has chosen for the project; `undefined` where no file locks it.
 *
 * Of several it is the first that has all that the project requires: another may have been left behind. What is checked out says nothing. Throws SW-LOCK-BROKEN and SW-LOCK-UNSUPPORTED, and SW-GIT-FAILED.
 */
export async function readLocked(
  question: LockQuestion,
  { processes }: { readonly processes: Processes },
  environment: Readonly<Record<string, string>>,
): Promise<Locked | undefined> {
  const git = gitIn(question.dir, processes, gitEnvironment(environment));
  const committed = await committedLocks(question, git);
  let outdated: Locked | undefined;
  for (const { read, file } of placesOf(question.root)) {
    if (!committed.has(file)) continue;
    const text = await git(["cat-file", "blob", `${question.commit}:${file}`]);
    const lock = read(text, question.project);
    if (lock === undefined) continue;
    const { project, requirements } = question;
    const { edges, lacks } = needsOf(lock, requirements);
    const packages = lockedNeeds(lock, project, edges);
    const locked: Locked = {
      file,
      sha256: createHash("sha256").update(text).digest("hex"),
      graph: packages.every(({ dependencies }) => dependencies !== undefined) ? "complete" : "unknown",
      packages: [...packages],
    };
    if (!lacks) return locked;
    outdated ??= locked;
  }
  return outdated;
}

/** Where each lock may lie, from the repository. */
function placesOf(root: string): readonly { readonly read: Reader; readonly file: string }[] {
  const folders = root === "." ? [] : root.split("/");
  return LOCKS.flatMap(({ name, read, shared }) => {
    const above = shared ? folders.map((_, depth) => depth).reverse() : [];
    return [folders.length, ...above].map((depth) => ({ read, file: [...folders.slice(0, depth), name].join("/") }));
  });
}

type Git = (args: readonly string[]) => Promise<string>;

function gitIn(dir: string, processes: Processes, env: Readonly<Record<string, string>>): Git {
  return async (args) => {
    const command = ["git", "--no-optional-locks", "-c", "core.quotePath=false", ...args] as const;
    const options = { cwd: dir, env, timeoutSeconds: 120, keptBytes: LARGEST };
    const { exitCode, stdout, stderr } = await processes.run(command, options);
    if (exitCode !== 0) throw new ShipwheelError("SW-GIT-FAILED", dir, { detail: stderr.trim() });
    return stdout;
  };
}

async function committedLocks({ commit, root }: LockQuestion, git: Git): Promise<ReadonlySet<string>> {
  const files = placesOf(root).map(({ file }) => file);
  const listed = await git(["ls-tree", "-l", "--full-tree", commit, "--", ...files]);
  const sizes = listed.split("\n").flatMap((line) => {
    // A link leads to who knows where.
    const [, size, file] = /^100\d{3} blob [0-9a-f]+ +(\d+)\t(.+)$/.exec(line) ?? [];
    return file === undefined ? [] : [{ file, size: Number(size) }];
  });
  const huge = sizes.find(({ size }) => size > LARGEST);
  if (huge !== undefined) throw new ShipwheelError("SW-LOCK-BROKEN", `${huge.file}: it has ${huge.size} bytes`);
  return new Set(sizes.map(({ file }) => file));
}

function tomlOf(format: Lock["format"], text: string): Table {
  try {
    return parseToml(text, format);
  } catch (error) {
    if (error instanceof ShipwheelError) throw lockBroken(format, error.message);
    throw error;
  }
}

/** What the metadata requires as edges to the lock's packages; what the lock does not have leads nowhere. */
function needsOf(
  { packages }: Lock,
  requirements: readonly string[],
): { readonly edges: readonly LockedEdge[]; readonly lacks: boolean } {
  const places = placesByName(packages);
  const answer = answerOfExtras({ extras: new Set() });
  let lacks = false;
  const edges = requirements.flatMap((text) => {
    const requirement = parseRequirement(text);
    if (requirement === undefined) return [];
    const { name, specifiers, extras, marker } = requirement;
    const left = marker === undefined ? true : settleMarker(marker, answer);
    if (left === false) return [];
    const targets = (places.get(normalizeName(name)) ?? []).filter((place) =>
      contains(specifiers, packages[place]?.version ?? ""),
    );
    lacks ||= targets.length === 0;
    if (targets.length === 0) return [];
    return [{ targets, extras: extras.map(normalizeName), ...(left !== true && { marker: left }) }];
  });
  return { edges, lacks };
}
