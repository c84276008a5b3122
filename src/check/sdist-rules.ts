import type { TarFlaw } from "../python/tar.ts";
import type { SdistFacts } from "./facts.ts";
import type { Offence, Rule } from "./rule.ts";

/** Flaws of the archive: behind a bad header or its end nobody reads, so the index does not mind. */
function archive(
  code: Rule<SdistFacts>["code"],
  authority: Rule<SdistFacts>["authority"],
  kinds: readonly TarFlaw["kind"][],
): Rule<SdistFacts> {
  return {
    code,
    severity: "error",
    authority,
    *judge({ flaws }) {
      for (const { kind, detail } of flaws) {
        if (kinds.includes(kind))
          yield { offending: authority === "index" ? `File is not a tarfile: ${detail}` : detail };
      }
    },
  };
}

const TOP_LEVEL = "Incorrect number of top-level directories in sdist";

const hasOneTop: Rule<SdistFacts> = {
  code: "SW-SDIST-TOP-FOLDER",
  severity: "error",
  authority: "index",
  *judge(sdist) {
    if (!isWhole(sdist)) return;
    if (sdist.top === undefined) yield { offending: `${TOP_LEVEL}: some names start with a slash and some do not` };
    else if (sdist.top === "" || sdist.top === "/") yield { offending: `${TOP_LEVEL}: there is none` };
  },
};

const hasPkgInfo: Rule<SdistFacts> = {
  code: "SW-METADATA-MISSING",
  severity: "error",
  authority: "index",
  *judge(sdist) {
    if (!isWhole(sdist) || !sdist.top || sdist.top === "/") return;
    const member = `${sdist.top}/PKG-INFO`;
    if (!sdist.members.some(({ name }) => name === member))
      yield { member, offending: `PKG-INFO not found at ${member}` };
  },
};

const hasNoHoles: Rule<SdistFacts> = {
  code: "SW-SDIST-SPARSE",
  severity: "error",
  authority: "index",
  *judge({ members }) {
    for (const { name, sparse } of members)
      if (sparse)
        yield { member: name, offending: `tar archive not accepted: Sparse members are not allowed: ${name}` };
  },
};

const hasItsLicenses: Rule<SdistFacts> = {
  code: "SW-LICENSE-FILE-MISSING",
  severity: "error",
  authority: "index",
  *judge({ metadata, members, top }) {
    const names = new Set(members.map(({ name }) => name));
    for (const file of metadata?.sent["license-file"] ?? []) {
      const member = `${top}/${file}`;
      if (!names.has(member)) {
        yield { member, offending: `License-File ${file} does not exist in distribution file at ${member}` };
      }
    }
  },
};

/** Python refuses to unpack these since it has the `data` filter (PEP 706, PEP 721). */
const unpacksSafely: Rule<SdistFacts> = {
  code: "SW-SDIST-UNSAFE",
  severity: "error",
  authority: "specification",
  *judge({ members }): Generator<Offence> {
    for (const { name, kind, target } of members) {
      if (kind === "device") yield { member: name, offending: `${name} is a device` };
      else if (leaves(name)) yield { member: name, offending: `${name} lies outside` };
      else if (kind === "symlink" && leaves(`${folderOf(name)}${target}`)) {
        yield { member: name, offending: `${name} points outside, to ${target}` };
      } else if (kind === "link" && leaves(target)) {
        yield { member: name, offending: `${name} points outside, to ${target}` };
      } else if (kind === "symlink" && target.startsWith("/")) {
        yield { member: name, offending: `${name} points to ${target}` };
      }
    }
  },
};

function folderOf(name: string): string {
  return name.slice(0, name.lastIndexOf("/") + 1);
}

/** Whether a path climbs above where it starts, on any system. */
function leaves(path: string): boolean {
  if (/^[/\\]|^[a-z]:/i.test(path)) return true;
  let depth = 0;
  for (const part of path.split(/[/\\]/)) {
    if (part === "..") depth -= 1;
    else if (part !== "" && part !== ".") depth += 1;
    if (depth < 0) return true;
  }
  return false;
}

const topIsItsName: Rule<SdistFacts> = {
  code: "SW-SDIST-TOP-NAME",
  severity: "warning",
  authority: "specification",
  *judge(sdist) {
    const expected = sdist.name.replace(/\.(?:tar\.gz|zip)$/, "");
    const { top } = sdist;
    if (isWhole(sdist) && top && top !== "/" && top !== expected) yield { offending: `${top} should be ${expected}` };
  },
};

const hasPyproject: Rule<SdistFacts> = {
  code: "SW-SDIST-NO-PYPROJECT",
  severity: "warning",
  authority: "specification",
  *judge(sdist) {
    const member = `${sdist.top}/pyproject.toml`;
    if (!isWhole(sdist) || !sdist.top || sdist.members.some(({ name }) => name === member)) return;
    yield { offending: member };
  },
};

/** Whether all that the index sees was read. */
function isWhole({ zip, flaws }: SdistFacts): boolean {
  if (zip !== undefined) return zip.kind === "zip";
  return flaws.every(({ kind }) => kind === "bad-header" || kind === "after-end");
}

/** The archive of an sdist and what stands at its top (source distribution format, PEP 625). */
export const sdistRules: readonly Rule<SdistFacts>[] = [
  archive("SW-SDIST-BROKEN", "index", ["not-gzip", "not-tar", "cut-off"]),
  archive("SW-ARCHIVE-TOO-LONG", "practice", ["too-long"]),
  archive("SW-SDIST-LEFTOVER", "specification", ["bad-header", "after-end"]),
  hasOneTop,
  hasPkgInfo,
  hasNoHoles,
  hasItsLicenses,
  unpacksSafely,
  topIsItsName,
  hasPyproject,
];
