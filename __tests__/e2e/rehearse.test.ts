import { appendFileSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, jest, test } from "@jest/globals";
import { readBundle, sha256Of, stateOf, sumsIn } from "../bundle-folder.ts";
import { openWorkplace } from "../command-line.ts";
import { type ComponentName, whenComponents } from "../components.ts";
import { exampleProject, fixtureRepository, projectFixture } from "../fixture-repository.ts";
import { verifiedByPypi } from "../pypi-verifier.ts";

jest.setTimeout(180_000);

// The one that is there to fail has its test among the bad inputs.
const FAILING = ["my-tool-bad-backend"];

interface Row {
  readonly source: string;
  readonly tag?: string;
  readonly version: string;
  readonly wheel: string;
  /** What the installed package says when its script is run. */
  readonly says?: string;
  readonly because: string;
}

const PURE: readonly Row[] = [
  {
    source: exampleProject("my-tool"),
    tag: "v1.2.3",
    version: "1.2.3",
    wheel: "my_tool-1.2.3-py3-none-any.whl",
    says: "my-tool --version  my-tool 1.2.3",
    because: "hatch-vcs reads the tag",
  },
  {
    source: exampleProject("my-library"),
    version: "2.1.0",
    wheel: "my_library-2.1.0-py3-none-any.whl",
    because: "setuptools, extras and markers; the version stands in pyproject.toml",
  },
  {
    source: projectFixture("my-tool"),
    tag: "0.1.0",
    version: "0.1.0",
    wheel: "my_tool-0.1.0-py3-none-any.whl",
    says: "my-tool --version  my-tool 0.1.0",
    because: "a tag without a v that agrees with the static version",
  },
  {
    source: projectFixture("my-tool-poetry"),
    version: "0.1.0",
    wheel: "my_tool-0.1.0-py3-none-any.whl",
    says: "my-tool --version  my-tool 0.1.0",
    because: "everything stands in [tool.poetry]",
  },
  {
    source: projectFixture("my-library"),
    version: "0.1.0",
    wheel: "my_library-0.1.0-py2.py3-none-any.whl",
    because: "hatchling takes the version from __init__.py, and without requires-python means Python 2 as well",
  },
  {
    source: projectFixture("my-lib"),
    version: "0.1.0",
    wheel: "my_lib-0.1.0-py3-none-any.whl",
    because: "uv_build, extras that name extras, markers",
  },
  {
    source: projectFixture("my-scm"),
    tag: "v0.4.0rc1",
    version: "0.4.0rc1",
    wheel: "my_scm-0.4.0rc1-py3-none-any.whl",
    because: "setuptools-scm reads the tag, a pre-release",
  },
  {
    source: projectFixture("awesome_python_tools"),
    version: "0.2.0",
    wheel: "awesome_python_tools-0.2.0-py3-none-any.whl",
    because: "nested packages, and a name with underscores",
  },
  {
    source: projectFixture("flit"),
    version: "0.9.0",
    wheel: "slug_maker-0.9.0-py3-none-any.whl",
    because: "flit takes version and description from the module",
  },
  {
    source: projectFixture("hatch-vcs"),
    version: "0.1",
    wheel: "moon_phases-0.1-py3-none-any.whl",
    because: "without a tag it is the next version of the scheme, without .dev and local part",
  },
  {
    source: projectFixture("pdm-backend"),
    version: "1.5.0.post1",
    wheel: "leap_years-1.5.0.post1-py3-none-any.whl",
    because: "a post-release that is static",
  },
  {
    source: projectFixture("pdm-scm"),
    tag: "v2026.11",
    version: "2026.11",
    wheel: "leap_years-2026.11-py3-none-any.whl",
    because: "pdm-backend reads the tag, which names a month",
  },
  {
    source: projectFixture("poetry-core"),
    version: "3.0.0rc1",
    wheel: "unit_scales-3.0.0rc1-py3-none-any.whl",
    because: "poetry-core with [project]",
  },
  {
    source: projectFixture("setuptools-setup-cfg"),
    version: "1.0.1",
    wheel: "roman_numbers-1.0.1-py3-none-any.whl",
    because: "setup.cfg says everything",
  },
  {
    source: projectFixture("setuptools-setup-py"),
    version: "0.4.2",
    wheel: "word_wrap_lite-0.4.2-py3-none-any.whl",
    says: "word-wrap-lite --help",
    because: "there is nothing but a setup.py",
  },
];

interface NativeRow extends Omit<Row, "wheel"> {
  readonly needs: readonly ComponentName[];
  readonly wheel: RegExp;
}

