// Generated from schemas/codelists/protection-decision/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/protection-decision/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/protection-decision/1.0",
  "title": "Decision on protection",
  "description": "What was decided on a protection.",
  "x-vi": {
    "title": "Quyết định về bảo vệ",
    "description": "Quyết định về việc bảo vệ."
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
      "description": "Measures are applied.",
      "x-vi": {
        "title": "Áp dụng",
        "description": "Áp dụng biện pháp bảo vệ."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "cpc2015-490-2"
      ]
    },
    {
      "const": "changed",
      "title": "Changed or supplemented",
      "description": "Measures are changed or supplemented.",
      "x-vi": {
        "title": "Thay đổi, bổ sung",
        "description": "Thay đổi, bổ sung biện pháp bảo vệ."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "cpc2015-490-2"
      ]
    },
    {
      "const": "cancelled",
      "title": "Cancelled",
      "description": "Measures are cancelled.",
      "x-vi": {
        "title": "Hủy bỏ",
        "description": "Hủy bỏ biện pháp bảo vệ."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "cpc2015-490-2"
      ]
    },
    {
      "const": "ended",
      "title": "Ended",
      "description": "The protection ends.",
      "x-vi": {
        "title": "Chấm dứt",
        "description": "Chấm dứt biện pháp bảo vệ."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "cpc2015-490-2",
        "cpc2015-489"
      ]
    },
    {
      "const": "refused",
      "title": "Refused",
      "description": "No measure is applied.",
      "x-vi": {
        "title": "Không áp dụng",
        "description": "Không áp dụng biện pháp bảo vệ."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-487-4"
      ]
    }
  ]
};
