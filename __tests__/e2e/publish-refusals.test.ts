import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, jest, test } from "@jest/globals";
import type { Manifest } from "../../src/documents/manifest.ts";
import { sha256Of } from "../bundle-folder.ts";
import { openWorkplace, type Workplace } from "../command-line.ts";
import { whenComponents } from "../components.ts";
import { type MadeDistribution, sdistOf, wheelOf } from "../distributions.ts";
import { type RecordingProxy, startRecordingProxy } from "../servers/recording-proxy.ts";
import { startShipwheelIndex } from "../servers/shipwheel-index.ts";

jest.setTimeout(180_000);

const PROJECT = { name: "my-tool", version: "1.0" };
const WHEEL = wheelOf(PROJECT);
const SDIST = sdistOf(PROJECT);
const OTHER_BYTES = wheelOf({ ...PROJECT, members: { "my_tool/new.py": "" } });

/** A bundle in `work/NAME`, of files that were built elsewhere. */
async function assemble(work: Workplace, name: string, files: readonly MadeDistribution[]): Promise<string> {
  const made = work.at(`${name}-made`);
  mkdirSync(made);
  for (const { name: file, bytes } of files) writeFileSync(work.at(`${name}-made`, file), bytes);
  expect(await work.run(["assemble", made, "--out", name])).toMatchObject({ exitCode: 0 });
  return work.at(name);
}

function changeManifest(bundle: string, changes: Partial<Manifest>): void {
  const file = `${bundle}/manifest.json`;
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, "utf8")), ...changes }));
}

whenComponents([])("what an index has", () => {
  test("is never replaced by other bytes: both hashes are told, and nothing is sent", async () => {
    using work = openWorkplace();
    await using index = await startShipwheelIndex(work);
    const env = { SHIPWHEEL_TOKEN: index.token };
    const publish = async (name: string, files: readonly MadeDistribution[]) =>
      work.run(["publish", await assemble(work, name, files), "--index", index.upload], { env });
    expect(await publish("first", [WHEEL])).toMatchObject({ exitCode: 0 });
    const before = index.requests().length;
    const { exitCode, stderr } = await publish("second", [OTHER_BYTES, SDIST]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: expect.stringContaining("SW-INDEX-CONFLICT") });
    for (const name of ["first", "second"]) expect(stderr).toContain(sha256Of(work.at(name, "dist", WHEEL.name)));
    expect(
      index
        .requests()
        .slice(before)
        .filter((request) => request.startsWith("POST")),
    ).toEqual([]);
  });

  test.each([
    { env: {}, code: "SW-INDEX-CREDENTIALS", exit: 1, because: "there is no token" },
    { env: { SHIPWHEEL_TOKEN: "a guess" }, code: "SW-INDEX-CREDENTIALS", exit: 1, because: "the token is another" },
  ])("stays as it is when $because", async ({ env, code, exit }) => {
    using work = openWorkplace();
    await using index = await startShipwheelIndex(work);
    const { exitCode, stderr } = await work.run(
      ["publish", await assemble(work, "bundle", [WHEEL]), "--index", index.upload],
      { env },
    );
    expect({ exitCode, stderr }).toEqual({ exitCode: exit, stderr: expect.stringContaining(code) });
    expect(stderr).not.toContain("a guess");
  });
});

interface Refusal {
  readonly code: string;
  readonly exit: number;
  readonly index: string;
  readonly manifest?: Partial<Manifest>;
  readonly env?: Readonly<Record<string, string>>;
  readonly payload?: unknown;
  readonly because: string;
}

const WORKFLOW_RUN = { GITHUB_EVENT_NAME: "workflow_run", GITHUB_REPOSITORY: "acme/my-tool" };
const ELSEWHERE = "https://upload.example/legacy/";

