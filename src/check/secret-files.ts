import type { FoundSecret } from "./secret-tokens.ts";

interface SecretFile {
  readonly name: RegExp;
  readonly what: string;
  /** What makes it certain that it opens a door. */
  readonly password: RegExp | undefined;
  /** Whether the file is told of without its password too. */
  readonly always: boolean;
}

// A value in brackets or braces, of dots or stars, or that says what it should be, is left to be filled in.
const VALUE = "(?![<${%*.]|your|my|xxx|change|secret|pass|token|example|dummy|test|todo|none|null)\\S+";

const FILES: readonly SecretFile[] = [
  {
    name: /^\.pypirc$/,
    what: "passwords of package indexes",
    password: new RegExp(`^[ \\t]*password[ \\t]*[:=][ \\t]*${VALUE}`, "im"),
    always: true,
  },
  {
    name: /^[._]netrc$/,
    what: "passwords of servers",
    password: new RegExp(`\\spassword\\s+${VALUE}`, "i"),
    always: true,
  },
  {
    name: /^\.npmrc$/,
    what: "a token of a package index",
    password: new RegExp(`_(?:authToken|password)[ \\t]*=[ \\t]*${VALUE}`, "i"),
    always: false,
  },
  { name: /^\.git-credentials$/, what: "passwords of servers", password: /:\/\/[^\s/:@]+:[^\s/@]+@/, always: true },
  { name: /^id_(?:rsa|dsa|ecdsa|ed25519)$/, what: "a private key of SSH", password: /PRIVATE KEY-----/, always: true },
  {
    name: /^\.env(?:\.local|\.prod|\.production)?$/,
    what: "settings that may be secret",
    password: undefined,
    always: true,
  },
];

/** Of the repository's own folder. */
const REPOSITORY = /(?:^|\/)\.git\/(?:HEAD|config)$/;
const CREDENTIAL = /extraheader\s*=|:\/\/[^\s/:@]*:[^\s/@]+@/i;

/** Whether a file of this name is looked at for what its name promises. */
export function maySecretFile(member: string): boolean {
  return REPOSITORY.test(member) || fileOf(member) !== undefined;
}

/** What a file is that keeps secrets by its name: `.pypirc`, `.netrc`, a key of SSH, the repository's own folder. */
export function secretFile(member: string, text: string): readonly FoundSecret[] {
  if (REPOSITORY.test(member)) {
    if (CREDENTIAL.test(text)) return [{ what: "a credential of git", certain: true }];
    return member.endsWith("HEAD") ? [{ what: "the repository itself", certain: false }] : [];
  }
  const file = fileOf(member);
  if (file === undefined || text.trim() === "") return [];
  const certain = file.password?.test(text) === true;
  return certain || file.always ? [{ what: file.what, certain }] : [];
}

function fileOf(member: string): SecretFile | undefined {
  const name = member.slice(member.lastIndexOf("/") + 1);
  return FILES.find((file) => file.name.test(name));
}
