import { spawn } from "node:child_process";

/** Runs a program to its end. Gives its exit code and the last lines that it said; a program that is not there ends with 127. */
export function run(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"], ...options });
    let said = "";
    const listen = (chunk) => {
      said = (said + chunk).slice(-20_000);
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.on("error", (error) => resolve({ exitCode: 127, said: error.message }));
    child.on("close", (exitCode) => resolve({ exitCode: exitCode ?? 1, said: said.trim() }));
  });
}

export function lastLine(said) {
  return said.split("\n").at(-1) ?? "";
}
