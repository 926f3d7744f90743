// Generated from schemas/common/part-name/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/common/part-name/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/common/part-name/1.0",
  "title": "Name of a part",
  "description": "Name of a part of the same message.",
  "x-vi": {
    "title": "Tên phần",
    "description": "Tên một phần của cùng thông điệp."
  },
  "type": "string",
  "pattern": "^[a-z][a-z0-9-]{0,31}$"
};
