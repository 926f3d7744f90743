// Generated from schemas/codelists/coming-forward/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/coming-forward/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/coming-forward/1.0",
  "title": "Who came forward",
  "description": "Who reported that a person was trafficked.",
  "x-vi": {
    "title": "Người trình báo",
    "description": "Ai đến trình báo."
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
      "const": "person",
      "title": "The person",
      "description": "Who has reason to think to be a victim.",
      "x-vi": {
        "title": "Chính người đó",
        "description": "Người có căn cứ cho rằng mình là nạn nhân."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-27-1"
      ]
    },
    {
      "const": "legal-representative",
      "title": "Legal representative",
      "description": "The legal representative.",
      "x-vi": {
        "title": "Người đại diện hợp pháp",
        "description": "Người đại diện hợp pháp."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-27-1"
      ]
    }
  ]
};
