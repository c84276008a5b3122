import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { ServerOptions } from "node:https";
import { tmpdir } from "node:os";
import path from "node:path";
import { getCACertificates } from "node:tls";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { machineHttp } from "../../src/adapters/http.ts";
import { trustByDefault } from "../../src/adapters/trust.ts";
import { startTlsServer } from "../servers/tls-server.ts";
import { createTlsAuthority } from "../tls-authority.ts";

const OURS = createTlsAuthority("an authority of ours");
const OTHERS = createTlsAuthority("an authority of others");
const SERVER = OURS.issue({});
const CLIENT = OURS.issue({ hosts: ["ci.example"] });
const STRANGER = OTHERS.issue({ hosts: ["ci.example"] });
const DAY = 24 * 60 * 60 * 1000;

const FILES: Readonly<Record<string, string>> = {
  "ours.pem": OURS.certificate,
  "others.pem": OTHERS.certificate,
  "both.pem": `# Ours\r\n${OTHERS.certificate}\r\n# and theirs\r\n${OURS.certificate}`.replace(/(?<!\r)\n/g, "\r\n"),
  "client.pem": CLIENT.key + CLIENT.cert,
  "client-certificate.pem": CLIENT.cert,
  "client-key.pem": CLIENT.key,
  "locked.pem": CLIENT.cert + CLIENT.encryptedKey("hunter22-opens-it"),
  "mismatched.pem": STRANGER.key + CLIENT.cert,
  "broken.pem": "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n",
  "empty.pem": "",
};

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "shipwheel-test-"));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(path.join(folder, name), text);
  mkdirSync(path.join(folder, "folder.pem", "deeper"), { recursive: true });
  for (const name of ["ours.pem", "others.pem", "empty.pem"]) {
    writeFileSync(path.join(folder, "folder.pem", name), FILES[name] ?? "");
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Variables that name files of `FILES` by their names alone. */
function withFolder(variables: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const whole = (value: string) => (value.endsWith(".pem") ? path.join(folder, value) : value);
  return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, whole(value)]));
}

/** `hello`, or the code of what went wrong. */
async function ask(server: ServerOptions, variables: Readonly<Record<string, string>>): Promise<string> {
  await using listening = await startTlsServer(server);
  try {
    const reply = await machineHttp(withFolder(variables)).send({ method: "GET", url: listening.url });
    return new TextDecoder().decode(await reply.bytes());
  } catch (error) {
    expect(JSON.stringify(error)).not.toContain("hunter22");
    return (error as { readonly code: string }).code;
  }
}

test.each([
  { variables: {}, gives: "SW-TLS-UNTRUSTED", because: "the authority is nobody's" },
  { variables: { SSL_CERT_FILE: "others.pem" }, gives: "SW-TLS-UNTRUSTED", because: "another one is named" },
  {
    variables: { NODE_TLS_REJECT_UNAUTHORIZED: "0" },
    gives: "SW-TLS-UNTRUSTED",
    because: "checks are not switched off",
  },
  { variables: { SSL_CERT_FILE: "ours.pem" }, gives: "hello", because: "OpenSSL and uv are told so" },
  { variables: { REQUESTS_CA_BUNDLE: "ours.pem" }, gives: "hello", because: "twine and requests are" },
  { variables: { CURL_CA_BUNDLE: "ours.pem" }, gives: "hello", because: "curl is" },
  { variables: { PIP_CERT: "ours.pem" }, gives: "hello", because: "pip is" },
  { variables: { TWINE_CERT: "ours.pem" }, gives: "hello", because: "twine is" },
  {
    variables: { SSL_CERT_FILE: "both.pem" },
    gives: "hello",
    because: "a file may hold several, and lines of Windows",
  },
  {
    variables: { SSL_CERT_FILE: "others.pem", PIP_CERT: "ours.pem" },
    gives: "hello",
    because: "each adds to those before",
  },
  { variables: { SSL_CERT_DIR: "folder.pem" }, gives: "hello", because: "they may lie in a folder" },
  { variables: { REQUESTS_CA_BUNDLE: "folder.pem" }, gives: "hello", because: "so requests takes it" },
  { variables: { SSL_CERT_FILE: "" }, gives: "SW-TLS-UNTRUSTED", because: "an empty variable names none" },
  { variables: { PIP_CERT: "not-there.pem" }, gives: "SW-CERTIFICATE-UNREADABLE", because: "there is no file" },
  { variables: { PIP_CERT: "empty.pem" }, gives: "SW-CERTIFICATE-UNREADABLE", because: "there is nothing in it" },
  { variables: { PIP_CERT: "broken.pem" }, gives: "SW-CERTIFICATE-UNREADABLE", because: "half a certificate is none" },
])("a server of a private authority with $variables: $gives, because $because", async ({ variables, gives }) => {
  expect(await ask(SERVER, variables)).toBe(gives);
});

