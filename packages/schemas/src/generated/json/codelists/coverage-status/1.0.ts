// Generated from schemas/codelists/coverage-status/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/coverage-status/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/coverage-status/1.0",
  "title": "Status of reporting",
  "description": "Whether a unit has reported for the period.",
  "x-vi": {
    "title": "Tình trạng báo cáo",
    "description": "Đơn vị đã báo cáo trong kỳ hay chưa."
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
      "const": "reported",
      "title": "Reported",
      "description": "Reported in time.",
      "x-vi": {
        "title": "Đã báo cáo",
        "description": "Báo cáo đúng hạn."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "decree09-2019-13"
      ]
    },
    {
      "const": "late",
      "title": "Late",
      "description": "Reported after the due date.",
      "x-vi": {
        "title": "Báo cáo muộn",
        "description": "Báo cáo sau thời hạn."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "decree09-2019-13"
      ]
    },
    {
      "const": "missing",
      "title": "Missing",
      "description": "Has not reported.",
      "x-vi": {
        "title": "Chưa báo cáo",
        "description": "Chưa báo cáo."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "decree09-2019-13"
      ]
    },
    {
      "const": "revised",
      "title": "Revised",
      "description": "Reported and revised later.",
      "x-vi": {
        "title": "Đã sửa đổi",
        "description": "Đã báo cáo và sửa đổi sau đó."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "decree09-2019-13"
      ]
    }
  ]
};
