// Generated from schemas/codelists/contact-kind/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/contact-kind/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/contact-kind/1.0",
  "title": "Kind of contact",
  "description": "By which means a person is reached.",
  "x-vi": {
    "title": "Loại liên lạc",
    "description": "Liên lạc bằng cách nào."
  },
  "type": "string",
  "x-open": true,
  "x-map": {
    "htcds": {
      "match": "none"
    },
    "ctdc": {
      "match": "none"
    },
    "glotip": {
      "match": "none"
    },
    "iccs": {
      "match": "none"
    }
  },
  "oneOf": [
    {
      "const": "mobile",
      "title": "Mobile phone",
      "description": "Mobile phone.",
      "x-vi": {
        "title": "Điện thoại di động",
        "description": "Số điện thoại di động."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law91-2025-3"
      ]
    },
    {
      "const": "phone",
      "title": "Telephone",
      "description": "Fixed telephone.",
      "x-vi": {
        "title": "Điện thoại cố định",
        "description": "Số điện thoại cố định."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law91-2025-3"
      ]
    },
    {
      "const": "email",
      "title": "E-mail",
      "description": "E-mail.",
      "x-vi": {
        "title": "Thư điện tử",
        "description": "Địa chỉ thư điện tử."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law91-2025-3"
      ]
    },
    {
      "const": "messaging",
      "title": "Messaging account",
      "description": "Account of a messaging application or social network.",
      "x-vi": {
        "title": "Tài khoản nhắn tin, mạng xã hội",
        "description": "Tài khoản ứng dụng nhắn tin, mạng xã hội."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law91-2025-3"
      ]
    },
    {
      "const": "through-person",
      "title": "Through another person",
      "description": "Through a person of trust.",
      "x-vi": {
        "title": "Qua người khác",
        "description": "Qua người tin cậy."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law91-2025-3"
      ]
    }
  ]
};
