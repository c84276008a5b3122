import path from "node:path";
import { pathToFileURL } from "node:url";
import { ShipwheelError } from "../errors.ts";
import type { Clock } from "../ports/clock.ts";
import type { Ending } from "./ending.ts";
import type { FreshEnvironment } from "./fresh-environment.ts";
import { type Installation, installationOf } from "./install-report.ts";
import type { Machine } from "./machine.ts";
import { type PipReader, withPipEnvironment } from "./pip-reading.ts";
import type { Python } from "./python.ts";
import { type FileInstaller, failedInstallation, type SmokedSdist, type SmokedWheel } from "./smoke.ts";
import type { Tools } from "./tools.ts";
import type { IndexLogin } from "./user-index.ts";

/** An index that a release is installed from; the reader's logins are for dependencies, which project code may see. */
export interface InstallSource extends PipReader {
  /** The Simple API that has the release. */
  readonly simple: string;
  /** For that one. */
  readonly login?: IndexLogin;
  /** The Simple API that has everything else. */
  readonly dependencies: string;
  /** The sha256 (hex) of each file of the release, by its name. */
  readonly sums: ReadonlyMap<string, string>;
}

/** A file that pip took from the index. */
export interface InstalledFile extends Pick<Installation, "url" | "sha256"> {
  readonly name: string;
  /** The version of the Python that it was installed into. */
  readonly python: string;
}

/** How long pip may find an older page than the one that lists the release. */
const PATIENCE_MS = 5 * 60 * 1000;
const LONGEST_PAUSE_MS = 20_000;
/** The oldest Python that a pip of today installs for. */
const OLDEST = 10;

// What passes by itself: a page of before, an index that is busy, a line that broke.
const PASSING =
  /No matching distribution found|Could not find a version that satisfies|Max retries exceeded|Read timed out|Connection (?:aborted|broken|reset)|HTTP error (?:429|5\d\d)|(?:429|5\d\d) (?:Client|Server) Error/;

/**
 * Installs a release as its users do, by pip: our own file by its hash from the index that has it, without dependencies; then these from
 * another index alone. No pip ever knows both. An sdist, whose build needs the other index, comes from the disk with the same hash.
 *
 * `installed` is told each file that came.
 */
export function indexInstaller(
  source: InstallSource,
  machine: Machine,
  installed: (file: InstalledFile) => void,
): FileInstaller {
  return {
    accepts: ({ installer }: Tools, { version, hasVenv }: Python) =>
      version[1] >= OLDEST && (installer === "uv" || hasVenv),
    install: (file, environment) => installBoth(file, environment, { source, machine, installed }),
  };
}

interface Task {
  readonly source: InstallSource;
  readonly machine: Machine;
  readonly installed: (file: InstalledFile) => void;
}

type SmokedFile = SmokedWheel | SmokedSdist;

async function installBoth(file: SmokedFile, environment: FreshEnvironment, task: Task): Promise<Ending> {
  try {
    await installOwn(file, environment, task);
    await installDependencies(file, environment, task);
    return { outcome: "passed", detail: "" };
  } catch (error) {
    if (!(error instanceof ShipwheelError) || error.code === "SW-CANCELLED") throw error;
    const [{ detail = "" }] = error.problems;
    return failedInstallation(detail, file.name, error.message);
  }
}

async function installOwn(
  file: SmokedFile,
  environment: FreshEnvironment,
  { source, machine, installed }: Task,
): Promise<void> {
  const name = path.basename(file.path);
  const sha256 = source.sums.get(name) ?? "";
  const isWheel = file.kind === "wheel";
  const place = isWheel ? `${file.name}==${file.version}` : `${file.name} @ ${pathToFileURL(path.resolve(file.path))}`;
  const options = isWheel
    ? ["--index-url", source.simple, "--only-binary", ":all:", "--no-cache-dir"]
    : ["--index-url", source.dependencies];
  const report = await machine.files.withTemporaryFolder(async (folder) => {
    const requirements = path.join(folder, "requirements.txt");
    await machine.files.write(requirements, `${place} --hash=sha256:${sha256}\n`);
    const exact = [...options, "--no-deps", "--require-hashes", "-r", requirements];
    const reader = isWheel ? { pip: source.pip, logins: source.login ? [source.login] : [] } : source;
    return withPipEnvironment(reader, machine, (variables) =>
      untilListed(() => environment.install(exact, variables), name, machine),
    );
  });
  const came = installationOf(file.name, report);
  if (came === undefined) throw new ShipwheelError("SW-INSTALL-NOT-OURS", `pip's report has no ${file.name}`);
  if (came.sha256 !== sha256) {
    throw new ShipwheelError("SW-INSTALL-NOT-OURS", `${came.url} has the sha256 ${came.sha256}, not ${sha256}`);
  }
  installed({ name, url: came.url, sha256, python: environment.python });
}

async function installDependencies(
  { name, version, choice }: SmokedFile,
  environment: FreshEnvironment,
  { source, machine }: Task,
): Promise<void> {
  const extras = choice.extras.length === 0 ? "" : `[${choice.extras.join(",")}]`;
  const asked = ["--index-url", source.dependencies, `${name}${extras}==${version}`, ...choice.install];
  const report = await withPipEnvironment(source, machine, (variables) => environment.install(asked, variables));
  const other = installationOf(name, report);
  if (other === undefined) return;
  throw new ShipwheelError("SW-INSTALL-NOT-OURS", `${name} ${other.version} came again, from ${other.url}`);
}

/** Asks again while the index does not serve the release to pip yet. */
async function untilListed<T>(
  install: () => Promise<T>,
  name: string,
  { clock, progress }: { readonly clock: Clock; readonly progress: Machine["progress"] },
): Promise<T> {
  const limit = clock.now() + PATIENCE_MS;
  for (let pause = 1000; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    try {
      return await install();
    } catch (error) {
      if (!isPassing(error) || clock.now() + pause > limit) throw error;
      progress.step(`pip does not find ${name} yet: asking again in ${pause / 1000} s`);
      await clock.sleep(pause);
    }
  }
}

function isPassing(error: unknown): boolean {
  if (!(error instanceof ShipwheelError) || error.code !== "SW-INSTALL-FAILED") return false;
  return PASSING.test(`${error.message}\n${error.problems[0].detail ?? ""}`);
}
