/** Whether `text` may name a project or an extra: ASCII letters and digits, with `.`, `_` and `-` between them (core metadata, Name). */
export function isProjectName(text: string): boolean {
  return /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i.test(text);
}

/** The form in which names are compared (PEP 503): `My_Tool.x` gives `my-tool-x`. */
export function normalizeName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, "-");
}

/** The form that names have in file names (PEP 427 and 625), where `-` parts the fields: `My-Tool.x` gives `my_tool_x`. */
export function distributionName(name: string): string {
  return normalizeName(name).replaceAll("-", "_");
}
