// Generated from schemas/codelists/seriousness/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/seriousness/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/seriousness/1.0",
  "title": "Class of seriousness",
  "description": "The class of the offence by the upper bound of its frame; the time limits follow it.",
  "x-vi": {
    "title": "Loại tội phạm",
    "description": "Phân loại tội phạm theo mức cao nhất của khung hình phạt; thời hạn tố tụng phụ thuộc vào loại này."
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
      "const": "less-serious",
      "title": "Less serious",
      "description": "Less serious offence.",
      "x-vi": {
        "title": "Ít nghiêm trọng",
        "description": "Tội phạm ít nghiêm trọng."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "pc2015-9",
        "cpc2015-172"
      ]
    },
    {
      "const": "serious",
      "title": "Serious",
      "description": "Serious offence.",
      "x-vi": {
        "title": "Nghiêm trọng",
        "description": "Tội phạm nghiêm trọng."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "pc2015-9",
        "cpc2015-172"
      ]
    },
    {
      "const": "very-serious",
      "title": "Very serious",
      "description": "Very serious offence.",
      "x-vi": {
        "title": "Rất nghiêm trọng",
        "description": "Tội phạm rất nghiêm trọng."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "pc2015-9",
        "cpc2015-172"
      ]
    },
    {
      "const": "specially-serious",
      "title": "Specially serious",
      "description": "Specially serious offence.",
      "x-vi": {
        "title": "Đặc biệt nghiêm trọng",
        "description": "Tội phạm đặc biệt nghiêm trọng."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "pc2015-9",
        "cpc2015-172"
      ]
    }
  ]
};
