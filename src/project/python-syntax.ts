/** An expression as far as reading tells what it is. */
export type Expression = { readonly line: number } & (
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "number"; readonly value: string }
  | { readonly kind: "list"; readonly items: readonly Expression[] }
  | { readonly kind: "dict"; readonly entries: ReadonlyMap<string, Expression> }
  /** `True`, `False`, `None` and what a name stands for: `extensions`, `about.version`. */
  | { readonly kind: "name"; readonly value: string }
  | { readonly kind: "call"; readonly call: Call }
  /** `about["__title__"]` */
  | { readonly kind: "item"; readonly of: string; readonly key: string }
  /** `".".join(items)` */
  | { readonly kind: "joined"; readonly separator: string; readonly items: Expression }
  /** `f"{MAJOR}.{MINOR}"`: texts and names in turn, a text first. */
  | { readonly kind: "formatted"; readonly parts: readonly string[] }
  /** Anything else: only running it would tell. */
  | { readonly kind: "computed" }
);

export interface Call {
  /** As written: `setup`, `setuptools.setup`. */
  readonly name: string;
  readonly line: number;
  readonly positional: readonly Expression[];
  readonly keywords: ReadonlyMap<string, Expression>;
  /** What `**` spreads into the call. */
  readonly spread: readonly Expression[];
}

export interface Assignment {
  readonly name: string;
  /** What stands in brackets behind the name: `name["key"] = value`; `undefined` within it where that is no constant. */
  readonly key?: { readonly text: string | undefined };
  /** `name += value` */
  readonly adds?: true;
  readonly value: Expression;
  /** At the top of the module, not within a block. */
  readonly topLevel: boolean;
}

/** What reading tells of a file of Python. */
export interface PythonSource {
  /** In the order of the file. */
  readonly assignments: readonly Assignment[];
  /** Every call in the file, those within others included, in the order of their ends. */
  readonly calls: readonly Call[];
  /** Those of `assignments` to one name. */
  assignmentsTo(name: string): readonly Assignment[];
  /** Those of `calls` that are written so: `setup`, `files.append`. */
  callsOf(name: string): readonly Call[];
  /** What a name stands for all over the file; `undefined` where that is not one expression. */
  meaningOf(name: string): Expression | undefined;
}
