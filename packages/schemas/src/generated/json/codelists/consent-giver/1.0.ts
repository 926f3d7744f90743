// Generated from schemas/codelists/consent-giver/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/consent-giver/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/consent-giver/1.0",
  "title": "Who consented",
  "description": "Who gave or refused consent.",
  "x-vi": {
    "title": "Người đồng ý",
    "description": "Ai đồng ý hoặc từ chối."
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
      "description": "The person himself or herself.",
      "x-vi": {
        "title": "Chính người đó",
        "description": "Chính người được chia sẻ thông tin."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-3-10"
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
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-3-10"
      ]
    },
    {
      "const": "guardian",
      "title": "Guardian",
      "description": "The guardian.",
      "x-vi": {
        "title": "Người giám hộ",
        "description": "Người giám hộ."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-3-10"
      ]
    }
  ]
};
