import { spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "@jest/globals";
import { launchScript } from "../../src/build/cibuildwheel-launch.ts";
import { requireComponent, whenComponents } from "../components.ts";

/** What the script asks of cibuildwheel, with one container that ends as `ends` says. */
const CIBUILDWHEEL = {
  "__init__.py": "",
  "oci_container.py": `
import types
class OCIContainer:
    engine = types.SimpleNamespace(name="engine")
    name = "failing"
    def __enter__(self):
        return self
    def __exit__(self, *_):
        pass
`,
};

const ENDS = {
  well: "pass",
  failing: "sys.exit(1)",
  waiting: "open(os.environ['STARTED'], 'w').close(); time.sleep(600)",
};

/** Runs the script beside a program that takes the place of the engine; gives how it ended, and what was copied of a container. */
async function launch(ends: keyof typeof ENDS) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "launch-"));
  const at = (...parts: readonly string[]) => path.join(folder, ...parts);
  try {
    mkdirSync(at("cibuildwheel"));
    const main = `import os, sys, time\nfrom cibuildwheel.oci_container import OCIContainer\ndef main():\n    with OCIContainer():\n        ${ENDS[ends]}\n`;
    for (const [name, text] of Object.entries({ ...CIBUILDWHEEL, "__main__.py": main })) {
      writeFileSync(at("cibuildwheel", name), text);
    }
    writeFileSync(
      at("engine"),
      `#!/bin/sh\necho "$@" >> "${at("said")}"\n[ "$1" = ps ] && echo labelled\n[ "$1" = cp ] && echo "$2" > "$3/a.whl"\nexit 0\n`,
    );
    chmodSync(at("engine"), 0o755);
    const script = launchScript({ engine: "podman", label: "a=b" }, at("out")).replace('"podman"', '"engine"');
    const env = { PYTHONPATH: folder, PATH: `${folder}:${process.env.PATH}`, STARTED: at("started") };
    const child = spawn(requireComponent("python"), ["-c", script], { env, stdio: "ignore" });
    const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
    if (ends === "waiting") {
      while (!existsSync(at("started")) && child.exitCode === null) await wait(20);
      child.kill("SIGTERM");
    }
    const exitCode = await ended;
    const kept = existsSync(at("out", "a.whl")) ? readFileSync(at("out", "a.whl"), "utf8").trim() : undefined;
    const said = existsSync(at("said")) ? readFileSync(at("said"), "utf8") : "";
    return { exitCode, kept, said };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

whenComponents(["python"], ["linux", "darwin"])("cibuildwheel in a container", () => {
  test("that goes well is left alone", async () => {
    expect(await launch("well")).toMatchObject({ exitCode: 0, kept: undefined, said: "" });
  });

  test("that fails gives the wheels that it has finished", async () => {
    expect(await launch("failing")).toMatchObject({ exitCode: 1, kept: "failing:/output/." });
  });

  test("that is ended gives them too, and is removed", async () => {
    const { exitCode, said, kept } = await launch("waiting");
    expect({ exitCode, kept }).toMatchObject({ exitCode: 143, kept: expect.stringContaining(":/output/.") });
    expect(said).toMatch(
      /ps --all --quiet --filter label=a=b\ncp labelled:\/output\/\. .*\nkill labelled\nrm --force labelled\n/,
    );
  });
});
