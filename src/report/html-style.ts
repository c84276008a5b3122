/** The report's one style sheet. Colours keep a contrast of 4.5 to 1 or better in both schemes. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #f5f4f0; --sheet: #fffefb; --ink: #1b2530; --soft: #566270; --line: #dcd9d0;
  --accent: #0b5d73; --good: #1a6b3c; --careful: #8a5200; --bad: #b3261e; --well: #f0eee7;
  --mono: ui-monospace, "SF Mono", "Cascadia Code", "DejaVu Sans Mono", Menlo, Consolas, monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #0e151c; --sheet: #151e27; --ink: #e6e9ea; --soft: #9aa8b4; --line: #2a3742;
    --accent: #6cc5da; --good: #72cf96; --careful: #f0b458; --bad: #ff8f84; --well: #0e161d;
  }
}
* { box-sizing: border-box; }
html { background: var(--paper); -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; padding: 0 clamp(1rem, 4vw, 2.5rem) 3rem; max-width: 76rem; color: var(--ink); overflow-wrap: anywhere;
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 1rem; padding: .5rem 1rem; background: var(--sheet); color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.top { padding: clamp(1.75rem, 5vw, 3.5rem) 0 1.5rem; }
.title > div { min-width: 0; }
.title { display: flex; gap: 1.25rem; align-items: flex-start; }
.wheel { flex: none; color: var(--accent); margin-top: .3rem; }
.eyebrow { margin: 0; color: var(--accent); font-size: .8rem; font-weight: 650; letter-spacing: .09em; text-transform: uppercase; }
h1 { margin: .1rem 0 .2rem; font-size: clamp(1.8rem, 5vw, 2.9rem); line-height: 1.12; letter-spacing: -.02em; }
.version { color: var(--soft); font-weight: 400; }
.why { margin: 0; color: var(--soft); max-width: 60ch; }
.stages { list-style: none; display: grid; grid-template-columns: repeat(6, minmax(0, 1fr)); gap: 1px; margin: 2rem 0 0; padding: 0;
  background: var(--line); border: 1px solid var(--line); border-radius: .75rem; overflow: hidden; }
.stages li { display: grid; grid-template-columns: auto minmax(0, 1fr); column-gap: .6rem; align-items: center; padding: .85rem 1rem; background: var(--sheet); }
.stages li::before { grid-row: 1 / 3; display: grid; place-items: center; width: 1.5rem; height: 1.5rem; border-radius: 50%; border: 1.5px solid currentColor;
  font-size: .8rem; font-weight: 700; }
.stages .done::before { content: "\\2713"; color: var(--good); }
.stages .warned::before { content: "!"; color: var(--careful); }
.stages .failed::before { content: "\\2715"; color: var(--bad); }
.stages .absent::before { content: "\\2013"; color: var(--soft); border-style: dashed; }
.stage { font-weight: 650; line-height: 1.25; }
.says { grid-column: 2; color: var(--soft); font-size: .85rem; line-height: 1.3; }
section { margin-top: 1.25rem; padding: clamp(1rem, 3vw, 1.75rem); background: var(--sheet); border: 1px solid var(--line); border-radius: .75rem; }
h2 { margin: 0 0 .9rem; font-size: 1.2rem; letter-spacing: -.01em; }
h3 { margin: 0; font-size: 1rem; }
.note { margin: 0 0 .75rem; } .note:last-child { margin-bottom: 0; }
.good { color: var(--good); } .quiet { color: var(--soft); font-size: .85em; }
.hint { margin: .2rem 0 0; color: var(--soft); font-size: .9rem; }
.tag { display: inline-block; padding: .05rem .5rem; border: 1px solid currentColor; border-radius: 1rem; font-size: .78rem; font-weight: 600; white-space: nowrap; color: var(--soft); }
.tag.bad { color: var(--bad); } .tag.careful { color: var(--careful); }
code, pre { font-family: var(--mono); font-size: .86em; }
.hash { color: var(--soft); font-size: .78em; }
.number { white-space: nowrap; font-variant-numeric: tabular-nums; }
pre { margin: .9rem 0; padding: .9rem 1.1rem; background: var(--well); border: 1px solid var(--line); border-radius: .5rem; white-space: pre-wrap; }
pre:last-child { margin-bottom: 0; } pre code { font-size: 1em; }
.prompt { color: var(--accent); }
.facts { display: grid; gap: .55rem; margin: 0 0 1rem; } .facts:last-child { margin-bottom: 0; }
.facts > div { display: grid; grid-template-columns: 10rem minmax(0, 1fr); gap: 1rem; }
dt { color: var(--soft); } dd { margin: 0; min-width: 0; }
.evidence { margin: .2rem 0 0; padding-left: 1.1rem; color: var(--soft); font-size: .9rem; }
.problems { list-style: none; margin: 0 0 1rem; padding: 0; } .problems li { padding: .6rem 0; border-top: 1px solid var(--line); } .problems p { margin: 0; }
table { width: 100%; border-collapse: collapse; margin: .5rem 0 0; }
table + table { margin-top: 1.5rem; }
th { padding: 0 1rem .4rem 0; text-align: left; color: var(--soft); font-size: .8rem; font-weight: 600; border-bottom: 1px solid var(--line); }
td { padding: .55rem 1rem .55rem 0; vertical-align: top; border-bottom: 1px solid var(--line); }
tr:last-child td { border-bottom: 0; padding-bottom: 0; } th:last-child, td:last-child { padding-right: 0; }
.grid { overflow-x: auto; overflow-wrap: normal; } .grid table { width: auto; margin: 0; }
.grid :is(th, td) { padding: .3rem .55rem; text-align: center; white-space: nowrap; font-variant-numeric: tabular-nums; } .grid th[scope="row"] { padding-left: 0; text-align: left; }
.grid td { color: var(--accent); }
details { margin-top: 1.25rem; } summary { cursor: pointer; color: var(--accent); }
.job + .job { margin-top: 1.5rem; padding-top: 1.5rem; border-top: 1px solid var(--line); }
.tools { list-style: none; display: flex; flex-wrap: wrap; gap: .4rem; margin: 0 0 .75rem; padding: 0; }
.tools li { padding: .1rem .6rem; background: var(--well); border: 1px solid var(--line); border-radius: 1rem; font-size: .85rem; }
.bar { display: block; width: 100%; min-width: 8rem; height: .5rem; margin-top: .5rem; border-radius: .25rem; fill: var(--well); }
.share { fill: var(--accent); }
footer { margin-top: 1.5rem; color: var(--soft); font-size: .85rem; }
@media (max-width: 66rem) { .stages { grid-template-columns: repeat(3, minmax(0, 1fr)); } }
@media (max-width: 46rem) {
  .title { gap: .9rem; } .stages { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .facts > div { grid-template-columns: minmax(0, 1fr); gap: 0; } dt { font-size: .85rem; }
  [role="table"], [role="table"] :is(tbody, tr, td) { display: block; width: 100%; }
  [role="table"] thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  [role="row"] { padding: .7rem 0; border-bottom: 1px solid var(--line); } [role="row"]:first-child { padding-top: 0; } [role="row"]:last-child { border-bottom: 0; padding-bottom: 0; }
  td[role="cell"], [role="row"]:last-child td[role="cell"] { padding: .12rem 0; border: 0; } td.empty[role="cell"] { display: none; }
  td[role="cell"] { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: .75rem; align-items: baseline; }
  td[role="cell"]::before { content: attr(data-label); color: var(--soft); font-size: .82rem; }
  td[role="cell"]:first-child { grid-template-columns: minmax(0, 1fr); padding-bottom: .3rem; font-weight: 600; }
  td[role="cell"]:first-child::before { content: none; }
}
@media print {
  :root { --paper: #fff; --sheet: #fff; --ink: #000; --soft: #444; --line: #bbb; --accent: #0b5d73; --good: #145a31; --careful: #6e4200; --bad: #8c1c16; --well: #f4f4f4; }
  body { max-width: none; padding: 0; font-size: 10pt; } section { break-inside: auto; padding: .6rem 0; border: 0; border-top: 1px solid var(--line); border-radius: 0; }
  tr, li, pre { break-inside: avoid; } .skip { display: none; } details::details-content { content-visibility: visible; }
}
`;
