type Platform = "linux" | "darwin" | "win32";

/** A command as it is typed: for a POSIX shell, on Windows for the command prompt. */
export function commandLine(argv: readonly string[], platform: Platform): string {
  return argv.map((word) => (platform === "win32" ? promptWord(word) : shellWord(word))).join(" ");
}

/** What sets variables for the command that follows on the line. */
export function settingLine(variables: Readonly<Record<string, string>>, platform: Platform): string {
  return Object.entries(variables)
    .map(([name, value]) =>
      platform === "win32" ? `set "${name}=${value}" && ` : `${name}=${value === "" ? "" : shellWord(value)} `,
    )
    .join("");
}

function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

function promptWord(word: string): string {
  return /^[\w@%+=:,./\\-]+$/.test(word) ? word : `"${word.replaceAll('"', '\\"')}"`;
}
