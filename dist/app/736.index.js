export const id = 736;
export const ids = [736];
export const modules = {

/***/ 26736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planSchema: () => (/* binding */ planSchema)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88050);

const problemSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    code: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    message: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    hint: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The file that has to change, and where in it. */
    where: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ file: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), line: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()) })),
});
const evidenceSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** Relative to the project, with forward slashes. */
    file: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Counted from 1. */
    line: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    says: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const expectedSdistSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("sdist"), job: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
const expectedWheelSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("wheel"),
    /** cibuildwheel's build identifier; a pure wheel has none. */
    identifier: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** The wheel's own Python tag: py3, cp311. */
    python: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    abi: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    platform: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["any", "manylinux", "musllinux", "macosx", "win", "android", "ios", "pyodide", "linux"]),
    /** The architecture as the platform spells it, `any` for a pure wheel. */
    arch: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The oldest system that the wheel must still run on: `2_17`, `11_0`. */
    floor: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    job: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
/** What this release will be, and why: the contract that everything built is held against. */
const planSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    schema: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("shipwheel/plan/1"),
    /** The plan of a rehearsal, whose version no tag may stand behind: what is made by it is published to loopback alone. */
    rehearsal: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true)),
    source: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        /** `owner/name` where it is known. */
        repository: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        /** Empty where nothing is committed yet; such a plan has a refusal. */
        commit: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        ref: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        /** The commit's time in seconds since 1970: SOURCE_DATE_EPOCH of every build. */
        epoch: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    }),
    project: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        normalizedName: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        /** The project's folder within the repository, with forward slashes; `.` for the repository itself. */
        root: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        backend: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        requiresPython: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        purity: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            class: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["pure", "platform", "both", "unknown"]),
            confidence: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["certain", "likely", "unsure"]),
            evidence: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(evidenceSchema),
        }),
    }),
    version: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        pep440: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        /** The tag that this release has, or would have; null for a version between releases. */
        tag: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        source: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), detail: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
        prerelease: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    }),
    expected: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt("kind", [expectedSdistSchema, expectedWheelSchema])),
    excluded: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ identifier: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), rule: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), because: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    jobs: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        runner: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        tool: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        identifiers: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        why: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    })),
    /** What a workflow hands to `strategy.matrix`: the wheel jobs of a platform project. */
    matrix: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ include: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ job: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), runner: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })) }),
    tools: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), version: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    refusals: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(problemSchema),
    warnings: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(problemSchema),
});


/***/ })

};
