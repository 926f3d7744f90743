/**
 * Faults of a receipt from the police about a message of the commune: its form, its claims, its details, what it answers.
 * @module
 */
import { digestOf, toUtf8 } from '../../../encoding.ts';
import type { ErrorCode } from '../../../errors.ts';
import { publicPart } from '../../../keys/jwk.ts';
import { importSigner } from '../../../keys/signer.ts';
import { bindingOf } from '../../../part/binding.ts';
import { encryptJwe } from '../../../part/jwe.ts';
import { paddingFor } from '../../../part/padding.ts';
import { type Detail, sealDetails } from '../../../receipt/details.ts';
import { types } from '../../../strict/types.ts';
import { testId } from '../../test-message.ts';
import { keysOf, now } from '../world.ts';
import { type Base, compact, compactFaults, type DocumentFault, documentFaults, signed } from './document.ts';
import { bases, flip } from './fault.ts';

const { claims, digest } = bases.one;
const day = 86_400;

/** What the receipt has to answer. */
export const answered = { iss: 'police', aud: 'commune', re: claims.jti, dig: digest };

const log = { id: testId('log'), size: 2, root: digestOf(toUtf8('root')) };
const base: Base = {
  typ: types.receipt,
  claims: { ...answered, status: 'stored', iat: now, log },
  signer: importSigner(keysOf('police').signing),
  strangeKey: 'unknown-key',
  falseSignature: 'bad-signature',
  otherAlgorithm: 'wrong-algorithm',
};
const commune = publicPart(keysOf('commune').encryption);
const details: readonly Detail[] = [
  { code: 'LT-SCHEMA-REQUIRED', pointer: '/victims/0', rule: 'required', part: 'record' },
];
const sealed = await sealDetails(details, commune, answered);
const refused = { ...base.claims, status: 'refused', reason: 'schema', details: sealed };
const mended = await signed(base, compact);
const mendedRefusal = await signed(base, compact, { payload: refused });

