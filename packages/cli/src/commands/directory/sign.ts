/**
 * `directory sign`: one signer reads what a draft changes, and adds a signature.
 * @module
 */
import { readFile } from 'node:fs/promises';
import {
  addSignature,
  changesBetween,
  ExchangeError,
  importSigner,
  readDraft,
  type VerifiedDirectory,
} from '@lienthong/exchange';
import type { Command } from 'commander';
import type { Cli } from '../../cli.ts';
import { CommandError, exit, usageError } from '../../exit.ts';
import { assertNew, pathOf, writeWhole } from '../../files.ts';
import { directoryWords } from '../../lang/directory.ts';
import { directoryWorkWords } from '../../lang/directory-work.ts';
import { type PassphraseOption, passphraseFileOption } from '../../passphrase.ts';
import { signingKeyOf } from '../key-file.ts';
import { printChanges, readDirectory } from './drafts.ts';

interface SignOptions extends PassphraseOption {
  readonly signer: string;
  readonly previous?: string;
  readonly trust?: string;
  readonly out: string;
}

export function signCommand(cli: Cli): Command {
  const w = cli.say(directoryWorkWords);
  return cli
    .command('sign', { summary: w.sign, example: w.signExample })
    .argument('<draft>', w.signDraft)
    .requiredOption('--signer <keyfile>', w.signSigner)
    .option('--previous <file>', w.previous)
    .option('--trust <file>', w.trust)
    .requiredOption('--out <file>', w.signOut)
    .addOption(passphraseFileOption(cli))
    .action(cli.action((file: string, options: SignOptions) => sign(cli, file, options)));
}

async function sign(cli: Cli, file: string, options: SignOptions): Promise<void> {
  const { signer: keyFile, previous: previousFile, trust, out, ...passphrase } = options;
  await assertNew(pathOf(cli.io, out));
  const text = await readFile(pathOf(cli.io, file), 'utf8');
  const given = previousFile !== undefined && trust !== undefined;
  const previous = given ? await readDirectory(cli, previousFile, trust) : undefined;
  const draft = readDraft(text, previous);
  assertFollows(draft.directory, previous);
  const signer = importSigner(await signingKeyOf(cli, keyFile, passphrase));
  const own = draft.directory.signers;
  const former = previous?.directory.signers;
  if (![...own.keys, ...(former?.keys ?? [])].some(({ kid }) => kid === signer.kid))
    throw new CommandError(exit.failed, 'not-a-signer', directoryWorkWords.notSigner, keyFile);
  if (draft.signed.has(signer.kid))
    throw new CommandError(exit.failed, 'signed-already', directoryWorkWords.signedAlready, keyFile);
  const signedText = await addSignature(text, signer);
  const { dig, signed } = readDraft(signedText, previous);
  await writeWhole(pathOf(cli.io, out), signedText, { mode: 0o644 });

  const missing = { own: missingOf(own, signed), ...(former ? { previous: missingOf(former, signed) } : {}) };
  const { version, agencies } = draft.directory;
  const changes = previous ? changesBetween(previous.directory, draft.directory) : [];
  if (cli.json) return cli.document({ version, dig, signed: [...signed], missing, changes, file: out });
  const w = cli.say(directoryWorkWords);
  if (!previous) cli.print(w.signedFirst(agencies.length, own.k, own.keys.length));
  printChanges(cli, changes);
  cli.print(w.signed(version, signed.size));
  const missingOld = missing.previous ?? 0;
  if (missing.own > 0) cli.print(w.missing(missing.own));
  if (missingOld > 0 && missingOld !== missing.own) cli.print(w.missingOld(missingOld));
  if (missing.own + missingOld === 0) cli.print(w.complete);
  cli.print(cli.say(directoryWords).wrote(out));
}

/** @throws {ExchangeError} `directory-gap`, `directory-rollback`, `directory-fork` it is no successor of the one given */
function assertFollows(
  { version, prev }: { readonly version: number; readonly prev?: string },
  previous: VerifiedDirectory | undefined,
): void {
  if (!previous) {
    if (version > 1) throw usageError(directoryWorkWords.needsPrevious);
    return;
  }
  const next = previous.directory.version + 1;
  if (version !== next) throw new ExchangeError(version > next ? 'directory-gap' : 'directory-rollback', '/version');
  if (prev !== previous.dig) throw new ExchangeError('directory-fork', '/prev');
}

function missingOf(
  { k, keys }: { readonly k: number; readonly keys: readonly { readonly kid: string }[] },
  signed: ReadonlySet<string>,
): number {
  return Math.max(0, k - keys.filter(({ kid }) => signed.has(kid)).length);
}
