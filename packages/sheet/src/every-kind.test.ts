/**
 * Every kind there and back: form → filled in → read → written → read, as a workbook and as CSV, without a difference.
 */
import { kinds } from '@lienthong/schemas';
import fc from 'fast-check';
import { openXlsx, type Sheet, saveXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { exportDelimited, exportWorkbook, readDelimited, readWorkbook, templateWorkbook } from './index.ts';
import { samples } from './testing/records.ts';

describe.each(kinds.map(({ kind }) => kind))('%s', (kind) => {
  const records = samples(kind);

  test('form, filled in, read, written, read', async () => {
    const filled = await fill(await templateWorkbook(kind), await exportWorkbook(kind, records));
    const read = await readWorkbook(filled);
    expect([read.kind, read.errors, read.notices]).toEqual([kind, [], []]);
    expect(read.records).toEqual(records);
    const english = await exportWorkbook(kind, read.records, { lang: 'en' });
    const again = await readWorkbook(await fill(await templateWorkbook(kind, { lang: 'en' }), english));
    expect([again.errors, again.notices]).toEqual([[], []]);
    expect(again.records).toEqual(records);
  });

  test.each([[',', 'vi'] as const, [';', 'en'] as const, ['\t', 'vi'] as const])(
    'divided by %j',
    async (separator, lang) => {
      const read = await readDelimited(await exportDelimited(kind, records, { separator, lang }));
      expect([read.kind, read.errors, read.notices]).toEqual([kind, [], []]);
      expect(read.records).toEqual(records);
    },
  );
});

test('texts of any characters, in a workbook and as CSV', async () => {
  const [sample = {}] = samples('victim');
  const texts = fc.array(
    fc
      .string({ unit: fc.constantFrom(...'aá=+-@\'"\\;,\t_x0D<>&\n 𠮷ữ€', '_x000D_', '_x005F_', ']]>') })
      .map((text) => text.replaceAll('\t', '').trim())
      .filter((text) => text !== ''),
    { minLength: 5, maxLength: 20 },
  );
  await fc.assert(
    fc.asyncProperty(texts, async (notes) => {
      const records = notes.map((note) => ({ ...sample, note }));
      expect((await readWorkbook(await exportWorkbook('victim', records))).records).toEqual(records);
      expect((await readDelimited(await exportDelimited('victim', records))).records).toEqual(records);
    }),
    { numRuns: 20 },
  );
});

/** Types what stands in `source` into the form, sheet by sheet, under the same headings. */
async function fill(form: Uint8Array, source: Uint8Array): Promise<Uint8Array> {
  const [workbook, typed] = [await openXlsx(form, { readStyles: true }), await openXlsx(source)];
  for (const sheet of typed.sheets) {
    const target = workbook.sheets.find(({ name }) => name === sheet.name);
    const heads = target?.rows[0] ?? [];
    if (target === undefined || sheet.hidden === true) continue;
    sheet.rows[0]?.forEach((head, from) => {
      const to = heads.indexOf(head);
      expect(to).toBeGreaterThanOrEqual(0);
      for (let row = 1; row < sheet.rows.length; row++) put(target, row, to, sheet.rows[row]?.[from] ?? null);
    });
  }
  return await saveXlsx(workbook);
}

function put(sheet: Sheet, row: number, column: number, value: string | number | boolean | Date | null): void {
  if (value === null) return;
  while (sheet.rows.length <= row) sheet.rows.push([]);
  const cells = sheet.rows[row] ?? [];
  while (cells.length <= column) cells.push(null);
  cells[column] = value;
  const style = sheet.cells?.get(`${row},${column}`)?.style;
  sheet.cells?.delete(`${row},${column}`);
  if (style !== undefined && value instanceof Date)
    sheet.cells?.set(`${row},${column}`, { value, type: 'date', style });
}
