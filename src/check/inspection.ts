import { createHash } from "node:crypto";
import { mayBeBinary, readBinary } from "../python/binary.ts";
import { discard } from "../python/bytes.ts";
import { parseExtensionName } from "../python/extension-name.ts";
import { fileParts, libraryLinks } from "../python/library-links.ts";
import type { BinaryMember, ForbiddenMember, InspectedMembers, SecretMember, TellingMember } from "./facts.ts";
import { type ForbiddenCode, isScanned, LONGEST_SCANNED, scanForbidden } from "./forbidden-code.ts";
import { maySecretFile, secretFile } from "./secret-files.ts";
import { type FoundSecret, mayHoldTokens, secretTokens } from "./secret-tokens.ts";
import { LONGEST_TELLING, MOST_TELLING, tellingOf } from "./telling-files.ts";

/** What the content of one member tells, besides its hash. */
export interface Inspected {
  readonly forbidden?: ForbiddenCode;
  /** Of a library by its name, or a compiled program: what its header says, or that it has none. */
  readonly binary?: Omit<BinaryMember, "member">;
  readonly secrets?: readonly FoundSecret[];
  readonly telling?: Omit<TellingMember, "member">;
  /** Hex, of a licence file in an sdist: those of a wheel are all known. */
  readonly sha256?: string;
}

/** Takes a member's bytes in chunks, which are only good until `add` returns, and tells in the end what was in them. */
export interface Inspection {
  readonly add: (chunk: Uint8Array) => void;
  /** Whether what is still to come tells nothing more. */
  readonly enough: () => boolean;
  readonly found: () => Inspected;
}

/** Of longer ones the beginning and the end are kept: where patchelf writes, and linkers mostly do, stands what they are linked with. */
const LONGEST_BINARY = 16 * 1024 * 1024;
const HEADER = 4096;
const END = 4 * 1024 * 1024;
/** Texts with secrets are short; what is long is seldom written by hand. */
const LONGEST_TEXT = 256 * 1024;

/** Libraries by their name: extension modules, and what they are linked with. */
const LIBRARY = /\.(?:so|pyd|dll|dylib)$|\.so(?:\.\d+)+$/i;
/** Programs that a wheel installs or brings along: some are scripts, some are compiled. */
const PROGRAM = /\.data\/scripts\/[^/]+$|(?:^|\/)bin\/[^/.]+(?:\.exe)?$/i;
/** What people write, or tools write for them; a file without an extension is one of them. */
const TEXT =
  /(?:^|\/)[^/.]+$|\.(?:py|pyi|pyx|toml|cfg|ini|conf|config|json|ya?ml|env|sh|bash|bat|ps1|txt|md|rst|pem|key|p8|properties|js|ts|ipynb|tf|xml)$/i;

/** What people call their licence files; which of them are some, the metadata says. */
const LICENCE = /(?:^|\/)(?:(?:un)?licen[cs]e|copying|copyright|notice|authors)[^/]*$|(?:^|\/)licen[cs]es\/[^/]+$/i;

/** What a member of this name and size is looked at for; `undefined` when there is nothing to look for. In an sdist libraries are no matter. */
export function inspectionOf(name: string, size: number, kind: "wheel" | "sdist" = "wheel"): Inspection | undefined {
  const parts = [
    ...(isScanned(name) && size <= LONGEST_SCANNED ? [forbiddenInspection()] : []),
    ...(kind === "wheel" && (LIBRARY.test(name) || PROGRAM.test(name)) ? [binaryInspection(name, size)] : []),
    ...(tellingOf(name, kind) === undefined ? [] : [tellingInspection(size)]),
    ...(kind === "sdist" && size <= LONGEST_TEXT && LICENCE.test(name) ? [hashInspection()] : []),
    ...(size <= LONGEST_TEXT && (TEXT.test(name) || maySecretFile(name)) ? [secretInspection(name, size)] : []),
  ];
  if (parts.length <= 1) return parts[0];
  return {
    add: (chunk) => {
      for (const part of parts) part.add(chunk);
    },
    enough: () => parts.every((part) => part.enough()),
    found: () => Object.assign({}, ...parts.map((part) => part.found())),
  };
}

function forbiddenInspection(): Inspection {
  const scan = scanForbidden();
  return {
    add: scan.add,
    enough: never,
    found: () => {
      const forbidden = scan.found();
      return forbidden === undefined ? {} : { forbidden };
    },
  };
}

function binaryInspection(name: string, size: number): Inspection {
  // Most of what is told stands in the header; the symbols that are needed stand anywhere.
  const whole = size <= LONGEST_BINARY;
  const kept = keeper((start) => (mayBeBinary(start) ? (whole ? size : HEADER) : 0));
  const end = whole ? undefined : endKeeper(size);
  return {
    add: (chunk) => {
      kept.add(chunk);
      end?.add(chunk);
    },
    enough: () => kept.isFull() && (end === undefined || !isLinked(name, kept.bytes())),
    found: () =>
      kept.handOver((bytes) => {
        const binary = readBinary(bytes);
        if (binary === undefined && PROGRAM.test(name)) return {};
        const module = isModule(name, bytes);
        const read = { binary: binary ?? "none", module } as const;
        if (module || binary === undefined || PROGRAM.test(name)) return { binary: read };
        return {
          binary: { ...read, links: libraryLinks(fileParts(whole ? bytes.length : size, bytes, end?.bytes())) },
        };
      }),
  };
}

