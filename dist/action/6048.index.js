export const id = 6048;
export const ids = [6048];
export const modules = {

/***/ 26048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  announce: () => (/* binding */ announce)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/python/version.js
var python_version = __webpack_require__(27565);
;// CONCATENATED MODULE: ./lib/src/announce/assets.js

const CONTENT_TYPES = new Map([
    ["json", "application/json"],
    ["attestation", "application/json"],
    ["html", "text/html"],
    ["txt", "text/plain"],
    ["gz", "application/gzip"],
    ["zip", "application/zip"],
    ["whl", "application/zip"],
]);
function assetsOf({ manifest, digest, located, plan: planned }, beside = []) {
    const { files, sbom, evidence, plan } = manifest;
    const own = (path) => (planned?.addition === undefined ? named(path) : asAdded(named(path), digest));
    const listed = [
        ...files,
        ...sbom,
        ...evidence,
        ...(plan === null ? [] : [plan]),
        { path: "manifest.json", sha256: digest },
    ];
    return [
        ...listed.map(({ path, sha256 }) => ({ ...own(path), file: located.get(path) ?? path, sha256 })),
        ...beside.map(({ file, sha256 }) => ({ ...own((0,external_node_path_.basename)(file)), file, sha256, isBeside: true })),
    ];
}
function asAdded(asset, digest) {
    if (/\.(?:whl|attestation)$/.test(asset.name))
        return asset;
    return { ...asset, name: asset.name.replace(/(?=\.[^.]+$)|$/, `-added-${digest.slice(0, 8)}`) };
}
function named(path) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    return { name, contentType: CONTENT_TYPES.get(name.split(".").at(-1) ?? "") ?? "application/octet-stream" };
}
function counterpart(asset, there) {
    const renamed = asset.name.replace(/[^\w.+@-]/g, ".");
    return there.find(({ name }) => name === asset.name || name === renamed);
}

;// CONCATENATED MODULE: ./lib/src/announce/notes.js
const MARK = "<!-- shipwheel: manifest";
const MOST_LETTERS = 90_000;
function notesOf({ project, files }, digest, changes) {
    return [
        ...(changes === undefined ? [] : [bounded(changes), "", "---", ""]),
        `\`pip install ${plain(project.normalizedName)}==${plain(project.version)}\``,
        "",
        "| file | sha256 |",
        "|---|---|",
        ...files.map(({ name, sha256 }) => `| ${plain(name)} | \`${plain(sha256)}\` |`),
        "",
        `${MARK} ${digest} -->`,
        "",
    ].join("\n");
}
function bounded(changes) {
    if (changes.length <= MOST_LETTERS)
        return changes;
    return `${changes.slice(0, changes.lastIndexOf("\n", MOST_LETTERS))}\n\n(and more)`;
}
function isOurs(notes) {
    return notes.includes(MARK);
}
function plain(text) {
    return text.replace(/[^\w.+!-]/g, "?");
}

;// CONCATENATED MODULE: ./lib/src/announce/patience.js

const PAUSES_SECONDS = [1, 2, 4, 8, 30];
async function patiently(ask, clock) {
    for (const seconds of PAUSES_SECONDS) {
        try {
            return await ask();
        }
        catch (error) {
            if (!isUnavailable(error))
                throw error;
            await clock.sleep(1000 * seconds);
        }
    }
    return ask();
}
function isUnavailable(error) {
    return error instanceof errors/* ShipwheelError */.QP && error.code === "SW-GITHUB-UNAVAILABLE";
}

// EXTERNAL MODULE: ./lib/src/config/yaml.js
var yaml = __webpack_require__(49738);
;// CONCATENATED MODULE: ./lib/src/announce/category.js

const KINDS = [
    { title: "Breaking changes", prefix: /^\w+(\([^)]*\))?!:/, label: /break|incompatib/i },
    { title: "Security", prefix: /^security\b/i, label: /security/i },
    { title: "New", prefix: /^feat(\([^)]*\))?:/i, label: /feature|enhancement/i },
    { title: "Fixed", prefix: /^fix(\([^)]*\))?:/i, label: /\bbug|\bfix/i },
    { title: "Faster", prefix: /^perf(\([^)]*\))?:/i, label: /performance/i },
    { title: "Documentation", prefix: /^docs?(\([^)]*\))?:/i, label: /^doc/i },
];
const USUAL_CATEGORIES = [
    ...KINDS.map(({ title, prefix, label }, index) => ({
        title,
        has: (change) => (index === 0 && change.isBreaking) || prefix.test(change.title) || change.labels.some((each) => label.test(each)),
    })),
    { title: "Other changes", has: () => true },
];
function configuredCategories(file) {
    const changelog = (0,yaml/* nodeAt */.oB)(file, "changelog");
    const nodes = (0,yaml/* itemsOf */.S3)((0,yaml/* nodeAt */.oB)(changelog, "categories"));
    if (nodes.length === 0)
        return undefined;
    const isLeftOut = exclusion((0,yaml/* nodeAt */.oB)(changelog, "exclude"));
    return nodes.map((node) => {
        const labels = (0,yaml/* scalarTexts */.xr)((0,yaml/* nodeAt */.oB)(node, "labels"));
        const isExcluded = exclusion((0,yaml/* nodeAt */.oB)(node, "exclude"));
        return {
            title: (0,yaml/* scalarText */.ws)((0,yaml/* nodeAt */.oB)(node, "title")) ?? "Changes",
            has: (change) => !isLeftOut(change) &&
                !isExcluded(change) &&
                labels.some((label) => label === "*" || change.labels.includes(label)),
        };
    });
}
function exclusion(node) {
    const named = new Map((0,yaml/* entriesOf */.Mc)(node).map(([key, value]) => [key, new Set((0,yaml/* scalarTexts */.xr)(value))]));
    const [labels, authors] = [named.get("labels"), named.get("authors")];
    return ({ labels: own, author }) => own.some((label) => labels?.has(label) || labels?.has("*")) ||
        (author !== undefined && authors?.has(author) === true);
}

