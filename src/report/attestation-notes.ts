import type { EarlierReceipt } from "../documents/receipt.ts";

/** What is to be said of a release's attestations beside those of its files: plain lines, none where all is said. */
export function attestationNotes({ unattested, repository }: EarlierReceipt): readonly string[] {
  const { attestations = [], without = [] } = repository ?? {};
  return [
    ...(unattested === undefined ? [] : [`No attestations on the index: ${unattested}`]),
    ...attestations.map(({ predicateType, url }) => `Attestation in the repository, ${predicateType}: ${url}`),
    ...without.map((because) => `No further attestation in the repository: ${because}`),
  ];
}
