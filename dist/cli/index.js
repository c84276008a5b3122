#!/usr/bin/env node
/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 40309:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ COMMON_OPTIONS),
/* harmony export */   L: () => (/* binding */ COMMANDS)
/* harmony export */ });
const OUT = { name: "out", value: "FOLDER", about: "the bundle's folder (release)" };
const PYTHON = {
    name: "python",
    value: "PROGRAM",
    about: "the Python, 3.11 or newer, that runs the build tools",
};
const CONTAINERS = {
    name: "containers",
    value: "yes|no",
    about: "make the wheels by cibuildwheel, on Linux in containers (build: yes; rehearse: no)",
};
const MANIFEST_DIGEST = {
    name: "manifest-digest",
    value: "SHA256",
    about: "the digest that manifest.json must have",
};
const IGNORING = {
    name: "project",
    value: "DIR",
    about: "whose [tool.shipwheel.ignore] holds (the current folder)",
};
const ANY = Number.POSITIVE_INFINITY;
const COMMON_OPTIONS = [
    { name: "json", about: "print the document on standard output, and write nothing unless --out is given" },
    { name: "quiet", about: "say nothing but errors" },
    { name: "verbose", about: "show each line of the tools that run" },
    { name: "help", about: "show this" },
];
const COMMANDS = [
    {
        name: "rehearse",
        takes: "[DIR]",
        arity: [0, 1],
        about: "release the project to an index of our own on this machine, and install it back; needs no credentials",
        options: [{ name: "tag", value: "TAG", about: "rehearse as if HEAD had this tag" }, CONTAINERS, PYTHON, OUT],
    },
    {
        name: "plan",
        takes: "[DIR]",
        arity: [0, 1],
        about: "say what this release will be, and why; runs no project code",
        options: [
            { name: "ref", value: "REF", about: "the tag to release: a name or refs/tags/NAME" },
            { name: "platform", value: "NAME", about: "show the files of one platform: linux, macos, windows, ..." },
            { name: "explain", value: "ID", about: "why an identifier, a job or `version` is as it is" },
            {
                name: "against",
                value: "VERSION",
                about: "compare with a version that the index already has, or with its `latest`",
            },
            { name: "simple-url", value: "URL", about: "the Simple API to compare with (PyPI's)" },
            {
                name: "durations",
                value: "FILE",
                about: "pack the jobs by how long the wheels of an earlier release took: its receipt.json, or a build-record.json",
            },
            OUT,
        ],
    },
    {
        name: "build",
        takes: "[DIR]",
        arity: [0, 1],
        about: "build what one job of the plan owns",
        options: [
            { name: "job", value: "ID", about: "a job of the plan, or `all` (all)" },
            { name: "plan", value: "FILE", about: "the plan to build (release/plan.json; planned anew where there is none)" },
            { name: "sdist", value: "FILE", about: "build the wheels from this sdist" },
            CONTAINERS,
            PYTHON,
            OUT,
        ],
    },
    {
        name: "check",
        takes: "PATH...",
        arity: [1, ANY],
        about: "every reason why an index would refuse these files",
        options: [
            IGNORING,
            { name: "sarif", value: "FILE", about: "write what is found as SARIF 2.1.0 too, for code scanning" },
        ],
    },
    {
        name: "assemble",
        takes: "[DIR...]",
        arity: [0, ANY],
        about: "hold what the jobs built against the plan; hashes, SBOM, manifest",
        options: [
            { name: "plan", value: "FILE", about: "the plan (plan.json in the first folder that has one)" },
            IGNORING,
            OUT,
        ],
    },
    {
        name: "publish",
        takes: "BUNDLE|DIR|FILE...",
        arity: [0, ANY],
        about: "check, upload and verify; by trusted publishing, or with the token in SHIPWHEEL_TOKEN",
        options: [
            { name: "index", value: "NAME|URL", about: "pypi, testpypi, or an upload URL (pypi)" },
            { name: "simple-url", value: "URL", about: "the Simple API of that index" },
            MANIFEST_DIGEST,
            { name: "auth", value: "WAY", about: "oidc or token, where both would do" },
            {
                name: "attestations",
                value: "true|false|warn",
                about: "attest each file, or stop; do not; or go on with a warning where it fails (as the project has it, true)",
            },
            {
                name: "signing-config",
                value: "FILE",
                about: "Sigstore's signing_config.json: who certifies and who logs attestations (Sigstore's public services)",
            },
            { name: "dry-run", about: "stop before a token is asked for, and say what would be sent" },
            OUT,
        ],
    },
    {
        name: "announce",
        takes: "[BUNDLE]",
        arity: [0, 1],
        about: "the GitHub release: notes, files, evidence; with the token in GITHUB_TOKEN",
        options: [
            { name: "repository", value: "OWNER/NAME", about: "where (GITHUB_REPOSITORY, or the plan's)" },
            {
                name: "notes",
                value: "FILE",
                about: "what the release brings, in Markdown (its part of the changelog, or the changes since the last tag)",
            },
            MANIFEST_DIGEST,
        ],
    },
    {
        name: "verify",
        takes: "BUNDLE|NAME==VERSION",
        arity: [0, 1],
        about: "read a release again as whoever receives it: files, hashes, SBOM, attestations, what the index serves",
        options: [
            { name: "index", value: "NAME|URL", about: "where NAME==VERSION is (pypi); hold a bundle against it too" },
            { name: "simple-url", value: "URL", about: "the Simple API of that index" },
            { name: "repository", value: "OWNER/NAME", about: "whose workflow must have attested (the plan's)" },
            { name: "workflow", value: "FILE", about: "the name of that workflow's file (any)" },
            { name: "tag", value: "TAG", about: "the tag that it must have run for (the plan's)" },
            {
                name: "trusted-root",
                value: "FILE",
                about: "a trusted_root.json: whom to believe about attestations (fetched from Sigstore)",
            },
            { name: "require", value: "LINK,...", about: "links that may not be absent: attestations, plan, receipt, ..." },
            MANIFEST_DIGEST,
        ],
    },
    {
        name: "index",
        takes: "",
        arity: [0, 0],
        about: "serve a package index on this machine, for any client",
        options: [
            { name: "port", value: "PORT", about: "where to listen on 127.0.0.1 (8765; 0 for any)" },
            { name: "folder", value: "FOLDER", about: "keep the files here (in memory)" },
            {
                name: "upstream",
                value: "URL",
                about: "the Simple API for names that it does not have (your usual index); `none` for none",
            },
            { name: "token", value: "TOKEN", about: "the token that uploads need (made anew and shown)" },
        ],
    },
];


