/**
 * A campaign is compared with another one.
 * @module
 */
import { rule } from '../rule.ts';

export const previousIsAnother = rule({
  code: 'LT-CAMPAIGN-0008',
  basis: ['technical'],
  severity: 'error',
  kind: 'campaign',
  at: '/previous/campaign/id',
  holds: ({ id, previous }) => (previous?.campaign === undefined ? undefined : previous.campaign.id !== id),
  message: {
    en: 'The campaign is compared with itself. Refer to the one before.',
    vi: 'Đợt cao điểm đang so sánh với chính nó. Dẫn chiếu đợt trước.',
  },
});