;// CONCATENATED MODULE: ./lib/src/announce/change.js
const MOST_PULL_REQUESTS = 100;
const AT_ONCE = 4;
async function changesOf({ commits }, repository) {
    const seen = new Set();
    const numbered = commits.map((commit) => ({ commit, number: numberIn(commit.message) }));
    const once = numbered.filter(({ commit, number }) => {
        if (number === undefined)
            return !isMerge(commit);
        return seen.has(number) ? false : seen.add(number);
    });
    const asked = [...seen].slice(0, MOST_PULL_REQUESTS);
    const pulls = new Map();
    const queue = asked.values();
    const work = async () => {
        for (const number of queue) {
            const pull = await repository.pullRequest(number);
            if (pull !== undefined)
                pulls.set(number, pull);
        }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return once.map(({ commit, number }) => changeOf(commit, number, pulls.get(number ?? 0)));
}
function numberIn(message) {
    const subject = message.split("\n", 1)[0] ?? "";
    const digits = (/^Merge pull request #(\d{1,9})\b/.exec(subject) ?? /\(#(\d{1,9})\)$/.exec(subject.trimEnd()))?.[1];
    return digits === undefined ? undefined : Number(digits);
}
function isMerge({ message }) {
    return /^Merge (branch|remote-tracking branch|tag|commit)\b/.test(message);
}
function changeOf(commit, number, pull) {
    const [subject = "", ...body] = commit.message.split("\n");
    const merged = subject.startsWith("Merge pull request") ? body.find((line) => line.trim() !== "") : undefined;
    const title = (pull?.title ?? merged ?? subject.replace(/\s*\(#\d+\)\s*$/, "")).trim();
    const author = pull?.author ?? commit.author;
    return {
        title,
        ...(number !== undefined && { number }),
        ...(author !== undefined && { author }),
        labels: pull?.labels ?? [],
        isBreaking: /^BREAKING[ -]CHANGE:/m.test(commit.message),
    };
}

;// CONCATENATED MODULE: ./lib/src/announce/changelog-section.js

function changelogSection(text, version) {
    const wanted = (0,python_version/* parseVersion */.ot)(version);
    if (wanted === undefined)
        return undefined;
    const lines = text.split(/\r\n|\n|\r/);
    return sectionUnder(headingsIn(lines), wanted, lines) ?? sectionUnder(plainHeadings(lines), wanted, lines);
}
function sectionUnder(headings, wanted, lines) {
    const at = headings.findIndex((heading) => names(heading, wanted));
    const own = headings[at];
    if (own === undefined)
        return undefined;
    const next = headings.slice(at + 1).find(({ rank }) => rank <= own.rank);
    const section = lines.slice(own.end, next?.first).join("\n").trim();
    return section === "" ? undefined : [section, ...definitionsFor(section, lines)].join("\n");
}
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const ATX = /^ {0,3}(#{1,6})\s+(\S.*)$/;
const LINE = /^([=\-~^"'#*+.:_])\1{2,}\s*$/;
function headingsIn(lines) {
    return lines.some((line) => ATX.test(line)) ? markdownHeadings(lines) : underlinedHeadings(lines);
}
function markdownHeadings(lines) {
    const found = [];
    let fence;
    for (const [index, line] of lines.entries()) {
        const mark = FENCE.exec(line)?.[1];
        if (mark !== undefined && (fence === undefined || mark.startsWith(fence))) {
            fence = fence === undefined ? mark : undefined;
        }
        else if (fence === undefined) {
            const [, signs = "", text = ""] = ATX.exec(line) ?? [];
            if (signs !== "")
                found.push({ text, first: index, end: index + 1, rank: signs.length });
            else if (isUnderline(line, lines[index - 1]) && /^[=-]/.test(line)) {
                const rank = line.startsWith("=") ? 1 : 2;
                found.push({ text: lines[index - 1] ?? "", first: index - 1, end: index + 1, rank });
            }
        }
    }
    return found;
}
function underlinedHeadings(lines) {
    const signs = [];
    return lines.flatMap((line, index) => {
        if (!isUnderline(line, lines[index - 1]))
            return [];
        const isFramed = LINE.exec(lines[index - 2] ?? "")?.[1] === line[0];
        const sign = `${line[0]}${isFramed}`;
        if (!signs.includes(sign))
            signs.push(sign);
        const first = index - (isFramed ? 2 : 1);
        return [{ text: lines[index - 1] ?? "", first, end: index + 1, rank: signs.indexOf(sign) }];
    });
}
function isUnderline(line, above = "") {
    return LINE.test(line) && above.trim() !== "" && !LINE.test(above) && !/^\s*[-*+>|]\s/.test(above);
}
function names({ text }, wanted) {
    const versions = versionsIn(text);
    const about = /\bfrom\b.*\bto\b/i.test(text) ? versions.at(-1) : versions[0];
    return about !== undefined && (0,python_version/* compareVersions */.Zy)(about, wanted) === 0;
}
function versionsIn(text) {
    return wordsOf(text).flatMap((word) => {
        const version = /^(?:[a-z][\w.]*-)*(v?\d.*)$/i.exec(word)?.[1] ?? "";
        return /^v?\d+[.\d]/i.test(version) ? ((0,python_version/* parseVersion */.ot)(version) ?? []) : [];
    });
}
function wordsOf(text) {
    return text.split(/[\s[\](){}<>,:;`*|/]+/).filter((word) => word !== "");
}
const LONGEST_TITLE = 80;
const MOST_OTHER_WORDS = 4;
function plainHeadings(lines) {
    return lines.flatMap((line, index) => {
        if (line.length > LONGEST_TITLE || !/^[\w*]/.test(line) || (lines[index - 1] ?? "").trim() !== "")
            return [];
        const others = wordsOf(line).filter((word) => !/\d/.test(word));
        const isTitle = versionsIn(line).length > 0 && others.length <= MOST_OTHER_WORDS;
        return isTitle ? [{ text: line, first: index, end: index + 1, rank: 0 }] : [];
    });
}
const DEFINITION = /^ {0,3}\[([^\]]+)\]:\s+\S/;
function definitionsFor(section, lines) {
    const used = new Set([...section.matchAll(/\[([^[\]\n]+)\]/g)].map(([, label = ""]) => label.toLowerCase()));
    const there = new Set(section.split("\n"));
    const definitions = lines.filter((line) => {
        const label = DEFINITION.exec(line)?.[1];
        return label !== undefined && used.has(label.toLowerCase()) && !there.has(line);
    });
    return definitions.length === 0 ? [] : ["", ...definitions];
}

;// CONCATENATED MODULE: ./lib/src/announce/release-tags.js

function previousTag(tags, tag, version) {
    const own = (0,python_version/* parseVersion */.ot)(version);
    if (own === undefined)
        return undefined;
    const before = likeTags(tags, tag, own).filter(({ found }) => (0,python_version/* compareVersions */.Zy)(found, own) < 0 && ((0,python_version/* isPrerelease */.V1)(own) || !(0,python_version/* isPrerelease */.V1)(found)));
    return before.sort((a, b) => (0,python_version/* compareVersions */.Zy)(b.found, a.found))[0]?.name;
}
function isLatest(tags, tag, version) {
    const own = (0,python_version/* parseVersion */.ot)(version);
    if (own === undefined || (0,python_version/* isPrerelease */.V1)(own))
        return false;
    return likeTags(tags, tag, own).every(({ found }) => (0,python_version/* isPrerelease */.V1)(found) || (0,python_version/* compareVersions */.Zy)(found, own) <= 0);
}
function likeTags(tags, tag, own) {
    const [before, after] = surroundings(tag, own) ?? [tag, ""];
    return tags.flatMap((name) => {
        if (!name.startsWith(before) || !name.endsWith(after))
            return [];
        const found = (0,python_version/* parseVersion */.ot)(name.slice(before.length, name.length - after.length));
        return found === undefined ? [] : [{ name, found }];
    });
}
function surroundings(tag, own) {
    for (const { index } of tag.matchAll(/\d/g)) {
        for (let end = tag.length; end > index; end -= 1) {
            const found = (0,python_version/* parseVersion */.ot)(tag.slice(index, end));
            if (found !== undefined && (0,python_version/* compareVersions */.Zy)(found, own) === 0)
                return [tag.slice(0, index), tag.slice(end)];
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/announce/rst-markdown.js
const TITLE = /^([=\-~^"'#*+.:_])\1{2,}\s*$/;
function markdownOfRst(text) {
    const lines = text.split("\n");
    const titled = lines.flatMap((line, index) => {
        const [above = "", below = ""] = [lines[index - 1], lines[index + 1]];
        if (TITLE.test(line))
            return above.trim() === "" && below.trim() === "" ? [line] : [];
        return TITLE.test(below) && line.trim() !== "" ? [`### ${line.trim()}`] : [line];
    });
    return titled
        .join("\n")
        .replace(/`([^`<\n]{1,200}) <(https?:[^>`\s]{1,500})>`__?/g, "[$1]($2)")
        .replace(/:(?:issue|pr|pull|gh|bug):`(\d{1,9})`/gi, "#$1")
        .replace(/:user:`([\w-]{1,50})`/g, "@$1")
        .replace(/:[\w:+-]{1,40}:`([^`\n]{1,200})`/g, "`$1`");
}

;// CONCATENATED MODULE: ./lib/src/announce/release-changes.js







async function tellChanges(release, { repository, progress }) {
    try {
        return (await fromChangelog(release, repository)) ?? (await fromCommits(release, repository));
    }
    catch (error) {
        if (!(error instanceof errors/* ShipwheelError */.QP))
            throw error;
        progress.step(`warning: the notes do not tell the changes: ${error.message}`);
        return undefined;
    }
}
const CHANGELOG = /^(changelog|changes|history|news|release[-_]?notes|whatsnew)(\.(md|markdown|rst|txt))?$/i;
async function fromChangelog({ version, ref, root }, repository) {
    const folders = [...new Set([...(root === "." ? [] : [root]), ""])].flatMap((folder) => [
        folder,
        below(folder, "docs"),
    ]);
    for (const folder of folders) {
        const names = (await repository.fileNames(folder, ref)).filter((name) => CHANGELOG.test(name)).sort();
        for (const name of names) {
            const section = changelogSection((await repository.text(below(folder, name), ref)) ?? "", version);
            if (section !== undefined)
                return /\.(md|markdown)$/i.test(name) ? section : markdownOfRst(section);
        }
    }
    return undefined;
}
function below(folder, name) {
    return folder === "" ? name : `${folder}/${name}`;
}
async function fromCommits({ version, tag, ref }, repository) {
    const before = previousTag(await repository.tags(), tag, version);
    if (before === undefined)
        return undefined;
    const comparison = await repository.compare(before, ref);
    const changes = await changesOf(comparison, repository);
    const untold = comparison.total - comparison.commits.length;
    return [
        ...changeLists(changes, await categoriesOf(repository, ref)),
        ...(untold > 0 ? [`and ${untold} more commits`, ""] : []),
        `All changes since ${before}: ${comparison.url}`,
    ].join("\n");
}
async function categoriesOf(repository, ref) {
    for (const name of [".github/release.yml", ".github/release.yaml"]) {
        const text = await repository.text(name, ref);
        const categories = text && configuredCategories((await (0,yaml/* yamlReader */.B8)())(text));
        if (categories)
            return categories;
    }
    return USUAL_CATEGORIES;
}
function changeLists(changes, categories) {
    const lists = new Map(categories.map((category) => [category, []]));
    for (const change of changes) {
        const category = categories.find((each) => each.has(change));
        if (category !== undefined)
            lists.get(category)?.push(change);
    }
    return [...lists].flatMap(([{ title }, own]) => own.length === 0 ? [] : [`### ${shown(title)}`, "", ...own.map(changeLine), ""]);
}
function changeLine({ title, number, author }) {
    const by = author === undefined ? "" : ` by @${shown(author)}`;
    return `- ${shown(title)}${number === undefined ? "" : ` (#${number})`}${by}`;
}
const release_changes_LONGEST_TITLE = 300;
function shown(text) {
    return text
        .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
        .slice(0, release_changes_LONGEST_TITLE)
        .replaceAll("<", "&lt;");
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/ports/files.js
var ports_files = __webpack_require__(25698);
;// CONCATENATED MODULE: ./lib/src/announce/sending.js





async function sendAssets(release, assets, world) {
    const pairs = assets.map((asset) => ({ asset, there: counterpart(asset, release.assets) }));
    const missing = pairs.flatMap(({ asset, there }) => (there?.isWhole || asset.isBeside ? [] : [asset.name]));
    (0,errors/* refuseAll */.cp)(await conflicts(pairs, world.files));
    if (release.isImmutable && missing.length > 0) {
        throw new errors/* ShipwheelError */.QP("SW-RELEASE-IMMUTABLE", `${release.tag} lacks ${missing.join(", ")}`);
    }
    const names = [];
    for (const { asset, there } of pairs) {
        if (release.isImmutable && there === undefined)
            continue;
        const whole = there?.isWhole ? there : await send(release, asset, there, world);
        names.push(whole.name);
    }
    return names;
}
async function conflicts(pairs, files) {
    const found = [];
    for (const { asset, there } of pairs) {
        const isToldApart = there?.isWhole && !asset.isBeside;
        if (isToldApart && !(await isSame(asset, there, files)))
            found.push(conflict(asset, there));
    }
    return found;
}
async function isSame(asset, there, files) {
    return there.sha256 === undefined ? there.size === (await sizeOf(asset, files)) : there.sha256 === asset.sha256;
}
function conflict({ name, sha256 }, there) {
    return (0,errors/* problem */.CC)("SW-RELEASE-CONFLICT", `${name} has ${there.sha256 ?? `${there.size} bytes`} there, and ${sha256} here`);
}
async function send(release, asset, remains, world) {
    const { releases, files, clock, progress } = world;
    const { name, contentType } = asset;
    const size = await sizeOf(asset, files);
    let isFirst = true;
    const sent = await patiently(async () => {
        const there = isFirst ? remains : counterpart(asset, (await releases.find(release.tag))?.assets ?? []);
        isFirst = false;
        if (there?.isWhole)
            return there;
        if (there !== undefined)
            await releases.removeAsset(there);
        const chunks = () => sameBytes(asset, files);
        return releases.upload(release, { name, contentType, size, chunks }).catch(againIfThere);
    }, clock);
    if (!asset.isBeside && !(await isSame(asset, sent, files)))
        (0,errors/* refuseAll */.cp)([conflict(asset, sent)]);
    progress.step(`${name} sent`);
    return sent;
}
function againIfThere(error) {
    if (!(error instanceof errors/* ShipwheelError */.QP) || isUnavailable(error) || !error.message.includes("already_exists"))
        throw error;
    throw new errors/* ShipwheelError */.QP("SW-GITHUB-UNAVAILABLE", error.message, { cause: error });
}
async function* sameBytes({ name, file, sha256 }, files) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    let held;
    for await (const chunk of (0,ports_files/* bytesOfFile */.N)(file, files)) {
        hash.update(chunk);
        if (held !== undefined)
            yield held;
        held = chunk;
    }
    if (hash.digest("hex") !== sha256)
        throw new errors/* ShipwheelError */.QP("SW-BUNDLE-CHANGED", `${name} changed since it was hashed`);
    if (held !== undefined)
        yield held;
}
async function sizeOf({ file }, files) {
    const open = await files.open(file);
    await open?.close();
    return open?.size ?? 0;
}

;// CONCATENATED MODULE: ./lib/src/announce/announce.js








async function announceRelease(bundle, outside, { tag = bundle.plan?.version.tag ?? undefined, changes, beside } = {}) {
    const { project, rehearsal } = bundle.manifest;
    const title = `${project.name} ${project.version}`;
    const world = { ...outside, repository: remembering(outside.repository) };
    if (rehearsal)
        throw new errors/* ShipwheelError */.QP("SW-REHEARSAL-BUNDLE", title);
    if (tag === undefined)
        throw new errors/* ShipwheelError */.QP("SW-UNTAGGED", project.version);
    world.progress.stage("announce", `${title} as ${tag}`);
    await refuseMovedTag(tag, bundle, world);
    const release = await findOrDraft(bundle, { tag, title, ...(changes !== undefined && { changes }) }, world);
    if (isClosed(release, world)) {
        world.progress.step(`the release was published without files and is immutable: none are added to it`);
        return { url: release.url, tag, assets: release.assets.map(({ name }) => name) };
    }
    const assets = await sendAssets(release, assetsOf(bundle, beside), world);
    const isOwnDraft = release.isDraft && isOurs(release.notes);
    const { url } = isOwnDraft ? await publish(release, project.version, world) : release;
    return { url, tag, assets };
}
function isClosed({ isImmutable, isDraft }, { event }) {
    return isImmutable && !isDraft && event?.name === "release";
}
async function refuseMovedTag(tag, { plan }, { repository, clock }) {
    if (plan === null)
        return;
    const there = await patiently(() => repository.commitOf(tag), clock);
    const { commit } = plan.source;
    if (there !== undefined && there !== commit) {
        throw new errors/* ShipwheelError */.QP("SW-TAG-MOVED", `${tag} is on ${there}, and this release was made of ${commit}`);
    }
}
function remembering(repository) {
    let listed;
    return {
        ...repository,
        async tags() {
            listed ??= await repository.tags();
            return listed;
        },
    };
}
async function findOrDraft(bundle, draft, world) {
    const { releases, clock } = world;
    const found = await patiently(() => releases.find(draft.tag), clock);
    if (found !== undefined)
        return found;
    const notes = await notesFor(bundle, draft, world);
    return patiently(async () => (await releases.find(draft.tag)) ?? (await create(bundle, draft, notes, releases)), clock);
}
async function notesFor({ manifest, plan, digest }, draft, world) {
    const { version } = manifest.project;
    const { tag } = draft;
    const place = { ref: plan?.source.commit ?? tag, root: plan?.project.root ?? "." };
    return notesOf(manifest, digest, draft.changes ?? (await tellChanges({ version, tag, ...place }, world)));
}
function create({ manifest, plan }, { tag, title }, notes, releases) {
    const version = (0,python_version/* parseVersion */.ot)(manifest.project.version);
    return releases.createDraft({
        tag,
        title,
        notes,
        ...(plan && { commit: plan.source.commit }),
        isPrerelease: version !== undefined && (0,python_version/* isPrerelease */.V1)(version),
    });
}
async function publish(release, version, { releases, repository, clock }) {
    const tags = await patiently(() => repository.tags(), clock);
    return patiently(() => releases.publish(release, { isLatest: isLatest(tags, release.tag, version) }), clock);
}

// EXTERNAL MODULE: ./lib/src/config/source-text.js
var source_text = __webpack_require__(24934);
// EXTERNAL MODULE: ./lib/src/publish/attestation-folder.js
var attestation_folder = __webpack_require__(3501);
// EXTERNAL MODULE: ./lib/src/publish/bundle.js
var publish_bundle = __webpack_require__(7927);
// EXTERNAL MODULE: ./lib/src/publish/file-digest.js
var file_digest = __webpack_require__(3251);
// EXTERNAL MODULE: ./lib/src/publish/tried-receipt.js
var tried_receipt = __webpack_require__(48927);
// EXTERNAL MODULE: ./lib/src/report/visible.js
var visible = __webpack_require__(36231);
// EXTERNAL MODULE: ./lib/src/commands/chain-state.js
var chain_state = __webpack_require__(73040);
// EXTERNAL MODULE: ./lib/src/commands/document-file.js
var document_file = __webpack_require__(48111);
;// CONCATENATED MODULE: ./lib/src/commands/announce.js











async function announce(options, world) {
    const { bundle: folder, manifestDigest, tag } = options;
    const expected = { ...(manifestDigest !== undefined && { manifestDigest }), ...(tag !== undefined && { tag }) };
    const bundle = await (0,publish_bundle/* openBundle */.hk)(folder, expected, world);
    if (bundle.plan?.development !== undefined)
        return unannounced(bundle);
    const changes = options.notes === undefined ? undefined : await notesIn(options.notes, world.files);
    const github = await world.githubOf(repositoryOf(options, bundle, world.runner));
    const { event } = world.runner;
    const release = await announceRelease(bundle, { ...world, ...github, ...(event && { event }) }, { beside: await besideManifest(folder, bundle, world.files), ...(changes !== undefined && { changes }) });
    const receipt = await receiptWith(release, folder, world.files);
    if (options.writes && receipt !== undefined)
        await world.files.write(external_node_path_.join(folder, document_file/* RECEIPT */.T6), (0,document_file/* jsonBytes */.yN)(receipt));
    return {
        document: receipt ?? { release },
        text: (0,visible/* visible */.R)(`The release ${release.tag} has ${release.assets.length} files: ${release.url}`),
        exitCode: 0,
        outputs: { version: bundle.manifest.project.version, tag: release.tag, "release-url": release.url },
        summary: () => "",
        problems: [],
    };
}
function unannounced({ manifest }) {
    const { version } = manifest.project;
    return {
        document: { release: null },
        text: (0,visible/* visible */.R)(`${version} is a development version: it gets no release on GitHub.`),
        exitCode: 0,
        outputs: { version, tag: "", "release-url": "" },
        summary: () => "",
        problems: [],
    };
}
async function besideManifest(folder, { manifest }, files) {
    const attested = await Promise.all(manifest.files.map(async ({ name }) => ((await (0,attestation_folder/* readStored */.CL)(name, folder, files)) ? [(0,attestation_folder/* attestationPath */.gy)(name)] : [])));
    const found = await Promise.all([...attested.flat(), document_file/* REPORT */.ri].map(async (name) => {
        const file = external_node_path_.join(folder, name);
        const digest = (await isWithin(name, folder, files)) ? await (0,file_digest/* sha256Of */.B)(file, files) : undefined;
        return digest === undefined ? [] : [{ file, sha256: digest.sha256 }];
    }));
    return found.flat();
}
async function isWithin(name, folder, files) {
    const [real, bundle] = await Promise.all([files.realPath(external_node_path_.join(folder, name)), files.realPath(folder)]);
    return bundle !== undefined && real === external_node_path_.join(bundle, name);
}
async function notesIn(file, files) {
    const text = await (0,source_text/* readSource */.o$)(file, files);
    if (text === undefined)
        throw new errors/* ShipwheelError */.QP("SW-NOTES-MISSING", file);
    return text.trim();
}
function repositoryOf({ repository }, { plan }, { event }) {
    const known = repository ?? event?.repository ?? plan?.source.repository ?? undefined;
    if (known !== undefined)
        return known;
    throw new errors/* ShipwheelError */.QP("SW-GITHUB-REPOSITORY", "it is not known", {
        hint: "Name it with --repository OWNER/NAME, or set GITHUB_REPOSITORY.",
    });
}
async function receiptWith(release, folder, files) {
    const file = external_node_path_.join(folder, document_file/* RECEIPT */.T6);
    const bytes = await files.read(file);
    if (bytes === undefined)
        return undefined;
    const { receiptSchema } = await Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(403)]).then(__webpack_require__.bind(__webpack_require__, 40403));
    const { smoked } = await (0,chain_state/* chainState */.J)(folder, files);
    return { ...(0,tried_receipt/* withTried */.D)((0,document_file/* readDocument */.u0)(receiptSchema, bytes, file), smoked), release };
}


/***/ }),

/***/ 73040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ chainState)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _python_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37711);
/* harmony import */ var _document_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48111);



const MOST_SMOKED = 100;
async function chainState(folder, files) {
    const receipt = await files.read(node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, _document_file_js__WEBPACK_IMPORTED_MODULE_1__/* .RECEIPT */ .T6));
    const entries = (await files.list(node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, _document_file_js__WEBPACK_IMPORTED_MODULE_1__/* .SMOKED */ .k0))) ?? [];
    const documents = entries.filter(({ name, kind }) => kind === "file" && name.endsWith(".json"));
    const smoked = await Promise.all(documents.slice(0, MOST_SMOKED).map(({ name }) => files.read(node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, _document_file_js__WEBPACK_IMPORTED_MODULE_1__/* .SMOKED */ .k0, name))));
    return {
        receipt: receipt && (await readReceipt(receipt)),
        smoked: (await Promise.all(smoked.map((bytes) => bytes && readSmoked(bytes)))).filter((each) => each !== undefined),
    };
}
async function readReceipt(bytes) {
    const { receiptSchema } = await Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(403)]).then(__webpack_require__.bind(__webpack_require__, 40403));
    return soundOrNone(receiptSchema, bytes);
}
async function readSmoked(bytes) {
    const { smokedSchema } = await Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(1660)]).then(__webpack_require__.bind(__webpack_require__, 11660));
    return soundOrNone(smokedSchema, bytes);
}
function soundOrNone(schema, bytes) {
    const read = schema.safeParse((0,_python_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .boundedJson */ .Q)(bytes));
    return read.success ? read.data : undefined;
}


