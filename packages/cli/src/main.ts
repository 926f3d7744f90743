#!/usr/bin/env node
/**
 * The command `lienthong`.
 * @module
 */
import { run } from './run.ts';

// The store stands on `node:sqlite`, whose warning means nothing to whoever runs the command.
process.removeAllListeners('warning').on('warning', (warning) => {
  if (warning.name !== 'ExperimentalWarning') process.stderr.write(`${warning.name}: ${warning.message}\n`);
});

const stop = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => stop.abort(name));

process.exitCode = await run({
  argv: process.argv.slice(2),
  env: process.env,
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  signal: stop.signal,
});
// A signal, or a terminal that is still being read, may have left something that keeps the process alive.
if (process.stdout.writableLength > 0)
  await new Promise((resolve) => process.stdout.once('drain', resolve).once('error', resolve));
process.exit();
