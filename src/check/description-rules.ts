import type { MetadataProblem } from "../python/metadata.ts";
import { parseContentType } from "./content-type.ts";
import type { FileFacts } from "./facts.ts";
import { quoted } from "./index-words.ts";
import { showsNothing } from "./markdown.ts";
import type { Rule } from "./rule.ts";

const TYPES = ["text/plain", "text/x-rst", "text/markdown"];
const MARKDOWN_VARIANTS = ["GFM", "CommonMark"];

const hasKnownType: Rule<FileFacts> = {
  code: "SW-DESCRIPTION-TYPE",
  severity: "error",
  authority: "index",
  *judge({ metadata }) {
    for (const value of metadata?.sent["description-content-type"] ?? []) {
      const problem = typeProblem(value);
      if (problem !== undefined) yield { offending: `'description-content-type' ${problem}, not ${quoted(value)}` };
    }
  },
};

function typeProblem(value: string): string | undefined {
  const contentType = parseContentType(value);
  if (contentType === undefined) return "must be a type that can be read";
  const { type, parameters } = contentType;
  if (!TYPES.includes(type) || !value.toLowerCase().includes(type))
    return `must be one of ${TYPES.map(quoted).join(", ")}`;
  if (!["UTF-8", undefined].includes(parameters.get("charset")))
    return "can only specify the UTF-8 charset, in capitals";
  const variants: readonly (string | undefined)[] = [...MARKDOWN_VARIANTS, undefined];
  const isGood = type !== "text/markdown" || variants.includes(parameters.get("variant"));
  return isGood ? undefined : "has the valid Markdown variants 'GFM' and 'CommonMark'";
}

/** reStructuredText is judged by docutils, plain text is always shown. */
const showsSomething: Rule<FileFacts> = {
  code: "SW-DESCRIPTION-MARKUP",
  severity: "error",
  authority: "index",
  *judge({ metadata }) {
    const [description] = metadata?.sent.description ?? [];
    const type = parseContentType(metadata?.sent["description-content-type"]?.[0] ?? "")?.type;
    if (description === undefined || type !== "text/markdown" || !showsNothing(description)) return;
    const hint = "Write a text into the file that `readme` in [project] names.";
    yield {
      offending:
        "The description failed to render for 'text/markdown': nothing of it shows, such as definitions of links alone",
      hint,
    };
  },
};

const isThere: Rule<FileFacts> = {
  code: "SW-DESCRIPTION-MISSING",
  severity: "warning",
  authority: "practice",
  *judge({ metadata }) {
    if (metadata !== undefined && metadata.sent.description === undefined) yield { offending: metadata.member };
  },
};

const saysItsType: Rule<FileFacts> = {
  code: "SW-DESCRIPTION-UNTYPED",
  severity: "warning",
  authority: "practice",
  *judge({ metadata }) {
    if (metadata?.sent.description === undefined) return;
    if (metadata.sent["description-content-type"] === undefined) yield { offending: metadata.member };
  },
};

/** What Python's own reader of metadata stops at, or reads otherwise than was meant; the index goes by the form, and takes it. */
function layout(
  code: Rule<FileFacts>["code"],
  severity: Rule<FileFacts>["severity"],
  kinds: readonly MetadataProblem["kind"][],
): Rule<FileFacts> {
  return {
    code,
    severity,
    authority: "specification",
    *judge({ metadata }) {
      for (const { kind, field, detail } of metadata?.problems ?? []) {
        if (!kinds.includes(kind)) continue;
        yield { member: metadata?.member ?? "", offending: field === "" ? detail : `${field}: ${detail}` };
      }
    },
  };
}

/** The text of the project's page, and the layout of the file that it stands in. */
export const descriptionRules: readonly Rule<FileFacts>[] = [
  hasKnownType,
  showsSomething,
  isThere,
  saysItsType,
  layout("SW-METADATA-UNREADABLE", "error", ["encoding", "byte-order-mark", "no-headers", "lost-headers"]),
  layout("SW-METADATA-UNREADABLE", "warning", ["unseparated"]),
  layout("SW-METADATA-REPEATED", "error", ["repeated", "two-descriptions"]),
  layout("SW-METADATA-UNKNOWN-FIELD", "warning", ["unknown"]),
];
