export const TAG_FORMAT_DEFAULT = "v{version}";

const FIELD = /\{([^{}]*)\}/g;

/** What is wrong with a tag format, if anything: it needs `{version}` once, may have `{name}`, and must make tags that git takes. */
export function tagFormatFault(format: string): string | undefined {
  const fields = [...format.matchAll(FIELD)].map((match) => match[1] ?? "");
  const unknown = fields.filter((field) => field !== "version" && field !== "name");
  if (unknown.length > 0) return `{${unknown[0]}} is unknown: there are {version} and {name}`;
  if (fields.filter((field) => field === "version").length !== 1) return "it needs {version}, once";
  if (fields.filter((field) => field === "name").length > 1) return "{name} may stand in it once";
  const sample = formatTag(format, { name: "n", version: "1" });
  return isTagName(sample) ? undefined : `git takes no tag such as ${JSON.stringify(sample)}`;
}

/** The tag of a release: `v{version}` and 1.2.3 make `v1.2.3`. */
export function formatTag(format: string, fields: { readonly name: string; readonly version: string }): string {
  return format.replace(FIELD, (_, field: string) => (field === "name" ? fields.name : fields.version));
}

/**
 * The text that stands where the format has `{version}`. `undefined` when the tag does not fit the format.
 *
 * `name` is the project's normalized name; `{name}` takes every spelling of it.
 */
export function versionInTag(format: string, tag: string, name: string): string | undefined {
  let pattern = "";
  let end = 0;
  for (const field of format.matchAll(FIELD)) {
    const anySpelling = name.split("-").map(literal).join("[-_.]+");
    pattern += literal(format.slice(end, field.index)) + (field[1] === "name" ? anySpelling : "(.+)");
    end = field.index + field[0].length;
  }
  return new RegExp(`^${pattern}${literal(format.slice(end))}$`, "is").exec(tag)?.[1];
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
}

/** As `git check-ref-format` judges a tag. */
function isTagName(name: string): boolean {
  if ([...name].some((letter) => letter <= " " || letter === "\u007f")) return false;
  if (name === "@" || /[~^:?*[\\]|\.\.|@\{|\/\/|\.$|^\/|\/$|^-/.test(name)) return false;
  return name.split("/").every((part) => !part.startsWith(".") && !part.endsWith(".lock"));
}
