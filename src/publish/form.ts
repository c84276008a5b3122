import { createHash } from "node:crypto";
import type { ManifestFile } from "../documents/manifest.ts";
import { ShipwheelError } from "../errors.ts";
import { bytesOfFile, type Files } from "../ports/files.ts";
import type { HttpBody } from "../ports/http.ts";
import type { Attestation } from "../python/attestation.ts";
import { uploadFields } from "../python/upload-fields.ts";

/** From a field of the core metadata to its name in the form; each value is sent as a field of its own. */
const METADATA_FIELDS = new Map([
  ["metadata-version", "metadata_version"],
  ["name", "name"],
  ["version", "version"],
  ["summary", "summary"],
  ["description", "description"],
  ["description-content-type", "description_content_type"],
  ["keywords", "keywords"],
  ["home-page", "home_page"],
  ["download-url", "download_url"],
  ["author", "author"],
  ["author-email", "author_email"],
  ["maintainer", "maintainer"],
  ["maintainer-email", "maintainer_email"],
  ["license", "license"],
  ["license-expression", "license_expression"],
  ["license-file", "license_file"],
  ["classifier", "classifiers"],
  ["platform", "platform"],
  ["supported-platform", "supported_platform"],
  ["requires-python", "requires_python"],
  ["requires-dist", "requires_dist"],
  ["provides-dist", "provides_dist"],
  ["obsoletes-dist", "obsoletes_dist"],
  ["requires", "requires"],
  ["provides", "provides"],
  ["obsoletes", "obsoletes"],
  ["requires-external", "requires_external"],
  ["project-url", "project_urls"],
  ["provides-extra", "provides_extra"],
  ["dynamic", "dynamic"],
  ["import-name", "import_name"],
  ["import-namespace", "import_namespace"],
]);

export interface UploadForm {
  readonly contentType: string;
  readonly body: Exclude<HttpBody, Uint8Array>;
}

/** The fields of the upload but for the file itself, in the order in which they are sent. */
export function formFields(
  file: ManifestFile,
  attestation?: Attestation,
): readonly (readonly [name: string, value: string])[] {
  return [
    [":action", "file_upload"],
    ["protocol_version", "1"],
    ...metadataFields(uploadFields(file.metadata)),
    ["filetype", file.kind === "wheel" ? "bdist_wheel" : "sdist"],
    ["pyversion", file.kind === "wheel" ? pythonTag(file.name) : "source"],
    ["sha256_digest", file.sha256],
    ...(attestation ? [["attestations", JSON.stringify([attestation])] as const] : []),
  ];
}

/**
 * The multipart form (RFC 7578) of PyPI's upload API for a file that lies at `path`; its body is streamed, each time anew.
 *
 * The stream throws SW-BUNDLE-CHANGED when the bytes are no longer those that the manifest says: the form then has no end.
 */
export function uploadForm(
  file: ManifestFile,
  path: string,
  { files }: { readonly files: Files },
  attestation?: Attestation,
): UploadForm {
  // No file, and no metadata inside one, can hold the file's own hash: it occurs nowhere else. A boundary has 70 characters at most.
  const boundary = `sw-${file.sha256}`;
  const fields = formFields(file, attestation).map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const content = `--${boundary}\r\nContent-Disposition: form-data; name="content"; filename="${file.name}"\r\nContent-Type: application/octet-stream\r\n\r\n`;
  const head = new TextEncoder().encode(fields.join("") + content);
  const tail = new TextEncoder().encode(`\r\n--${boundary}--\r\n`);
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield head;
    const hash = createHash("sha256");
    let sent = 0;
    for await (const chunk of bytesOfFile(path, files)) {
      sent += chunk.length;
      if (sent > file.size) break;
      hash.update(chunk);
      yield chunk;
    }
    // Without its end the form is none, whatever the index makes of digests.
    if (sent !== file.size || hash.digest("hex") !== file.sha256) {
      throw new ShipwheelError("SW-BUNDLE-CHANGED", `${file.path} changed since it was hashed`);
    }
    yield tail;
  }
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    body: { length: head.length + file.size + tail.length, chunks },
  };
}

function metadataFields(metadata: ManifestFile["metadata"]): [string, string][] {
  const sent = [...METADATA_FIELDS].flatMap(([field, name]) =>
    (Object.hasOwn(metadata, field) ? (metadata[field] ?? []) : []).map((value): [string, string] => [name, value]),
  );
  // GitLab wants it even where it says nothing; the others take it as absent.
  return sent.some(([name]) => name === "requires_python") ? sent : [...sent, ["requires_python", ""]];
}

/** The Python tag of a wheel's file name, `py3` or `py2.py3`. */
function pythonTag(name: string): string {
  return name.split("-").at(-3) ?? "";
}
