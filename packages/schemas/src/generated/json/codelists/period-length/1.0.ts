// Generated from schemas/codelists/period-length/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/period-length/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/period-length/1.0",
  "title": "Length of a period",
  "description": "How often something falls due.",
  "x-vi": {
    "title": "Chu kỳ",
    "description": "Bao lâu một lần."
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
      "const": "month",
      "title": "Each month",
      "description": "Every month.",
      "x-vi": {
        "title": "Hằng tháng",
        "description": "Mỗi tháng một lần."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "decree09-2019-12"
      ]
    },
    {
      "const": "quarter",
      "title": "Each quarter",
      "description": "Every three months.",
      "x-vi": {
        "title": "Hằng quý",
        "description": "Mỗi quý một lần."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "decree09-2019-12"
      ]
    },
    {
      "const": "half-year",
      "title": "Each half-year",
      "description": "Every six months.",
      "x-vi": {
        "title": "6 tháng",
        "description": "Sáu tháng một lần."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "decree09-2019-12"
      ]
    },
    {
      "const": "nine-months",
      "title": "Nine months",
      "description": "Once, for the first nine months of the year.",
      "x-vi": {
        "title": "9 tháng",
        "description": "Một lần, cho chín tháng đầu năm."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "decree09-2019-12"
      ]
    },
    {
      "const": "year",
      "title": "Each year",
      "description": "Every year.",
      "x-vi": {
        "title": "Hằng năm",
        "description": "Mỗi năm một lần."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "decree09-2019-12"
      ]
    }
  ]
};
