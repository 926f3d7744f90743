/**
 * The procedure as one table: from which state which step leads to which, who takes it, and by which article.
 *
 * Five matters have a course of their own: a case, a crime report, an identification, the status of a person, and a message that is
 * answered. A step that is not here is not forbidden by this table alone: its reader may not know every record.
 * @module
 */
import type { CaseEvent, ProceedingsRoleCode, StageCode } from '@lienthong/schemas';

export type Matter = 'case' | 'crime-report' | 'identification' | 'person' | 'message';

export interface Transition {
  matter: Matter;
  from: string;
  /** name of the step, as {@link stepOf} gives it, or the code that states it */
  step: string;
  /** `undefined` where the decision itself says where the matter goes on */
  to: string | undefined;
  /** roles that take it; none where another rule says who */
  by: readonly ProceedingsRoleCode[];
  /** id in `bases` of `@lienthong/schemas`, or `technical` */
  basis: string;
}

/** Name of the step that an event is: its tag, and what of its content decides where it leads. */
export function stepOf(step: CaseEvent['step']): string {
  switch (step.event) {
    case 'institution':
      return step.change === 'first' ? 'institution' : `institution-${step.change}`;
    case 'conclusion':
      return step.proposal === 'prosecute' ? 'conclusion' : 'conclusion-to-terminate';
    case 'suspension':
    case 'termination':
      return step.accused === undefined ? step.event : `${step.event}-for-some`;
    case 'appeal-judgment':
      return step.ruling === 'annulled-for-anew' ? 'appeal-judgment-for-anew' : 'appeal-judgment';
    default:
      return step.event;
  }
}

/** Stages that a case may be said to be in while it is in a state; most states are a stage by the same name. */
export function stagesOf(state: string): readonly string[] {
  return STAGES[state] ?? [state];
}

/** Stages that no step of this table leads to: what becomes of the case is told in another one, or by another body. */
export const OUTSIDE: readonly StageCode[] = ['transferred', 'joined', 'review'];

const STAGES: Readonly<Record<string, readonly StageCode[]>> = {
  judged: ['first-instance'],
  'trial-suspended': ['trial-preparation', 'first-instance'],
};

const INVESTIGATORS: readonly ProceedingsRoleCode[] = ['investigating-body', 'assigned-body'];
const AND_PROCURACY: readonly ProceedingsRoleCode[] = [...INVESTIGATORS, 'procuracy'];
const ALL: readonly ProceedingsRoleCode[] = [...AND_PROCURACY, 'court'];
const HUNTERS: readonly ProceedingsRoleCode[] = ['investigating-body'];
const PROCURACY: readonly ProceedingsRoleCode[] = ['procuracy'];
const COURT: readonly ProceedingsRoleCode[] = ['court'];

type Row = readonly [step: string, to: string | undefined, by: readonly ProceedingsRoleCode[], basis: string];

