import type { Bill, Component } from "./bill.ts";
import type { BilledRelease } from "./billed-release.ts";
import { fileComponent, projectComponent } from "./component.ts";
import { lockIn } from "./locked-requirements.ts";
import { type Making, madeBill, serialOf } from "./made-bill.ts";
import type { ReleasedFile } from "./released-file.ts";
import { resolvedExample } from "./resolved-example.ts";

/** The bill of a whole release: the project, its distributions as files, and what the built ones require. */
export function releaseBill({ identity, files, needs }: BilledRelease, making: Making): Bill {
  const wheels = files.filter(({ kind }) => kind === "wheel");
  const sources = wheels.length > 0 ? wheels : files;
  const subject = projectComponent(identity, sources[0]?.metadata ?? {});
  const parts = files.map((file): [ReleasedFile, Component] => [file, linked(file, fileComponent(identity, file))]);
  const requirements = needs.components(sources);
  return madeBill("release", files, making, {
    subject,
    contents: parts.map(([, component]) => component),
    requirements,
    example: resolvedExample(lockIn(making.records), requirements),
    completeness: [
      { of: "assemblies", aggregate: "complete", refs: [subject.ref] },
      { of: "dependencies", aggregate: "incomplete", refs: [subject.ref, ...parts.map(([, { ref }]) => ref)] },
    ],
    edges: [
      { ref: subject.ref, dependsOn: requirements.map(({ ref }) => ref) },
      ...parts.map(([file, { ref }]) => ({ ref, dependsOn: needs.refs(file) })),
    ],
  });
}

/** With a link to the bill of its own that the distribution has: a BOM-Link of CycloneDX. */
function linked(file: ReleasedFile, component: Component): Component {
  const url = `${serialOf(file.name, [file]).replace("urn:uuid:", "urn:cdx:")}/1`;
  return { ...component, links: [...(component.links ?? []), { type: "bom", url }] };
}
