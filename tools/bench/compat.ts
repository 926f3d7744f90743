/**
 * `pnpm bench compat`: verdicts and times of our comparison beside jsoncompat, json-schema-diff and json-schema-diff-validator, on
 * our own cases, on those restated from others' tests where they are at hand, and on two larger pairs. They take turns in one run.
 * @module
 */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type Answer, type Answers, contestants, type Pair } from './compat-contestants.ts';
import { type Case, keywordsIn, largePair, ownCases, recordPair, sharedCases } from './compat-pairs.ts';
import type { Answered } from './compat-worker.ts';

const names = Object.keys(contestants);
const timeoutMs = 10_000;
const warmUp = 40;
const rounds = 25;

/** Prints one page of Markdown. */
export async function run(): Promise<void> {
  const threads = new Map(names.map((name) => [name, new Thread(name)]));
  try {
    const sets = { 'our own cases': ownCases(), 'cases restated from others': sharedCases() };
    for (const one of sets['our own cases'].slice(0, warmUp))
      for (const thread of threads.values()) await thread.ask(one);
    console.log('# Comparisons of schemas beside their peers\n');
    console.log(
      `Node ${process.versions.node}, ${availableParallelism()} processors. Each pair is asked in both directions.`,
    );
    for (const [title, cases] of Object.entries(sets)) if (cases.length > 0) await verdicts(title, cases, threads);
    await times(threads);
  } finally {
    for (const thread of threads.values()) await thread.stop();
  }
}

/** A contestant, started anew when it takes too long. */
class Thread {
  readonly #name: string;
  #worker: Worker;

  constructor(name: string) {
    this.#name = name;
    this.#worker = this.#start();
  }

  async ask({ name, base, revision, formatAssertion, references }: Pair): Promise<Answered | undefined> {
    this.#worker.postMessage({ name, base, revision, formatAssertion, references });
    try {
      const [answered] = (await once(this.#worker, 'message', { signal: AbortSignal.timeout(timeoutMs) })) as [
        Answered,
      ];
      return answered;
    } catch {
      await this.stop();
      this.#worker = this.#start();
      return undefined;
    }
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
  }

  #start(): Worker {
    const worker = new Worker(new URL('./compat-worker.ts', import.meta.url), { workerData: this.#name });
    // A thread that fell answers no more; the time that it is given runs out.
    worker.on('error', () => undefined);
    return worker;
  }
}

interface Tally {
  right: number;
  unsound: number;
  false: number;
  undecided: number;
  shown: number;
  breaking: number;
  readonly times: number[];
}

async function verdicts(title: string, cases: readonly Case[], threads: ReadonlyMap<string, Thread>): Promise<void> {
  const tallies = new Map<string, Tally>();
  for (const one of cases)
    for (const [name, thread] of threads) {
      const tally = tallies.get(name) ?? newTally();
      tallies.set(name, tally);
      count(tally, one, await thread.ask(one));
    }
  const ours = median(tallies.get('ours')?.times ?? []);
  const directions = cases.flatMap(({ truth }) => Object.values(truth)).filter((truth) => truth !== 'undecided').length;
  console.log(`\n## ${cases.length} ${title}, ${directions} directions with a truth\n`);
  console.log('*Unsound*: called compatible and breaks. *False*: called breaking and does not.\n');
  console.log(
    table(
      [
        '',
        'right',
        'unsound',
        'false',
        'undecided or failed',
        'breaking without witness',
        'median ms',
        'p95 ms',
        'ours is quicker by',
      ],
      [...tallies].map(([name, { times, ...of }]) => [
        name,
        `${of.right} (${((of.right / directions) * 100).toFixed(1)} %)`,
        String(of.unsound),
        String(of.false),
        String(of.undecided),
        String(of.breaking - of.shown),
        median(times).toFixed(2),
        quantile(times, 0.95).toFixed(1),
        name === 'ours' ? '' : `${(median(times) / ours).toFixed(1)}`,
      ]),
    ),
  );
}

function newTally(): Tally {
  return { right: 0, unsound: 0, false: 0, undecided: 0, shown: 0, breaking: 0, times: [] };
}

function count(tally: Tally, { truth }: Case, answered: Answered | undefined): void {
  tally.times.push(answered?.ms ?? timeoutMs);
  const { answers } = answered ?? {
    answers: { backward: 'undecided', forward: 'undecided', witnesses: 0 } satisfies Answers,
  };
  tally.shown += answers.witnesses;
  for (const direction of ['backward', 'forward'] as const) {
    const answer = answers[direction];
    if (answer === 'breaking') tally.breaking++;
    if (truth[direction] !== 'undecided') tally[judged(answer, truth[direction])]++;
  }
}

function judged(answer: Answer, truth: Answer): 'right' | 'unsound' | 'false' | 'undecided' {
  if (answer === 'undecided') return 'undecided';
  if (answer === truth) return 'right';
  return answer === 'compatible' ? 'unsound' : 'false';
}

/** Two larger pairs, over and over, in turns. */
async function times(threads: ReadonlyMap<string, Thread>): Promise<void> {
  const pairs = { record: recordPair(), large: largePair() };
  const titles = {
    record: `our victim record with ${Object.keys(pairs.record.references).length} documents behind it, an optional member added`,
    large: `an order of ${keywordsIn(pairs.large.base)} keywords, one bound lowered`,
  };
  for (const key of ['record', 'large'] as const) {
    const taken = new Map<string, { times: number[]; answers: Answers | undefined }>();
    const asked = [...threads];
    for (let round = 0; round < rounds; round++)
      for (const [name, thread] of asked) {
        const one = taken.get(name) ?? { times: [], answers: undefined };
        taken.set(name, one);
        // Who does not end once is not asked again.
        if (one.times.includes(timeoutMs)) continue;
        const answered = await thread.ask(pairs[key]);
        one.answers = answered?.answers;
        one.times.push(answered?.ms ?? timeoutMs);
      }
    const ours = median(taken.get('ours')?.times ?? []);
    console.log(`\n## ${titles[key]}\n`);
    console.log(
      table(
        ['', 'backward', 'forward', 'median ms', 'ours is quicker by'],
        [...taken].map(([name, one]) => [
          name,
          one.answers?.backward ?? 'no end',
          one.answers?.forward ?? 'no end',
          median(one.times).toFixed(2),
          name === 'ours' ? '' : (median(one.times) / ours).toFixed(1),
        ]),
      ),
    );
  }
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;
}

if (import.meta.main) await run();
