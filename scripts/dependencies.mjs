import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { repository } from "./components/places.mjs";

const STAMP = path.join(repository, "node_modules", ".installed-lock");
const windows = process.platform === "win32";

/** The Node 24 that the devDependency `node` brings: what the action runs on, whatever Node runs us. */
export const node24 = path.join(repository, "node_modules", "node", "bin", windows ? "node.exe" : "node");

/** Runs `npm ci` unless what is installed is what package-lock.json says. Throws when there is no Node 24 afterwards. */
export function installDependencies() {
  const lock = createHash("sha256")
    .update(readFileSync(path.join(repository, "package-lock.json")))
    .digest("hex");
  if (!existsSync(STAMP) || readFileSync(STAMP, "utf8") !== lock) {
    // npm is a script for a shell on Windows; nothing of it comes from outside.
    const { status } = spawnSync("npm ci --no-audit --no-fund", { cwd: repository, stdio: "inherit", shell: true });
    if (status !== 0) throw new Error("`npm ci` failed.");
    writeFileSync(STAMP, lock);
  }
  if (!existsSync(node24)) {
    throw new Error("npm was not allowed to install Node 24: run `npm ci --ignore-scripts=false`, then this again.");
  }
}
