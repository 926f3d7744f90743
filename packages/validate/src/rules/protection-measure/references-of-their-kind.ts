/**
 * What the record refers to is of the kind that the member says.
 * @module
 */
import { isOfKind, type Reference, reference } from '../references.ts';
import { rule } from '../rule.ts';

export const referencesOfTheirKind = rule({
  code: 'LT-PROTECTION-0007',
  basis: ['technical'],
  severity: 'error',
  kind: 'protection-measure',
  each: ({ protects, incidents = [], case: ofCase, report }): Reference[] => [
    reference('/protects/record', protects.record, ...(VICTIMS.includes(protects.kind) ? ONE : ANY)),
    reference('/protects/relativeOf', protects.relativeOf, ...ANY),
    ...incidents.map((incident, index) => reference(`/incidents/${index}/report`, incident.report, 'crime-report')),
    reference('/case', ofCase, 'case'),
    reference('/report', report, 'crime-report'),
  ],
  holds: isOfKind,
  message: {
    en: 'This refers to a record of another kind. Refer to the record that the member asks for.',
    vi: 'Tham chiếu này thuộc loại bản ghi khác. Tham chiếu đúng loại bản ghi mà mục này yêu cầu.',
  },
});

const VICTIMS: readonly string[] = ['victim', 'under-identification'];
const ONE = ['victim'] as const;
/** A reporter is known by the report; a witness and a relative may have an identity alone. */
const ANY = ['victim', 'crime-report', 'person-identity'] as const;
