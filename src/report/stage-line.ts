import { counted } from "./quantity.ts";
import type { ReportParts } from "./report-parts.ts";

/** One stage as the head of a report shows it: `absent` where the release did not come so far. */
export interface StageMark {
  readonly name: string;
  readonly state: "done" | "warned" | "failed" | "absent";
  readonly says: string;
}

/** How far a release went, stage by stage, as its documents tell. */
export function stagesOf({ plan, manifest, records, receipt, install }: ReportParts): readonly StageMark[] {
  return [
    planMark(plan),
    buildMark(records),
    checkMark(manifest),
    contractMark(manifest),
    indexMark(receipt),
    proofMark(install),
  ];
}

function planMark(plan: ReportParts["plan"]): StageMark {
  if (plan === undefined) return absent("Plan", "no plan");
  const says = `${counted(plan.expected.length, "file")} expected`;
  if (plan.refusals.length > 0)
    return { name: "Plan", state: "failed", says: counted(plan.refusals.length, "refusal") };
  return { name: "Plan", state: plan.warnings.length > 0 ? "warned" : "done", says };
}

function buildMark(records: ReportParts["records"]): StageMark {
  if (records.length === 0) return absent("Build", "no record");
  return { name: "Build", state: "done", says: counted(records.length, "job") };
}

function checkMark({ files }: ReportParts["manifest"]): StageMark {
  const findings = files.flatMap((file) => file.findings);
  const errors = findings.filter(({ severity }) => severity === "error").length;
  if (errors > 0) return { name: "Check", state: "failed", says: counted(errors, "error") };
  if (findings.length > 0) return { name: "Check", state: "warned", says: counted(findings.length, "warning") };
  return { name: "Check", state: "done", says: "nothing found" };
}

function contractMark({ contract }: ReportParts["manifest"]): StageMark {
  if (contract === null) return absent("Contract", "no plan");
  const { notBuilt, missing, extra, duplicate, mismatched } = contract;
  const broken = missing.length + extra.length + duplicate.length + mismatched.length;
  if (broken > 0) return { name: "Contract", state: "failed", says: counted(broken, "difference") };
  if (notBuilt.length > 0) return { name: "Contract", state: "warned", says: `${notBuilt.length} not built here` };
  return { name: "Contract", state: "done", says: "kept" };
}

function indexMark(receipt: ReportParts["receipt"]): StageMark {
  if (receipt === undefined) return absent("Index", "not published");
  const { verified, uploads } = receipt;
  const all = verified.length >= uploads.length;
  return { name: "Index", state: all ? "done" : "warned", says: `${verified.length} of ${uploads.length} verified` };
}

function proofMark(install: ReportParts["install"]): StageMark {
  if (install === undefined) return absent("Install", "not tried");
  const failed = install.ran.filter(({ outcome }) => outcome === "failed").length;
  if (failed > 0) return { name: "Install", state: "failed", says: `${failed} of ${install.ran.length} failed` };
  return {
    name: "Install",
    state: "done",
    says: install.ran.length === 0 ? `on Python ${install.python}` : "and it runs",
  };
}

function absent(name: string, says: string): StageMark {
  return { name, state: "absent", says };
}
