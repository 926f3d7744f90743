// Generated from packages/validate/src/rules/referral/. Do not edit; run `pnpm generate`.
import type { NamedRule } from '../../rules/rule.ts';
import { consentUnlessImmediate } from '../../rules/referral/consent-unless-immediate.ts';
import { subsetNotAboveTotal } from '../../rules/referral/subset-not-above-total.ts';
import { supportAllowedForGroup } from '../../rules/referral/support-allowed-for-group.ts';
import { supportFromNotAfterUntil } from '../../rules/referral/support-from-not-after-until.ts';

export const rules: readonly NamedRule<'referral'>[] = [
  { ...consentUnlessImmediate, name: 'consent-unless-immediate' },
  { ...subsetNotAboveTotal, name: 'subset-not-above-total' },
  { ...supportAllowedForGroup, name: 'support-allowed-for-group' },
  { ...supportFromNotAfterUntil, name: 'support-from-not-after-until' },
];
