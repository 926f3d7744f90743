/**
 * Faults that every signed document can have: in its header, its JSON, its compact form, its signature.
 * @module
 */
import { toBase64url, toUtf8 } from '../../../encoding.ts';
import type { ErrorCode } from '../../../errors.ts';
import { publicPart } from '../../../keys/jwk.ts';
import { importSigner, type Signer } from '../../../keys/signer.ts';
import { type TokenType, types } from '../../../strict/types.ts';
import { forgeSegments } from '../../test-message.ts';
import { keysOf } from '../world.ts';
import { bytesOf, flip, spellings, strayBits } from './fault.ts';

/** A receipt, a directory or a freshness document with one fault, and the same without it. */
export interface DocumentFault {
  readonly rule: string;
  readonly title: string;
  readonly code: ErrorCode;
  readonly text: string;
  readonly mended: string;
}

export interface Base {
  readonly typ: TokenType;
  readonly claims: Readonly<Record<string, unknown>>;
  readonly signer: Signer;
  /** Code when the header names a key that is not the signer's. */
  readonly strangeKey: ErrorCode;
  /** Code when the signature is false. */
  readonly falseSignature: ErrorCode;
  /** Code when the algorithm is not the key's. */
  readonly otherAlgorithm: ErrorCode;
}

/** `protected` as it stands in the token. */
export type Assemble = (header: string, payload: string, signature: string) => string;

export const compact: Assemble = (header, payload, signature) => `${header}.${payload}.${signature}`;

export function headerOf({ typ, signer }: Base): object {
  return { alg: signer.alg, kid: signer.kid, typ };
}

/** Signs whatever header and payload are given. */
export async function signed(
  base: Base,
  assemble: Assemble,
  change: {
    readonly header?: object | string | Uint8Array;
    readonly payload?: object | string | Uint8Array;
    readonly by?: Signer;
  } = {},
): Promise<string> {
  const { header = headerOf(base), payload = base.claims, by = base.signer } = change;
  const token = await forgeSegments(toBase64url(bytesOf(header)), toBase64url(bytesOf(payload)), by);
  return assembled(token, assemble);
}

