/** A text that is read from its start, token by token. */
export interface Scanner {
  /** The text that the sticky `pattern` matches at this place, which is passed; `undefined`, and nothing passed, when it matches none. */
  take(pattern: RegExp): string | undefined;
  isAtEnd(): boolean;
}

export function scannerOf(text: string): Scanner {
  let place = 0;
  return {
    take(pattern) {
      pattern.lastIndex = place;
      const found = pattern.exec(text)?.[0];
      place += found?.length ?? 0;
      return found;
    },
    isAtEnd: () => place === text.length,
  };
}
