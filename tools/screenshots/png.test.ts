import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pixelsOf, shrunken } from './png.ts';

/** A PNG of RGBA whose lines use each filter in turn, written by hand. */
function written(width: number, height: number, colour: (x: number, y: number) => readonly [number, number, number]) {
  const lines: number[] = [];
  const at = (x: number, y: number) => (x < 0 || y < 0 ? [0, 0, 0, 0] : [...colour(x, y), 255]);
  for (let y = 0; y < height; y++) {
    const filter = y % 3;
    lines.push(filter);
    for (let x = 0; x < width; x++) {
      const before = filter === 1 ? at(x - 1, y) : filter === 2 ? at(x, y - 1) : [0, 0, 0, 0];
      lines.push(...at(x, y).map((value, i) => (value - (before[i] ?? 0)) & 255));
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    piece('IHDR', header),
    piece('IDAT', deflateSync(Buffer.from(lines))),
    piece('IEND', Buffer.alloc(0)),
  ]);
}

function piece(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** Size and colours of a PNG with a palette and no filters. */
function readBack(png: Uint8Array) {
  const bytes = Buffer.from(png);
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const paletteAt = bytes.indexOf('PLTE') + 4;
  const dataAt = bytes.indexOf('IDAT');
  const lines = inflateSync(bytes.subarray(dataAt + 4, dataAt + 4 + bytes.readUInt32BE(dataAt - 4)));
  return {
    width,
    height,
    colour: (x: number, y: number) => {
      const index = lines[y * (width + 1) + 1 + x] ?? 0;
      return [...bytes.subarray(paletteAt + index * 3, paletteAt + index * 3 + 3)];
    },
  };
}

const stripes = (x: number, y: number) => [x * 10, y * 10, 7] as const;
const shades = (x: number, y: number) => [x, y, (x + y) % 256] as const;

test('a picture of few colours keeps each of them', () => {
  const small = readBack(shrunken(written(12, 9, stripes)));
  expect([small.width, small.height]).toEqual([12, 9]);
  for (let y = 0; y < 9; y++) for (let x = 0; x < 12; x++) expect(small.colour(x, y)).toEqual([...stripes(x, y)]);
});

test('one of many colours keeps them nearly', () => {
  const small = readBack(shrunken(written(100, 80, shades)));
  for (let y = 0; y < 80; y++) {
    for (let x = 0; x < 100; x++) {
      const off = small.colour(x, y).map((value, i) => Math.abs(value - (shades(x, y)[i] ?? 0)));
      expect(Math.max(...off)).toBeLessThan(32);
    }
  }
});

test('what is no such picture is refused', () => {
  expect(() => pixelsOf(Buffer.from('GIF89a'))).toThrow(RangeError);
  expect(() => shrunken(shrunken(written(2, 2, stripes)))).toThrow(RangeError);
});
