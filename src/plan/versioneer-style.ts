/** A commit as versioneer sees it. */
export interface VersioneerPieces {
  /** What follows the prefix in the nearest tag; absent where there is none. */
  readonly tagged?: string;
  /** Commits since the tag; without a tag all of them. */
  readonly distance: number;
  /** As short as git prints it. */
  readonly commit: string;
  readonly dirty: boolean;
  readonly branch?: string;
}

type Style = (pieces: VersioneerPieces) => string;

/** versioneer's styles by name. On each branch but `master` some have `.dev0` in front of what tells the commit. */
export const VERSIONEER_STYLES: ReadonlyMap<string, Style> = new Map<string, Style>([
  ["pep440", (pieces) => pep440(pieces, "")],
  ["pep440-branch", (pieces) => pep440(pieces, ofBranch(pieces))],
  ["pep440-pre", pep440Pre],
  ["pep440-post", (pieces) => pep440Post(pieces, pieces.dirty ? ".dev0" : "", "")],
  ["pep440-post-branch", (pieces) => pep440Post(pieces, ofBranch(pieces), pieces.dirty ? ".dirty" : "")],
  ["pep440-old", pep440Old],
  ["git-describe", (pieces) => gitDescribe(pieces, pieces.distance > 0)],
  ["git-describe-long", (pieces) => gitDescribe(pieces, true)],
]);

function isTag({ tagged, distance, dirty }: VersioneerPieces): boolean {
  return tagged !== undefined && distance === 0 && !dirty;
}

function ofBranch({ branch }: VersioneerPieces): string {
  return branch === "master" ? "" : ".dev0";
}

/** `1.2.3+4.gabc1234.dirty` */
function pep440(pieces: VersioneerPieces, development: string): string {
  const { tagged, distance, commit, dirty } = pieces;
  if (tagged !== undefined && isTag(pieces)) return tagged;
  const local = `${distance}.g${commit}${dirty ? ".dirty" : ""}`;
  if (tagged === undefined) return `0${development}+untagged.${local}`;
  return `${tagged}${development}${localSign(tagged)}${local}`;
}

/** `1.2.3.post0.dev4`; a tag that is a post-release counts on. */
function pep440Pre({ tagged, distance }: VersioneerPieces): string {
  if (tagged !== undefined && distance === 0) return tagged;
  const { release = tagged ?? "0", post } = /^(?<release>.*)\.post(?<post>\d*)$/s.exec(tagged ?? "")?.groups ?? {};
  return `${release}.post${post === undefined ? 0n : BigInt(post) + 1n}.dev${distance}`;
}

/** `1.2.3.post4.dev0+gabc1234` */
function pep440Post(pieces: VersioneerPieces, development: string, changed: string): string {
  const { tagged, distance, commit } = pieces;
  if (tagged !== undefined && isTag(pieces)) return tagged;
  return `${tagged ?? "0"}.post${distance}${development}${localSign(tagged ?? "")}g${commit}${changed}`;
}

/** `1.2.3.post4.dev0` */
function pep440Old(pieces: VersioneerPieces): string {
  const { tagged, distance, dirty } = pieces;
  if (tagged !== undefined && isTag(pieces)) return tagged;
  return `${tagged ?? "0"}.post${distance}${dirty ? ".dev0" : ""}`;
}

/** `1.2.3-4-gabc1234-dirty`: no version of PEP 440, unless it is the tag alone. */
function gitDescribe({ tagged, distance, commit, dirty }: VersioneerPieces, isLong: boolean): string {
  const behind = isLong ? `-${distance}-g${commit}` : "";
  return `${tagged === undefined ? commit : `${tagged}${behind}`}${dirty ? "-dirty" : ""}`;
}

function localSign(text: string): string {
  return text.includes("+") ? "." : "+";
}
