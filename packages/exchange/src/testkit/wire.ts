/**
 * A network in memory: each request goes straight to the agency whose endpoint it names, unless a test hinders it.
 * @module
 */
import type { Agency } from '../agency.ts';
import { ExchangeError } from '../errors.ts';
import type { PeerAnswer, Transport } from '../sender/transport.ts';
import { protocolPath } from '../strict/types.ts';

/** One request on its way. */
export interface WireRequest {
  /** Codes of who asks and who is asked. */
  readonly from: string;
  readonly to: string;
  readonly method: 'GET' | 'POST';
  /** Which of the agency's addresses: `messages`, `receipts`, `receipts/query` and so on. */
  readonly address: string;
  /** Content type of the body. */
  readonly type: string;
  readonly body: Uint8Array;
}

/** Passes a request on, as often as it is called. */
export type Pass = () => Promise<PeerAnswer>;

/** What a test does to a request: pass it on late, twice, or not at all. An error is a lost answer. */
export type Hindrance = (request: WireRequest, pass: Pass) => Promise<PeerAnswer>;

/** @param agencies those that can be reached now */
export function wireTo(
  agencies: () => Iterable<Agency>,
  from: string,
  hinder: Hindrance = (_, pass) => pass(),
): Transport {
  return {
    async request(method, url, body = new Uint8Array(), type = '') {
      const agency = [...agencies()].find(({ endpoint }) => url.startsWith(`${endpoint}/`));
      if (!agency) throw new ExchangeError('peer-unreachable');
      const { pathname } = new URL(url);
      const address = url.slice(agency.endpoint.length + protocolPath.length + 2);
      return hinder({ from, to: agency.code, method, address, type, body }, async () => {
        const answer = await agency.route({ method, path: pathname, type, body });
        return { status: answer.status, body: Buffer.from(answer.body ?? '') };
      });
    },
    close: () => Promise.resolve(),
  };
}

/** The answer does not come back, though the request may have arrived. */
export function lost(): never {
  throw new ExchangeError('peer-unreachable');
}
