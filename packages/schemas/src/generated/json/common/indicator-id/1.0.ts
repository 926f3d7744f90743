// Generated from schemas/common/indicator-id/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/common/indicator-id/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/common/indicator-id/1.0",
  "title": "Id of an indicator",
  "description": "Id of an indicator in a catalogue.",
  "x-vi": {
    "title": "Mã chỉ tiêu",
    "description": "Mã chỉ tiêu trong danh mục chỉ tiêu."
  },
  "type": "string",
  "maxLength": 64,
  "pattern": "^[a-z][a-z0-9]*(?:-[a-z0-9]+){0,15}$"
};
