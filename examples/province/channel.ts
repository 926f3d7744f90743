/**
 * What the narrator may ask of an agency's process, and what it answers. Bytes travel as base64.
 * @module
 */
import type { InboxCounts, LetterState, Outgoing, Refusal, Sent } from '@lienthong/exchange';
import type { Area } from './cast.ts';

export interface TakenMessage {
  readonly iss: string;
  readonly jti: string;
  readonly conv: string;
  readonly kind: string;
  readonly recordId: string;
  readonly parts: readonly string[];
  readonly withheld: readonly { readonly name: string; readonly com: string }[];
}

export interface Disclosed {
  readonly salt: string;
  readonly content: string;
}

export interface Questions {
  send: { asked: Outgoing; answer: readonly Sent[] };
  waitFor: { asked: { jti: string; states?: readonly LetterState[] }; answer: LetterState };
  receipts: { asked: { jti: string }; answer: readonly string[] };
  refusal: { asked: { jti: string }; answer: Refusal | undefined };
  body: { asked: { jti: string }; answer: string };
  take: { asked: undefined; answer: readonly TakenMessage[] };
  counts: { asked: undefined; answer: InboxCounts };
  disclose: { asked: { iss: string; jti: string; part: string }; answer: Disclosed };
  tryToOpen: { asked: { body: string; part: string }; answer: string };
  evidence: { asked: { dig: string; file: string }; answer: undefined };
  sendReturn: { asked: { to: string; area: Area; records: string }; answer: readonly Sent[] };
  consolidate: {
    asked: { to: string; expected: readonly { agency: string; area: Area }[]; report: string; lang: 'en' | 'vi' };
    answer: { readonly sent: readonly Sent[]; readonly table: readonly TableRow[] };
  };
  stop: { asked: undefined; answer: undefined };
}

/** One row of the printed table: an indicator, one figure a commune, the total. */
export interface TableRow {
  readonly title: { readonly en: string; readonly vi: string };
  readonly figures: readonly number[];
  readonly total: number;
  readonly published?: number;
}

export type Question = keyof Questions;

export interface Answer {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: string;
}
