/**
 * The directory in force for one agency: verified once, kept in the store with every earlier version, renewed on sight.
 * @module
 */
import { type Trust, type VerifiedDirectory, verifyDirectory, verifyFirstDirectory } from './directory/directory.ts';
import { type Freshness, verifyFreshness } from './directory/freshness.ts';
import { ExchangeError } from './errors.ts';
import { limits } from './limits.ts';
import type { DirectoryStore } from './store/views.ts';

export interface GivenDirectory {
  readonly trust: Trust;
  /** Signed directory and freshness; needed at an agency's first start. */
  readonly directory?: string | undefined;
  readonly freshness?: string | undefined;
}

export class DirectoryKeeper {
  /** Called when a newer directory has come into force. */
  onNewer: () => void = () => undefined;
  #current: VerifiedDirectory;
  #freshness: Freshness | undefined;
  /** The online key that signed it. */
  #freshnessKid: string | undefined;
  #isBehind = false;
  #wentAhead = false;
  #turn: Promise<unknown> = Promise.resolve();
  readonly #store: DirectoryStore;

  private constructor(store: DirectoryStore, current: VerifiedDirectory) {
    this.#store = store;
    this.#current = current;
  }

  /**
   * Loads what the store holds, verifies it from the pinned signers on, and takes a newer directory and freshness if given.
   * What is given may be older than what the store holds (the files of a first start): then the store counts. It may also be
   * too far ahead: then `isBehind` says so, and the versions in between have to be fetched.
   *
   * @throws {ExchangeError} `directory-missing`, or what `verifyDirectory` and `verifyFreshness` throw
   */
  static async open(store: DirectoryStore, given: GivenDirectory): Promise<DirectoryKeeper> {
    const { trust } = given;
    let current: VerifiedDirectory | undefined;
    const held = await store.directories();
    for (const { text } of held) {
      current = current
        ? await verifyDirectory(text, { previous: current })
        : await verifyFirstDirectory(text, { trust });
    }
    if (!current && given.directory !== undefined) {
      current = await verifyFirstDirectory(given.directory, { trust });
      await store.putDirectory(current.directory.version, given.directory);
    }
    if (!current) throw new ExchangeError('directory-missing');
    const keeper = new DirectoryKeeper(store, current);
    if (given.directory !== undefined && !held.some(({ text }) => text === given.directory)) {
      await keeper.#takeOrFallBehind(given.directory);
      keeper.#wentAhead = keeper.#current !== current;
    }
    await keeper.#openFreshness(given.freshness);
    return keeper;
  }

  async #takeOrFallBehind(text: string): Promise<void> {
    try {
      await this.update(text);
    } catch (error) {
      if (!(error instanceof ExchangeError)) throw error;
      const isOlder = error.code === 'directory-rollback' && error.place === '/version';
      if (error.code !== 'directory-gap' && !isOlder) throw error;
      this.#isBehind = !isOlder;
    }
  }

  /** A statement by a key that a newer directory has replaced says nothing any more; another one has to come. */
  async #openFreshness(given: string | undefined): Promise<void> {
    const held = await this.#store.freshness();
    if (held !== undefined) this.#hold(await verifyFreshness(held, this.#current).catch(() => undefined));
    if (given === undefined || given === held) return;
    if (this.#freshness || this.#isBehind) await this.renew(given).catch(() => undefined);
    else await this.renew(given);
  }

  /** Whether a newer directory is known to exist whose predecessors are missing here. */
  get isBehind(): boolean {
    return this.#isBehind;
  }

  /** Whether what was given at the start is newer than what the store held. */
  get wentAhead(): boolean {
    return this.#wentAhead;
  }

  get current(): VerifiedDirectory {
    return this.#current;
  }

  /**
   * Takes the next directory; the one in force again is no error.
   * @throws {ExchangeError} `directory-gap`, `directory-rollback`, `directory-fork`, `directory-bad-signature` …
   */
  update(text: string): Promise<void> {
    const turn = this.#turn.then(() => this.#update(text));
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  /** One after the other: of two successors that come at once, the second is held against the first. */
  async #update(text: string): Promise<void> {
    if (text === this.#current.text) return;
    await this.#catchUp();
    if (text === this.#current.text) return;
    const next = await verifyDirectory(text, { previous: this.#current });
    if (next.directory.version === this.#current.directory.version) return;
    await this.#store.putDirectory(next.directory.version, text);
    this.#take(next);
  }

  /** The newest directory of the store, in force from now on: another process may have put it there. */
  newest(): Promise<VerifiedDirectory> {
    const turn = this.#turn.then(() => this.#catchUp()).then(() => this.#current);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  /** Another process on this store may have gone ahead. */
  async #catchUp(): Promise<void> {
    for (;;) {
      const text = await this.#store.directory(this.#current.directory.version + 1);
      if (text === undefined) return;
      this.#take(await verifyDirectory(text, { previous: this.#current }));
    }
  }

  #take(next: VerifiedDirectory): void {
    this.#current = next;
    this.#isBehind = false;
    this.onNewer();
  }

  /**
   * Takes a freshness statement; an older one than the one held changes nothing, unless a newer directory has replaced the key
   * of the one held: whatever times that key has signed, they keep out nobody's.
   *
   * @returns what it says
   * @throws {ExchangeError} `directory-stale` it names a newer directory; and what else `verifyFreshness` throws
   */
  async renew(text: string): Promise<Freshness> {
    const freshness = await verifyFreshness(text, this.#current);
    const isOfSameKey = this.#freshnessKid === this.#current.directory.freshnessKey.kid;
    if (this.#freshness && isOfSameKey && !isLater(freshness, this.#freshness)) return freshness;
    this.#hold(freshness);
    await this.#store.putFreshness(text);
    return freshness;
  }

  #hold(freshness: Freshness | undefined): void {
    this.#freshness = freshness;
    this.#freshnessKid = this.#current.directory.freshnessKey.kid;
  }

  /** When the freshness held was signed, epoch milliseconds; `undefined` without any. */
  get confirmedAtMs(): number | undefined {
    return this.#freshness && this.#freshness.iat * 1000;
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

  /**
   * Nothing new is sealed, sent or accepted on the word of a directory that nobody has confirmed for too long.
   * @throws {ExchangeError} `directory-expired`, `directory-stale` the days of grace are over; `clock-off`
   */
  assertOpen(nowMs: number): void {
    if (this.state(nowMs) !== 'closed') return;
    throw new ExchangeError(
      Math.floor(nowMs / 1000) >= this.#current.directory.exp ? 'directory-expired' : 'directory-stale',
    );
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

function isLater(a: Freshness, b: Freshness): boolean {
  return a.iat > b.iat || (a.iat === b.iat && a.version > b.version);
}
