// `npm test`: everything, with what it needs installed first. `npm run test:unit`: all but the end-to-end tests, at once.
// Further arguments are jest's. Any Node from 20 on starts it; the tests themselves run on Node 24.
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { repository } from "./components/places.mjs";
import { installComponents } from "./components.mjs";
import { installDependencies, node24 } from "./dependencies.mjs";

const NODE_OPTIONS = ["--experimental-vm-modules", "--disable-warning=ExperimentalWarning"];

async function main(args) {
  const unit = args[0] === "unit";
  installDependencies();
  if (!unit) await installComponents((text) => console.error(text));
  // Behind an option of several values jest would take a name for one more of them.
  const options = ["--maxWorkers=100%", ...(unit ? ["--testPathIgnorePatterns=/__tests__/(e2e|projects)/"] : [])];
  return await runJest([...(unit ? args.slice(1) : args), ...options]);
}

/** jest's exit code. It is ended with us. */
function runJest(args) {
  const jest = [...NODE_OPTIONS, "node_modules/jest/bin/jest.js", ...args];
  const child = spawn(node24, jest, { cwd: repository, stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}

process.exitCode = await main(process.argv.slice(2));
