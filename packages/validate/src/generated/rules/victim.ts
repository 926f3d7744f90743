// Generated from packages/validate/src/rules/victim/. Do not edit; run `pnpm generate`.
import type { NamedRule } from '../../rules/rule.ts';
import { accompanyingPersonIsUnder18 } from '../../rules/victim/accompanying-person-is-under-18.ts';
import { identificationNotBeforeActAge } from '../../rules/victim/identification-not-before-act-age.ts';
import { meansUnlessUnder18 } from '../../rules/victim/means-unless-under-18.ts';
import { supportAllowedForGroup } from '../../rules/victim/support-allowed-for-group.ts';
import { supportOfTheLawOfTheDay } from '../../rules/victim/support-of-the-law-of-the-day.ts';
import { victimHasGrounds } from '../../rules/victim/victim-has-grounds.ts';

export const rules: readonly NamedRule<'victim'>[] = [
  { ...accompanyingPersonIsUnder18, name: 'accompanying-person-is-under-18' },
  { ...identificationNotBeforeActAge, name: 'identification-not-before-act-age' },
  { ...meansUnlessUnder18, name: 'means-unless-under-18' },
  { ...supportAllowedForGroup, name: 'support-allowed-for-group' },
  { ...supportOfTheLawOfTheDay, name: 'support-of-the-law-of-the-day' },
  { ...victimHasGrounds, name: 'victim-has-grounds' },
];
