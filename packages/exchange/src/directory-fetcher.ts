/**
 * Keeps one agency's directory and freshness new: asks the configured sources, then peers, every hour and when there is
 * reason to. Verifying touches no network; nothing here decides about a message.
 * @module
 */
import type { Context } from './context.ts';
import { fetchDirectory, type Standing } from './directory/fetch.ts';
import { ExchangeError } from './errors.ts';
import { limits } from './limits.ts';
import type { Transport } from './sender/transport.ts';
import { peerAt } from './telemetry/peers.ts';

type Told = 'fresh' | 'stale' | 'closed' | 'clock-off';

/** How a peer's directory stood to ours. */
interface Compared {
  readonly standing: Standing;
  /** Of our directory then. */
  readonly dig: string;
  /** `performance.now()` when it first stood so. */
  readonly since: number;
  readonly atMs: number;
}

export class DirectoryFetcher {
  readonly #context: Context;
  readonly #transport: Transport;
  readonly #sources: readonly string[];
  #running: Promise<void> | undefined;
  readonly #compared = new Map<string, Compared>();
  #askedAtMs = Number.NEGATIVE_INFINITY;
  #told: Told = 'fresh';
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(context: Context, transport: Transport, sources: readonly string[] = []) {
    this.#context = context;
    this.#transport = transport;
    this.#sources = sources;
  }

  /** From now on every hour after the last confirmation; at once when that is longer ago. */
  start(): void {
    this.tellState();
    const { confirmedAtMs = 0, isBehind } = this.#context.directory;
    const renewalMs = limits.freshnessRenewalSeconds * 1000;
    const dueMs = Math.min(renewalMs, confirmedAtMs + renewalMs - this.#context.now());
    this.#schedule(isBehind ? 0 : Math.max(0, dueMs));
  }

  /** Does not wait for answers under way: nothing of them is taken any more. */
  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  /** Asks now, or waits for the round that is under way. Never throws: what went wrong is told by events. */
  refresh(): Promise<void> {
    this.#running ??= this.#round().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  /** The same, but strangers cannot make us ask more than once a minute. */
  ask(): void {
    if (this.#stopped || this.#isRecent(this.#askedAtMs)) return;
    this.#askedAtMs = this.#context.now();
    void this.refresh();
  }

  /**
   * A peer answered that it does not know us, or our key: the older of two directories has to catch up.
   *
   * @param postedAt `performance.now()` before the question that it answered: it may have caught up since
   * @returns whether the same bytes may succeed later: our directory has just become newer, or the peer's was older
   */
  async mayBeKnownLater(endpoint: string, code: string, postedAt: number): Promise<boolean> {
    const before = this.#compared.get(endpoint);
    const isRecent = before && this.#isRecent(before.atMs);
    const standing = isRecent ? before.standing : await this.#fetch(endpoint, { whole: true });
    if (standing === 'newer') return true;
    if (standing === undefined) return false;
    const { dig } = this.#context.directory.current;
    const isAsBefore = before?.standing === standing && before.dig === dig;
    const since = isAsBefore ? before.since : performance.now();
    if (!isRecent) this.#compared.set(endpoint, { standing, dig, since, atMs: this.#context.now() });
    return standing === 'behind' ? code !== 'key-revoked' : postedAt < since;
  }

  /** All configured sources, for none of them is believed to be the newest; then peers, until one has confirmed anew. */
  async #round(): Promise<void> {
    for (const source of this.#sources) await this.#fetch(source);
    for (const peer of this.#peers()) {
      // A clock that seems wrong is compared with more of them.
      if (this.#isConfirmed() && !this.#context.clocks.isOff) break;
      await this.#fetch(peer);
    }
    this.tellState();
  }

  #peers(): string[] {
    const { code, directory } = this.#context;
    const others = directory.current.directory.agencies.filter((agency) => agency.code !== code);
    const endpoints = others.map(({ endpoint }) => endpoint).filter((endpoint) => !this.#sources.includes(endpoint));
    return shuffled(endpoints).slice(0, limits.directoryPeerCount);
  }

  /** Whatever way the clock was set since. */
  #isRecent(atMs: number): boolean {
    return Math.abs(this.#context.now() - atMs) < limits.directoryAskSeconds * 1000;
  }

  #isConfirmed(): boolean {
    const { confirmedAtMs = Number.NEGATIVE_INFINITY } = this.#context.directory;
    return this.#context.now() - confirmedAtMs < 2 * limits.freshnessRenewalSeconds * 1000;
  }

  async #fetch(endpoint: string, options?: { readonly whole: boolean }): Promise<Standing | undefined> {
    if (this.#stopped) return undefined;
    try {
      const standing = await this.#ask(endpoint, options);
      if (standing === 'behind') this.#failed(endpoint, 'directory-rollback');
      return standing;
    } catch (error) {
      this.#failed(endpoint, error instanceof ExchangeError ? error.code : 'internal');
      return undefined;
    }
  }

  #ask(endpoint: string, options?: { readonly whole: boolean }): Promise<Standing> {
    const { directory, telemetry } = this.#context;
    return telemetry.span('fetch-directory', { peer: peerAt(directory, endpoint) }, async (add) => {
      const standing = await fetchDirectory(directory, this.#transport, endpoint, options);
      add({ standing });
      return standing;
    });
  }

  #failed(from: string, code: string): void {
    if (!this.#stopped) this.#context.emit({ type: 'directory-fetch-failed', from, code });
  }

  #schedule(ms: number): void {
    if (this.#stopped) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(async () => {
      await this.refresh();
      const seconds = this.#isConfirmed() ? limits.freshnessRenewalSeconds : limits.directoryRetrySeconds;
      this.#schedule(seconds * 1000);
    }, ms);
    this.#timer.unref();
  }

  /** Once for each change. */
  tellState(): void {
    const now = this.#state();
    if (now === this.#told) return;
    this.#told = now;
    this.#context.emit({ type: now === 'clock-off' ? now : `directory-${now}` });
  }

  #state(): Told {
    try {
      this.#context.clocks.assertRight();
      return this.#context.directory.state(this.#context.now());
    } catch {
      return 'clock-off';
    }
  }
}

/** So that the peers share the asking. */
function shuffled<T>(list: readonly T[], random: () => number = Math.random): T[] {
  return list
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
