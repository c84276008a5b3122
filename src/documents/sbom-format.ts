/** The formats that SBOMs are written in. The first is always there. */
export const SBOM_FORMATS = ["cyclonedx-1.6", "cyclonedx-1.7", "spdx-2.3"] as const;

export type SbomFormat = (typeof SBOM_FORMATS)[number];

export function isSbomFormat(value: unknown): value is SbomFormat {
  const formats: readonly unknown[] = SBOM_FORMATS;
  return formats.includes(value);
}
