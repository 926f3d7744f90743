import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { exportDelimited, limits, readDelimited, SheetError } from '../index.ts';
import { counting, samples } from '../testing/records.ts';
import { parseRows } from './parse.ts';

afterEach(() => vi.restoreAllMocks());

async function rowsOf(pieces: readonly string[]): Promise<string[][]> {
  async function* text(): AsyncGenerator<string> {
    yield* pieces;
  }
  const rows: string[][] = [];
  for await (const row of parseRows(text(), ',')) rows.push(row);
  return rows;
}

describe('text in pieces', () => {
  test('gives the same rows wherever it is cut', async () => {
    const cell = fc.constantFrom('', 'a', '"', ',', '\n', '\r\n', 'á "b"', ' x ');
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(rows, fc.array(fc.nat(60), { maxLength: 5 }), async (expected, cuts) => {
        const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`;
        const text = expected.map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
        const ends = [0, ...cuts.filter((cut) => cut < text.length), text.length].sort((a, b) => a - b);
        const pieces = ends.slice(1).map((end, i) => text.slice(ends[i], end));
        expect(await rowsOf(pieces)).toEqual(expected);
      }),
    );
  });

  test.each([
    [
      'bare cells',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['an empty line', 'a\n\nb\n', [['a'], [''], ['b']]],
    ['a quote within a bare cell', 'a"b,c\n', [['a"b', 'c']]],
    ['text after a quoted cell', '"a"b,c\n', [['ab', 'c']]],
    ['blanks before a quote', ' "a,b",c\n', [['a,b', 'c']]],
  ])('%s', async (_, text, rows) => {
    expect(await rowsOf([text])).toEqual(rows);
  });
});

describe('formulas', () => {
  const [sample = {}] = samples('victim');

  test('do not begin where a program divides by another mark, and come back as they were', async () => {
    const unit = fc.constantFrom('a', '=1+1', '@', '+x', '-cmd', "'", ' ', ';', ',', '|', '\n', '- ', '-5');
    const notes = fc.array(
      fc
        .string({ unit })
        .map((text) => text.trim())
        .filter((text) => text !== ''),
      { minLength: 1, maxLength: 10 },
    );
    await fc.assert(
      fc.asyncProperty(notes, async (texts) => {
        const records = texts.map((note) => ({ ...sample, note }));
        const bytes = await exportDelimited('victim', records);
        expect((await readDelimited(bytes)).records).toEqual(records);
        const [, ...body] = new TextDecoder().decode(bytes).split('\r\n');
        const parts = body
          .join('\n')
          .split(/[;,\t|\n]/)
          .map((part) => part.trim());
        expect(parts.filter((part) => /^(?:[=@]|[+-][a-z])/.test(part))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('are not seen in lists and numbers of a text', async () => {
    const note = 'Gồm:\n- một\n- hai; -5, +84 24';
    const text = new TextDecoder().decode(await exportDelimited('victim', [{ ...sample, note }]));
    expect(text).toContain(note);
  });
});

describe('a stream', () => {
  const line = '1,Nạn nhân,Nữ,x\r\n';

  test('tells each record as soon as it is read, and holds no more of the text', async () => {
    let sent = 0;
    const seen: number[] = [];
    async function* source(): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode('STT,Tư cách,Giới tính,Ghi chú\r\n');
      for (; sent < 6000; sent++) yield new TextEncoder().encode(line.replace('1', String(sent + 1)));
    }
    const options = { kind: 'victim', defaults: counting(), onRecord: () => seen.push(sent) };
    const { records } = await readDelimited(source(), options);
    expect(records).toHaveLength(6000);
    // The first sample tells encoding and separator; from there on records come while lines go out.
    expect(seen[3000]).toBeLessThan(6000);
  });

  test('longer than the limit is read up to it, and told', async () => {
    vi.spyOn(limits, 'rows', 'get').mockReturnValue(50 as never);
    const text = `STT,Tư cách,Giới tính,Ghi chú\r\n${Array.from({ length: 99 }, (_, i) => line.replace('1', String(i + 1))).join('')}`;
    const { records, errors } = await readDelimited(new TextEncoder().encode(text), { kind: 'victim' });
    expect([records.length, errors.map(({ cell, code }) => `${cell} ${code}`)]).toEqual([49, ['51 too-many-rows']]);
  });

  test('wider than what is read tells the first cell beyond', async () => {
    const wide = (cells: readonly string[], last: string): string =>
      `${[...cells, ...Array.from({ length: 700 }, () => ''), last].join(',')}\r\n`;
    const text = wide(['Tư cách', 'Giới tính', 'Ghi chú'], '') + wide(['Nạn nhân', 'Nữ', 'x'], 'y');
    const { records, errors } = await readDelimited(new TextEncoder().encode(text), { kind: 'victim', name: 'a.csv' });
    expect(records).toHaveLength(1);
    expect(errors).toMatchObject([{ sheet: 'a.csv', cell: 'AAB2', code: 'cell-too-far' }]);
  });

  test('of which nearly all is left out tells each row', async () => {
    const text = `Tư cách,Giới tính,Ghi chú\r\n${'Tổng cộng,,\r\n'.repeat(150_000)}`;
    const { records, notices } = await readDelimited(new TextEncoder().encode(text), { kind: 'victim' });
    expect([records.length, notices.length, notices.at(-1)?.cell]).toEqual([0, 150_000, '150001']);
  });

  test('a cell of more than a million characters is refused', async () => {
    const text = `Tư cách,Giới tính,Ghi chú\r\nNạn nhân,Nữ,"${'x'.repeat(1_000_001)}"\r\n`;
    const read = readDelimited(new TextEncoder().encode(text), { kind: 'victim' });
    await expect(read).rejects.toMatchObject({ code: 'too-large' });
  });

  test('a workbook is no text', async () => {
    await expect(readDelimited(new TextEncoder().encode('PK\u0003\u0004'))).rejects.toThrow(SheetError);
  });

  test('what no encoding has, far down, is refused', async () => {
    const good = new TextEncoder().encode(`Tư cách,Giới tính,Ghi chú\r\n${line.repeat(6000)}`);
    const read = readDelimited([good, new Uint8Array([0xff, 0xfe])], { kind: 'victim' });
    await expect(read).rejects.toMatchObject({ code: 'unknown-encoding' });
  });
});

test('decimals are written so that nobody takes them for thousands', async () => {
  const [sample] = samples('implementation-plan').filter((record) => Array.isArray(record['targets']));
  const [target] = (sample?.['targets'] ?? []) as Record<string, unknown>[];
  const record = { ...sample, targets: [{ ...target, aim: 1.234 }] };
  const bytes = await exportDelimited('implementation-plan', [record]);
  expect(new TextDecoder().decode(bytes)).toContain('"1,2340"');
  expect((await readDelimited(bytes)).records).toEqual([record]);
});
