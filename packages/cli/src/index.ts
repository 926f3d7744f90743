/**
 * The command as a function, for tests and for programs that bring their own streams.
 * @module
 */
export { type ExitCode, exit } from './exit.ts';
export type { Io } from './io.ts';
export { run } from './run.ts';
export * as shapes from './shapes/index.ts';
