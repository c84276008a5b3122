import { expect, test } from "@jest/globals";
import { excuseFor } from "../../src/build/excuse.ts";

const bare = { extras: [], optional: [] };
const web = { extras: ["web"], optional: ["PyYAML"] };

test.each([
  {
    detail: "ModuleNotFoundError: No module named 'winreg'",
    of: bare,
    says: "no winreg",
    because: "Windows alone has it",
  },
  {
    detail: "ModuleNotFoundError: No module named '_tkinter'",
    of: bare,
    says: "no _tkinter",
    because: "some builds are without",
  },
  {
    detail: "_tkinter.TclError: no display name and no $DISPLAY environment variable",
    of: bare,
    says: "display",
    because: "servers have none",
  },
  {
    detail: "ImportError: libGL.so.1: cannot open shared object file: No such file",
    of: bare,
    says: "display",
    because: "it comes with one",
  },
  { detail: "KeyError: 'DISPLAY'", of: bare, says: "display", because: "it asks for it" },
  {
    detail: "ImportError: this module is only supported on Windows",
    of: bare,
    says: "another system",
    because: "it says so",
  },
  { detail: "OSError: not supported on this platform", of: bare, says: "another system", because: "it says so" },
  {
    detail: "django.core.exceptions.ImproperlyConfigured: Requested setting X, but settings are not configured.",
    of: bare,
    says: "Django",
    because: "a project has them",
  },
  {
    detail: "ModuleNotFoundError: No module named 'yaml'",
    of: web,
    says: "no extra was installed: web",
    because: "an extra brings it",
  },
  { detail: "ModuleNotFoundError: No module named 'yaml'", of: bare, says: undefined, because: "nothing brings it" },
  {
    detail: "ModuleNotFoundError: No module named 'other'",
    of: web,
    says: undefined,
    because: "no extra brings it, and nothing else works",
  },
  {
    detail: "ImportError: libfoo.so.2: cannot open shared object file",
    of: bare,
    says: undefined,
    because: "the wheel lacks it",
  },
  { detail: "ImportError: cannot import name 'x' from 'mine'", of: bare, says: undefined, because: "it is broken" },
  { detail: "SyntaxError: invalid syntax", of: web, says: undefined, because: "it is broken" },
  { detail: "RuntimeError: Windows line endings only", of: bare, says: undefined, because: "that is no system" },
])("$detail is excused by $says: $because", ({ detail, of, says }) => {
  const excuse = excuseFor({ outcome: "failed", detail }, of, false);
  if (says === undefined) expect(excuse).toBeUndefined();
  else expect(excuse).toContain(says);
});

test("where something works, what an extra may bring is not missed", () => {
  const ending = { outcome: "failed", detail: "ModuleNotFoundError: No module named 'other'" } as const;
  expect(excuseFor(ending, web, true)).toContain("web");
  expect(excuseFor(ending, bare, true)).toBeUndefined();
});
