/**
 * A campaign is ordered.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Dispatch 2774/UBND-NC of 7 June 2021: campaigns are opened by order */
export const namesItsOrder = rule({
  code: 'LT-CAMPAIGN-0006',
  basis: ['dispatch2774-2021-campaign', 'decision1137-2025-campaign'],
  severity: 'error',
  kind: 'campaign',
  at: '/orderedBy',
  holds: ({ recordStatus, orderedBy, orderDocument }) =>
    recordStatus === 'final' ? orderedBy !== undefined || orderDocument !== undefined : undefined,
  message: {
    en: 'Name the directive that ordered the campaign, or the document.',
    vi: 'Ghi văn bản chỉ đạo mở đợt cao điểm.',
  },
});
