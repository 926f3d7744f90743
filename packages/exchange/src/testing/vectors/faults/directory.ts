/**
 * Faults of a directory of two agencies, signed by two of three signers: its form, its signatures, its entries, its chain.
 * @module
 */
import type { Agency, Directory, DirectoryKey } from '../../../directory/claims.ts';
import { type Trust, verifyDirectory } from '../../../directory/directory.ts';
import { digestOf, toBase64url, toUtf8 } from '../../../encoding.ts';
import type { ErrorCode } from '../../../errors.ts';
import { type PublicJwk, publicPart, thumbprint } from '../../../keys/jwk.ts';
import { importSigner, type Signer } from '../../../keys/signer.ts';
import { types } from '../../../strict/types.ts';
import { testNetwork } from '../../test-directory.ts';
import { testSigningKey } from '../../test-keys.ts';
import { forgeSegments } from '../../test-message.ts';
import { keysOf, now } from '../world.ts';
import { type Assemble, type Base, type DocumentFault, documentFaults } from './document.ts';
import { bytesOf, spellings } from './fault.ts';

export interface DirectoryFault extends DocumentFault {
  /** The version known before; without it `trust` is what it is held against. */
  readonly previous?: string;
}

const day = 86_400;
const network = await testNetwork(
  ['commune', 'police'].map((code) => ({ code, keys: keysOf(code) })),
  { k: 2, signers: 3 },
);
const { directory } = network;
const [first, second, third] = network.signerKeys.map(importSigner) as [Signer, Signer, Signer];
const header = (by: Signer, members: object = {}) => ({ alg: by.alg, kid: by.kid, typ: types.directory, ...members });

/** What the first version is held against. */
export const directoryTrust: Trust = network.trust;
const mended = await signedBy([first, second]);
const { dig, text: previous } = await verifyDirectory(mended, { trust: directoryTrust });
const next: Directory = { ...directory, version: 2, prev: dig, iat: now };
const mendedNext = await signedBy([first, second], next);
const nextDig = digestOf(bytesOf(next));

const [commune, police] = directory.agencies as [Agency, Agency];
const [signing, encryption] = commune.keys as [DirectoryKey, DirectoryKey];
const x25519 = (x: string): PublicJwk => {
  const jwk = { ...encryption.jwk, x };
  return { ...jwk, kid: thumbprint(jwk) };
};
const ed25519 = (bytes: Uint8Array): PublicJwk => {
  const jwk = { ...signing.jwk, x: toBase64url(bytes) };
  return { ...jwk, kid: thumbprint(jwk) };
};
const p256 = publicPart(keysOf('province').signing);
const offCurve = Buffer.from(p256.y ?? '', 'base64url').map((byte) => byte ^ 1);

