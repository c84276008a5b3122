import { COMMANDS, COMMON_OPTIONS, type CommandRow, type OptionRow } from "./command-table.ts";

/** What `shipwheel --help` prints. */
export function overview(): string {
  const width = Math.max(...COMMANDS.map((row) => row.name.length));
  return [
    "Git tag in, verified PyPI release out.",
    "",
    "Usage: shipwheel COMMAND [options]",
    "",
    ...COMMANDS.map((row) => `  ${row.name.padEnd(width)}  ${row.about}`),
    "",
    "  shipwheel COMMAND --help   the options of a command",
    "  shipwheel --version        the version of Shipwheel",
    "",
    "Exit codes: 0 done, 1 the answer is no, 2 what you wrote must change, 3 no answer, 130 cancelled.",
    "",
  ].join("\n");
}

/** What `shipwheel COMMAND --help` prints. */
export function helpOf(command: CommandRow): string {
  const rows = [...command.options, ...COMMON_OPTIONS];
  const width = Math.max(...rows.map((row) => flagOf(row).length));
  return [
    `Usage: shipwheel ${[command.name, command.takes, "[options]"].filter(Boolean).join(" ")}`,
    "",
    `${command.about[0]?.toUpperCase()}${command.about.slice(1)}.`,
    "",
    ...rows.map((row) => `  ${flagOf(row).padEnd(width)}  ${row.about}`),
    "",
  ].join("\n");
}

function flagOf(row: OptionRow): string {
  return row.value === undefined ? `--${row.name}` : `--${row.name} ${row.value}`;
}
