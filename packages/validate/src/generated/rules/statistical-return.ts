// Generated from packages/validate/src/rules/statistical-return/. Do not edit; run `pnpm generate`.
import type { NamedRule } from '../../rules/rule.ts';

export const rules: readonly NamedRule<'statistical-return'>[] = [
];
