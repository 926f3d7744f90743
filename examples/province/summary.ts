/**
 * What the demonstration says of itself: counts by agency, taken while it ran. `verify-demo` counts again from the stores.
 * @module
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InboxCounts } from '@lienthong/exchange';
import { cast } from './cast.ts';
import type { TableRow } from './channel.ts';
import type { Stage } from './stage.ts';

export interface Summary {
  readonly inboxes: Readonly<Record<string, InboxCounts>>;
  readonly messages: number;
  readonly refused: number;
  /** Provincial totals of the table, by English title. */
  readonly statistics: Readonly<Record<string, number>>;
}

/** Asks every process and writes `summary.json`. */
export async function summarize(stage: Stage, table: readonly TableRow[]): Promise<Summary> {
  const inboxes: Record<string, InboxCounts> = {};
  for (const member of cast) inboxes[member.name] = await stage.process(member).ask('counts');
  const all = Object.values(inboxes);
  const summary: Summary = {
    inboxes,
    messages: all.reduce((sum, { stored, valid, refused }) => sum + stored + valid + refused, 0),
    refused: all.reduce((sum, { refused }) => sum + refused, 0),
    statistics: Object.fromEntries(table.map(({ title, total }) => [title.en, total])),
  };
  writeFileSync(join(stage.folder, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
  return summary;
}
