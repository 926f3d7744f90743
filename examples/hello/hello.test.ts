import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createHello } from './network.ts';

const env = { ...process.env, LIENTHONG_PASSPHRASE: 'chỉ để thử' };

function start(script: string, cwd: string): ChildProcess {
  const file = fileURLToPath(new URL(script, import.meta.url));
  const flags = ['--conditions=source', '--disable-warning=ExperimentalWarning'];
  return spawn(process.execPath, [...flags, file], { cwd, env, stdio: ['ignore', 'pipe', 'inherit'] });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}

test('the smallest sender reaches the smallest receiver', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lienthong-hello-'));
  await createHello(folder, env.LIENTHONG_PASSPHRASE, [await freePort(), await freePort()]);
  const receiver = start('receiver.ts', folder);
  let heard = '';
  receiver.stdout?.on('data', (chunk) => {
    heard += chunk;
  });
  while (!heard.includes('listening')) await once(receiver.stdout as NodeJS.ReadableStream, 'data');

  const sender = start('sender.ts', folder);
  let said = '';
  sender.stdout?.on('data', (chunk) => {
    said += chunk;
  });
  const [code] = await once(sender, 'exit');
  expect(code).toBe(0);
  expect(said).toBe('crime-report: valid\n');
  while (!heard.includes('crime-report')) await once(receiver.stdout as NodeJS.ReadableStream, 'data');
  expect(heard).toContain('crime-report from lienthong:vd-commune-1');
  receiver.kill('SIGTERM');
  expect((await once(receiver, 'exit'))[0]).toBe(0);
  rmSync(folder, { recursive: true, force: true });
});

test('about twenty lines each', () => {
  for (const script of ['sender.ts', 'receiver.ts']) {
    const lines = readFileSync(new URL(script, import.meta.url), 'utf8')
      .trimEnd()
      .split('\n');
    expect(lines.length, script).toBeLessThanOrEqual(25);
  }
});
