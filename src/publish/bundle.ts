import { createHash } from "node:crypto";
import path from "node:path";
import type { ReleaseBundle } from "../documents/bundle.ts";
import type { Manifest } from "../documents/manifest.ts";
import type { Plan } from "../documents/plan.ts";
import { problem, ShipwheelError } from "../errors.ts";
import type { Files } from "../ports/files.ts";
import { boundedJson } from "../python/bounded-json.ts";
import { isProjectName, normalizeName } from "../python/name.ts";
import { sha256Of } from "./file-digest.ts";
import { faultOfPath } from "./listed-path.ts";

const MANIFEST = "manifest.json";
const SHA256 = /^[0-9a-f]{64}$/;

interface Listed {
  readonly path: string;
  readonly sha256: string;
  readonly size?: number;
}

/** What is known of a bundle before it is opened. */
export interface ExpectedBundle {
  readonly manifestDigest?: string;
  /** `v1.2.3` or `refs/tags/v1.2.3`. */
  readonly tag?: string;
}

/**
 * Reads the bundle in `folder` and hashes every file that its manifest lists, before anything else is done with one.
 *
 * `manifestDigest` is the sha256 (hex) that manifest.json must have, as the job that assembled it said.
 * Throws SW-BUNDLE-MISSING, SW-MANIFEST-DIGEST, SW-DOCUMENT-INVALID, SW-BUNDLE-OTHER-TAG, and SW-BUNDLE-CHANGED with every file that is
 * missing, changed, or outside the folder.
 */
export async function openBundle(
  folder: string,
  { manifestDigest, tag }: ExpectedBundle,
  { files }: { readonly files: Files },
): Promise<ReleaseBundle> {
  const { bytes, digest } = await readManifest(folder, files);
  if (manifestDigest !== undefined) refuseOther(digest, manifestDigest);
  const manifest = await parseManifest(bytes);
  const { located, faults } = await locateListed(folder, manifest, files);
  refuseFaults(faults);
  const plan = manifest.plan && (await readPlan(located.get(manifest.plan.path) ?? "", manifest.plan, files));
  if (tag !== undefined) refuseOtherTag(plan, tag, manifest);
  return { manifest, digest, digestGiven: manifestDigest !== undefined, plan, located };
}

