/** How a text is to look on a terminal. The caller knows of NO_COLOR and of what it writes to. */
export interface Look {
  /** False unless told. */
  readonly colour?: boolean;
}

/** The colours of a terminal, or none of them. */
export interface Ink {
  bad(text: string): string;
  good(text: string): string;
  careful(text: string): string;
  strong(text: string): string;
  dim(text: string): string;
}

/** The ink for a look: with colour in the terminal's own sixteen, without it the text alone. */
export function inkOf({ colour = false }: Look = {}): Ink {
  const between = (on: number, off: number) => (text: string) =>
    colour && text !== "" ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  return {
    bad: between(31, 39),
    good: between(32, 39),
    careful: between(33, 39),
    strong: between(1, 22),
    dim: between(2, 22),
  };
}