/***/ }),

/***/ 85954:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ VERSION)
});

;// CONCATENATED MODULE: ./lib/package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./lib/src/version.js

const VERSION = package_namespaceObject.rE;


/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = require("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = require("buffer");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = require("crypto");

/***/ }),

/***/ 72250:
/***/ ((module) => {

module.exports = require("dns");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = require("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = require("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = require("http");

/***/ }),

/***/ 85675:
/***/ ((module) => {

module.exports = require("http2");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = require("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = require("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = require("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = require("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = require("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = require("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = require("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = require("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = require("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = require("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = require("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = require("node:https");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = require("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = require("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = require("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = require("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = require("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = require("node:stream");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = require("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = require("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = require("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = require("node:util/types");

/***/ }),

/***/ 78877:
/***/ ((module) => {

module.exports = require("node:v8");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = require("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = require("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = require("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = require("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = require("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = require("string_decoder");

/***/ }),

/***/ 16460:
/***/ ((module) => {

module.exports = require("timers/promises");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = require("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = require("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = require("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = require("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = require("zlib");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			8792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __nccwpck_require__(1708);
var external_node_process_default = /*#__PURE__*/__nccwpck_require__.n(external_node_process_);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = require("node:module");
var external_node_module_default = /*#__PURE__*/__nccwpck_require__.n(external_node_module_namespaceObject);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
var external_node_os_default = /*#__PURE__*/__nccwpck_require__.n(external_node_os_);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
var external_node_path_default = /*#__PURE__*/__nccwpck_require__.n(external_node_path_);
;// CONCATENATED MODULE: ./lib/src/adapters/compile-cache.js





const WITHOUT_SECRETS = new Set(["plan", "check", "assemble"]);
function keepCompiled(name) {
    if (!WITHOUT_SECRETS.has(name) || (external_node_process_default()).env.GITHUB_ACTIONS || (external_node_module_default()).enableCompileCache === undefined)
        return;
    const folder = external_node_path_default().join(external_node_os_default().tmpdir(), `shipwheel-compiled-${external_node_process_default().getuid?.() ?? "user"}`);
    if (isOwn(folder))
        external_node_module_default().enableCompileCache(folder);
}
function isOwn(folder) {
    try {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true, mode: 0o700 });
        const { uid, mode } = (0,external_node_fs_.lstatSync)(folder);
        return ((external_node_process_default()).getuid === undefined ||
            (uid === external_node_process_default().getuid() && (mode & 0o77) === 0 && (mode & 0o170000) === 0o040000));
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/src/adapters/thread-pool.js


const FEWEST = 2;
function fitThreadPool() {
    (external_node_process_default()).env.UV_THREADPOOL_SIZE ??= String(Math.max(FEWEST, external_node_os_default().availableParallelism()));
}

;// CONCATENATED MODULE: ./lib/src/adapters/young-generation.js
const READERS = new Set(["check", "assemble", "verify"]);
const AFTER_MS = 250;
function boundYoungGeneration(name) {
    if (READERS.has(name))
        setTimeout(bound, AFTER_MS).unref();
}
async function bound() {
    const { default: v8 } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 78877, 23));
    v8.setFlagsFromString("--semi-space-growth-factor=1");
}

// EXTERNAL MODULE: ./lib/src/version.js + 1 modules
var version = __nccwpck_require__(85954);
// EXTERNAL MODULE: ./lib/src/app/command-table.js
var command_table = __nccwpck_require__(40309);
;// CONCATENATED MODULE: ./lib/src/app/help.js

function overview() {
    const width = Math.max(...command_table/* COMMANDS */.L.map((row) => row.name.length));
    return [
        "Git tag in, verified PyPI release out.",
        "",
        "Usage: shipwheel COMMAND [options]",
        "",
        ...command_table/* COMMANDS */.L.map((row) => `  ${row.name.padEnd(width)}  ${row.about}`),
        "",
        "  shipwheel COMMAND --help   the options of a command",
        "  shipwheel --version        the version of Shipwheel",
        "",
        "Exit codes: 0 done, 1 the answer is no, 2 what you wrote must change, 3 no answer, 130 cancelled.",
        "",
    ].join("\n");
}
function helpOf(command) {
    const rows = [...command.options, ...command_table/* COMMON_OPTIONS */.D];
    const width = Math.max(...rows.map((row) => flagOf(row).length));
    return [
        `Usage: shipwheel ${[command.name, command.takes, "[options]"].filter(Boolean).join(" ")}`,
        "",
        `${command.about[0]?.toUpperCase()}${command.about.slice(1)}.`,
        "",
        ...rows.map((row) => `  ${flagOf(row).padEnd(width)}  ${row.about}`),
        "",
    ].join("\n");
}
function flagOf(row) {
    return row.value === undefined ? `--${row.name}` : `--${row.name} ${row.value}`;
}

;// CONCATENATED MODULE: ./lib/src/app/cli.js







async function cli() {
    bearBrokenPipes();
    const argv = external_node_process_default().argv.slice(2);
    const [first] = argv;
    if (first === undefined || first === "--help" || first === "-h" || first === "help") {
        external_node_process_default().stdout.write(overview());
        return;
    }
    if (first === "--version" || first === "-V") {
        external_node_process_default().stdout.write(`shipwheel ${version/* VERSION */.x}\n`);
        return;
    }
    if (argv.includes("--help") && !first.startsWith("-")) {
        const command = command_table/* COMMANDS */.L.find(({ name }) => name === first);
        if (command !== undefined) {
            external_node_process_default().stdout.write(helpOf(command));
            return;
        }
    }
    fitThreadPool();
    keepCompiled(first);
    boundYoungGeneration(first);
    const { runCommandLine } = await __nccwpck_require__.e(/* import() */ 2495).then(__nccwpck_require__.bind(__nccwpck_require__, 2495));
    await runCommandLine(argv);
}
const READER_LEFT = new Set(["EPIPE", "ECONNRESET", "EOF"]);
const NO_ANSWER = 3;
function bearBrokenPipes() {
    for (const stream of [(external_node_process_default()).stdout, (external_node_process_default()).stderr]) {
        stream.on("error", (error) => {
            if (READER_LEFT.has(error.code ?? ""))
                return;
            (external_node_process_default()).exitCode = NO_ANSWER;
            if (stream === (external_node_process_default()).stdout)
                external_node_process_default().stderr.write(`error SW-FILE-SYSTEM: standard output: ${error.message}\n`);
        });
    }
}

;// CONCATENATED MODULE: ./lib/src/cli/index.js

void cli();

module.exports = __webpack_exports__;
/******/ })()
;