/** What another run left may be of another release. */
function refuseOtherTag(plan: Plan | null, asked: string, { project }: Manifest): void {
  const tag = asked.replace(/^refs\/tags\//, "");
  const own = plan?.version.tag ?? undefined;
  if (own === tag) return;
  const said = own === undefined ? "has no tag" : `has the tag ${own}`;
  throw new ShipwheelError(
    "SW-BUNDLE-OTHER-TAG",
    `${tag} was asked for, and ${project.name} ${project.version} ${said}`,
  );
}

/** manifest.json of the bundle in `folder` as it is, with its sha256 in hex. Throws SW-BUNDLE-MISSING. */
export async function readManifest(
  folder: string,
  files: Files,
): Promise<{ readonly bytes: Uint8Array; readonly digest: string }> {
  const bytes = await files.read(path.join(folder, MANIFEST));
  if (bytes === undefined) throw new ShipwheelError("SW-BUNDLE-MISSING", folder);
  return { bytes, digest: createHash("sha256").update(bytes).digest("hex") };
}

/** Throws SW-MANIFEST-DIGEST unless `digest`, manifest.json's, is the one that was `given`. */
export function refuseOther(digest: string, given: string): void {
  const expected = given
    .trim()
    .replace(/^sha256:/i, "")
    .toLowerCase();
  if (expected === digest) return;
  const offending = SHA256.test(expected)
    ? `manifest.json has ${digest}, the digest given is ${expected}`
    : `the digest given is no sha256 in hex: ${given}`;
  throw new ShipwheelError("SW-MANIFEST-DIGEST", offending);
}

/** Throws SW-DOCUMENT-INVALID. */
export async function parseManifest(bytes: Uint8Array): Promise<Manifest> {
  const { manifestSchema } = await import("../documents/manifest.ts");
  const read = manifestSchema.safeParse(parseJson(bytes, MANIFEST));
  if (!read.success) throw invalid(MANIFEST, read.error);
  refuseOtherName(read.data);
  return read.data;
}

/** The name becomes part of addresses. */
function refuseOtherName({ project: { name, normalizedName } }: Manifest): void {
  if (isProjectName(name) && normalizeName(name) === normalizedName) return;
  const names = [name, normalizedName].map((each) => JSON.stringify(each)).join(" and ");
  throw new ShipwheelError("SW-DOCUMENT-INVALID", `${MANIFEST} has ${names} for a project's name`);
}

async function readPlan(file: string, listed: Listed, files: Files): Promise<Plan> {
  const bytes = (await files.read(file)) ?? new Uint8Array();
  if (createHash("sha256").update(bytes).digest("hex") !== listed.sha256) {
    throw new ShipwheelError("SW-BUNDLE-CHANGED", `${listed.path} changed while it was read`);
  }
  const { planSchema } = await import("../documents/plan.ts");
  const read = planSchema.safeParse(parseJson(bytes, listed.path));
  if (read.success) return read.data;
  throw invalid(listed.path, read.error);
}

function parseJson(bytes: Uint8Array, name: string): unknown {
  const value = boundedJson(bytes);
  if (value !== undefined) return value;
  throw new ShipwheelError("SW-DOCUMENT-INVALID", `${name} is not JSON`);
}

interface SchemaError {
  readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
}

function invalid(name: string, { issues }: SchemaError): ShipwheelError {
  const detail = issues.map((issue) => `${issue.path.map(String).join(".")}: ${issue.message}`).join("\n");
  return new ShipwheelError("SW-DOCUMENT-INVALID", `${name} is not as its schema says`, { detail });
}

function listedIn(manifest: Manifest): Listed[] {
  const { files, sbom, evidence, plan } = manifest;
  return [...files, ...sbom, ...evidence, ...(plan === null ? [] : [plan])];
}

/** The listed files of a bundle: those that are as the manifest says, with where they lie, and what is wrong with the others. */
export interface LocatedFiles {
  /** From a path as the manifest lists it, or `manifest.json` itself, to the file on this machine. */
  readonly located: ReadonlyMap<string, string>;
  readonly faults: readonly PathFault[];
}

interface PathFault {
  /** As the manifest lists it. */
  readonly path: string;
  readonly because: string;
}

/** Looks at every file that the manifest lists, and hashes it unless it leads out of the folder. */
export async function locateListed(folder: string, manifest: Manifest, files: Files): Promise<LocatedFiles> {
  const root = (await files.realPath(folder)) ?? folder;
  const located = new Map<string, string>();
  const faults: PathFault[] = [];
  for (const entry of listedIn(manifest)) {
    const file = path.join(folder, ...entry.path.split("/"));
    const because =
      faultOfPath(entry, located) ?? (await escapes(file, root, files)) ?? (await faultOfFile(file, entry, files));
    if (because === undefined) located.set(entry.path, file);
    else faults.push({ path: entry.path, because });
  }
  located.set(MANIFEST, path.join(folder, MANIFEST));
  return { located, faults };
}

function refuseFaults(faults: readonly PathFault[]): void {
  const [first, ...others] = faults.map(({ path: listed, because }) =>
    problem("SW-BUNDLE-CHANGED", `${JSON.stringify(listed)} ${because}`),
  );
  if (first !== undefined) throw ShipwheelError.of([first, ...others]);
}

async function escapes(file: string, root: string, files: Files): Promise<string | undefined> {
  const real = await files.realPath(file);
  if (real === undefined) return "is missing";
  const within = path.relative(root, real);
  const outside = within === "" || within.split(path.sep)[0] === ".." || path.isAbsolute(within);
  return outside ? "is a link that leads out of the bundle" : undefined;
}

async function faultOfFile(file: string, listed: Listed, files: Files): Promise<string | undefined> {
  const found = await sha256Of(file, files);
  if (found === undefined) return "is no regular file";
  if (found.sha256 !== listed.sha256) return `has sha256 ${found.sha256}, the manifest says ${listed.sha256}`;
  if (listed.size !== undefined && found.size !== listed.size) {
    return `has ${found.size} bytes, the manifest says ${listed.size}`;
  }
  return undefined;
}
