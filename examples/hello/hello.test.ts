import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runHello } from './run.ts';

test('the smallest sender reaches the smallest receiver', async () => {
  const said: string[] = [];
  expect(await runHello((line) => said.push(line))).toEqual([0, 0]);
  expect(said).toContain('sender: crime-report: valid');
  expect(said).toContain('receiver: crime-report from lienthong:vd-commune-1');
});

test('about twenty lines each', () => {
  for (const script of ['sender.ts', 'receiver.ts']) {
    const lines = readFileSync(new URL(script, import.meta.url), 'utf8')
      .trimEnd()
      .split('\n');
    expect(lines.length, script).toBeLessThanOrEqual(25);
  }
});
