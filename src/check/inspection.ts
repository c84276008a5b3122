import { mayBeBinary, readBinary } from "../python/binary.ts";
import { discard } from "../python/bytes.ts";
import { parseExtensionName } from "../python/extension-name.ts";
import type { BinaryMember, ForbiddenMember, InspectedMembers, SecretMember } from "./facts.ts";
import { type ForbiddenCode, isScanned, LONGEST_SCANNED, scanForbidden } from "./forbidden-code.ts";
import { maySecretFile, secretFile } from "./secret-files.ts";
import { type FoundSecret, mayHoldTokens, secretTokens } from "./secret-tokens.ts";

/** What the content of one member tells, besides its hash. */
export interface Inspected {
  readonly forbidden?: ForbiddenCode;
  /** Of a library by its name, or a compiled program: what its header says, or that it has none. */
  readonly binary?: Omit<BinaryMember, "member">;
  readonly secrets?: readonly FoundSecret[];
}

/** Takes a member's bytes in chunks, which are only good until `add` returns, and tells in the end what was in them. */
export interface Inspection {
  readonly add: (chunk: Uint8Array) => void;
  readonly found: () => Inspected;
}

/** Longer ones are known by their header alone. */
const LONGEST_BINARY = 16 * 1024 * 1024;
const HEADER = 4096;
/** Texts with secrets are short; what is long is seldom written by hand. */
const LONGEST_TEXT = 256 * 1024;

/** Libraries by their name: extension modules, and what they are linked with. */
const LIBRARY = /\.(?:so|pyd|dll|dylib)$|\.so(?:\.\d+)+$/i;
/** Programs that a wheel installs or brings along: some are scripts, some are compiled. */
const PROGRAM = /\.data\/scripts\/[^/]+$|(?:^|\/)bin\/[^/.]+(?:\.exe)?$/i;
/** What people write, or tools write for them; a file without an extension is one of them. */
const TEXT =
  /(?:^|\/)[^/.]+$|\.(?:py|pyi|pyx|toml|cfg|ini|conf|config|json|ya?ml|env|sh|bash|bat|ps1|txt|md|rst|pem|key|p8|properties|js|ts|ipynb|tf|xml)$/i;

/** What a member of this name and size is looked at for; `undefined` when there is nothing to look for. In an sdist libraries are no matter. */
export function inspectionOf(name: string, size: number, kind: "wheel" | "sdist" = "wheel"): Inspection | undefined {
  const parts = [
    ...(isScanned(name) && size <= LONGEST_SCANNED ? [forbiddenInspection()] : []),
    ...(kind === "wheel" && (LIBRARY.test(name) || PROGRAM.test(name)) ? [binaryInspection(name, size)] : []),
    ...(size <= LONGEST_TEXT && (TEXT.test(name) || maySecretFile(name)) ? [secretInspection(name, size)] : []),
  ];
  if (parts.length <= 1) return parts[0];
  return {
    add: (chunk) => {
      for (const part of parts) part.add(chunk);
    },
    found: () => Object.assign({}, ...parts.map((part) => part.found())),
  };
}

function forbiddenInspection(): Inspection {
  const scan = scanForbidden();
  return {
    add: scan.add,
    found: () => {
      const forbidden = scan.found();
      return forbidden === undefined ? {} : { forbidden };
    },
  };
}

function binaryInspection(name: string, size: number): Inspection {
  // Most of what is told stands in the header; the symbols that are needed stand anywhere.
  const kept = keeper((start) => (mayBeBinary(start) ? (size > LONGEST_BINARY ? HEADER : size) : 0));
  return {
    add: kept.add,
    found: () =>
      kept.handOver((bytes) => {
        const binary = readBinary(bytes);
        if (binary === undefined && PROGRAM.test(name)) return {};
        return { binary: { binary: binary ?? "none", module: isModule(name, bytes) } };
      }),
  };
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
    found: () => {
      const whole = maySecretFile(name);
      const text = kept.handOver((bytes) => (whole || mayHoldTokens(bytes) ? bytes.toString("latin1") : ""));
      const secrets = [...secretTokens(text), ...secretFile(name, text)];
      return secrets.length === 0 ? {} : { secrets };
    },
  };
}

/** Keeps as many bytes as there is room for, which is told by the first of them. */
function keeper(roomFor: (start: Uint8Array) => number): {
  readonly add: (chunk: Uint8Array) => void;
  /** Once: the bytes are gone when `read` is done with them. */
  readonly handOver: <T>(read: (bytes: Buffer) => T) => T;
} {
  let kept: Buffer | undefined;
  let length = 0;
  return {
    add: (chunk) => {
      kept ??= Buffer.allocUnsafe(roomFor(chunk));
      if (length === kept.length) return;
      kept.set(chunk.subarray(0, kept.length - length), length);
      length = Math.min(kept.length, length + chunk.length);
    },
    handOver: (read) => {
      const bytes = (kept ?? Buffer.alloc(0)).subarray(0, length);
      const answer = read(bytes);
      discard(bytes);
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
  return {
    add: (member, inspected) => {
      if (inspected.forbidden !== undefined) forbidden.push({ member, maker: inspected.forbidden });
      if (inspected.binary !== undefined) binaries.push({ member, ...inspected.binary });
      for (const secret of inspected.secrets ?? []) secrets.push({ member, ...secret });
    },
    all: () => ({ forbidden, secrets, binaries }),
  };
}

/** What is known of an archive whose members were not read. */
export const NOTHING_INSPECTED: InspectedMembers = { forbidden: [], secrets: [], binaries: [] };
