// Generated from packages/validate/src/rules/protection-measure/. Do not edit; run `pnpm generate`.
import type { NamedRule } from '../../rules/rule.ts';
import { appliedHasMeasures } from '../../rules/protection-measure/applied-has-measures.ts';
import { datesInOrder } from '../../rules/protection-measure/dates-in-order.ts';
import { endHasDayAndReason } from '../../rules/protection-measure/end-has-day-and-reason.ts';
import { investigatingBodyDecides } from '../../rules/protection-measure/investigating-body-decides.ts';
import { lawOfItsDay } from '../../rules/protection-measure/law-of-its-day.ts';
import { measuresWithinProtection } from '../../rules/protection-measure/measures-within-protection.ts';
import { referencesOfTheirKind } from '../../rules/protection-measure/references-of-their-kind.ts';
import { refusalHasReason } from '../../rules/protection-measure/refusal-has-reason.ts';
import { relativeHasRelation } from '../../rules/protection-measure/relative-has-relation.ts';
import { requestingBodyIsNamed } from '../../rules/protection-measure/requesting-body-is-named.ts';
import { urgentRequestPutInWriting } from '../../rules/protection-measure/urgent-request-put-in-writing.ts';

export const rules: readonly NamedRule<'protection-measure'>[] = [
  { ...appliedHasMeasures, name: 'applied-has-measures' },
  { ...datesInOrder, name: 'dates-in-order' },
  { ...endHasDayAndReason, name: 'end-has-day-and-reason' },
  { ...investigatingBodyDecides, name: 'investigating-body-decides' },
  { ...lawOfItsDay, name: 'law-of-its-day' },
  { ...measuresWithinProtection, name: 'measures-within-protection' },
  { ...referencesOfTheirKind, name: 'references-of-their-kind' },
  { ...refusalHasReason, name: 'refusal-has-reason' },
  { ...relativeHasRelation, name: 'relative-has-relation' },
  { ...requestingBodyIsNamed, name: 'requesting-body-is-named' },
  { ...urgentRequestPutInWriting, name: 'urgent-request-put-in-writing' },
];