export async function documentFaults(base: Base, assemble: Assemble = compact): Promise<readonly DocumentFault[]> {
  const mended = await signed(base, assemble);
  const written = JSON.stringify(headerOf(base));
  const claims = JSON.stringify(base.claims);
  const [time = ''] = /"iat":\d+/.exec(claims) ?? [];
  const { strangeKey, falseSignature, otherAlgorithm } = base;
  const stranger = importSigner(keysOf('stranger').signing);
  const list: [rule: string, title: string, code: ErrorCode, text: Promise<string>][] = [];
  const add = (rule: string, title: string, code: ErrorCode, change: Parameters<typeof signed>[2]) =>
    list.push([rule, title, code, signed(base, assemble, change)]);
  const head = (rule: string, title: string, code: ErrorCode, members: object) =>
    add(`header-${rule}`, title, code, { header: { ...headerOf(base), ...members } });

  const strange = 'unknown-header-member';
  head('jwk', 'The header brings its own key.', strange, { jwk: publicPart(keysOf('stranger').signing) });
  head('jku', 'The header names where keys lie.', strange, { jku: 'https://stranger.example' });
  head('x5u', 'The header names where certificates lie.', strange, { x5u: 'https://stranger.example' });
  head('x5c', 'The header brings a certificate.', strange, { x5c: ['MIIB'] });
  head('crit', 'The header has a critical extension.', strange, { crit: ['b64'] });
  head('b64', 'The payload is said not to be encoded.', strange, { b64: false });
  for (const alg of ['none', 'HS256', 'RS256', 'ES384'])
    head(`alg-${alg.toLowerCase()}`, `Another algorithm is named: ${alg}.`, 'wrong-algorithm', { alg });
  head('alg-of-another-key', 'The algorithm is not the key’s.', otherAlgorithm, { alg: 'ES256' });
  head('alg-missing', 'No algorithm is named.', 'bad-header', { alg: undefined });
  for (const [purpose, typ] of Object.entries(types))
    if (typ !== base.typ)
      head(`typ-${purpose}`, `The type is that of another purpose: ${purpose}.`, 'wrong-typ', { typ });
  head('typ-jwt', 'The type is the general one.', 'wrong-typ', { typ: 'JWT' });
  head('typ-missing', 'No type is named.', 'bad-header', { typ: undefined });
  head('kid-missing', 'No key is named.', 'bad-header', { kid: undefined });
  head('kid-short', 'The thumbprint lacks a character.', 'bad-header', { kid: base.signer.kid.slice(1) });
  head('kid-unknown', 'The key named is nobody’s.', strangeKey, { kid: stranger.kid });
  head('kid-encryption', 'The key named is one to encrypt.', strangeKey, { kid: keysOf('police').encryption.kid });
  const headerText = (rule: string, title: string, code: ErrorCode, header: string | Uint8Array) =>
    add(`header-${rule}`, title, code, { header });
  headerText(
    'duplicate-member',
    'The header names its algorithm twice.',
    'duplicate-member',
    written.replace('{', '{"alg":"none",'),
  );
  headerText('bom', 'A byte order mark begins the header.', 'bad-utf8', `\uFEFF${written}`);
  headerText(
    'lone-surrogate',
    'The header holds half a surrogate pair.',
    'bad-json',
    written.replace('lienthong', '\\ud800'),
  );
  headerText('trailing', 'A second value follows the header.', 'bad-json', `${written}{}`);
  headerText('list', 'The header is a list.', 'bad-header', `[${written}]`);

  for (const name of Object.keys(base.claims)) {
    add(`${name}-missing`, `The claim ${name} is missing.`, 'bad-claims', {
      payload: { ...base.claims, [name]: undefined },
    });
    add(`${name}-null`, `The claim ${name} is null.`, 'bad-claims', { payload: { ...base.claims, [name]: null } });
  }
  add('unknown-claim', 'A claim is not known.', 'bad-claims', { payload: { ...base.claims, nbf: 0 } });
  add('iat-text', 'A time is a text.', 'bad-claims', { payload: { ...base.claims, iat: String(base.claims['iat']) } });
  add('iat-fraction', 'A time has a fraction.', 'bad-claims', {
    payload: { ...base.claims, iat: Number(base.claims['iat']) + 0.5 },
  });
  add('iat-negative', 'A time lies before 1970.', 'bad-claims', { payload: { ...base.claims, iat: -1 } });
  const payloadText = (rule: string, title: string, code: ErrorCode, payload: string | Uint8Array) =>
    add(`payload-${rule}`, title, code, { payload });
  payloadText('duplicate-member', 'A claim is named twice.', 'duplicate-member', claims.replace('{', '{"iat":0,'));
  payloadText('bom', 'A byte order mark begins the payload.', 'bad-utf8', `\uFEFF${claims}`);
  payloadText(
    'not-utf8',
    'A byte of the payload is no UTF-8.',
    'bad-utf8',
    Buffer.concat([toUtf8(claims.slice(0, 2)), Buffer.of(0xff), toUtf8(claims.slice(2))]),
  );
  payloadText(
    'lone-surrogate',
    'The payload holds half a surrogate pair.',
    'bad-json',
    claims.replace('{"', '{"\\udfff'),
  );
  payloadText('raw-nul', 'A NUL stands in the payload.', 'bad-json', claims.replace('{"', '{"\0'));
  payloadText('trailing', 'A second value follows the payload.', 'bad-json', `${claims}0`);
  payloadText('list', 'The payload is a list.', 'bad-claims', `[${claims}]`);
  payloadText('negative-zero', 'A time is negative zero.', 'bad-json', claims.replace(time, '"iat":-0'));
  payloadText('exponent', 'A time is written with an exponent.', 'bad-json', claims.replace(time, `${time}e0`));
  payloadText(
    'decimal-point',
    'A time is written with a decimal point.',
    'bad-json',
    claims.replace(time, `${time}.0`),
  );
  payloadText(
    'too-deep',
    'A claim is nested deeper than any.',
    'bad-json',
    claims.replace('{', `{"x":${'['.repeat(13)}${']'.repeat(13)},`),
  );

  const token = await signed(base, compact);
  const [header = '', payload = '', signature = ''] = token.split('.');
  const spelt = async (at: 'header' | 'payload', change: (text: string) => string) =>
    assembled(
      await forgeSegments(
        at === 'header' ? change(header) : header,
        at === 'payload' ? change(payload) : payload,
        base.signer,
      ),
      assemble,
    );
  for (const [rule, title, change] of spellings) {
    list.push([`header-${rule}`, `The header’s base64url ${title}.`, 'bad-base64url', spelt('header', change)]);
    if (assemble === compact)
      list.push([`payload-${rule}`, `The payload’s base64url ${title}.`, 'bad-base64url', spelt('payload', change)]);
    list.push([
      `signature-${rule}`,
      `The signature’s base64url ${title}.`,
      'bad-base64url',
      written64(change(signature)),
    ]);
  }
  const value = (rule: string, title: string, code: ErrorCode, changed: string) =>
    list.push([`signature-${rule}`, title, code, written64(changed)]);
  value('stray-bits', 'The signature’s base64url has stray bits.', 'bad-base64url', strayBits(signature) ?? '');
  value('empty', 'There is no signature.', 'bad-signature', '');
  value('short', 'The signature has 63 bytes.', 'bad-signature', toBase64url(Buffer.alloc(63)));
  value('zero', 'The signature is all zeros.', falseSignature, toBase64url(Buffer.alloc(64)));
  value('flipped', 'One bit of the signature differs.', falseSignature, flip(signature));
  add('signature-by-stranger', 'Somebody else signed and named the signer’s key.', falseSignature, {
    by: { ...stranger, kid: base.signer.kid },
  });

  return Promise.all(
    list.map(
      async ([rule, title, code, text]): Promise<DocumentFault> => ({ rule, title, code, text: await text, mended }),
    ),
  );

  async function written64(changed: string): Promise<string> {
    return assemble(header, payload, changed);
  }
}

function assembled(token: string, assemble: Assemble): string {
  const [header = '', payload = '', signature = ''] = token.split('.');
  return assemble(header, payload, signature);
}

/** The faults of the compact form. */
export async function compactFaults(base: Base): Promise<readonly DocumentFault[]> {
  const mended = await signed(base, compact);
  const [header = '', payload = ''] = mended.split('.');
  const forms: [string, string, string][] = [
    ['empty', 'The token is empty.', ''],
    ['two-segments', 'The token has no signature segment.', `${header}.${payload}`],
    ['four-segments', 'The token has a segment more.', `${mended}.`],
    ['one-segment', 'The token has no dot.', mended.replaceAll('.', '')],
    ['json-form', 'The token is a JWS in JSON.', JSON.stringify({ protected: header, payload })],
  ];
  return forms.map(([rule, title, text]) => ({ rule, title, code: 'bad-token', text, mended }));
}