/***/ }),

/***/ 24934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   g0: () => (/* binding */ isNameable),
/* harmony export */   o$: () => (/* binding */ readSource),
/* harmony export */   w0: () => (/* binding */ readWithin)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

const LARGEST = 1024 * 1024;
async function readWithin(dir, relative, files) {
    return isWithin(relative) ? readSource(node_path__WEBPACK_IMPORTED_MODULE_0__.join(dir, relative), files) : undefined;
}
async function readSource(name, files) {
    const file = await files.open(name);
    if (file === undefined)
        return undefined;
    try {
        return file.size > LARGEST ? undefined : new TextDecoder().decode(await file.read(0, file.size));
    }
    finally {
        await file.close();
    }
}
const LONGEST_NAME = 255;
const LONGEST_PATH = 2000;
function isWithin(relative) {
    return isNameable(relative) && node_path__WEBPACK_IMPORTED_MODULE_0__.normalize(relative).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep)[0] !== "..";
}
function isNameable(relative) {
    const inside = node_path__WEBPACK_IMPORTED_MODULE_0__.normalize(relative);
    if (node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute(inside) || relative.includes("\0") || inside.length > LONGEST_PATH)
        return false;
    return inside.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).every((name) => Buffer.byteLength(name) <= LONGEST_NAME);
}


