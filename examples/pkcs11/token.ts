/**
 * Keys in a PKCS#11 token, used by OpenSC's `pkcs11-tool`: neither private key can leave it.
 *
 * One process an operation is slow (some tens of milliseconds) and shows the shape; an agency with many messages puts a
 * service that holds a session in its place.
 *
 * @module
 */
import { spawn } from 'node:child_process';
import { createHash, createPublicKey, type KeyObject } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { agreeingDecrypter, type Decrypter, type PublicJwk, type Signer, thumbprint } from '@lienthong/exchange';

export interface TokenOptions {
  /** The token's module, say `/usr/lib/softhsm/libsofthsm2.so`. */
  readonly module: string;
  /** Label of the token. */
  readonly label: string;
  /** Name of the environment variable that holds the PIN: an argument could be read by other users of the machine. */
  readonly pinVariable: string;
}

/** @param id hexadecimal `CKA_ID` of a P-256 key pair that may sign */
export async function tokenSigner(token: TokenOptions, id: string): Promise<Signer> {
  const publicJwk = await publicKey(token, id, 'ES256');
  return {
    kid: publicJwk.kid,
    alg: 'ES256',
    publicJwk,
    sign: (data) =>
      use(token, ['--sign', '--mechanism', 'ECDSA', '--id', id], 64, createHash('sha256').update(data).digest()),
  };
}

/** @param id hexadecimal `CKA_ID` of a P-256 key pair that may derive */
export async function tokenDecrypter(token: TokenOptions, id: string): Promise<Decrypter> {
  const publicJwk = await publicKey(token, id, 'ECDH-ES+A256KW');
  return agreeingDecrypter(publicJwk, async (epk) => {
    // The tool derives with a key out of a file alone; this one is public.
    const folder = await mkdtemp(join(tmpdir(), 'epk-'));
    try {
      const file = join(folder, 'epk.der');
      await writeFile(
        file,
        createPublicKey({ key: { ...epk }, format: 'jwk' }).export({ format: 'der', type: 'spki' }),
      );
      return await use(token, ['--derive', '--mechanism', 'ECDH1-DERIVE', '--id', id, '--input-file', file], 32);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
}

/** SubjectPublicKeyInfo of a point of P-256, uncompressed. */
const spkiBytes = 91;

async function publicKey(token: TokenOptions, id: string, alg: PublicJwk['alg']): Promise<PublicJwk> {
  const der = await use(token, ['--read-object', '--type', 'pubkey', '--id', id], spkiBytes);
  const key: KeyObject = createPublicKey({ key: der, format: 'der', type: 'spki' });
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  const bare = { kty: 'EC', crv: 'P-256', x, y } as const;
  return { ...bare, kid: thumbprint(bare), alg };
}

/**
 * `pkcs11-tool` writes what the token gives to its standard output at once, and what it has to say about it at its end.
 * @param lengthBytes of what the token gives
 */
async function use(
  token: TokenOptions,
  operation: readonly string[],
  lengthBytes: number,
  input?: Uint8Array,
): Promise<Buffer> {
  const { module, label, pinVariable } = token;
  const login = ['--module', module, '--token-label', label, '--pin', `env:${pinVariable}`];
  const child = spawn('pkcs11-tool', [...login, ...operation], { stdio: ['pipe', 'pipe', 'ignore'] });
  child.stdin.end(input);
  const exited = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('exit', resolve));
  const [given, code] = await Promise.all([buffer(child.stdout), exited]);
  if (code !== 0 || given.length < lengthBytes) throw new Error(`the token did not carry out ${operation[0]}`);
  return given.subarray(0, lengthBytes);
}
