// Generated from schemas/common/digest/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/common/digest/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/common/digest/1.0",
  "title": "SHA-256 digest",
  "description": "SHA-256 in 64 lower-case hexadecimal digits.",
  "x-vi": {
    "title": "Giá trị băm SHA-256",
    "description": "SHA-256 gồm 64 chữ số thập lục phân viết thường."
  },
  "type": "string",
  "pattern": "^[0-9a-f]{64}$"
};