const NATIVE: readonly NativeRow[] = [
  {
    source: projectFixture("setuptools-extension"),
    needs: ["cc"],
    version: "0.2.1",
    wheel: /^compound_interest-0\.2\.1-(cp3\d+)-\1t?-manylinux_2_\d+_\w+\.whl$/,
    because: "a C extension has a wheel for each Python",
  },
  {
    source: projectFixture("scikit-build-core"),
    needs: ["cc"],
    version: "1.1.0",
    wheel: /^bit_count-1\.1\.0-cp39-abi3-manylinux.*_\w+\.whl$/,
    because: "CMake builds a library of the stable ABI",
  },
  {
    source: projectFixture("meson-python"),
    needs: ["cc"],
    version: "0.3.0",
    wheel: /^tide_height-0\.3\.0-(cp3\d+)-\1t?-manylinux.*_\w+\.whl$/,
    because: "the version stands in meson.build",
  },
  {
    source: projectFixture("cffi"),
    needs: ["cc"],
    version: "2.0.1",
    wheel: /^day_of_week-2\.0\.1-(cp3\d+)-\1t?-manylinux.*_\w+\.whl$/,
    because: "setup.py names what cffi compiles, which needs a file of its own in the sdist",
  },
  {
    source: projectFixture("cython"),
    needs: ["cc"],
    version: "0.5.0",
    wheel: /^run_lengths-0\.5\.0-(cp3\d+)-\1t?-manylinux.*_\w+\.whl$/,
    because: "Cython makes the C, and MANIFEST.in brings what it is made of",
  },
  {
    source: projectFixture("my-fast-lib"),
    needs: ["cargo"],
    version: "0.1.0",
    wheel: /^my_fast_lib-0\.1\.0-(cp3\d+)-\1t?-manylinux2014_\w+\.manylinux_2_17_\w+\.whl$/,
    because: "maturin without a stable ABI; the version stands in Cargo.toml",
  },
  {
    source: exampleProject("my-fast-lib"),
    needs: ["cargo"],
    tag: "v0.3.0",
    version: "0.3.0",
    wheel: /^my_fast_lib-0\.3\.0-cp310-abi3-manylinux2014_\w+\.manylinux_2_17_\w+\.whl$/,
    because: "maturin with abi3: one wheel for all Pythons",
  },
];

interface Changed {
  /** What the project is changed to before it is committed. */
  readonly change?: (dir: string) => void;
}

/** Rehearses a copy of the project, and holds the bundle against what was published and installed. `look` sees it before it is gone. */
async function rehearse(
  { source, tag, version, says = "", change }: Omit<Row, "wheel" | "because"> & Changed,
  look: (bundle: string) => void = () => {},
) {
  // The examples are rehearsed as on a machine that has no uv.
  using work = openWorkplace("work", { uv: !source.startsWith(exampleProject(".")) });
  using repository = fixtureRepository(source, {
    ...(tag !== undefined && { tag }),
    ...(change && { before: change }),
  });
  const before = stateOf(repository.dir);
  const { exitCode, stdout, stderr } = await work.run(["rehearse", repository.dir]);
  expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 0, stdout: "", stderr: expect.stringContaining(says) });
  expect(stateOf(repository.dir)).toEqual(before);
  expect(repository.git("status", "--porcelain", "--ignored")).toBe("");
  expect(work.leftovers()).toEqual([]);
  const bundle = work.at("release");
  const { manifest, receipt, record } = readBundle(bundle);
  expect(manifest).toMatchObject({ rehearsal: true, project: { version } });
  const sums = Object.fromEntries(manifest.files.map(({ name, sha256 }) => [name, sha256]));
  const dist = readdirSync(path.join(bundle, "dist"));
  expect(Object.fromEntries(dist.map((name) => [name, sha256Of(path.join(bundle, "dist", name))]))).toEqual(sums);
  expect(sumsIn(path.join(bundle, "SHA256SUMS"))).toEqual(sums);
  expect(Object.fromEntries(receipt.uploads.map(({ name, sha256 }) => [name, sha256]))).toEqual(sums);
  expect(Object.fromEntries(receipt.verified.map(({ name, sha256 }) => [name, sha256]))).toEqual(sums);
  expect(receipt).toMatchObject({ authentication: "oidc", manifest: sha256Of(path.join(bundle, "manifest.json")) });
  const wheels = dist.filter((name) => name.endsWith(".whl"));
  expect(stderr).toContain(`sha256 ${sums[wheels[0] ?? ""]}, as the manifest says`);
  expect(record.plan).toBe(sha256Of(path.join(bundle, "plan.json")));
  expectEvidence(bundle);
  expect((await work.run(verifying(bundle))).exitCode).toBe(0);
  look(bundle);
  return { wheels, dist, manifest };
}

/** Every link of the bundle has to be there, and to hold. */
function verifying(bundle: string): readonly string[] {
  const root = path.join(bundle, "attestations", "trusted_root.json");
  return ["verify", bundle, "--trusted-root", root, "--require", "plan,sbom,receipt,attestations"];
}

