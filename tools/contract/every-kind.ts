/**
 * A sharing table for tests under which one agency may send another whatever there is.
 * @module
 */
import { sharing } from '../../packages/schemas/src/index.ts';

/** One row for each kind and group, so that what is refused is refused for what stands in it. */
export function everyKind(): typeof sharing {
  const some = [...Map.groupBy(sharing, ({ kind, group }) => `${kind} ${group}`).values()].flatMap(
    ([row]) => row ?? [],
  );
  return some.map((row) => ({
    ...row,
    from: 'investigating-body',
    to: 'procuracy',
    purpose: 'canary',
    basis: 'canary',
    condition: 'none',
  })) as unknown as typeof sharing;
}
