/**
 * Examines stored messages, a few at a time, after their senders have been answered `stored`.
 * @module
 */
import type { SpanContext } from '@opentelemetry/api';
import type { Context } from '../context.ts';
import { limits } from '../limits.ts';
import type { Manifest } from '../manifest/claims.ts';
import { readManifest } from '../manifest/manifest.ts';
import { checkSeen } from '../peer-log/own.ts';
import type { RefusalReason } from '../receipt/claims.ts';
import { readReceipt } from '../receipt/receipt.ts';
import type { StoredReceipt } from '../store/store.ts';
import { statusOfReplaced } from '../stream/clash.ts';
import type { Add } from '../telemetry/telemetry.ts';
import { examine } from './examine.ts';
import type { StoredMessage } from './receive.ts';

type Head = Pick<StoredMessage, 'arrival' | 'claims'>;

interface Waiting {
  readonly dig: string;
  readonly stored?: StoredMessage;
  /** The span of the request that brought it. */
  readonly origin?: SpanContext | undefined;
  readonly waitMs: number;
}

export class Examiner {
  readonly #context: Context;
  readonly #onVerdict: (receipt: StoredReceipt) => void;
  readonly #queue: Waiting[] = [];
  readonly #running = new Set<Promise<void>>();
  readonly #timers = new Set<NodeJS.Timeout>();
  /** Digests of all that waits or is being examined. */
  readonly #known = new Set<string>();
  /** Bytes of the messages that wait in memory. */
  #keptBytes = 0;
  #stopped = false;

  constructor(context: Context, onVerdict: (receipt: StoredReceipt) => void) {
    this.#context = context;
    this.#onVerdict = onVerdict;
  }

  /** Takes up messages that an earlier life stored and did not judge. */
  async resume(): Promise<void> {
    for (const { dig } of await this.#context.store.arrivalsToExamine()) this.add(dig);
  }

  /** @param stored the message, when it is at hand; it is kept in memory only while few and small ones are waiting */
  add(dig: string, stored?: StoredMessage): void {
    const bytes = stored ? bytesOf(stored.claims) : 0;
    const isKept =
      this.#queue.length < limits.examinedFromMemory && this.#keptBytes + bytes <= limits.examinedFromMemoryBytes;
    if (isKept) this.#keptBytes += bytes;
    const origin = this.#context.telemetry.here();
    this.#push({ dig, origin, waitMs: 0, ...(stored && isKept ? { stored } : {}) });
  }

  has(dig: string): boolean {
    return this.#known.has(dig);
  }

  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    for (const timer of this.#timers) clearTimeout(timer);
    await this.idle();
  }

  #push(waiting: Waiting): void {
    this.#known.add(waiting.dig);
    this.#queue.push(waiting);
    while (this.#running.size < limits.examinedAtOnce && this.#queue.length > 0 && !this.#stopped) {
      const run = this.#drain().finally(() => this.#running.delete(run));
      this.#running.add(run);
    }
  }

  async #drain(): Promise<void> {
    for (let next = this.#queue.shift(); next && !this.#stopped; next = this.#queue.shift()) await this.#one(next);
  }

  /** A failure of ours (a full disk, a bug) leaves the message `stored`: it is tried again later, and at the next start. */
  async #one({ dig, stored, origin, waitMs }: Waiting): Promise<void> {
    this.#known.delete(dig);
    try {
      const head = stored ?? (await this.#head(dig));
      if (head?.arrival.status !== 'stored') return;
      await checkSeen(this.#context, head.claims, head.arrival.manifest);
      // The message that it replaces gets its verdict first.
      if ((await statusOfReplaced(this.#context, head.claims)) === 'stored') {
        this.#again(dig, limits.retryFirstMs);
        return;
      }
      const { iss: peer, jti, kind } = head.arrival;
      const judge = async () => examine(this.#context, stored ?? (await this.#whole(head)));
      const isLarge = bytesOf(head.claims) > limits.inTurnBytes;
      const work = async (add: Add) => {
        const receipt = await (isLarge ? this.#context.large.take(judge) : judge());
        const verdict = receipt && { receipt, reason: reasonOf(receipt) };
        add({ status: receipt?.status, reason: verdict?.reason });
        return verdict;
      };
      const facts = { peer, jti, kind };
      const verdict = await this.#context.telemetry.span('examine', facts, work, { links: [origin] });
      if (!verdict) return;
      const { receipt, reason } = verdict;
      this.#context.emit({ type: receipt.status, side: 'inbox', jti, dig }, { peer, kind, reason });
      this.#onVerdict(receipt);
    } catch {
      this.#context.emit({ type: 'examination-failed', dig });
      this.#again(dig, Math.min(waitMs * 2 || limits.retryFirstMs, limits.retryLongestMs));
    } finally {
      if (stored) this.#keptBytes -= bytesOf(stored.claims);
    }
  }

  async #head(dig: string): Promise<Head | undefined> {
    const arrival = await this.#context.store.arrival(dig);
    if (arrival?.status !== 'stored') return undefined;
    return { arrival, claims: readManifest(arrival.manifest).claims };
  }

  async #whole(head: Head): Promise<StoredMessage> {
    const parts = await this.#context.store.arrivalParts(head.arrival.dig);
    return { ...head, parts: parts.filter((part) => 'jwe' in part) };
  }

  #again(dig: string, waitMs: number): void {
    if (this.#stopped) return;
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      this.#push({ dig, waitMs });
    }, waitMs);
    this.#timers.add(timer);
  }
}

function reasonOf({ status, jws }: StoredReceipt): RefusalReason | undefined {
  return status === 'refused' ? readReceipt(jws).claims.reason : undefined;
}

function bytesOf({ parts }: Manifest): number {
  return parts.reduce((sum, { len = 0 }) => sum + len, 0);
}
