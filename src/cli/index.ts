#!/usr/bin/env node
import { cli } from "../app/index.ts";

await cli();
