import { X509Certificate } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import type { SecureContext } from "node:tls";
import { ShipwheelError } from "../errors.ts";
import type { CertificateFiles, NamedFile } from "../ports/certificates.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Files, or folders of files, of certificates that are trusted beside those that Node brings: of pip, twine, uv, requests, curl, OpenSSL, and Node's own. */
const AUTHORITY_VARIABLES = [
  "SSL_CERT_FILE",
  "SSL_CERT_DIR",
  "REQUESTS_CA_BUNDLE",
  "CURL_CA_BUNDLE",
  "PIP_CERT",
  "TWINE_CERT",
  "NODE_EXTRA_CA_CERTS",
] as const;

/** Files with the certificate that we show, and its key: ours first, then those of uv and pip. */
const IDENTITY_VARIABLES = ["SHIPWHEEL_CLIENT_CERT", "SSL_CLIENT_CERT", "PIP_CLIENT_CERT"] as const;

const KEY_VARIABLE = "SHIPWHEEL_CLIENT_KEY";
const PASSPHRASE_VARIABLE = "SHIPWHEEL_CLIENT_KEY_PASSWORD";

/** The files that `environment` names. */
export function certificateFiles(environment: Environment): CertificateFiles {
  const certificate = IDENTITY_VARIABLES.flatMap((name) => fileIn(environment, name))[0];
  const key = fileIn(environment, KEY_VARIABLE)[0];
  const passphrase = environment[PASSPHRASE_VARIABLE];
  return {
    authorities: AUTHORITY_VARIABLES.flatMap((name) => filesIn(environment, name)),
    ...(certificate && { identity: { certificate, ...(key && { key }), ...(passphrase && { passphrase }) } }),
  };
}

/** Those of `first`, with what it does not name from `others`; authorities are trusted of both. */
export function bothFiles(first: CertificateFiles, others: CertificateFiles): CertificateFiles {
  const identity = first.identity ?? others.identity;
  return { authorities: [...first.authorities, ...others.authorities], ...(identity && { identity }) };
}

/** SSL_CERT_DIR may hold a list, as PATH does. */
function filesIn(environment: Environment, name: string): NamedFile[] {
  if (name !== "SSL_CERT_DIR") return fileIn(environment, name);
  const folders = (environment[name] ?? "").split(delimiter);
  return folders.filter((each) => each.trim() !== "").map((path) => ({ by: name, path }));
}

function fileIn(environment: Environment, name: string): NamedFile[] {
  const path = environment[name]?.trim();
  return path ? [{ by: name, path }] : [];
}

/**
 * What TLS connections are made with; `undefined` when Node's own ways will do.
 *
 * Throws SW-CERTIFICATE-UNREADABLE: a file that is not there, holds no certificate or no key, or a passphrase that does not open the key.
 */
export async function trustOf({ authorities, identity }: CertificateFiles): Promise<SecureContext | undefined> {
  // Node reads its own variable by itself, where nothing else is asked for.
  if (identity === undefined && authorities.every(({ by }) => by === "NODE_EXTRA_CA_CERTS")) return undefined;
  const { createSecureContext, getCACertificates, rootCertificates } = await import("node:tls");
  // A system's own file is named by several, for several programs.
  const named = authorities.filter(({ path }, at) => authorities.findIndex((each) => each.path === path) === at);
  const own = await Promise.all(named.map(readAuthorities));
  // Node 20 cannot tell which it would have trusted, beyond those that it brings.
  const usual = typeof getCACertificates === "function" ? getCACertificates("default") : rootCertificates;
  const ca = [...new Set([...usual, ...own.flat()])];
  const shown = identity && (await readIdentity(identity));
  try {
    return createSecureContext({ ca, ...shown });
  } catch (cause) {
    const by = identity?.certificate.by ?? authorities.map((each) => each.by).join(", ");
    throw new ShipwheelError("SW-CERTIFICATE-UNREADABLE", `${by}: ${textOf(cause)}`, { cause });
  }
}

/**
 * Has every client of this process trust the authorities that `environment` names, where Node can (from 24.5 on): those of GitHub and
 * Sigstore take no context of ours. Throws SW-CERTIFICATE-UNREADABLE.
 */
export async function trustByDefault(environment: Environment): Promise<void> {
  const authorities = certificateFiles(environment).authorities.filter(({ by }) => by !== "NODE_EXTRA_CA_CERTS");
  if (authorities.length === 0) return;
  const { getCACertificates, setDefaultCACertificates } = await import("node:tls");
  if (typeof setDefaultCACertificates !== "function") return;
  const own = await Promise.all(authorities.map(readAuthorities));
  setDefaultCACertificates([...new Set([...getCACertificates("default"), ...own.flat()])]);
}

const CERTIFICATE = /-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----[^-]*-----END (?:TRUSTED |X509 )?CERTIFICATE-----/g;
const PRIVATE_KEY = /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/;

async function readAuthorities(file: NamedFile): Promise<readonly string[]> {
  const found = (await readAll(file)).match(CERTIFICATE) ?? [];
  // A system's bundle may hold one of an old kind; the others are trusted all the same.
  const certificates = found.filter(isCertificate);
  if (certificates.length === 0) throw unreadable(file, "holds no certificate in PEM that can be read");
  return certificates;
}

async function readIdentity({ certificate, key, passphrase }: NonNullable<CertificateFiles["identity"]>) {
  const cert = await readPem(certificate);
  if (cert.match(CERTIFICATE) === null) throw unreadable(certificate, "holds no certificate in PEM");
  const [keyFile, keyText] = key === undefined ? [certificate, cert] : [key, await readPem(key)];
  if (!PRIVATE_KEY.test(keyText))
    throw unreadable(keyFile, `holds no private key; ${KEY_VARIABLE} may name another file`);
  return { cert, key: keyText, ...(passphrase !== undefined && { passphrase }) };
}

/** What is in a file, or in all files of a folder. */
async function readAll(file: NamedFile): Promise<string> {
  const entries = await readdir(file.path, { withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) return readPem(file);
  const names = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => join(file.path, name));
  const texts = await Promise.all(names.map((name) => readFile(name, "utf8").catch(() => "")));
  return texts.join("\n");
}

async function readPem(file: NamedFile): Promise<string> {
  try {
    return await readFile(file.path, "utf8");
  } catch (cause) {
    throw unreadable(file, textOf(cause), cause);
  }
}

function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).raw.length > 0;
  } catch {
    return false;
  }
}

function unreadable({ by, path }: NamedFile, why: string, cause?: unknown): ShipwheelError {
  return new ShipwheelError("SW-CERTIFICATE-UNREADABLE", `${by} names ${path}: ${why}`, { cause });
}

function textOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
