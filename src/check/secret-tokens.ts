import { crc32 } from "node:zlib";

/** Something in a file that opens a door, or looks like it. */
export interface FoundSecret {
  /** Names it without giving it away. */
  readonly what: string;
  /** Its own checksum or its inner form shows that it is one, or the file is there for nothing else. */
  readonly certain: boolean;
}

interface Shape {
  readonly what: string;
  readonly pattern: RegExp;
  /** Whether a match is one; `certain` when nothing else looks like it. */
  judge(match: string, text: string, at: number): "certain" | "likely" | "none";
}

const PRIVATE_KEY = /-----BEGIN (?:RSA |EC |DSA |OPENSSH )?PRIVATE KEY-----/g;
/** The longest RSA keys in use have some 6,500 characters. */
const LONGEST_KEY = 16_384;
const SHORTEST_KEY = 40;

const SHAPES: readonly Shape[] = [
  {
    what: "a PyPI token",
    pattern: /pypi-Ag[\w-]{60,1000}/g,
    judge: (match) => (isMacaroon(match) ? "certain" : "none"),
  },
  { what: "a GitHub token", pattern: /gh[pousr]_[A-Za-z0-9]{36}(?![A-Za-z0-9])/g, judge: checksummed },
  { what: "an npm token", pattern: /npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])/g, judge: checksummed },
  { what: "a GitHub token", pattern: /github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}(?!\w)/g, judge: () => "likely" },
  { what: "an AWS access key", pattern: /(?<![A-Z0-9])AKIA[A-Z2-7]{16}(?![A-Z0-9])/g, judge: besideItsSecret },
  { what: "a Slack token", pattern: /xox[abprs]-\d{10,13}-\d{10,13}-[A-Za-z0-9-]{20,80}/g, judge: () => "likely" },
  { what: "a Google API key", pattern: /(?<![\w-])AIza[\w-]{35}(?![\w-])/g, judge: () => "likely" },
  {
    what: "a private key",
    pattern: PRIVATE_KEY,
    judge: (match, text, at) => (holdsKey(match, text, at) ? "likely" : "none"),
  },
];

/** What all of them have, to leave most texts at one look. */
const ANY = /pypi-Ag|gh[pousr]_|npm_|github_pat_|AKIA|xox[abprs]-|AIza|PRIVATE KEY-----/;
const MOST_OF_A_KIND = 20;

/** As texts these are short enough to be collected at once: texts are the most of what is read, and few hold anything. */
const LOOK_BYTES = 64 * 1024;
const LONGEST_MARK = 16;

/** Whether a text is worth a closer look. */
export function mayHoldTokens(bytes: Buffer): boolean {
  for (let at = 0; at < bytes.length; at += LOOK_BYTES) {
    if (ANY.test(bytes.toString("latin1", at, at + LOOK_BYTES + LONGEST_MARK))) return true;
  }
  return false;
}

/** Tokens of known forms and private keys in a text; each kind once. */
export function secretTokens(text: string): readonly FoundSecret[] {
  if (!ANY.test(text)) return [];
  return SHAPES.flatMap((shape) => {
    const verdicts = verdictsOn(shape, text);
    return verdicts.every((each) => each === "none")
      ? []
      : [{ what: shape.what, certain: verdicts.includes("certain") }];
  });
}

function verdictsOn({ pattern, judge }: Shape, text: string): readonly ReturnType<Shape["judge"]>[] {
  return [...text.matchAll(pattern)].slice(0, MOST_OF_A_KIND).map((match) => judge(match[0], text, match.index));
}

const BASE_62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const CHECKSUM_LENGTH = 6;

/** GitHub's and npm's tokens end with the CRC-32 of what stands before, in base 62. */
function checksummed(match: string): "certain" | "none" {
  const [, secret = ""] = match.split("_", 2);
  let rest = crc32(secret.slice(0, -CHECKSUM_LENGTH));
  let written = "";
  while (written.length < CHECKSUM_LENGTH) {
    written = `${BASE_62[rest % 62]}${written}`;
    rest = Math.floor(rest / 62);
  }
  return secret.endsWith(written) ? "certain" : "none";
}

const MACAROON_VERSION = 2;
const SIGNATURE = Buffer.from([0, 6, 32]);

/** A macaroon in its binary form: the version, the location, and at the end a signature of 32 bytes. */
function isMacaroon(match: string): boolean {
  const bytes = Buffer.from(match.slice("pypi-".length), "base64url");
  const location = bytes.subarray(3, 3 + (bytes[2] ?? 0)).toString("latin1");
  if (bytes[0] !== MACAROON_VERSION || bytes[1] !== 1 || !/^[a-z0-9.-]+$/.test(location)) return false;
  return bytes.subarray(-32 - SIGNATURE.length, -32).equals(SIGNATURE);
}

/** An access key opens nothing without its secret, and examples in manuals end with EXAMPLE. */
function besideItsSecret(match: string, text: string, at: number): "likely" | "none" {
  if (match.endsWith("EXAMPLE")) return "none";
  const around = text.slice(Math.max(0, at - 300), at + 300);
  const secrets = around.match(/(?<![A-Za-z0-9/+=])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/g) ?? [];
  return secrets.some((each) => !each.includes("EXAMPLE")) ? "likely" : "none";
}

/** Whether a key follows, and not just the dots of an example. In source code its lines may be texts of their own. */
function holdsKey(match: string, text: string, at: number): boolean {
  const rest = text.slice(at + match.length, at + match.length + LONGEST_KEY);
  const body = rest.slice(0, Math.max(0, rest.indexOf("-----END"))).replace(/\\[nr]/g, "");
  const bytes = Buffer.from(body.replace(/[^A-Za-z0-9+/=]/g, ""), "base64");
  if (bytes.length < SHORTEST_KEY) return false;
  return bytes.toString("latin1", 0, 14) === "openssh-key-v1" || isDerSequence(bytes);
}

const DER_SEQUENCE = 0x30;

function isDerSequence(bytes: Buffer): boolean {
  const [tag, length = 0] = bytes;
  if (tag !== DER_SEQUENCE) return false;
  if (length < 0x80) return bytes.length === 2 + length;
  const digits = length & 0x7f;
  return digits <= 3 && bytes.length === 2 + digits + bytes.readUIntBE(2, Math.max(1, digits));
}
