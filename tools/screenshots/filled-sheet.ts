/**
 * A filled form of Excel as a page: what stands in its first sheet, drawn as a grid, for programs of spreadsheets differ from machine to machine.
 * @module
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { html, offlinePage } from '../../packages/schemas/src/html.ts';
import { exportDelimited } from '../../packages/sheet/src/index.ts';

const KIND = 'communication-activity';
const CASES = ['rally-of-30-july', 'loudspeakers-of-a-commune', 'four-schools'];
/** More do not fit beside each other. */
const MOST_COLUMNS = 8;

/** @param root the repository's root */
export async function filledSheet(root: string): Promise<string> {
  const folder = join(root, `conformance/records/${KIND}/valid`);
  const records = CASES.map((name) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as unknown);
  const text = new TextDecoder().decode(await exportDelimited(KIND, records, { separator: '\t' }));
  const [heads = [], ...rows] = text.trimEnd().split('\r\n').map(cellsOf);
  // Every record on its first row; what a machine fills in, and what none of them has, is left out.
  const firsts = rows.filter(([number]) => number !== '').filter(([number], i, all) => number !== all[i - 1]?.[0]);
  const shown = heads
    .map((_, column) => column)
    .filter((column) => column === 0 || firsts.every((row) => (row[column] ?? '') !== '' && !isCode(row[column] ?? '')))
    .slice(0, MOST_COLUMNS);
  const letters = shown.map((_, index) => String.fromCharCode(65 + index));
  const cell = (row: readonly string[]) => shown.map((column) => html`<td>${row[column] ?? ''}</td>`);
  const lines = firsts.map((row, index) => html`<tr><th>${index + 2}</th>${cell(row)}</tr>`);
  const body = html`<table><thead><tr><th></th>${letters.map((letter) => html`<th>${letter}</th>`)}</tr></thead>
<tbody><tr class="heads"><th>1</th>${cell(heads)}</tr>${lines}</tbody></table>
<p class="tabs"><b>Hoạt động truyền thông</b><span>Hướng dẫn</span></p>`;
  return offlinePage({ lang: 'vi', title: KIND, css, body });
}

function cellsOf(line: string): string[] {
  return line.split('\t').map((text) => text.replaceAll(/^"|"$/g, '').replaceAll('""', '"'));
}

/** Ids, instants, addresses of schemas. */
function isCode(text: string): boolean {
  return /[0-9a-f]{8}-|^[a-z]+:|T\d{2}:/.test(text);
}

const css = `
body { margin: 12px; font: 14px/1.35 "Liberation Sans", Arial, sans-serif; color: #222; background: #fff; }
table { border-collapse: collapse; }
th, td { border: 1px solid #c8c8c8; padding: 4px 6px; text-align: left; vertical-align: top; max-width: 170px; }
th { background: #eee; color: #555; font-weight: normal; text-align: center; }
.heads td { background: #dbe8f6; font-weight: bold; }
.tabs { margin: 10px 0 0; } .tabs b, .tabs span { display: inline-block; padding: 3px 12px; border: 1px solid #c8c8c8; border-top: 0; } .tabs b { border-bottom: 3px solid #217346; }
`;
