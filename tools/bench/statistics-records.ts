/**
 * Records of cases and victims for `pnpm bench statistics`: samples of the contract with other dates, codes and ages, some of them missing.
 * @module
 */
import { createWriteStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const SAMPLES = join(import.meta.dirname, '../../conformance/records');
const samples = {
  case: ['instituted-cross-border', 'infant-sold-indicted', 'joined-suspended-old-code'],
  victim: ['identified-forced-criminality', 'identified-under-old-law', 'under-identification-foreign'],
};

type Members = Record<string, unknown>;

/** Writes as many records, a line each, in the order of their ids; some have a second revision. The same for the same number. */
export async function writeRecords(file: string, count: number): Promise<void> {
  await pipeline(Readable.from(chunks(count)), createWriteStream(file));
}

function* chunks(count: number): Iterable<string> {
  let chunk = '';
  for (const record of records(count)) {
    chunk += `${JSON.stringify(record)}\n`;
    if (chunk.length < 1 << 20) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}

/** By mulberry32. */
export function* records(count: number): Iterable<Members> {
  const dice = new Dice(8);
  const read = (kind: 'case' | 'victim') =>
    samples[kind].map(
      (name) => JSON.parse(readFileSync(join(SAMPLES, kind, 'valid', `${name}.json`), 'utf8')) as Members,
    );
  const [cases, victims] = [read('case'), read('victim')];
  for (let n = 0, written = 0; written < count; n++) {
    const id = `019f91d9-d500-7000-8000-${n.toString(16).padStart(12, '0')}`;
    const revisions = dice.isOneIn(12) && written + 2 <= count ? 2 : 1;
    const isCase = dice.isOneIn(3);
    for (let revision = 1; revision <= revisions; revision++, written++) {
      const members = isCase ? caseMembers(dice) : victimMembers(dice);
      const recordStatus = dice.isOneIn(50) ? dice.of(['entered-in-error', 'withdrawn']) : 'final';
      const head = { id, revision, recordStatus, recordedAt: `2026-${revision === 1 ? '07' : '11'}-01T08:00:00+07:00` };
      yield { ...dice.of(isCase ? cases : victims), ...head, ...members };
    }
  }
}

function caseMembers(dice: Dice): Members {
  const charges = Array.from({ length: dice.below(3) + 1 }, () => charge(dice));
  return {
    openedOn: dice.date(),
    stage: dice.of([
      'investigation',
      'prosecution',
      'trial',
      'final',
      'suspended',
      'investigation-terminated',
      'joined',
    ]),
    charges,
    leadCharge: dice.maybe(() => charges[0]),
    seriousness: dice.maybe(() => dice.of(['less-serious', 'serious', 'very-serious', 'extremely-serious'])),
    ring: dice.maybe(() => ({ organised: dice.of(['yes', 'no', 'unknown']), size: 'few', crossBorder: 'yes' })),
    route: dice.maybe(() => ({ kind: dice.of(['domestic', 'outbound', 'inbound', 'transit']), transport: ['bus'] })),
    counts: dice.maybe(() => ({ statedOn: '2026-07-01', victims: dice.below(5), accused: dice.below(4) })),
  };
}

function charge(dice: Dice): Members {
  return { code: 'pc2015', article: dice.of(['150', '151', '154', '390']), clause: dice.below(3) + 1 };
}

function victimMembers(dice: Dice): Members {
  return {
    status: dice.of(['victim', 'victim', 'under-identification', 'not-a-victim', 'accompanying-under-18']),
    sex: dice.maybe(() => dice.of(['female', 'male', 'other', 'unknown'])),
    ageAtAct: dice.maybe(() => age(dice)),
    ageAtIdentification: dice.maybe(() => age(dice)),
    nationality: dice.maybe(() => ({ kind: 'citizen', country: dice.of(['VN', 'KH', 'LA', 'MM', 'CN']) })),
    ethnicityGroup: dice.maybe(() => dice.of(['kinh', 'minority', 'unknown'])),
    identification: dice.maybe(() => ({
      verifiedFrom: dice.maybe(() => dice.date()),
      on: dice.maybe(() => dice.date()),
    })),
    rescue: dice.maybe(() => ({ on: dice.date(), how: 'rescued' })),
    exploitation: dice.maybe(() => ({
      forms: dice.some([
        'forced-labour',
        'sexual-exploitation',
        'forced-criminality',
        'forced-marriage',
        'organ-removal',
      ]),
    })),
    destination: dice.maybe(() =>
      dice.isOneIn(3)
        ? { to: dice.of(['domestic', 'unknown']) }
        : { to: 'abroad', countries: dice.maybe(() => dice.some(['KH', 'LA', 'MM', 'CN', 'TH'])) },
    ),
    support: dice.maybe(() => ({
      category: dice.maybe(() => dice.of(['victim', 'under-identification', 'accompanying-under-18'])),
      from: dice.date(),
      until: dice.isOneIn(2) ? dice.date() : undefined,
    })),
  };
}

function age(dice: Dice): Members {
  return dice.isOneIn(3)
    ? { known: 'band', band: dice.of(['under-10', '14-to-15', 'under-18', '18-to-29', '30-to-44', '18-and-over']) }
    : { known: 'years', years: dice.below(60) };
}

class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * limit);
  }

  isOneIn(n: number): boolean {
    return this.below(n) === 0;
  }

  of<T>(values: readonly T[]): T {
    return values[this.below(values.length)] as T;
  }

  some<T>(values: readonly T[]): T[] {
    return [...new Set(Array.from({ length: this.below(3) + 1 }, () => this.of(values)))];
  }

  /** One in ten is missing. */
  maybe<T>(make: () => T): T | undefined {
    const made = make();
    return this.isOneIn(10) ? undefined : made;
  }

  /** Of three years; one in ten lacks its day, or day and month. */
  date(): string {
    const day = new Date(Date.UTC(2024, 6, 1) + this.below(1095) * 86_400_000).toISOString().slice(0, 10);
    return this.isOneIn(10) ? day.slice(0, this.of([4, 7])) : day;
  }
}
