import { type Attestation, readAttestation } from "./attestation.ts";
import { isJsonObject, type JsonObject, jsonObject, jsonObjects } from "./json.ts";

/** Who the index says has published: `{kind: "GitHub", repository, workflow, environment}`, and other kinds. */
export type Publisher = JsonObject & { readonly kind: string };

/** All that an index knows of where one file came from (PEP 740, "Provenance objects", version 1). */
export interface Provenance {
  readonly version: 1;
  readonly attestation_bundles: readonly {
    readonly publisher: Publisher;
    readonly attestations: readonly Attestation[];
  }[];
}

export type ProvenanceReading =
  | { readonly kind: "provenance"; readonly provenance: Provenance }
  | { readonly kind: "unreadable"; readonly because: string };

/** PyPI keeps one bundle of at most two attestations for a file. */
const MOST = 32;
const LONGEST = 4 * 1024 * 1024;

/** Provenance as an index serves it for one file. */
export function provenanceOf(publisher: Publisher, attestations: readonly Attestation[]): Provenance {
  return { version: 1, attestation_bundles: [{ publisher, attestations }] };
}

/** Reads the JSON that the integrity URL of a file gives, of at most 4 MiB. */
export function parseProvenance(text: string): ProvenanceReading {
  if (text.length > LONGEST) return unreadable("it has more than 4 MiB");
  const value = jsonObject(text);
  if (value?.version !== 1) return unreadable("it is no provenance object of version 1");
  const bundles = jsonObjects(value.attestation_bundles);
  if (bundles === undefined || bundles.length === 0) return unreadable("it has no attestation bundle");
  if (bundles.length > MOST) return unreadable(`it has more than ${MOST} attestation bundles`);
  const read: Provenance["attestation_bundles"][number][] = [];
  for (const bundle of bundles) {
    const { publisher } = bundle;
    if (!isPublisher(publisher)) return unreadable("a bundle of it has no publisher");
    const attestations = readAll(bundle.attestations);
    if (typeof attestations === "string") return unreadable(attestations);
    read.push({ publisher, attestations });
  }
  return { kind: "provenance", provenance: { version: 1, attestation_bundles: read } };
}

function readAll(value: unknown): readonly Attestation[] | string {
  const objects = jsonObjects(value);
  if (objects === undefined || objects.length === 0) return "a bundle of it has no attestation";
  if (objects.length > MOST) return `a bundle of it has more than ${MOST} attestations`;
  const read: Attestation[] = [];
  for (const object of objects) {
    const reading = readAttestation(object);
    if (reading.kind === "unreadable") return `an attestation of it cannot be read: ${reading.because}`;
    read.push(reading.attestation);
  }
  return read;
}

function isPublisher(value: unknown): value is Publisher {
  return isJsonObject(value) && typeof value.kind === "string";
}

function unreadable(because: string): ProvenanceReading {
  return { kind: "unreadable", because };
}
