/**
 * `directory fetch` and `take`: a newer directory and freshness into an agency's folder, from the network or from files.
 * Needs no key; a process that serves the folder takes them from there.
 * @module
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AgencyFile, DirectoryKeeper, type ErrorCode, fetchDirectory, httpTransport } from '@lienthong/exchange';
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

export function takeCommand(cli: Cli): Command {
  const w = cli.say(directoryWorkWords);
  return cli
    .command('take', { summary: w.take, example: w.takeExample })
    .argument('<folder>', w.fetchFolder)
    .argument('[directories...]', w.takeFiles)
    .option('--freshness <file>', w.takeFreshness)
    .action(
      cli.action((folder: string, files: readonly string[], options: { readonly freshness?: string }) =>
        takeInto(cli, folder, files, options.freshness),
      ),
    );
}

async function takeInto(cli: Cli, folder: string, files: readonly string[], freshness?: string): Promise<void> {
  const keeper = await withKeeper(cli, folder, async (opened) => {
    for (const file of files) await opened.update((await readFile(pathOf(cli.io, file), 'utf8')).trim());
    if (freshness !== undefined) await opened.renew((await readFile(pathOf(cli.io, freshness), 'utf8')).trim());
  });
  const { version } = keeper.current.directory;
  if (cli.json) cli.document({ version, dig: keeper.current.dig });
  else cli.print(cli.say(directoryWorkWords).took(version, folder));
}

/** Works on what the folder holds, and leaves there what is newest then, whatever went wrong. */
async function withKeeper(
  cli: Cli,
  folder: string,
  work: (keeper: DirectoryKeeper, file: AgencyFile) => Promise<void>,
): Promise<DirectoryKeeper> {
  const path = (name: string) => join(pathOf(cli.io, folder), name);
  return withStore(cli, folder, async (store, file) => {
    const directory = await readFile(path('directory.json'), 'utf8');
    const freshness = (await readFile(path('freshness.jws'), 'utf8')).trim();
    const keeper = await DirectoryKeeper.open(store, { trust: file.trust, directory, freshness });
    try {
      await work(keeper, file);
    } finally {
      await writeWhole(path('directory.json'), keeper.current.text, { replace: true });
      const held = await keeper.freshnessText();
      if (held !== undefined) await writeWhole(path('freshness.jws'), held, { replace: true });
    }
    return keeper;
  });
}

async function fetchInto(cli: Cli, folder: string, { from }: FetchOptions): Promise<ExitCode> {
  const w = cli.say(directoryWorkWords);
  const asked: Asked[] = [];
  const keeper = await withKeeper(cli, folder, async (opened, { code, sources = [] }) => {
    const peers = opened.current.directory.agencies.filter((agency) => agency.code !== code);
    const endpoints = from ?? [...new Set([...sources, ...peers.map(({ endpoint }) => endpoint)])];
    await askInTurn(cli, opened, endpoints, asked);
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
  const transport = httpTransport({ networks: () => keeper.current.directory.networks });
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
