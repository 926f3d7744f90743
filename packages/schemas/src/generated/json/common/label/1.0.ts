// Generated from schemas/common/label/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/common/label/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/common/label/1.0",
  "title": "Designation",
  "description": "Public designation of a document, unit, area or service in one line; never of a person.",
  "x-vi": {
    "title": "Tên gọi, số hiệu",
    "description": "Tên gọi, số hiệu công khai của văn bản, đơn vị, địa bàn, dịch vụ trên một dòng; không dùng cho người."
  },
  "type": "string",
  "maxLength": 300,
  "pattern": "^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$"
};
