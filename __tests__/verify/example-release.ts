import { createHash } from "node:crypto";
import { assemble } from "../../src/commands/assemble.ts";
import type { VerifyOptions } from "../../src/commands/verification-request.ts";
import { verify } from "../../src/commands/verify.ts";
import type { Manifest } from "../../src/documents/manifest.ts";
import type { Receipt } from "../../src/documents/receipt.ts";
import type { LinkFault, Verification } from "../../src/documents/verification.ts";
import { type MadeDistribution, sdistOf, wheelOf } from "../distributions.ts";
import { fakeAuthority } from "../fakes/authority.ts";
import { fakeClock } from "../fakes/clock.ts";
import { fakeFiles } from "../fakes/files.ts";
import { fakeHttp } from "../fakes/http.ts";
import { fakeProgress } from "../fakes/progress.ts";
import { plan, record } from "../fakes/release.ts";
import { sha256 } from "../publish/example-bundle.ts";

const METADATA = ["Requires-Python: >=3.9", "Requires-Dist: click>=8.1"];
export const WHEEL = wheelOf({ name: "my-tool", version: "1.2.3", metadata: METADATA });
export const SDIST = sdistOf({ name: "my-tool", version: "1.2.3", metadata: METADATA });
export const AUTHORITY = fakeAuthority();

/** Paths to contents. */
export type Contents = Map<string, string | Uint8Array>;

let made: Promise<Contents> | undefined;

/** A release in `release/`: assembled, attested and published. A new map each time. */
export async function exampleRelease(): Promise<Contents> {
  made ??= makeRelease();
  return new Map(await made);
}

async function makeRelease(): Promise<Contents> {
  const planned = JSON.stringify(plan());
  const files = fakeFiles({
    "jobs/plan.json": planned,
    [`jobs/dist/${WHEEL.name}`]: WHEEL.bytes,
    [`jobs/dist/${SDIST.name}`]: SDIST.bytes,
    "jobs/build-record.json": JSON.stringify(recordOf(planned)),
  });
  await assemble({ dirs: ["jobs"], project: ".", out: "release" }, { files, progress: fakeProgress() });
  const contents: Contents = new Map([...files.contents].filter(([name]) => name.startsWith("release/")));
  for (const { name, bytes } of [WHEEL, SDIST]) attest(contents, name, bytes);
  contents.set("release/receipt.json", JSON.stringify(receiptOf(contents)));
  return contents;
}

function recordOf(planned: string) {
  const digests = [WHEEL, SDIST].map(({ name, bytes }) => ({ name, size: bytes.length, sha256: sha256(bytes) }));
  const files = digests.map((each) => ({ ...each, findings: [] }));
  const from = { kind: "sdist" as const, name: SDIST.name, sha256: sha256(SDIST.bytes) };
  return record([], { files, from, plan: sha256(planned) });
}

/** Puts an attestation of the file into the bundle. */
export function attest(contents: Contents, name: string, bytes: Uint8Array, wish = {}, at = name): void {
  const attestation = AUTHORITY.attest(name, sha256(bytes), wish);
  contents.set(`release/attestations/${at}.publish.attestation`, JSON.stringify(attestation));
}

export function manifestIn(contents: Contents): Manifest {
  return JSON.parse(textIn(contents, "manifest.json"));
}

export function textIn(contents: Contents, path: string): string {
  return Buffer.from(contents.get(`release/${path}`) ?? "").toString("utf8");
}

function receiptOf(contents: Contents): Receipt {
  const files = manifestIn(contents).files.map(({ name, sha256 }) => ({ name, sha256 }));
  return {
    schema: "shipwheel/receipt/1",
    manifest: sha256(contents.get("release/manifest.json") ?? ""),
    index: "https://index.example/legacy/",
    simple: "https://index.example/simple/",
    authentication: "oidc",
    uploads: files.map((each) => ({ ...each, outcome: "uploaded", attempts: 1, attestation: null })),
    verified: files.map((each) => ({ ...each, url: `https://index.example/files/${each.name}` })),
    release: null,
  };
}

/** Puts `content` in the place of a listed file, and has the manifest list it: a forgery that only what stands in it betrays. */
export function forge(contents: Contents, path: string, content: string): void {
  const before = sha256(contents.get(`release/${path}`) ?? "");
  contents.set(`release/${path}`, content);
  contents.set("release/manifest.json", textIn(contents, "manifest.json").replaceAll(before, sha256(content)));
  contents.delete("release/receipt.json");
}

/** Puts other bytes in the place of a distribution, and has every document of the bundle speak of those. */
export function replace(contents: Contents, { name, bytes }: MadeDistribution, by: Uint8Array): void {
  const sums = ["sha256", "sha512"].map((each) => [hash(each, bytes), hash(each, by)] as const);
  const said = (text: string) => sums.reduce((all, [from, to]) => all.replaceAll(from, to), text);
  for (const { path } of [...manifestIn(contents).evidence, ...manifestIn(contents).sbom]) {
    forge(contents, path, said(textIn(contents, path)));
  }
  const sizes = said(textIn(contents, "manifest.json")).replace(`"size": ${bytes.length}`, `"size": ${by.length}`);
  contents.set("release/manifest.json", sizes).set(`release/dist/${name}`, by);
}

function hash(algorithm: string, bytes: Uint8Array): string {
  return createHash(algorithm).update(bytes).digest("hex");
}

export interface Asked {
  readonly options?: Partial<VerifyOptions>;
  readonly answer?: Parameters<typeof fakeHttp>[0];
  readonly trustedRoot?: () => Promise<string>;
}

/** What `verify` says of it, and the links that fail. */
export async function verifyExample(contents: Contents, { options, answer, trustedRoot }: Asked = {}) {
  const http = fakeHttp(answer ?? (() => ({ status: 404 })));
  const files = fakeFiles(Object.fromEntries(contents));
  const runner = {
    inActions: false,
    environment: { SHIPWHEEL_CACHE: "cache" },
    platform: "linux",
    arch: "x64",
  } as const;
  const world = {
    ...{ http, files, runner, clock: fakeClock(), progress: fakeProgress(), mask: () => {} },
    trustedRoot: trustedRoot ?? (async () => AUTHORITY.trustedRoot),
  };
  const outcome = await verify({ subject: "release", required: [], ...options }, world);
  const document = outcome.document as Verification;
  const failing = document.links.filter(({ state }) => state === "fails");
  const faults: readonly LinkFault[] = failing.flatMap((each) => each.faults);
  return { outcome, document, faults, failing: failing.map(({ link }) => link), requests: http.requests };
}
