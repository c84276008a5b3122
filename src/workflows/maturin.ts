import path from "node:path";
import type { MaturinBuild } from "../documents/wheel-build.ts";
import { type ParsedArguments, parseArguments } from "./command-arguments.ts";
import { pathFrom, placeOf, type ToolPlace, type ToolRun } from "./tool.ts";
import { areKnown } from "./value.ts";

/** How maturin is called. */
export interface MaturinCall {
  /** `build`, `publish`, `sdist`, `develop`, ... */
  readonly command: string;
  readonly words: readonly string[];
  /** Inputs of the action; its arguments come before them. */
  readonly target?: string;
  readonly manylinux?: string;
  readonly version: string | undefined;
}

const VALUED = [
  ...["--target", "--manylinux", "--compatibility", "--manifest-path", "-m", "--out", "-o", "--bindings", "-b"],
  ...["--profile", "--cargo-extra-args", "--rustc-extra-args", "--jobs", "-j", "--target-dir", "--config", "-Z"],
  ...["--auditwheel", "--color"],
];
// To `build`, -r is --release.
const VALUED_TO_PUBLISH = ["--repository", "-r", "--repository-url", "--username", "-u", "--password", "-p"];
const LISTED = ["--interpreter", "-i", "--features", "-F"];

/** What one run of maturin builds; `undefined` where it builds no wheels. `publish` builds what it sends. */
export function maturinRun(call: MaturinCall, place: ToolPlace): ToolRun | undefined {
  if (call.command !== "build" && call.command !== "publish") return undefined;
  const valued = call.command === "publish" ? [...VALUED, ...VALUED_TO_PUBLISH] : VALUED;
  const flags = parseArguments(call.words, valued, LISTED);
  const target = flags.value("--target") ?? call.target ?? place.environment.get("CARGO_BUILD_TARGET");
  const manylinux = flags.value("--compatibility", "--manylinux") ?? call.manylinux;
  const named = flags
    .values("--interpreter", "-i")
    .flatMap((value) => value.split(/[\s,]+/))
    .filter((value) => value !== "");
  const features = flags
    .values("--features", "-F")
    .flatMap((value) => value.split(/[\s,]+/))
    .filter(Boolean);
  const bindings = flags.value("--bindings", "-b");
  // It takes no words between its flags: what is not known there may be any of them.
  if (!areKnown(target, manylinux, ...named, ...flags.positional)) return { kind: "unread" };
  const manifest = flags.value("--manifest-path", "-m");
  const folder =
    manifest === undefined || !areKnown(manifest) ? place.folder : pathFrom(place.folder, path.posix.dirname(manifest));
  const build: MaturinBuild = {
    ...placeOf(place),
    tool: "maturin",
    ...(call.version !== undefined && { version: call.version }),
    ...(target !== undefined && target !== "" && { target }),
    ...(manylinux !== undefined && manylinux !== "" && { manylinux }),
    interpreters: named,
    findsInterpreters: findsInterpreters(flags, named),
    pythons: place.pythons,
    ...(bindings !== undefined && areKnown(bindings) && { bindings }),
    features: features.filter((feature) => areKnown(feature)),
    withoutDefaultFeatures: flags.has("--no-default-features"),
    ...(manifest !== undefined && areKnown(manifest) && { manifest: pathFrom(place.folder, manifest) }),
    packageDir: folder,
  };
  const output = flags.value("--out", "-o") ?? (call.command === "build" ? "target/wheels" : undefined);
  return { kind: "builds", builds: [build], ...(output !== undefined && areKnown(output) && { output }) };
}

/** `-i` without a name finds them too. */
function findsInterpreters(flags: ParsedArguments, named: readonly string[]): boolean {
  return flags.has("--find-interpreter", "-f") || (flags.has("--interpreter", "-i") && named.length === 0);
}
