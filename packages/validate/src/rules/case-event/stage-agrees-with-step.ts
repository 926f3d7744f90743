/**
 * The stage in which a step leaves a case is one that the step can lead to.
 * @module
 */
import type { CaseEvent } from '@lienthong/schemas';
import { rule } from '../rule.ts';

export const stageAgreesWithStep = rule({
  code: 'LT-EVENT-0011',
  basis: ['technical'],
  severity: 'warning',
  kind: 'case-event',
  at: '/stageAfter',
  holds: ({ step, stageAfter }) =>
    stageAfter === undefined ? undefined : STAGES[step.event]?.split(' ').includes(stageAfter),
  message: {
    en: 'This step does not lead to this stage. Correct the step or the stage.',
    vi: 'Bước tố tụng này không dẫn đến giai đoạn đã ghi. Sửa bước tố tụng hoặc giai đoạn.',
  },
});

const STAGES: Partial<Record<CaseEvent['step']['event'], string>> = {
  institution: 'investigation investigation-terminated',
  conclusion: 'prosecution investigation-terminated',
  indictment: 'trial-preparation prosecution',
  'file-returned': 'investigation prosecution',
  'trial-decision': 'trial-preparation first-instance appeal',
  judgment: 'first-instance appeal final',
  appeal: 'appeal first-instance',
  'legal-effect': 'final',
  suspension: 'investigation-suspended prosecution-suspended trial-preparation first-instance',
  termination: 'investigation-terminated prosecution-terminated final',
  resumption: 'investigation prosecution trial-preparation',
};
