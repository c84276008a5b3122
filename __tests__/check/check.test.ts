import { createHash, randomBytes } from "node:crypto";
import { expect, test } from "@jest/globals";
import { checkFile, checkPaths, readPaths } from "../../src/check/check.ts";
import { expandPaths } from "../../src/check/expanded.ts";
import { verdictOf } from "../../src/check/verdict.ts";
import { ShipwheelError } from "../../src/errors.ts";
import { sourceOf } from "../archives.ts";
import { sdistOf, wheelOf, zipOf } from "../distributions.ts";
import { fakeFiles } from "../fakes/files.ts";

const DESCRIBED = ["Description-Content-Type: text/markdown", "Description: A tool."];
const WHEEL = wheelOf({ name: "My.Tool", version: "1.0", metadata: DESCRIBED });
const SDIST = sdistOf({ name: "My.Tool", version: "1.0", metadata: DESCRIBED });

test("a wheel that nobody objects to is told with its facts", async () => {
  const members = { "my_tool-1.0.dist-info/entry_points.txt": "[console_scripts]\nmy-tool = my_tool:main\n" };
  const { name, bytes } = wheelOf({ name: "My.Tool", version: "1.0", metadata: DESCRIBED, members });
  const checked = await checkFile(`dist/${name}`, sourceOf(bytes));
  expect(checked).toMatchObject({
    path: "dist/my_tool-1.0-py3-none-any.whl",
    name: "my_tool-1.0-py3-none-any.whl",
    kind: "wheel",
    size: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    sha512: createHash("sha512").update(bytes).digest("hex"),
    filename: { distribution: "my_tool", version: "1.0", tags: ["py3-none-any"] },
    entryPoints: { console_scripts: { "my-tool": "my_tool:main" } },
    topLevel: ["my_tool"],
    findings: [],
    refused: false,
  });
  expect(checked.metadata).toMatchObject({ name: ["My.Tool"], description: ["A tool."] });
  expect(new TextDecoder().decode(checked.metadataBytes)).toContain("Name: My.Tool\n");
  expect(checked.members.map((member) => member.name)).toContain("my_tool/__init__.py");
  expect(checked.members.every(({ sha256 }) => sha256?.length === 64)).toBe(true);
});

test("an sdist that nobody objects to is told with its facts", async () => {
  const checked = await checkFile(SDIST.name, sourceOf(SDIST.bytes));
  expect(checked).toMatchObject({
    kind: "sdist",
    filename: { distribution: "my_tool", version: "1.0", tags: [] },
    topLevel: [],
    findings: [],
    refused: false,
  });
  expect(checked.members).toContainEqual({ name: "my_tool-1.0/PKG-INFO", size: checked.metadataBytes?.length });
});

test("a folder stands for its distributions, in the order of their names' bytes", async () => {
  const files = fakeFiles({
    "dist/b-1.0.tar.gz": "",
    "dist/B-1.0-py3-none-any.whl": "",
    "dist/a-1.0.zip": "",
    "dist/SHA256SUMS": "",
    "dist/deeper/c-1.0.tar.gz": "",
  });
  expect(await expandPaths(["dist", "notes.txt"], { files })).toEqual([
    "dist/B-1.0-py3-none-any.whl",
    "dist/a-1.0.zip",
    "dist/b-1.0.tar.gz",
    "notes.txt",
  ]);
});

test.each([
  { path: "gone.whl", code: "SW-PATH-MISSING", because: "it is not there" },
  { path: "notes.txt", code: "SW-PATH-FOREIGN", because: "no distribution has this ending" },
  { path: "TOOL-1.0.TAR.GZ", code: "SW-PATH-FOREIGN", because: "the index wants the ending in lower case" },
  { path: "folder.whl", code: "SW-PATH-FOREIGN", because: "it is a folder" },
  { path: "locked.whl", code: "SW-PATH-UNREADABLE", because: "the machine would not open it" },
])("$path is an entry of its own, refused: $because", async ({ path, code }) => {
  const files = fakeFiles({ "notes.txt": "x", "TOOL-1.0.TAR.GZ": "x", "folder.whl/x": "x", "locked.whl": "x" });
  const open: typeof files.open = async (each) => {
    if (each === "locked.whl") throw Object.assign(new Error("EACCES: permission denied"), { code: "EACCES" });
    return files.open(each);
  };
  const [checked] = await checkPaths([path], { files: { ...files, open } });
  expect(checked).toMatchObject({ kind: "unknown", refused: true, findings: [{ code, authority: "index" }] });
});

test.each([
  { read: async () => WHEEL.bytes.subarray(0, 100), because: "it is cut off as it is read" },
  { read: async () => Promise.reject(new RangeError("out of bounds")), because: "the reading broke over it" },
])("a file that changes is told as such, whatever its bytes looked like: $because", async ({ read }) => {
  const files = fakeFiles({ [WHEEL.name]: WHEEL.bytes });
  const open: typeof files.open = async (each) => {
    const file = await files.open(each);
    return file && { ...file, read, changed: async () => true };
  };
  const [checked] = await checkPaths([WHEEL.name], { files: { ...files, open } });
  expect(checked).toMatchObject({ refused: true, findings: [{ code: "SW-PATH-CHANGED" }] });
});

test("digests are for those who hand the files on", async () => {
  const files = fakeFiles({ [WHEEL.name]: WHEEL.bytes });
  const paths = [WHEEL.name, "gone.whl"];
  const digest = createHash("sha256").update(WHEEL.bytes).digest("hex");
  expect((await readPaths(paths, { files })).map(({ sha256 }) => sha256)).toEqual([digest, ""]);
  for (const checked of await checkPaths(paths, { files })) expect(checked).not.toHaveProperty("sha256");
});

