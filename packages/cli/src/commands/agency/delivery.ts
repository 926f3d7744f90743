/**
 * `agency redrive`, `reconcile`, `backup` and `recover`: what a person does about delivery.
 * @module
 */
import { join } from 'node:path';
import { backupSqliteStore, type LetterFilter, type LetterState } from '@lienthong/exchange';
import type { Command } from 'commander';
import type { Cli } from '../../cli.ts';
import { usageError } from '../../exit.ts';
import { assertNew, pathOf } from '../../files.ts';
import { instant } from '../../instant.ts';
import { agencyWords, stateWords } from '../../lang/agency.ts';
import { deliveryWords } from '../../lang/delivery.ts';
import { type PassphraseOption, passphraseFileOption } from '../../passphrase.ts';
import { withAgency, withStore } from './folder.ts';

interface RedriveOptions extends PassphraseOption {
  readonly to?: string;
  readonly conv?: string;
  readonly state?: LetterState;
  readonly dryRun?: boolean;
}

export function redriveCommand(cli: Cli): Command {
  const w = cli.say(deliveryWords);
  return cli
    .command('redrive', { summary: w.redrive, example: w.redriveExample })
    .argument('<folder>', cli.say(agencyWords).folder)
    .argument('[jti]', w.letter)
    .option('--to <code>', w.redriveTo)
    .option('--conv <id>', w.redriveConv)
    .addOption(cli.option('--state <state>', w.redriveState, ['queued', 'attention']))
    .option('--dry-run', w.dryRun)
    .addOption(passphraseFileOption(cli))
    .action(
      cli.action((folder: string, jti: string | undefined, options: RedriveOptions) =>
        redrive(cli, folder, jti, options),
      ),
    );
}

async function redrive(cli: Cli, folder: string, jti: string | undefined, options: RedriveOptions): Promise<void> {
  const { to: aud, conv, state, dryRun = false, ...passphrase } = options;
  const given = Object.entries({ jti, aud, conv, state }).filter(([, value]) => value !== undefined);
  if (given.length === 0) throw usageError(deliveryWords.nameLetters);
  const filter = Object.fromEntries(given) as LetterFilter;
  const how = { resume: false } as const;
  const letters = await withAgency(cli, folder, { ...passphrase, how }, async (agency) => {
    const chosen = await agency.outbox.redriveAll(filter, { dryRun });
    // The process that serves delivers them as well; here the attempt is made at once.
    if (!dryRun)
      await Promise.all(chosen.map((letter) => agency.outbox.waitFor(letter.jti, answered, { timeoutMs: 10_000 })));
    return Promise.all(chosen.map(async (letter) => (await agency.outbox.get(letter.jti)) ?? letter));
  });
  const rows = letters.map(({ jti: id, aud: to, state: now }) => ({ jti: id, to, state: now }));
  if (cli.json) return cli.document({ dryRun, letters: rows });
  const w = cli.say(deliveryWords);
  cli.print(dryRun ? w.wouldRedrive(rows.length) : w.redriven(rows.length));
  for (const { jti: id, to, state: now } of rows) cli.print(`  ${id}  ${to}  ${cli.words(stateWords[now])}`);
}

const answered = ['stored', 'valid', 'refused', 'attention'] as const;

export function reconcileCommand(cli: Cli): Command {
  const w = cli.say(deliveryWords);
  return cli
    .command('reconcile', { summary: w.reconcile, example: w.reconcileExample })
    .argument('<folder>', cli.say(agencyWords).folder)
    .argument('<code>', w.peer)
    .addOption(passphraseFileOption(cli))
    .action(
      cli.action((folder: string, code: string, options: PassphraseOption) => reconcile(cli, folder, code, options)),
    );
}

async function reconcile(cli: Cli, folder: string, code: string, passphrase: PassphraseOption): Promise<void> {
  const how = { resume: false } as const;
  const done = await withAgency(cli, folder, { ...passphrase, how }, async (agency) => {
    const reconciled = await agency.reconcile(code);
    await agency.askToReconcile(code);
    return reconciled;
  });
  if (cli.json) return cli.document({ ...done });
  const w = cli.say(deliveryWords);
  cli.print(w.reconciled(done.agency, done.resent, done.closed));
  if (done.conflicts > 0) cli.print(cli.paint('red', w.conflicts(done.conflicts)));
}

export function backupCommand(cli: Cli): Command {
  const w = cli.say(deliveryWords);
  return cli
    .command('backup', { summary: w.backup, example: w.backupExample })
    .argument('<folder>', cli.say(agencyWords).folder)
    .argument('<file>', w.backupFile)
    .action(cli.action((folder: string, file: string) => backup(cli, folder, file)));
}

async function backup(cli: Cli, folder: string, file: string): Promise<void> {
  const path = pathOf(cli.io, file);
  await assertNew(path);
  const { log, size } = await withStore(cli, folder, async (store) => ({
    log: store.logId,
    size: await store.logSize(),
  }));
  await backupSqliteStore(join(pathOf(cli.io, folder), 'store.sqlite'), path);
  if (cli.json) return cli.document({ file, log, size, at: instant(cli.now) });
  cli.print(cli.say(deliveryWords).backedUp(file, size));
}

export function recoverCommand(cli: Cli): Command {
  const w = cli.say(deliveryWords);
  return cli
    .command('recover', { summary: w.recover, example: w.recoverExample })
    .argument('<folder>', cli.say(agencyWords).folder)
    .addOption(passphraseFileOption(cli))
    .action(cli.action((folder: string, options: PassphraseOption) => recover(cli, folder, options)));
}

async function recover(cli: Cli, folder: string, passphrase: PassphraseOption): Promise<void> {
  const how = { resume: false, recover: true } as const;
  const { log, former, due } = await withAgency(cli, folder, { ...passphrase, how }, () =>
    withStore(cli, folder, async (store) => ({
      log: store.logId,
      former: (await store.formerLogs()).at(-1),
      due: await store.reconciliationsDue(),
    })),
  );
  if (cli.json) return cli.document({ log, former: { id: former?.id, size: former?.size }, peers: due });
  const w = cli.say(deliveryWords);
  cli.print(w.recoveredLog(former?.size ?? 0));
  cli.print(w.nowServe(due.length));
}
