import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeBundle } from '../../../packages/exchange/src/evidence/bundle.ts';
import { testEvidence } from '../../../packages/exchange/src/testing/test-evidence.ts';
import { validate } from '../../../packages/validate/src/index.ts';
import { example, fileOf, openSite, type Site } from './site.ts';

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site?.close());

const victim = example('victim/valid/codes-01.json');
const { conversation: _, ...withoutConversation } = victim;
const lines = [victim, { ...victim, sex: 'nobody' }, withoutConversation].map((record) => JSON.stringify(record));

test('a file is checked: what, where, under which rule and article; a value is mended in its cell, and saved', async () => {
  const { page, close } = await site.open('#/vi/check');
  await drop(page, 'check', 'ho-so.ndjson', [...lines, '{"schema": ', JSON.stringify(withoutGrounds)].join('\n'));
  await page.waitForSelector('.summary[data-done=true]');
  const faults = page.locator('.fault-items > li');
  expect(await textOf(faults.nth(0))).toMatch(
    /Giới tính[\s\S]*Bản ghi 2 · dòng 2, cột \d+[\s\S]*\/sex[\s\S]*LT-SCHEMA-CODE/,
  );
  expect(await textOf(faults.nth(1))).toMatch(/Chuỗi trao đổi[\s\S]*Bản ghi 3 · dòng 3, cột 1/);
  expect(await textOf(faults.nth(2))).toMatch(/Không phải JSON[\s\S]*Bản ghi 4 · dòng 4, cột 12/);
  expect(await textOf(faults.nth(3))).toMatch(/Bản ghi 5[\s\S]*LT-VICTIM-0001 · Căn cứ: .*Điều/);
  expect(await textOf(page.locator('.faults'))).not.toContain('nobody');
  expect(await textOf(page.locator('.faults'))).not.toContain('technical');

  await faults.nth(0).getByRole('button').click();
  const cell = page.locator('.grid-cell.active');
  await expect.poll(() => textOf(cell)).toBe('nobody');
  await page.keyboard.press('Enter');
  await page.keyboard.type('nu');
  await page.keyboard.press('Enter');
  await expect.poll(() => textOf(cell)).toBe('Nữ');
  await expect.poll(() => faults.count()).toBe(3);

  const saved = await download(page, () => page.getByRole('button', { name: 'NDJSON', exact: true }).click());
  const written = saved.split('\n');
  expect(written[0]).toBe(lines[0]);
  expect(JSON.parse(written[1] ?? '')).toEqual({ ...victim, sex: 'female' });
  expect(written[3]).toBe('{"schema": ');
  await close();
});

test('a spreadsheet is checked by sheet and cell, marked, and comes out as a workbook again', async () => {
  const { page, close } = await site.open('#/en/check');
  await drop(page, 'check', 'records.ndjson', [lines[0], lines[1]].join('\n'));
  await page.waitForSelector('.summary[data-done=true]');
  const workbook = await downloaded(page, () => page.getByRole('button', { name: 'XLSX', exact: true }).click());
  const csv = await downloaded(page, () => page.getByRole('button', { name: 'CSV', exact: true }).click());
  for (const [name, bytes] of [
    ['again.xlsx', workbook],
    ['again.csv', csv],
  ] as const) {
    await drop(page, 'check', name, bytes);
    await page.waitForFunction(
      (file) => document.querySelector('.summary[data-done=true] .file-name')?.textContent === file,
      name,
    );
    expect(await textOf(page.locator('.verdict').first())).toMatch(/Not valid: 2 records, \d+ errors?/);
    expect(await textOf(page.locator('.fault-items'))).toMatch(/Record 2 · sheet “[^”]+”, cell [A-Z]+\d+/);
  }
  await drop(page, 'check', 'again.xlsx', workbook);
  const mark = page.getByRole('button', { name: 'Save a copy with the faults marked' });
  const marked = await downloaded(page, () => mark.click());
  expect(marked.subarray(0, 2).toString()).toBe('PK');
  await close();
});

