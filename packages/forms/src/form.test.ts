import { readdirSync, readFileSync } from 'node:fs';
import { recordKinds } from '@lienthong/schemas';
import { describe, expect, test } from 'vitest';
import { printForm } from './form.ts';
import { receiptSlip } from './receipt-slip.ts';

const folder = new URL('../../../conformance/records/', import.meta.url);
type Sample = Readonly<Record<string, unknown>>;
const samples = (kind: string): Sample[] =>
  readdirSync(new URL(`${kind}/valid/`, folder)).map((name) =>
    JSON.parse(readFileSync(new URL(`${kind}/valid/${name}`, folder), 'utf8')),
  );
const text = (page: string) =>
  page
    .slice(page.indexOf('<body>'))
    .replaceAll(/<[^>]+>/g, '\n')
    .replaceAll(/&#(\d+);/g, (_, n: string) => String.fromCharCode(Number(n)));
const [report] = samples('crime-report').filter(({ register }) => register !== undefined) as [Sample];

describe('a printed record', () => {
  test('has the elements of an administrative document', async () => {
    const document = {
      number: '07',
      notation: 'BC-CAX',
      issuedOn: '2026-02-05',
      issuer: 'a',
      signatory: 'Trưởng Công an xã',
    };
    const shown = text(
      await printForm(
        { ...report, document },
        { place: 'Ví Dụ', parent: 'Công an tỉnh Ví Dụ', to: ['b'], agency: (code) => `Cơ quan ${code}` },
      ),
    );
    for (const element of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'CÔNG AN TỈNH VÍ DỤ',
      'Số: 07/BC-CAX',
      'Ví Dụ, ngày 05 tháng 02 năm 2026',
      'Kính gửi: Cơ quan b',
      'Nơi nhận:',
      'Lưu: VT.',
      'TRƯỞNG CÔNG AN XÃ',
      'MẪU TẠM',
    ]) {
      expect(shown).toContain(element);
    }
  });

  test('without a number leaves room for it', async () => {
    const { document: _, ...bare } = report;
    const shown = text(await printForm(bare));
    expect(shown).toContain('Số: ……/……');
    expect(shown).toContain('ngày …… tháng …… năm ……');
  });

  test('a dispatch bears no name of its type, but what it is about under its number; a directive of another type bears its own', async () => {
    const [directive] = samples('directive') as [Sample];
    const dispatch = text(
      await printForm({ ...directive, documentType: '22', subject: 'thử một việc' }, { to: ['b'] }),
    );
    expect(dispatch).toContain('V/v thử một việc');
    expect(dispatch).not.toContain('CÔNG VĂN');
    const instruction = text(await printForm({ ...directive, documentType: '03', subject: 'Về một việc' }));
    expect(instruction).toContain('CHỈ THỊ');
    expect(instruction.split('Về một việc')).toHaveLength(2);
  });

  test('a plan names its recipients at its end alone, and no dispatch of one province as its basis', async () => {
    const [plan] = samples('implementation-plan') as [Sample];
    const shown = text(await printForm(plan, { to: ['b'], agency: (code) => `Cơ quan ${code}` }));
    expect(shown).not.toContain('Kính gửi');
    expect(shown).toContain('Cơ quan b;');
    expect(shown).not.toContain('2774/UBND-NC');
    expect(text(await printForm(report))).toContain('Căn cứ Điều 144 Bộ luật Tố tụng hình sự 2015; Điều 145');
  });

  test('says that it takes the place of another, that it was withdrawn, or that it never was', async () => {
    const revised = { ...report, revision: 2, reason: 'facts-established' };
    const { revises: _v, reason: _n, ...first } = report;
    expect(text(await printForm({ ...first, revision: 1 }))).not.toContain('thay bản trước');
    expect(text(await printForm(revised))).toContain('Bản 2, thay bản trước: xác minh thêm tình tiết');
    expect(text(await printForm({ ...revised, recordStatus: 'withdrawn', reason: 'duplicate' }))).toContain(
      'ĐÃ RÚT: trùng lặp',
    );
    expect(text(await printForm({ ...revised, recordStatus: 'entered-in-error' }))).toContain('KHÔNG CÓ GIÁ TRỊ');
  });

  test('loads nothing and runs nothing, whatever a text says', async () => {
    const page = await printForm({ ...report, summary: '<script>alert(1)</script><img src=x onerror=alert(1)>' });
    expect(page).not.toMatch(/<script|<img|<link|@import|url\(/);
    expect(page).toContain("default-src 'none'");
    expect(text(page)).toContain('<script>alert(1)</script>');
  });

  test('of no schema of the contract is refused', async () => {
    await expect(printForm({ schema: 'https://example.org/x/1.0' })).rejects.toThrow(TypeError);
  });
});

describe.each(recordKinds)('%s', (kind) => {
  test('every sample is printed, with each of its texts and in both languages', async () => {
    for (const record of samples(kind)) {
      const shown = text(await printForm(record));
      expect(text(await printForm(record, { lang: 'en' })).length).toBeGreaterThan(200);
      for (const said of freeTexts(record)) expect(shown).toContain(said);
      // Codes are told by their titles.
      expect(shown).not.toMatch(/\[object|undefined|NaN/);
    }
  });
});

/** Sentences that somebody wrote: all of them must stand on the paper. */
function freeTexts(value: unknown, name = ''): string[] {
  if (typeof value === 'string') return /\s/.test(value) && name !== 'document' ? [value] : [];
  if (Array.isArray(value)) return name === 'about' ? [] : value.flatMap((item) => freeTexts(item, name));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([member, inner]) =>
    ['signatory', 'name', 'reference', 'notation'].includes(member) ? [] : freeTexts(inner, member),
  );
}

describe('the slip for who reports', () => {
  test('says who received it and when, and nothing of what was reported', async () => {
    const shown = text(await receiptSlip(report, { agency: (code) => `Cơ quan ${code}`, telephone: '0000 000 001' }));
    expect(shown).toMatch(/Nơi tiếp nhận:\s+Cơ quan/);
    expect(shown).toContain('0000 000 001');
    const told = [report['summary'], ...freeTexts(report['places']), ...freeTexts(report['payments'])];
    for (const said of told.filter((one) => typeof one === 'string')) expect(shown).not.toContain(said);
  });

  test('is made of a report alone', async () => {
    const [victim] = samples('victim') as [Sample];
    await expect(receiptSlip(victim)).rejects.toThrow(TypeError);
  });
});
