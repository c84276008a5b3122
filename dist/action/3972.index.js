export const id = 3972;
export const ids = [3972];
export const modules = {

/***/ 63972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildRecordSchema: () => (/* binding */ buildRecordSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(28395);
// EXTERNAL MODULE: ./lib/src/documents/finding.js
var finding = __webpack_require__(58390);
;// CONCATENATED MODULE: ./lib/src/documents/locked.js

const lockedSchema = schemas/* object */.Ikc({
    file: schemas/* string */.YjP(),
    sha256: schemas/* string */.YjP(),
    graph: schemas/* enum */.k5n(["complete", "unknown"]),
    packages: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        version: schemas/* string */.YjP(),
        marker: schemas/* exactOptional */.yqP(schemas/* string */.YjP()),
        extras: schemas/* exactOptional */.yqP(schemas/* array */.YOg(schemas/* object */.Ikc({ names: schemas/* string */.YjP(), marker: schemas/* exactOptional */.yqP(schemas/* string */.YjP()) }))),
        source: schemas/* exactOptional */.yqP(schemas/* object */.Ikc({ kind: schemas/* enum */.k5n(["index", "archive", "repository", "local"]), url: schemas/* exactOptional */.yqP(schemas/* string */.YjP()) })),
        hashes: schemas/* array */.YOg(schemas/* string */.YjP()),
        dependencies: schemas/* exactOptional */.yqP(schemas/* array */.YOg(schemas/* string */.YjP())),
    })),
});

// EXTERNAL MODULE: ./lib/src/documents/trial.js
var trial = __webpack_require__(75411);
;// CONCATENATED MODULE: ./lib/src/documents/build-record.js




const machineSchema = schemas/* object */.Ikc({
    platform: schemas/* string */.YjP(),
    arch: schemas/* string */.YjP(),
    image: schemas/* exactOptional */.yqP(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP() })),
    workflow: schemas/* exactOptional */.yqP(schemas/* string */.YjP()),
});
const buildRecordSchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz("shipwheel/build-record/1"),
    plan: schemas/* string */.YjP(),
    job: schemas/* string */.YjP(),
    from: schemas/* object */.Ikc({ kind: schemas/* enum */.k5n(["sdist", "tree"]), name: schemas/* string */.YjP(), sha256: schemas/* string */.YjP() }),
    files: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        size: schemas/* number */.aig(),
        sha256: schemas/* string */.YjP(),
        floor: schemas/* exactOptional */.yqP(schemas/* string */.YjP()),
        untried: schemas/* exactOptional */.yqP(schemas/* literal */.euz(true)),
        findings: schemas/* array */.YOg(finding/* findingSchema */.$f),
        ...finding/* asideFields */.Kj,
    })),
    tools: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP() })),
    machines: schemas/* exactOptional */.yqP(schemas/* array */.YOg(machineSchema)),
    gates: schemas/* array */.YOg(schemas/* object */.Ikc({
        command: schemas/* string */.YjP(),
        outcome: schemas/* enum */.k5n(["passed", "failed", "skipped"]),
        seconds: schemas/* number */.aig(),
        name: schemas/* exactOptional */.yqP(schemas/* string */.YjP()),
        python: schemas/* exactOptional */.yqP(schemas/* string */.YjP()),
        file: schemas/* exactOptional */.yqP(schemas/* string */.YjP()),
        detail: schemas/* exactOptional */.yqP(schemas/* string */.YjP()),
    })),
    smoke: schemas/* array */.YOg(trial/* trialSchema */.W),
    reproducible: schemas/* nullable */.mee(schemas/* object */.Ikc({
        verdict: schemas/* enum */.k5n(["identical", "different"]),
        required: schemas/* exactOptional */.yqP(schemas/* literal */.euz(true)),
        cause: schemas/* exactOptional */.yqP(schemas/* string */.YjP()),
        files: schemas/* exactOptional */.yqP(schemas/* array */.YOg(schemas/* object */.Ikc({
            name: schemas/* string */.YjP(),
            verdict: schemas/* enum */.k5n(["identical", "different"]),
            causes: schemas/* array */.YOg(schemas/* object */.Ikc({
                cause: schemas/* string */.YjP(),
                says: schemas/* string */.YjP(),
                change: schemas/* string */.YjP(),
                members: schemas/* array */.YOg(schemas/* string */.YjP()),
                count: schemas/* number */.aig(),
            })),
        }))),
    })),
    timings: schemas/* array */.YOg(schemas/* object */.Ikc({
        step: schemas/* string */.YjP(),
        seconds: schemas/* number */.aig(),
        identifier: schemas/* exactOptional */.yqP(schemas/* string */.YjP()),
    })),
    lock: schemas/* exactOptional */.yqP(lockedSchema),
    notBuilt: schemas/* exactOptional */.yqP(schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), because: schemas/* string */.YjP() }))),
});


/***/ }),

/***/ 58390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ findingSchema),
/* harmony export */   Kj: () => (/* binding */ asideFields)
/* harmony export */ });
/* unused harmony exports ignoredFindingSchema, skippedCheckSchema */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28395);

const findingSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    code: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    severity: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["error", "warning"]),
    authority: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["index", "specification", "practice"]),
    member: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    message: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    hint: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const ignoredFindingSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ...findingSchema.shape, reason: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
const skippedCheckSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    check: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    because: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const asideFields = {
    ignored: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ignoredFindingSchema)),
    skipped: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(skippedCheckSchema)),
};


/***/ }),

/***/ 75411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ trialSchema)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28395);

const trialSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    python: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    outcome: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["passed", "failed", "skipped"]),
    detail: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    file: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});


/***/ })

};