const REFUSALS: readonly Refusal[] = [
  {
    code: "SW-REHEARSAL-BUNDLE",
    exit: 1,
    index: ELSEWHERE,
    manifest: { rehearsal: true },
    because: "a rehearsal stays on this machine",
  },
  {
    code: "SW-REHEARSAL-BUNDLE",
    exit: 1,
    index: "pypi",
    manifest: { rehearsal: true },
    because: "PyPI is not on this machine",
  },
  {
    code: "SW-REHEARSAL-BUNDLE",
    exit: 1,
    index: "http://127.0.0.1.example/legacy/",
    manifest: { rehearsal: true },
    because: "a name that begins like loopback is none",
  },
  {
    code: "SW-EVENT-FORBIDDEN",
    exit: 1,
    index: ELSEWHERE,
    env: { GITHUB_EVENT_NAME: "pull_request_target" },
    because: "strangers start pull_request_target",
  },
  {
    code: "SW-EVENT-FORBIDDEN",
    exit: 1,
    index: ELSEWHERE,
    env: { GITHUB_EVENT_NAME: "pull_request" },
    because: "strangers start pull_request",
  },
  {
    code: "SW-EVENT-FORBIDDEN",
    exit: 1,
    index: ELSEWHERE,
    env: WORKFLOW_RUN,
    because: "a workflow_run that does not say where it came from",
  },
  {
    code: "SW-EVENT-FORBIDDEN",
    exit: 1,
    index: ELSEWHERE,
    env: WORKFLOW_RUN,
    payload: { workflow_run: { head_repository: { full_name: "stranger/my-tool" } } },
    because: "a workflow_run of a fork",
  },
  { code: "SW-INDEX-UNKNOWN", exit: 2, index: "ftp://index.example/legacy/", because: "indexes speak HTTP" },
  {
    code: "SW-INDEX-UNKNOWN",
    exit: 2,
    index: "https://ada:hunter2@index.example/legacy/",
    because: "a password in a URL ends up in logs",
  },
  {
    code: "SW-SIMPLE-URL-MISSING",
    exit: 2,
    index: "https://index.example/upload",
    because: "nothing tells where the index lists its files",
  },
];

async function refusalOf(refusal: Refusal, work: Workplace, proxy: RecordingProxy) {
  const bundle = await assemble(work, "bundle", [WHEEL, SDIST]);
  if (refusal.manifest !== undefined) changeManifest(bundle, refusal.manifest);
  writeFileSync(work.at("event.json"), JSON.stringify(refusal.payload ?? {}));
  const env = {
    SHIPWHEEL_TOKEN: "pypi-hunter2",
    ...proxy.environment,
    ...refusal.env,
    GITHUB_EVENT_PATH: work.at("event.json"),
  };
  return work.run(["publish", bundle, "--index", refusal.index], { env });
}

whenComponents([])("nobody is asked anything", () => {
  test.each(REFUSALS)("$index: $code, $because", async (refusal) => {
    using work = openWorkplace();
    await using proxy = await startRecordingProxy();
    const { exitCode, stderr } = await refusalOf(refusal, work, proxy);
    expect({ exitCode, stderr }).toEqual({ exitCode: refusal.exit, stderr: expect.stringContaining(refusal.code) });
    expect(proxy.asked).toEqual([]);
    expect(stderr).not.toContain("hunter2");
  });
});

whenComponents([])("a credential", () => {
  test("does not travel over plain http: such an index is refused, and at most asked what it has", async () => {
    using work = openWorkplace();
    await using proxy = await startRecordingProxy();
    const insecure = { code: "SW-INDEX-INSECURE", exit: 2, index: "http://index.example/legacy/", because: "" };
    const { exitCode, stderr } = await refusalOf(insecure, work, proxy);
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: expect.stringContaining("SW-INDEX-INSECURE") });
    expect(proxy.asked.filter((asked) => asked !== "GET http://index.example/simple/my-tool/")).toEqual([]);
  });

  test("is not needed where nothing is sent: an index that is away is told as such", async () => {
    using work = openWorkplace();
    await using proxy = await startRecordingProxy();
    const away = { code: "SW-HTTP-NO-ANSWER", exit: 3, index: ELSEWHERE, because: "" };
    const { exitCode, stderr } = await refusalOf(away, work, proxy);
    expect({ exitCode, stderr }).toEqual({ exitCode: 3, stderr: expect.stringContaining("SW-") });
    expect(new Set(proxy.asked)).toEqual(new Set(["CONNECT upload.example:443"]));
  });
});
