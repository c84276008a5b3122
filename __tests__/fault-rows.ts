import type { PublishAs } from "./faulty-index.ts";

/** How many files the release has. */
export const FILES = 5;
/** The file that is sent before all others. */
export const FIRST = "my_tool-1.2.3-cp310-cp310-win_amd64.whl";
export const OIDC: PublishAs = { oidc: true };
const WARNING: PublishAs = { oidc: true, options: { attestations: "warn" } };

/** The requests that tests count, by what they are for. */
export const PATHS = {
  audience: /^\/_\/oidc\/audience/,
  mint: /^\/_\/oidc\/mint-token/,
  tokens: /^\/_\/actions\/id-token/,
  certificates: /signingCert$/,
  entries: /log\/entries$/,
  lists: /^\/simple\//,
} as const;

/** A fault of the list of 25, and how a release of five files fares; what is not said is as if nothing had gone wrong. */
export interface Row {
  readonly no: number;
  /** What the index does; see docs/faults.md. */
  readonly fault: string;
  readonly as?: PublishAs;
  /** `done`, or a code and its exit code. */
  readonly ends?: string;
  readonly exit?: number;
  /** How many files the index has afterwards, byte for byte. */
  readonly held?: number;
  /** How many files were sent, each as often as it was; all others once. */
  readonly sent?: number;
  readonly says?: string;
  /** What became of the first file. */
  readonly first?: string;
  readonly asked?: Partial<Record<keyof typeof PATHS, number>>;
  /** The same command again: all is done, and only what is missing is sent, unless told. */
  readonly again?: { readonly ends: string; readonly sent: number };
  readonly because: string;
}

const GONE = { ends: "SW-INDEX-UNAVAILABLE", exit: 3, held: 0 };
const NO_ANSWER = { ends: "SW-HTTP-NO-ANSWER", exit: 3, held: 0, sent: 0 };
const UNSIGNED = { ends: "SW-ATTEST-UNAVAILABLE", exit: 3, held: 0, sent: 0 };

