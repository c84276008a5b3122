import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { renderReport } from "../../src/report/html.ts";
import { requireComponent, whenComponents } from "../components.ts";
import { released } from "../fakes/released.ts";
import { type BrowserPage, withPage } from "../servers/browser.ts";

const STARTING_MS = 60_000;
const HOSTILE = `</code><script>document.title='owned'</script><img src=x onerror="document.title='owned'">${"W".repeat(300)}`;

const WIDTHS = [
  { width: 360, scheme: "light" },
  { width: 800, scheme: "dark" },
  { width: 1440, scheme: "light" },
] as const;

whenComponents(["chromium"])("the report in a browser", () => {
  test(
    "it runs nothing, is as wide as any screen, and can be read in both schemes",
    () =>
      shown(HOSTILE, async (page) => {
        expect(await page.ask("document.title")).toBe("my-tool 1.2.3 - rehearsal report");
        expect(await page.ask("document.querySelectorAll('script, img').length")).toBe(0);
        expect(await page.ask("getComputedStyle(document.querySelector('section')).borderTopWidth")).toBe("1px");
        for (const { width, scheme } of WIDTHS) {
          await page.resize(width, 800, scheme);
          expect(await page.ask("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
          expect(await page.ask(LOWEST_CONTRAST)).toBeGreaterThanOrEqual(4.5);
        }
      }),
    STARTING_MS,
  );

  test(
    "each section has a heading, each table says what its columns are",
    () =>
      shown("x", async (page) => {
        expect(await page.ask("document.documentElement.lang")).toBe("en");
        expect(await page.ask("document.querySelectorAll('h1').length")).toBe(1);
        expect(
          await page.ask("[...document.querySelectorAll('section')].every((each) => each.querySelector('h2'))"),
        ).toBe(true);
        expect(await page.ask("new Set([...document.querySelectorAll('[id]')].map(({ id }) => id)).size")).toBe(
          await page.ask("document.querySelectorAll('[id]').length"),
        );
        expect(
          await page.ask(
            "[...document.querySelectorAll('table')].every((each) => each.querySelector('th[scope=col]'))",
          ),
        ).toBe(true);
      }),
    STARTING_MS,
  );
});

// The contrast ratio of WCAG 2.2 between each text and the nearest background behind it.
const LOWEST_CONTRAST = `(() => {
  const channels = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b]
    .map((each) => each / 255)
    .map((each) => (each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4))
    .reduce((sum, each, place) => sum + each * [0.2126, 0.7152, 0.0722][place], 0);
  const behind = (element) => {
    if (element === null) return [255, 255, 255];
    const [r, g, b, alpha = 1] = channels(getComputedStyle(element).backgroundColor);
    return alpha === 0 ? behind(element.parentElement) : [r, g, b];
  };
  const texts = [...document.querySelectorAll("body *")].filter((each) => [...each.childNodes].some((node) => node.nodeType === 3 && node.data.trim()));
  return Math.min(...texts.map((each) => {
    const [one, other] = [light(channels(getComputedStyle(each).color)), light(behind(each))].sort((a, b) => b - a);
    return (one + 0.05) / (other + 0.05);
  }));
})()`;

async function shown(text: string, use: (page: BrowserPage) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "shipwheel-report-"));
  try {
    const file = path.join(folder, "report.html");
    writeFileSync(file, renderReport(released(text)));
    await withPage(requireComponent("chromium"), file, use);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
