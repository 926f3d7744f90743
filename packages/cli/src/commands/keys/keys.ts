/**
 * `keys new` and `keys add`.
 * @module
 */

import { generateKeys, generateSigningKey, type PrivateJwk, publicPart, sealKeyFile } from '@lienthong/exchange';
import type { Command } from 'commander';
import type { Cli } from '../../cli.ts';
import { assertNew, pathOf, writeWhole } from '../../files.ts';
import { keysWords } from '../../lang/keys.ts';
import { newPassphrase, type PassphraseOption, passphraseFileOption } from '../../passphrase.ts';
import { openKeys } from '../key-file.ts';

interface Options extends PassphraseOption {
  readonly out: string;
  readonly alg: 'EdDSA' | 'ES256';
  readonly signOnly?: boolean;
}

export function keysCommand(cli: Cli): Command {
  const w = cli.say(keysWords);
  const group = cli.group('keys', { summary: w.group, example: w.example });
  const make = cli
    .command('new', { summary: w.new, example: w.example })
    .requiredOption('--out <file>', w.out)
    .addOption(cli.option('--alg <alg>', w.alg, ['EdDSA', 'ES256']).default('EdDSA'))
    .option('--sign-only', w.signOnly)
    .addOption(passphraseFileOption(cli))
    .action(cli.action((options: Options) => newKeys(cli, options)));
  const add = cli
    .command('add', { summary: w.add, example: w.addExample })
    .argument('<keyfile>', w.addTo)
    .requiredOption('--public <file>', w.addPublic)
    .addOption(cli.option('--alg <alg>', w.alg, ['EdDSA', 'ES256']).default('EdDSA'))
    .option('--sign-only', w.signOnly)
    .addOption(passphraseFileOption(cli))
    .action(cli.action((file: string, options: AddOptions) => addKeys(cli, file, options)));
  for (const command of [make, add]) group.addCommand(command);
  return group;
}

async function newKeys(cli: Cli, { out, alg, signOnly = false, ...passphrase }: Options): Promise<void> {
  const w = cli.say(keysWords);
  const file = pathOf(cli.io, out);
  const publicName = `${out}.pub.json`;
  const publicFile = pathOf(cli.io, publicName);
  await assertNew(file);
  await assertNew(publicFile);
  const secret = await newPassphrase(cli, out, passphrase);
  const made = keysFor(alg, signOnly);
  const keys = made.map(publicPart);
  await writeWhole(file, `${await sealKeyFile(made, secret)}\n`);
  await writeWhole(publicFile, `${JSON.stringify({ keys }, null, 2)}\n`, { mode: 0o644 });
  const [signing, encryption] = keys;
  if (cli.json) {
    const encryptionKid = encryption ? { encryptionKid: encryption.kid } : {};
    return cli.document({ kid: signing?.kid, ...encryptionKid, file: out, publicFile: publicName, keys });
  }
  cli.print(w.written(out));
  cli.print(w.publicWritten(publicName));
  cli.print(`${w.signingKid} ${signing?.kid}`);
  if (encryption) cli.print(`${w.encryptionKid} ${encryption.kid}`);
  cli.note(w.keep);
}

interface AddOptions extends PassphraseOption {
  readonly public: string;
  readonly alg: Options['alg'];
  readonly signOnly?: boolean;
}

/** The new keys come first, the old ones stay: what was sealed to them is still to be opened. */
async function addKeys(cli: Cli, file: string, options: AddOptions): Promise<void> {
  const { public: publicName, alg, signOnly = false, ...passphrase } = options;
  const w = cli.say(keysWords);
  await assertNew(pathOf(cli.io, publicName));
  const { keys: held, passphrase: secret } = await openKeys(cli, file, passphrase);
  const made = keysFor(alg, signOnly);
  const all = [...made, ...held];
  const keys = made.map(publicPart);
  await writeWhole(pathOf(cli.io, publicName), `${JSON.stringify({ keys }, null, 2)}\n`, { mode: 0o644 });
  await writeWhole(pathOf(cli.io, file), `${await sealKeyFile(all, secret)}\n`, { replace: true });
  const [signing, encryption] = keys;
  if (cli.json) {
    const encryptionKid = encryption ? { encryptionKid: encryption.kid } : {};
    return cli.document({ kid: signing?.kid, ...encryptionKid, file, publicFile: publicName, keys, held: all.length });
  }
  cli.print(w.added(file, all.length));
  cli.print(w.publicWritten(publicName));
  cli.print(`${w.signingKid} ${signing?.kid}`);
  if (encryption) cli.print(`${w.encryptionKid} ${encryption.kid}`);
}

/** One algorithm names both curves: Ed25519 with X25519, or P-256 twice. */
function keysFor(alg: Options['alg'], signOnly: boolean): PrivateJwk[] {
  const p256 = alg === 'ES256';
  if (signOnly) return [generateSigningKey(p256 ? 'P-256' : 'Ed25519')];
  const { signing, encryption } = generateKeys(p256 ? { sign: 'P-256', encrypt: 'P-256' } : {});
  return [signing, encryption];
}
