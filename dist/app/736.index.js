export const id = 736;
export const ids = [736];
export const modules = {

/***/ 26736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planSchema: () => (/* binding */ planSchema)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28395);

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
const textsByName = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP());
/** What the project says of itself; a field that it does not have, or that only building tells, is absent. */
const metadataFields = {
    description: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    license: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ expression: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ file: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ text: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })])),
    /** Files or patterns, as written. */
    licenseFiles: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
    readme: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ file: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), contentType: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) })),
    /** Requirements of PEP 508. */
    dependencies: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
    /** By extra; the requirements do not repeat it. */
    optionalDependencies: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()))),
    /** Console scripts: names, and what they refer to. */
    scripts: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(textsByName),
    guiScripts: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(textsByName),
    /** Further entry points, by group. */
    entryPoints: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), textsByName)),
    /** The fields that only building tells, by their names in `[project]`. */
    dynamic: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
};
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
    /** The oldest system that the wheel must still run on, so the newest that it may ask for: `2_17`, `11_0`. */
    floor: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** What else than Shipwheel's own rules decided on it, such as the step of a workflow that builds it. */
    because: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
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
        ...metadataFields,
        /** Where a field is written, by its name in `[project]`. */
        evidence: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), evidenceSchema)),
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
        /** How long its wheels are thought to take, one after another. */
        minutes: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
        /** What the runner needs to run programs of another architecture, in cibuildwheel's spelling: `ppc64le`. */
        emulation: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ tool: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("qemu"), arch: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
        /** What `rustup target add` has to add, as the runner's own Rust does not compile for it. */
        rustTargets: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
        /** The Pythons that cibuildwheel itself runs on; those that it builds for it brings along. */
        hostPython: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    })),
    /** What a workflow hands to `strategy.matrix`: the wheel jobs of a platform project. */
    matrix: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        include: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            job: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            runner: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            /** The architecture that the job needs QEMU for: what `docker/setup-qemu-action` is to be run for. */
            emulation: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        })),
    }),
    tools: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), version: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    /** Beside a version that the index has: the wheels that its users gain and lose, by their tags (`cp314-cp314-musllinux_x86_64`). */
    against: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        /** Null where the index has nothing of the project yet. */
        version: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        added: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        dropped: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    })),
    refusals: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(problemSchema),
    warnings: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(problemSchema),
});


/***/ })

};
