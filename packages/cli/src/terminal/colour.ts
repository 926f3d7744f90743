/**
 * Colours: only on a terminal, and never with NO_COLOR.
 * @module
 * @see https://no-color.org
 */
import type { Io } from '../io.ts';

const codes = { red: 31, green: 32, yellow: 33, bold: 1, dim: 2 } as const;

export type Colour = keyof typeof codes;

export function paint(stream: Io['stdout'], env: Io['env'], colour: Colour, text: string): string {
  const plain = stream.isTTY !== true || Boolean(env['NO_COLOR']) || env['TERM'] === 'dumb';
  return plain ? text : `\u001b[${codes[colour]}m${text}\u001b[0m`;
}
