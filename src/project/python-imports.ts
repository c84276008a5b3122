/** `from .version import VERSION as __version__` */
export interface PythonImport {
  /** As written: `.version`, `my_tool.version`. */
  readonly module: string;
  /** The name there. */
  readonly name: string;
  /** The name here. */
  readonly as: string;
}

/** What a module takes from others by `from ... import ...` at its top. */
export function importsOf(source: string): readonly PythonImport[] {
  const statements = source.matchAll(/^from[ \t]+([.\w]+)[ \t]+import[ \t]+(\([^)]*\)|[^\n#;]+)/gm);
  return [...statements].flatMap(([, module = "", names = ""]) =>
    names
      .replace(/#[^\n]*|[()\\]/g, "")
      .split(",")
      .flatMap((each) => {
        const [, name, as = name] = /^\s*(\w+)(?:\s+as\s+(\w+))?\s*$/.exec(each) ?? [];
        return name === undefined || as === undefined ? [] : [{ module, name, as }];
      }),
  );
}
