import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { checkFile } from "../../src/check/check.ts";
import { sourceOf } from "../archives.ts";
import { ODD_ARCHIVES } from "./odd-archives.ts";

/** A folder to lay the files in, for scripts/archive-vectors.py to ask an index about them. */
const ASKED = process.env.SHIPWHEEL_ODD_ARCHIVES;
const ANSWERS: Readonly<Record<string, boolean>> = JSON.parse(
  readFileSync(path.join(import.meta.dirname, "vectors", "archives.json"), "utf8"),
);

// Made by scripts/archive-vectors.py: what the index's own code answers.
test.each(ODD_ARCHIVES)("the index's own answer is foreseen for a $odd", async ({ odd, name, bytes }) => {
  if (ASKED !== undefined) {
    const folder = path.join(ASKED, odd.replaceAll(" ", "-").replace(":", ""));
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, name), bytes);
    writeFileSync(path.join(folder, "odd"), odd);
  }
  const { refused, findings } = await checkFile(name, sourceOf(bytes));
  const refusals = findings.filter(({ authority }) => authority === "index").map(({ message }) => message);
  expect({ refused, refusals: refused ? [] : refusals }).toEqual({ refused: ANSWERS[odd], refusals: [] });
});
