/**
 * The network of a test in memory: each request goes straight to the agency whose endpoint it names.
 * @module
 */
import { ExchangeError } from '../errors.ts';
import type { Transport } from '../sender/transport.ts';
import type { TestAgency } from './network.ts';

/**
 * @param agencies by code, once there are any
 * @param down codes of agencies that nobody reaches; may change
 */
export function memoryWire(
  agencies: () => Readonly<Record<string, TestAgency>>,
  down: ReadonlySet<string> = new Set(),
): Transport {
  return {
    async request(method, url, body = new Uint8Array(), type = '') {
      const agency = Object.entries(agencies()).flatMap(([code, one]) =>
        !down.has(code) && isRunning(one) && url.startsWith(`${one.agency.endpoint}/`) ? [one.agency] : [],
      )[0];
      if (!agency) throw new ExchangeError('peer-unreachable');
      const answer = await agency.route({ method, path: new URL(url).pathname, type, body });
      return { status: answer.status, body: Buffer.from(answer.body ?? '') };
    },
    close: () => Promise.resolve(),
  };
}

export function isRunning(one: TestAgency): boolean {
  try {
    return one.agency !== undefined;
  } catch {
    return false;
  }
}
