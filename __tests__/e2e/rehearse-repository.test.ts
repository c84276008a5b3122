import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, jest, test } from "@jest/globals";
import type { Plan } from "../../src/documents/plan.ts";
import { readBundle, stateOf } from "../bundle-folder.ts";
import { documentOf, openWorkplace } from "../command-line.ts";
import { requireComponent, whenComponents } from "../components.ts";
import { type FixtureRepository, fixtureRepository, projectFixture } from "../fixture-repository.ts";
import { startRecordingProxy } from "../servers/recording-proxy.ts";

jest.setTimeout(180_000);

const REPOSITORY = path.resolve(import.meta.dirname, "../..");

function flit(tag?: string): FixtureRepository {
  return fixtureRepository(projectFixture("flit"), tag === undefined ? {} : { tag });
}

whenComponents(["git", "python", "uv"])("the version of a rehearsal", () => {
  test.each([
    {
      because: "--tag goes before the tag on the commit",
      args: ["--tag", "v2.0"],
      tags: ["v1.0"],
      version: "2.0",
      says: "the tag v2.0, which was named",
    },
    {
      because: "the tag on the commit names it",
      args: [],
      tags: ["latest", "v1.0"],
      version: "1.0",
      says: "the tag v1.0 on this commit",
    },
    {
      because: "a tag below the commit leads to the next",
      args: [],
      tags: ["below"],
      version: "1.0.1",
      says: "setuptools-scm",
    },
  ])("is $version: $because", async ({ args, tags, version, says }) => {
    using work = openWorkplace("work", { uv: true });
    using repository = fixtureRepository(projectFixture("my-scm"));
    for (const tag of tags) repository.git("tag", tag === "below" ? "v1.0.0" : tag);
    if (tags.includes("below")) repository.git("commit", "--quiet", "--allow-empty", "--message", "More");
    const { exitCode, stderr } = await work.run(["rehearse", repository.dir, ...args]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: expect.stringContaining(says) });
    const { manifest, plan } = readBundle(work.at("release"));
    expect(manifest.project.version).toBe(version);
    expect(plan.version.tag).toBe(`v${version}`);
    expect(readdirSync(work.at("release", "dist"))).toContain(`my_scm-${version}-py3-none-any.whl`);
  });

  test.each([
    { args: ["--tag", "v9.9"], tag: undefined, because: "the tag that is named disagrees with the file" },
    { args: [], tag: "v9.9", because: "the tag on the commit disagrees with the file" },
  ])("is refused before anything is built: $because", async ({ args, tag }) => {
    using work = openWorkplace("work", { uv: true });
    using repository = flit(tag);
    const { exitCode, stderr } = await work.run(["rehearse", repository.dir, ...args]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: expect.stringContaining("SW-VERSION-MISMATCH") });
    expect(stderr).toMatch(/v9\.9 is 9\.9, slug_maker\.py, line 6 says 0\.9\.0/);
    expect(stderr).not.toMatch(/^build/m);
    expect(readdirSync(work.dir)).toEqual([]);
  });
});

