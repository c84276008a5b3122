import type { CheckedFile } from "../documents/distribution.ts";
import type { Finding } from "../documents/finding.ts";
import type { ManifestFile } from "../documents/manifest.ts";
import type { LinkFault, VerificationLink } from "../documents/verification.ts";
import { isForNewProjects } from "../errors.ts";
import { judged } from "./link.ts";

/** What the release said of its files when it was made. */
type Said = Pick<ManifestFile, "name" | "ignored">;

const SAYS = "what an index refuses, RECORD, metadata";
/** Of names and of what the metadata says: who lets a file in judges that, by the rules of its day. */
const ADMISSION =
  /^SW-(?:CLASSIFIER|DESCRIPTION|ENTRY-POINTS|FILE-TOO-LARGE|FILENAME|LICENSE-FILE|METADATA|PLATFORM-TAG)/;

/**
 * Every error that reading the files of a bundle again finds: what an index refuses, and a RECORD that is not of the wheel's members
 * among it.
 *
 * What the project ignores, as its manifest says with the reason, counts for nothing here either.
 */
export function checksOfBundle(files: readonly CheckedFile[], said: readonly Said[]): VerificationLink {
  const ignored = new Set(said.flatMap(({ name, ignored: each = [] }) => each.map(({ code }) => `${name} ${code}`)));
  const faults = faultsOf(files, (finding, { name }) => !ignored.has(`${name} ${finding.code}`));
  return judged("checks", `${files.length} files: ${SAYS}`, faults);
}

/** The same of files that an index has let in: what it would not let in today is told, and is no fault. */
export function checksOfPublished(files: readonly CheckedFile[]): VerificationLink {
  const admitted = new Set(files.flatMap(({ findings }) => findings.filter(isOfAdmission).map(({ code }) => code)));
  const today = admitted.size === 0 ? "" : `; PyPI would not let it in today: ${[...admitted].join(", ")}`;
  const faults = faultsOf(files, (finding) => !isOfAdmission(finding));
  return judged("checks", `${files.length} files: ${SAYS}${today}`, faults);
}

function isOfAdmission({ severity, authority, code }: Finding): boolean {
  return severity === "error" && authority === "index" && ADMISSION.test(code);
}

function faultsOf(
  files: readonly CheckedFile[],
  counts: (finding: Finding, file: CheckedFile) => boolean,
): readonly LinkFault[] {
  return files.flatMap((file) =>
    file.findings
      .filter((each) => each.severity === "error" && !isForNewProjects(each.code) && counts(each, file))
      .map(({ code, message }) => ({ file: file.name, message: `${code}: ${message}` })),
  );
}
