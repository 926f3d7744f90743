/**
 * What the clocks of peers say, by the `Date` of their answers: where most of them differ from ours, ours is the one that is wrong.
 * @see RFC 9110 §6.6.1
 * @module
 */
import { ExchangeError } from './errors.ts';
import { limits } from './limits.ts';
import type { PeerAnswer, Transport } from './sender/transport.ts';

export interface ClockOptions {
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Milliseconds that no setting of the clock changes. A clock of a test is measured by itself. */
  readonly elapsed?: () => number;
  /** Called when it has become wrong, or right. */
  readonly onChange?: () => void;
}

interface Seen {
  /** What the peer's clock says less `elapsed`: the same until the peer sets its clock. */
  readonly offsetMs: number;
  readonly seenAt: number;
}

export class PeerClocks {
  readonly #now: () => number;
  readonly #elapsed: () => number;
  readonly #onChange: () => void;
  /** By origin, the one heard of last at the end. */
  readonly #seen = new Map<string, Seen>();
  #wasOff = false;

  constructor({
    now,
    elapsed = now === Date.now ? () => performance.now() : now,
    onChange = () => undefined,
  }: ClockOptions) {
    this.#now = now;
    this.#elapsed = elapsed;
    this.#onChange = onChange;
  }

  /** Whether most peers that answered of late differ by more than `limits.clockOffSeconds`. */
  get isOff(): boolean {
    const elapsed = this.#elapsed();
    const differences: number[] = [];
    for (const { offsetMs, seenAt } of this.#seen.values())
      if (elapsed - seenAt <= limits.clockSeenMs) differences.push(this.#now() - (elapsed + offsetMs));
    const off = differences.filter((ms) => Math.abs(ms) > limits.clockOffSeconds * 1000);
    return off.length * 2 > differences.length;
  }

  /** @throws {ExchangeError} `clock-off` */
  assertRight(): void {
    if (this.isOff) throw new ExchangeError('clock-off');
  }

  /** A transport that looks at the clock of every peer that answers. */
  watching(transport: Transport): Transport {
    return {
      request: async (method, url, body, contentType) => {
        const askedAt = this.#elapsed();
        const answer = await transport.request(method, url, body, contentType);
        this.#note(new URL(url).origin, answer, askedAt);
        return answer;
      },
      close: () => transport.close(),
    };
  }

  #note(origin: string, { dateMs }: PeerAnswer, askedAt: number): void {
    const answeredAt = this.#elapsed();
    if (dateMs === undefined || answeredAt - askedAt > limits.clockAnswerMs) return;
    this.#seen.delete(origin);
    // `Date` tells whole seconds.
    this.#seen.set(origin, { offsetMs: dateMs + 500 - (askedAt + answeredAt) / 2, seenAt: answeredAt });
    for (const oldest of this.#seen.keys()) {
      if (this.#seen.size <= limits.clocksRemembered) break;
      this.#seen.delete(oldest);
    }
    if (this.isOff === this.#wasOff) return;
    this.#wasOff = !this.#wasOff;
    this.#onChange();
  }
}
