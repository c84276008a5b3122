import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { containerComponents } from "./components/containers.mjs";
import { goComponents } from "./components/go.mjs";
import { cache } from "./components/places.mjs";
import { findPython, pypiComponents } from "./components/pypi.mjs";
import { installSystemPackages, systemComponents } from "./components/system.mjs";

/**
 * Installs the real programs that the tests run into the cache folder, and writes there which are present:
 * `components.json`, `{name: {path} or {missing: why, install: command}}`. What is present already costs nothing.
 */
export async function installComponents(say) {
  mkdirSync(cache, { recursive: true });
  return await alone(async () => {
    await installSystemPackages(say);
    const python = await findPython();
    const [fromPypi, fromGo, containers] = await Promise.all([
      pypiComponents(say),
      goComponents(python?.program, say),
      containerComponents(python?.program, say),
    ]);
    const components = { ...systemComponents(), ...containers, ...fromPypi, ...fromGo };
    writeFileSync(path.join(cache, "components.json"), `${JSON.stringify(components, undefined, 2)}\n`);
    return components;
  });
}

/** Two at once would install into the same folders. */
async function alone(work) {
  const lock = path.join(cache, "installing");
  while (!claim(lock)) await wait(500);
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function claim(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    if (ownerIsGone(lock)) rmSync(lock, { force: true });
    return false;
  }
}

function ownerIsGone(lock) {
  try {
    process.kill(Number(readFileSync(lock, "utf8")), 0);
    return false;
  } catch (error) {
    return error.code === "ESRCH";
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const components = await installComponents((text) => console.error(text));
  for (const [name, { path: program, missing, install }] of Object.entries(components)) {
    console.log(program === undefined ? `${name}: missing, ${missing} (${install})` : `${name}: ${program}`);
  }
}
