/**
 * A standing agency, a sender and a receiver on a network in memory, under one clock that a test moves by hours and days.
 * @module
 */
import { onTestFinished } from 'vitest';
import type { AgencyOptions } from '../agency.ts';
import type { ExchangeEvent } from '../context.ts';
import type { Directory } from '../directory/claims.ts';
import { type VerifiedDirectory, verifyDirectory } from '../directory/directory.ts';
import type { Sent } from '../sender/outgoing.ts';
import { type TestClock, testClock } from '../testkit/clock.ts';
import { loseAnswer } from '../testkit/hindrances.ts';
import { freshnessOf, nextDirectory } from './changed-directory.ts';
import { isRunning, memoryWire } from './memory-wire.ts';
import { note, type TestAgency, type TestNetwork, testNetwork } from './network.ts';
import { type Posted, recording } from './recording.ts';

export interface SimulatedNetwork {
  readonly network: TestNetwork;
  readonly clock: TestClock;
  readonly a: TestAgency;
  readonly b: TestAgency;
  /** Signs the freshness while it runs. */
  readonly standing: TestAgency;
  /** Codes of agencies that nobody reaches. */
  readonly down: Set<string>;
  /** Codes of agencies that get no answer to what they post, though it arrives. */
  readonly deaf: Set<string>;
  /** By code of the agency. */
  readonly events: Readonly<Record<string, ExchangeEvent[]>>;
  /** What all of them have posted. */
  readonly posted: Posted;
  readonly newest: () => VerifiedDirectory;
  /** Signs the next version and gives it to the standing agency. */
  publish(change: Partial<Directory>): Promise<VerifiedDirectory>;
  /** Time goes on; every few hours the standing agency confirms and every agency refreshes. */
  pass(hours: number): Promise<void>;
  send(from: TestAgency, to: string, more?: object): Promise<Sent>;
}

const stepHours = 6;
const hourMs = 3_600_000;
const codes = { standing: 'lienthong:s', a: 'lienthong:a', b: 'lienthong:b' } as const;

/**
 * Closed when the test that began it has ended.
 * @param options of all agencies
 */
export async function simulatedNetwork(
  options: Pick<AgencyOptions, 'logger' | 'tracerProvider' | 'meterProvider'> = {},
): Promise<SimulatedNetwork> {
  const clock = testClock();
  const down = new Set<string>();
  const deaf = new Set<string>();
  const events: Record<string, ExchangeEvent[]> = {};
  const posted: Posted = new Map();
  let members: TestNetwork['agencies'] = {};
  const sources: string[] = [];
  const network = await testNetwork(
    { [codes.standing]: 'standing', [codes.a]: 'sender', [codes.b]: 'receiver' },
    {
      ...options,
      wire: (code) =>
        recording(
          posted,
          memoryWire(
            () => members,
            down,
            (request, pass) => (deaf.has(code) ? loseAnswer(request, pass) : pass()),
          ),
        ),
      now: clock.now,
      directorySources: sources,
      listen: (code) => {
        events[code] ??= [];
        return (event) => events[code]?.push(event);
      },
    },
  );
  onTestFinished(() => network.close());
  members = network.agencies;
  const [standing, a, b] = Object.values(codes).map((code) => network.agencies[code]) as [
    TestAgency,
    TestAgency,
    TestAgency,
  ];
  sources.push(standing.agency.endpoint);
  let newest = standing.agency.directory.current;
  const agencies = [standing, a, b];
  return {
    ...{ network, clock, a, b, standing, down, deaf, events, posted, newest: () => newest },
    async publish(change) {
      const text = await nextDirectory(network, newest, { iat: clock.seconds(), ...change });
      newest = await verifyDirectory(text, { previous: newest });
      await standing.agency.directory.update(text);
      await standing.agency.directory.renew(await freshnessOf(network, newest, clock.seconds()));
      return newest;
    },
    async pass(hours) {
      for (let left = hours; left > 0; left -= stepHours) {
        clock.advance(Math.min(left, stepHours) * hourMs);
        if (isRunning(standing)) {
          await standing.agency.directory.renew(await freshnessOf(network, newest, clock.seconds()));
        }
        for (const agency of agencies) if (isRunning(agency)) await agency.agency.refreshDirectory();
      }
    },
    async send(from, to, more = {}) {
      const [sent] = await from.agency.send({ to, record: note(), purpose: 'test', basis: 'test-1', ...more });
      if (!sent) throw new Error('nothing was sent');
      return sent;
    },
  };
}
