/**
 * The earlier step of the same case on which a step rests.
 * @module
 */
import type { CaseEvent, RecordRef } from '@lienthong/schemas';

type StepName = CaseEvent['step']['event'];

export interface EarlierStep {
  at: string;
  ref: RecordRef;
  /** steps that it may be */
  names: readonly StepName[];
}

export function earlierSteps(step: CaseEvent['step']): EarlierStep[] {
  switch (step.event) {
    case 'appeal':
    case 'appeal-judgment':
      return [{ at: '/step/judgment', ref: step.judgment, names: ['judgment'] }];
    case 'legal-effect':
      return [{ at: '/step/judgment', ref: step.judgment, names: ['judgment', 'appeal-judgment'] }];
    case 'resumption':
      return [{ at: '/step/of', ref: step.of, names: ['suspension', 'termination', 'conclusion'] }];
    case 'wanted-notice-lifted':
      return [{ at: '/step/notice', ref: step.notice, names: ['wanted-notice'] }];
    default:
      return [];
  }
}
