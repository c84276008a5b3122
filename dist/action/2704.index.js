export const id = 2704;
export const ids = [2704];
export const modules = {

/***/ 72704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vH: () => (/* binding */ checkFile),
  nn: () => (/* binding */ checkPaths),
  Vv: () => (/* binding */ readPaths)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/python/bytes.js
var bytes = __webpack_require__(60654);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/python/passing-hash.js
var passing_hash = __webpack_require__(93467);
;// CONCATENATED MODULE: ./lib/src/check/digest.js


const MOST_HELD = 1024 * 1024;
const READ_BYTES = 1024 * 1024;
async function withDigests(source, read, hashing) {
    const sha512 = (await hashing?.sha512(source.size)) ?? (0,passing_hash/* sha512Here */.X)();
    const passing = hashed(source.size > MOST_HELD ? source : inMemory(await source.read(0, source.size)), sha512);
    const answer = await read(passing.source);
    return { answer, ...(await passing.digests()) };
}
function hashed(source, sha512) {
    const sha256 = (0,external_node_crypto_.createHash)("sha256");
    let at = 0;
    async function read(offset, length, room) {
        const bytes = await source.read(offset, length, room);
        const end = offset + bytes.length;
        if (offset > at || end <= at)
            return bytes;
        const fresh = bytes.subarray(at - offset);
        at = end;
        const taken = sha512.add(fresh);
        sha256.update(fresh);
        await taken;
        return bytes;
    }
    async function digests() {
        const room = Buffer.allocUnsafeSlow(Math.min(READ_BYTES, source.size - at));
        while (at < source.size)
            if ((await read(at, READ_BYTES, room)).length === 0)
                break;
        return { sha256: sha256.digest("hex"), sha512: await sha512.digest() };
    }
    return { source: { size: source.size, read }, digests };
}
function inMemory(bytes) {
    return { size: bytes.length, read: async (offset, length) => bytes.subarray(offset, offset + length) };
}

// EXTERNAL MODULE: ./lib/src/check/distribution.js + 19 modules
var distribution = __webpack_require__(30308);
// EXTERNAL MODULE: ./lib/src/check/expanded.js
var expanded = __webpack_require__(24544);
// EXTERNAL MODULE: ./lib/src/check/finding-texts.js
var finding_texts = __webpack_require__(60133);
;// CONCATENATED MODULE: ./lib/src/python/common-path.js
function commonPath(paths) {
    const absolute = paths.filter((path) => path.startsWith("/")).length;
    if (absolute !== 0 && absolute !== paths.length)
        return undefined;
    const [first, ...others] = paths.map((path) => path.split("/").filter((part) => part !== "" && part !== "."));
    if (first === undefined)
        return "";
    let shared = first.length;
    for (const other of others) {
        shared = Math.min(shared, other.length);
        while (shared > 0 && !startsAlike(first, other, shared))
            shared -= 1;
    }
    return (absolute > 0 ? "/" : "") + first.slice(0, shared).join("/");
}
function startsAlike(one, other, length) {
    return one.slice(0, length).every((part, at) => part === other[at]);
}

// EXTERNAL MODULE: ./lib/src/python/tar.js + 2 modules
var tar = __webpack_require__(3389);
// EXTERNAL MODULE: ./lib/src/python/zip-end.js
var zip_end = __webpack_require__(9262);
// EXTERNAL MODULE: ./lib/src/check/inspection.js + 11 modules
var check_inspection = __webpack_require__(70689);
// EXTERNAL MODULE: ./lib/src/check/own-texts.js
var own_texts = __webpack_require__(88832);
// EXTERNAL MODULE: ./lib/src/check/read-wheel.js
var read_wheel = __webpack_require__(62639);
// EXTERNAL MODULE: ./lib/src/check/read-zip.js + 2 modules
var read_zip = __webpack_require__(11243);
;// CONCATENATED MODULE: ./lib/src/check/read-sdist.js







const MOST_KEPT = 32 * 1024 * 1024;
async function readSdist(name, source) {
    return name.endsWith(".zip") ? readZipSdist(name, source) : readTarSdist(name, source);
}
async function readTarSdist(name, source) {
    const kept = keepTexts();
    const inspected = inspectInTurn();
    const { members, flaws } = await (0,tar/* readTar */.s)(source, (member) => {
        const inspect = inspected.next(member);
        return isPkgInfo(member.name) ? kept.sink(member) : inspect;
    });
    const top = commonPath(members.map((member) => member.name));
    return {
        kind: "sdist",
        name,
        size: source.size,
        twoFormats: await (0,zip_end/* endsAsZip */.uP)(source),
        metadata: (0,read_wheel/* readMetadata */._6)(`${top}/PKG-INFO`, kept.texts()),
        ...inspected.all(),
        zip: undefined,
        members,
        flaws,
        top,
    };
}
function isPkgInfo(name) {
    return name === "PKG-INFO" || name.endsWith("/PKG-INFO");
}
function keepTexts() {
    const parts = new Map();
    let room = MOST_KEPT;
    return {
        sink: ({ name, size }) => {
            parts.delete(name);
            if (size > own_texts/* LONGEST_TEXT */.xG || size > room)
                return undefined;
            room -= size;
            const chunks = [];
            parts.set(name, chunks);
            return (chunk) => chunks.push(Buffer.from(chunk));
        },
        texts: () => new Map([...parts].map(([name, chunks]) => [name, Buffer.concat(chunks)])),
    };
}
function inspectInTurn() {
    const inspected = (0,check_inspection/* collectInspected */.iT)();
    let current;
    const finish = () => {
        if (current !== undefined)
            inspected.add(current.name, current.inspection.found());
        current = undefined;
    };
    return {
        next: ({ name, kind, size }) => {
            finish();
            const inspection = kind === "file" ? (0,check_inspection/* inspectionOf */.Ms)(name, size, "sdist") : undefined;
            if (inspection !== undefined)
                current = { name, inspection };
            return inspection?.add;
        },
        all: () => {
            finish();
            return inspected.all();
        },
    };
}
async function readZipSdist(name, source) {
    const zip = await (0,read_zip/* openZip */.QH)(source);
    const facts = { kind: "sdist", name, size: source.size, twoFormats: false, flaws: [] };
    if (zip.kind === "broken") {
        return { ...facts, ...check_inspection/* NOTHING_INSPECTED */.q, metadata: undefined, zip, members: [], top: "" };
    }
    const { entries } = zip.directory;
    const top = commonPath(entries.map((entry) => entry.name));
    const pkgInfo = `${top}/PKG-INFO`;
    const metadata = (0,read_wheel/* readMetadata */._6)(pkgInfo, await (0,read_zip/* readTexts */.Z7)(source, zip.directory, [pkgInfo]));
    const read = { ...facts, metadata, members: entries.map(asTarMember), top };
    if (zip.bomb)
        return { ...read, ...check_inspection/* NOTHING_INSPECTED */.q, zip };
    const reasons = { indexReads: (member) => member === pkgInfo, record: new Map(), trustsRecord: false };
    const { members, inspected } = await (0,read_zip/* readMembers */.mo)(source, zip.directory, reasons);
    return { ...read, ...inspected, zip: { ...zip, members } };
}
const KIND_BITS = 0o170000;
const SYMLINK = 0o120000;
function asTarMember({ name, size, mode }) {
    const kind = name.endsWith("/") ? "folder" : (mode & KIND_BITS) === SYMLINK ? "symlink" : "file";
    return { name, kind, size, mode: mode & 0o7777, target: "", modified: 0, owner: "", offset: 0, sparse: false };
}

;// CONCATENATED MODULE: ./lib/src/check/shared-members.js
const MOST_BYTES = 8 * 1024 * 1024;
const MOST_MEMBERS = 10_000;
function shareMembers() {
    const kept = new Map();
    let bytes = 0;
    return {
        find(manner, packed) {
            const known = kept.get(manner);
            return known !== undefined && Buffer.compare(known.packed, packed) === 0 ? known.outcome : undefined;
        },
        keep(manner, packed, outcome) {
            const more = packed.length - (kept.get(manner)?.packed.length ?? 0);
            if (outcome.found?.telling !== undefined || bytes + more > MOST_BYTES || kept.size === MOST_MEMBERS)
                return;
            bytes += more;
            kept.set(manner, { packed: Buffer.from(packed), outcome });
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/check/shared-metadata.js
function shareMetadata() {
    const judged = new WeakMap();
    let before;
    return {
        facts(member, bytes, read) {
            if (before?.member !== member || Buffer.compare(before.bytes, bytes) !== 0)
                before = read();
            return before;
        },
        findings(metadata, judge) {
            const known = metadata && judged.get(metadata);
            if (known !== undefined)
                return known;
            const found = judge();
            if (metadata !== undefined)
                judged.set(metadata, found);
            return found;
        },
    };
}

// EXTERNAL MODULE: ./lib/src/check/telling-files.js
var telling_files = __webpack_require__(71970);
;// CONCATENATED MODULE: ./lib/src/check/check.js












const AT_ONCE = 3;
async function checkPaths(paths, { files, trustsRecord = false }) {
    const reading = { trustsRecord, shared: share() };
    return inTurn(paths, (each) => readPath(each, files, (source) => judgeFile(each, source, reading)));
}
async function readPaths(paths, { files, instead, ...reading }) {
    const shared = share();
    return inTurn(paths, async (each) => {
        const known = await instead?.(each);
        if (known !== undefined)
            return known;
        const read = await readPath(each, files, (source) => checkFile(each, source, { ...reading, shared }));
        return { sha256: "", sha512: "", ...read };
    });
}
function share() {
    return { metadata: shareMetadata(), members: shareMembers() };
}
async function inTurn(paths, answer) {
    const answers = [];
    const waiting = paths.entries();
    const worker = async () => {
        for (const [at, each] of waiting)
            answers[at] = await answer(each);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    return answers;
}
async function readPath(given, files, read) {
    try {
        const kind = await files.kind(given);
        if (kind === undefined)
            return unreadable(given, "SW-PATH-MISSING");
        const open = kind === "file" ? await files.open(given) : undefined;
        if (open === undefined)
            return unreadable(given, "SW-PATH-FOREIGN");
        return await readOpen(given, open, read).finally(() => open.close());
    }
    catch (error) {
        if (error instanceof errors/* ShipwheelError */.QP)
            throw error;
        return unreadable(given, "SW-PATH-UNREADABLE", error instanceof Error ? error.message : String(error));
    }
}
async function readOpen(given, open, read) {
    const [reading] = await Promise.allSettled([read(open)]);
    if (await open.changed())
        return unreadable(given, "SW-PATH-CHANGED");
    if (reading.status === "rejected")
        throw reading.reason;
    return reading.value;
}
async function checkFile(given, source, { hashing, trustsRecord = false, shared = share() } = {}) {
    const read = (passing) => factsOf(given, passing, { trustsRecord, shared });
    const { answer: facts, ...digests } = await withDigests(source, read, hashing);
    const file = { ...judged({ given, size: source.size }, facts, shared), ...digests };
    if (facts === undefined || !(0,telling_files/* bringsAnything */.Gb)(facts))
        return file;
    const { contentsOf } = await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(5324)]).then(__webpack_require__.bind(__webpack_require__, 85324));
    return { ...file, contents: contentsOf(facts) };
}
async function judgeFile(given, source, manner) {
    return judged({ given, size: source.size }, await factsOf(given, source, manner), manner.shared);
}
async function factsOf(given, source, { trustsRecord, shared }) {
    const name = external_node_path_.basename(given);
    if (!expanded/* DISTRIBUTION */.h.test(name))
        return undefined;
    const blocks = (0,bytes/* inBlocks */.Qf)(source);
    return name.endsWith(".whl") ? (0,read_wheel/* readWheel */.ag)(name, blocks, { trustsRecord, ...shared }) : readSdist(name, blocks);
}
function judged({ given, size }, facts, shared) {
    const file = { path: given, name: external_node_path_.basename(given), size };
    if (facts !== undefined)
        return (0,distribution/* distributionOf */.A)(file, facts, shared.metadata);
    return { ...file, ...nothing, findings: [refusal("SW-PATH-FOREIGN", given)] };
}
const nothing = { kind: "unknown", members: [], topLevel: [], refused: true };
function unreadable(given, code, because) {
    const said = because === undefined ? given : `${given} (${because})`;
    return { path: given, name: external_node_path_.basename(given), size: 0, ...nothing, findings: [refusal(code, said)] };
}
function refusal(code, offending) {
    return { code, severity: "error", authority: "index", ...(0,finding_texts/* textOf */.b6)(code, offending) };
}


/***/ }),

/***/ 80502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ classifierRules)
});

;// CONCATENATED MODULE: ./lib/data/classifiers.json
const classifiers_namespaceObject = /*#__PURE__*/JSON.parse('{"ss":["Development Status :: 1 - Planning","Development Status :: 2 - Pre-Alpha","Development Status :: 3 - Alpha","Development Status :: 4 - Beta","Development Status :: 5 - Production/Stable","Development Status :: 6 - Mature","Development Status :: 7 - Inactive","Environment :: Console","Environment :: Console :: Curses","Environment :: Console :: Framebuffer","Environment :: Console :: Newt","Environment :: Console :: svgalib","Environment :: Cygwin (MS Windows)","Environment :: GPU","Environment :: GPU :: NVIDIA CUDA","Environment :: GPU :: NVIDIA CUDA :: 1.0","Environment :: GPU :: NVIDIA CUDA :: 1.1","Environment :: GPU :: NVIDIA CUDA :: 10.0","Environment :: GPU :: NVIDIA CUDA :: 10.1","Environment :: GPU :: NVIDIA CUDA :: 10.2","Environment :: GPU :: NVIDIA CUDA :: 11","Environment :: GPU :: NVIDIA CUDA :: 11.0","Environment :: GPU :: NVIDIA CUDA :: 11.1","Environment :: GPU :: NVIDIA CUDA :: 11.2","Environment :: GPU :: NVIDIA CUDA :: 11.3","Environment :: GPU :: NVIDIA CUDA :: 11.4","Environment :: GPU :: NVIDIA CUDA :: 11.5","Environment :: GPU :: NVIDIA CUDA :: 11.6","Environment :: GPU :: NVIDIA CUDA :: 11.7","Environment :: GPU :: NVIDIA CUDA :: 11.8","Environment :: GPU :: NVIDIA CUDA :: 12","Environment :: GPU :: NVIDIA CUDA :: 12 :: 12.0","Environment :: GPU :: NVIDIA CUDA :: 12 :: 12.1","Environment :: GPU :: NVIDIA CUDA :: 12 :: 12.2","Environment :: GPU :: NVIDIA CUDA :: 12 :: 12.3","Environment :: GPU :: NVIDIA CUDA :: 12 :: 12.4","Environment :: GPU :: NVIDIA CUDA :: 12 :: 12.5","Environment :: GPU :: NVIDIA CUDA :: 12 :: 12.6","Environment :: GPU :: NVIDIA CUDA :: 13","Environment :: GPU :: NVIDIA CUDA :: 2.0","Environment :: GPU :: NVIDIA CUDA :: 2.1","Environment :: GPU :: NVIDIA CUDA :: 2.2","Environment :: GPU :: NVIDIA CUDA :: 2.3","Environment :: GPU :: NVIDIA CUDA :: 3.0","Environment :: GPU :: NVIDIA CUDA :: 3.1","Environment :: GPU :: NVIDIA CUDA :: 3.2","Environment :: GPU :: NVIDIA CUDA :: 4.0","Environment :: GPU :: NVIDIA CUDA :: 4.1","Environment :: GPU :: NVIDIA CUDA :: 4.2","Environment :: GPU :: NVIDIA CUDA :: 5.0","Environment :: GPU :: NVIDIA CUDA :: 5.5","Environment :: GPU :: NVIDIA CUDA :: 6.0","Environment :: GPU :: NVIDIA CUDA :: 6.5","Environment :: GPU :: NVIDIA CUDA :: 7.0","Environment :: GPU :: NVIDIA CUDA :: 7.5","Environment :: GPU :: NVIDIA CUDA :: 8.0","Environment :: GPU :: NVIDIA CUDA :: 9.0","Environment :: GPU :: NVIDIA CUDA :: 9.1","Environment :: GPU :: NVIDIA CUDA :: 9.2","Environment :: Handhelds/PDA\'s","Environment :: MacOS X","Environment :: MacOS X :: Aqua","Environment :: MacOS X :: Carbon","Environment :: MacOS X :: Cocoa","Environment :: No Input/Output (Daemon)","Environment :: OpenStack","Environment :: Other Environment","Environment :: Plugins","Environment :: Web Environment","Environment :: Web Environment :: Buffet","Environment :: Web Environment :: Mozilla","Environment :: Web Environment :: ToscaWidgets","Environment :: WebAssembly","Environment :: WebAssembly :: Emscripten","Environment :: WebAssembly :: WASI","Environment :: Win32 (MS Windows)","Environment :: X11 Applications","Environment :: X11 Applications :: GTK","Environment :: X11 Applications :: Gnome","Environment :: X11 Applications :: KDE","Environment :: X11 Applications :: Qt","Framework :: AWS CDK","Framework :: AWS CDK :: 1","Framework :: AWS CDK :: 2","Framework :: AiiDA","Framework :: Ansible","Framework :: AnyIO","Framework :: Apache Airflow","Framework :: Apache Airflow :: Provider","Framework :: AsyncIO","Framework :: BEAT","Framework :: BFG","Framework :: Bob","Framework :: Bottle","Framework :: Buildout","Framework :: Buildout :: Extension","Framework :: Buildout :: Recipe","Framework :: CastleCMS","Framework :: CastleCMS :: Theme","Framework :: Celery","Framework :: Chandler","Framework :: CherryPy","Framework :: CubicWeb","Framework :: Dash","Framework :: Datasette","Framework :: Django","Framework :: Django :: 1","Framework :: Django :: 1.10","Framework :: Django :: 1.11","Framework :: Django :: 1.4","Framework :: Django :: 1.5","Framework :: Django :: 1.6","Framework :: Django :: 1.7","Framework :: Django :: 1.8","Framework :: Django :: 1.9","Framework :: Django :: 2","Framework :: Django :: 2.0","Framework :: Django :: 2.1","Framework :: Django :: 2.2","Framework :: Django :: 3","Framework :: Django :: 3.0","Framework :: Django :: 3.1","Framework :: Django :: 3.2","Framework :: Django :: 4","Framework :: Django :: 4.0","Framework :: Django :: 4.1","Framework :: Django :: 4.2","Framework :: Django :: 5","Framework :: Django :: 5.0","Framework :: Django :: 5.1","Framework :: Django :: 5.2","Framework :: Django :: 6","Framework :: Django :: 6.0","Framework :: Django :: 6.1","Framework :: Django CMS","Framework :: Django CMS :: 3.10","Framework :: Django CMS :: 3.11","Framework :: Django CMS :: 3.4","Framework :: Django CMS :: 3.5","Framework :: Django CMS :: 3.6","Framework :: Django CMS :: 3.7","Framework :: Django CMS :: 3.8","Framework :: Django CMS :: 3.9","Framework :: Django CMS :: 4.0","Framework :: Django CMS :: 4.1","Framework :: Django CMS :: 5.0","Framework :: Django CMS :: 5.1","Framework :: FastAPI","Framework :: Flake8","Framework :: Flask","Framework :: Hatch","Framework :: Hypothesis","Framework :: IDLE","Framework :: IPython","Framework :: InvenTree","Framework :: Jupyter","Framework :: Jupyter :: JupyterLab","Framework :: Jupyter :: JupyterLab :: 1","Framework :: Jupyter :: JupyterLab :: 2","Framework :: Jupyter :: JupyterLab :: 3","Framework :: Jupyter :: JupyterLab :: 4","Framework :: Jupyter :: JupyterLab :: Extensions","Framework :: Jupyter :: JupyterLab :: Extensions :: Mime Renderers","Framework :: Jupyter :: JupyterLab :: Extensions :: Prebuilt","Framework :: Jupyter :: JupyterLab :: Extensions :: Themes","Framework :: Kedro","Framework :: Lektor","Framework :: Litestar","Framework :: Litestar :: 1","Framework :: Litestar :: 2","Framework :: Litestar :: 3","Framework :: Masonite","Framework :: Matplotlib","Framework :: MkDocs","Framework :: Nengo","Framework :: Odoo","Framework :: Odoo :: 10.0","Framework :: Odoo :: 11.0","Framework :: Odoo :: 12.0","Framework :: Odoo :: 13.0","Framework :: Odoo :: 14.0","Framework :: Odoo :: 15.0","Framework :: Odoo :: 16.0","Framework :: Odoo :: 17.0","Framework :: Odoo :: 18.0","Framework :: Odoo :: 19.0","Framework :: Odoo :: 20.0","Framework :: Odoo :: 8.0","Framework :: Odoo :: 9.0","Framework :: OpenTelemetry","Framework :: OpenTelemetry :: Distros","Framework :: OpenTelemetry :: Exporters","Framework :: OpenTelemetry :: Instrumentations","Framework :: Opps","Framework :: Paste","Framework :: Pelican","Framework :: Pelican :: Plugins","Framework :: Pelican :: Themes","Framework :: Plone","Framework :: Plone :: 3.2","Framework :: Plone :: 3.3","Framework :: Plone :: 4.0","Framework :: Plone :: 4.1","Framework :: Plone :: 4.2","Framework :: Plone :: 4.3","Framework :: Plone :: 5.0","Framework :: Plone :: 5.1","Framework :: Plone :: 5.2","Framework :: Plone :: 5.3","Framework :: Plone :: 6.0","Framework :: Plone :: 6.1","Framework :: Plone :: 6.2","Framework :: Plone :: 6.3","Framework :: Plone :: Addon","Framework :: Plone :: Core","Framework :: Plone :: Distribution","Framework :: Plone :: Theme","Framework :: PySimpleGUI","Framework :: PySimpleGUI :: 4","Framework :: PySimpleGUI :: 5","Framework :: Pycsou","Framework :: Pydantic","Framework :: Pydantic :: 1","Framework :: Pydantic :: 2","Framework :: Pylons","Framework :: Pyodide","Framework :: Pyramid","Framework :: Pytest","Framework :: Review Board","Framework :: Robot Framework","Framework :: Robot Framework :: Library","Framework :: Robot Framework :: Tool","Framework :: Scrapy","Framework :: Setuptools Plugin","Framework :: Sphinx","Framework :: Sphinx :: Domain","Framework :: Sphinx :: Extension","Framework :: Sphinx :: Theme","Framework :: Trac","Framework :: Trio","Framework :: Tryton","Framework :: TurboGears","Framework :: TurboGears :: Applications","Framework :: TurboGears :: Widgets","Framework :: Twisted","Framework :: Wagtail","Framework :: Wagtail :: 1","Framework :: Wagtail :: 2","Framework :: Wagtail :: 3","Framework :: Wagtail :: 4","Framework :: Wagtail :: 5","Framework :: Wagtail :: 6","Framework :: Wagtail :: 7","Framework :: Wagtail :: 8","Framework :: ZODB","Framework :: Zope","Framework :: Zope :: 2","Framework :: Zope :: 3","Framework :: Zope :: 4","Framework :: Zope :: 5","Framework :: Zope :: 6","Framework :: Zope2","Framework :: Zope3","Framework :: aiohttp","Framework :: cocotb","Framework :: napari","Framework :: tox","Intended Audience :: Customer Service","Intended Audience :: Developers","Intended Audience :: Education","Intended Audience :: End Users/Desktop","Intended Audience :: Financial and Insurance Industry","Intended Audience :: Healthcare Industry","Intended Audience :: Information Technology","Intended Audience :: Legal Industry","Intended Audience :: Manufacturing","Intended Audience :: Other Audience","Intended Audience :: Religion","Intended Audience :: Science/Research","Intended Audience :: System Administrators","Intended Audience :: Telecommunications Industry","License :: Aladdin Free Public License (AFPL)","License :: CC0 1.0 Universal (CC0 1.0) Public Domain Dedication","License :: CeCILL-B Free Software License Agreement (CECILL-B)","License :: CeCILL-C Free Software License Agreement (CECILL-C)","License :: DFSG approved","License :: Eiffel Forum License (EFL)","License :: Free For Educational Use","License :: Free For Home Use","License :: Free To Use But Restricted","License :: Free for non-commercial use","License :: Freely Distributable","License :: Freeware","License :: GUST Font License 1.0","License :: GUST Font License 2006-09-30","License :: Netscape Public License (NPL)","License :: Nokia Open Source License (NOKOS)","License :: OSI Approved","License :: OSI Approved :: Academic Free License (AFL)","License :: OSI Approved :: Apache Software License","License :: OSI Approved :: Apple Public Source License","License :: OSI Approved :: Artistic License","License :: OSI Approved :: Attribution Assurance License","License :: OSI Approved :: BSD License","License :: OSI Approved :: Blue Oak Model License (BlueOak-1.0.0)","License :: OSI Approved :: Boost Software License 1.0 (BSL-1.0)","License :: OSI Approved :: CEA CNRS Inria Logiciel Libre License, version 2.1 (CeCILL-2.1)","License :: OSI Approved :: CMU License (MIT-CMU)","License :: OSI Approved :: Common Development and Distribution License 1.0 (CDDL-1.0)","License :: OSI Approved :: Common Public License","License :: OSI Approved :: Eclipse Public License 1.0 (EPL-1.0)","License :: OSI Approved :: Eclipse Public License 2.0 (EPL-2.0)","License :: OSI Approved :: Educational Community License, Version 2.0 (ECL-2.0)","License :: OSI Approved :: Eiffel Forum License","License :: OSI Approved :: European Union Public Licence 1.0 (EUPL 1.0)","License :: OSI Approved :: European Union Public Licence 1.1 (EUPL 1.1)","License :: OSI Approved :: European Union Public Licence 1.2 (EUPL 1.2)","License :: OSI Approved :: GNU Affero General Public License v3","License :: OSI Approved :: GNU Affero General Public License v3 or later (AGPLv3+)","License :: OSI Approved :: GNU Free Documentation License (FDL)","License :: OSI Approved :: GNU General Public License (GPL)","License :: OSI Approved :: GNU General Public License v2 (GPLv2)","License :: OSI Approved :: GNU General Public License v2 or later (GPLv2+)","License :: OSI Approved :: GNU General Public License v3 (GPLv3)","License :: OSI Approved :: GNU General Public License v3 or later (GPLv3+)","License :: OSI Approved :: GNU Lesser General Public License v2 (LGPLv2)","License :: OSI Approved :: GNU Lesser General Public License v2 or later (LGPLv2+)","License :: OSI Approved :: GNU Lesser General Public License v3 (LGPLv3)","License :: OSI Approved :: GNU Lesser General Public License v3 or later (LGPLv3+)","License :: OSI Approved :: GNU Library or Lesser General Public License (LGPL)","License :: OSI Approved :: Historical Permission Notice and Disclaimer (HPND)","License :: OSI Approved :: IBM Public License","License :: OSI Approved :: ISC License (ISCL)","License :: OSI Approved :: MIT License","License :: OSI Approved :: MIT No Attribution License (MIT-0)","License :: OSI Approved :: MirOS License (MirOS)","License :: OSI Approved :: Motosoto License","License :: OSI Approved :: Mozilla Public License 1.0 (MPL)","License :: OSI Approved :: Mozilla Public License 1.1 (MPL 1.1)","License :: OSI Approved :: Mozilla Public License 2.0 (MPL 2.0)","License :: OSI Approved :: Mulan Permissive Software License v2 (MulanPSL-2.0)","License :: OSI Approved :: NASA Open Source Agreement v1.3 (NASA-1.3)","License :: OSI Approved :: Nethack General Public License","License :: OSI Approved :: Nokia Open Source License","License :: OSI Approved :: Open Group Test Suite License","License :: OSI Approved :: Open Software License 3.0 (OSL-3.0)","License :: OSI Approved :: PostgreSQL License","License :: OSI Approved :: Python License (CNRI Python License)","License :: OSI Approved :: Python Software Foundation License","License :: OSI Approved :: Qt Public License (QPL)","License :: OSI Approved :: Ricoh Source Code Public License","License :: OSI Approved :: SIL Open Font License 1.1 (OFL-1.1)","License :: OSI Approved :: Sleepycat License","License :: OSI Approved :: Sun Public License","License :: OSI Approved :: The Unlicense (Unlicense)","License :: OSI Approved :: Universal Permissive License (UPL)","License :: OSI Approved :: University of Illinois/NCSA Open Source License","License :: OSI Approved :: Vovida Software License 1.0","License :: OSI Approved :: W3C License","License :: OSI Approved :: Zero-Clause BSD (0BSD)","License :: OSI Approved :: Zope Public License","License :: OSI Approved :: zlib/libpng License","License :: Other/Proprietary License","License :: Public Domain","License :: Repoze Public License","Natural Language :: Afrikaans","Natural Language :: Arabic","Natural Language :: Armenian","Natural Language :: Basque","Natural Language :: Bengali","Natural Language :: Bosnian","Natural Language :: Bulgarian","Natural Language :: Cantonese","Natural Language :: Catalan","Natural Language :: Catalan (Valencian)","Natural Language :: Chinese (Simplified)","Natural Language :: Chinese (Traditional)","Natural Language :: Croatian","Natural Language :: Czech","Natural Language :: Danish","Natural Language :: Dutch","Natural Language :: English","Natural Language :: Esperanto","Natural Language :: Estonian","Natural Language :: Finnish","Natural Language :: French","Natural Language :: Galician","Natural Language :: Georgian","Natural Language :: German","Natural Language :: Greek","Natural Language :: Hebrew","Natural Language :: Hindi","Natural Language :: Hungarian","Natural Language :: Icelandic","Natural Language :: Indonesian","Natural Language :: Irish","Natural Language :: Italian","Natural Language :: Japanese","Natural Language :: Javanese","Natural Language :: Korean","Natural Language :: Latin","Natural Language :: Latvian","Natural Language :: Lithuanian","Natural Language :: Macedonian","Natural Language :: Malay","Natural Language :: Marathi","Natural Language :: Nepali","Natural Language :: Norwegian","Natural Language :: Panjabi","Natural Language :: Persian","Natural Language :: Polish","Natural Language :: Portuguese","Natural Language :: Portuguese (Brazilian)","Natural Language :: Romanian","Natural Language :: Russian","Natural Language :: Serbian","Natural Language :: Slovak","Natural Language :: Slovenian","Natural Language :: Spanish","Natural Language :: Swedish","Natural Language :: Tamil","Natural Language :: Telugu","Natural Language :: Thai","Natural Language :: Tibetan","Natural Language :: Turkish","Natural Language :: Ukrainian","Natural Language :: Urdu","Natural Language :: Vietnamese","Natural Language :: Yiddish","Operating System :: Android","Operating System :: BeOS","Operating System :: MacOS","Operating System :: MacOS :: MacOS 9","Operating System :: MacOS :: MacOS X","Operating System :: Microsoft","Operating System :: Microsoft :: MS-DOS","Operating System :: Microsoft :: Windows","Operating System :: Microsoft :: Windows :: Windows 10","Operating System :: Microsoft :: Windows :: Windows 11","Operating System :: Microsoft :: Windows :: Windows 3.1 or Earlier","Operating System :: Microsoft :: Windows :: Windows 7","Operating System :: Microsoft :: Windows :: Windows 8","Operating System :: Microsoft :: Windows :: Windows 8.1","Operating System :: Microsoft :: Windows :: Windows 95/98/2000","Operating System :: Microsoft :: Windows :: Windows CE","Operating System :: Microsoft :: Windows :: Windows NT/2000","Operating System :: Microsoft :: Windows :: Windows Server 2003","Operating System :: Microsoft :: Windows :: Windows Server 2008","Operating System :: Microsoft :: Windows :: Windows Vista","Operating System :: Microsoft :: Windows :: Windows XP","Operating System :: OS Independent","Operating System :: OS/2","Operating System :: Other OS","Operating System :: PDA Systems","Operating System :: POSIX","Operating System :: POSIX :: AIX","Operating System :: POSIX :: BSD","Operating System :: POSIX :: BSD :: BSD/OS","Operating System :: POSIX :: BSD :: FreeBSD","Operating System :: POSIX :: BSD :: NetBSD","Operating System :: POSIX :: BSD :: OpenBSD","Operating System :: POSIX :: GNU Hurd","Operating System :: POSIX :: HP-UX","Operating System :: POSIX :: IRIX","Operating System :: POSIX :: Linux","Operating System :: POSIX :: Other","Operating System :: POSIX :: SCO","Operating System :: POSIX :: SunOS/Solaris","Operating System :: PalmOS","Operating System :: RISC OS","Operating System :: Unix","Operating System :: iOS","Programming Language :: APL","Programming Language :: ASP","Programming Language :: Ada","Programming Language :: Assembly","Programming Language :: Awk","Programming Language :: Basic","Programming Language :: C","Programming Language :: C#","Programming Language :: C++","Programming Language :: Cold Fusion","Programming Language :: Cython","Programming Language :: D","Programming Language :: Delphi/Kylix","Programming Language :: Dylan","Programming Language :: Eiffel","Programming Language :: Emacs-Lisp","Programming Language :: Erlang","Programming Language :: Euler","Programming Language :: Euphoria","Programming Language :: F#","Programming Language :: Forth","Programming Language :: Fortran","Programming Language :: Go","Programming Language :: Haskell","Programming Language :: Hy","Programming Language :: Java","Programming Language :: JavaScript","Programming Language :: Kotlin","Programming Language :: Lisp","Programming Language :: Logo","Programming Language :: Lua","Programming Language :: ML","Programming Language :: Modula","Programming Language :: OCaml","Programming Language :: Object Pascal","Programming Language :: Objective C","Programming Language :: Other","Programming Language :: Other Scripting Engines","Programming Language :: PHP","Programming Language :: PL/SQL","Programming Language :: PROGRESS","Programming Language :: Pascal","Programming Language :: Perl","Programming Language :: Pike","Programming Language :: Pliant","Programming Language :: Prolog","Programming Language :: Python","Programming Language :: Python :: 2","Programming Language :: Python :: 2 :: Only","Programming Language :: Python :: 2.3","Programming Language :: Python :: 2.4","Programming Language :: Python :: 2.5","Programming Language :: Python :: 2.6","Programming Language :: Python :: 2.7","Programming Language :: Python :: 3","Programming Language :: Python :: 3 :: Only","Programming Language :: Python :: 3.0","Programming Language :: Python :: 3.1","Programming Language :: Python :: 3.10","Programming Language :: Python :: 3.11","Programming Language :: Python :: 3.12","Programming Language :: Python :: 3.13","Programming Language :: Python :: 3.14","Programming Language :: Python :: 3.15","Programming Language :: Python :: 3.16","Programming Language :: Python :: 3.2","Programming Language :: Python :: 3.3","Programming Language :: Python :: 3.4","Programming Language :: Python :: 3.5","Programming Language :: Python :: 3.6","Programming Language :: Python :: 3.7","Programming Language :: Python :: 3.8","Programming Language :: Python :: 3.9","Programming Language :: Python :: Free Threading","Programming Language :: Python :: Free Threading :: 1 - Unstable","Programming Language :: Python :: Free Threading :: 2 - Beta","Programming Language :: Python :: Free Threading :: 3 - Stable","Programming Language :: Python :: Free Threading :: 4 - Resilient","Programming Language :: Python :: Implementation","Programming Language :: Python :: Implementation :: CPython","Programming Language :: Python :: Implementation :: GraalPy","Programming Language :: Python :: Implementation :: IronPython","Programming Language :: Python :: Implementation :: Jython","Programming Language :: Python :: Implementation :: MicroPython","Programming Language :: Python :: Implementation :: PyPy","Programming Language :: Python :: Implementation :: Stackless","Programming Language :: R","Programming Language :: REBOL","Programming Language :: Rexx","Programming Language :: Ruby","Programming Language :: Rust","Programming Language :: SQL","Programming Language :: Scheme","Programming Language :: Simula","Programming Language :: Smalltalk","Programming Language :: Tcl","Programming Language :: Unix Shell","Programming Language :: Visual Basic","Programming Language :: XBasic","Programming Language :: YACC","Programming Language :: Zig","Programming Language :: Zope","Topic :: Adaptive Technologies","Topic :: Artistic Software","Topic :: Communications","Topic :: Communications :: BBS","Topic :: Communications :: Chat","Topic :: Communications :: Chat :: ICQ","Topic :: Communications :: Chat :: Internet Relay Chat","Topic :: Communications :: Chat :: Unix Talk","Topic :: Communications :: Conferencing","Topic :: Communications :: Email","Topic :: Communications :: Email :: Address Book","Topic :: Communications :: Email :: Email Clients (MUA)","Topic :: Communications :: Email :: Filters","Topic :: Communications :: Email :: Mail Transport Agents","Topic :: Communications :: Email :: Mailing List Servers","Topic :: Communications :: Email :: Post-Office","Topic :: Communications :: Email :: Post-Office :: IMAP","Topic :: Communications :: Email :: Post-Office :: POP3","Topic :: Communications :: FIDO","Topic :: Communications :: Fax","Topic :: Communications :: File Sharing","Topic :: Communications :: File Sharing :: Gnutella","Topic :: Communications :: File Sharing :: Napster","Topic :: Communications :: Ham Radio","Topic :: Communications :: Internet Phone","Topic :: Communications :: Telephony","Topic :: Communications :: Usenet News","Topic :: Database","Topic :: Database :: Database Engines/Servers","Topic :: Database :: Front-Ends","Topic :: Desktop Environment","Topic :: Desktop Environment :: File Managers","Topic :: Desktop Environment :: GNUstep","Topic :: Desktop Environment :: Gnome","Topic :: Desktop Environment :: K Desktop Environment (KDE)","Topic :: Desktop Environment :: K Desktop Environment (KDE) :: Themes","Topic :: Desktop Environment :: PicoGUI","Topic :: Desktop Environment :: PicoGUI :: Applications","Topic :: Desktop Environment :: PicoGUI :: Themes","Topic :: Desktop Environment :: Screen Savers","Topic :: Desktop Environment :: Window Managers","Topic :: Desktop Environment :: Window Managers :: Afterstep","Topic :: Desktop Environment :: Window Managers :: Afterstep :: Themes","Topic :: Desktop Environment :: Window Managers :: Applets","Topic :: Desktop Environment :: Window Managers :: Blackbox","Topic :: Desktop Environment :: Window Managers :: Blackbox :: Themes","Topic :: Desktop Environment :: Window Managers :: CTWM","Topic :: Desktop Environment :: Window Managers :: CTWM :: Themes","Topic :: Desktop Environment :: Window Managers :: Enlightenment","Topic :: Desktop Environment :: Window Managers :: Enlightenment :: Epplets","Topic :: Desktop Environment :: Window Managers :: Enlightenment :: Themes DR15","Topic :: Desktop Environment :: Window Managers :: Enlightenment :: Themes DR16","Topic :: Desktop Environment :: Window Managers :: Enlightenment :: Themes DR17","Topic :: Desktop Environment :: Window Managers :: FVWM","Topic :: Desktop Environment :: Window Managers :: FVWM :: Themes","Topic :: Desktop Environment :: Window Managers :: Fluxbox","Topic :: Desktop Environment :: Window Managers :: Fluxbox :: Themes","Topic :: Desktop Environment :: Window Managers :: IceWM","Topic :: Desktop Environment :: Window Managers :: IceWM :: Themes","Topic :: Desktop Environment :: Window Managers :: MetaCity","Topic :: Desktop Environment :: Window Managers :: MetaCity :: Themes","Topic :: Desktop Environment :: Window Managers :: Oroborus","Topic :: Desktop Environment :: Window Managers :: Oroborus :: Themes","Topic :: Desktop Environment :: Window Managers :: Sawfish","Topic :: Desktop Environment :: Window Managers :: Sawfish :: Themes 0.30","Topic :: Desktop Environment :: Window Managers :: Sawfish :: Themes pre-0.30","Topic :: Desktop Environment :: Window Managers :: Waimea","Topic :: Desktop Environment :: Window Managers :: Waimea :: Themes","Topic :: Desktop Environment :: Window Managers :: Window Maker","Topic :: Desktop Environment :: Window Managers :: Window Maker :: Applets","Topic :: Desktop Environment :: Window Managers :: Window Maker :: Themes","Topic :: Desktop Environment :: Window Managers :: XFCE","Topic :: Desktop Environment :: Window Managers :: XFCE :: Themes","Topic :: Documentation","Topic :: Documentation :: Sphinx","Topic :: Education","Topic :: Education :: Computer Aided Instruction (CAI)","Topic :: Education :: Testing","Topic :: File Formats","Topic :: File Formats :: JSON","Topic :: File Formats :: JSON :: JSON Schema","Topic :: Games/Entertainment","Topic :: Games/Entertainment :: Arcade","Topic :: Games/Entertainment :: Board Games","Topic :: Games/Entertainment :: First Person Shooters","Topic :: Games/Entertainment :: Fortune Cookies","Topic :: Games/Entertainment :: Multi-User Dungeons (MUD)","Topic :: Games/Entertainment :: Puzzle Games","Topic :: Games/Entertainment :: Real Time Strategy","Topic :: Games/Entertainment :: Role-Playing","Topic :: Games/Entertainment :: Side-Scrolling/Arcade Games","Topic :: Games/Entertainment :: Simulation","Topic :: Games/Entertainment :: Turn Based Strategy","Topic :: Home Automation","Topic :: Internet","Topic :: Internet :: File Transfer Protocol (FTP)","Topic :: Internet :: Finger","Topic :: Internet :: Log Analysis","Topic :: Internet :: Name Service (DNS)","Topic :: Internet :: Proxy Servers","Topic :: Internet :: WAP","Topic :: Internet :: WWW/HTTP","Topic :: Internet :: WWW/HTTP :: Browsers","Topic :: Internet :: WWW/HTTP :: Dynamic Content","Topic :: Internet :: WWW/HTTP :: Dynamic Content :: CGI Tools/Libraries","Topic :: Internet :: WWW/HTTP :: Dynamic Content :: Content Management System","Topic :: Internet :: WWW/HTTP :: Dynamic Content :: Message Boards","Topic :: Internet :: WWW/HTTP :: Dynamic Content :: News/Diary","Topic :: Internet :: WWW/HTTP :: Dynamic Content :: Page Counters","Topic :: Internet :: WWW/HTTP :: Dynamic Content :: Wiki","Topic :: Internet :: WWW/HTTP :: HTTP Servers","Topic :: Internet :: WWW/HTTP :: Indexing/Search","Topic :: Internet :: WWW/HTTP :: Session","Topic :: Internet :: WWW/HTTP :: Site Management","Topic :: Internet :: WWW/HTTP :: Site Management :: Link Checking","Topic :: Internet :: WWW/HTTP :: WSGI","Topic :: Internet :: WWW/HTTP :: WSGI :: Application","Topic :: Internet :: WWW/HTTP :: WSGI :: Middleware","Topic :: Internet :: WWW/HTTP :: WSGI :: Server","Topic :: Internet :: XMPP","Topic :: Internet :: Z39.50","Topic :: Multimedia","Topic :: Multimedia :: Graphics","Topic :: Multimedia :: Graphics :: 3D Modeling","Topic :: Multimedia :: Graphics :: 3D Rendering","Topic :: Multimedia :: Graphics :: Capture","Topic :: Multimedia :: Graphics :: Capture :: Digital Camera","Topic :: Multimedia :: Graphics :: Capture :: Scanners","Topic :: Multimedia :: Graphics :: Capture :: Screen Capture","Topic :: Multimedia :: Graphics :: Editors","Topic :: Multimedia :: Graphics :: Editors :: Raster-Based","Topic :: Multimedia :: Graphics :: Editors :: Vector-Based","Topic :: Multimedia :: Graphics :: Graphics Conversion","Topic :: Multimedia :: Graphics :: Presentation","Topic :: Multimedia :: Graphics :: Viewers","Topic :: Multimedia :: Sound/Audio","Topic :: Multimedia :: Sound/Audio :: Analysis","Topic :: Multimedia :: Sound/Audio :: CD Audio","Topic :: Multimedia :: Sound/Audio :: CD Audio :: CD Playing","Topic :: Multimedia :: Sound/Audio :: CD Audio :: CD Ripping","Topic :: Multimedia :: Sound/Audio :: CD Audio :: CD Writing","Topic :: Multimedia :: Sound/Audio :: Capture/Recording","Topic :: Multimedia :: Sound/Audio :: Conversion","Topic :: Multimedia :: Sound/Audio :: Editors","Topic :: Multimedia :: Sound/Audio :: MIDI","Topic :: Multimedia :: Sound/Audio :: Mixers","Topic :: Multimedia :: Sound/Audio :: Players","Topic :: Multimedia :: Sound/Audio :: Players :: MP3","Topic :: Multimedia :: Sound/Audio :: Sound Synthesis","Topic :: Multimedia :: Sound/Audio :: Speech","Topic :: Multimedia :: Video","Topic :: Multimedia :: Video :: Capture","Topic :: Multimedia :: Video :: Conversion","Topic :: Multimedia :: Video :: Display","Topic :: Multimedia :: Video :: Non-Linear Editor","Topic :: Office/Business","Topic :: Office/Business :: Financial","Topic :: Office/Business :: Financial :: Accounting","Topic :: Office/Business :: Financial :: Investment","Topic :: Office/Business :: Financial :: Point-Of-Sale","Topic :: Office/Business :: Financial :: Spreadsheet","Topic :: Office/Business :: Groupware","Topic :: Office/Business :: News/Diary","Topic :: Office/Business :: Office Suites","Topic :: Office/Business :: Scheduling","Topic :: Other/Nonlisted Topic","Topic :: Printing","Topic :: Religion","Topic :: Scientific/Engineering","Topic :: Scientific/Engineering :: Artificial Intelligence","Topic :: Scientific/Engineering :: Artificial Life","Topic :: Scientific/Engineering :: Astronomy","Topic :: Scientific/Engineering :: Atmospheric Science","Topic :: Scientific/Engineering :: Bio-Informatics","Topic :: Scientific/Engineering :: Chemistry","Topic :: Scientific/Engineering :: Electronic Design Automation (EDA)","Topic :: Scientific/Engineering :: GIS","Topic :: Scientific/Engineering :: Human Machine Interfaces","Topic :: Scientific/Engineering :: Hydrology","Topic :: Scientific/Engineering :: Image Processing","Topic :: Scientific/Engineering :: Image Recognition","Topic :: Scientific/Engineering :: Information Analysis","Topic :: Scientific/Engineering :: Instrument Drivers","Topic :: Scientific/Engineering :: Instrument Drivers :: IVI Conformant","Topic :: Scientific/Engineering :: Interface Engine/Protocol Translator","Topic :: Scientific/Engineering :: Mathematics","Topic :: Scientific/Engineering :: Medical Science Apps.","Topic :: Scientific/Engineering :: Oceanography","Topic :: Scientific/Engineering :: Physics","Topic :: Scientific/Engineering :: Quantum Computing","Topic :: Scientific/Engineering :: Visualization","Topic :: Security","Topic :: Security :: Cryptography","Topic :: Sociology","Topic :: Sociology :: Genealogy","Topic :: Sociology :: History","Topic :: Software Development","Topic :: Software Development :: Assemblers","Topic :: Software Development :: Bug Tracking","Topic :: Software Development :: Build Tools","Topic :: Software Development :: Code Generators","Topic :: Software Development :: Compilers","Topic :: Software Development :: Debuggers","Topic :: Software Development :: Disassemblers","Topic :: Software Development :: Documentation","Topic :: Software Development :: Embedded Systems","Topic :: Software Development :: Embedded Systems :: Controller Area Network (CAN)","Topic :: Software Development :: Embedded Systems :: Controller Area Network (CAN) :: CANopen","Topic :: Software Development :: Embedded Systems :: Controller Area Network (CAN) :: J1939","Topic :: Software Development :: Internationalization","Topic :: Software Development :: Interpreters","Topic :: Software Development :: Libraries","Topic :: Software Development :: Libraries :: Application Frameworks","Topic :: Software Development :: Libraries :: Java Libraries","Topic :: Software Development :: Libraries :: PHP Classes","Topic :: Software Development :: Libraries :: Perl Modules","Topic :: Software Development :: Libraries :: Pike Modules","Topic :: Software Development :: Libraries :: Python Modules","Topic :: Software Development :: Libraries :: Ruby Modules","Topic :: Software Development :: Libraries :: Tcl Extensions","Topic :: Software Development :: Libraries :: pygame","Topic :: Software Development :: Localization","Topic :: Software Development :: Object Brokering","Topic :: Software Development :: Object Brokering :: CORBA","Topic :: Software Development :: Pre-processors","Topic :: Software Development :: Quality Assurance","Topic :: Software Development :: Testing","Topic :: Software Development :: Testing :: Acceptance","Topic :: Software Development :: Testing :: BDD","Topic :: Software Development :: Testing :: Mocking","Topic :: Software Development :: Testing :: Traffic Generation","Topic :: Software Development :: Testing :: Unit","Topic :: Software Development :: User Interfaces","Topic :: Software Development :: Version Control","Topic :: Software Development :: Version Control :: Bazaar","Topic :: Software Development :: Version Control :: CVS","Topic :: Software Development :: Version Control :: Git","Topic :: Software Development :: Version Control :: Mercurial","Topic :: Software Development :: Version Control :: RCS","Topic :: Software Development :: Version Control :: SCCS","Topic :: Software Development :: Widget Sets","Topic :: System","Topic :: System :: Archiving","Topic :: System :: Archiving :: Backup","Topic :: System :: Archiving :: Compression","Topic :: System :: Archiving :: Mirroring","Topic :: System :: Archiving :: Packaging","Topic :: System :: Benchmark","Topic :: System :: Boot","Topic :: System :: Boot :: Init","Topic :: System :: Clustering","Topic :: System :: Console Fonts","Topic :: System :: Distributed Computing","Topic :: System :: Emulators","Topic :: System :: Filesystems","Topic :: System :: Hardware","Topic :: System :: Hardware :: Hardware Drivers","Topic :: System :: Hardware :: Mainframes","Topic :: System :: Hardware :: Symmetric Multi-processing","Topic :: System :: Hardware :: Universal Serial Bus (USB)","Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Audio","Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Audio/Video (AV)","Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Communications Device Class (CDC)","Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Diagnostic Device","Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Hub","Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Human Interface Device (HID)","Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Mass Storage","Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Miscellaneous","Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Printer","Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Smart Card","Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Vendor","Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Video (UVC)","Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Wireless Controller","Topic :: System :: Installation/Setup","Topic :: System :: Logging","Topic :: System :: Monitoring","Topic :: System :: Networking","Topic :: System :: Networking :: Firewalls","Topic :: System :: Networking :: Monitoring","Topic :: System :: Networking :: Monitoring :: Hardware Watchdog","Topic :: System :: Networking :: Time Synchronization","Topic :: System :: Operating System","Topic :: System :: Operating System Kernels","Topic :: System :: Operating System Kernels :: BSD","Topic :: System :: Operating System Kernels :: GNU Hurd","Topic :: System :: Operating System Kernels :: Linux","Topic :: System :: Power (UPS)","Topic :: System :: Recovery Tools","Topic :: System :: Shells","Topic :: System :: Software Distribution","Topic :: System :: System Shells","Topic :: System :: Systems Administration","Topic :: System :: Systems Administration :: Authentication/Directory","Topic :: System :: Systems Administration :: Authentication/Directory :: LDAP","Topic :: System :: Systems Administration :: Authentication/Directory :: NIS","Topic :: Terminals","Topic :: Terminals :: Serial","Topic :: Terminals :: Telnet","Topic :: Terminals :: Terminal Emulators/X Terminals","Topic :: Text Editors","Topic :: Text Editors :: Documentation","Topic :: Text Editors :: Emacs","Topic :: Text Editors :: Integrated Development Environments (IDE)","Topic :: Text Editors :: Text Processing","Topic :: Text Editors :: Word Processors","Topic :: Text Processing","Topic :: Text Processing :: Filters","Topic :: Text Processing :: Fonts","Topic :: Text Processing :: General","Topic :: Text Processing :: Indexing","Topic :: Text Processing :: Linguistic","Topic :: Text Processing :: Markup","Topic :: Text Processing :: Markup :: HTML","Topic :: Text Processing :: Markup :: LaTeX","Topic :: Text Processing :: Markup :: Markdown","Topic :: Text Processing :: Markup :: SGML","Topic :: Text Processing :: Markup :: VRML","Topic :: Text Processing :: Markup :: XML","Topic :: Text Processing :: Markup :: reStructuredText","Topic :: Utilities","Typing :: Stubs Only","Typing :: Typed"],"io":{"Framework :: Django CMS :: 4.2":["Framework :: Django CMS :: 5.0"],"License :: OSI Approved :: Intel Open Source License":[],"License :: OSI Approved :: Jabber Open Source License":[],"License :: OSI Approved :: MITRE Collaborative Virtual Workspace License (CVW)":[],"License :: OSI Approved :: Sun Industry Standards Source License (SISSL)":[],"License :: OSI Approved :: X.Net License":[],"Natural Language :: Ukranian":["Natural Language :: Ukrainian"],"Topic :: Communications :: Chat :: AOL Instant Messenger":[]}}');
// EXTERNAL MODULE: ./lib/src/check/index-words.js
var index_words = __webpack_require__(62029);
;// CONCATENATED MODULE: ./lib/src/check/classifier-rules.js


const CURRENT = new Set(classifiers_namespaceObject.ss);
const DEPRECATED = new Map(Object.entries(classifiers_namespaceObject.io));
const areKnown = {
    code: "SW-CLASSIFIER-UNKNOWN",
    severity: "error",
    authority: "index",
    *judge({ metadata }) {
        const unknown = sentBy(metadata).filter((each) => !CURRENT.has(each) && !DEPRECATED.has(each));
        if (unknown.length === 0)
            return;
        const known = new Map(classifiers_namespaceObject.ss.map((each) => [foldClassifier(each), each]));
        for (const classifier of unknown) {
            const similar = known.get(foldClassifier(classifier));
            const offending = `${(0,index_words/* quoted */.T)(classifier)} is not a valid classifier`;
            yield similar === undefined ? { offending } : { offending, hint: `Write "${similar}".` };
        }
    },
};
const areCurrent = {
    code: "SW-CLASSIFIER-DEPRECATED",
    severity: "error",
    authority: "index",
    *judge({ metadata }) {
        for (const classifier of sentBy(metadata)) {
            const instead = DEPRECATED.get(classifier);
            if (instead === undefined)
                continue;
            const hint = instead.length === 0 ? "Remove it." : `Write "${instead.join('" or "')}".`;
            yield { offending: `The classifier ${(0,index_words/* quoted */.T)(classifier)} has been deprecated`, hint };
        }
    },
};
function sentBy(metadata) {
    return [...new Set(metadata?.sent.classifier)].sort();
}
function foldClassifier(classifier) {
    return classifier.toLowerCase().replace(/[\s_-]+/g, "");
}
const classifierRules = [areKnown, areCurrent];


/***/ }),

/***/ 50369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ parseContentType)
/* harmony export */ });
/* harmony import */ var _python_characters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23161);
/* harmony import */ var _python_white_space_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(483);


const SPACE = String.raw `(?:[ \t]|\((?:\\.|[^()\\])*\))*`;
const NAME = new RegExp(String.raw `^${SPACE}(?<name>[^()<>@,:;\\"\[\]/?=*'% \t]+)${SPACE}(?<rest>.*)$`, "s");
const MARKS = /^(?:\*(?<section>\d+))?(?<extended>\*)?=(?<value>.*)$/s;
const QUOTED = new RegExp(String.raw `^${SPACE}"(?<quoted>(?:\\.|[^"\\])*)"?(?<rest>.*)$`, "s");
const PLAIN = new RegExp(String.raw `^${SPACE}(?<plain>[^()<>@,:;\\"\[\]/?=*' \t]+)${SPACE}(?<rest>.*)$`, "s");
const LANGUAGE = /^'[^()<>@,:;\\"[\]/?=*'% \t]*'(?<rest>.*)$/s;
function parseContentType(text) {
    if (_python_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .LINE_END */ .J.test(text.replace(new RegExp(`(?:${_python_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .LINE_END */ .J.source})$`), "")))
        return undefined;
    const [before = ""] = text.split(";", 1);
    const type = (0,_python_white_space_js__WEBPACK_IMPORTED_MODULE_0__/* .strip */ .b)(before).toLowerCase();
    const parameters = [];
    for (const part of partsOf(text.slice(before.length + 1))) {
        if (/\*$/.test(part) && NAME.exec(part)?.groups?.rest === "*")
            return undefined;
        const parameter = readParameter(part);
        if (parameter !== undefined)
            parameters.push(parameter);
    }
    return { type: type.split("/").length === 2 ? type : "text/plain", parameters: joined(parameters) };
}
function partsOf(text) {
    return text.match(/(?:"(?:\\.|[^"\\])*(?:"|$)|[^;"])+/gs) ?? [];
}
function readParameter(text) {
    const { name: written = "", rest = "" } = NAME.exec(text)?.groups ?? {};
    const name = (0,_python_white_space_js__WEBPACK_IMPORTED_MODULE_0__/* .strip */ .b)(written);
    if (written === "")
        return undefined;
    if (rest === "")
        return { name, section: 0, extended: false, value: "" };
    const marks = MARKS.exec(rest)?.groups;
    if (marks === undefined)
        return undefined;
    const { section, extended, value: said = "" } = marks;
    const value = readValue(said, extended !== undefined && Number(section ?? 0) === 0);
    return value === undefined
        ? undefined
        : { name, section: Number(section ?? 0), extended: extended !== undefined, value };
}
function readValue(text, withCharset) {
    const { quoted } = QUOTED.exec(text)?.groups ?? {};
    if (quoted !== undefined)
        return quoted.replace(/\\(.)/gs, "$1").replace(/[ \t]+/g, " ");
    const { plain, rest = "" } = PLAIN.exec(text)?.groups ?? {};
    const behind = plain === undefined ? text.replace(new RegExp(`^${SPACE}`, "s"), "") : rest;
    if (!behind.startsWith("'"))
        return withCharset && behind !== "" ? undefined : plain;
    const told = LANGUAGE.exec(behind)?.groups?.rest;
    if (told === undefined)
        return undefined;
    return QUOTED.exec(told)?.groups?.quoted ?? PLAIN.exec(told)?.groups?.plain;
}
function joined(parameters) {
    const byName = new Map();
    for (const parameter of parameters) {
        const same = byName.get(parameter.name);
        if (same === undefined)
            byName.set(parameter.name, [parameter]);
        else
            same.push(parameter);
    }
    const values = [...byName].map(([name, all]) => [name.toLowerCase(), valueOfAll(all)]);
    return new Map(values);
}
function valueOfAll(parameters) {
    const [first, second, ...others] = [...parameters].sort((a, b) => a.section - b.section);
    if (first === undefined)
        return "";
    const sections = second === undefined || (!first.extended && second.section === 0) ? [] : [second, ...others];
    const following = sections.filter(({ section, extended }, at) => section === at + 1 || extended);
    return [first, ...following].map(({ extended, value }) => (extended ? decoded(value) : value)).join("");
}
function decoded(value) {
    return Buffer.from(value.replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))), "latin1").toString();
}


/***/ }),

/***/ 64446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ descriptionRules)
});

// EXTERNAL MODULE: ./lib/src/check/content-type.js
var content_type = __webpack_require__(50369);
// EXTERNAL MODULE: ./lib/src/check/index-words.js
var index_words = __webpack_require__(62029);
;// CONCATENATED MODULE: ./lib/src/check/markdown.js
const GAP = String.raw `[ \t]*(?:\n[ \t]*)?`;
const LABEL = String.raw `\[(?:\\.|[^\[\]\\])+\]:`;
const TARGET = String.raw `(?:<[^<>\n]*>(?=.)|(?!<)(?:\\[\x21-\x7e]|[^\x00-\x20\x7f()\\]|\\(?![\x21-\x7e])|\((?:\\[\x21-\x7e]|[^\x00-\x20\x7f()\\])*\))+)`;
const TITLE = String.raw `(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\((?:\\.|[^()\\])*\))`;
const END = String.raw `[ \t]*(?:\n|$)`;
const DEFINITION = new RegExp(`^${LABEL}${GAP}${TARGET}(?:(?=[ \\t\\n])${GAP}${TITLE}${END}|${END})`, "s");
const NO_LABEL = /^\[[ \t\n]*\]/;
const FOOTNOTE = /^ {0,3}\[\^(?<label>[^\] \t]+)\]:/;
const BLOCK = /^ {0,3}(?:#{1,6}(?:[ \t]|$)|>|[|<]|~~~|```|(?:[-+*]|1[.)])(?:[ \t]|$)|(?:[-=]+|(?:[-*_][ \t]*){3,})$)/;
const PLAIN = /^ {0,3}[\p{L}[]/u;
const INDENTED = /^(?: {4}| {0,3}\t)/;
const BLANK = /^[ \t]*$/;
function showsNothing(markdown) {
    const lines = markdown.replace(/^\ufeff/, "").split(/\r\n|\n|\r/);
    const footnotes = lines.map((line) => FOOTNOTE.exec(line)?.groups?.label).filter((label) => label !== undefined);
    if (new Set(footnotes).size < footnotes.length)
        return false;
    let at = 0;
    while (at < lines.length) {
        const line = lines[at] ?? "";
        if (BLANK.test(line))
            at += 1;
        else {
            const next = FOOTNOTE.test(line) ? footnoteEnd(lines, at) : definitionsEnd(lines, at);
            if (next === undefined)
                return false;
            at = next;
        }
    }
    return true;
}
function definitionsEnd(lines, at) {
    if (INDENTED.test(lines[at] ?? ""))
        return undefined;
    const end = paragraphEnd(lines, at);
    if (end < lines.length && !BLANK.test(lines[end] ?? "") && !FOOTNOTE.test(lines[end] ?? ""))
        return undefined;
    let text = lines
        .slice(at, end)
        .map((line) => line.replace(/^[ \t]+/, ""))
        .join("\n")
        .concat(end < lines.length ? "\n" : "");
    while (text !== "") {
        const found = NO_LABEL.test(text) ? undefined : DEFINITION.exec(text)?.[0];
        if (found === undefined)
            return undefined;
        text = text.slice(found.length);
    }
    return end;
}
function footnoteEnd(lines, at) {
    const isPlain = PLAIN.test((lines[at] ?? "").replace(FOOTNOTE, ""));
    let end = at + 1;
    while (isPlain && end < lines.length && PLAIN.test(lines[end] ?? "") && !FOOTNOTE.test(lines[end] ?? ""))
        end += 1;
    const goesOn = end < lines.length && ![BLANK, INDENTED, FOOTNOTE].some((pattern) => pattern.test(lines[end] ?? ""));
    while (end < lines.length && (BLANK.test(lines[end] ?? "") || INDENTED.test(lines[end] ?? "")))
        end += 1;
    const text = lines.slice(at, end).join("\n").replace(/\[\^/, "");
    return goesOn || /\[\^|\|/.test(text) ? undefined : end;
}
function paragraphEnd(lines, at) {
    let end = at + 1;
    while (end < lines.length && !BLANK.test(lines[end] ?? "")) {
        const line = lines[end] ?? "";
        if (BLOCK.test(line) || FOOTNOTE.test(line))
            break;
        end += 1;
    }
    return end;
}

;// CONCATENATED MODULE: ./lib/src/check/description-rules.js



const TYPES = ["text/plain", "text/x-rst", "text/markdown"];
const MARKDOWN_VARIANTS = ["GFM", "CommonMark"];
const hasKnownType = {
    code: "SW-DESCRIPTION-TYPE",
    severity: "error",
    authority: "index",
    *judge({ metadata }) {
        for (const value of metadata?.sent["description-content-type"] ?? []) {
            const problem = typeProblem(value);
            if (problem !== undefined)
                yield { offending: `'description-content-type' ${problem}, not ${(0,index_words/* quoted */.T)(value)}` };
        }
    },
};
function typeProblem(value) {
    const contentType = (0,content_type/* parseContentType */.x)(value);
    if (contentType === undefined)
        return "must be a type that can be read";
    const { type, parameters } = contentType;
    if (!TYPES.includes(type) || !value.toLowerCase().includes(type))
        return `must be one of ${TYPES.map(index_words/* quoted */.T).join(", ")}`;
    if (!["UTF-8", undefined].includes(parameters.get("charset")))
        return "can only specify the UTF-8 charset, in capitals";
    const variants = [...MARKDOWN_VARIANTS, undefined];
    const isGood = type !== "text/markdown" || variants.includes(parameters.get("variant"));
    return isGood ? undefined : "has the valid Markdown variants 'GFM' and 'CommonMark'";
}
const showsSomething = {
    code: "SW-DESCRIPTION-MARKUP",
    severity: "error",
    authority: "index",
    *judge({ metadata }) {
        const [description] = metadata?.sent.description ?? [];
        const type = (0,content_type/* parseContentType */.x)(metadata?.sent["description-content-type"]?.[0] ?? "")?.type;
        if (description === undefined || type !== "text/markdown" || !showsNothing(description))
            return;
        const hint = "Write a text into the file that `readme` in [project] names.";
        yield {
            offending: "The description failed to render for 'text/markdown': nothing of it shows, such as definitions of links alone",
            hint,
        };
    },
};
const isThere = {
    code: "SW-DESCRIPTION-MISSING",
    severity: "warning",
    authority: "practice",
    *judge({ metadata }) {
        if (metadata !== undefined && metadata.sent.description === undefined)
            yield { offending: metadata.member };
    },
};
const saysItsType = {
    code: "SW-DESCRIPTION-UNTYPED",
    severity: "warning",
    authority: "practice",
    *judge({ metadata }) {
        if (metadata?.sent.description === undefined)
            return;
        if (metadata.sent["description-content-type"] === undefined)
            yield { offending: metadata.member };
    },
};
function layout(code, severity, kinds) {
    return {
        code,
        severity,
        authority: "specification",
        *judge({ metadata }) {
            for (const { kind, field, detail } of metadata?.problems ?? []) {
                if (!kinds.includes(kind))
                    continue;
                yield { member: metadata?.member ?? "", offending: field === "" ? detail : `${field}: ${detail}` };
            }
        },
    };
}
const descriptionRules = [
    hasKnownType,
    showsSomething,
    isThere,
    saysItsType,
    layout("SW-METADATA-UNREADABLE", "error", ["encoding", "byte-order-mark", "no-headers", "lost-headers"]),
    layout("SW-METADATA-UNREADABLE", "warning", ["unseparated"]),
    layout("SW-METADATA-REPEATED", "error", ["repeated", "two-descriptions"]),
    layout("SW-METADATA-UNKNOWN-FIELD", "warning", ["unknown"]),
];


/***/ }),

/***/ 30308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ distributionOf),
  v: () => (/* binding */ isRefusal)
});

// EXTERNAL MODULE: ./lib/src/python/filename.js
var python_filename = __webpack_require__(23664);
// EXTERNAL MODULE: ./lib/src/python/tag.js
var python_tag = __webpack_require__(70049);
// EXTERNAL MODULE: ./lib/src/python/extension-name.js
var extension_name = __webpack_require__(71310);
// EXTERNAL MODULE: ./lib/src/python/platform-tag.js
var platform_tag = __webpack_require__(27279);
;// CONCATENATED MODULE: ./lib/src/python/platform-machine.js

const FORMATS = new Map([
    ["manylinux", "elf"],
    ["musllinux", "elf"],
    ["linux", "elf"],
    ["android", "elf"],
    ["macosx", "mach-o"],
    ["ios", "mach-o"],
    ["win", "pe"],
    ["pyodide", "wasm"],
]);
const MACHINES = new Map([
    ...["x86_64", "i686", "aarch64", "ppc64le", "ppc64", "s390x", "riscv64", "loongarch64", "wasm32"].map((arch) => [arch, [arch]]),
    ["amd64", ["x86_64"]],
    ["arm64", ["aarch64"]],
    ["arm64_v8a", ["aarch64"]],
    ["arm64_iphoneos", ["aarch64"]],
    ["arm64_iphonesimulator", ["aarch64"]],
    ["x86_64_iphonesimulator", ["x86_64"]],
    ["win32", ["i686"]],
    ["x86", ["i686"]],
    ["i386", ["i686"]],
    ["armv7l", ["arm"]],
    ["armv6l", ["arm"]],
    ["armeabi_v7a", ["arm"]],
    ["universal2", ["x86_64", "aarch64"]],
    ["intel", ["x86_64"]],
]);
function platformMachine(platform) {
    const tag = (0,platform_tag/* parsePlatformTag */.T)(platform);
    const format = FORMATS.get(tag?.family ?? "");
    const machines = MACHINES.get(tag?.arch ?? "");
    return format === undefined || machines === undefined ? undefined : { format, machines };
}
function runsOn(binary, { format, machines }) {
    if (binary.format === "pe" && binary.managed)
        return true;
    return binary.format === format && machines.every((machine) => binary.machines.includes(machine));
}

;// CONCATENATED MODULE: ./lib/src/check/wheel-binaries.js

function readMembers({ binaries }) {
    return binaries.filter((each) => each.binary !== "none");
}
function targetsOf({ filename, }) {
    const platforms = new Set(filename?.tags.map(({ platform }) => platform));
    return [...platforms].flatMap((platform) => {
        const target = platformMachine(platform);
        return target === undefined ? [] : [{ platform, target }];
    });
}

;// CONCATENATED MODULE: ./lib/src/check/binary-rules.js



const LINKED = /(?:^|\/)(?:[^/]+\.libs|\.dylibs)\//;
const WORDS = new Map([
    ["x86_64", /x86[-_]?64|x64|amd64|win64|intel64/i],
    ["i686", /x86(?![-_]?64)|i[3-6]86|win32|32bit/i],
    ["aarch64", /aarch64|arm64/i],
    ["arm", /arm(?!64)/i],
]);
const DEBUG_SHARE = 0.5;
const LEAST_DEBUG = 4 * 1024 * 1024;
const runOnTheirPlatform = {
    code: "SW-BINARY-ARCH",
    severity: "error",
    authority: "specification",
    *judge(wheel) {
        for (const { platform, target } of targetsOf(wheel)) {
            for (const { member, binary } of strangers(wheel, target)) {
                yield { member, offending: `${member} is ${kindOf(binary)}, and the wheel is for ${platform}` };
            }
        }
    },
};
function strangers(wheel, target) {
    const libraries = readMembers(wheel);
    const fitting = libraries.filter(({ binary }) => runsOn(binary, target));
    const modules = new Set(fitting.map(({ member }) => moduleOf(member)));
    return libraries.filter((library) => {
        const { member, binary, module } = library;
        if (runsOn(binary, target) || isHalf(library, target))
            return false;
        if (fitting.length === 0 || LINKED.test(member))
            return true;
        if (module)
            return !modules.has(moduleOf(member));
        return binary.format === target.format && !tellsItsMachine(member, binary);
    });
}
function tellsItsMachine(member, { machines }) {
    return machines.some((machine) => (WORDS.get(machine) ?? /(?!)/).test(member));
}
function isHalf({ binary, module }, { format, machines }) {
    return !module && binary.format === format && machines.some((machine) => binary.machines.includes(machine));
}
const haveAPlatform = {
    code: "SW-BINARY-IN-ANY",
    severity: "error",
    authority: "specification",
    *judge(wheel) {
        if (!isForSeveralSystems(wheel))
            yield* modulesForAny(wheel);
    },
};
const arePortable = {
    code: "SW-BINARY-IN-ANY",
    severity: "warning",
    authority: "specification",
    *judge(wheel) {
        if (isForSeveralSystems(wheel))
            yield* modulesForAny(wheel);
        else
            yield* librariesForAny(wheel);
    },
};
function* modulesForAny(wheel) {
    if (!isForAny(wheel))
        return;
    for (const { member, module } of wheel.binaries)
        if (module)
            yield { member, offending: member };
}
function* librariesForAny(wheel) {
    if (!isForAny(wheel))
        return;
    for (const { member, binary, module } of readMembers(wheel)) {
        const managed = binary.format === "pe" && binary.managed;
        if (!module && !managed)
            yield { member, offending: `${member} is ${kindOf(binary)}` };
    }
}
function isForAny({ filename }) {
    return filename?.tags.every(({ platform }) => platform === "any") === true;
}
function isForSeveralSystems(wheel) {
    return new Set(readMembers(wheel).map(({ binary }) => `${binary.format} ${binary.machines}`)).size > 1;
}
const areBinaries = {
    code: "SW-BINARY-UNREADABLE",
    severity: "warning",
    authority: "practice",
    *judge({ binaries }) {
        for (const { member, binary, module } of binaries) {
            if (binary === "none" && module)
                yield { member, offending: member };
        }
    },
};
const areStripped = {
    code: "SW-BINARY-DEBUG",
    severity: "warning",
    authority: "practice",
    *judge(wheel) {
        const sizes = new Map(wheel.zip.kind === "zip" ? wheel.zip.directory.entries.map(({ name, size }) => [name, size]) : []);
        for (const { member, binary } of readMembers(wheel)) {
            if (binary.format !== "elf" || binary.debug === undefined || binary.debug < LEAST_DEBUG)
                continue;
            if (binary.debug < (sizes.get(member) ?? 0) * DEBUG_SHARE)
                continue;
            yield { member, offending: `${member} has ${Math.round(binary.debug / 1024 / 1024)} MiB of it` };
        }
    },
};
function moduleOf(member) {
    return (0,extension_name/* parseExtensionName */.g)(member)?.module ?? member;
}
function kindOf(binary) {
    const names = { elf: "an ELF file", "mach-o": "a Mach-O file", pe: "a PE file", wasm: "a WebAssembly file" };
    return `${names[binary.format]} for ${binary.machines.join(" and ")}`;
}
const binaryRules = [
    haveAPlatform,
    arePortable,
    runOnTheirPlatform,
    areBinaries,
    areStripped,
];

// EXTERNAL MODULE: ./lib/src/check/classifier-rules.js + 1 modules
var classifier_rules = __webpack_require__(80502);
// EXTERNAL MODULE: ./lib/src/check/description-rules.js + 1 modules
var description_rules = __webpack_require__(64446);
;// CONCATENATED MODULE: ./lib/src/check/extension-rules.js




const MOST_TAGS = 100;
const areImportable = {
    code: "SW-BINARY-SUFFIX",
    severity: "error",
    authority: "specification",
    *judge(wheel) {
        for (const variants of modulesOf(wheel)) {
            const tag = wheel.filename?.tags
                .slice(0, MOST_TAGS)
                .find((each) => !variants.some(({ name }) => isImported(name, each, variants)));
            const [first] = variants;
            if (tag === undefined || first === undefined || tag.platform === "any")
                continue;
            yield { member: first.member, offending: `${first.member} in a wheel for ${(0,python_tag/* formatTag */._3)(tag)}` };
        }
    },
};
function modulesOf({ binaries }) {
    const modules = new Map();
    for (const { member } of binaries) {
        const name = (0,extension_name/* parseExtensionName */.g)(member);
        if (name === undefined)
            continue;
        const variants = modules.get(name.module) ?? [];
        variants.push({ member, name });
        modules.set(name.module, variants);
    }
    return [...modules.values()];
}
function isImported(name, tag, variants) {
    return fitsPython(name, tag, variants) && fitsPlatform(name, tag);
}
function fitsPython({ python }, { python: wanted, abi }, variants) {
    const freeThreaded = /^cp\d+t/.test(abi);
    if (python === "any")
        return true;
    if (python === "abi3")
        return !wanted.startsWith("pp") && !freeThreaded;
    if (/^abi3t?$/.test(abi) || /^py\d/.test(wanted))
        return variants.length > 1;
    return python.tag === wanted && (abi === "none" || python.freeThreaded === freeThreaded);
}
function fitsPlatform({ system, machine }, { platform }) {
    const family = (0,platform_tag/* parsePlatformTag */.T)(platform)?.family ?? "";
    const systems = {
        manylinux: "linux",
        musllinux: "linux",
        linux: "linux",
        macosx: "darwin",
        win: "win",
    };
    const expected = Object.hasOwn(systems, family) ? systems[family] : undefined;
    if (system === undefined || expected === undefined)
        return true;
    if (system !== expected)
        return false;
    return machine === undefined || platformMachine(platform)?.machines.includes(machine) !== false;
}
const areInPlatlib = {
    code: "SW-BINARY-PURELIB",
    severity: "warning",
    authority: "specification",
    *judge({ wheel, distInfo, binaries, filename }) {
        if (wheel?.fields["root-is-purelib"]?.[0]?.trim().toLowerCase() !== "true")
            return;
        if (filename?.tags.every(({ platform }) => platform === "any") === true)
            return;
        const module = binaries.find((each) => each.module && !each.member.includes(".data/platlib/"));
        if (module !== undefined)
            yield { member: `${distInfo}/WHEEL`, offending: `there is ${module.member}` };
    },
};
const extensionRules = [areImportable, areInPlatlib];

;// CONCATENATED MODULE: ./lib/data/stdlib-names.json
const stdlib_names_namespaceObject = /*#__PURE__*/JSON.parse('{"Dy":["abc","abcoll","aepack","aetools","aetypes","aifc","aix-support","al","android-support","annotationlib","antigravity","anydbm","apple-support","applesingle","argparse","array","ast","ast-unparse","asynchat","asyncio","asyncio-base-events","asyncio-base-futures","asyncio-base-subprocess","asyncio-base-tasks","asyncio-compat","asyncio-constants","asyncio-coroutines","asyncio-events","asyncio-exceptions","asyncio-format-helpers","asyncio-futures","asyncio-graph","asyncio-locks","asyncio-log","asyncio-main","asyncio-mixins","asyncio-proactor-events","asyncio-protocols","asyncio-queues","asyncio-runners","asyncio-selector-events","asyncio-sslproto","asyncio-staggered","asyncio-streams","asyncio-subprocess","asyncio-taskgroups","asyncio-tasks","asyncio-test-utils","asyncio-threads","asyncio-timeouts","asyncio-tools","asyncio-transports","asyncio-trsock","asyncio-unix-events","asyncio-windows-events","asyncio-windows-utils","asyncore","atexit","audiodev","audioop","autogil","base64","basehttpserver","bastion","bdb","binascii","binhex","bisect","blake2","bootlocale","bootsubprocess","bsddb","bsddb-db","bsddb-dbobj","bsddb-dbrecio","bsddb-dbshelve","bsddb-dbtables","bsddb-dbutils","bsddb-test","bsddb-test-test-all","bsddb-test-test-associate","bsddb-test-test-basics","bsddb-test-test-compare","bsddb-test-test-compat","bsddb-test-test-cursor-pget-bug","bsddb-test-test-db","bsddb-test-test-dbenv","bsddb-test-test-dbobj","bsddb-test-test-dbshelve","bsddb-test-test-dbtables","bsddb-test-test-distributed-transactions","bsddb-test-test-early-close","bsddb-test-test-fileid","bsddb-test-test-get-none","bsddb-test-test-join","bsddb-test-test-lock","bsddb-test-test-misc","bsddb-test-test-pickle","bsddb-test-test-queue","bsddb-test-test-recno","bsddb-test-test-replication","bsddb-test-test-sequence","bsddb-test-test-thread","buildtools","builtin","builtins","bz2","calendar","canvas","carbon","carbon-ae","carbon-ah","carbon-app","carbon-appearance","carbon-carbonevents","carbon-carbonevt","carbon-cf","carbon-cg","carbon-cm","carbon-components","carbon-controlaccessor","carbon-controls","carbon-corefounation","carbon-coregraphics","carbon-ctl","carbon-dialogs","carbon-dlg","carbon-drag","carbon-dragconst","carbon-events","carbon-evt","carbon-file","carbon-files","carbon-fm","carbon-folder","carbon-folders","carbon-fonts","carbon-help","carbon-ibcarbon","carbon-ibcarbonruntime","carbon-icns","carbon-icons","carbon-launch","carbon-launchservices","carbon-list","carbon-lists","carbon-machelp","carbon-mediadescr","carbon-menu","carbon-menus","carbon-mlte","carbon-osa","carbon-osaconst","carbon-qd","carbon-qdoffs","carbon-qdoffscreen","carbon-qt","carbon-quickdraw","carbon-quicktime","carbon-res","carbon-resources","carbon-scrap","carbon-snd","carbon-sound","carbon-te","carbon-textedit","carbon-win","carbon-windows","cd","cfmfile","cgi","cgihttpserver","cgitb","chunk","cmath","cmd","code","codecs","codecs-cn","codecs-hk","codecs-iso2022","codecs-jp","codecs-kr","codecs-tw","codeop","collections","collections-abc","collections-main","colorize","colorpicker","colorsys","commands","compat-pickle","compileall","compiler","compiler-ast","compiler-consts","compiler-future","compiler-misc","compiler-pyassem","compiler-pycodegen","compiler-symbols","compiler-syntax","compiler-transformer","compiler-visitor","compression","compression-bz2","compression-common","compression-common-streams","compression-gzip","compression-lzma","compression-zlib","compression-zstd","compression-zstd-zstdfile","concurrent","concurrent-futures","concurrent-futures-base","concurrent-futures-interpreter","concurrent-futures-process","concurrent-futures-thread","concurrent-interpreters","concurrent-interpreters-crossinterp","concurrent-interpreters-queues","configparser","contextlib","contextvars","cookie","cookielib","copy","copy-reg","copyreg","cpickle","cprofile","crypt","cstringio","csv","ctypes","ctypes-aix","ctypes-endian","ctypes-layout","ctypes-macholib","ctypes-macholib-dyld","ctypes-macholib-dylib","ctypes-macholib-framework","ctypes-test","ctypes-test-main","ctypes-test-runtests","ctypes-test-test-anon","ctypes-test-test-array-in-pointer","ctypes-test-test-arrays","ctypes-test-test-as-parameter","ctypes-test-test-bitfields","ctypes-test-test-buffers","ctypes-test-test-bytes","ctypes-test-test-byteswap","ctypes-test-test-callbacks","ctypes-test-test-cast","ctypes-test-test-cfuncs","ctypes-test-test-checkretval","ctypes-test-test-delattr","ctypes-test-test-errno","ctypes-test-test-find","ctypes-test-test-frombuffer","ctypes-test-test-funcptr","ctypes-test-test-functions","ctypes-test-test-incomplete","ctypes-test-test-init","ctypes-test-test-internals","ctypes-test-test-keeprefs","ctypes-test-test-libc","ctypes-test-test-loading","ctypes-test-test-macholib","ctypes-test-test-memfunctions","ctypes-test-test-numbers","ctypes-test-test-objects","ctypes-test-test-parameters","ctypes-test-test-pep3118","ctypes-test-test-pickling","ctypes-test-test-pointers","ctypes-test-test-prototypes","ctypes-test-test-python-api","ctypes-test-test-random-things","ctypes-test-test-refcounts","ctypes-test-test-repr","ctypes-test-test-returnfuncptrs","ctypes-test-test-simplesubclasses","ctypes-test-test-sizes","ctypes-test-test-slicing","ctypes-test-test-stringptr","ctypes-test-test-strings","ctypes-test-test-struct-fields","ctypes-test-test-structures","ctypes-test-test-unaligned-structures","ctypes-test-test-unicode","ctypes-test-test-values","ctypes-test-test-varsize-struct","ctypes-test-test-win32","ctypes-test-test-wintypes","ctypes-util","ctypes-wintypes","curses","curses-ascii","curses-has-key","curses-panel","curses-textpad","curses-wrapper","dataclasses","datetime","dbhash","dbm","dbm-dumb","dbm-gnu","dbm-ndbm","dbm-sqlite3","decimal","device","dialog","difflib","dircache","dis","distutils","distutils-archive-util","distutils-bcppcompiler","distutils-ccompiler","distutils-cmd","distutils-collections","distutils-command","distutils-command-bdist","distutils-command-bdist-dumb","distutils-command-bdist-msi","distutils-command-bdist-packager","distutils-command-bdist-rpm","distutils-command-bdist-wininst","distutils-command-build","distutils-command-build-clib","distutils-command-build-ext","distutils-command-build-py","distutils-command-build-scripts","distutils-command-check","distutils-command-clean","distutils-command-config","distutils-command-framework-compat","distutils-command-install","distutils-command-install-data","distutils-command-install-egg-info","distutils-command-install-headers","distutils-command-install-lib","distutils-command-install-scripts","distutils-command-py37compat","distutils-command-register","distutils-command-sdist","distutils-command-upload","distutils-config","distutils-core","distutils-cygwinccompiler","distutils-debug","distutils-dep-util","distutils-dir-util","distutils-dist","distutils-emxccompiler","distutils-errors","distutils-extension","distutils-fancy-getopt","distutils-file-util","distutils-filelist","distutils-functools","distutils-log","distutils-macos-compat","distutils-msvc9compiler","distutils-msvccompiler","distutils-mwerkscompiler","distutils-py38compat","distutils-py39compat","distutils-spawn","distutils-sysconfig","distutils-tests","distutils-tests-setuptools-build-ext","distutils-tests-setuptools-extension","distutils-tests-support","distutils-tests-test-archive-util","distutils-tests-test-bdist","distutils-tests-test-bdist-dumb","distutils-tests-test-bdist-msi","distutils-tests-test-bdist-rpm","distutils-tests-test-bdist-wininst","distutils-tests-test-build","distutils-tests-test-build-clib","distutils-tests-test-build-ext","distutils-tests-test-build-py","distutils-tests-test-build-scripts","distutils-tests-test-ccompiler","distutils-tests-test-check","distutils-tests-test-clean","distutils-tests-test-cmd","distutils-tests-test-config","distutils-tests-test-config-cmd","distutils-tests-test-core","distutils-tests-test-cygwinccompiler","distutils-tests-test-dep-util","distutils-tests-test-dir-util","distutils-tests-test-dist","distutils-tests-test-extension","distutils-tests-test-file-util","distutils-tests-test-filelist","distutils-tests-test-install","distutils-tests-test-install-data","distutils-tests-test-install-headers","distutils-tests-test-install-lib","distutils-tests-test-install-scripts","distutils-tests-test-log","distutils-tests-test-msvc9compiler","distutils-tests-test-msvccompiler","distutils-tests-test-register","distutils-tests-test-sdist","distutils-tests-test-spawn","distutils-tests-test-sysconfig","distutils-tests-test-text-file","distutils-tests-test-unixccompiler","distutils-tests-test-upload","distutils-tests-test-util","distutils-tests-test-version","distutils-tests-test-versionpredicate","distutils-text-file","distutils-unixccompiler","distutils-util","distutils-version","distutils-versionpredicate","dl","doctest","docxmlrpcserver","dumbdbm","dummy-thread","dummy-threading","easydialogs","elementtree","email","email-base64mime","email-charset","email-contentmanager","email-encoded-words","email-encoders","email-errors","email-feedparser","email-generator","email-header","email-header-value-parser","email-headerregistry","email-iterators","email-message","email-mime","email-mime-application","email-mime-audio","email-mime-base","email-mime-image","email-mime-message","email-mime-multipart","email-mime-nonmultipart","email-mime-text","email-parseaddr","email-parser","email-policy","email-policybase","email-quoprimime","email-test","email-test-test-email","email-test-test-email-codecs","email-test-test-email-codecs-renamed","email-test-test-email-renamed","email-test-test-email-torture","email-utils","encodings","encodings-aliases","encodings-ascii","encodings-base64-codec","encodings-big5","encodings-big5hkscs","encodings-builtin","encodings-bz2-codec","encodings-charmap","encodings-codecs","encodings-cp037","encodings-cp1006","encodings-cp1026","encodings-cp1125","encodings-cp1140","encodings-cp1250","encodings-cp1251","encodings-cp1252","encodings-cp1253","encodings-cp1254","encodings-cp1255","encodings-cp1256","encodings-cp1257","encodings-cp1258","encodings-cp273","encodings-cp424","encodings-cp437","encodings-cp500","encodings-cp65001","encodings-cp720","encodings-cp737","encodings-cp775","encodings-cp850","encodings-cp852","encodings-cp855","encodings-cp856","encodings-cp857","encodings-cp858","encodings-cp860","encodings-cp861","encodings-cp862","encodings-cp863","encodings-cp864","encodings-cp865","encodings-cp866","encodings-cp869","encodings-cp874","encodings-cp875","encodings-cp932","encodings-cp949","encodings-cp950","encodings-encodings","encodings-euc-jis-2004","encodings-euc-jisx0213","encodings-euc-jp","encodings-euc-kr","encodings-gb18030","encodings-gb2312","encodings-gbk","encodings-hex-codec","encodings-hp-roman8","encodings-hz","encodings-idna","encodings-iso2022-jp","encodings-iso2022-jp-1","encodings-iso2022-jp-2","encodings-iso2022-jp-2004","encodings-iso2022-jp-3","encodings-iso2022-jp-ext","encodings-iso2022-kr","encodings-iso8859-1","encodings-iso8859-10","encodings-iso8859-11","encodings-iso8859-13","encodings-iso8859-14","encodings-iso8859-15","encodings-iso8859-16","encodings-iso8859-2","encodings-iso8859-3","encodings-iso8859-4","encodings-iso8859-5","encodings-iso8859-6","encodings-iso8859-7","encodings-iso8859-8","encodings-iso8859-9","encodings-johab","encodings-koi8-r","encodings-koi8-t","encodings-koi8-u","encodings-kz1048","encodings-latin-1","encodings-mac-arabic","encodings-mac-centeuro","encodings-mac-croatian","encodings-mac-cyrillic","encodings-mac-farsi","encodings-mac-greek","encodings-mac-iceland","encodings-mac-latin2","encodings-mac-roman","encodings-mac-romanian","encodings-mac-turkish","encodings-mbcs","encodings-oem","encodings-palmos","encodings-ptcp154","encodings-punycode","encodings-quopri-codec","encodings-raw-unicode-escape","encodings-rot-13","encodings-shift-jis","encodings-shift-jis-2004","encodings-shift-jisx0213","encodings-string-escape","encodings-tis-620","encodings-undefined","encodings-unicode-escape","encodings-unicode-internal","encodings-utf-16","encodings-utf-16-be","encodings-utf-16-le","encodings-utf-32","encodings-utf-32-be","encodings-utf-32-le","encodings-utf-7","encodings-utf-8","encodings-utf-8-sig","encodings-uu-codec","encodings-win-cp-codecs","encodings-zlib-codec","ensurepip","ensurepip-bundled","ensurepip-main","ensurepip-uninstall","enum","errno","exceptions","faulthandler","fcntl","filecmp","filedialog","fileinput","findertools","fixtk","fl","flp","fm","fnmatch","formatter","fpectl","fpformat","fractions","framework","frozen-importlib","frozen-importlib-external","ftplib","functools","future","future-builtins","gc","gdbm","genericpath","gensuitemodule","getopt","getpass","gettext","gl","glob","graphlib","grp","gzip","hashlib","heapq","hmac","hotshot","hotshot-log","hotshot-stats","hotshot-stones","html","html-entities","html-parser","htmlentitydefs","htmllib","htmlparser","http","http-client","http-cookiejar","http-cookies","http-server","httplib","ic","icopen","idlelib","idlelib-aboutdialog","idlelib-autocomplete","idlelib-autocomplete-w","idlelib-autocompletewindow","idlelib-autoexpand","idlelib-bindings","idlelib-browser","idlelib-calltip","idlelib-calltip-w","idlelib-calltips","idlelib-calltipwindow","idlelib-classbrowser","idlelib-codecontext","idlelib-colordelegator","idlelib-colorizer","idlelib-config","idlelib-config-key","idlelib-configdialog","idlelib-confighandler","idlelib-confighelpsourceedit","idlelib-configsectionnamedialog","idlelib-debugger","idlelib-debugger-r","idlelib-debugobj","idlelib-debugobj-r","idlelib-delegator","idlelib-dynoption","idlelib-dynoptionmenuwidget","idlelib-editor","idlelib-editorwindow","idlelib-filelist","idlelib-format","idlelib-formatparagraph","idlelib-grep","idlelib-grepdialog","idlelib-help","idlelib-help-about","idlelib-history","idlelib-hyperparser","idlelib-idle","idlelib-idle-test","idlelib-idle-test-htest","idlelib-idle-test-mock-idle","idlelib-idle-test-mock-tk","idlelib-idle-test-template","idlelib-idle-test-test-autocomplete","idlelib-idle-test-test-autocomplete-w","idlelib-idle-test-test-autoexpand","idlelib-idle-test-test-browser","idlelib-idle-test-test-calltip","idlelib-idle-test-test-calltip-w","idlelib-idle-test-test-calltips","idlelib-idle-test-test-codecontext","idlelib-idle-test-test-colorizer","idlelib-idle-test-test-config","idlelib-idle-test-test-config-help","idlelib-idle-test-test-config-key","idlelib-idle-test-test-config-name","idlelib-idle-test-test-configdialog","idlelib-idle-test-test-debugger","idlelib-idle-test-test-debugger-r","idlelib-idle-test-test-debugobj","idlelib-idle-test-test-debugobj-r","idlelib-idle-test-test-delegator","idlelib-idle-test-test-editmenu","idlelib-idle-test-test-editor","idlelib-idle-test-test-filelist","idlelib-idle-test-test-format","idlelib-idle-test-test-formatparagraph","idlelib-idle-test-test-grep","idlelib-idle-test-test-help","idlelib-idle-test-test-help-about","idlelib-idle-test-test-helpabout","idlelib-idle-test-test-history","idlelib-idle-test-test-hyperparser","idlelib-idle-test-test-idlehistory","idlelib-idle-test-test-io","idlelib-idle-test-test-iomenu","idlelib-idle-test-test-macosx","idlelib-idle-test-test-mainmenu","idlelib-idle-test-test-multicall","idlelib-idle-test-test-outwin","idlelib-idle-test-test-paragraph","idlelib-idle-test-test-parenmatch","idlelib-idle-test-test-pathbrowser","idlelib-idle-test-test-percolator","idlelib-idle-test-test-pyparse","idlelib-idle-test-test-pyshell","idlelib-idle-test-test-query","idlelib-idle-test-test-redirector","idlelib-idle-test-test-replace","idlelib-idle-test-test-replacedialog","idlelib-idle-test-test-rpc","idlelib-idle-test-test-rstrip","idlelib-idle-test-test-run","idlelib-idle-test-test-runscript","idlelib-idle-test-test-scrolledlist","idlelib-idle-test-test-search","idlelib-idle-test-test-searchbase","idlelib-idle-test-test-searchdialog","idlelib-idle-test-test-searchdialogbase","idlelib-idle-test-test-searchengine","idlelib-idle-test-test-sidebar","idlelib-idle-test-test-squeezer","idlelib-idle-test-test-stackviewer","idlelib-idle-test-test-statusbar","idlelib-idle-test-test-text","idlelib-idle-test-test-textview","idlelib-idle-test-test-tooltip","idlelib-idle-test-test-tree","idlelib-idle-test-test-undo","idlelib-idle-test-test-undodelegator","idlelib-idle-test-test-util","idlelib-idle-test-test-warning","idlelib-idle-test-test-widgetredir","idlelib-idle-test-test-window","idlelib-idle-test-test-zoomheight","idlelib-idle-test-test-zzdummy","idlelib-idle-test-tkinter-testing-utils","idlelib-idlehistory","idlelib-idlever","idlelib-iobinding","idlelib-iomenu","idlelib-keybindingdialog","idlelib-macosx","idlelib-macosxsupport","idlelib-main","idlelib-mainmenu","idlelib-multicall","idlelib-multistatusbar","idlelib-objectbrowser","idlelib-outputwindow","idlelib-outwin","idlelib-paragraph","idlelib-parenmatch","idlelib-pathbrowser","idlelib-percolator","idlelib-pyclbr","idlelib-pyparse","idlelib-pyshell","idlelib-query","idlelib-redirector","idlelib-remotedebugger","idlelib-remoteobjectbrowser","idlelib-replace","idlelib-replacedialog","idlelib-rpc","idlelib-rstrip","idlelib-rstripextension","idlelib-run","idlelib-runscript","idlelib-scriptbinding","idlelib-scrolledlist","idlelib-search","idlelib-searchbase","idlelib-searchdialog","idlelib-searchdialogbase","idlelib-searchengine","idlelib-sidebar","idlelib-squeezer","idlelib-stackviewer","idlelib-statusbar","idlelib-tabbedpages","idlelib-textview","idlelib-tooltip","idlelib-tree","idlelib-treewidget","idlelib-undo","idlelib-undodelegator","idlelib-util","idlelib-widgetredirector","idlelib-window","idlelib-windowlist","idlelib-zoomheight","idlelib-zzdummy","ihooks","imageop","imaplib","imgfile","imghdr","imp","importlib","importlib-abc","importlib-adapters","importlib-bootstrap","importlib-bootstrap-external","importlib-common","importlib-machinery","importlib-metadata","importlib-metadata-adapters","importlib-metadata-collections","importlib-metadata-diagnose","importlib-metadata-functools","importlib-metadata-itertools","importlib-metadata-meta","importlib-metadata-text","importlib-readers","importlib-resources","importlib-resources-abc","importlib-resources-adapters","importlib-resources-common","importlib-resources-functional","importlib-resources-itertools","importlib-resources-legacy","importlib-resources-readers","importlib-resources-simple","importlib-simple","importlib-util","imputil","inspect","interpchannels","interpqueues","interpreters","io","ios-support","ipaddress","itertools","jpeg","json","json-decoder","json-encoder","json-json","json-main","json-re","json-scanner","json-struct","json-sys","json-tests","json-tests-test-check-circular","json-tests-test-decode","json-tests-test-default","json-tests-test-dump","json-tests-test-encode-basestring-ascii","json-tests-test-fail","json-tests-test-float","json-tests-test-indent","json-tests-test-pass1","json-tests-test-pass2","json-tests-test-pass3","json-tests-test-recursion","json-tests-test-scanstring","json-tests-test-separators","json-tests-test-speedups","json-tests-test-tool","json-tests-test-unicode","json-tool","keyword","lib","lib-libpython3","lib2to3","lib2to3-btm-matcher","lib2to3-btm-utils","lib2to3-fixer-base","lib2to3-fixer-util","lib2to3-fixes","lib2to3-fixes-fix-apply","lib2to3-fixes-fix-asserts","lib2to3-fixes-fix-basestring","lib2to3-fixes-fix-buffer","lib2to3-fixes-fix-callable","lib2to3-fixes-fix-dict","lib2to3-fixes-fix-except","lib2to3-fixes-fix-exec","lib2to3-fixes-fix-execfile","lib2to3-fixes-fix-exitfunc","lib2to3-fixes-fix-filter","lib2to3-fixes-fix-funcattrs","lib2to3-fixes-fix-future","lib2to3-fixes-fix-getcwdu","lib2to3-fixes-fix-has-key","lib2to3-fixes-fix-idioms","lib2to3-fixes-fix-import","lib2to3-fixes-fix-imports","lib2to3-fixes-fix-imports2","lib2to3-fixes-fix-input","lib2to3-fixes-fix-intern","lib2to3-fixes-fix-isinstance","lib2to3-fixes-fix-itertools","lib2to3-fixes-fix-itertools-imports","lib2to3-fixes-fix-long","lib2to3-fixes-fix-map","lib2to3-fixes-fix-metaclass","lib2to3-fixes-fix-methodattrs","lib2to3-fixes-fix-ne","lib2to3-fixes-fix-next","lib2to3-fixes-fix-nonzero","lib2to3-fixes-fix-numliterals","lib2to3-fixes-fix-operator","lib2to3-fixes-fix-paren","lib2to3-fixes-fix-print","lib2to3-fixes-fix-raise","lib2to3-fixes-fix-raw-input","lib2to3-fixes-fix-reduce","lib2to3-fixes-fix-reload","lib2to3-fixes-fix-renames","lib2to3-fixes-fix-repr","lib2to3-fixes-fix-set-literal","lib2to3-fixes-fix-standarderror","lib2to3-fixes-fix-sys-exc","lib2to3-fixes-fix-throw","lib2to3-fixes-fix-tuple-params","lib2to3-fixes-fix-types","lib2to3-fixes-fix-unicode","lib2to3-fixes-fix-urllib","lib2to3-fixes-fix-ws-comma","lib2to3-fixes-fix-xrange","lib2to3-fixes-fix-xreadlines","lib2to3-fixes-fix-zip","lib2to3-main","lib2to3-patcomp","lib2to3-pgen2","lib2to3-pgen2-conv","lib2to3-pgen2-driver","lib2to3-pgen2-grammar","lib2to3-pgen2-literals","lib2to3-pgen2-parse","lib2to3-pgen2-pgen","lib2to3-pgen2-token","lib2to3-pgen2-tokenize","lib2to3-pygram","lib2to3-pytree","lib2to3-refactor","lib2to3-tests","lib2to3-tests-data","lib2to3-tests-data-bom","lib2to3-tests-data-crlf","lib2to3-tests-data-different-encoding","lib2to3-tests-data-false-encoding","lib2to3-tests-data-fixers","lib2to3-tests-data-fixers-bad-order","lib2to3-tests-data-fixers-myfixes","lib2to3-tests-data-fixers-myfixes-fix-explicit","lib2to3-tests-data-fixers-myfixes-fix-first","lib2to3-tests-data-fixers-myfixes-fix-last","lib2to3-tests-data-fixers-myfixes-fix-parrot","lib2to3-tests-data-fixers-myfixes-fix-preorder","lib2to3-tests-data-fixers-no-fixer-cls","lib2to3-tests-data-fixers-parrot-example","lib2to3-tests-data-infinite-recursion","lib2to3-tests-data-py2-test-grammar","lib2to3-tests-data-py3-test-grammar","lib2to3-tests-main","lib2to3-tests-pytree-idempotency","lib2to3-tests-support","lib2to3-tests-test-all-fixers","lib2to3-tests-test-fixers","lib2to3-tests-test-main","lib2to3-tests-test-parser","lib2to3-tests-test-pytree","lib2to3-tests-test-refactor","lib2to3-tests-test-util","linecache","linuxaudiodev","locale","logging","logging-config","logging-handlers","lsprof","lwpcookiejar","lzma","macerrors","macos","macostools","macpath","macresource","macurl2path","mailbox","mailcap","main","markupbase","marshal","math","md5","mhlib","mimetools","mimetypes","mimewriter","mimify","miniaeframe","mmap","modulefinder","mozillacookiejar","msi","msilib","msvcrt","multibytecodec","multifile","multiprocessing","multiprocessing-connection","multiprocessing-context","multiprocessing-dummy","multiprocessing-dummy-connection","multiprocessing-forking","multiprocessing-forkserver","multiprocessing-heap","multiprocessing-managers","multiprocessing-pool","multiprocessing-popen-fork","multiprocessing-popen-forkserver","multiprocessing-popen-spawn-posix","multiprocessing-popen-spawn-win32","multiprocessing-process","multiprocessing-queues","multiprocessing-reduction","multiprocessing-resource-sharer","multiprocessing-resource-tracker","multiprocessing-semaphore-tracker","multiprocessing-shared-memory","multiprocessing-sharedctypes","multiprocessing-spawn","multiprocessing-synchronize","multiprocessing-util","mutex","nav","netrc","new","nis","nntplib","nt","ntpath","nturl2path","numbers","opcode","opcode-metadata","operator","optparse","os","os-path","os2emxpath","ossaudiodev","osx-support","overlapped","parser","pathlib","pathlib-abc","pathlib-local","pathlib-os","pathlib-types","pdb","peg-parser","phello","phello-foo","pickle","pickletools","pipes","pixmapwrapper","pkgutil","platform","plistlib","popen2","poplib","posix","posixfile","posixpath","posixshmem","posixsubprocess","pprint","profile","pstats","pty","pwd","py-abc","py-compile","py-warnings","pyclbr","pydatetime","pydecimal","pydoc","pydoc-data","pydoc-data-topics","pyexpat","pyexpat-errors","pyexpat-model","pyio","pylong","pyrepl","pyrepl-base-eventqueue","pyrepl-commands","pyrepl-completing-reader","pyrepl-console","pyrepl-curses","pyrepl-fancy-termios","pyrepl-historical-reader","pyrepl-input","pyrepl-keymap","pyrepl-main","pyrepl-minimal-curses","pyrepl-module-completer","pyrepl-pager","pyrepl-reader","pyrepl-readline","pyrepl-simple-interact","pyrepl-terminfo","pyrepl-threading-handler","pyrepl-trace","pyrepl-types","pyrepl-unix-console","pyrepl-unix-eventqueue","pyrepl-utils","pyrepl-windows-console","pyrepl-windows-eventqueue","queue","quopri","random","re","re-casefix","re-compiler","re-constants","re-parser","readline","remote-debugging","repr","reprlib","resource","rexec","rfc822","rlcompleter","robotparser","runpy","sched","scproxy","scrolledtext","secrets","select","selectors","sets","sgmllib","sha","sha1","sha2","sha256","sha3","sha512","shelve","shlex","shutil","signal","simpledialog","simplehttpserver","simplexmlrpcserver","site","sitebuiltins","smtpd","smtplib","sndhdr","socket","socketserver","spwd","sqlite3","sqlite3-dbapi2","sqlite3-dump","sqlite3-main","sqlite3-test","sqlite3-test-backup","sqlite3-test-dbapi","sqlite3-test-dump","sqlite3-test-factory","sqlite3-test-hooks","sqlite3-test-py25tests","sqlite3-test-regression","sqlite3-test-transactions","sqlite3-test-types","sqlite3-test-userfunctions","sre","sre-compile","sre-constants","sre-parse","ssl","stat","statistics","statvfs","string","string-templatelib","stringio","stringold","stringprep","strop","strptime","struct","subprocess","suggestions","sunau","sunaudio","sunaudiodev","symbol","symtable","sys","sysconfig","sysconfig-main","sysconfigdata","sysconfigdata-x86-64-conda-cos6-linux-gnu","sysconfigdata-x86-64-conda-linux-gnu","syslog","tabnanny","tarfile","telnetlib","tempfile","termios","test","test-ann-module","test-ann-module2","test-ann-module3","test-ann-module5","test-ann-module6","test-ann-module7","test-audiotests","test-audit-tests","test-autotest","test-bad-coding","test-bad-coding2","test-bad-coding3","test-bad-getattr","test-bad-getattr2","test-bad-getattr3","test-badsyntax-3131","test-badsyntax-async1","test-badsyntax-async2","test-badsyntax-async3","test-badsyntax-async4","test-badsyntax-async5","test-badsyntax-async6","test-badsyntax-async7","test-badsyntax-async8","test-badsyntax-future10","test-badsyntax-future3","test-badsyntax-future4","test-badsyntax-future5","test-badsyntax-future6","test-badsyntax-future7","test-badsyntax-future8","test-badsyntax-future9","test-badsyntax-nocaret","test-badsyntax-pep3120","test-bisect","test-bisect-cmd","test-buffer-tests","test-bytecode-helper","test-coding20731","test-curses-tests","test-dataclass-module-1","test-dataclass-module-1-str","test-dataclass-module-2","test-dataclass-module-2-str","test-dataclass-textanno","test-datetimetester","test-dis-module","test-doctest-aliases","test-double-const","test-dtracedata","test-dtracedata-call-stack","test-dtracedata-gc","test-dtracedata-instance","test-dtracedata-line","test-eintrdata","test-eintrdata-eintr-tester","test-encoded-modules","test-encoded-modules-module-iso-8859-1","test-encoded-modules-module-koi8-r","test-final-a","test-final-b","test-fork-wait","test-future-test1","test-future-test2","test-gdb-sample","test-good-getattr","test-imp-dummy","test-infinite-reload","test-inspect-fodder","test-inspect-fodder2","test-libregrtest","test-libregrtest-cmdline","test-libregrtest-main","test-libregrtest-pgo","test-libregrtest-refleak","test-libregrtest-runtest","test-libregrtest-runtest-mp","test-libregrtest-save-env","test-libregrtest-setup","test-libregrtest-utils","test-libregrtest-win-utils","test-list-tests","test-lock-tests","test-main","test-make-ssl-certs","test-mapping-tests","test-memory-watchdog","test-mock-backport","test-mock-socket","test-mod-generics-cache","test-mp-fork-bomb","test-mp-preload","test-multibytecodec-support","test-outstanding-bugs","test-pickletester","test-profilee","test-pyclbr-input","test-pydoc-mod","test-pydocfodder","test-pystone","test-pythoninfo","test-re-tests","test-regrtest","test-relimport","test-reperf","test-sample-doctest","test-sample-doctest-no-docstrings","test-sample-doctest-no-doctests","test-script-helper","test-seq-tests","test-signalinterproctester","test-sortperf","test-ssl-servers","test-ssltests","test-string-tests","test-subprocessdata","test-subprocessdata-fd-status","test-subprocessdata-input-reader","test-subprocessdata-qcat","test-subprocessdata-qgrep","test-subprocessdata-sigchild-ignore","test-support","test-support-bytecode-helper","test-support-hashlib-helper","test-support-logging-helper","test-support-script-helper","test-support-socket-helper","test-support-testresult","test-support-warnings-helper","test-symlink-support","test-test-abc","test-test-abstract-numbers","test-test-aepack","test-test-aifc","test-test-al","test-test-all","test-test-anydbm","test-test-applesingle","test-test-argparse","test-test-array","test-test-ascii-formatd","test-test-asdl-parser","test-test-ast","test-test-asyncgen","test-test-asynchat","test-test-asyncio","test-test-asyncio-echo","test-test-asyncio-echo2","test-test-asyncio-echo3","test-test-asyncio-functional","test-test-asyncio-main","test-test-asyncio-test-asyncio-waitfor","test-test-asyncio-test-base-events","test-test-asyncio-test-buffered-proto","test-test-asyncio-test-context","test-test-asyncio-test-events","test-test-asyncio-test-futures","test-test-asyncio-test-futures2","test-test-asyncio-test-locks","test-test-asyncio-test-pep492","test-test-asyncio-test-proactor-events","test-test-asyncio-test-protocols","test-test-asyncio-test-queues","test-test-asyncio-test-runners","test-test-asyncio-test-selector-events","test-test-asyncio-test-sendfile","test-test-asyncio-test-server","test-test-asyncio-test-sock-lowlevel","test-test-asyncio-test-sslproto","test-test-asyncio-test-streams","test-test-asyncio-test-subprocess","test-test-asyncio-test-tasks","test-test-asyncio-test-threads","test-test-asyncio-test-transports","test-test-asyncio-test-unix-events","test-test-asyncio-test-waitfor","test-test-asyncio-test-windows-events","test-test-asyncio-test-windows-utils","test-test-asyncio-utils","test-test-asyncore","test-test-atexit","test-test-audioop","test-test-audit","test-test-augassign","test-test-base64","test-test-baseexception","test-test-bastion","test-test-bdb","test-test-bigaddrspace","test-test-bigmem","test-test-binascii","test-test-binhex","test-test-binop","test-test-bisect","test-test-bool","test-test-bsddb","test-test-bsddb185","test-test-bsddb3","test-test-buffer","test-test-bufio","test-test-builtin","test-test-bytes","test-test-bz2","test-test-c-locale-coercion","test-test-calendar","test-test-call","test-test-capi","test-test-cd","test-test-cfgparser","test-test-cgi","test-test-cgitb","test-test-charmapcodec","test-test-check-c-globals","test-test-cl","test-test-class","test-test-clinic","test-test-cmath","test-test-cmd","test-test-cmd-line","test-test-cmd-line-script","test-test-code","test-test-code-module","test-test-codeccallbacks","test-test-codecencodings-cn","test-test-codecencodings-hk","test-test-codecencodings-iso2022","test-test-codecencodings-jp","test-test-codecencodings-kr","test-test-codecencodings-tw","test-test-codecmaps-cn","test-test-codecmaps-hk","test-test-codecmaps-jp","test-test-codecmaps-kr","test-test-codecmaps-tw","test-test-codecs","test-test-codeop","test-test-coercion","test-test-collections","test-test-colorsys","test-test-commands","test-test-compare","test-test-compile","test-test-compileall","test-test-compiler","test-test-complex","test-test-complex-args","test-test-concurrent-futures","test-test-configparser","test-test-contains","test-test-context","test-test-contextlib","test-test-contextlib-async","test-test-cookie","test-test-cookielib","test-test-copy","test-test-copy-reg","test-test-copyreg","test-test-coroutines","test-test-cpickle","test-test-cprofile","test-test-crashers","test-test-crypt","test-test-csv","test-test-ctypes","test-test-curses","test-test-dataclasses","test-test-datetime","test-test-dbm","test-test-dbm-dumb","test-test-dbm-gnu","test-test-dbm-ndbm","test-test-decimal","test-test-decorators","test-test-defaultdict","test-test-deque","test-test-descr","test-test-descrtut","test-test-devpoll","test-test-dict","test-test-dict-version","test-test-dictcomps","test-test-dictviews","test-test-difflib","test-test-dircache","test-test-dis","test-test-distutils","test-test-dl","test-test-doctest","test-test-doctest2","test-test-docxmlrpc","test-test-dtrace","test-test-dumbdbm","test-test-dummy-thread","test-test-dummy-threading","test-test-dynamic","test-test-dynamicclassattribute","test-test-eintr","test-test-email","test-test-email-codecs","test-test-email-main","test-test-email-renamed","test-test-email-test-asian-codecs","test-test-email-test-contentmanager","test-test-email-test-defect-handling","test-test-email-test-email","test-test-email-test-encoded-words","test-test-email-test-generator","test-test-email-test-header-value-parser","test-test-email-test-headerregistry","test-test-email-test-inversion","test-test-email-test-message","test-test-email-test-parser","test-test-email-test-pickleable","test-test-email-test-policy","test-test-email-test-utils","test-test-email-torture-test","test-test-embed","test-test-ensurepip","test-test-enum","test-test-enumerate","test-test-eof","test-test-epoll","test-test-errno","test-test-exception-hierarchy","test-test-exception-variations","test-test-exceptions","test-test-extcall","test-test-faulthandler","test-test-fcntl","test-test-file","test-test-file-eintr","test-test-file2k","test-test-filecmp","test-test-fileinput","test-test-fileio","test-test-finalization","test-test-float","test-test-flufl","test-test-fnmatch","test-test-fork1","test-test-format","test-test-fpformat","test-test-fractions","test-test-frame","test-test-frozen","test-test-fstring","test-test-ftplib","test-test-funcattrs","test-test-functools","test-test-future","test-test-future-builtins","test-test-future1","test-test-future2","test-test-future3","test-test-future4","test-test-future5","test-test-gc","test-test-gdb","test-test-gdbm","test-test-generator-stop","test-test-generators","test-test-genericalias","test-test-genericclass","test-test-genericpath","test-test-genexps","test-test-getargs","test-test-getargs2","test-test-getopt","test-test-getpass","test-test-gettext","test-test-gl","test-test-glob","test-test-global","test-test-grammar","test-test-graphlib","test-test-grp","test-test-gzip","test-test-hash","test-test-hashlib","test-test-heapq","test-test-hmac","test-test-hotshot","test-test-html","test-test-htmllib","test-test-htmlparser","test-test-http-cookiejar","test-test-http-cookies","test-test-httplib","test-test-httpservers","test-test-idle","test-test-imageop","test-test-imaplib","test-test-imgfile","test-test-imghdr","test-test-imp","test-test-import","test-test-import-data","test-test-import-data-circular-imports","test-test-import-data-circular-imports-basic","test-test-import-data-circular-imports-basic2","test-test-import-data-circular-imports-binding","test-test-import-data-circular-imports-binding2","test-test-import-data-circular-imports-from-cycle1","test-test-import-data-circular-imports-from-cycle2","test-test-import-data-circular-imports-indirect","test-test-import-data-circular-imports-rebinding","test-test-import-data-circular-imports-rebinding2","test-test-import-data-circular-imports-source","test-test-import-data-circular-imports-subpackage","test-test-import-data-circular-imports-subpkg","test-test-import-data-circular-imports-subpkg-subpackage2","test-test-import-data-circular-imports-subpkg-util","test-test-import-data-circular-imports-use","test-test-import-data-circular-imports-util","test-test-import-data-package","test-test-import-data-package-submodule","test-test-import-data-package2","test-test-import-data-package2-submodule1","test-test-import-data-package2-submodule2","test-test-import-magic","test-test-import-main","test-test-importhooks","test-test-importlib","test-test-importlib-abc","test-test-importlib-builtin","test-test-importlib-builtin-main","test-test-importlib-builtin-test-finder","test-test-importlib-builtin-test-loader","test-test-importlib-builtin-util","test-test-importlib-data","test-test-importlib-data01","test-test-importlib-data01-subdirectory","test-test-importlib-data02","test-test-importlib-data02-one","test-test-importlib-data02-two","test-test-importlib-data03","test-test-importlib-data03-namespace","test-test-importlib-data03-namespace-portion1","test-test-importlib-data03-namespace-portion2","test-test-importlib-extension","test-test-importlib-extension-main","test-test-importlib-extension-test-case-sensitivity","test-test-importlib-extension-test-finder","test-test-importlib-extension-test-loader","test-test-importlib-extension-test-path-hook","test-test-importlib-extension-util","test-test-importlib-fixtures","test-test-importlib-frozen","test-test-importlib-frozen-main","test-test-importlib-frozen-test-finder","test-test-importlib-frozen-test-loader","test-test-importlib-import","test-test-importlib-import-main","test-test-importlib-import-test-api","test-test-importlib-import-test-caching","test-test-importlib-import-test-fromlist","test-test-importlib-import-test-loader","test-test-importlib-import-test-meta-path","test-test-importlib-import-test-package","test-test-importlib-import-test-packages","test-test-importlib-import-test-path","test-test-importlib-import-test-relative-imports","test-test-importlib-import-util","test-test-importlib-main","test-test-importlib-namespace-pkgs","test-test-importlib-namespace-pkgs-both-portions","test-test-importlib-namespace-pkgs-both-portions-foo","test-test-importlib-namespace-pkgs-both-portions-foo-one","test-test-importlib-namespace-pkgs-both-portions-foo-two","test-test-importlib-namespace-pkgs-module-and-namespace-package","test-test-importlib-namespace-pkgs-module-and-namespace-package-a-test","test-test-importlib-namespace-pkgs-not-a-namespace-pkg","test-test-importlib-namespace-pkgs-not-a-namespace-pkg-foo","test-test-importlib-namespace-pkgs-not-a-namespace-pkg-foo-one","test-test-importlib-namespace-pkgs-portion1","test-test-importlib-namespace-pkgs-portion1-foo","test-test-importlib-namespace-pkgs-portion1-foo-one","test-test-importlib-namespace-pkgs-portion2","test-test-importlib-namespace-pkgs-portion2-foo","test-test-importlib-namespace-pkgs-portion2-foo-two","test-test-importlib-namespace-pkgs-project1","test-test-importlib-namespace-pkgs-project1-parent","test-test-importlib-namespace-pkgs-project1-parent-child","test-test-importlib-namespace-pkgs-project1-parent-child-one","test-test-importlib-namespace-pkgs-project2","test-test-importlib-namespace-pkgs-project2-parent","test-test-importlib-namespace-pkgs-project2-parent-child","test-test-importlib-namespace-pkgs-project2-parent-child-two","test-test-importlib-namespace-pkgs-project3","test-test-importlib-namespace-pkgs-project3-parent","test-test-importlib-namespace-pkgs-project3-parent-child","test-test-importlib-namespace-pkgs-project3-parent-child-three","test-test-importlib-regrtest","test-test-importlib-source","test-test-importlib-source-main","test-test-importlib-source-test-case-sensitivity","test-test-importlib-source-test-file-loader","test-test-importlib-source-test-finder","test-test-importlib-source-test-path-hook","test-test-importlib-source-test-source-encoding","test-test-importlib-source-util","test-test-importlib-stubs","test-test-importlib-test-abc","test-test-importlib-test-api","test-test-importlib-test-files","test-test-importlib-test-lazy","test-test-importlib-test-locks","test-test-importlib-test-main","test-test-importlib-test-metadata-api","test-test-importlib-test-namespace-pkgs","test-test-importlib-test-open","test-test-importlib-test-path","test-test-importlib-test-pkg-import","test-test-importlib-test-read","test-test-importlib-test-resource","test-test-importlib-test-spec","test-test-importlib-test-threaded-import","test-test-importlib-test-util","test-test-importlib-test-windows","test-test-importlib-test-zip","test-test-importlib-threaded-import-hangers","test-test-importlib-util","test-test-importlib-zipdata01","test-test-importlib-zipdata02","test-test-index","test-test-inspect","test-test-int","test-test-int-literal","test-test-io","test-test-ioctl","test-test-ipaddress","test-test-isinstance","test-test-iter","test-test-iterlen","test-test-itertools","test-test-json","test-test-json-main","test-test-json-test-decode","test-test-json-test-default","test-test-json-test-dump","test-test-json-test-encode-basestring-ascii","test-test-json-test-enum","test-test-json-test-fail","test-test-json-test-float","test-test-json-test-indent","test-test-json-test-pass1","test-test-json-test-pass2","test-test-json-test-pass3","test-test-json-test-recursion","test-test-json-test-scanstring","test-test-json-test-separators","test-test-json-test-speedups","test-test-json-test-tool","test-test-json-test-unicode","test-test-keyword","test-test-keywordonlyarg","test-test-kqueue","test-test-largefile","test-test-lib2to3","test-test-linecache","test-test-linuxaudiodev","test-test-list","test-test-listcomps","test-test-lltrace","test-test-locale","test-test-logging","test-test-long","test-test-long-future","test-test-longexp","test-test-lzma","test-test-macos","test-test-macostools","test-test-macpath","test-test-macurl2path","test-test-mailbox","test-test-mailcap","test-test-marshal","test-test-math","test-test-md5","test-test-memoryio","test-test-memoryview","test-test-metaclass","test-test-mhlib","test-test-mimetools","test-test-mimetypes","test-test-mimewriter","test-test-minidom","test-test-mmap","test-test-module","test-test-modulefinder","test-test-msilib","test-test-multibytecodec","test-test-multifile","test-test-multiprocessing","test-test-multiprocessing-fork","test-test-multiprocessing-forkserver","test-test-multiprocessing-main-handling","test-test-multiprocessing-spawn","test-test-mutants","test-test-mutex","test-test-named-expressions","test-test-netrc","test-test-new","test-test-nis","test-test-nntplib","test-test-normalization","test-test-ntpath","test-test-numeric-tower","test-test-old-mailbox","test-test-opcode","test-test-opcodes","test-test-openpty","test-test-operator","test-test-optparse","test-test-ordered-dict","test-test-os","test-test-ossaudiodev","test-test-osx-env","test-test-osx-support","test-test-parser","test-test-pathlib","test-test-pdb","test-test-peepholer","test-test-peg-generator","test-test-peg-generator-main","test-test-peg-generator-test-c-parser","test-test-peg-generator-test-first-sets","test-test-peg-generator-test-pegen","test-test-peg-parser","test-test-pep247","test-test-pep277","test-test-pep292","test-test-pep3120","test-test-pep3131","test-test-pep3151","test-test-pep352","test-test-pep380","test-test-pep479","test-test-pickle","test-test-picklebuffer","test-test-pickletools","test-test-pipes","test-test-pkg","test-test-pkgimport","test-test-pkgutil","test-test-platform","test-test-plistlib","test-test-poll","test-test-popen","test-test-popen2","test-test-poplib","test-test-positional-only-arg","test-test-posix","test-test-posixpath","test-test-pow","test-test-pprint","test-test-print","test-test-profile","test-test-property","test-test-pstats","test-test-pty","test-test-pulldom","test-test-pwd","test-test-py-compile","test-test-py3kwarn","test-test-pyclbr","test-test-pydoc","test-test-pyexpat","test-test-queue","test-test-quopri","test-test-raise","test-test-random","test-test-range","test-test-re","test-test-readline","test-test-regrtest","test-test-repl","test-test-repr","test-test-reprlib","test-test-resource","test-test-rfc822","test-test-richcmp","test-test-rlcompleter","test-test-robotparser","test-test-runpy","test-test-sax","test-test-sched","test-test-scope","test-test-script-helper","test-test-scriptpackages","test-test-secrets","test-test-select","test-test-selectors","test-test-set","test-test-setcomps","test-test-sets","test-test-sgmllib","test-test-sha","test-test-shelve","test-test-shlex","test-test-shutil","test-test-signal","test-test-simplehttpserver","test-test-site","test-test-slice","test-test-smtpd","test-test-smtplib","test-test-smtpnet","test-test-sndhdr","test-test-socket","test-test-socketserver","test-test-softspace","test-test-sort","test-test-source-encoding","test-test-spwd","test-test-sqlite","test-test-ssl","test-test-startfile","test-test-stat","test-test-statistics","test-test-str","test-test-strftime","test-test-string","test-test-string-literals","test-test-stringio","test-test-stringprep","test-test-strlit","test-test-strop","test-test-strptime","test-test-strtod","test-test-struct","test-test-structmembers","test-test-structseq","test-test-subclassinit","test-test-subprocess","test-test-sunau","test-test-sunaudiodev","test-test-sundry","test-test-super","test-test-support","test-test-symbol","test-test-symtable","test-test-syntax","test-test-sys","test-test-sys-setprofile","test-test-sys-settrace","test-test-sysconfig","test-test-syslog","test-test-tabnanny","test-test-tarfile","test-test-tcl","test-test-telnetlib","test-test-tempfile","test-test-test-support","test-test-textwrap","test-test-thread","test-test-threaded-import","test-test-threadedtempfile","test-test-threading","test-test-threading-local","test-test-threadsignals","test-test-time","test-test-timeit","test-test-timeout","test-test-tix","test-test-tk","test-test-tokenize","test-test-tools","test-test-tools-main","test-test-tools-test-fixcid","test-test-tools-test-gprof2html","test-test-tools-test-i18n","test-test-tools-test-lll","test-test-tools-test-md5sum","test-test-tools-test-pathfix","test-test-tools-test-pdeps","test-test-tools-test-pindent","test-test-tools-test-reindent","test-test-tools-test-sundry","test-test-tools-test-unparse","test-test-trace","test-test-traceback","test-test-tracemalloc","test-test-transformer","test-test-ttk-guionly","test-test-ttk-textonly","test-test-tuple","test-test-turtle","test-test-type-comments","test-test-typechecks","test-test-types","test-test-typing","test-test-ucn","test-test-unary","test-test-undocumented-details","test-test-unicode","test-test-unicode-file","test-test-unicode-file-functions","test-test-unicode-identifiers","test-test-unicodedata","test-test-unittest","test-test-univnewlines","test-test-univnewlines2k","test-test-unpack","test-test-unpack-ex","test-test-unparse","test-test-urllib","test-test-urllib-response","test-test-urllib2","test-test-urllib2-localnet","test-test-urllib2net","test-test-urllibnet","test-test-urlparse","test-test-userdict","test-test-userlist","test-test-userstring","test-test-utf8-mode","test-test-utf8source","test-test-uu","test-test-uuid","test-test-venv","test-test-wait3","test-test-wait4","test-test-warnings","test-test-warnings-data","test-test-warnings-data-import-warning","test-test-warnings-data-stacklevel","test-test-warnings-main","test-test-wave","test-test-weakref","test-test-weakset","test-test-webbrowser","test-test-whichdb","test-test-winconsoleio","test-test-winreg","test-test-winsound","test-test-with","test-test-wsgiref","test-test-xdrlib","test-test-xml-dom-minicompat","test-test-xml-etree","test-test-xml-etree-c","test-test-xmllib","test-test-xmlrpc","test-test-xmlrpc-net","test-test-xpickle","test-test-xrange","test-test-xxsubinterpreters","test-test-xxtestfuzz","test-test-yield-from","test-test-zipapp","test-test-zipfile","test-test-zipfile64","test-test-zipimport","test-test-zipimport-support","test-test-zlib","test-test-zoneinfo","test-test-zoneinfo-main","test-test-zoneinfo-support","test-test-zoneinfo-test-zoneinfo","test-testall","test-testcodec","test-tf-inherit-check","test-threaded-import-hangers","test-time-hashlib","test-tracedmodules","test-tracedmodules-testmod","test-typed-dict-helper","test-warning-tests","test-win-console-handler","test-xmltests","test-ziptestdata","test-ziptestdata-testdata-module-inside-zip","testbuffer","testcapi","testimportmultiple","testinternalcapi","testmultiphase","textwrap","this","thread","threading","threading-local","time","timeit","tix","tkcolorchooser","tkcommondialog","tkconstants","tkdnd","tkfiledialog","tkfont","tkinter","tkinter-colorchooser","tkinter-commondialog","tkinter-constants","tkinter-dialog","tkinter-dnd","tkinter-filedialog","tkinter-fix","tkinter-font","tkinter-main","tkinter-messagebox","tkinter-scrolledtext","tkinter-simpledialog","tkinter-test","tkinter-test-runtktests","tkinter-test-support","tkinter-test-test-tkinter","tkinter-test-test-tkinter-test-colorchooser","tkinter-test-test-tkinter-test-font","tkinter-test-test-tkinter-test-geometry-managers","tkinter-test-test-tkinter-test-images","tkinter-test-test-tkinter-test-loadtk","tkinter-test-test-tkinter-test-messagebox","tkinter-test-test-tkinter-test-misc","tkinter-test-test-tkinter-test-simpledialog","tkinter-test-test-tkinter-test-text","tkinter-test-test-tkinter-test-variables","tkinter-test-test-tkinter-test-widgets","tkinter-test-test-ttk","tkinter-test-test-ttk-test-extensions","tkinter-test-test-ttk-test-functions","tkinter-test-test-ttk-test-style","tkinter-test-test-ttk-test-widgets","tkinter-test-widget-tests","tkinter-tix","tkinter-ttk","tkmessagebox","tksimpledialog","toaiff","token","tokenize","tomllib","tomllib-parser","tomllib-re","tomllib-types","trace","traceback","tracemalloc","ttk","tty","turtle","turtledemo","turtledemo-bytedesign","turtledemo-chaos","turtledemo-clock","turtledemo-colormixer","turtledemo-forest","turtledemo-fractalcurves","turtledemo-lindenmayer","turtledemo-main","turtledemo-minimal-hanoi","turtledemo-nim","turtledemo-paint","turtledemo-peace","turtledemo-penrose","turtledemo-planet-and-moon","turtledemo-rosette","turtledemo-round-dance","turtledemo-sorting-animate","turtledemo-tree","turtledemo-two-canvases","turtledemo-wikipedia","turtledemo-yinyang","types","typing","typing-io","typing-re","unicodedata","unittest","unittest-async-case","unittest-case","unittest-loader","unittest-log","unittest-main","unittest-mock","unittest-result","unittest-runner","unittest-signals","unittest-suite","unittest-test","unittest-test-dummy","unittest-test-main","unittest-test-support","unittest-test-test-assertions","unittest-test-test-async-case","unittest-test-test-break","unittest-test-test-case","unittest-test-test-discovery","unittest-test-test-functiontestcase","unittest-test-test-loader","unittest-test-test-program","unittest-test-test-result","unittest-test-test-runner","unittest-test-test-setups","unittest-test-test-skipping","unittest-test-test-suite","unittest-test-test-warnings","unittest-test-testmock","unittest-test-testmock-main","unittest-test-testmock-support","unittest-test-testmock-testasync","unittest-test-testmock-testcallable","unittest-test-testmock-testhelpers","unittest-test-testmock-testmagicmethods","unittest-test-testmock-testmock","unittest-test-testmock-testpatch","unittest-test-testmock-testsealable","unittest-test-testmock-testsentinel","unittest-test-testmock-testwith","unittest-util","urllib","urllib-error","urllib-parse","urllib-request","urllib-response","urllib-robotparser","urllib2","urlparse","user","userdict","userlist","userstring","uu","uuid","venv","venv-main","videoreader","w","warnings","wave","weakref","weakrefset","webbrowser","whichdb","winapi","winreg","winsound","wmi","wsgiref","wsgiref-handlers","wsgiref-headers","wsgiref-simple-server","wsgiref-types","wsgiref-util","wsgiref-validate","xdrlib","xml","xml-dom","xml-dom-domreg","xml-dom-expatbuilder","xml-dom-minicompat","xml-dom-minidom","xml-dom-nodefilter","xml-dom-pulldom","xml-dom-xmlbuilder","xml-etree","xml-etree-celementtree","xml-etree-elementinclude","xml-etree-elementpath","xml-etree-elementtree","xml-parsers","xml-parsers-expat","xml-parsers-expat-errors","xml-parsers-expat-errors-dom","xml-parsers-expat-errors-etree","xml-parsers-expat-errors-parsers","xml-parsers-expat-errors-sax","xml-parsers-expat-model","xml-parsers-expat-model-dom","xml-parsers-expat-model-etree","xml-parsers-expat-model-parsers","xml-parsers-expat-model-sax","xml-sax","xml-sax-exceptions","xml-sax-expatreader","xml-sax-handler","xml-sax-saxutils","xml-sax-xmlreader","xmllib","xmlrpc","xmlrpc-client","xmlrpc-server","xmlrpclib","xxlimited","xxsubinterpreters","xxsubtype","xxtestfuzz","zipapp","zipfile","zipfile-main","zipfile-path","zipfile-path-glob","zipimport","zlib","zoneinfo","zoneinfo-common","zoneinfo-tzpath","zoneinfo-zoneinfo","zstd"]}');
// EXTERNAL MODULE: ./lib/src/python/characters.js
var characters = __webpack_require__(23161);
// EXTERNAL MODULE: ./lib/src/python/name.js
var python_name = __webpack_require__(83606);
// EXTERNAL MODULE: ./lib/src/python/version.js
var python_version = __webpack_require__(27565);
// EXTERNAL MODULE: ./lib/src/check/index-words.js
var index_words = __webpack_require__(62029);
;// CONCATENATED MODULE: ./lib/src/check/file-rules.js






const LARGEST_FILE = 100 * 1024 * 1024;
const LONGEST_WHEEL_NAME = 246;
const LONGEST_NAME = 255;
const isNotTooLarge = {
    code: "SW-FILE-TOO-LARGE",
    severity: "error",
    authority: "index",
    *judge({ size }) {
        if (size > LARGEST_FILE)
            yield { offending: `File too large. Limit is ${LARGEST_FILE / 1024 ** 2} MB, and it has ${size} bytes` };
    },
};
const isOneFormat = {
    code: "SW-ARCHIVE-TWO-FORMATS",
    severity: "error",
    authority: "index",
    *judge({ name, twoFormats }) {
        if (twoFormats)
            yield { offending: `File is both a zip and a tar file: ${name}` };
    },
};
const hasPlainName = {
    code: "SW-FILENAME-INVALID",
    severity: "error",
    authority: "index",
    *judge({ name }) {
        const words = "Cannot upload a file with";
        if (characters/* CONTROL_CHARACTER */.g.test(name))
            yield { offending: `${words} non-printable characters in the name: ${name}` };
        else if (/[/\\]/.test(name))
            yield { offending: `${words} '/' or '\\' in the name: ${name}` };
    },
};
const hasShortName = {
    code: "SW-FILENAME-TOO-LONG",
    severity: "error",
    authority: "index",
    *judge({ name, kind }) {
        const bytes = Buffer.byteLength(name);
        const limit = kind === "wheel" ? LONGEST_WHEEL_NAME : LONGEST_NAME;
        if (bytes > limit)
            yield { offending: `Filename is too long: ${(0,index_words/* quoted */.T)(name)} has ${bytes} bytes of at most ${limit}` };
    },
};
const hasNoForbiddenCode = {
    code: "SW-CODE-FORBIDDEN",
    severity: "error",
    authority: "index",
    *judge({ forbidden }) {
        for (const { member, maker } of forbidden)
            yield { member, offending: `YARA rule matched ${(0,index_words/* quoted */.T)(member)} (${maker})` };
    },
};
const isNoStandardModule = {
    code: "SW-NAME-STDLIB",
    severity: "error",
    authority: "index",
    *judge({ metadata }) {
        const name = metadata?.sent.name?.[0];
        if (name !== undefined && stdlib_names_namespaceObject.Dy.includes((0,python_name/* normalizeName */.Pc)(name)))
            yield { offending: name };
    },
};
const wheelNameTellsPython = {
    code: "SW-FILENAME-INVALID",
    severity: "error",
    authority: "index",
    *judge({ name }) {
        if ((name.split("-").at(-3) ?? "") !== "")
            return;
        yield {
            offending: `Invalid value for pyversion. Error: Python version is required for binary distribution uploads: ${name}`,
        };
    },
};
const wheelNameIsReadable = {
    code: "SW-FILENAME-INVALID",
    severity: "error",
    authority: "index",
    *judge({ name, filename }) {
        if (filename === undefined)
            yield { offending: `Invalid wheel filename: ${(0,index_words/* quoted */.T)(name)} is not NAME-VERSION-PYTHON-ABI-PLATFORM.whl` };
    },
};
const wheelTagsAreSound = {
    code: "SW-FILENAME-INVALID",
    severity: "error",
    authority: "specification",
    *judge({ name, filename }) {
        if (filename !== undefined && (0,python_filename/* parseWheelFilename */.eP)(name) === undefined)
            yield { offending: `${name} has tags that are none` };
    },
};
const wheelNameFitsMetadata = {
    code: "SW-FILENAME-MISMATCH",
    severity: "error",
    authority: "index",
    *judge({ name, filename, metadata }) {
        const project = metadata?.sent.name?.[0];
        if (filename === undefined || metadata === undefined || project === undefined)
            return;
        const expected = (0,python_name/* distributionName */.SE)(project);
        if (filename.spelled.name !== expected)
            yield {
                offending: `Filename ${(0,index_words/* quoted */.T)(name)} should contain the normalized project name ${(0,index_words/* quoted */.T)(expected)}, not ${(0,index_words/* quoted */.T)(filename.spelled.name)}`,
            };
        const version = versionOf(metadata.sent);
        if (version !== undefined && (0,python_version/* compareVersions */.Zy)(version, filename.version) !== 0) {
            yield {
                offending: `Version in filename should be ${(0,index_words/* quoted */.T)((0,python_version/* formatVersion */.qh)(version))} not ${(0,index_words/* quoted */.T)((0,python_version/* formatVersion */.qh)(filename.version))}`,
            };
        }
    },
};
const sdistNameFitsMetadata = {
    code: "SW-FILENAME-MISMATCH",
    severity: "error",
    authority: "index",
    *judge({ name, metadata }) {
        const project = metadata?.sent.name?.[0];
        const version = metadata && versionOf(metadata.sent);
        if (project === undefined || version === undefined)
            return;
        const expected = `${(0,python_name/* distributionName */.SE)(project)}-${(0,python_version/* formatVersion */.qh)(version)}.tar.gz`;
        if (name !== expected)
            yield { offending: `Filename ${(0,index_words/* quoted */.T)(name)} is invalid, should be ${(0,index_words/* quoted */.T)(expected)}` };
    },
};
const sdistIsNoZip = {
    code: "SW-FILENAME-INVALID",
    severity: "error",
    authority: "index",
    *judge({ name, metadata }) {
        if (metadata === undefined && name.endsWith(".zip"))
            yield { offending: `Filename ${(0,index_words/* quoted */.T)(name)} is invalid, should be a .tar.gz` };
    },
};
function versionOf(sent) {
    return (0,python_version/* parseVersion */.ot)(sent.version?.[0] ?? "");
}
const fileRules = [
    isNotTooLarge,
    isOneFormat,
    hasPlainName,
    hasShortName,
    hasNoForbiddenCode,
    isNoStandardModule,
];
const wheelNameRules = [
    wheelNameTellsPython,
    wheelNameIsReadable,
    wheelTagsAreSound,
    wheelNameFitsMetadata,
];
const sdistNameRules = [sdistNameFitsMetadata, sdistIsNoZip];

;// CONCATENATED MODULE: ./lib/src/check/floor-rules.js



const needNoNewerGlibc = {
    code: "SW-BINARY-GLIBC",
    severity: "error",
    authority: "specification",
    *judge(wheel) {
        const libraries = readMembers(wheel);
        for (const { platform, target } of targetsOf(wheel)) {
            for (const library of libraries) {
                const because = runsOn(library.binary, target) ? glibcBeyond(library, platform) : undefined;
                if (because !== undefined)
                    yield { member: library.member, offending: `${library.member} needs ${because}` };
            }
        }
    },
};
function glibcBeyond({ binary, module }, platform) {
    if (binary.format !== "elf" || binary.glibc === undefined)
        return undefined;
    const tag = (0,platform_tag/* parsePlatformTag */.T)(platform);
    if (tag?.family === "musllinux" && module)
        return `glibc ${binary.glibc}, and ${platform} has musl`;
    const isOlder = tag?.family === "manylinux" && isNewer(binary.glibc, tag.floor);
    return isOlder ? `glibc ${binary.glibc}, and the wheel is for ${platform}` : undefined;
}
const needNoNewerMacos = {
    code: "SW-BINARY-MACOS",
    severity: "warning",
    authority: "specification",
    *judge(wheel) {
        const libraries = readMembers(wheel);
        for (const { platform, target } of targetsOf(wheel)) {
            for (const { member, binary } of target.format === "mach-o" ? libraries : []) {
                const needs = macosBeyond(binary, platform, target);
                if (needs === undefined)
                    continue;
                yield { member, offending: `${member} was built for macOS ${needs}, and the wheel is for ${platform}` };
            }
        }
    },
};
function macosBeyond(binary, platform, { machines }) {
    if (binary.format !== "mach-o")
        return undefined;
    const floor = (0,platform_tag/* parsePlatformTag */.T)(platform)?.floor ?? "";
    return machines.flatMap((machine) => {
        const given = machine === "aarch64" && !isNewer(floor, "11_0") ? "11_0" : floor;
        const needs = binary.macos[machine];
        return needs !== undefined && isNewer(needs, given) ? [needs] : [];
    })[0];
}
function isNewer(one, other) {
    if (other === undefined)
        return false;
    const [[major = 0, minor = 0], [otherMajor = 0, otherMinor = 0]] = [numbersIn(one), numbersIn(other)];
    return major > otherMajor || (major === otherMajor && minor > otherMinor);
}
function numbersIn(version) {
    return version.split(/[._]/).map(Number);
}
const floorRules = [needNoNewerGlibc, needNoNewerMacos];

// EXTERNAL MODULE: ./lib/src/check/index-order.js
var index_order = __webpack_require__(86772);
;// CONCATENATED MODULE: ./lib/src/check/top-level.js
const IDENTIFIER = /^[\p{XIDS}_]\p{XIDC}*$/u;
const MODULE = /^(?<name>[^./]+)(?:\.py|(?:\.[^./]+)?\.(?:so|pyd))$/;
const LIBRARY_ROOT = /^[^/]+\.data\/(?:purelib|platlib)\//;
const NOT_A_PACKAGE = /^[^/]+\.(?:dist-info|data|libs)\//;
function importableNames(members) {
    const names = installedPaths(members)
        .map(importedName)
        .filter((name) => IDENTIFIER.test(name) && name !== "__init__");
    return [...new Set(names)].sort();
}
function importedModules(members) {
    const packages = new Set(installedPaths(members).flatMap((path) => /^(.+)\/__init__\.py$/.exec(path)?.[1] ?? []));
    const below = new Map();
    for (const folder of packages) {
        const parts = folder.split("/");
        if (!parts.every((part) => IDENTIFIER.test(part)) || parts.some(isAside))
            continue;
        const [namespace = ""] = parts;
        const isFirst = !parts.some((_, depth) => depth > 0 && packages.has(parts.slice(0, depth).join("/")));
        if (isFirst && parts.length > 1)
            below.set(namespace, [...(below.get(namespace) ?? []), parts.join(".")]);
    }
    return importableNames(members)
        .flatMap((name) => below.get(name) ?? [name])
        .sort();
}
function isAside(folder) {
    return /^(tests?|testing|examples?|docs)$/.test(folder);
}
function installedPaths(members) {
    return members.map((member) => member.replace(LIBRARY_ROOT, "")).filter((path) => !NOT_A_PACKAGE.test(path));
}
function importedName(path) {
    const parts = path.split("/");
    const module = MODULE.exec(parts.at(-1) ?? "")?.groups?.name ?? "";
    if (module === "")
        return "";
    return parts.slice(0, -1).every((part) => IDENTIFIER.test(part))
        ? parts.length > 1
            ? (parts[0] ?? "")
            : module
        : "";
}

;// CONCATENATED MODULE: ./lib/src/check/layout-rules.js


const layout_rules_MODULE = /\.(?:py|pyi|pyx|so|pyd|pth)$|\.(?:dll|dylib|so(?:\.\d+)*)$/i;
const COMMON_NAMES = new Set((".circleci .eggs .git .github .mypy_cache .nox .pytest_cache .tox .venv __pycache__ app benchmark benchmarks bin build ci cli " +
    "conftest data dist doc docs example examples lib scripts setup src test tests tools venv").split(" "));
const MADE_BY_TOOLS = /^\.load-order-/;
const layout_rules_IDENTIFIER = /^[\p{XIDS}_]\p{XIDC}*$/u;
const LEAST_COPIED = 1024 * 1024;
const hasModulesOnTop = {
    code: "SW-WHEEL-TOP-DATA",
    severity: "warning",
    authority: "practice",
    *judge(wheel) {
        for (const [name, paths] of topLevel(wheel)) {
            const isFile = paths.length === 1 && paths[0] === name;
            if (isFile ? layout_rules_MODULE.test(name) || MADE_BY_TOOLS.test(name) : paths.some((path) => layout_rules_MODULE.test(path)))
                continue;
            if (!name.endsWith("-stubs") && !isCommon(name))
                yield { member: name, offending: isFile ? name : `the folder ${name}` };
        }
    },
};
const hasNoCommonNames = {
    code: "SW-WHEEL-COMMON-NAME",
    severity: "warning",
    authority: "practice",
    *judge(wheel) {
        const own = wheel.filename?.name;
        for (const name of topLevel(wheel).keys()) {
            const root = name.replace(/\.py$/, "");
            if (isCommon(name) && (0,python_name/* normalizeName */.Pc)(root) !== own)
                yield { member: name, offending: root };
        }
    },
};
function isCommon(name) {
    return COMMON_NAMES.has(name.replace(/\.py$/, "").toLowerCase());
}
const hasNoTopInit = {
    code: "SW-WHEEL-TOP-INIT",
    severity: "warning",
    authority: "practice",
    *judge(wheel) {
        for (const name of topLevel(wheel).keys())
            if (name === "__init__.py")
                yield { member: name, offending: name };
    },
};
const isImportable = {
    code: "SW-WHEEL-NOT-IMPORTABLE",
    severity: "warning",
    authority: "practice",
    *judge(wheel) {
        const paths = [...topLevel(wheel).values()].flat();
        const odd = [...topLevel(wheel).keys()].filter((name) => isOddPackage(name, paths));
        for (const name of odd)
            yield { member: `${name}/__init__.py`, offending: `${name} is no name of a package` };
        const modules = paths.filter((path) => path.endsWith(".py"));
        if (odd.length > 0 || modules[0] === undefined || importableNames(paths).length > 0)
            return;
        yield { member: modules[0], offending: modules[0] };
    },
};
function isOddPackage(name, paths) {
    return !layout_rules_IDENTIFIER.test(name) && !name.endsWith("-stubs") && paths.includes(`${name}/__init__.py`);
}
const holdsEachOnce = {
    code: "SW-WHEEL-DUPLICATES",
    severity: "warning",
    authority: "practice",
    *judge({ zip }) {
        if (zip.kind !== "zip")
            return;
        const copies = new Map();
        for (const member of zip.members) {
            if (member.sha256 === undefined || member.entry.size < LEAST_COPIED)
                continue;
            copies.set(member.sha256, [...(copies.get(member.sha256) ?? []), member]);
        }
        for (const same of copies.values())
            if (same.length > 1)
                yield copied(same);
    },
};
function copied(same) {
    const [first, ...others] = same.map(({ entry }) => entry.name);
    const megabytes = ((same[0]?.entry.size ?? 0) / 1e6).toFixed(1);
    const more = others.length > 1 ? ` and ${others.length - 1} more` : "";
    return { member: others[0] ?? "", offending: `${others[0]}${more} is ${first} again, ${megabytes} MB` };
}
function topLevel({ zip }) {
    const tops = new Map();
    const names = zip.kind === "zip" ? zip.directory.entries.map(({ name }) => name) : [];
    for (const path of installedPaths(names.filter((name) => !name.endsWith("/")))) {
        const [name = ""] = path.split("/", 1);
        if (name === "" || name === "..")
            continue;
        const paths = tops.get(name) ?? [];
        paths.push(path);
        tops.set(name, paths);
    }
    return tops;
}
const layoutRules = [
    hasNoCommonNames,
    hasNoTopInit,
    isImportable,
    hasModulesOnTop,
    holdsEachOnce,
];

// EXTERNAL MODULE: ./lib/src/config/table.js
var table = __webpack_require__(86577);
// EXTERNAL MODULE: ./lib/src/python/bounded-json.js
var bounded_json = __webpack_require__(37711);
;// CONCATENATED MODULE: ./lib/src/check/makers.js


const REPAIR_BILL = /\.dist-info\/sboms\/auditwheel\.cdx\.json$/;
function makersOf(facts) {
    if (facts.kind !== "wheel")
        return [];
    const { wheel, delvewheel } = facts;
    const repaired = (delvewheel?.fields.version ?? []).slice(0, 1).map((version) => `delvewheel ${version}`);
    return [...(wheel?.fields.generator ?? []), ...repaired, ...auditwheelOf(facts)];
}
function auditwheelOf({ telling }) {
    const bytes = telling.find(({ member }) => REPAIR_BILL.test(member))?.bytes;
    const bill = bytes && (0,bounded_json/* boundedJson */.Q)(bytes);
    if (!(0,table/* isTable */.bI)(bill))
        return [];
    const tools = (0,table/* tablesAt */.dy)(bill, "metadata", "tools").filter((tool) => (0,table/* textAt */.$6)(tool, "name") === "auditwheel");
    return tools.slice(0, 1).flatMap((tool) => `auditwheel ${(0,table/* textAt */.$6)(tool, "version") ?? ""}`.trimEnd());
}

// EXTERNAL MODULE: ./lib/src/check/metadata-rules.js + 2 modules
var metadata_rules = __webpack_require__(56496);
// EXTERNAL MODULE: ./lib/src/check/own-texts.js
var own_texts = __webpack_require__(88832);
;// CONCATENATED MODULE: ./lib/src/check/member-names.js
function memberNames(facts) {
    if (facts.kind === "sdist")
        return facts.members.filter(({ kind }) => kind !== "folder").map(({ name }) => name);
    return facts.zip.kind === "zip"
        ? facts.zip.directory.entries.map(({ name }) => name).filter((name) => !name.endsWith("/"))
        : [];
}

;// CONCATENATED MODULE: ./lib/src/check/path-rules.js

const LONGEST_PATH = 200;
const DEVICE = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\.|$)/i;
const FORBIDDEN = /[<>:"|?*]|[^.][. ]$/;
const hasDistinctPaths = {
    code: "SW-MEMBER-CASE",
    severity: "warning",
    authority: "practice",
    *judge(facts) {
        const seen = new Map();
        for (const name of memberNames(facts)) {
            const folded = name.normalize().toLowerCase();
            const other = seen.get(folded);
            if (other !== undefined && other !== name)
                yield { member: name, offending: `${other} and ${name}` };
            seen.set(folded, name);
        }
    },
};
const hasShortPaths = {
    code: "SW-MEMBER-LONG-PATH",
    severity: "warning",
    authority: "practice",
    *judge(facts) {
        for (const name of memberNames(facts))
            if (name.length > LONGEST_PATH)
                yield { member: name, offending: name };
    },
};
const windowsCanUnpack = {
    code: "SW-MEMBER-WINDOWS",
    severity: "warning",
    authority: "practice",
    *judge(facts) {
        if (!isForWindows(facts))
            return;
        for (const name of memberNames(facts)) {
            const odd = name.split("/").find((part) => DEVICE.test(part) || FORBIDDEN.test(part));
            if (odd !== undefined)
                yield { member: name, offending: name };
        }
    },
};
function isForWindows(facts) {
    if (facts.kind === "sdist")
        return true;
    return facts.filename?.tags.some(({ platform }) => platform === "any" || platform.startsWith("win")) === true;
}
const pathRules = [hasDistinctPaths, hasShortPaths, windowsCanUnpack];

;// CONCATENATED MODULE: ./lib/src/check/platform-rules.js

const NAMED = new Set(("any win32 win_arm64 win_amd64 win_ia64 manylinux1_x86_64 manylinux1_i686 manylinux2010_x86_64 manylinux2010_i686 " +
    "manylinux2014_x86_64 manylinux2014_i686 manylinux2014_aarch64 manylinux2014_armv7l manylinux2014_ppc64 manylinux2014_ppc64le " +
    "manylinux2014_s390x linux_armv6l linux_armv7l").split(" "));
const LINUX = "x86_64|i686|aarch64|armv7l|ppc64le|s390x|riscv64";
const MACOS = "ppc|ppc64|i386|x86_64|arm64|intel|fat|fat3|fat64|universal|universal2";
const D = "\\p{Nd}+";
const NUMBERED = [
    new RegExp(`^manylinux_${D}_${D}_(?:${LINUX}|ppc64)$`, "u"),
    new RegExp(`^musllinux_${D}_${D}_(?:${LINUX})$`, "u"),
    new RegExp(`^macosx_(?:10_${D}|(?:1[1-5]|26)_0)_(?:${MACOS})$`, "u"),
    new RegExp(`^ios_${D}_${D}_(?:arm64|x86_64)_(?:iphoneos|iphonesimulator)`, "u"),
    new RegExp(`^android_${D}_(?:armeabi_v7a|arm64_v8a|x86|x86_64)$`, "u"),
    new RegExp(`^pyemscripten_${D}_${D}_wasm32`, "u"),
];
const areTakenByTheIndex = {
    code: "SW-PLATFORM-TAG",
    severity: "error",
    authority: "index",
    *judge({ filename }) {
        const platforms = new Set(filename?.tags.map(({ platform }) => platform));
        for (const platform of platforms) {
            if (isTaken(platform))
                continue;
            yield { offending: `unsupported platform tag ${(0,index_words/* quoted */.T)(platform)}`, ...hintFor(platform) };
        }
    },
};
function isTaken(platform) {
    return NAMED.has(platform) || NUMBERED.some((pattern) => pattern.test(platform));
}
function hintFor(platform) {
    if (platform.startsWith("linux_")) {
        return { hint: "Repair the wheel with `auditwheel repair`, which finds its manylinux or musllinux tag." };
    }
    if (platform.startsWith("macosx_")) {
        return { hint: "Set MACOSX_DEPLOYMENT_TARGET to 10.N or to N.0, as in 11.0, for the build." };
    }
    return {};
}
const platformRules = [areTakenByTheIndex];

;// CONCATENATED MODULE: ./lib/src/check/practice-rules.js

const hasNoCaches = {
    code: "SW-MEMBER-BYTECODE",
    severity: "error",
    authority: "practice",
    *judge(wheel) {
        for (const name of memberNames(wheel))
            if (isCached(name))
                yield { member: name, offending: name };
    },
};
const hasNoBytecode = {
    code: "SW-MEMBER-BYTECODE",
    severity: "warning",
    authority: "practice",
    *judge(facts) {
        for (const name of memberNames(facts)) {
            if (/\.py[co]$/i.test(name) && !(facts.kind === "wheel" && isCached(name)))
                yield { member: name, offending: name };
        }
    },
};
function isCached(name) {
    return /(?:^|\/)__pycache__\//.test(name);
}
const holdsSomething = {
    code: "SW-WHEEL-EMPTY",
    severity: "warning",
    authority: "practice",
    *judge(wheel) {
        if (wheel.zip.kind !== "zip")
            return;
        if (memberNames(wheel).every((name) => name.startsWith(`${wheel.distInfo}/`)))
            yield { offending: wheel.name };
    },
};
const practiceRules = [hasNoBytecode];
const wheelPracticeRules = [hasNoCaches, holdsSomething];

// EXTERNAL MODULE: ./lib/src/check/read-wheel.js
var read_wheel = __webpack_require__(62639);
;// CONCATENATED MODULE: ./lib/src/check/record-rules.js

const isThere = {
    code: "SW-RECORD-MISSING",
    severity: "error",
    authority: "index",
    *judge({ zip, distInfo }) {
        if (zip.kind !== "zip" || zip.directory.entries.some(({ name }) => name === `${distInfo}/RECORD`))
            return;
        yield {
            member: `${distInfo}/RECORD`,
            offending: `Wheel does not contain the required RECORD file: ${distInfo}/RECORD`,
        };
    },
};
const isReadable = {
    code: "SW-RECORD-UNREADABLE",
    severity: "error",
    authority: "index",
    *judge({ record, distInfo }) {
        if (record?.kind === "unreadable")
            yield { member: `${distInfo}/RECORD`, offending: record.because };
    },
};
const listsEveryMember = {
    code: "SW-RECORD-INCOMPLETE",
    severity: "error",
    authority: "specification",
    *judge(wheel) {
        if (wheel.record?.kind !== "record")
            return;
        const rows = (0,read_wheel/* rowsByPath */.oU)(wheel.record);
        for (const { entry } of filesOf(wheel)) {
            if (rows.has(entry.name) || isUnlisted(wheel, entry.name))
                continue;
            yield { member: entry.name, offending: entry.name };
        }
    },
};
const listsMembersAlone = {
    code: "SW-RECORD-EXTRA",
    severity: "error",
    authority: "specification",
    *judge(wheel) {
        if (wheel.zip.kind !== "zip")
            return;
        const files = new Set(filesOf(wheel).map(({ entry }) => entry.name));
        for (const path of (0,read_wheel/* rowsByPath */.oU)(wheel.record).keys()) {
            if (!files.has(path))
                yield { member: path, offending: path };
        }
    },
};
const hasTrueHashes = {
    code: "SW-RECORD-MISMATCH",
    severity: "error",
    authority: "specification",
    *judge(wheel) {
        const rows = (0,read_wheel/* rowsByPath */.oU)(wheel.record);
        for (const member of filesOf(wheel)) {
            const row = rows.get(member.entry.name);
            const problem = row && mismatch(row, member);
            if (problem !== undefined)
                yield { member: member.entry.name, offending: `${member.entry.name}: ${problem}` };
        }
    },
};
const hasStrongHashes = {
    code: "SW-RECORD-HASH",
    severity: "error",
    authority: "specification",
    *judge(wheel) {
        const rows = (0,read_wheel/* rowsByPath */.oU)(wheel.record);
        for (const { entry, recordHash, reading } of filesOf(wheel)) {
            const row = rows.get(entry.name);
            if (row === undefined || reading.kind === "unreadable" || recordHash !== undefined)
                continue;
            if (isUnlisted(wheel, entry.name) || isOwnRow(wheel, entry.name) || entry.name.endsWith(".pyc"))
                continue;
            yield { member: entry.name, offending: `${entry.name} ${row.hash === "" ? "has none" : row.hash}` };
        }
    },
};
function mismatch(row, { recordHash, reading, entry }) {
    if (reading.kind === "unreadable")
        return undefined;
    if (recordHash !== undefined && row.hash.replace(/=+$/, "") !== recordHash) {
        const isHex = row.hash.toLowerCase() === inHex(recordHash);
        return isHex
            ? "its hash stands there in hex, and what reads RECORD takes it for base64"
            : `its hash is ${recordHash}`;
    }
    const { size } = reading.kind === "read" ? reading : entry;
    return row.size !== "" && Number(row.size) !== size ? `it has ${size} bytes, not ${row.size}` : undefined;
}
function inHex(recordHash) {
    const [algorithm, digest = ""] = recordHash.split("=");
    return `${algorithm}=${Buffer.from(digest, "base64url").toString("hex")}`;
}
function filesOf({ zip }) {
    return zip.kind === "zip" ? zip.members.filter(({ folder }) => !folder) : [];
}
function isOwnRow({ distInfo }, name) {
    return name === `${distInfo}/RECORD`;
}
function isUnlisted({ distInfo }, name) {
    return name === `${distInfo}/RECORD.jws` || name === `${distInfo}/RECORD.p7s`;
}
const recordRules = [
    isThere,
    isReadable,
    listsEveryMember,
    listsMembersAlone,
    hasTrueHashes,
    hasStrongHashes,
];

// EXTERNAL MODULE: ./lib/src/check/rule.js
var rule = __webpack_require__(3031);
;// CONCATENATED MODULE: ./lib/src/check/sdist-rules.js
function archive(code, authority, kinds) {
    return {
        code,
        severity: "error",
        authority,
        *judge({ flaws }) {
            for (const { kind, detail } of flaws) {
                if (kinds.includes(kind))
                    yield { offending: authority === "index" ? `File is not a tarfile: ${detail}` : detail };
            }
        },
    };
}
const TOP_LEVEL = "Incorrect number of top-level directories in sdist";
const hasOneTop = {
    code: "SW-SDIST-TOP-FOLDER",
    severity: "error",
    authority: "index",
    *judge(sdist) {
        if (!isWhole(sdist))
            return;
        if (sdist.top === undefined)
            yield { offending: `${TOP_LEVEL}: some names start with a slash and some do not` };
        else if (sdist.top === "" || sdist.top === "/")
            yield { offending: `${TOP_LEVEL}: there is none` };
    },
};
const hasPkgInfo = {
    code: "SW-METADATA-MISSING",
    severity: "error",
    authority: "index",
    *judge(sdist) {
        if (!isWhole(sdist) || !sdist.top || sdist.top === "/")
            return;
        const member = `${sdist.top}/PKG-INFO`;
        if (!sdist.members.some(({ name }) => name === member))
            yield { member, offending: `PKG-INFO not found at ${member}` };
    },
};
const hasNoHoles = {
    code: "SW-SDIST-SPARSE",
    severity: "error",
    authority: "index",
    *judge({ members }) {
        for (const { name, sparse } of members)
            if (sparse)
                yield { member: name, offending: `tar archive not accepted: Sparse members are not allowed: ${name}` };
    },
};
const hasItsLicenses = {
    code: "SW-LICENSE-FILE-MISSING",
    severity: "error",
    authority: "index",
    *judge({ metadata, members, top }) {
        const names = new Set(members.map(({ name }) => name));
        for (const file of metadata?.sent["license-file"] ?? []) {
            const member = `${top}/${file}`;
            if (!names.has(member)) {
                yield { member, offending: `License-File ${file} does not exist in distribution file at ${member}` };
            }
        }
    },
};
const unpacksSafely = {
    code: "SW-SDIST-UNSAFE",
    severity: "error",
    authority: "specification",
    *judge({ members }) {
        for (const { name, kind, target } of members) {
            if (kind === "device")
                yield { member: name, offending: `${name} is a device` };
            else if (leaves(name))
                yield { member: name, offending: `${name} lies outside` };
            else if (kind === "symlink" && leaves(`${folderOf(name)}${target}`)) {
                yield { member: name, offending: `${name} points outside, to ${target}` };
            }
            else if (kind === "link" && leaves(target)) {
                yield { member: name, offending: `${name} points outside, to ${target}` };
            }
            else if (kind === "symlink" && target.startsWith("/")) {
                yield { member: name, offending: `${name} points to ${target}` };
            }
        }
    },
};
function folderOf(name) {
    return name.slice(0, name.lastIndexOf("/") + 1);
}
function leaves(path) {
    if (/^[/\\]|^[a-z]:/i.test(path))
        return true;
    let depth = 0;
    for (const part of path.split(/[/\\]/)) {
        if (part === "..")
            depth -= 1;
        else if (part !== "" && part !== ".")
            depth += 1;
        if (depth < 0)
            return true;
    }
    return false;
}
const topIsItsName = {
    code: "SW-SDIST-TOP-NAME",
    severity: "warning",
    authority: "specification",
    *judge(sdist) {
        const expected = sdist.name.replace(/\.(?:tar\.gz|zip)$/, "");
        const { top } = sdist;
        if (isWhole(sdist) && top && top !== "/" && top !== expected)
            yield { offending: `${top} should be ${expected}` };
    },
};
const hasPyproject = {
    code: "SW-SDIST-NO-PYPROJECT",
    severity: "warning",
    authority: "specification",
    *judge(sdist) {
        const member = `${sdist.top}/pyproject.toml`;
        if (!isWhole(sdist) || !sdist.top || sdist.members.some(({ name }) => name === member))
            return;
        yield { offending: member };
    },
};
function isWhole({ zip, flaws }) {
    if (zip !== undefined)
        return zip.kind === "zip";
    return flaws.every(({ kind }) => kind === "bad-header" || kind === "after-end");
}
const sdistRules = [
    archive("SW-SDIST-BROKEN", "index", ["not-gzip", "not-tar", "cut-off"]),
    archive("SW-ARCHIVE-TOO-LONG", "practice", ["too-long"]),
    archive("SW-SDIST-LEFTOVER", "specification", ["bad-header", "after-end"]),
    hasOneTop,
    hasPkgInfo,
    hasNoHoles,
    hasItsLicenses,
    unpacksSafely,
    topIsItsName,
    hasPyproject,
];

;// CONCATENATED MODULE: ./lib/src/check/secret-rules.js
const ASIDE = /(?:^|\/)(?:tests?|testing|testdata|test_[^/]*|[^/]*_tests?|fixtures?|docs?|examples?|samples?|demos?|certs?|vectors|templates?|skeletons?)\/|(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest)\.[^/]+$/i;
const givesNothingAway = {
    code: "SW-SECRET",
    severity: "error",
    authority: "practice",
    *judge({ secrets }) {
        for (const { member, what, certain } of secrets) {
            if (certain && !ASIDE.test(member))
                yield { member, offending: `${what} in ${member}` };
        }
    },
};
const mayGiveAway = {
    code: "SW-SECRET-LIKELY",
    severity: "warning",
    authority: "practice",
    *judge({ secrets }) {
        for (const { member, what } of secrets.filter(({ certain, member }) => !certain && !ASIDE.test(member))) {
            yield { member, offending: `${what} in ${member}` };
        }
        const [first, ...others] = secrets.filter(({ member }) => ASIDE.test(member));
        if (first !== undefined)
            yield { member: first.member, offending: besideTests(first, others) };
    },
};
function besideTests({ what, member }, others) {
    return `${what} in ${member}${others.length === 0 ? "" : `, and ${others.length} more among tests and examples`}`;
}
const secretRules = [givesNothingAway, mayGiveAway];

// EXTERNAL MODULE: ./lib/src/check/url-rules.js
var url_rules = __webpack_require__(72626);
;// CONCATENATED MODULE: ./lib/src/check/wheel-rules.js


const SCRIPT_GROUPS = ["console_scripts", "gui_scripts", "DEFAULT"];
const ENTRY_POINT_NAME = /^[\p{L}\p{N}_.-]+$/u;
const hasItsFiles = {
    code: "SW-METADATA-MISSING",
    severity: "error",
    authority: "index",
    *judge({ zip, distInfo }) {
        if (zip.kind !== "zip")
            return;
        const names = new Set(zip.directory.entries.map(({ name }) => name));
        const others = [...names].filter((name) => /^[^/]+\.dist-info\/METADATA$/.test(name));
        for (const member of [`${distInfo}/METADATA`, `${distInfo}/WHEEL`]) {
            if (names.has(member))
                continue;
            const offending = member.endsWith("/WHEEL")
                ? `WHEEL not found at ${member}`
                : `Wheel does not contain the required METADATA file: ${member}`;
            yield { member, offending, ...(others[0] === undefined ? {} : { hint: spellingHint(others[0]) }) };
        }
    },
};
function spellingHint(found) {
    return `The wheel has ${found}: its folder must be spelled as the first two parts of the file name.`;
}
const hasKnownWheelVersion = {
    code: "SW-WHEEL-VERSION",
    severity: "error",
    authority: "specification",
    *judge({ wheel, distInfo }) {
        if (wheel === undefined)
            return;
        const version = wheel.fields["wheel-version"]?.[0] ?? "";
        if (version !== "1.0")
            yield { member: `${distInfo}/WHEEL`, offending: version === "" ? "there is none" : version };
    },
};
const hasTagsOfItsName = {
    code: "SW-WHEEL-TAGS",
    severity: "error",
    authority: "specification",
    *judge({ wheel, filename, distInfo }) {
        if (wheel === undefined || filename === undefined)
            return;
        const inside = new Set((wheel.fields.tag ?? []).flatMap((tag) => (0,python_tag/* parseTag */.ED)(tag.trim())?.map(python_tag/* formatTag */._3) ?? [tag]));
        const outside = new Set(filename.tags.map(python_tag/* formatTag */._3));
        const member = `${distInfo}/WHEEL`;
        for (const tag of outside)
            if (!inside.has(tag))
                yield { member, offending: `${tag} is in the file name alone` };
        for (const tag of inside)
            if (!outside.has(tag))
                yield { member, offending: `${tag} is in WHEEL alone` };
    },
};
function iniWords(because) {
    const isText = !because.includes("UTF-8");
    return `entry_points.txt ${isText ? `is not a valid INI file: ${because}` : "is not decodable as UTF-8"}`;
}
const hasReadableEntryPoints = {
    code: "SW-ENTRY-POINTS",
    severity: "error",
    authority: "index",
    *judge({ entryPoints, distInfo }) {
        const member = `${distInfo}/entry_points.txt`;
        if (entryPoints?.kind === "unreadable")
            yield { member, offending: iniWords(entryPoints.because) };
        if (entryPoints?.kind !== "entry-points")
            return;
        const { groups } = entryPoints;
        if (!["console_scripts", "gui_scripts"].some((group) => Object.hasOwn(groups, group)))
            return;
        for (const group of SCRIPT_GROUPS) {
            for (const name of Object.keys(Object.hasOwn(groups, group) ? (groups[group] ?? {}) : {})) {
                if (!ENTRY_POINT_NAME.test(name))
                    yield { member, offending: `Invalid entry point name ${(0,index_words/* quoted */.T)(name)} in ${(0,index_words/* quoted */.T)(group)}` };
            }
        }
    },
};
const wheel_rules_hasItsLicenses = {
    code: "SW-LICENSE-FILE-MISSING",
    severity: "error",
    authority: "index",
    *judge({ zip, metadata, distInfo }) {
        if (zip.kind !== "zip")
            return;
        const names = new Set(zip.directory.entries.map(({ name }) => name));
        for (const file of metadata?.sent["license-file"] ?? []) {
            const member = `${distInfo}/licenses/${file}`;
            if (!names.has(member)) {
                yield { member, offending: `License-File ${file} does not exist in distribution file at ${member}` };
            }
        }
    },
};
const hasPathsWithin = {
    code: "SW-MEMBER-PATH",
    severity: "error",
    authority: "specification",
    *judge({ zip }) {
        for (const { name } of zip.kind === "zip" ? zip.directory.entries : []) {
            if (/^\/|^[a-z]:|\\|(?:^|\/)\.\.(?:\/|$)/i.test(name))
                yield { member: name, offending: name };
        }
    },
};
const wheelRules = [
    hasItsFiles,
    hasReadableEntryPoints,
    wheel_rules_hasItsLicenses,
    hasKnownWheelVersion,
    hasTagsOfItsName,
    hasPathsWithin,
];

;// CONCATENATED MODULE: ./lib/src/check/zip-rules.js

const isAnArchive = {
    code: "SW-ZIP-BROKEN",
    severity: "error",
    authority: "index",
    *judge({ zip }) {
        if (zip?.kind === "broken")
            yield { offending: `File is not a zipfile: ${zip.because}` };
    },
};
function framing(code, kinds) {
    return {
        code,
        severity: "error",
        authority: "index",
        *judge({ zip }) {
            for (const flaw of zip?.kind === "zip" ? zip.flaws : []) {
                const { kind, member, detail } = flaw;
                if (!kinds.includes(kind))
                    continue;
                const said = (0,index_words/* zipWords */.v)(flaw);
                yield member === undefined
                    ? { offending: `${said} (${detail})` }
                    : { member, offending: `${said} (${member}: ${detail})` };
            }
        },
    };
}
const isNoBomb = {
    code: "SW-ARCHIVE-BOMB",
    severity: "error",
    authority: "index",
    *judge({ zip, size }) {
        if (zip?.kind !== "zip" || !zip.bomb)
            return;
        const unpacked = zip.directory.entries.reduce((sum, entry) => sum + entry.size, 0);
        yield { offending: `File exceeds compression ratio of 50: ${size} bytes unpack to ${unpacked}` };
    },
};
const usesKnownCompression = {
    code: "SW-ZIP-COMPRESSION",
    severity: "error",
    authority: "index",
    *judge({ zip }) {
        for (const { name, method } of zip?.kind === "zip" ? zip.directory.entries : []) {
            if (method !== 0 && method !== 8)
                yield { member: name, offending: `File does not use a supported compression type: ${name} (method ${method})` };
        }
    },
};
const hasReadableMetadata = {
    code: "SW-MEMBER-UNREADABLE",
    severity: "error",
    authority: "index",
    *judge({ zip }) {
        for (const member of membersOf(zip))
            if (member.indexReads)
                yield* brokenMember(member);
    },
};
const hasReadableMembers = {
    code: "SW-MEMBER-BROKEN",
    severity: "error",
    authority: "specification",
    *judge({ zip }) {
        for (const member of membersOf(zip)) {
            if (!member.indexReads)
                yield* brokenMember(member);
            yield* oddSize(member);
        }
    },
};
function membersOf(zip) {
    return zip?.kind === "zip" ? zip.members : [];
}
function* brokenMember({ entry, reading }) {
    const member = entry.name;
    if (reading.kind === "unreadable")
        yield { member, offending: `${member}: ${reading.because}` };
    else if (reading.kind === "read" && reading.crc !== undefined && reading.crc !== entry.crc) {
        yield { member, offending: `${member}: its checksum is wrong` };
    }
}
function* oddSize({ entry, reading }) {
    const member = entry.name;
    if (reading.kind !== "read" || (reading.size === entry.size && !reading.surplus))
        return;
    const size = reading.surplus ? "more" : reading.size;
    yield { member, offending: `${member}: it has ${size} bytes where ${entry.size} are declared` };
}
const zipRules = [
    isAnArchive,
    isNoBomb,
    usesKnownCompression,
    framing("SW-ZIP-DATA-DESCRIPTOR", ["data-descriptor"]),
    framing("SW-ZIP-OUTER-DATA", ["leading-data", "trailing-data"]),
    framing("SW-ZIP-DUPLICATE-NAME", ["duplicate-name"]),
    framing("SW-ZIP-NAME", ["control-character", "name-encoding"]),
    framing("SW-ZIP-EXTRA-FIELD", ["extra-field"]),
    framing("SW-ZIP-MEMBER-COMMENT", ["member-comment"]),
    framing("SW-ZIP-DISAGREEMENT", [
        "disagreement",
        "unlisted-member",
        "missing-member",
        "end-record",
        "unknown-record",
        "truncated",
    ]),
    hasReadableMetadata,
    hasReadableMembers,
];

;// CONCATENATED MODULE: ./lib/src/check/distribution.js
























const ARCHIVE_RULES = [...zipRules, ...fileRules];
const METADATA_RULES = [
    ...metadata_rules/* metadataRules */.j,
    ...classifier_rules/* classifierRules */.f,
    ...url_rules/* urlRules */.b,
    ...description_rules/* descriptionRules */.Q,
];
const CONTENT_RULES = [
    ...practiceRules,
    ...pathRules,
    ...secretRules,
    ...own_texts/* ownTextRules */.Zp,
];
const WHEEL_RULES = [
    ...wheelNameRules,
    ...platformRules,
    ...wheelRules,
    ...recordRules,
    ...binaryRules,
    ...floorRules,
    ...extensionRules,
    ...wheelPracticeRules,
    ...layoutRules,
];
const SDIST_RULES = [...sdistNameRules, ...sdistRules];
function isRefusal(code) {
    const rules = [
        ...ARCHIVE_RULES,
        ...METADATA_RULES,
        ...CONTENT_RULES,
        ...WHEEL_RULES,
        ...SDIST_RULES,
    ];
    return rules.some((rule) => rule.code === code && rule.authority === "index" && rule.severity === "error");
}
function distributionOf(file, facts, shared) {
    const findings = findingsOf(facts, shared);
    const makers = makersOf(facts);
    const filename = facts.kind === "wheel" ? wheelName(facts) : sdistName(facts);
    return {
        ...file,
        kind: facts.kind,
        ...(filename === undefined ? {} : { filename }),
        ...(facts.metadata === undefined ? {} : { metadata: facts.metadata.fields, metadataBytes: facts.metadata.bytes }),
        members: facts.kind === "wheel" ? wheelMembers(facts) : sdistMembers(facts),
        ...entryPointsOf(facts),
        ...(makers.length > 0 && { makers }),
        ...(trustsRecord(facts) && { skipped: [RECORD_TRUSTED] }),
        topLevel: facts.kind === "wheel" ? importedModules(wheelMembers(facts).map(({ name }) => name)) : [],
        findings,
        refused: findings.some(({ authority, severity }) => authority === "index" && severity === "error"),
    };
}
const RECORD_TRUSTED = {
    check: "record",
    because: "the hashes in RECORD were taken for true and compared with nothing, as was asked for",
};
function trustsRecord({ zip }) {
    return zip?.kind === "zip" && zip.members.some(({ reading }) => reading.kind === "unread");
}
function findingsOf(facts, shared) {
    const { metadata } = facts;
    const own = facts.kind === "wheel" ? (0,rule/* applyRules */.I)(WHEEL_RULES, facts) : (0,rule/* applyRules */.I)(SDIST_RULES, facts);
    return (0,index_order/* inIndexOrder */.W)([
        ...(0,rule/* applyRules */.I)(ARCHIVE_RULES, facts),
        ...shared.findings(metadata, () => (0,rule/* applyRules */.I)(METADATA_RULES, { metadata })),
        ...(0,rule/* applyRules */.I)(CONTENT_RULES, facts),
        ...own,
    ]);
}
function wheelName({ filename }) {
    if (filename === undefined)
        return undefined;
    const { spelled, build, tags } = filename;
    return {
        distribution: spelled.name,
        version: spelled.version,
        ...(build === undefined ? {} : { build: `${build.number}${build.suffix}` }),
        tags: tags.map(python_tag/* formatTag */._3),
    };
}
function sdistName({ name }) {
    const filename = (0,python_filename/* parseSdistFilename */.sF)(name);
    return filename && { distribution: filename.spelled.name, version: filename.spelled.version, tags: [] };
}
function wheelMembers({ zip }) {
    if (zip.kind !== "zip")
        return [];
    if (zip.bomb)
        return zip.directory.entries.map(({ name, size }) => ({ name, size }));
    return zip.members
        .filter(({ folder }) => !folder)
        .map(({ entry: { name, size }, sha256 }) => ({ name, size, ...(sha256 === undefined ? {} : { sha256 }) }));
}
function sdistMembers({ members, hashes }) {
    return members
        .filter(({ kind }) => kind === "file")
        .map(({ name, size }) => {
        const sha256 = hashes.get(name);
        return { name, size, ...(sha256 !== undefined && { sha256 }) };
    });
}
function entryPointsOf(facts) {
    if (facts.kind !== "wheel" || facts.entryPoints?.kind !== "entry-points")
        return {};
    return { entryPoints: facts.entryPoints.groups };
}


/***/ }),

/***/ 60133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ ruleTextOf),
/* harmony export */   Yj: () => (/* binding */ findingCodes),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/* unused harmony export FINDINGS */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);

const FINDINGS = {
    "SW-PATH-MISSING": {
        title: "There is no such file",
        hint: "Check the path; a folder stands for the wheels and sdists in it.",
    },
    "SW-PATH-FOREIGN": {
        title: "This is no distribution",
        hint: "Name wheels (.whl) and sdists (.tar.gz), or the folder that holds them.",
    },
    "SW-PATH-UNREADABLE": {
        title: "The file cannot be read",
        hint: "Check that you may read it, then run the same command again.",
    },
    "SW-PATH-CHANGED": {
        title: "The file changed while it was read",
        hint: "Wait until whatever writes it is done, then run the same command again.",
    },
    "SW-FILE-TOO-LARGE": {
        title: "The file is larger than the index takes of a new project",
        hint: "Leave out what users do not need, or ask the index for a higher limit.",
    },
    "SW-FILENAME-INVALID": {
        title: "The file name is none that the index takes",
        hint: "Do not rename what the build backend makes; build it again.",
    },
    "SW-FILENAME-MISMATCH": {
        title: "The file name does not fit the metadata in the file",
        hint: "Build it again with a current build backend: names in file names are lower case with `_` for `-` and `.`.",
    },
    "SW-FILENAME-TOO-LONG": {
        title: "The file name is too long",
        hint: "Shorten the name, or build a wheel for each platform instead of one with many tags.",
    },
    "SW-NAME-STDLIB": {
        title: "No new project may have the name of a module of Python's standard library",
        hint: "Choose another name. A project that the index has already under this name is not affected.",
    },
    "SW-CODE-FORBIDDEN": {
        title: "The index takes no encrypted Python code",
        hint: "Ship the source code, or publish elsewhere.",
    },
    "SW-ARCHIVE-BOMB": {
        title: "The archive unpacks to more than the index believes",
        hint: "Leave out the large file that packs so well, or make it when it is first needed.",
    },
    "SW-ARCHIVE-TWO-FORMATS": {
        title: "The file is a ZIP and a tar at once",
        hint: "Build it again from clean sources.",
    },
    "SW-ZIP-BROKEN": {
        title: "The file is no ZIP archive that can be opened",
        hint: "Build it again; it may have been cut off on its way.",
    },
    "SW-ZIP-COMPRESSION": {
        title: "A member is neither stored nor deflated",
        hint: "Build the wheel again with a tool that uses deflate.",
    },
    "SW-ZIP-DATA-DESCRIPTOR": {
        title: "The ZIP archive was written as a stream",
        hint: "Write the archive to a file that can be rewound, as `wheel pack` does, not to a pipe.",
    },
    "SW-ZIP-OUTER-DATA": {
        title: "There are bytes outside of the ZIP archive",
        hint: "Build it again; whatever was put before or behind the archive must go.",
    },
    "SW-ZIP-DUPLICATE-NAME": {
        title: "Two members of the archive have the same name",
        hint: "Find the file that the build adds twice, and unpack and pack the wheel with `wheel unpack` and `wheel pack`.",
    },
    "SW-ZIP-NAME": {
        title: "A member has a name that the index does not take",
        hint: "Rename the file: no control characters, and UTF-8 marked as such.",
    },
    "SW-ZIP-EXTRA-FIELD": {
        title: "A member has an extra field that the index does not take",
        hint: "Unpack and pack the wheel with `wheel unpack` and `wheel pack`.",
    },
    "SW-ZIP-MEMBER-COMMENT": {
        title: "A member has a comment",
        hint: "Unpack and pack the wheel with `wheel unpack` and `wheel pack`.",
    },
    "SW-ZIP-DISAGREEMENT": {
        title: "The ZIP archive tells two stories",
        hint: "Unpack and pack the wheel with `wheel unpack` and `wheel pack`; if it was not you who changed it, do not publish it.",
    },
    "SW-MEMBER-UNREADABLE": {
        title: "A member that the index reads cannot be unpacked",
        hint: "Build it again; the file is damaged.",
    },
    "SW-METADATA-MISSING": {
        title: "The archive lacks a file that the index reads",
        hint: "Build it again with a current build backend.",
    },
    "SW-METADATA-VERSION": {
        title: "The metadata has a version that the index does not know",
        hint: "Use a build backend that writes Metadata-Version 2.1 to 2.5.",
    },
    "SW-METADATA-NAME": {
        title: "The metadata has no name that a project may have",
        hint: "Set `name` in [project] to ASCII letters, digits, `.`, `_` and `-`.",
    },
    "SW-METADATA-PROJECT-VERSION": {
        title: "The metadata has no version that PEP 440 knows",
        hint: "Set `version` in [project] as in 1.2.3.",
    },
    "SW-METADATA-NEWER-FIELD": {
        title: "The metadata has a field that its version does not have yet",
        hint: "Use a current build backend: it writes the version that its fields need.",
    },
    "SW-METADATA-SUMMARY": {
        title: "The summary is too long",
        hint: "Shorten `description` in [project] to one line of at most 512 characters.",
    },
    "SW-METADATA-EMAIL": {
        title: "An e-mail address is none",
        hint: "Correct `authors` or `maintainers` in [project], or leave the address out.",
    },
    "SW-METADATA-REQUIREMENT": {
        title: "A requirement cannot be read",
        hint: 'Write it as in `requests >=2.31; python_version >= "3.10"`.',
    },
    "SW-METADATA-DIRECT-REFERENCE": {
        title: "The index takes no requirement that is an address",
        hint: "Name a version that is on the index; keep addresses for your own requirements files.",
    },
    "SW-METADATA-REQUIRES-PYTHON": {
        title: "Requires-Python is no version specifier",
        hint: "Write `requires-python` as in `>=3.10`.",
    },
    "SW-METADATA-EXTRA": {
        title: "An extra has a name that none may have",
        hint: "Use ASCII letters, digits, `.`, `_` and `-` for names in [project.optional-dependencies].",
    },
    "SW-METADATA-DYNAMIC": {
        title: "Dynamic names what cannot be dynamic",
        hint: "Use a current build backend.",
    },
    "SW-METADATA-TWO-LICENSES": {
        title: "The metadata has License beside License-Expression",
        hint: 'Leave one: in [project] `license = "MIT"` and no table.',
    },
    "SW-LICENSE-FILE-PATH": {
        title: "License-File is no plain path within the project",
        hint: "Name files within the project in `license-files`, with forward slashes.",
    },
    "SW-LICENSE-FILE-MISSING": {
        title: "A licence file that the metadata names is not in the archive",
        hint: "Correct `license-files` in [project], or have the file included.",
    },
    "SW-METADATA-IMPORT-NAME": {
        title: "An import name is none that Python takes",
        hint: "Write `import-names` in [project] as in `my_package.part`.",
    },
    "SW-CLASSIFIER-UNKNOWN": {
        title: "The index does not know the classifier",
        hint: "Take one from https://pypi.org/classifiers/, or begin your own with `Private ::` to keep the project off the index.",
    },
    "SW-CLASSIFIER-DEPRECATED": {
        title: "The index does not take the classifier any more",
        hint: "See https://pypi.org/classifiers/ for what is there instead.",
    },
    "SW-METADATA-URL": {
        title: "An address is not one of the web",
        hint: "Write it in full, as in `https://example.org/`.",
    },
    "SW-METADATA-URL-LABEL": {
        title: "A project URL has no good label",
        hint: "Give each of [project.urls] a name of its own, of at most 32 characters.",
    },
    "SW-DESCRIPTION-TYPE": {
        title: "The index cannot show a description of this type",
        hint: "Use text/markdown, text/x-rst or text/plain.",
    },
    "SW-DESCRIPTION-MARKUP": {
        title: "The index cannot show the description",
        hint: 'Mend the line, or name its true type: `readme = "README.md"`, or long_description_content_type="text/markdown" in setup.py.',
    },
    "SW-RECORD-MISSING": {
        title: "The wheel has no RECORD",
        hint: "Build it again, or unpack and pack it with `wheel unpack` and `wheel pack`.",
    },
    "SW-RECORD-UNREADABLE": {
        title: "RECORD cannot be read",
        hint: "Unpack and pack the wheel with `wheel unpack` and `wheel pack`, which writes it anew.",
    },
    "SW-PLATFORM-TAG": {
        title: "The index takes no wheels of this platform",
        hint: "Build for one of manylinux, musllinux, macosx, win, android, ios or pyemscripten.",
    },
    "SW-ENTRY-POINTS": {
        title: "entry_points.txt cannot be read",
        hint: "Correct [project.scripts] and [project.entry-points]: `name = package.module:function`.",
    },
    "SW-SDIST-BROKEN": {
        title: "The file is no gzip-compressed tar that can be read to its end",
        hint: "Build it again; it may have been cut off on its way.",
    },
    "SW-SDIST-TOP-FOLDER": {
        title: "The files of the sdist are not in one folder",
        hint: "Build it again with a current build backend.",
    },
    "SW-SDIST-SPARSE": {
        title: "A member of the sdist is a sparse file",
        hint: "Build it again with a tool that writes plain tar archives: GNU tar without --sparse.",
    },
    "SW-MEMBER-BROKEN": {
        title: "A member cannot be unpacked as it should",
        hint: "Build it again; the file is damaged.",
    },
    "SW-MEMBER-PATH": {
        title: "A member would be unpacked elsewhere",
        hint: "Build it again with a current build backend; do not install this file.",
    },
    "SW-METADATA-UNREADABLE": {
        title: "The metadata is not laid out as it should be",
        hint: "Write UTF-8 without a byte-order mark, a field a line, and the description last, behind an empty line.",
    },
    "SW-METADATA-REPEATED": {
        title: "The metadata says the same twice",
        hint: "Leave one; installers do not agree on which to read.",
    },
    "SW-METADATA-UNKNOWN-FIELD": {
        title: "The metadata has a field that there is none of",
        hint: "Remove it, or use a current build backend.",
    },
    "SW-RECORD-INCOMPLETE": {
        title: "A file is not listed in RECORD",
        hint: "Unpack and pack the wheel with `wheel unpack` and `wheel pack`, which writes RECORD anew.",
    },
    "SW-RECORD-EXTRA": {
        title: "RECORD lists what is no file of the wheel",
        hint: "Unpack and pack the wheel with `wheel unpack` and `wheel pack`, which writes RECORD anew.",
    },
    "SW-RECORD-MISMATCH": {
        title: "A file is not what RECORD says",
        hint: "Find out what changed it. If it was your own tool, unpack and pack the wheel with `wheel unpack` and `wheel pack`.",
    },
    "SW-RECORD-HASH": {
        title: "RECORD has no good hash of a file",
        hint: "Unpack and pack the wheel with `wheel unpack` and `wheel pack`, which writes sha256.",
    },
    "SW-WHEEL-VERSION": {
        title: "Installers do not know this version of the wheel format",
        hint: "Build it with a backend that writes Wheel-Version 1.0.",
    },
    "SW-WHEEL-TAGS": {
        title: "WHEEL has other tags than the file name",
        hint: "Use `wheel tags` to change tags: it changes both.",
    },
    "SW-SDIST-UNSAFE": { title: "Python refuses to unpack this member", hint: "Leave it out of the sdist." },
    "SW-SDIST-LEFTOVER": {
        title: "The sdist goes on where readers stop",
        hint: "Build it again from clean sources.",
    },
    "SW-SDIST-TOP-NAME": {
        title: "The folder in the sdist is not named after the file",
        hint: "Build it again with a current build backend.",
    },
    "SW-SDIST-NO-PYPROJECT": {
        title: "The sdist has no pyproject.toml",
        hint: "Add one with [build-system], and have it included.",
    },
    "SW-ARCHIVE-TOO-LONG": {
        title: "The archive goes on for longer than we follow it",
        hint: "Leave out the large files that pack so well.",
    },
    "SW-DESCRIPTION-MISSING": { title: "The project's page will be empty", hint: "Set `readme` in [project]." },
    "SW-DESCRIPTION-UNTYPED": {
        title: "The description says no type and will be read as reStructuredText",
        hint: 'Name the file in `readme`, as in `readme = "README.md"`, and the backend writes its type; in setup.py or setup.cfg set `long_description_content_type`.',
    },
    "SW-MEMBER-BYTECODE": {
        title: "Compiled Python files do not belong into a distribution",
        hint: "Exclude `*.pyc`: each installer compiles for its own Python.",
    },
    "SW-MEMBER-CASE": {
        title: "Two members are one file where case does not count",
        hint: "Rename one: on Windows and macOS one replaces the other.",
    },
    "SW-MEMBER-LONG-PATH": {
        title: "A path is longer than Windows may be able to unpack",
        hint: "Shorten it to 200 characters.",
    },
    "SW-MEMBER-WINDOWS": {
        title: "Windows cannot unpack this path",
        hint: 'Rename it: no part may be the name of a device (`aux`, `con`, `nul`), end with a dot or a space, or have one of < > : " | ? *.',
    },
    "SW-RELEASE-TOO-LARGE": {
        title: "The files of the release are more than the index takes of a new project",
        hint: "Build for fewer platforms or Pythons, make the files smaller, or ask the index for a higher limit.",
    },
    "SW-WHEEL-EMPTY": {
        title: "The wheel installs nothing",
        hint: "Check what the backend includes: `packages`, or the name of the folder.",
    },
    "SW-WHEEL-COMMON-NAME": {
        title: "The wheel installs a name that other projects install too",
        hint: "Keep it out of the wheel, or move it into your package.",
    },
    "SW-WHEEL-TOP-INIT": {
        title: "The wheel installs an __init__.py beside all packages",
        hint: "Move it into a folder named after the package.",
    },
    "SW-BINARY-ARCH": {
        title: "Compiled code in the wheel does not run on its platform",
        hint: "Build the wheel on or for its platform; for another processor set up the cross-compiler, and do not change tags by hand.",
    },
    "SW-BINARY-IN-ANY": {
        title: "A wheel for any platform has a compiled module",
        hint: "Tell the backend that the project is not pure, so that the wheel gets its platform's tag, or leave the module out.",
    },
    "SW-BINARY-SUFFIX": {
        title: "A compiled module has a name that the wheel's Python does not import",
        hint: "Build the wheel for the Python of its tag; for abi3 set `py_limited_api` for the module as well as for the wheel.",
    },
    "SW-BINARY-PURELIB": {
        title: "WHEEL says that the wheel is pure, and it has compiled modules",
        hint: "Tell the backend that the project has extension modules, so that it writes `Root-Is-Purelib: false`.",
    },
    "SW-BINARY-GLIBC": {
        title: "A library needs a newer C library than the wheel's tag promises",
        hint: "Build in the manylinux or musllinux image of that tag, or let `auditwheel repair` choose the tag.",
    },
    "SW-BINARY-MACOS": {
        title: "A library was built for a newer macOS than the wheel's tag promises",
        hint: "Set MACOSX_DEPLOYMENT_TARGET for everything that is built, and for the wheel.",
    },
    "SW-BINARY-UNREADABLE": {
        title: "A compiled module is no library of any system",
        hint: "Look at what the build put there: it may be a link, or a pointer to a large file that was not fetched.",
    },
    "SW-BINARY-DEBUG": {
        title: "A library is mostly debug information",
        hint: "Strip it: compile without `-g`, or link with `-s`, or use `auditwheel repair --strip`.",
    },
    "SW-SECRET": {
        title: "A secret would be published",
        hint: "Keep the file out of the distribution, and revoke the secret: it may have been seen already.",
    },
    "SW-SECRET-LIKELY": {
        title: "What looks like a secret would be published",
        hint: "Look at it: if it opens anything, keep it out of the distribution and revoke it.",
    },
    "SW-WHEEL-TOP-DATA": {
        title: "The wheel puts what is no module beside all packages",
        hint: "Move it into your package: there it can be found, and meets nobody else's.",
    },
    "SW-WHEEL-DUPLICATES": {
        title: "The wheel holds a large file twice",
        hint: "Ship one: links do not survive in a wheel, so a library and its links become copies.",
    },
    "SW-WHEEL-NOT-IMPORTABLE": {
        title: "Nothing in the wheel can be imported",
        hint: "Check what the backend includes; folders of packages are Python identifiers.",
    },
    "SW-SDIST-INCOMPLETE": {
        title: "The sdist lacks a tracked file that a build needs",
        hint: "Have it included: by a line in MANIFEST.in where setuptools builds, by the backend's own list of inclusions elsewhere.",
    },
    "SW-SDIST-TESTS": {
        title: "The sdist has a part of the tests, which does not run without the rest",
        hint: "Include the whole folder, as by `graft tests` in MANIFEST.in, or leave all of it out.",
    },
    "SW-INCLUSION-DEAD": {
        title: "An inclusion matches no file",
        hint: "Correct the name, or remove it.",
    },
    "SW-WHEEL-PACKAGE-MISSING": {
        title: "A package or module of the sources is not in the wheel",
        hint: "Name it where packages are listed, or have them found: `[tool.setuptools.packages.find]` finds folders with an __init__.py, `find_namespace:` all others too.",
    },
    "SW-WHEEL-DATA-MISSING": {
        title: "The wheel lacks a file that its project declares, or that belongs to its packages",
        hint: "Wheels are made from the sdist: include it there as well. What git ignores most backends leave out, though it is tracked.",
    },
    "SW-TYPED-MISSING": {
        title: "The marker py.typed is left out, and type checkers take the package for untyped",
        hint: 'Include it as package data, for setuptools `[tool.setuptools.package-data] "*" = ["py.typed"]`.',
    },
};
const TEXTS = {
    ...FINDINGS,
    "SW-LOCAL-VERSION": _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ERRORS */ .Sr["SW-LOCAL-VERSION"],
    "SW-METADATA-LICENSE-EXPRESSION": _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ERRORS */ .Sr["SW-METADATA-LICENSE-EXPRESSION"],
    "SW-METADATA-DIFFERS": _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ERRORS */ .Sr["SW-METADATA-DIFFERS"],
};
function findingCodes() {
    return Object.keys(TEXTS);
}
function ruleTextOf(code) {
    const texts = TEXTS;
    return (Object.hasOwn(texts, code) ? texts[code] : undefined) ?? { title: code, hint: "" };
}
function textOf(code, offending) {
    const { title, hint } = TEXTS[code];
    return { message: `${title}: ${offending}`, hint };
}


/***/ }),

/***/ 25448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ LONGEST_SCANNED),
/* harmony export */   X7: () => (/* binding */ scanForbidden),
/* harmony export */   zq: () => (/* binding */ isScanned)
/* harmony export */ });
const PYARMOR = [
    "__pyarmor__(__name__, __file__,",
    "__pyarmor_enter__",
    "__pyarmor_exit__",
    "__pyarmor_assert__",
    "__pyarmor_bcc__",
];
const SOURCEDEFENDER = ["---BEGIN PYE FILE---", "---END PYE FILE---"];
const PYARMOR_START = Buffer.from("__pyarmor_");
const SOURCEDEFENDER_END = Buffer.from(" PYE FILE---");
const LONGEST_MARK = Math.max(...[...PYARMOR, ...SOURCEDEFENDER].map((mark) => mark.length));
const LONGEST_SCANNED = 5 * 1024 * 1024;
function isScanned(member) {
    const file = member.slice(member.lastIndexOf("/") + 1);
    return /\.pye?$/i.test(file) && /[^.]/.test(file.slice(0, file.lastIndexOf(".")));
}
function scanForbidden() {
    const seen = new Set();
    let tail = Buffer.alloc(0);
    return {
        add: (chunk) => {
            const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
            if (tail.length > 0)
                look(Buffer.concat([tail, bytes.subarray(0, LONGEST_MARK)]), seen);
            look(bytes, seen);
            tail = Buffer.concat([tail, bytes.subarray(-LONGEST_MARK)]).subarray(-LONGEST_MARK);
        },
        found: () => {
            if (PYARMOR.some((mark) => seen.has(mark)))
                return "PyArmor";
            return SOURCEDEFENDER.every((mark) => seen.has(mark)) ? "SourceDefender" : undefined;
        },
    };
}
function look(bytes, seen) {
    if (bytes.includes(PYARMOR_START))
        for (const mark of PYARMOR)
            if (bytes.includes(mark))
                seen.add(mark);
    if (bytes.includes(SOURCEDEFENDER_END))
        for (const mark of SOURCEDEFENDER)
            if (bytes.includes(mark))
                seen.add(mark);
}


/***/ }),

/***/ 86772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ inIndexOrder)
/* harmony export */ });
/* unused harmony export INDEX_ORDER */
const INDEX_ORDER = [
    "SW-METADATA-NAME",
    ["SW-FILENAME-INVALID", /pyversion/],
    ["SW-METADATA-URL-LABEL", /'project_urls' has invalid data/],
    "SW-METADATA-VERSION",
    "SW-METADATA-PROJECT-VERSION",
    newer("classifier"),
    newer("description-content-type"),
    "SW-DESCRIPTION-TYPE",
    newer("download-url"),
    newer("dynamic"),
    "SW-METADATA-DYNAMIC",
    newer("import-name"),
    newer("import-namespace"),
    "SW-METADATA-IMPORT-NAME",
    newer("license-expression"),
    "SW-METADATA-LICENSE-EXPRESSION",
    newer("license-file"),
    "SW-LICENSE-FILE-PATH",
    newer("maintainer"),
    newer("maintainer-email"),
    newer("obsoletes"),
    newer("obsoletes-dist"),
    newer("project-url"),
    newer("provides"),
    newer("provides-dist"),
    newer("provides-extra"),
    "SW-METADATA-EXTRA",
    newer("requires"),
    newer("requires-dist"),
    ["SW-METADATA-REQUIREMENT", /'requires-dist'/],
    newer("requires-external"),
    newer("requires-python"),
    "SW-METADATA-REQUIRES-PYTHON",
    ["SW-METADATA-SUMMARY", /single line/],
    "SW-METADATA-NEWER-FIELD",
    "SW-LOCAL-VERSION",
    ["SW-METADATA-EMAIL", /author-email/],
    "SW-CLASSIFIER-UNKNOWN",
    "SW-CLASSIFIER-DEPRECATED",
    ["SW-METADATA-URL", /\(download-url\)/],
    ["SW-METADATA-URL", /\(home-page\)/],
    "SW-METADATA-TWO-LICENSES",
    "SW-METADATA-EMAIL",
    ["SW-METADATA-REQUIREMENT", /'obsoletes-dist'/],
    ["SW-METADATA-DIRECT-REFERENCE", /\(obsoletes-dist\)/],
    "SW-METADATA-URL-LABEL",
    "SW-METADATA-URL",
    "SW-METADATA-REQUIREMENT",
    "SW-METADATA-DIRECT-REFERENCE",
    "SW-METADATA-SUMMARY",
    "SW-NAME-STDLIB",
    "SW-DESCRIPTION-MARKUP",
    ["SW-FILENAME-INVALID", /Cannot upload a file/],
    "SW-FILE-TOO-LARGE",
    "SW-ARCHIVE-TWO-FORMATS",
    "SW-ZIP-BROKEN",
    "SW-ARCHIVE-BOMB",
    "SW-ZIP-COMPRESSION",
    "SW-SDIST-BROKEN",
    "SW-SDIST-SPARSE",
    "SW-SDIST-TOP-FOLDER",
    ["SW-METADATA-MISSING", /not found at/],
    ["SW-MEMBER-UNREADABLE", /\.pye?: /i],
    "SW-CODE-FORBIDDEN",
    "SW-ZIP-NAME",
    "SW-ZIP-EXTRA-FIELD",
    "SW-ZIP-DATA-DESCRIPTOR",
    "SW-ZIP-DUPLICATE-NAME",
    "SW-ZIP-MEMBER-COMMENT",
    "SW-ZIP-DISAGREEMENT",
    "SW-ZIP-OUTER-DATA",
    "SW-FILENAME-INVALID",
    "SW-PLATFORM-TAG",
    "SW-FILENAME-MISMATCH",
    "SW-LICENSE-FILE-MISSING",
    ["SW-MEMBER-UNREADABLE", /\.dist-info\/licenses\//],
    "SW-RECORD-MISSING",
    ["SW-MEMBER-UNREADABLE", /\.dist-info\/RECORD: /],
    "SW-RECORD-UNREADABLE",
    ["SW-MEMBER-UNREADABLE", /\.dist-info\/entry_points\.txt: /],
    "SW-ENTRY-POINTS",
    "SW-MEMBER-UNREADABLE",
    "SW-METADATA-MISSING",
    "SW-FILENAME-TOO-LONG",
];
function newer(field) {
    return ["SW-METADATA-NEWER-FIELD", new RegExp(`: ${field} introduced`)];
}
function inIndexOrder(findings) {
    const refusals = findings.filter(({ authority }) => authority === "index");
    const others = findings.filter(({ authority }) => authority !== "index");
    return [...refusals.sort((a, b) => placeOf(a) - placeOf(b)), ...others];
}
function placeOf({ code, message }) {
    return INDEX_ORDER.findIndex((place) => {
        if (typeof place === "string")
            return place === code;
        const [placed, words] = place;
        return placed === code && words.test(message);
    });
}


/***/ }),

/***/ 62029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   v: () => (/* binding */ zipWords)
/* harmony export */ });
function quoted(value) {
    const mark = value.includes("'") && !value.includes('"') ? '"' : "'";
    return `${mark}${value.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll(mark, `\\${mark}`)}${mark}`;
}
const ZIP_WORDS = [
    ["leading-data", /./, "Unknown record signature"],
    ["trailing-data", /./, "Trailing data"],
    ["unknown-record", /./, "Unknown record signature"],
    ["data-descriptor", /./, "ZIP contains a data descriptor"],
    ["duplicate-name", /directory/, "Duplicate filename in central directory"],
    ["duplicate-name", /./, "Duplicate filename in local headers"],
    ["control-character", /./, "Invalid character in filename"],
    ["name-encoding", /Unicode path/, "Filename not valid UTF-8"],
    ["name-encoding", /./, "Filename not unicode"],
    ["extra-field", /repeated/, "Invalid duplicate extra in local file"],
    ["member-comment", /./, "Comment in central directory"],
    ["disagreement", /./, "Mis-matched data size"],
    ["unlisted-member", /./, "Filename not in central directory"],
    ["missing-member", /./, "Missing filename in local headers"],
    ["end-record", /data of its own/, "ZIP64 extensible data not allowed"],
    ["end-record", /members of/, "Mismatched central directory records"],
    ["end-record", /at byte/, "Mismatched central directory offset"],
    ["end-record", /has \d+ bytes/, "Mismatched central directory size"],
];
function zipWords({ kind, detail }) {
    const words = ZIP_WORDS.find(([known, pattern]) => known === kind && pattern.test(detail))?.[2];
    return `ZIP archive not accepted: ${words ?? "Malformed zip file"}`;
}


/***/ }),

/***/ 70689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ NOTHING_INSPECTED),
  iT: () => (/* binding */ collectInspected),
  Ms: () => (/* binding */ inspectionOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/src/python/bounded-numbers.js
function boundedNumbers(bytes, order) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const little = order === "little";
    const within = (at, length) => at >= 0 && at + length <= bytes.length;
    return {
        u16: (at) => (within(at, 2) ? view.getUint16(at, little) : 0),
        u32: (at) => (within(at, 4) ? view.getUint32(at, little) : 0),
        u64: (at) => (within(at, 8) ? Number(view.getBigUint64(at, little)) : 0),
    };
}
const LONGEST_TEXT = 1024;
function zeroEnded(bytes, at) {
    const end = bytes.subarray(at, at + LONGEST_TEXT).indexOf(0);
    const text = bytes.subarray(at, at + (end < 0 ? LONGEST_TEXT : end));
    return Buffer.from(text.buffer, text.byteOffset, text.byteLength).toString("latin1");
}

;// CONCATENATED MODULE: ./lib/src/python/elf.js

const MAGIC = 0x7f454c46;
const CLASS_64 = 2;
const BIG_ENDIAN = 2;
const SECTION_VERSIONS_NEEDED = 0x6ffffffe;
const MOST_SECTIONS = 4096;
const MOST_VERSIONS = 4096;
function readElf(bytes) {
    if (boundedNumbers(bytes, "big").u32(0) !== MAGIC || bytes.length < 20)
        return undefined;
    const wide = bytes[4] === CLASS_64;
    const big = bytes[5] === BIG_ENDIAN;
    const numbers = boundedNumbers(bytes, big ? "big" : "little");
    const sections = sectionsOf(bytes, numbers, wide);
    const glibc = newestGlibc(bytes, numbers, sections);
    const debug = debugBytes(bytes, numbers, wide, sections);
    return {
        format: "elf",
        machines: [machineOf(numbers.u16(18), wide, big)],
        ...(glibc !== undefined && { glibc }),
        ...(debug > 0 && { debug }),
    };
}
function machineOf(code, wide, big) {
    const known = MACHINES.find((each) => each.code === code && each.wide === wide && each.big === big);
    return known?.machine ?? `ELF machine ${code}, ${wide ? 64 : 32} bits, ${big ? "big" : "little"}-endian`;
}
const MACHINES = [
    { code: 3, wide: false, big: false, machine: "i686" },
    { code: 20, wide: false, big: true, machine: "ppc" },
    { code: 21, wide: true, big: false, machine: "ppc64le" },
    { code: 21, wide: true, big: true, machine: "ppc64" },
    { code: 22, wide: true, big: true, machine: "s390x" },
    { code: 40, wide: false, big: false, machine: "arm" },
    { code: 62, wide: true, big: false, machine: "x86_64" },
    { code: 183, wide: true, big: false, machine: "aarch64" },
    { code: 243, wide: true, big: false, machine: "riscv64" },
    { code: 258, wide: true, big: false, machine: "loongarch64" },
];
function sectionsOf(bytes, { u16, u32, u64 }, wide) {
    const start = wide ? u64(40) : u32(32);
    const step = u16(wide ? 58 : 46);
    const count = u16(wide ? 60 : 48);
    if (step < (wide ? 64 : 40) || count > MOST_SECTIONS || start + step * count > bytes.length)
        return [];
    return Array.from({ length: count }, (_, index) => {
        const at = start + step * index;
        const [offset, size, link] = wide
            ? [u64(at + 24), u64(at + 32), u32(at + 40)]
            : [u32(at + 16), u32(at + 20), u32(at + 24)];
        return { name: u32(at), type: u32(at + 4), offset, size, link, count: u32(at + (wide ? 44 : 28)) };
    });
}
function newestGlibc(bytes, numbers, sections) {
    let newest;
    for (const { library, version } of versionsNeeded(bytes, numbers, sections)) {
        const [, major, minor] = /^GLIBC_(\d{1,4})\.(\d{1,4})/.exec(version) ?? [];
        const found = [Number(major), Number(minor)];
        if (major === undefined || library.startsWith("libgcc_s"))
            continue;
        if (newest === undefined || isNewer(found, newest))
            newest = found;
    }
    return newest?.join(".");
}
function* versionsNeeded(bytes, { u16, u32 }, sections) {
    const needed = sections.find(({ type }) => type === SECTION_VERSIONS_NEEDED);
    const texts = sections[needed?.link ?? -1];
    if (needed === undefined || texts === undefined)
        return;
    const textAt = (at) => zeroEnded(bytes, texts.offset + u32(at));
    let left = MOST_VERSIONS;
    for (let at = needed.offset, next = 1; next !== 0 && left > 0; at += next, left -= 1) {
        const library = textAt(at + 4);
        next = u32(at + 12);
        let entry = at + u32(at + 8);
        for (let more = u16(at + 2); more > 0 && left > 0; more -= 1, left -= 1) {
            yield { library, version: textAt(entry + 8) };
            entry += u32(entry + 12);
        }
    }
}
function isNewer([major, minor], [otherMajor, otherMinor]) {
    return major > otherMajor || (major === otherMajor && minor > otherMinor);
}
function debugBytes(bytes, { u16 }, wide, sections) {
    const names = sections[u16(wide ? 62 : 50)];
    if (names === undefined)
        return 0;
    return sections
        .filter(({ name }) => /^\.z?debug_/.test(zeroEnded(bytes, names.offset + name)))
        .reduce((sum, { size }) => sum + size, 0);
}

;// CONCATENATED MODULE: ./lib/src/python/mach-o.js

const FAT = 0xcafebabe;
const FAT_64 = 0xcafebabf;
const THIN = 0xfeedface;
const THIN_64 = 0xfeedfacf;
const MOST_SLICES = 16;
const MOST_COMMANDS = 1024;
const COMMAND_VERSION_MIN_MACOSX = 0x24;
const COMMAND_BUILD_VERSION = 0x32;
const PLATFORM_MACOS = 1;
const mach_o_MACHINES = new Map([
    [7, "i686"],
    [0x01000007, "x86_64"],
    [12, "arm"],
    [0x0100000c, "aarch64"],
    [18, "ppc"],
    [0x01000012, "ppc64"],
]);
function readMachO(bytes) {
    const slices = slicesOf(bytes);
    if (slices === undefined)
        return undefined;
    const macos = slices.flatMap(({ machine, at }) => {
        const floor = at === undefined ? undefined : macosFloor(bytes.subarray(at));
        return floor === undefined ? [] : [[machine, floor]];
    });
    return { format: "mach-o", machines: slices.map(({ machine }) => machine), macos: Object.fromEntries(macos) };
}
function slicesOf(bytes) {
    const { u32, u64 } = boundedNumbers(bytes, "big");
    const magic = u32(0);
    if (magic !== FAT && magic !== FAT_64) {
        const numbers = thinNumbers(bytes);
        return numbers && [{ machine: mach_o_machineOf(numbers.u32(4)), at: 0 }];
    }
    const count = u32(4);
    if (count === 0 || count > MOST_SLICES)
        return undefined;
    return Array.from({ length: count }, (_, index) => {
        const at = 8 + index * (magic === FAT ? 20 : 32);
        return { machine: mach_o_machineOf(u32(at)), at: magic === FAT ? u32(at + 8) : u64(at + 8) };
    });
}
function mach_o_machineOf(cpu) {
    return mach_o_MACHINES.get(cpu) ?? `Mach-O CPU type ${cpu}`;
}
function thinNumbers(bytes) {
    for (const order of ["little", "big"]) {
        const numbers = boundedNumbers(bytes, order);
        if ([THIN, THIN_64].includes(numbers.u32(0)))
            return numbers;
    }
    return undefined;
}
function macosFloor(bytes) {
    const numbers = thinNumbers(bytes);
    if (numbers === undefined)
        return undefined;
    const { u32 } = numbers;
    let at = u32(0) === THIN_64 ? 32 : 28;
    for (let left = Math.min(u32(16), MOST_COMMANDS); left > 0; left -= 1) {
        const command = u32(at);
        if (command === COMMAND_VERSION_MIN_MACOSX)
            return shownVersion(u32(at + 8));
        if (command === COMMAND_BUILD_VERSION && u32(at + 8) === PLATFORM_MACOS)
            return shownVersion(u32(at + 12));
        at += Math.max(8, u32(at + 4));
    }
    return undefined;
}
function shownVersion(packed) {
    return `${packed >>> 16}.${(packed >>> 8) & 0xff}`;
}

;// CONCATENATED MODULE: ./lib/src/python/pe.js

const DOS = 0x5a4d;
const SIGNATURE = 0x00004550;
const OPTIONAL_64 = 0x20b;
const DIRECTORY_CLR = 14;
const pe_MACHINES = new Map([
    [0x14c, "i686"],
    [0x1c4, "arm"],
    [0x200, "ia64"],
    [0x8664, "x86_64"],
    [0xaa64, "aarch64"],
    [0xa641, "aarch64"],
]);
function readPe(bytes) {
    const { u16, u32 } = boundedNumbers(bytes, "little");
    const header = u32(0x3c);
    if (u16(0) !== DOS || u32(header) !== SIGNATURE)
        return undefined;
    const code = u16(header + 4);
    const optional = header + 24;
    const directories = optional + (u16(optional) === OPTIONAL_64 ? 112 : 96);
    const managed = u32(directories - 4) > DIRECTORY_CLR && u32(directories + DIRECTORY_CLR * 8) !== 0;
    return { format: "pe", machines: [pe_MACHINES.get(code) ?? `PE machine ${code}`], managed };
}

;// CONCATENATED MODULE: ./lib/src/python/binary.js




const WASM = 0x0061736d;
const FIRST_BYTES = [0x0061, 0x7f45, 0x4d5a, 0xcafe, 0xfeed, 0xcefa, 0xcffa];
function readBinary(bytes) {
    if (boundedNumbers(bytes, "big").u32(0) === WASM)
        return { format: "wasm", machines: ["wasm32"] };
    return readElf(bytes) ?? readMachO(bytes) ?? readPe(bytes);
}
function mayBeBinary(start) {
    return FIRST_BYTES.includes(boundedNumbers(start, "big").u16(0));
}

// EXTERNAL MODULE: ./lib/src/python/bytes.js
var python_bytes = __webpack_require__(60654);
// EXTERNAL MODULE: ./lib/src/python/extension-name.js
var extension_name = __webpack_require__(71310);
;// CONCATENATED MODULE: ./lib/src/python/elf-links.js

const elf_links_CLASS_64 = 2;
const elf_links_BIG_ENDIAN = 2;
const LONGEST_HEADER = 64;
const MOST_SEGMENTS = 128;
const MOST_ENTRIES = 1024;
const LONGEST_NAME = 1024;
const LOADED = 1;
const DYNAMIC = 2;
const NEEDED = 1;
const STRINGS = 5;
const SONAME = 14;
function elfLinks(file) {
    const header = file.at(0, LONGEST_HEADER);
    const wide = header[4] === elf_links_CLASS_64;
    const order = header[5] === elf_links_BIG_ENDIAN ? "big" : "little";
    const segments = segmentsOf(file, wide, order);
    const entries = dynamicEntries(file, segments, wide, order);
    const strings = fileOffset(segments, entries.find(({ tag }) => tag === STRINGS)?.value);
    if (strings === undefined)
        return { needs: [] };
    const texts = (wanted) => entries
        .filter(({ tag }) => tag === wanted)
        .map(({ value }) => zeroEnded(file.at(strings + value, LONGEST_NAME), 0))
        .filter((text) => text !== "");
    const [name] = texts(SONAME);
    return { ...(name !== undefined && { name }), needs: texts(NEEDED) };
}
function segmentsOf(file, wide, order) {
    const header = boundedNumbers(file.at(0, LONGEST_HEADER), order);
    const start = wide ? header.u64(32) : header.u32(28);
    const step = header.u16(wide ? 54 : 42);
    const count = Math.min(header.u16(wide ? 56 : 44), MOST_SEGMENTS);
    const { u32, u64 } = boundedNumbers(file.at(start, step * count), order);
    return Array.from({ length: count }, (_, index) => {
        const at = index * step;
        return wide
            ? { type: u32(at), offset: u64(at + 8), address: u64(at + 16), size: u64(at + 32) }
            : { type: u32(at), offset: u32(at + 4), address: u32(at + 8), size: u32(at + 16) };
    });
}
function dynamicEntries(file, segments, wide, order) {
    const dynamic = segments.find(({ type }) => type === DYNAMIC);
    if (dynamic === undefined)
        return [];
    const step = wide ? 16 : 8;
    const bytes = file.at(dynamic.offset, Math.min(dynamic.size, step * MOST_ENTRIES));
    const { u32, u64 } = boundedNumbers(bytes, order);
    return Array.from({ length: Math.floor(bytes.length / step) }, (_, index) => {
        const at = index * step;
        return wide ? { tag: u64(at), value: u64(at + 8) } : { tag: u32(at), value: u32(at + 4) };
    });
}
function fileOffset(segments, address) {
    if (address === undefined)
        return undefined;
    const segment = segments.find((each) => each.type === LOADED && address >= each.address && address < each.address + each.size);
    return segment && address - segment.address + segment.offset;
}

;// CONCATENATED MODULE: ./lib/src/python/mach-o-links.js

const mach_o_links_FAT = 0xcafebabe;
const mach_o_links_THIN = 0xfeedface;
const mach_o_links_THIN_64 = 0xfeedfacf;
const mach_o_links_MOST_COMMANDS = 1024;
const MOST_BYTES = 256 * 1024;
const LOAD = 0x0c;
const ID = 0x0d;
const LOAD_WEAK = 0x80000018;
const REEXPORT = 0x8000001f;
function machOLinks(file) {
    const fat = boundedNumbers(file.at(0, 28), "big");
    const start = fat.u32(0) === mach_o_links_FAT ? fat.u32(16) : 0;
    const bytes = file.at(start, MOST_BYTES);
    const numbers = ["little", "big"]
        .map((order) => boundedNumbers(bytes, order))
        .find(({ u32 }) => [mach_o_links_THIN, mach_o_links_THIN_64].includes(u32(0)));
    return numbers && linksIn(bytes, numbers);
}
function linksIn(bytes, { u32 }) {
    const names = [];
    const needs = [];
    let at = u32(0) === mach_o_links_THIN_64 ? 32 : 28;
    for (let left = Math.min(u32(16), mach_o_links_MOST_COMMANDS); left > 0 && at < bytes.length; left -= 1) {
        const command = u32(at);
        const size = Math.max(8, u32(at + 4));
        const text = () => fileName(zeroEnded(bytes.subarray(0, at + size), at + u32(at + 8)));
        if (command === ID)
            names.push(text());
        if ([LOAD, LOAD_WEAK, REEXPORT].includes(command))
            needs.push(text());
        at += size;
    }
    const [name] = names.filter((each) => each !== "");
    return { ...(name !== undefined && { name }), needs: needs.filter((each) => each !== "") };
}
function fileName(installName) {
    return installName.slice(installName.lastIndexOf("/") + 1);
}

;// CONCATENATED MODULE: ./lib/src/python/pe-links.js

const pe_links_SIGNATURE = 0x00004550;
const pe_links_OPTIONAL_64 = 0x20b;
const LONGEST_HEADERS = 4096;
const pe_links_LONGEST_NAME = 256;
const pe_links_MOST_SECTIONS = 96;
const MOST_IMPORTS = 512;
const IMPORT_STEP = 20;
function peLinks(file) {
    const headers = boundedNumbers(file.at(0, LONGEST_HEADERS), "little");
    const header = headers.u32(0x3c);
    if (headers.u32(header) !== pe_links_SIGNATURE)
        return undefined;
    const optional = header + 24;
    const directories = optional + (headers.u16(optional) === pe_links_OPTIONAL_64 ? 112 : 96);
    const sections = pe_links_sectionsOf(headers, header);
    const textAt = (address) => {
        const offset = pe_links_fileOffset(sections, address);
        return offset === undefined ? "" : zeroEnded(file.at(offset, pe_links_LONGEST_NAME), 0);
    };
    const exported = pe_links_fileOffset(sections, headers.u32(directories));
    const name = exported === undefined ? "" : textAt(boundedNumbers(file.at(exported, 40), "little").u32(12));
    const imported = pe_links_fileOffset(sections, headers.u32(directories + 8));
    const needs = imported === undefined ? [] : importedNames(file, imported).map(textAt);
    return { ...(name !== "" && { name }), needs: needs.filter((each) => each !== "") };
}
function pe_links_sectionsOf({ u16, u32 }, header) {
    const start = header + 24 + u16(header + 20);
    return Array.from({ length: Math.min(u16(header + 6), pe_links_MOST_SECTIONS) }, (_, index) => {
        const at = start + index * 40;
        return { address: u32(at + 12), size: Math.max(u32(at + 8), u32(at + 16)), offset: u32(at + 20) };
    });
}
function pe_links_fileOffset(sections, address) {
    const section = sections.find((each) => address >= each.address && address < each.address + each.size);
    return address === 0 || section === undefined ? undefined : address - section.address + section.offset;
}
function importedNames(file, start) {
    const { u32 } = boundedNumbers(file.at(start, IMPORT_STEP * MOST_IMPORTS), "little");
    const rows = Array.from({ length: MOST_IMPORTS }, (_, index) => u32(index * IMPORT_STEP + 12));
    return rows.slice(0, Math.max(0, rows.indexOf(0)));
}

;// CONCATENATED MODULE: ./lib/src/python/library-links.js




const NO_LINKS = { needs: [] };
const FIRST_BYTES_ELF = 0x7f454c46;
const FIRST_BYTES_PE = 0x4d5a;
function libraryLinks(file) {
    const { u16, u32 } = boundedNumbers(file.at(0, 4), "big");
    if (u32(0) === FIRST_BYTES_ELF)
        return elfLinks(file);
    return (u16(0) === FIRST_BYTES_PE ? peLinks(file) : machOLinks(file)) ?? NO_LINKS;
}
function fileParts(size, head, tail = new Uint8Array()) {
    const tailStart = size - tail.length;
    return {
        size,
        at: (offset, length) => {
            if (!(offset >= 0))
                return new Uint8Array();
            if (offset >= tailStart)
                return tail.subarray(offset - tailStart, offset - tailStart + length);
            return head.subarray(offset, offset + length);
        },
    };
}

// EXTERNAL MODULE: ./lib/src/check/forbidden-code.js
var forbidden_code = __webpack_require__(25448);
;// CONCATENATED MODULE: ./lib/src/check/secret-files.js
const VALUE = "(?![<${%*.]|your|my|xxx|change|secret|pass|token|example|dummy|test|todo|none|null)\\S+";
const FILES = [
    {
        name: /^\.pypirc$/,
        what: "passwords of package indexes",
        password: new RegExp(`^[ \\t]*password[ \\t]*[:=][ \\t]*${VALUE}`, "im"),
        always: true,
    },
    {
        name: /^[._]netrc$/,
        what: "passwords of servers",
        password: new RegExp(`\\spassword\\s+${VALUE}`, "i"),
        always: true,
    },
    {
        name: /^\.npmrc$/,
        what: "a token of a package index",
        password: new RegExp(`_(?:authToken|password)[ \\t]*=[ \\t]*${VALUE}`, "i"),
        always: false,
    },
    { name: /^\.git-credentials$/, what: "passwords of servers", password: /:\/\/[^\s/:@]+:[^\s/@]+@/, always: true },
    { name: /^id_(?:rsa|dsa|ecdsa|ed25519)$/, what: "a private key of SSH", password: /PRIVATE KEY-----/, always: true },
    {
        name: /^\.env(?:\.local|\.prod|\.production)?$/,
        what: "settings that may be secret",
        password: undefined,
        always: true,
    },
];
const REPOSITORY = /(?:^|\/)\.git\/(?:HEAD|config)$/;
const CREDENTIAL = /extraheader\s*=|:\/\/[^\s/:@]*:[^\s/@]+@/i;
function maySecretFile(member) {
    return REPOSITORY.test(member) || fileOf(member) !== undefined;
}
function secretFile(member, text) {
    if (REPOSITORY.test(member)) {
        if (CREDENTIAL.test(text))
            return [{ what: "a credential of git", certain: true }];
        return member.endsWith("HEAD") ? [{ what: "the repository itself", certain: false }] : [];
    }
    const file = fileOf(member);
    if (file === undefined || text.trim() === "")
        return [];
    const certain = file.password?.test(text) === true;
    return certain || file.always ? [{ what: file.what, certain }] : [];
}
function fileOf(member) {
    const name = member.slice(member.lastIndexOf("/") + 1);
    return FILES.find((file) => file.name.test(name));
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/src/check/secret-tokens.js

const PRIVATE_KEY = /-----BEGIN (?:RSA |EC |DSA |OPENSSH )?PRIVATE KEY-----/g;
const LONGEST_KEY = 16_384;
const SHORTEST_KEY = 40;
const SHAPES = [
    {
        what: "a PyPI token",
        pattern: /pypi-Ag[\w-]{60,1000}/g,
        judge: (match) => (isMacaroon(match) ? "certain" : "none"),
    },
    { what: "a GitHub token", pattern: /gh[pousr]_[A-Za-z0-9]{36}(?![A-Za-z0-9])/g, judge: checksummed },
    { what: "an npm token", pattern: /npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])/g, judge: checksummed },
    { what: "a GitHub token", pattern: /github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}(?!\w)/g, judge: () => "likely" },
    { what: "an AWS access key", pattern: /(?<![A-Z0-9])AKIA[A-Z2-7]{16}(?![A-Z0-9])/g, judge: besideItsSecret },
    { what: "a Slack token", pattern: /xox[abprs]-\d{10,13}-\d{10,13}-[A-Za-z0-9-]{20,80}/g, judge: () => "likely" },
    { what: "a Google API key", pattern: /(?<![\w-])AIza[\w-]{35}(?![\w-])/g, judge: () => "likely" },
    {
        what: "a private key",
        pattern: PRIVATE_KEY,
        judge: (match, text, at) => (holdsKey(match, text, at) ? "likely" : "none"),
    },
];
const ANY = /pypi-Ag|gh[pousr]_|npm_|github_pat_|AKIA|xox[abprs]-|AIza|PRIVATE KEY-----/;
const MOST_OF_A_KIND = 20;
const LOOK_BYTES = 64 * 1024;
const LONGEST_MARK = 16;
function mayHoldTokens(bytes) {
    for (let at = 0; at < bytes.length; at += LOOK_BYTES) {
        if (ANY.test(bytes.toString("latin1", at, at + LOOK_BYTES + LONGEST_MARK)))
            return true;
    }
    return false;
}
function secretTokens(text) {
    if (!ANY.test(text))
        return [];
    return SHAPES.flatMap((shape) => {
        const verdicts = verdictsOn(shape, text);
        return verdicts.every((each) => each === "none")
            ? []
            : [{ what: shape.what, certain: verdicts.includes("certain") }];
    });
}
function verdictsOn({ pattern, judge }, text) {
    return [...text.matchAll(pattern)].slice(0, MOST_OF_A_KIND).map((match) => judge(match[0], text, match.index));
}
const BASE_62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const CHECKSUM_LENGTH = 6;
function checksummed(match) {
    const [, secret = ""] = match.split("_", 2);
    let rest = (0,external_node_zlib_.crc32)(secret.slice(0, -CHECKSUM_LENGTH));
    let written = "";
    while (written.length < CHECKSUM_LENGTH) {
        written = `${BASE_62[rest % 62]}${written}`;
        rest = Math.floor(rest / 62);
    }
    return secret.endsWith(written) ? "certain" : "none";
}
const MACAROON_VERSION = 2;
const secret_tokens_SIGNATURE = Buffer.from([0, 6, 32]);
function isMacaroon(match) {
    const bytes = Buffer.from(match.slice("pypi-".length), "base64url");
    const location = bytes.subarray(3, 3 + (bytes[2] ?? 0)).toString("latin1");
    if (bytes[0] !== MACAROON_VERSION || bytes[1] !== 1 || !/^[a-z0-9.-]+$/.test(location))
        return false;
    return bytes.subarray(-32 - secret_tokens_SIGNATURE.length, -32).equals(secret_tokens_SIGNATURE);
}
function besideItsSecret(match, text, at) {
    if (match.endsWith("EXAMPLE"))
        return "none";
    const around = text.slice(Math.max(0, at - 300), at + 300);
    const secrets = around.match(/(?<![A-Za-z0-9/+=])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/g) ?? [];
    return secrets.some((each) => !each.includes("EXAMPLE")) ? "likely" : "none";
}
function holdsKey(match, text, at) {
    const rest = text.slice(at + match.length, at + match.length + LONGEST_KEY);
    const body = rest.slice(0, Math.max(0, rest.indexOf("-----END"))).replace(/\\[nr]/g, "");
    const bytes = Buffer.from(body.replace(/[^A-Za-z0-9+/=]/g, ""), "base64");
    if (bytes.length < SHORTEST_KEY)
        return false;
    return bytes.toString("latin1", 0, 14) === "openssh-key-v1" || isDerSequence(bytes);
}
const DER_SEQUENCE = 0x30;
function isDerSequence(bytes) {
    const [tag, length = 0] = bytes;
    if (tag !== DER_SEQUENCE)
        return false;
    if (length < 0x80)
        return bytes.length === 2 + length;
    const digits = length & 0x7f;
    return digits <= 3 && bytes.length === 2 + digits + bytes.readUIntBE(2, Math.max(1, digits));
}

// EXTERNAL MODULE: ./lib/src/check/telling-files.js
var telling_files = __webpack_require__(71970);
;// CONCATENATED MODULE: ./lib/src/check/inspection.js









const LONGEST_BINARY = 16 * 1024 * 1024;
const HEADER = 4096;
const END = 4 * 1024 * 1024;
const inspection_LONGEST_TEXT = 256 * 1024;
const LIBRARY = /\.(?:so|pyd|dll|dylib)$|\.so(?:\.\d+)+$/i;
const PROGRAM = /\.data\/scripts\/[^/]+$|(?:^|\/)bin\/[^/.]+(?:\.exe)?$/i;
const TEXT = /(?:^|\/)[^/.]+$|\.(?:py|pyi|pyx|toml|cfg|ini|conf|config|json|ya?ml|env|sh|bash|bat|ps1|txt|md|rst|pem|key|p8|properties|js|ts|ipynb|tf|xml)$/i;
const LICENCE = /(?:^|\/)(?:(?:un)?licen[cs]e|copying|copyright|notice|authors)[^/]*$|(?:^|\/)licen[cs]es\/[^/]+$/i;
function inspectionOf(name, size, kind = "wheel") {
    const parts = [
        ...((0,forbidden_code/* isScanned */.zq)(name) && size <= forbidden_code/* LONGEST_SCANNED */.EI ? [forbiddenInspection()] : []),
        ...(kind === "wheel" && (LIBRARY.test(name) || PROGRAM.test(name)) ? [binaryInspection(name, size)] : []),
        ...((0,telling_files/* tellingOf */.Nr)(name, kind) === undefined ? [] : [tellingInspection(size)]),
        ...(kind === "sdist" && size <= inspection_LONGEST_TEXT && LICENCE.test(name) ? [hashInspection()] : []),
        ...(size <= inspection_LONGEST_TEXT && (TEXT.test(name) || maySecretFile(name)) ? [secretInspection(name, size)] : []),
    ];
    if (parts.length <= 1)
        return parts[0];
    return {
        add: (chunk) => {
            for (const part of parts)
                part.add(chunk);
        },
        enough: () => parts.every((part) => part.enough()),
        found: () => Object.assign({}, ...parts.map((part) => part.found())),
    };
}
function forbiddenInspection() {
    const scan = (0,forbidden_code/* scanForbidden */.X7)();
    return {
        add: scan.add,
        enough: never,
        found: () => {
            const forbidden = scan.found();
            return forbidden === undefined ? {} : { forbidden };
        },
    };
}
function binaryInspection(name, size) {
    const whole = size <= LONGEST_BINARY;
    const kept = keeper((start) => (mayBeBinary(start) ? (whole ? size : HEADER) : 0));
    const end = whole ? undefined : endKeeper(size);
    return {
        add: (chunk) => {
            kept.add(chunk);
            end?.add(chunk);
        },
        enough: () => kept.isFull() && (end === undefined || !isLinked(name, kept.bytes())),
        found: () => kept.handOver((bytes) => {
            const binary = readBinary(bytes);
            if (binary === undefined && PROGRAM.test(name))
                return {};
            const module = isModule(name, bytes);
            const read = { binary: binary ?? "none", module };
            if (module || binary === undefined || PROGRAM.test(name))
                return { binary: read };
            return {
                binary: { ...read, links: libraryLinks(fileParts(whole ? bytes.length : size, bytes, end?.bytes())) },
            };
        }),
    };
}
function isLinked(name, start) {
    return mayBeBinary(start) && !isModule(name, start) && !PROGRAM.test(name);
}
function isModule(member, bytes) {
    const name = (0,extension_name/* parseExtensionName */.g)(member);
    if (name === undefined)
        return false;
    const stem = name.module.slice(name.module.lastIndexOf("/") + 1);
    return name.python !== "any" || member.endsWith(".pyd") || bytes.includes(`PyInit_${stem}\0`);
}
function secretInspection(name, size) {
    const kept = keeper(() => size);
    return {
        add: kept.add,
        enough: never,
        found: () => {
            const whole = maySecretFile(name);
            const text = kept.handOver((bytes) => (whole || mayHoldTokens(bytes) ? bytes.toString("latin1") : ""));
            const secrets = [...secretTokens(text), ...secretFile(name, text)];
            return secrets.length === 0 ? {} : { secrets };
        },
    };
}
function hashInspection() {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    return { add: (chunk) => hash.update(chunk), enough: never, found: () => ({ sha256: hash.digest("hex") }) };
}
function tellingInspection(size) {
    if (size > telling_files/* LONGEST_TELLING */.rc)
        return { add: () => { }, enough: () => true, found: () => ({ telling: {} }) };
    const kept = keeper(() => size);
    return {
        add: kept.add,
        enough: never,
        found: () => kept.handOver((bytes) => ({ telling: { bytes: Buffer.from(bytes) } })),
    };
}
function never() {
    return false;
}
function endKeeper(size) {
    const start = size - END;
    let end;
    let at = 0;
    return {
        add: (chunk) => {
            const from = Math.max(0, start - at);
            if (from < chunk.length && at < size) {
                end ??= Buffer.alloc(END);
                end.set(chunk.subarray(from, size - at), Math.max(0, at - start));
            }
            at += chunk.length;
        },
        bytes: () => end ?? new Uint8Array(),
    };
}
function keeper(roomFor) {
    let kept;
    let length = 0;
    const bytes = () => (kept ?? Buffer.alloc(0)).subarray(0, length);
    return {
        isFull: () => length === kept?.length,
        bytes,
        add: (chunk) => {
            kept ??= Buffer.allocUnsafe(roomFor(chunk));
            if (length === kept.length)
                return;
            kept.set(chunk.subarray(0, kept.length - length), length);
            length = Math.min(kept.length, length + chunk.length);
        },
        handOver: (read) => {
            const whole = bytes();
            const answer = read(whole);
            (0,python_bytes/* discard */.vf)(whole);
            return answer;
        },
    };
}
function collectInspected() {
    const forbidden = [];
    const secrets = [];
    const binaries = [];
    const telling = [];
    const hashes = new Map();
    let room = telling_files/* MOST_TELLING */.mS;
    return {
        add: (member, inspected) => {
            if (inspected.forbidden !== undefined)
                forbidden.push({ member, maker: inspected.forbidden });
            if (inspected.binary !== undefined)
                binaries.push({ member, ...inspected.binary });
            if (inspected.telling !== undefined) {
                room -= inspected.telling.bytes?.length ?? 0;
                telling.push(room < 0 ? { member } : { member, ...inspected.telling });
            }
            if (inspected.sha256 !== undefined)
                hashes.set(member, inspected.sha256);
            for (const secret of inspected.secrets ?? [])
                secrets.push({ member, ...secret });
        },
        all: () => ({ forbidden, secrets, binaries, telling, hashes }),
    };
}
const NOTHING_INSPECTED = {
    forbidden: [],
    secrets: [],
    binaries: [],
    telling: [],
    hashes: new Map(),
};


/***/ }),

/***/ 56496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ metadataRules)
});

// EXTERNAL MODULE: ./lib/data/licenses.json
var licenses = __webpack_require__(47411);
// EXTERNAL MODULE: ./lib/src/python/characters.js
var characters = __webpack_require__(23161);
// EXTERNAL MODULE: ./lib/src/python/license-expression.js
var license_expression = __webpack_require__(25273);
// EXTERNAL MODULE: ./lib/src/python/name.js
var python_name = __webpack_require__(83606);
// EXTERNAL MODULE: ./lib/src/python/requirement.js
var requirement = __webpack_require__(19610);
// EXTERNAL MODULE: ./lib/src/python/specifier.js + 1 modules
var specifier = __webpack_require__(52319);
// EXTERNAL MODULE: ./lib/src/python/upload-fields.js
var upload_fields = __webpack_require__(35668);
// EXTERNAL MODULE: ./lib/src/python/version.js
var python_version = __webpack_require__(27565);
// EXTERNAL MODULE: ./lib/src/python/white-space.js
var white_space = __webpack_require__(483);
// EXTERNAL MODULE: ./lib/src/check/index-words.js
var index_words = __webpack_require__(62029);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./lib/src/python/address-list.js
const BLANK = /[ \t]/;
const FOLDED = /[ \t\r\n]/;
const ATOM_END = /[()<>@,:;."[\] \t\r\n]/;
const PHRASE_END = /[()<>@,:;"[\] \t\r\n]/;
const DEEPEST = 100;
function soleAddress(text) {
    if (!hasPairedParentheses(text))
        return "";
    const cursor = { text, at: 0 };
    const found = [];
    while (cursor.at < text.length && found.length < 2) {
        const before = found.length;
        readAddresses(cursor, { found, depth: 0 });
        if (found.length === before)
            found.push("");
    }
    const [address = ""] = found;
    return found.length !== 1 || address.includes("[") ? "" : address;
}
function hasPairedParentheses(text) {
    let open = 0;
    for (const [part] of withoutQuotes(text).matchAll(/\\.|[()]/gs)) {
        if (part === "(")
            open += 1;
        else if (part === ")")
            open -= 1;
        if (open < 0)
            return false;
    }
    return open === 0;
}
function withoutQuotes(text) {
    const kept = [];
    let start = 0;
    let open;
    for (const { 0: part, index } of text.matchAll(/\\.|"/gs)) {
        if (part !== '"')
            continue;
        if (open === undefined)
            open = index;
        else {
            kept.push(text.slice(start, open));
            start = index + 1;
            open = undefined;
        }
    }
    return kept.join("") + text.slice(start);
}
function here({ text, at }) {
    return text.charAt(at);
}
function isAtEnd({ text, at }) {
    return at >= text.length;
}
function readAddresses(cursor, finding) {
    skipSpace(cursor);
    const start = cursor.at;
    const [word] = readPhrase(cursor);
    skipSpace(cursor);
    const next = here(cursor);
    if (next === "." || next === "@") {
        cursor.at = start;
        finding.found.push(readAddress(cursor));
    }
    else if (next === ":")
        readGroup(cursor, finding);
    else if (next === "<")
        finding.found.push(readRoute(cursor));
    else if (word !== undefined)
        finding.found.push(word);
    else if (ATOM_END.test(next))
        cursor.at += 1;
    skipSpace(cursor);
    if (here(cursor) === ",")
        cursor.at += 1;
}
function readGroup(cursor, { found, depth }) {
    cursor.at += 1;
    while (!isAtEnd(cursor) && depth < DEEPEST && found.length < 2) {
        skipSpace(cursor);
        if (here(cursor) === ";") {
            cursor.at += 1;
            break;
        }
        readAddresses(cursor, { found, depth: depth + 1 });
    }
}
function readRoute(cursor) {
    cursor.at += 1;
    skipSpace(cursor);
    for (let hostComes = false; !isAtEnd(cursor); skipSpace(cursor)) {
        const next = here(cursor);
        if (hostComes)
            readDomain(cursor);
        else if (next !== ">" && next !== "@" && next !== ":") {
            const address = readAddress(cursor);
            cursor.at += 1;
            return address;
        }
        else
            cursor.at += 1;
        if (!hostComes && next === ">")
            return "";
        hostComes = !hostComes && next === "@";
    }
    return "";
}
function readAddress(cursor) {
    const parts = [];
    const dropBlank = () => {
        if (parts.at(-1)?.trim() === "")
            parts.pop();
    };
    skipSpace(cursor);
    while (!isAtEnd(cursor)) {
        const next = here(cursor);
        if (next === ".") {
            dropBlank();
            parts.push(".");
            cursor.at += 1;
        }
        else if (next === '"')
            parts.push(`"${readDelimited(cursor, '"').replace(/[\\"]/g, "\\$&")}"`);
        else if (ATOM_END.test(next)) {
            dropBlank();
            break;
        }
        else
            parts.push(readUpTo(cursor, ATOM_END));
        const space = skipSpace(cursor);
        if (next !== "." && space !== "")
            parts.push(space);
    }
    if (here(cursor) !== "@")
        return parts.join("");
    cursor.at += 1;
    skipSpace(cursor);
    const domain = readDomain(cursor);
    return domain === "" ? "" : `${parts.join("")}@${domain}`;
}
function readDomain(cursor) {
    const parts = [];
    while (!isAtEnd(cursor)) {
        const next = here(cursor);
        if (BLANK.test(next))
            cursor.at += 1;
        else if (next === "(")
            readDelimited(cursor, ")");
        else if (next === "[")
            parts.push(`[${readDelimited(cursor, "]")}]`);
        else if (next === ".") {
            parts.push(".");
            cursor.at += 1;
        }
        else if (next === "@")
            return "";
        else if (ATOM_END.test(next))
            break;
        else
            parts.push(readUpTo(cursor, ATOM_END));
    }
    return parts.join("");
}
function readPhrase(cursor) {
    const words = [];
    while (!isAtEnd(cursor)) {
        const next = here(cursor);
        if (FOLDED.test(next))
            cursor.at += 1;
        else if (next === '"')
            words.push(readDelimited(cursor, '"'));
        else if (next === "(")
            readDelimited(cursor, ")");
        else if (PHRASE_END.test(next))
            break;
        else
            words.push(readUpTo(cursor, PHRASE_END));
    }
    return words;
}
function skipSpace(cursor) {
    let blanks = "";
    while (!isAtEnd(cursor)) {
        const next = here(cursor);
        if (next === "(")
            readDelimited(cursor, ")");
        else if (FOLDED.test(next)) {
            if (BLANK.test(next))
                blanks += next;
            cursor.at += 1;
        }
        else
            break;
    }
    return blanks;
}
function readUpTo(cursor, end) {
    const start = cursor.at;
    while (!isAtEnd(cursor) && !end.test(here(cursor)))
        cursor.at += 1;
    return cursor.text.slice(start, cursor.at);
}
function readDelimited(cursor, end) {
    const parts = [];
    let open = 1;
    cursor.at += 1;
    while (!isAtEnd(cursor) && open > 0) {
        const next = here(cursor);
        if (next === "\\")
            cursor.at += 1;
        else if (next === end || next === "\r")
            open -= 1;
        else if (next === "(" && end === ")")
            open += 1;
        if (open > 0)
            parts.push(here(cursor));
        cursor.at += 1;
    }
    return parts.join("");
}

;// CONCATENATED MODULE: ./lib/src/check/mail-address.js


const ATOM = "[\\w!#$%&'*+/=?^`{|}~\\x80-\\u{10ffff}-]+";
const LOCAL = new RegExp(`^${ATOM}(?:\\.${ATOM})*$`, "u");
const HOST = /^[a-z0-9.\x80-\u{10ffff}-]+$/iu;
const LABEL = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;
const INTERNATIONAL = /^(?!\p{M})[\p{Ll}\p{Lo}\p{Lm}\p{Mn}\p{Mc}\p{Nd}·-]+$/u;
const UNREACHABLE = /(?:^|\.)(?:arpa|invalid|local|localhost|onion|test)$/;
const UNMAPPED = /[\p{C}\p{Z}․‥…⒈-⒛]/u;
const DROPPED = /[\xad\u200b-\u200d\u2060\u2064]/g;
const LONGEST_ADDRESS = 254;
const LONGEST_HOST = 253;
const LONGEST_LABEL = 63;
function isRefusedMailbox(value) {
    const address = soleAddress(value);
    return address !== "" && !isAddress(address);
}
function isAddress(address) {
    const at = address.indexOf("@");
    const [local, host] = [address.slice(0, at), address.slice(at + 1)];
    if (at < 1 || Buffer.byteLength(address) > LONGEST_ADDRESS)
        return false;
    return LOCAL.test(local) && isPrintable(local) && isReachable(host, Buffer.byteLength(local));
}
function isPrintable(text) {
    return !/^\p{M}|[\p{C}\p{Z}]/u.test(text);
}
function isReachable(host, localBytes) {
    if (!HOST.test(host) || !isPrintable(host) || UNMAPPED.test(host.replace(DROPPED, "")))
        return false;
    const ascii = (0,external_node_url_.domainToASCII)(host);
    const labels = ascii.split(".");
    if (labels.length < 2 || ascii.length > LONGEST_HOST || localBytes + 1 + ascii.length > LONGEST_ADDRESS)
        return false;
    if (UNREACHABLE.test(ascii) || !/[a-z]$/.test(ascii))
        return false;
    return labels.every(isLabel) && (0,external_node_url_.domainToUnicode)(ascii).split(".").every(isKnownScript);
}
function isLabel(label) {
    return label.length <= LONGEST_LABEL && LABEL.test(label) && !/^(?!xn)..--/.test(label);
}
function isKnownScript(label) {
    return INTERNATIONAL.test(label) && !/^-|-$|^..--/u.test(label);
}

;// CONCATENATED MODULE: ./lib/src/check/metadata-rules.js











const LONGEST_SUMMARY = 512;
const LICENSES = { licenses: new Set(licenses/* licenses */.Vy), exceptions: new Set(licenses/* exceptions */.z2) };
const FIELD_SINCE = new Map([
    ...["supported-platform", "download-url", "classifier", "requires", "provides", "obsoletes"].map((field) => [field, "1.1"]),
    ...[
        "maintainer",
        "maintainer-email",
        "requires-dist",
        "requires-python",
        "requires-external",
        "project-url",
        "provides-dist",
        "obsoletes-dist",
    ].map((field) => [field, "1.2"]),
    ...["description-content-type", "provides-extra"].map((field) => [field, "2.1"]),
    ["dynamic", "2.2"],
    ...["license-expression", "license-file"].map((field) => [field, "2.4"]),
    ...["import-name", "import-namespace"].map((field) => [field, "2.5"]),
]);
const NEVER_DYNAMIC = new Set(["metadata-version", "name", "version", "dynamic"]);
const FIELDS = new Set([
    ...FIELD_SINCE.keys(),
    ...["platform", "summary", "description", "keywords", "home-page", "author", "author-email", "license"],
]);
function sentRule(code, judge) {
    return {
        code,
        severity: "error",
        authority: "index",
        *judge({ metadata }) {
            if (metadata === undefined)
                return;
            const { member } = metadata;
            for (const offending of judge(metadata.sent))
                yield { member, offending };
        },
    };
}
function invalidFor(field, value) {
    return `${(0,index_words/* quoted */.T)(value)} is invalid for '${field}'`;
}
const hasKnownVersion = sentRule("SW-METADATA-VERSION", function* (sent) {
    const [version] = sent["metadata-version"] ?? [];
    if (version === undefined)
        yield "'metadata-version' is a required field";
    else if (!upload_fields/* METADATA_VERSIONS */.mi.some((known) => known === version))
        yield `${(0,index_words/* quoted */.T)(version)} is not a valid metadata version`;
});
const hasName = sentRule("SW-METADATA-NAME", function* (sent) {
    const [name] = sent.name ?? [];
    if (name === undefined)
        yield "'name' is a required field";
    else if (!(0,python_name/* isProjectName */.jD)(name)) {
        yield `${(0,index_words/* quoted */.T)(name)} is an invalid value for Name. Error: Start and end with a letter or numeral containing only ASCII numeric and '.', '_' and '-'`;
    }
});
const hasVersion = sentRule("SW-METADATA-PROJECT-VERSION", function* (sent) {
    const [version] = sent.version ?? [];
    if (version === undefined)
        yield "'version' is a required field";
    else if ((0,python_version/* parseVersion */.ot)(version) === undefined)
        yield `${(0,index_words/* quoted */.T)(version)} is invalid for 'version'`;
});
const hasPublicVersion = sentRule("SW-LOCAL-VERSION", function* (sent) {
    const version = (0,python_version/* parseVersion */.ot)(sent.version?.[0] ?? "");
    if (version?.local !== undefined)
        yield `The use of local versions in ${(0,index_words/* quoted */.T)((0,python_version/* formatVersion */.qh)(version))} is not allowed`;
});
const hasFieldsOfItsVersion = sentRule("SW-METADATA-NEWER-FIELD", function* (sent) {
    const [version = ""] = sent["metadata-version"] ?? [];
    for (const field of Object.keys(sent)) {
        const since = FIELD_SINCE.get(field);
        if (since !== undefined && (0,upload_fields/* isBefore */.Y8)(version, since))
            yield `${field} introduced in metadata version ${since}, not ${version}`;
    }
});
const hasShortSummary = sentRule("SW-METADATA-SUMMARY", function* (sent) {
    const [summary = ""] = sent.summary ?? [];
    if (summary.includes("\n"))
        yield "'summary' must be a single line";
    const { length } = [...summary];
    if (length > LONGEST_SUMMARY)
        yield `'summary' field must be ${LONGEST_SUMMARY} characters or less, and it has ${length}`;
});
const hasOneLine = {
    ...sentRule("SW-METADATA-SUMMARY", function* (sent) {
        const [summary = ""] = sent.summary ?? [];
        if (characters/* LINE_END */.J.test(summary) && !summary.includes("\n"))
            yield "it has more than one line";
    }),
    authority: "specification",
};
const hasMailAddresses = sentRule("SW-METADATA-EMAIL", function* (sent) {
    for (const field of ["author-email", "maintainer-email"]) {
        for (const value of sent[field] ?? [])
            if (isRefusedMailbox(value))
                yield `${(0,index_words/* quoted */.T)(value)} is not a valid email address (${field})`;
    }
});
const hasRequirements = sentRule("SW-METADATA-REQUIREMENT", function* (sent) {
    for (const field of ["requires-dist", "provides-dist", "obsoletes-dist"]) {
        for (const value of sent[field] ?? [])
            if ((0,requirement/* parseRequirement */.p)(value) === undefined)
                yield invalidFor(field, value);
    }
});
const hasNoDirectReference = sentRule("SW-METADATA-DIRECT-REFERENCE", function* (sent) {
    for (const field of ["requires-dist", "provides-dist", "obsoletes-dist"]) {
        for (const value of sent[field] ?? [])
            if ((0,requirement/* parseRequirement */.p)(value)?.url !== undefined)
                yield `Can't have direct dependency: ${value} (${field})`;
    }
});
const hasPythonRange = sentRule("SW-METADATA-REQUIRES-PYTHON", function* (sent) {
    for (const value of sent["requires-python"] ?? [])
        if ((0,specifier/* parseSpecifiers */.$h)(value) === undefined)
            yield invalidFor("requires-python", value);
});
const hasExtras = sentRule("SW-METADATA-EXTRA", function* (sent) {
    for (const value of sent["provides-extra"] ?? [])
        if (!(0,python_name/* isProjectName */.jD)(value))
            yield invalidFor("provides-extra", value);
});
const hasDynamicFields = sentRule("SW-METADATA-DYNAMIC", function* (sent) {
    for (const value of sent.dynamic ?? []) {
        const field = value.toLowerCase();
        if (NEVER_DYNAMIC.has(field))
            yield `${(0,index_words/* quoted */.T)(value)} is not allowed as a dynamic field`;
        else if (!FIELDS.has(field))
            yield `${(0,index_words/* quoted */.T)(value)} is not a valid dynamic field`;
    }
});
const hasOneLicense = sentRule("SW-METADATA-TWO-LICENSES", function* (sent) {
    const expression = sent["license-expression"]?.[0];
    if (expression !== undefined && sent.license !== undefined) {
        yield `License is deprecated when License-Expression is present. Only License-Expression should be present: ${expression}`;
    }
});
const hasLicenseExpression = sentRule("SW-METADATA-LICENSE-EXPRESSION", (sent) => licenseOffences(sent, false));
const hasStrictLicenseExpression = {
    ...sentRule("SW-METADATA-LICENSE-EXPRESSION", (sent) => licenseOffences(sent, true)),
    authority: "specification",
};
function* licenseOffences(sent, tolerated) {
    for (const value of sent["license-expression"] ?? []) {
        const problem = (0,license_expression/* licenseExpressionProblems */.S)(value, LICENSES).at(-1);
        if (problem?.tolerated === tolerated)
            yield `${invalidFor("license-expression", value)} (${problem.detail})`;
    }
}
const hasLicensePaths = sentRule("SW-LICENSE-FILE-PATH", function* (sent) {
    for (const path of sent["license-file"] ?? []) {
        const because = pathProblem(path);
        if (because !== undefined)
            yield `${invalidFor("license-file", path)}, ${because}`;
    }
});
function pathProblem(path) {
    if (path.includes(".."))
        return "parent directory indicators are not allowed";
    if (path.includes("*"))
        return "paths must be resolved";
    if (/^\/|^.:\//su.test(path))
        return "paths must be relative";
    return path.includes("\\") || path !== tidyPath(path) ? "paths must use '/' delimiter" : undefined;
}
function tidyPath(path) {
    return (path
        .split("/")
        .filter((part) => part !== "" && part !== ".")
        .join("/") || ".");
}
const hasImportNames = sentRule("SW-METADATA-IMPORT-NAME", function* (sent) {
    for (const field of ["import-name", "import-namespace"]) {
        for (const value of sent[field] ?? [])
            if (!isImportName(value))
                yield invalidFor(field, value);
    }
});
const SPACE_BEFORE = new RegExp(`^[${white_space/* WHITE_SPACE */.X}]+`);
const KEYWORDS = new Set(("False None True and as assert async await break class continue def del elif else except finally for from global if import in is " +
    "lambda nonlocal not or pass raise return try while with yield").split(" "));
function isImportName(value) {
    const semicolon = value.indexOf(";");
    const name = semicolon === -1 ? value : value.slice(0, semicolon);
    const option = semicolon === -1 ? "private" : value.slice(semicolon + 1);
    return option.replace(SPACE_BEFORE, "") === "private" && stripEnd(name).split(".").every(isIdentifier);
}
function isIdentifier(part) {
    return /^[\p{XIDS}_]\p{XIDC}*$/u.test(part) && !KEYWORDS.has(part);
}
function stripEnd(text) {
    return (0,white_space/* strip */.b)(`.${text}`).slice(1);
}
const metadataRules = [
    hasKnownVersion,
    hasName,
    hasVersion,
    hasPublicVersion,
    hasFieldsOfItsVersion,
    hasShortSummary,
    hasOneLine,
    hasMailAddresses,
    hasRequirements,
    hasNoDirectReference,
    hasPythonRange,
    hasExtras,
    hasDynamicFields,
    hasOneLicense,
    hasLicenseExpression,
    hasStrictLicenseExpression,
    hasLicensePaths,
    hasImportNames,
];


/***/ }),

/***/ 88832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LA: () => (/* binding */ WHEEL_TEXTS),
/* harmony export */   Zp: () => (/* binding */ ownTextRules),
/* harmony export */   xG: () => (/* binding */ LONGEST_TEXT)
/* harmony export */ });
const WHEEL_TEXTS = ["METADATA", "WHEEL", "RECORD", "entry_points.txt"];
const LONGEST_TEXT = 8 * 1024 * 1024;
const hasReadTexts = {
    code: "SW-ARCHIVE-TOO-LONG",
    severity: "error",
    authority: "practice",
    *judge(facts) {
        for (const { name, size } of facts.kind === "wheel" ? wheelTexts(facts) : pkgInfo(facts)) {
            if (size > LONGEST_TEXT)
                yield { member: name, offending: `${name} has ${size} bytes` };
        }
    },
};
function wheelTexts({ zip, distInfo }) {
    const names = new Set(WHEEL_TEXTS.map((text) => `${distInfo}/${text}`));
    return zip.kind === "zip" ? zip.directory.entries.filter(({ name }) => names.has(name)) : [];
}
function pkgInfo({ members, top }) {
    return members.filter(({ name }) => name === `${top}/PKG-INFO`);
}
const ownTextRules = [hasReadTexts];


/***/ }),

/***/ 62639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _6: () => (/* binding */ readMetadata),
/* harmony export */   ag: () => (/* binding */ readWheel),
/* harmony export */   oU: () => (/* binding */ rowsByPath)
/* harmony export */ });
/* harmony import */ var _python_bytes_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(60654);
/* harmony import */ var _python_entry_points_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82213);
/* harmony import */ var _python_filename_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23664);
/* harmony import */ var _python_metadata_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74840);
/* harmony import */ var _python_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20680);
/* harmony import */ var _python_tag_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(70049);
/* harmony import */ var _python_tar_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3389);
/* harmony import */ var _python_upload_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35668);
/* harmony import */ var _inspection_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70689);
/* harmony import */ var _own_texts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88832);
/* harmony import */ var _read_zip_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(11243);











async function readWheel(name, source, { metadata, members, ...trust }) {
    const distInfo = distInfoOf(name);
    const zip = await (0,_read_zip_js__WEBPACK_IMPORTED_MODULE_8__/* .openZip */ .QH)(source);
    const facts = {
        kind: "wheel",
        name,
        size: source.size,
        twoFormats: zip.kind === "zip" && (await (0,_python_tar_js__WEBPACK_IMPORTED_MODULE_4__/* .startsAsTar */ .Z)(source)),
        filename: (0,_python_filename_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWheelFilename */ .eP)(name, _python_tag_js__WEBPACK_IMPORTED_MODULE_9__/* .splitTag */ .RK),
        distInfo,
    };
    if (zip.kind === "broken")
        return { ...facts, ...nothingRead, zip };
    const names = _own_texts_js__WEBPACK_IMPORTED_MODULE_7__/* .WHEEL_TEXTS */ .LA.map((text) => `${distInfo}/${text}`);
    const texts = await (0,_read_zip_js__WEBPACK_IMPORTED_MODULE_8__/* .readTexts */ .Z7)(source, zip.directory, [...names, `${distInfo}/DELVEWHEEL`]);
    const known = readKnownTexts(distInfo, texts, metadata);
    if (zip.bomb)
        return { ...facts, ...known, ..._inspection_js__WEBPACK_IMPORTED_MODULE_6__/* .NOTHING_INSPECTED */ .q, zip };
    const licenses = (known.metadata?.sent["license-file"] ?? []).map((file) => `${distInfo}/licenses/${file}`);
    const indexReads = new Set([...names, ...licenses]);
    const record = rowsByPath(known.record);
    const reasons = { indexReads: (member) => indexReads.has(member), record, shared: members, ...trust };
    const read = await (0,_read_zip_js__WEBPACK_IMPORTED_MODULE_8__/* .readMembers */ .mo)(source, zip.directory, reasons);
    return { ...facts, ...known, ...read.inspected, zip: { ...zip, members: read.members } };
}
const nothingRead = {
    metadata: undefined,
    wheel: undefined,
    delvewheel: undefined,
    record: undefined,
    entryPoints: undefined,
    ..._inspection_js__WEBPACK_IMPORTED_MODULE_6__/* .NOTHING_INSPECTED */ .q,
};
function distInfoOf(name) {
    const [project = "", version = ""] = name.split("-", 2);
    return `${project}-${version}.dist-info`;
}
function readKnownTexts(distInfo, texts, shared) {
    const wheel = texts.get(`${distInfo}/WHEEL`);
    const delvewheel = texts.get(`${distInfo}/DELVEWHEEL`);
    const record = texts.get(`${distInfo}/RECORD`);
    const entryPoints = texts.get(`${distInfo}/entry_points.txt`);
    return {
        metadata: readMetadata(`${distInfo}/METADATA`, texts, shared),
        wheel: wheel && (0,_python_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .parseMetadata */ .jR)(wheel),
        delvewheel: delvewheel && (0,_python_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .parseMetadata */ .jR)(delvewheel),
        record: record && readRecord(record),
        entryPoints: entryPoints && readEntryPoints(entryPoints),
    };
}
function readMetadata(member, texts, shared) {
    const bytes = texts.get(member);
    if (bytes === undefined)
        return undefined;
    const read = () => {
        const reading = (0,_python_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .parseMetadata */ .jR)(bytes);
        return { member, bytes, ...reading, sent: asIndexReads((0,_python_upload_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .uploadFields */ .lO)(reading.fields)) };
    };
    return shared === undefined ? read() : shared.facts(member, bytes, read);
}
function asIndexReads(sent) {
    const read = Object.entries(sent).map(([field, values]) => {
        const last = values.at(-1) ?? "";
        return [field, last.includes("\0") ? [last.replaceAll("\0", "\\x00")] : values];
    });
    return Object.fromEntries(read);
}
function readRecord(bytes) {
    const text = (0,_python_bytes_js__WEBPACK_IMPORTED_MODULE_10__/* .decodeUtf8 */ ._6)(bytes);
    return text === undefined ? { kind: "unreadable", because: "it is not UTF-8" } : (0,_python_record_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRecord */ .H)(text);
}
function readEntryPoints(bytes) {
    const text = (0,_python_bytes_js__WEBPACK_IMPORTED_MODULE_10__/* .decodeUtf8 */ ._6)(bytes);
    return text === undefined ? { kind: "unreadable", because: "it is not UTF-8" } : (0,_python_entry_points_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEntryPoints */ .f)(text);
}
function rowsByPath(record) {
    const rows = record?.kind === "record" ? record.rows : [];
    return new Map(rows.map((row) => [row.path.replaceAll("\\", "/"), row]));
}


/***/ }),

/***/ 11243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QH: () => (/* binding */ openZip),
  mo: () => (/* binding */ readMembers),
  Z7: () => (/* binding */ readTexts)
});

// EXTERNAL MODULE: ./lib/src/python/zip.js
var zip = __webpack_require__(91286);
// EXTERNAL MODULE: ./lib/src/python/bytes.js
var python_bytes = __webpack_require__(60654);
// EXTERNAL MODULE: ./lib/src/python/characters.js
var characters = __webpack_require__(23161);
// EXTERNAL MODULE: ./lib/src/python/zip-end.js
var zip_end = __webpack_require__(9262);
;// CONCATENATED MODULE: ./lib/src/python/zip-framing.js



const LOCAL_BYTES = 30;
const MOST_FLAWS = 20_000;
const FLAG_DESCRIPTOR = 0x08;
const FLAG_UTF8 = 0x800;
const ZIP64_LENGTHS = new Set([0, 8, 16, 24, 28]);
const EXTRA_ZIP64 = 0x0001;
const EXTRA_UNICODE_PATH = 0x7075;
async function frameZip(source, directory) {
    const walk = {
        read: (0,python_bytes/* readAhead */.Ek)(source),
        listed: new Map(directory.entries.map((entry) => [entry.rawName, entry])),
        flaws: [],
        local: new Set(),
        central: new Set(),
        directory: undefined,
        end: undefined,
        locatorSeen: false,
    };
    if (directory.leading > 0) {
        walk.flaws.push({ kind: "leading-data", detail: `${directory.leading} bytes come before the archive` });
        return walk.flaws;
    }
    const stopped = await walkRecords(walk);
    if (stopped !== undefined && stopped !== source.size) {
        walk.flaws.push({ kind: "trailing-data", detail: `${source.size - stopped} bytes follow the end of the archive` });
    }
    return walk.flaws;
}
async function walkRecords(walk) {
    let at = 0;
    for (;;) {
        const signature = await walk.read(at, 4);
        if (signature.length < 4)
            return lost(walk, "truncated", `the archive ends at byte ${at}, within its records`);
        const kind = (0,python_bytes/* littleEndian */.cK)(signature).u32(0);
        if (kind === zip_end/* ZIP_SIGNATURE */.Fs.end)
            return readEnd(walk, at);
        const next = await readRecord(walk, kind, at);
        if (next === undefined || walk.flaws.length > MOST_FLAWS)
            return undefined;
        at = next;
    }
}
function lost(walk, kind, detail, member) {
    walk.flaws.push({ kind, detail, ...(member === undefined ? {} : { member }) });
    return undefined;
}
async function readRecord(walk, kind, at) {
    if (kind === zip_end/* ZIP_SIGNATURE */.Fs.local)
        return readLocal(walk, at);
    if (kind === zip_end/* ZIP_SIGNATURE */.Fs.central)
        return readCentral(walk, at);
    if (kind === zip_end/* ZIP_SIGNATURE */.Fs.end64)
        return readEnd64(walk, at);
    if (kind === zip_end/* ZIP_SIGNATURE */.Fs.locator) {
        walk.locatorSeen = true;
        return at + 20;
    }
    return lost(walk, "unknown-record", `what stands at byte ${at} is no ZIP record`);
}
async function readLocal(walk, at) {
    const fixed = await walk.read(at, LOCAL_BYTES);
    if (fixed.length < LOCAL_BYTES)
        return lost(walk, "truncated", "a member's header is cut off");
    const { u16, u32 } = (0,python_bytes/* littleEndian */.cK)(fixed);
    const header = { flags: u16(6), method: u16(8), packedSize: u32(18), size: u32(22) };
    const dataStart = at + LOCAL_BYTES + u16(26) + u16(28);
    const rest = await walk.read(at + LOCAL_BYTES, u16(26) + u16(28));
    if (rest.length < u16(26) + u16(28))
        return lost(walk, "truncated", "a member's header is cut off");
    const rawName = (0,python_bytes/* latin1 */.Wy)(rest.subarray(0, u16(26)));
    const extra = rest.subarray(u16(26));
    const entry = walk.listed.get(rawName);
    const member = entry?.name ?? rawName;
    checkName(walk, rawName, header.flags, entry);
    if (walk.local.has(rawName))
        lost(walk, "duplicate-name", "two members have this name", member);
    walk.local.add(entry?.rawName ?? rawName);
    const sizes = readExtra(walk, member, header, extra);
    if (entry === undefined)
        return lost(walk, "unlisted-member", "the central directory does not list it", member);
    if ((header.flags & FLAG_DESCRIPTOR) !== 0)
        return skipDescribed(walk, entry, dataStart);
    if (sizes.packedSize !== entry.packedSize || sizes.size !== entry.size) {
        return lost(walk, "disagreement", `its header says ${sizes.size} bytes, the directory ${entry.size}`, member);
    }
    return dataStart + sizes.packedSize;
}
function checkName(walk, rawName, flags, entry) {
    const member = entry?.name ?? rawName;
    if (characters/* CONTROL_CHARACTER */.g.test(rawName))
        lost(walk, "control-character", "its name has a control character", member);
    const declared = ((entry?.flags ?? flags) & FLAG_UTF8) !== 0;
    if (!declared && /[\x80-\xff]/.test(rawName)) {
        lost(walk, "name-encoding", "its name is not ASCII and is not marked as UTF-8", member);
    }
}
function readExtra(walk, member, header, extra) {
    const seen = new Set();
    let sizes = header;
    for (let at = 0; at < extra.length;) {
        const end = extra.length < at + 4 ? Number.POSITIVE_INFINITY : at + 4 + (0,python_bytes/* littleEndian */.cK)(extra).u16(at + 2);
        if (end > extra.length) {
            lost(walk, "extra-field", "an extra field of its header is cut off", member);
            return sizes;
        }
        const id = (0,python_bytes/* littleEndian */.cK)(extra).u16(at);
        if (seen.has(id) && (id === EXTRA_ZIP64 || id === EXTRA_UNICODE_PATH)) {
            lost(walk, "extra-field", `extra field ${id.toString(16)} of its header is repeated`, member);
        }
        seen.add(id);
        const content = extra.subarray(at + 4, end);
        if (id === EXTRA_ZIP64)
            sizes = readZip64(walk, member, sizes, content);
        if (id === EXTRA_UNICODE_PATH)
            checkUnicodePath(walk, member, content);
        at = end;
    }
    return sizes;
}
function readZip64(walk, member, sizes, content) {
    if (!ZIP64_LENGTHS.has(content.length)) {
        lost(walk, "extra-field", `its ZIP64 field has ${content.length} bytes`, member);
        return sizes;
    }
    const { u64 } = (0,python_bytes/* littleEndian */.cK)(content);
    const inField = (value) => value === 0xffffffff;
    if (content.length === 0) {
        if (inField(sizes.packedSize) || inField(sizes.size))
            lost(walk, "extra-field", "its ZIP64 field is empty", member);
        return sizes;
    }
    const size = inField(sizes.size) ? u64(0) : sizes.size;
    if (content.length > 8)
        return { ...sizes, size, packedSize: u64(8) };
    if (sizes.method !== 0)
        lost(walk, "extra-field", "its ZIP64 field has no packed size", member);
    return { ...sizes, size, packedSize: u64(0) };
}
function checkUnicodePath(walk, member, content) {
    const path = content.subarray(5);
    if (path.some((byte) => byte < 0x20 || byte === 0x7f)) {
        lost(walk, "control-character", "its Unicode path has a control character", member);
    }
    if ((0,python_bytes/* decodeUtf8 */._6)(path) === undefined)
        lost(walk, "name-encoding", "its Unicode path is not UTF-8", member);
}
async function skipDescribed(walk, entry, dataStart) {
    lost(walk, "data-descriptor", "its sizes come after its bytes", entry.name);
    const at = dataStart + entry.packedSize;
    const after = await walk.read(at, 28);
    const signed = after.length >= 4 && (0,python_bytes/* littleEndian */.cK)(after).u32(0) === zip_end/* ZIP_SIGNATURE */.Fs.descriptor;
    const lengths = signed ? [16, 24, 0] : [0, 12, 20];
    return at + (lengths.find((length) => startsRecord(after.subarray(length))) ?? 0);
}
function startsRecord(bytes) {
    if (bytes.length < 4)
        return false;
    const signature = (0,python_bytes/* littleEndian */.cK)(bytes).u32(0);
    return signature !== zip_end/* ZIP_SIGNATURE */.Fs.descriptor && Object.values(zip_end/* ZIP_SIGNATURE */.Fs).some((known) => known === signature);
}
async function readCentral(walk, at) {
    const fixed = await walk.read(at, 46);
    if (fixed.length < 46)
        return lost(walk, "truncated", "the central directory is cut off");
    const { u16 } = (0,python_bytes/* littleEndian */.cK)(fixed);
    const length = 46 + u16(28) + u16(30) + u16(32);
    const commented = u16(32) > 0;
    const rawName = (0,python_bytes/* latin1 */.Wy)(await walk.read(at + 46, u16(28)));
    const entry = walk.listed.get(rawName);
    const member = entry?.name ?? rawName;
    if (commented)
        lost(walk, "member-comment", "it has a comment in the central directory", member);
    if (characters/* CONTROL_CHARACTER */.g.test(rawName))
        lost(walk, "control-character", "its name has a control character", member);
    if (walk.central.has(rawName))
        lost(walk, "duplicate-name", "the central directory lists it twice", member);
    if (!walk.local.has(rawName))
        lost(walk, "missing-member", "the directory lists it, the archive has it not", member);
    walk.central.add(entry?.rawName ?? rawName);
    walk.directory = { start: walk.directory?.start ?? at, size: (walk.directory?.size ?? 0) + length };
    return at + length;
}
async function readEnd64(walk, at) {
    const record = await walk.read(at, 56);
    if (record.length < 56)
        return lost(walk, "truncated", "the ZIP64 end record is cut off");
    const { u64 } = (0,python_bytes/* littleEndian */.cK)(record);
    if (u64(4) !== 44)
        return lost(walk, "end-record", "the ZIP64 end record has data of its own");
    if (u64(24) !== u64(32))
        return lost(walk, "end-record", "the two member counts of the ZIP64 end record differ");
    walk.end = { rows: u64(32), size: u64(40), offset: u64(48), zip64: true };
    return at + 56;
}
async function readEnd(walk, at) {
    const record = await walk.read(at, 22);
    if (record.length < 22)
        return lost(walk, "truncated", "the end record is cut off");
    const { u16, u32 } = (0,python_bytes/* littleEndian */.cK)(record);
    if (walk.end?.zip64 && !walk.locatorSeen)
        return lost(walk, "end-record", "the ZIP64 end record has no locator");
    if (u16(8) !== u16(10))
        return lost(walk, "end-record", "the two member counts of the end record differ");
    const end = walk.end ?? { rows: u16(10), size: u32(12), offset: u32(16) };
    const directory = walk.directory ?? { start: at, size: 0 };
    if (end.rows !== walk.central.size)
        lost(walk, "end-record", `it counts ${end.rows} members of ${walk.central.size}`);
    if (end.offset !== directory.start)
        lost(walk, "end-record", `it says the directory is at byte ${end.offset}`);
    if (end.size !== directory.size)
        lost(walk, "end-record", `it says the directory has ${end.size} bytes`);
    return at + 22 + u16(20);
}

// EXTERNAL MODULE: ./lib/src/python/zip-member.js
var zip_member = __webpack_require__(31485);
// EXTERNAL MODULE: ./lib/src/check/forbidden-code.js
var forbidden_code = __webpack_require__(25448);
// EXTERNAL MODULE: ./lib/src/check/inspection.js + 11 modules
var check_inspection = __webpack_require__(70689);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/src/check/member-hash.js

function memberHash(algorithm, size) {
    let whole;
    let hash;
    return {
        algorithm,
        add: (chunk) => {
            if (hash === undefined && chunk.length === size)
                whole = (0,external_node_crypto_.hash)(algorithm, chunk, "buffer");
            else {
                hash ??= (0,external_node_crypto_.createHash)(algorithm);
                hash.update(chunk);
            }
        },
        digest: () => whole ?? (hash ?? (0,external_node_crypto_.createHash)(algorithm)).digest(),
    };
}

// EXTERNAL MODULE: ./lib/src/check/own-texts.js
var own_texts = __webpack_require__(88832);
;// CONCATENATED MODULE: ./lib/src/check/read-zip.js







const BOMB_BYTES = 64 * 1024 * 1024;
const BOMB_RATIO = 50;
const RECORD_ALGORITHMS = new Map([
    ["sha256", 32],
    ["sha384", 48],
    ["sha512", 64],
]);
async function openZip(source) {
    const directory = await (0,zip/* readZip */.u)(source);
    if (directory.kind === "broken")
        return directory;
    const unpacked = directory.entries.reduce((sum, { size }) => sum + size, 0);
    const bomb = unpacked > BOMB_BYTES && unpacked / source.size > BOMB_RATIO;
    return { kind: "zip", directory, flaws: await frameZip(source, directory), bomb, members: [] };
}
async function readTexts(source, directory, names) {
    const texts = new Map();
    const entries = new Map(directory.entries.map((entry) => [entry.name, entry]));
    for (const name of names) {
        const entry = entries.get(name);
        if (entry === undefined || entry.size > own_texts/* LONGEST_TEXT */.xG)
            continue;
        const parts = [];
        const reading = await (0,zip_member/* readZipMember */.G)(source, entry, (chunk) => parts.push(Buffer.from(chunk)));
        if (reading.kind === "read")
            texts.set(name, Buffer.concat(parts));
    }
    return texts;
}
async function readMembers(source, directory, reasons) {
    const members = [];
    const inspected = (0,check_inspection/* collectInspected */.iT)();
    for (const entry of directory.entries) {
        const folder = entry.name.endsWith("/");
        const indexReads = !folder && ((0,forbidden_code/* isScanned */.zq)(entry.name) || reasons.indexReads(entry.name));
        const { found, ...outcome } = await readMember(source, entry, { ...reasons, crc: indexReads });
        members.push({ entry, folder, indexReads, ...outcome });
        if (found !== undefined)
            inspected.add(entry.name, found);
    }
    return { members, inspected: inspected.all() };
}
async function readMember(source, entry, purpose) {
    const { shared, record, crc } = purpose;
    if (shared === undefined)
        return unpackMember(source, entry, purpose);
    const manner = `${entry.size} ${crc} ${algorithmOf(record.get(entry.name))} ${entry.name}`;
    const seen = {};
    const known = (packed) => {
        seen.packed = packed;
        seen.outcome = shared.find(manner, packed);
        return seen.outcome !== undefined;
    };
    const outcome = await unpackMember(source, entry, { ...purpose, known });
    if (seen.outcome !== undefined)
        return seen.outcome;
    if (seen.packed !== undefined && outcome.reading.kind === "read")
        shared.keep(manner, seen.packed, outcome);
    return outcome;
}
async function unpackMember(source, entry, { record, trustsRecord, crc, known }) {
    const row = record.get(entry.name);
    const trusted = trustsRecord && !crc ? trustedHash(row) : undefined;
    let readers;
    const opened = () => {
        readers ??= readersOf(entry, row);
        return readers;
    };
    const reading = await (0,zip_member/* readZipMember */.G)(source, entry, (chunk) => opened().add(chunk), {
        crc,
        enough: () => trusted !== undefined && opened().inspection?.enough() !== false,
        ...(known && { known }),
    });
    if (reading.kind === "unread" && trusted === undefined)
        return { reading, ...NO_HASHES };
    const { sha256, recorded, inspection } = opened();
    const found = inspection?.found();
    if (reading.kind !== "read") {
        return { reading, found, ...(reading.kind === "unread" && trusted ? trusted : NO_HASHES) };
    }
    const digest = sha256.digest();
    const other = recorded === sha256 ? digest : recorded?.digest();
    const recordHash = other && `${recorded?.algorithm}=${other.toString("base64url")}`;
    return { reading, found, sha256: digest.toString("hex"), recordHash };
}
function readersOf(entry, row) {
    const inspection = (0,check_inspection/* inspectionOf */.Ms)(entry.name, entry.size);
    const sha256 = memberHash("sha256", entry.size);
    const recorded = recordedHash(row, sha256, entry.size);
    return {
        inspection,
        sha256,
        recorded,
        add(chunk) {
            sha256.add(chunk);
            if (recorded !== sha256)
                recorded?.add(chunk);
            inspection?.add(chunk);
        },
    };
}
const NO_HASHES = { sha256: undefined, recordHash: undefined };
function trustedHash(row) {
    const [algorithm = "", written = ""] = row?.hash.split("=") ?? [];
    const digest = Buffer.from(written, "base64url");
    if (digest.length !== RECORD_ALGORITHMS.get(algorithm) || digest.toString("base64url") !== written)
        return undefined;
    return {
        sha256: algorithm === "sha256" ? digest.toString("hex") : undefined,
        recordHash: `${algorithm}=${written}`,
    };
}
function recordedHash(row, sha256, size) {
    const algorithm = algorithmOf(row);
    if (algorithm === sha256.algorithm)
        return sha256;
    return RECORD_ALGORITHMS.has(algorithm) ? memberHash(algorithm, size) : undefined;
}
function algorithmOf(row) {
    return row?.hash.split("=", 1)[0] ?? "";
}


/***/ }),

/***/ 3031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ applyRules),
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/* harmony import */ var _finding_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60133);

const MOST_SHOWN = 10;
const LONGEST_OFFENCE = 300;
function applyRules(rules, facts) {
    const findings = [];
    for (const rule of rules) {
        let count = 0;
        for (const offence of rule.judge(facts)) {
            count += 1;
            if (count <= MOST_SHOWN)
                findings.push(findingOf(rule, offence));
        }
        const more = count - MOST_SHOWN;
        if (more > 0)
            findings.push(findingOf(rule, { offending: `and ${more} more like these` }));
    }
    return findings;
}
function findingOf({ code, severity, authority }, offence) {
    const { message, hint } = (0,_finding_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(code, printable(offence.offending));
    return {
        code,
        severity,
        authority,
        ...(offence.member === undefined ? {} : { member: offence.member }),
        message,
        hint: offence.hint ?? hint,
    };
}
function printable(text) {
    const short = text.length > LONGEST_OFFENCE ? `${text.slice(0, LONGEST_OFFENCE)}…` : text;
    return short.replace(/\p{C}/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}


/***/ }),

/***/ 71970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ bringsAnything),
/* harmony export */   Nr: () => (/* binding */ tellingOf),
/* harmony export */   QX: () => (/* binding */ VENDOR_FOLDER),
/* harmony export */   mS: () => (/* binding */ MOST_TELLING),
/* harmony export */   p9: () => (/* binding */ inTests),
/* harmony export */   rc: () => (/* binding */ LONGEST_TELLING)
/* harmony export */ });
const LONGEST_TELLING = 8 * 1024 * 1024;
const MOST_TELLING = 24 * 1024 * 1024;
const LONGEST_NAME = 1024;
const BILL = /^[^/]+\.dist-info\/sboms\/.|(?:^|\/)_?vendor(?:ed)?\/.*\.(?:cdx|cyclonedx|spdx)\.json$/;
const LIST = /(?:^|\/)(?:_?vendor(?:ed)?|patched)\/(?:.*\/)?(?:vendor|vendored|patched|requirements)\.txt$/;
const METADATA = /\/(?:[^/]+\.dist-info\/METADATA|[^/]+\.egg-info\/PKG-INFO)$/;
const VENDOR_FOLDER = /^(?:.*\/)?(?:_?vendor(?:ed|_packages)?|_?third_party|_?extern(?:als?)?|patched)\/(?=[^/])/;
const LOCK = /(?:^|\/)Cargo\.lock$/;
const TESTS = /(?:^|\/)(?:tests?|testing|fixtures|testdata|test-data|examples?)\//;
function tellingOf(name, kind) {
    if (name.length > LONGEST_NAME)
        return undefined;
    if (!name.endsWith(".json") && !name.endsWith(".txt") && !LAST_PARTS.test(name))
        return undefined;
    if (inTests(name))
        return undefined;
    if (BILL.test(name))
        return "bill";
    if (LIST.test(name))
        return "list";
    if (METADATA.test(name) && (kind === "wheel" || VENDOR_FOLDER.test(name)))
        return "metadata";
    return kind === "sdist" && LOCK.test(name) ? "cargo-lock" : undefined;
}
function inTests(name) {
    return TESTS.test(name);
}
const LAST_PARTS = /\/(?:METADATA|PKG-INFO|Cargo\.lock)$|\/sboms\//;
function bringsAnything({ telling, binaries, ...facts }) {
    if (telling.length > 0 || binaries.some(({ module }) => !module))
        return true;
    if (facts.kind === "sdist")
        return facts.members.some(({ name }) => mayBeVendored(name));
    return facts.zip.kind === "zip" && facts.zip.directory.entries.some(({ name }) => mayBeVendored(name));
}
function mayBeVendored(name) {
    return name.endsWith(".whl") || VENDOR_FOLDER.test(name);
}


/***/ }),

/***/ 72626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ urlRules)
/* harmony export */ });
/* harmony import */ var _index_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62029);

const LONGEST_LABEL = 32;
const LARGEST_PORT = 65_535;
const areWebAddresses = {
    code: "SW-METADATA-URL",
    severity: "error",
    authority: "index",
    *judge({ metadata }) {
        for (const field of ["home-page", "download-url"]) {
            for (const value of metadata?.sent[field] ?? []) {
                if (!isWebAddress(value))
                    yield { offending: `${(0,_index_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(value)} is not a valid url (${field})` };
            }
        }
        for (const { label, url } of projectUrls(metadata?.sent["project-url"])) {
            if (!isWebAddress(url))
                yield { offending: `${(0,_index_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(url)} is not a valid url (project-url ${label})` };
        }
    },
};
const haveLabels = {
    code: "SW-METADATA-URL-LABEL",
    severity: "error",
    authority: "index",
    *judge({ metadata }) {
        const seen = new Set();
        for (const { label, url } of projectUrls(metadata?.sent["project-url"])) {
            if (label === "")
                yield { offending: `Must have a label, and ${url} has none` };
            if ([...label].length > LONGEST_LABEL)
                yield { offending: `${(0,_index_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(label)} must be ${LONGEST_LABEL} characters or less` };
            if (seen.has(label))
                yield { offending: `'project_urls' has invalid data, ${(0,_index_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(label)} twice` };
            seen.add(label);
        }
    },
};
function projectUrls(values = []) {
    return values.map((value) => {
        const [label = "", ...rest] = value.split(",");
        return { label: label.trim(), url: rest.join(",").trim() };
    });
}
const AUTHORITY = /^(?:[\w.~!$&'()*+,;=:%-]*@)?(?:[\w.~!$&'()*+,;=%-]*|\[[\w.:]*\]):(?<port>\d+)$/;
function isWebAddress(url) {
    const groups = /^https?:(?:\/\/(?<host>[^\\/?#]*))?(?<rest>[^#]*)/is.exec(url)?.groups;
    if (groups === undefined || /[[\]]/.test(groups.rest ?? ""))
        return false;
    const port = AUTHORITY.exec(groups.host ?? "")?.groups?.port;
    return port === undefined || Number(port) <= LARGEST_PORT;
}
const urlRules = [areWebAddresses, haveLabels];


/***/ }),

/***/ 23161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ LINE_END),
/* harmony export */   g: () => (/* binding */ CONTROL_CHARACTER)
/* harmony export */ });
const LINE_END = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/;
const CONTROL_CHARACTER = /[\0-\x1f\x7f]/;


/***/ }),

/***/ 82213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ parseEntryPoints)
/* harmony export */ });
/* harmony import */ var _white_space_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(483);

function parseEntryPoints(text) {
    const reading = { groups: new Map(), group: undefined, value: undefined, indent: 0 };
    for (const [at, line] of text.split("\n").entries()) {
        const problem = readLine(reading, line);
        if (problem !== undefined)
            return { kind: "unreadable", because: `line ${at + 1} ${problem}: ${(0,_white_space_js__WEBPACK_IMPORTED_MODULE_0__/* .strip */ .b)(line).slice(0, 80)}` };
    }
    const groups = [...reading.groups].map(([name, options]) => [name, joined(options)]);
    return { kind: "entry-points", groups: Object.fromEntries(groups) };
}
function joined(options) {
    return Object.fromEntries([...options].map(([name, lines]) => [name, (0,_white_space_js__WEBPACK_IMPORTED_MODULE_0__/* .strip */ .b)(lines.join("\n"))]));
}
function readLine(reading, line) {
    const text = (0,_white_space_js__WEBPACK_IMPORTED_MODULE_0__/* .strip */ .b)(line);
    if (text.startsWith("#") || text.startsWith(";"))
        return undefined;
    if (text === "") {
        reading.value?.push("");
        return undefined;
    }
    const indent = line.indexOf(text.charAt(0));
    if (reading.value !== undefined && indent > reading.indent) {
        reading.value.push(text);
        return undefined;
    }
    reading.indent = indent;
    const header = /^\[(.+)\]/s.exec(text)?.[1];
    return header === undefined ? addOption(reading, text) : addGroup(reading, header);
}
function addGroup(reading, name) {
    if (reading.groups.has(name) && name !== "DEFAULT")
        return "names a group that there was before";
    reading.group = reading.groups.get(name) ?? new Map();
    reading.groups.set(name, reading.group);
    reading.value = undefined;
    return undefined;
}
function addOption(reading, text) {
    const { group } = reading;
    if (group === undefined)
        return "comes before the first group";
    const equals = text.indexOf("=");
    if (equals === -1)
        return "has no =";
    const name = (0,_white_space_js__WEBPACK_IMPORTED_MODULE_0__/* .strip */ .b)(text.slice(0, equals));
    if (name === "")
        return "has no name before the =";
    if (group.has(name))
        return "names an entry point that there was before";
    reading.value = [(0,_white_space_js__WEBPACK_IMPORTED_MODULE_0__/* .strip */ .b)(text.slice(equals + 1))];
    group.set(name, reading.value);
    return undefined;
}


/***/ }),

/***/ 71310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ parseExtensionName)
/* harmony export */ });
const FILE = /^(?<module>(?:.*\/)?[^./]+)(?:\.(?<soabi>[^./]+))?\.(?:so|pyd)$/;
const CPYTHON = /^cpython-(?<version>\d{2,3})(?<flags>[a-z]*)(?:-(?<platform>.+))?$/;
const WINDOWS = /^cp(?<version>\d{2,3})(?<flags>t?)-(?<platform>win.*)$/;
const PYPY = /^pypy(?<version>\d{2,3})-pp\d+-(?<platform>.+)$/;
function parseExtensionName(path) {
    const { module, soabi } = FILE.exec(path)?.groups ?? {};
    if (module === undefined)
        return undefined;
    if (soabi === undefined)
        return { module, python: "any" };
    if (/^abi3t?$/.test(soabi))
        return { module, python: "abi3" };
    const cpython = (CPYTHON.exec(soabi) ?? WINDOWS.exec(soabi))?.groups;
    const { version, flags = "", platform } = cpython ?? PYPY.exec(soabi)?.groups ?? {};
    if (version === undefined)
        return undefined;
    const python = { tag: `${cpython === undefined ? "pp" : "cp"}${version}`, freeThreaded: flags.includes("t") };
    return { module, python, ...platformOf(platform) };
}
function platformOf(platform) {
    if (platform === undefined)
        return {};
    if (platform === "darwin")
        return { system: "darwin" };
    const windows = /^win(?:32$|_(?<arch>\w+))/.exec(platform);
    if (windows !== null)
        return { system: "win", machine: MACHINES.get(windows.groups?.arch ?? "win32") ?? platform };
    const linux = /^(?<arch>\w+)-linux-(?:gnu|musl)\w*$/.exec(platform)?.groups;
    if (linux?.arch === undefined)
        return { system: "other" };
    return { system: "linux", machine: MACHINES.get(linux.arch) ?? linux.arch };
}
const MACHINES = new Map([
    ["win32", "i686"],
    ["amd64", "x86_64"],
    ["arm64", "aarch64"],
    ["i386", "i686"],
    ["i586", "i686"],
    ["armv7l", "arm"],
    ["armv6l", "arm"],
    ["powerpc64le", "ppc64le"],
    ["powerpc64", "ppc64"],
    ["x86", "i686"],
    ["ppc_64", "ppc64le"],
]);


/***/ }),

/***/ 91392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ gunzipChunks)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60654);
/* harmony import */ var _inflate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38154);



const FIXED_BYTES = 10;
const TRAILER_BYTES = 8;
const FLAG_HEADER_CRC = 0x02;
const FLAG_EXTRA = 0x04;
const FLAG_NAME = 0x08;
const FLAG_COMMENT = 0x10;
const TEXT_BLOCK = 64 * 1024;
const MOST_MEMBERS = 2000;
const ZERO_BLOCK = 64 * 1024;
async function* gunzipChunks(source) {
    const read = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .readAhead */ .Ek)(source);
    let at = 0;
    for (let members = 1; at < source.size; members += 1) {
        if (members > MOST_MEMBERS)
            throw new _inflate_js__WEBPACK_IMPORTED_MODULE_1__/* .EndlessStream */ .Jv(`it has more than ${MOST_MEMBERS} gzip members`);
        const start = await skipHeader(read, at);
        const tally = { crc: 0, size: 0 };
        const chunks = (0,_inflate_js__WEBPACK_IMPORTED_MODULE_1__/* .inflateChunks */ .Ot)(source, { offset: start, length: Math.max(0, source.size - start) });
        try {
            let next = await chunks.next();
            for (; next.done !== true; next = await chunks.next()) {
                tally.crc = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(next.value, tally.crc);
                tally.size = (tally.size + next.value.length) >>> 0;
                yield next.value;
            }
            at = start + next.value;
        }
        finally {
            await chunks.return(0);
        }
        await checkTrailer(read, at, tally);
        at = await skipZeros(read, at + TRAILER_BYTES, source.size);
    }
}
async function skipHeader(read, start) {
    const fixed = await read(start, FIXED_BYTES);
    if (fixed[0] !== 0x1f || fixed[1] !== 0x8b || fixed[2] !== 8)
        throw new _inflate_js__WEBPACK_IMPORTED_MODULE_1__/* .BrokenStream */ .ot("what follows is no gzip data");
    const flags = fixed[3] ?? 0;
    let at = start + FIXED_BYTES;
    if ((flags & FLAG_EXTRA) !== 0) {
        const length = await read(at, 2);
        if (length.length < 2)
            throw new _inflate_js__WEBPACK_IMPORTED_MODULE_1__/* .BrokenStream */ .ot("its gzip header is cut off");
        at += 2 + (0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .littleEndian */ .cK)(length).u16(0);
    }
    if ((flags & FLAG_NAME) !== 0)
        at = await skipText(read, at);
    if ((flags & FLAG_COMMENT) !== 0)
        at = await skipText(read, at);
    return (flags & FLAG_HEADER_CRC) === 0 ? at : at + 2;
}
async function skipText(read, start) {
    for (let at = start;; at += TEXT_BLOCK) {
        const block = await read(at, TEXT_BLOCK);
        if (block.length === 0)
            throw new _inflate_js__WEBPACK_IMPORTED_MODULE_1__/* .BrokenStream */ .ot("its gzip header is cut off");
        const end = block.indexOf(0);
        if (end !== -1)
            return at + end + 1;
    }
}
async function checkTrailer(read, at, tally) {
    const trailer = await read(at, TRAILER_BYTES);
    if (trailer.length < TRAILER_BYTES)
        throw new _inflate_js__WEBPACK_IMPORTED_MODULE_1__/* .BrokenStream */ .ot("its checksum is cut off");
    const { u32 } = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .littleEndian */ .cK)(trailer);
    if (u32(0) !== tally.crc)
        throw new _inflate_js__WEBPACK_IMPORTED_MODULE_1__/* .BrokenStream */ .ot("its checksum is wrong");
    if (u32(4) !== tally.size)
        throw new _inflate_js__WEBPACK_IMPORTED_MODULE_1__/* .BrokenStream */ .ot("its size is not the one it declares");
}
async function skipZeros(read, start, size) {
    for (let at = start; at < size;) {
        const block = await read(at, ZERO_BLOCK);
        if (block.length === 0)
            break;
        const other = block.findIndex((byte) => byte !== 0);
        if (other !== -1)
            return at + other;
        at += block.length;
    }
    return size;
}


/***/ }),

/***/ 38154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jv: () => (/* binding */ EndlessStream),
/* harmony export */   Ot: () => (/* binding */ inflateChunks),
/* harmony export */   Zz: () => (/* binding */ inflateProblem),
/* harmony export */   jY: () => (/* binding */ inflateWhole),
/* harmony export */   ot: () => (/* binding */ BrokenStream),
/* harmony export */   zO: () => (/* binding */ readChunks)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60654);


const READ_BYTES = 1024 * 1024;
const CHUNK_BYTES = 256 * 1024;
const SMALL_BYTES = 64 * 1024;
class BrokenStream extends Error {
}
class EndlessStream extends BrokenStream {
}
async function* readChunks(source, { offset, length }) {
    for (let at = 0; at < length; at += READ_BYTES) {
        yield await source.read(offset + at, Math.min(READ_BYTES, length - at));
    }
}
async function* inflateChunks(source, extent) {
    const inflater = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.createInflateRaw)({ chunkSize: CHUNK_BYTES });
    let sourceFailure;
    const feeding = feed(inflater, source, extent).catch((error) => {
        sourceFailure = { error };
        inflater.destroy();
    });
    try {
        for await (const chunk of inflater) {
            yield chunk;
            if (chunk.length === chunk.buffer.byteLength)
                (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .discard */ .vf)(chunk);
        }
        return inflater.bytesWritten;
    }
    catch (error) {
        throw sourceFailure === undefined ? error : sourceFailure.error;
    }
    finally {
        inflater.destroy();
        await feeding;
    }
}
async function inflateWhole(packed, most) {
    const options = { maxOutputLength: most + 1, chunkSize: Math.max(64, most + 1), finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.Z_SYNC_FLUSH };
    try {
        const isSmall = most <= SMALL_BYTES && packed.length <= SMALL_BYTES;
        return isSmall ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(packed, options) : await inflateAside(packed, options);
    }
    catch (error) {
        if (codeOf(error) === "ERR_BUFFER_TOO_LARGE")
            return undefined;
        throw error;
    }
}
function inflateAside(packed, options) {
    return new Promise((resolve, reject) => {
        (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRaw)(packed, options, (error, bytes) => (error === null ? resolve(bytes) : reject(error)));
    });
}
function inflateProblem(error) {
    if (error instanceof BrokenStream)
        return error.message;
    const code = codeOf(error);
    if (code === "Z_BUF_ERROR")
        return "its compressed bytes are cut off";
    if (code.startsWith("Z_"))
        return "its compressed bytes are broken";
    throw error;
}
function codeOf(error) {
    return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}
async function feed(inflater, source, { offset, length }) {
    const room = Buffer.allocUnsafeSlow(Math.min(READ_BYTES, length));
    for (let at = 0; at < length && !inflater.destroyed; at += READ_BYTES) {
        await taken(inflater, await source.read(offset + at, Math.min(READ_BYTES, length - at), room));
    }
    if (inflater.destroyed)
        return;
    inflater.end();
    (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .discard */ .vf)(room);
}
function taken(inflater, chunk) {
    return new Promise((resolve) => {
        inflater.once("close", resolve);
        inflater.write(chunk, () => {
            inflater.off("close", resolve);
            resolve();
        });
    });
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


/***/ }),

/***/ 20680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parseRecord),
/* harmony export */   b: () => (/* binding */ formatRecord)
/* harmony export */ });
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23161);
/* harmony import */ var _white_space_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(483);


const LONGEST_FIELD = 131_072;
function parseRecord(text) {
    const lines = text.split(_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .LINE_END */ .J);
    if (lines.at(-1) === "")
        lines.pop();
    const rows = [];
    for (let at = 0; at < lines.length;) {
        const row = readRow(lines, at);
        if (row.cells.some((cell) => cell.length > LONGEST_FIELD)) {
            return { kind: "unreadable", because: `line ${at + 1} has a field of more than ${LONGEST_FIELD} characters` };
        }
        const [path, hash = "", size = ""] = row.cells;
        if (path === undefined)
            return { kind: "unreadable", because: `line ${at + 1} is blank` };
        rows.push({ path, hash: (0,_white_space_js__WEBPACK_IMPORTED_MODULE_0__/* .strip */ .b)(hash), size: (0,_white_space_js__WEBPACK_IMPORTED_MODULE_0__/* .strip */ .b)(size) });
        at = row.next;
    }
    return { kind: "record", rows };
}
function formatRecord(rows) {
    return rows.map(({ path, hash, size }) => `${[path, hash, size].map(quoted).join(",")}\n`).join("");
}
function quoted(cell) {
    return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
function readRow(lines, start) {
    const first = lines[start] ?? "";
    if (first === "")
        return { cells: [], next: start + 1 };
    if (!first.includes('"'))
        return { cells: first.split(","), next: start + 1 };
    return readQuoted(lines, start);
}
function readQuoted(lines, start) {
    const cells = [];
    let cell = "";
    let state = "start";
    let at = start;
    for (; at < lines.length; at += 1) {
        for (const character of lines[at] ?? "") {
            if (state === "quoted") {
                if (character === '"')
                    state = "closed";
                else
                    cell += character;
            }
            else if (character === ",") {
                cells.push(cell);
                cell = "";
                state = "start";
            }
            else if (character === '"' && state !== "plain") {
                if (state === "closed")
                    cell += '"';
                state = "quoted";
            }
            else {
                cell += character;
                state = "plain";
            }
        }
        if (state !== "quoted")
            break;
    }
    return { cells: [...cells, cell], next: at + 1 };
}


/***/ }),

/***/ 65854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E3: () => (/* binding */ bytesBehind),
/* harmony export */   OH: () => (/* binding */ parseTarHeader),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   dA: () => (/* binding */ parsePax),
/* harmony export */   mv: () => (/* binding */ TAR_BLOCK)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60654);
/* harmony import */ var _white_space_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(483);


const TAR_BLOCK = 512;
const LINE_FEED = 0x0a;
const OCTAL = /^[+-]?(?:0o_?)?[0-7]+(?:_[0-7]+)*$/i;
const WITHOUT_BYTES = /^[1-6]$/;
const NUMBERS = [
    [100, 8],
    [108, 8],
    [116, 8],
    [124, 12],
    [136, 12],
];
const DEVICE = [
    [329, 8],
    [337, 8],
];
const SPARSE_SIZE = [483, 12];
function parseTarHeader(block) {
    if (block.every((byte) => byte === 0))
        return "empty";
    const sum = octal(block.subarray(148, 156));
    if (sum === undefined || !checksums(block).includes(sum))
        return "broken";
    const written = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .latin1 */ .Wy)(block.subarray(156, 157));
    const type = written.replace("\0", "0");
    const numbers = numbersOf(block);
    const others = type === "S" ? [...DEVICE, SPARSE_SIZE] : DEVICE;
    if (numbers === undefined || others.some((field) => numberAt(block, field) === undefined))
        return "broken";
    const { mode, user, group, size, modified } = numbers;
    if (bytesBehind(type, size) < 0)
        return "broken";
    const short = text(block.subarray(0, 100));
    const prefix = /[LKS]/.test(type) ? "" : text(block.subarray(345, 500));
    return {
        name: prefix === "" ? short : `${prefix}/${short}`,
        mode,
        size,
        type,
        oldFolder: written === "\0" && short.endsWith("/"),
        target: text(block.subarray(157, 257)),
        modified,
        owner: `${user}:${group} ${text(block.subarray(265, 297))}:${text(block.subarray(297, 329))}`,
        extended: type === "S" && block[482] !== 0,
    };
}
function numbersOf(block) {
    const [mode, user, group, size, modified] = NUMBERS.map((field) => numberAt(block, field));
    if (mode === undefined || user === undefined || group === undefined)
        return undefined;
    return size === undefined || modified === undefined ? undefined : { mode, user, group, size, modified };
}
function numberAt(block, [at, length]) {
    return octal(block.subarray(at, at + length));
}
function bytesBehind(type, size) {
    return WITHOUT_BYTES.test(type) ? 0 : size;
}
function parsePax(bytes) {
    const records = new Map();
    for (let at = 0; at < bytes.length && bytes[at] !== 0;) {
        const digits = /^(\d{1,20}) /.exec((0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .latin1 */ .Wy)(bytes.subarray(at, at + 21)))?.[1];
        const end = at + Number(digits);
        if (digits === undefined || end < at + 5 || end > bytes.length || bytes[end - 1] !== LINE_FEED)
            return undefined;
        const record = bytes.subarray(at + digits.length + 1, end - 1);
        const equals = record.indexOf(0x3d);
        if (equals < 1)
            return undefined;
        records.set(shown(record.subarray(0, equals)), shown(record.subarray(equals + 1)));
        at = end;
    }
    return records;
}
function text(field) {
    const end = field.indexOf(0);
    return shown(end === -1 ? field : field.subarray(0, end));
}
function shown(bytes) {
    return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeUtf8 */ ._6)(bytes) ?? (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .latin1 */ .Wy)(bytes);
}
function octal(field) {
    const [first] = field;
    if (first === 0x80 || first === 0xff) {
        const magnitude = field.subarray(1).reduce((number, byte) => number * 256 + byte, 0);
        return first === 0x80 ? magnitude : magnitude - 256 ** (field.length - 1);
    }
    const digits = (0,_white_space_js__WEBPACK_IMPORTED_MODULE_0__/* .strip */ .b)(text(field));
    if (digits === "")
        return 0;
    return OCTAL.test(digits) ? Number.parseInt(digits.replace(/0o|_/gi, ""), 8) : undefined;
}
function checksums(block) {
    let unsigned = 8 * 0x20;
    let signed = unsigned;
    for (let at = 0; at < block.length; at += 1) {
        if (at >= 148 && at < 156)
            continue;
        const byte = block[at] ?? 0;
        unsigned += byte;
        signed += byte < 128 ? byte : byte - 256;
    }
    return [unsigned, signed];
}


/***/ }),

/***/ 3389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ readTar),
  Z: () => (/* binding */ startsAsTar)
});

;// CONCATENATED MODULE: ./lib/src/python/chunk-queue.js
function queueOf(chunks) {
    let current = new Uint8Array();
    async function next(length) {
        while (current.length === 0) {
            const { done, value } = await chunks.next();
            if (done === true)
                return current;
            current = value;
        }
        const piece = current.subarray(0, length);
        current = current.subarray(piece.length);
        return piece;
    }
    async function pass(length, sink) {
        let passed = 0;
        while (passed < length) {
            const piece = await next(length - passed);
            if (piece.length === 0)
                break;
            passed += piece.length;
            sink?.(piece);
        }
        return passed;
    }
    async function take(length) {
        const first = await next(length);
        if (first.length === length || first.length === 0)
            return first;
        const pieces = [Buffer.from(first)];
        await pass(length - first.length, (piece) => pieces.push(Buffer.from(piece)));
        return Buffer.concat(pieces);
    }
    return { take, pass };
}

// EXTERNAL MODULE: ./lib/src/python/gunzip.js
var gunzip = __webpack_require__(91392);
// EXTERNAL MODULE: ./lib/src/python/inflate.js
var inflate = __webpack_require__(38154);
// EXTERNAL MODULE: ./lib/src/python/white-space.js
var white_space = __webpack_require__(483);
;// CONCATENATED MODULE: ./lib/src/python/tar-announcement.js

function announcedBy(records) {
    const path = records.get("path");
    const name = records.get("GNU.sparse.name") ?? (path === undefined ? undefined : withoutSlashes(path));
    const target = records.get("linkpath");
    const size = records.get("size");
    const modified = Number(records.get("mtime"));
    return {
        ...(name === undefined ? {} : { name }),
        ...(target === undefined ? {} : { target }),
        ...(size === undefined ? {} : { size: integer(size) }),
        ...(Number.isFinite(modified) ? { modified } : {}),
        ...(describesHoles(records) ? { sparse: true } : {}),
    };
}
function integer(text) {
    const digits = (0,white_space/* strip */.b)(text);
    return /^[+-]?\d+(?:_\d+)*$/.test(digits) ? Number(digits.replaceAll("_", "")) : 0;
}
function describesHoles(records) {
    const version = `${records.get("GNU.sparse.major")}.${records.get("GNU.sparse.minor")}`;
    return records.has("GNU.sparse.map") || records.has("GNU.sparse.size") || version === "1.0";
}
function withoutSlashes(name) {
    return name.replace(/\/{1,4096}$/, "");
}

// EXTERNAL MODULE: ./lib/src/python/tar-header.js
var tar_header = __webpack_require__(65854);
;// CONCATENATED MODULE: ./lib/src/python/tar.js





const MOST_MEMBERS = 100_000;
const LONGEST_HEADER = 4 * 1024 * 1024;
const MOST_HEADERS = 64 * 1024 * 1024;
const LEAST_LIMIT = 1024 ** 3;
const MOST_RATIO = 50;
const READ_BEHIND_END = 1024 * 1024;
const KINDS = {
    "0": "file",
    "7": "file",
    S: "file",
    "1": "link",
    "2": "symlink",
    "3": "device",
    "4": "device",
    "5": "folder",
    "6": "device",
};
class TarEnd extends Error {
    flaw;
    constructor(kind, detail) {
        super(detail);
        this.flaw = { kind, detail };
    }
}
async function readTar(source, visit) {
    const magic = await source.read(0, 2);
    if (magic[0] !== 0x1f || magic[1] !== 0x8b) {
        return { members: [], flaws: [{ kind: "not-gzip", detail: "it does not start as a gzip file" }] };
    }
    const chunks = (0,gunzip/* gunzipChunks */.A)(source);
    const room = Math.max(LEAST_LIMIT, source.size * MOST_RATIO);
    const reading = {
        queue: queueOf(chunks),
        visit,
        members: [],
        shared: new Map(),
        room,
        headerRoom: MOST_HEADERS,
        at: 0,
    };
    try {
        await readMembers(reading);
        return { members: reading.members, flaws: await readBehindEnd(reading.queue) };
    }
    catch (error) {
        return { members: reading.members, flaws: [flawOf(error)] };
    }
    finally {
        await chunks.return(undefined);
    }
}
function flawOf(error) {
    if (error instanceof TarEnd)
        return error.flaw;
    return { kind: error instanceof inflate/* EndlessStream */.Jv ? "too-long" : "cut-off", detail: (0,inflate/* inflateProblem */.Zz)(error) };
}
async function readMembers(reading) {
    let announced;
    for (let first = true;; first = false) {
        const block = await reading.queue.take(tar_header/* TAR_BLOCK */.mv);
        reading.at += block.length;
        if (block.length < tar_header/* TAR_BLOCK */.mv && first)
            throw new TarEnd("not-tar", "it unpacks to no tar archive");
        const header = block.length < tar_header/* TAR_BLOCK */.mv ? "broken" : (0,tar_header/* parseTarHeader */.OH)(block);
        if (block.length === 0 || header === "empty") {
            if (announced === undefined)
                return;
            throw new TarEnd("cut-off", "it ends where a member is announced");
        }
        if (header === "broken")
            throw brokenHeader(reading, first, announced);
        announced = await readOne(reading, header, announced);
    }
}
function brokenHeader({ members }, first, announced) {
    if (first)
        return new TarEnd("not-tar", "it unpacks to no tar archive");
    const detail = `what follows ${members.at(-1)?.name ?? "its first header"} is no tar header`;
    return new TarEnd(announced === undefined ? "bad-header" : "cut-off", detail);
}
async function readOne(reading, header, announced) {
    spend(reading);
    if (header.type === "x" || header.type === "X" || header.type === "g") {
        const records = await readPax(reading, header, announced);
        if (header.type !== "g")
            return { ...announcedBy(new Map([...reading.shared, ...records])), ...announced };
        for (const [key, value] of records)
            reading.shared.set(key, value);
        return { ...(describesHoles(reading.shared) ? { sparse: true } : {}), ...announced };
    }
    if (header.type === "L")
        return { name: (0,tar_header/* text */.Qq)(await readHeaderBody(reading, header)), ...announced };
    if (header.type === "K")
        return { target: (0,tar_header/* text */.Qq)(await readHeaderBody(reading, header)), ...announced };
    await skipHoles(reading, header);
    await readMember(reading, header, announced);
    return undefined;
}
async function readMember(reading, header, announced) {
    const type = header.oldFolder && announced?.name === undefined ? "5" : header.type;
    const member = { ...memberOf(type, header, { ...shared(reading, type), ...announced }), offset: reading.at };
    const length = (0,tar_header/* bytesBehind */.E3)(type, announced?.size ?? header.size);
    if (length < 0)
        throw brokenHeader(reading, reading.members.length === 0, undefined);
    reading.members.push(member);
    await passBytes(reading, length, reading.visit(member));
}
function shared(reading, type) {
    const { size: _, ...said } = reading.shared.size === 0 || type === "S" ? {} : announcedBy(reading.shared);
    return said;
}
function spend(reading) {
    reading.room -= tar_header/* TAR_BLOCK */.mv;
    if (reading.room < 0)
        throw endless();
    if (reading.members.length >= MOST_MEMBERS)
        throw new TarEnd("too-long", `it has more than ${MOST_MEMBERS} members`);
}
function endless() {
    return new TarEnd("too-long", "it unpacks to more than 50 times its size, and more than 1 GiB");
}
function memberOf(type, header, announced) {
    const name = announced.name ?? header.name;
    return {
        name: type === "5" ? withoutSlashes(name) : name,
        kind: KINDS[type] ?? "other",
        size: announced.size ?? header.size,
        mode: header.mode,
        target: type === "1" || type === "2" ? (announced.target ?? header.target) : "",
        modified: announced.modified ?? header.modified,
        owner: header.owner,
        sparse: type === "S" || announced.sparse === true,
    };
}
async function readPax(reading, header, announced) {
    const first = reading.at === tar_header/* TAR_BLOCK */.mv;
    const records = (0,tar_header/* parsePax */.dA)(await readHeaderBody(reading, header));
    if (records === undefined)
        throw brokenHeader(reading, first, announced);
    return records;
}
async function readHeaderBody(reading, header) {
    if (header.size > LONGEST_HEADER)
        throw new TarEnd("too-long", "a member's name is longer than 4 MiB");
    reading.headerRoom -= header.size;
    if (reading.headerRoom < 0)
        throw new TarEnd("too-long", "the names of its members are longer than 64 MiB");
    const parts = [];
    await passBytes(reading, Math.ceil(header.size / tar_header/* TAR_BLOCK */.mv) * tar_header/* TAR_BLOCK */.mv, (part) => parts.push(Buffer.from(part)));
    return Buffer.concat(parts);
}
async function skipHoles(reading, header) {
    for (let more = header.extended; more;) {
        const block = await reading.queue.take(tar_header/* TAR_BLOCK */.mv);
        reading.at += block.length;
        spend(reading);
        if (block.length < tar_header/* TAR_BLOCK */.mv)
            throw new TarEnd("cut-off", "it ends within a member");
        more = block[504] !== 0;
    }
}
async function passBytes(reading, size, sink) {
    const padding = (tar_header/* TAR_BLOCK */.mv - (size % tar_header/* TAR_BLOCK */.mv)) % tar_header/* TAR_BLOCK */.mv;
    const followed = Math.min(size, reading.room);
    const passed = (await reading.queue.pass(followed, sink)) + (await reading.queue.pass(padding));
    reading.at += passed;
    if (passed < followed + padding)
        throw new TarEnd("cut-off", "it ends within a member");
    if (followed < size)
        throw endless();
    reading.room -= size;
}
async function readBehindEnd(queue) {
    let blank = true;
    try {
        await queue.pass(READ_BEHIND_END, (chunk) => {
            blank &&= chunk.every((byte) => byte === 0);
        });
    }
    catch (error) {
        return [{ kind: "after-end", detail: `behind the end of the archive, ${(0,inflate/* inflateProblem */.Zz)(error)}` }];
    }
    return blank ? [] : [{ kind: "after-end", detail: "it goes on behind its end" }];
}
async function startsAsTar(source) {
    const block = await source.read(0, tar_header/* TAR_BLOCK */.mv);
    return block.length === tar_header/* TAR_BLOCK */.mv && (0,tar_header/* parseTarHeader */.OH)(block) !== "broken";
}


/***/ }),

/***/ 9262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fs: () => (/* binding */ ZIP_SIGNATURE),
/* harmony export */   fS: () => (/* binding */ BrokenZip),
/* harmony export */   nv: () => (/* binding */ readZipEnd),
/* harmony export */   uP: () => (/* binding */ endsAsZip)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60654);

const ZIP_SIGNATURE = {
    local: 0x04034b50,
    central: 0x02014b50,
    end: 0x06054b50,
    end64: 0x06064b50,
    locator: 0x07064b50,
    descriptor: 0x08074b50,
};
const END_BYTES = 22;
const END64_BYTES = 56;
const LOCATOR_BYTES = 20;
const ROW_BYTES = 46;
const LONGEST_COMMENT = 0xffff;
const END_SIGNATURE = Buffer.from("PK\x05\x06", "latin1");
class BrokenZip extends Error {
}
async function endsAsZip(source) {
    try {
        await readZipEnd(source);
        return true;
    }
    catch (error) {
        if (error instanceof BrokenZip)
            return false;
        throw error;
    }
}
async function readZipEnd(source) {
    const length = Math.min(source.size, END_BYTES + LONGEST_COMMENT);
    const tail = await source.read(source.size - length, length);
    const at = lastEnd(Buffer.from(tail.buffer, tail.byteOffset, tail.byteLength));
    if (at === undefined)
        throw new BrokenZip("no end of a central directory");
    const { u16, u32 } = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .littleEndian */ .cK)(tail.subarray(at, at + END_BYTES));
    const place = source.size - tail.length + at;
    const end = (await readEnd64(source, place)) ?? {
        disks: [u16(4), u16(6)],
        rows: u16(10),
        size: u32(12),
        offset: u32(16),
        leading: place - u32(12) - u32(16),
    };
    await checkDirectory(source, end);
    return { directorySize: end.size, directoryOffset: end.offset, leading: end.leading };
}
function lastEnd(tail) {
    const bare = tail.length - END_BYTES;
    if (bare >= 0 && tail.indexOf(END_SIGNATURE, bare) === bare && tail.readUInt16LE(bare + 20) === 0)
        return bare;
    const at = tail.lastIndexOf(END_SIGNATURE);
    return at === -1 || at > bare ? undefined : at;
}
async function readEnd64(source, endPlace) {
    const expected = endPlace - LOCATOR_BYTES - END64_BYTES;
    if (endPlace < LOCATOR_BYTES)
        return undefined;
    const locator = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .littleEndian */ .cK)(await source.read(endPlace - LOCATOR_BYTES, LOCATOR_BYTES));
    if (locator.u32(0) !== ZIP_SIGNATURE.locator)
        return undefined;
    if (locator.u32(4) !== 0 || locator.u32(16) > 1)
        throw new BrokenZip("it spans several disks");
    const said = locator.u64(8);
    if (expected < 0 || said > expected)
        throw new BrokenZip("its ZIP64 end record is not where it is said to be");
    const place = (await startsEnd64(source, said)) ? said : expected;
    if (!(await startsEnd64(source, place)))
        throw new BrokenZip("its ZIP64 end record is not where it is said to be");
    const { u32, u64 } = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .littleEndian */ .cK)(await source.read(place, END64_BYTES));
    const [size, offset] = [u64(40), u64(48)];
    if (offset + size !== said || u64(4) + 12 !== END64_BYTES + (expected - place)) {
        throw new BrokenZip("its ZIP64 end record is none");
    }
    return { disks: [u32(16), u32(20)], rows: u64(32), size, offset, leading: place - size - offset };
}
async function startsEnd64(source, place) {
    return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .littleEndian */ .cK)(await source.read(place, 4)).u32(0) === ZIP_SIGNATURE.end64;
}
async function checkDirectory(source, { disks, rows, size, offset, leading }) {
    if (leading + offset < 0)
        throw new BrokenZip("the central directory would start before the file does");
    if (rows === 0 && size === 0 && offset === 0)
        return;
    if (disks[0] !== disks[1])
        throw new BrokenZip("it spans several disks");
    const row = size < ROW_BYTES ? new Uint8Array() : await source.read(offset + leading, ROW_BYTES);
    if (row.length < ROW_BYTES || (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .littleEndian */ .cK)(row).u32(0) !== ZIP_SIGNATURE.central) {
        throw new BrokenZip("there is no central directory where its end says");
    }
}


/***/ }),

/***/ 31485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readZipMember),
/* harmony export */   M: () => (/* binding */ zipMemberChunks)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60654);
/* harmony import */ var _inflate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38154);
/* harmony import */ var _zip_end_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9262);




const LOCAL_BYTES = 30;
const MOST_AT_ONCE = 1024 * 1024;
const MOST_KNOWN = 64 * 1024;
const FLAG_ENCRYPTED = 0x01 | 0x40;
const FLAG_PATCH = 0x20;
const FLAG_UTF8 = 0x800;
async function readZipMember(source, entry, sink, { crc = false, enough = () => false, known } = {}) {
    const obstacle = obstacleTo(entry);
    if (obstacle !== undefined)
        return unreadable(obstacle);
    const extent = await extentOf(source, entry);
    if (extent === undefined)
        return unreadable("its local header is not there or has another name");
    if (overlaps(entry, extent))
        return unreadable("its bytes reach into those of another member");
    if (extent.offset + extent.length > source.size)
        return unreadable("its bytes go beyond the end of the file");
    if (enough())
        return UNREAD;
    if (known !== undefined && extent.length <= MOST_KNOWN && entry.method === 8) {
        if (known(await source.read(extent.offset, extent.length)))
            return UNREAD;
    }
    let size = 0;
    let sum = 0;
    let surplus = false;
    try {
        for await (const chunk of unpack(source, entry, extent)) {
            const part = chunk.subarray(0, entry.size - size);
            size += part.length;
            surplus = part.length < chunk.length;
            if (crc)
                sum = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(part, sum);
            sink(part);
            if (surplus)
                break;
            if (size < entry.size && enough())
                return UNREAD;
        }
    }
    catch (error) {
        return unreadable((0,_inflate_js__WEBPACK_IMPORTED_MODULE_1__/* .inflateProblem */ .Zz)(error));
    }
    return { kind: "read", size, surplus, ...(crc ? { crc: sum } : {}) };
}
async function* zipMemberChunks(source, entry) {
    const obstacle = obstacleTo(entry);
    if (obstacle !== undefined)
        throw new _inflate_js__WEBPACK_IMPORTED_MODULE_1__/* .BrokenStream */ .ot(obstacle);
    const extent = await extentOf(source, entry);
    if (extent === undefined || extent.offset + extent.length > source.size) {
        throw new _inflate_js__WEBPACK_IMPORTED_MODULE_1__/* .BrokenStream */ .ot("it is not where the directory says");
    }
    let size = 0;
    for await (const chunk of unpack(source, entry, extent)) {
        size += chunk.length;
        if (size > entry.size)
            throw new _inflate_js__WEBPACK_IMPORTED_MODULE_1__/* .BrokenStream */ .ot("it unpacks to more bytes than are declared");
        yield chunk;
    }
}
const UNREAD = { kind: "unread" };
function unreadable(because) {
    return { kind: "unreadable", because };
}
function obstacleTo({ flags, method }) {
    if ((flags & FLAG_ENCRYPTED) !== 0)
        return "it is encrypted";
    if ((flags & FLAG_PATCH) !== 0)
        return "it is a patch to another file";
    return method === 0 || method === 8 ? undefined : `it is compressed by method ${method}`;
}
function overlaps({ offset, end }, extent) {
    return extent.offset + extent.length > end && end !== offset;
}
async function extentOf(source, entry) {
    const length = LOCAL_BYTES + entry.rawName.length;
    if (entry.offset + length > source.size)
        return undefined;
    const header = await source.read(entry.offset, length);
    const { u16, u32 } = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .littleEndian */ .cK)(header);
    if (u32(0) !== _zip_end_js__WEBPACK_IMPORTED_MODULE_2__/* .ZIP_SIGNATURE */ .Fs.local || u16(26) !== entry.rawName.length)
        return undefined;
    if ((0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .latin1 */ .Wy)(header.subarray(LOCAL_BYTES)) !== entry.rawName)
        return undefined;
    if (/[\x80-\xff]/.test(entry.rawName) && ((u16(6) ^ entry.flags) & FLAG_UTF8) !== 0)
        return undefined;
    return { offset: entry.offset + length + u16(28), length: entry.packedSize };
}
async function* unpack(source, entry, extent) {
    if (entry.method === 0) {
        yield* (0,_inflate_js__WEBPACK_IMPORTED_MODULE_1__/* .readChunks */ .zO)(source, extent);
    }
    else if (extent.length > MOST_AT_ONCE || entry.size > MOST_AT_ONCE) {
        yield* (0,_inflate_js__WEBPACK_IMPORTED_MODULE_1__/* .inflateChunks */ .Ot)(source, extent);
    }
    else {
        const whole = await (0,_inflate_js__WEBPACK_IMPORTED_MODULE_1__/* .inflateWhole */ .jY)(await source.read(extent.offset, extent.length), entry.size);
        if (whole === undefined)
            yield* (0,_inflate_js__WEBPACK_IMPORTED_MODULE_1__/* .inflateChunks */ .Ot)(source, extent);
        else {
            yield whole;
            (0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .discard */ .vf)(whole);
        }
    }
}


/***/ }),

/***/ 91286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readZip)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60654);
/* harmony import */ var _zip_end_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9262);



const ROW_BYTES = 46;
const SEE_ZIP64 = 0xffffffff;
const EXTRA_UNICODE_PATH = 0x7075;
const FLAG_UTF8 = 0x800;
const MOST_ENTRIES = 100_000;
const LARGEST_DIRECTORY = 64 * 1024 * 1024;
const NEWEST_FORMAT = 63;
async function readZip(source) {
    try {
        const end = await (0,_zip_end_js__WEBPACK_IMPORTED_MODULE_1__/* .readZipEnd */ .nv)(source);
        if (end.leading < 0)
            throw new _zip_end_js__WEBPACK_IMPORTED_MODULE_1__/* .BrokenZip */ .fS("the central directory would start before the file does");
        return { kind: "zip", entries: await readRows(source, end), leading: end.leading };
    }
    catch (error) {
        if (error instanceof _zip_end_js__WEBPACK_IMPORTED_MODULE_1__/* .BrokenZip */ .fS)
            return { kind: "broken", because: error.message };
        throw error;
    }
}
async function readRows(source, end) {
    const read = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .readAhead */ .Ek)(source);
    const entries = [];
    if (end.directorySize > LARGEST_DIRECTORY)
        throw new _zip_end_js__WEBPACK_IMPORTED_MODULE_1__/* .BrokenZip */ .fS("its central directory is larger than 64 MiB");
    let at = end.directoryOffset + end.leading;
    const stop = at + end.directorySize;
    while (at < stop) {
        const row = await readRow(read, at);
        if (row === undefined)
            throw new _zip_end_js__WEBPACK_IMPORTED_MODULE_1__/* .BrokenZip */ .fS("the central directory is cut off");
        entries.push(entryOf(row, end.leading));
        if (entries.length > MOST_ENTRIES)
            throw new _zip_end_js__WEBPACK_IMPORTED_MODULE_1__/* .BrokenZip */ .fS(`it has more than ${MOST_ENTRIES} members`);
        at += row.length;
    }
    return withEnds(entries, end.directoryOffset + end.leading);
}
function withEnds(entries, directory) {
    const starts = [...new Set(entries.map(({ offset }) => offset))].sort((a, b) => a - b);
    const ends = new Map(starts.map((start, at) => [start, starts[at + 1] ?? directory]));
    return entries.map((entry) => ({ ...entry, end: ends.get(entry.offset) ?? directory }));
}
async function readRow(read, at) {
    const fixed = await read(at, ROW_BYTES);
    if (fixed.length < ROW_BYTES)
        return undefined;
    const { u16, u32 } = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .littleEndian */ .cK)(fixed);
    if (u32(0) !== _zip_end_js__WEBPACK_IMPORTED_MODULE_1__/* .ZIP_SIGNATURE */ .Fs.central)
        throw new _zip_end_js__WEBPACK_IMPORTED_MODULE_1__/* .BrokenZip */ .fS("a row of the central directory has no signature");
    const length = ROW_BYTES + u16(28) + u16(30) + u16(32);
    const row = await read(at, length);
    return row.length < length ? undefined : row;
}
function entryOf(row, leading) {
    const { u16, u32 } = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .littleEndian */ .cK)(row);
    if ((u16(6) & 0xff) > NEWEST_FORMAT)
        throw new _zip_end_js__WEBPACK_IMPORTED_MODULE_1__/* .BrokenZip */ .fS("a member needs a newer ZIP format than there is");
    const nameEnd = ROW_BYTES + u16(28);
    const raw = row.subarray(ROW_BYTES, nameEnd);
    const declared = { size: u32(24), packedSize: u32(20), offset: u32(42) };
    const extra = [...extraFields(row.subarray(nameEnd, nameEnd + u16(30)))];
    const actual = withZip64(declared, extra);
    const rawName = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .latin1 */ .Wy)(raw);
    const name = unicodePath(raw, extra) ?? decodeName(raw, u16(8));
    return {
        ...actual,
        name: name === rawName ? rawName : name,
        rawName,
        flags: u16(8),
        method: u16(10),
        crc: u32(16),
        offset: actual.offset + leading,
        mode: u16(40),
        modified: u32(12),
        madeOn: u16(4) >> 8,
    };
}
function withZip64(declared, extra) {
    const fields = { ...declared };
    for (const { id, content } of extra) {
        if (id !== 1)
            continue;
        let at = 0;
        for (const key of ["size", "packedSize", "offset"]) {
            if (fields[key] !== SEE_ZIP64)
                continue;
            if (at + 8 > content.length)
                throw new _zip_end_js__WEBPACK_IMPORTED_MODULE_1__/* .BrokenZip */ .fS("a ZIP64 field is too short");
            fields[key] = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .littleEndian */ .cK)(content).u64(at);
            at += 8;
        }
    }
    return fields;
}
function unicodePath(raw, extra) {
    let path;
    for (const { id, content } of extra) {
        if (id !== EXTRA_UNICODE_PATH)
            continue;
        if (content.length < 5)
            throw new _zip_end_js__WEBPACK_IMPORTED_MODULE_1__/* .BrokenZip */ .fS("a Unicode path is cut off");
        if (content[0] !== 1 || (0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .littleEndian */ .cK)(content).u32(1) !== (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(raw))
            continue;
        const name = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeUtf8 */ ._6)(content.subarray(5));
        if (name === undefined)
            throw new _zip_end_js__WEBPACK_IMPORTED_MODULE_1__/* .BrokenZip */ .fS("a Unicode path is not UTF-8");
        path = name === "" ? path : name;
    }
    return path;
}
function* extraFields(extra) {
    for (let at = 0; at + 4 <= extra.length;) {
        const { u16 } = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .littleEndian */ .cK)(extra.subarray(at, at + 4));
        const end = at + 4 + u16(2);
        if (end > extra.length)
            throw new _zip_end_js__WEBPACK_IMPORTED_MODULE_1__/* .BrokenZip */ .fS("an extra field is cut off");
        yield { id: u16(0), content: extra.subarray(at + 4, end) };
        at = end;
    }
}
function decodeName(raw, flags) {
    const name = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeUtf8 */ ._6)(raw);
    if (name === undefined && (flags & FLAG_UTF8) !== 0)
        throw new _zip_end_js__WEBPACK_IMPORTED_MODULE_1__/* .BrokenZip */ .fS(`a name is not UTF-8: ${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .latin1 */ .Wy)(raw)}`);
    return name ?? (0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .latin1 */ .Wy)(raw);
}


/***/ })

};
