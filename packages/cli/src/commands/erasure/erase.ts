/**
 * `erase`: erasing here, asking others, answering those who ask.
 * @module
 */
import { join } from 'node:path';
import { type Erased, type ListedErasureRequest, listErasures } from '@lienthong/exchange';
import { bases } from '@lienthong/schemas';
import type { Command } from 'commander';
import type { Cli } from '../../cli.ts';
import { usageError } from '../../exit.ts';
import { instant } from '../../instant.ts';
import { erasureStateWords, erasureWords } from '../../lang/erasure.ts';
import { type PassphraseOption, passphraseFileOption, passphraseOf } from '../../passphrase.ts';
import { table } from '../../terminal/table.ts';
import { withAgency, withStore } from '../agency/folder.ts';
import { eraseOwnCopies } from '../work/own-copies.ts';

interface EraseOptions extends PassphraseOption {
  readonly part?: string;
  readonly basis?: string;
  readonly requests?: boolean;
  readonly decline?: boolean;
}

export function eraseCommand(cli: Cli): Command {
  const w = cli.say(erasureWords);
  return cli
    .command('erase', { summary: w.erase, example: w.eraseExample })
    .argument('<folder>', w.folder)
    .argument('[message]', w.message)
    .option('--part <name>', w.part)
    .option('--basis <code>', w.basis)
    .option('--decline', w.decline)
    .option('--requests', w.requests)
    .addOption(passphraseFileOption(cli))
    .action(
      cli.action((folder: string, message: string | undefined, options: EraseOptions) =>
        erase(cli, folder, message, options),
      ),
    );
}

async function erase(cli: Cli, folder: string, message: string | undefined, options: EraseOptions): Promise<void> {
  const { part, basis, requests = false, decline = false, ...passphrase } = options;
  if (requests) {
    if (message !== undefined || basis !== undefined || decline) throw usageError(erasureWords.requestsAlone);
    return listRequests(cli, folder);
  }
  if (message === undefined) throw usageError(erasureWords.messageOrRequests);
  if (decline && part !== undefined) throw usageError(erasureWords.declineWhole);
  const order = { message, basis: knownBasis(basis) };
  const secret = await passphraseOf(cli, join(folder, 'keys.jwe'), passphrase);
  await withAgency(cli, folder, { passphrase: secret }, async (agency) => {
    if (decline) return tellDeclined(cli, await agency.erasures.decline(order));
    const erased = await agency.erase({ ...order, ...(part === undefined ? {} : { part }) });
    const sent = erased.filter(({ side, parts }) => side === 'sent' && parts.includes('record'));
    const own = await eraseOwnCopies(
      cli,
      folder,
      secret,
      sent.map(({ jti }) => jti),
    );
    tellErased(cli, erased, own);
  });
}

function knownBasis(basis: string | undefined): string {
  if (basis === undefined) throw usageError(erasureWords.basisNeeded);
  if (Object.hasOwn(bases, basis)) return basis;
  const { vi, en } = erasureWords.basisUnknown;
  throw usageError({ vi: vi(basis), en: en(basis) });
}

function tellErased(cli: Cli, messages: readonly Erased[], ownCopies: number): void {
  if (cli.json) {
    cli.document({
      ...(ownCopies > 0 ? { ownCopies } : {}),
      erased: messages.map(({ dig, jti, side, parts, answered, request }) => ({
        ...{ dig, jti, side, parts, answered },
        ...(request === undefined ? {} : { request }),
      })),
    });
    return;
  }
  const w = cli.say(erasureWords);
  for (const { jti, parts, request, answered } of messages) {
    cli.print(parts.length > 0 ? w.erasedLine(jti, parts.join(', ')) : w.nothingLine(jti));
    if (request !== undefined) cli.print(w.asking);
    if (answered.length > 0) cli.print(w.answeredLine(answered.length));
  }
  if (ownCopies > 0) cli.print(w.ownCopies(ownCopies));
  cli.note(w.outside);
}

function tellDeclined(cli: Cli, declined: readonly string[]): void {
  if (cli.json) cli.document({ declined });
  else cli.print(cli.say(erasureWords).declinedLine(declined.length));
}

/** Needs no key: requests hold codes and names of parts alone. */
async function listRequests(cli: Cli, folder: string): Promise<void> {
  const requests = await withStore(cli, folder, async (store, { code }) =>
    listErasures(await store.erasureRequests(), await store.erasures(), code),
  );
  if (cli.json) return cli.document({ requests: requests.map(documentOf) });
  const w = cli.say(erasureWords);
  const states = cli.say(erasureStateWords);
  if (requests.length === 0) return cli.print(w.noRequests);
  const rows = requests.map(({ side, peer, dig, parts, basis, state, answerBasis }) => [
    side === 'sent' ? w.sideSent : w.sideReceived,
    peer,
    dig,
    parts.join(', '),
    basis,
    answerBasis === undefined ? states[state] : `${states[state]} (${answerBasis})`,
  ]);
  const heading = [w.directionHeading, w.peerHeading, w.messageHeading, w.partsHeading, w.basisHeading, w.stateHeading];
  for (const line of table(heading, rows)) cli.print(line);
}

function documentOf({ atMs, ...request }: ListedErasureRequest) {
  return { ...request, at: instant(atMs) };
}
