// Generated from schemas/codelists/counting-basis/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/counting-basis/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/counting-basis/1.0",
  "title": "How a number came about",
  "description": "Whether people and things were counted.",
  "x-vi": {
    "title": "Cách có số liệu",
    "description": "Số liệu đếm được hay ước tính."
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
      "const": "counted",
      "title": "Counted",
      "description": "Counted: lists, tickets, server figures.",
      "x-vi": {
        "title": "Đếm được",
        "description": "Đếm được: danh sách, phiếu, số liệu hệ thống."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "decree09-2019-8"
      ]
    },
    {
      "const": "estimated",
      "title": "Estimated",
      "description": "Estimated.",
      "x-vi": {
        "title": "Ước tính",
        "description": "Ước tính."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "decree09-2019-8"
      ]
    }
  ]
};
