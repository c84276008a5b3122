import type { CheckedFile, MetadataFields } from "../documents/distribution.ts";
import type { Finding } from "../documents/finding.ts";
import { COMPARED_FIELDS, differingFields, isLeftOpen } from "../python/metadata-difference.ts";
import { normalizeName } from "../python/name.ts";
import { type FindingCode, textOf } from "./finding-texts.ts";

/** PyPI's limit for all files of a project that has not asked for more. */
const LARGEST_PROJECT = 10 * 1024 ** 3;
const FIELDS = [...COMPARED_FIELDS, "requires-python"];

type Readable = CheckedFile & { readonly metadata: MetadataFields };

/** The same files with what is wrong with them together: files of one release whose metadata differs, or that no project has room for. */
export function withReleaseFindings<File extends CheckedFile>(files: readonly File[]): readonly File[] {
  const found = new Map<CheckedFile, readonly Finding[]>();
  for (const release of releasesIn(files)) {
    for (const [file, finding] of [...metadataFindings(release), ...sizeFindings(release)]) {
      found.set(file, [...(found.get(file) ?? []), finding]);
    }
  }
  return files.map((file) => {
    const findings = found.get(file);
    return findings === undefined ? file : { ...file, findings: [...file.findings, ...findings] };
  });
}

/** The files by project and version, as their metadata has them. */
function releasesIn(files: readonly CheckedFile[]): readonly (readonly Readable[])[] {
  const releases = new Map<string, Readable[]>();
  for (const file of files) {
    if (!isReadable(file)) continue;
    const { name = [""], version = [""] } = file.metadata;
    const key = `${normalizeName(name[0] ?? "")} ${version[0]}`;
    releases.set(key, [...(releases.get(key) ?? []), file]);
  }
  return [...releases.values()];
}

function isReadable(file: CheckedFile): file is Readable {
  return file.metadata !== undefined;
}

/** Wheels against the first wheel, and what the sdist promises against it too. */
function* metadataFindings(release: readonly Readable[]): Generator<readonly [CheckedFile, Finding]> {
  const first = release.find(({ kind }) => kind === "wheel");
  if (first === undefined) return;
  for (const file of release) {
    if (file === first) continue;
    const promised = FIELDS.filter((field) => file.kind === "wheel" || !isLeftOpen(field, file.metadata));
    const fields = differingFields(first.metadata, file.metadata, promised);
    if (fields.length === 0) continue;
    yield [file, warning("SW-METADATA-DIFFERS", `${fields.join(", ")} here and in ${first.name}`)];
  }
}

function* sizeFindings(release: readonly Readable[]): Generator<readonly [CheckedFile, Finding]> {
  let total = 0;
  for (const file of release) {
    const before = total;
    total += file.size;
    if (before > LARGEST_PROJECT || total <= LARGEST_PROJECT) continue;
    yield [
      file,
      warning("SW-RELEASE-TOO-LARGE", `${total} bytes up to this file, and the limit is ${LARGEST_PROJECT}`),
    ];
  }
}

function warning(code: FindingCode, offending: string): Finding {
  return { code, severity: "warning", authority: "practice", ...textOf(code, offending) };
}
