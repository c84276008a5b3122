import { createHash } from "node:crypto";
import { machineHttp } from "../src/adapters/http.ts";
import { serve } from "../src/adapters/http-server.ts";
import { sigstoreSigning } from "../src/adapters/sigstore.ts";
import { failureOf } from "../src/app/failure.ts";
import { checkFile } from "../src/check/check.ts";
import { assemble } from "../src/commands/assemble.ts";
import { type PublishOptions, publish } from "../src/commands/publish.ts";
import type { Receipt } from "../src/documents/receipt.ts";
import { readFaults } from "../src/local-index/fault.ts";
import { createIndex, type IndexOptions, type LocalIndex } from "../src/local-index/local-index.ts";
import type { Clock } from "../src/ports/clock.ts";
import type { Files } from "../src/ports/files.ts";
import type { Http } from "../src/ports/http.ts";
import type { IdTokenEndpoint, Runner } from "../src/ports/runner.ts";
import { type MadeDistribution, sdistOf, type Wanted, wheelOf } from "./distributions.ts";
import { fakeFiles } from "./fakes/files.ts";
import { fakeProcesses } from "./fakes/processes.ts";
import { fakeProgress } from "./fakes/progress.ts";
import { claimsOf, PUBLISHER } from "./signing-index.ts";

const TOKEN = "pypi-the-upload-token";
/** Short for a stall; long for this machine. */
const IDLE_SECONDS = 1;
const SIGNING_TIMEOUT_MS = 1_000;
const PROJECT = { name: "my-tool", version: "1.2.3" };
const TAGS = ["cp310-cp310-win_amd64", "cp311-cp311-win_amd64", "cp312-cp312-win_amd64", "py3-none-any"];

/** Four wheels and an sdist; `mark` makes other bytes under the same names. */
export function releaseOf(mark = "", changed: Partial<Wanted> = {}): readonly MadeDistribution[] {
  const wanted = { ...PROJECT, members: { "my_tool/mark.py": mark }, ...changed };
  return [...TAGS.map((tag) => wheelOf({ ...wanted, tag })), sdistOf(wanted)];
}

const RELEASE = releaseOf();

export interface PublishAs {
  /** By trusted publishing, as a job; else with a token, as a person. */
  readonly oidc?: boolean;
  readonly files?: readonly MadeDistribution[];
  readonly runner?: Partial<Runner>;
  readonly options?: Partial<PublishOptions>;
}

/** How a run ended, and what the index was asked meanwhile. */
export interface Ended {
  /** `done`, or the code of the refusal. */
  readonly ends: string;
  readonly exit: number;
  /** All that the error says. */
  readonly says: string;
  readonly receipt?: Receipt;
  /** How often each file was sent. */
  readonly sent: ReadonlyMap<string, number>;
  /** How often was this asked? */
  asked(path: RegExp): number;
}

/** The embedded index with faults on a port of this machine; it and who publishes have one clock, which sleeps in no time. */
export async function openFaultyIndex(faults = "", changed: Partial<IndexOptions> = {}) {
  const clock = hastyClock();
  const index = await createIndex({
    clock,
    readDistribution: checkFile,
    uploadToken: TOKEN,
    publishers: [PUBLISHER],
    claims: claimsOf(),
    ...(faults !== "" && { faults: readFaults(faults) }),
    ...changed,
  });
  const { url, close } = await serve(index.reply, { host: "127.0.0.1", port: 0 });
  const files = fakeFiles({ "signing.json": JSON.stringify(index.sigstore.signingConfig(url)) });
  const idToken = { url: `${url}/_/actions/id-token?api-version=2.0`, token: index.issuer.requestToken };
  const place = { index, url, files, clock, idToken, bundles: new Map() };
  return {
    ...{ index, url, files, idToken },
    /** Time passes. */
    pass: (milliseconds: number) => clock.sleep(milliseconds),
    /** The whole command: real HTTP and real signing, with files in memory. */
    publish: (as: PublishAs = {}) => publishAs(as, place),
    /** The names of the files that the index has with the very bytes of `distributions`, and of those with others. */
    held: (distributions = RELEASE) => heldOf(distributions, url),
    bundle: (distributions = RELEASE) => bundleOf(distributions, place),
    [Symbol.asyncDispose]: close,
  };
}

