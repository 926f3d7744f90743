// Generated from schemas/common/line/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/common/line/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/common/line/1.0",
  "title": "Line of text",
  "description": "One line of free text, without control characters or blanks at its ends. It may name people, so it counts as identifying.",
  "x-vi": {
    "title": "Dòng văn bản",
    "description": "Một dòng văn bản tự do, không có ký tự điều khiển, không có khoảng trắng ở hai đầu. Có thể nêu tên người nên được coi là dữ liệu định danh."
  },
  "type": "string",
  "maxLength": 300,
  "pattern": "^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$"
};
