// Generated from schemas/common/days/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/common/days/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/common/days/1.0",
  "title": "Days from and until",
  "description": "Two civil dates, both inclusive.",
  "x-vi": {
    "title": "Từ ngày, đến ngày",
    "description": "Hai ngày, tính cả hai."
  },
  "type": "object",
  "properties": {
    "from": {
      "title": "From",
      "description": "First day.",
      "x-vi": {
        "title": "Từ ngày",
        "description": "Ngày đầu."
      },
      "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
      "x-basis": [
        "decree09-2019-12"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "until": {
      "title": "Until",
      "description": "Last day.",
      "x-vi": {
        "title": "Đến ngày",
        "description": "Ngày cuối."
      },
      "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
      "x-basis": [
        "decree09-2019-12"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    }
  },
  "required": [
    "from",
    "until"
  ],
  "unevaluatedProperties": false
};