function hastyClock(): Clock {
  let ahead = 0;
  return {
    now: () => Date.now() + ahead,
    async sleep(milliseconds) {
      ahead += milliseconds;
      // Whoever waits lets others go on.
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

interface Place {
  readonly index: LocalIndex;
  readonly url: string;
  readonly files: Files;
  readonly clock: Clock;
  readonly idToken: IdTokenEndpoint;
  readonly bundles: Map<readonly MadeDistribution[], Promise<string>>;
}

/** The folder of a bundle of these files, the same each time. */
function bundleOf(distributions: readonly MadeDistribution[], { bundles, files }: Place): Promise<string> {
  const known = bundles.get(distributions);
  if (known !== undefined) return known;
  const folder = `bundle${bundles.size}`;
  const made = async () => {
    for (const { name, bytes } of distributions) await files.write(`${folder}-made/${name}`, bytes);
    await assemble({ dirs: [`${folder}-made`], project: ".", out: folder }, { files, progress: fakeProgress() });
    return folder;
  };
  const bundle = made();
  bundles.set(distributions, bundle);
  return bundle;
}

async function publishAs(as: PublishAs, place: Place): Promise<Ended> {
  const { url, index } = place;
  const asked = { index: `${url}/legacy/`, dryRun: false, signingConfig: "signing.json", ...as.options };
  const options = { ...asked, ...(asked.paths ? { paths: asked.paths } : await bundled(as, place)) };
  const before = index.log.length;
  const ended = await endOf(publish(options, worldFor(as, place)));
  const log = index.log.slice(before);
  const sent = new Map<string, number>();
  for (const { file } of log) if (file !== undefined) sent.set(file, (sent.get(file) ?? 0) + 1);
  return { ...ended, sent, asked: (path) => log.filter((each) => path.test(each.path)).length };
}

async function bundled({ files: distributions = RELEASE }: PublishAs, place: Place) {
  const folder = await bundleOf(distributions, place);
  const manifest = (await place.files.read(`${folder}/manifest.json`)) ?? "";
  return { paths: [folder], manifestDigest: sha256(manifest), out: folder };
}

function worldFor({ oidc = false, runner = {} }: PublishAs, { files, clock, idToken }: Place) {
  const http = machineHttp({});
  const hasty: Http = { send: (request) => http.send({ ...request, idleSeconds: IDLE_SECONDS }) };
  return {
    files,
    clock,
    http: hasty,
    progress: fakeProgress(),
    processes: fakeProcesses(() => undefined),
    mask() {},
    signingAt: (endpoints: Parameters<typeof sigstoreSigning>[0]) =>
      sigstoreSigning(endpoints, { timeout: SIGNING_TIMEOUT_MS }),
    runner: {
      inActions: oidc,
      environment: oidc ? {} : { SHIPWHEEL_TOKEN: TOKEN },
      platform: "linux" as const,
      arch: "x64",
      ...(oidc && { idToken, event: { name: "release", ref: "refs/tags/v1.2.3" } }),
      ...runner,
    },
  };
}

function endOf(published: ReturnType<typeof publish>) {
  return published.then(
    ({ document }) => ({ ends: "done", exit: 0, says: "", receipt: document as Receipt }),
    (error: unknown) => {
      const { problems, exitCode } = failureOf(error);
      const says = problems.map((each) => [each.message, each.hint, each.detail].join("\n")).join("\n");
      return { ends: problems[0].code, exit: exitCode, says };
    },
  );
}

interface ProjectJson {
  readonly releases?: Readonly<Record<string, readonly ListedFile[]>>;
}

interface ListedFile {
  readonly filename: string;
  readonly digests: { readonly sha256: string };
}

async function heldOf(distributions: readonly MadeDistribution[], url: string) {
  const reply = await fetch(`${url}/pypi/my-tool/json`);
  const { releases = {} } = reply.ok ? ((await reply.json()) as ProjectJson) : {};
  const there = Object.values(releases).flat();
  const digests = new Map(distributions.map(({ name, bytes }) => [name, sha256(bytes)]));
  const isOurs = ({ filename, digests: { sha256: digest } }: ListedFile) => digests.get(filename) === digest;
  return {
    ours: there.filter(isOurs).map(({ filename }) => filename),
    others: there.filter((file) => !isOurs(file)).map(({ filename }) => filename),
  };
}

function sha256(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}
