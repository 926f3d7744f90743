/**
 * The directory in force for one agency: verified once, kept in the store with every earlier version, renewed on sight.
 * @module
 */
import { type Trust, type VerifiedDirectory, verifyDirectory } from './directory/directory.ts';
import { type Freshness, verifyFreshness } from './directory/freshness.ts';
import { ExchangeError } from './errors.ts';
import { limits } from './limits.ts';
import type { Store } from './store/store.ts';

export class DirectoryKeeper {
  #current: VerifiedDirectory;
  #freshness: Freshness | undefined;
  readonly #store: Store;

  private constructor(store: Store, current: VerifiedDirectory) {
    this.#store = store;
    this.#current = current;
  }

  /**
   * Loads what the store holds, verifies it from the pinned signers on, and takes a newer version if one is given.
   *
   * @param given signed directory, for an agency's first start
   * @throws {ExchangeError} `directory-missing`, or what `verifyDirectory` throws
   */
  static async open(store: Store, trust: Trust, given?: string): Promise<DirectoryKeeper> {
    let current: VerifiedDirectory | undefined;
    for (const { text } of await store.directories())
      current = await verifyDirectory(text, { trust, previous: current });
    if (!current && given !== undefined) {
      current = await verifyDirectory(given, { trust });
      await store.putDirectory(current.directory.version, given);
    }
    if (!current) throw new ExchangeError('directory-missing');
    const keeper = new DirectoryKeeper(store, current);
    const freshness = await store.freshness();
    if (freshness !== undefined) keeper.#freshness = await verifyFreshness(freshness, current);
    if (given !== undefined) await keeper.update(given);
    return keeper;
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
    const { exp } = this.#current.directory;
    if (now >= exp) return 'closed';
    if (!this.#freshness) return 'closed';
    if (now < this.#freshness.iat - limits.clockSkewSeconds) throw new ExchangeError('clock-off');
    if (now < this.#freshness.exp) return 'fresh';
    return now < this.#freshness.exp + limits.graceDays * 86_400 ? 'stale' : 'closed';
  }

  async texts(): Promise<{ directories: string[]; freshness: string | undefined }> {
    const directories = (await this.#store.directories()).map(({ text }) => text);
    return { directories, freshness: await this.#store.freshness() };
  }
}
