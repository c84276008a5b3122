import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 62058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

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

/***/ 24387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ VERSION)
});

;// CONCATENATED MODULE: ./lib/package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./lib/src/version.js

const VERSION = package_namespaceObject.rE;


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  X: () => (/* binding */ action),
  x: () => (/* binding */ cli)
});

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __nccwpck_require__(1708);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __nccwpck_require__(98995);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: ./lib/src/adapters/compile-cache.js





const WITHOUT_SECRETS = new Set(["plan", "check"]);
function keepCompiled(name) {
    if (!WITHOUT_SECRETS.has(name) || external_node_process_.env.GITHUB_ACTIONS || external_node_module_.enableCompileCache === undefined)
        return;
    const folder = external_node_path_.join(external_node_os_.tmpdir(), `shipwheel-compiled-${external_node_process_.getuid?.() ?? "user"}`);
    if (isOwn(folder))
        external_node_module_.enableCompileCache(folder);
}
function isOwn(folder) {
    try {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true, mode: 0o700 });
        const { uid, mode } = (0,external_node_fs_.lstatSync)(folder);
        return (external_node_process_.getuid === undefined ||
            (uid === external_node_process_.getuid() && (mode & 0o77) === 0 && (mode & 0o170000) === 0o040000));
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/src/adapters/thread-pool.js


const FEWEST = 2;
function fitThreadPool() {
    external_node_process_.env.UV_THREADPOOL_SIZE ??= String(Math.max(FEWEST, external_node_os_.availableParallelism()));
}

// EXTERNAL MODULE: ./lib/src/version.js + 1 modules
var version = __nccwpck_require__(24387);
// EXTERNAL MODULE: ./lib/src/app/command-table.js
var command_table = __nccwpck_require__(62058);
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

;// CONCATENATED MODULE: ./lib/src/app/index.js






async function cli() {
    bearBrokenPipes();
    const argv = external_node_process_.argv.slice(2);
    const [first] = argv;
    if (first === undefined || first === "--help" || first === "-h" || first === "help") {
        external_node_process_.stdout.write(overview());
        return;
    }
    if (first === "--version" || first === "-V") {
        external_node_process_.stdout.write(`shipwheel ${version/* VERSION */.x}\n`);
        return;
    }
    if (argv.includes("--help") && !first.startsWith("-")) {
        const command = command_table/* COMMANDS */.L.find(({ name }) => name === first);
        if (command !== undefined) {
            external_node_process_.stdout.write(helpOf(command));
            return;
        }
    }
    fitThreadPool();
    keepCompiled(first);
    const { runCommandLine } = await Promise.all(/* import() */[__nccwpck_require__.e(2192), __nccwpck_require__.e(3755)]).then(__nccwpck_require__.bind(__nccwpck_require__, 73755));
    await runCommandLine(argv);
}
const READER_LEFT = new Set(["EPIPE", "ECONNRESET", "EOF"]);
const NO_ANSWER = 3;
function bearBrokenPipes() {
    for (const stream of [external_node_process_.stdout, external_node_process_.stderr]) {
        stream.on("error", (error) => {
            if (READER_LEFT.has(error.code ?? ""))
                return;
            external_node_process_.exitCode = NO_ANSWER;
            if (stream === external_node_process_.stdout)
                external_node_process_.stderr.write(`error SW-FILE-SYSTEM: standard output: ${error.message}\n`);
        });
    }
}
async function action() {
    fitThreadPool();
    const { runWorkflowStep } = await Promise.all(/* import() */[__nccwpck_require__.e(4119), __nccwpck_require__.e(3838), __nccwpck_require__.e(2192), __nccwpck_require__.e(6449)]).then(__nccwpck_require__.bind(__nccwpck_require__, 36449));
    await runWorkflowStep();
}

var __webpack_exports__action = __webpack_exports__.X;
var __webpack_exports__cli = __webpack_exports__.x;
export { __webpack_exports__action as action, __webpack_exports__cli as cli };
