/** The forms of the Simple API (PEP 691), the preferred first where a client likes several the same. */
const FORMATS = [
  { type: "text/html", format: "html", sent: "text/html; charset=utf-8" },
  { type: "application/vnd.pypi.simple.v1+html", format: "html", sent: "application/vnd.pypi.simple.v1+html" },
  { type: "application/vnd.pypi.simple.v1+json", format: "json", sent: "application/vnd.pypi.simple.v1+json" },
  { type: "application/vnd.pypi.simple.latest+html", format: "html", sent: "application/vnd.pypi.simple.v1+html" },
  { type: "application/vnd.pypi.simple.latest+json", format: "json", sent: "application/vnd.pypi.simple.v1+json" },
] as const;

export interface SimpleFormat {
  readonly format: "html" | "json";
  /** The Content-Type of the reply. */
  readonly sent: string;
}

/** The form that a client likes best, by its `Accept` or by `?format=`; `undefined` when it takes none that there is. */
export function chooseFormat(accept: string | undefined, asked: string | null): SimpleFormat | undefined {
  if (asked !== null) return FORMATS.find(({ type }) => type === asked);
  const ranges = (accept || "*/*").split(",").map(readRange);
  let best: { readonly format: SimpleFormat; readonly quality: number } | undefined;
  for (const format of FORMATS) {
    const quality = qualityOf(format.type, ranges);
    if (quality > (best?.quality ?? 0)) best = { format, quality };
  }
  return best?.format;
}

interface Range {
  readonly type: string;
  readonly quality: number;
}

function readRange(text: string): Range {
  const [type = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith("q="));
  const quality = weight === undefined ? 1 : Number(weight.slice(2));
  return { type, quality: quality >= 0 && quality <= 1 ? quality : 0 };
}

/** The most exact range decides (RFC 9110, 12.5.1). */
function qualityOf(type: string, ranges: readonly Range[]): number {
  const wide = `${type.split("/", 1)[0]}/*`;
  for (const exact of [type, wide, "*/*"]) {
    const range = ranges.find((each) => each.type === exact);
    if (range) return range.quality;
  }
  return 0;
}
