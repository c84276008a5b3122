import { expect, test } from "@jest/globals";
import { projectOf } from "../project-of.ts";
import { ASKED, READ } from "../version-providers.ts";

test.each(READ)("$gives is read: $because", async ({ sources, gives }) => {
  expect((await projectOf(sources)).version).toMatchObject({ kind: "static", version: gives });
});

test.each(ASKED)("only the backend can tell: $because", async ({ sources }) => {
  expect((await projectOf(sources)).version.kind).toBe("backend");
});
