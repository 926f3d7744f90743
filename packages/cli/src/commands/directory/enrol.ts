/**
 * `directory enrol` and `answer`: what an agency does to be taken into a directory, or to have its keys replaced.
 * @module
 */
import { readFile } from 'node:fs/promises';
import {
  answerChallenge,
  createEnrolment,
  importDecrypter,
  importSigner,
  publicPart,
  spokenFingerprint,
  toBase64url,
  verifyEnrolment,
} from '@lienthong/exchange';
import type { Command } from 'commander';
import type { Cli } from '../../cli.ts';
import { assertNew, pathOf, writeWhole } from '../../files.ts';
import { directoryWords } from '../../lang/directory.ts';
import { directoryWorkWords } from '../../lang/directory-work.ts';
import { type PassphraseOption, passphraseFileOption } from '../../passphrase.ts';
import { agencyKeysOf } from '../key-file.ts';

interface EnrolOptions extends PassphraseOption {
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly endpoint: string;
  readonly out: string;
}

export function enrolCommand(cli: Cli): Command {
  const w = cli.say(directoryWorkWords);
  return cli
    .command('enrol', { summary: w.enrol, example: w.enrolExample })
    .argument('<keyfile>', w.keyFile)
    .requiredOption('--code <code>', w.agencyCode)
    .requiredOption('--name-vi <name>', w.nameVi)
    .requiredOption('--name-en <name>', w.nameEn)
    .requiredOption('--endpoint <url>', w.endpoint)
    .requiredOption('--out <file>', w.enrolmentOut)
    .addOption(passphraseFileOption(cli))
    .action(cli.action((file: string, options: EnrolOptions) => enrol(cli, file, options)));
}

async function enrol(cli: Cli, file: string, options: EnrolOptions): Promise<void> {
  const { code, nameVi: vi, nameEn: en, endpoint, out, ...passphrase } = options;
  await assertNew(pathOf(cli.io, out));
  const { keys } = await agencyKeysOf(cli, file, passphrase);
  const jws = await createEnrolment(
    {
      ...{ code, names: { vi, en }, endpoint, iat: Math.floor(cli.now / 1000) },
      ...{ signing: publicPart(keys.signing), encryption: publicPart(keys.encryption) },
    },
    importSigner(keys.signing),
  );
  await writeWhole(pathOf(cli.io, out), `${jws}\n`, { mode: 0o644 });
  const words = spokenFingerprint(verifyEnrolment(jws).fingerprint);
  const kids = { kid: keys.signing.kid, encryptionKid: keys.encryption.kid };
  if (cli.json) return cli.document({ code, ...kids, words, file: out });
  const w = cli.say(directoryWorkWords);
  cli.print(w.enrolled(code, out));
  cli.print(w.sixWords(words));
  cli.note(w.readAloud);
}

interface AnswerOptions extends PassphraseOption {
  readonly enrolment: string;
  readonly keys: string;
  readonly out: string;
}

export function answerCommand(cli: Cli): Command {
  const w = cli.say(directoryWorkWords);
  return cli
    .command('answer', { summary: w.answer, example: w.answerExample })
    .argument('<challenge>', w.challengeFile)
    .requiredOption('--enrolment <file>', w.enrolmentFile)
    .requiredOption('--keys <keyfile>', w.keyFile)
    .requiredOption('--out <file>', w.answerOut)
    .addOption(passphraseFileOption(cli))
    .action(cli.action((file: string, options: AnswerOptions) => answer(cli, file, options)));
}

async function answer(cli: Cli, file: string, options: AnswerOptions): Promise<void> {
  const { enrolment, keys: keyFile, out, ...passphrase } = options;
  await assertNew(pathOf(cli.io, out));
  const challenge = (await readFile(pathOf(cli.io, file), 'utf8')).trim();
  const jws = (await readFile(pathOf(cli.io, enrolment), 'utf8')).trim();
  const { keys } = await agencyKeysOf(cli, keyFile, passphrase);
  const opened = await answerChallenge(challenge, jws, importDecrypter(keys.encryption));
  await writeWhole(pathOf(cli.io, out), `${toBase64url(opened)}\n`, { mode: 0o644 });
  if (cli.json) return cli.document({ file: out });
  cli.print(cli.say(directoryWords).wrote(out));
}
