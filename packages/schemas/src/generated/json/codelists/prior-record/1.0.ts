// Generated from schemas/codelists/prior-record/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/prior-record/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/prior-record/1.0",
  "title": "Prior record",
  "description": "What earlier judgments mean for the sentence.",
  "x-vi": {
    "title": "Tiền án, tái phạm",
    "description": "Tiền án và ý nghĩa đối với việc định khung."
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
      "const": "none",
      "title": "None",
      "description": "No earlier conviction.",
      "x-vi": {
        "title": "Không có tiền án",
        "description": "Không có tiền án."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "pc2015-53"
      ]
    },
    {
      "const": "convicted-before",
      "title": "Convicted before",
      "description": "Convicted before, without recidivism.",
      "x-vi": {
        "title": "Có tiền án",
        "description": "Có tiền án, không thuộc trường hợp tái phạm."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "pc2015-53"
      ]
    },
    {
      "const": "recidivism",
      "title": "Recidivism",
      "description": "Recidivism.",
      "x-vi": {
        "title": "Tái phạm",
        "description": "Tái phạm."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "pc2015-53"
      ]
    },
    {
      "const": "dangerous-recidivism",
      "title": "Dangerous recidivism",
      "description": "Dangerous recidivism; it leads to the third frame.",
      "x-vi": {
        "title": "Tái phạm nguy hiểm",
        "description": "Tái phạm nguy hiểm; là tình tiết định khung."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "pc2015-53",
        "pc2015-150-3"
      ]
    },
    {
      "const": "unknown",
      "title": "Unknown",
      "description": "Not known yet.",
      "x-vi": {
        "title": "Chưa rõ",
        "description": "Chưa xác minh được."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "pc2015-53"
      ]
    }
  ]
};
