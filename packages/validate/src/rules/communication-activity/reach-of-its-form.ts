/**
 * Each form of communication is measured in its own way.
 * @module
 */
import type { CommunicationActivity, CommunicationEventCode } from '@lienthong/schemas';
import { rule } from '../rule.ts';

export const reachOfItsForm = rule({
  code: 'LT-COMMUNICATION-0007',
  basis: ['dispatch2774-2021-results'],
  severity: 'warning',
  kind: 'communication-activity',
  at: '/reach',
  holds: ({ event, reach, materials }) => {
    const measures = MEASURES[event];
    if (reach === undefined || measures === undefined) return undefined;
    return measures.some((measure) => (measure === 'materials' ? materials : reach[measure]) !== undefined);
  },
  message: {
    en: 'The number by which this form is measured is missing: attendances, copies, broadcasts, or items and views. Add it.',
    vi: 'Thiếu số liệu đo hình thức này: lượt người dự, số bản tài liệu, lượt phát hoặc tin bài, lượt xem. Bổ sung số liệu.',
  },
});

type Measure = keyof NonNullable<CommunicationActivity['reach']> | 'materials';

const MEASURES: Readonly<Partial<Record<CommunicationEventCode, readonly Measure[]>>> = {
  rally: ['attended'],
  talk: ['attended'],
  conference: ['attended'],
  school: ['attended'],
  contest: ['attended'],
  'arts-community': ['attended'],
  'handing-out': ['materials'],
  visual: ['materials'],
  'grassroots-loudspeaker': ['broadcasts', 'minutes'],
  'mobile-loudspeaker': ['broadcasts', 'minutes', 'sessions'],
  'mass-media': ['broadcasts', 'minutes', 'posts', 'views'],
  online: ['posts', 'views'],
};
