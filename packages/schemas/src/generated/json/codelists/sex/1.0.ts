// Generated from schemas/codelists/sex/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/sex/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/sex/1.0",
  "title": "Sex",
  "description": "Sex as stated in the papers or by the person.",
  "x-vi": {
    "title": "Giới tính",
    "description": "Giới tính theo giấy tờ hoặc lời khai."
  },
  "type": "string",
  "x-open": false,
  "oneOf": [
    {
      "const": "male",
      "title": "Male",
      "description": "Male.",
      "x-vi": {
        "title": "Nam",
        "description": "Giới tính nam."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law91-2025-3"
      ],
      "x-map": {
        "htcds": {
          "code": "Masculine",
          "match": "exact"
        },
        "ctdc": {
          "code": "Male",
          "match": "exact"
        },
        "glotip": {
          "code": "Male",
          "match": "exact"
        },
        "sdmx": {
          "code": "M",
          "match": "exact"
        }
      }
    },
    {
      "const": "female",
      "title": "Female",
      "description": "Female.",
      "x-vi": {
        "title": "Nữ",
        "description": "Giới tính nữ."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law91-2025-3"
      ],
      "x-map": {
        "htcds": {
          "code": "Feminine",
          "match": "exact"
        },
        "ctdc": {
          "code": "Female",
          "match": "exact"
        },
        "glotip": {
          "code": "Female",
          "match": "exact"
        },
        "sdmx": {
          "code": "F",
          "match": "exact"
        }
      }
    },
    {
      "const": "other",
      "title": "Other",
      "description": "Another sex or gender.",
      "x-vi": {
        "title": "Khác",
        "description": "Giới tính khác."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law91-2025-3"
      ],
      "x-map": {
        "htcds": {
          "code": "NonConforming",
          "match": "narrower"
        },
        "glotip": {
          "code": "Other",
          "match": "exact"
        },
        "sdmx": {
          "code": "O",
          "match": "exact"
        }
      }
    },
    {
      "const": "unknown",
      "title": "Unknown",
      "description": "Not known.",
      "x-vi": {
        "title": "Chưa rõ",
        "description": "Chưa xác định."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law91-2025-3"
      ],
      "x-map": {
        "htcds": {
          "code": "NonSpecifiedUnknown",
          "match": "exact"
        },
        "glotip": {
          "code": "Unknown",
          "match": "exact"
        },
        "sdmx": {
          "code": "_U",
          "match": "exact"
        }
      }
    }
  ]
};
