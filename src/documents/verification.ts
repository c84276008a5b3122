import * as z from "zod/mini";
import type { Immutable } from "./immutable.ts";
import { LINKS } from "./link-name.ts";

/** What of an attestation does not hold, in the order in which it is tried. */
const ATTESTATION_PARTS = [
  "form",
  "certificate",
  "validity",
  "sct",
  "log",
  "signature",
  "subject",
  "issuer",
  "repository",
  "workflow",
  "tag",
] as const;

const faultSchema = z.object({
  /** The file that it is about, as the bundle or the index names it. */
  file: z.exactOptional(z.string()),
  /** Of an attestation: which of its parts. */
  part: z.exactOptional(z.enum(ATTESTATION_PARTS)),
  message: z.string(),
});

const linkSchema = z.object({
  link: z.enum(LINKS),
  /** `absent`: there is nothing to check it by; `says` is why. */
  state: z.enum(["holds", "fails", "absent"]),
  says: z.string(),
  /** Empty unless it fails. */
  faults: z.array(faultSchema),
});

const identitySchema = z.object({
  /** Who the certificate is for: the address of a workflow, or an e-mail address. */
  subject: z.string(),
  /** Who told the authority so. */
  issuer: z.string(),
  /** As the certificate has it: `https://github.com/owner/name`. */
  repository: z.exactOptional(z.string()),
  /** With the path of the file, and the ref: `https://github.com/owner/name/.github/workflows/release.yml@refs/tags/v1`. */
  workflow: z.exactOptional(z.string()),
  ref: z.exactOptional(z.string()),
  commit: z.exactOptional(z.string()),
});

/** What a reader of a release can know: the answer of `verify --json`. */
export const verificationSchema = z.object({
  schema: z.literal("shipwheel/verification/1"),
  subject: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("bundle"), path: z.string() }),
    z.object({ kind: z.literal("release"), name: z.string(), version: z.string(), index: z.string() }),
  ]),
  /** Does every link hold? One that is absent does not count, unless it was required. */
  holds: z.boolean(),
  links: z.array(linkSchema),
  files: z.array(
    z.object({
      name: z.string(),
      size: z.number(),
      /** Of the bytes that were read. */
      sha256: z.string(),
      /** The attestations that hold. */
      attestations: z.array(
        z.object({
          predicateType: z.string(),
          identity: identitySchema,
          /** When the log took it: seconds since 1970. */
          logged: z.number(),
        }),
      ),
    }),
  ),
});

export type Verification = Immutable<z.infer<typeof verificationSchema>>;
export type VerificationLink = Verification["links"][number];
export type LinkFault = VerificationLink["faults"][number];
export type AttestationPart = NonNullable<LinkFault["part"]>;
export type VerifiedFile = Verification["files"][number];
export type VerifiedAttestation = VerifiedFile["attestations"][number];
export type CertificateIdentity = VerifiedAttestation["identity"];
