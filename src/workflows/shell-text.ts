/** Whose signs a script is written in: `posix` stands for sh and bash. */
export type ShellKind = "posix" | "powershell" | "cmd";

/** A script that is read from its start. */
export interface ShellText {
  readonly kind: ShellKind;
  /** Of the next character, counted from 0. */
  line(): number;
  /** The text that the sticky `pattern` matches at this place, which is passed. */
  take(pattern: RegExp): RegExpExecArray | undefined;
  /** The text up to the sign that closes what was opened before this place, which is passed with it. */
  takeUntil(opening: string, closing: string): string;
  /** The lines below this one, up to the one that is `end`; they are passed as this line ends. */
  takeDocument(end: string): string;
  isAtEnd(): boolean;
}

export function shellText(script: string, kind: ShellKind): ShellText {
  let place = 0;
  let lines = 0;
  /** Where the line ends that has documents below it, and where they end. */
  let documents: { readonly from: number; readonly to: number } | undefined;

  const pass = (end: number) => {
    for (; place < end; place += 1) if (script[place] === "\n") lines += 1;
    if (documents !== undefined && place > documents.from) {
      const { to } = documents;
      documents = undefined;
      pass(to);
    }
  };
  return {
    kind,
    line: () => lines,
    take(pattern) {
      pattern.lastIndex = place;
      const found = pattern.exec(script);
      if (found === null) return undefined;
      pass(place + found[0].length);
      return found;
    },
    takeUntil(opening, closing) {
      const start = place;
      const end = closingOf(script, start, opening, closing);
      pass(end + 1);
      return script.slice(start, end);
    },
    takeDocument(end) {
      const from = documents?.from ?? lineEnd(script, place);
      const start = documents?.to ?? from + 1;
      const found = documentEnd(script, start, end);
      documents = { from, to: found.next };
      return script.slice(start, found.end);
    },
    isAtEnd: () => place >= script.length,
  };
}

function closingOf(script: string, start: number, opening: string, closing: string): number {
  let depth = 1;
  for (let place = start; place < script.length; place += 1) {
    if (script[place] === closing) depth -= 1;
    else if (script[place] === opening) depth += 1;
    if (depth === 0) return place;
  }
  return script.length;
}

function lineEnd(script: string, place: number): number {
  const end = script.indexOf("\n", place);
  return end === -1 ? script.length : end;
}

function documentEnd(script: string, start: number, name: string): { readonly end: number; readonly next: number } {
  for (let place = start; place < script.length; ) {
    const end = lineEnd(script, place);
    if (script.slice(place, end).trim() === name) return { end: place, next: Math.min(end + 1, script.length) };
    place = end + 1;
  }
  return { end: script.length, next: script.length };
}
