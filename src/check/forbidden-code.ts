/** Makers of encrypted Python code that PyPI's acceptable use policy forbids. */
export type ForbiddenCode = "PyArmor" | "SourceDefender";

const PYARMOR = [
  "__pyarmor__(__name__, __file__,",
  "__pyarmor_enter__",
  "__pyarmor_exit__",
  "__pyarmor_assert__",
  "__pyarmor_bcc__",
];
const SOURCEDEFENDER = ["---BEGIN PYE FILE---", "---END PYE FILE---"];
const PYARMOR_START = Buffer.from("__pyarmor_");
const SOURCEDEFENDER_END = Buffer.from(" PYE FILE---");
const LONGEST_MARK = Math.max(...[...PYARMOR, ...SOURCEDEFENDER].map((mark) => mark.length));

/** The index looks at source code of up to 5 MiB. */
export const LONGEST_SCANNED = 5 * 1024 * 1024;

/** Whether the index looks for forbidden code in a member of this name. */
export function isScanned(member: string): boolean {
  const file = member.slice(member.lastIndexOf("/") + 1);
  // A file of dots and an ending has no ending.
  return /\.pye?$/i.test(file) && /[^.]/.test(file.slice(0, file.lastIndexOf(".")));
}

/** Takes a member's bytes in chunks, and tells in the end whose code it is, if it is forbidden. */
export function scanForbidden(): {
  readonly add: (chunk: Uint8Array) => void;
  readonly found: () => ForbiddenCode | undefined;
} {
  const seen = new Set<string>();
  let tail: Buffer = Buffer.alloc(0);
  return {
    add: (chunk) => {
      const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
      // A mark may begin in one chunk and end in the next.
      if (tail.length > 0) look(Buffer.concat([tail, bytes.subarray(0, LONGEST_MARK)]), seen);
      look(bytes, seen);
      tail = Buffer.concat([tail, bytes.subarray(-LONGEST_MARK)]).subarray(-LONGEST_MARK);
    },
    found: () => {
      if (PYARMOR.some((mark) => seen.has(mark))) return "PyArmor";
      return SOURCEDEFENDER.every((mark) => seen.has(mark)) ? "SourceDefender" : undefined;
    },
  };
}

function look(bytes: Buffer, seen: Set<string>): void {
  // Nearly no file has these, and one that has not is searched twice, not seven times.
  if (bytes.includes(PYARMOR_START)) for (const mark of PYARMOR) if (bytes.includes(mark)) seen.add(mark);
  if (bytes.includes(SOURCEDEFENDER_END)) for (const mark of SOURCEDEFENDER) if (bytes.includes(mark)) seen.add(mark);
}
