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

/** Reads setup.cfg as Python's configparser does: `=` or `:` after the name, indented lines go on with the value. */
export function readSetupCfg(text: string): SetupCfg {
  const sections = new Map<string, Map<string, CfgOption>>();
  let section: Map<string, CfgOption> | undefined;
  let name: string | undefined;
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    if (/^\s*([#;]|$)/.test(raw)) continue;
    const before = name === undefined ? undefined : section?.get(name);
    if (/^\s/.test(raw) && before !== undefined && name !== undefined) {
      section?.set(name, { ...before, value: `${before.value}\n${raw.trim()}`.trim(), isLines: true });
      continue;
    }
    const header = /^\[([^\]]+)\]/.exec(raw)?.[1];
    if (header !== undefined) {
      section = sections.get(header) ?? new Map();
      sections.set(header, section);
      name = undefined;
      continue;
    }
    const separator = raw.search(/[=:]/);
    if (separator < 0 || section === undefined) continue;
    const spelled = raw.slice(0, separator).trim();
    name = spelled.toLowerCase().replaceAll("-", "_");
    section.set(name, { name: spelled, value: raw.slice(separator + 1).trim(), line: index + 1 });
  }
  return sections;
}

export function cfgOption(cfg: SetupCfg, section: string, name: string): CfgOption | undefined {
  return cfg.get(section)?.get(name);
}
