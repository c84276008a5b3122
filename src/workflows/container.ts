import path from "node:path";
import { parseArguments } from "./command-arguments.ts";
import { HOLE } from "./value.ts";

/** What `docker run` runs, and in which image. */
export interface ContainerRun {
  readonly image: string;
  /** Of its command: a script with the words of it in quotes. */
  readonly script: string;
  /** The folders of the container that folders of the machine stand in. */
  readonly mounts: readonly string[];
}

const VALUED = [
  "-v",
  "--volume",
  "--mount",
  "-w",
  "--workdir",
  "-e",
  "--env",
  "--env-file",
  "--platform",
  "--name",
  "-u",
  "--user",
  "--entrypoint",
  "--network",
  "--pull",
];

// What starts a program for another machine, or what a variable holds that may well be empty.
const WRAPPERS = new RegExp(`^(?:linux32|linux64|${HOLE})$`);

/** What the arguments of `docker` or `podman` run in an image of manylinux or musllinux; `undefined` for all else. */
export function containerRun(words: readonly string[]): ContainerRun | undefined {
  if (words[0] !== "run") return undefined;
  const start = imagePlace(words);
  const image = words[start] ?? "";
  if (!/(?:many|musl)linux/.test(image)) return undefined;
  const command = words.slice(start + 1).filter((word, index) => word !== "" && !(index === 0 && WRAPPERS.test(word)));
  const volumes = parseArguments(words.slice(0, start), VALUED).values("-v", "--volume");
  return {
    image,
    script: command.map(quoted).join(" "),
    mounts: volumes.flatMap((each) => /:(\/[^:]+)/.exec(each)?.[1] ?? []),
  };
}

/** The first word behind the flags and their values. */
function imagePlace(words: readonly string[]): number {
  let place = 1;
  for (; words[place]?.startsWith("-"); place += 1) if (VALUED.includes(words[place] ?? "")) place += 1;
  return place;
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}

/** A file of the container as the machine names it. */
export function mountedFile(file: string, mounts: readonly string[]): string {
  const whole = path.posix.join("/", file);
  const mount = mounts.find((each) => whole.startsWith(`${each.replace(/\/$/, "")}/`));
  return mount === undefined ? file : whole.slice(mount.replace(/\/$/, "").length + 1);
}
