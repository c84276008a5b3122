import type { Distribution } from "../documents/distribution.ts";
import type { Clock } from "../ports/clock.ts";
import type { ServedRequest } from "../ports/listen.ts";
import type { Attestation } from "../python/attestation.ts";
import type { ByteSource } from "../python/byte-source.ts";
import { normalizeName } from "../python/name.ts";
import { type Provenance, provenanceOf } from "../python/provenance.ts";
import { formatVersion, parseVersion } from "../python/version.ts";
import type { TrustMaterial } from "../verify/trusted-root.ts";
import type { JudgedAttestations } from "./attestation-rules.ts";
import { readBody } from "./body.ts";
import { sourceOf } from "./byte-view.ts";
import { type Catalogue, indexedFile } from "./catalogue.ts";
import { digestOf } from "./digests.ts";
import type { Publisher } from "./publisher.ts";
import { type Answer, bytesReply, refusal } from "./reply.ts";
import type { Storage } from "./storage.ts";
import type { Credential, Tokens } from "./tokens.ts";
import { FORM_RULES, fieldOf, readUploadForm, type UploadForm } from "./upload-form.ts";
import {
  FILE_RULES,
  type IndexState,
  isPresent,
  objectionToContent,
  STATE_RULES,
  type Upload,
} from "./upload-rules.ts";

/** Where clients send files, below where the index is served. */
export const UPLOAD_PATH = "/legacy/";

/** Reads one distribution: its facts, and what an index has against it. */
export type ReadDistribution = (name: string, source: ByteSource) => Promise<Distribution>;

/** The legacy upload API. */
export interface UploadDesk {
  /** What became of the file is `stored`, `present`, or the refusal's message. */
  reply(request: ServedRequest): Promise<Answer>;
}

interface UploadDeskOptions {
  readonly tokens: Tokens;
  readonly catalogue: Catalogue;
  readonly storage: Storage;
  readonly clock: Clock;
  readonly readDistribution: ReadDistribution;
  /** The largest file that is taken, in bytes. */
  readonly fileLimit: number;
  /** Whom attestations have to be certified and logged by. */
  readonly trust: () => Promise<TrustMaterial>;
}

type Verdict = { readonly file?: string } & (
  | { readonly kind: "stored" | "present" }
  | { readonly kind: "refused"; readonly status: 400 | 403 | 413; readonly message: string }
);

/** Metadata with a long description travels beside the file. */
export const FORM_BYTES = 16 * 1024 ** 2;

/** Takes uploads one after another, so that two of the same file cannot both be the first. */
export function createUploadDesk(options: UploadDeskOptions): UploadDesk {
  const { tokens, fileLimit } = options;
  let last: Promise<unknown> = Promise.resolve();

  async function judge(request: ServedRequest): Promise<Verdict> {
    // Nobody fills our memory without a token.
    const announced = tokens.admit(request.headers.authorization);
    if (announced.kind === "refused") return refused(403, announced.because);
    const body = await readBody(request, fileLimit + FORM_BYTES);
    if (body === undefined) return refused(413, "Request Entity Too Large");
    // Again, as the real one does: a token may expire while a large file is on its way.
    const admission = tokens.admit(request.headers.authorization);
    if (admission.kind === "refused") return refused(403, admission.because);
    const form = readUploadForm(request.headers["content-type"] ?? "", body);
    if (form === undefined) return refused(400, "Invalid form: it is no multipart/form-data in UTF-8.");
    return { ...(await judgeForm(form, admission)), ...(form.file?.filename && { file: form.file.filename }) };
  }

  async function judgeForm(form: UploadForm, admission: Credential): Promise<Verdict> {
    const objection = firstOf(FORM_RULES, (rule) => rule(form));
    const upload = uploadOf(form);
    if (objection !== undefined || upload === undefined) return refused(400, objection ?? "Invalid form.");
    const publisher = publisherOf(admission, upload);
    if (admission.kind === "publisher" && publisher === undefined) {
      const because = `project-scoped token is not valid for project: '${upload.project}'`;
      return refused(403, `Invalid API Token: ${because}`);
    }
    const admitted = last.then(() => admit(upload, publisher, options));
    last = admitted.catch(() => undefined);
    return admitted;
  }

  return {
    async reply(request) {
      const verdict = await judge(request);
      const { file } = verdict;
      const named = file === undefined ? {} : { file };
      if (verdict.kind !== "refused") {
        return { reply: bytesReply(200, "text/plain; charset=utf-8", ""), outcome: verdict.kind, ...named };
      }
      return { reply: refusal(verdict.status, verdict.message, request), outcome: verdict.message, ...named };
    },
  };
}

