export const id = 6096;
export const ids = [6096];
export const modules = {

/***/ 16096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hashingThread: () => (/* binding */ hashingThread)
/* harmony export */ });
/* harmony import */ var _python_passing_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93467);

const WORTH_A_THREAD = 16 * 1024 * 1024;
const SLOT_BYTES = 512 * 1024;
const SLOTS = 16;
const WORK = `
const { createHash } = require("node:crypto");
const { parentPort, workerData } = require("node:worker_threads");
const hashes = new Map();
parentPort.on("message", ({ id, slot, length }) => {
  if (!hashes.has(id)) hashes.set(id, createHash("sha512"));
  const hash = hashes.get(id);
  if (slot === undefined) {
    hashes.delete(id);
    parentPort.postMessage({ id, digest: hash.digest("hex") });
  } else {
    hash.update(new Uint8Array(workerData.slots, slot * workerData.slotBytes, length));
    parentPort.postMessage({ slot });
  }
});`;
function hashingThread() {
    let asked = 0;
    let thread;
    return {
        async sha512(size) {
            asked += size;
            if (asked <= WORTH_A_THREAD)
                return (0,_python_passing_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha512Here */ .X)();
            const id = asked;
            thread ??= startThread();
            const started = await thread;
            return started.isBehind() ? (0,_python_passing_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha512Here */ .X)() : hashOn(started, id);
        },
    };
}
function hashOn({ take, freeSlot, slot, digestOf }, id) {
    return {
        async add(chunk) {
            for (let at = 0; at < chunk.length; at += SLOT_BYTES) {
                const part = chunk.subarray(at, at + SLOT_BYTES);
                const number = await freeSlot();
                slot(number).set(part);
                take(id, number, part.length);
            }
        },
        digest: () => digestOf(id),
    };
}
async function startThread() {
    const { Worker } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 75919, 19));
    const slots = new SharedArrayBuffer(SLOTS * SLOT_BYTES);
    const worker = new Worker(WORK, { eval: true, execArgv: [], workerData: { slots, slotBytes: SLOT_BYTES } });
    worker.unref();
    const wait = waiting(worker);
    const free = Array.from({ length: SLOTS }, (_, number) => number);
    const forSlot = [];
    const forDigest = new Map();
    worker.on("message", (reply) => {
        if ("digest" in reply) {
            forDigest.get(reply.id)?.(reply.digest);
            forDigest.delete(reply.id);
            return;
        }
        const next = forSlot.shift();
        if (next === undefined)
            free.push(reply.slot);
        else
            next(reply.slot);
    });
    return {
        slot: (number) => new Uint8Array(slots, number * SLOT_BYTES, SLOT_BYTES),
        take: (id, slot, length) => worker.postMessage({ id, slot, length }),
        isBehind: () => free.length === 0,
        freeSlot: async () => free.shift() ?? wait((done) => forSlot.push(done)),
        digestOf: (id) => {
            worker.postMessage({ id });
            return wait((done) => forDigest.set(id, done));
        },
    };
}
function waiting(worker) {
    const ended = new Promise((_, reject) => worker.once("error", reject));
    ended.catch(() => undefined);
    let awaited = 0;
    return async (begin) => {
        awaited += 1;
        worker.ref();
        try {
            return await Promise.race([new Promise(begin), ended]);
        }
        finally {
            awaited -= 1;
            if (awaited === 0)
                worker.unref();
        }
    };
}


/***/ }),

/***/ 93467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ sha512Here)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

function sha512Here() {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha512");
    return {
        add: async (chunk) => {
            hash.update(chunk);
        },
        digest: async () => hash.digest("hex"),
    };
}


/***/ })

};
