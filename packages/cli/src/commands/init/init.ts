/**
 * `init`: sets an agency up by asking. Begun, it makes keys and an enrolment; run again, it answers the challenge, and once the directory
 * holds the keys it makes the folder and calls the standing agency.
 * @module
 */
import { rm, stat } from 'node:fs/promises';
import {
  answerChallenge,
  createEnrolment,
  fetchFirstDirectory,
  findAgency,
  generateKeys,
  httpTransport,
  importDecrypter,
  importSigner,
  publicPart,
  sealKeyFile,
  spokenFingerprint,
  toBase64url,
  verifyEnrolment,
} from '@lienthong/exchange';
import type { Command } from 'commander';
import type { Cli } from '../../cli.ts';
import { CommandError, type ExitCode, exit } from '../../exit.ts';
import { assertNew, pathOf, readInput, writeWhole } from '../../files.ts';
import { initWords } from '../../lang/init.ts';
import { newPassphrase, type PassphraseOption, passphraseFileOption, passphraseOf } from '../../passphrase.ts';
import { Questions } from '../../terminal/questions.ts';
import { makeFolder } from '../agency/init.ts';
import { ping } from '../agency/ping.ts';
import { readTrust } from '../json-file.ts';
import { agencyKeysOf } from '../key-file.ts';
import { filesOf, type Plan, readPlan, writePlan } from './plan.ts';
import { planQuestions } from './questions.ts';

type InitOptions = PassphraseOption;

export function initCommand(cli: Cli): Command {
  const w = cli.say(initWords);
  return cli
    .command('init', { summary: w.init, example: w.example })
    .argument('<folder>', w.folder)
    .addOption(passphraseFileOption(cli))
    .action(cli.action((folder: string, options: InitOptions) => init(cli, folder, options)));
}

async function init(cli: Cli, folder: string, { passphraseFile }: InitOptions): Promise<ExitCode> {
  const option = passphraseFile === undefined ? {} : { passphraseFile };
  await assertNew(pathOf(cli.io, folder));
  const plan = await readPlan(cli, folder);
  if (!plan) return begin(cli, folder, option);
  const found = await look(cli, folder, plan);
  return found ? finish(cli, folder, plan, found, option) : answer(cli, folder, plan, option);
}

/** Keys, and an enrolment that the standing agency checks by telephone. */
async function begin(cli: Cli, folder: string, option: PassphraseOption): Promise<ExitCode> {
  const w = cli.say(initWords);
  const files = filesOf(folder);
  cli.note(w.welcome);
  // A passphrase is typed unseen, which a reader of lines would not let it be: it comes first.
  const passphrase = await newPassphrase(cli, folder, option);
  const questions = new Questions(cli);
  const plan: Record<string, string> = {};
  try {
    for (const [name, question] of planQuestions) plan[name] = await questions.ask(question);
  } finally {
    questions.close();
  }
  const told = plan as unknown as Plan;
  await readTrust(cli, told.trust);
  await writePlan(cli, folder, told);
  const keys = generateKeys();
  await writeWhole(pathOf(cli.io, files.keys), `${await sealKeyFile([keys.signing, keys.encryption], passphrase)}\n`);
  const enrolment = await createEnrolment(
    {
      ...{ code: told.code, names: { vi: told.nameVi, en: told.nameEn }, endpoint: told.endpoint },
      ...{
        iat: Math.floor(cli.now / 1000),
        signing: publicPart(keys.signing),
        encryption: publicPart(keys.encryption),
      },
    },
    importSigner(keys.signing),
  );
  await writeWhole(pathOf(cli.io, files.enrolment), `${enrolment}\n`, { mode: 0o644 });
  const words = spokenFingerprint(verifyEnrolment(enrolment).fingerprint);
  if (cli.json) cli.document({ step: 'enrolment', code: told.code, file: files.enrolment, words });
  else {
    cli.print(w.keysMade(files.keys));
    cli.print(w.enrolmentMade(files.enrolment));
    cli.print(w.sixWords(words));
    cli.print(w.nextChallenge(folder));
  }
  return exit.done;
}

type Found = Awaited<ReturnType<typeof fetchFirstDirectory>>;

