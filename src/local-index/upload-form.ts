import { isProjectName } from "../python/name.ts";
import { METADATA_VERSIONS } from "../python/upload-fields.ts";
import { parseVersion } from "../python/version.ts";
import { DIGEST_FIELDS } from "./digests.ts";
import { objectionToMetadata } from "./form-metadata.ts";
import { type FormPart, readMultipart } from "./multipart.ts";

/** A form of the legacy upload API as it came in. */
export interface UploadForm {
  readonly fields: ReadonlyMap<string, readonly string[]>;
  /** The part `content`. */
  readonly file: FormPart | undefined;
  /** Names of parts that are a file and should be text, or the reverse. */
  readonly misplaced: readonly string[];
}

/** One reason of the index to refuse what was sent, in its own words; `undefined` when it has nothing against it. */
export type FormRule = (form: UploadForm) => string | undefined;

const DIGEST_FORMS: Readonly<Record<string, { readonly pattern: RegExp; readonly name: string }>> = {
  md5_digest: { pattern: /^[0-9a-f]{32}$/i, name: "MD5" },
  sha256_digest: { pattern: /^[0-9a-f]{64}$/i, name: "SHA256" },
  blake2_256_digest: { pattern: /^[0-9a-f]{64}$/i, name: "BLAKE2" },
};

/** Reads the body of an upload. `undefined` when it is no multipart form, or a field of it is not UTF-8. */
export function readUploadForm(contentType: string, body: Uint8Array): UploadForm | undefined {
  const reading = readMultipart(contentType, body);
  if (reading.kind === "malformed") return undefined;
  const fields = new Map<string, string[]>();
  const isFile = ({ filename }: FormPart) => filename !== undefined;
  const isMisplaced = (part: FormPart) => isFile(part) !== (part.name === "content");
  for (const part of reading.parts.filter((each) => !isFile(each))) {
    const value = textOf(part.content);
    if (value === undefined) return undefined;
    // Old tools' word for nothing.
    if (value === "UNKNOWN") continue;
    const before = fields.get(part.name);
    if (before === undefined) fields.set(part.name, [value]);
    else before.push(value);
  }
  const files = reading.parts.filter((part) => isFile(part) && part.name === "content");
  const misplaced = [...reading.parts.filter(isMisplaced), ...files.slice(1)].map(({ name }) => name);
  return { fields, file: files[0], misplaced };
}

function textOf(content: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(content).trim();
  } catch {
    return undefined;
  }
}

/** The one value of a field; empty when the form does not have it. */
export function fieldOf({ fields }: UploadForm, name: string): string {
  return fields.get(name)?.[0] ?? "";
}

const SINGLE = [":action", "protocol_version", "metadata_version", "name", "version", "filetype", "pyversion"];

/** What the index asks of the form itself, before it looks at anything it has: in its order. */
export const FORM_RULES: readonly FormRule[] = [
  (form) => (fieldOf(form, ":action") === "file_upload" ? undefined : "Unknown action; should be 'file_upload'."),
  ({ fields }) => ((fields.get("protocol_version") ?? ["1"])[0] === "1" ? undefined : "Unknown protocol version."),
  ({ misplaced: [name] }) => (name === undefined ? undefined : `${name}: Should not be a tuple.`),
  ({ fields }) => repeatedField(fields),
  (form) => {
    const version = fieldOf(form, "metadata_version");
    const isKnown = METADATA_VERSIONS.some((known) => known === version);
    return isKnown ? undefined : invalid("metadata_version", version, "Use a known metadata version.");
  },
  (form) => {
    const name = fieldOf(form, "name");
    const because = "Start and end with a letter or numeral containing only ASCII numeric and '.', '_' and '-'.";
    return isProjectName(name) ? undefined : invalid("name", name, because);
  },
  versionIsPublic,
  fileTypeAndPython,
  digestsAreHex,
  ({ fields }) => objectionToMetadata(fields),
  ({ file }) => (file === undefined ? "Upload payload does not have a file." : undefined),
];

function repeatedField(fields: UploadForm["fields"]): string | undefined {
  const repeated = [...SINGLE, ...DIGEST_FIELDS].find((name) => (fields.get(name)?.length ?? 0) > 1);
  return repeated && `${repeated}: Should not be given twice.`;
}

function versionIsPublic(form: UploadForm): string | undefined {
  const text = fieldOf(form, "version");
  const version = parseVersion(text);
  if (version === undefined)
    return invalid("version", text, "Must start and end with a letter or numeral and follow PEP 440.");
  return version.local === undefined ? undefined : `The use of local versions in '${text}' is not allowed.`;
}

function fileTypeAndPython(form: UploadForm): string | undefined {
  const filetype = fieldOf(form, "filetype");
  const pyversion = fieldOf(form, "pyversion");
  if (filetype !== "sdist" && filetype !== "bdist_wheel")
    return invalid("filetype", filetype, "Use a known file type.");
  if (filetype === "bdist_wheel" && pyversion === "") {
    return invalid("pyversion", pyversion, "Python version is required for binary distribution uploads.");
  }
  if (filetype === "sdist" && pyversion !== "source") {
    return invalid("pyversion", pyversion, "Use 'source' as Python version for an sdist.");
  }
  return undefined;
}

function digestsAreHex(form: UploadForm): string | undefined {
  const sent = DIGEST_FIELDS.filter((field) => fieldOf(form, field) !== "");
  for (const field of sent) {
    const { pattern, name } = DIGEST_FORMS[field] ?? { pattern: /^$/, name: field };
    if (!pattern.test(fieldOf(form, field))) {
      return invalid(field, fieldOf(form, field), `Use a valid, hex-encoded, ${name} message digest.`);
    }
  }
  return sent.length === 0 ? "Include at least one message digest." : undefined;
}

function invalid(field: string, value: string, because: string): string {
  return `'${value.slice(0, 200)}' is an invalid value for ${field}. Error: ${because}`;
}
