// Generated from schemas/common/funding/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/common/funding/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/common/funding/1.0",
  "title": "Money and its sources",
  "description": "A total and what each source gives.",
  "x-vi": {
    "title": "Kinh phí và nguồn",
    "description": "Tổng số và phần của từng nguồn."
  },
  "type": "object",
  "properties": {
    "total": {
      "title": "Total",
      "description": "The whole sum.",
      "x-vi": {
        "title": "Tổng số",
        "description": "Tổng kinh phí."
      },
      "$ref": "https://schemas.lienthong.example/common/money/1.0",
      "x-basis": [
        "decision793-2016-funding"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "money"
      }
    },
    "lines": {
      "title": "Sources",
      "description": "What each source gives.",
      "x-vi": {
        "title": "Theo nguồn",
        "description": "Số tiền của từng nguồn."
      },
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "source": {
            "title": "Source",
            "description": "Source of the money.",
            "x-vi": {
              "title": "Nguồn",
              "description": "Nguồn kinh phí."
            },
            "$ref": "https://schemas.lienthong.example/codelists/budget-source/1.0",
            "x-basis": [
              "decision793-2016-funding"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "money"
            }
          },
          "amount": {
            "title": "Sum",
            "description": "What it gives.",
            "x-vi": {
              "title": "Số tiền",
              "description": "Số tiền của nguồn này."
            },
            "$ref": "https://schemas.lienthong.example/common/money/1.0",
            "x-basis": [
              "decision793-2016-funding"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "money"
            }
          },
          "year": {
            "title": "Budget year",
            "description": "Budget year.",
            "x-vi": {
              "title": "Năm ngân sách",
              "description": "Năm ngân sách."
            },
            "type": "integer",
            "minimum": 2016,
            "maximum": 2100,
            "x-basis": [
              "decision793-2016-funding"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "money"
            }
          }
        },
        "required": [
          "source",
          "amount"
        ],
        "unevaluatedProperties": false
      },
      "minItems": 1,
      "maxItems": 20,
      "x-basis": [
        "decision793-2016-funding"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "money"
      }
    }
  },
  "required": [
    "total"
  ],
  "unevaluatedProperties": false
};
