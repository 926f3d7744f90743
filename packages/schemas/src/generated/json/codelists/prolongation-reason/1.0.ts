// Generated from schemas/codelists/prolongation-reason/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/prolongation-reason/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/prolongation-reason/1.0",
  "title": "Reason of prolonging the settlement",
  "description": "Why twenty days are not enough.",
  "x-vi": {
    "title": "Lý do kéo dài thời hạn giải quyết",
    "description": "Vì sao thời hạn 20 ngày không đủ."
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
      "const": "complex",
      "title": "Complex matter",
      "description": "The matter has many complex facts.",
      "x-vi": {
        "title": "Vụ việc phức tạp",
        "description": "Vụ việc có nhiều tình tiết phức tạp."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "cpc2015-147-2"
      ]
    },
    {
      "const": "several-places",
      "title": "Several places",
      "description": "Facts must be verified in several places.",
      "x-vi": {
        "title": "Xác minh tại nhiều địa điểm",
        "description": "Phải kiểm tra, xác minh tại nhiều địa điểm."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "cpc2015-147-2"
      ]
    }
  ]
};
