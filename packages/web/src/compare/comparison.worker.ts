/**
 * Compares schemas in a worker of its own, whose policy lets ajv make functions and lets nothing be sent.
 * @module
 */
import { compare } from '@lienthong/compat';

addEventListener('message', async ({ data }: MessageEvent<{ ask: number; base: unknown; revision: unknown }>) => {
  postMessage({ ask: data.ask, comparison: await compare(data.base, data.revision, { mode: 'full' }) });
});
