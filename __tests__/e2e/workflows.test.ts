import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { requireComponent, whenComponents } from "../components.ts";

const REPOSITORY = path.dirname(path.dirname(import.meta.dirname));
// The README cannot know the commit that it is part of.
const SOME_COMMIT = "0123456789abcdef0123456789abcdef01234567";

/** Every workflow that we run or tell others to paste: a name for a file, and the text. */
function workflows(): readonly { readonly name: string; readonly text: string }[] {
  const own = filesIn(".github/workflows", ".yml").map((file) => ({ name: path.basename(file), text: textOf(file) }));
  const examples = filesIn("examples", ".yml").map((file) => ({
    name: path.basename(file),
    text: usable(textOf(file)),
  }));
  const pages = ["README.md", ...filesIn("docs", ".md"), ...filesIn("examples", ".md")];
  return [...own, ...examples, ...pages.flatMap((page) => pasted(page, textOf(page)))];
}

function usable(text: string): string {
  return text.replaceAll("SHIPWHEEL_COMMIT", SOME_COMMIT);
}

function filesIn(folder: string, ending: string): readonly string[] {
  const names = readdirSync(path.join(REPOSITORY, folder), { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(ending)).map((name) => path.join(folder, name));
}

function textOf(file: string): string {
  return readFileSync(path.join(REPOSITORY, file), "utf8");
}

function pasted(page: string, text: string): readonly { readonly name: string; readonly text: string }[] {
  return [...text.matchAll(/^```ya?ml\n(?<yaml>.*?)^```$/gms)]
    .map((match) => match.groups?.yaml ?? "")
    .filter((yaml) => /^jobs:/m.test(yaml))
    .map((yaml, index) => ({
      name: `${page.replaceAll(/[^\w]+/g, "-")}-${index}.yml`,
      text: usable(yaml),
    }));
}

whenComponents(["actionlint", "zizmor"])("the workflows that we run and those that we tell others to paste", () => {
  let house = "";

  beforeAll(() => {
    house = mkdtempSync(path.join(realpathSync(tmpdir()), "shipwheel-workflows-"));
    const folder = path.join(house, ".github", "workflows");
    mkdirSync(folder, { recursive: true });
    for (const { name, text } of workflows()) writeFileSync(path.join(folder, name), text);
  });

  afterAll(() => rmSync(house, { recursive: true, force: true }));

  test("there are some of both kinds", () => {
    const names = readdirSync(path.join(house, ".github", "workflows"));
    expect(names).toContain("ci.yml");
    expect(names).toContain("README-md-0.yml");
    expect(names).toContain("testpypi-then-pypi.yml");
  });

  test.each([
    { linter: "actionlint", args: ["-no-color", "-shellcheck=", "-pyflakes="] },
    { linter: "zizmor", args: ["--offline", "--no-progress", "--persona=regular", "--strict-collection"] },
  ] as const)("$linter finds nothing", ({ linter, args }) => {
    const given = workflows().map(({ name }) => path.join(".github", "workflows", name));
    const { status, stdout, stderr } = spawnSync(requireComponent(linter), [...args, ...given], {
      cwd: house,
      encoding: "utf8",
    });
    expect({ status, says: status === 0 ? "" : stdout + stderr }).toEqual({ status: 0, says: "" });
  });

  test("every action is pinned by its commit", () => {
    const pinned = /^(?:[\w.-]+\/[\w./-]+@[0-9a-f]{40}|\.\/.*)$/;
    const used = workflows().flatMap(({ text }) =>
      [...text.matchAll(/^\s*-?\s*uses:\s*(\S+)/gm)].map((match) => match[1]),
    );
    expect(used.filter((action) => action !== undefined && !pinned.test(action))).toEqual([]);
  });
});
