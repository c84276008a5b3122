import { compareVersions, parseVersion } from "../python/version.ts";
import type { IndexedFile, IndexedProject } from "./catalogue.ts";
import { fileUrl, versionsOf } from "./simple.ts";

/**
 * What `/pypi/NAME/json` and `/pypi/NAME/VERSION/json` tell: PyPI's fields, as far as the index knows them.
 * `undefined` when the project has no files, or no such version.
 */
export function projectJson(project: IndexedProject, origin: string, version?: string): object | undefined {
  const versions = versionsOf(project.files);
  const shown = version === undefined ? versions.at(-1) : versions.find((each) => isSameVersion(each, version));
  if (shown === undefined) return undefined;
  const filesOf = (wanted: string) => project.files.filter((file) => file.version === wanted);
  const urls = filesOf(shown).map((file) => described(file, origin));
  const told = { info: summary(project, shown, filesOf(shown)), urls };
  if (version !== undefined) return told;
  const releases = versions.map((each) => [each, filesOf(each).map((file) => described(file, origin))]);
  return { ...told, releases: Object.fromEntries(releases) };
}

function isSameVersion(text: string, other: string): boolean {
  const [a, b] = [parseVersion(text), parseVersion(other)];
  return a !== undefined && b !== undefined && compareVersions(a, b) === 0;
}

function summary({ name }: IndexedProject, version: string, files: readonly IndexedFile[]): object {
  const metadata = files[0]?.metadata ?? {};
  return {
    name,
    version,
    summary: metadata.summary?.[0] ?? "",
    description: metadata.description?.[0] ?? "",
    description_content_type: metadata["description-content-type"]?.[0] ?? "",
    requires_python: metadata["requires-python"]?.[0] ?? "",
    requires_dist: metadata["requires-dist"] ?? null,
    classifiers: metadata.classifier ?? [],
    license_expression: metadata["license-expression"]?.[0] ?? null,
    yanked: false,
  };
}

function described(file: IndexedFile, origin: string): object {
  return {
    filename: file.name,
    url: `${origin}${fileUrl(file)}`,
    packagetype: file.kind === "sdist" ? "sdist" : "bdist_wheel",
    size: file.size,
    digests: { sha256: file.sha256 },
    upload_time_iso_8601: new Date(file.uploaded).toISOString(),
    requires_python: file.metadata["requires-python"]?.[0] ?? "",
    yanked: false,
  };
}
