// Control characters, and the format characters that reorder or hide what stands around them.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** One line of text that shows what is in it: nothing of a project, an archive or an index moves a cursor or reorders a line. */
export function visible(text: string): string {
  return text.toWellFormed().replace(UNSEEN, (sign) => {
    if (sign === "\t" || sign === "\n") return " ";
    return `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`;
  });
}

/** The lines of a longer text, each `visible`; a carriage return, as progress bars write it, ends a line. */
export function visibleLines(text: string): string[] {
  return text.split(/\r\n|\n|\r/).map((line) => visible(line.replaceAll("\t", "    ")));
}
