import type { BuildRecord } from "../documents/build-record.ts";
import { ShipwheelError } from "../errors.ts";
import { normalizeName } from "../python/name.ts";
import { formatVersion, parseVersion } from "../python/version.ts";
import { buildEnvironment } from "./environment.ts";
import { type FreshEnvironment, withFreshEnvironment } from "./fresh-environment.ts";
import type { Machine } from "./machine.ts";
import { writeNetrc } from "./netrc.ts";
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
    const report = await withLogin(login, machine, (variables) =>
      environment.install(options, { ...networkOnly(machine.runner, pip), ...variables }),
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

/** The password lies in a folder that only we can read, for as long as pip runs. */
function withLogin<T>(
  login: IndexLogin | undefined,
  machine: Machine,
  use: (variables: Readonly<Record<string, string>>) => Promise<T>,
): Promise<T> {
  if (login === undefined) return use({});
  return machine.files.withTemporaryFolder(async (folder) => use({ NETRC: await writeNetrc(folder, login, machine) }));
}

const REACHING = new Map([
  ["cert", "PIP_CERT"],
  ["client-cert", "PIP_CLIENT_CERT"],
  ["proxy", "PIP_PROXY"],
  ["trusted-host", "PIP_TRUSTED_HOST"],
  ["timeout", "PIP_TIMEOUT"],
]);
const LOOPBACK = "127.0.0.1,localhost,::1";

/** The environment of a pip that knows no other index: its configuration files are left out, and with them every find-links. */
function networkOnly({ environment, platform }: Machine["runner"], pip: PipConfiguration): Record<string, string> {
  const { PIP_INDEX_URL: _index, NO_PROXY, no_proxy, ...others } = buildEnvironment(environment, { platform });
  const reaching = [...REACHING].flatMap(([option, variable]) => {
    const value = pip.get(option);
    return value === undefined ? [] : [[variable, value] as const];
  });
  const direct = [NO_PROXY ?? no_proxy, LOOPBACK].filter(Boolean).join(",");
  return {
    ...Object.fromEntries(reaching),
    ...others,
    PIP_CONFIG_FILE: platform === "win32" ? "nul" : "/dev/null",
    NO_PROXY: direct,
    no_proxy: direct,
  };
}

interface Installation {
  readonly download_info: {
    readonly url: string;
    readonly archive_info?: { readonly hashes?: { readonly sha256?: string } };
  };
  readonly metadata: { readonly name: string; readonly version: string };
}

/** Our project's entry of pip's report (version 1), held against what was published. */
function ours(report: unknown, { name, version, simple, files }: Published): { url: string; sha256: string } {
  const installed = (report as { readonly install?: readonly Installation[] } | null)?.install ?? [];
  const entry = installed.find(({ metadata }) => normalizeName(metadata.name) === normalizeName(name));
  if (entry === undefined) throw new ShipwheelError("SW-INSTALL-NOT-OURS", `pip's report has no ${name}`);
  const { url, archive_info } = entry.download_info;
  const sha256 = archive_info?.hashes?.sha256 ?? "";
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
