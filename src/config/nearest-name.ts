// No name that anyone mistypes is longer, and the search takes time in proportion to the square.
const LONGEST = 100;

/**
 * The name among `names` that was probably meant by `word`: letters missing, added, changed or swapped.
 *
 * `undefined` when none is near: more than a third of the letters, or than `most` of them, would have to change.
 */
export function nearestName(word: string, names: Iterable<string>, most = LONGEST): string | undefined {
  if (word.length > LONGEST) return undefined;
  const spelled = spell(word);
  let nearest: { readonly name: string; readonly distance: number } | undefined;
  for (const name of names) {
    const limit = Math.min(most, Math.max(1, Math.floor(Math.max(word.length, name.length) / 3)));
    if (Math.abs(word.length - name.length) > limit) continue;
    const distance = editDistance(spelled, spell(name));
    if (distance <= limit && distance < (nearest?.distance ?? Number.POSITIVE_INFINITY)) nearest = { name, distance };
  }
  return nearest?.name;
}

function spell(word: string): string {
  return word.toLowerCase().replaceAll("_", "-");
}

/** Optimal string alignment distance. */
function editDistance(left: string, right: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (row > 1 && column > 1 && swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      next.push(cost);
    }
    beforeLast = last;
    last = next;
  }
  return last[right.length] ?? 0;
}
