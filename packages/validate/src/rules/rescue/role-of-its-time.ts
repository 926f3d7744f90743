/**
 * Each body acts in a role that exists on its day: the labour office until February 2025, the health body after it.
 * @module
 */
import { type BodyOnDay, lawOfRoles } from '../roles.ts';
import { rule } from '../rule.ts';

/** @see Law 66/2011/QH12, Art. 32; Law 53/2024/QH15, Art. 27(2), as amended by Law 86/2025/QH15 */
export const roleOfItsTime = rule({
  ...lawOfRoles,
  code: 'LT-RESCUE-0007',
  kind: 'rescue',
  each: ({ by, on, handOvers = [] }): BodyOnDay[] => [
    ['/by/role', [by, on]],
    ...handOvers.map((handOver, index): BodyOnDay => [`/handOvers/${index}/to/role`, [handOver.to, handOver.on]]),
  ],
});
