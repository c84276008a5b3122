import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { requireComponent } from "../components.ts";
import { type RunningServer, runProgram, startServer } from "./server-process.ts";

/** A real index with the user `ci`, whose password is `secret`. */
export interface PrivateIndex extends RunningServer {
  readonly upload: string;
  readonly simple: string;
  /** The upload URL of an index beside it that replaces files, where the server has such. */
  readonly replacing?: string;
}

/** pypiserver, which wants a password for uploads. */
export async function startPypiserver(folder: string): Promise<PrivateIndex> {
  const packages = path.join(folder, "packages");
  const passwords = path.join(folder, "passwords");
  await mkdir(packages, { recursive: true });
  await writeFile(passwords, `ci:{SHA}${createHash("sha1").update("secret").digest("base64")}\n`);
  const server = await startServer(requireComponent("pypiserver"), (port) => [
    ...["run", "--port", String(port), "--interface", "127.0.0.1", "--passwords", passwords],
    ...["--authenticate", "update", "--hash-algo", "sha256", "--disable-fallback", packages],
  ]);
  return { ...server, upload: `${server.url}/`, simple: `${server.url}/simple/` };
}

/** devpi with an index that never replaces a file, and one beside it that does. */
export async function startDevpi(folder: string): Promise<PrivateIndex> {
  const data = path.join(folder, "server");
  const client = (...args: readonly string[]) =>
    runProgram(requireComponent("devpi"), [...args, "--clientdir", path.join(folder, "client")]);
  await runProgram(requireComponent("devpi-init"), ["--serverdir", data, "--no-root-pypi", "--root-passwd", "root"]);
  const server = await startServer(requireComponent("devpi-server"), (port) => [
    ...["--serverdir", data, "--host", "127.0.0.1", "--port", String(port), "--offline-mode"],
    ...["--argon2-memory-cost", "1024", "--argon2-time-cost", "1", "--argon2-parallelism", "1"],
  ]);
  await client("use", server.url);
  await client("login", "root", "--password", "root");
  await client("user", "-c", "ci", "password=secret", "email=ci@example.com");
  await client("index", "-c", "ci/dev", "bases=", "volatile=False");
  await client("index", "-c", "ci/volatile", "bases=", "volatile=True");
  const at = `${server.url}/ci`;
  return { ...server, upload: `${at}/dev/`, simple: `${at}/dev/+simple/`, replacing: `${at}/volatile/` };
}
