/**
 * `agency serve` as it runs, until the test ends.
 * @module
 */
import type { Desk } from './lienthong.ts';

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const stopping: (() => Promise<Ran>)[] = [];

/** Serves with the command itself; stop it with the function that comes back. */
export async function serving(desk: Desk, ...argv: string[]): Promise<() => Promise<Ran>> {
  const stop = new AbortController();
  let heard: (text: string) => void = () => undefined;
  const listening = new Promise<string>((resolve) => {
    heard = resolve;
  });
  const ran = desk.run(['agency', 'serve', ...argv], { signal: stop.signal, onOut: (text) => heard(text) });
  await Promise.race([listening, ran.then(({ err }) => Promise.reject(new Error(err)))]);
  const stopped = () => {
    stop.abort('SIGTERM');
    return ran;
  };
  stopping.push(stopped);
  return stopped;
}

/** For `afterEach`. */
export async function stopServing(): Promise<void> {
  for (const stop of stopping.splice(0)) await stop();
}
