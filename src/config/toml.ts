import { parse, TomlError } from "smol-toml";
import { ShipwheelError } from "../errors.ts";
import type { Table } from "./table.ts";

/**
 * Reads `text` as TOML 1.0.
 *
 * `file` is how errors name it. Throws SW-TOML-SYNTAX with the line, the column and the offending text.
 */
export function parseToml(text: string, file: string): Table {
  try {
    return parse(text);
  } catch (cause) {
    if (!(cause instanceof TomlError)) throw cause;
    const { line, column } = cause;
    const offending = (text.split(/\r?\n/, line)[line - 1] ?? "").slice(0, 200);
    throw new ShipwheelError("SW-TOML-SYNTAX", `${file}, line ${line}, column ${column}: ${reasonOf(cause)}`, {
      where: { file, line, column, text: offending },
      cause,
    });
  }
}

// The parser's message is a reason, an empty line, and a drawing of the place.
function reasonOf(error: TomlError): string {
  const [reason = ""] = error.message.split("\n");
  return reason.replace(/^Invalid TOML document: /, "");
}
