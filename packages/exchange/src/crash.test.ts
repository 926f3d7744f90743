import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Step, steps } from './steps.ts';
import { AgencyProcesses, codes, type Side } from './testing/agency-processes.ts';

/** One pair for all steps: what one crash has left is there at the next. */
let processes: AgencyProcesses;
beforeAll(async () => {
  processes = await AgencyProcesses.create();
  await processes.start('receiver');
  await processes.start('sender');
});
afterAll(() => processes.close());

/** Lets one side come to the step, in which it ends; starts it again. */
async function killedAt(step: Step, side: Side, drive: () => Promise<unknown>): Promise<void> {
  await processes.ask(side, 'killAt', step);
  const ended = once(processes.running(side), 'exit');
  const driven = drive().catch(() => undefined);
  expect(await ended).toEqual([null, 'SIGKILL']);
  await driven;
  await processes.start(side);
}

/** Every letter is settled, and both sides hold the same messages with the same receipts, each once. */
async function allIsSettled() {
  const sender = await processes.settled();
  await expect
    .poll(async () => (await processes.look('receiver')).arrivals.some(({ status }) => status === 'stored'))
    .toBe(false);
  const receiver = await processes.look('receiver');
  const sent = sender.letters.filter(({ state }) => state === 'valid');
  const got = receiver.arrivals.filter(({ status }) => status === 'valid');
  const settledAs = ({ jti, receipts }: { jti: string; receipts: readonly string[] }) => ({ jti, receipts });
  expect(got.map(settledAs)).toEqual(sent.map(settledAs));
  for (const { receipts } of got) expect(receipts).toHaveLength(2);
  return { sender, receiver };
}

/** A message that waits for the application, alone. @returns its id */
async function oneWaits(text: string): Promise<string> {
  const jti = await processes.send(text);
  await processes.settled();
  await expect.poll(async () => (await processes.look('receiver')).handedOut).toEqual([text]);
  return jti;
}

/** Everything that has come is acknowledged. */
async function workedOff(): Promise<void> {
  await allIsSettled();
  for (; (await processes.look('receiver')).handedOut.length > 0; await pause(2))
    await processes.ask('receiver', 'deal', 'ack');
}

async function delivery(step: Step, side: Side): Promise<void> {
  let accepted: string | undefined;
  await killedAt(step, side, async () => {
    accepted = await processes.send(step);
  });
  const { receiver } = await allIsSettled();
  // Killed before its commit, `send` never said that it accepted the message.
  expect(receiver.handedOut).toEqual(step === 'sender.enqueue.before' ? [] : [step]);
  if (accepted !== undefined) expect(receiver.arrivals.map(({ jti }) => jti)).toContain(accepted);
  await workedOff();
}

/** An attempt fails: the receiver is not there. */
async function failedAttempt(step: Step): Promise<void> {
  await processes.stop('receiver');
  await killedAt(step, 'sender', () => processes.send(step));
  await processes.start('receiver');
  expect((await allIsSettled()).receiver.handedOut).toEqual([step]);
  await workedOff();
}

/** A letter comes to its end: its number is closed. */
async function closedNumber(step: Step): Promise<void> {
  await processes.stop('receiver');
  let jti = '';
  await killedAt(step, 'sender', async () => {
    jti = await processes.send(step, { lifetimeSeconds: 1 });
  });
  await processes.start('receiver');
  await processes.ask('sender', 'reconcile', codes.receiver);
  await allIsSettled();
  const { letters } = await processes.look('sender');
  expect(letters.find((letter) => letter.jti === jti)?.state).toBe('void');
  expect((await processes.look('receiver')).handedOut).toEqual([]);
}

async function reconciled(step: Step): Promise<void> {
  await killedAt(step, 'sender', () => processes.ask('sender', 'reconcile', codes.receiver));
  expect(await processes.ask('sender', 'reconcile', codes.receiver)).toMatchObject({
    resent: 0,
    closed: 0,
    conflicts: 0,
  });
}

/** At least once until it is acknowledged, and never again after that. */
async function acknowledged(step: Step): Promise<void> {
  await oneWaits(step);
  await killedAt(step, 'receiver', () => processes.ask('receiver', 'deal', 'ack'));
  await pause(2);
  expect((await processes.look('receiver')).handedOut).toEqual(step === 'inbox.ack.after' ? [] : [step]);
  await workedOff();
}

/** Exactly once. */
async function dealtWith(step: Step): Promise<void> {
  const jti = await oneWaits(step);
  const times = async () => (await processes.look('receiver')).dealtWith.filter((one) => one === jti).length;
  await killedAt(step, 'receiver', () => processes.ask('receiver', 'deal', 'process'));
  expect(await times()).toBe(step === 'inbox.process.before' ? 0 : 1);
  await pause(2);
  await processes.ask('receiver', 'deal', 'process');
  expect(await times()).toBe(1);
}

/** What was decided is finished at the next start; what was not decided stays. */
async function erased(step: Step): Promise<void> {
  const jti = await oneWaits(step);
  await workedOff();
  await killedAt(step, 'receiver', () => processes.ask('receiver', 'erase', jti));
  const { erased, isScrubDue } = await processes.look('receiver');
  expect([erased.includes(jti), isScrubDue]).toEqual([step !== 'eraser.commit.before', false]);
}

/** The sender erases, and asks the receiver to. */
async function asked(step: Step, side: Side): Promise<void> {
  const jti = await oneWaits(step);
  await workedOff();
  const before = (await processes.look('receiver')).erasures.length;
  await killedAt(step, side, () => processes.ask('sender', 'erase', jti));
  await expect.poll(async () => (await processes.look('receiver')).erasures.length).toBe(before + 1);
  await expect
    .poll(async () => (await processes.look('sender')).erasures.map(({ state }) => state))
    .not.toContain('queued');
  const open = (await processes.look('receiver')).erasures.map(({ request }) => request);
  expect((await processes.look('sender')).erasures.map(({ request }) => request)).toEqual(open);
}

/** A step without its instant. */
type Named = Step extends infer S ? (S extends `${infer Name}.before` ? Name : never) : never;

const scenarios: Readonly<Record<Named, (step: Step) => Promise<void>>> = {
  ...{ 'sender.enqueue': (step) => delivery(step, 'sender'), 'sender.post': (step) => delivery(step, 'sender') },
  ...{ 'sender.receipt': (step) => delivery(step, 'sender'), 'sender.attempt': failedAttempt },
  ...{ 'sender.void': closedNumber, 'sender.reconcile': reconciled },
  ...{
    'receiver.store': (step) => delivery(step, 'receiver'),
    'receiver.answer': (step) => delivery(step, 'receiver'),
  },
  ...{
    'receiver.examine': (step) => delivery(step, 'receiver'),
    'receiver.verdict': (step) => delivery(step, 'receiver'),
  },
  'receiver.deliver': (step) => delivery(step, 'receiver'),
  ...{ 'inbox.take': acknowledged, 'inbox.ack': acknowledged, 'inbox.process': dealtWith },
  ...{ 'eraser.commit': erased, 'eraser.keys': erased, 'eraser.scrub': erased },
  ...{ 'eraser.deliver': (step) => asked(step, 'sender'), 'eraser.take': (step) => asked(step, 'receiver') },
};

test.each(steps)('killed at %s: after a restart every accepted message has one effect and the same receipts', (step) =>
  scenarios[step.replace(/\.(before|after)$/, '') as Named](step),
);

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