whenComponents(["git", "python", "uv"])("where a project is", () => {
  test("it may be a folder of a larger repository, whose own files stay out", async () => {
    using work = openWorkplace("work", { uv: true });
    using repository = fixtureRepository(projectFixture("flit"), {
      tag: "v0.9.0",
      before: (dir) => {
        const project = path.join(dir, "packages", "slug maker");
        mkdirSync(project, { recursive: true });
        for (const name of readdirSync(projectFixture("flit"))) cpSync(path.join(dir, name), path.join(project, name));
        writeFileSync(path.join(dir, "pyproject.toml"), "this is [no TOML");
      },
    });
    const { exitCode, stderr } = await work.run(["rehearse", path.join(repository.dir, "packages", "slug maker")]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: expect.stringContaining("as the manifest says") });
    expect(readBundle(work.at("release")).plan.project.root).toBe("packages/slug maker");
  });

  test("it may be the folder that one stands in: the bundle is all that comes, and with --json not even that", async () => {
    using work = openWorkplace("work", { uv: true });
    using repository = flit("v0.9.0");
    const printed = await work.run(["rehearse", "--json"], { cwd: repository.dir });
    expect(documentOf(printed)).toMatchObject({ rehearsal: true, project: { version: "0.9.0" } });
    expect(repository.git("status", "--porcelain", "--ignored")).toBe("");
    expect(await work.run(["rehearse"], { cwd: repository.dir })).toMatchObject({ exitCode: 0 });
    expect(repository.git("status", "--porcelain", "--ignored")).toBe("!! release/");
    expect(await work.run(["rehearse"], { cwd: repository.dir })).toMatchObject({ exitCode: 0 });
  });
});

// Windows has no such names.
whenComponents(["git", "python", "uv"], ["linux", "darwin"])("the folder of a project", () => {
  test.each([
    { name: "with spaces and ünïcödé 人", because: "paths are never split or recoded" },
    { name: "$(touch owned); 'quoted' & \"more\" `x`", because: "no shell reads a path" },
  ])("may be $name: $because", async ({ name }) => {
    using work = openWorkplace(name, { uv: true });
    using repository = flit("v0.9.0");
    cpSync(repository.dir, work.at(name), { recursive: true });
    const { exitCode, stderr } = await work.run(["rehearse", name, "--out", `${name} out`]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: expect.stringContaining("as the manifest says") });
    expect(readBundle(work.at(`${name} out`)).manifest.project.version).toBe("0.9.0");
    expect(readdirSync(work.dir).sort()).toEqual([name, `${name} out`].sort());
    expect(work.leftovers()).toEqual([]);
  });
});

/** A clone of only the last commit, whose tree then differs from it. */
function shallowAndDirty(repository: FixtureRepository, to: string): void {
  repository.git("commit", "--quiet", "--allow-empty", "--message", "More");
  execFileSync("git", ["clone", "--quiet", "--depth", "1", pathToFileURL(repository.dir).href, to]);
  const file = path.join(to, "pyproject.toml");
  writeFileSync(file, readFileSync(file, "utf8").replace("1.5.0.post1", "1.6.0"));
}

whenComponents(["git", "python", "uv"])("a shallow clone with a version that is not committed", () => {
  test("is rehearsed as its commit says, with warnings; for a release it is refused, and the plan shown", async () => {
    using work = openWorkplace("work", { uv: true });
    using repository = fixtureRepository(projectFixture("pdm-backend"));
    shallowAndDirty(repository, work.at("clone"));
    const before = stateOf(work.at("clone"));
    const rehearsed = await work.run(["rehearse", "clone"]);
    expect(rehearsed).toMatchObject({
      exitCode: 0,
      stderr: expect.stringContaining("warning: Tracked files differ from the commit: pyproject.toml"),
    });
    expect(rehearsed.stderr).toContain("warning: The clone is shallow");
    expect(readBundle(work.at("release")).manifest.project.version).toBe("1.5.0.post1");
    const planned = await work.run(["plan", "clone", "--json"]);
    expect(planned.exitCode).toBe(1);
    const { version, refusals } = documentOf<Plan>(planned);
    expect(version.pep440).toBe("1.6.0");
    expect(refusals.map(({ code }) => code).sort()).toEqual(["SW-CLONE-SHALLOW", "SW-TREE-DIRTY"]);
    const built = await work.run(["build", "clone", "--out", "built"]);
    expect(built).toMatchObject({ exitCode: 1, stderr: expect.stringContaining("SW-TREE-DIRTY") });
    expect(existsSync(work.at("built"))).toBe(false);
    expect(stateOf(work.at("clone"))).toEqual(before);
    expect(work.leftovers()).toEqual([]);
  });
});

