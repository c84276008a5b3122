/** What one wheel tag says (PEP 425), in lower case: `cp311`, `abi3`, `win_amd64`. */
export interface WheelTag {
  readonly python: string;
  readonly abi: string;
  readonly platform: string;
}

// A file name of 255 bytes has room for some 70,000 tags, so no wheel in a file system needs more.
const MOST_TAGS = 100_000;

const IDENTIFIER = /^[\p{XIDS}_][\p{XIDC}]*$/u;

/**
 * Every tag of a compressed tag set, each once, in the order of the text: `py2.py3-none-any` gives two.
 *
 * `undefined` when the text is none, which is three fields without empty parts, the first of identifiers; or when it stands for more than
 * 100,000 tags.
 */
export function parseTag(text: string): readonly WheelTag[] | undefined {
  const tags = splitTag(text);
  const isSound = tags?.every(({ python, abi, platform }) => IDENTIFIER.test(python) && abi !== "" && platform !== "");
  return isSound ? tags : undefined;
}

/** The same, whatever the parts are: in file names the index, and packaging up to 26.2, take them as they come. */
export function splitTag(text: string): readonly WheelTag[] | undefined {
  const [pythons, abis, platforms, ...others] = text.split("-", 4).map((field) => field.split("."));
  if (pythons === undefined || abis === undefined || platforms === undefined || others.length > 0) return undefined;
  if (pythons.length * abis.length * platforms.length > MOST_TAGS) return undefined;
  return lowered(pythons).flatMap((python) =>
    lowered(abis).flatMap((abi) => lowered(platforms).map((platform) => ({ python, abi, platform }))),
  );
}

/** A tag as it stands in file names and in WHEEL: `cp311-abi3-win_amd64`. */
export function formatTag({ python, abi, platform }: WheelTag): string {
  return `${python}-${abi}-${platform}`;
}

function lowered(parts: readonly string[]): string[] {
  return [...new Set(parts.map((part) => part.toLowerCase()))];
}
