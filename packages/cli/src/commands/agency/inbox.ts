/**
 * `agency inbox`: what arrived, without content; and taking it, record by record, into files.
 * @module
 */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Agency, InboxMessage } from '@lienthong/exchange';
import type { Cli } from '../../cli.ts';
import { usageError } from '../../exit.ts';
import { pathOf, writeWhole } from '../../files.ts';
import { instant, shownInstant } from '../../instant.ts';
import { agencyWords, arrivalWords } from '../../lang/agency.ts';
import type { PassphraseOption } from '../../passphrase.ts';
import { table } from '../../terminal/table.ts';
import { withAgency, withStore } from './folder.ts';
import { extensionOf } from './outgoing.ts';

export interface InboxOptions extends PassphraseOption {
  readonly take?: true | number;
  readonly out?: string;
  readonly ack?: boolean;
}

const takenAtOnce = 10;

export async function useInbox(cli: Cli, folder: string, options: InboxOptions): Promise<void> {
  const { take, out, ack = false, ...passphrase } = options;
  if (take === undefined && out === undefined) {
    if (ack) throw usageError(agencyWords.ackNeedsTake);
    return listInbox(cli, folder);
  }
  await withAgency(cli, folder, passphrase, async (agency) => {
    const messages = await agency.inbox.take({ limit: typeof take === 'number' ? take : takenAtOnce });
    const taken = [];
    for (const message of messages) {
      const files = out === undefined ? undefined : await writeMessage(cli, agency, message, out);
      if (ack) await agency.inbox.ack(message);
      taken.push(documentOf(message, files, ack, cli.showValues));
    }
    tellTaken(cli, taken, ack);
  });
}

async function listInbox(cli: Cli, folder: string): Promise<void> {
  const arrivals = await withStore(cli, folder, (store) => store.arrivals());
  if (cli.json) {
    return cli.document({
      messages: arrivals.map(({ jti, iss, kind, conv, status, storedAtMs, acknowledgedAtMs }) => ({
        jti,
        iss,
        kind,
        conv,
        status,
        storedAt: instant(storedAtMs),
        ...(acknowledgedAtMs === undefined ? {} : { acknowledgedAt: instant(acknowledgedAtMs) }),
      })),
    });
  }
  const w = cli.say(agencyWords);
  const states = cli.say(arrivalWords);
  if (arrivals.length === 0) return cli.print(w.emptyInbox);
  const rows = arrivals.map(({ jti, iss, kind, conv, status, storedAtMs, acknowledgedAtMs }) => [
    jti,
    iss,
    kind,
    conv,
    shownInstant(storedAtMs, cli.lang),
    acknowledgedAtMs === undefined ? states[status] : w.acknowledged,
  ]);
  const heading = [w.jtiHeading, w.fromHeading, w.kindHeading, w.convHeading, w.atHeading, w.stateHeading];
  for (const line of table(heading, rows)) cli.print(line);
}

/** Files of one message: the record's bytes as they were sent, and each part under its name. */
export interface MessageFiles {
  readonly record: string;
  readonly parts: Readonly<Record<string, string>>;
}

/**
 * Writes them for their owner alone; the same message again replaces its own files, and never those of another: a `jti` is its
 * sender's choice, and so is the name of a part.
 */
export async function writeMessage(
  cli: Cli,
  agency: Agency,
  message: Pick<InboxMessage, 'iss' | 'jti' | 'parts'>,
  folder: string,
): Promise<MessageFiles> {
  await mkdir(pathOf(cli.io, folder), { recursive: true, mode: 0o700 });
  const write = async (name: string, content: Uint8Array): Promise<string> => {
    const file = join(folder, name);
    await writeWhole(pathOf(cli.io, file), content, { replace: true });
    return file;
  };
  const { content } = await agency.inbox.disclose(message, 'record');
  const stem = await stemOf(pathOf(cli.io, folder), message, content);
  const record = await write(`${stem}.json`, content);
  const parts: Record<string, string> = {};
  for (const [name, part] of Object.entries(message.parts)) {
    parts[name] = await write(`${stem}.part.${name}${extensionOf(part.cty)}`, part.content);
  }
  return { record, parts };
}

/** The message's `jti`; behind it the sender, when a record of another sender stands under that name. */
async function stemOf(folder: string, { iss, jti }: Pick<InboxMessage, 'iss' | 'jti'>, content: Uint8Array) {
  const there = await readFile(join(folder, `${jti}.json`)).catch(() => undefined);
  return there === undefined || there.equals(content) ? jti : `${jti}.from.${iss.replaceAll(/[^a-z0-9-]/g, '-')}`;
}

function documentOf(message: InboxMessage, files: MessageFiles | undefined, acknowledged: boolean, values: boolean) {
  const { jti, iss, kind, conv, re, purpose, basis, parts, withheld, erased, record } = message;
  return {
    jti,
    iss,
    kind,
    conv,
    ...(re === undefined ? {} : { re }),
    purpose,
    basis,
    parts: Object.keys(parts),
    withheld: withheld.map(({ name }) => name),
    ...(erased.length > 0 ? { erased } : {}),
    acknowledged,
    ...(files ? { files } : {}),
    ...(values ? { record } : {}),
  };
}

function tellTaken(cli: Cli, messages: readonly ReturnType<typeof documentOf>[], ack: boolean): void {
  if (cli.json) {
    cli.document({ messages });
    return;
  }
  const w = cli.say(agencyWords);
  if (messages.length === 0) cli.print(w.nothingNew);
  for (const { jti, iss, kind, files, withheld, ...rest } of messages) {
    cli.print(`${jti}  ${iss}  ${kind}`);
    if (files) for (const file of [files.record, ...Object.values(files.parts)]) cli.print(`    ${w.wrote(file)}`);
    if (withheld.length > 0) cli.print(w.withheld(withheld.join(', ')));
    if ('record' in rest) cli.print(JSON.stringify(rest.record, null, 2));
  }
  if (!ack && messages.length > 0) cli.note(w.leased);
}