/***/ }),

/***/ 49738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ yamlReader),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   oB: () => (/* binding */ nodeAt),
/* harmony export */   ws: () => (/* binding */ scalarText),
/* harmony export */   xr: () => (/* binding */ scalarTexts)
/* harmony export */ });
const MOST_NODES = 100_000;
const DEEPEST = 60;
class Unreadable extends Error {
}
function unreadable() {
    throw new Unreadable();
}
async function yamlReader() {
    const { LineCounter, isAlias, isMap, isScalar, isSeq, parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    return (text) => {
        const lines = new LineCounter();
        const document = parseDocument(text, { lineCounter: lines, strict: true, uniqueKeys: true, logLevel: "silent" });
        if (document.errors.length > 0)
            return undefined;
        let count = 0;
        const nodeOf = (node, depth) => {
            count += 1;
            if (count > MOST_NODES || depth > DEEPEST)
                unreadable();
            if (isAlias(node))
                return nodeOf(node.resolve(document) ?? unreadable(), depth + 1);
            const line = lines.linePos(node?.range?.[0] ?? 0).line;
            if (isSeq(node))
                return { kind: "list", line, items: node.items.map((item) => nodeOf(item, depth + 1)) };
            if (isMap(node)) {
                const entries = node.items.map((pair) => [keyOf(pair.key), nodeOf(pair.value, depth + 1)]);
                return { kind: "map", line, entries: new Map(entries) };
            }
            if (!isScalar(node))
                return { kind: "scalar", line, value: null, isBlock: false };
            const isBlock = node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED";
            const scalar = { kind: "scalar", line, value: scalarOf(node.value), isBlock };
            return typeof node.comment === "string" ? { ...scalar, comment: node.comment } : scalar;
        };
        const keyOf = (key) => (isScalar(key) ? String(key.value) : "");
        try {
            return nodeOf(document.contents, 0);
        }
        catch (error) {
            if (error instanceof Unreadable)
                return undefined;
            throw error;
        }
    };
}
function scalarOf(value) {
    if (value === null || typeof value === "boolean" || typeof value === "number")
        return value;
    return String(value);
}
function nodeAt(node, ...keys) {
    let found = node;
    for (const key of keys)
        found = found?.kind === "map" ? found.entries.get(key) : undefined;
    return found;
}
function entriesOf(node) {
    return node?.kind === "map" ? [...node.entries] : [];
}
function itemsOf(node) {
    return node?.kind === "list" ? node.items : [];
}
function scalarText(node) {
    return node?.kind === "scalar" && node.value !== null ? String(node.value) : undefined;
}
function scalarTexts(node) {
    const nodes = node?.kind === "list" ? node.items : node === undefined ? [] : [node];
    return nodes.map(scalarText).filter((text) => text !== undefined);
}


/***/ }),

