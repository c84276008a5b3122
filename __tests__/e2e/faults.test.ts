import { expect, jest, test } from "@jest/globals";
import { wheelOf } from "../distributions.ts";
import { FILES, FIRST, FURTHER, OIDC, PATHS, ROWS, type Row } from "../fault-rows.ts";
import { type Ended, openFaultyIndex, releaseOf } from "../faulty-index.ts";
import { claimsOf, PUBLISHER } from "../signing-index.ts";

jest.setTimeout(60_000);

type Fares = Omit<Row, "no" | "because">;

test.each(ROWS)("fault $no, $fault: $because", async ({ no, because, ...row }) => fares(row));

test.each(FURTHER)("further: $fault: $because", async ({ because, ...row }) => fares(row));

/** One run, what the index has then, and the same command again. */
async function fares({ fault, as = {}, again, ...row }: Fares): Promise<void> {
  await using index = await openFaultyIndex(fault);
  const first = await index.publish(as);
  expect(seen(first, row)).toEqual(expected(row));
  expect((await index.held()).ours).toHaveLength(row.held ?? FILES);
  const second = await index.publish(as);
  expect({ ends: second.ends, sent: total(second) }).toEqual(
    again ?? { ends: "done", sent: FILES - (row.held ?? FILES) },
  );
}

function seen(ended: Ended, { asked = {}, first, says }: Partial<Row>) {
  const counts = Object.keys(asked).map((name) => [name, ended.asked(PATHS[name as keyof typeof PATHS])]);
  return {
    ...{ ends: ended.ends, exit: ended.exit, sent: total(ended), asked: Object.fromEntries(counts) },
    ...(first !== undefined && { first: ended.receipt?.uploads.find(({ name }) => name === FIRST)?.outcome }),
    ...(says !== undefined && { says: ended.says }),
  };
}

function expected({ ends = "done", exit = 0, sent = FILES, asked = {}, first, says }: Partial<Row>) {
  return {
    ...{ ends, exit, sent, asked },
    ...(first !== undefined && { first }),
    ...(says !== undefined && { says: expect.stringContaining(says) }),
  };
}

function total({ sent }: Ended): number {
  return [...sent.values()].reduce((sum, each) => sum + each, 0);
}

/** Nothing was sent, and no token was minted. */
const NOTHING = { sent: 0, mint: 0 };

function reached(ended: Ended) {
  return { sent: total(ended), mint: ended.asked(PATHS.mint) };
}

test("fault 4, other bytes under the name of one of ours: both hashes are named, and nothing is sent or minted", async () => {
  await using index = await openFaultyIndex();
  const others = releaseOf("other bytes");
  await index.publish({ files: others.slice(1, 2) });
  for (const run of ["first", "second"]) {
    const ended = await index.publish(OIDC);
    expect({ run, ...ended }).toMatchObject({ run, ends: "SW-INDEX-CONFLICT", exit: 1 });
    expect(new Set(ended.says.match(/[0-9a-f]{64}/g)).size).toBe(2);
    expect(reached(ended)).toEqual(NOTHING);
  }
  expect((await index.held(others)).ours).toHaveLength(1);
});

test("fault 5, a token that expires under four uploads at once is renewed once", async () => {
  await using index = await openFaultyIndex("upload:expired@2");
  const ended = await index.publish(OIDC);
  expect([ended.ends, ended.asked(PATHS.mint)]).toEqual(["done", 2]);
  expect((await index.held()).ours).toHaveLength(FILES);
});

test("fault 5, a token that would end within a file is renewed before it", async () => {
  await using index = await openFaultyIndex("upload:latency=200@every");
  const ended = await index.publish(OIDC);
  expect([ended.ends, total(ended), ended.asked(PATHS.mint)]).toEqual(["done", FILES, 2]);
});

