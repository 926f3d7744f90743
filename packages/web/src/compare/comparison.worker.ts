/**
 * Compares schemas in a worker of its own, whose policy lets ajv make functions and lets nothing be sent.
 * @module
 */
import { type Comparison, compare, type ReasonCode, reasons } from '@lienthong/compat';
import type { Words } from '../worker/messages.ts';

/** A comparison, and the sentences for why it may be undecided. */
export interface Compared {
  readonly ask: number;
  readonly comparison: Comparison;
  readonly reasons: Readonly<Record<ReasonCode, { readonly sentence: Words }>>;
}

addEventListener('message', async ({ data }: MessageEvent<{ ask: number; base: unknown; revision: unknown }>) => {
  const comparison = await compare(data.base, data.revision, { mode: 'full' });
  postMessage({ ask: data.ask, comparison, reasons } satisfies Compared);
});
