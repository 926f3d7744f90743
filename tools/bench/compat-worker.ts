/**
 * One contestant in a thread of its own, so that it can be stopped: answers pairs, and says how long that took.
 * @module
 */
import { parentPort, workerData } from 'node:worker_threads';
import { type Answers, contestants, type Pair } from './compat-contestants.ts';

export interface Answered {
  readonly answers: Answers;
  readonly ms: number;
}

const undecided: Answers = { backward: 'undecided', forward: 'undecided', witnesses: 0 };

const contestant = contestants[workerData as string];
parentPort?.on('message', async (pair: Pair) => {
  parentPort?.postMessage(await answered(pair));
});

async function answered(pair: Pair): Promise<Answered> {
  let start = performance.now();
  try {
    const question = contestant?.(pair);
    start = performance.now();
    const answers = (await question?.()) ?? undecided;
    return { answers, ms: performance.now() - start };
  } catch {
    return { answers: undecided, ms: performance.now() - start };
  }
}
