#!/usr/bin/env node
require("../app/index.js").cli();
