import path from "node:path";
import type { Files } from "../ports/files.ts";
import type { Runner } from "../ports/runner.ts";
import type { IndexLogin } from "./user-index.ts";

/**
 * Writes a netrc file with `logins` and all that the user's own has; gives its path, for the variable NETRC.
 *
 * pip reads logins from it: so a password stands in no address, no argument and no page.
 */
export async function writeNetrc(
  folder: string,
  logins: readonly IndexLogin[],
  { files, runner }: { readonly files: Files; readonly runner: Runner },
): Promise<string> {
  const { NETRC, HOME, USERPROFILE } = runner.environment;
  const home = (runner.platform === "win32" ? USERPROFILE : HOME) ?? "";
  const places = NETRC ? [NETRC] : [".netrc", "_netrc"].map((name) => path.join(home, name));
  const texts = await Promise.all(places.map((place) => files.readText(place)));
  const own = texts.find((text) => text !== undefined) ?? "";
  const file = path.join(folder, "netrc");
  // A macro of the user's ends at an empty line.
  await files.write(file, `${own}\n\n${logins.map(netrcEntry).join("")}`);
  return file;
}

/** An entry as Python's netrc reads it from 3.11 on: in quotes, a backslash before what would end them. */
function netrcEntry({ host, username, password }: IndexLogin): string {
  const quoted = (text: string) => `"${text.replace(/["\\]/g, "\\$&")}"`;
  return `machine ${quoted(host)} login ${quoted(username)} password ${quoted(password)}\n`;
}