test("a clock that is an hour behind costs no renewals: the index's own clock counts", async () => {
  await using index = await openFaultyIndex("clock:skew=-3600");
  const ended = await index.publish(OIDC);
  expect([ended.ends, total(ended), ended.asked(PATHS.mint)]).toEqual(["done", FILES, 1]);
});

test.each([
  { event: "pull_request", because: "a fork may have opened it" },
  { event: "pull_request_target", because: "a fork starts it with the rights of the repository" },
])("fault 8, $event: nobody is asked anything, $because", async ({ event }) => {
  await using index = await openFaultyIndex();
  const { ends, exit, asked } = await index.publish({ ...OIDC, runner: { event: { name: event } } });
  expect({ ends, exit, requests: asked(/./) }).toEqual({ ends: "SW-EVENT-FORBIDDEN", exit: 1, requests: 0 });
});

test("fault 8, a job without `id-token: write` is told so, and nothing is sent", async () => {
  await using index = await openFaultyIndex();
  const runner = { inActions: true, environment: {}, event: { name: "release" } };
  const ended = await index.publish({ runner, options: { auth: "oidc" } });
  expect(ended).toMatchObject({
    ends: "SW-OIDC-PERMISSION",
    exit: 2,
    says: expect.stringContaining("id-token: write"),
  });
  expect(reached(ended)).toEqual(NOTHING);
});

test("fault 9, no such publisher: the claims stand beside what would match them", async () => {
  await using index = await openFaultyIndex("", { publishers: [{ ...PUBLISHER, workflow: "publish.yml" }] });
  const ended = await index.publish(OIDC);
  expect(ended).toMatchObject({ ends: "SW-OIDC-PUBLISHER", exit: 1 });
  expect(ended.says).toContain("job_workflow_ref: octo/my-tool/.github/workflows/release.yml@refs/tags/v1.2.3");
  expect(ended.says).toContain("workflow name: release.yml");
  expect(total(ended)).toBe(0);
});

const CALLED = { ...claimsOf(), job_workflow_ref: "octo/shared/.github/workflows/publish.yml@refs/heads/main" };

test("fault 9, a reusable workflow is recognised where the index does not know it", async () => {
  await using index = await openFaultyIndex("", { claims: CALLED });
  const ended = await index.publish({ ...OIDC, options: { attestations: "off" } });
  expect(ended).toMatchObject({ ends: "SW-OIDC-PUBLISHER", exit: 1 });
  expect(ended.says).toContain("reusable workflow (octo/shared/.github/workflows/publish.yml)");
});

test("fault 10, a reusable workflow that the index would let in is refused before its attestations are", async () => {
  const started = "octo/my-tool/.github/workflows/tag.yml@refs/tags/v1.2.3";
  await using index = await openFaultyIndex("", { claims: { ...claimsOf(), workflow_ref: started } });
  const refused = await index.publish(OIDC);
  expect(refused).toMatchObject({ ends: "SW-ATTEST-REFUSED", exit: 1 });
  expect(reached(refused)).toEqual(NOTHING);
  const warned = await index.publish({ ...OIDC, options: { attestations: "warn" } });
  expect(warned).toMatchObject({ ends: "done", receipt: { unattested: expect.stringContaining("reusable") } });
  expect((await index.held()).ours).toHaveLength(FILES);
});

test("fault 13, a stale attestation on disk is replaced, and a live one is not made again", async () => {
  await using index = await openFaultyIndex("upload:status=503@1-5");
  const folder = await index.bundle();
  const stored = `${folder}/attestations/${FIRST}.publish.attestation`;
  await index.files.write(stored, '{"version": 1}');
  const first = await index.publish(OIDC);
  expect([first.ends, first.asked(PATHS.entries)]).toEqual(["SW-INDEX-UNAVAILABLE", FILES]);
  const kept = await index.files.readText(stored);
  const second = await index.publish(OIDC);
  expect([second.ends, second.asked(PATHS.entries)]).toEqual(["done", 0]);
  expect(await index.files.readText(stored)).toBe(kept);
});

