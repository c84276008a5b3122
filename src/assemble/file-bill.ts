import type { Bill } from "./bill.ts";
import { bundledComponents, fileComponent, projectComponent } from "./component.ts";
import { requiredComponents } from "./dependency.ts";
import type { Identity } from "./identity.ts";
import { type Making, madeBill } from "./made-bill.ts";
import type { ReleasedFile } from "./released-file.ts";

/** The bill of one distribution: what others made and is in it, and what it requires. */
export function fileBill(identity: Identity, file: ReleasedFile, making: Making): Bill {
  const subject = { ...projectComponent(identity, file.metadata), ...fileComponent(identity, file) };
  const requirements = requiredComponents(identity, [file]);
  return madeBill(file.name, [file], making, {
    subject,
    contents: bundledComponents(file, subject.ref),
    requirements,
    edges: [{ ref: subject.ref, dependsOn: requirements.map(({ ref }) => ref) }],
  });
}
