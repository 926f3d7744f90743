import { existsSync, readFileSync, statSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Desk, freePort } from '../../testing/lienthong.ts';
import { serving as served, stopServing } from '../../testing/serving.ts';
import { expectShape } from '../../testing/shape.ts';
import { commune, province, standing, threeAgencies } from '../../testing/two-agencies.ts';

let desk: Desk;
let endpoint = '';
beforeEach(async () => {
  desk = await threeAgencies();
  const { agencies } = JSON.parse(readFileSync(desk.path('agencies.json'), 'utf8')) as {
    agencies: { code: string; endpoint: string }[];
  };
  endpoint = agencies.find(({ code }) => code === standing)?.endpoint ?? '';
});
afterEach(async () => {
  await stopServing();
  desk.close();
});

const code = 'lienthong:vd-commune-police-2';
const lines = (...answers: string[]) => ({ stdin: `${answers.join('\n')}\n` });
const answers = async () => [
  ...[code, 'Công an xã Ví Dụ Hai', 'Police of commune Ví Dụ Two'],
  ...[`http://127.0.0.1:${await freePort()}/lienthong`, endpoint, 'directory/trust.json'],
];

async function ok(...argv: string[]): Promise<void> {
  const { code: ended, err } = await desk.run([...argv, '--lang', 'en']);
  if (ended !== 0) throw new Error(err);
}

/** What the standing agency does about an enrolment, by the commands of its guide. */
async function takeIn(): Promise<void> {
  const trust = ['--trust', 'directory/trust.json'];
  const proof = ['--expect', 'expected.json', '--answer', 'new.init/answer.txt', '--role', 'commune-police'];
  await ok(
    'directory',
    'add',
    'directory/directory.json',
    'new.init/enrolment.json',
    ...trust,
    ...proof,
    '--out',
    'draft.json',
  );
  const after = ['--previous', 'directory/directory.json', ...trust];
  await ok('directory', 'sign', 'draft.json', '--signer', 'signer.keys', ...after, '--out', 'next.json');
  await ok('directory', 'renew', 'next.json', ...trust, '--key', 'online.keys', '--out', 'next.jws');
  await ok('directory', 'take', 'standing', 'next.json', '--freshness', 'next.jws');
}

test('an agency is set up by answering questions, from no key to a peer that answers', async () => {
  await served(desk, 'standing');
  const begun = await desk.json<{ step: string; words: string }>(['init', 'new'], lines(...(await answers())));
  expectShape('init', begun.document);
  expect([begun.code, begun.document.step]).toEqual([0, 'enrolment']);

  const waiting = await desk.run(['init', 'new', '--lang', 'en'], lines(''));
  expect([waiting.code, waiting.out || waiting.err]).toEqual([1, expect.stringContaining('Next: send the enrolment')]);

  await ok('directory', 'challenge', 'new.init/enrolment.json', '--out', 'challenge.jwe', '--expect', 'expected.json');
  const answered = await desk.json<{ step: string }>(['init', 'new'], lines('challenge.jwe'));
  expect(answered.document.step).toBe('answer');
  expect((await desk.json<{ step: string }>(['init', 'new'])).document.step).toBe('waiting');

  await takeIn();
  const ready = await desk.json<{ step: string; version: number; ping: object }>(['init', 'new']);
  expectShape('init', ready.document);
  expect(ready).toMatchObject({ code: 0, document: { step: 'ready', version: 2, ping: { agency: standing } } });
  expect(existsSync(desk.path('new.init'))).toBe(false);
  expect(statSync(desk.path('new')).mode & 0o777).toBe(0o700);

  const pinged = await desk.json<{ reached: boolean }>(['agency', 'ping', 'new', standing]);
  expectShape('agencyPing', pinged.document);
  expect(pinged).toMatchObject({ code: 0, document: { reached: true } });
  expect((await desk.json<{ error: { code: string } }>(['init', 'new'])).document.error.code).toBe('EEXIST');
});

describe('an answer that will not do', () => {
  test('is asked for again, with the reason', async () => {
    const [, nameVi = '', nameEn = '', ...rest] = await answers();
    const { code: ended, err } = await desk.run(
      ['init', 'new', '--lang', 'en'],
      lines('no code', '', code, nameVi, nameEn, 'somewhere', ...rest),
    );
    expect(ended).toBe(0);
    expect(err).toContain('A code has the form scheme:code');
    expect(err).toContain('An answer is needed.');
    expect(err).toContain('An address begins with https://');
  });

  test('nothing is made when the input ends', async () => {
    const { code: ended, err } = await desk.run(['init', 'new', '--lang', 'vi'], lines(code));
    expect([ended, err]).toEqual([130, expect.stringContaining('Đã dừng')]);
    expect(existsSync(desk.path('new.init'))).toBe(false);
  });

  test('a file of signers that is none is told before keys are made', async () => {
    const given = await answers();
    const { code: ended } = await desk.run(['init', 'new'], lines(...given.slice(0, -1), 'agencies.json'));
    expect(ended).toBe(1);
    expect(existsSync(desk.path('new.init'))).toBe(false);
  });
});

describe('ping', () => {
  test('a peer that does not answer is told, and what to do', async () => {
    const { code: ended, document } = await desk.json<{ reached: boolean; code: string }>([
      'agency',
      'ping',
      'commune',
      province,
    ]);
    expectShape('agencyPing', document);
    expect([ended, document.reached]).toEqual([74, false]);
  });

  test('one that is in no directory', async () => {
    const { document } = await desk.json<{ error: { code: string } }>(['agency', 'ping', 'commune', code]);
    expect(document.error.code).toBe('unknown-recipient');
  });

  test('itself is no peer, but answers when it serves', async () => {
    await served(desk, 'commune');
    expect((await desk.run(['agency', 'ping', 'commune', commune])).code).toBe(0);
  });
});
