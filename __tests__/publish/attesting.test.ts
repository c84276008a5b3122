import { expect, test } from "@jest/globals";
import { ShipwheelError } from "../../src/errors.ts";
import { attestationPath } from "../../src/publish/attestation-folder.ts";
import type { Attesting } from "../../src/publish/attesting.ts";
import { outlook, type PublishRequest, preflight } from "../../src/publish/preflight.ts";
import { publishRelease } from "../../src/publish/publish.ts";
import { indexOf } from "../../src/publish/target.ts";
import { fakeClock } from "../fakes/clock.ts";
import { fakeFiles } from "../fakes/files.ts";
import { fakeHttp } from "../fakes/http.ts";
import { fakeIndex } from "../fakes/package-index.ts";
import { fakeProgress } from "../fakes/progress.ts";
import { type FakeSigningOptions, fakeSigning } from "../fakes/signing.ts";
import { bundleContents, exampleBundle, OTHER_WHEEL, SDIST, WHEEL } from "./example-bundle.ts";

const INDEX = indexOf("https://index.example/legacy/");
const IN_ACTIONS = {
  inActions: true,
  idToken: { url: "https://runner.example/token", token: "REQUEST-TOKEN" },
  event: { name: "release" },
};
const CREDENTIAL = { username: "__token__", secret: "pypi-SECRET" };
/** For five attempts of each file. */
const GONE = { enters: Array(15).fill(new ShipwheelError("SW-ATTEST-UNAVAILABLE", "the log: 502")) };

function open(options: Partial<FakeSigningOptions> = {}) {
  const clock = fakeClock(Date.parse("2026-11-21T12:00:00Z"));
  const signing = fakeSigning({ clock, ...options });
  const index = fakeIndex({ audience: "an-index" });
  const http = fakeHttp(index.answer);
  const files = fakeFiles(bundleContents(exampleBundle().manifest));
  const world = { http, clock, files, progress: fakeProgress(), mask: () => {} };
  const request = (attesting: Partial<Attesting> = {}): PublishRequest => ({
    bundle: exampleBundle(),
    index: INDEX,
    runner: IN_ACTIONS,
    attesting: { policy: "required", signing: async () => signing.signing, folder: "release", ...attesting },
  });
  const sent = () => index.forms.map((form) => form.get("attestations"));
  return { ...signing, index, http, files, world, request, sent };
}

test("each file goes with its attestation, and the receipt says where that lies", async () => {
  const { world, request, sent, files } = open();
  const receipt = await publishRelease(request(), world);
  expect(receipt).not.toHaveProperty("unattested");
  expect(receipt.uploads.map(({ attestation }) => attestation)).toEqual(
    [OTHER_WHEEL, WHEEL, SDIST].map(attestationPath),
  );
  const stored = [OTHER_WHEEL, WHEEL, SDIST].map((name) => files.readText(`release/${attestationPath(name)}`));
  expect(sent()).toEqual((await Promise.all(stored)).map((text) => `[${text}]`));
});

test("without an answer nothing is sent, and no upload token is minted", async () => {
  const { world, request, http, index } = open(GONE);
  await expect(publishRelease(request(), world)).rejects.toMatchObject({ code: "SW-ATTEST-UNAVAILABLE" });
  expect(index.forms).toEqual([]);
  expect(http.requests.filter(({ url }) => url.includes("mint"))).toEqual([]);
});

test("with a warning the release goes on without: none of it is attested", async () => {
  const { world, request, sent } = open(GONE);
  const receipt = await publishRelease(request({ policy: "warn" }), world);
  expect(sent()).toEqual([null, null, null]);
  expect(receipt.unattested).toContain("the log: 502");
  expect(receipt.uploads.map(({ attestation }) => attestation)).toEqual([null, null, null]);
  expect(world.progress.told).toContainEqual(expect.stringMatching(/^no attestations: .*the log: 502/));
});

test.each<{ attesting: Partial<Attesting>; changed?: Partial<PublishRequest>; says: string }>([
  { attesting: { policy: "off" }, says: "attestations are switched off" },
  {
    attesting: {},
    changed: { runner: { inActions: false }, credential: CREDENTIAL },
    says: "attestations go with trusted publishing alone",
  },
])("no attestations: $says", async ({ attesting, changed = {}, says }) => {
  const { world, request, certificates, sent } = open();
  const receipt = await publishRelease({ ...request(attesting), ...changed }, world);
  expect(receipt.unattested).toBe(says);
  expect([certificates, sent()]).toEqual([[], [null, null, null]]);
});

test("an index that is not known to take attestations gets none, and no log learns the project's name", async () => {
  const { world, request, certificates } = open();
  const { signing: _, ...attesting } = request().attesting ?? { policy: "required" };
  const receipt = await publishRelease({ ...request(), attesting }, world);
  expect(receipt.unattested).toBe("the index is not known to take attestations");
  expect(certificates).toEqual([]);
});

test("what the index has already is not signed: it would not take it any more", async () => {
  const { world, request, entered } = open();
  await publishRelease(request({ policy: "off" }), world);
  const receipt = await publishRelease(request(), world);
  expect(entered).toEqual([]);
  expect(receipt.uploads.map(({ outcome, attestation }) => [outcome, attestation])).toEqual(
    Array(3).fill(["present", null]),
  );
});

test("a dry run says what would be attested, and asks nobody for a certificate", async () => {
  const { world, request, certificates } = open();
  expect(outlook(await preflight(request(), world), request())).toContain("with a publish attestation for each file");
  const off = request({ policy: "off" });
  expect(outlook(await preflight(off, world), off)).toContain("unattested: attestations are switched off");
  expect(certificates).toEqual([]);
});
