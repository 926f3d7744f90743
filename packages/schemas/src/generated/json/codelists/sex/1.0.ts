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
  "x-map": {
    "iccs": {
      "match": "none"
    }
  },
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
          "list": "Gender",
          "code": "Masculine",
          "match": "exact"
        },
        "ctdc": {
          "list": "gender",
          "code": "Male",
          "match": "exact"
        },
        "glotip": {
          "list": "Sex",
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
          "list": "Gender",
          "code": "Feminine",
          "match": "exact"
        },
        "ctdc": {
          "list": "gender",
          "code": "Female",
          "match": "exact"
        },
        "glotip": {
          "list": "Sex",
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
          "list": "Gender",
          "code": "NonConforming",
          "match": "narrower"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "list": "Sex",
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
          "list": "Gender",
          "code": "NonSpecifiedUnknown",
          "match": "exact"
        },
        "ctdc": {
          "match": "none"
        },
        "glotip": {
          "list": "Sex",
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
