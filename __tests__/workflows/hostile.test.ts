import { expect, test } from "@jest/globals";
import { releasing, workflowsOf } from "../workflows-of.ts";

const WORKFLOW = ".github/workflows/a.yml";
/** A remark that has the file read at all. */
const MARK = "# cibuildwheel\n";

test.each([
  { text: "a: [", because: "no YAML" },
  { text: "on: push\non: release\n", because: "a key twice" },
  { text: "on: *nothing\n", because: "an alias of nothing" },
  { text: "a: &a [*a]\n", because: "an alias within what it names" },
  {
    text: `a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 12 }, (_, n) => `a${n + 1}: &a${n + 1} [${Array.from({ length: 10 }, () => `*a${n}`).join(", ")}]\n`).join("")}`,
    because: "aliases that stand for a million million words",
  },
  { text: `a: ${"[".repeat(5_000)}${"]".repeat(5_000)}\n`, because: "lists in lists" },
  { text: "\u0000\u0001\ufeff", because: "no text" },
])("a file that cannot be read is named and left out: $because", async ({ text }) => {
  const start = performance.now();
  const found = await workflowsOf({ [WORKFLOW]: MARK + text });
  expect(found).toEqual({
    builds: [],
    labels: [],
    unread: [{ file: WORKFLOW, says: "it cannot be read as YAML" }],
    releasesByShipwheel: false,
  });
  expect(performance.now() - start).toBeLessThan(2_000);
});

test("a file of more than a MiB is no workflow", async () => {
  const [[name, text] = ["", ""]] = Object.entries(releasing("- run: cibuildwheel"));
  expect((await workflowsOf({ [name]: text })).builds).toHaveLength(1);
  expect(await workflowsOf({ [name]: `${text}#${"x".repeat(1024 * 1024)}` })).toMatchObject({ builds: [], unread: [] });
});

// One of them in each place where a workflow has something else.
const ODD = ["", "null", "7", "true", "text", "[]", "[1, [2], {a: b}]", "{}", "{a: [b]}", "{__proto__: x}", "${{ }}"];
const PLACES: readonly ((odd: string) => string)[] = [
  (odd) => odd,
  (odd) => `on: ${odd}`,
  (odd) => `on: {push: ${odd}, release: ${odd}, workflow_dispatch: ${odd}}`,
  (odd) =>
    `on: {push: {tags: ${odd}, branches: ${odd}}, workflow_dispatch: {inputs: {a: ${odd}, b: {default: ${odd}}}}}\njobs: {a: {steps: []}}`,
  (odd) => `on: push\nenv: ${odd}\njobs: {a: {steps: [{run: cibuildwheel}]}}`,
  (odd) => `on: push\njobs: ${odd}`,
  (odd) => `on: push\njobs: {a: ${odd}}`,
  (odd) =>
    `on: push\njobs: {a: {needs: ${odd}, if: ${odd}, env: ${odd}, outputs: ${odd}, defaults: ${odd}, runs-on: ${odd}, strategy: ${odd}, steps: [{run: cibuildwheel}]}}`,
  (odd) => `on: push\njobs: {a: {strategy: {matrix: ${odd}}, steps: [{run: cibuildwheel}]}}`,
  (odd) =>
    `on: push\njobs: {a: {strategy: {matrix: {include: ${odd}, exclude: ${odd}, b: ${odd}}}, steps: [{run: cibuildwheel}]}}`,
  (odd) => `on: push\njobs: {a: {uses: ${odd}, with: ${odd}}}`,
  (odd) => `on: push\njobs: {a: {steps: ${odd}}}`,
  (odd) => `on: push\njobs: {a: {steps: [${odd}]}}`,
  (odd) =>
    `on: push\njobs: {a: {steps: [{id: ${odd}, uses: ${odd}, run: ${odd}, with: ${odd}, env: ${odd}, shell: ${odd}, working-directory: ${odd}}]}}`,
  (odd) =>
    `on: push\njobs: {a: {steps: [{uses: pypa/cibuildwheel@v3, with: {only: ${odd}, package-dir: ${odd}}}, {uses: PyO3/maturin-action@v1, with: {args: ${odd}, target: ${odd}}}]}}`,
];

test.each(ODD)("%s where something else is meant harms nothing", async (odd) => {
  for (const place of PLACES) {
    const { releasesByShipwheel } = await workflowsOf({ [WORKFLOW]: MARK + place(odd) });
    expect(releasesByShipwheel).toBe(false);
  }
});

