// Generated from schemas/codelists/conclusion-proposal/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/conclusion-proposal/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/conclusion-proposal/1.0",
  "title": "Proposal of the conclusion",
  "description": "What the investigation ends in.",
  "x-vi": {
    "title": "Đề nghị của kết luận điều tra",
    "description": "Kết luận điều tra đề nghị gì."
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
      "const": "prosecute",
      "title": "Prosecute",
      "description": "Prosecution is proposed.",
      "x-vi": {
        "title": "Đề nghị truy tố",
        "description": "Kết luận điều tra đề nghị truy tố."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-233"
      ]
    },
    {
      "const": "terminate",
      "title": "Terminate",
      "description": "The investigation is terminated.",
      "x-vi": {
        "title": "Đình chỉ điều tra",
        "description": "Kết luận điều tra đình chỉ điều tra."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-230"
      ]
    }
  ]
};
