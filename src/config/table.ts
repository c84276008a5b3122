/** What a TOML or JSON document holds under its keys; nothing is known of the values yet. */
export type Table = Readonly<Record<string, unknown>>;

/** Whether a value is a table: neither a list nor a date. */
export function isTable(value: unknown): value is Table {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** What stands at `keys`, one after another; `undefined` where one of them is not there. Inherited names are not there. */
export function valueAt(table: Table, ...keys: readonly string[]): unknown {
  let value: unknown = table;
  for (const key of keys) {
    if (!isTable(value) || !Object.hasOwn(value, key)) return undefined;
    value = value[key];
  }
  return value;
}

/** The table at `keys`, an empty one where there is none. */
export function tableAt(table: Table, ...keys: readonly string[]): Table {
  const value = valueAt(table, ...keys);
  return isTable(value) ? value : {};
}

/** The text at `keys`; `undefined` where there is none, or something else. */
export function textAt(table: Table, ...keys: readonly string[]): string | undefined {
  const value = valueAt(table, ...keys);
  return typeof value === "string" ? value : undefined;
}

/** The texts of the list at `keys`; what is no text is passed over. */
export function textsAt(table: Table, ...keys: readonly string[]): readonly string[] {
  const value = valueAt(table, ...keys);
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

/** The tables of the list of tables at `keys`. */
export function tablesAt(table: Table, ...keys: readonly string[]): readonly Table[] {
  const value = valueAt(table, ...keys);
  return Array.isArray(value) ? value.filter(isTable) : [];
}
