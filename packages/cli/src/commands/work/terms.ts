/**
 * For what purpose and on what basis a record goes: as told, or as the table of sharing has it.
 * @module
 */
import { findAgency, type OwnRecord, rolesOn, type SendingTerms } from '@lienthong/exchange';
import { sharing } from '@lienthong/schemas';
import type { Cli } from '../../cli.ts';
import { CommandError, exit } from '../../exit.ts';
import { instant } from '../../instant.ts';
import { workWords } from '../../lang/work.ts';
import { kindOf } from '../../work/any-record.ts';
import type { AtDesk } from './records.ts';
import type { SendRecordOptions } from './send.ts';

/** What was told, or the one pair of purpose and basis under which the table lets this kind pass between these bodies. */
export async function termsOf(
  cli: Cli,
  desk: AtDesk,
  entry: OwnRecord,
  { to = [], purpose, basis, condition = [] }: SendRecordOptions,
): Promise<Pick<SendingTerms, 'purpose' | 'basis'>> {
  if (purpose !== undefined && basis !== undefined) return { purpose, basis };
  const today = instant(cli.now).slice(0, 10);
  const { directory } = (await desk.agency()).directory.current;
  const stranger = to.find((code) => !findAgency(directory, code));
  if (stranger !== undefined)
    throw new CommandError(exit.failed, 'unknown-recipient', workWords.unknownRecipient, stranger);
  const roles = (code: string) => {
    const found = findAgency(directory, code);
    return found ? rolesOn(found, today) : [];
  };
  const met = ['none', ...condition];
  const rowsTo = (codes: readonly string[]) =>
    sharing.filter(
      (row) =>
        row.kind === kindOf(entry.record) &&
        (purpose ?? row.purpose) === row.purpose &&
        (basis ?? row.basis) === row.basis &&
        met.includes(row.condition) &&
        row.validFrom <= today &&
        today <= (row.validUntil ?? '9') &&
        roles(desk.code).includes(row.from) &&
        codes.every((code) => roles(code).includes(row.to)),
    );
  const rows = rowsTo(to);
  const pairs = new Map(rows.map((row) => [`${row.purpose} ${row.basis}`, row]));
  const [only, ...others] = pairs.values();
  if (only && others.length === 0) return { purpose: only.purpose, basis: only.basis };
  if (only) for (const pair of pairs.keys()) cli.note(cli.say(workWords).maybe(pair));
  if (only) throw new CommandError(exit.failed, 'several-terms', workWords.severalTerms, entry.id);
  const isApart = to.length > 1 && to.every((code) => rowsTo([code]).length > 0);
  if (isApart) throw new CommandError(exit.failed, 'several-terms', workWords.eachApart, entry.id);
  throw new CommandError(exit.failed, 'no-terms', workWords.noTerms, entry.id);
}
