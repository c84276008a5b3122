import { textAt, valueAt } from "../config/table.ts";
import type { Evidence } from "../documents/project.ts";
import { resolve } from "./python-names.ts";
import { cfgOption } from "./setup-cfg.ts";
import { keywordOf } from "./setup-py.ts";
import { evidenceAt, type Sources } from "./sources.ts";

/** Where one field may stand: its key in each table, its keyword of `setup()`, its section and option of setup.cfg. */
interface Places {
  readonly poetry?: readonly string[];
  readonly flit?: readonly string[];
  readonly keyword?: string;
  readonly option?: readonly [section: string, name: string];
}

/** By the fields' names in `[project]`. */
const PLACES: ReadonlyMap<string, Places> = new Map<string, Places>([
  ["name", { poetry: ["name"], flit: ["metadata", "module"], keyword: "name", option: ["metadata", "name"] }],
  [
    "requires-python",
    {
      poetry: ["dependencies", "python"],
      flit: ["metadata", "requires-python"],
      keyword: "python_requires",
      option: ["options", "python_requires"],
    },
  ],
  ["description", { poetry: ["description"], keyword: "description", option: ["metadata", "description"] }],
  [
    "license",
    { poetry: ["license"], flit: ["metadata", "license"], keyword: "license", option: ["metadata", "license"] },
  ],
  ["license-files", {}],
  ["readme", { poetry: ["readme"], flit: ["metadata", "description-file"], option: ["metadata", "long_description"] }],
  [
    "dependencies",
    {
      poetry: ["dependencies"],
      flit: ["metadata", "requires"],
      keyword: "install_requires",
      option: ["options", "install_requires"],
    },
  ],
  ["optional-dependencies", { poetry: ["extras"], flit: ["metadata", "requires-extra"], keyword: "extras_require" }],
  [
    "scripts",
    {
      poetry: ["scripts"],
      flit: ["scripts"],
      keyword: "entry_points",
      option: ["options.entry_points", "console_scripts"],
    },
  ],
]);

/**
 * Where each field of the project is written, by its name in `[project]`; and where the backend is named, as `build-backend`.
 *
 * A table that the backend does not read is no evidence; what is written nowhere has none.
 */
export function fieldEvidence(sources: Sources, backend: string): Readonly<Record<string, Evidence>> {
  const named = atKeys(sources, ["build-system", "build-backend"]);
  const found = [...PLACES].flatMap(([field, places]) => {
    const evidence = atKeys(sources, ["project", field]) ?? inOwnForm(sources, backend, field, places);
    return evidence === undefined ? [] : [[field, evidence] as const];
  });
  return Object.fromEntries([...(named === undefined ? [] : [["build-backend", named] as const]), ...found]);
}

/** Where setup.py or setup.cfg has the field. */
export function evidenceIn(sources: Sources, field: string): Evidence | undefined {
  const places =
    PLACES.get(field) ?? (/^(?:gui-scripts|entry-points)$/.test(field) ? PLACES.get("scripts") : undefined);
  return places && (inSetupPy(sources, places) ?? inSetupCfg(sources, places));
}

/** In the backend's own form. */
function inOwnForm(sources: Sources, backend: string, field: string, places: Places): Evidence | undefined {
  const { poetry, flit } = places;
  if (backend === "poetry-core") return poetry && atKeys(sources, ["tool", "poetry", ...poetry]);
  if (backend === "flit-core") return flit && atKeys(sources, ["tool", "flit", ...flit]);
  if (backend !== "setuptools") return undefined;
  const dynamic = atKeys(sources, ["tool", "setuptools", "dynamic", field]);
  return dynamic ?? evidenceIn(sources, field);
}

function atKeys({ pyproject, cite }: Sources, keys: readonly string[]): Evidence | undefined {
  const table = pyproject?.table ?? {};
  if (valueAt(table, ...keys) === undefined) return undefined;
  return cite(keys, said(keys.at(-1) ?? "", textAt(table, ...keys)));
}

function inSetupPy({ setupPy }: Sources, { keyword }: Places): Evidence | undefined {
  const value = setupPy && keyword && resolve(setupPy, keywordOf(setupPy, keyword));
  if (!value || !keyword) return undefined;
  return evidenceAt("setup.py", value.line, said(keyword, value.kind === "text" ? value.value : undefined));
}

function inSetupCfg({ setupCfg }: Sources, { option }: Places): Evidence | undefined {
  const found = option && cfgOption(setupCfg, ...option);
  return found && evidenceAt("setup.cfg", found.line, said(found.name, found.isLines ? undefined : found.value));
}

const LONGEST = 100;

/** A short text is told, of anything else that it is there. */
function said(key: string, value: string | undefined): string {
  return value === undefined ? key : `${key} = ${JSON.stringify(value.slice(0, LONGEST))}`;
}
