/**
 * What is agreed was signed by every side.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Joint Circular 05/2018, Art. 9 */
export const agreedIsSignedByAll = rule({
  code: 'LT-RECONCILIATION-0008',
  basis: ['circular05-2018-9'],
  severity: 'error',
  kind: 'reconciliation',
  each: ({ sides, state }) =>
    state === 'agreed' ? sides.map(({ signedOn }, n) => [`/sides/${n}/signedOn`, signedOn] as const) : [],
  holds: (signedOn) => signedOn !== undefined,
  message: {
    en: 'All sides sign the joint report together. Add the day on which this side signed, or leave the state open.',
    vi: 'Các bên cùng ký báo cáo liên ngành. Ghi ngày bên này ký hoặc để kết quả chưa thống nhất.',
  },
});
