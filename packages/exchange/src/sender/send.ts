/**
 * Seals a record once for each recipient and writes the exact bytes to the outbox, all recipients in one transaction.
 * @module
 */
import { authorize, civilDate } from '../authorize.ts';
import type { PlanDraft } from '../committer.ts';
import type { Context } from '../context.ts';
import { recordHead, type StandardIssue } from '../contract.ts';
import { encryptionKey, findAgency } from '../directory/lookup.ts';
import { ExchangeError } from '../errors.ts';
import { uuidv7 } from '../ids.ts';
import { limits } from '../limits.ts';
import type { Manifest, PartClaim } from '../manifest/claims.ts';
import { signManifest } from '../manifest/manifest.ts';
import { encodeMessage } from '../message/message.ts';
import { commitment, newSalt, sealPart } from '../part/part.ts';
import type { NewLetter } from '../store/store.ts';

/** A record, or any other content that travels as a part of a message. */
export interface OutgoingPart {
  /** `[a-z][a-z0-9-]{0,31}`; `record` is taken. */
  readonly name: string;
  /** A record (validated under its own `schema`), or bytes of type `cty`. */
  readonly content: object | Uint8Array;
  /** Media type of bytes, e.g. `application/pdf`. */
  readonly cty?: string;
}

/** One recipient of several, for whom purpose and basis may differ. */
export interface Recipient {
  readonly agency: string;
  readonly purpose?: string;
  readonly basis?: string;
}

export interface Outgoing {
  /** Agency codes, or recipients with a purpose and basis of their own. */
  readonly to: string | readonly (string | Recipient)[];
  readonly record: object;
  /** Codes: what for, and under which legal basis. */
  readonly purpose: string;
  readonly basis: string;
  /** Conditions of `sharing.json` that are met, e.g. `consent`; rows under a condition not named here grant nothing. */
  readonly conditions?: readonly string[];
  readonly parts?: readonly OutgoingPart[];
  /** By part name, who alone gets it; the others see it withheld, with its commitment. */
  readonly only?: Readonly<Record<string, readonly string[]>>;
  /** The `jti` that this message answers. */
  readonly re?: string;
  /** Until `exp`; 30 days at most, which is the default. */
  readonly lifetimeSeconds?: number;
}

export interface Sent {
  readonly to: string;
  readonly jti: string;
  readonly conv: string;
  /** base64url SHA-256 of the manifest's signing input. */
  readonly dig: string;
}

/** A message sealed to be carried: by mail, on a stick, over another system. */
export interface Sealed extends Sent {
  /** The bytes to carry, `messageType`. */
  readonly body: Uint8Array;
}

/** A record was not sent because it is not valid: what is wrong, where, under which rule. */
export class InvalidRecordError extends ExchangeError {
  readonly issues: readonly StandardIssue[];
  constructor(part: string, issues: readonly StandardIssue[]) {
    super('record-invalid', part);
    this.issues = issues;
  }
}

interface Prepared {
  readonly name: string;
  readonly cty: string;
  readonly bytes: Uint8Array;
  readonly salt: Uint8Array;
  readonly com: string;
  readonly schema?: { readonly id: string; readonly dig: string };
  readonly kind?: string;
  readonly groups: readonly string[];
}

/** A letter that still lacks its number in the stream, and so its signature. */
interface Draft {
  readonly claims: Omit<Manifest, 'seq'>;
  readonly jwes: readonly string[];
  readonly parts: readonly { readonly claim: PartClaim; readonly salt: Uint8Array }[];
}

/**
 * Validates, authorizes, seals and stores. What it returns is on disk, and will be delivered or declared.
 *
 * @param options.carried the bytes go another way than the network: each letter is the only one of a stream of its own
 * @throws {InvalidRecordError} `record-invalid`
 * @throws {ExchangeError} `not-authorized` no row of `sharing.json` grants it; `unknown-recipient`; `directory-stale`;
 *   `clock-off`; `store-failed`
 */
export async function enqueue(
  context: Context,
  outgoing: Outgoing,
  { carried = false }: { readonly carried?: boolean } = {},
): Promise<{ sent: Sent[]; letters: NewLetter[] }> {
  if (context.directory.state(context.now()) === 'closed') throw new ExchangeError('directory-stale');
  const head = recordHead(outgoing.record);
  if (!head) throw new ExchangeError('record-invalid', 'record');
  const parts = [await prepare(context, { name: 'record', content: outgoing.record })];
  for (const part of outgoing.parts ?? []) parts.push(await prepare(context, part));

  const recipients = recipientsOf(outgoing);
  checkOnly(
    outgoing,
    parts,
    recipients.map(({ aud }) => aud),
  );
  const drafts = await Promise.all(
    recipients.map((recipient) => sealFor(context, recipient, head.kind, head.conversation, outgoing, parts)),
  );
  context.onStep('sender.enqueue.before');
  const letters = await context.committer.submit((draft) => number(context, draft, drafts, carried));
  context.onStep('sender.enqueue.after');
  return { letters, sent: letters.map(({ aud: to, jti, conv, dig }) => ({ to, jti, conv, dig })) };
}

