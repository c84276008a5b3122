import { rustTriples } from "../python/rust-triple.ts";
import type { Identifier } from "./identifier.ts";
import type { RunnerMachine } from "./runners.ts";

/** What Rust compiles for on each machine unless it is told otherwise. */
const OWN: ReadonlyMap<string, string> = new Map([
  ["x86_64 linux", "x86_64-unknown-linux-gnu"],
  ["aarch64 linux", "aarch64-unknown-linux-gnu"],
  ["ppc64le linux", "powerpc64le-unknown-linux-gnu"],
  ["s390x linux", "s390x-unknown-linux-gnu"],
  ["riscv64 linux", "riscv64gc-unknown-linux-gnu"],
  ["x86_64 macos", "x86_64-apple-darwin"],
  ["arm64 macos", "aarch64-apple-darwin"],
  ["AMD64 windows", "x86_64-pc-windows-msvc"],
  ["ARM64 windows", "aarch64-pc-windows-msvc"],
]);

/** The targets that Rust has to be given (`rustup target add`) on `machine` for the wheels of `identifiers`: all but its own. */
export function rustTargets(identifiers: readonly Identifier[], { host }: RunnerMachine): readonly string[] {
  const own = OWN.get(`${host.machine} ${host.os}`);
  const needed = identifiers.flatMap(({ target }) => rustTriples(target));
  return [...new Set(needed)].filter((triple) => triple !== own);
}
