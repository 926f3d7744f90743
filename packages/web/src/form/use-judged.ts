/**
 * What is wrong with a value, judged by the worker a moment after it changed.
 * @module
 */
import { useEffect, useState } from 'preact/hooks';
import { judgeRecord } from '../worker/client.ts';
import type { Fault } from '../worker/messages.ts';

const PAUSE_MS = 120;

/** @returns `undefined` before the first answer */
export function useJudged(value: unknown): readonly Fault[] | undefined {
  const [faults, setFaults] = useState<readonly Fault[]>();
  useEffect(() => {
    let isWanted = true;
    const timer = setTimeout(async () => {
      const found = await judgeRecord(value);
      if (isWanted) setFaults(found);
    }, PAUSE_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [value]);
  return faults;
}