/** Articles of the Criminal Procedure Code, by state. */
const OF_CASE: Readonly<Record<string, readonly Row[]>> = {
  investigation: [
    ['institution', 'investigation', ALL, '153'],
    ['institution-changed', 'investigation', AND_PROCURACY, '156'],
    ['institution-supplemented', 'investigation', AND_PROCURACY, '156'],
    ['institution-cancelled', 'investigation-terminated', AND_PROCURACY, '158'],
    ['charge', 'investigation', AND_PROCURACY, '179'],
    ['preventive-measure', 'investigation', ALL, '109'],
    ['wanted-notice', 'investigation', HUNTERS, '231'],
    ['wanted-notice-lifted', 'investigation', HUNTERS, '231'],
    ['limit-extended', 'investigation', PROCURACY, '172'],
    ['conclusion', 'prosecution', INVESTIGATORS, '232'],
    ['conclusion-to-terminate', 'investigation-terminated', INVESTIGATORS, '232'],
    ['suspension', 'investigation-suspended', INVESTIGATORS, '229'],
    ['suspension-for-some', 'investigation', INVESTIGATORS, '229'],
    ['termination', 'investigation-terminated', INVESTIGATORS, '230'],
    ['termination-for-some', 'investigation', INVESTIGATORS, '230'],
    ['resumption', 'investigation', AND_PROCURACY, '235'],
    ['transfer', 'investigation', AND_PROCURACY, '169'],
    ['joinder', 'investigation', INVESTIGATORS, '170'],
    ['split', 'investigation', INVESTIGATORS, '170'],
  ],
  'investigation-suspended': [
    ['wanted-notice', 'investigation-suspended', HUNTERS, '231'],
    ['wanted-notice-lifted', 'investigation-suspended', HUNTERS, '231'],
    ['preventive-measure', 'investigation-suspended', ALL, '109'],
    ['resumption', 'investigation', AND_PROCURACY, '235'],
    ['termination', 'investigation-terminated', INVESTIGATORS, '230'],
  ],
  'investigation-terminated': [
    ['preventive-measure', 'investigation-terminated', ALL, '109'],
    ['wanted-notice-lifted', 'investigation-terminated', HUNTERS, '231'],
    ['termination', 'investigation-terminated', INVESTIGATORS, '232'],
    ['resumption', 'investigation', AND_PROCURACY, '235'],
  ],
  prosecution: [
    ['charge', 'prosecution', PROCURACY, '179'],
    ['preventive-measure', 'prosecution', PROCURACY, '109'],
    ['wanted-notice', 'prosecution', HUNTERS, '247'],
    ['wanted-notice-lifted', 'prosecution', HUNTERS, '231'],
    ['limit-extended', 'prosecution', PROCURACY, '240'],
    ['indictment', 'trial-preparation', PROCURACY, '243'],
    ['file-returned', 'investigation', PROCURACY, '245'],
    ['suspension', 'prosecution-suspended', PROCURACY, '247'],
    ['suspension-for-some', 'prosecution', PROCURACY, '247'],
    ['termination', 'prosecution-terminated', PROCURACY, '248'],
    ['termination-for-some', 'prosecution', PROCURACY, '248'],
    ['resumption', 'prosecution', PROCURACY, '249'],
    ['transfer', 'prosecution', PROCURACY, '239'],
    ['joinder', 'prosecution', PROCURACY, '242'],
    ['split', 'prosecution', PROCURACY, '242'],
  ],
  'prosecution-suspended': [
    ['wanted-notice', 'prosecution-suspended', HUNTERS, '247'],
    ['wanted-notice-lifted', 'prosecution-suspended', HUNTERS, '231'],
    ['resumption', 'prosecution', PROCURACY, '249'],
    ['termination', 'prosecution-terminated', PROCURACY, '248'],
  ],
  'prosecution-terminated': [['resumption', 'prosecution', PROCURACY, '249']],
  'trial-preparation': [
    ['preventive-measure', 'trial-preparation', COURT, '109'],
    ['wanted-notice', 'trial-preparation', HUNTERS, '281'],
    ['wanted-notice-lifted', 'trial-preparation', HUNTERS, '231'],
    ['limit-extended', 'trial-preparation', COURT, '277'],
    ['trial-decision', 'first-instance', COURT, '277'],
    ['file-returned', 'prosecution', COURT, '280'],
    ['suspension', 'trial-suspended', COURT, '281'],
    ['suspension-for-some', 'trial-preparation', COURT, '281'],
    ['termination', 'final', COURT, '282'],
    ['termination-for-some', 'trial-preparation', COURT, '282'],
    ['resumption', 'trial-preparation', COURT, '277'],
  ],
  'trial-suspended': [
    ['wanted-notice', 'trial-suspended', HUNTERS, '281'],
    ['wanted-notice-lifted', 'trial-suspended', HUNTERS, '231'],
    ['resumption', 'trial-preparation', COURT, '277'],
    ['termination', 'final', COURT, '282'],
  ],
  'first-instance': [
    ['preventive-measure', 'first-instance', COURT, '109'],
    ['trial-decision', 'first-instance', COURT, '255'],
    ['file-returned', 'prosecution', COURT, '326'],
    ['suspension', 'trial-suspended', COURT, '326'],
    ['termination', 'final', COURT, '282'],
    ['judgment', 'judged', COURT, '260'],
  ],
  judged: [
    ['preventive-measure', 'judged', COURT, '329'],
    ['appeal', 'appeal', ['procuracy', 'court'], '331'],
    ['legal-effect', 'final', COURT, '343'],
  ],
  appeal: [
    ['preventive-measure', 'appeal', COURT, '109'],
    ['appeal', 'appeal', ['procuracy', 'court'], '331'],
    ['trial-decision', 'appeal', COURT, '255'],
    ['legal-effect', 'appeal', COURT, '343'],
    ['appeal-judgment', 'final', COURT, '355'],
    ['appeal-judgment-for-anew', undefined, COURT, '355'],
  ],
  final: [['legal-effect', 'final', COURT, '355']],
};

/** Steps that are stated by a code, and lead to the state of that name. */
const BY_CODE: Readonly<Partial<Record<Matter, readonly (readonly [from: string, steps: string, basis: string])[]>>> = {
  'crime-report': [
    ['received', 'institute not-institute suspend', 'cpc2015-147-1'],
    ['suspend', 'institute not-institute suspend', 'cpc2015-149'],
    ['not-institute', 'institute', 'cpc2015-161'],
  ],
  identification: [
    ['open', 'victim not-a-victim continue', 'law53-2024-27'],
    ['continue', 'victim not-a-victim', 'law53-2024-27'],
    ['victim', 'not-a-victim', 'law53-2024-32-1'],
    ['not-a-victim', 'victim continue', 'law53-2024-32-1'],
  ],
  person: [
    ['under-identification', 'victim not-a-victim accompanying-under-18', 'law53-2024-27'],
    ['accompanying-under-18', 'under-identification victim', 'law53-2024-27'],
    ['victim', 'not-a-victim', 'law53-2024-32-1'],
    ['not-a-victim', 'under-identification victim', 'law53-2024-32-1'],
  ],
  message: [
    ['sent', 'accepted declined assigned in-process finished withdrawal-requested', 'technical'],
    ['sent', 'change-accepted change-rejected', 'technical'],
    ['accepted', 'assigned in-process finished withdrawal-requested', 'technical'],
    ['assigned', 'in-process finished withdrawal-requested', 'technical'],
    ['in-process', 'assigned finished withdrawal-requested', 'technical'],
    ['withdrawal-requested', 'withdrawn in-process finished', 'technical'],
  ],
};

export const transitions: readonly Transition[] = [
  ...Object.entries(OF_CASE).flatMap(([from, rows]) =>
    rows.map(
      ([step, to, by, article]): Transition => ({
        matter: 'case',
        from,
        step,
        to,
        by,
        basis: `cpc2015-${article}`,
      }),
    ),
  ),
  ...(Object.entries(BY_CODE) as [Matter, NonNullable<(typeof BY_CODE)[Matter]>][]).flatMap(([matter, rows]) =>
    rows.flatMap(([from, steps, basis]) =>
      steps.split(' ').map((step): Transition => ({ matter, from, step, to: step, by: [], basis })),
    ),
  ),
];
