/**
 * What both contestants of `pnpm bench exchange` are given: the same record of about 2 kB, the same validator, the same keys.
 * @module
 */
import { type AgencyKeys, uuidv7 } from '../../packages/exchange/src/index.ts';

export const senderCode = 'lienthong:vd-commune-1';
export const receiverCode = 'lienthong:vd-police-1';
export const purpose = 'report-settlement';
export const basis = 'cpc2015-145';

export const contestants = ['ours', 'by hand', 'plain POST'] as const;
export type Contestant = (typeof contestants)[number];

/** Everything that a process of one side needs to know; crosses to the child as JSON. */
export interface SideConfig {
  readonly contestant: Contestant;
  readonly role: 'sender' | 'receiver';
  /** Path of this process's database. */
  readonly file: string;
  readonly ports: { readonly sender: number; readonly receiver: number };
  readonly keys: { readonly sender: AgencyKeys; readonly receiver: AgencyKeys };
  /** Messages of an earlier time that its store holds. */
  readonly held?: number;
  readonly network: {
    readonly directory: string;
    readonly freshness: string;
    readonly trust: { readonly k: number; readonly keys: readonly string[] };
  };
}

/** One side that is up. A receiver's `deliver` is never called. */
export interface Side {
  /** Sends one record; resolves when its `valid` receipt has been verified and stored (of a plain POST: when it was answered). */
  deliver(record: object): Promise<void>;
  close(): Promise<void>;
}

const at = '2026-11-24T08:00:00+07:00';
const place = { edition: '2026-04-30', code: '99901', name: 'Phường Ví Dụ 1' };

/** A complete report about nobody. */
export function report(): object {
  return {
    schema: 'https://schemas.lienthong.example/crime-report/1.0',
    id: uuidv7(),
    revision: 1,
    recordStatus: 'final',
    issuer: senderCode,
    recordedAt: at,
    conversation: uuidv7(),
    classification: 'unclassified',
    reference: '41/2026',
    sourceType: 'denunciation',
    form: 'oral',
    channel: 'hotline',
    receivedAt: at,
    receivedBy: { agency: senderCode, role: 'commune-police', area: place },
    register: { number: '41', enteredOn: '2026-11-24' },
    passedOn: { to: receiverCode, at },
    urgency: 'immediate',
    reporter: { kind: 'relative', protected: true, warnedOfLiability: true },
    acts: ['recruitment', 'transport', 'transfer'],
    means: ['deceit', 'threat-of-force'],
    purposes: ['forced-criminality', 'forced-labour'],
    modus: ['fake-job', 'social-network', 'scam-compound'],
    interval: { from: '2026-10', ongoing: 'yes' },
    allegedVictims: { count: 1, under18: 'no', under16: 'no', whereabouts: ['self-escaped'] },
    allegedOffenders: { count: 2, atLeast: true, organised: 'unknown' },
    places: [{ role: 'recruitment', place: { in: 'vietnam', area: place } }],
    route: {
      kind: 'outbound',
      points: [
        { in: 'vietnam', area: place },
        { in: 'abroad', country: 'KH' },
      ],
    },
    risks: ['still-held', 'revenge', 'debt'],
    payments: [{ kind: 'ransom', money: { amount: 80_000_000, currency: 'VND' }, paidOn: '2026-11' }],
    summary:
      'Gia đình trình báo về việc một người quen bị rủ đi làm “việc nhẹ lương cao” qua mạng xã hội, bị ép lừa đảo.',
    initialSteps: [{ step: 'minutes-taken', at }, { step: 'statement-taken' }],
  };
}
