// Generated from schemas/common/place-in-act/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/common/place-in-act/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/common/place-in-act/1.0",
  "title": "Place and its role",
  "description": "A place and what happened there.",
  "x-vi": {
    "title": "Địa điểm và vai trò",
    "description": "Địa điểm và việc xảy ra tại đó."
  },
  "type": "object",
  "properties": {
    "role": {
      "title": "Role",
      "description": "What happened there.",
      "x-vi": {
        "title": "Vai trò",
        "description": "Việc xảy ra tại địa điểm."
      },
      "$ref": "https://schemas.lienthong.example/codelists/place-role/1.0",
      "x-basis": [
        "law53-2024-2-1"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "place"
      }
    },
    "place": {
      "title": "Place",
      "description": "The place.",
      "x-vi": {
        "title": "Địa điểm",
        "description": "Địa điểm."
      },
      "$ref": "https://schemas.lienthong.example/common/place/1.0",
      "x-basis": [
        "cpc2015-143"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "place"
      }
    },
    "when": {
      "title": "When",
      "description": "Day, month or year.",
      "x-vi": {
        "title": "Thời gian",
        "description": "Ngày, tháng hoặc năm."
      },
      "$ref": "https://schemas.lienthong.example/common/partial-date/1.0",
      "x-basis": [
        "cpc2015-143"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "place"
      }
    }
  },
  "required": [
    "role",
    "place"
  ],
  "unevaluatedProperties": false
};
