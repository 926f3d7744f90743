/**
 * One agency's exchange: keys, directory, store, sender and receiver put together.
 * @module
 */
import { type Archived, type ArchiveOptions, archive } from './archive/archive.ts';
import { Vault } from './at-rest/vault.ts';
import { callOut } from './call-out.ts';
import { Committer } from './committer.ts';
import type { Context, ExchangeEvent } from './context.ts';
import type { Contract } from './contract.ts';
import type { Trust } from './directory/directory.ts';
import { commonVersion, findAgency } from './directory/lookup.ts';
import { DirectoryFetcher } from './directory-fetcher.ts';
import { DirectoryKeeper } from './directory-keeper.ts';
import { ErasureDeliverer } from './erasure/deliver.ts';
import { type Erased, type EraseOrder, finishErasing } from './erasure/erase.ts';
import { Erasures } from './erasure/erasures.ts';
import { type Retained, type RetentionPolicy, retain } from './erasure/retain.ts';
import { ExchangeError } from './errors.ts';
import { writeAgencyEvidence } from './evidence-writer.ts';
import { type DisclosedPart, Inbox } from './inbox.ts';
import type { Decrypter } from './keys/decrypter.ts';
import { signerInUse } from './keys/key-ring.ts';
import type { Signer } from './keys/signer.ts';
import { limits } from './limits.ts';
import { type LogGrowth, type LogInclusion, proveGrowth, proveInclusion } from './log-proof.ts';
import { Outbox } from './outbox.ts';
import { PeerClocks } from './peer-clocks.ts';
import { type CheckedLog, checkPeerLog } from './peer-log/check.ts';
import { type Collected, collectCheckpoints } from './peer-log/collect.ts';
import { ownCheckpoint } from './peer-log/own.ts';
import { PeerLogWatcher } from './peer-log/watcher.ts';
import { ReceiptDeliverer } from './receiver/answer-later.ts';
import type { BodySource } from './receiver/body.ts';
import { Examiner } from './receiver/examiner.ts';
import { type Answer, type Head, handle, type RawRequest, route, routeStream } from './receiver/routes.ts';
import { type Recovered, recover } from './restore/recover.ts';
import type { Backoff } from './sender/backoff.ts';
import { Deliverer, type OnStranger } from './sender/deliver.ts';
import type { Outgoing, Sealed, Sent } from './sender/outgoing.ts';
import { askReceipts } from './sender/receipts.ts';
import { enqueue, type Rehearsed, rehearse } from './sender/send.ts';
import { type HttpOptions, httpTransport, type Transport } from './sender/transport.ts';
import { closeNumber, type VoidReason } from './sender/void.ts';
import type { OnStep } from './steps.ts';
import type { Fork, Letter, LogConflictRow, Store, StreamConflictRow } from './store/store.ts';
import type { Reconciled } from './stream/reconcile.ts';
import { Reconciler } from './stream/reconciler.ts';
import { Sweep } from './sweep.ts';
import { observed } from './telemetry/client-requests.ts';
import { lineOf } from './telemetry/events.ts';
import { observeGauges } from './telemetry/gauges.ts';
import { knownBy, peerAt } from './telemetry/peers.ts';
import { Telemetry, type TelemetryOptions } from './telemetry/telemetry.ts';
import { Turns } from './turns.ts';
import { Watch } from './watch.ts';

