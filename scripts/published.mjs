// `npm run published -- [--all] FOLDER[=VERSION]...`: the wheels that are planned for checkouts of public projects, beside those that PyPI has of that version.
//
// A folder is checked out at the release's tag. Prints a row for each: equal wheels, missing (published and not planned), extra (planned and
// not published; eight of them, or all); then how many are exact, recall and precision. Nothing of the projects is run.
import process from "node:process";
import { machineClock } from "../src/adapters/clock.ts";
import { machineFiles } from "../src/adapters/files.ts";
import { machineHttp } from "../src/adapters/http.ts";
import { machineProcesses } from "../src/adapters/processes.ts";
import { planProject } from "../src/commands/planned.ts";
import { compareWithPublished } from "../src/plan/published.ts";
import { listFiles } from "../src/publish/simple-api.ts";
import { indexOf } from "../src/publish/target.ts";
import { parseVersion } from "../src/python/version.ts";

const world = {
  files: machineFiles(new Set()),
  processes: machineProcesses(),
  clock: machineClock,
  http: machineHttp({}),
  runner: { inActions: false, environment: quietEnvironment(), platform: process.platform, arch: process.arch },
};

/** A plan is to be the project's own: what this machine says to cibuildwheel, or of an event, is left out. */
function quietEnvironment() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:CIBW|GITHUB)_/.test(name)));
}

async function compare(argument) {
  const [dir, named] = argument.split("=");
  try {
    const { plan } = await planProject({ dir, purpose: "release" }, world);
    const version = parseVersion(named ?? plan.version.pep440);
    const files = await listFiles({ index: indexOf("pypi"), project: plan.project.normalizedName }, world);
    const { against } = compareWithPublished(plan, [...files.values()], version);
    const planned = plan.expected.filter(({ kind }) => kind === "wheel").length;
    return { name: plan.project.name, version: against.version, plan, planned, ...against };
  } catch (error) {
    if (error.problems === undefined) throw error;
    return { name: dir, error: error.message };
  }
}

const MOST = process.argv.includes("--all") ? 1000 : 8;

function row({ name, version, error, planned, added, dropped, plan }) {
  if (error !== undefined) return `${name}: ${error}`;
  const { backend, purity } = plan.project;
  const differences = [...dropped.map((tag) => `-${tag}`), ...added.map((tag) => `+${tag}`)];
  const shown =
    differences.length > MOST ? [...differences.slice(0, MOST), `and ${differences.length - MOST} more`] : differences;
  const verdict =
    differences.length === 0 ? "exact" : `${dropped.length} missing, ${added.length} extra: ${shown.join(" ")}`;
  return `${name} ${version} (${backend}, ${purity.class}): ${planned - added.length} equal, ${verdict}`;
}

function closing(rows) {
  const sum = (count) => rows.reduce((total, each) => total + (each.error === undefined ? count(each) : 0), 0);
  const [equal, missing, extra] = [
    sum(({ planned, added }) => planned - added.length),
    sum(({ dropped }) => dropped.length),
    sum(({ added }) => added.length),
  ];
  const exact = rows.filter(({ error, added = [], dropped = [] }) => !error && added.length + dropped.length === 0);
  const ratio = (part, rest) => (part / (part + rest || 1)).toFixed(3);
  return `${exact.length} of ${rows.length} exact, recall ${ratio(equal, missing)}, precision ${ratio(equal, extra)}`;
}

async function main(folders) {
  if (folders.length === 0) throw new Error("Usage: npm run published -- [--all] FOLDER[=VERSION]...");
  const rows = [];
  for (const folder of folders) {
    rows.push(await compare(folder));
    console.log(row(rows.at(-1)));
  }
  console.log(closing(rows));
}

await main(process.argv.slice(2).filter((each) => each !== "--all"));
