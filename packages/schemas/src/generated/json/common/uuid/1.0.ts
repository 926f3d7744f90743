// Generated from schemas/common/uuid/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/common/uuid/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/common/uuid/1.0",
  "title": "UUID, version 7",
  "description": "A UUID of version 7 (RFC 9562) in lower case.",
  "x-vi": {
    "title": "UUID phiên bản 7",
    "description": "UUID phiên bản 7 (RFC 9562), viết thường."
  },
  "type": "string",
  "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$",
  "format": "uuid"
};
