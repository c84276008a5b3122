/** An object as JSON has it: of a stranger's making, so nothing is known of its values. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The object that `text` is as JSON; `undefined` when it is none. */
export function jsonObject(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The objects of a list; `undefined` when it is no list, or one of its items no object. */
export function jsonObjects(value: unknown): readonly JsonObject[] | undefined {
  return Array.isArray(value) && value.every(isJsonObject) ? value : undefined;
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
