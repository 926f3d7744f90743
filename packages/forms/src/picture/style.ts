/**
 * The look of pictures: dark and light, on screen and on paper.
 * @module
 */
export const css = `
:root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fff; --line: #9a9a9a; --sent: #0b5cad; --good: #1a7f37; --bad: #b42318; --wait: #8a5a00; }
@media (prefers-color-scheme: dark) { :root { --ink: #eaeaea; --paper: #15181c; --line: #6b7280; --sent: #7ab8ff; --good: #6fdc8c; --bad: #ff8f85; --wait: #f0c36d; } }
@media print { :root { --ink: #000; --paper: #fff; --line: #777; --sent: #000; --good: #000; --bad: #000; --wait: #000; } @page { size: A4; margin: 15mm; } }
body { margin: 0 auto; max-width: 70rem; padding: 1rem; font: 16px/1.5 system-ui, "Noto Sans", sans-serif; color: var(--ink); background: var(--paper); }
h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin-top: 2rem; }
.wide { overflow-x: auto; }
svg { display: block; } svg text { fill: var(--ink); font-size: 13px; } svg .small { font-size: 11px; } svg .head { font-weight: 600; }
.lane { stroke: var(--line); stroke-dasharray: 3 4; } .arrow { stroke: var(--sent); stroke-width: 2; fill: none; }
.tip { fill: var(--sent); } .own { fill: var(--ink); } .note { fill: var(--wait); }
svg .good { fill: var(--good); } svg .bad { fill: var(--bad); } svg .wait { fill: var(--wait); } svg .good, svg .bad, svg .wait { font-weight: 600; }
.band { fill: none; stroke: var(--sent); opacity: .45; } .node { fill: var(--ink); }
table { border-collapse: collapse; width: 100%; } th, td { border-bottom: 1px solid var(--line); padding: .35rem .5rem; text-align: left; vertical-align: top; }
td.n { text-align: right; } tr { break-inside: avoid; }
`;