export interface AgencyOptions<Tx = unknown> extends TelemetryOptions {
  /** This agency's code in the directory. */
  readonly code: string;
  /** One, or several: the one that the directory has in use at the time signs. */
  readonly signer: Signer | readonly Signer[];
  /** Of all keys that may still be written to. */
  readonly decrypters: readonly Decrypter[];
  readonly store: Store<Tx>;
  /** The signers of the directory, pinned. */
  readonly trust: Trust;
  /** Signed directory and freshness; needed at the first start, the store keeps them. */
  readonly directory?: string;
  readonly freshness?: string;
  /** Endpoints that are asked first for a newer directory and freshness: the standing agency's, say. Then any peer is. */
  readonly directorySources?: readonly string[];
  readonly contract: Contract;
  /** How long content is kept, by kind; see `retain`. */
  readonly retention?: RetentionPolicy;
  /** Options of the transport over HTTP; it calls no address outside the networks of the directory in force. */
  readonly http?: HttpOptions;
  /** Another way to reach peers. */
  readonly transport?: Transport;
  readonly backoff?: Backoff;
  /** Epoch milliseconds. */
  readonly now?: () => number;
  readonly onStep?: OnStep;
  readonly onEvent?: (event: ExchangeEvent) => void;
  /** The store was put back to an older copy: goes on in a new log, see `recover`. */
  readonly recover?: boolean;
  /** `false`: leaves the work that the store holds to the process that serves this agency. */
  readonly resume?: boolean;
}

/**
 * Opens an agency and takes up the work that its store holds: letters, receipts, messages not yet examined. The store is the agency's
 * from then on: `close` closes it, and so does opening that fails.
 *
 * @throws {ExchangeError} `directory-missing`, `directory-bad-signature`, `unknown-issuer` this agency is not in it;
 *   `part-keys-unreadable`; `store-restored` the store was put back to an older copy, and `recover` was not asked for; `not-restored`
 */
export async function openAgency<Tx = unknown>(options: AgencyOptions<Tx>): Promise<Agency<Tx>> {
  const { store } = options;
  let agency: Agency<Tx> | undefined;
  try {
    const directory = await DirectoryKeeper.open(store, options);
    if (!findAgency(directory.current.directory, options.code)) throw new ExchangeError('unknown-issuer');
    agency = new Agency(options, directory, await Vault.open(store, options));
    if (options.recover) await agency.recover();
    else if (await store.isRestored()) throw new ExchangeError('store-restored');
    if (options.resume !== false) await agency.resume();
    return agency;
  } catch (error) {
    await closeQuietly(agency ?? store);
    throw error;
  }
}

/** What was wrong first is told, not what closing makes of it. */
async function closeQuietly(opened: { close(): void | Promise<void> }): Promise<void> {
  try {
    await opened.close();
  } catch {}
}

export class Agency<Tx = unknown> {
  readonly inbox: Inbox<Tx>;
  readonly outbox: Outbox;
  readonly erasures: Erasures;
  readonly #context: Context<Tx>;
  readonly #retention: RetentionPolicy | undefined;
  readonly #transport: Transport;
  readonly #deliverer: Deliverer;
  readonly #receipts: ReceiptDeliverer;
  readonly #erasureDeliverer: ErasureDeliverer;
  readonly #examiner: Examiner;
  readonly #fetcher: DirectoryFetcher;
  readonly #peerLogs: PeerLogWatcher;
  readonly #reconciler: Reconciler;
  readonly #watch: Watch;
  readonly #sweep: Sweep;
  #stopGauges: () => void = () => undefined;
  #resumed = false;

