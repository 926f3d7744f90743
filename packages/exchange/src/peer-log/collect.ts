/**
 * A witness's round: the checkpoint of every agency, held against what it signed before, countersigned and handed back.
 * @module
 */
import type { Context } from '../context.ts';
import { findAgency } from '../directory/lookup.ts';
import { toUtf8 } from '../encoding.ts';
import { type ErrorCode, ExchangeError } from '../errors.ts';
import { limits } from '../limits.ts';
import { signWitness } from '../log/witness.ts';
import { addressOf } from '../message/message.ts';
import type { Transport } from '../sender/transport.ts';
import { checkPeerLog } from './check.ts';
import { joseType } from './query.ts';

/** What came of one agency's log. */
export interface Collected {
  readonly agency: string;
  /**
   * `countersigned`: and the agency has taken it; `kept`: countersigned, but it did not take it; `empty`: nothing to see yet;
   * `forked`: what it signed contradicts itself; `failed`: it gave no checkpoint.
   */
  readonly state: 'countersigned' | 'kept' | 'empty' | 'forked' | 'failed';
  /** Number of leaves. */
  readonly size?: number;
  /** Why it failed, or was not taken. */
  readonly code?: ErrorCode;
}

/** Visits every other agency of the directory once, some at a time; one that fails holds up no other. */
export async function collectCheckpoints(context: Context, transport: Transport): Promise<Collected[]> {
  const { agencies } = context.directory.current.directory;
  const codes = agencies.map(({ code }) => code).filter((code) => code !== context.code);
  const collected = new Map<string, Collected>();
  const left = codes.values();
  const visit = async () => {
    for (const agency of left) collected.set(agency, await collectFrom(context, transport, agency));
  };
  await Promise.all(Array.from({ length: limits.logsCheckedAtOnce }, visit));
  return codes.flatMap((code) => collected.get(code) ?? []);
}

async function collectFrom(context: Context, transport: Transport, agency: string): Promise<Collected> {
  try {
    const { state, checkpoint } = await checkPeerLog(context, transport, agency);
    const { id, size, root } = checkpoint;
    if (state === 'forked') return { agency, state, size };
    if (size === 0) return { agency, state: 'empty', size };
    const jws = await countersign(context, { sub: agency, id, size, root });
    const code = await handOver(context, transport, agency, jws);
    return { agency, size, ...(code === undefined ? { state: 'countersigned' } : { state: 'kept', code }) };
  } catch (error) {
    return { agency, state: 'failed', code: codeOf(error) };
  }
}

/** A state that was countersigned before keeps its earlier time. */
async function countersign(
  context: Context,
  state: { readonly sub: string; readonly id: string; readonly size: number; readonly root: string },
): Promise<string> {
  const { sub, id, size } = state;
  const iss = context.code;
  const before = (await context.store.witnesses(sub, id)).find((row) => row.iss === iss && row.size === size);
  if (before) return before.jws;
  const iat = Math.floor(context.now() / 1000);
  const jws = await signWitness({ iss, ...state, iat }, context.signer);
  await context.committer.submit((draft) => {
    draft.witnesses.push({ sub, id, size, iss, iat, jws });
  });
  return jws;
}

/** @returns why the agency did not take it */
async function handOver(
  context: Context,
  transport: Transport,
  agency: string,
  jws: string,
): Promise<ErrorCode | undefined> {
  const peer = findAgency(context.directory.current.directory, agency);
  if (!peer) return 'unknown-recipient';
  try {
    const { status } = await transport.request('POST', addressOf(peer.endpoint, 'witness'), toUtf8(jws), joseType);
    return status === 204 ? undefined : 'peer-unreachable';
  } catch (error) {
    return codeOf(error);
  }
}

function codeOf(error: unknown): ErrorCode {
  if (error instanceof ExchangeError) return error.code;
  throw error;
}
