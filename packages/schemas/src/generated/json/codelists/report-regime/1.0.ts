// Generated from schemas/codelists/report-regime/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/report-regime/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/report-regime/1.0",
  "title": "Kind of report",
  "description": "Periodic, thematic or urgent.",
  "x-vi": {
    "title": "Loại báo cáo",
    "description": "Định kỳ, chuyên đề hay đột xuất."
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
      "const": "periodic",
      "title": "Periodic",
      "description": "Sent at fixed times.",
      "x-vi": {
        "title": "Định kỳ",
        "description": "Gửi theo thời hạn định sẵn."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "decree09-2019-4"
      ]
    },
    {
      "const": "thematic",
      "title": "Thematic",
      "description": "On one theme.",
      "x-vi": {
        "title": "Chuyên đề",
        "description": "Theo một chuyên đề."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "decree09-2019-4"
      ]
    },
    {
      "const": "urgent",
      "title": "Urgent",
      "description": "On request, at once.",
      "x-vi": {
        "title": "Đột xuất",
        "description": "Theo yêu cầu đột xuất."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "decree09-2019-4"
      ]
    }
  ]
};
