// Generated from packages/validate/src/rules/victim/. Do not edit; run `pnpm generate`.
import type { NamedRule } from '../../rules/rule.ts';

export const rules: readonly NamedRule<'victim'>[] = [
];
