import { expect, test } from "@jest/globals";
import type { Plan } from "../../src/documents/plan.ts";
import type { Receipt } from "../../src/documents/receipt.ts";
import type { Smoked } from "../../src/documents/smoked.ts";
import { ShipwheelError } from "../../src/errors.ts";
import {
  chainRefusals,
  chainWarnings,
  chosenIndex,
  environmentRefusal,
  type IndexChoice,
  linksOf,
  slugOfIndex,
  withEarlier,
} from "../../src/publish/chain.ts";
import { exampleBundle, examplePlan } from "./example-bundle.ts";

const UPLOAD = "https://pypi.example.com/upload/";
const SIMPLE = "https://pypi.example.com/simple/";
const TESTPYPI = "https://test.pypi.org/legacy/";
const PYPI = "https://upload.pypi.org/legacy/";

function via(...channels: readonly string[]): Plan {
  const links = channels.map((channel) => (channel === UPLOAD ? { channel, simpleUrl: SIMPLE } : { channel }));
  return examplePlan({ publish: { via: links } });
}

test.each<{ choice: IndexChoice; plan: Plan | null; upload: string; simple?: string; because: string }>([
  { choice: {}, plan: null, upload: PYPI, because: "files without a plan go to PyPI" },
  { choice: {}, plan: examplePlan(), upload: PYPI, because: "so does a project that says nothing" },
  { choice: {}, plan: via("testpypi"), upload: TESTPYPI, because: "there is one" },
  { choice: {}, plan: via("git", UPLOAD), upload: UPLOAD, simple: SIMPLE, because: "a tag is no index" },
  { choice: { index: "pypi" }, plan: via("testpypi", "pypi"), upload: PYPI, because: "it is named" },
  { choice: { index: UPLOAD }, plan: via("pypi", UPLOAD), upload: UPLOAD, simple: SIMPLE, because: "it is known" },
  { choice: { index: "testpypi" }, plan: via("pypi"), upload: TESTPYPI, because: "who names one outside means it" },
  {
    choice: { index: UPLOAD, simpleUrl: "https://other.example/s" },
    plan: via(UPLOAD),
    upload: UPLOAD,
    simple: "https://other.example/s/",
    because: "what is given goes over what is written",
  },
  {
    choice: {},
    plan: examplePlan({
      publish: { via: [{ channel: "testpypi" }, { channel: "pypi" }] },
      development: { index: UPLOAD, simpleUrl: SIMPLE, branch: "main", tag: "v1.3.dev1" },
    }),
    upload: UPLOAD,
    because: "a version between releases goes where those go",
  },
])("$upload: $because", ({ choice, plan, upload, simple }) => {
  expect(chosenIndex(choice, plan)).toMatchObject({ upload, ...(simple !== undefined && { simple }) });
});

test("who does not say which of several is told the commands, one after another", () => {
  const choose = () => chosenIndex({}, via("testpypi", "pypi"));
  expect(choose).toThrow("testpypi, then pypi");
  expect(hintOf(choose)).toMatch(/--index testpypi\nshipwheel smoke --index testpypi\nshipwheel publish --index pypi$/);
  expect(() => chosenIndex({}, via("git"))).toThrow(expect.objectContaining({ code: "SW-CHAIN-INDEX" }));
});

function hintOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof ShipwheelError) return error.problems[0].hint;
  }
  return "";
}

test.each([
  { index: "pypi", slug: "pypi" },
  { index: "https://upload.pypi.org/legacy", slug: "pypi" },
  { index: "http://127.0.0.1:8080/legacy/", slug: "127.0.0.1-8080-legacy" },
  { index: `https://a.example/${"x".repeat(200)}/legacy/`, slug: `a.example-${"x".repeat(90)}` },
])("$index is called $slug in the names of files", ({ index, slug }) => {
  const [link] = linksOf(via(index));
  expect(link && slugOfIndex(link.index)).toBe(slug);
});

const PLAN = via("testpypi", "git", UPLOAD, "pypi");
const BUNDLE = exampleBundle({}, PLAN);

function receiptAt(index: string, changes: Partial<Receipt> = {}): Receipt {
  return {
    schema: "shipwheel/receipt/1",
    manifest: BUNDLE.digest,
    index,
    simple: SIMPLE,
    authentication: "oidc",
    uploads: [],
    verified: BUNDLE.manifest.files.map(({ name, sha256 }) => ({ name, sha256, url: "https://f.example/" })),
    release: null,
    ...changes,
  };
}

const smokedAt = (index: string, works: boolean, manifest = BUNDLE.digest): Smoked => ({
  schema: "shipwheel/smoked/1",
  ...{ manifest, index, works, simple: SIMPLE, dependencies: SIMPLE, files: [], tried: [], timings: [] },
});

