import { parseArgs } from "node:util";
import { ShipwheelError } from "../errors.ts";
import { COMMANDS, COMMON_OPTIONS, type CommandRow } from "./command-table.ts";

/** What was asked for, from the command line or from an action's inputs. */
export interface Given {
  readonly command: CommandRow;
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, string>>;
  readonly switches: ReadonlySet<string>;
}

/** Reads the arguments behind the program's name. Throws SW-USAGE. */
export function readArguments(argv: readonly string[]): Given {
  const [name = "", ...rest] = argv;
  const command = commandNamed(name);
  const parsed = parseCommand(command, rest);
  const values: Record<string, string> = {};
  const switches = new Set<string>();
  for (const [option, value] of Object.entries(parsed.values)) {
    // A variable of a script that was not set would otherwise decide in silence.
    if (value === "") throw usage(command, `--${option} has no value`);
    if (typeof value === "string") values[option] = value;
    else if (value === true) switches.add(option);
  }
  if (parsed.positionals.includes("")) throw usage(command, "an argument is empty");
  const [least, most] = command.arity;
  if (parsed.positionals.length < least && !switches.has("help")) throw usage(command, `${command.takes} is missing`);
  if (parsed.positionals.length > most) throw usage(command, `one argument too many: ${parsed.positionals[most]}`);
  return { command, positionals: parsed.positionals, values, switches };
}

/** The command of that name. Throws SW-USAGE that names the commands there are. */
export function commandNamed(name: string): CommandRow {
  const command = COMMANDS.find((row) => row.name === name);
  if (command !== undefined) return command;
  throw new ShipwheelError("SW-USAGE", name === "" ? "no command was given" : `there is no command ${name}`, {
    hint: `The commands are ${COMMANDS.map((row) => row.name).join(", ")}; see \`shipwheel --help\`.`,
  });
}

function parseCommand(command: CommandRow, args: readonly string[]) {
  const rows = [...command.options, ...COMMON_OPTIONS];
  const options = Object.fromEntries(
    rows.map((row) => [row.name, { type: row.value === undefined ? ("boolean" as const) : ("string" as const) }]),
  );
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw usage(command, error instanceof Error ? firstSentence(error.message) : String(error));
  }
}

function firstSentence(text: string): string {
  return text.split(/\. |\n/, 1)[0] ?? text;
}

function usage(command: CommandRow, offending: string): ShipwheelError {
  return new ShipwheelError("SW-USAGE", offending, { hint: `See \`shipwheel ${command.name} --help\`.` });
}