  /** Use `openAgency`. */
  constructor(options: AgencyOptions<Tx>, directory: DirectoryKeeper, vault: Vault) {
    const { code, signer, decrypters, contract, store, now = Date.now } = options;
    const signers = [signer].flat();
    const peerOf = (endpoint: string) => peerAt(directory, endpoint);
    const telemetry = new Telemetry(code, knownBy(directory, contract), options);
    const clocks = new PeerClocks({ now, onChange: () => this.#fetcher.tellState() });
    this.#context = {
      clocks,
      code,
      get signer() {
        return signerInUse(directory.current.directory, code, signers, Math.floor(now() / 1000));
      },
      decrypters,
      contract,
      directory,
      store,
      vault,
      committer: new Committer(store, telemetry),
      large: new Turns(),
      takenReceipts: new Map(),
      now,
      onStep: options.onStep ?? (() => undefined),
      onPeerLog: (agency) => this.#peerLogs.changed(agency),
      onReconcileRequest: (body) => this.#reconciler.take(body),
      telemetry,
      emit: (event, more = {}) => {
        if ('jti' in event) this.outbox.changed(event.jti);
        const { name, facts } = lineOf(event, more, peerOf);
        telemetry.tell(name, facts);
        callOut(() => options.onEvent?.(event));
      },
      askDirectory: () => this.#fetcher.ask(),
    };
    this.#retention = options.retention;
    const transport =
      options.transport ?? httpTransport({ ...options.http, networks: () => directory.current.directory.networks });
    this.#transport = clocks.watching(observed(transport, telemetry, peerOf));
    const backoff = options.backoff ?? { firstMs: limits.retryFirstMs, longestMs: limits.retryLongestMs };
    this.#fetcher = new DirectoryFetcher(this.#context, this.#transport, options.directorySources);
    const onStranger: OnStranger = (...peer) => this.#fetcher.mayBeKnownLater(...peer);
    this.#deliverer = new Deliverer(this.#context, {
      transport: this.#transport,
      backoff,
      onStranger,
      onDead: (letter) => this.#close(letter, 'expired'),
    });
    directory.onNewer = () => this.#adopt(directory);
    this.#receipts = new ReceiptDeliverer(this.#context, this.#transport, backoff);
    this.#examiner = new Examiner(this.#context, (receipt) => this.#receipts.add(receipt));
    this.#erasureDeliverer = new ErasureDeliverer(this.#context, this.#transport, backoff);
    this.erasures = new Erasures(this.#context, this.#erasureDeliverer);
    this.#peerLogs = new PeerLogWatcher(this.#context, this.#transport);
    this.#reconciler = new Reconciler(this.#context, {
      transport: this.#transport,
      resend: (letter) => this.#deliverer.add(letter),
      close: (letter, reason, isLacked) => this.#close(letter, reason, isLacked),
    });
    this.#watch = new Watch(this.#context);
    this.#sweep = new Sweep(this.#context, {
      deliverer: this.#deliverer,
      receipts: this.#receipts,
      examiner: this.#examiner,
    });
    this.inbox = new Inbox(this.#context);
    this.outbox = new Outbox(this.#context, this.#deliverer);
  }

  get code(): string {
    return this.#context.code;
  }

  /** This agency's address in the directory in force. */
  get endpoint(): string {
    return findAgency(this.#context.directory.current.directory, this.#context.code)?.endpoint ?? '';
  }

  get directory(): DirectoryKeeper {
    return this.#context.directory;
  }

  /** Asks the configured sources, then peers, for a newer directory and freshness. It is done by itself every hour. */
  refreshDirectory(): Promise<void> {
    return this.#fetcher.refresh();
  }

  /** The number of a letter that another has taken the place of is free to be closed. What fails is done at its end. */
  async #closeReplaced({ supersedes }: Outgoing): Promise<void> {
    const replaced = supersedes === undefined ? undefined : await this.outbox.get(supersedes);
    if (replaced) await this.#close(replaced, 'replaced').catch(() => undefined);
  }

  async #close(letter: Letter, reason: VoidReason, isLacked = false): Promise<void> {
    const closing = await closeNumber(this.#context, letter, reason, { isLacked });
    if (closing) this.#deliverer.add(closing, closing.body);
  }

  #adopt(directory: DirectoryKeeper): void {
    this.#context.emit({ type: 'directory-updated', version: directory.current.directory.version });
    // A store that fails here leaves the letters as they are; `redrive` and the next directory try them again.
    if (this.#resumed) this.#deliverer.retryStopped().catch(() => undefined);
  }

  /** The highest version of a kind that all of several recipients announce: the one to send; `undefined` when there is none. */
  versionFor(kind: string, to: readonly string[]): string | undefined {
    return commonVersion(this.#context.directory.current.directory, kind, to);
  }

  /** Sends a record, with parts, to one or several agencies. What it returns is on disk. */
  async send(outgoing: Outgoing): Promise<Sent[]> {
    const { sent, letters, origin } = await enqueue(this.#context, outgoing);
    for (const letter of letters) this.#deliverer.add(letter, letter.body, origin);
    if (letters.length > 0) await this.#closeReplaced(outgoing);
    return sent;
  }

  /** Every check that `send` makes, without sending: what each recipient would get. @throws {ExchangeError} as `send` */
  rehearse(outgoing: Outgoing): Promise<Rehearsed[]> {
    return rehearse(this.#context, outgoing);
  }

  /**
   * Seals without sending: the bytes of each message, for another way than the network. What it returns is on disk.
   * @throws {ExchangeError} as `send`; `letter-settled` the letter that has taken the place of the one superseded is answered
   */
  async seal(outgoing: Outgoing): Promise<Sealed[]> {
    const { sent, letters } = await enqueue(this.#context, outgoing, { carried: true });
    for (const letter of letters) this.#deliverer.wait(letter);
    const bodies = new Map(letters.map(({ jti, body }) => [jti, body]));
    const sealed: Sealed[] = [];
    for (const one of sent) {
      const body = bodies.get(one.jti) ?? (await this.outbox.unsettledBody(one.jti));
      if (!body) throw new ExchangeError('letter-settled');
      sealed.push({ ...one, body });
    }
    return sealed;
  }

  /**
   * Asks the recipient of a letter for its receipts, where the posted ones did not come through.
   * @returns whether an answer came and was taken
   * @throws {ExchangeError} `unknown-message`, `unknown-recipient`; what the transport and verifying a receipt throw
   */
  async askReceipts(jti: string): Promise<boolean> {
    const letter = await this.outbox.get(jti);
    if (!letter) throw new ExchangeError('unknown-message');
    return askReceipts(this.#context, this.#transport, letter);
  }

  /**
   * Receives: answers a Fetch `Request` with the raw body.
   * @throws {TypeError} a framework parsed the body first
   */
  handle(request: Request): Promise<Response> {
    return handle(this.#context, request, ({ dig, stored }) => this.#examiner.add(dig, stored));
  }

  /** `handle` for servers that hold bytes. @throws {TypeError} the body is not bytes; nothing else is thrown */
  route(request: RawRequest): Promise<Answer> {
    return route(this.#context, request, ({ dig, stored }) => this.#examiner.add(dig, stored));
  }

  /** `route` for servers that give the body as a stream: it is read within the limits. Nothing is thrown. */
  routeStream(source: BodySource, head: Head): Promise<Answer> {
    return routeStream(this.#context, source, head, ({ dig, stored }) => this.#examiner.add(dig, stored));
  }

  /** What was sent or received under a digest and answered, for a third party: a bundle that verifies offline. */
  evidence(dig: string, disclosed: readonly DisclosedPart[] = []): Promise<Uint8Array> {
    return writeAgencyEvidence(this.#context, dig, disclosed);
  }

  /** Erases parts of a message here, signed, and asks those who received them from here. @see {@link Erasures} */
  erase(order: EraseOrder): Promise<Erased[]> {
    return this.erasures.erase(order);
  }

  /** Lists messages whose content is past its time under the policy of this agency, and erases it when told to. */
  retain(options: { readonly apply?: boolean } = {}): Promise<Retained> {
    return retain(this.#context, this.#retention, options);
  }

  /** Moves messages that are done with into a file; `keep` writes it and has to sync. */
  archive(options: ArchiveOptions, keep: (bytes: Uint8Array) => Promise<void>): Promise<Archived> {
    return archive(this.#context, options, keep);
  }

  /** The present state of this agency's log, signed: compact JWS. */
  async checkpoint(): Promise<string> {
    return (await ownCheckpoint(this.#context)).jws;
  }

  /** That a message is in this agency's log. @throws {ExchangeError} `unknown-message`, `log-shorter` */
  proveInclusion(dig: string, size?: number): Promise<LogInclusion> {
    return proveInclusion(this.#context, dig, size);
  }

  /** That this agency's log has only grown between two sizes. @throws {ExchangeError} `log-shorter` */
  proveGrowth(from: number, to?: number): Promise<LogGrowth> {
    return proveGrowth(this.#context, from, to);
  }

  /**
   * Holds everything that a peer has signed about its log against its present checkpoint, now. After receipts this happens by
   * itself, within a minute.
   *
   * @throws {ExchangeError} `unknown-recipient`, `peer-unreachable`, `checkpoint-stale`; what the transport throws
   */
  checkLog(agency: string): Promise<CheckedLog> {
    return checkPeerLog(this.#context, this.#transport, agency);
  }

  /**
   * A witness's round, for once a day: checks the log of every agency of the directory, countersigns it and hands that back.
   * @returns what came of each agency
   */
  collectCheckpoints(): Promise<Collected[]> {
    return collectCheckpoints(this.#context, this.#transport);
  }

  /**
   * Compares with an agency what was sent to it and what it knows: sends again what it lacks, closes numbers that will not come. It
   * is done by itself once a day.
   *
   * @throws {ExchangeError} `unknown-recipient`, `peer-unreachable`; what the transport throws
   */
  reconcile(agency: string): Promise<Reconciled> {
    return this.#reconciler.reconcile(agency);
  }

  /** Asks an agency to do the same with what it has sent here. @throws {ExchangeError} as {@link reconcile} */
  askToReconcile(agency: string): Promise<void> {
    return this.#reconciler.ask(agency);
  }

  /** Tells now what is late, as `delayed`, `overdue`, `key-expiring`. It is done by itself every minute. */
  lookForLate(): Promise<void> {
    return this.#watch.look();
  }

  /**
   * Takes over work that another process over this store has left: what lay there at the call before, and lies there still. It is
   * done by itself every half minute.
   *
   * @returns how much was taken over
   */
  takeOver(): Promise<number> {
    return this.#sweep.look();
  }

  /** Manifests of peers that cannot both stand; each was told as `fork`. */
  forks(): Promise<Fork[]> {
    return this.#context.store.forks();
  }

  /** Signed statements about streams that cannot be true together; each was told as `stream-conflict`. */
  streamConflicts(): Promise<StreamConflictRow[]> {
    return this.#context.store.streamConflicts();
  }

  /** Signed statements about peers' logs, or this agency's, that cannot be true together. Each was told as `log-fork`. */
  async logConflicts(): Promise<LogConflictRow[]> {
    return (await this.#context.store.logConflicts()).filter(({ reason }) => reason !== 'restored');
  }

  /** Goes on after a restore. `openAgency` has called it, when told to. */
  async recover(): Promise<Recovered> {
    const { code, store, now, directory, signer, telemetry } = this.#context;
    const peers = directory.current.directory.agencies.map((agency) => agency.code).filter((one) => one !== code);
    const recovered = await recover(store, { code, signer, now, peers });
    telemetry.tell('log-renewed', { id: recovered.to });
    return recovered;
  }

  /** Takes up what the store holds. `openAgency` has called it. */
  async resume(): Promise<void> {
    await this.#context.store.begin();
    await finishErasing(this.#context);
    await this.erasures.resume();
    await this.#examiner.resume();
    await this.#receipts.resume();
    await this.#deliverer.resume();
    this.#resumed = true;
    if (this.#context.directory.wentAhead) await this.#deliverer.retryStopped();
    this.#fetcher.start();
    this.#reconciler.start();
    this.#sweep.start();
    this.#watch.start();
    await this.#peerLogs.resume();
    const { telemetry, directory } = this.#context;
    this.#stopGauges = observeGauges(telemetry, this.#context);
    telemetry.tell('opened', { version: directory.current.directory.version });
  }

  /** Waits until nothing is being examined or written; deliveries may be under way. */
  async idle(): Promise<void> {
    await this.#examiner.idle();
    await this.#context.committer.idle();
  }

  /** Ends work under way and closes the store; what is left is taken up at the next start. */
  async close(): Promise<void> {
    this.#stopGauges();
    await this.#examiner.stop();
    this.#fetcher.stop();
    this.#watch.stop();
    this.#sweep.stop();
    try {
      await Promise.all([
        this.#deliverer.stop(),
        this.#receipts.stop(),
        this.#erasureDeliverer.stop(),
        this.#peerLogs.stop(),
        this.#reconciler.stop(),
        this.#transport.close(),
      ]);
      await this.#context.committer.idle();
    } finally {
      await this.#context.store.close();
    }
    this.#context.telemetry.tell('closed');
  }
}
