import { describe, expect, test } from 'vitest';
import { conversationPage, type Happening } from './conversation.ts';
import { flowsPage } from './flows.ts';

const agency = (code: string) => ({ a: 'Công an xã', b: 'Cơ quan điều tra' })[code];
const title = 'Chuỗi trao đổi';
const cellsOf = (page: string) => [...page.matchAll(/<td[^>]*>([^<]*)<\/td>/g)].map(([, cell]) => cell);

describe('a conversation', () => {
  const sent: Happening = {
    atMs: Date.parse('2026-09-01T03:00:00Z'),
    from: 'a',
    to: 'b',
    title: 'Tin báo',
    outcome: { text: 'hợp lệ', mood: 'good' },
  };
  const answer: Happening = {
    atMs: Date.parse('2026-09-02T03:00:00Z'),
    from: 'b',
    to: 'a',
    title: 'Kết quả',
    outcome: { text: 'từ chối', mood: 'bad' },
  };
  const draft: Happening = { atMs: Date.parse('2026-09-03T03:00:00Z'), from: 'a', title: 'Dự thảo' };

  test('is told in the order of time, with names, drawn and as a table', async () => {
    const page = await conversationPage([draft, answer, sent], { title, agency });
    expect(cellsOf(page)).toEqual([
      ...['10 giờ 00 phút, ngày 01/09/2026', 'Công an xã', 'Cơ quan điều tra', 'Tin báo', 'hợp lệ'],
      ...['10 giờ 00 phút, ngày 02/09/2026', 'Cơ quan điều tra', 'Công an xã', 'Kết quả', 'từ chối'],
      ...['10 giờ 00 phút, ngày 03/09/2026', 'Công an xã', '', 'Dự thảo', ''],
    ]);
    expect(page.match(/class="arrow"/g)).toHaveLength(2);
    expect(page.match(/<circle/g)).toHaveLength(1);
    expect(page.match(/class="lane"/g)).toHaveLength(2);
  });

  test('with its limits; with nothing yet', async () => {
    const limit = { title: 'Giải quyết nguồn tin', due: '2026-09-21', text: 'QUÁ HẠN', mood: 'bad' } as const;
    expect(cellsOf(await conversationPage([], { title, limits: [limit] }))).toEqual([
      '21/09/2026',
      'QUÁ HẠN',
      'Giải quyết nguồn tin',
    ]);
    expect(await conversationPage([], { title, lang: 'en' })).toContain('No messages yet.');
  });
});

describe('flows', () => {
  test('a band for each pair, as wide as its messages are many; kinds in the table', async () => {
    const page = await flowsPage(
      [
        { from: 'a', to: 'b', title: 'Tin báo', count: 3 },
        { from: 'a', to: 'b', title: 'Báo cáo', count: 1 },
        { from: 'b', to: 'a', title: 'Kết quả', count: 2 },
        { from: 'b', to: 'c', title: 'Không', count: 0 },
      ],
      { title, agency },
    );
    const widths = [...page.matchAll(/stroke-width="([\d.]+)"/g)].map(([, width]) => Number(width));
    expect(widths).toEqual([60, 30]);
    expect(cellsOf(page)).toHaveLength(12);
  });

  test('none yet', async () => {
    expect(await flowsPage([], { title })).toContain('Chưa có thông điệp nào.');
  });
});

test('nothing is loaded, and names are text', async () => {
  const page = await flowsPage([{ from: '<b>', to: '&', title: '"', count: 1 }], { title: '<script>' });
  expect(page).not.toMatch(/<script|<b>/);
  expect(page).toContain("default-src 'none'");
});
