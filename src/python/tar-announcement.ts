import { strip } from "./white-space.ts";

/** What headers before a member's own say of it; of two the first counts, as in Python. */
export interface Announcement {
  readonly name?: string;
  readonly target?: string;
  readonly size?: number;
  readonly modified?: number;
  readonly sparse?: boolean;
}

/** What the records of a pax header say of a member. */
export function announcedBy(records: ReadonlyMap<string, string>): Announcement {
  const path = records.get("path");
  const name = records.get("GNU.sparse.name") ?? (path === undefined ? undefined : withoutSlashes(path));
  const target = records.get("linkpath");
  const size = records.get("size");
  const modified = Number(records.get("mtime"));
  return {
    ...(name === undefined ? {} : { name }),
    ...(target === undefined ? {} : { target }),
    ...(size === undefined ? {} : { size: integer(size) }),
    ...(Number.isFinite(modified) ? { modified } : {}),
    ...(describesHoles(records) ? { sparse: true } : {}),
  };
}

/** What is no number counts as 0. */
function integer(text: string): number {
  const digits = strip(text);
  return /^[+-]?\d+(?:_\d+)*$/.test(digits) ? Number(digits.replaceAll("_", "")) : 0;
}

/** Whether pax records tell of holes, in one of the three forms that GNU tar had for it. */
export function describesHoles(records: ReadonlyMap<string, string>): boolean {
  const version = `${records.get("GNU.sparse.major")}.${records.get("GNU.sparse.minor")}`;
  return records.has("GNU.sparse.map") || records.has("GNU.sparse.size") || version === "1.0";
}

/** A folder's name without the slashes at its end. */
export function withoutSlashes(name: string): string {
  return name.replace(/\/{1,4096}$/, "");
}
