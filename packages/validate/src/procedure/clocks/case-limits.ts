/**
 * Which step ends which limit of a case, what runs after a resumption, and what records call each limit.
 * @module
 */
import type { CaseEvent, LimitKindCode } from '@lienthong/schemas';
import type { LimitCode } from '../limits.ts';

/** The limits that a step ends. */
export const ENDS: Readonly<Partial<Record<CaseEvent['step']['event'], readonly LimitCode[]>>> = {
  conclusion: [
    'investigation',
    'investigation-resumed',
    'further-investigation-for-procuracy',
    'further-investigation-for-court',
  ],
  indictment: ['prosecution'],
  'file-returned': ['prosecution', 'trial-preparation', 'trial-preparation-after-return'],
  'trial-decision': ['trial-preparation', 'trial-preparation-after-return'],
  judgment: ['trial-preparation', 'trial-preparation-after-return'],
};

/** What runs after a resumption; the code gives the investigation a limit of its own, and the others theirs anew. */
export const RESUMED: Readonly<Partial<Record<LimitCode, LimitCode>>> = {
  investigation: 'investigation-resumed',
  'investigation-resumed': 'investigation-resumed',
  'further-investigation-for-procuracy': 'investigation-resumed',
  'further-investigation-for-court': 'investigation-resumed',
  prosecution: 'prosecution',
  'trial-preparation': 'trial-preparation',
  'trial-preparation-after-return': 'trial-preparation',
};

/** What records call the limits of a case. */
export const LIMIT_KINDS: Readonly<Partial<Record<LimitCode, LimitKindCode>>> = {
  investigation: 'investigation',
  'investigation-resumed': 'investigation',
  'further-investigation-for-procuracy': 'further-investigation',
  'further-investigation-for-court': 'further-investigation',
  prosecution: 'prosecution',
  'trial-preparation': 'trial-preparation',
  'trial-preparation-after-return': 'trial-preparation',
};
