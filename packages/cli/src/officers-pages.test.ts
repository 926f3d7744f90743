import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { Desk } from './testing/lienthong.ts';

const folder = fileURLToPath(new URL('../../../docs/officers', import.meta.url));
const desk = new Desk();
afterAll(() => desk.close());

/** Commands in running text: `lienthong record number`, `lienthong nil … --to <code>`. */
const named = readdirSync(folder)
  .filter((file) => file.endsWith('.md'))
  .flatMap((file) =>
    [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/`lienthong ([a-z][^`\n]*)`/g)].map(([, line = '']) => ({
      file,
      line,
    })),
  );

test.each(named)('$file: “lienthong $line” is a command with these options', async ({ line }) => {
  const [group = '', command = ''] = line.split(' ');
  const whole = await desk.run([group, '--help', '--lang', 'en']);
  const isGroup = whole.out.includes('\nCommands:');
  const { code, out } = isGroup ? await desk.run([group, command, '--help', '--lang', 'en']) : whole;
  expect([code, out]).toEqual([
    0,
    expect.stringMatching(`^Usage: lienthong ${isGroup ? `${group} ${command}` : group} `),
  ]);
  for (const option of line.match(/--[a-z-]+/g) ?? []) expect(out).toContain(option);
});
