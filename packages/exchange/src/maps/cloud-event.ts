/**
 * A verified message as a CloudEvent, for an application that is fed by a bus.
 * @see https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/spec.md
 * @module
 */
import type { InboxMessage } from '../inbox.ts';

/** Structured mode, JSON. `data` is personal data: what carries the event must be allowed to. */
export interface CloudEvent {
  readonly specversion: '1.0';
  /** The message's `jti`; with `source` it names the event for good. */
  readonly id: string;
  /** `urn:lienthong:agency:` and the sender's code. */
  readonly source: string;
  /** `lienthong.` and the record's kind. */
  readonly type: string;
  /** The conversation. */
  readonly subject: string;
  /** When the message was sealed, RFC 3339. */
  readonly time: string;
  readonly datacontenttype: 'application/json';
  /** The record's own schema. */
  readonly dataschema?: string;
  /** Extension attributes. */
  readonly purpose: string;
  readonly basis: string;
  readonly re?: string;
  readonly data: unknown;
}

/** Further parts (bytes, an identity) are not in it: an event is no place for them; read them from the inbox by `id`. */
export function toCloudEvent({ iss, jti, iat, conv, kind, re, purpose, basis, record }: InboxMessage): CloudEvent {
  const schema = typeof record === 'object' && record !== null && 'schema' in record ? record.schema : undefined;
  return {
    specversion: '1.0',
    id: jti,
    source: `urn:lienthong:agency:${encodeURIComponent(iss)}`,
    type: `lienthong.${kind}`,
    subject: conv,
    time: new Date(iat * 1000).toISOString(),
    datacontenttype: 'application/json',
    ...(typeof schema === 'string' ? { dataschema: schema } : {}),
    purpose,
    basis,
    ...(re === undefined ? {} : { re }),
    data: record,
  };
}
