import { type Table, valueAt } from "../config/table.ts";
import { compareVersions, parseVersion } from "../python/version.ts";
import type { ContainerEngine } from "./container-engine.ts";

/** How the containers of one run are told from others. */
export interface ContainerLabel {
  readonly engine: ContainerEngine["name"];
  /** `name=value`, of signs that need no quotes. */
  readonly label: string;
}

// The first release that hands arguments on to the engine.
const LABELS_SINCE = "2.15.0";

/**
 * The label that a run of cibuildwheel gives its containers; `undefined` where the project has arguments of its own for the engine, which a
 * label would take the place of, or the release cannot.
 */
export function labelFor(
  engine: ContainerEngine | undefined,
  { said, configuration, version, run }: Labelling,
): ContainerLabel | undefined {
  const written = [
    said.CIBW_CONTAINER_ENGINE,
    valueAt(configuration, "container-engine"),
    valueAt(configuration, "linux", "container-engine"),
  ];
  const isPlain = written.every((each) => each === undefined || (typeof each === "string" && /^\s*\w+\s*$/.test(each)));
  const [own, since] = [parseVersion(version), parseVersion(LABELS_SINCE)];
  const isNew = own !== undefined && since !== undefined && compareVersions(own, since) >= 0;
  if (engine === undefined || !isPlain || !isNew) return undefined;
  return { engine: engine.name, label: `shipwheel=${run.replace(/\W/g, "-")}` };
}

interface Labelling {
  readonly said: Readonly<Record<string, string>>;
  /** `[tool.cibuildwheel]` */
  readonly configuration: Table;
  /** Of cibuildwheel. */
  readonly version: string;
  /** Another for each run. */
  readonly run: string;
}

/** The value of CIBW_CONTAINER_ENGINE that labels the containers. */
export function labelledEngine({ engine, label }: ContainerLabel): string {
  return `${engine}; create_args: --label=${label}`;
}

/**
 * The Python that runs cibuildwheel. Ended by a signal it would leave its container behind, which goes on: so it removes it, and then ends as
 * by an error. Of a container that fails or is ended the wheels that are finished would be lost: they are copied to `output` first.
 */
export function launchScript(labelled: ContainerLabel | undefined, output: string): string {
  return `
import os, signal, subprocess, sys
ENGINE, LABEL, OUTPUT = ${JSON.stringify([labelled?.engine ?? "", labelled?.label ?? "", output])}
def keep(engine, container):
    os.makedirs(OUTPUT, exist_ok=True)
    subprocess.run([engine, "cp", container + ":/output/.", OUTPUT], capture_output=True)
try:
    from cibuildwheel.oci_container import OCIContainer
    leave = OCIContainer.__exit__
    def keeping(self, kind, *rest):
        if kind is not None:
            keep(self.engine.name, self.name)
        return leave(self, kind, *rest)
    OCIContainer.__exit__ = keeping
except Exception:
    pass  # Another release calls it otherwise: nothing is kept.
def end(*_):
    if ENGINE:
        listing = [ENGINE, "ps", "--all", "--quiet", "--filter", "label=" + LABEL]
        found = subprocess.run(listing, capture_output=True, text=True).stdout.split()
        if found:
            for container in found:
                keep(ENGINE, container)
            # podman would wait for it to end by itself.
            subprocess.run([ENGINE, "kill", *found], capture_output=True)
            subprocess.run([ENGINE, "rm", "--force", *found], capture_output=True)
    sys.exit(143)
signal.signal(signal.SIGTERM, end)
from cibuildwheel.__main__ import main
main()
`;
}
