/**
 * The report's style sheet: readable on a screen, light or dark, and on A4.
 * @module
 */
import { Html } from './html.ts';

export const css = new Html(`
:root { color-scheme: light dark; --ink: #1b1f24; --faint: #59636e; --line: #d0d7de; --paper: #fff; --band: #f6f8fa; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --faint: #9198a1; --line: #3d444d; --paper: #0d1117; --band: #151b23; } }
* { box-sizing: border-box; }
body { font: 16px/1.5 system-ui, "Segoe UI", "Noto Sans", sans-serif; color: var(--ink); background: var(--paper); max-width: 60rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: .25rem 0; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
.mark { color: #b35900; font-weight: 600; margin: 0; font-size: .85rem; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { padding: .35rem .6rem; border-bottom: 1px solid var(--line); text-align: right; }
th:first-child { text-align: left; font-weight: 500; }
thead th { background: var(--band); font-weight: 600; }
td:last-child { font-weight: 600; }
.grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); gap: 1.25rem; align-items: start; }
.small { font-size: .9rem; }
caption { text-align: left; font-weight: 600; padding: .25rem 0; }
.chart { width: 100%; height: auto; }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; margin: .5rem 0; font-size: .9rem; }
.legend svg { vertical-align: -2px; }
.chart text { font: 13px system-ui, sans-serif; fill: var(--ink); }
.chart .category { text-anchor: end; font-weight: 500; }
.chart .inside { text-anchor: middle; fill: #fff; font-weight: 600; }
.chart .sum { font-weight: 600; }
.source, footer { color: var(--faint); font-size: .85rem; }
.missing, .late { color: #c0392b; }
code { font-size: .85em; overflow-wrap: anywhere; }
footer { margin-top: 2rem; border-top: 1px solid var(--line); padding-top: .5rem; }
@media print { @page { size: A4; margin: 15mm; } body { padding: 0; max-width: none; font-size: 11pt; } section { break-inside: avoid; } }
`);
