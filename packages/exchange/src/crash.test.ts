import { once } from 'node:events';
import { afterEach, expect, test } from 'vitest';
import { type Step, steps } from './steps.ts';
import type { Look } from './testing/agency-process.ts';
import { AgencyProcesses } from './testing/agency-processes.ts';

let processes: AgencyProcesses | undefined;
afterEach(() => processes?.close());

test.each(steps)(
  'killed at %s: after a restart every accepted message has one effect and the same receipts',
  async (step: Step) => {
    processes = await AgencyProcesses.create();
    const side = step.startsWith('sender') ? 'sender' : 'receiver';
    await processes.start('receiver', side === 'receiver' ? { killAt: step } : {});
    await processes.start('sender', side === 'sender' ? { killAt: step } : {});
    const ended = once(processes.running(side), 'exit');
    const accepted = processes.send('một').catch(() => undefined);
    if (side === 'receiver') await accepted;
    expect(await ended).toEqual([null, 'SIGKILL']);
    await accepted;

    await processes.start(side);
    const { letters } = await processes.settled();
    // Killed before its commit, `send` never said that it accepted the message.
    expect(letters).toHaveLength(step === 'sender.enqueue.before' ? 0 : 1);
    await processes.send('hai');

    const sender = await processes.settled();
    const receiver = await processes.ask<Look>('receiver', 'look');
    expect(receiver.handedOut).toEqual(step === 'sender.enqueue.before' ? ['hai'] : ['một', 'hai']);
    const settledAs = ({ jti, receipts }: { jti: string; receipts: readonly string[] }) => ({ jti, receipts });
    expect(receiver.arrivals.map(settledAs)).toEqual(sender.letters.map(settledAs));
    for (const { status, receipts } of receiver.arrivals) expect([status, receipts.length]).toEqual(['valid', 2]);
  },
);
