import type { Distribution } from "../documents/distribution.ts";
import { isForNewProjects } from "../errors.ts";
import { distributionName, normalizeName } from "../python/name.ts";
import { compareVersions, formatVersion, parseVersion, type Version } from "../python/version.ts";
import type { Catalogue, IndexedFile } from "./catalogue.ts";
import { DIGEST_FIELDS, digestOf } from "./digests.ts";
import { fieldOf, type UploadForm } from "./upload-form.ts";

/** A file on its way into the index. Its form was found good. */
export interface Upload {
  readonly project: string;
  readonly version: Version;
  readonly kind: "sdist" | "wheel";
  readonly filename: string;
  /** The Content-Type of the part `content`; one that has none (uv's) is text, as RFC 7578 says, and that is taken. */
  readonly type: string;
  readonly bytes: Uint8Array;
  /** Hex. */
  readonly sha256: string;
  readonly form: UploadForm;
}

/** What the index knows when it judges an upload. */
export interface IndexState {
  readonly catalogue: Catalogue;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The largest file it takes, in bytes. */
  readonly fileLimit: number;
}

type UploadRule = (upload: Upload, state: IndexState) => string | undefined;

const OPEN_MILLISECONDS = 14 * 24 * 60 * 60 * 1_000;
const CONTROL_CHARACTER = /\p{Cc}/u;

/** What is asked of the file before the index looks for it among its own, in the index's order. */
export const FILE_RULES: readonly UploadRule[] = [
  ({ filename }) =>
    CONTROL_CHARACTER.test(filename) ? "Cannot upload a file with non-printable characters in the name." : undefined,
  ({ filename }) => (/[/\\]/.test(filename) ? "Cannot upload a file with '/' or '\\' in the name." : undefined),
  // Of our own making: a name becomes a file, and on Windows a colon leads into another one's streams.
  ({ filename }) =>
    /[^\w.+!-]/.test(filename)
      ? "Cannot upload a file with signs in the name that no distribution's name has."
      : undefined,
  ({ filename }) =>
    /\.(tar\.gz|zip|whl)$/.test(filename)
      ? undefined
      : "Invalid file extension: Use .tar.gz, .whl or .zip extension. See https://www.python.org/dev/peps/pep-0527",
  ({ type }) => (type === "" || /^image\//i.test(type) ? "Invalid distribution file." : undefined),
  ({ project, bytes }, { fileLimit }) =>
    bytes.length > fileLimit
      ? `File too large. Limit for project '${project}' is ${Math.floor(fileLimit / 1024 ** 2)} MB.`
      : undefined,
  ({ form, bytes }) =>
    DIGEST_FIELDS.some((field) => differs(fieldOf(form, field), () => digestOf(bytes, field)))
      ? "The digest supplied does not match a digest calculated from the uploaded file."
      : undefined,
];

function differs(told: string, computed: () => string): boolean {
  return told !== "" && told.toLowerCase() !== computed();
}

/** Whether the index has this very file: then nothing is stored and all is well. */
export function isPresent({ filename, sha256 }: Upload, { catalogue }: IndexState): boolean {
  return catalogue.file(filename)?.sha256 === sha256;
}

/** What is asked of a file that the index does not have, beside those that it has. */
export const STATE_RULES: readonly UploadRule[] = [
  ({ filename, sha256, bytes }, { catalogue }) =>
    catalogue.file(filename) || catalogue.sameBytes(sha256)
      ? `File already exists ('${filename}', with blake2_256 hash '${digestOf(bytes, "blake2_256_digest")}').`
      : undefined,
  (upload, state) => {
    const first = releaseOf(upload, state)[0];
    return first && state.now - first.uploaded > OPEN_MILLISECONDS
      ? "Uploading new files to releases older than 14 days is not allowed."
      : undefined;
  },
  (upload, state) =>
    upload.kind === "sdist" && releaseOf(upload, state).some(({ kind }) => kind === "sdist")
      ? "Only one sdist may be uploaded per release."
      : undefined,
];

/** The files of the same release, the first first. */
function releaseOf({ project, version }: Upload, { catalogue }: IndexState): readonly IndexedFile[] {
  return (catalogue.project(project)?.files ?? []).filter((file) => {
    const other = parseVersion(file.version);
    return other !== undefined && compareVersions(other, version) === 0;
  });
}

/** What the index has against the file's content and name, once it was read. */
export function objectionToContent(
  upload: Upload,
  read: Distribution,
  { catalogue }: Pick<IndexState, "catalogue">,
): string | undefined {
  const isNew = catalogue.project(upload.project) === undefined;
  const finding = read.findings.find(
    ({ code, severity, authority }) =>
      severity === "error" && authority === "index" && (isNew || !isForNewProjects(code)),
  );
  if (finding) return finding.message;
  if (read.kind !== upload.kind) return `Invalid distribution file: '${upload.filename}' is no ${upload.kind}.`;
  return upload.kind === "sdist" ? sdistName(upload) : wheelName(upload, read);
}

function sdistName({ project, version, filename }: Upload): string | undefined {
  const wanted = `${distributionName(project)}-${formatVersion(version)}.tar.gz`;
  return filename === wanted ? undefined : `Filename '${filename}' is invalid, should be '${wanted}'.`;
}

function wheelName({ project, version, filename }: Upload, { filename: named }: Distribution): string | undefined {
  if (normalizeName(named?.distribution ?? "") !== normalizeName(project)) {
    return `Filename '${filename}' should contain the normalized project name '${distributionName(project)}'.`;
  }
  const told = parseVersion(named?.version ?? "");
  if (told === undefined || compareVersions(told, version) !== 0) {
    return `Version in filename should be '${formatVersion(version)}' not '${named?.version}'.`;
  }
  return undefined;
}
