import { randomBytes } from "node:crypto";
import { type ReadIndex, readIndex, readPipConfiguration, userIndex } from "../build/user-index.ts";
import { checkFile } from "../check/check.ts";
import { ShipwheelError } from "../errors.ts";
import type { Dialect } from "../local-index/dialect.ts";
import { dialectOf } from "../local-index/dialects.ts";
import { readFaults } from "../local-index/fault.ts";
import { createIndex, type LoggedRequest } from "../local-index/local-index.ts";
import { SIMPLE_PATH } from "../local-index/simple.ts";
import { folderStorage, memoryStorage } from "../local-index/storage.ts";
import { UPLOAD_PATH } from "../local-index/upload.ts";
import type { Clock } from "../ports/clock.ts";
import type { Files } from "../ports/files.ts";
import type { Listen } from "../ports/listen.ts";
import type { Processes } from "../ports/processes.ts";
import type { Progress } from "../ports/progress.ts";
import type { Runner } from "../ports/runner.ts";
import type { Outcome } from "./outcome.ts";

export interface IndexCommandOptions {
  /** 0 takes a free one. */
  readonly port: number;
  /** Where the files are kept; in memory when it is absent. */
  readonly folder?: string;
  /** A Simple API, or `none`; the user's own index when it is absent. */
  readonly upstream?: string;
  /** What uploads must show; made anew when it is absent. */
  readonly token?: string;
  /** The kind of index that it passes for: PyPI's unless told. */
  readonly dialect?: string;
  /** What goes wrong, as `readFaults` takes it. */
  readonly fault?: string;
}

interface IndexWorld {
  readonly files: Files;
  readonly processes: Processes;
  readonly clock: Clock;
  readonly listen: Listen;
  readonly progress: Progress;
  readonly runner: Runner;
}

/** Serves an index on this machine until `stopped`. Throws SW-PORT-IN-USE. */
export async function serveIndex(
  options: IndexCommandOptions,
  world: IndexWorld,
  stopped: Promise<void>,
): Promise<Outcome> {
  const { progress } = world;
  const token = options.token ?? `shipwheel-${randomBytes(16).toString("hex")}`;
  const dialect = options.dialect === undefined ? undefined : dialectOf(options.dialect);
  const upstream = await upstreamOf(options.upstream, world);
  const index = await createIndex({
    clock: world.clock,
    readDistribution: checkFile,
    storage: options.folder === undefined ? memoryStorage() : folderStorage(options.folder, world.files),
    uploadToken: token,
    ...(upstream && { upstream: upstream.url }),
    ...(dialect && { dialect }),
    ...(options.fault !== undefined && { faults: readFaults(options.fault) }),
    onRequest: (request) => progress.step(requestText(request)),
  });
  const server = await world.listen(index.reply, { host: "127.0.0.1", port: options.port });
  try {
    tellHow(addressesOf(server.url, token, dialect), upstream, progress);
    await stopped;
  } finally {
    await server.close();
  }
  const text = `${index.log.length} requests were answered.`;
  return { document: { url: server.url }, text, exitCode: 0, outputs: {}, summary: () => "", problems: [] };
}

function requestText({ method, path, status, outcome, fault }: LoggedRequest): string {
  return [status || "no answer", method, path, outcome, fault && `(${fault})`].filter(Boolean).join(" ");
}

/** Every program of this machine is told the address: a password in it goes no further than here. */
async function upstreamOf(asked: string | undefined, world: IndexWorld): Promise<ReadIndex | undefined> {
  if (asked === "none") return undefined;
  if (asked !== undefined) return readUpstream(asked);
  const interpreter = world.runner.platform === "win32" ? "python" : "python3";
  // Without a Python there is no pip whose configuration could name another index than PyPI.
  const pip = await readPipConfiguration({ interpreter }, world).catch(() => new Map());
  return userIndex(world.runner.environment, pip);
}

function readUpstream(address: string): ReadIndex {
  if (/^https?:\/\//i.test(address) && URL.canParse(address)) return readIndex(address);
  throw new ShipwheelError("SW-USAGE", "--upstream is no http or https address", {
    hint: "Name a Simple API, as in `--upstream https://pypi.org/simple/`, or `none`.",
  });
}

/** How clients come to the index. */
interface Addresses {
  readonly url: string;
  readonly upload: string;
  readonly simple: string;
  readonly user: string;
  readonly token: string;
}

function addressesOf(url: string, token: string, dialect: Dialect | undefined): Addresses {
  const { upload, simple, user = "__token__" } = dialect ?? { upload: UPLOAD_PATH, simple: SIMPLE_PATH };
  const open = url + simple;
  const closed = open.replace("//", `//${encodeURIComponent(user)}:${encodeURIComponent(token)}@`);
  return { url, upload: url + upload, simple: dialect?.isClosed ? closed : open, user, token };
}

function tellHow(
  { url, upload, simple, user, token }: Addresses,
  upstream: ReadIndex | undefined,
  progress: Progress,
): void {
  progress.stage("index", `${url}  (Ctrl-C ends it)`);
  progress.step(`pip install --index-url ${simple} NAME`);
  const shown = user || '""';
  const login = user === "__token__" ? `--token ${token}` : `--username ${shown} --password ${token}`;
  progress.step(`twine upload --repository-url ${upload} -u ${shown} -p ${token} dist/*`);
  progress.step(`uv publish --publish-url ${upload} ${login}`);
  progress.step(upstream ? `other names are redirected to ${upstream.url}` : "other names are not found");
  if (upstream?.login) {
    progress.step(`its login is not handed out: clients need it from netrc or a keyring, for ${upstream.login.host}`);
  }
}
