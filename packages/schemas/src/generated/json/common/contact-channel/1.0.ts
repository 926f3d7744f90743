// Generated from schemas/common/contact-channel/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/common/contact-channel/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/common/contact-channel/1.0",
  "title": "Way of contact",
  "description": "A number, address or account.",
  "x-vi": {
    "title": "Kênh liên lạc",
    "description": "Số, địa chỉ hoặc tài khoản liên lạc."
  },
  "type": "object",
  "properties": {
    "kind": {
      "title": "Kind",
      "description": "Kind of contact.",
      "x-vi": {
        "title": "Loại",
        "description": "Loại liên lạc."
      },
      "$ref": "https://schemas.lienthong.example/codelists/contact-kind/1.0",
      "x-basis": [
        "law91-2025-3"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "contact"
      }
    },
    "value": {
      "title": "Number or account",
      "description": "Number, address or account as used.",
      "x-vi": {
        "title": "Số, tài khoản",
        "description": "Số điện thoại, địa chỉ hoặc tài khoản."
      },
      "$ref": "https://schemas.lienthong.example/common/line/1.0",
      "x-basis": [
        "law91-2025-3"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "contact"
      }
    },
    "safe": {
      "title": "Safe",
      "description": "Whether a call or message puts the person at risk: no means do not use.",
      "x-vi": {
        "title": "An toàn",
        "description": "Liên lạc có an toàn không: \"không\" nghĩa là không được dùng."
      },
      "$ref": "https://schemas.lienthong.example/codelists/yes-no-unknown/1.0",
      "x-basis": [
        "law53-2024-3-4"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "operational",
        "group": "contact"
      }
    },
    "note": {
      "title": "How to use",
      "description": "When and how to reach the person.",
      "x-vi": {
        "title": "Cách liên lạc",
        "description": "Thời gian và cách liên lạc phù hợp."
      },
      "$ref": "https://schemas.lienthong.example/common/line/1.0",
      "x-basis": [
        "law53-2024-3-4"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "operational",
        "group": "contact"
      }
    }
  },
  "required": [
    "kind",
    "value",
    "safe"
  ],
  "unevaluatedProperties": false
};
