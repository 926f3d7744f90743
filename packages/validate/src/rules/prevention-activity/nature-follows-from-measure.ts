/**
 * Some measures are those of the police and border guard, others of everybody else.
 * @module
 */
import type { PreventionMeasureCode, PreventionNatureCode } from '@lienthong/schemas';
import { rule } from '../rule.ts';

export const natureFollowsFromMeasure = rule({
  code: 'LT-PREVENTION-0005',
  basis: ['dispatch2774-2021-prevention'],
  severity: 'error',
  kind: 'prevention-activity',
  at: '/nature',
  holds: ({ nature, measure }) => {
    const needed = NATURE[measure];
    return needed === undefined ? undefined : nature === needed;
  },
  message: {
    en: 'This measure belongs to the other kind of prevention. Correct the kind or the measure.',
    vi: 'Biện pháp này thuộc loại phòng ngừa khác. Sửa lại loại phòng ngừa hoặc biện pháp.',
  },
});

/** Inspections, lists and residence are done on either side. */
const NATURE: Readonly<Partial<Record<PreventionMeasureCode, PreventionNatureCode>>> = {
  counselling: 'social',
  'community-model': 'social',
  'vocational-training': 'social',
  loans: 'social',
  'school-commitment': 'social',
  'community-commitment': 'social',
  'hotspot-review': 'police',
  'border-control': 'police',
  'offender-management': 'police',
  'network-watch': 'police',
};
