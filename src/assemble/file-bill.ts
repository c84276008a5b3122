import type { Bill, Completeness } from "./bill.ts";
import type { BilledRelease } from "./billed-release.ts";
import { fileComponent, projectComponent } from "./component.ts";
import { type Contained, containedIn, lockedCrates } from "./contained.ts";
import { licenceFiles } from "./licence-files.ts";
import { enclosedBillLinks } from "./link.ts";
import { type Making, madeBill } from "./made-bill.ts";
import type { ReleasedFile } from "./released-file.ts";

/** The bill of one distribution: what others made and is in it, and what it requires. */
export function fileBill(file: ReleasedFile, { identity, needs, sdist }: BilledRelease, making: Making): Bill {
  const texts = licenceFiles(file);
  const project = projectComponent(identity, file.metadata);
  const links = [...(project.links ?? []), ...enclosedBillLinks(file.contents?.bills ?? [])];
  const subject = {
    ...project,
    ...fileComponent(identity, file),
    ...(links.length > 0 && { links }),
    ...(texts.length > 0 && { licenceFiles: texts }),
  };
  const contained = containedIn(file, { identity, ownerRef: subject.ref, sdist });
  const requirements = needs.components([file]);
  const crates = file === sdist ? lockedCrates(file, subject.ref) : NOTHING;
  const [own, ...edges] = contained.edges;
  const [locked, ...crateEdges] = crates.edges;
  const needed = [own, locked].flatMap((edge) => edge?.dependsOn ?? []).concat(requirements.map(({ ref }) => ref));
  return madeBill(file.name, [file], making, {
    subject,
    contents: contained.components,
    requirements,
    example: { resolved: crates.components, edges: crateEdges, completeness: [] },
    completeness: [
      { of: "assemblies", aggregate: wholeness(file, contained), refs: [subject.ref] },
      { of: "dependencies", aggregate: "incomplete", refs: [subject.ref] },
    ],
    edges: [{ ref: subject.ref, dependsOn: needed }, ...edges],
  });
}

const NOTHING: Contained = { components: [], edges: [] };

/** In compiled code anything may be linked, and an sdist is read for what it locks alone. */
function wholeness({ kind, filename }: ReleasedFile, { components }: Contained): Completeness["aggregate"] {
  if (kind === "sdist") return "unknown";
  const isPure = filename.tags.every((tag) => tag.endsWith("-any"));
  return isPure && components.every(({ version }) => version !== undefined) ? "complete" : "incomplete";
}