/** The directory in force, once it holds the keys of this agency; `undefined` before. */
async function look(cli: Cli, folder: string, { code, standing, trust: trustFile }: Plan): Promise<Found | undefined> {
  const trust = await readTrust(cli, trustFile);
  // The address was typed by a person, and no directory is there yet to say which networks are its own.
  const transport = httpTransport({ networks: () => ['0.0.0.0/0', '::/0'] });
  try {
    const found = await fetchFirstDirectory(transport, standing, { trust, now: Math.floor(cli.now / 1000) });
    const entry = findAgency(found.verified.directory, code);
    const enrolment = verifyEnrolment((await readText(cli, filesOf(folder).enrolment)).trim());
    const kids = new Set(entry?.keys.map(({ jwk }) => jwk.kid));
    const isIn = [enrolment.enrolment.signing, enrolment.enrolment.encryption].every(({ kid }) => kids.has(kid));
    return isIn ? found : undefined;
  } finally {
    await transport.close();
  }
}

/** The challenge that the standing agency has made proves that the encryption key is held here. */
async function answer(cli: Cli, folder: string, plan: Plan, option: PassphraseOption): Promise<ExitCode> {
  const w = cli.say(initWords);
  const files = filesOf(folder);
  const isAnswered = await stat(pathOf(cli.io, files.answer)).then(Boolean, () => false);
  if (isAnswered) {
    if (cli.json) cli.document({ step: 'waiting', code: plan.code });
    else cli.print(w.notInYet);
    return exit.failed;
  }
  const passphrase = await passphraseOf(cli, files.keys, option);
  const questions = new Questions(cli);
  const challenge = await questions.ask({ ask: initWords.challenge, optional: true }).finally(() => questions.close());
  if (challenge === '') {
    if (cli.json) cli.document({ step: 'waiting', code: plan.code });
    else cli.print(w.nextChallenge(folder));
    return exit.failed;
  }
  const { keys } = await agencyKeysOf(cli, files.keys, { passphrase });
  const enrolment = (await readText(cli, files.enrolment)).trim();
  const opened = await answerChallenge(
    (await readText(cli, challenge)).trim(),
    enrolment,
    importDecrypter(keys.encryption),
  );
  await writeWhole(pathOf(cli.io, files.answer), `${toBase64url(opened)}\n`, { mode: 0o644 });
  if (cli.json) cli.document({ step: 'answer', code: plan.code, file: files.answer });
  else {
    cli.print(w.answered(files.answer));
    cli.print(w.nextDirectory(folder));
  }
  return exit.done;
}

async function finish(cli: Cli, folder: string, plan: Plan, found: Found, option: PassphraseOption): Promise<ExitCode> {
  const w = cli.say(initWords);
  const files = filesOf(folder);
  const { keys, passphrase } = await agencyKeysOf(cli, files.keys, option);
  const { directory, freshness, verified } = found;
  const trust = await readTrust(cli, plan.trust);
  await makeFolder(cli, folder, {
    code: plan.code,
    keys,
    passphrase,
    network: { directory, freshness, trust },
    sources: [plan.standing],
  });
  const peer = verified.directory.agencies.find(
    ({ endpoint, code }) => endpoint === plan.standing && code !== plan.code,
  );
  const reached = peer ? await ping(cli, folder, peer.code, { passphrase }) : undefined;
  // The keys are in the folder now, under the same passphrase.
  await rm(pathOf(cli.io, files.folder), { recursive: true });
  if (cli.json) {
    cli.document({
      step: 'ready',
      code: plan.code,
      folder,
      version: verified.directory.version,
      ...(reached ? { ping: reached } : {}),
    });
  } else {
    cli.print(w.folderMade(folder, verified.directory.version));
    if (reached)
      cli.print(
        reached.code === undefined
          ? w.reached(reached.agency, reached.ms)
          : w.notReached(reached.agency, cli.words(reached.words)),
      );
    cli.print(w.ready(folder));
  }
  if (reached && reached.code !== undefined)
    throw new CommandError(exit.io, reached.code, reached.words, reached.agency);
  return exit.done;
}

async function readText(cli: Cli, file: string): Promise<string> {
  return Buffer.from(await readInput(cli.io, file)).toString('utf8');
}
