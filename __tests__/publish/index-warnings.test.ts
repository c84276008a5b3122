import { expect, test } from "@jest/globals";
import { indexWarnings } from "../../src/publish/index-warnings.ts";
import { indexOf } from "../../src/publish/target.ts";
import { fakeClock } from "../fakes/clock.ts";
import { type FakeReply, fakeHttp } from "../fakes/http.ts";

const DEVPI = indexOf("https://devpi.example/ci/dev/", "https://devpi.example/ci/dev/+simple/");
const NEXUS = indexOf("https://nexus.example/nexus/repository/releases/");
const OTHER = indexOf("https://index.example/upload/", "https://index.example/simple/");
const ACCESS = { origin: "https://index.example", authorization: "Basic x", secrets: [] };

const json = (value: unknown): FakeReply => ({ status: 200, body: JSON.stringify(value) });
const devpi = (config: object) => ({ "/ci/dev/?no_projects=": json({ type: "indexconfig", result: config }) });
const nexus = (writePolicy: string) => ({
  "/nexus/service/rest/v1/repositories/pypi/hosted/releases": json({ storage: { writePolicy } }),
});

async function codesFor(
  index: typeof DEVPI,
  replies: Readonly<Record<string, FakeReply | "reset">>,
  isListed = true,
): Promise<readonly string[]> {
  const http = fakeHttp(({ url }) => {
    const { pathname, search } = new URL(url);
    return replies[pathname + search] ?? { status: 404 };
  });
  const warnings = await indexWarnings(index, { access: ACCESS, isListed }, { http, clock: fakeClock() });
  return warnings.map(({ code }) => code);
}

test.each([
  {
    index: DEVPI,
    replies: devpi({ volatile: true }),
    codes: ["SW-INDEX-REPLACES"],
    because: "devpi says it is volatile",
  },
  { index: DEVPI, replies: devpi({ volatile: false }), codes: [], because: "devpi says it is not" },
  { index: DEVPI, replies: devpi({}), codes: [], because: "devpi says nothing" },
  { index: DEVPI, replies: {}, codes: [], because: "it is no devpi" },
  { index: DEVPI, replies: { "/ci/dev/?no_projects=": "reset" as const }, codes: [], because: "nobody answers" },
  {
    index: DEVPI,
    replies: { "/ci/dev/?no_projects=": { status: 200, body: "<html>" } },
    codes: [],
    because: "it answers a page",
  },
  { index: NEXUS, replies: nexus("ALLOW"), codes: ["SW-INDEX-REPLACES"], because: "Nexus tells an administrator" },
  { index: NEXUS, replies: nexus("ALLOW_ONCE"), codes: [], because: "Nexus allows a name once" },
  { index: NEXUS, replies: {}, codes: [], because: "Nexus tells nobody else" },
])("$codes: $because", async ({ index, replies, codes }) => {
  expect(await codesFor(index, replies as Readonly<Record<string, FakeReply | "reset">>)).toEqual(codes);
});

test.each([
  { root: { status: 404 }, isListed: false, codes: ["SW-SIMPLE-URL-DOUBTFUL"], because: "nothing is there" },
  { root: { status: 200 }, isListed: false, codes: [], because: "a new project has no page of its own yet" },
  { root: { status: 404 }, isListed: true, codes: [], because: "the project itself is listed" },
  { root: { status: 500 }, isListed: false, codes: [], because: "that says nothing" },
])("$codes where the list of projects answers $root.status: $because", async ({ root, isListed, codes }) => {
  expect(await codesFor(OTHER, { "/simple/": root }, isListed)).toEqual(codes);
});

test.each([
  { index: "pypi", because: "its list is known" },
  { index: "http://index.example/legacy/", because: "everybody could overhear it" },
])("$index is asked nothing: $because", async ({ index }) => {
  const http = fakeHttp(() => ({ status: 404 }));
  await indexWarnings(indexOf(index), { access: undefined, isListed: false }, { http, clock: fakeClock() });
  expect(http.requests).toEqual([]);
});
