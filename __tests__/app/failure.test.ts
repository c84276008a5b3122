import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { machineFiles } from "../../src/adapters/files.ts";
import { failureOf } from "../../src/app/failure.ts";
import { ShipwheelError } from "../../src/errors.ts";

test("what the machine refuses is told as that, with the way out", async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), "shipwheel-test-"));
  await writeFile(path.join(folder, "file"), "");
  const error = await machineFiles()
    .write(path.join(folder, "file", "plan.json"), "{}")
    .catch((reason: unknown) => reason);
  await rm(folder, { recursive: true });
  expect(failureOf(error)).toMatchObject({
    exitCode: 3,
    problems: [{ code: "SW-FILE-SYSTEM", message: expect.stringContaining(folder) }],
  });
});

const refused = (fields: object) => Object.assign(new Error("no"), fields);

test.each([
  { error: new ShipwheelError("SW-USAGE", "x"), code: "SW-USAGE", because: "it knows its code" },
  {
    error: refused({ code: "ENOSPC", syscall: "write" }),
    code: "SW-FILE-SYSTEM",
    because: "a write to an open file has no path",
  },
  { error: refused({ code: "ECONNREFUSED", syscall: "connect" }), code: "SW-INTERNAL", because: "it is of no file" },
  { error: new TypeError("x is not a function"), code: "SW-INTERNAL", because: "we are to blame" },
  { error: "thrown", code: "SW-INTERNAL", because: "anything may be thrown" },
  { error: null, code: "SW-INTERNAL", because: "even nothing" },
])("$error is $code: $because", ({ error, code }) => {
  expect(failureOf(error).problems).toMatchObject([{ code }]);
});
