/**
 * The last sheet: what the figures are. Its keys say again, for a program, what its words say.
 * @module
 */
import type { WriteSheet } from 'hucre/xlsx';
import { type Catalogue, isCounted } from '../../catalogue.ts';
import { editionOf, type FigureSet } from '../figure-set.ts';
import { notesSheet, SUPPRESSED, sheetsOf } from './form.ts';
import { Grid } from './grid.ts';
import { print, styles } from './style.ts';

/** Key, words and value of each line; a key is a JSON Pointer into the data sets. */
export function noteLines(sets: readonly FigureSet[]): [key: string, words: string, value: string][] {
  const [own] = sets;
  if (!own) return [];
  const { catalogue, period } = own;
  return [
    ['/catalogue/id', 'Danh mục chỉ tiêu', catalogue.id],
    ['/catalogue/version', 'Phiên bản danh mục', catalogue.version],
    ['/catalogue/digest', 'Giá trị băm SHA-256 của danh mục', catalogue.digest],
    ['/period', 'Mã kỳ báo cáo', period.code],
    ['/period/from', 'Ngày đầu kỳ', period.from],
    ['/period/to', 'Ngày cuối kỳ', period.to],
    ...sets.flatMap((set, i): [string, string, string][] => [
      [`/${i}/area/code`, i === 0 ? 'Mã địa bàn' : `Địa bàn thành phần ${i}: mã`, set.area.code],
      [`/${i}/area/edition`, 'Phiên bản danh mục đơn vị hành chính', set.area.edition],
      [`/${i}/area/name`, 'Tên địa bàn', set.area.name ?? ''],
      [`/${i}/asOf`, 'Số liệu ghi nhận đến thời điểm', set.asOf],
      [`/${i}/edition`, 'Loại số liệu (official: chính thức; provisional: sơ bộ)', editionOf(set)],
    ]),
  ];
}

export function notes(sets: readonly FigureSet[], catalogue: Catalogue): WriteSheet {
  const grid = new Grid();
  grid.banner(0, 1, 2, 'THUYẾT MINH SỐ LIỆU', styles.title);
  for (const [key, words, value] of noteLines(sets)) {
    const row = grid.height;
    grid.put(row, 0, key, styles.note);
    grid.put(row, 1, words, styles.note);
    grid.put(row, 2, value, styles.note);
  }
  const remarks: [string, string][] = [
    ['Lưu hành', 'Nội bộ trong cơ quan nhà nước: số liệu nhỏ có thể làm lộ cá nhân.'],
    ['Phân tổ chồng lấn', 'Một người có thể thuộc nhiều hình thức bóc lột, nhiều nơi đến: không cộng các mục này.'],
    [SUPPRESSED, 'Không nêu số liệu để bảo vệ cá nhân.'],
    ...sheetsOf(catalogue).flatMap(({ indicators }) =>
      indicators.map(({ title, definition }): [string, string] => [title.vi, definition.vi]),
    ),
    ...catalogue.indicators
      .filter((indicator) => !isCounted(indicator))
      .map(({ title, definition }): [string, string] => [title.vi, definition.vi]),
  ];
  for (const [words, text] of remarks) {
    const row = grid.height;
    grid.put(row, 1, words, styles.note);
    grid.put(row, 2, text, styles.note);
  }
  return grid.sheet(notesSheet, [0, 42, 76], print('portrait', 0));
}
