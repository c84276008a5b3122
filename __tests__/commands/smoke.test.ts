import { expect, test } from "@jest/globals";
import { type SmokeOptions, smoke } from "../../src/commands/smoke.ts";
import type { Manifest } from "../../src/documents/manifest.ts";
import type { Plan } from "../../src/documents/plan.ts";
import { ShipwheelError } from "../../src/errors.ts";
import { fakeClock } from "../fakes/clock.ts";
import { fakeFiles } from "../fakes/files.ts";
import { fakeHttp } from "../fakes/http.ts";
import { fakeProcesses } from "../fakes/processes.ts";
import { fakeProgress } from "../fakes/progress.ts";
import { bundleContents, exampleManifest, examplePlan, sha256 } from "../publish/example-bundle.ts";

interface Row {
  readonly plan?: Partial<Plan>;
  readonly manifest?: Partial<Manifest>;
  readonly options?: Partial<SmokeOptions>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly code: string;
  readonly because: string;
}

const CHOICE = { run: [], extras: [], install: [], skip: [] };
const SOUND = { name: "my-tool", normalizedName: "my-tool" };

test.each<Row>([
  {
    environment: { ACTIONS_ID_TOKEN_REQUEST_TOKEN: "t" },
    code: "SW-SMOKE-BESIDE-ID-TOKEN",
    because: "the release's own code could publish",
  },
  { options: { bundle: "nowhere" }, code: "SW-BUNDLE-MISSING", because: "there is no bundle" },
  { options: { manifestDigest: "0".repeat(64) }, code: "SW-MANIFEST-DIGEST", because: "it is another release" },
  {
    plan: { publish: { via: [{ channel: "testpypi" }, { channel: "pypi" }] } },
    code: "SW-CHAIN-INDEX",
    because: "there are two",
  },
  {
    plan: { smoke: { ...CHOICE, install: ["--extra-index-url=https://evil.example/"] } },
    code: "SW-DOCUMENT-INVALID",
    because: "it would be an option to pip",
  },
  { plan: { smoke: { ...CHOICE, extras: ["a]==9"] } }, code: "SW-DOCUMENT-INVALID", because: "it would be a version" },
  {
    manifest: { project: { ...SOUND, version: "1.0\n--index-url https://evil.example/" } },
    code: "SW-DOCUMENT-INVALID",
    because: "a line of the requirements would be an option",
  },
  { options: { dependenciesUrl: "--pre" }, code: "SW-USAGE", because: "it is no address" },
  { options: { dependenciesUrl: "file:///etc/" }, code: "SW-USAGE", because: "it is no index on the web" },
])(
  "$code before any program starts: $because",
  async ({ plan, manifest: changed, options, environment = {}, code }) => {
    const text = JSON.stringify(examplePlan(plan));
    const manifest = exampleManifest({ plan: { path: "plan.json", sha256: sha256(text) }, ...changed });
    const started: unknown[] = [];
    const world = {
      files: fakeFiles({ ...bundleContents(manifest), "release/plan.json": text }),
      processes: fakeProcesses((argv) => {
        started.push(argv);
        return undefined;
      }),
      http: fakeHttp(() => ({ status: 404 })),
      ...{ clock: fakeClock(), progress: fakeProgress(), mask() {} },
      runner: { inActions: true, environment, platform: "linux", arch: "x64" } as const,
    };
    const error = await smoke({ bundle: "release", ...options }, world).catch((thrown: unknown) => thrown);
    expect(error instanceof ShipwheelError ? error.code : error).toBe(code);
    expect(started).toEqual([]);
  },
);
