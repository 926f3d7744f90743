// Generated from schemas/codelists/counting-rule/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/counting-rule/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/counting-rule/1.0",
  "title": "Rule by which cases are counted",
  "description": "How a case with several offences or accused is counted.",
  "x-vi": {
    "title": "Quy tắc thống kê",
    "description": "Vụ án có nhiều tội danh, nhiều bị can được thống kê thế nào."
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
      "const": "gravest-offence",
      "title": "Gravest offence of the case",
      "description": "By the gravest offence of the case, then the smallest article.",
      "x-vi": {
        "title": "Tội danh nghiêm trọng nhất",
        "description": "Theo tội danh nghiêm trọng nhất của vụ án, rồi đến điều luật nhỏ nhất."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "indicator-prosecuted"
      ]
    },
    {
      "const": "lead-defendant",
      "title": "Lead defendant",
      "description": "The case by its lead defendant, each defendant by the offence tried.",
      "x-vi": {
        "title": "Bị cáo đầu vụ",
        "description": "Vụ án theo bị cáo đầu vụ, từng bị cáo theo tội danh được xét xử."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "indicator-tried"
      ]
    },
    {
      "const": "offence-decided",
      "title": "Offence decided",
      "description": "By each offence that the deciding body named.",
      "x-vi": {
        "title": "Tội danh theo quyết định",
        "description": "Theo từng tội danh trong quyết định của cơ quan có thẩm quyền."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "pc2015-150-1",
        "pc2015-151-1"
      ]
    }
  ]
};
