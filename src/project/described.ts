import type { Evidence, MaturinCrate, ProjectMetadata, Purity, VersionSource } from "../documents/project.ts";

/** A requirement as it was written. */
export interface WrittenRequirement {
  readonly text: string;
  readonly evidence: Evidence;
}

/** The metadata that a project writes, before it was judged. `undefined` stands for a field that is not written. */
export interface Fields
  extends Undefinable<Omit<ProjectMetadata, "dependencies" | "optionalDependencies" | "dynamic">> {
  readonly dependencies?: readonly WrittenRequirement[] | undefined;
  readonly optionalDependencies?: Readonly<Record<string, readonly WrittenRequirement[]>> | undefined;
  /** The fields that only code tells, by their names in `[project]`. */
  readonly unknown?: readonly string[] | undefined;
}

type Undefinable<T> = { readonly [Key in keyof T]?: T[Key] | undefined };

/** What one backend's reader makes of a project. What `[project]` of pyproject.toml says itself is not repeated. */
export interface Described {
  readonly name?: string | undefined;
  /** `undefined` when the project says nothing of a version. */
  readonly version: VersionSource | undefined;
  readonly requiresPython?: string | undefined;
  readonly purity: Purity;
  readonly abi3?: string | undefined;
  readonly abiFree?: boolean;
  readonly pureByDefault?: boolean;
  readonly maturin?: MaturinCrate;
  /** What the backend takes from its own tables, or from setup.cfg and setup.py, where `[project]` says that it is dynamic. */
  readonly fields?: Fields;
  /** The fields of `[project]` that code of the project's own may write anew, by their names there. */
  readonly rewritten?: readonly string[];
  /** The backend takes them wherever `[project]` has none, said to be dynamic or not. */
  readonly fillsGaps?: true;
}

export function pure(confidence: Purity["confidence"], ...evidence: readonly Evidence[]): Purity {
  return { class: "pure", confidence, evidence };
}

export function platform(confidence: Purity["confidence"], ...evidence: readonly Evidence[]): Purity {
  return { class: "platform", confidence, evidence };
}