test('a table that somebody typed is read once its kind is told', async () => {
  const { page, close } = await site.open('#/vi/check');
  await drop(page, 'check', 'bang.csv', 'STT,Gioi tinh,Tu cach\n1,Nữ,Nạn nhân\n2,khong ro la ai,Nạn nhân\n');
  await page.waitForSelector('.summary[data-done=true]');
  expect(await page.locator('.grid').count()).toBe(0);
  await page.getByLabel('Loại bản ghi').selectOption('victim');
  await page.getByLabel(/Cơ quan lập/).fill('lienthong:vd-commune-police-1');
  await page.getByRole('button', { name: 'Đọc lại' }).click();
  await page.getByText(/Không hợp lệ: 2 bản ghi/).waitFor();
  const [first] = await page.locator('.grid-row[aria-rowindex="2"]').all();
  expect(await first?.textContent()).toContain('Nữ');
  await page.locator('.fault-items > li', { hasText: 'ô B3' }).first().waitFor();
  await close();
});

test('a record is filled in: fields appear as a choice asks, faults show at their field, the file is valid', async () => {
  const { page, close } = await site.open('#/vi/fill');
  await page.selectOption('#fill-kind', 'victim');
  await page.getByRole('button', { name: 'Bắt đầu bản mới' }).click();
  await page.waitForSelector('.record-form');

  await page.getByLabel('Cơ quan ban hành *').fill('không phải mã');
  await page.keyboard.press('Tab');
  await page.locator('.field.faulty .field-faults').first().waitFor();
  await page.getByLabel('Cơ quan ban hành *').fill('lienthong:vd-commune-police-1');

  await page.getByRole('combobox', { name: 'Tư cách' }).fill('qua trinh');
  await page.locator('[role=option]', { hasText: 'quá trình' }).first().click();
  await page.getByRole('combobox', { name: 'Giới tính' }).fill('nu');
  await page.keyboard.press('Enter');

  const nationality = page.getByLabel('Quốc tịch', { exact: true });
  expect(await page.getByRole('combobox', { name: 'Quốc gia' }).count()).toBe(0);
  await nationality.selectOption('citizen');
  await page.getByRole('combobox', { name: 'Quốc gia' }).fill('viet nam');
  await page.keyboard.press('Enter');

  const save = page.getByRole('button', { name: 'Lưu thành tệp JSON' });
  const show = page.getByRole('button', { name: 'Hiện các chỗ cần sửa' });
  await expect.poll(async () => (await save.count()) + (await show.count())).toBe(1);
  const paper = await download(page, () => page.getByRole('button', { name: 'Lưu bản in A4' }).click());
  expect(paper).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  const form = await download(page, () => page.getByRole('button', { name: 'Tải mẫu Excel' }).click());
  expect(form.startsWith('PK')).toBe(true);
  const record = JSON.parse(await download(page, () => save.click())) as Record<string, unknown>;
  expect(record).toMatchObject({ sex: 'female', nationality: { country: 'VN' }, revision: 1 });
  expect(validate(record)).toMatchObject({ valid: true, kind: 'victim' });
  await close();
});

test('a return is built: parts are added up and held against their total', async () => {
  const { page, close } = await site.open('#/vi/return');
  await page.getByLabel('Năm').fill('2026');
  await page.getByLabel('Kỳ', { exact: true }).selectOption('Q3');
  await page.getByLabel('Mã địa bàn').fill('99901');
  await page.getByLabel('Cơ quan báo cáo (mã)').fill('lienthong:vd-commune-police-1');
  await page.getByText('Số liệu từ ngày 15/6/2026 đến hết ngày 14/9/2026.').waitFor();
  const picker = page.getByRole('combobox', { name: 'Thêm chỉ tiêu' });
  await picker.fill('so nguon tin ve toi pham da tiep nhan');
  await page.keyboard.press('Enter');
  await page.getByLabel('Tổng số').fill('3');
  await page.locator('.breakdown .differs').first().waitFor();
  for (const breakdown of await page.locator('.breakdown').all()) await breakdown.locator('input').first().fill('3');
  await page.getByText('Báo cáo hợp lệ').waitFor();
  expect(await textOf(page.locator('.totals tbody tr'))).toMatch(/3✓ đều khớp$/);
  const record = JSON.parse(await download(page, () => page.getByRole('button', { name: /Lưu báo cáo/ }).click()));
  expect(validate(record)).toMatchObject({ valid: true, kind: 'statistical-return' });
  await close();
});