/** Whether it is told what a library of this name, which begins so, is linked with. */
function isLinked(name: string, start: Buffer): boolean {
  return mayBeBinary(start) && !isModule(name, start) && !PROGRAM.test(name);
}

/** A plain `.so` may be a module or a library: a module has a function of its own name that Python calls. */
function isModule(member: string, bytes: Buffer): boolean {
  const name = parseExtensionName(member);
  if (name === undefined) return false;
  const stem = name.module.slice(name.module.lastIndexOf("/") + 1);
  return name.python !== "any" || member.endsWith(".pyd") || bytes.includes(`PyInit_${stem}\0`);
}

function secretInspection(name: string, size: number): Inspection {
  const kept = keeper(() => size);
  return {
    add: kept.add,
    enough: never,
    found: () => {
      const whole = maySecretFile(name);
      const text = kept.handOver((bytes) => (whole || mayHoldTokens(bytes) ? bytes.toString("latin1") : ""));
      const secrets = [...secretTokens(text), ...secretFile(name, text)];
      return secrets.length === 0 ? {} : { secrets };
    },
  };
}

function hashInspection(): Inspection {
  const hash = createHash("sha256");
  return { add: (chunk) => hash.update(chunk), enough: never, found: () => ({ sha256: hash.digest("hex") }) };
}

function tellingInspection(size: number): Inspection {
  if (size > LONGEST_TELLING) return { add: () => {}, enough: () => true, found: () => ({ telling: {} }) };
  const kept = keeper(() => size);
  return {
    add: kept.add,
    enough: never,
    found: () => kept.handOver((bytes) => ({ telling: { bytes: Buffer.from(bytes) } })),
  };
}

function never(): boolean {
  return false;
}

/** Keeps the end of `size` bytes. */
function endKeeper(size: number): { readonly add: (chunk: Uint8Array) => void; readonly bytes: () => Uint8Array } {
  const start = size - END;
  let end: Buffer | undefined;
  let at = 0;
  return {
    add: (chunk) => {
      const from = Math.max(0, start - at);
      if (from < chunk.length && at < size) {
        end ??= Buffer.alloc(END);
        end.set(chunk.subarray(from, size - at), Math.max(0, at - start));
      }
      at += chunk.length;
    },
    bytes: () => end ?? new Uint8Array(),
  };
}

/** Keeps as many bytes as there is room for, which is told by the first of them. */
function keeper(roomFor: (start: Uint8Array) => number): {
  readonly add: (chunk: Uint8Array) => void;
  readonly isFull: () => boolean;
  /** Those that are kept so far. */
  readonly bytes: () => Buffer;
  /** Once: the bytes are gone when `read` is done with them. */
  readonly handOver: <T>(read: (bytes: Buffer) => T) => T;
} {
  let kept: Buffer | undefined;
  let length = 0;
  const bytes = (): Buffer => (kept ?? Buffer.alloc(0)).subarray(0, length);
  return {
    isFull: () => length === kept?.length,
    bytes,
    add: (chunk) => {
      kept ??= Buffer.allocUnsafe(roomFor(chunk));
      if (length === kept.length) return;
      kept.set(chunk.subarray(0, kept.length - length), length);
      length = Math.min(kept.length, length + chunk.length);
    },
    handOver: (read) => {
      const whole = bytes();
      const answer = read(whole);
      discard(whole);
      return answer;
    },
  };
}

/** Collects what members told, by what it is. */
export function collectInspected(): {
  readonly add: (member: string, inspected: Inspected) => void;
  readonly all: () => InspectedMembers;
} {
  const forbidden: ForbiddenMember[] = [];
  const secrets: SecretMember[] = [];
  const binaries: BinaryMember[] = [];
  const telling: TellingMember[] = [];
  const hashes = new Map<string, string>();
  let room = MOST_TELLING;
  return {
    add: (member, inspected) => {
      if (inspected.forbidden !== undefined) forbidden.push({ member, maker: inspected.forbidden });
      if (inspected.binary !== undefined) binaries.push({ member, ...inspected.binary });
      if (inspected.telling !== undefined) {
        room -= inspected.telling.bytes?.length ?? 0;
        telling.push(room < 0 ? { member } : { member, ...inspected.telling });
      }
      if (inspected.sha256 !== undefined) hashes.set(member, inspected.sha256);
      for (const secret of inspected.secrets ?? []) secrets.push({ member, ...secret });
    },
    all: () => ({ forbidden, secrets, binaries, telling, hashes }),
  };
}

/** What is known of an archive whose members were not read. */
export const NOTHING_INSPECTED: InspectedMembers = {
  forbidden: [],
  secrets: [],
  binaries: [],
  telling: [],
  hashes: new Map(),
};