/** The faults of the list of 25 that one run and another show. */
export const ROWS: readonly Row[] = [
  { no: 1, fault: "upload:status-after=502@1", first: "recovered", because: "it was stored; the index is asked" },
  { no: 1, fault: "upload:status-after=504@5", because: "the last file is no other" },
  { no: 1, fault: "upload:status-after=502@every", first: "recovered", because: "every gateway answer is a lie" },
  { no: 1, fault: "upload:status=502@1", sent: 6, because: "it was not stored: it is sent again" },
  { no: 1, fault: "upload:status=503@1-5", ...GONE, sent: 5, because: "five attempts, then it is said" },
  {
    no: 1,
    fault: "upload:status-after=502@1,simple:stale@2",
    sent: 6,
    first: "uploaded",
    because: "resent: 200 is done",
  },
  { no: 2, fault: "upload:midway@1", sent: 6, because: "the stream is made anew" },
  { no: 2, fault: "upload:reset@1", sent: 6, because: "nothing had arrived" },
  { no: 2, fault: "upload:midway@2-3", sent: 7, because: "two at a time" },
  { no: 2, fault: "upload:midway@1-5", ...NO_ANSWER, sent: 5, because: "five attempts, then it is said" },
  { no: 3, fault: "upload:lost@1", first: "recovered", because: "the index is asked before anything is sent again" },
  {
    no: 3,
    fault: "upload:lost@1,simple:stale@2,upload:status=409@2",
    sent: 6,
    first: "recovered",
    because: "`exists` with our bytes is a success",
  },
  {
    no: 3,
    fault: "upload:other-bytes@1",
    ends: "SW-INDEX-CONFLICT",
    exit: 1,
    held: 4,
    again: { ends: "SW-INDEX-CONFLICT", sent: 0 },
    because: "a yes to other bytes is found by what is listed",
  },
  { no: 5, fault: "upload:expired@1", as: OIDC, sent: 6, asked: { mint: 2 }, because: "a new token, the same file" },
  {
    no: 5,
    fault: "upload:status=502@1,upload:expired@2",
    as: OIDC,
    sent: 7,
    asked: { mint: 2 },
    because: "it ended between two attempts",
  },
  { no: 5, fault: "upload:expired@5", as: OIDC, sent: 6, asked: { mint: 2 }, because: "it ended between two files" },
  {
    no: 5,
    fault: "upload:expired@1",
    ends: "SW-INDEX-CREDENTIALS",
    exit: 1,
    held: 0,
    sent: 1,
    because: "ours is not renewed",
  },
  { no: 6, fault: "mint:lost@1", as: OIDC, asked: { mint: 2, tokens: 3 }, because: "a JWT serves once: a fresh one" },
  { no: 6, fault: "mint:half@1", as: OIDC, asked: { mint: 2, tokens: 3 }, because: "half a token is none" },
  { no: 7, fault: "mint:empty=500@1", as: OIDC, asked: { mint: 2 }, because: "a 500 says nothing" },
  { no: 7, fault: "mint:html=502@1", as: OIDC, asked: { mint: 2 }, because: "a page is no refusal" },
  { no: 7, fault: "mint:empty=200@1-2", as: OIDC, asked: { mint: 3 }, because: "a yes without a token is none" },
  {
    no: 7,
    fault: "mint:empty=500@1-5",
    as: OIDC,
    ends: "SW-OIDC-UNAVAILABLE",
    exit: 3,
    held: 0,
    sent: 0,
    asked: { mint: 5 },
    because: "five attempts, and nothing is sent",
  },
  {
    no: 8,
    fault: "id-token:status=403@1",
    as: { oidc: true, options: { attestations: "off" } },
    ends: "SW-OIDC-PERMISSION",
    exit: 2,
    held: 0,
    sent: 0,
    asked: { mint: 0 },
    because: "the job may not ask",
  },
  { no: 8, fault: "id-token:status=500@1,id-token:reset@3", as: OIDC, because: "the runner's service stumbles" },
  { no: 11, fault: "log:status=502@1", as: OIDC, asked: { entries: 6 }, because: "the log is asked again" },
  { no: 11, fault: "log:stall@1", as: OIDC, asked: { entries: 6 }, because: "a log that says nothing is asked again" },
  {
    no: 11,
    fault: "authority:status=503@1,authority:stall@2",
    as: OIDC,
    asked: { certificates: 3 },
    because: "the same for the authority",
  },
  { no: 11, fault: "log:lost@1", as: OIDC, asked: { entries: 6 }, because: "it was entered: the entry is fetched" },
  {
    no: 11,
    fault: "log:status=502@1-20",
    as: OIDC,
    ...UNSIGNED,
    asked: { mint: 0 },
    again: { ends: "done", sent: 5 },
    because: "required: decided before anything is sent",
  },
  {
    no: 11,
    fault: "authority:html=502@1-5",
    as: OIDC,
    ...UNSIGNED,
    asked: { mint: 0 },
    because: "required: decided before anything is sent",
  },
  {
    no: 11,
    fault: "log:status=502@1-20",
    as: WARNING,
    asked: { mint: 1 },
    because: "warn: the release goes on without",
  },
  {
    no: 12,
    fault: "log:latency=130@every",
    as: OIDC,
    asked: { certificates: 2, entries: 6 },
    because: "the certificate ends meanwhile: a second one",
  },
  { no: 14, fault: "mint:read-only@1", as: OIDC, asked: { mint: 2 }, because: "the same for a token" },
  { no: 14, fault: "upload:read-only@1", sent: 6, because: "no judgement of our credentials" },
  {
    no: 14,
    fault: "upload:read-only@1-5",
    ...GONE,
    sent: 5,
    says: "Read-only mode",
    because: "five attempts, then it is said",
  },
  {
    no: 14,
    fault: "upload:status=403@1",
    ends: "SW-INDEX-CREDENTIALS",
    exit: 1,
    held: 0,
    sent: 1,
    because: "this one is",
  },
  {
    no: 15,
    fault: "upload:name-used@2",
    ends: "SW-INDEX-REFUSED",
    exit: 1,
    held: 3,
    sent: 4,
    says: "release a new version",
    because: "a deleted name is never free again",
  },
  { no: 18, fault: "simple:stale@2-4", asked: { lists: 5 }, because: "caches are asked past until they are fresh" },
  {
    no: 18,
    fault: "simple:stale@2-60",
    ends: "SW-INDEX-STALE",
    exit: 3,
    because: "five minutes, then it is said",
    again: { ends: "done", sent: 5 },
  },
  {
    no: 19,
    fault: "upload:quota@3",
    ends: "SW-INDEX-REFUSED",
    exit: 1,
    held: 3,
    sent: 4,
    says: "too large",
    because: "what the index says is shown",
  },
  {
    no: 20,
    fault: "upload:status=400@1",
    ends: "SW-INDEX-REFUSED",
    exit: 1,
    held: 0,
    sent: 1,
    because: "what nobody foresaw is shown in its words",
  },
  { no: 22, fault: "audience:status=404@every", asked: { audience: 0 }, because: "a token asks for no audience" },
  {
    no: 22,
    fault: "upload:lost@1,simple:stale@2",
    sent: 6,
    first: "uploaded",
    because: "identical bytes: 200, and nothing is stored",
  },
  { no: 23, fault: "audience:reset@1", as: OIDC, asked: { audience: 2 }, because: "it is asked again" },
  {
    no: 23,
    fault: "audience:half@1,audience:html=502@2",
    as: OIDC,
    asked: { audience: 3 },
    because: "half an answer is none",
  },
  {
    no: 23,
    fault: "audience:reset@1-5",
    as: OIDC,
    ...NO_ANSWER,
    asked: { mint: 0 },
    because: "unreachable is not `no trusted publishing`",
  },
  {
    no: 23,
    fault: "mint:reset@1-5",
    as: OIDC,
    ...NO_ANSWER,
    asked: { mint: 5, tokens: 6 },
    because: "nothing is sent without a token",
  },
  {
    no: 25,
    fault: "upload:reason@1",
    ends: "SW-INDEX-REFUSED",
    exit: 1,
    held: 0,
    sent: 1,
    says: "已存在",
    because: "the body has what the status line cannot hold",
  },
  { no: 25, fault: "upload:reason=500@1", sent: 6, because: "an odd phrase is no reason to stop" },
  { no: 25, fault: "upload:html=502@1", sent: 6, because: "a page of a gateway" },
  {
    no: 25,
    fault: "upload:html=400@1",
    ends: "SW-INDEX-REFUSED",
    exit: 1,
    held: 0,
    sent: 1,
    says: "400 Bad Request: Bad Gateway cache-lon4228",
    because: "its text is shown, without its markup",
  },
  {
    no: 25,
    fault: "upload:empty@2",
    ends: "SW-INDEX-STALE",
    exit: 3,
    held: 4,
    because: "a yes that stored nothing is found out",
  },
  {
    no: 25,
    fault: "upload:other-bytes@2",
    ends: "SW-INDEX-CONFLICT",
    exit: 1,
    held: 4,
    again: { ends: "SW-INDEX-CONFLICT", sent: 0 },
    because: "so is one that stored other bytes",
  },
  { no: 25, fault: "upload:half@1", because: "the status was a yes" },
];

