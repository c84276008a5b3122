import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * What a sandbox forbids a container to do to its own limits, taken from what runc is about to be told: `--bundle FOLDER` has a config.json,
 * `exec --process FILE` is one process of it.
 */
function soften(args) {
  const bundle = optionOf("--bundle", args) ?? optionOf("-b", args);
  if (bundle !== undefined) rewrite(path.join(bundle, "config.json"), ({ process }) => process);
  const process = optionOf("--process", args) ?? optionOf("-p", args);
  if (process !== undefined) rewrite(process, (whole) => whole);
}

function optionOf(option, args) {
  const at = args.indexOf(option);
  return at === -1 ? undefined : args[at + 1];
}

function rewrite(file, processOf) {
  const document = JSON.parse(readFileSync(file, "utf8"));
  const limited = processOf(document);
  delete limited.rlimits;
  delete limited.oomScoreAdj;
  writeFileSync(file, JSON.stringify(document));
}

soften(process.argv.slice(2));