/***/ 25698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ bytesOfFile)
/* harmony export */ });
const SLICE = 256 * 1024;
async function* bytesOfFile(path, files) {
    const open = await files.open(path);
    if (open === undefined)
        return;
    try {
        for (let offset = 0; offset < open.size; offset += SLICE)
            yield await open.read(offset, SLICE);
    }
    finally {
        await open.close();
    }
}


/***/ }),

/***/ 3501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ readStored),
/* harmony export */   M_: () => (/* binding */ store),
/* harmony export */   gy: () => (/* binding */ attestationPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _python_attestation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32123);


const FOLDER = "attestations";
const SUFFIX = ".publish.attestation";
const LARGEST = 1024 * 1024;
function attestationPath(name) {
    return `${FOLDER}/${name}${SUFFIX}`;
}
async function readStored(name, bundle, files) {
    if (!(await isPlain(bundle, files)))
        return undefined;
    const bytes = await readSmall(placeOf(name, bundle), files);
    const read = bytes && (0,_python_attestation_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAttestation */ .sI)(new TextDecoder().decode(bytes));
    return read?.kind === "attestation" ? read.attestation : undefined;
}
async function readSmall(place, files) {
    const open = await files.open(place);
    if (open === undefined)
        return undefined;
    try {
        return open.size > LARGEST ? undefined : await open.read(0, open.size);
    }
    finally {
        await open.close();
    }
}
async function store(name, attestation, bundle, files) {
    if (!(await isPlain(bundle, files)))
        await files.remove(node_path__WEBPACK_IMPORTED_MODULE_0__.join(bundle, FOLDER));
    await files.write(placeOf(name, bundle), JSON.stringify(attestation));
}
async function isPlain(bundle, files) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.join(bundle, FOLDER);
    const [real, expected] = await Promise.all([files.realPath(folder), files.realPath(bundle)]);
    return real === undefined || (expected !== undefined && real === node_path__WEBPACK_IMPORTED_MODULE_0__.join(expected, FOLDER));
}
function placeOf(name, bundle) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(bundle, FOLDER, `${name}${SUFFIX}`);
}


