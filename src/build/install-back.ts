import type { BuildRecord } from "../documents/build-record.ts";
import { ShipwheelError } from "../errors.ts";
import { formatVersion, parseVersion } from "../python/version.ts";
import { type FreshEnvironment, withFreshEnvironment } from "./fresh-environment.ts";
import { installationOf } from "./install-report.ts";
import type { Machine } from "./machine.ts";
import { withPipEnvironment } from "./pip-reading.ts";
import type { Tools } from "./tools.ts";
import { type Tried, tryPackage } from "./try-package.ts";
import type { IndexLogin, PipConfiguration } from "./user-index.ts";

export interface Published extends Tried {
  /** The Simple API that it was published to. */
  readonly simple: string;
  /** What was published: the sha256 in hex of each. */
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
}

/** What pip took, and how it does. */
export interface InstalledBack {
  readonly url: string;
  readonly sha256: string;
  /** The version of the Python that it was installed into. */
  readonly python: string;
  readonly smoke: BuildRecord["smoke"];
}

export interface Installer {
  readonly tools: Tools;
  readonly pip: PipConfiguration;
  /** For the index that other names are redirected to. */
  readonly login?: IndexLogin;
}

/**
 * Installs the package with pip from the index alone, into a fresh environment, and tries it there.
 *
 * Nothing of the user's pip configuration counts but how it reaches the network (`pip`).
 * Throws SW-INSTALL-FAILED, and SW-INSTALL-NOT-OURS when what came is not the file that was published.
 */
export async function installBack(
  published: Published,
  { tools, pip, login }: Installer,
  machine: Machine,
): Promise<InstalledBack> {
  const { name, version, simple } = published;
  const ended = machine.progress.running(`pip install ${name}`);
  const installed = withFreshEnvironment(tools, machine, async (environment) => {
    const { extras, install } = published.choice;
    const asked = `${name}${extras.length === 0 ? "" : `[${extras.join(",")}]`}==${version}`;
    const options = ["--index-url", simple, asked, ...install];
    const report = await withPipEnvironment({ pip, logins: login === undefined ? [] : [login] }, machine, (variables) =>
      environment.install(options, variables),
    );
    const came = ours(report, published);
    await confirmVersion(published, environment);
    return {
      ...came,
      python: environment.python,
      smoke: await tryPackage(published, environment, machine),
    };
  });
  return installed.finally(ended);
}

/** Our project's entry of pip's report (version 1), held against what was published. */
function ours(report: unknown, { name, version, simple, files }: Published): { url: string; sha256: string } {
  const installed = installationOf(name, report);
  if (installed === undefined) throw new ShipwheelError("SW-INSTALL-NOT-OURS", `pip's report has no ${name}`);
  const { url, sha256 } = installed;
  const origin = new URL(simple).origin;
  if (new URL(url).origin !== origin) {
    throw new ShipwheelError(
      "SW-INSTALL-NOT-OURS",
      `${name} ${version} came from ${new URL(url).origin}, not from ${origin}`,
    );
  }
  if (!files.some((file) => file.sha256 === sha256)) {
    throw new ShipwheelError("SW-INSTALL-NOT-OURS", `${url} has the sha256 ${sha256}, which no published file has`);
  }
  return { url, sha256 };
}

const VERSION = "import importlib.metadata, sys; print(importlib.metadata.version(sys.argv[1]))";

async function confirmVersion({ name, version }: Published, environment: FreshEnvironment): Promise<void> {
  const { exitCode, stdout, stderr } = await environment.ask(VERSION, [name], 60);
  const installed = parseVersion(stdout.trim());
  if (exitCode === 0 && installed !== undefined && formatVersion(installed) === version) return;
  const says = stdout.trim() || stderr.trim().split("\n").at(-1);
  throw new ShipwheelError("SW-INSTALL-NOT-OURS", `installed, ${name} says that it is ${says}, not ${version}`);
}
