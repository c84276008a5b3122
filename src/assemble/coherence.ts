import type { Plan } from "../documents/plan.ts";
import { problem, ShipwheelError } from "../errors.ts";
import { pythonDisagreements } from "./agreement.ts";
import { type Difference, sortedDifferences } from "./difference.ts";
import { type Identity, identityOf, strangers } from "./identity.ts";
import type { SortedFiles } from "./released-file.ts";

/**
 * Which release the files are of: the plan's, against which they are held later; without one, what they all say themselves.
 *
 * Throws SW-RELEASE-EMPTY when there is no file, SW-RELEASE-INCOHERENT with every reason when none can be read, or when there is no plan
 * and the files make no single release.
 */
export function coherentIdentity({ files, unreadable, clashes }: SortedFiles, plan: Plan | undefined): Identity {
  const [first] = files;
  if (first === undefined) throw refusal(unreadable);
  const { name, says } = plan === undefined ? ownWords(first) : plannedWords(plan);
  const identity = identityOf(says);
  if (identity === undefined) throw refusal([{ name, because: "its project name or its version is none" }]);
  if (plan !== undefined) return identity;
  const differences = [...unreadable, ...clashes, ...strangers(files, identity), ...pythonDisagreements(files)];
  if (differences.length > 0) throw refusal(differences);
  return identity;
}

function plannedWords({ project, version }: Plan) {
  return { name: "plan.json", says: { name: project.name, version: version.pep440 } };
}

function ownWords({ name, metadata }: SortedFiles["files"][number]) {
  return { name, says: { name: metadata.name?.[0], version: metadata.version?.[0] } };
}

function refusal(differences: readonly Difference[]): ShipwheelError {
  const [first, ...others] = sortedDifferences(differences).map(({ name, because }) =>
    problem("SW-RELEASE-INCOHERENT", `${name}: ${because}`),
  );
  if (first === undefined) return new ShipwheelError("SW-RELEASE-EMPTY", "no wheel and no sdist was given");
  return ShipwheelError.of([first, ...others]);
}
