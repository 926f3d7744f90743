/**
 * The report's style sheet: readable on a screen, light or dark, on a telephone, and on A4.
 * @module
 */
export const css = `
:root { color-scheme: light dark; --ink: #1b1f24; --faint: #59636e; --line: #d0d7de; --paper: #fff; --band: #f3f5f8; --accent: #0b5394; --warn: #b3261e; --mark: #8a4b00; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --faint: #9aa4ae; --line: #3d444d; --paper: #0d1117; --band: #171d26; --accent: #79b8ff; --warn: #ff8a80; --mark: #ffb84d; } }
* { box-sizing: border-box; }
body { font: 16px/1.5 system-ui, "Segoe UI", "Noto Sans", sans-serif; color: var(--ink); background: var(--paper); max-width: 64rem; margin: 0 auto; padding: 1.5rem; }
header { border-bottom: 3px solid var(--accent); padding-bottom: .75rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: .25rem 0; text-wrap: balance; }
h2 { font-size: 1.2rem; margin: 2.25rem 0 .6rem; }
header p { margin: .2rem 0; }
.mark { color: var(--mark); font-weight: 600; font-size: .85rem; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .75rem; margin: 1.25rem 0 0; }
.tiles div { background: var(--band); border-radius: .4rem; padding: .7rem .8rem; display: flex; flex-direction: column; justify-content: space-between; }
.tiles dt { font-size: .82rem; line-height: 1.3; color: var(--faint); }
.tiles dd { margin: .3rem 0 0; font-size: 1.7rem; font-weight: 650; line-height: 1.1; font-variant-numeric: tabular-nums; }
.scroll { overflow-x: auto; }
.scroll:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { padding: .35rem .6rem; border-bottom: 1px solid var(--line); text-align: right; vertical-align: top; }
th:first-child { text-align: left; font-weight: 500; }
thead th, thead td { background: var(--band); font-weight: 600; vertical-align: bottom; }
.group th { background: none; color: var(--faint); font-weight: 600; font-size: .9rem; padding-top: .9rem; }
td:last-child { font-weight: 600; }
td.code, th.code { text-align: left; }
td.code { font-family: ui-monospace, monospace; font-size: .85em; overflow-wrap: anywhere; }
caption { text-align: left; font-weight: 600; padding: .25rem 0; }
.bars th:first-child { min-width: 9rem; width: 34%; }
.bars td.bar { width: 55%; min-width: 9rem; padding: .45rem .4rem .25rem 0; }
.bars small { display: block; color: var(--faint); font-size: .82rem; line-height: 1.25; }
.bar svg { display: block; width: 100%; height: 1.15em; }
.bars.wide td:last-child { font-weight: inherit; }
.bars.wide td.bar { width: 34%; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.swatch { width: .75em; height: .75em; margin-right: .35em; }
.grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); gap: 1.25rem 1.75rem; align-items: start; }
.small { font-size: .9rem; }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; margin: .25rem 0 .75rem; font-size: .9rem; }
.legend svg { vertical-align: -2px; }
.chart { display: block; width: 100%; height: auto; }
.chart text { font: 12.5px system-ui, sans-serif; fill: var(--ink); }
.chart .tick { text-anchor: end; fill: var(--faint); }
.chart .period { text-anchor: middle; }
.chart .grid { stroke: var(--line); stroke-width: 1; }
.chart .break { stroke: var(--ink); stroke-width: 1.5; stroke-dasharray: 5 5; }
.line { fill: none; stroke-width: 2.5; stroke-linejoin: round; }
.mark { stroke: var(--paper); stroke-width: 1; }
.note, footer { color: var(--faint); font-size: .87rem; }
.missing, .late { color: var(--warn); }
code { font-size: .85em; overflow-wrap: anywhere; }
footer { margin-top: 2rem; border-top: 1px solid var(--line); padding-top: .5rem; }
@media (max-width: 48rem) {
  body { padding: 1rem; }
  .chart text { font-size: 23px; }
  th, td { padding: .35rem .4rem; }
  .wide { min-width: 36rem; }
  .bars th:first-child { min-width: 7.5rem; }
  .bars td.bar { min-width: 6rem; }
}
@media print {
  :root { color-scheme: light; --ink: #000; --faint: #444; --line: #999; --paper: #fff; --band: #eee; --accent: #0b5394; --warn: #a00; --mark: #8a4b00; }
  @page { size: A4; margin: 16mm 15mm; }
  * { print-color-adjust: exact; }
  body { padding: 0; max-width: none; font-size: 10.5pt; }
  h1 { font-size: 15pt; } h2 { font-size: 12pt; break-after: avoid; margin-top: 1.4rem; }
  .tiles { grid-template-columns: repeat(3, 1fr); } .tiles dd { font-size: 15pt; }
  .grid { grid-template-columns: repeat(2, 1fr); }
  .scroll { overflow: visible; }
  tr, .chart, .legend, .small, .bars, .groups tbody { break-inside: avoid; }
  thead { display: table-header-group; }
}
`;
