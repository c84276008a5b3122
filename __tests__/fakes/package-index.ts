import { createHash } from "node:crypto";
import type { FakeReply, SeenRequest } from "./http.ts";

/** What befalls one upload: an answer instead of storing it, the connection lost before or after, an answer after storing it. */
export type UploadFault = FakeReply | "reset" | "stored, then reset" | { readonly stored: FakeReply };

export interface FakeIndexOptions {
  /** Absent: the index has no trusted publishing. */
  readonly audience?: string;
  /** For the first uploads, in order. */
  readonly faults?: readonly UploadFault[];
  /** For the first requests to mint; then a token is minted for each. */
  readonly mints?: readonly (FakeReply | "reset")[];
  /** How many listings show nothing of what was uploaded, from the first upload on. */
  readonly stale?: number;
  /** The hash of listed files is left out. */
  readonly unhashed?: boolean;
}

/** A package index in memory at https://index.example, with an id-token service at https://runner.example. Every rule is its test's. */
export function fakeIndex({ audience, faults = [], mints = [], stale = 0, unhashed = false }: FakeIndexOptions = {}) {
  const files = new Map<string, Uint8Array>();
  const forms: FormData[] = [];
  const left = { faults: [...faults], mints: [...mints], stale };
  let tokens = 0;

  async function store(request: SeenRequest): Promise<void> {
    const contentType = request.headers["content-type"] ?? "";
    const form = await new Response(Buffer.from(request.body), { headers: { "content-type": contentType } }).formData();
    forms.push(form);
    const content = form.get("content");
    if (!(content instanceof File)) throw new Error("the form has no file");
    files.set(content.name, new Uint8Array(await content.arrayBuffer()));
  }

  async function upload(request: SeenRequest): Promise<FakeReply | "reset"> {
    const fault = left.faults.shift();
    if (fault === undefined) await store(request);
    if (fault === undefined || fault === "reset") return fault ?? { status: 200, reason: "OK" };
    if (fault !== "stored, then reset" && !("stored" in fault)) return fault;
    await store(request);
    return fault === "stored, then reset" ? "reset" : fault.stored;
  }

  function list(): FakeReply {
    const shown = forms.length > 0 && left.stale-- > 0 ? [] : [...files];
    if (shown.length === 0) return { status: 404, reason: "Not Found" };
    const entries = shown.map(([filename, bytes]) => ({
      filename,
      url: `../../files/${filename}`,
      hashes: unhashed ? {} : { sha256: createHash("sha256").update(bytes).digest("hex") },
    }));
    return json(
      { meta: { "api-version": "1.1" }, name: "my-tool", files: entries },
      "application/vnd.pypi.simple.v1+json",
    );
  }

  async function answer(request: SeenRequest): Promise<FakeReply | "reset"> {
    const { origin, pathname } = new URL(request.url);
    if (origin === "https://runner.example") return json({ value: jwtOf({ jti: String(tokens++), ...CLAIMS }) });
    if (pathname === "/legacy/") return upload(request);
    if (pathname === "/simple/my-tool/") return list();
    if (pathname === "/simple/") return { status: 200, body: "<!DOCTYPE html><title>Simple index</title>" };
    if (pathname === "/_/oidc/audience" && audience !== undefined) return json({ audience });
    if (pathname === "/_/oidc/mint-token")
      return left.mints.shift() ?? json({ success: true, token: "pypi-MINTED", expires: 900 });
    const file = files.get(pathname.slice("/files/".length));
    return file === undefined ? { status: 404, reason: "Not Found" } : { status: 200, body: file };
  }

  return { answer, files, forms };
}

export const CLAIMS = {
  repository: "octo/my-tool",
  repository_owner: "octo",
  job_workflow_ref: "octo/my-tool/.github/workflows/release.yml@refs/tags/v1.2.3",
  workflow_ref: "octo/my-tool/.github/workflows/release.yml@refs/tags/v1.2.3",
  environment: "pypi",
  event_name: "release",
  ref: "refs/tags/v1.2.3",
};

/** A JWT that nobody checks the signature of. */
export function jwtOf(claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "RS256" })}.${part(claims)}.c2lnbmF0dXJl`;
}

function json(value: object, contentType = "application/json"): FakeReply {
  return { status: 200, headers: { "content-type": contentType }, body: JSON.stringify(value) };
}
