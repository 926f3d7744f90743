/**
 * Words of `schemas`.
 * @module
 */
import type { Table } from './lang.ts';

export const schemasWords = {
  group: { vi: 'lược đồ, danh mục mã và chỉ tiêu đã ban hành', en: 'released schemas, codelists and indicators' },
  list: { vi: 'liệt kê lược đồ, danh mục mã và chỉ tiêu', en: 'list schemas, codelists and indicators' },
  listExample: { vi: 'lienthong schemas list --kind records', en: 'lienthong schemas list --kind records' },
  kind: { vi: 'chỉ liệt kê một loại', en: 'list one kind only' },
  show: {
    vi: 'in lược đồ JSON, hoặc định nghĩa chỉ tiêu',
    en: 'print a JSON schema, or the definition of an indicator',
  },
  showExample: {
    vi: 'lienthong schemas show case\nlienthong schemas show codelists/act',
    en: 'lienthong schemas show case\nlienthong schemas show codelists/act',
  },
  id: {
    vi: '$id đầy đủ, hoặc dạng ngắn như case, case/1.0, codelists/act',
    en: 'the full $id, or a short form such as case, case/1.0, codelists/act',
  },
  bundle: { vi: 'kèm mọi lược đồ được dẫn chiếu', en: 'with every schema that it refers to' },
  unknown: { vi: (id: string) => `Không có lược đồ “${id}”.`, en: (id: string) => `No such schema: “${id}”.` },
  kindHeading: { vi: 'LOẠI', en: 'KIND' },
  nameHeading: { vi: 'TÊN', en: 'NAME' },
  titleHeading: { vi: 'TIÊU ĐỀ', en: 'TITLE' },
  records: { vi: 'bản ghi', en: 'record' },
  common: { vi: 'dùng chung', en: 'common' },
  codelists: { vi: 'danh mục mã', en: 'codelist' },
  indicators: { vi: 'chỉ tiêu', en: 'indicator' },
} as const satisfies Table;