const DAYS = 24 * 60 * 60 * 1_000;

test("fault 16, a release older than 14 days: what is identical is done, what is new is refused before anything is sent", async () => {
  await using index = await openFaultyIndex();
  await index.publish({ files: releaseOf().slice(0, 2) });
  await index.pass(15 * DAYS);
  const ended = await index.publish(OIDC);
  expect(ended).toMatchObject({ ends: "SW-INDEX-CLOSED", exit: 1 });
  expect(reached(ended)).toEqual(NOTHING);
  const same = await index.publish({ files: releaseOf().slice(0, 2) });
  expect([same.ends, total(same)]).toEqual(["done", 0]);
});

test("fault 17, two runs of the same bytes at once: both are done, and nothing is there twice", async () => {
  await using index = await openFaultyIndex("upload:latency=1@every");
  const ended = await Promise.all([index.publish(), index.publish()]);
  expect(ended.map(({ ends }) => ends)).toEqual(["done", "done"]);
  expect(index.index.log.filter(({ outcome }) => outcome === "stored")).toHaveLength(FILES);
});

test("fault 17, two runs of different bytes at once: one has stored nothing, and the index has one release's files", async () => {
  await using index = await openFaultyIndex("upload:latency=1@every");
  const releases = [releaseOf(), releaseOf("other bytes")];
  const ended = await Promise.all(releases.map((files) => index.publish({ files })));
  expect(ended.map(({ ends }) => ends).sort()).toEqual(["SW-INDEX-CONFLICT", "done"]);
  const held = await Promise.all(releases.map(async (files) => (await index.held(files)).ours.length));
  expect(held.sort()).toEqual([0, FILES]);
});

test("fault 19, no room for file 7 of 20: what is up is told, and the next run sends the rest", async () => {
  await using index = await openFaultyIndex("upload:quota@7");
  const tags = Array.from({ length: 20 }, (_, at) => `cp3${10 + at}-cp3${10 + at}-win_amd64`);
  const files = tags.map((tag) => wheelOf({ name: "my-tool", version: "1.2.3", tag }));
  const first = await index.publish({ files });
  const { ours } = await index.held(files);
  expect(first).toMatchObject({ ends: "SW-INDEX-REFUSED", exit: 1, says: expect.stringContaining("too large") });
  expect(total(first)).toBe(ours.length + 1);
  for (const name of ours) expect(first.says).toContain(name);
  const second = await index.publish({ files });
  expect([second.ends, total(second)]).toEqual(["done", files.length - ours.length]);
});

test("fault 19, a second sdist is refused before anything is sent", async () => {
  const kept = [{ name: "my_tool-1.2.3.zip" }];
  const zip = releaseOf().at(3)?.bytes ?? new Uint8Array();
  const storage = {
    read: async () => zip,
    write: async () => {},
    writeProvenance: async () => {},
    kept: async () => kept,
  };
  await using index = await openFaultyIndex("", { storage });
  const ended = await index.publish(OIDC);
  expect(ended).toMatchObject({ ends: "SW-INDEX-SECOND-SDIST", exit: 1 });
  expect(reached(ended)).toEqual(NOTHING);
});

test.each([
  { changed: { version: "1.2.3+dirty" }, because: "a local version" },
  { changed: { metadata: ["Classifier: Programming Language :: Parseltongue"] }, because: "a classifier that is none" },
  { changed: { metadata: ["Dynamic: Version"] }, because: "a field that may not be dynamic" },
  {
    changed: { members: { "my_tool-1.2.3.dist-info/../../outside": "" } },
    because: "a wheel that leads out of its folder",
  },
  { changed: { metadata: ["Requires-Dist: other @ https://example.org/other.whl"] }, because: "a direct reference" },
])("fault 20, $because is refused before anything is sent", async ({ changed }) => {
  await using index = await openFaultyIndex();
  const files = releaseOf("", changed).slice(3, 4);
  for (const { name, bytes } of files) await index.files.write(`plain/${name}`, bytes);
  const ended = await index.publish({ options: { paths: ["plain"] } });
  expect(ended).toMatchObject({ ends: "SW-FILES-REFUSED", exit: 1 });
  expect(reached(ended)).toEqual(NOTHING);
});