/***/ }),

/***/ 7927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   hC: () => (/* binding */ refuseOther),
/* harmony export */   hk: () => (/* binding */ openBundle),
/* harmony export */   s4: () => (/* binding */ locateListed)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65071);
/* harmony import */ var _python_bounded_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37711);
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83606);
/* harmony import */ var _file_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3251);
/* harmony import */ var _listed_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16813);







const MANIFEST = "manifest.json";
const SHA256 = /^[0-9a-f]{64}$/;
async function openBundle(folder, { manifestDigest, tag }, { files }) {
    const { bytes, digest } = await readManifest(folder, files);
    if (manifestDigest !== undefined)
        refuseOther(digest, manifestDigest);
    const manifest = await parseManifest(bytes);
    const { located, faults } = await locateListed(folder, manifest, files);
    refuseFaults(faults);
    const plan = manifest.plan && (await readPlan(located.get(manifest.plan.path) ?? "", manifest.plan, files));
    if (tag !== undefined)
        refuseOtherTag(plan, tag, manifest);
    return { manifest, digest, digestGiven: manifestDigest !== undefined, plan, located };
}
function refuseOtherTag(plan, asked, { project }) {
    const tag = asked.replace(/^refs\/tags\//, "");
    const own = plan?.version.tag ?? undefined;
    if (own === tag)
        return;
    const said = own === undefined ? "has no tag" : `has the tag ${own}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ShipwheelError */ .QP("SW-BUNDLE-OTHER-TAG", `${tag} was asked for, and ${project.name} ${project.version} ${said}`);
}
async function readManifest(folder, files) {
    const bytes = await files.read(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, MANIFEST));
    if (bytes === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ShipwheelError */ .QP("SW-BUNDLE-MISSING", folder);
    return { bytes, digest: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex") };
}
function refuseOther(digest, given) {
    const expected = given
        .trim()
        .replace(/^sha256:/i, "")
        .toLowerCase();
    if (expected === digest)
        return;
    const offending = SHA256.test(expected)
        ? `manifest.json has ${digest}, the digest given is ${expected}`
        : `the digest given is no sha256 in hex: ${given}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ShipwheelError */ .QP("SW-MANIFEST-DIGEST", offending);
}
async function parseManifest(bytes) {
    const { manifestSchema } = await Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(6822)]).then(__webpack_require__.bind(__webpack_require__, 76822));
    const read = manifestSchema.safeParse(parseJson(bytes, MANIFEST));
    if (!read.success)
        throw invalid(MANIFEST, read.error);
    refuseOtherName(read.data);
    return read.data;
}
function refuseOtherName({ project: { name, normalizedName } }) {
    if ((0,_python_name_js__WEBPACK_IMPORTED_MODULE_4__/* .isProjectName */ .jD)(name) && (0,_python_name_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizeName */ .Pc)(name) === normalizedName)
        return;
    const names = [name, normalizedName].map((each) => JSON.stringify(each)).join(" and ");
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ShipwheelError */ .QP("SW-DOCUMENT-INVALID", `${MANIFEST} has ${names} for a project's name`);
}
async function readPlan(file, listed, files) {
    const bytes = (await files.read(file)) ?? new Uint8Array();
    if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex") !== listed.sha256) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ShipwheelError */ .QP("SW-BUNDLE-CHANGED", `${listed.path} changed while it was read`);
    }
    const { planSchema } = await Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(6736)]).then(__webpack_require__.bind(__webpack_require__, 26736));
    const read = planSchema.safeParse(parseJson(bytes, listed.path));
    if (read.success)
        return read.data;
    throw invalid(listed.path, read.error);
}
function parseJson(bytes, name) {
    const value = (0,_python_bounded_json_js__WEBPACK_IMPORTED_MODULE_5__/* .boundedJson */ .Q)(bytes);
    if (value !== undefined)
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ShipwheelError */ .QP("SW-DOCUMENT-INVALID", `${name} is not JSON`);
}
function invalid(name, { issues }) {
    const detail = issues.map((issue) => `${issue.path.map(String).join(".")}: ${issue.message}`).join("\n");
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ShipwheelError */ .QP("SW-DOCUMENT-INVALID", `${name} is not as its schema says`, { detail });
}
function listedIn(manifest) {
    const { files, sbom, evidence, plan } = manifest;
    return [...files, ...sbom, ...evidence, ...(plan === null ? [] : [plan])];
}
async function locateListed(folder, manifest, files) {
    const root = (await files.realPath(folder)) ?? folder;
    const located = new Map();
    const faults = [];
    for (const entry of listedIn(manifest)) {
        const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, ...entry.path.split("/"));
        const because = (0,_listed_path_js__WEBPACK_IMPORTED_MODULE_6__/* .faultOfPath */ .J)(entry, located) ?? (await escapes(file, root, files)) ?? (await faultOfFile(file, entry, files));
        if (because === undefined)
            located.set(entry.path, file);
        else
            faults.push({ path: entry.path, because });
    }
    located.set(MANIFEST, node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, MANIFEST));
    return { located, faults };
}
function refuseFaults(faults) {
    const [first, ...others] = faults.map(({ path: listed, because }) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)("SW-BUNDLE-CHANGED", `${JSON.stringify(listed)} ${because}`));
    if (first !== undefined)
        throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ShipwheelError */ .QP.of([first, ...others]);
}
async function escapes(file, root, files) {
    const real = await files.realPath(file);
    if (real === undefined)
        return "is missing";
    const within = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(root, real);
    const outside = within === "" || within.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] === ".." || node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(within);
    return outside ? "is a link that leads out of the bundle" : undefined;
}
async function faultOfFile(file, listed, files) {
    const found = await (0,_file_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Of */ .B)(file, files);
    if (found === undefined)
        return "is no regular file";
    if (found.sha256 !== listed.sha256)
        return `has sha256 ${found.sha256}, the manifest says ${listed.sha256}`;
    if (listed.size !== undefined && found.size !== listed.size) {
        return `has ${found.size} bytes, the manifest says ${listed.size}`;
    }
    return undefined;
}


