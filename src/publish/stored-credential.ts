import path from "node:path";
import { ShipwheelError } from "../errors.ts";
import type { Files } from "../ports/files.ts";
import type { Processes } from "../ports/processes.ts";
import type { Runner } from "../ports/runner.ts";
import type { Credential } from "./credential.ts";
import { netrcLogin } from "./netrc-login.ts";
import { pypircLogin } from "./pypirc.ts";
import type { IndexTarget } from "./target.ts";

interface StoredWorld {
  readonly files: Files;
  /** Absent where no program may be started. */
  readonly processes?: Processes;
  readonly runner: Pick<Runner, "environment" | "platform">;
}

const KEYRING_SECONDS = 30;

/**
 * The credential for `index` that this user keeps: in `.pypirc`, else for the host in a netrc file, else in the system's keyring as the
 * command `keyring` tells it, where there is one. `undefined` where none has it.
 */
export async function storedCredential(index: IndexTarget, world: StoredWorld): Promise<Credential | undefined> {
  const { environment, platform } = world.runner;
  const home = (platform === "win32" ? environment.USERPROFILE : environment.HOME) ?? "";
  if (home === "") return undefined;
  const read = async (name: string) => (await world.files.readText(name).catch(() => undefined)) ?? "";
  const pypirc = pypircLogin(await read(path.join(home, ".pypirc")), index);
  if (pypirc !== undefined) return { ...pypirc, from: ".pypirc" };
  const places = environment.NETRC ? [environment.NETRC] : [".netrc", "_netrc"].map((name) => path.join(home, name));
  for (const place of places) {
    const login = netrcLogin(await read(place), new URL(index.upload).hostname);
    if (login !== undefined) return { ...login, from: path.basename(place) };
  }
  return fromKeyring(index, world, home);
}

/** As twine asks it: by the upload URL and the user name. */
async function fromKeyring(
  { upload, service }: IndexTarget,
  { processes, runner: { environment } }: StoredWorld,
  cwd: string,
): Promise<Credential | undefined> {
  const username = environment.SHIPWHEEL_USERNAME ?? environment.TWINE_USERNAME ?? service?.tokenUser ?? "__token__";
  try {
    const options = { cwd, env: environment, timeoutSeconds: KEYRING_SECONDS };
    const asked = await processes?.run(["keyring", "get", upload, username], options);
    const secret = asked?.exitCode === 0 ? asked.stdout.trim() : "";
    return secret === "" ? undefined : { username, secret, from: "keyring" };
  } catch (error) {
    if (error instanceof ShipwheelError && error.code !== "SW-CANCELLED") return undefined;
    throw error;
  }
}
