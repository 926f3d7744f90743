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
