/**
 * What a step refers to is of the kind that the member says.
 * @module
 */
import type { CaseEvent } from '@lienthong/schemas';
import { isOfKind, type Reference, reference, references } from '../references.ts';
import { rule } from '../rule.ts';

export const referencesOfTheirKind = rule({
  code: 'LT-EVENT-0003',
  basis: ['technical'],
  severity: 'error',
  kind: 'case-event',
  each: ({ case: ofCase, step }) => [reference('/case', ofCase, 'case'), ...within(step)],
  holds: isOfKind,
  message: {
    en: 'This refers to a record of another kind. Refer to the record that the member asks for.',
    vi: 'Tham chiếu này thuộc loại bản ghi khác. Tham chiếu đúng loại bản ghi mà mục này yêu cầu.',
  },
});

function within(step: CaseEvent['step']): Reference[] {
  const found: Reference[] = [];
  if ('accused' in step)
    found.push(
      ...(Array.isArray(step.accused)
        ? references('/step/accused', step.accused, 'accused-person')
        : [reference('/step/accused', step.accused, 'accused-person')]),
    );
  if ('results' in step)
    found.push(
      ...(step.results ?? []).map(({ accused }, n) =>
        reference(`/step/results/${n}/accused`, accused, 'accused-person'),
      ),
    );
  if ('judgment' in step) found.push(reference('/step/judgment', step.judgment, 'case-event'));
  if ('notice' in step) found.push(reference('/step/notice', step.notice, 'case-event'));
  if ('of' in step) found.push(reference('/step/of', step.of, 'case-event'));
  if ('joins' in step) found.push(...references('/step/joins', step.joins, 'case'));
  if ('newCase' in step) found.push(reference('/step/newCase', step.newCase, 'case'));
  return found;
}