/** Beyond the list: slow, stalling and halved answers, limits, clocks. */
export const FURTHER: readonly Omit<Row, "no">[] = [
  { fault: "upload:latency=40@every,simple:latency=40@every", because: "slow is not broken" },
  { fault: "upload:stall@1", sent: 6, because: "a stall is given up, and the file sent again" },
  { fault: "simple:stall@1", asked: { lists: 3 }, because: "a page that never comes is asked for again" },
  { fault: "mint:stall@1", as: OIDC, asked: { mint: 2, tokens: 3 }, because: "with a fresh JWT" },
  { fault: "simple:half@1,simple:half@2", asked: { lists: 4 }, because: "half a list is none" },
  { fault: "simple:cut@2", asked: { lists: 3 }, because: "a list without its end is none" },
  {
    fault: "audience:cut@1",
    as: OIDC,
    asked: { audience: 2 },
    because: "half an answer is not `no trusted publishing`",
  },
  { fault: "audience:empty@1", as: OIDC, asked: { audience: 2 }, because: "neither is an empty one" },
  { fault: "mint:cut@1", as: OIDC, asked: { mint: 2, tokens: 3 }, because: "half a token is none" },
  { fault: "id-token:cut@1,id-token:cut@3", as: OIDC, asked: { tokens: 4 }, because: "nor is half a JWT" },
  { fault: "simple:status=503@1-5", ...GONE, sent: 0, because: "who cannot be compared with is not sent to" },
  { fault: "upload:rate-limit@1,upload:rate-limit=7@2", sent: 7, because: "429 is waited for" },
  { fault: "upload:rate-limit@2-5", sent: 9, because: "all of a wave are too many" },
  { fault: "clock:skew=600", as: OIDC, asked: { mint: 1 }, because: "the index is ten minutes ahead" },
  { fault: "clock:skew=-600", as: OIDC, asked: { mint: 1 }, because: "the index is ten minutes behind" },
];
