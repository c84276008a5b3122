import { assembleRelease } from "../../src/assemble/release.ts";
import type { Finding } from "../../src/documents/finding.ts";
import type { Receipt } from "../../src/documents/receipt.ts";
import type { ReportParts } from "../../src/report/report-parts.ts";
import { distribution, metadata, plan, planFile, record, SDIST, WHEEL } from "./release.ts";

/** Every document of one release whose texts, wherever a project or an index can set them, are `text`. */
export function released(text: string): ReportParts & Required<Pick<ReportParts, "plan" | "receipt" | "install">> {
  const findings = [finding(text, "error"), finding(text, "warning")];
  const ignored = [{ ...finding(text, "warning"), reason: text }];
  const skipped = [{ check: text, because: text }];
  const fields = metadata({ summary: [text], "requires-dist": [text, `click; ${text}`], "license-expression": [text] });
  const files = [
    distribution(SDIST, { metadata: fields }),
    distribution(WHEEL, { metadata: fields, findings, ignored, skipped }),
  ];
  const planned = planFile(plan(planOf(text)));
  const records = [
    record(
      files,
      { job: text, tools: [{ name: text, version: text }], timings: [{ step: text, seconds: 1 }] },
      planned,
    ),
  ];
  const { manifest, digest } = assembleRelease({
    plan: planned,
    records,
    distributions: [...files, distribution(text, { kind: "unknown" })],
    rehearsal: true,
    toolVersion: "0.1.0",
  });
  const receipt = receiptOf(text, digest, manifest.files);
  return { plan: planned.document, manifest, records, receipt, install: installOf(text) };
}

function planOf(text: string) {
  const { source, version, project } = plan();
  const said = { code: "SW-USAGE", message: text, hint: text };
  return {
    source: { ...source, ref: text, repository: text },
    version: { ...version, tag: text, source: { kind: "tag", detail: text } },
    project: {
      ...project,
      backend: text,
      requiresPython: text,
      purity: { ...project.purity, evidence: [{ file: text, says: text }] },
    },
    excluded: [{ identifier: text, rule: text, because: text }],
    jobs: [{ id: text, runner: text, tool: text, identifiers: [text], why: text }],
    refusals: [said],
    warnings: [said],
  };
}

function receiptOf(text: string, manifest: string, files: ReportParts["manifest"]["files"]): Receipt {
  return {
    schema: "shipwheel/receipt/1",
    manifest,
    index: text,
    simple: text,
    authentication: "oidc",
    uploads: files.map(({ name, sha256 }) => ({ name, outcome: "uploaded", sha256, attempts: 1, attestation: text })),
    verified: files.map(({ name, sha256 }) => ({ name, sha256, url: text })),
    release: { url: text, tag: text, assets: [text] },
  };
}

function installOf(text: string): ReportParts["install"] & object {
  const ran = [{ command: text, outcome: "passed", output: text } as const];
  return { requirement: text, python: text, file: text, url: text, sha256: text, ran };
}

function finding(text: string, severity: Finding["severity"]): Finding {
  return { code: "SW-USAGE", severity, authority: "index", member: text, message: text, hint: text };
}
