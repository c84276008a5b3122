import { formatTag, parseTag } from "../python/tag.ts";
import type { WheelFacts } from "./facts.ts";
import { quoted } from "./index-words.ts";
import type { Offence, Rule } from "./rule.ts";

const SCRIPT_GROUPS = ["console_scripts", "gui_scripts", "DEFAULT"];
const ENTRY_POINT_NAME = /^[\p{L}\p{N}_.-]+$/u;

/** METADATA and WHEEL in the folder that the file name names. RECORD has rules of its own. */
const hasItsFiles: Rule<WheelFacts> = {
  code: "SW-METADATA-MISSING",
  severity: "error",
  authority: "index",
  *judge({ zip, distInfo }) {
    if (zip.kind !== "zip") return;
    const names = new Set(zip.directory.entries.map(({ name }) => name));
    const others = [...names].filter((name) => /^[^/]+\.dist-info\/METADATA$/.test(name));
    for (const member of [`${distInfo}/METADATA`, `${distInfo}/WHEEL`]) {
      if (names.has(member)) continue;
      const offending = member.endsWith("/WHEEL")
        ? `WHEEL not found at ${member}`
        : `Wheel does not contain the required METADATA file: ${member}`;
      yield { member, offending, ...(others[0] === undefined ? {} : { hint: spellingHint(others[0]) }) };
    }
  },
};

function spellingHint(found: string): string {
  return `The wheel has ${found}: its folder must be spelled as the first two parts of the file name.`;
}

const hasKnownWheelVersion: Rule<WheelFacts> = {
  code: "SW-WHEEL-VERSION",
  severity: "error",
  authority: "specification",
  *judge({ wheel, distInfo }) {
    if (wheel === undefined) return;
    const version = wheel.fields["wheel-version"]?.[0] ?? "";
    // Installers must refuse a newer major version and warn of a newer minor one.
    if (version !== "1.0") yield { member: `${distInfo}/WHEEL`, offending: version === "" ? "there is none" : version };
  },
};

const hasTagsOfItsName: Rule<WheelFacts> = {
  code: "SW-WHEEL-TAGS",
  severity: "error",
  authority: "specification",
  *judge({ wheel, filename, distInfo }): Generator<Offence> {
    if (wheel === undefined || filename === undefined) return;
    const inside = new Set((wheel.fields.tag ?? []).flatMap((tag) => parseTag(tag.trim())?.map(formatTag) ?? [tag]));
    const outside = new Set(filename.tags.map(formatTag));
    const member = `${distInfo}/WHEEL`;
    for (const tag of outside) if (!inside.has(tag)) yield { member, offending: `${tag} is in the file name alone` };
    for (const tag of inside) if (!outside.has(tag)) yield { member, offending: `${tag} is in WHEEL alone` };
  },
};

function iniWords(because: string): string {
  const isText = !because.includes("UTF-8");
  return `entry_points.txt ${isText ? `is not a valid INI file: ${because}` : "is not decodable as UTF-8"}`;
}

const hasReadableEntryPoints: Rule<WheelFacts> = {
  code: "SW-ENTRY-POINTS",
  severity: "error",
  authority: "index",
  *judge({ entryPoints, distInfo }) {
    const member = `${distInfo}/entry_points.txt`;
    if (entryPoints?.kind === "unreadable") yield { member, offending: iniWords(entryPoints.because) };
    if (entryPoints?.kind !== "entry-points") return;
    const { groups } = entryPoints;
    if (!["console_scripts", "gui_scripts"].some((group) => Object.hasOwn(groups, group))) return;
    for (const group of SCRIPT_GROUPS) {
      for (const name of Object.keys(Object.hasOwn(groups, group) ? (groups[group] ?? {}) : {})) {
        if (!ENTRY_POINT_NAME.test(name))
          yield { member, offending: `Invalid entry point name ${quoted(name)} in ${quoted(group)}` };
      }
    }
  },
};

const hasItsLicenses: Rule<WheelFacts> = {
  code: "SW-LICENSE-FILE-MISSING",
  severity: "error",
  authority: "index",
  *judge({ zip, metadata, distInfo }) {
    if (zip.kind !== "zip") return;
    const names = new Set(zip.directory.entries.map(({ name }) => name));
    for (const file of metadata?.sent["license-file"] ?? []) {
      const member = `${distInfo}/licenses/${file}`;
      if (!names.has(member)) {
        yield { member, offending: `License-File ${file} does not exist in distribution file at ${member}` };
      }
    }
  },
};

/** A path that leaves the folder it is unpacked in, or would on another system. */
const hasPathsWithin: Rule<WheelFacts> = {
  code: "SW-MEMBER-PATH",
  severity: "error",
  authority: "specification",
  *judge({ zip }) {
    for (const { name } of zip.kind === "zip" ? zip.directory.entries : []) {
      if (/^\/|^[a-z]:|\\|(?:^|\/)\.\.(?:\/|$)/i.test(name)) yield { member: name, offending: name };
    }
  },
};

/** What stands in a wheel's dist-info folder, RECORD and core metadata aside. */
export const wheelRules: readonly Rule<WheelFacts>[] = [
  hasItsFiles,
  hasReadableEntryPoints,
  hasItsLicenses,
  hasKnownWheelVersion,
  hasTagsOfItsName,
  hasPathsWithin,
];
