import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { run } from '../run.ts';
import { Desk } from '../testing/lienthong.ts';

/** A terminal at which somebody types each answer when asked for it. */
async function typed(...answers: string[]) {
  const desk = new Desk();
  const modes: boolean[] = [];
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: (on: boolean) => modes.push(on) });
  const stdout = new PassThrough();
  const stderr = Object.assign(new PassThrough(), { isTTY: true });
  let shown = '';
  stderr.on('data', (chunk) => {
    shown += chunk;
    if (String(chunk).endsWith(': ')) stdin.write(answers.shift() ?? '\u0004');
  });
  const argv = ['keys', 'new', '--out', 'k', '--sign-only', '--lang', 'en'];
  const code = await run({ argv, env: {}, stdin, stdout, stderr, cwd: desk.folder });
  desk.close();
  return { code, shown, modes, printed: String(stdout.read() ?? '') };
}

test('a new passphrase is asked for twice, without echo', async () => {
  const { code, shown, modes, printed } = await typed('four words of mime\u007f\u007fne\r', 'four words of mine\r');
  expect(code).toBe(0);
  expect(shown).toContain('New passphrase for k: \nAgain: \n');
  expect(shown + printed).not.toContain('four');
  expect(modes).toEqual([true, false, true, false]);
});

test('two that differ, and one that was given up, make no key', async () => {
  expect(await typed('four words of mine\r', 'four words of yours\r')).toMatchObject({
    code: 1,
    shown: expect.stringContaining('not the same'),
  });
  expect(await typed('\u0003')).toMatchObject({ code: 130, shown: expect.stringContaining('Stopped') });
});
