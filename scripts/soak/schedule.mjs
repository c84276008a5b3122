// What goes wrong with each release: every fault and every kill at least once, spread by chance.
import { randomFrom } from "../random.mjs";

/** WHERE:KIND[=VALUE] as `shipwheel index --fault` takes it; when it strikes is chance. */
const FAULTS = [
  ...["latency=0.05", "status=503", "status-after=502", "html=502", "empty", "reason=500", "reset", "midway", "lost"],
  ...["half", "stall", "rate-limit", "rate-limit=2", "read-only", "expired", "name-used", "quota", "other-bytes"],
]
  .map((kind) => `upload:${kind}`)
  .concat(
    ["latency=0.05", "status=502", "html=503", "reset", "half", "cut", "stall", "stale"].map(
      (kind) => `simple:${kind}`,
    ),
    ["status=503", "html=502", "reset", "half", "cut"].map((kind) => `audience:${kind}`),
    ["lost", "empty=500", "empty", "html=502", "half", "stall", "reset", "rate-limit=1"].map((kind) => `mint:${kind}`),
    ["status=500", "reset", "half", "cut"].map((kind) => `id-token:${kind}`),
    ["status=502", "stall", "lost", "html=503"].map((kind) => `authority:${kind}`),
    ["status=502", "stall", "lost", "half"].map((kind) => `log:${kind}`),
    ["clock:skew=600", "clock:skew=-600"],
  );

/** Several faults that together tell something that one does not. */
const PLOTS = [
  // Two files are taken, two are not; the next run finds a page from before: only the journal knows what was taken.
  { faults: "upload:status=503@3-12,simple:stale@2-14" },
  // The pages fail until it is given up, in words that hold what the index was shown.
  { faults: "simple:status=503@2-6" },
  { faults: "upload:status=400@2" },
  { faults: "log:status=503@1-20" },
  // A yes that stored nothing: only who verifies finds out.
  { faults: "upload:empty@2" },
];

/**
 * In the order in which a run comes to them. `at`: the request, or the line, that the process is killed at; `after`: once the index has done it,
 * and before it answers.
 */
export const KILLS = [
  { name: "before the audience", place: "audience", at: 1 },
  { name: "before the index is listed", place: "simple", at: 1 },
  { name: "before the id-token", place: "id-token", at: 1 },
  { name: "before the certificate", place: "authority", at: 1 },
  { name: "before a log entry", place: "log", at: 2 },
  { name: "after a log entry", place: "log", at: 2, after: true },
  { name: "after an attestation is kept", line: / is attested: /, at: 2 },
  { name: "before the mint", place: "mint", at: 1 },
  { name: "after the mint", place: "mint", at: 1, after: true },
  { name: "before the first upload", place: "upload", at: 1 },
  { name: "after the first upload", place: "upload", at: 1, after: true },
  { name: "among the wheels", place: "upload", at: 2 },
  { name: "after a wheel", place: "upload", at: 2, after: true },
  { name: "once a wheel is told", line: /\.whl uploaded/, at: 1 },
  { name: "after the sdist", line: /\.tar\.gz uploaded/, at: 1 },
  { name: "before it is verified", place: "simple", at: 2 },
];

const NEEDS_IDENTITY = new Set(["audience", "id-token", "authority", "log", "mint"]);
/** The latest request of its place that a first fault waits for: each run asks so often. */
const LATEST = { upload: 3, simple: 2, log: 3, mint: 1, audience: 1, "id-token": 1, authority: 1 };

/**
 * For each release its faults, its kills in their order, and whether it signs in by its identity. Every fault and every kill falls to some
 * release, however few there are, if they are more than the plots.
 */
export function scheduleOf({ seed, releases }) {
  const random = randomFrom(seed);
  const plans = Array.from({ length: releases }, (_, at) => ({ faults: [], kills: [], plot: PLOTS[at] }));
  const plain = plans.slice(PLOTS.length);
  if (plain.length > 0) deal(random.shuffled(FAULTS), plain, (plan, fault) => plan.faults.push(fault));
  if (plain.length > 0) deal(random.shuffled(KILLS), plain, (plan, kill) => plan.kills.push(kill));
  for (const plan of plain.slice(FAULTS.length))
    plan.faults.push(...random.shuffled(FAULTS).slice(0, 1 + random.below(3)));
  for (const plan of plain.slice(KILLS.length))
    if (random.next() < 0.25) plan.kills.push(KILLS[random.below(KILLS.length)]);
  return random.shuffled(plans.map((plan) => settled(plan, random)));
}

/** One after another to each, until all are dealt. */
function deal(things, plans, give) {
  for (const [at, thing] of things.entries()) give(plans[at % plans.length], thing);
}

function settled({ faults, kills, plot }, random) {
  if (plot !== undefined) return { oidc: true, kills, faults: plot.faults };
  // What an earlier kill has left undone, a later one still comes to.
  kills.sort((one, other) => KILLS.indexOf(one) - KILLS.indexOf(other));
  const places = [...faults.map((fault) => fault.split(":")[0]), ...kills.map(({ place }) => place)];
  const needsIdentity = places.some((place) => NEEDS_IDENTITY.has(place)) || kills.some(({ line }) => line);
  return { oidc: needsIdentity || random.next() < 0.7, kills, faults: timed(faults, random).join(",") };
}

/** No two of them wait for the same request. */
function timed(faults, random) {
  const next = new Map();
  return faults.map((fault) => {
    const [place] = fault.split(":");
    if (place === "clock") return fault;
    const at = next.get(place) ?? 1 + random.below(LATEST[place]);
    next.set(place, at + 1);
    return `${fault}@${at}`;
  });
}

/** WHERE:KIND of all that has to strike at least once. A clock is not struck: it is wrong all the time. */
export const FAULT_NAMES = [...new Set(FAULTS.map((fault) => fault.split("=")[0]))].filter(
  (name) => !name.startsWith("clock:"),
);
