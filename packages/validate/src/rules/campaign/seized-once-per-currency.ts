/**
 * Money seized is summed up once for each currency.
 * @module
 */
import { repeated } from '../repeated.ts';
import { rule } from '../rule.ts';

export const seizedOncePerCurrency = rule({
  code: 'LT-CAMPAIGN-0010',
  basis: ['technical'],
  severity: 'error',
  kind: 'campaign',
  each: ({ seized }) =>
    repeated((seized ?? []).map(({ currency }) => currency)).map((n) => [`/seized/${n}/currency`, n] as const),
  holds: () => false,
  message: {
    en: 'Money of this currency stands in the list already. Add the sums up.',
    vi: 'Loại tiền này đã có trong danh sách. Cộng gộp số tiền.',
  },
});
