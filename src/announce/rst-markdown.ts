const TITLE = /^([=\-~^"'#*+.:_])\1{2,}\s*$/;

/** Text in reStructuredText as Markdown shows it: titles, links, and the roles that name issues and people. The rest reads alike. */
export function markdownOfRst(text: string): string {
  const lines = text.split("\n");
  const titled = lines.flatMap((line, index) => {
    const [above = "", below = ""] = [lines[index - 1], lines[index + 1]];
    if (TITLE.test(line)) return above.trim() === "" && below.trim() === "" ? [line] : [];
    return TITLE.test(below) && line.trim() !== "" ? [`### ${line.trim()}`] : [line];
  });
  return titled
    .join("\n")
    .replace(/`([^`<\n]{1,200}) <(https?:[^>`\s]{1,500})>`__?/g, "[$1]($2)")
    .replace(/:(?:issue|pr|pull|gh|bug):`(\d{1,9})`/gi, "#$1")
    .replace(/:user:`([\w-]{1,50})`/g, "@$1")
    .replace(/:[\w:+-]{1,40}:`([^`\n]{1,200})`/g, "`$1`");
}
