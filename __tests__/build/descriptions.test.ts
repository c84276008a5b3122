import { expect, test } from "@jest/globals";
import { renderDescriptions } from "../../src/build/descriptions.ts";
import { ShipwheelError } from "../../src/errors.ts";
import { whenComponents } from "../components.ts";
import { fakeDocutils, PYTHON, renderedLine } from "../fakes/docutils.ts";
import { fakeFiles } from "../fakes/files.ts";
import { fakeProcesses } from "../fakes/processes.ts";
import { realMachine } from "./machine.ts";

whenComponents(["python"])("docutils renders descriptions as the index does", () => {
  const GOOD = "Title\n=====\n\nSome *text*.\n";
  const rows = [
    { text: GOOD, kind: "rendered", because: "that is reStructuredText" },
    { text: "# Title\n\n| a | b |\n|---|---|\n", kind: "refused", because: "that is Markdown" },
    { text: "# Title\n\nWords, and no table.\n", kind: "rendered", because: "Markdown may look like it" },
    { text: "Title\n=====\n", kind: "refused", because: "a title alone leaves nothing" },
    { text: ".. a comment\n", kind: "refused", because: "a comment leaves nothing" },
    { text: `${GOOD}\n.. raw:: html\n\n   <b>x</b>\n`, kind: "refused", because: "raw HTML is off" },
    { text: `${GOOD}\n.. include:: /etc/passwd\n`, kind: "refused", because: "no file of this machine gets in" },
    { text: `${GOOD}\n:func:\`x\`\n`, kind: "refused", because: "roles are Sphinx's" },
    { text: `${GOOD}\n.. code:: nonesuch\n\n   x\n`, kind: "rendered", because: "any language will do" },
    {
      text: "A long title\n====\n\ntext\n",
      kind: "refused",
      because: "a short underline is a warning, which is enough",
    },
  ];

  test("each for itself, in their order", async () => {
    const rendered = await renderDescriptions(
      rows.map(({ text }) => text),
      realMachine(),
    );
    expect(rows.map(({ because }, index) => `${because}: ${rendered[index]?.kind}`)).toEqual(
      rows.map(({ kind, because }) => `${because}: ${kind}`),
    );
    expect(rendered[1]).toMatchObject({ because: expect.stringMatching(/^<string>:\d+: /) });
  }, 120_000);
});

function machineThat(render: Parameters<typeof fakeDocutils>[0]) {
  return { ...realMachine(), processes: fakeDocutils(render), files: fakeFiles() };
}

test.each([
  { lines: [], kinds: ["skipped", "skipped"], because: "it was ended before it said anything" },
  { lines: [renderedLine(1, "refused")], kinds: ["skipped", "refused"], because: "each counts as soon as it is known" },
  {
    lines: ["{", "MemoryError", renderedLine(7, "refused"), renderedLine(0, "rendered")],
    kinds: ["rendered", "skipped"],
    because: "other words are none of ours",
  },
])("of what is not answered nothing is said: $because", async ({ lines, kinds }) => {
  const machine = machineThat((_, say) => {
    for (const line of lines) say(line);
    throw new ShipwheelError("SW-PROCESS-TIMEOUT", "python");
  });
  const rendered = await renderDescriptions(["a", "b"], machine, PYTHON);
  expect(rendered.map(({ kind }) => kind)).toEqual(kinds);
});

test("without a Python, and without its tools, all are skipped and the reason is said", async () => {
  const none = { ...realMachine(), processes: fakeProcesses(() => undefined), files: fakeFiles() };
  expect(await renderDescriptions(["a"], none)).toEqual([
    { kind: "skipped", because: "there is no Python 3.11 or newer to render it with" },
  ]);
  const offline = {
    ...none,
    processes: fakeProcesses(([program]) => (program === "uv" ? undefined : { exitCode: 1 })),
  };
  expect(await renderDescriptions(["a"], offline, PYTHON)).toEqual([
    { kind: "skipped", because: "docutils is not there (SW-TOOLS-NOT-INSTALLED)" },
  ]);
});

test("no text starts no program", async () => {
  const processes = fakeProcesses(() => undefined);
  expect(await renderDescriptions([], { ...realMachine(), processes })).toEqual([]);
  expect(processes.ran).toEqual([]);
});
