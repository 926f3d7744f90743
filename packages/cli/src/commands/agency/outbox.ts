/**
 * `agency outbox`: every letter and where it stands.
 * @module
 */
import type { Letter, LetterState } from '@lienthong/exchange';
import type { Cli } from '../../cli.ts';
import { shownInstant } from '../../instant.ts';
import { agencyWords, stateWords } from '../../lang/agency.ts';
import { givenPassphrase, type PassphraseOption } from '../../passphrase.ts';
import { table } from '../../terminal/table.ts';
import { withAgency, withStore } from './folder.ts';
import { type LetterDocument, letterDocument, letterLines } from './letters.ts';

export interface OutboxOptions extends PassphraseOption {
  readonly state?: LetterState;
}

export const letterStates = ['queued', 'attention', 'stored', 'valid', 'refused', 'unknown', 'void'] as const;

export async function listOutbox(cli: Cli, folder: string, { state, ...passphrase }: OutboxOptions): Promise<void> {
  const letters = await withStore(cli, folder, (store) => store.letters(state === undefined ? {} : { state }));
  const documents = await explain(cli, folder, passphrase, letters);
  if (cli.json) return cli.document({ letters: documents });
  const w = cli.say(agencyWords);
  if (documents.length === 0) return cli.print(w.emptyOutbox);
  const states = cli.say(stateWords);
  const rows = documents.map((letter, i) => [
    letter.jti,
    letter.to,
    letter.kind,
    shownInstant(letters[i]?.acceptedAtMs ?? 0, cli.lang),
    letter.carried ? w.carried : states[letter.state],
  ]);
  const [heading = '', ...lines] = table([w.jtiHeading, w.toHeading, w.kindHeading, w.atHeading, w.stateHeading], rows);
  cli.print(heading);
  for (const [i, letter] of documents.entries()) {
    cli.print(lines[i] ?? '');
    for (const line of letterLines(cli, letter)) cli.print(line);
  }
}

/** Reasons of a refusal are encrypted to this agency: its keys are opened only when there are such. */
async function explain(
  cli: Cli,
  folder: string,
  passphrase: PassphraseOption,
  letters: readonly Letter[],
): Promise<LetterDocument[]> {
  const refused = letters.some(({ state }) => state === 'refused');
  const canOpen = (await givenPassphrase(cli, passphrase)) !== undefined || cli.io.stdin.isTTY === true;
  if (refused && !canOpen) cli.note(cli.say(agencyWords).detailsLocked);
  if (!refused || !canOpen) return Promise.all(letters.map((letter) => letterDocument(letter)));
  return withAgency(cli, folder, passphrase, (agency) =>
    Promise.all(letters.map((letter) => letterDocument(letter, agency))),
  );
}