function refused(status: 400 | 403 | 413, message: string): Verdict {
  return { kind: "refused", status, message };
}

/** What the first rule that has something to say says. */
function firstOf<Rule>(rules: readonly Rule[], ask: (rule: Rule) => string | undefined): string | undefined {
  for (const rule of rules) {
    const objection = ask(rule);
    if (objection !== undefined) return objection;
  }
  return undefined;
}

function uploadOf(form: UploadForm): Upload | undefined {
  const version = parseVersion(fieldOf(form, "version"));
  if (version === undefined || form.file === undefined) return undefined;
  return {
    project: fieldOf(form, "name"),
    version,
    kind: fieldOf(form, "filetype") === "sdist" ? "sdist" : "wheel",
    filename: form.file.filename ?? "",
    type: form.file.type ?? "text/plain",
    bytes: form.file.content,
    sha256: digestOf(form.file.content, "sha256_digest"),
    form,
  };
}

function publisherOf(admission: Credential, { project }: Upload): Publisher | undefined {
  if (admission.kind === "account") return undefined;
  return admission.publishers.find((each) => normalizeName(each.project) === normalizeName(project));
}

async function admit(upload: Upload, publisher: Publisher | undefined, options: UploadDeskOptions): Promise<Verdict> {
  const { catalogue, storage, clock, readDistribution, fileLimit, trust } = options;
  const state: IndexState = { catalogue, now: clock.now(), fileLimit };
  const fileObjection = firstOf(FILE_RULES, (rule) => rule(upload, state));
  if (fileObjection !== undefined) return refused(400, fileObjection);
  if (isPresent(upload, state)) return { kind: "present" };
  const stateObjection = firstOf(STATE_RULES, (rule) => rule(upload, state));
  if (stateObjection !== undefined) return refused(400, stateObjection);
  const read = await readDistribution(upload.filename, sourceOf(upload.bytes));
  const contentObjection = objectionToContent(upload, read, state);
  if (contentObjection !== undefined) return refused(400, contentObjection);
  const judged = await attestationsOf(upload, publisher, trust);
  if (judged?.kind === "refused") return refused(400, judged.because);
  // A copy: a view would hold the whole form in memory for as long as the file is kept.
  await storage.write(upload.filename, new Uint8Array(upload.bytes), state.now);
  const provenance = publisher && judged && provenanceBy(publisher, judged.attestations);
  if (provenance !== undefined) await storage.writeProvenance(upload.filename, provenance);
  const { project, kind } = upload;
  const version = formatVersion(upload.version);
  const added = { kind, version, uploaded: state.now, ...(provenance && { provenance }) };
  catalogue.add(project, indexedFile(read, added));
  return { kind: "stored" };
}

/** A file that the index has already does not come here: what is sent with it is passed over, as the real one does. */
async function attestationsOf(
  { form, filename, sha256 }: Upload,
  publisher: Publisher | undefined,
  trust: UploadDeskOptions["trust"],
): Promise<JudgedAttestations | undefined> {
  if (!form.fields.has("attestations")) return undefined;
  const { judgeAttestations } = await import("./attestation-rules.ts");
  return judgeAttestations(fieldOf(form, "attestations"), { filename, sha256, publisher }, trust);
}

function provenanceBy(
  { owner, repository, workflow, environment }: Publisher,
  attestations: readonly Attestation[],
): Provenance {
  const publisher = {
    kind: "GitHub",
    repository: `${owner}/${repository}`,
    workflow,
    environment: environment ?? null,
  };
  return provenanceOf(publisher, attestations);
}