test.each([
  { at: "testpypi", receipt: undefined, says: [], because: "it is the first" },
  { at: "https://other.example/legacy/", receipt: undefined, says: [], because: "it is none of the chain" },
  { at: UPLOAD, receipt: undefined, says: ["no receipt says that it is there"], because: "nothing was published" },
  { at: UPLOAD, receipt: receiptAt(TESTPYPI), says: [], because: "all is there" },
  { at: "pypi", receipt: receiptAt(TESTPYPI), says: ["no receipt says"], because: "one between was left out" },
  {
    at: "pypi",
    receipt: receiptAt(UPLOAD, { earlier: [receiptAt(TESTPYPI)] }),
    says: [],
    because: "the one before is done",
  },
  {
    at: UPLOAD,
    receipt: receiptAt(TESTPYPI, { manifest: "other" }),
    says: ["of another release"],
    because: "it is an older one",
  },
  {
    at: UPLOAD,
    receipt: receiptAt(TESTPYPI, { verified: receiptAt(TESTPYPI).verified.slice(1) }),
    says: ["its receipt lacks my_tool-1.2.3"],
    because: "a file is missing",
  },
  {
    at: UPLOAD,
    receipt: receiptAt(TESTPYPI),
    smoked: [smokedAt(TESTPYPI, false)],
    says: ["does not work"],
    because: "it was tried",
  },
  {
    at: UPLOAD,
    receipt: receiptAt(TESTPYPI),
    smoked: [smokedAt(TESTPYPI, true), smokedAt(TESTPYPI, false, "other"), smokedAt(PYPI, false)],
    says: [],
    because: "other releases and other indexes say nothing of it",
  },
])("$at after $receipt.index: $because", ({ at, receipt, smoked = [], says }) => {
  const refusals = chainRefusals(BUNDLE, chosenIndex({ index: at }, PLAN), { receipt, smoked });
  expect(refusals.map(({ message }) => message)).toEqual(says.map((text) => expect.stringContaining(text)));
});

test.each([
  { at: "testpypi", smoked: [], warned: false, because: "it is the first" },
  { at: UPLOAD, smoked: [], warned: true, because: "somebody left the job out" },
  { at: UPLOAD, smoked: [smokedAt(TESTPYPI, true)], warned: false, because: "it was tried" },
  { at: UPLOAD, smoked: [smokedAt(TESTPYPI, true, "other")], warned: true, because: "another release was" },
])("that nothing was tried before $at is told: $warned, $because", ({ at, smoked, warned }) => {
  const warnings = chainWarnings(BUNDLE, chosenIndex({ index: at }, PLAN), { receipt: undefined, smoked });
  expect(warnings).toEqual(warned ? [expect.stringContaining("nothing says that what testpypi serves")] : []);
});

test.each([
  { done: [], now: TESTPYPI, gives: [TESTPYPI], because: "there was none" },
  { done: [TESTPYPI], now: UPLOAD, gives: [TESTPYPI, UPLOAD], because: "it is the next" },
  { done: [TESTPYPI, UPLOAD], now: PYPI, gives: [TESTPYPI, UPLOAD, PYPI], because: "it is the last" },
  { done: [TESTPYPI, UPLOAD], now: TESTPYPI, gives: [TESTPYPI, UPLOAD], because: "it takes its old place" },
  { done: [TESTPYPI, UPLOAD], now: UPLOAD, gives: [TESTPYPI, UPLOAD], because: "it is run again" },
  {
    done: ["https://x.example/legacy/"],
    now: PYPI,
    gives: ["https://x.example/legacy/", PYPI],
    because: "it was there",
  },
])("a receipt has $gives: $because", ({ done, now, gives }) => {
  const before = done.reduce<Receipt | undefined>(
    (whole, index) => withEarlier(receiptAt(index), whole, PLAN),
    undefined,
  );
  const { earlier = [], index } = withEarlier(receiptAt(now), before, PLAN);
  expect([...earlier.map((each) => each.index), index]).toEqual(gives);
});

const NAMED = examplePlan({
  publish: {
    via: [
      { channel: "testpypi", environment: "Rehearsal" },
      { channel: UPLOAD, simpleUrl: SIMPLE },
      { channel: "pypi", environment: "pypi" },
    ],
  },
});

test.each([
  { at: "pypi", environment: "pypi", refused: false, because: "it is its own" },
  { at: "pypi", environment: undefined, refused: false, because: "a publisher may have none" },
  { at: "pypi", environment: "release", refused: false, because: "the index knows better" },
  { at: "pypi", environment: "rehearsal", refused: true, because: "it is that of TestPyPI, whatever its case" },
  { at: "testpypi", environment: "pypi", refused: true, because: "it is that of PyPI" },
  { at: UPLOAD, environment: "pypi", refused: false, because: "the project names none for it" },
])("$environment at $at is refused: $refused, $because", ({ at, environment, refused }) => {
  const index = chosenIndex({ index: at }, NAMED);
  expect(environmentRefusal(environment, index, NAMED)?.code).toBe(refused ? "SW-OIDC-ENVIRONMENT" : undefined);
  expect(environmentRefusal(environment, index, null)).toBeUndefined();
});

test("another release's receipts are forgotten", () => {
  expect(withEarlier(receiptAt(PYPI), receiptAt(TESTPYPI, { manifest: "other" }), PLAN)).toEqual(receiptAt(PYPI));
});
