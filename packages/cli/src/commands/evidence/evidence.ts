/**
 * `evidence` and `evidence verify`: what was sent and answered, for a third party.
 * @module
 */

import {
  type DisclosedPart,
  ExchangeError,
  evidenceFromArchive,
  readManifest,
  verifyBundle,
} from '@lienthong/exchange';
import type { Command } from 'commander';
import type { Cli } from '../../cli.ts';
import { type ExitCode, exit, usageError } from '../../exit.ts';
import { assertNew, pathOf, readInput, writeWhole } from '../../files.ts';
import { instant } from '../../instant.ts';
import { commonWords } from '../../lang/common.ts';
import { evidenceWords } from '../../lang/evidence.ts';
import type { Words } from '../../lang/lang.ts';
import { tellChecks } from '../../output/checks.ts';
import { type PassphraseOption, passphraseFileOption } from '../../passphrase.ts';
import { withAgency } from '../agency/folder.ts';
import { readTrust } from '../json-file.ts';
import { repeated } from '../options.ts';
import { find } from './find.ts';

interface WriteOptions extends PassphraseOption {
  readonly agency: string;
  readonly out: string;
  readonly disclose?: readonly string[];
}

type GivenOptions = Partial<WriteOptions> & { readonly archive?: string };

export function evidenceCommand(cli: Cli): Command {
  const w = cli.say(evidenceWords);
  const verify = cli
    .command('verify', { summary: w.verify, example: w.verifyExample })
    .argument('<bundle>', w.bundle)
    .requiredOption('--trust <file>', w.trust)
    .action(cli.action((file: string, { trust }: { trust: string }) => verifyFile(cli, file, trust)));
  const evidence = cli
    .command('evidence', { summary: w.summary, example: w.example })
    .argument('<message>', w.message)
    .option('--agency <folder>', w.agency)
    .option('--archive <file>', w.archive)
    .option('--out <file>', w.out)
    .option('--disclose <part>', w.disclose, repeated)
    .addOption(passphraseFileOption(cli))
    .action(
      cli.action((message: string, { archive, ...options }: GivenOptions) =>
        archive === undefined
          ? writeEvidence(cli, message, required(options))
          : writeFromArchive(cli, message, archive, options),
      ),
    );
  evidence.addCommand(verify);
  return evidence;
}

/** Not required of commander, which would ask for them before `verify` as well. */
function required({ agency, out, ...options }: Partial<WriteOptions>): WriteOptions {
  if (agency === undefined) throw usageError(optionRequired('--agency <folder>'));
  if (out === undefined) throw usageError(optionRequired('--out <file>'));
  return { agency, out, ...options };
}

function optionRequired(flags: string): Words {
  return { vi: commonWords.optionRequired.vi(flags), en: commonWords.optionRequired.en(flags) };
}

async function writeEvidence(
  cli: Cli,
  message: string,
  { agency: folder, out, disclose = [], ...passphrase }: WriteOptions,
) {
  const path = pathOf(cli.io, out);
  await assertNew(path);
  await withAgency(cli, folder, passphrase, async (agency) => {
    const { dig, arrival } = await find(agency, message);
    const disclosed: DisclosedPart[] = [];
    for (const part of disclose) {
      if (!arrival) throw new ExchangeError('part-missing', part);
      disclosed.push(await agency.inbox.disclose(arrival, part));
    }
    const bundle = await agency.evidence(dig, disclosed);
    await writeWhole(path, bundle);
    if (cli.json) return cli.document({ dig, file: out, sizeBytes: bundle.length });
    cli.print(cli.say(evidenceWords).written(out));
  });
}

/** Needs no key: the archive was signed when it was written, and holds no content to disclose. */
async function writeFromArchive(cli: Cli, message: string, archive: string, options: Partial<WriteOptions>) {
  const { agency, disclose, out } = options;
  if (agency !== undefined || disclose !== undefined) throw usageError(evidenceWords.archiveAlone);
  if (out === undefined) throw usageError(optionRequired('--out <file>'));
  const path = pathOf(cli.io, out);
  await assertNew(path);
  const bundle = evidenceFromArchive(await readInput(cli.io, archive), message);
  await writeWhole(path, bundle);
  const { manifest } = JSON.parse(Buffer.from(bundle).toString()) as { manifest: string };
  if (cli.json) return cli.document({ dig: readManifest(manifest).digest, file: out, sizeBytes: bundle.length });
  cli.print(cli.say(evidenceWords).written(out));
}

async function verifyFile(cli: Cli, file: string, trustFile: string): Promise<ExitCode> {
  const trust = await readTrust(cli, trustFile);
  const { result, checks, time } = await verifyBundle(await readInput(cli.io, file), {
    trust,
    now: Math.floor(cli.now / 1000),
  });
  const told = time && { notLaterThan: instant(time.notLaterThan * 1000), witness: time.witness };
  tellChecks(cli, result, checks, told ? { time: told } : {});
  return result === 'valid' ? exit.done : exit.failed;
}
