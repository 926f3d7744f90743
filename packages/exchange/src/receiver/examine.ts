/**
 * Row 8 of the checks on the way in: a stored message is opened, held against its commitments, its schemas and rules
 * and the granted groups, and gets its signed `valid` or `refused`.
 * @module
 */
import { authorize, civilDate } from '../authorize.ts';
import type { PlanDraft } from '../committer.ts';
import type { Context } from '../context.ts';
import { recordHead, type StandardIssue } from '../contract.ts';
import { readsVersion } from '../directory/lookup.ts';
import { ExchangeError } from '../errors.ts';
import { decryptersAt } from '../keys/key-ring.ts';
import { limits } from '../limits.ts';
import type { Manifest, PartClaim } from '../manifest/claims.ts';
import { isHiddenRecord } from '../part/hidden-record.ts';
import { type OpenedPart, openPart } from '../part/part.ts';
import type { RefusalReason } from '../receipt/claims.ts';
import type { Detail } from '../receipt/details.ts';
import { signReceipt } from '../receipt/receipt.ts';
import type { Arrival, KeptPart, StoredReceipt } from '../store/store.ts';
import { parseStrictJson } from '../strict/json.ts';
import type { StoredMessage } from './receive.ts';
import { refusalClaims } from './refusal.ts';

type Verdict =
  | { readonly status: 'valid'; readonly opened: readonly (OpenedPart & { readonly name: string })[] }
  | { readonly status: 'refused'; readonly reason: RefusalReason; readonly details: readonly Detail[] };

/**
 * Examines one stored message and writes its verdict.
 * @returns the receipt to deliver; `undefined` when a verdict stood already
 */
export async function examine(context: Context, stored: StoredMessage): Promise<StoredReceipt | undefined> {
  context.onStep('receiver.examine.before');
  const { arrival } = stored;
  const verdict = await judge(context, stored);
  const opened = verdict.status === 'valid' ? verdict.opened : [];
  const kept = opened.map((part) => context.vault.seal({ dig: arrival.dig, name: part.name }, part));
  const receipt = await context.committer.submit((draft) => write(context, draft, { arrival, verdict, kept }));
  if (receipt) context.onStep('receiver.verdict.after');
  return receipt;
}

async function judge(context: Context, { arrival, claims, parts }: StoredMessage): Promise<Verdict> {
  const { directory } = context.directory.current;
  const storedAt = Math.floor(arrival.storedAtMs / 1000);
  const decrypters = decryptersAt(directory, context.code, context.decrypters, storedAt);
  const stored = new Map(parts.map(({ name, jwe, split }) => [name, split ?? jwe]));
  const opened: (OpenedPart & { readonly name: string })[] = [];
  for (const claim of claims.parts) {
    const jwe = stored.get(claim.name);
    if (claim.withheld === true) continue;
    // Row 7 stored it with the manifest: what is not there was lost here, and is no fault of the sender.
    if (jwe === undefined) throw new ExchangeError('store-failed', claim.name);
    let part: OpenedPart;
    try {
      part = await openPart(jwe, { claim, iss: claims.iss, aud: claims.aud, jti: claims.jti }, decrypters);
    } catch (error) {
      if (!(error instanceof ExchangeError)) throw error;
      return refused('unreadable', [detail(error.code, '', claim.name, error)]);
    }
    const { content } = part;
    opened.push({ name: claim.name, ...part });
    if (claim.schema === undefined && claim.name !== 'record') {
      if (isHiddenRecord(claim.cty, content)) return refused('schema', [detail('record-as-bytes', '', claim.name)]);
      continue;
    }
    const refusal = await judgeRecord(context, claims, claim, content);
    if (refusal) return refusal;
  }
  return { status: 'valid', opened };
}

/** Groups that a record may hold in this transfer; `undefined` when no row grants any. */
function grantedGroups(
  context: Context,
  { iss, aud, purpose }: Manifest,
  kind: string,
  record: unknown,
): ReadonlySet<string> | undefined {
  const { directory } = context.directory.current;
  const on = civilDate(context.now());
  const decision = authorize(directory, context.contract, { iss, aud, kind, purpose, on, record });
  return decision.granted ? decision.groups : undefined;
}

/** @returns `undefined` when nothing is wrong with it */
async function judgeRecord(
  context: Context,
  claims: Manifest,
  claim: PartClaim,
  content: Uint8Array,
): Promise<Verdict | undefined> {
  const validator = claim.schema && context.contract.schema(claim.schema.id);
  if (!claim.schema || !validator || context.contract.digest(claim.schema.id) !== claim.schema.dig) {
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
  if (!readsVersion(context.directory.current.directory, context.code, head.kind, head.version)) {
    return refused('version-unknown', [detail('schema-not-announced', '/schema', claim.name)]);
  }
  const result = await validator['~standard'].validate(record);
  if (result.issues) {
    const details = result.issues.slice(0, limits.issueCount).map((issue) => detailOf(issue, claim));
    return refused(details.some(({ code }) => code.startsWith('LT-SCHEMA-')) ? 'schema' : 'rule', details);
  }
  if (head.conversation !== claims.conv) {
    return refused('rule', [detail('conversation-differs', '/conversation', claim.name)]);
  }
  if (claim.name === 'record' && head.kind !== claims.kind) {
    return refused('rule', [detail('kind-differs', '/schema', claim.name)]);
  }
  const groups = grantedGroups(context, claims, head.kind, record);
  const beyond = context.contract.groups(record).filter((group) => group !== 'head' && !groups?.has(group));
  if (!groups || beyond.length > 0) {
    return refused(
      'grant',
      beyond.map((group) => detail('group-not-granted', '', claim.name, undefined, group)),
    );
  }
  return undefined;
}

async function write(
  context: Context,
  draft: PlanDraft,
  { arrival, verdict, kept }: { arrival: Arrival; verdict: Verdict; kept: readonly KeptPart[] },
): Promise<StoredReceipt | undefined> {
  const standing = draft.verdicts.some(({ dig }) => dig === arrival.dig);
  if (standing || (await context.store.arrival(arrival.dig))?.status !== 'stored') return undefined;
  const iat = Math.floor(context.now() / 1000);
  const refusal =
    verdict.status === 'refused'
      ? await refusalClaims(context, { iss: arrival.iss, jti: arrival.jti, iat, ...verdict })
      : {};
  const { dig, jti: re, iss: aud } = arrival;
  const jws = await signReceipt(
    { iss: context.code, aud, re, dig, status: verdict.status, iat, log: draft.log.head(), ...refusal },
    context.signer,
  );
  const leaf = draft.log.append(jws);
  const receipt: StoredReceipt = { dig, iss: context.code, aud, re, status: verdict.status, jws, leaf };
  draft.verdicts.push({ ...receipt, kept });
  return receipt;
}

function refused(reason: RefusalReason, details: readonly Detail[]): Verdict {
  return { status: 'refused', reason, details };
}

function detail(code: string, pointer: string, part: string, error?: ExchangeError, group?: string): Detail {
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
