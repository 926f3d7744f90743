/**
 * Asks for a comparison in a worker of its own. It may make functions of schemas and nothing else; its policy comes with its file, from the
 * page's own copy, so that without that copy it runs under the page's policy and leaves undecided what needs a witness.
 * @module
 */
import { isControlled } from '../shell/offline.ts';
import type { Compared } from './comparison.worker.ts';

let worker: Promise<Worker> | undefined;
let asked = 0;

/** @returns `isWhole` is false where a witness could not be tried */
export async function compareSchemas(
  base: unknown,
  revision: unknown,
): Promise<Compared & { readonly isWhole: boolean }> {
  const isWhole = await isControlled();
  worker ??= isWhole ? Promise.resolve(new Worker('comparison.js', { name: 'comparison' })) : confined();
  const made = await worker;
  const ask = ++asked;
  const compared = await new Promise<Compared>((resolve, reject) => {
    const take = ({ data }: MessageEvent<Compared>): void => {
      if (data.ask !== ask) return;
      made.removeEventListener('message', take);
      resolve(data);
    };
    made.addEventListener('message', take);
    made.addEventListener('error', () => reject(new Error('the comparison stopped')), { once: true });
    made.postMessage({ ask, base, revision });
  });
  return { ...compared, isWhole };
}

/** Under the page's own policy. */
async function confined(): Promise<Worker> {
  const { default: code } = await import('./comparison.worker.ts?text');
  return new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })), { name: 'comparison' });
}
