/**
 * Who sends what to whom: agencies that send on the left, those that receive on the right, bands as wide as their messages are many, and
 * beneath it the same as a table.
 * @module
 */
import { type Html, html, offlinePage } from '@lienthong/schemas/html';
import type { Lang } from '../value.ts';
import { wrapped } from './conversation.ts';
import { css } from './style.ts';

/** Messages of one kind from one agency to another. */
export interface Flow {
  readonly from: string;
  readonly to: string;
  /** Title of the kind. */
  readonly title: string;
  readonly count: number;
}

export interface FlowOptions {
  readonly lang?: Lang;
  readonly title: string;
  readonly agency?: (code: string) => string | undefined;
}

/** A page that opens offline. @param flows in any order; those without messages are left out */
export function flowsPage(flows: readonly Flow[], options: FlowOptions): Promise<string> {
  const { lang = 'vi', title } = options;
  const name = (code: string) => options.agency?.(code) ?? code;
  const told = flows.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  const w = words[lang];
  const body = html`<main><h1>${title}</h1>
${told.length === 0 ? html`<p>${w.nothing}</p>` : html`<div class="wide">${picture(told, name, lang)}</div>${tableOf(told, name, lang)}`}</main>`;
  return offlinePage({ lang, title, css, body });
}

const [width, nameWidth, thickest, gap, top] = [960, 280, 60, 26, 20];

interface Node {
  readonly code: string;
  readonly y: number;
  readonly height: number;
}

function picture(flows: readonly Flow[], name: (code: string) => string, lang: Lang): Html {
  const most = Math.max(...sums(flows, 'from').values(), ...sums(flows, 'to').values());
  const scale = thickest / most;
  const [senders, receivers] = [columnOf(sums(flows, 'from'), scale), columnOf(sums(flows, 'to'), scale)];
  const height = Math.max(...[...senders, ...receivers].map((node) => node.y + node.height)) + top;
  const [x1, x2] = [nameWidth, width - nameWidth];
  const taken = new Map<string, number>();
  const bands = pairs(flows).map(({ from, to, count }) => {
    const thickness = Math.max(1.5, count * scale);
    const y1 = place(senders, from, `from ${from}`, thickness, taken);
    const y2 = place(receivers, to, `to ${to}`, thickness, taken);
    const middle = (x1 + x2) / 2;
    return html`<path class="band" stroke-width="${thickness.toFixed(1)}" d="M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}"/>`;
  });
  const nodes = [
    ...senders.map((node) => labelled(node, name(node.code), x1 - 6, 'end')),
    ...receivers.map((node) => labelled(node, name(node.code), x2, 'start')),
  ];
  return html`<svg role="img" aria-label="${words[lang].pictured}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${bands}${nodes}</svg>`;
}

function labelled({ y, height }: Node, text: string, x: number, anchor: 'start' | 'end'): Html {
  const at = anchor === 'end' ? x - 6 : x + 12;
  const lines = wrapped(text, 34);
  const first = y + height / 2 + 4 - ((lines.length - 1) * 15) / 2;
  return html`<rect class="node" x="${x}" y="${y}" width="6" height="${height}"/>
${lines.map((line, i) => html`<text x="${at}" y="${first + i * 15}" text-anchor="${anchor}">${line}</text>`)}`;
}

/** Nodes one under the other, the largest on top. */
function columnOf(totals: ReadonlyMap<string, number>, scale: number): Node[] {
  const nodes: Node[] = [];
  let y = top;
  for (const [code, total] of [...totals].sort(([, a], [, b]) => b - a)) {
    const height = Math.max(4, total * scale);
    nodes.push({ code, y, height });
    y += height + gap;
  }
  return nodes;
}

/** The middle of the next free strip of a node. */
function place(
  nodes: readonly Node[],
  code: string,
  key: string,
  thickness: number,
  taken: Map<string, number>,
): number {
  const start = nodes.find((node) => node.code === code)?.y ?? 0;
  const used = taken.get(key) ?? 0;
  taken.set(key, used + thickness);
  return start + used + thickness / 2;
}

function sums(flows: readonly Flow[], side: 'from' | 'to'): Map<string, number> {
  const totals = new Map<string, number>();
  for (const flow of flows) totals.set(flow[side], (totals.get(flow[side]) ?? 0) + flow.count);
  return totals;
}

/** Flows between two agencies, all kinds together. */
function pairs(flows: readonly Flow[]): Omit<Flow, 'title'>[] {
  const found = Map.groupBy(flows, ({ from, to }) => `${from}\n${to}`);
  return [...found.values()].map((some) => ({
    from: some[0]?.from ?? '',
    to: some[0]?.to ?? '',
    count: some.reduce((sum, { count }) => sum + count, 0),
  }));
}

function tableOf(flows: readonly Flow[], name: (code: string) => string, lang: Lang): Html {
  const rows = flows.map(
    ({ from, to, title, count }) =>
      html`<tr><td>${name(from)}</td><td>${name(to)}</td><td>${title}</td><td class="n">${count.toLocaleString(lang)}</td></tr>`,
  );
  const { heads, asTable } = words[lang];
  return html`<h2>${asTable}</h2><table><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table>`;
}

const words = {
  vi: {
    ...{ nothing: 'Chưa có thông điệp nào.', pictured: 'Hình vẽ các luồng thông điệp; nội dung như bảng bên dưới.' },
    ...{ asTable: 'Số thông điệp', heads: ['Từ', 'Đến', 'Loại hồ sơ', 'Số lượng'] },
  },
  en: {
    ...{ nothing: 'No messages yet.', pictured: 'Flows of messages; the table below says the same.' },
    ...{ asTable: 'Messages', heads: ['From', 'To', 'Kind', 'Number'] },
  },
} as const;
