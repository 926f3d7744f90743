/**
 * A transport with a memory: a sender keeps no bytes of what has been answered, and a test may want them again.
 * @module
 */
import { readManifest } from '../manifest/manifest.ts';
import { messageType, readMessage } from '../message/message.ts';
import { httpTransport, type Transport } from '../sender/transport.ts';

/** Messages that were posted, by `jti`, in the order of their first attempt. */
export type Posted = Map<string, Uint8Array>;

/** @param network HTTP on loopback unless given */
export function recording(
  posted: Posted,
  network: Transport = httpTransport({ networks: () => ['127.0.0.0/8'] }),
): Transport {
  return {
    ...network,
    request: (method, url, body, type) => {
      if (type === messageType && body) posted.set(readManifest(readMessage(body).manifest).claims.jti, body);
      return network.request(method, url, body, type);
    },
  };
}
