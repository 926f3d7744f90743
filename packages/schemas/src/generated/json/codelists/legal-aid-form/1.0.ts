// Generated from schemas/codelists/legal-aid-form/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/legal-aid-form/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/legal-aid-form/1.0",
  "title": "Form of legal aid",
  "description": "Three forms of State legal aid.",
  "x-vi": {
    "title": "Hình thức trợ giúp pháp lý",
    "description": "Ba hình thức trợ giúp pháp lý."
  },
  "type": "string",
  "x-open": false,
  "x-map": {
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
      "const": "proceedings",
      "title": "Taking part in proceedings",
      "description": "The aid worker takes part in the proceedings.",
      "x-vi": {
        "title": "Tham gia tố tụng",
        "description": "Người thực hiện trợ giúp pháp lý tham gia tố tụng."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law11-2017-27"
      ],
      "x-map": {
        "htcds": {
          "list": "spl_Type",
          "code": "Legal",
          "match": "broader"
        }
      }
    },
    {
      "const": "advice",
      "title": "Legal advice",
      "description": "Advice on the law.",
      "x-vi": {
        "title": "Tư vấn pháp luật",
        "description": "Tư vấn pháp luật."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law11-2017-27"
      ],
      "x-map": {
        "htcds": {
          "list": "spl_Type",
          "code": "Legal",
          "match": "broader"
        }
      }
    },
    {
      "const": "representation",
      "title": "Representation out of court",
      "description": "Representation outside proceedings.",
      "x-vi": {
        "title": "Đại diện ngoài tố tụng",
        "description": "Đại diện ngoài tố tụng."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law11-2017-27"
      ],
      "x-map": {
        "htcds": {
          "list": "spl_Type",
          "code": "Legal",
          "match": "broader"
        }
      }
    }
  ]
};
