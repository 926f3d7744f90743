// Generated from schemas/codelists/measure-action/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/measure-action/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/measure-action/1.0",
  "title": "What happens to a measure",
  "description": "What happens to a preventive measure.",
  "x-vi": {
    "title": "Việc áp dụng biện pháp",
    "description": "Áp dụng, gia hạn, thay thế hay hủy bỏ biện pháp ngăn chặn."
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
      "const": "applied",
      "title": "Applied",
      "description": "Applied.",
      "x-vi": {
        "title": "Áp dụng",
        "description": "Áp dụng."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-109"
      ]
    },
    {
      "const": "extended",
      "title": "Extended",
      "description": "Extended.",
      "x-vi": {
        "title": "Gia hạn",
        "description": "Gia hạn."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-109",
        "cpc2015-172"
      ]
    },
    {
      "const": "replaced",
      "title": "Replaced by another",
      "description": "Another measure takes its place.",
      "x-vi": {
        "title": "Thay thế",
        "description": "Thay thế bằng biện pháp khác."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-125"
      ]
    },
    {
      "const": "cancelled",
      "title": "Cancelled",
      "description": "Cancelled.",
      "x-vi": {
        "title": "Hủy bỏ",
        "description": "Hủy bỏ."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-125"
      ]
    }
  ]
};
