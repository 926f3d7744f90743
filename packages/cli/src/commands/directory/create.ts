/**
 * `directory create` and `directory renew`: what the standing agency signs.
 * @module
 */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createNetwork, importSigner, limits, signFreshness, verifyDirectory } from '@lienthong/exchange';
import { sharing } from '@lienthong/schemas';
import type { Cli } from '../../cli.ts';
import { assertNew, pathOf, writeWhole } from '../../files.ts';
import { instant, shownInstant } from '../../instant.ts';
import { directoryWords } from '../../lang/directory.ts';
import type { PassphraseOption } from '../../passphrase.ts';
import { signingKeyOf } from '../key-file.ts';
import { readAgencies } from './agencies-file.ts';
import { readDirectory } from './drafts.ts';

export interface CreateOptions extends PassphraseOption {
  readonly signer: readonly string[];
  readonly k?: number;
  readonly freshnessKey: string;
  readonly previous?: string;
  readonly out: string;
}

export async function createDirectory(cli: Cli, file: string, options: CreateOptions): Promise<void> {
  const { signer, k, freshnessKey, previous, out, ...passphrase } = options;
  const names = { directory: 'directory.json', freshness: 'freshness.jws', trust: 'trust.json' } as const;
  const paths = Object.entries(names).map(([part, name]) => [part as keyof typeof names, join(out, name)] as const);
  for (const [, path] of paths) await assertNew(pathOf(cli.io, path));
  const { agencies, networks } = await readAgencies(cli, file);
  const signers = [];
  for (const one of signer) signers.push(await signingKeyOf(cli, one, passphrase));
  const network = await createNetwork({
    agencies,
    networks,
    signers,
    sharing,
    freshnessKey: await signingKeyOf(cli, freshnessKey, passphrase),
    now: cli.now,
    ...(k === undefined ? {} : { k }),
    ...(previous === undefined ? {} : { previous: await readFile(pathOf(cli.io, previous), 'utf8') }),
  });
  const { directory, dig } = await verifyDirectory(network.directory, { trust: network.trust });
  await mkdir(pathOf(cli.io, out), { recursive: true });
  const texts = { ...network, trust: `${JSON.stringify(network.trust, null, 2)}\n` };
  for (const [part, path] of paths) await writeWhole(pathOf(cli.io, path), texts[part], { mode: 0o644 });
  const files = Object.fromEntries(paths);
  if (cli.json) return cli.document({ version: directory.version, dig, trust: network.trust, files });
  const w = cli.say(directoryWords);
  cli.print(w.created(directory.version, directory.agencies.length));
  for (const [, path] of paths) cli.print(w.wrote(path));
  cli.note(w.tellTrust);
}

export interface RenewOptions extends PassphraseOption {
  readonly trust: string;
  readonly key: string;
  readonly out: string;
}

export async function renewFreshness(cli: Cli, file: string, options: RenewOptions): Promise<void> {
  const { trust, key, out, ...passphrase } = options;
  const { directory, dig } = await readDirectory(cli, file, trust);
  const iat = Math.floor(cli.now / 1000);
  const exp = iat + limits.freshnessLifetimeSeconds;
  const signer = importSigner(await signingKeyOf(cli, key, passphrase));
  const freshness = await signFreshness({ version: directory.version, dig, iat, exp }, signer);
  await writeWhole(pathOf(cli.io, out), freshness, { mode: 0o644, replace: true });
  if (cli.json) return cli.document({ version: directory.version, dig, expiresAt: instant(exp * 1000), file: out });
  const w = cli.say(directoryWords);
  cli.print(w.wrote(out));
  cli.print(w.renewed(shownInstant(exp * 1000, cli.lang)));
}
