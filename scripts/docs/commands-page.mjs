import { COMMANDS, COMMON_OPTIONS } from "../../src/app/command-table.ts";

const OPENING = `# Commands

Made from \`src/app/command-table.ts\` by \`npm run docs\`.

\`shipwheel COMMAND [options]\`. What a person reads goes to standard error. With \`--json\` the document alone is on standard output, and nothing is written unless \`--out\` is given.

Exit codes: 0 done, warnings included; 1 the answer is no; 2 something that you wrote must change; 3 no answer; 130 you stopped it. [Errors](errors.md) has every code.`;

/** docs/commands.md: a section for each command, and the options of all. */
export function commandsPage() {
  const common = ["## Options of every command", optionTable(COMMON_OPTIONS)];
  return `${[OPENING, ...COMMANDS.flatMap(section), ...common].join("\n\n")}\n`;
}

function section({ name, takes, about, options }) {
  const usage = ["shipwheel", name, takes, options.length > 0 ? "[options]" : ""].filter(Boolean).join(" ");
  const table = options.length > 0 ? [optionTable(options)] : [];
  return [`## ${name}`, `\`${usage}\``, `${about[0].toUpperCase()}${about.slice(1)}.`, ...table];
}

function optionTable(options) {
  const rows = options.map(({ name, value, about }) => `| \`${cell(flag(name, value))}\` | ${cell(about)} |`);
  return ["| option | |", "|---|---|", ...rows].join("\n");
}

function flag(name, value) {
  return value === undefined ? `--${name}` : `--${name} ${value}`;
}

function cell(text) {
  return text.replaceAll("|", "\\|");
}
