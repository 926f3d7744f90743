// Generated from schemas/common/count/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/common/count/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/common/count/1.0",
  "title": "Count",
  "description": "A whole number of things or persons.",
  "x-vi": {
    "title": "Số lượng",
    "description": "Số nguyên đếm vật hoặc người."
  },
  "type": "integer",
  "minimum": 0,
  "maximum": 1000000
};
