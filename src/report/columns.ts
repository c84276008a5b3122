const GAP = "  ";

/** Cells as wide as their column's widest; `right` names the columns that are ruled at their right. Nothing trails. */
export function columns(rows: readonly (readonly string[])[], right: readonly number[] = []): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ""))));
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const room = " ".repeat((widths[column] ?? 0) - widthOf(cell));
        return right.includes(column) ? `${room}${cell}` : `${cell}${room}`;
      })
      .join(GAP)
      .trimEnd(),
  );
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours take no room
const COLOUR = /\u001b\[\d+m/g;

function widthOf(text: string): number {
  return [...text.replace(COLOUR, "")].length;
}
