// Generated from schemas/codelists/ring-size/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/ring-size/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/ring-size/1.0",
  "title": "Size of a ring",
  "description": "How large the group of offenders is.",
  "x-vi": {
    "title": "Quy mô đường dây",
    "description": "Quy mô nhóm đối tượng."
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
      "const": "single",
      "title": "One person",
      "description": "One offender alone.",
      "x-vi": {
        "title": "Một người",
        "description": "Một đối tượng thực hiện."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "pc2015-17"
      ]
    },
    {
      "const": "few",
      "title": "Two to five",
      "description": "Two to five offenders.",
      "x-vi": {
        "title": "Từ 02 đến 05 người",
        "description": "Nhóm từ 02 đến 05 đối tượng."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "pc2015-17"
      ]
    },
    {
      "const": "several",
      "title": "Six to ten",
      "description": "Six to ten offenders.",
      "x-vi": {
        "title": "Từ 06 đến 10 người",
        "description": "Nhóm từ 06 đến 10 đối tượng."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "pc2015-17"
      ]
    },
    {
      "const": "many",
      "title": "More than ten",
      "description": "More than ten offenders.",
      "x-vi": {
        "title": "Trên 10 người",
        "description": "Nhóm trên 10 đối tượng."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "pc2015-17"
      ]
    },
    {
      "const": "unknown",
      "title": "Unknown",
      "description": "The size is not known.",
      "x-vi": {
        "title": "Chưa rõ",
        "description": "Chưa xác định được quy mô."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "pc2015-17"
      ]
    }
  ]
};
