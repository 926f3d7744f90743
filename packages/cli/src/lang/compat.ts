/**
 * Words of `compat`.
 * @module
 */
import type { Table } from './lang.ts';

export const compatWords = {
  summary: {
    vi: 'cho biết thay đổi của lược đồ có làm hỏng việc đọc dữ liệu của ai không, kèm chứng minh hoặc phản ví dụ',
    en: 'say whether a change of a schema can break anyone, with a proof or an instance',
  },
  example: {
    vi: 'lienthong compat cu.json moi.json\nlienthong compat ban-1/ ban-2/ --mode full\nlienthong compat --base-ref main schemas/ --format github',
    en: 'lienthong compat old.json new.json\nlienthong compat release-1/ release-2/ --mode full\nlienthong compat --base-ref main schemas/ --format github',
  },
  base: {
    vi: 'lược đồ cũ: một tệp, “-” hoặc một thư mục',
    en: 'the schema before: a file, “-”, or a folder',
  },
  revision: {
    vi: 'lược đồ mới; không nêu thì mỗi phiên bản trong thư mục được so với phiên bản liền trước',
    en: 'the schema after; without it, each version in the folder is compared with the one before it',
  },
  mode: {
    vi: 'backward: bên đọc dùng bản mới với dữ liệu cũ; forward: bên đọc dùng bản cũ với dữ liệu mới; full: cả hai',
    en: 'backward: readers with the revision, on old data; forward: readers with the base, on new data; full: both',
  },
  baseRef: {
    vi: 'lấy bản cũ từ phiên bản git này; khi đó chỉ nêu một tệp hoặc một thư mục',
    en: 'take the base from this revision of git; then name one file or folder',
  },
  format: { vi: 'dạng kết quả', en: 'form of the result' },
  formatAssertion: {
    vi: 'bên đọc kiểm tra cả “format” (theo 2020-12, “format” chỉ là chú thích)',
    en: 'readers assert “format” (in 2020-12 it is an annotation)',
  },
  annotation: {
    vi: 'từ khóa riêng không ràng buộc dữ liệu; dùng nhiều lần được (“x-…” luôn được coi là như vậy)',
    en: 'a keyword of your own that asserts nothing; may be repeated (those that begin with “x-” never do)',
  },
  budget: {
    vi: 'số bước tối đa cho mỗi chiều; hết bước thì chưa xác định',
    en: 'steps for each direction, after which it is undecided',
  },
  inPlace: {
    vi: 'cho phép sửa một phiên bản tại chỗ vì chưa ban hành, miễn là không phá vỡ tương thích',
    en: 'a version may change in place, being unreleased, as long as nothing breaks',
  },
  summaryFile: {
    vi: 'ghi thêm kết quả dạng Markdown vào cuối tệp này',
    en: 'append the result as Markdown to this file',
  },
  compared: {
    vi: (done: number, all: number) => `Đã so sánh ${done}/${all} lược đồ…`,
    en: (done: number, all: number) => `${done} of ${all} schemas compared…`,
  },
  counts: {
    vi: (compatible: number, breaking: number, undecided: number, unchanged: number) =>
      `Đã so sánh ${compatible + breaking + undecided} lược đồ: ${compatible} tương thích, ${breaking} phá vỡ tương thích, ${undecided} chưa xác định; ${unchanged} không đổi.`,
    en: (compatible: number, breaking: number, undecided: number, unchanged: number) =>
      `${compatible + breaking + undecided} ${compatible + breaking + undecided === 1 ? 'schema' : 'schemas'} compared: ${compatible} compatible, ${breaking} breaking, ${undecided} undecided; ${unchanged} unchanged.`,
  },
  announced: {
    vi: (base: string, revision: string) =>
      `Phiên bản ${base} → ${revision} là một MAJOR mới: được phép phá vỡ tương thích.`,
    en: (base: string, revision: string) => `Version ${base} → ${revision} is a new MAJOR: it may break.`,
  },
  added: { vi: (name: string) => `${name}: lược đồ mới.`, en: (name: string) => `${name}: a new schema.` },
  removed: {
    vi: (referring: string) =>
      `Lược đồ không còn nữa: dữ liệu theo nó không ai đọc được.${referring && ` Vẫn được dẫn chiếu trong: ${referring}.`} Khôi phục lược đồ, hoặc giữ cho đến khi không còn ai dùng.`,
    en: (referring: string) =>
      `The schema is gone: nobody can read data of it.${referring && ` Still referred to by: ${referring}.`} Restore it, or keep it until nobody uses it.`,
  },
  referenceBreaks: {
    vi: (name: string) => `Dữ liệu từng hợp lệ nay bị từ chối do nội dung được dẫn chiếu ở đây: ${name}.`,
    en: (name: string) => `Data that was valid is refused, because of what is referred to here: ${name}.`,
  },
  inPlaceChanged: {
    vi: (version: string) =>
      `Phiên bản ${version} đã ban hành mà nội dung lại thay đổi. Giữ nguyên nó và ghi thay đổi vào một phiên bản mới.`,
    en: (version: string) =>
      `Version ${version} is released and yet it changed. Leave it as it was, and write a new version.`,
  },
  versionTooLow: {
    vi: (base: string, revision: string, needs: string) =>
      `Phiên bản ${base} → ${revision} là chưa đủ: thay đổi này cần một ${needs} mới.`,
    en: (base: string, revision: string, needs: string) =>
      `Version ${base} → ${revision} is not enough: this change calls for a new ${needs}.`,
  },
  oneArgument: {
    vi: 'Nêu cả tệp cũ và tệp mới, hoặc dùng “--base-ref”.',
    en: 'Name the file before and the file after, or give “--base-ref”.',
  },
  twoArguments: {
    vi: 'Với “--base-ref” chỉ nêu một tệp hoặc một thư mục.',
    en: 'With “--base-ref”, name one file or folder only.',
  },
  bothSorts: {
    vi: 'Bản cũ và bản mới phải cùng là tệp hoặc cùng là thư mục.',
    en: 'Base and revision must both be files, or both be folders.',
  },
  onceStdin: { vi: 'Chỉ một trong hai bản được là “-”.', en: 'Only one of the two may be “-”.' },
  noSchema: { vi: 'Thư mục không có lược đồ JSON nào.', en: 'The folder has no JSON schema.' },
  badJson: {
    vi: 'Không phải JSON đúng chuẩn (UTF-8), hoặc lồng quá sâu.',
    en: 'Not well-formed JSON (UTF-8), or nested too deep.',
  },
  duplicateId: { vi: 'Hai tệp có cùng $id.', en: 'Two files have the same $id.' },
  noGit: { vi: 'Không có chương trình git.', en: 'There is no program git.' },
  gitFailed: {
    vi: (said: string) => `git không đọc được phiên bản này.${said && ` (${said})`} Bản sao nông có thể thiếu nó.`,
    en: (said: string) => `git could not read the revision.${said && ` (${said})`} A shallow clone may lack it.`,
  },
  notInRevision: { vi: 'Phiên bản này không có tệp đó.', en: 'The revision has no such file.' },
} as const satisfies Table;
