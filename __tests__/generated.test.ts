import { spawnSync } from "node:child_process";
import path from "node:path";
import { expect, test } from "@jest/globals";

const REPOSITORY = path.dirname(import.meta.dirname);

test.each([
  { script: "docs", because: "docs/errors.md and docs/commands.md say what the source says" },
  { script: "schema", because: "schema/ describes the documents as they are read" },
])("`npm run $script` changes nothing: $because", ({ script }) => {
  const checking = [path.join(REPOSITORY, "scripts", `${script}.mjs`), "--check"];
  const { status, stderr } = spawnSync(process.execPath, checking, { cwd: REPOSITORY, encoding: "utf8" });
  expect({ status, says: status === 0 ? "" : stderr }).toEqual({ status: 0, says: "" });
});
