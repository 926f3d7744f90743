// Generated from packages/validate/src/rules/head/. Do not edit; run `pnpm generate`.
import type { NamedRule } from '../../rules/rule.ts';
import { enteredInErrorCarriesMinimum } from '../../rules/head/entered-in-error-carries-minimum.ts';
import { firstRevisionRevisesNothing } from '../../rules/head/first-revision-revises-nothing.ts';
import { intervalFromNotAfterTo } from '../../rules/head/interval-from-not-after-to.ts';
import { reasonFromRevision2 } from '../../rules/head/reason-from-revision-2.ts';
import { revisesFromRevision2 } from '../../rules/head/revises-from-revision-2.ts';
import { revisesTheOneBefore } from '../../rules/head/revises-the-one-before.ts';

export const rules: readonly NamedRule<'head'>[] = [
  { ...enteredInErrorCarriesMinimum, name: 'entered-in-error-carries-minimum' },
  { ...firstRevisionRevisesNothing, name: 'first-revision-revises-nothing' },
  { ...intervalFromNotAfterTo, name: 'interval-from-not-after-to' },
  { ...reasonFromRevision2, name: 'reason-from-revision-2' },
  { ...revisesFromRevision2, name: 'revises-from-revision-2' },
  { ...revisesTheOneBefore, name: 'revises-the-one-before' },
];
