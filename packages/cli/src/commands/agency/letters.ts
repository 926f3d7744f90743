/**
 * One letter, for people and as JSON: where it stands, what is in its way, why it was refused.
 * @module
 */
import { type Agency, isCarried, type Letter, type LetterState, type Refusal } from '@lienthong/exchange';
import type { Cli } from '../../cli.ts';
import { instant } from '../../instant.ts';
import { agencyWords, reasonWords } from '../../lang/agency.ts';
import { whyOf } from './serve.ts';

export interface LetterDocument {
  readonly to: string;
  readonly jti: string;
  readonly dig: string;
  readonly conv: string;
  readonly kind: string;
  readonly state: LetterState;
  readonly acceptedAt: string;
  readonly expiresAt: string;
  readonly attempts: number;
  readonly carried?: true;
  readonly nextAttemptAt?: string;
  /** Code of the last problem. */
  readonly problem?: string;
  readonly refusal?: Refusal;
}

/** @param agency opens the details of a refusal; without it the letter is told without them */
export async function letterDocument(letter: Letter, agency?: Agency): Promise<LetterDocument> {
  const { aud: to, jti, dig, conv, kind, state, attempts, problem, nextAttemptAtMs } = letter;
  const refusal = state === 'refused' ? await agency?.outbox.refusal(jti) : undefined;
  const carried = isCarried(letter);
  return {
    to,
    jti,
    dig,
    conv,
    kind,
    state,
    acceptedAt: instant(letter.acceptedAtMs),
    expiresAt: instant(letter.expiresAtMs),
    attempts,
    ...(carried ? { carried } : {}),
    ...(state === 'queued' && !carried && nextAttemptAtMs > 0 ? { nextAttemptAt: instant(nextAttemptAtMs) } : {}),
    ...(problem ? { problem } : {}),
    ...(refusal ? { refusal } : {}),
  };
}

/** What stands under a letter's line. */
export function letterLines(cli: Cli, { problem, refusal }: LetterDocument): string[] {
  const lines = [];
  if (problem !== undefined) lines.push(`    ${whyOf(cli, problem)}`);
  if (refusal) {
    lines.push(`    ${cli.say(reasonWords)[refusal.reason]}`);
    for (const { code, pointer, part, messages } of refusal.details) {
      const place = pointer || cli.say(agencyWords).wholePart;
      lines.push(`    ${code}  ${part === undefined || part === 'record' ? place : `${part}: ${place}`}`);
      if (messages) lines.push(`      ${cli.words(messages)}`);
    }
  }
  return lines;
}
