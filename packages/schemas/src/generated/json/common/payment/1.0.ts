// Generated from schemas/common/payment/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/common/payment/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/common/payment/1.0",
  "title": "Payment",
  "description": "A sum of money and what it was for.",
  "x-vi": {
    "title": "Khoản tiền",
    "description": "Số tiền và mục đích."
  },
  "type": "object",
  "properties": {
    "kind": {
      "title": "Kind",
      "description": "What the money was for.",
      "x-vi": {
        "title": "Loại khoản tiền",
        "description": "Tiền dùng vào việc gì."
      },
      "$ref": "https://schemas.lienthong.example/codelists/payment-kind/1.0",
      "x-basis": [
        "pc2015-150-1-a"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "money"
      }
    },
    "money": {
      "title": "Sum",
      "description": "Sum of money.",
      "x-vi": {
        "title": "Số tiền",
        "description": "Số tiền."
      },
      "$ref": "https://schemas.lienthong.example/common/money/1.0",
      "x-basis": [
        "pc2015-150-1-a"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "money"
      }
    },
    "paidOn": {
      "title": "Paid on",
      "description": "Day, month or year.",
      "x-vi": {
        "title": "Thời gian",
        "description": "Ngày, tháng hoặc năm giao nhận."
      },
      "$ref": "https://schemas.lienthong.example/common/partial-date/1.0",
      "x-basis": [
        "pc2015-150-1-a"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "money"
      }
    }
  },
  "required": [
    "kind",
    "money"
  ],
  "unevaluatedProperties": false
};