export const receiptFaults: readonly DocumentFault[] = [
  ...(await documentFaults(base)),
  ...(await compactFaults(base)),
  // What it answers
  await changed('of-another-agency', 'Another agency answers.', 'receipt-mismatch', { iss: 'procuracy' }),
  await changed('to-another-agency', 'The receipt is for another agency.', 'receipt-mismatch', { aud: 'procuracy' }),
  await changed('of-another-message', 'The receipt answers another message.', 'receipt-mismatch', {
    re: testId('another'),
  }),
  await changed('of-other-bytes', 'The receipt answers other bytes under the same id.', 'receipt-mismatch', {
    dig: digestOf(toUtf8('other')),
  }),
  await changed('not-yet-valid', 'The receipt comes from the future.', 'not-yet-valid', { iat: now + 121 }),
  await changed('before-key', 'The receipt is older than the key.', 'key-not-valid', { iat: now - 2 * day }),
  await by('by-another', 'Another agency of the directory signed.', 'unknown-key', 'procuracy'),
  await by('by-sender', 'The sender of the message signed the answer itself.', 'unknown-key', 'commune'),
  await by('by-signing-key-of-p256', 'An agency that signs with ES256 answers for another.', 'unknown-key', 'province'),
  // Claims
  await changed('status-unknown', 'The status is of no list.', 'bad-claims', { status: 'accepted' }),
  await changed('status-upper-case', 'The status is written in capitals.', 'bad-claims', { status: 'STORED' }),
  await changed('re-v4', 'The message answered has an id of another version.', 'bad-claims', {
    re: '7f3f8c2a-8d0e-4b6f-9d41-0c1c4d2e5f60',
  }),
  await changed('re-upper-case', 'The message answered is written in capitals.', 'bad-claims', {
    re: claims.jti.toUpperCase(),
  }),
  await changed('dig-short', 'The digest is short.', 'bad-claims', { dig: 'AAAA' }),
  await changed('aud-list', 'There are two recipients.', 'bad-claims', { aud: ['commune', 'procuracy'] }),
  await changed('reason-without-refusal', 'A reason stands beside “stored”.', 'bad-claims', { reason: 'schema' }),
  await changed('details-without-refusal', 'Details stand beside “stored”.', 'bad-claims', { details: sealed }),
  await changed('log-no-root', 'The log has no root.', 'bad-claims', { log: { id: log.id, size: 2 } }),
  await changed('log-size-negative', 'The log has a negative size.', 'bad-claims', { log: { ...log, size: -1 } }),
  await changed('log-size-text', 'The log’s size is a text.', 'bad-claims', { log: { ...log, size: '2' } }),
  await changed('log-id', 'The log has no UUID.', 'bad-claims', { log: { ...log, id: 'log' } }),
  await changed('log-unknown', 'The log has a member more.', 'bad-claims', { log: { ...log, iat: now } }),
  // Refusals
  await refusal('reason-missing', 'A refusal gives no reason.', 'bad-claims', {
    reason: undefined,
    details: undefined,
  }),
  await refusal('reason-unknown', 'The reason is of no list.', 'bad-claims', { reason: 'no-time' }),
  await refusal('reason-sentence', 'The reason is a sentence.', 'bad-claims', { reason: 'The victim has no name.' }),
  await refusal('details-plain', 'The details are not encrypted.', 'bad-claims', { details: JSON.stringify(details) }),
  await refusal('details-empty', 'The details are an empty text.', 'bad-claims', { details: '' }),
  await refusal('details-signed', 'The details are a signed token.', 'bad-token', { details: mended }),
  await refusal('details-part', 'A part of a message stands as details.', 'wrong-typ', { details: bases.one.parts[0] }),
  await refusal('details-altered', 'One bit of the details’ tag differs.', 'part-unreadable', {
    details: flip(sealed),
  }),
  await refusal('details-of-another', 'The details belong to another receipt.', 'part-misbound', {
    details: await sealDetails(details, commune, { ...answered, re: testId('another') }),
  }),
  await refusal('details-to-another', 'The details are sealed to another agency.', 'part-unreadable', {
    details: await sealDetails(details, publicPart(keysOf('procuracy').encryption), answered),
  }),
  await within('details-unpadded', 'The details have no padding.', 'part-unreadable', '{"issues":[]}', false),
  await within('details-no-issues', 'The details have no list.', 'bad-claims', '{}'),
  await within('details-unknown', 'The details have a member more.', 'bad-claims', '{"issues":[],"record":{}}'),
  await within(
    'details-duplicate',
    'The details name their list twice.',
    'duplicate-member',
    '{"issues":[],"issues":[]}',
  ),
  await within('details-bom', 'A byte order mark begins the details.', 'bad-utf8', '\uFEFF{"issues":[]}'),
  await within(
    'details-too-many',
    'There are 101 details.',
    'bad-claims',
    JSON.stringify({ issues: Array(101).fill(details[0]) }),
  ),
  await within(
    'details-value',
    'A detail carries a value of the record.',
    'bad-claims',
    JSON.stringify({ issues: [{ ...details[0], value: 'x' }] }),
  ),
];

async function changed(rule: string, title: string, code: ErrorCode, members: object): Promise<DocumentFault> {
  return { rule, title, code, text: await signed(base, compact, { payload: { ...base.claims, ...members } }), mended };
}

async function by(rule: string, title: string, code: ErrorCode, agency: string): Promise<DocumentFault> {
  const signer = importSigner(keysOf(agency).signing);
  const header = { alg: signer.alg, kid: signer.kid, typ: base.typ };
  return { rule, title, code, text: await signed(base, compact, { header, by: signer }), mended };
}

async function refusal(rule: string, title: string, code: ErrorCode, members: object): Promise<DocumentFault> {
  const text = await signed(base, compact, { payload: { ...refused, ...members } });
  return { rule, title, code, text, mended: mendedRefusal };
}

/** Details sealed over a text that our own writer would not write. */
async function within(
  rule: string,
  title: string,
  code: ErrorCode,
  text: string,
  padded = true,
): Promise<DocumentFault> {
  const plaintext = toUtf8(text);
  const binding = bindingOf({ iss: answered.iss, aud: answered.aud, jti: answered.re }, 'details');
  const pieces = padded ? [plaintext, paddingFor(plaintext.length)] : [plaintext];
  return refusal(rule, title, code, { details: encryptJwe(pieces, { typ: types.details, ...binding }, commune) });
}
