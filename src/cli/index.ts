#!/usr/bin/env node
import { cli } from "../app/cli.ts";

// CommonJS cannot await here.
void cli();
