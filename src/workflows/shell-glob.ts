/** What the images of manylinux have in `/opt/python`. */
const IN_IMAGES = ["cp38-cp38", "cp39-cp39", "cp310-cp310", "cp311-cp311", "cp312-cp312", "cp313-cp313", "cp313-cp313t"]
  .concat(["cp314-cp314", "cp314-cp314t", "cp315-cp315", "cp315-cp315t", "pp311-pypy311_pp73"])
  .map((each) => `/opt/python/${each}`);

const MOST = 100;

/** The Pythons of an image that a pattern of the shell stands for, `/opt/python/cp3{9,10}*` or `/opt/python/cp31*`; a word that is none stays as it is. */
export function imagePythons(word: string): readonly string[] {
  if (!word.startsWith("/opt/python/") || !/[*?[{]/.test(word)) return [word];
  const found = alternatives(word).flatMap((each) => {
    const [, pattern = "", rest = ""] = /^(\/opt\/python\/[^/]*)(.*)$/s.exec(each) ?? [];
    return IN_IMAGES.filter((python) => matches(pattern, python)).map((python) => python + rest);
  });
  return [...new Set(found)];
}

/** `a{b,c}d` as `abd` and `acd`. */
function alternatives(word: string): readonly string[] {
  const [all, before = "", among = "", behind = ""] = /^([^{]*)\{([^{}]*)\}(.*)$/s.exec(word) ?? [];
  if (all === undefined) return [word];
  return among
    .split(",")
    .slice(0, MOST)
    .flatMap((each) => (behind.includes("{") ? [before + each + behind] : alternatives(before + each + behind)));
}

/** Each pattern is short, and holds a star or two. */
function matches(pattern: string, text: string): boolean {
  if (pattern.length > MOST || (pattern.match(/\*/g) ?? []).length > 3) return false;
  const expression = pattern
    .replace(/[.+^$()|\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  try {
    return new RegExp(`^${expression}$`).test(text);
  } catch {
    return false;
  }
}
