/**
 * Makes a picture small: eight bits a pixel from a palette, packed as tightly as zlib can. What a browser writes is several times as large.
 * @see PNG (Third Edition), W3C: chunks in section 11, filters in section 9
 * @module
 */
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * The same picture with at most 256 colours; where it has more, near ones become one.
 * @param png eight bits a channel, RGB or RGBA and opaque, not interlaced: as Chromium writes it
 * @throws {RangeError} it is of another form
 */
export function shrunken(png: Uint8Array): Uint8Array {
  const { width, height, rgb } = pixelsOf(Buffer.from(png));
  const { palette, indices } = indexed(rgb);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const lines = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++) lines.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(lines, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** three bytes a pixel */
  readonly rgb: Uint8Array;
}

/** @throws {RangeError} it is no PNG of eight bits a channel, or interlaced */
export function pixelsOf(png: Buffer): Pixels {
  if (!png.subarray(0, 8).equals(SIGNATURE)) throw new RangeError('no PNG');
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const [depth, type, , , interlaced] = png.subarray(24, 29);
  const channels = type === 2 ? 3 : type === 6 ? 4 : 0;
  if (depth !== 8 || channels === 0 || interlaced !== 0) throw new RangeError('a PNG of another form');
  const raw = inflateSync(Buffer.concat(dataOf(png)));
  const stride = width * channels;
  const rgb = new Uint8Array(width * height * 3);
  let above = new Uint8Array(stride);
  for (let y = 0; y < height; y++) {
    const start = y * (stride + 1);
    const line = unfiltered(raw.subarray(start + 1, start + 1 + stride), raw[start] ?? 0, above, channels);
    for (let x = 0; x < width; x++) rgb.set(line.subarray(x * channels, x * channels + 3), (y * width + x) * 3);
    above = line;
  }
  return { width, height, rgb };
}

function dataOf(png: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 8; at + 12 <= png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') found.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return found;
}

function unfiltered(line: Uint8Array, filter: number, above: Uint8Array, channels: number): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(line.length);
  for (let i = 0; i < line.length; i++) {
    const left = i < channels ? 0 : (out[i - channels] ?? 0);
    const up = above[i] ?? 0;
    const corner = i < channels ? 0 : (above[i - channels] ?? 0);
    out[i] = (line[i] ?? 0) + guess(filter, left, up, corner);
  }
  return out;
}

function guess(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  return filter === 4 ? paeth(left, up, corner) : 0;
}

function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** Colours that differ in their last bits become one until there are few enough; the first that is met stands for all. */
function indexed(rgb: Uint8Array): { palette: Buffer; indices: Uint8Array } {
  for (let bits = 0; ; bits++) {
    const known = new Map<number, number>();
    const palette: number[] = [];
    const indices = new Uint8Array(rgb.length / 3);
    for (let i = 0; i < indices.length && known.size <= 256; i++) {
      const colour = [rgb[i * 3] ?? 0, rgb[i * 3 + 1] ?? 0, rgb[i * 3 + 2] ?? 0] as const;
      const key = colour.reduce((all, channel) => (all << 8) | ((channel >> bits) << bits), 0);
      const index = known.get(key) ?? known.size;
      if (index === known.size) palette.push(...colour);
      known.set(key, index);
      indices[i] = index;
    }
    if (known.size <= 256) return { palette: Buffer.from(palette), indices };
  }
}

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
