import { cfgDataFiles } from "./data-files.ts";
import { type Declarations, excludedIn, excludedPackages } from "./pyproject-declarations.ts";
import { type CfgOption, cfgOption, type SetupCfg } from "./setup-cfg.ts";

/** Options that name files which a build reads. */
const NAMING = ["long_description", "license_file", "license_files", "version", "install_requires"];

/** What a setup.cfg says of the files that belong into distributions. */
export function cfgDeclarations(cfg: SetupCfg): Declarations {
  const naming = ["metadata", "options"].flatMap((section) => [...(cfg.get(section)?.entries() ?? [])]);
  return {
    named: naming
      .filter(([key]) => NAMING.includes(key))
      .flatMap(([, option]) => wordsOf(option).map((path) => ({ path, by: `setup.cfg: ${option.name}` }))),
    inclusions: optionsOf(cfg, "options.package_data").flatMap((option) =>
      wordsOf(option).map((pattern) => {
        return {
          target: "wheel",
          pattern,
          package: option.name || "*",
          by: "setup.cfg: options.package_data",
        } as const;
      }),
    ),
    dataFiles: cfgDataFiles(cfg),
    modules: optionsOf(cfg, "options")
      .filter(({ name }) => name.replaceAll("-", "_").toLowerCase() === "py_modules")
      .flatMap((option) => wordsOf(option).map((path) => ({ path, by: "setup.cfg: options.py_modules" }))),
    packageData: /^(?:true|1|yes)$/i.test(cfgOption(cfg, "options", "include_package_data")?.value ?? "")
      ? ["setup.cfg: options.include_package_data"]
      : [],
    excluded: [
      ...optionsOf(cfg, "options.exclude_package_data").flatMap((option) =>
        wordsOf(option).map((pattern) => excludedIn(option.name, pattern)),
      ),
      ...excludedPackages(optionsOf(cfg, "options.packages.find").flatMap(excludesOf)),
    ],
  };
}

function optionsOf(cfg: SetupCfg, section: string): readonly CfgOption[] {
  return [...(cfg.get(section)?.values() ?? [])];
}

function excludesOf(option: CfgOption): readonly string[] {
  return option.name === "exclude" ? wordsOf(option) : [];
}

/** `file: README.rst, CHANGES.rst`, or one a line. */
function wordsOf({ value }: CfgOption): readonly string[] {
  return value
    .replace(/^file:/, "")
    .split(/[\s,]+/)
    .filter(Boolean);
}
