import type { Distribution, MetadataFields } from "../documents/distribution.ts";
import { normalizeName } from "../python/name.ts";
import type { Provenance } from "../python/provenance.ts";

/** A file that the index has, and what it tells of it without opening it again. */
export interface IndexedFile {
  readonly name: string;
  readonly kind: "sdist" | "wheel";
  /** PEP 440 in its normal form. */
  readonly version: string;
  readonly size: number;
  /** Hex. */
  readonly sha256: string;
  /** Milliseconds since 1970. */
  readonly uploaded: number;
  readonly metadata: MetadataFields;
  /** METADATA of a wheel, which installers read instead of the wheel (PEP 658). */
  readonly metadataBytes?: Uint8Array;
  /** The attestations that came with it, and who sent them (PEP 740). */
  readonly provenance?: Provenance;
}

export interface IndexedProject {
  /** As its first file, or its publisher, spells it. */
  readonly name: string;
  readonly normalizedName: string;
  /** In the order of their upload. */
  readonly files: readonly IndexedFile[];
}

/** What the index has. Names of projects may be spelled in any way. */
export interface Catalogue {
  project(name: string): IndexedProject | undefined;
  /** Sorted by normalised name. */
  projects(): readonly IndexedProject[];
  file(name: string): IndexedFile | undefined;
  /** A file with these bytes, whatever its name. */
  sameBytes(sha256: string): IndexedFile | undefined;
  /** Leaves a project that exists as it is. */
  createProject(name: string): void;
  add(project: string, file: IndexedFile): void;
  /** Puts it in the place of the file of that name. */
  replace(file: IndexedFile): void;
}

/** What the index knows of a file that is not in it. */
type Indexing = Pick<IndexedFile, "kind" | "version" | "uploaded" | "provenance">;

/** A distribution as the index lists it; `version` in its normal form, `uploaded` in milliseconds since 1970. */
export function indexedFile(
  { name, size, sha256, metadata = {}, metadataBytes }: Distribution,
  { kind, version, uploaded, provenance }: Indexing,
): IndexedFile {
  const file = { name, kind, version, size, sha256, uploaded, metadata, ...(provenance && { provenance }) };
  return kind === "wheel" && metadataBytes ? { ...file, metadataBytes } : file;
}

export function createCatalogue(): Catalogue {
  const projects = new Map<string, IndexedProject & { readonly files: IndexedFile[] }>();
  const files = new Map<string, IndexedFile>();
  const bytes = new Map<string, IndexedFile>();

  const projectNamed = (name: string) => {
    const normalizedName = normalizeName(name);
    const project = projects.get(normalizedName) ?? { name, normalizedName, files: [] };
    projects.set(normalizedName, project);
    return project;
  };
  return {
    project: (name) => projects.get(normalizeName(name)),
    projects: () => [...projects.values()].sort((a, b) => (a.normalizedName < b.normalizedName ? -1 : 1)),
    file: (name) => files.get(name),
    sameBytes: (sha256) => bytes.get(sha256),
    createProject: (name) => void projectNamed(name),
    add(name, file) {
      projectNamed(name).files.push(file);
      files.set(file.name, file);
      bytes.set(file.sha256, file);
    },
    replace(file) {
      for (const project of projects.values()) {
        const at = project.files.findIndex(({ name }) => name === file.name);
        if (at >= 0) project.files[at] = file;
      }
      files.set(file.name, file);
      bytes.set(file.sha256, file);
    },
  };
}
