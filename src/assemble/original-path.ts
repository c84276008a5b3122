import { sha256 } from "./digest.ts";

/** Where Linux distributions keep libraries. */
const FOLDERS = [
  ...["/lib64", "/usr/lib64", "/lib", "/usr/lib", "/usr/local/lib", "/usr/local/lib64"],
  ...["x86_64", "aarch64", "i386", "powerpc64le", "s390x", "riscv64"].map((machine) => `/usr/lib/${machine}-linux-gnu`),
  ...["x86_64", "aarch64", "i386", "powerpc64le", "s390x", "riscv64"].map((machine) => `/lib/${machine}-linux-gnu`),
  "/usr/lib/arm-linux-gnueabihf",
  "/lib/arm-linux-gnueabihf",
];
/** The start of a hash, which auditwheel puts into the names of what it brings in. */
const HASHED = /^(?<stem>.+)-[0-9a-f]{8,32}(?<rest>\.so(?:\.\d+)*)$/;
const MOST_NAMES = 8;

/**
 * Digests (sha256, hex) of the paths that a library may have had where auditwheel found it, by the library's name in the wheel:
 * auditwheel's bills name files by nothing else.
 */
export function originalPathDigests(fileName: string): readonly string[] {
  const { stem, rest } = HASHED.exec(fileName)?.groups ?? {};
  const whole = stem === undefined ? fileName : `${stem}${rest}`;
  return shortened(whole).flatMap((name) => FOLDERS.map((folder) => sha256(`${folder}/${name}`)));
}

/** `libz.so.1.2.3`, `libz.so.1.2`, `libz.so.1`, `libz.so`. */
function shortened(name: string): readonly string[] {
  const names = [name];
  for (let last = name; names.length < MOST_NAMES && /\.so\.[\d.]+$/.test(last); names.push(last)) {
    last = last.slice(0, last.lastIndexOf("."));
  }
  return names;
}
