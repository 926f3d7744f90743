/**
 * Colours: only on a terminal, and never with NO_COLOR.
 * @module
 * @see https://no-color.org
 */
import type { Io } from '../io.ts';

const codes = { red: 31, green: 32, yellow: 33, bold: 1, dim: 2 } as const;

export type Colour = keyof typeof codes;

export function paint(stream: Io['stdout'], env: Io['env'], colour: Colour, text: string): string {
  return isColoured(stream, env) ? `\u001b[${codes[colour]}m${text}\u001b[0m` : text;
}

export function isColoured(stream: Io['stdout'], env: Io['env']): boolean {
  return stream.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
}
