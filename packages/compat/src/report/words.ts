/**
 * The words of the reports.
 * @module
 */

import type { ChangeClass, Mode, Reader, Verdict } from '../comparison.ts';
import type { Way } from '../ways.ts';
import type { Lang, Words } from '../words.ts';

export const verdictWords: Readonly<Record<Verdict | ChangeClass, Words>> = {
  compatible: { en: 'compatible', vi: 'tương thích' },
  breaking: { en: 'breaking', vi: 'phá vỡ tương thích' },
  undecided: { en: 'undecided', vi: 'chưa xác định' },
  editorial: { en: 'editorial', vi: 'biên tập' },
};

export const modeWords: Readonly<Record<Mode, Words>> = {
  backward: { en: 'backward', vi: 'ngược' },
  forward: { en: 'forward', vi: 'xuôi' },
  full: { en: 'both ways', vi: 'hai chiều' },
};

/** What a verdict means in a direction. */
export const directionWords: Readonly<Record<Way, Readonly<Record<Verdict, Words>>>> = {
  backward: {
    compatible: {
      en: 'Readers with the revision accept all data that is valid under the base: proved.',
      vi: 'Bên đọc dùng bản mới chấp nhận mọi dữ liệu hợp lệ theo bản cũ: đã chứng minh.',
    },
    breaking: {
      en: 'Readers with the revision refuse data that is valid under the base, such as:',
      vi: 'Bên đọc dùng bản mới từ chối dữ liệu hợp lệ theo bản cũ, ví dụ:',
    },
    undecided: {
      en: 'Whether readers with the revision accept all data of the base could not be proved, nor the contrary shown:',
      vi: 'Chưa chứng minh được bên đọc dùng bản mới chấp nhận mọi dữ liệu của bản cũ, cũng chưa tìm được phản ví dụ:',
    },
  },
  forward: {
    compatible: {
      en: 'Readers with the base accept all data that is valid under the revision: proved.',
      vi: 'Bên đọc dùng bản cũ chấp nhận mọi dữ liệu hợp lệ theo bản mới: đã chứng minh.',
    },
    breaking: {
      en: 'Readers with the base refuse data that is valid under the revision, such as:',
      vi: 'Bên đọc dùng bản cũ từ chối dữ liệu hợp lệ theo bản mới, ví dụ:',
    },
    undecided: {
      en: 'Whether readers with the base accept all data of the revision could not be proved, nor the contrary shown:',
      vi: 'Chưa chứng minh được bên đọc dùng bản cũ chấp nhận mọi dữ liệu của bản mới, cũng chưa tìm được phản ví dụ:',
    },
  },
};

export const readerWords: Readonly<Record<Reader, Words>> = {
  'new-reader': { en: 'readers with the revision, on old data', vi: 'bên đọc dùng bản mới, với dữ liệu cũ' },
  'old-reader': { en: 'readers with the base, on new data', vi: 'bên đọc dùng bản cũ, với dữ liệu mới' },
};

export const words = {
  because: { en: 'Because of', vi: 'Do' },
  together: {
    en: 'No change breaks this on its own; together they do.',
    vi: 'Không thay đổi nào tự nó phá vỡ tương thích; gộp lại thì có.',
  },
  changes: { en: 'Changes', vi: 'Thay đổi' },
  noChanges: { en: 'No change.', vi: 'Không có thay đổi.' },
  breaks: { en: 'Breaks', vi: 'Ảnh hưởng' },
  cure: { en: 'Cure', vi: 'Cách xử lý' },
  more: { en: 'more', vi: 'thay đổi khác' },
  witness: { en: 'Data that shows it', vi: 'Dữ liệu minh họa' },
  further: { en: 'more lines', vi: 'dòng nữa' },
} as const satisfies Readonly<Record<string, Words>>;

export function word(name: keyof typeof words, lang: Lang): string {
  return words[name][lang];
}
