/**
 * What rules about limits share: their law, and the limits whose records are not judged one by one already.
 * @module
 */
import type { Conversation } from '../conversation-view.ts';
import type { Clock } from '../procedure/clocks/clock.ts';
import { legalClocks } from '../procedure/clocks/legal-clocks.ts';

/** Articles of the limits of a case and of holding the accused. */
export const LAW_OF_LIMITS = [
  'cpc2015-118',
  'cpc2015-134',
  'cpc2015-172',
  'cpc2015-173',
  'cpc2015-174-1',
  'cpc2015-174-2',
  'cpc2015-240',
  'cpc2015-241',
  'cpc2015-277',
  'cpc2015-277-2',
  'cpc2015-278-2',
] as const;

/** The settlement of a report stands in one record, and rules about that record judge it. */
export function limitsAcross(conversation: Conversation): Clock[] {
  return legalClocks(conversation).filter(({ limit }) => limit !== 'report-settlement');
}
