export const id = 9274;
export const ids = [9274];
export const modules = {

/***/ 19274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publish: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _check_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93468);
/* harmony import */ var _check_rendered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65071);
/* harmony import */ var _publish_bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62866);
/* harmony import */ var _publish_credential_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8073);
/* harmony import */ var _publish_preflight_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49867);
/* harmony import */ var _publish_publish_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32941);
/* harmony import */ var _publish_target_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38365);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(86965);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(54009);
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(36231);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(24387);
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(75419);
/* harmony import */ var _document_file_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(48111);
/* harmony import */ var _own_files_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(41983);
/* harmony import */ var _wheel_timings_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(68284);

















async function publish(options, world) {
    const index = (0,_publish_target_js__WEBPACK_IMPORTED_MODULE_7__/* .indexOf */ .q)(options.index, options.simpleUrl);
    const { bundle, receipts } = await openPaths(options, world.files);
    const { runner } = world;
    const credential = (0,_publish_credential_js__WEBPACK_IMPORTED_MODULE_15__/* .credentialOf */ .$5)(runner.environment);
    for (const secret of credential ? (0,_publish_credential_js__WEBPACK_IMPORTED_MODULE_15__/* .secretForms */ .eo)(credential) : [])
        world.mask(secret);
    const request = {
        bundle,
        index,
        runner,
        ...(options.auth && { auth: options.auth }),
        ...(credential && { credential }),
    };
    if (options.dryRun) {
        const looked = await (0,_publish_preflight_js__WEBPACK_IMPORTED_MODULE_5__/* .preflight */ .Mz)(request, world);
        (0,_publish_preflight_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseAll */ .cp)(looked.refusals);
        return dryRunOutcome((0,_publish_preflight_js__WEBPACK_IMPORTED_MODULE_5__/* .outlook */ .En)(looked, { index }), bundle);
    }
    if (receipts !== undefined)
        await (0,_own_files_js__WEBPACK_IMPORTED_MODULE_13__/* .refuseForeignDocuments */ .tV)([node_path__WEBPACK_IMPORTED_MODULE_0__.join(receipts, _document_file_js__WEBPACK_IMPORTED_MODULE_12__/* .RECEIPT */ .T6)], world.files);
    const timings = await (0,_wheel_timings_js__WEBPACK_IMPORTED_MODULE_14__/* .timingsIn */ .p3)(options.paths[0] ?? ".", bundle.manifest.plan?.sha256 ?? "", world.files);
    const receipt = (0,_wheel_timings_js__WEBPACK_IMPORTED_MODULE_14__/* .withTimings */ .cH)(await (0,_publish_publish_js__WEBPACK_IMPORTED_MODULE_6__/* .publishRelease */ .D)(request, world), timings);
    if (receipts !== undefined)
        await writeReceipt(node_path__WEBPACK_IMPORTED_MODULE_0__.join(receipts, _document_file_js__WEBPACK_IMPORTED_MODULE_12__/* .RECEIPT */ .T6), receipt, world.files);
    return publishedOutcome(receipt, bundle);
}
async function writeReceipt(file, receipt, files) {
    try {
        await files.write(file, (0,_document_file_js__WEBPACK_IMPORTED_MODULE_12__/* .jsonBytes */ .yN)(receipt));
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ShipwheelError */ .QP("SW-RECEIPT-NOT-WRITTEN", `${file}: ${reason}`, { cause });
    }
}
async function openPaths({ paths, manifestDigest, out }, files) {
    const [first = "."] = paths;
    const isBundle = paths.length === 1 && (await files.kind(node_path__WEBPACK_IMPORTED_MODULE_0__.join(first, _document_file_js__WEBPACK_IMPORTED_MODULE_12__/* .MANIFEST */ .e0))) === "file";
    if (manifestDigest !== undefined && paths.length > 1) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ShipwheelError */ .QP("SW-USAGE", `--manifest-digest with ${paths.length} paths`, {
            hint: "The digest is of one bundle's manifest.json: name that bundle's folder alone.",
        });
    }
    if (isBundle || manifestDigest !== undefined) {
        const bundle = await (0,_publish_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .openBundle */ .h)(first, manifestDigest === undefined ? {} : { manifestDigest }, { files });
        return { bundle, ...(out !== undefined && { receipts: first }) };
    }
    return { bundle: await bundleOfFiles(paths, files), ...(out !== undefined && { receipts: out }) };
}
async function bundleOfFiles(paths, files) {
    const read = await (0,_check_check_js__WEBPACK_IMPORTED_MODULE_1__/* .readPaths */ .Vv)(await (0,_check_check_js__WEBPACK_IMPORTED_MODULE_1__/* .expandPaths */ .pR)(paths, { files }), { files });
    const distributions = read.map(_check_rendered_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutRendering */ .di);
    const rehearsal = await isRehearsed(distributions, files);
    const parts = { records: [], distributions, rehearsal, toolVersion: _version_js__WEBPACK_IMPORTED_MODULE_10__/* .VERSION */ .x };
    const { manifest, digest } = (0,_assemble_js__WEBPACK_IMPORTED_MODULE_11__/* .assembleSound */ .y)(parts);
    const located = new Map(distributions.map((each) => [`dist/${each.name}`, each.path]));
    return { manifest, digest, digestGiven: false, plan: null, located };
}
async function isRehearsed(distributions, files) {
    const bundles = new Set(distributions.map((each) => node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(each.path)))));
    const texts = await Promise.all([...bundles].map((folder) => files.readText(node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, _document_file_js__WEBPACK_IMPORTED_MODULE_12__/* .MANIFEST */ .e0))));
    return texts.some((text) => text?.includes('"schema": "shipwheel/') && text.includes('"rehearsal": true'));
}
function dryRunOutcome(lines, { manifest }) {
    return {
        document: { dryRun: true, project: manifest.project, outlook: lines },
        text: ["Nothing was sent. A real run would publish:", ...lines.map((line) => `  ${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_16__/* .visible */ .R)(line)}`)].join("\n"),
        exitCode: 0,
        outputs: { version: manifest.project.version },
        summary: () => "",
        problems: [],
    };
}
function publishedOutcome(receipt, { manifest }) {
    return {
        document: receipt,
        text: (0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .receiptText */ .ee)(receipt),
        exitCode: 0,
        outputs: { version: manifest.project.version },
        summary: () => (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_8__/* .receiptSummary */ .Rs)(receipt),
        problems: [],
    };
}


/***/ })

};
