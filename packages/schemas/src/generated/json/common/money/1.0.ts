// Generated from schemas/common/money/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/common/money/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/common/money/1.0",
  "title": "Money",
  "description": "A sum in the smallest unit that the source states, with its currency.",
  "x-vi": {
    "title": "Số tiền",
    "description": "Số tiền theo đơn vị nguồn tin nêu, kèm loại tiền."
  },
  "type": "object",
  "properties": {
    "amount": {
      "title": "Amount",
      "description": "Amount in units of the currency.",
      "x-vi": {
        "title": "Số tiền",
        "description": "Số tiền theo đơn vị tiền tệ."
      },
      "type": "number",
      "minimum": 0,
      "maximum": 1000000000000000,
      "x-basis": [
        "pc2015-150-1-a"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "money"
      }
    },
    "currency": {
      "title": "Currency",
      "description": "ISO 4217 code.",
      "x-vi": {
        "title": "Loại tiền",
        "description": "Mã ISO 4217."
      },
      "type": "string",
      "pattern": "^[A-Z]{3}$",
      "x-basis": [
        "pc2015-150-1-a"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "money"
      }
    }
  },
  "required": [
    "amount",
    "currency"
  ],
  "unevaluatedProperties": false
};
