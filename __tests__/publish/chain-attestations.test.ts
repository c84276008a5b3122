import { createHash } from "node:crypto";
import { afterEach, expect, test } from "@jest/globals";
import { machineClock } from "../../src/adapters/clock.ts";
import { machineHttp } from "../../src/adapters/http.ts";
import { sigstoreSigning } from "../../src/adapters/sigstore.ts";
import { assemble } from "../../src/commands/assemble.ts";
import { publish } from "../../src/commands/publish.ts";
import type { IndexOptions } from "../../src/local-index/local-index.ts";
import type { SigningEndpoints } from "../../src/ports/signing.ts";
import { sdistOf, wheelOf } from "../distributions.ts";
import { fakeFiles } from "../fakes/files.ts";
import { fakeProcesses } from "../fakes/processes.ts";
import { fakeProgress } from "../fakes/progress.ts";
import { claimsOf, openSigningIndex, PUBLISHER } from "../signing-index.ts";

const PROJECT = { name: "my-tool", version: "1.2.3" };
const RELEASE = [wheelOf(PROJECT), sdistOf(PROJECT)];

type Opened = Awaited<ReturnType<typeof openSigningIndex>>;
const opened: Opened[] = [];
afterEach(() => Promise.all(opened.splice(0).map(({ close }) => close())));

/** An index whose publisher is the job of one environment, which is the job that publishes there. */
async function openLink(environment: string, more: Partial<IndexOptions> = {}): Promise<Opened> {
  const publishers = [{ ...PUBLISHER, environment }];
  const index = await openSigningIndex({ publishers, claims: { ...claimsOf(), environment }, ...more });
  opened.push(index);
  return index;
}

/** A bundle in memory, and how it is published by a job to an index. */
async function assembled() {
  const files = fakeFiles({});
  for (const { name, bytes } of RELEASE) await files.write(`made/${name}`, bytes);
  await assemble({ dirs: ["made"], project: ".", out: "release" }, { files, progress: fakeProgress() });
  const manifest = (await files.read("release/manifest.json")) ?? "";
  const manifestDigest = createHash("sha256").update(manifest).digest("hex");
  return {
    files,
    async publishTo({ url, idToken, index: { sigstore } }: Opened) {
      await files.write("signing.json", JSON.stringify(sigstore.signingConfig(url)));
      const world = {
        ...{ files, clock: machineClock, http: machineHttp({}), progress: fakeProgress(), mask() {} },
        processes: fakeProcesses(() => undefined),
        runner: { inActions: true, idToken, environment: {}, platform: "linux", arch: "x64" } as const,
        signingAt: async (endpoints: SigningEndpoints) => sigstoreSigning(endpoints, { timeout: 2_000 }),
      };
      const options = {
        paths: ["release"],
        out: "release",
        dryRun: false,
        manifestDigest,
        signingConfig: "signing.json",
      };
      await publish({ ...options, index: `${url}/legacy/` }, world);
    },
  };
}

function told(index: Opened, outcome: string): number {
  return index.index.log.filter((each) => each.outcome === outcome).length;
}

test("attestations that were made for the first index serve the second, whose publisher is another environment", async () => {
  const first = await openLink("testpypi");
  const second = await openLink("pypi", { sigstore: first.index.sigstore });
  const { files, publishTo } = await assembled();
  await publishTo(first);
  const made = await files.readText("release/attestations/my_tool-1.2.3.tar.gz.publish.attestation");
  await publishTo(second);

  expect([told(first, "entered"), told(second, "entered")]).toEqual([RELEASE.length, 0]);
  expect([told(first, "stored"), told(second, "stored")]).toEqual([RELEASE.length, RELEASE.length]);
  const [there] = await Promise.all([first, second].map((index) => served(index)));
  expect(await served(second)).toEqual(there);
  expect(there).toEqual([made && JSON.parse(made)]);
  const receipt = JSON.parse((await files.readText("release/receipt.json")) ?? "");
  expect(receipt).toMatchObject({ index: `${second.url}/legacy/`, earlier: [{ index: `${first.url}/legacy/` }] });
  const kept = Array(RELEASE.length).fill({ attestation: expect.stringMatching(/^attestations\//) });
  expect([receipt.uploads, receipt.earlier[0].uploads]).toMatchObject([kept, kept]);
});

/** The attestations of the sdist that an index serves. */
async function served({ url }: Opened): Promise<unknown> {
  const reply = await fetch(`${url}/integrity/my-tool/1.2.3/my_tool-1.2.3.tar.gz/provenance`);
  const { attestation_bundles: bundles } = (await reply.json()) as {
    readonly attestation_bundles: readonly { readonly attestations: readonly unknown[] }[];
  };
  return bundles[0]?.attestations;
}

test("a job in the environment of another link gets no token", async () => {
  const second = await openLink("pypi", { claims: { ...claimsOf(), environment: "testpypi" } });
  const { publishTo } = await assembled();
  await expect(publishTo(second)).rejects.toMatchObject({ code: "SW-OIDC-PUBLISHER" });
  expect(told(second, "stored")).toBe(0);
});
