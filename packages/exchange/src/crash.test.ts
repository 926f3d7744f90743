import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { createNetwork } from './directory/draft.ts';
import { generateKeys, generateSigningKey } from './keys/generate.ts';
import { type Step, steps } from './steps.ts';
import type { Look, ProcessConfig, Question } from './testing/agency-process.ts';
import { freePort, note, noteSharing } from './testing/network.ts';

const script = fileURLToPath(new URL('testing/agency-process.ts', import.meta.url));
const [a, b] = ['lienthong:a', 'lienthong:b'];
let folder = '';
let children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  children = [];
  rmSync(folder, { recursive: true, force: true });
});

async function start(config: ProcessConfig): Promise<ChildProcess> {
  const env = { ...process.env, AGENCY: JSON.stringify(config) };
  const child = fork(script, { env, execArgv: ['--disable-warning=ExperimentalWarning'], stdio: 'inherit' });
  children.push(child);
  await once(child, 'message');
  return child;
}

async function ask<T>(child: ChildProcess, question: Question): Promise<T> {
  child.send(question);
  const [answer] = await once(child, 'message');
  return answer as T;
}

/** Looks until the letters have all been settled. */
async function settled(sender: ChildProcess): Promise<Look> {
  for (;;) {
    const look = await ask<Look>(sender, 'look');
    if (look.letters.every(({ state }) => state === 'valid')) return look;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Two agencies, each with the configuration that starts it. */
async function world(): Promise<Record<'sender' | 'receiver', ProcessConfig>> {
  folder = mkdtempSync(join(tmpdir(), 'lienthong-crash-'));
  const keys = { [a]: generateKeys(), [b]: generateKeys() };
  const agencies = await Promise.all(
    Object.entries(keys).map(async ([code, pair]) => ({
      ...{ code, keys: pair, names: { vi: code, en: code }, endpoint: `http://127.0.0.1:${await freePort()}/lt` },
      reads: { note: ['1.0'] },
      roles: [{ role: code === a ? 'sender' : 'receiver', from: '2020-01-01' }],
    })),
  );
  const signers = [generateSigningKey()];
  const freshnessKey = generateSigningKey();
  const network = await createNetwork({
    agencies,
    signers,
    freshnessKey,
    sharing: noteSharing,
    networks: ['127.0.0.0/8'],
  });
  const configOf = (code: string, file: string) => ({
    ...{ code, network, file: join(folder, file) },
    keys: keys[code] ?? generateKeys(),
  });
  return { sender: configOf(a, 'a.sqlite'), receiver: configOf(b, 'b.sqlite') };
}

test.each(steps)(
  'killed at %s: after a restart every accepted message has one effect and the same receipts',
  async (step: Step) => {
    const config = await world();
    const side = step.startsWith('sender') ? 'sender' : 'receiver';
    const up = {
      receiver: await start({ ...config.receiver, ...(side === 'receiver' ? { killAt: step } : {}) }),
      sender: await start({ ...config.sender, ...(side === 'sender' ? { killAt: step } : {}) }),
    };
    const victim = up[side];
    const ended = once(victim, 'exit');
    up.sender.send({ send: note('một'), to: b } satisfies Question);
    if (side === 'receiver') await once(up.sender, 'message');
    expect(await ended).toEqual([null, 'SIGKILL']);

    up[side] = await start(config[side]);
    const { letters } = await settled(up.sender);
    // Killed before its commit, `send` never said that it accepted the message.
    expect(letters).toHaveLength(step === 'sender.enqueue.before' ? 0 : 1);
    await ask(up.sender, { send: note('hai'), to: b });

    const sender = await settled(up.sender);
    const receiver = await ask<Look>(up.receiver, 'look');
    expect(receiver.handedOut).toEqual(step === 'sender.enqueue.before' ? ['hai'] : ['một', 'hai']);
    const settledAs = ({ jti, receipts }: { jti: string; receipts: readonly string[] }) => ({ jti, receipts });
    expect(receiver.arrivals.map(settledAs)).toEqual(sender.letters.map(settledAs));
    for (const { status, receipts } of receiver.arrivals) expect([status, receipts.length]).toEqual(['valid', 2]);
  },
);
