/**
 * The command in the test's own process, with a folder, an environment and streams of its own.
 * @module
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { run } from '../run.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Given {
  readonly stdin?: string | Uint8Array | Iterable<Uint8Array>;
  readonly env?: Record<string, string | undefined>;
  readonly tty?: boolean;
  readonly signal?: AbortSignal;
  readonly now?: () => number;
  /** Called with each piece of standard output. */
  readonly onOut?: (text: string) => void;
}

export const passphrase = 'bốn từ cho mật khẩu';

export class Desk {
  readonly folder = mkdtempSync(join(tmpdir(), 'lienthong-cli-'));

  path(name: string): string {
    return join(this.folder, name);
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  async run(argv: readonly string[], given: Given = {}): Promise<Ran> {
    const { stdin = '', env = {}, tty = false, signal, now, onOut } = given;
    const out = sink(tty, onOut);
    const err = sink(tty);
    const code = await run({
      argv,
      env: { LIENTHONG_PASSPHRASE: passphrase, ...env },
      stdin: Readable.from(typeof stdin === 'string' || stdin instanceof Uint8Array ? [Buffer.from(stdin)] : stdin),
      stdout: out.stream,
      stderr: err.stream,
      cwd: this.folder,
      ...(signal ? { signal } : {}),
      ...(now ? { now } : {}),
    });
    return { code, out: out.text(), err: err.text() };
  }

  /** The one document of a run with `--json`. */
  async json<T>(argv: readonly string[], given?: Given): Promise<{ code: number; document: T; err: string }> {
    const { code, out, err } = await this.run([...argv, '--json'], given);
    return { code, document: JSON.parse(out) as T, err };
  }
}

export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function sink(isTTY: boolean, onText: (text: string) => void = () => undefined) {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(Buffer.from(chunk));
      onText(chunk.toString());
      done();
    },
  });
  return { stream: Object.assign(stream, { isTTY }), text: () => Buffer.concat(chunks).toString() };
}
