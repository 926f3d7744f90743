/**
 * Bytes of a text file as text, whatever encoding Vietnamese offices save in; what cannot be told is refused.
 * @module
 */
import { SheetError } from '../errors.ts';
import { isOldFont } from '../legacy.ts';
import { limits } from '../read/limits.ts';
import { isWorkbook } from '../read/open.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258';

/** By how much of the beginning the encoding is told. */
const sampleBytes = 64 * 1024;

export interface Decoded {
  encoding: Encoding;
  text: AsyncIterable<string>;
}

/**
 * @throws {SheetError} `not-a-spreadsheet`, `old-font-encoding`, `unknown-encoding`; the last while reading, too
 */
export async function decode(source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<Decoded> {
  const chunks = toAsync(source);
  const [sample, ended] = await sampleOf(chunks);
  if (isWorkbook(sample)) throw new SheetError('not-a-spreadsheet');
  const encoding = encodingOf(sample, ended);
  return { encoding, text: textOf(sample, chunks, encoding) };
}

async function* toAsync(source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let length = 0;
  for await (const chunk of source) {
    length += chunk.length;
    if (length > limits.textBytes) throw new SheetError('too-large');
    yield chunk;
  }
}

async function sampleOf(chunks: AsyncGenerator<Uint8Array>): Promise<[Uint8Array, boolean]> {
  const taken: Uint8Array[] = [];
  let length = 0;
  while (length < sampleBytes) {
    const { value, done } = await chunks.next();
    if (done === true) return [joined(taken, length), true];
    taken.push(value);
    length += value.length;
  }
  return [joined(taken, length), false];
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

function encodingOf(sample: Uint8Array, ended: boolean): Encoding {
  const [first, second] = sample;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros = [0, 1].map((odd) => sample.subarray(0, 512).filter((byte, i) => byte === 0 && i % 2 === odd).length);
  const [even = 0, odd = 0] = zeros;
  if (even + odd > sample.subarray(0, 512).length / 8) return odd >= even ? 'utf-16le' : 'utf-16be';
  if (isUtf8(sample, ended)) {
    if (isOldFont(new TextDecoder().decode(sample))) throw new SheetError('old-font-encoding');
    return 'utf-8';
  }
  if (isOldFont(new TextDecoder('windows-1252').decode(sample))) throw new SheetError('old-font-encoding');
  // Vietnamese in UTF-8 with a fault in it is no Windows-1258.
  if (/\u00e1[\u00ba\u00bb]/.test(new TextDecoder('windows-1252').decode(sample)))
    throw new SheetError('unknown-encoding');
  const text = new TextDecoder('windows-1258').decode(sample).normalize('NFC');
  // Letters that only Vietnamese has, and no control characters.
  if (!/[ăđơưĂĐƠƯ\u1EA0-\u1EF9]/u.test(text) || /[\u0080-\u009f]/.test(text)) throw new SheetError('unknown-encoding');
  return 'windows-1258';
}

function isUtf8(sample: Uint8Array, ended: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: !ended });
    return true;
  } catch {
    return false;
  }
}

async function* textOf(
  sample: Uint8Array,
  rest: AsyncIterable<Uint8Array>,
  encoding: Encoding,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: encoding !== 'windows-1258' });
  try {
    yield decoder.decode(sample, { stream: true });
    for await (const chunk of rest) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) throw Object.assign(new SheetError('unknown-encoding'), { cause: error });
    throw error;
  }
}
