/**
 * A network of agencies for the tests of an application: one clock, one wire, a signed directory, stores in memory.
 * @module
 */
import { type Agency, openAgency } from '../agency.ts';
import type { ExchangeEvent } from '../context.ts';
import type { Contract } from '../contract.ts';
import { createNetwork } from '../directory/draft.ts';
import { importDecrypter } from '../keys/decrypter.ts';
import { generateKeys, generateSigningKey } from '../keys/generate.ts';
import { importSigner } from '../keys/signer.ts';
import { openSqliteStore } from '../store/sqlite/sqlite-store.ts';
import type { SqliteTransaction } from '../store/sqlite/transaction.ts';
import type { TelemetryOptions } from '../telemetry/telemetry.ts';
import { type TestClock, testClock } from './clock.ts';
import { freshnessBy } from './freshness.ts';
import { noteContract } from './note.ts';
import { type Hindrance, lost, wireTo } from './wire.ts';

export interface TestNetworkOptions {
  /** Schemas, digests, groups and sharing rows: those of `@lienthong/validate`, or your own; {@link noteContract} unless given. */
  readonly contract?: Contract;
  /** Of single agencies, by code: of a peer that checks less, say, or refuses more. */
  readonly contracts?: Readonly<Record<string, Contract>>;
  /** What all agencies announce to read: versions by kind; `{ note: ['1.0'] }` unless given. */
  readonly reads?: Readonly<Record<string, readonly string[]>>;
  /** When the test begins: epoch milliseconds. */
  readonly startMs?: number;
  /** Who listens to what all agencies tell of themselves. */
  readonly telemetry?: TelemetryOptions;
}

const confirmedEveryHours = 6;

export interface TestNetworkKit {
  /** By code. */
  readonly agencies: Readonly<Record<string, Agency<SqliteTransaction>>>;
  /** Stands still until the test moves it. Attempts follow each other within milliseconds whatever it shows. */
  readonly clock: TestClock;
  /** What each agency has told its application, by code. */
  readonly events: Readonly<Record<string, readonly ExchangeEvent[]>>;
  /** Every request goes through it from now on; `undefined` takes it away. */
  hinder(hindrance: Hindrance | undefined): void;
  /** Nobody reaches these agencies, until it is called with others. */
  silence(...codes: string[]): void;
  /** Time goes on: the directory is confirmed every few hours, and every agency tells what is late. */
  pass(hours: number): Promise<void>;
  /** Waits until every letter has its verdict, or needs somebody to look. @throws {Error} not within the time */
  settled(options?: { readonly timeoutMs?: number }): Promise<void>;
  close(): Promise<void>;
}

/**
 * @param roles role of each agency, by code, as the sharing rows of the contract name them
 */
export async function createTestNetwork(
  roles: Readonly<Record<string, string>>,
  {
    contract = noteContract,
    contracts = {},
    reads = { note: ['1.0'] },
    startMs,
    telemetry = {},
  }: TestNetworkOptions = {},
): Promise<TestNetworkKit> {
  const clock = testClock(startMs);
  const agencies: Record<string, Agency<SqliteTransaction>> = {};
  const events: Record<string, ExchangeEvent[]> = {};
  let silent = new Set<string>();
  let hindrance: Hindrance | undefined;
  const members = Object.entries(roles).map(([code, role], i) => ({
    ...{ code, keys: generateKeys(), names: { vi: code, en: code }, reads },
    ...{ roles: [{ role, from: '2020-01-01' }], endpoint: `http://127.0.0.1:${i + 1}/test` },
  }));
  const freshnessKey = generateSigningKey();
  const network = await createNetwork({
    ...{ agencies: members, signers: [generateSigningKey()], freshnessKey, sharing: contract.sharing },
    ...{ networks: ['127.0.0.0/8'], now: clock.now() },
  });
  const hinder: Hindrance = (request, pass) => {
    if (silent.has(request.from) || silent.has(request.to)) return lost();
    return hindrance ? hindrance(request, pass) : pass();
  };
  for (const { code, keys } of members) {
    const own: ExchangeEvent[] = [];
    events[code] = own;
    agencies[code] = await openAgency({
      ...network,
      ...telemetry,
      ...{ code, contract: contracts[code] ?? contract, store: openSqliteStore(':memory:') },
      ...{ now: clock.now, onEvent: (event) => own.push(event) },
      ...{ signer: importSigner(keys.signing), decrypters: [importDecrypter(keys.encryption)] },
      transport: wireTo(() => Object.values(agencies), code, hinder),
      backoff: { firstMs: 2, longestMs: 20 },
    });
  }
  const isSettled = async () => {
    for (const agency of Object.values(agencies)) {
      await agency.idle();
      const letters = await agency.outbox.list();
      if (letters.some(({ state, carried }) => (state === 'queued' && !carried) || state === 'stored')) return false;
    }
    return true;
  };
  return {
    ...{ agencies, clock, events },
    hinder: (next) => {
      hindrance = next;
    },
    silence: (...codes) => {
      silent = new Set(codes);
    },
    async pass(hours) {
      for (let left = hours; left > 0; left -= confirmedEveryHours) {
        clock.advance(Math.min(left, confirmedEveryHours) * 3_600_000);
        for (const agency of Object.values(agencies)) {
          await agency.directory.renew(await freshnessBy(freshnessKey, agency.directory.current, clock.seconds()));
          await agency.lookForLate();
        }
      }
    },
    async settled({ timeoutMs = 5000 } = {}) {
      const until = performance.now() + timeoutMs;
      while (!(await isSettled())) {
        if (performance.now() > until) throw new Error('letters still wait for an answer');
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
    close: async () => {
      await Promise.all(Object.values(agencies).map((agency) => agency.close()));
    },
  };
}

export interface TestAgencyKit extends Omit<TestNetworkKit, 'agencies'> {
  /** Yours. */
  readonly agency: Agency<SqliteTransaction>;
  /** The other one, which really signs and answers. */
  readonly peer: Agency<SqliteTransaction>;
}

/**
 * Your agency, `lienthong:test-agency`, and one peer, `lienthong:test-peer`, for most tests.
 *
 * @param options.roles which role each of the two has; `sender` and `receiver` unless given, as {@link noteContract} names them
 */
export async function createTestAgency(
  options: TestNetworkOptions & { readonly roles?: { readonly agency: string; readonly peer: string } } = {},
): Promise<TestAgencyKit> {
  const { roles = { agency: 'sender', peer: 'receiver' }, ...others } = options;
  const { agencies, ...kit } = await createTestNetwork(
    { 'lienthong:test-agency': roles.agency, 'lienthong:test-peer': roles.peer },
    others,
  );
  const [agency, peer] = [agencies['lienthong:test-agency'], agencies['lienthong:test-peer']];
  if (!agency || !peer) throw new Error('there are two agencies');
  return { ...kit, agency, peer };
}
