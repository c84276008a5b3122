import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Attestation } from "../../src/python/attestation.ts";
import { requireComponent, whenComponents } from "../components.ts";
import { sdistOf, wheelOf } from "../distributions.ts";
import { fakeAuthority, SIGNER } from "../fakes/authority.ts";
import { type Case, verifiedByPypi } from "../pypi-verifier.ts";
import { openTlsFront } from "../servers/tls-front.ts";
import { claimsOf, openSigningIndex } from "../signing-index.ts";

const WHEEL = wheelOf({ name: "my-tool", version: "1.2.3" });
const SDIST = sdistOf({ name: "my-tool", version: "1.2.3" });
const SHA256 = createHash("sha256").update(WHEEL.bytes).digest("hex");

whenComponents(["pypi-attestations"])("PyPI's own library verifies what we sign", () => {
  let opened: Awaited<ReturnType<typeof openSigningIndex>>;

  beforeAll(async () => {
    opened = await openSigningIndex();
  });

  afterAll(() => opened.close());

  const caseOf = (attestation: Attestation, changed: Partial<Case> = {}): Case => ({
    root: opened.trustedRoot(),
    attestation: JSON.stringify(attestation),
    name: WHEEL.name,
    sha256: SHA256,
    repository: "octo/my-tool",
    workflow: "release.yml",
    ...changed,
  });

  /** By an authority of its own. */
  const faultyCase = (options: Parameters<typeof fakeAuthority>[1], wish: { late?: number }): Case => {
    const { attest, trustedRoot: root } = fakeAuthority(undefined, options);
    const { repository, workflow } = SIGNER;
    return caseOf(attest(WHEEL.name, SHA256, wish), { root, repository, workflow });
  };

  test("a wheel and an sdist, with the workflow that is registered", async () => {
    const [wheel, sdist] = [await opened.attest(WHEEL), await opened.attest(SDIST)];
    const sha256 = createHash("sha256").update(SDIST.bytes).digest("hex");
    const answers = verifiedByPypi([caseOf(wheel), caseOf(sdist, { name: SDIST.name, sha256 })]);
    const says = (name: string, digest: string) => ({
      predicate: "https://docs.pypi.org/attestations/publish/v1",
      statement: {
        _type: "https://in-toto.io/Statement/v1",
        subject: [{ name, digest: { sha256: digest } }],
        predicateType: "https://docs.pypi.org/attestations/publish/v1",
        predicate: null,
      },
      build: "https://github.com/octo/my-tool/.github/workflows/release.yml@refs/tags/v1.2.3",
      source: "https://github.com/octo/my-tool",
    });
    expect(answers).toEqual([says(WHEEL.name, SHA256), says(SDIST.name, sha256)]);
  });

  test("what should not verify does not", async () => {
    const good = await opened.attest(WHEEL);
    const rows: readonly { readonly tried: Case; readonly says: string }[] = [
      { tried: caseOf(good, { sha256: "0".repeat(64) }), says: "does not match distribution digest" },
      { tried: caseOf(await opened.attest(SDIST)), says: "does not match distribution name" },
      { tried: caseOf(await opened.attest(WHEEL, claimsOf("other.yml"))), says: "does not match expected Trusted Pub" },
      { tried: caseOf(good, { repository: "octo/other" }), says: "SourceRepositoryURI does not match" },
      { tried: faultyCase({}, { late: 11 * 60_000 }), says: "cert is not valid at validation time" },
      { tried: faultyCase({ unseen: true }, {}), says: "SCT" },
      { tried: caseOf(withBrokenProof(good)), says: "inclusion proof" },
      { tried: caseOf(good, { root: fakeAuthority().trustedRoot }), says: "VerificationError" },
    ];
    const answers = verifiedByPypi([faultyCase({}, {}), ...rows.map(({ tried }) => tried)]);
    expect(answers[0]).toMatchObject({ predicate: expect.stringContaining("publish") });
    expect(answers.slice(1)).toEqual(rows.map(({ says }) => expect.stringContaining(says)));
  });
});

whenComponents(["uv"], ["linux", "darwin"])("another client sends what we sign", () => {
  test("uv publish finds our attestation beside the wheel, and the index takes it", async () => {
    const opened = await openSigningIndex();
    const front = await openTlsFront(opened.url);
    const folder = mkdtempSync(path.join(os.tmpdir(), "uv-attested-"));
    const at = (name: string) => path.join(folder, name);
    try {
      writeFileSync(at(WHEEL.name), WHEEL.bytes);
      writeFileSync(at(`${WHEEL.name}.publish.attestation`), JSON.stringify(await opened.attest(WHEEL)));
      writeFileSync(at("anchor.pem"), front.certificate);
      const env = {
        PATH: process.env.PATH,
        HOME: folder,
        UV_NO_CONFIG: "1",
        UV_CACHE_DIR: at("cache"),
        SSL_CERT_FILE: at("anchor.pem"),
        GITHUB_ACTIONS: "true",
        ACTIONS_ID_TOKEN_REQUEST_URL: opened.idToken.url,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: opened.idToken.token,
      };
      const options = ["--trusted-publishing", "always", "--publish-url", `${front.url}/legacy/`];
      await promisify(execFile)(requireComponent("uv"), ["publish", ...options, at("my_tool*")], { env, cwd: folder });
      const page = await fetch(`${opened.url}/simple/my-tool/`, {
        headers: { accept: "application/vnd.pypi.simple.v1+json" },
      });
      const { files } = (await page.json()) as { readonly files: readonly { readonly provenance: string }[] };
      expect(files.map(({ provenance }) => provenance)).toEqual([expect.stringMatching(/\/provenance$/)]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
      await front.close();
      await opened.close();
    }
  }, 60_000);
});

function withBrokenProof(attestation: Attestation): Attestation {
  const { verification_material: material } = attestation;
  const [entry] = material.transparency_entries;
  const inclusionProof = { ...(entry?.inclusionProof as object), hashes: [Buffer.alloc(32, 7).toString("base64")] };
  return {
    ...attestation,
    verification_material: { ...material, transparency_entries: [{ ...entry, inclusionProof }] },
  };
}
