/**
 * Prepares contents once (valid, committed to) and seals them for each recipient, under grants and limits.
 * @module
 */
import { authorize, civilDate } from '../authorize.ts';
import type { Context } from '../context.ts';
import { recordHead } from '../contract.ts';
import { encryptionKey, findAgency, readsVersion } from '../directory/lookup.ts';
import { toUtf8 } from '../encoding.ts';
import { ExchangeError } from '../errors.ts';
import { uuidv7 } from '../ids.ts';
import { limits } from '../limits.ts';
import type { Manifest, PartClaim } from '../manifest/claims.ts';
import { isHiddenRecord } from '../part/hidden-record.ts';
import { commitment, newSalt, sealPart } from '../part/part.ts';
import { seenOf } from '../peer-log/seen.ts';
import { parseStrictJson } from '../strict/json.ts';
import { InvalidRecordError, type Outgoing, type OutgoingPart, type ResolvedRecipient } from './outgoing.ts';

/** Content that is valid and committed to, the same for all recipients. */
export interface Prepared {
  readonly name: string;
  readonly cty: string;
  readonly bytes: Uint8Array;
  readonly salt: Uint8Array;
  readonly com: string;
  readonly schema?: { readonly id: string; readonly dig: string };
  /** Of a record. */
  readonly kind?: string;
  readonly version?: string;
  readonly conv?: string;
  readonly groups: readonly string[];
  /** What was read from the bytes, of a record. */
  readonly record?: unknown;
}

/** A letter that still lacks its number in the stream, and so its signature. */
export interface Draft {
  readonly claims: Omit<Manifest, 'seq'>;
  readonly jwes: readonly string[];
  readonly parts: readonly { readonly claim: PartClaim; readonly salt: Uint8Array }[];
}

/**
 * @throws {InvalidRecordError} `record-invalid`
 * @throws {ExchangeError} `record-invalid` of no schema that the contract knows; `bad-json` it has no strict JSON form;
 *   `record-as-bytes`; `part-too-large`
 */
export async function prepare(context: Context, part: OutgoingPart): Promise<Prepared> {
  const salt = newSalt();
  const { partBytes } = context.directory.current.directory.limits;
  if (part.content instanceof Uint8Array) {
    const cty = part.cty ?? 'application/octet-stream';
    if (part.content.length > partBytes) throw new ExchangeError('part-too-large', part.name);
    if (isHiddenRecord(cty, part.content)) throw new ExchangeError('record-as-bytes', part.name);
    return { name: part.name, cty, bytes: part.content, salt, com: commitment(salt, part.content), groups: [] };
  }
  // What is validated is what the recipient will read, not the object that it is made from.
  const bytes = toUtf8(JSON.stringify(part.content));
  const content = parseStrictJson(bytes, { place: part.name });
  const head = recordHead(content);
  const validator = head && context.contract.schema(head.schema);
  const dig = head && context.contract.digest(head.schema);
  if (!head || !validator || dig === undefined) throw new ExchangeError('record-invalid', part.name);
  const result = await validator['~standard'].validate(content);
  if (result.issues) throw new InvalidRecordError(part.name, result.issues);
  if (bytes.length > partBytes) throw new ExchangeError('part-too-large', part.name);
  return {
    name: part.name,
    cty: 'application/json',
    bytes,
    salt,
    com: commitment(salt, bytes),
    schema: { id: head.schema, dig },
    kind: head.kind,
    version: head.version,
    conv: head.conversation,
    groups: context.contract.groups(content),
    record: content,
  };
}

/**
 * @throws {ExchangeError} `unknown-recipient`; `key-not-valid` it has no encryption key in use; `not-authorized`; `version-not-read`;
 *   `body-too-large`
 */
export async function sealFor(
  context: Context,
  recipient: ResolvedRecipient,
  outgoing: Outgoing,
  prepared: readonly Prepared[],
): Promise<Draft> {
  const [record] = prepared;
  if (record?.kind === undefined || record.conv === undefined) throw new ExchangeError('record-invalid', 'record');
  const { kind, conv } = record;
  const { aud, purpose, basis } = recipient;
  const nowMs = context.now();
  const iat = Math.floor(nowMs / 1000);
  const { directory } = context.directory.current;
  if (!findAgency(directory, aud)) throw new ExchangeError('unknown-recipient', 'to');
  const key = encryptionKey(directory, aud, iat);
  const jti = uuidv7(nowMs);
  const jwes: string[] = [];
  const parts: Draft['parts'][number][] = [];
  for (const part of prepared) {
    const { name, cty, com, schema, salt } = part;
    if (part.conv !== undefined && part.conv !== conv)
      throw new ExchangeError('record-invalid', `${name}/conversation`);
    const claim = { name, cty, com, ...(schema ? { schema } : {}) };
    const allowed = outgoing.only && Object.hasOwn(outgoing.only, name) ? outgoing.only[name] : undefined;
    if (allowed && !allowed.includes(aud)) {
      parts.push({ claim: { ...claim, withheld: true }, salt });
      continue;
    }
    checkGrant(context, recipient, outgoing.conditions ?? [], part);
    const sealed = await sealPart({
      name,
      content: part.bytes,
      salt,
      manifestIds: { iss: context.code, aud, jti },
      recipientJwk: key.jwk,
    });
    parts.push({ claim: { ...claim, len: sealed.len, dig: sealed.dig }, salt });
    jwes.push(sealed.jwe);
  }
  if (jwes.length > directory.limits.partCount) throw new ExchangeError('too-many-parts');
  const bodyBytes = jwes.reduce((sum, { length }) => sum + length + 3, limits.signingInputBytes + 256);
  if (bodyBytes > directory.limits.bodyBytes) throw new ExchangeError('body-too-large');
  const { re, supersedes } = outgoing;
  const seen = await seenOf(context.store, aud);
  const claims = {
    iss: context.code,
    aud,
    jti,
    iat,
    exp: iat + Math.min(outgoing.lifetimeSeconds ?? limits.messageLifetimeSeconds, limits.messageLifetimeSeconds),
    kind,
    conv,
    ...(re === undefined ? {} : { re }),
    ...(supersedes === undefined ? {} : { supersedes }),
    purpose,
    basis,
    parts: parts.map(({ claim }) => claim),
    ...(seen === undefined ? {} : { seen }),
  };
  return { claims, jwes, parts };
}

function checkGrant(
  context: Context,
  { aud, purpose, basis }: ResolvedRecipient,
  conditions: readonly string[],
  part: Prepared,
): void {
  if (part.kind === undefined) return;
  const transfer = {
    iss: context.code,
    aud,
    kind: part.kind,
    purpose,
    ...(part.name === 'record' ? { basis } : {}),
    on: civilDate(context.now()),
    conditions,
    record: part.record,
  };
  const { directory } = context.directory.current;
  const decision = authorize(directory, context.contract, transfer);
  if (!decision.granted) throw new ExchangeError('not-authorized', `${part.name}: ${decision.reason}`);
  if (!readsVersion(directory, aud, part.kind, part.version ?? '')) {
    throw new ExchangeError('version-not-read', part.name);
  }
  const beyond = part.groups.find((group) => group !== 'head' && !decision.groups.has(group));
  if (beyond !== undefined) throw new ExchangeError('not-authorized', `${part.name}: group ${beyond}`);
}
