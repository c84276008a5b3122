// `npm run schema`: schema/NAME.schema.json of each document that carries a number, from src/documents/. `-- --check` compares.
import { readdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import * as z from "zod/mini";
import { repository } from "./components/places.mjs";
import { settle } from "./generated.mjs";

const HOME = "https://raw.githubusercontent.com/shipwheel/shipwheel/main/schema";

async function documentSchemas() {
  const folder = path.join(repository, "src", "documents");
  const modules = await Promise.all(
    readdirSync(folder).map((name) => import(pathToFileURL(path.join(folder, name)).href)),
  );
  return modules.flatMap(Object.values).flatMap(documentSchema);
}

/** Nothing for what is no document of its own: a finding, a function. */
function documentSchema(schema) {
  const number = schema?.def?.shape?.schema?.def?.values?.[0];
  if (typeof number !== "string") return [];
  const name = number.split("/")[1];
  const { $schema, ...described } = z.toJSONSchema(schema, { io: "input", target: "draft-2020-12" });
  const file = `${name}.schema.json`;
  return [[`schema/${file}`, { $schema, $id: `${HOME}/${file}`, title: number, ...described }]];
}

const schemas = await documentSchemas();
settle(
  Object.fromEntries(schemas.map(([name, schema]) => [name, `${JSON.stringify(schema, undefined, 2)}\n`])),
  "npm run schema",
);
