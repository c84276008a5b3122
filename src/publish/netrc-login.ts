import type { Credential } from "./credential.ts";

/** The login for `host` in the text of a netrc file, as Python's netrc reads it; that of `default` where no machine has the name. */
export function netrcLogin(text: string, host: string): Credential | undefined {
  const words = wordsOf(withoutMacros(text));
  const entries: Record<"own" | "default", Map<string, string>> = { own: new Map(), default: new Map() };
  let entry: Map<string, string> | undefined;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    if (word === "default") entry = entries.default;
    else if (word === "machine") {
      at += 1;
      entry = words[at] === host ? entries.own : new Map();
    } else if (["login", "user", "password", "account"].includes(word)) {
      at += 1;
      entry?.set(word === "user" ? "login" : word, words[at] ?? "");
    }
  }
  const found = entries.own.size > 0 ? entries.own : entries.default;
  const [username = "", secret] = [found.get("login"), found.get("password")];
  return secret ? { username, secret } : undefined;
}

/** A macro ends at an empty line. */
function withoutMacros(text: string): string {
  return text.replace(/^[ \t]*macdef\b[\s\S]*?(?:\n[ \t]*\r?\n|$(?![\s\S]))/gm, "\n");
}

const WORD = /"((?:\\.|[^"\\])*)"|(#[^\n]*)|((?:\\.|[^\s\\])+)/g;

function wordsOf(text: string): string[] {
  return [...text.matchAll(WORD)].flatMap(([, quoted, remark, plain]) =>
    remark !== undefined ? [] : [(quoted ?? plain ?? "").replace(/\\(.)/g, "$1")],
  );
}
