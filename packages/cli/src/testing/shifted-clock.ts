/**
 * Moves the clock of a process as the environment's `FAKETIME` says, in the words that `date -d` reads: `2 days ago`, `+10 minutes`.
 * To be loaded before anything else.
 * @module
 */
const unitsMs: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

const [, count = '', unit = '', ago = ''] =
  /^\+?(\d+) (minute|hour|day)s?( ago)?$/.exec(process.env['FAKETIME'] ?? '') ?? [];
const shiftMs = Number(count) * (unitsMs[unit] ?? Number.NaN) * (ago === '' ? 1 : -1);
if (Number.isNaN(shiftMs)) throw new TypeError('FAKETIME: say “2 days ago” or “+10 minutes”');

const real = Date;
class ShiftedDate extends real {
  constructor(...given: readonly [] | readonly [number | string | Date]) {
    if (given.length === 0) super(ShiftedDate.now());
    else super(given[0]);
  }
  static override now(): number {
    return real.now() + shiftMs;
  }
}
globalThis.Date = ShiftedDate as DateConstructor;
