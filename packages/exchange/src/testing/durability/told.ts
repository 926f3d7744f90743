/**
 * What a process has told others and may never lose, found in the bytes that went through its sockets; and whether a store holds it.
 * @module
 */
import { Vault } from '../../at-rest/vault.ts';
import { importDecrypter } from '../../keys/decrypter.ts';
import { readManifest } from '../../manifest/manifest.ts';
import { readMessage } from '../../message/message.ts';
import { checkParts } from '../../part/part.ts';
import { readReceipt } from '../../receipt/receipt.ts';
import type { Store } from '../../store/store.ts';
import type { ProcessConfig } from '../agency-process.ts';
import type { SystemCall } from './trace.ts';

export interface Told {
  /**
   * It gave a receipt; it took one, and answered 204, so that nobody brings it again; or `send` accepted a message, by its id.
   */
  readonly how: 'gave' | 'took' | 'accepted';
  /** Compact JWS, or the id. */
  readonly what: string;
}

/** The sockets of one life of a process. */
export class Sockets {
  /** What was read from each since it was answered. */
  readonly #asked = new Map<number, string>();

  /** @returns what this call tells */
  follow({ name, args, bytes, result }: SystemCall): Told[] {
    const fd = Number(args[0]);
    const text = Buffer.concat(bytes).toString('latin1');
    if (name === 'accept4') this.#asked.set(result, '');
    else if (name === 'close') this.#asked.delete(fd);
    else if (/^(read|recv)/.test(name)) {
      const asked = this.#asked.get(fd);
      if (asked !== undefined) this.#asked.set(fd, asked + text);
    } else if (/^(write|send)/.test(name)) {
      const asked = this.#asked.get(fd) ?? '';
      if (this.#asked.has(fd)) this.#asked.set(fd, '');
      return toldIn(text, asked);
    }
    return [];
  }
}

function toldIn(text: string, asked: string): Told[] {
  const [, accepted] = /^"([0-9a-f-]{36})"\n$/.exec(text) ?? [];
  if (accepted !== undefined) return [{ how: 'accepted', what: accepted }];
  const took = text.startsWith('HTTP/1.1 204') ? receiptsIn(asked) : [];
  return [
    ...took.map((what) => ({ how: 'took', what }) as const),
    ...receiptsIn(text).map((what) => ({ how: 'gave', what }) as const),
  ];
}

function receiptsIn(text: string): string[] {
  return [...text.matchAll(/\{"receipts":\[([^\]]*)\]\}/g)].flatMap(([, list = '']) =>
    [...list.matchAll(/"([^"]+)"/g)].map(([, jws = '']) => jws),
  );
}

/** @returns those of what was told that the store does not hold */
export async function missingIn(store: Store, told: readonly Told[], { code, keys }: ProcessConfig): Promise<Told[]> {
  const vault = await Vault.open(store, { code, decrypters: [importDecrypter(keys.encryption)] });
  const missing: Told[] = [];
  for (const one of told) if (!(await holds(store, vault, one))) missing.push(one);
  return missing;
}

async function holds(store: Store, vault: Vault, { how, what }: Told): Promise<boolean> {
  if (how === 'accepted') return holdsLetter(store, what);
  const { dig } = readReceipt(what).claims;
  if (!(await store.receipts(dig)).some(({ jws }) => jws === what)) return false;
  return how === 'gave' ? holdsArrival(store, vault, dig) : (await store.letterByDigest(dig)) !== undefined;
}

/** A message that was accepted can be posted until its verdict is there. */
async function holdsLetter(store: Store, jti: string): Promise<boolean> {
  const letter = await store.letter(jti);
  if (!letter) return false;
  if (letter.state === 'valid') return true;
  const body = await store.letterBody(jti);
  return body !== undefined && readManifest(readMessage(body).manifest).digest === letter.dig;
}

/** A message that was answered can be read: as it came, or from under its own keys. */
async function holdsArrival(store: Store, vault: Vault, dig: string): Promise<boolean> {
  const arrival = await store.arrival(dig);
  if (!arrival) return false;
  const { claims } = readManifest(arrival.manifest);
  const parts = await store.arrivalParts(dig);
  try {
    const jwes = parts.flatMap((part) => ('jwe' in part ? part.jwe : []));
    if (jwes.length > 0) checkParts(claims.parts, jwes);
    for (const part of parts) if ('sealed' in part) vault.open(dig, part);
    return parts.length === claims.parts.length && !parts.some((part) => 'erased' in part);
  } catch {
    return false;
  }
}
