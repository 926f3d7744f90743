/**
 * Nothing of the settlement comes before what it rests on.
 * @module
 */
import type { CrimeReportOutcome } from '@lienthong/schemas';
import { dayOf } from '@lienthong/schemas/civil-day';
import { type DaysInOrder, isInOrder } from '../order.ts';
import { rule } from '../rule.ts';

export const datesInOrder = rule({
  code: 'LT-OUTCOME-0008',
  basis: ['technical'],
  severity: 'error',
  kind: 'crime-report-outcome',
  each: days,
  holds: isInOrder,
  message: {
    en: 'This day comes before the day of what it follows. Correct one of the two dates.',
    vi: 'Ngày này trước ngày của việc diễn ra trước nó. Sửa lại một trong hai ngày.',
  },
});

function days(outcome: CrimeReportOutcome): DaysInOrder[] {
  const { receivedOn, decidedOn, recordedAt, verification, prolongation, extension, suspension } = outcome;
  return [
    ['/decidedOn', [receivedOn, decidedOn]],
    ['/recordedAt', [decidedOn, dayOf(recordedAt)]],
    ['/verification/from', [receivedOn, verification?.from]],
    ['/verification/until', [verification?.from, verification?.until]],
    ...(verification?.steps ?? []).map(
      ({ on }, index): DaysInOrder => [`/verification/steps/${index}/on`, [receivedOn, on]],
    ),
    ['/prolongation/decidedOn', [receivedOn, prolongation?.decidedOn]],
    ['/prolongation/until', [prolongation?.decidedOn, prolongation?.until]],
    ['/extension/requestedOn', [prolongation?.decidedOn, extension?.requestedOn]],
    ['/extension/grantedOn', [extension?.requestedOn, extension?.grantedOn]],
    ['/extension/until', [extension?.grantedOn, extension?.until]],
    ['/suspension/requestedOn', [receivedOn, suspension?.requestedOn]],
    ['/passedOn/on', [decidedOn, outcome.passedOn?.on]],
    ['/receiverNotice/on', [decidedOn, outcome.receiverNotice?.on]],
    ['/reporterNotice/on', [decidedOn, outcome.reporterNotice?.on]],
    ['/procuracyNotice/on', [decidedOn, outcome.procuracyNotice?.on]],
  ];
}
