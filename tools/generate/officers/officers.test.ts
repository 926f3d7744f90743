import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { revisionReason } from '../../../packages/schemas/src/generated/codelists.ts';
import { kinds } from '../../../packages/schemas/src/index.ts';
import { loadContract } from '../../contract/source.ts';
import { OFFICERS, officerPages, readPages, sectionsOf } from './officers.ts';

const root = join(import.meta.dirname, '../../..');
const pages = readPages(root);

test('every kind stands on exactly one page', () => {
  const told = [...pages.values()].flatMap(sectionsOf).filter((name) => kinds.some(({ kind }) => kind === name));
  expect(told.sort()).toEqual(kinds.map(({ kind }) => kind).sort());
});

test('the index names every page', () => {
  const index = pages.get('README.md') ?? '';
  const missing = [...pages.keys()].filter((file) => file !== 'README.md' && !index.includes(`](${file})`));
  expect(missing).toEqual([]);
});

test('every page that tells of a kind says how it is corrected, and gives each reason that there is', () => {
  const told = [...pages].filter(([, text]) =>
    sectionsOf(text).some((name) => kinds.some(({ kind }) => kind === name)),
  );
  expect(told.filter(([, text]) => !sectionsOf(text).includes('correcting')).map(([file]) => file)).toEqual([]);
  const all = told.map(([, text]) => text).join('\n');
  expect(revisionReason.codes.filter(({ code }) => !all.includes(`\`${code}\``))).toEqual([]);
});

test('what the contract says stands on the page, and what was written by hand stays', async () => {
  const filled = await officerPages(root, loadContract(root));
  const page = filled.get('tiep-nhan-nguon-tin.md') ?? '';
  expect(page).toMatch(
    /\| Công an cấp xã, [^|]+ \| Cơ quan điều tra \| [^|]+`report-settlement` \| [^|]+`cpc2015-145` \|/,
  );
  expect(page).toMatch(/\| Giải quyết nguồn tin về tội phạm \|[^|]+\| 20 ngày → 02 tháng → 04 tháng \|/);
  expect(page).toContain('Phải điền:** loại nguồn tin, thời điểm tiếp nhận, cơ quan tiếp nhận.');
  expect(filled.get('bao-cao-so-lieu.md')).toContain('Số và người ký:** bắt buộc trước khi gửi');
  expect(filled.get('xac-dinh-nan-nhan.md')).not.toContain('late-report');
  expect(filled.get('vu-an.md')).toContain('chỉ khi bước tố tụng là truy nã, đình nã');
  const bare = (text = '') => text.replaceAll(/<!-- facts[\s\S]*?\/facts -->/g, '');
  for (const [file, text] of filled) expect(bare(text)).toBe(bare(pages.get(file)));
});

test('every picture that a page shows is there', () => {
  for (const [file, text] of pages) {
    for (const [, image = ''] of text.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g))
      expect(existsSync(join(root, OFFICERS, dirname(file), image)), `${file}: ${image}`).toBe(true);
  }
});
