/**
 * The network of a test in memory: each request goes straight to the agency whose endpoint it names.
 * @module
 */
import type { Transport } from '../sender/transport.ts';
import { type Hindrance, wireTo } from '../testkit/wire.ts';
import type { TestAgency } from './network.ts';

/**
 * @param agencies by code, once there are any
 * @param down codes of agencies that nobody reaches; may change
 */
export function memoryWire(
  agencies: () => Readonly<Record<string, TestAgency>>,
  down: ReadonlySet<string> = new Set(),
  hinder?: Hindrance,
): Transport {
  const reachable = () =>
    Object.entries(agencies()).flatMap(([code, one]) => (!down.has(code) && isRunning(one) ? [one.agency] : []));
  return wireTo(reachable, '', hinder);
}

export function isRunning(one: TestAgency): boolean {
  try {
    return one.agency !== undefined;
  } catch {
    return false;
  }
}