test("fault 20, a wheel whose archive has data descriptors is refused before anything is sent", async () => {
  await using index = await openFaultyIndex();
  const [wheel] = releaseOf().slice(3);
  const bytes = Buffer.from(wheel?.bytes ?? "");
  // The flag of the first member, in its own header and in the directory.
  bytes.writeUInt16LE(8, 6);
  bytes.writeUInt16LE(8, bytes.indexOf("PK\x01\x02") + 8);
  await index.files.write(`plain/${wheel?.name}`, bytes);
  const ended = await index.publish({ options: { paths: ["plain"] } });
  expect(ended).toMatchObject({ ends: "SW-FILES-REFUSED", says: expect.stringContaining("data descriptor") });
  expect(reached(ended)).toEqual(NOTHING);
});

test("fault 20, metadata 2.5 is taken", async () => {
  await using index = await openFaultyIndex();
  const files = releaseOf("", { metadataVersion: "2.5" });
  expect((await index.publish({ files })).ends).toBe("done");
  expect((await index.held(files)).ours).toHaveLength(FILES);
});

test.each([
  { project: "my-toolbox", because: "the pending publisher's name has a slip" },
  { project: "my-library", because: "it is of the other package of a monorepo" },
])("fault 21, a publisher of $project lets nothing in: $because", async ({ project }) => {
  await using index = await openFaultyIndex("", { publishers: [{ ...PUBLISHER, project }] });
  const ended = await index.publish(OIDC);
  expect(ended).toMatchObject({ ends: "SW-INDEX-CREDENTIALS", exit: 1 });
  expect(ended.says).toContain("not valid for project: 'my-tool'");
  expect(ended.says).toContain("register one for this project");
  expect((await index.held()).ours).toEqual([]);
});

test("fault 22, an index without trusted publishing takes the token", async () => {
  await using index = await openFaultyIndex("audience:status=404@every");
  const runner = { environment: { SHIPWHEEL_TOKEN: "pypi-the-upload-token" } };
  const ended = await index.publish({ ...OIDC, runner });
  expect(ended).toMatchObject({ ends: "done", receipt: { authentication: "token" } });
  expect(ended.asked(PATHS.mint)).toBe(0);
});

test("fault 23, an id-token of another issuer, as of GitHub Enterprise Server, is refused in the index's words", async () => {
  await using index = await openFaultyIndex();
  await using other = await openFaultyIndex();
  const ended = await index.publish({ ...OIDC, runner: { idToken: other.idToken }, options: { attestations: "off" } });
  expect(ended).toMatchObject({ ends: "SW-OIDC-REFUSED", exit: 1, says: expect.stringContaining("invalid-token") });
  expect(total(ended)).toBe(0);
});

test("fault 24, a cancelled job, then rebuilt wheels: refused before anything is sent; the first build completes", async () => {
  await using index = await openFaultyIndex("upload:status=503@3-40");
  const rebuilt = releaseOf("rebuilt");
  expect((await index.publish()).ends).toBe("SW-INDEX-UNAVAILABLE");
  const again = await index.publish({ files: rebuilt });
  expect([again.ends, total(again)]).toEqual(["SW-INDEX-CONFLICT", 0]);
  expect((await index.held(rebuilt)).ours).toEqual([]);
});

test("a dry run reaches neither the mint nor the upload", async () => {
  await using index = await openFaultyIndex();
  const ended = await index.publish({ ...OIDC, options: { dryRun: true } });
  expect({ ends: ended.ends, ...reached(ended), tokens: ended.asked(PATHS.tokens) }).toEqual({
    ends: "done",
    ...NOTHING,
    tokens: 0,
  });
});
