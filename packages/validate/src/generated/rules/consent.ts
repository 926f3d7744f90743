// Generated from packages/validate/src/rules/consent/. Do not edit; run `pnpm generate`.
import type { NamedRule } from '../../rules/rule.ts';
import { answeredBeforeRecorded } from '../../rules/consent/answered-before-recorded.ts';
import { childHasRepresentative } from '../../rules/consent/child-has-representative.ts';
import { childOfSevenAgreesToo } from '../../rules/consent/child-of-seven-agrees-too.ts';
import { concernsAVictim } from '../../rules/consent/concerns-a-victim.ts';
import { consentCanBeShown } from '../../rules/consent/consent-can-be-shown.ts';
import { foreignLanguageSaysWhoInterpreted } from '../../rules/consent/foreign-language-says-who-interpreted.ts';
import { fromNotBeforeAsked } from '../../rules/consent/from-not-before-asked.ts';
import { informedBeforeConsent } from '../../rules/consent/informed-before-consent.ts';
import { minorHasRepresentative } from '../../rules/consent/minor-has-representative.ts';
import { parentsRepresentMinors } from '../../rules/consent/parents-represent-minors.ts';
import { representativeSaysGround } from '../../rules/consent/representative-says-ground.ts';
import { untilNotBeforeFrom } from '../../rules/consent/until-not-before-from.ts';
import { withdrawnNotBeforeFrom } from '../../rules/consent/withdrawn-not-before-from.ts';

export const rules: readonly NamedRule<'consent'>[] = [
  { ...answeredBeforeRecorded, name: 'answered-before-recorded' },
  { ...childHasRepresentative, name: 'child-has-representative' },
  { ...childOfSevenAgreesToo, name: 'child-of-seven-agrees-too' },
  { ...concernsAVictim, name: 'concerns-a-victim' },
  { ...consentCanBeShown, name: 'consent-can-be-shown' },
  { ...foreignLanguageSaysWhoInterpreted, name: 'foreign-language-says-who-interpreted' },
  { ...fromNotBeforeAsked, name: 'from-not-before-asked' },
  { ...informedBeforeConsent, name: 'informed-before-consent' },
  { ...minorHasRepresentative, name: 'minor-has-representative' },
  { ...parentsRepresentMinors, name: 'parents-represent-minors' },
  { ...representativeSaysGround, name: 'representative-says-ground' },
  { ...untilNotBeforeFrom, name: 'until-not-before-from' },
  { ...withdrawnNotBeforeFrom, name: 'withdrawn-not-before-from' },
];