async function prepare(context: Context, part: OutgoingPart): Promise<Prepared> {
  const salt = newSalt();
  if (part.content instanceof Uint8Array) {
    const cty = part.cty ?? 'application/octet-stream';
    return { name: part.name, cty, bytes: part.content, salt, com: commitment(salt, part.content), groups: [] };
  }
  const head = recordHead(part.content);
  const validator = head && context.contract.schema(head.schema);
  const dig = head && context.contract.digest(head.schema);
  if (!head || !validator || dig === undefined) throw new ExchangeError('record-invalid', part.name);
  const result = await validator['~standard'].validate(part.content);
  if (result.issues) throw new InvalidRecordError(part.name, result.issues);
  const bytes = new TextEncoder().encode(JSON.stringify(part.content));
  return {
    name: part.name,
    cty: 'application/json',
    bytes,
    salt,
    com: commitment(salt, bytes),
    schema: { id: head.schema, dig },
    kind: head.kind,
    groups: context.contract.groups(part.content),
  };
}

interface ResolvedRecipient {
  readonly aud: string;
  readonly purpose: string;
  readonly basis: string;
}

/** @throws {TypeError} nobody to send to, or an agency named twice */
function recipientsOf({ to, purpose, basis }: Outgoing): ResolvedRecipient[] {
  const list = typeof to === 'string' ? [to] : to;
  const recipients = list.map((one) =>
    typeof one === 'string'
      ? { aud: one, purpose, basis }
      : { aud: one.agency, purpose: one.purpose ?? purpose, basis: one.basis ?? basis },
  );
  if (recipients.length === 0) throw new TypeError('to: name at least one agency');
  if (new Set(recipients.map(({ aud }) => aud)).size !== recipients.length) {
    throw new TypeError('to: an agency is named twice');
  }
  return recipients;
}

/** A name that `only` spells wrong would send a part to everybody. */
function checkOnly(outgoing: Outgoing, parts: readonly Prepared[], recipients: readonly string[]): void {
  for (const [name, allowed] of Object.entries(outgoing.only ?? {})) {
    if (name === 'record' || !parts.some((part) => part.name === name)) {
      throw new TypeError(`only: there is no part of that name to withhold: ${name}`);
    }
    if (!allowed.every((code) => recipients.includes(code))) {
      throw new TypeError(`only: part ${name} names an agency that the message is not sent to`);
    }
  }
}

async function sealFor(
  context: Context,
  recipient: ResolvedRecipient,
  kind: string,
  conv: string,
  outgoing: Outgoing,
  prepared: readonly Prepared[],
): Promise<Draft> {
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
    const claim = { name, cty, com, ...(schema ? { schema } : {}) };
    const allowed = outgoing.only?.[name];
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
  const { re } = outgoing;
  const claims = {
    iss: context.code,
    aud,
    jti,
    iat,
    exp: iat + Math.min(outgoing.lifetimeSeconds ?? limits.messageLifetimeSeconds, limits.messageLifetimeSeconds),
    kind,
    conv,
    ...(re === undefined ? {} : { re }),
    purpose,
    basis,
    parts: parts.map(({ claim }) => claim),
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
  };
  const decision = authorize(context.directory.current.directory, context.contract, transfer);
  if (!decision.granted) throw new ExchangeError('not-authorized', `${part.name}: ${decision.reason}`);
  const beyond = part.groups.find((group) => group !== 'head' && !decision.groups.has(group));
  if (beyond !== undefined) throw new ExchangeError('not-authorized', `${part.name}: group ${beyond}`);
}

/** Takes each letter's number in its stream, signs, and adds the rows. */
async function number(
  context: Context,
  draft: PlanDraft,
  drafts: readonly Draft[],
  carried: boolean,
): Promise<NewLetter[]> {
  const letters: NewLetter[] = [];
  for (const { claims, jwes, parts } of drafts) {
    const { aud } = claims;
    const last = draft.letters.findLast((letter) => letter.aud === aud && !letter.carried);
    const stored = last ? { stream: last.stream, next: last.n + 1 } : await context.store.stream(aud);
    const fresh = { stream: uuidv7(context.now()), next: 1 };
    const { stream, next: n } = (carried ? undefined : stored) ?? fresh;
    const { jws, digest } = await signManifest({ ...claims, seq: { stream, n } }, context.signer);
    const letter: NewLetter = {
      aud,
      jti: claims.jti,
      dig: digest,
      manifest: jws,
      kind: claims.kind,
      conv: claims.conv,
      stream,
      n,
      acceptedAtMs: context.now(),
      expiresAtMs: claims.exp * 1000,
      leaf: draft.log.append(jws),
      state: 'queued',
      attempts: 0,
      // A letter that is carried by hand waits for its receipt; at `exp` it is told as unknown like any other.
      nextAttemptAtMs: carried ? claims.exp * 1000 : 0,
      ...(carried ? { carried } : {}),
      body: encodeMessage({ manifest: jws, parts: jwes }),
      parts,
    };
    draft.letters.push(letter);
    letters.push(letter);
  }
  return letters;
}
