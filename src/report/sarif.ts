import { createHash } from "node:crypto";
import path from "node:path";
import type { Finding } from "../documents/finding.ts";
import type { Verdict } from "../documents/verdict.ts";
import { documentation } from "./error-frame.ts";

/** What a reader of findings is told of a code, whatever was found. */
export interface RuleText {
  readonly title: string;
  readonly hint: string;
}

interface SarifOptions {
  /** Shipwheel's own version. */
  readonly version: string;
  /** The text of each code. */
  readonly textOf: (code: string) => RuleText;
}

type Found = Finding & { readonly reason?: string };
type VerdictFile = Verdict["files"][number];

const HOME = "https://github.com/shipwheel/shipwheel";
const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/**
 * A verdict as SARIF 2.1.0 (OASIS), which code scanning takes. A finding is at the distribution, whose member is a logical location in it;
 * what the configuration ignores is suppressed, with the reason.
 */
export function sarifOf({ files }: Verdict, { version, textOf }: SarifOptions): object {
  const codes = [...new Set(files.flatMap((file) => foundIn(file).map(({ code }) => code)))].sort();
  return {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Shipwheel",
            semanticVersion: version,
            informationUri: HOME,
            rules: codes.map((code) => ruleOf(code, textOf(code), files)),
          },
        },
        automationDetails: { id: "shipwheel/check/" },
        artifacts: files.map(({ path: file }) => ({ location: { uri: uriOf(file) }, roles: ["analysisTarget"] })),
        results: files.flatMap((file, index) => foundIn(file).map((found) => resultOf(found, file, index, codes))),
        columnKind: "utf16CodeUnits",
      },
    ],
  };
}

function foundIn({ findings, ignored = [] }: VerdictFile): readonly Found[] {
  return [...findings, ...ignored];
}

/** Of rules that warn here and refuse there, the stronger is what a rule is set to; each result says its own. */
function ruleOf(code: string, { title, hint }: RuleText, files: Verdict["files"]) {
  const all = files.flatMap(foundIn).filter((found) => found.code === code);
  const helpUri = `${HOME}/blob/main/${documentation(code)}`;
  return {
    id: code,
    shortDescription: { text: `${title}.` },
    help: { text: `${title}. ${hint}`, markdown: `${title}.\n\n${hint}\n\n[More](${helpUri})` },
    helpUri,
    defaultConfiguration: { level: all.some(({ severity }) => severity === "error") ? "error" : "warning" },
    properties: { tags: ["packaging", ...new Set(all.map(({ authority }) => authority))] },
  };
}

function resultOf(found: Found, file: VerdictFile, index: number, codes: readonly string[]) {
  const { code, severity, authority, member, message, hint, reason } = found;
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: severity,
    message: { text: `${message}. ${hint}`.toWellFormed() },
    locations: [
      {
        // A distribution has no lines, and code scanning shows nothing that has none.
        physicalLocation: { artifactLocation: { uri: uriOf(file.path), index }, region: { startLine: 1 } },
        ...(member !== undefined && { logicalLocations: [memberOf(member, file.name)] }),
      },
    ],
    partialFingerprints: {
      primaryLocationLineHash: fingerprint(found, file),
      "shipwheelFinding/v1": fingerprint(found, file),
    },
    ...(reason !== undefined && { suppressions: [{ kind: "external", justification: reason.toWellFormed() }] }),
    properties: { authority, refused: file.refused },
  };
}

function memberOf(member: string, name: string) {
  const fullyQualifiedName = `${name}/${member}`.toWellFormed();
  return { name: member.toWellFormed(), fullyQualifiedName, kind: "member" };
}

/** The same for the same finding in the next release: versions stand in names of files, of folders, and in what is said. */
function fingerprint({ code, member = "", message }: Found, { name }: VerdictFile): string {
  const version = /^[^-]+-(?<version>[^-]+?)(?:-|\.tar\.gz$|\.zip$)/.exec(name)?.groups?.version;
  const said = [code, name, member, message].join("\n");
  const stable = version === undefined ? said : said.replaceAll(version, "VERSION");
  return `${createHash("sha256").update(stable).digest("hex").slice(0, 16)}:1`;
}

/** Relative to where the command ran, as a repository's own files are named; an absolute path as an address of its own. */
function uriOf(file: string): string {
  const uri = file
    .toWellFormed()
    .split(path.sep)
    .map((part) => encodeURIComponent(part).replaceAll("%3A", ":"))
    .join("/");
  if (path.isAbsolute(file)) return `file://${uri.startsWith("/") ? "" : "/"}${uri}`;
  // What stands before a colon would be taken for a scheme.
  return /^[^/]*:/.test(uri) ? `./${uri}` : uri;
}
