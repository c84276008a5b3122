import type { Evidence, MaturinCrate, Purity, VersionSource } from "../documents/project.ts";

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
  readonly scripts?: readonly string[];
}

export function pure(confidence: Purity["confidence"], ...evidence: readonly Evidence[]): Purity {
  return { class: "pure", confidence, evidence };
}

export function platform(confidence: Purity["confidence"], ...evidence: readonly Evidence[]): Purity {
  return { class: "platform", confidence, evidence };
}
