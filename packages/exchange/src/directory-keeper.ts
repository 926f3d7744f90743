/**
 * The directory in force for one agency: verified once, kept in the store with every earlier version, renewed on sight.
 * @module
 */
import { type Trust, type VerifiedDirectory, verifyDirectory } from './directory/directory.ts';
import { type Freshness, verifyFreshness } from './directory/freshness.ts';
import { ExchangeError } from './errors.ts';
import { limits } from './limits.ts';
import type { Store } from './store/store.ts';

export interface GivenDirectory {
  readonly trust: Trust;
  /** Signed directory and freshness; needed at an agency's first start. */
  readonly directory?: string | undefined;
  readonly freshness?: string | undefined;
}

export class DirectoryKeeper {
  #current: VerifiedDirectory;
  #freshness: Freshness | undefined;
  readonly #store: Store;

  private constructor(store: Store, current: VerifiedDirectory) {
    this.#store = store;
    this.#current = current;
  }

  /**
   * Loads what the store holds, verifies it from the pinned signers on, and takes a newer directory and freshness if given.
   * What is given may be older than what the store holds (the files of a first start): then the store counts.
   *
   * @throws {ExchangeError} `directory-missing`, or what `verifyDirectory` and `verifyFreshness` throw
   */
  static async open(store: Store, given: GivenDirectory): Promise<DirectoryKeeper> {
    const { trust } = given;
    let current: VerifiedDirectory | undefined;
    const held = await store.directories();
    for (const { text } of held) current = await verifyDirectory(text, { trust, previous: current });
    if (!current && given.directory !== undefined) {
      current = await verifyDirectory(given.directory, { trust });
      await store.putDirectory(current.directory.version, given.directory);
    }
    if (!current) throw new ExchangeError('directory-missing');
    const keeper = new DirectoryKeeper(store, current);
    if (given.directory !== undefined && !held.some(({ text }) => text === given.directory)) {
      await keeper.update(given.directory);
    }
    await keeper.#openFreshness(given.freshness);
    return keeper;
  }

  /** A statement by a key that a newer directory has replaced says nothing any more; another one has to come. */
  async #openFreshness(given: string | undefined): Promise<void> {
    const held = await this.#store.freshness();
    if (held !== undefined) this.#freshness = await verifyFreshness(held, this.#current).catch(() => undefined);
    if (given === undefined || given === held) return;
    if (this.#freshness) await this.renew(given).catch(() => undefined);
    else await this.renew(given);
  }

  get current(): VerifiedDirectory {
    return this.#current;
  }

  /**
   * Takes a newer directory; the one in force again is no error.
   * @throws {ExchangeError} `directory-rollback`, `directory-fork`, `directory-bad-signature` …
   */
  async update(text: string): Promise<void> {
    if (text === this.#current.text) return;
    const next = await verifyDirectory(text, { previous: this.#current });
    if (next.directory.version === this.#current.directory.version) return;
    await this.#store.putDirectory(next.directory.version, text);
    this.#current = next;
  }

  /** Takes a freshness statement that names the directory in force; an older statement is ignored. */
  async renew(text: string): Promise<void> {
    const freshness = await verifyFreshness(text, this.#current);
    if (this.#freshness && freshness.iat <= this.#freshness.iat) return;
    this.#freshness = freshness;
    await this.#store.putFreshness(text);
  }

  /**
   * How far the freshness statement reaches: `fresh`, `stale` (warn), or `closed` (nothing new is sealed or accepted).
   * @throws {ExchangeError} `clock-off` this computer's clock is behind the statement
   */
  state(nowMs: number): 'fresh' | 'stale' | 'closed' {
    const now = Math.floor(nowMs / 1000);
    const { exp, limits: network } = this.#current.directory;
    if (now >= exp) return 'closed';
    if (!this.#freshness) return 'closed';
    if (now < this.#freshness.iat - limits.clockSkewSeconds) throw new ExchangeError('clock-off');
    if (now < this.#freshness.exp) return 'fresh';
    return now < this.#freshness.exp + network.graceDays * 86_400 ? 'stale' : 'closed';
  }

  /** Every signed version that was ever in force here, oldest first. */
  async versions(): Promise<string[]> {
    return (await this.#store.directories()).map(({ text }) => text);
  }

  /** The newest freshness statement, compact JWS. */
  freshnessText(): Promise<string | undefined> {
    return this.#store.freshness();
  }
}
