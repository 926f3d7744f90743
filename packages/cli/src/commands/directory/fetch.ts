/**
 * `directory fetch`: a newer directory and freshness into an agency's folder. Needs no key; a process that serves the
 * folder takes them from there.
 * @module
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DirectoryKeeper, type ErrorCode, fetchDirectory, httpTransport } from '@lienthong/exchange';
import type { Command } from 'commander';
import type { Cli } from '../../cli.ts';
import { CommandError, type ExitCode, exit } from '../../exit.ts';
import { pathOf, writeWhole } from '../../files.ts';
import { directoryWorkWords } from '../../lang/directory-work.ts';
import { withStore } from '../agency/folder.ts';
import { isForeign } from '../json-file.ts';
import { repeated } from '../options.ts';

interface FetchOptions {
  readonly from?: readonly string[];
}

interface Asked {
  readonly from: string;
  readonly code?: ErrorCode;
}

export function fetchCommand(cli: Cli): Command {
  const w = cli.say(directoryWorkWords);
  return cli
    .command('fetch', { summary: w.fetch, example: w.fetchExample })
    .argument('<folder>', w.fetchFolder)
    .option('--from <url>', w.fetchFrom, repeated)
    .action(cli.action((folder: string, options: FetchOptions) => fetchInto(cli, folder, options)));
}

async function fetchInto(cli: Cli, folder: string, { from }: FetchOptions): Promise<ExitCode> {
  const path = (name: string) => join(pathOf(cli.io, folder), name);
  const w = cli.say(directoryWorkWords);
  const asked: Asked[] = [];
  const keeper = await withStore(cli, folder, async (store, { code, trust, sources = [] }) => {
    const directory = await readFile(path('directory.json'), 'utf8');
    const freshness = (await readFile(path('freshness.jws'), 'utf8')).trim();
    const opened = await DirectoryKeeper.open(store, { trust, directory, freshness });
    const peers = opened.current.directory.agencies.filter((agency) => agency.code !== code);
    const endpoints = from ?? [...new Set([...sources, ...peers.map(({ endpoint }) => endpoint)])];
    await askInTurn(cli, opened, endpoints, asked);
    await writeWhole(path('directory.json'), opened.current.text, { replace: true });
    const held = await opened.freshnessText();
    if (held !== undefined) await writeWhole(path('freshness.jws'), held, { replace: true });
    return opened;
  });
  const { version } = keeper.current.directory;
  const confirmed = asked.find(({ code }) => code === undefined);
  if (cli.json) cli.document({ version, dig: keeper.current.dig, asked });
  else if (confirmed) cli.print(w.fetched(version, confirmed.from));
  if (confirmed) return exit.done;
  if (cli.json) return exit.io;
  throw new CommandError(exit.io, 'not-fetched', directoryWorkWords.nobody);
}

/** Until one has given what is taken; of each that has not, why. */
async function askInTurn(
  cli: Cli,
  keeper: DirectoryKeeper,
  endpoints: readonly string[],
  asked: Asked[],
): Promise<void> {
  const transport = httpTransport();
  const w = cli.say(directoryWorkWords);
  try {
    for (const from of endpoints) {
      try {
        if ((await fetchDirectory(keeper, transport, from)) !== 'behind') {
          asked.push({ from });
          return;
        }
        asked.push({ from, code: 'directory-rollback' });
      } catch (error) {
        if (!isForeign(error)) throw error;
        asked.push({ from, code: error.code });
        if (!cli.json) cli.note(w.notFetched(from, cli.words(error.title)));
      }
    }
  } finally {
    await transport.close();
  }
}