/***/ }),

/***/ 3251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sha256Of),
/* harmony export */   d: () => (/* binding */ sha256OfChunks)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _ports_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25698);


async function sha256Of(file, files) {
    if ((await files.kind(file)) !== "file")
        return undefined;
    return sha256OfChunks((0,_ports_files_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOfFile */ .N)(file, files));
}
async function sha256OfChunks(chunks, limit = Number.POSITIVE_INFINITY) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    let size = 0;
    for await (const chunk of chunks) {
        hash.update(chunk);
        size += chunk.length;
        if (size > limit)
            break;
    }
    return { size, sha256: hash.digest("hex") };
}


/***/ }),

/***/ 16813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ faultOfPath)
/* harmony export */ });
const CONTROL = /\p{Cc}/u;
function faultOfPath(listed, before) {
    const segments = listed.path.split("/");
    if (segments.some((segment) => segment === "" || segment === "." || segment === "..")) {
        return "leads out of the bundle";
    }
    if (/[\\:]/.test(listed.path) || CONTROL.test(listed.path))
        return "has characters that no path of a bundle has";
    if (before.has(listed.path))
        return "is listed twice";
    if (listed.name !== undefined && listed.path !== `dist/${listed.name}`) {
        return `is listed as ${JSON.stringify(listed.name)}, which is not its name in dist/`;
    }
    if (listed.name !== undefined && !/^\w[\w.+!-]*$/.test(listed.name))
        return "has signs that no distribution's name has";
    return undefined;
}