const TRUSTED = { SSL_CERT_FILE: "ours.pem" };

test.each([
  { issued: OURS.issue({ until: Date.now() - DAY / 2 }), gives: "SW-TLS-EXPIRED", because: "it has run out" },
  { issued: OURS.issue({ from: Date.now() + DAY / 2 }), gives: "SW-TLS-EXPIRED", because: "it is not valid yet" },
  { issued: OURS.issue({ hosts: ["index.example"] }), gives: "SW-TLS-HOST", because: "it is for another host" },
])("a certificate is $gives where $because", async ({ issued, gives }) => {
  expect(await ask(issued, TRUSTED)).toBe(gives);
});

test.each([
  { shown: {}, gives: "SW-TLS-CLIENT-CERTIFICATE", because: "none is named" },
  { shown: { SHIPWHEEL_CLIENT_CERT: "client.pem" }, gives: "hello", because: "ours has both in one file" },
  { shown: { SSL_CLIENT_CERT: "client.pem" }, gives: "hello", because: "uv is told so" },
  { shown: { PIP_CLIENT_CERT: "client.pem" }, gives: "hello", because: "pip is" },
  {
    shown: { SHIPWHEEL_CLIENT_CERT: "client-certificate.pem", SHIPWHEEL_CLIENT_KEY: "client-key.pem" },
    gives: "hello",
    because: "the key may lie apart",
  },
  {
    shown: { SHIPWHEEL_CLIENT_CERT: "locked.pem", SHIPWHEEL_CLIENT_KEY_PASSWORD: "hunter22-opens-it" },
    gives: "hello",
    because: "a passphrase opens the key",
  },
  {
    shown: { SHIPWHEEL_CLIENT_CERT: "locked.pem", SHIPWHEEL_CLIENT_KEY_PASSWORD: "hunter22-does-not" },
    gives: "SW-CERTIFICATE-UNREADABLE",
    because: "another passphrase does not",
  },
  { shown: { SHIPWHEEL_CLIENT_CERT: "locked.pem" }, gives: "SW-CERTIFICATE-UNREADABLE", because: "nor does none" },
  {
    shown: { SHIPWHEEL_CLIENT_CERT: "client-certificate.pem" },
    gives: "SW-CERTIFICATE-UNREADABLE",
    because: "there is no key",
  },
  {
    shown: { SHIPWHEEL_CLIENT_CERT: "client-key.pem" },
    gives: "SW-CERTIFICATE-UNREADABLE",
    because: "there is no certificate",
  },
  {
    shown: { SHIPWHEEL_CLIENT_CERT: "mismatched.pem" },
    gives: "SW-CERTIFICATE-UNREADABLE",
    because: "the key is another's",
  },
])("a server that wants a certificate gives $gives for $shown: $because", async ({ shown, gives }) => {
  const wanting = { ...SERVER, requestCert: true, rejectUnauthorized: true, ca: OURS.certificate };
  expect(await ask(wanting, { ...TRUSTED, ...shown })).toBe(gives);
});

test("certificates that are kept for an origin are for that alone", async () => {
  await using here = await startTlsServer({ ...SERVER, requestCert: true, ca: OURS.certificate });
  await using elsewhere = await startTlsServer(SERVER);
  const file = (name: string) => ({ by: ".pypirc", path: path.join(folder, name) });
  const kept = { authorities: [file("ours.pem")], identity: { certificate: file("client.pem") } };
  const certificates = async () => new Map([[new URL(here.url).origin, kept]]);
  const http = machineHttp({}, { certificates });
  expect((await http.send({ method: "GET", url: here.url })).status).toBe(200);
  await expect(http.send({ method: "GET", url: elsewhere.url })).rejects.toMatchObject({ code: "SW-TLS-UNTRUSTED" });
});

test("clients that are not ours trust the same authorities", async () => {
  const authority = createTlsAuthority("an authority for all");
  writeFileSync(path.join(folder, "all.pem"), authority.certificate);
  await using server = await startTlsServer(authority.issue({}));
  await expect(fetch(server.url)).rejects.toThrow();
  await trustByDefault(withFolder({ SSL_CERT_FILE: "all.pem" }));
  expect((await fetch(server.url)).status).toBe(200);
});

test("nothing is changed where no authority is named", async () => {
  const before = getCACertificates("default").length;
  await trustByDefault({});
  expect(getCACertificates("default")).toHaveLength(before);
});
