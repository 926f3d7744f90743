#!/usr/bin/env node
/**
 * The command `lienthong`.
 * @module
 */
import { exit } from './exit.ts';
import { run } from './run.ts';

// The store stands on `node:sqlite`, whose warning means nothing to whoever runs the command.
process.removeAllListeners('warning').on('warning', (warning) => {
  if (warning.name !== 'ExperimentalWarning') process.stderr.write(`${warning.name}: ${warning.message}\n`);
});

const stop = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => stop.abort(name));

const { argv, env, stdin, stdout, stderr } = process;

/** What was printed did not reach its file, say a full disk. A reader that went away is no failure. */
let outputFailed = false;
stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code !== 'EPIPE' && code !== 'ERR_STREAM_DESTROYED') outputFailed = true;
});

void run({ argv: argv.slice(2), env, stdin, stdout, stderr, cwd: process.cwd(), signal: stop.signal }).then((code) => {
  // What a signal has interrupted, or a terminal that is still being read, would keep the process alive.
  stdout.write('', () => setImmediate(() => process.exit(outputFailed ? exit.io : code)));
});
