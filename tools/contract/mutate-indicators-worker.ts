/**
 * Measures the cases of indicators on a thread of its own, beside those of records.
 * @module
 */
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { Strength } from './deletions.ts';
import { strengthOfIndicators } from './mutate-indicators.ts';

/** What {@link strengthOfIndicators} finds, worked out elsewhere meanwhile. */
export function strengthOfIndicatorsMeanwhile(root: string): Promise<Strength> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: root, execArgv: process.execArgv });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the thread ended without an answer')));
  });
}

if (parentPort && typeof workerData === 'string') parentPort.postMessage(await strengthOfIndicators(workerData));
