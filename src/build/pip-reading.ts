import { buildEnvironment } from "./environment.ts";
import type { Machine } from "./machine.ts";
import { writeNetrc } from "./netrc.ts";
import type { IndexLogin, PipConfiguration } from "./user-index.ts";

/** What a pip needs that installs from one index alone. */
export interface PipReader {
  /** How the user's pip reaches the network. */
  readonly pip: PipConfiguration;
  /** For the indexes that want one. */
  readonly logins: readonly IndexLogin[];
}

const REACHING = new Map([
  ["cert", "PIP_CERT"],
  ["client-cert", "PIP_CLIENT_CERT"],
  ["proxy", "PIP_PROXY"],
  ["trusted-host", "PIP_TRUSTED_HOST"],
  ["timeout", "PIP_TIMEOUT"],
]);
const LOOPBACK = "127.0.0.1,localhost,::1";

/**
 * Lends the environment of a pip that knows no index but those that its arguments name: the user's configuration files are left out, and
 * with them every find-links and every extra index. Passwords lie in a folder that only we can read, for as long as pip runs.
 */
export function withPipEnvironment<T>(
  { pip, logins }: PipReader,
  machine: Machine,
  use: (environment: Readonly<Record<string, string>>) => Promise<T>,
): Promise<T> {
  const environment = networkOnly(machine.runner, pip);
  if (logins.length === 0) return use(environment);
  return machine.files.withTemporaryFolder(async (folder) =>
    use({ ...environment, NETRC: await writeNetrc(folder, logins, machine) }),
  );
}

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
