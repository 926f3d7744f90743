/**
 * Sets both agencies up in a new folder, starts the receiver, runs the sender, and ends both: `pnpm hello`.
 * @module
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createHello } from './network.ts';

/**
 * @param write gets each line that one of the two prints, with its name before it
 * @returns the exit codes of sender and receiver
 */
export async function runHello(write: (line: string) => void): Promise<readonly (number | null)[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lienthong-hello-'));
  const passphrase = randomBytes(12).toString('base64url');
  try {
    await createHello(folder, passphrase, [await freePort(), await freePort()]);
    const receiver = start('receiver', folder, passphrase);
    const heard = lines(receiver, 'receiver', write);
    await heard('listening');
    const sender = start('sender', folder, passphrase);
    lines(sender, 'sender', write);
    const [sent] = (await once(sender, 'exit')) as [number | null];
    if (sent === 0) await heard('crime-report');
    receiver.kill('SIGTERM');
    const [received] = (await once(receiver, 'exit')) as [number | null];
    return [sent, received];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function start(name: string, cwd: string, passphrase: string): ChildProcess {
  const file = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
  return spawn(process.execPath, ['--conditions=source', '--disable-warning=ExperimentalWarning', file], {
    cwd,
    env: { ...process.env, LIENTHONG_PASSPHRASE: passphrase },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** Passes lines on; the function it returns waits for one that begins with a word, or for the end. */
function lines(child: ChildProcess, name: string, write: (line: string) => void): (word: string) => Promise<void> {
  const said: string[] = [];
  let wake = () => {};
  const ended = once(child, 'exit');
  createInterface({ input: child.stdout as NodeJS.ReadableStream }).on('line', (line) => {
    said.push(line);
    write(`${name}: ${line}`);
    wake();
  });
  return async (word) => {
    while (!said.some((line) => line.startsWith(word)) && child.exitCode === null) {
      const line = new Promise<void>((resolve) => {
        wake = resolve;
      });
      await Promise.race([line, ended]);
    }
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}

if (import.meta.main) {
  const codes = await runHello((line) => console.log(line));
  process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
}
