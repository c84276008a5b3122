// `npm run docs`: the pages that are made from the source. `-- --check` compares.
import { commandsPage } from "./docs/commands-page.mjs";
import { errorsPage } from "./docs/errors-page.mjs";
import { settle } from "./generated.mjs";

settle({ "docs/errors.md": errorsPage(), "docs/commands.md": commandsPage() }, "npm run docs");
