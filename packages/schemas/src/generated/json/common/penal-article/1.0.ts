// Generated from schemas/common/penal-article/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/common/penal-article/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/common/penal-article/1.0",
  "title": "Article of the Penal Code",
  "description": "Number of an article, with its letter where it has one.",
  "x-vi": {
    "title": "Điều luật",
    "description": "Số điều của Bộ luật Hình sự, kèm chữ nếu có."
  },
  "type": "string",
  "pattern": "^[1-9][0-9]{0,2}[a-z]?$"
};
