import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { repository } from "./components/places.mjs";

/**
 * Writes `files`, paths in the repository to their texts. With `--check` nothing is written: each that is not as it should be
 * is named, and the exit code is 1.
 */
export function settle(files, command) {
  const stale = Object.entries(files).filter(([name, text]) => textOf(path.join(repository, name)) !== text);
  if (!process.argv.includes("--check")) {
    for (const [name, text] of stale) write(path.join(repository, name), text);
    return;
  }
  for (const [name] of stale) console.error(`${name} is not what its source says: run \`${command}\`.`);
  if (stale.length > 0) process.exitCode = 1;
}

function textOf(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

function write(file, text) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