test('figures are counted from records', async () => {
  const { page, close } = await site.open('#/en/return');
  await page.getByLabel('Year', { exact: true }).fill('2026');
  await page.getByLabel('Period', { exact: true }).selectOption('Y');
  await page.getByLabel('Code of the area').fill('99901');
  const records = ['crime-report/valid', 'victim/valid'].flatMap((folder) => [example(`${folder}/codes-01.json`)]);
  await drop(page, 'return', 'records.json', JSON.stringify(records));
  await page.getByText(/Counted: [1-9]\d* indicators? have figures/).waitFor();
  expect(await page.locator('.indicator').count()).toBeGreaterThan(0);
  expect(await page.locator('.breakdown .differs').count()).toBe(0);
  await close();
});

test('schemas are compared, with the witness', async () => {
  const { page, close } = await site.open('#/vi/compare');
  const schema = (minimum: number) => ({ type: 'object', properties: { age: { type: 'integer', minimum } } });
  const [base, revision] = await page.locator('textarea').all();
  await base?.fill('{"type": ');
  await page.getByText('dòng 1, cột 10').waitFor();
  await base?.fill(JSON.stringify(schema(0)));
  await revision?.fill(JSON.stringify(schema(18)));
  await page.getByRole('button', { name: 'So sánh', exact: true }).click();
  const [backward, forward] = [page.locator('.direction').nth(0), page.locator('.direction').nth(1)];
  await backward.waitFor();
  expect(JSON.parse(await textOf(backward.locator('pre')))).toEqual({ age: 0 });
  expect(await textOf(forward)).toContain('Tương thích');
  await close();
});

test('evidence is drawn and checked; what is not checked is said, and what was changed fails', async () => {
  const { page, close } = await site.open('#/vi/evidence');
  const { evidence, trust } = await testEvidence({ witnesses: [{ after: 20 }] });
  const bytes = writeBundle(evidence);
  await drop(page, 'evidence', 'chung-cu.json', bytes);
  await page.locator('.chain svg').waitFor();
  expect(await textOf(page.locator('#chain-in-words'))).toMatch(/Biên nhận: hợp lệ .*\? chưa kiểm tra/);
  await drop(page, 'evidence', 'trust.json', JSON.stringify(trust), 1);
  await page.getByText('✓ đạt').first().waitFor();
  await expect.poll(() => page.locator('#chain-in-words li.holds').count()).toBe(4);
  expect(await textOf(page.locator('#chain-in-words li.unchecked'))).toContain('đã thấy nhật ký');
  expect(await textOf(page.locator('main'))).toContain('Đây chưa phải kết luận về cả gói.');
  expect(await textOf(page.locator('main'))).toContain('lienthong evidence verify');

  const other = await testEvidence({ label: 'another' });
  const receipts = [other.evidence.receipts[0] ?? '', ...evidence.receipts.slice(1)];
  await drop(page, 'evidence', 'doi.json', writeBundle({ ...evidence, receipts }));
  await page.getByText('Có kiểm tra không đạt').waitFor();
  await drop(page, 'evidence', 'hong.json', Buffer.concat([bytes, Buffer.from('\n')]));
  await page.getByText('Không phải gói chứng cứ nguyên vẹn').waitFor();
  await close();
});

/** A victim identified without any of the grounds that the law names. */
const withoutGrounds = example('victim/invalid/rule-LT-VICTIM-0001-victim-has-grounds.json');

async function textOf(place: Locator): Promise<string> {
  return (await place.textContent()) ?? '';
}

async function drop(page: Page, task: string, name: string, content: string | Uint8Array, at = 0): Promise<void> {
  await page.locator(`#task-${task} input[type=file]`).nth(at).setInputFiles(fileOf(name, content));
}

async function downloaded(page: Page, act: () => Promise<void>): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), act()]);
  return readFileSync(await (file as Download).path());
}

async function download(page: Page, act: () => Promise<void>): Promise<string> {
  return (await downloaded(page, act)).toString('utf8');
}
