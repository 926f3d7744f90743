/**
 * The clock of this computer, against what was signed, what is kept and what others say.
 * @module
 */
import type { DirectoryKeeper } from '../directory-keeper.ts';
import { limits } from '../limits.ts';
import { type Findings, NotTried } from './findings.ts';
import type { Examination } from './options.ts';
import type { Looked } from './store.ts';

/** @returns whether nothing says that it is behind */
export async function checkClock(
  findings: Findings,
  { now }: Examination,
  { keeper, store }: { readonly keeper: DirectoryKeeper | undefined; readonly store: Looked },
): Promise<boolean> {
  const isRight = await findings.check(
    'clock/directory',
    () => {
      if (keeper === undefined) throw new NotTried('needs-directory');
      keeper.state(now());
      return true;
    },
    'freshness.jws',
  );
  await findings.check('clock/store', async (tell) => {
    if (typeof store === 'string') throw new NotTried(store);
    const sinceMs = now() + limits.clockSkewSeconds * 1000;
    const closing = (await store.openLetters()).filter(({ acceptedAtMs }) => acceptedAtMs >= sinceMs);
    const rows = [...(await store.letters({ sinceMs, limit: 1 })), ...(await store.arrivals({ sinceMs, limit: 1 }))];
    if (rows.length + closing.length > 0) tell('clock-went-back', 'store.sqlite');
  });
  return isRight === true;
}

/** What an agency's clock said, and how far ours was from it. */
export interface ClockAnswer {
  readonly agency: string;
  /** Ours less theirs. */
  readonly differenceMs: number;
}

/** Where most differ from us, ours is the one that is wrong. */
export async function checkPeerClocks(findings: Findings, answers: readonly ClockAnswer[]): Promise<void> {
  await findings.check('clock/peers', (tell) => {
    if (answers.length === 0) throw new NotTried('needs-answers');
    const off = answers.filter(({ differenceMs }) => Math.abs(differenceMs) > limits.clockOffSeconds * 1000);
    if (off.length * 2 > answers.length) tell('clock-off', off.map(({ agency }) => agency).join(', '));
    else for (const { agency } of off) tell('peer-clock-off', agency);
  });
}
