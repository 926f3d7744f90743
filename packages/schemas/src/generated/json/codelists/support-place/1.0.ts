// Generated from schemas/codelists/support-place/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/support-place/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/support-place/1.0",
  "title": "Place of support",
  "description": "Whether the person is in the country.",
  "x-vi": {
    "title": "Nơi hỗ trợ",
    "description": "Người được hỗ trợ đang ở trong nước hay ngoài nước."
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
      "const": "in-country",
      "title": "In Viet Nam",
      "description": "The person is in Viet Nam.",
      "x-vi": {
        "title": "Trong nước",
        "description": "Đang ở Việt Nam."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-37-3"
      ]
    },
    {
      "const": "abroad",
      "title": "Abroad",
      "description": "The person is outside Viet Nam.",
      "x-vi": {
        "title": "Ở nước ngoài",
        "description": "Đang ở ngoài Việt Nam."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-37-3"
      ]
    }
  ]
};
