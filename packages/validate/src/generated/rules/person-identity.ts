// Generated from packages/validate/src/rules/person-identity/. Do not edit; run `pnpm generate`.
import type { NamedRule } from '../../rules/rule.ts';
import { citizenNumberAgreesWithSexAndYear } from '../../rules/person-identity/citizen-number-agrees-with-sex-and-year.ts';
import { legalNameFirst } from '../../rules/person-identity/legal-name-first.ts';
import { saysWhoseIdentity } from '../../rules/person-identity/says-whose-identity.ts';

export const rules: readonly NamedRule<'person-identity'>[] = [
  { ...citizenNumberAgreesWithSexAndYear, name: 'citizen-number-agrees-with-sex-and-year' },
  { ...legalNameFirst, name: 'legal-name-first' },
  { ...saysWhoseIdentity, name: 'says-whose-identity' },
];
