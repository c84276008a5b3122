/** The reference of a part of `ownerRef` that has no package URL: by its path, or by another name that is its alone. */
export function partRef(ownerRef: string, name: string): string {
  return `${ownerRef}#${encodeURIComponent(name.toWellFormed())}`;
}
