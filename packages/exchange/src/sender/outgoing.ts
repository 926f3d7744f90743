/**
 * What an application asks to send, and the mistakes in it that are found before anything is sealed.
 * @module
 */
import type { StandardIssue } from '../contract.ts';
import { ExchangeError } from '../errors.ts';

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
  /** The `jti` of a dead letter to the same agency, about the same conversation, that this message replaces. */
  readonly supersedes?: string;
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

/** A recipient with its purpose and basis settled. */
export interface ResolvedRecipient {
  readonly aud: string;
  readonly purpose: string;
  readonly basis: string;
}

/** @throws {TypeError} nobody to send to, or an agency named twice */
export function recipientsOf({ to, purpose, basis }: Outgoing): ResolvedRecipient[] {
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

/**
 * A name that stands twice cannot be told apart, and one that `only` spells wrong would send a part to everybody.
 * @throws {TypeError}
 */
export function checkParts({ parts = [], only = {} }: Outgoing, recipients: readonly string[]): void {
  const names = new Set(parts.map(({ name }) => name));
  if (names.size !== parts.length || names.has('record')) throw new TypeError('parts: a name stands twice');
  for (const [name, allowed] of Object.entries(only)) {
    if (!names.has(name)) {
      throw new TypeError(`only: there is no part of that name to withhold: ${name}`);
    }
    if (!allowed.every((code) => recipients.includes(code))) {
      throw new TypeError(`only: part ${name} names an agency that the message is not sent to`);
    }
  }
}