whenComponents(["git", "python", "uv"])("a rehearsal", () => {
  test("stays one when it is assembled again, and when its files are named one by one", async () => {
    using work = openWorkplace("work", { uv: true });
    using repository = flit();
    await using proxy = await startRecordingProxy();
    expect(await work.run(["rehearse", repository.dir])).toMatchObject({ exitCode: 0 });
    expect(await work.run(["assemble"])).toMatchObject({ exitCode: 0 });
    expect(readBundle(work.at("release")).manifest.rehearsal).toBe(true);
    const files = readdirSync(work.at("release", "dist")).map((name) => path.join("release", "dist", name));
    const env = { ...proxy.environment, SHIPWHEEL_TOKEN: "pypi-token" };
    for (const paths of [["release"], ["release/dist"], files]) {
      const ran = await work.run(["publish", ...paths, "--index", "testpypi"], { env });
      expect(ran).toMatchObject({ exitCode: 1, stderr: expect.stringContaining("SW-REHEARSAL-BUNDLE") });
    }
    expect(proxy.asked).toEqual([]);
  });
});

whenComponents(["git", "python", "uv"])("what is told", () => {
  test("holds no password of an index or a proxy, and no token", async () => {
    using work = openWorkplace("work", { uv: true });
    using repository = flit("v0.9.0");
    const env = {
      PIP_EXTRA_INDEX_URL: "https://ada:hunter2@index.invalid/simple/",
      SHIPWHEEL_TOKEN: "pypi-hunter2",
      GITHUB_TOKEN: "ghs_hunter2",
    };
    const { exitCode, stdout, stderr } = await work.run(["rehearse", repository.dir, "--verbose"], { env });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: expect.stringContaining("as the manifest says") });
    const files = readdirSync(work.dir, { recursive: true, encoding: "utf8" }).filter((name) =>
      statSync(work.at(name)).isFile(),
    );
    const told = [stdout, stderr, ...files.map((name) => readFileSync(work.at(name), "latin1"))].join("\n");
    expect(told).not.toMatch(/hunter2|eyJ[\w-]{10,}\.[\w-]{10}|pypi-[\w-]{8}/);
  });
});

whenComponents(["git", "python"])("npm run rehearse", () => {
  const script = path.join(REPOSITORY, "scripts", "rehearse.mjs");

  test("releases the example as 1.2.3 and runs what it installed", async () => {
    using work = openWorkplace();
    const { exitCode, stderr } = await work.run([], { script });
    expect({ exitCode, stderr }).toEqual({
      exitCode: 0,
      stderr: expect.stringContaining("my-tool --version  my-tool 1.2.3"),
    });
    expect(readdirSync(work.at("release", "dist"))).toEqual(["my_tool-1.2.3-py3-none-any.whl", "my_tool-1.2.3.tar.gz"]);
    const install = [
      "install",
      "--quiet",
      "--disable-pip-version-check",
      "--no-deps",
      "--require-hashes",
      "--no-index",
      "--target",
      work.at("site"),
    ];
    const from = ["--find-links", work.at("release", "dist"), "--requirement", work.at("release", "requirements.txt")];
    execFileSync(requireComponent("pip"), [...install, ...from]);
    expect(readdirSync(work.at("site"))).toContain("my_tool");
  });

  test("takes a project of one's own, from where npm was started", async () => {
    using work = openWorkplace();
    using repository = flit("v0.9.0");
    const { exitCode, stderr } = await work.run([path.basename(repository.dir), "--out", work.at("here")], {
      script,
      env: { INIT_CWD: path.dirname(repository.dir) },
    });
    expect({ exitCode, stderr }).toEqual({
      exitCode: 0,
      stderr: expect.stringContaining("slug-maker 0.9.0: the tag v0.9.0"),
    });
    expect(readBundle(work.at("here")).manifest.project.name).toBe("slug-maker");
  });
});
