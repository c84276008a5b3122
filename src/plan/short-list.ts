const MOST = 10;
const LONGEST = 100;

/** The first ten of many texts, and how many more there are: `a, b and 12 more`. */
export function shortList(texts: readonly string[], separator = ", "): string {
  const more = texts.length - MOST;
  return more > 0 ? `${texts.slice(0, MOST).join(separator)} and ${more} more` : texts.join(separator);
}

/** The beginning of a long text: what is told of each of two hundred identifiers would fill the plan. */
export function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text;
}
