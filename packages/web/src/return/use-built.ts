/**
 * The record of a return as it stands, and what is wrong with it, a moment after something changed.
 * @module
 */
import { useEffect, useState } from 'preact/hooks';
import { nowInVietnam } from '../form/machine-values.ts';
import { buildReturn, judgeRecord } from '../worker/client.ts';
import type { Fault } from '../worker/messages.ts';
import type { BuiltReturn, IndicatorWords } from '../worker/returns.ts';
import { type About, draftOf } from './about-form.tsx';
import { type Figures, observationsOf } from './figures.ts';

const PAUSE_MS = 120;

export interface BuiltRecord {
  readonly built: BuiltReturn | undefined;
  readonly record: unknown;
  readonly faults: readonly Fault[];
}

export function useBuilt(
  head: Readonly<Record<string, unknown>>,
  about: About,
  indicators: readonly IndicatorWords[],
  figures: Figures,
): BuiltRecord {
  const [state, setState] = useState<BuiltRecord>({ built: undefined, record: undefined, faults: [] });
  const ids = indicators.map(({ id }) => id).join();
  useEffect(() => {
    let isWanted = true;
    const timer = setTimeout(async () => {
      const now = nowInVietnam();
      const built = await buildReturn(draftOf(about, now, observationsOf(figures, indicators)));
      const { issuer, dueOn } = about;
      const given = Object.fromEntries(Object.entries({ issuer, dueOn }).filter(([, value]) => value !== ''));
      const record = built.body === undefined ? undefined : { ...head, recordedAt: now, ...given, ...built.body };
      const faults = record === undefined ? [] : await judgeRecord(record);
      if (isWanted) setState({ built, record, faults: faults.filter(({ severity }) => severity === 'error') });
    }, PAUSE_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [head, about, ids, figures]);
  return state;
}
