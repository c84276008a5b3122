import { expect, test } from "@jest/globals";
import { faultsOfBill } from "../../src/verify/bill.ts";

const [HASH, OTHER, LIB] = ["ab".repeat(32), "cd".repeat(32), "ef".repeat(32)];
const [NAME, PATH] = ["a-1-py3-none-any.whl", "a.libs/libz.so.1"];
const FILES = [{ name: NAME, sha256: HASH, sha512: `${HASH}${HASH}` }];
const MEMBERS = [{ name: PATH, size: 1, sha256: LIB }];

function cyclonedx(components: readonly object[], sha256: string = HASH): object {
  const hashes = [{ alg: "SHA-256", content: sha256.toUpperCase() }];
  return { bomFormat: "CycloneDX", metadata: { component: { name: NAME, hashes } }, components };
}

function library(content: string, location = PATH): object {
  return { name: "libz", hashes: [{ alg: "SHA-256", content }], evidence: { occurrences: [{ location }] } };
}

function spdx(packages: readonly object[], files: readonly object[] = []): object {
  const checksums = [{ algorithm: "SHA256", checksumValue: HASH }];
  return { spdxVersion: "SPDX-2.3", packages: [{ name: "a", packageFileName: NAME, checksums }, ...packages], files };
}

const checksum = (checksumValue: string) => ({ checksums: [{ algorithm: "SHA256", checksumValue }] });

test.each([
  { bill: cyclonedx([library(LIB)]), because: "the library is in the wheel" },
  { bill: spdx([{ name: "libz", packageFileName: PATH, ...checksum(LIB) }]), because: "SPDX tells of packages" },
  { bill: spdx([], [{ fileName: `./${PATH}`, ...checksum(LIB) }]), because: "and of files" },
  { bill: cyclonedx([{ name: "click" }, null, 7] as object[]), because: "what is needed is in no file" },
])("a bill holds: $because", ({ bill }) => {
  const about = { path: `sbom/${NAME}.cdx.json`, files: FILES, members: MEMBERS };
  expect(faultsOfBill(JSON.stringify(bill), about)).toEqual([]);
});

test.each([
  { bill: cyclonedx([], OTHER), says: `it says sha256 ${OTHER} of ${NAME}, the manifest ${HASH}` },
  { bill: cyclonedx([library(OTHER)]), says: `it says sha256 ${OTHER} of ${PATH}, which has ${LIB}` },
  { bill: cyclonedx([{ components: [library(LIB, "gone.so")] }]), says: "gone.so is not in the file" },
  {
    bill: spdx([{ packageFileName: PATH, ...checksum(OTHER) }]),
    says: `it says sha256 ${OTHER} of ${PATH}, which has ${LIB}`,
  },
  { bill: { bomFormat: "CycloneDX", components: [{ name: NAME }] }, says: `it has no sha256 of ${NAME}` },
  { bill: { bomFormat: "CycloneDX" }, says: `it does not name ${NAME}` },
  { bill: { spdxVersion: 2 }, says: "it is neither CycloneDX nor SPDX in JSON" },
])("a bill of a wheel does not hold: $says", ({ bill, says }) => {
  const about = { path: `sbom/${NAME}.cdx.json`, files: FILES, members: MEMBERS };
  expect(faultsOfBill(JSON.stringify(bill), about).map(({ message }) => message)).toEqual([says]);
});

test("the release's bill names no distribution that is not of the release", () => {
  const hashes = [{ alg: "SHA-256", content: OTHER }];
  const bill = JSON.stringify(cyclonedx([{ name: "b-1.tar.gz", hashes }]));
  const [fault] = faultsOfBill(bill, { path: "sbom/release.cdx.json", files: FILES });
  expect(fault?.message).toBe("b-1.tar.gz is no file of the release");
});

test("a bill of parts within parts is read to its end", () => {
  const text = `{"bomFormat": "CycloneDX", "components": ${'[{"components": '.repeat(100_000)}[]${"}]".repeat(100_000)}}`;
  expect(faultsOfBill(text, { path: "sbom/release.cdx.json", files: [] })).toEqual([]);
});
