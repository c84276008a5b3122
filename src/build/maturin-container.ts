import { mayBeSecret } from "../config/secret-name.ts";
import type { ContainerEngine } from "./container-engine.ts";
import type { Building } from "./frontend.ts";
import type { Tools } from "./tools.ts";

interface Place {
  readonly engine: ContainerEngine;
  readonly building: Building;
  readonly maturin: Tools;
  readonly source: string;
}

// What reaches the container beside what the user lets through. Paths of this machine mean nothing in there.
const NAMES =
  `SOURCE_DATE_EPOCH PYTHONHASHSEED HTTP_PROXY HTTPS_PROXY ALL_PROXY NO_PROXY http_proxy https_proxy all_proxy no_proxy
  RUSTFLAGS CARGO_BUILD_JOBS CARGO_TERM_COLOR`.split(/\s+/);

// In its container maturin is root: what it leaves is handed back, or the folder could not be removed.
const SCRIPT = 'maturin "$@"; code=$?; chown -R --reference=/io /io /out; exit $code';

/** The command that runs maturin in the image of its own release, whose C library is that of manylinux2014. */
export function inContainer(
  args: readonly string[],
  out: string,
  env: Readonly<Record<string, string>>,
  { engine, building, maturin, source }: Place,
): { readonly argv: readonly [string, ...string[]]; readonly env: Readonly<Record<string, string>> } {
  const version = maturin.packages.find(({ name }) => name === "maturin")?.version ?? "latest";
  const passed = [...NAMES, ...building.pass].filter((name) => env[name] !== undefined && !mayBeSecret(name));
  return {
    argv: [
      engine.name,
      ...["run", "--rm", "--init", "--workdir", "/io"],
      ...["--volume", `${source}:/io`, "--volume", `${out}:/out`],
      ...["--env", "CARGO_TARGET_DIR=/tmp/target"],
      ...passed.flatMap((name) => ["--env", name]),
      ...["--entrypoint", "/bin/sh", `ghcr.io/pyo3/maturin:v${version}`, "-c", SCRIPT, "maturin"],
      ...args,
    ],
    env,
  };
}
