// Generated from schemas/common/language/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/common/language/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/common/language/1.0",
  "title": "Language",
  "description": "Language tag of BCP 47, short form.",
  "x-vi": {
    "title": "Ngôn ngữ",
    "description": "Mã ngôn ngữ BCP 47, dạng ngắn."
  },
  "type": "string",
  "pattern": "^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$"
};
