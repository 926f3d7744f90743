// Generated from schemas/common/line/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/common/line/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/common/line/1.0",
  "title": "Line of text",
  "description": "One line without control characters or blanks at its ends.",
  "x-vi": {
    "title": "Dòng văn bản",
    "description": "Một dòng, không có ký tự điều khiển, không có khoảng trắng ở hai đầu."
  },
  "type": "string",
  "maxLength": 300,
  "pattern": "^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$"
};
