import { generateKeyPairSync, sign } from "node:crypto";

/** A TLS server's key and its certificate, both PEM. */
export interface ServerCertificate {
  readonly key: string;
  readonly cert: string;
}

// Tags of DER (X.690).
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OCTET_STRING = 0x04;
const OBJECT = 0x06;
const UTF8 = 0x0c;
const TIME = 0x18;
const SEQUENCE = 0x30;
const SET = 0x31;

const SHA256_WITH_RSA = der(SEQUENCE, der(OBJECT, [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x0b]), der(0x05));
const COMMON_NAME = der(OBJECT, [0x55, 0x04, 0x03]);
const ALTERNATIVE_NAME = der(OBJECT, [0x55, 0x1d, 0x11]);

/** A self-signed certificate for 127.0.0.1, made for one test run: real clients insist on TLS where they send a token. */
export function loopbackCertificate(): ServerCertificate {
  return selfSigned(der(0x87, [127, 0, 0, 1]));
}

/** The same for names of hosts: for who is told to trust it. */
export function certificateFor(hosts: readonly string[]): ServerCertificate {
  return selfSigned(...hosts.map((host) => der(0x82, Buffer.from(host))));
}

function selfSigned(...alternatives: readonly Buffer[]): ServerCertificate {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2_048 });
  const name = der(SEQUENCE, der(SET, der(SEQUENCE, COMMON_NAME, der(UTF8, Buffer.from("127.0.0.1")))));
  const names = der(SEQUENCE, ...alternatives);
  const extensions = der(0xa3, der(SEQUENCE, der(SEQUENCE, ALTERNATIVE_NAME, der(OCTET_STRING, names))));
  const version = der(0xa0, der(INTEGER, [2]));
  const validity = der(SEQUENCE, time("20200101000000Z"), time("20991231235959Z"));
  const subjectKey = publicKey.export({ type: "spki", format: "der" });
  const told = der(
    SEQUENCE,
    ...[version, der(INTEGER, [1]), SHA256_WITH_RSA, name, validity, name, subjectKey, extensions],
  );
  const signature = der(BIT_STRING, [0], sign("sha256", told, privateKey));
  const cert = pem("CERTIFICATE", der(SEQUENCE, told, SHA256_WITH_RSA, signature));
  return { key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(), cert };
}

function time(text: string): Buffer {
  return der(TIME, Buffer.from(text));
}

/** One value of DER: its tag, its length, its content. */
function der(tag: number, ...content: readonly (Uint8Array | readonly number[])[]): Buffer {
  const body = Buffer.concat(content.map((part) => Uint8Array.from(part)));
  if (body.length < 128) return Buffer.concat([Buffer.from([tag, body.length]), body]);
  const length = Buffer.from(body.length.toString(16).padStart(4, "0"), "hex");
  return Buffer.concat([Buffer.from([tag, 0x80 + length.length]), length, body]);
}

function pem(label: string, bytes: Uint8Array): string {
  const lines =
    Buffer.from(bytes)
      .toString("base64")
      .match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ""].join("\n");
}
