// Generated from schemas/common/text/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/common/text/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/common/text/1.0",
  "title": "Text",
  "description": "Free text of several lines. It may name people, so it counts as identifying.",
  "x-vi": {
    "title": "Văn bản",
    "description": "Văn bản tự do nhiều dòng. Có thể nêu tên người nên được coi là dữ liệu định danh."
  },
  "type": "string",
  "maxLength": 8000,
  "pattern": "^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$"
};
