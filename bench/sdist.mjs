import { writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { tarEnd, tarHeader, tarPadding } from "../src/python/tar-writer.ts";
import { metadataText } from "./wheels.mjs";

/** Writes the sdist of the project that the wheels are of. */
export function makeSdist(folder, requirements) {
  const root = "bench_pkg-1.2.3";
  const members = {
    "PKG-INFO": metadataText(requirements),
    "pyproject.toml": "[build-system]\n",
    LICENSE: "MIT License\n",
  };
  const parts = Object.entries(members).flatMap(([name, text]) => {
    const size = Buffer.byteLength(text);
    const entry = { name: `${root}/${name}`, type: "0", mode: 0o644, size, modified: 1_700_000_000, target: "" };
    return [tarHeader(entry), Buffer.from(text), tarPadding(size)];
  });
  const tar = Buffer.concat(parts);
  writeFileSync(path.join(folder, `${root}.tar.gz`), gzipSync(Buffer.concat([tar, tarEnd(tar.length)])));
}
