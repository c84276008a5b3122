import { type BoundedNumbers, boundedNumbers, zeroEnded } from "./bounded-numbers.ts";
import type { FileParts, LibraryLinks } from "./library-links.ts";

const FAT = 0xcafebabe;
const THIN = 0xfeedface;
const THIN_64 = 0xfeedfacf;
const MOST_COMMANDS = 1024;
/** Of all load commands together. */
const MOST_BYTES = 256 * 1024;

const LOAD = 0x0c;
const ID = 0x0d;
const LOAD_WEAK = 0x80000018;
const REEXPORT = 0x8000001f;

/** What the load commands of a Mach-O file say, of a fat file those of its first one. `undefined` for another format. */
export function machOLinks(file: FileParts): LibraryLinks | undefined {
  const fat = boundedNumbers(file.at(0, 28), "big");
  const start = fat.u32(0) === FAT ? fat.u32(16) : 0;
  const bytes = file.at(start, MOST_BYTES);
  const numbers = (["little", "big"] as const)
    .map((order) => boundedNumbers(bytes, order))
    .find(({ u32 }) => [THIN, THIN_64].includes(u32(0)));
  return numbers && linksIn(bytes, numbers);
}

function linksIn(bytes: Uint8Array, { u32 }: BoundedNumbers): LibraryLinks {
  const names: string[] = [];
  const needs: string[] = [];
  let at = u32(0) === THIN_64 ? 32 : 28;
  for (let left = Math.min(u32(16), MOST_COMMANDS); left > 0 && at < bytes.length; left -= 1) {
    const command = u32(at);
    const size = Math.max(8, u32(at + 4));
    const text = () => fileName(zeroEnded(bytes.subarray(0, at + size), at + u32(at + 8)));
    if (command === ID) names.push(text());
    if ([LOAD, LOAD_WEAK, REEXPORT].includes(command)) needs.push(text());
    at += size;
  }
  const [name] = names.filter((each) => each !== "");
  return { ...(name !== undefined && { name }), needs: needs.filter((each) => each !== "") };
}

/** An install name is a path, often one of the machine that built it. */
function fileName(installName: string): string {
  return installName.slice(installName.lastIndexOf("/") + 1);
}
