const MOST_NAMES = 500;

/** The names and values that a step writes to GITHUB_ENV or GITHUB_OUTPUT: `NAME=value`, or `NAME<<END`, lines, and `END`. */
export function environmentFile(content: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const lines = content.split(/\r?\n/);
  for (let place = 0; place < lines.length && values.size < MOST_NAMES; place += 1) {
    const line = lines[place] ?? "";
    const [, name, end] = /^([A-Za-z_][\w-]*)<<(.+)$/.exec(line) ?? [];
    if (name !== undefined && end !== undefined) {
      const found = lines.indexOf(end, place + 1);
      const last = found === -1 ? lines.length : found;
      values.set(name, lines.slice(place + 1, last).join("\n"));
      place = last;
      continue;
    }
    const [, key, value] = /^([A-Za-z_][\w-]*)=(.*)$/s.exec(line) ?? [];
    if (key !== undefined && value !== undefined) values.set(key, value);
  }
  return values;
}
