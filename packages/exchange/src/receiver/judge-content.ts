/**
 * What a part says, once it is open: its schema and version, the rules, the groups of fields that this transfer grants.
 * @module
 */
import { authorize, civilDate } from '../authorize.ts';
import { type Contract, recordHead, type StandardIssue } from '../contract.ts';
import type { Directory } from '../directory/claims.ts';
import { readsVersion } from '../directory/lookup.ts';
import { ExchangeError } from '../errors.ts';
import { limits } from '../limits.ts';
import type { Manifest, PartClaim } from '../manifest/claims.ts';
import { isHiddenRecord } from '../part/hidden-record.ts';
import type { Detail, RefusalReason } from '../receipt/claims.ts';
import { parseStrictJson } from '../strict/json.ts';

/** What a content is held against. */
export interface Grounds {
  readonly directory: Directory;
  readonly contract: Contract;
  /** The recipient's agency code. */
  readonly code: string;
  readonly nowMs: number;
}

export interface ContentRefusal {
  readonly reason: RefusalReason;
  readonly details: readonly Detail[];
}

/** @returns `undefined` when nothing is wrong with it */
export async function judgeContent(
  grounds: Grounds,
  claims: Manifest,
  claim: PartClaim,
  content: Uint8Array,
): Promise<ContentRefusal | undefined> {
  if (claim.schema !== undefined || claim.name === 'record') return judgeRecord(grounds, claims, claim, content);
  return isHiddenRecord(claim.cty, content)
    ? refused('schema', [detail('record-as-bytes', '', claim.name)])
    : undefined;
}

/** Groups that a record may hold in this transfer; `undefined` when no row grants any. */
function grantedGroups(
  { directory, contract, nowMs }: Grounds,
  { iss, aud, purpose }: Manifest,
  kind: string,
  record: unknown,
): ReadonlySet<string> | undefined {
  const on = civilDate(nowMs);
  const decision = authorize(directory, contract, { iss, aud, kind, purpose, on, record });
  return decision.granted ? decision.groups : undefined;
}

async function judgeRecord(
  grounds: Grounds,
  claims: Manifest,
  claim: PartClaim,
  content: Uint8Array,
): Promise<ContentRefusal | undefined> {
  const { directory, contract, code } = grounds;
  const validator = claim.schema && contract.schema(claim.schema.id);
  if (!claim.schema || !validator || contract.digest(claim.schema.id) !== claim.schema.dig) {
    return refused('version-unknown', [detail('schema-not-announced', '/schema', claim.name)]);
  }
  let record: unknown;
  try {
    record = parseStrictJson(content);
  } catch (error) {
    if (!(error instanceof ExchangeError)) throw error;
    return refused('schema', [detail(error.code, '', claim.name, error)]);
  }
  const head = recordHead(record);
  if (head?.schema !== claim.schema.id) return refused('schema', [detail('schema-differs', '/schema', claim.name)]);
  if (!readsVersion(directory, code, head.kind, head.version)) {
    return refused('version-unknown', [detail('schema-not-announced', '/schema', claim.name)]);
  }
  const result = await validator['~standard'].validate(record);
  if (result.issues) {
    const details = result.issues.slice(0, limits.issueCount).map((issue) => detailOf(issue, claim));
    return refused(details.some((one) => one.code.startsWith('LT-SCHEMA-')) ? 'schema' : 'rule', details);
  }
  if (head.conversation !== claims.conv) {
    return refused('rule', [detail('conversation-differs', '/conversation', claim.name)]);
  }
  if (claim.name === 'record' && head.kind !== claims.kind) {
    return refused('rule', [detail('kind-differs', '/schema', claim.name)]);
  }
  const groups = grantedGroups(grounds, claims, head.kind, record);
  const beyond = contract.groups(record).filter((group) => group !== 'head' && !groups?.has(group));
  if (!groups || beyond.length > 0) {
    return refused(
      'grant',
      beyond.map((group) => detail('group-not-granted', '', claim.name, undefined, group)),
    );
  }
  return undefined;
}

function refused(reason: RefusalReason, details: readonly Detail[]): ContentRefusal {
  return { reason, details };
}

/** One fault of a part. */
export function detail(code: string, pointer: string, part: string, error?: ExchangeError, group?: string): Detail {
  const rule = group === undefined ? 'lienthong/1' : `sharing:${group}`;
  return { code, pointer, rule, part, ...(error ? { messages: error.title } : {}) };
}

function detailOf(issue: StandardIssue, { name, schema }: PartClaim): Detail {
  return {
    code: issue.code ?? 'invalid',
    pointer: issue.pointer ?? pointerOf(issue.path ?? []),
    rule: issue.rule ?? schema?.id ?? '',
    part: name,
    ...(issue.messages ? { messages: issue.messages } : {}),
  };
}

/** RFC 6901 from a Standard Schema path. */
function pointerOf(path: readonly (PropertyKey | { readonly key: PropertyKey })[]): string {
  return path
    .map((segment) => String(typeof segment === 'object' ? segment.key : segment))
    .map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}
