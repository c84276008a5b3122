import { describe, expect, test } from "@jest/globals";
import { TooComplex } from "../../src/python/decision-diagram.ts";
import { evaluateMarker, parseMarker } from "../../src/python/marker.ts";
import { markerConditions } from "../../src/python/marker-conditions.ts";
import type { Marker } from "../../src/python/marker-syntax.ts";
import { parseSpecifiers } from "../../src/python/specifier.ts";

function marker(text: string): Marker {
  const parsed = parseMarker(text);
  if (parsed === undefined) throw new Error(`no marker: ${text}`);
  return parsed;
}

/** What any of `texts` says, written anew for Pythons of `pythons`. */
function anyOf(texts: readonly string[], pythons: string): string | undefined {
  const markers = texts.map(marker);
  const conditions = markerConditions(markers, parseSpecifiers(pythons) ?? []);
  return conditions.write(markers.map(conditions.of).reduce(conditions.or));
}

describe("any of several markers", () => {
  test.each([
    {
      texts: ['python_version < "3.11"'],
      pythons: ">=3.10",
      gives: 'python_version < "3.11"',
      because: "one stays as it is",
    },
    {
      texts: ['python_version < "3.11"', 'python_version >= "3.11"'],
      pythons: "",
      gives: undefined,
      because: "opposites together always hold",
    },
    {
      texts: ['python_version < "3.10"', 'sys_platform == "win32"'],
      pythons: ">=3.10",
      gives: 'sys_platform == "win32"',
      because: "what holds on no Python of the range says nothing",
    },
    {
      texts: ['python_version < "3.12"'],
      pythons: ">=3.9,<3.12",
      gives: undefined,
      because: "what holds on every one says nothing either",
    },
    {
      texts: ['python_full_version == "3.10.*"', 'python_full_version < "3.10"', 'python_full_version < "3.11"'],
      pythons: ">=3.9",
      gives: 'python_full_version < "3.11"',
      because: "a bound says what it and a series say",
    },
    {
      texts: ['sys_platform == "win32" and sys_platform == "linux"', 'os_name == "nt"'],
      pythons: "",
      gives: 'os_name == "nt"',
      because: "no platform has two names",
    },
    {
      texts: [
        'sys_platform != "win32" and python_version < "3.9"',
        'sys_platform == "win32" and python_version < "3.9"',
      ],
      pythons: "",
      gives: 'python_version < "3.9"',
      because: "what does not matter is left out",
    },
    {
      texts: ['platform_release >= "5"', '"linux" in sys_platform'],
      pythons: "",
      gives: 'platform_release >= "5" or "linux" in sys_platform',
      because: "of what has no order nothing is concluded",
    },
  ])("$texts is $gives: $because", ({ texts, pythons, gives }) => {
    expect(anyOf(texts, pythons)).toBe(gives);
  });
});

test("what is written says the same as what was read, on every machine", () => {
  const texts = [
    '(python_version < "3.11" and sys_platform == "linux") or platform_machine in "x86_64 aarch64"',
    'python_full_version >= "3.11.4" and python_version != "3.13" and implementation_name == "cpython"',
    'python_version ~= "3.9" and sys_platform != "darwin"',
  ];
  const written = marker(anyOf(texts, ">=3.8") ?? "");
  const environments = ["3.8.1", "3.10.0", "3.11.3", "3.11.4", "3.12.0", "3.13.2", "3.14.0"].flatMap((python) =>
    ["linux", "darwin", "win32"].flatMap((sys_platform) =>
      ["x86_64", "arm64"].flatMap((platform_machine) =>
        ["cpython", "pypy"].map((implementation_name) => ({
          python_full_version: python,
          python_version: python.split(".").slice(0, 2).join("."),
          sys_platform,
          platform_machine,
          implementation_name,
        })),
      ),
    ),
  );
  for (const environment of environments) {
    const expected = texts.some((text) => evaluateMarker(marker(text), environment));
    expect([environment, evaluateMarker(written, environment)]).toEqual([environment, expected]);
  }
});

test("markers beyond what anybody wrote are refused, and soon", () => {
  const many = Array.from({ length: 500 }, (_, number) => marker(`sys_platform == "p${number}"`));
  expect(() => markerConditions(many, [])).toThrow(TooComplex);
});