/** Each file has its attestation, which an index would take of the workflow that is rehearsed. */
function expectAttested(bundle: string): void {
  const { manifest, receipt } = readBundle(bundle);
  const root = readFileSync(path.join(bundle, "attestations/trusted_root.json"), "utf8");
  const cases = receipt.uploads.map(({ name, sha256, attestation }) => {
    const text = readFileSync(path.join(bundle, attestation ?? ""), "utf8");
    const repository = `example/${manifest.project.normalizedName}`;
    return { root, attestation: text, name, sha256, repository, workflow: "release.yml" };
  });
  const predicate = "https://docs.pypi.org/attestations/publish/v1";
  expect(verifiedByPypi(cases)).toEqual(cases.map(() => expect.objectContaining({ predicate })));
}

/** What goes with a release is there, and it is what the manifest says. */
function expectEvidence(bundle: string): void {
  const { manifest } = readBundle(bundle);
  const listed = [...manifest.sbom, ...manifest.evidence, ...(manifest.plan ? [manifest.plan] : [])];
  for (const { path: name, sha256 } of listed)
    expect({ name, sha256: sha256Of(path.join(bundle, name)) }).toEqual({ name, sha256 });
  expect(listed.map(({ path: name }) => name)).toEqual(
    expect.arrayContaining(["SHA256SUMS", "requirements.txt", "plan.json"]),
  );
  expect(manifest.sbom).toHaveLength(manifest.files.length + 1);
  for (const { path: name } of manifest.sbom) {
    expect(JSON.parse(readFileSync(path.join(bundle, name), "utf8"))).toMatchObject({
      bomFormat: "CycloneDX",
      specVersion: "1.6",
    });
  }
  expect(readFileSync(path.join(bundle, ".gitignore"), "utf8").trim()).toBe("*");
  expect(readFileSync(path.join(bundle, "report.html"), "utf8")).toMatch(/^<!doctype html>/i);
}

const KEPT = { missing: [], extra: [], duplicate: [], mismatched: [], notBuilt: [] };

whenComponents(["git", "python", "uv"])("a pure project is rehearsed", () => {
  test.each(PURE)("$wheel: $because", async ({ wheel, ...row }) => {
    const { dist, manifest } = await rehearse(row);
    expect(dist).toEqual([wheel, `${wheel.split("-").slice(0, 2).join("-")}.tar.gz`].sort());
    expect(manifest.contract).toEqual(KEPT);
  });
});

for (const { needs, wheel, because, ...row } of NATIVE) {
  whenComponents(["git", "python", "uv", ...needs], ["linux"])("a platform project is rehearsed", () => {
    test(`${path.basename(row.source)} as ${row.version}: ${because}`, async () => {
      const { wheels, manifest } = await rehearse(row);
      expect(wheels).toEqual([expect.stringMatching(wheel)]);
      const { notBuilt, ...kept } = manifest.contract ?? { notBuilt: [] };
      expect({ ...kept, notBuilt: [] }).toEqual(KEPT);
      expect(notBuilt).toContainEqual(expect.objectContaining({ name: expect.stringMatching(/-macosx_arm64$/) }));
    });
  });
}

whenComponents(["git", "python", "uv", "pypi-attestations"])("a rehearsal signs", () => {
  test("for each file what PyPI's own library verifies", async () => {
    await rehearse({ source: projectFixture("flit"), version: "0.9.0" }, expectAttested);
  });
});

whenComponents(["git", "python", "uv"])("a chain is rehearsed", () => {
  test("link by link, with what is attested for the first, and with a trial between two", async () => {
    const change = (dir: string) =>
      appendFileSync(path.join(dir, "pyproject.toml"), '\n[tool.shipwheel.publish]\nvia = ["testpypi", "pypi"]\n');
    const says = "which stands for testpypi";
    await rehearse({ source: projectFixture("flit"), version: "0.9.0", says, change }, (bundle) => {
      const { receipt } = readBundle(bundle);
      const [first] = receipt.earlier ?? [];
      expect([first?.standsFor, receipt.standsFor]).toEqual(["testpypi", "pypi"]);
      expect(first?.uploads).toEqual(receipt.uploads);
      const [file = ""] = readdirSync(path.join(bundle, "smoke"));
      const smoked = JSON.parse(readFileSync(path.join(bundle, "smoke", file), "utf8"));
      expect(smoked).toMatchObject({ works: true, index: first?.index, files: [{ by: "pip" }, { by: "fetch" }] });
      const report = readFileSync(path.join(bundle, "report.html"), "utf8");
      const heads = [...report.matchAll(/<h2[^>]*>([^<]*(?:testpypi|pypi)[^<]*)</g)].map(([, head]) => head);
      expect(heads).toEqual([
        "Upload receipt of testpypi",
        "Tried as testpypi has it: it works",
        "Upload receipt of pypi",
      ]);
    });
  });
});

test("every project of the tests and the examples has its row", () => {
  const folders = [projectFixture("."), exampleProject(".")].flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => path.join(folder, name)),
  );
  const rows = [...PURE, ...NATIVE].map(({ source }) => source);
  expect([...rows, ...FAILING.map(projectFixture)].sort()).toEqual(folders.sort());
});
