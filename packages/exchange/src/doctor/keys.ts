/**
 * The keys of an agency, against the directory and against the parts that they have to open.
 * @module
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openSealedKey } from '../at-rest/wrapping-key.ts';
import { currentSigningKey, type Directory, encryptionKey, endingKeys, findAgency } from '../directory/lookup.ts';
import { type ErrorCode, ExchangeError } from '../errors.ts';
import { importDecrypter } from '../keys/decrypter.ts';
import type { PrivateJwk } from '../keys/jwk.ts';
import { openKeyFile } from '../keys/key-file.ts';
import { signerInUse } from '../keys/key-ring.ts';
import { importSigner, type Signer } from '../keys/signer.ts';
import { type Findings, NotTried, type Tell } from './findings.ts';
import type { Examination } from './options.ts';
import type { Looked } from './store.ts';

const name = 'keys.jwe';

/** @returns the private keys, when there is a passphrase and it opens them */
export async function checkKeyFile(
  findings: Findings,
  { folder, passphrase }: Examination,
): Promise<readonly PrivateJwk[] | undefined> {
  return findings.check(
    'keys/file',
    async (tell) => {
      const text = await readFile(join(folder, name), 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') throw error;
        return undefined;
      });
      if (text === undefined) return void tell('file-missing');
      if (passphrase === undefined) throw new NotTried('needs-passphrase');
      return openKeyFile(text, passphrase);
    },
    name,
  );
}

export interface KeysToCheck {
  readonly keys: readonly PrivateJwk[] | undefined;
  readonly directory: Directory;
  readonly code: string;
  readonly store: Looked;
}

/** @returns the signer in use */
export async function checkKeys(
  findings: Findings,
  { now }: Examination,
  { keys, directory, code, store }: KeysToCheck,
): Promise<Signer | undefined> {
  const at = Math.floor(now() / 1000);
  const decrypting = keys?.filter(({ alg }) => alg === 'ECDH-ES+A256KW');
  const signer = await findings.check('keys/signing', (tell) => {
    if (keys !== undefined)
      return inUse(tell, { directory, code, signers: keys.filter((key) => !decrypting?.includes(key)), at });
    if (hasKey(tell, () => currentSigningKey(directory, code, at))) throw new NotTried('needs-keys');
    return undefined;
  });
  await findings.check('keys/decryption', (tell) => {
    if (!hasKey(tell, () => encryptionKey(directory, code, at))) return;
    if (decrypting === undefined) throw new NotTried('needs-keys');
    const held = new Set(decrypting.map(({ kid }) => kid));
    for (const { use, jwk, useFrom, acceptUntil, revokedFrom } of findAgency(directory, code)?.keys ?? [])
      if (use === 'enc' && useFrom <= at && at <= acceptUntil && revokedFrom === undefined && !held.has(jwk.kid))
        tell('decryption-key-missing', jwk.kid);
  });
  await findings.check('keys/expiry', (tell) => {
    for (const { kid } of endingKeys(directory, code, at)) tell('key-expiring', kid);
  });
  await findings.check(
    'keys/parts',
    async () => {
      if (typeof store === 'string') throw new NotTried(store);
      if (decrypting === undefined) throw new NotTried('needs-keys');
      const sealed = store.sealedWrappingKeys();
      if (sealed.length > 0)
        await openSealedKey(sealed, { code, decrypters: decrypting.map(importDecrypter) }, store.id);
    },
    'part-keys.sqlite',
  );
  return signer;
}

/** Whether the directory has a key in use; who is not in it at all is told by another check. */
function hasKey(tell: Tell, find: () => unknown): boolean {
  try {
    find();
    return true;
  } catch (error) {
    if (!(error instanceof ExchangeError)) throw error;
    if (error.code === 'unknown-issuer') throw new NotTried('needs-entry');
    tell('no-key-in-use', error.place);
    return false;
  }
}

function inUse(
  tell: Tell,
  { directory, code, signers, at }: { directory: Directory; code: string; signers: readonly PrivateJwk[]; at: number },
): Signer | undefined {
  try {
    return signerInUse(directory, code, signers.map(importSigner), at);
  } catch (error) {
    if (!(error instanceof ExchangeError)) throw error;
    if (error.code === 'unknown-issuer') throw new NotTried('needs-entry');
    const kids = new Set(signers.map(({ kid }) => kid));
    const own = findAgency(directory, code)?.keys.filter(({ jwk }) => kids.has(jwk.kid)) ?? [];
    const isAhead = own.some(({ useFrom }) => useFrom > at);
    tell(codeOf(error.code, isAhead), own[0]?.jwk.kid ?? name);
    return undefined;
  }
}

function codeOf(code: ErrorCode, isAhead: boolean) {
  if (code === 'key-revoked') return 'own-key-revoked';
  if (code === 'key-not-valid') return isAhead ? 'key-not-yet' : 'key-over';
  return 'keys-not-in-directory';
}
