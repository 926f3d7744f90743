/**
 * What is done on the page for officers before its pictures are taken.
 * @module
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Three records are opened, of which two have a fault. */
export async function checkFile(page: Page, root: string): Promise<void> {
  const file = join(root, 'conformance/records/victim/valid/codes-01.json');
  const victim = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  const { conversation: _, ...withoutConversation } = victim;
  const lines = [victim, { ...victim, sex: 'nobody' }, withoutConversation].map((record) => JSON.stringify(record));
  await page
    .locator('#task-check input[type=file]')
    .first()
    .setInputFiles({
      ...{ name: 'nan-nhan.ndjson', mimeType: 'application/octet-stream' },
      buffer: Buffer.from(lines.join('\n')),
    });
  await page.waitForSelector('.summary[data-done=true]');
}

/** A record is begun, with one value that will not do. */
export async function fillVictim(page: Page): Promise<void> {
  await page.selectOption('#fill-kind', 'victim');
  await page.getByRole('button', { name: 'Bắt đầu bản mới' }).click();
  await page.waitForSelector('.record-form');
  await page.getByLabel('Cơ quan ban hành *').fill('Công an xã');
  await page.keyboard.press('Tab');
  await page.locator('.field-faults', { hasText: 'chưa được ghi đúng dạng' }).waitFor();
}

/** A return with one indicator, whose parts do not make its total yet. */
export async function buildReturn(page: Page): Promise<void> {
  await page.getByLabel('Năm').fill('2026');
  await page.getByLabel('Kỳ', { exact: true }).selectOption('Q3');
  await page.getByLabel('Mã địa bàn').fill('99901');
  await page.getByLabel('Cơ quan báo cáo (mã)').fill('lienthong:vd-commune-police-1');
  await page.getByRole('combobox', { name: 'Thêm chỉ tiêu' }).fill('so nguon tin ve toi pham da tiep nhan');
  await page.keyboard.press('Enter');
  await page.getByLabel('Tổng số').fill('3');
  await page.locator('.breakdown .differs').first().waitFor();
}
