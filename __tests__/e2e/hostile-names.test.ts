import { readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, jest, test } from "@jest/globals";
import { expectAnswer } from "../answer.ts";
import { openWorkplace } from "../command-line.ts";
import { whenComponents } from "../components.ts";
import { type FixtureRepository, fixtureRepository, projectFixture } from "../fixture-repository.ts";

jest.setTimeout(180_000);

const HOSTILE = "$(id>owned)`id>owned`;id>owned&'\"|";

/** A repository whose tag, and whose package's files, have names that a shell or a runner would obey. */
function hostileRepository(names: readonly string[]): FixtureRepository {
  return fixtureRepository(projectFixture("my-library"), {
    tag: `${HOSTILE}0.1.0`,
    before: (dir) => {
      const format = `\n[tool.shipwheel]\ntag-format = '''${HOSTILE}{version}'''\n`;
      writeFileSync(path.join(dir, "pyproject.toml"), format, { flag: "a" });
      for (const name of names) writeFileSync(path.join(dir, "src", "my_library", name), "x");
    },
  });
}

whenComponents(["git", "python", "uv"], ["linux", "darwin"])("names that a shell would run", () => {
  test.each([
    {
      names: [`${HOSTILE}.txt`, "-rf", "%0A::error::x"],
      exit: 0,
      says: "as the manifest says",
      because: "they are only names",
    },
    { names: ["new\nline"], exit: 1, says: "SW-ZIP-NAME", because: "an index takes no control characters" },
  ])("of a tag and of files end with $exit: $because", async ({ names, exit, says }) => {
    using work = openWorkplace("work", { uv: true });
    using repository = hostileRepository(names);
    const { exitCode, stderr } = await work.run(["rehearse", repository.dir]);
    expect({ exitCode, stderr }).toEqual({ exitCode: exit, stderr: expect.stringContaining(says) });
    const folders = [work.dir, repository.dir];
    const found = folders.flatMap((dir) => readdirSync(dir, { recursive: true, encoding: "utf8" }));
    expect(found.filter((name) => path.basename(name) === "owned")).toEqual([]);
    expect(repository.git("status", "--porcelain")).toBe("");
  });

  test.each([HOSTILE, `v1.0${HOSTILE}`, "--upload-pack=touch owned", "v1.0\nv2.0", "../../v1.0", "v\u001b[31m1.0"])(
    "%j is no tag of a release",
    async (tag) => {
      using work = openWorkplace("work", { uv: true });
      using repository = fixtureRepository(projectFixture("flit"));
      if (tag.includes("\u0000")) return;
      const ran = await work.run(["rehearse", repository.dir, `--tag=${tag}`]);
      expectAnswer(ran, { exit: 2, code: "SW-TAG-NOT-A-VERSION", says: [] });
      expect(ran.stderr).not.toContain("\u001b");
      expect(readdirSync(work.dir)).toEqual([]);
    },
  );
});
