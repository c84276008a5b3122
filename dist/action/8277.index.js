export const id = 8277;
export const ids = [8277];
export const modules = {

/***/ 78277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planAddedTo: () => (/* binding */ planAddedTo),
  R: () => (/* binding */ sdistToAddTo)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/python/filename.js
var filename = __webpack_require__(23664);
// EXTERNAL MODULE: ./lib/src/python/version.js
var python_version = __webpack_require__(27565);
// EXTERNAL MODULE: ./lib/src/plan/published.js
var published = __webpack_require__(25014);
;// CONCATENATED MODULE: ./lib/src/plan/addition.js




function planAddition(plan, files, to) {
    const there = files.filter(({ name }) => isOf(name, plan.version.pep440));
    const sdist = there.find(({ name, sha256 }) => (0,filename/* parseSdistFilename */.sF)(name) !== undefined && sha256 !== undefined);
    const names = there.map(({ name }) => name).filter((name) => to.build === undefined || hasBuild(name, to.build));
    const lacking = new Set((0,published/* lackedBy */.qs)(plan, names));
    const expected = plan.expected.filter((each) => each.kind === "wheel" && lacking.has(each));
    const ids = new Set(expected.map(({ job }) => job));
    const refusals = [
        ...(sdist === undefined ? [unreleased(plan, there.length, to)] : []),
        ...(sdist !== undefined && expected.length === 0
            ? [(0,errors/* problem */.CC)("SW-ADD-NOTHING", `${plan.project.name} ${plan.version.pep440}`)]
            : []),
    ];
    return {
        ...plan,
        ...(sdist?.sha256 !== undefined && {
            addition: { ...to, sdist: { name: sdist.name, url: sdist.url, sha256: sdist.sha256 } },
        }),
        expected,
        jobs: plan.jobs.filter(({ id }) => ids.has(id)),
        matrix: { include: plan.matrix.include.filter(({ job }) => ids.has(job)) },
        refusals: [...plan.refusals, ...refusals],
    };
}
function unreleased({ project, version }, files, { index }) {
    const has = files === 0 ? "has no file of it" : "lists no sdist of it with a sha256";
    return (0,errors/* problem */.CC)("SW-ADD-NO-RELEASE", `${project.name} ${version.pep440}: ${index} ${has}`);
}
function hasBuild(name, build) {
    const tag = (0,filename/* parseWheelFilename */.eP)(name)?.build;
    return tag !== undefined && `${tag.number}${tag.suffix}` === build;
}
function isOf(name, version) {
    const [found, own] = [((0,filename/* parseWheelFilename */.eP)(name) ?? (0,filename/* parseSdistFilename */.sF)(name))?.version, (0,python_version/* parseVersion */.ot)(version)];
    return found !== undefined && own !== undefined && (0,python_version/* compareVersions */.Zy)(found, own) === 0;
}

// EXTERNAL MODULE: ./lib/src/publish/download.js
var download = __webpack_require__(4672);
// EXTERNAL MODULE: ./lib/src/publish/file-digest.js
var file_digest = __webpack_require__(3251);
// EXTERNAL MODULE: ./lib/src/publish/index-limits.js
var index_limits = __webpack_require__(48279);
// EXTERNAL MODULE: ./lib/src/publish/refusals.js
var refusals = __webpack_require__(87537);
// EXTERNAL MODULE: ./lib/src/publish/simple-api.js + 1 modules
var simple_api = __webpack_require__(86740);
// EXTERNAL MODULE: ./lib/src/publish/target.js + 1 modules
var target = __webpack_require__(8805);
// EXTERNAL MODULE: ./lib/src/python/build-tag.js
var build_tag = __webpack_require__(46156);
;// CONCATENATED MODULE: ./lib/src/commands/addition.js










async function planAddedTo(plan, { index: to, simpleUrl, build }, wire) {
    if (build !== undefined && !(0,build_tag/* isBuildTag */.FE)(build)) {
        throw new errors/* ShipwheelError */.QP("SW-USAGE", `--build-tag ${build}`, { hint: "A build tag begins with a digit, as in 1." });
    }
    const index = (0,target/* indexOf */.qh)(to, simpleUrl);
    const listed = await (0,simple_api/* listFiles */.CS)({ index, project: plan.project.normalizedName, access: undefined }, wire);
    const added = planAddition(plan, [...listed.values()], {
        index: to,
        ...(simpleUrl !== undefined && { simpleUrl }),
        ...(build !== undefined && { build }),
    });
    const coming = added.expected.flatMap((each) => each.kind === "wheel"
        ? [{ file: { name: each.identifier ?? `${each.python}-${each.abi}` }, state: "new" }]
        : []);
    const closed = (0,refusals/* judgesAsPypi */.nJ)(index) ? (0,index_limits/* closureRefusals */.HQ)(coming, plan.version.pep440, listed, wire.clock.now()) : [];
    return { ...added, refusals: [...added.refusals, ...closed] };
}
const MOST_BYTES = 2 * 1024 ** 3;
async function sdistToAddTo({ addition }, { given, folder }, world) {
    if (addition === undefined)
        return given;
    const { name, url, sha256 } = addition.sdist;
    const to = given ?? external_node_path_.join(folder, name);
    if (given === undefined)
        await world.files.makeFolder(folder);
    if (given === undefined)
        await (0,download/* download */.R)({ url, limit: MOST_BYTES, to }, undefined, world);
    const found = await (0,file_digest/* sha256Of */.B)(to, world.files);
    if (found?.sha256 === sha256)
        return to;
    throw errors/* ShipwheelError */.QP.of([
        (0,errors/* problem */.CC)("SW-ADD-OTHER-SDIST", `${name} has sha256 ${found?.sha256 ?? "of no file"}, and ${sha256} on the index`),
    ]);
}


/***/ }),

