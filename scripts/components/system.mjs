import { findProgram, isProgram } from "./places.mjs";
import { findPython } from "./pypi.mjs";
import { run } from "./run.mjs";

const CHROMIUM = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];
const PROGRAMS = {
  git: { names: ["git"], packages: ["git"] },
  cc: { names: ["cc", "gcc", "clang"], packages: ["build-essential", "python3-dev"] },
  // Debian 12's own cargo is too old for PyO3.
  cargo: { names: ["cargo"], packages: ["cargo-web", "rustc-web"] },
  chromium: { names: CHROMIUM, packages: ["chromium"] },
};

/** What an image for cibuildwheel is made with and run by. */
export const CONTAINERS = ["podman", "runc", "debootstrap"];

/** What comes with the system. `{name: {path} or {missing, install}}`. */
export function systemComponents() {
  return Object.fromEntries(
    Object.entries(PROGRAMS).map(([name, { names, packages }]) => {
      const program = findProgram(...names);
      const install = `apt-get install ${packages.join(" ")}`;
      return [name, program ? { path: program } : { missing: `no ${names[0]} on PATH`, install }];
    }),
  );
}

/** Installs what is missing as Debian packages: in CI alone, and only as root or by a sudo that does not ask. */
export async function installSystemPackages(say) {
  if (process.env.CI !== "true" || !isProgram("/usr/bin/apt-get")) return;
  const packages = Object.values(PROGRAMS).flatMap(({ names, packages }) => (findProgram(...names) ? [] : packages));
  if ((await findPython()) === undefined) packages.push("python3-venv");
  packages.push(...CONTAINERS.filter((name) => findProgram(name, `/usr/sbin/${name}`) === undefined));
  const asRoot = await rootCommand();
  if (packages.length === 0 || asRoot === undefined) return;
  say(`Installing ${packages.join(", ")} from Debian`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run(...aptGet(asRoot, "update"), { env });
  // One at a time: a name that this release of Debian does not have must not keep the others away.
  for (const name of packages) await run(...aptGet(asRoot, "install", "--no-install-recommends", name), { env });
}

function aptGet(asRoot, ...args) {
  const [program, ...rest] = [...asRoot, "apt-get", "-qq", "-y", ...args];
  return [program, rest];
}

async function rootCommand() {
  if (process.getuid?.() === 0) return [];
  const { exitCode } = await run("sudo", ["-n", "true"]);
  return exitCode === 0 ? ["sudo", "-n", "--preserve-env=DEBIAN_FRONTEND"] : undefined;
}
