import path from "node:path";
import type { Machine } from "./machine.ts";
import { askPython, type Python } from "./python.ts";

/** The Pythons of this machine that a project's own code may run on, those too that are too old for our tools. Each is asked once. */
export interface PythonSearch {
  /** The oldest and the newest that `accepts` takes: none, one or two. Those of a minor version that `mayDo` refuses are not asked. */
  edges(accepts: (python: Python) => boolean, mayDo?: (minor: number) => boolean): Promise<readonly Python[]>;
  /** That of a version such as `3.12`, or `3.13t` without the global lock; `undefined` where there is none. */
  named(version: string): Promise<Python | undefined>;
}

type Searching = Pick<Machine, "files" | "processes" | "runner">;

/** A way to start one that may be there. */
interface Candidate {
  readonly command: readonly [string, ...string[]];
  readonly minor: number;
}

/** Older ones have a pip that takes none of today's wheels. */
const OLDEST = 7;
const NEWEST = 15;

/** Looks on PATH, in the runner's tool cache, and where pyenv and uv keep theirs; nothing is asked before it matters. */
export async function searchPythons(machine: Searching): Promise<PythonSearch> {
  const candidates = [...(await storedPythons(machine)), ...pythonsOnPath(machine.runner.platform)].sort(
    (a, b) => a.minor - b.minor,
  );
  const asked = new Map<Candidate, Promise<Python | undefined>>();
  const ask = (candidate: Candidate): Promise<Python | undefined> => {
    const answer = asked.get(candidate) ?? askPython(candidate.command, machine);
    asked.set(candidate, answer);
    return answer;
  };
  const first = async (among: readonly Candidate[], accepts: (python: Python) => boolean) => {
    for (const candidate of among) {
      const python = await ask(candidate);
      if (python !== undefined && accepts(python)) return python;
    }
    return undefined;
  };
  return {
    async edges(accepts, mayDo = () => true) {
      const among = candidates.filter(({ minor }) => mayDo(minor));
      const isFinal = (python: Python) => python.prerelease !== true && accepts(python);
      const oldest = await first(among, isFinal);
      const newest = oldest && (await first(among.toReversed(), isFinal));
      return [oldest, newest].filter(
        (python, at): python is Python =>
          python !== undefined && (at === 0 || python.version[1] !== oldest?.version[1]),
      );
    },
    named(version) {
      const [, minor = "", flag] = /^3\.(\d+)(t?)$/.exec(version) ?? [];
      return first(
        candidates.filter((candidate) => candidate.minor === Number(minor)),
        (python) =>
          python.implementation === "cpython" &&
          python.version[1] === Number(minor) &&
          python.freeThreaded === (flag === "t"),
      );
    },
  };
}

function pythonsOnPath(platform: Searching["runner"]["platform"]): readonly Candidate[] {
  return Array.from({ length: NEWEST - OLDEST + 1 }, (_, index) => OLDEST + index).flatMap((minor): Candidate[] =>
    platform === "win32"
      ? [{ command: ["py", `-3.${minor}`], minor }]
      : [
          { command: [`python3.${minor}`], minor },
          ...(minor >= 13 ? [{ command: [`python3.${minor}t`] as const, minor }] : []),
        ],
  );
}

/** A folder with one folder for each Python, whose name has the version, and where its interpreter is in that. */
interface Store {
  readonly folder: string;
  readonly interpreters: readonly string[];
}

async function storedPythons({ files, runner }: Searching): Promise<readonly Candidate[]> {
  const found = await Promise.all(
    storesOf(runner).map(async ({ folder, interpreters }) => {
      const names = ((await files.list(folder)) ?? []).map(({ name }) => name);
      const paths = names.flatMap((name) =>
        interpreters.map((interpreter) => ({ name, file: path.join(folder, name, interpreter) })),
      );
      const present = await Promise.all(
        paths.map(async ({ name, file }) => ((await files.kind(file)) === "file" ? { name, file } : undefined)),
      );
      return present.flatMap((each) => (each === undefined ? [] : candidateAt(each.name, each.file)));
    }),
  );
  return found.flat();
}

/** `3.12.1`, `3.13.0t`, `cpython-3.12.1-linux-x86_64-gnu`; what is older or another kind is passed over. */
function candidateAt(name: string, file: string): readonly Candidate[] {
  const minor = /^(?:cpython-)?3\.(\d+)/.exec(name)?.[1];
  return minor === undefined || Number(minor) < OLDEST ? [] : [{ command: [file], minor: Number(minor) }];
}

function storesOf({ environment, platform, arch }: Searching["runner"]): readonly Store[] {
  const { RUNNER_TOOL_CACHE, PYENV_ROOT, HOME, XDG_DATA_HOME, APPDATA, UV_PYTHON_INSTALL_DIR } = environment;
  const interpreter = platform === "win32" ? "python.exe" : path.join("bin", "python3");
  const uv =
    platform === "win32"
      ? APPDATA && path.join(APPDATA, "uv", "data", "python")
      : path.join(XDG_DATA_HOME || path.join(HOME ?? "/", ".local", "share"), "uv", "python");
  const pyenv = PYENV_ROOT || (platform === "win32" || HOME === undefined ? undefined : path.join(HOME, ".pyenv"));
  const stores: readonly (Store | undefined)[] = [
    RUNNER_TOOL_CACHE
      ? {
          folder: path.join(RUNNER_TOOL_CACHE, "Python"),
          interpreters: [arch, `${arch}-freethreaded`].map((name) => path.join(name, interpreter)),
        }
      : undefined,
    pyenv ? { folder: path.join(pyenv, "versions"), interpreters: [interpreter] } : undefined,
    uv ? { folder: UV_PYTHON_INSTALL_DIR || uv, interpreters: [interpreter] } : undefined,
  ];
  return stores.filter((store) => store !== undefined);
}
