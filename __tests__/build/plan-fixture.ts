import type { Expected, ExpectedWheel, Plan } from "../../src/documents/plan.ts";
import type { FixtureRepository } from "../fixture-repository.ts";

interface Planned {
  readonly name: string;
  readonly version: string;
  readonly backend?: string;
  readonly requiresPython?: string;
  /** What is expected beside the sdist; a pure wheel unless told. */
  readonly wheels?: readonly Partial<ExpectedWheel>[];
  readonly tag?: string | null;
}

/** A plan by hand: the sdist in the job `sdist`, wheels in the job `wheels`. */
export function planFor(repository: Pick<FixtureRepository, "commit" | "git">, planned: Planned): Plan {
  const { name, version, backend = "a backend", requiresPython, wheels = [{}], tag = `v${version}` } = planned;
  const expected: Expected[] = [{ kind: "sdist", job: "sdist" }, ...wheels.map(expectedWheel)];
  const jobs = ["sdist", "wheels"].map((id) => ({
    id,
    runner: "ubuntu-24.04",
    tool: "build",
    identifiers: [],
    why: "",
  }));
  return {
    schema: "shipwheel/plan/1",
    source: {
      repository: null,
      commit: repository.commit,
      ref: null,
      epoch: Number(repository.git("show", "--no-patch", "--format=%ct", repository.commit)),
    },
    project: {
      name,
      normalizedName: name,
      root: ".",
      backend,
      ...(requiresPython !== undefined && { requiresPython }),
      purity: { class: "pure", confidence: "certain", evidence: [] },
    },
    version: { pep440: version, tag, source: { kind: "tag", detail: "" }, prerelease: false },
    expected,
    excluded: [],
    jobs,
    matrix: { include: [] },
    tools: [],
    refusals: [],
    warnings: [],
  };
}

export function expectedWheel(wheel: Partial<ExpectedWheel>): ExpectedWheel {
  return { kind: "wheel", python: "py3", abi: "none", platform: "any", arch: "any", job: "wheels", ...wheel };
}