test.each([
  {
    because: "many jobs of many combinations of many steps",
    text: `on: push\njobs:\n${Array.from({ length: 40 }, (_, n) => `  j${n}: {runs-on: u, strategy: {matrix: {a: &a [${Array.from({ length: 16 }, (_unused, m) => m).join()}], b: *a}}, steps: [${"{run: cibuildwheel}, ".repeat(40)}]}`.replace("&a ", n === 0 ? "&a " : "&a ")).join("\n")}`,
  },
  {
    because: "long scripts in many combinations",
    text: `on: push\njobs: {a: {runs-on: u, strategy: {matrix: {a: [${Array.from({ length: 256 }, (_, n) => n).join()}]}}, steps: [{run: "cibuildwheel ${"-x a $X ".repeat(7_000)}"}, {run: "maturin build ${"-i a ".repeat(10_000)}"}]}}`,
  },
  {
    because: "variables that double in many steps",
    text: `on: push\njobs: {a: {runs-on: u, steps: [${`{run: "X=aaaaaaaa; ${"X=$X$X; ".repeat(20)} cibuildwheel $X"}, `.repeat(300)}]}}`,
  },
  {
    because: "programs that start each other",
    text: `on: push\njobs: {a: {runs-on: u, steps: [{run: "${"sudo ".repeat(12_000)} cibuildwheel"}, {run: "${"python -m ".repeat(6_000)} cibuildwheel"}, {run: "${"uvx ".repeat(12_000)} cibuildwheel"}]}}`,
  },
  {
    because: "jobs that need each other",
    text: `on: push\njobs:\n${Array.from({ length: 5_000 }, (_, n) => `  j${n}: {needs: [j${(n + 1) % 5_000}, j${n}], runs-on: u, steps: [{run: cibuildwheel}]}`).join("\n")}`,
  },
  {
    because: "workflows that call each other twice",
    text: `on: {push: , workflow_call: }\njobs:\n  w: {runs-on: u, steps: [{run: cibuildwheel}]}\n${["b", "c"].map((name) => `  ${name}: {uses: ./.github/workflows/${name}.yml}`).join("\n")}`,
  },
  {
    because: "containers in loops in jobs of a matrix",
    text: `on: push\njobs:\n  a:\n    runs-on: u\n    strategy: {matrix: {x: [${Array.from({ length: 200 }, (_, n) => n)}]}}\n    steps: [{run: "for i in ${"i ".repeat(500)}; do docker run manylinux_x bash -c 'for p in /opt/python/cp3*{1,2,3,4,5}*{1,2}*; do for q in /opt/python/*; do $p -m build; done; done'; done"}]`,
  },
  {
    because: "files that scripts write, and wheels that they remove",
    text: `on: push\njobs:\n  a:\n    runs-on: u\n    steps:\n      - uses: actions/download-artifact@v5\n${`      - run: "for i in ${"i$x ".repeat(300)}; do echo ${"y".repeat(2_000)} > f$i; rm *cp3$i*; done"\n`.repeat(60)}      - uses: pypa/gh-action-pypi-publish@v1\n`,
  },
  {
    because: "long names of places that are not there",
    text: `on: push\njobs: {a: {runs-on: u, steps: [{run: "cibuildwheel ${"../".repeat(10_000)}etc --config-file ${"a/".repeat(10_000)}x"}]}}`,
  },
])(
  "$because end in time, and make no more builds than a release has",
  async ({ text }) => {
    const start = performance.now();
    const files = Object.fromEntries(["a", "b"].map((name) => [`.github/workflows/${name}.yml`, MARK + text]));
    const { builds } = await workflowsOf(files);
    expect(builds.length).toBeLessThanOrEqual(2_000);
    expect(performance.now() - start).toBeLessThan(10_000);
  },
  20_000,
);

test("workflows that call others, hundreds of times each, end in time", async () => {
  const next: Readonly<Record<string, string>> = { a: "b", b: "c", c: "d", d: "e", e: "a" };
  const called = Object.entries(next).map(([name, other]) => {
    const call = `{strategy: {matrix: {x: [1, 2, 3]}}, uses: ./.github/workflows/${other}.yml}`;
    const jobs = Array.from({ length: 200 }, (_, index) => `  j${index}: ${call}`).join("\n");
    return [`.github/workflows/${name}.yml`, `${MARK}on: {push: , workflow_call: }\njobs:\n${jobs}`] as const;
  });
  const start = performance.now();
  await workflowsOf(Object.fromEntries(called));
  expect(performance.now() - start).toBeLessThan(10_000);
}, 20_000);
