import type { Distribution } from "../documents/distribution.ts";
import type { AddedMember } from "../python/canonical-zip.ts";
import type { Bill } from "./bill.ts";
import { cyclonedx } from "./cyclonedx.ts";
import { needsOf } from "./dependency.ts";
import { fileBill } from "./file-bill.ts";
import type { Identity } from "./identity.ts";
import type { Making } from "./made-bill.ts";
import { OWN_BILL } from "./own-bill.ts";
import { sortFiles } from "./released-file.ts";
import { serialNumber } from "./serial-number.ts";

interface Release {
  readonly identity: Identity;
  readonly making: Making;
  /** The sdist that the wheel was made from. */
  readonly sdist: Distribution | undefined;
}

/**
 * The SBOM that goes into a wheel, at `.dist-info/sboms/` (PEP 770): what others made of it, and nothing of what it only requires.
 *
 * It has no digest of the wheel, which it is part of. `undefined` for what cannot be part of a release.
 */
export function embeddedSbom(wheel: Distribution, { identity, making, sdist }: Release): AddedMember | undefined {
  const [file] = sortFiles([wheel]).files;
  const record = wheel.members.find(
    ({ name }) => /^[\x21-\x7e]+\.dist-info\/RECORD$/.test(name) && !name.slice(0, -7).includes("/"),
  );
  if (file === undefined || record === undefined) return undefined;
  const [source] = sdist === undefined ? [] : sortFiles([sdist]).files;
  const release = { identity, files: [file], sdist: source, needs: needsOf(identity) };
  const bill = contentsAlone(fileBill(file, release, making));
  const named = { ...bill, serialNumber: serialNumber(`embedded ${JSON.stringify({ ...bill, serialNumber: "" })}`) };
  const name = record.name.replace(/RECORD$/, OWN_BILL);
  return { name, bytes: Buffer.from(`${JSON.stringify(cyclonedx(named, "1.6"), null, 2)}\n`) };
}

function contentsAlone(bill: Bill): Bill {
  const { hashes: _, ...subject } = bill.subject;
  const refs = new Set([subject.ref, ...bill.contents.map(({ ref }) => ref)]);
  const edges = bill.edges.filter(({ ref }) => refs.has(ref));
  return {
    ...bill,
    subject,
    requirements: [],
    resolved: [],
    edges: edges.map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((each) => refs.has(each)) })),
    completeness: bill.completeness.filter(({ of }) => of === "assemblies"),
  };
}
