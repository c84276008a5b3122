import type { BuildRecord } from "../documents/build-record.ts";
import type { Distribution } from "../documents/distribution.ts";
import type { Finding } from "../documents/finding.ts";

type RecordedFile = BuildRecord["files"][number];

/**
 * The distributions with what the jobs that built them know beyond what is in the files: whether their descriptions can be shown, what was
 * found beside their sources, and what the project ignores. A file that is not the recorded one, byte for byte, stays as it is.
 */
export function withRecordedJudgement(
  distributions: readonly Distribution[],
  records: readonly BuildRecord[],
): readonly Distribution[] {
  const recorded = new Map(records.flatMap(({ files }) => files.map((file) => [keyOf(file), file])));
  return distributions.map((file) => {
    const known = recorded.get(keyOf(file));
    return known === undefined ? file : merged(file, known);
  });
}

function keyOf({ name, sha256 }: { readonly name: string; readonly sha256: string }): string {
  return `${sha256} ${name}`;
}

function merged(file: Distribution, recorded: RecordedFile): Distribution {
  const reasons = new Map(recorded.ignored?.map(({ code, reason }) => [code, reason]));
  const known = new Set([...recorded.findings, ...(recorded.ignored ?? [])].map(textOf));
  // The job knew better than to warn: a description without a type is fine if it renders.
  const found = file.findings.filter((finding) => finding.severity === "error" || known.has(textOf(finding)));
  const own = new Set(found.map(textOf));
  const findings = [...found, ...recorded.findings.filter((finding) => !own.has(textOf(finding)))];
  // A record may say what it likes: what the index refuses is never ignored.
  const isIgnored = (finding: Finding): boolean => reasons.has(finding.code) && !isRefusal(finding);
  const ignored = [
    ...findings.filter(isIgnored).map((finding) => ({ ...finding, reason: reasons.get(finding.code) ?? "" })),
    ...(recorded.ignored ?? []).filter((finding) => !own.has(textOf(finding))),
  ];
  const skipped = [...(file.skipped ?? []), ...(recorded.skipped ?? [])];
  return {
    ...file,
    findings: findings.filter((finding) => !isIgnored(finding)),
    ...(ignored.length > 0 && { ignored }),
    ...(skipped.length > 0 && { skipped }),
    refused: findings.some(isRefusal),
  };
}

function isRefusal({ authority, severity }: Finding): boolean {
  return authority === "index" && severity === "error";
}

function textOf({ code, member = "", message }: Finding): string {
  return [code, member, message].join("\n");
}
