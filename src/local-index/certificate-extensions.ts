import { createHash, type KeyObject } from "node:crypto";
import type { Extension } from "./certificate.ts";
import { bitString, boolean, der, identifier, implicit, integer, utf8 } from "./der.ts";
import type { Claims } from "./json-web-token.ts";

/** The extensions of a certificate that signs others, at most `below` more of them between it and what is certified. */
export function authorityExtensions(publicKey: KeyObject, issuerKey: KeyObject, below: number): readonly Extension[] {
  const signsCertificates = bitString(Buffer.from([0x06]), 1);
  return [
    { id: "2.5.29.15", critical: true, value: signsCertificates },
    { id: "2.5.29.19", critical: true, value: der("sequence", boolean(true), integer(Buffer.from([below]))) },
    { id: "2.5.29.37", value: CODE_SIGNING },
    ...keyIdentifiers(publicKey, issuerKey),
  ];
}

/** Those of a certificate that signs a release for the workflow at the address `san`. */
export function signerExtensions(publicKey: KeyObject, issuerKey: KeyObject, san: string): readonly Extension[] {
  const signsDocuments = bitString(Buffer.from([0x80]), 7);
  return [
    { id: "2.5.29.15", critical: true, value: signsDocuments },
    { id: "2.5.29.37", value: CODE_SIGNING },
    ...keyIdentifiers(publicKey, issuerKey),
    { id: "2.5.29.17", critical: true, value: der("sequence", implicit(6, Buffer.from(san, "utf8"))) },
  ];
}

const CODE_SIGNING = der("sequence", identifier("1.3.6.1.5.5.7.3.3"));

function keyIdentifiers(publicKey: KeyObject, issuerKey: KeyObject): readonly Extension[] {
  return [
    { id: "2.5.29.14", value: der("octetString", keyIdentifier(publicKey)) },
    { id: "2.5.29.35", value: der("sequence", implicit(0, keyIdentifier(issuerKey))) },
  ];
}

/** RFC 7093, 2, method 1. */
function keyIdentifier(publicKey: KeyObject): Buffer {
  return createHash("sha256")
    .update(publicKey.export({ type: "spki", format: "der" }))
    .digest()
    .subarray(0, 20);
}

const FULCIO = "1.3.6.1.4.1.57264.1";

/** Fulcio's own extensions (its `oid-info.md`), from a number to what stands there of a job on GitHub; empty texts are left out. */
const CLAIMS: readonly (readonly [number: number, text: (claims: Texts, server: string) => string])[] = [
  [9, ({ job_workflow_ref: file }, server) => within(server, file)],
  [10, ({ job_workflow_sha: sha }) => sha ?? ""],
  [11, ({ runner_environment: runner }) => runner ?? ""],
  [12, ({ repository }, server) => within(server, repository)],
  [13, ({ sha }) => sha ?? ""],
  [14, ({ ref }) => ref ?? ""],
  [15, ({ repository_id: id }) => id ?? ""],
  [16, ({ repository_owner: owner }, server) => within(server, owner)],
  [17, ({ repository_owner_id: id }) => id ?? ""],
  [18, ({ workflow_ref: file }, server) => within(server, file)],
  [19, ({ workflow_sha: sha }) => sha ?? ""],
  [20, ({ event_name: event }) => event ?? ""],
  [
    21,
    ({ repository, run_id: run, run_attempt: attempt }, server) =>
      repository && run ? `${server}/${repository}/actions/runs/${run}/attempts/${attempt ?? "1"}` : "",
  ],
  [22, ({ repository_visibility: visibility }) => visibility ?? ""],
];

type Texts = Readonly<Record<string, string | undefined>>;

/** The server whose jobs we stand in for, and who says there who they are. */
const SERVER = "https://github.com";
const ISSUER = "https://token.actions.githubusercontent.com";

/** The address of the workflow that a job is written in, as certificates name their owner. */
export function workflowAddress({ job_workflow_ref: file }: Claims): string {
  return within(SERVER, typeof file === "string" ? file : undefined);
}

/** What an id-token says of a job, as Fulcio writes it into certificates. The issuer is GitHub's, which ours stands in for. */
export function claimExtensions(claims: Claims): readonly Extension[] {
  const texts: Texts = Object.fromEntries(
    Object.entries(claims).map(([name, value]) => [name, typeof value === "string" ? value : undefined]),
  );
  const written = CLAIMS.map(([number, textOf]) => ({ number, text: textOf(texts, SERVER) }));
  return [
    // The first version of it, and the next: older verifiers know only the first.
    { id: `${FULCIO}.1`, value: Buffer.from(ISSUER) },
    ...[{ number: 8, text: ISSUER }, ...written]
      .filter(({ text }) => text !== "")
      .map(({ number, text }) => ({ id: `${FULCIO}.${number}`, value: utf8(text) })),
  ];
}

function within(server: string, path: string | undefined): string {
  return path === undefined ? "" : `${server}/${path}`;
}
