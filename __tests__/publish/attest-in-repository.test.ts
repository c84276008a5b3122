import { expect, test } from "@jest/globals";
import { ShipwheelError } from "../../src/errors.ts";
import type { RepositoryAttestations, SigstoreInstance } from "../../src/ports/repository-attestations.ts";
import { attestInRepository } from "../../src/publish/attest-in-repository.ts";
import { fakeFiles } from "../fakes/files.ts";
import { fakeProgress } from "../fakes/progress.ts";
import { exampleBundle, exampleManifest, examplePlan, sha256 } from "./example-bundle.ts";

const SLSA = "https://slsa.dev/provenance/v1";
const CYCLONEDX = "https://cyclonedx.org/bom";
const SBOM = '{"bomFormat": "CycloneDX"}';
const MANIFEST = exampleManifest();
const WORKFLOW = {
  event: { name: "release", repository: "octo/my-tool", visibility: "public" },
  idToken: { url: "https://runner.example/token", token: "REQUEST-TOKEN" },
  environment: { GITHUB_TOKEN: "a-token" },
};

interface Wish {
  readonly sbom?: string | undefined;
  readonly known?: readonly string[];
  readonly refuses?: string;
  readonly event?: object;
}

function open({ sbom = SBOM, known = [], refuses, event = {} }: Wish = {}) {
  const made: { names: readonly string[]; type: string; instance: SigstoreInstance }[] = [];
  const attestations: RepositoryAttestations = {
    provenance: async () => ({ type: SLSA, content: {} }),
    known: async () => new Set(known),
    async attest(subjects, { type }, instance) {
      if (refuses !== undefined) throw new ShipwheelError("SW-GITHUB-REFUSED", refuses);
      made.push({ names: subjects.map(({ name }) => name), type, instance });
      return `https://github.com/octo/my-tool/attestations/${made.length}`;
    },
  };
  const bundle = exampleBundle({ sbom: [{ path: "sbom/release.cdx.json", sha256: sha256(sbom) }] });
  const files = fakeFiles({ "release/sbom/release.cdx.json": sbom });
  const runner = { ...WORKFLOW, event: { ...WORKFLOW.event, ...event } };
  const request = { bundle, loopback: false, runner, attestations: async () => attestations };
  return { made, request, world: { files, progress: fakeProgress() } };
}

test("all files have one provenance, and the SBOM of the release is attested", async () => {
  const { made, request, world } = open();
  const names = MANIFEST.files.map(({ name }) => name);
  expect(await attestInRepository(request, world)).toEqual({
    attestations: [
      { predicateType: SLSA, url: "https://github.com/octo/my-tool/attestations/1" },
      { predicateType: CYCLONEDX, url: "https://github.com/octo/my-tool/attestations/2" },
    ],
    without: [],
  });
  expect(made).toEqual([
    { names, type: SLSA, instance: "public-good" },
    { names, type: CYCLONEDX, instance: "public-good" },
  ]);
});

test.each([
  { visibility: "public", instance: "public-good" },
  { visibility: "private", instance: "github" },
  { visibility: "internal", instance: "github" },
  { visibility: undefined, instance: "github" },
])("a repository that is $visibility is signed for by $instance", async ({ visibility, instance }) => {
  const { made, request, world } = open({ event: { visibility } });
  await attestInRepository(request, world);
  expect(made[0]?.instance).toBe(instance);
});

test.each<{ wish: Wish; types: readonly string[]; without: string | undefined; because: string }>([
  { wish: { known: [SLSA] }, types: [CYCLONEDX], without: undefined, because: "a run before got so far" },
  { wish: { known: [SLSA, CYCLONEDX] }, types: [], without: undefined, because: "a run before made both" },
  { wish: { sbom: "[" }, types: [SLSA], without: "is no JSON object", because: "there is nothing to attest" },
  {
    wish: { sbom: JSON.stringify({ text: "x".repeat(16 * 1024 * 1024) }) },
    types: [SLSA],
    without: "more than 16 MiB",
    because: "GitHub takes no more",
  },
  {
    wish: { refuses: "Resource not accessible by integration" },
    types: [],
    without: "not accessible",
    because: "no permission",
  },
  {
    wish: { refuses: "Feature not available for your plan" },
    types: [],
    without: "not available for",
    because: "no such plan",
  },
])("$types is made: $because", async ({ wish, types, without }) => {
  const { request, world } = open(wish);
  const { attestations, without: reasons } = await attestInRepository(request, world);
  expect(attestations.map(({ predicateType }) => predicateType)).toEqual(types);
  expect(reasons).toEqual(without === undefined ? [] : [expect.stringContaining(without)]);
});

test.each<{ changed: object; says: string }>([
  { changed: { loopback: true }, says: "the release stays on this machine" },
  {
    changed: { runner: { event: WORKFLOW.event, environment: WORKFLOW.environment } },
    says: "it needs `id-token: write`",
  },
  { changed: { runner: { ...WORKFLOW, environment: {} } }, says: "`github-token` is empty" },
  { changed: { runner: { ...WORKFLOW, event: { name: "release" } } }, says: "the repository is not known" },
  {
    changed: { bundle: exampleBundle({}, examplePlan({ repositoryAttestations: false })) },
    says: "they are switched off",
  },
  {
    changed: { bundle: exampleBundle({ files: Array(1025).fill(MANIFEST.files[0]) }) },
    says: "at most 1024 files",
  },
])("nothing is made: $says", async ({ changed, says }) => {
  const { made, request, world } = open();
  const told = await attestInRepository({ ...request, ...changed }, world);
  expect(told).toEqual({ attestations: [], without: [expect.stringContaining(says)] });
  expect(made).toEqual([]);
});
