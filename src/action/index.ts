import { action } from "../app/action.ts";

await action();
