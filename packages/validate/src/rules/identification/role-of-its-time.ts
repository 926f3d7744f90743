/**
 * Each body acts in a role that exists on its day: the labour office until February 2025, the health body after it.
 * @module
 */
import { type BodyOnDay, lawOfRoles } from '../roles.ts';
import { rule } from '../rule.ts';

/** @see Law 66/2011/QH12, Art. 32; Law 53/2024/QH15, Art. 27(2), as amended by Law 86/2025/QH15 */
export const roleOfItsTime = rule({
  ...lawOfRoles,
  code: 'LT-IDENTIFICATION-0006',
  kind: 'identification',
  each: ({ origin, communeNotice, verification, decidedBy, decidedOn }): BodyOnDay[] => [
    ['/origin/to/role', [origin.how === 'came-forward' ? origin.to : undefined, origin.on]],
    ['/origin/through/role', [origin.how === 'returned' ? origin.through : undefined, origin.on]],
    ['/communeNotice/to/role', [communeNotice?.to, communeNotice?.on]],
    ['/verification/ledBy/role', [verification?.ledBy, verification?.from]],
    ['/decidedBy/role', [decidedBy, decidedOn]],
  ],
});
