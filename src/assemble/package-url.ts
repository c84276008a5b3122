/** What a package URL of the type `pypi` names: a project, one of its versions, one file of that. */
export interface PackageUrl {
  /** As PEP 503 normalises it. */
  readonly name: string;
  readonly version?: string;
  readonly fileName?: string;
}

/** The package URL (ECMA-427) of something on PyPI: `pkg:pypi/my-tool@1.2.3?file_name=my_tool-1.2.3.tar.gz`. */
export function packageUrl({ name, version, fileName }: PackageUrl): string {
  const at = version === undefined ? "" : `@${encoded(version)}`;
  const qualifiers = fileName === undefined ? "" : `?file_name=${encoded(fileName)}`;
  return `pkg:pypi/${encoded(name)}${at}${qualifiers}`;
}

function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
