/**
 * `directory draft`: the first directory, for signers who sit elsewhere.
 * @module
 */
import { draftFirst } from '@lienthong/exchange';
import { sharing } from '@lienthong/schemas';
import type { Command } from 'commander';
import type { Cli } from '../../cli.ts';
import { assertNew, pathOf } from '../../files.ts';
import { directoryWords } from '../../lang/directory.ts';
import { directoryWorkWords } from '../../lang/directory-work.ts';
import { repeated, wholeNumber } from '../options.ts';
import { readAgencies } from './agencies-file.ts';
import { readSigningKey, readSigningKeys, writeDraft, writeTrust } from './drafts.ts';

interface DraftOptions {
  readonly signerPublic: readonly string[];
  readonly k?: number;
  readonly freshnessPublic: string;
  readonly out: string;
  readonly trustOut: string;
}

export function draftCommand(cli: Cli): Command {
  const w = cli.say(directoryWorkWords);
  return cli
    .command('draft', { summary: w.draft, example: w.draftExample })
    .argument('<agencies>', cli.say(directoryWords).agencies)
    .requiredOption('--signer-public <file>', w.signerPublic, repeated)
    .option('--k <number>', w.k, wholeNumber('--k'))
    .requiredOption('--freshness-public <file>', w.freshnessPublic)
    .requiredOption('--out <file>', w.draftOut)
    .requiredOption('--trust-out <file>', w.trustOut)
    .action(cli.action((file: string, options: DraftOptions) => draft(cli, file, options)));
}

async function draft(cli: Cli, file: string, options: DraftOptions): Promise<void> {
  const { signerPublic, k = signerPublic.length, freshnessPublic, out, trustOut } = options;
  for (const path of [out, trustOut]) await assertNew(pathOf(cli.io, path));
  const signers = await readSigningKeys(cli, signerPublic);
  const directory = draftFirst({
    ...(await readAgencies(cli, file)),
    ...{ signers, k, sharing, now: cli.now },
    freshnessKey: await readSigningKey(cli, freshnessPublic),
  });
  await writeTrust(cli, trustOut, { k, keys: signers.map(({ kid }) => kid) });
  await writeDraft(cli, directory, { out, more: { trustFile: trustOut } });
}