/***/ 4672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ download),
/* harmony export */   c: () => (/* binding */ fetchBytes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _attempts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53662);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36710);




function download({ url, limit, to }, access, { files, ...wire }) {
    return (0,_attempts_js__WEBPACK_IMPORTED_MODULE_2__/* .untilDone */ .z0)(() => {
        const use = async (fetched) => {
            if (await isMissing(fetched, access))
                return { kind: "missing" };
            const counted = counting(fetched.reply.chunks(), limit);
            await files.writeChunks(to, counted.chunks);
            const { size, sha256 } = counted.sum();
            if (size <= limit)
                return { kind: "served", size, sha256 };
            await files.remove(to);
            return { kind: "too-large" };
        };
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .attemptGet */ .c)(url, { accept: "*/*", access }, wire, use);
    }, wire.clock);
}
function fetchBytes({ url, limit, accept = "*/*" }, access, wire) {
    const use = async (fetched) => ((await isMissing(fetched, access)) ? undefined : fetched.reply.bytes(limit));
    return (0,_attempts_js__WEBPACK_IMPORTED_MODULE_2__/* .untilDone */ .z0)(() => (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .attemptGet */ .c)(url, { accept, access }, wire, use), wire.clock);
}
async function isMissing(fetched, access) {
    const { status } = fetched.reply;
    if (status === 200)
        return false;
    if (status === 401 || status === 403)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP("SW-INDEX-CREDENTIALS", await (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .saidOf */ .J)(fetched, access));
    if (status !== 404 && status !== 410) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipwheelError */ .QP("SW-INDEX-UNREADABLE", await (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .saidOf */ .J)(fetched, access));
    }
    await fetched.reply.bytes();
    return true;
}
function counting(chunks, limit) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    let size = 0;
    const counted = async function* () {
        for await (const chunk of chunks) {
            hash.update(chunk);
            size += chunk.length;
            yield chunk;
            if (size > limit)
                return;
        }
    };
    return { chunks: counted(), sum: () => ({ size, sha256: hash.digest("hex") }) };
}


/***/ }),

/***/ 46156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FE: () => (/* binding */ isBuildTag),
/* harmony export */   Wv: () => (/* binding */ nameWithBuild),
/* harmony export */   cN: () => (/* binding */ wheelWithBuild)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60654);
/* harmony import */ var _uncanonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88102);
/* harmony import */ var _zip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91286);
/* harmony import */ var _zip_member_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31485);




const MOST_BYTES = 64 * 1024;
function isBuildTag(text) {
    return /^\d[\w.]{0,63}$/.test(text);
}
function nameWithBuild(name, build) {
    const parts = name.split("-");
    return [...parts.slice(0, 2), build, ...parts.slice(-3)].join("-");
}
async function wheelWithBuild(source, build) {
    const directory = await (0,_zip_js__WEBPACK_IMPORTED_MODULE_0__/* .readZip */ .u)(source);
    if (directory.kind === "broken")
        throw new _uncanonical_js__WEBPACK_IMPORTED_MODULE_2__/* .Uncanonical */ .M(directory.because);
    const entry = directory.entries.find(({ name }) => /^[^/]+\.dist-info\/WHEEL$/.test(name));
    if (entry === undefined || entry.size > MOST_BYTES)
        throw new _uncanonical_js__WEBPACK_IMPORTED_MODULE_2__/* .Uncanonical */ .M("it has no WHEEL");
    const chunks = [];
    const read = await (0,_zip_member_js__WEBPACK_IMPORTED_MODULE_1__/* .readZipMember */ .G)(source, entry, (chunk) => void chunks.push(chunk.slice()));
    const text = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeUtf8 */ ._6)(Buffer.concat(chunks));
    if (read.kind !== "read" || text === undefined)
        throw new _uncanonical_js__WEBPACK_IMPORTED_MODULE_2__/* .Uncanonical */ .M("its WHEEL cannot be read");
    return { name: entry.name, bytes: Buffer.from(withField(text, build)) };
}
function withField(text, build) {
    const lines = text.split("\n").filter((line) => !/^build\s*:/i.test(line));
    const at = lines.findIndex((line) => /^tag\s*:/i.test(line));
    return lines.toSpliced(Math.max(at, 0), 0, `Build: ${build}`).join("\n");
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

/***/ 88102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ Uncanonical)
/* harmony export */ });
class Uncanonical extends Error {
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
