/**
 * Delivery, as the store has it: what waits, what is stuck, what is missing, what contradicts itself.
 * @module
 */
import type { ErrorCode } from '../errors.ts';
import { limits } from '../limits.ts';
import { readManifest } from '../manifest/manifest.ts';
import type { StoreLook } from '../store/sqlite/look.ts';
import type { Letter } from '../store/store.ts';
import type { Findings, Tell } from './findings.ts';
import type { Examination } from './options.ts';
import type { FaultCode } from './words/faults.ts';

/** Each fault is told once for each agency. */
export async function checkLetters(findings: Findings, { now }: Examination, store: StoreLook): Promise<void> {
  const nowMs = now();
  await findings.check('letters/answers', async (tell) => {
    const late = await store.unanswered(nowMs - limits.delayedAfterMs);
    const isOverdue = ({ acceptedAtMs }: Letter) => acceptedAtMs < nowMs - limits.overdueAfterMs;
    const isDelayed = (letter: Letter) => !isOverdue(letter) && letter.state === 'queued';
    const to = (letters: readonly Letter[]) => letters.filter(({ carried }) => !carried).map(({ aud }) => aud);
    tellEach(tell, 'letters-stopped', to(await store.letters({ state: 'attention' })));
    tellEach(tell, 'letters-dead', to(await deadLetters(store)));
    tellEach(tell, 'letters-overdue', to(late.filter(isOverdue)));
    tellEach(tell, 'letters-delayed', to(late.filter(isDelayed)));
  });
  await findings.check('letters/verdicts', async (tell) => {
    const stuck = (await store.arrivalsToExamine()).filter(
      ({ storedAtMs }) => storedAtMs < nowMs - limits.verdictStuckMs,
    );
    const stored = await store.letters({ state: 'stored', untilMs: nowMs - limits.overdueAfterMs });
    tellEach(
      tell,
      'verdicts-stuck',
      stuck.map(({ iss }) => iss),
    );
    tellEach(
      tell,
      'verdicts-late',
      stored.map(({ aud }) => aud),
    );
  });
  await findings.check('letters/receipts', async (tell) => {
    const waiting: string[] = [];
    for (const { dig, aud } of await store.receiptsToDeliver()) {
      const arrival = await store.arrival(dig);
      if (arrival && arrival.storedAtMs < nowMs - limits.overdueAfterMs) waiting.push(aud);
    }
    tellEach(tell, 'receipts-waiting', waiting);
  });
  await findings.check('letters/gaps', async (tell) => {
    const gaps = (await store.peerGaps()).filter(({ sinceMs }) => sinceMs < nowMs - limits.gapWaitMs);
    for (const { iss, n } of gaps) tell('number-missing', `${iss} ${n}`);
  });
  await findings.check('letters/conflicts', async (tell) => {
    const logs = (await store.logConflicts()).filter(({ reason }) => reason !== 'restored');
    tellEach(
      tell,
      'sender-fork',
      (await store.forks()).map(({ iss }) => iss),
    );
    tellEach(
      tell,
      'stream-conflict',
      (await store.streamConflicts()).map(({ agency }) => agency),
    );
    tellEach(
      tell,
      'log-conflict',
      logs.map(({ agency }) => agency),
    );
  });
  await findings.check('letters/reconciliation', async (tell) => {
    const late = (await store.streams()).filter(
      ({ isCurrent, next, reconciledAtMs }) =>
        isCurrent && next > 1 && reconciledAtMs < nowMs - limits.reconciliationLateMs,
    );
    tellEach(
      tell,
      'reconciliation-late',
      late.map(({ aud }) => aud),
    );
  });
}

/** Those whose place no other has taken that was answered, or still may be. */
async function deadLetters(store: StoreLook): Promise<Letter[]> {
  const left: Letter[] = [];
  for (const dead of await store.letters({ state: 'unknown' })) {
    const { aud, conv, acceptedAtMs: sinceMs } = dead;
    const isReplaced = (await store.letters({ aud, conv, sinceMs })).some(
      ({ manifest, state }) => state !== 'unknown' && readManifest(manifest).claims.supersedes === dead.jti,
    );
    if (!isReplaced) left.push(dead);
  }
  return left;
}

function tellEach(tell: Tell, code: FaultCode | ErrorCode, agencies: readonly string[]): void {
  for (const agency of new Set(agencies)) tell(code, agency);
}
