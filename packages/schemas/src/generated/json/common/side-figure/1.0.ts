// Generated from schemas/common/side-figure/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/common/side-figure/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/common/side-figure/1.0",
  "title": "Figure of a side",
  "description": "What one side counted.",
  "x-vi": {
    "title": "Số liệu của một bên",
    "description": "Số mà một bên thống kê."
  },
  "type": "object",
  "properties": {
    "role": {
      "title": "Side",
      "description": "Role of the side.",
      "x-vi": {
        "title": "Bên",
        "description": "Vai trò của bên đó."
      },
      "$ref": "https://schemas.lienthong.example/codelists/agency-role/1.0",
      "x-basis": [
        "circular05-2018-9"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "statistics"
      }
    },
    "value": {
      "title": "Figure",
      "description": "Its figure.",
      "x-vi": {
        "title": "Số liệu",
        "description": "Số liệu của bên đó."
      },
      "$ref": "https://schemas.lienthong.example/common/count/1.0",
      "x-basis": [
        "circular05-2018-9",
        "circular05-2018-12"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "statistics"
      }
    }
  },
  "required": [
    "role",
    "value"
  ],
  "unevaluatedProperties": false
};
