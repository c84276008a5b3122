import { expect, test } from "@jest/globals";
import { interpreterName, maturinArguments } from "../../src/build/maturin-command.ts";
import { readMaturinSettings } from "../../src/build/maturin-settings.ts";
import { fakeFiles } from "../fakes/files.ts";

const HOST = "x86_64-unknown-linux-gnu";
const run = {
  platform: "manylinux",
  arch: "x86_64",
  interpreters: ["python3.9"],
  environment: {},
  linking: "zig",
  host: HOST,
  out: "/out",
} as const;
const settings = { isForeign: false, isLocked: false, hasProfile: false, hasCompatibility: false };

test.each([
  {
    more: {},
    says: "build --release --zig --compatibility manylinux2014 --interpreter python3.9 --out /out",
    because: "that is what most systems run",
  },
  {
    more: { floor: "2_28" },
    says: "build --release --zig --compatibility manylinux_2_28 --interpreter python3.9 --out /out",
    because: "the plan says another floor",
  },
  {
    more: { linking: "container", interpreters: ["python3.9", "python3.13t"] },
    says: "build --release --compatibility manylinux2014 --interpreter python3.9 --interpreter python3.13t --out /out",
    because: "one run makes the wheels of all Pythons",
  },
  {
    more: { linking: "native" },
    says: "build --release --interpreter python3.9 --out /out",
    because: "maturin names the floor of this machine's C library",
  },
  {
    more: { platform: "musllinux", arch: "aarch64", interpreters: [] },
    says: "build --release --target aarch64-unknown-linux-musl --zig --compatibility musllinux_1_2 --out /out",
    because: "a program needs no Python",
  },
  {
    more: { platform: "macosx", arch: "universal2", linking: "native", host: "aarch64-apple-darwin" },
    says: "build --release --target universal2-apple-darwin --interpreter python3.9 --out /out",
    because: "a wheel for both has a target of its own",
  },
  {
    more: { platform: "win", arch: "win32", linking: "native", host: "x86_64-pc-windows-msvc" },
    says: "build --release --target i686-pc-windows-msvc --interpreter python3.9 --out /out",
    because: "Windows of 32 bits is spelled in one word",
  },
  {
    more: { environment: { MATURIN_PEP517_ARGS: "--no-default-features --features a,b" } },
    says: "build --release --zig --compatibility manylinux2014 --interpreter python3.9 --no-default-features --features a,b --out /out",
    because: "the project's workflow says so",
  },
] as const)("maturin is told $says: $because", ({ more, says }) => {
  expect(maturinArguments({ ...run, ...more }, settings).join(" ")).toBe(says);
});

test.each([
  { has: { isLocked: true }, argument: "--locked", given: true, because: "there is a lock" },
  { has: {}, argument: "--locked", given: false, because: "there is none to keep to" },
  { has: { hasProfile: true }, argument: "--release", given: false, because: "the project has a profile of its own" },
  { has: { hasCompatibility: true }, argument: "--compatibility", given: false, because: "the project names its own" },
])("with $has, $argument is given: $given, $because", ({ has, argument, given }) => {
  expect(maturinArguments(run, { ...settings, ...has }).includes(argument)).toBe(given);
});

test.each([
  { files: { "Cargo.lock": "" }, toml: "", isLocked: true, because: "it is beside the manifest" },
  { files: {}, toml: "", isLocked: false, because: "there is none" },
  {
    files: { "crates/Cargo.lock": "" },
    toml: '[tool.maturin]\nmanifest-path = "crates/py/Cargo.toml"',
    isLocked: true,
    because: "the workspace has it",
  },
  {
    files: { "../Cargo.lock": "" },
    toml: '[tool.maturin]\nmanifest-path = "../other/Cargo.toml"',
    isLocked: false,
    because: "what is outside of the project is not looked at",
  },
])("a project with $files is locked: $isLocked, $because", async ({ files, toml, isLocked }) => {
  const all = Object.entries({ ...files, "pyproject.toml": toml });
  const fake = fakeFiles(Object.fromEntries(all.map(([name, text]) => [`/demo/a/${name}`, text])));
  expect(await readMaturinSettings("/demo/a", fake)).toMatchObject({ isLocked });
});

test.each([
  { toml: '[tool.maturin]\nprofile = "dist"', gives: { hasProfile: true, hasCompatibility: false } },
  { toml: '[tool.maturin]\ncompatibility = "manylinux_2_28"', gives: { hasProfile: false, hasCompatibility: true } },
])("$toml gives $gives", async ({ toml, gives }) => {
  expect(await readMaturinSettings("/demo", fakeFiles({ "/demo/pyproject.toml": toml }))).toMatchObject(gives);
});

test.each([
  { toml: "", crate: '[lib]\ncrate-type = ["cdylib"]', isForeign: true, because: "maturin takes it for one of cffi" },
  { toml: '[tool.maturin]\nbindings = "cffi"', crate: "", isForeign: true, because: "the project says so" },
  {
    toml: '[tool.maturin]\nbindings = "bin"',
    crate: '[lib]\ncrate-type = ["cdylib"]',
    isForeign: false,
    because: "so too",
  },
  { toml: "", crate: '[[bin]]\nname = "demo"', isForeign: false, because: "it is a program" },
])("a crate with $crate and $toml needs cffi: $isForeign, $because", async ({ toml, crate, isForeign }) => {
  const files = fakeFiles({ "/demo/pyproject.toml": toml, "/demo/Cargo.toml": crate });
  expect(await readMaturinSettings("/demo", files)).toMatchObject({ isForeign });
});

test.each([
  { tag: "cp39", name: "python3.9" },
  { tag: "cp313t", name: "python3.13t" },
  { tag: "pp311", name: "pypy3.11" },
  { tag: "gp312", name: "graalpy3.12" },
  { tag: "py3", name: undefined },
])("$tag is asked for as $name", ({ tag, name }) => {
  expect(interpreterName(tag)).toBe(name);
});
