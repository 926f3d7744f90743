/**
 * `seal`, `open` and `import`: a message and its receipts by another way than the network.
 * @module
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Agency, openCarried, readReceipt, readReceipts, takeCarriedReceipts } from '@lienthong/exchange';
import type { Command } from 'commander';
import type { Cli } from '../../cli.ts';
import { type ExitCode, exit } from '../../exit.ts';
import { assertNew, pathOf, readInput, writeWhole } from '../../files.ts';
import { agencyWords, arrivalWords, reasonWords, stateWords } from '../../lang/agency.ts';
import { carryWords } from '../../lang/carry.ts';
import { type PassphraseOption, passphraseFileOption } from '../../passphrase.ts';
import { withAgency } from '../agency/folder.ts';
import { type MessageFiles, writeMessage } from '../agency/inbox.ts';
import { letterDocument, letterLines } from '../agency/letters.ts';
import { type OutgoingOptions, outgoingOptions, readOutgoing } from '../agency/outgoing.ts';

interface AgencyOption extends PassphraseOption {
  readonly agency: string;
}

export function carryCommands(cli: Cli): Command[] {
  const w = cli.say(carryWords);
  const seal = withAgencyOptions(cli, cli.command('seal', { summary: w.seal, example: w.sealExample }))
    .argument('<file>', cli.say(agencyWords).record)
    .requiredOption('--to <code>', cli.say(agencyWords).toOne)
    .requiredOption('--out <file>', w.sealOut);
  outgoingOptions(cli, seal);
  seal.action(cli.action((file: string, options: SealOptions) => sealFile(cli, file, options)));
  const open = withAgencyOptions(cli, cli.command('open', { summary: w.open, example: w.openExample }))
    .argument('<message>', w.message)
    .requiredOption('--out <folder>', w.openOut)
    .option('--ack', w.ack)
    .action(cli.action((file: string, options: OpenOptions) => openFile(cli, file, options)));
  const take = withAgencyOptions(cli, cli.command('import', { summary: w.import, example: w.importExample }))
    .argument('<receipts>', w.receiptFile)
    .action(cli.action((file: string, options: AgencyOption) => importReceipts(cli, file, options)));
  return [seal, open, take];
}

function withAgencyOptions(cli: Cli, command: Command): Command {
  return command.requiredOption('--agency <folder>', cli.say(carryWords).agency).addOption(passphraseFileOption(cli));
}

interface SealOptions extends OutgoingOptions, AgencyOption {
  readonly to: string;
  readonly out: string;
}

async function sealFile(cli: Cli, file: string, { agency: folder, to, out, ...options }: SealOptions): Promise<void> {
  await assertNew(pathOf(cli.io, out));
  const outgoing = await readOutgoing(cli, file, options, { to: [to] });
  await withAgency(cli, folder, passphraseOption(options), async (agency) => {
    for (const { jti, conv, dig, body } of await agency.seal(outgoing)) {
      await writeWhole(pathOf(cli.io, out), body);
      if (cli.json) return cli.document({ to, jti, conv, dig, file: out });
      const w = cli.say(carryWords);
      cli.print(w.sealed(to, out));
      cli.note(w.awaitReceipt);
    }
  });
}

interface OpenOptions extends AgencyOption {
  readonly out: string;
  readonly ack?: boolean;
}

async function openFile(cli: Cli, file: string, options: OpenOptions): Promise<ExitCode> {
  const { agency: folder, out, ack = false } = options;
  const body = await readInput(cli.io, file);
  return withAgency(cli, folder, passphraseOption(options), async (agency) => {
    const { iss, jti, created, receipts } = await openCarried(agency, body);
    const receiptsFile = join(out, `${jti}.receipts.json`);
    await mkdir(pathOf(cli.io, out), { recursive: true, mode: 0o700 });
    await writeWhole(pathOf(cli.io, receiptsFile), receipts, { replace: true });
    const arrival = (await agency.inbox.list({ iss })).find((one) => one.jti === jti);
    const status = arrival?.status ?? 'stored';
    const files = status === 'valid' ? await writeOpened(cli, agency, { iss, jti }, out) : undefined;
    if (ack && status === 'valid') await agency.inbox.ack({ iss, jti });
    const reason = reasonOf(receipts);
    if (cli.json) {
      const { kind, conv } = arrival ?? {};
      const refusal = reason === undefined ? {} : { reason };
      cli.document({ iss, jti, kind, conv, status, created, ...refusal, files: { ...files, receipts: receiptsFile } });
    } else {
      const w = cli.say(carryWords);
      const said = cli.say(arrivalWords)[status];
      const why = reason === undefined ? '' : ` (${cli.say(reasonWords)[reason]})`;
      cli.print(w.opened(iss, jti, said + why));
      if (!created) cli.print(w.before);
      if (files) cli.print(w.record(files.record));
      for (const part of Object.values(files?.parts ?? {})) cli.print(w.part(part));
      cli.print(w.receipts(receiptsFile));
    }
    return status === 'refused' ? exit.failed : exit.done;
  });
}

/** Every part that came, opened from the store. */
async function writeOpened(
  cli: Cli,
  agency: Agency,
  id: { iss: string; jti: string },
  out: string,
): Promise<MessageFiles> {
  return writeMessage(cli, agency, await agency.inbox.read(id), out);
}

function reasonOf(receipts: Uint8Array): keyof typeof reasonWords | undefined {
  return readReceipts(receipts)
    .map((jws) => readReceipt(jws).claims.reason)
    .find((reason) => reason !== undefined);
}

async function importReceipts(cli: Cli, file: string, options: AgencyOption): Promise<ExitCode> {
  const body = await readInput(cli.io, file);
  return withAgency(cli, options.agency, passphraseOption(options), async (agency) => {
    const letters = await takeCarriedReceipts(agency, body);
    const documents = [];
    for (const letter of letters) documents.push(await letterDocument(letter, agency));
    if (cli.json) cli.document({ letters: documents });
    else {
      for (const document of documents) {
        const { to, jti, state } = document;
        cli.print(cli.say(carryWords).imported(to, jti, cli.say(stateWords)[state]));
        for (const line of letterLines(cli, document)) cli.print(line);
      }
    }
    return letters.some(({ state }) => state === 'refused') ? exit.failed : exit.done;
  });
}

function passphraseOption({ passphraseFile }: PassphraseOption): PassphraseOption {
  return passphraseFile === undefined ? {} : { passphraseFile };
}