/***/ }),

/***/ 48927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withTried)
/* harmony export */ });
function withTried(receipt, smoked) {
    const { earlier } = receipt;
    return {
        ...receipt,
        ...triedAt(receipt, smoked),
        ...(earlier && { earlier: earlier.map((link) => ({ ...link, ...triedAt(link, smoked) })) }),
    };
}
function triedAt({ manifest, index }, smoked) {
    const own = smoked.filter((each) => each.manifest === manifest && each.index === index);
    if (own.length === 0)
        return {};
    const tried = own.map(({ works, files }) => {
        const byPip = files.filter(({ by }) => by === "pip");
        const pythons = [...new Set(byPip.flatMap((file) => file.pythons))].sort(byNumber);
        return { works, installed: byPip.map(({ name }) => name), pythons };
    });
    return { tried };
}
function byNumber(a, b) {
    return a.localeCompare(b, "en", { numeric: true });
}


/***/ }),

/***/ 32123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   V6: () => (/* binding */ readAttestation),
/* harmony export */   kV: () => (/* binding */ attestationOf),
/* harmony export */   sI: () => (/* binding */ parseAttestation)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37831);

const LONGEST = 1024 * 1024;
const MOST_ENTRIES = 16;
function attestationOf({ statement, signature, certificate, entry }) {
    return {
        version: 1,
        verification_material: { certificate: base64(certificate), transparency_entries: [entry] },
        envelope: { statement: base64(statement), signature: base64(signature) },
    };
}
function parseAttestation(text) {
    if (text.length > LONGEST)
        return unreadable("it has more than 1 MiB");
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonObject */ .o$)(text);
    return value === undefined ? unreadable("it is no JSON object") : readAttestation(value);
}
function readAttestation(value) {
    if (value.version !== 1)
        return unreadable("it is not of version 1");
    const { verification_material: material, envelope } = value;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(material) || !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(envelope))
        return unreadable("it has no material or no envelope");
    const entries = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonObjects */ .T5)(material.transparency_entries);
    if (entries === undefined || entries.length === 0)
        return unreadable("it has no entry of a transparency log");
    if (entries.length > MOST_ENTRIES)
        return unreadable(`it has more than ${MOST_ENTRIES} entries of transparency logs`);
    const { certificate } = material;
    const { statement, signature } = envelope;
    if (!isBase64(certificate))
        return unreadable("its certificate is no base64");
    if (!isBase64(statement))
        return unreadable("its statement is no base64");
    if (!isBase64(signature))
        return unreadable("its signature is no base64");
    return {
        kind: "attestation",
        attestation: {
            version: 1,
            verification_material: { certificate, transparency_entries: entries },
            envelope: { statement, signature },
        },
    };
}
function bytesOf(value) {
    return Uint8Array.from(Buffer.from(value, "base64"));
}
function isBase64(value) {
    if (typeof value !== "string")
        return false;
    const text = value.replace(/[\r\n]/g, "");
    return text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text);
}
function base64(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
}
function unreadable(because) {
    return { kind: "unreadable", because };
}


/***/ }),

/***/ 37831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   T5: () => (/* binding */ jsonObjects),
/* harmony export */   o$: () => (/* binding */ jsonObject)
/* harmony export */ });
function jsonObject(text) {
    try {
        const value = JSON.parse(text);
        return isJsonObject(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function jsonObjects(value) {
    return Array.isArray(value) && value.every(isJsonObject) ? value : undefined;
}
function isJsonObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


/***/ })

};
