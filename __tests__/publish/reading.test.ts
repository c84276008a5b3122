import { expect, test } from "@jest/globals";
import { readAccess } from "../../src/publish/preflight.ts";
import { attemptGet } from "../../src/publish/reading.ts";
import { indexOf } from "../../src/publish/target.ts";
import { fakeHttp } from "../fakes/http.ts";

const CREDENTIAL = { username: "ci", secret: "hunter22" };
const PAGE = "https://index.example/simple/my-tool/";

/** Who is shown the credential, of those that are asked in turn. */
async function shownTo(places: readonly string[]): Promise<readonly boolean[]> {
  const access = readAccess({ index: indexOf("https://index.example/legacy/"), credential: CREDENTIAL });
  const following = [...places];
  const http = fakeHttp(() => {
    const location = following.shift();
    return location === undefined ? { status: 200 } : { status: 302, headers: { location } };
  });
  await attemptGet(PAGE, { accept: "*/*", access }, { http }, async () => undefined);
  return http.requests.map(({ headers }) => headers.authorization !== undefined);
}

test.each([
  { places: ["/simple/my_tool/"], shown: [true, true], because: "it stays where it is" },
  { places: ["https://index.example:443/files/a"], shown: [true, true], because: "the usual port is the same one" },
  { places: ["https://files.index.example/a"], shown: [true, false], because: "a host below it is another" },
  { places: ["https://index.example.evil.example/a"], shown: [true, false], because: "a longer name is another" },
  { places: ["https://index.example:8443/a"], shown: [true, false], because: "another port may be anybody's" },
  { places: ["http://index.example/a"], shown: [true, false], because: "everybody could read it" },
  { places: ["//storage.example/a?sig=1"], shown: [true, false], because: "it leads to a storage" },
  { places: ["https://index.example@storage.example/a"], shown: [true, false], because: "a name before @ is no host" },
  {
    places: ["https://storage.example/a", "https://index.example/files/a"],
    shown: [true, false, true],
    because: "whoever is asked at home may be shown it",
  },
])("after a redirect to $places it is shown to $shown: $because", async ({ places, shown }) => {
  expect(await shownTo(places)).toEqual(shown);
});

test.each([
  { upload: "https://index.example/legacy/", simple: undefined, may: true, because: "both are at one place" },
  { upload: "http://127.0.0.1:8765/legacy/", simple: undefined, may: true, because: "it stays on this machine" },
  { upload: "http://index.example/legacy/", simple: undefined, may: false, because: "everybody could read it" },
  {
    upload: "https://index.example/legacy/",
    simple: "https://mirror.example/simple/",
    may: false,
    because: "the list is another host's",
  },
  {
    upload: "https://index.example/legacy/",
    simple: "http://index.example/simple/",
    may: false,
    because: "the list is open to everybody's eyes",
  },
  { upload: "https://upload.pypi.org/legacy/", simple: undefined, may: false, because: "PyPI lists to everybody" },
])("a credential for $upload may be shown to read $simple: $may, because $because", ({ upload, simple, may }) => {
  expect(readAccess({ index: indexOf(upload, simple), credential: CREDENTIAL }) !== undefined).toBe(may);
});
