// Generated from schemas/codelists/document-effect/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/document-effect/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/document-effect/1.0",
  "title": "Effect on an earlier document",
  "description": "What a new document does to one before it.",
  "x-vi": {
    "title": "Quan hệ với văn bản trước",
    "description": "Văn bản mới tác động thế nào đến văn bản trước."
  },
  "type": "string",
  "x-open": false,
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
      "const": "replaces",
      "title": "Replaces",
      "description": "Takes the place of the whole.",
      "x-vi": {
        "title": "Thay thế",
        "description": "Thay thế toàn bộ văn bản trước."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "decree30-2020-8"
      ]
    },
    {
      "const": "amends",
      "title": "Amends",
      "description": "Changes or adds to a part; the rest holds.",
      "x-vi": {
        "title": "Sửa đổi, bổ sung",
        "description": "Sửa đổi, bổ sung một phần; phần còn lại giữ nguyên."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "decree30-2020-8"
      ]
    },
    {
      "const": "revokes",
      "title": "Revokes",
      "description": "Withdraws it, with nothing in its place.",
      "x-vi": {
        "title": "Thu hồi",
        "description": "Thu hồi, không có văn bản thay thế."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "decree30-2020-8"
      ]
    }
  ]
};
