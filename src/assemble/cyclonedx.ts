/** The part of CycloneDX 1.6 (ECMA-424) that we write; `bom-1.6.schema.json` is the whole. */
export interface BillOfMaterials {
  readonly $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json";
  readonly bomFormat: "CycloneDX";
  readonly specVersion: "1.6";
  readonly serialNumber: string;
  readonly version: 1;
  readonly metadata: {
    /** ISO 8601; the time of the commit that is released. */
    readonly timestamp?: string;
    readonly lifecycles: readonly { readonly phase: "build" }[];
    readonly tools: { readonly components: readonly Component[] };
    readonly component: Component;
  };
  readonly components: readonly Component[];
  readonly dependencies: readonly Dependency[];
  readonly compositions: readonly Composition[];
  /** How it was made: the tools of the build. */
  readonly formulation?: readonly { readonly components: readonly Component[] }[];
}

export interface Component {
  readonly type: "library" | "file" | "application";
  readonly "bom-ref"?: string;
  readonly name: string;
  readonly version?: string;
  readonly "mime-type"?: string;
  readonly authors?: readonly { readonly name: string }[];
  readonly description?: string;
  readonly scope?: "required" | "optional";
  readonly hashes?: readonly Hash[];
  readonly licenses?: Licences;
  readonly purl?: string;
  readonly externalReferences?: readonly ExternalReference[];
  readonly properties?: readonly Property[];
}

export interface Hash {
  readonly alg: "SHA-256" | "SHA-512";
  readonly content: string;
}

/** One expression, or a list of named licences: never both. */
export type Licences =
  | readonly [{ readonly expression: string; readonly acknowledgement: "declared" }]
  | readonly { readonly license: { readonly name: string; readonly acknowledgement: "declared" } }[];

export interface Property {
  readonly name: string;
  readonly value: string;
}

export type ExternalReferenceType =
  | "website"
  | "vcs"
  | "distribution"
  | "release-notes"
  | "documentation"
  | "issue-tracker"
  | "other";

export interface ExternalReference {
  readonly type: ExternalReferenceType;
  readonly url: string;
  readonly comment?: string;
}

export interface Dependency {
  readonly ref: string;
  readonly dependsOn?: readonly string[];
}

/** Whether what is said of the parts, or of the dependencies, of these components is all there is. */
export interface Composition {
  readonly aggregate: "complete" | "incomplete";
  readonly assemblies?: readonly string[];
  readonly dependencies?: readonly string[];
}
