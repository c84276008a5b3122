import { action } from "../app/index.ts";

await action();