export const directoryFaults: readonly DirectoryFault[] = [
  ...(await signatureFaults()),
  // The document
  envelope('bom', 'A byte order mark begins the document.', 'bad-utf8', (text) => `\uFEFF${text}`),
  envelope('trailing', 'A second value follows.', 'bad-json', (text) => `${text}{}`),
  envelope('duplicate-member', 'The document names its payload twice.', 'duplicate-member', (text) =>
    text.replace('{', '{"payload":"",'),
  ),
  envelope('unknown-member', 'The document has a member more.', 'bad-token', (text) =>
    text.replace('{', '{"note":"",'),
  ),
  envelope('no-payload', 'The document has no payload.', 'bad-token', (text) => text.replace(/"payload":"[^"]*",/, '')),
  envelope('payload-empty', 'The payload is empty.', 'bad-token', (text) =>
    text.replace(/"payload":"[^"]*"/, '"payload":""'),
  ),
  envelope('no-signatures', 'The list of signatures is empty.', 'bad-token', (text) =>
    text.replace(/"signatures":\[.*\]/, '"signatures":[]'),
  ),
  envelope('flattened', 'The document is a JWS with one signature.', 'bad-token', (text) => {
    const { payload, signatures } = JSON.parse(text) as { payload: string; signatures: readonly object[] };
    return JSON.stringify({ payload, ...signatures[0] });
  }),
  envelope('unprotected-header', 'A signature has a header that is not signed.', 'bad-json', (text) =>
    text.replace('{"protected"', '{"header":{},"protected"'),
  ),
  envelope(
    'compact',
    'The document is a compact JWS.',
    'bad-json',
    (text) => (JSON.parse(text) as { payload: string }).payload,
  ),
  ...spellings.map(([rule, title, change]) =>
    envelope(
      `payload-${rule}`,
      `The payload’s base64url ${title}.`,
      rule === 'impossible-length' ? 'bad-base64url' : 'bad-token',
      (text) => {
        const { payload, signatures } = JSON.parse(text) as { payload: string; signatures: unknown };
        return JSON.stringify({ payload: change(payload), signatures });
      },
    ),
  ),
  // k of n
  await signers('below-k', 'One of two signed.', [first]),
  await signers('same-signer-twice', 'One signer signed twice.', [first, first]),
  await signers('by-stranger', 'Somebody who is no signer signed as well.', [
    first,
    second,
    importSigner(keysOf('stranger').signing),
  ]),
  await signers('by-agency', 'An agency signed in a signer’s place.', [first, importSigner(keysOf('police').signing)]),
  await signers('third-false', 'Two of three signed, and a third signature is false.', [
    first,
    second,
    { ...importSigner(keysOf('stranger').signing), kid: third.kid },
  ]),
  await signers(
    'own-signers',
    'The document names signers of its own, who are not trusted.',
    ['x', 'y'].map(stranger),
    {
      signers: { k: 2, keys: ['x', 'y'].map((label) => stranger(label).publicJwk) },
    },
  ),
  await entry('k-above-signers', 'There are fewer signers than must sign.', 'directory-bad-signature', {
    signers: { k: 4, keys: directory.signers.keys },
  }),
  await entry('k-zero', 'No one must sign.', 'bad-claims', { signers: { k: 0, keys: directory.signers.keys } }),
  await entry('signer-doubled', 'A signer stands twice.', 'directory-invalid', {
    signers: { k: 2, keys: [...directory.signers.keys, ...directory.signers.keys.slice(0, 1)] },
  }),
  // Times and versions
  await entry('exp-before-iat', 'The directory expires before it is issued.', 'directory-invalid', {
    exp: directory.iat,
  }),
  await entry('lifetime-too-long', 'The directory would hold 401 days.', 'lifetime-too-long', {
    exp: directory.iat + 401 * day,
  }),
  await entry('expired', 'The directory has expired.', 'directory-expired', { exp: now }),
  await entry('not-yet-valid', 'The directory comes from the future.', 'not-yet-valid', { iat: now + 121 }),
  await entry('version-zero', 'The version is zero.', 'bad-claims', { version: 0 }),
  await entry('first-with-prev', 'The first version names one before.', 'directory-invalid', { prev: dig }),
  await entry('second-without-prev', 'The second version names none before.', 'directory-invalid', { version: 2 }),
  await after('rollback', 'The version is older than the one known.', 'directory-rollback', directory, mendedNext),
  await after('rollback-time', 'A newer version was issued earlier.', 'directory-rollback', {
    ...next,
    iat: directory.iat - 1,
  }),
  await after('gap', 'A version in between is missing.', 'directory-gap', { ...next, version: 3, prev: nextDig }),
  await after('fork', 'Another document bears the version known.', 'directory-fork', {
    ...directory,
    exp: directory.exp - 1,
  }),
  await after('prev-of-another', 'The version names another before it.', 'directory-fork', {
    ...next,
    prev: digestOf(toUtf8('other')),
  }),
  await after(
    'signers-replaced',
    'New signers alone signed their own entry.',
    'directory-bad-signature',
    { ...next, signers: { k: 2, keys: ['x', 'y'].map((label) => stranger(label).publicJwk) } },
    previous,
    ['x', 'y'].map(stranger),
  ),
  await after('signers-not-agreed', 'The old signers alone signed for new ones.', 'directory-bad-signature', {
    ...next,
    signers: { k: 2, keys: ['x', 'y'].map((label) => stranger(label).publicJwk) },
  }),
  // Entries
  await entry('agency-doubled', 'An agency stands twice.', 'directory-invalid', {
    agencies: [commune, police, { ...police, keys: [] }],
  }),
  await entry('agency-key-doubled', 'Two agencies have one key.', 'directory-invalid', {
    agencies: [commune, { ...police, keys: commune.keys }],
  }),
  await entry('signer-is-agency', 'A signer’s key is an agency’s as well.', 'directory-invalid', {
    agencies: [{ ...commune, keys: [{ ...signing, jwk: first.publicJwk }] }, police],
  }),
  await entry('freshness-is-signer', 'The online key is a signer’s as well.', 'directory-invalid', {
    freshnessKey: first.publicJwk,
  }),
  await entry('freshness-encrypts', 'The online key is one to encrypt.', 'weak-key', {
    freshnessKey: publicPart(keysOf('procuracy').encryption),
  }),
  await entry('network-none', 'A range of addresses is none.', 'directory-invalid', { networks: ['10.0.0.0/33'] }),
  await entry('network-ipv6', 'A range of IPv6 addresses is none.', 'directory-invalid', { networks: ['::1/129'] }),
  await entry('network-name', 'A range is a name.', 'bad-claims', { networks: ['police.example'] }),
  await entry('limit-above', 'A limit is above that of the protocol.', 'bad-claims', {
    limits: { ...directory.limits, partCount: 13 },
  }),
  await entry('limit-zero', 'A limit is zero.', 'bad-claims', { limits: { ...directory.limits, bodyBytes: 0 } }),
  await entry('grace-above', 'There are 31 days of grace.', 'bad-claims', {
    limits: { ...directory.limits, graceDays: 31 },
  }),
  await entry('sharing-short', 'The digest of the sharing table is short.', 'bad-claims', { sharing: { dig: 'AAAA' } }),
  await agency('code-space', 'A code has a space.', 'bad-claims', { code: 'com mune' }),
  await agency('names-missing', 'An agency has no English name.', 'bad-claims', { names: { vi: 'Xã' } }),
  await agency('names-control', 'A name holds a control character.', 'bad-claims', {
    names: { vi: 'Xã\n', en: 'Commune' },
  }),
  await agency('endpoint-http', 'An endpoint is not https.', 'directory-invalid', {
    endpoint: 'http://commune.example/exchange',
  }),
  await agency('endpoint-scheme', 'An endpoint is of FTP.', 'bad-claims', {
    endpoint: 'ftp://commune.example/exchange',
  }),
  await agency('endpoint-slash', 'An endpoint ends with a slash.', 'bad-claims', {
    endpoint: 'https://commune.example/',
  }),
  await agency('endpoint-user', 'An endpoint carries a password.', 'directory-invalid', {
    endpoint: 'https://a:b@commune.example/x',
  }),
  await agency('endpoint-query', 'An endpoint has a query.', 'directory-invalid', {
    endpoint: 'https://commune.example/x?y',
  }),
  await agency('endpoint-fragment', 'An endpoint has a fragment.', 'directory-invalid', {
    endpoint: 'https://commune.example/x#y',
  }),
  await agency('endpoint-none', 'An endpoint is no URL.', 'directory-invalid', { endpoint: 'https://[commune/x' }),
  await agency('role-times', 'A role ends before it begins.', 'directory-invalid', {
    roles: [{ role: 'test', from: '2025-07-01', until: '2025-06-30' }],
  }),
  await agency('role-date', 'A role begins on no day.', 'bad-claims', {
    roles: [{ role: 'test', from: '2025-13-01' }],
  }),
  await agency('reads-version', 'A version read is none.', 'bad-claims', { reads: { case: ['1'] } }),
  await agency('reads-kind', 'A kind read is written in capitals.', 'bad-claims', { reads: { Case: ['1.0'] } }),
  await agency('reads-list', 'The versions read are a list.', 'bad-claims', { reads: ['case'] }),
  await agency('unknown', 'An agency has a member more.', 'bad-claims', { phone: '113' }),
  // Keys
  await key('use', 'A key’s use is another than its algorithm’s.', 'weak-key', { use: 'enc' }),
  await key('use-unknown', 'A key’s use is of no list.', 'bad-claims', { use: 'both' }),
  await key('use-times', 'A key’s use ends before it begins.', 'directory-invalid', { useUntil: signing.useFrom }),
  await key('accept-too-short', 'A key is accepted 30 days after its use.', 'directory-invalid', {
    acceptUntil: signing.useUntil + 30 * day,
  }),
  await key('times-missing', 'A key has no end.', 'bad-claims', { acceptUntil: undefined }),
  await key('revoked-text', 'A key’s revocation is a text.', 'bad-claims', { revokedFrom: 'today' }),
  await key('private', 'A private key stands in the directory.', 'bad-claims', {
    jwk: { ...signing.jwk, d: 'A'.repeat(43) },
  }),
  await key('kid', 'A key’s name is not its thumbprint.', 'weak-key', {
    jwk: { ...signing.jwk, kid: encryption.jwk.kid },
  }),
  await key('alg', 'A key’s algorithm is not its curve’s.', 'bad-claims', { jwk: { ...signing.jwk, alg: 'ES256' } }),
  await key('rsa', 'A key is one of RSA.', 'bad-claims', {
    jwk: { kty: 'RSA', n: 'AQAB', e: 'AQAB', kid: signing.jwk.kid, alg: 'RS256' },
  }),
  await key('x-short', 'A key’s x is short.', 'bad-claims', { jwk: { ...signing.jwk, x: 'A'.repeat(42) } }),
  await key('small-order', 'A key of Ed25519 is of small order.', 'weak-key', {
    jwk: ed25519(Buffer.from([1, ...Array(31).fill(0)])),
  }),
  await key('not-canonical', 'A key of Ed25519 is not written canonically.', 'weak-key', {
    jwk: ed25519(Buffer.alloc(32, 0xff)),
  }),
  await key('not-a-point', 'A key of Ed25519 is no point.', 'weak-key', {
    jwk: ed25519(Buffer.from([2, ...Array(31).fill(0)])),
  }),
  await key('off-curve', 'A key of P-256 is no point.', 'weak-key', { jwk: offCurveKey() }),
  await key('small-order-x25519', 'A key of X25519 is of small order.', 'weak-key', {
    use: 'enc',
    jwk: x25519(toBase64url(Buffer.alloc(32))),
  }),
  await key('not-canonical-x25519', 'A key of X25519 is not below the prime.', 'weak-key', {
    use: 'enc',
    jwk: x25519(toBase64url(Buffer.alloc(32, 0xff))),
  }),
];

/** The faults of any token, in the first of the two signatures. */
async function signatureFaults(): Promise<readonly DocumentFault[]> {
  const base: Base = {
    typ: types.directory,
    claims: { ...directory },
    signer: first,
    strangeKey: 'directory-bad-signature',
    falseSignature: 'directory-bad-signature',
    otherAlgorithm: 'directory-bad-signature',
  };
  const protectedSecond = toBase64url(toUtf8(JSON.stringify(header(second))));
  const seconds = new Map<string, string>();
  const assemble: Assemble = (protectedFirst, payload, signature) =>
    JSON.stringify({
      payload,
      signatures: [
        { protected: protectedFirst, signature },
        { protected: protectedSecond, signature: seconds.get(payload) ?? '' },
      ],
    });
  // Both signers sign the same payload, whatever is wrong with it: made once to learn the payloads, once with the signatures.
  for (const { text } of await documentFaults(base, assemble)) {
    const { payload } = JSON.parse(text) as { payload: string };
    seconds.set(payload, (await forgeSegments(protectedSecond, payload, second)).split('.')[2] ?? '');
  }
  return documentFaults(base, assemble);
}

async function signedBy(by: readonly Signer[], claims: object = directory): Promise<string> {
  const payload = toBase64url(bytesOf(claims));
  const signatures = [];
  for (const signer of by) {
    const [head, , signature] = (await forgeSegments(toBase64url(bytesOf(header(signer))), payload, signer)).split('.');
    signatures.push({ protected: head, signature });
  }
  return JSON.stringify({ payload, signatures });
}

function stranger(label: string): Signer {
  return importSigner(testSigningKey(`stranger ${label}`));
}

function offCurveKey(): PublicJwk {
  const jwk = { ...p256, y: toBase64url(offCurve) };
  return { ...jwk, kid: thumbprint(jwk) };
}

function envelope(rule: string, title: string, code: ErrorCode, change: (text: string) => string): DirectoryFault {
  return { rule: `document-${rule}`, title, code, text: change(mended), mended };
}

async function signers(
  rule: string,
  title: string,
  by: readonly Signer[],
  members: object = {},
): Promise<DirectoryFault> {
  const text = await signedBy(by, { ...directory, ...members });
  return { rule: `signers-${rule}`, title, code: 'directory-bad-signature', text, mended };
}

async function entry(rule: string, title: string, code: ErrorCode, members: object): Promise<DirectoryFault> {
  return { rule, title, code, text: await signedBy([first, second], { ...directory, ...members }), mended };
}

function agency(rule: string, title: string, code: ErrorCode, members: object): Promise<DirectoryFault> {
  return entry(`agency-${rule}`, title, code, { agencies: [{ ...commune, ...members }, police] });
}

function key(rule: string, title: string, code: ErrorCode, members: object): Promise<DirectoryFault> {
  return agency(`key-${rule}`, title, code, { keys: [{ ...signing, ...members }, encryption] });
}

async function after(
  rule: string,
  title: string,
  code: ErrorCode,
  claims: Directory,
  known = previous,
  by: readonly Signer[] = [first, second],
): Promise<DirectoryFault> {
  return { rule: `chain-${rule}`, title, code, text: await signedBy(by, claims), mended: mendedNext, previous: known };
}
