import type { CheckedFile } from "../documents/distribution.ts";
import type { Finding } from "../documents/finding.ts";
import { uploadFields } from "../python/upload-fields.ts";
import { parseContentType } from "./content-type.ts";
import { textOf } from "./finding-texts.ts";
import { inIndexOrder } from "./index-order.ts";
import { printable } from "./rule.ts";

/** Headings, code and links as reStructuredText does not write them. */
const MARKDOWN = /^#{1,6} \S|^```|\]\(https?:\/\//m;

/** What became of a description that only docutils can judge. */
export type RenderedDescription =
  | { readonly kind: "rendered" }
  | { readonly kind: "refused" | "skipped"; readonly because: string };

/** The description, when the index would read it as reStructuredText: it says so, or says no type. */
export function restructuredText({ metadata }: CheckedFile): string | undefined {
  if (metadata === undefined) return undefined;
  const { description, "description-content-type": types } = uploadFields(metadata);
  return parseContentType(types?.[0] ?? "text/x-rst")?.type === "text/x-rst" ? description?.[0] : undefined;
}

/** The same file where nothing renders: of reStructuredText it is said that nobody judged it. */
export function withoutRendering<File extends CheckedFile>(file: File): File {
  if (restructuredText(file) === undefined) return file;
  return withRendered(file, {
    kind: "skipped",
    because: "only `build` and `check` start the Python that renders it",
  });
}

/** The same file with what docutils said of its description. */
export function withRendered<File extends CheckedFile>(file: File, rendered: RenderedDescription | undefined): File {
  if (rendered === undefined) return file;
  if (rendered.kind === "rendered") return withoutDoubt(file);
  if (rendered.kind === "skipped") {
    return { ...file, skipped: [...(file.skipped ?? []), { check: "description", because: rendered.because }] };
  }
  const type =
    file.metadata?.["description-content-type"] === undefined
      ? "in the default format of reStructuredText"
      : "for 'text/x-rst'";
  const because = firstLine(rendered.because).replace(/^<string>:(\d+): /, "line $1: ");
  const said = printable(`The description failed to render ${type}: ${because}`);
  const finding: Finding = {
    code: "SW-DESCRIPTION-MARKUP",
    severity: "error",
    authority: "index",
    ...textOf("SW-DESCRIPTION-MARKUP", said),
  };
  return { ...file, findings: inIndexOrder([...file.findings, finding]), refused: true };
}

/** A description that says no type and renders is what the index takes it for, unless it is Markdown that reStructuredText does not choke on. */
function withoutDoubt<File extends CheckedFile>(file: File): File {
  if (MARKDOWN.test(restructuredText(file) ?? "")) return file;
  return { ...file, findings: file.findings.filter(({ code }) => code !== "SW-DESCRIPTION-UNTYPED") };
}

/** Below it docutils shows the text that it speaks of. */
function firstLine(said: string): string {
  return said.split("\n", 1)[0] ?? "";
}