test("each file is answered in the order in which it was named, whichever is read first", async () => {
  const files = fakeFiles({ [WHEEL.name]: WHEEL.bytes, [SDIST.name]: SDIST.bytes });
  const paths = [SDIST.name, "gone.whl", WHEEL.name, SDIST.name, WHEEL.name, "gone.zip"];
  expect((await checkPaths(paths, { files })).map(({ path }) => path)).toEqual(paths);
});

test("a cancelled run is no finding", async () => {
  const files = fakeFiles();
  const kind = async (): Promise<never> => {
    throw new ShipwheelError("SW-CANCELLED", "by the user");
  };
  await expect(checkPaths(["a.whl"], { files: { ...files, kind } })).rejects.toThrow(
    expect.objectContaining({ code: "SW-CANCELLED" }),
  );
});

test("the verdict says of each file whether it is refused, and why", async () => {
  const distributions = await checkPaths(["gone.whl"], { files: fakeFiles() });
  expect(verdictOf(distributions)).toEqual({
    schema: "shipwheel/verdict/1",
    files: [
      {
        path: "gone.whl",
        name: "gone.whl",
        refused: true,
        findings: [
          {
            code: "SW-PATH-MISSING",
            severity: "error",
            authority: "index",
            message: "There is no such file: gone.whl",
            hint: "Check the path; a folder stands for the wheels and sdists in it.",
          },
        ],
      },
    ],
  });
});

const LARGE = wheelOf({ name: "tool", version: "1.0", members: { "tool/noise.bin": randomBytes(5_000_000) } });

test.each([
  { file: WHEEL, again: 0, because: "a small file is read whole" },
  { file: LARGE, again: 2 * 1024 ** 2, because: "what is large goes by once, but for what stands around its members" },
])("a file is not read twice for its digests and its members: $because", async ({ file: { name, bytes }, again }) => {
  let read = 0;
  const source = sourceOf(bytes);
  const counting = { ...source, read: (offset: number, length: number) => source.read(offset, length).then(count) };
  const count = (piece: Uint8Array): Uint8Array => {
    read += piece.length;
    return piece;
  };
  const { sha256, sha512 } = await checkFile(name, counting);
  expect({ sha256, sha512 }).toEqual({ sha256: digestOf("sha256", bytes), sha512: digestOf("sha512", bytes) });
  expect(read - bytes.length).toBeLessThanOrEqual(again);
});

function digestOf(algorithm: string, bytes: Uint8Array): string {
  return createHash(algorithm).update(bytes).digest("hex");
}

test("files with the same metadata share what is found in it, and nobody else does", async () => {
  const wheel = (tag: string, lines: readonly string[]) =>
    wheelOf({ name: "tool", version: "1.0", tag, metadata: [...DESCRIBED, ...lines] });
  const wrong = ["Classifier: Not :: One"];
  const wheels = [
    wheel("cp311-cp311-win32", wrong),
    wheel("cp312-cp312-win32", wrong),
    wheel("cp313-cp313-win32", []),
    wheel("cp314-cp314-win32", wrong),
    wheelOf({ name: "tool", version: "2.0", metadata: [...DESCRIBED, ...wrong] }),
  ];
  const files = fakeFiles(Object.fromEntries(wheels.map(({ name, bytes }) => [name, bytes])));
  const together = await checkPaths(
    wheels.map(({ name }) => name),
    { files },
  );
  expect(together.map(({ findings }) => findings.length)).toEqual([1, 1, 0, 1, 1]);
  for (const [at, { name, bytes }] of wheels.entries()) {
    const { sha256: _, sha512: __, ...alone } = await checkFile(name, sourceOf(bytes));
    expect(together[at]).toEqual(alone);
  }
});

test("members that come again are not unpacked again, and are judged for each file by its own RECORD", async () => {
  const secret = `token = "ghp_${"zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ"}${"0mLq17"}"\n`;
  const wheel = (tag: string, members: Readonly<Record<string, string>>) =>
    wheelOf({ name: "tool", version: "1.0", tag, metadata: DESCRIBED, members });
  const [first, same, other] = [
    wheel("cp311-cp311-win32", { "tool/a.py": secret }),
    wheel("cp312-cp312-win32", { "tool/a.py": secret }),
    wheel("cp313-cp313-win32", { "tool/a.py": secret.replace("ghp_", "abc_") }),
  ];
  const wrong = {
    name: "tool-1.0-cp314-cp314-win32.whl",
    bytes: zipOf({
      "tool/a.py": secret,
      "tool-1.0.dist-info/METADATA": "Metadata-Version: 2.1\nName: tool\nVersion: 1.0\n",
      "tool-1.0.dist-info/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: false\nTag: cp314-cp314-win32\n",
      "tool-1.0.dist-info/RECORD": `tool/a.py,sha256=${"A".repeat(43)},${secret.length}\n`,
    }),
  };
  const wheels = [first, same, other, wrong].flatMap((each) => each ?? []);
  const files = fakeFiles(Object.fromEntries(wheels.map(({ name, bytes }) => [name, bytes])));
  const together = await checkPaths(
    wheels.map(({ name }) => name),
    { files },
  );
  for (const [at, { name, bytes }] of wheels.entries()) {
    const { sha256: _, sha512: __, ...alone } = await checkFile(name, sourceOf(bytes));
    expect(together[at]).toEqual(alone);
  }
  expect(together.map(({ findings }) => findings.some(({ code }) => code === "SW-SECRET"))).toEqual([
    true,
    true,
    false,
    true,
  ]);
  expect(together.map(({ findings }) => findings.some(({ code }) => code === "SW-RECORD-MISMATCH"))).toEqual([
    false,
    false,
    false,
    true,
  ]);
});
