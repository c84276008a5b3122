/** One option of setup.cfg. */
export interface CfgOption {
  /** As it is spelled. */
  readonly name: string;
  readonly value: string;
  /** It goes over lines below the name: each is one item of a list. */
  readonly isLines?: true;
  /** Counted from 1. */
  readonly line: number;
}

/** Sections by name, in them options by name (dashes as underscores, in lower case). */
export type SetupCfg = ReadonlyMap<string, ReadonlyMap<string, CfgOption>>;

type Sections = ReadonlyMap<string, Map<string, CfgOption>>;

/** An option whose value is not at its end yet. */
interface OpenOption extends Omit<CfgOption, "value"> {
  readonly lines: string[];
}

/**
 * Reads setup.cfg as Python's configparser does: `=` or `:` after the name, indented lines go on with the value, and `%(name)s` stands for
 * another option.
 */
export function readSetupCfg(text: string): SetupCfg {
  const sections = new Map<string, Map<string, OpenOption>>();
  let section: Map<string, OpenOption> | undefined;
  let open: OpenOption | undefined;
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    if (/^\s*([#;]|$)/.test(raw)) continue;
    if (/^\s/.test(raw) && open !== undefined) {
      open.lines.push(raw.trim());
      continue;
    }
    const header = /^\[([^\]]+)\]/.exec(raw)?.[1];
    if (header !== undefined) {
      section = sections.get(header) ?? new Map();
      sections.set(header, section);
      open = undefined;
      continue;
    }
    const separator = raw.search(/[=:]/);
    if (separator < 0 || section === undefined) continue;
    const name = raw.slice(0, separator).trim();
    open = { name, lines: [raw.slice(separator + 1).trim()], line: index + 1 };
    section.set(keyOf(name), open);
  }
  return interpolated(new Map([...sections].map(([name, options]) => [name, closed(options)])));
}

function keyOf(name: string): string {
  return name.toLowerCase().replaceAll("-", "_");
}

function closed(options: ReadonlyMap<string, OpenOption>): Map<string, CfgOption> {
  const ended = [...options].map(([key, { lines, ...option }]) => {
    const value = lines.join("\n").trim();
    return [key, { ...option, value, ...(lines.length > 1 && { isLines: true as const }) }] as const;
  });
  return new Map(ended);
}

// Options may stand for others many times over; no value that anyone wrote comes near.
const LONGEST = 20_000;
// configparser's own limit.
const DEEPEST = 10;

/** Puts the options in their places that `%(name)s` stands for. Where there is none setuptools fails, and the value stays as it is. */
function interpolated(sections: Sections): SetupCfg {
  const defaults = sections.get("DEFAULT");
  for (const options of sections.values()) {
    const begun = new Set<string>();
    const meaningOf = (key: string, depth: number): string | undefined => {
      const option = options.get(key) ?? defaults?.get(key);
      if (option === undefined || !option.value.includes("%")) return option?.value;
      if (begun.has(key) || depth > DEEPEST) return option.value;
      begun.add(key);
      const value = withReferences(option.value, (name) => meaningOf(keyOf(name), depth + 1)) ?? option.value;
      options.set(key, { ...option, value });
      return value;
    };
    for (const key of options.keys()) meaningOf(key, 0);
  }
  return sections;
}

/** `undefined` where a name stands for nothing, or the value gets too long. */
function withReferences(value: string, meaningOf: (name: string) => string | undefined): string | undefined {
  let text = "";
  let end = 0;
  for (const { 0: written, 1: name, index } of value.matchAll(/%(?:%|\(([^()\n]{1,200})\)s)/g)) {
    const meant = name === undefined ? "%" : meaningOf(name);
    text += value.slice(end, index) + (meant ?? "");
    if (meant === undefined || text.length > LONGEST) return undefined;
    end = index + written.length;
  }
  return text + value.slice(end);
}

export function cfgOption(cfg: SetupCfg, section: string, name: string): CfgOption | undefined {
  return cfg.get(section)?.get(name);
}
