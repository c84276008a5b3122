import { expect, test } from "@jest/globals";
import { planAddedTo, sdistToAddTo } from "../../src/commands/addition.ts";
import type { Plan } from "../../src/documents/plan.ts";
import { fakeClock } from "../fakes/clock.ts";
import { fakeFiles } from "../fakes/files.ts";
import { fakeHttp } from "../fakes/http.ts";
import { planned } from "../plan/planned-release.ts";
import { sha256 } from "../publish/example-bundle.ts";

const SDIST = "my_lib-1.2.3.tar.gz";
const DAY = 86_400_000;
const PAGE = { "content-type": "application/vnd.pypi.simple.v1+json" };

/** An index that has the sdist since some days, and serves these bytes for it. */
function indexWith({ days = 1, serves = "the sdist" }) {
  const clock = fakeClock();
  const file = {
    filename: SDIST,
    url: `../../files/${SDIST}`,
    hashes: { sha256: sha256("the sdist") },
    "upload-time": new Date(clock.now() - days * DAY).toISOString(),
  };
  const http = fakeHttp(({ url }) =>
    url.endsWith(SDIST)
      ? { status: 200, body: serves }
      : { status: 200, headers: PAGE, body: JSON.stringify({ files: [file] }) },
  );
  return { http, clock, files: fakeFiles({ "given.tar.gz": "another sdist", "same.tar.gz": "the sdist" }) };
}

test.each([
  { index: "pypi", days: 13, codes: [], because: "PyPI takes files for 14 days" },
  { index: "pypi", days: 15, codes: ["SW-INDEX-CLOSED"], because: "PyPI has closed it" },
  { index: "https://own.example/legacy/", days: 15, codes: [], because: "other indexes close nothing" },
])("$codes after $days days: $because", async ({ index, days, codes }) => {
  const plan = await planAddedTo(planned({ tag: "v1.2.3" }), { index }, indexWith({ days }));
  expect(plan.refusals.map(({ code }) => code)).toEqual(codes);
  expect(plan.expected).toMatchObject([{ kind: "wheel", python: "py3" }]);
});

test.each(["fix", "1-2", ""])("a build tag %p is refused before the index is asked", async (build) => {
  const world = indexWith({});
  const adding = planAddedTo(planned(), { index: "pypi", build }, world);
  await expect(adding).rejects.toMatchObject({ code: "SW-USAGE" });
  expect(world.http.requests).toEqual([]);
});

async function sdistFor(given: string | undefined, serves?: string): Promise<string | undefined> {
  const world = indexWith(serves === undefined ? {} : { serves });
  const plan: Plan = await planAddedTo(planned({ tag: "v1.2.3" }), { index: "pypi" }, world);
  return sdistToAddTo(plan, { given, folder: "added-to" }, world);
}

test("added wheels are made from the sdist that the index serves, or from the same one here", async () => {
  expect((await sdistFor(undefined))?.replaceAll("\\", "/")).toBe(`added-to/${SDIST}`);
  expect(await sdistFor("same.tar.gz")).toBe("same.tar.gz");
});

test.each([
  { given: "given.tar.gz", serves: undefined, because: "the one that was given has other bytes" },
  { given: undefined, serves: "something else", because: "what is served is not what is listed" },
  { given: "gone.tar.gz", serves: undefined, because: "there is no such file" },
])("SW-ADD-OTHER-SDIST: $because", async ({ given, serves }) => {
  await expect(sdistFor(given, serves)).rejects.toMatchObject({ code: "SW-ADD-OTHER-SDIST" });
});
