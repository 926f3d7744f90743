// Generated from schemas/codelists/sharing-condition/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/sharing-condition/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/sharing-condition/1.0",
  "title": "Condition of sharing",
  "description": "What must be there besides the row of sharing.",
  "x-vi": {
    "title": "Điều kiện chia sẻ",
    "description": "Điều kiện phải có ngoài quy tắc chia sẻ."
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
      "const": "none",
      "title": "None",
      "description": "The law itself allows it.",
      "x-vi": {
        "title": "Không",
        "description": "Pháp luật cho phép trực tiếp."
      },
      "x-state": "active",
      "x-provenance": "provisional"
    },
    {
      "const": "consent",
      "title": "Consent",
      "description": "The person consented.",
      "x-vi": {
        "title": "Có sự đồng ý",
        "description": "Người được chia sẻ thông tin đồng ý."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-3-10"
      ]
    },
    {
      "const": "minors-representative",
      "title": "Consent of the representative",
      "description": "The legal representative consented.",
      "x-vi": {
        "title": "Người đại diện đồng ý",
        "description": "Người đại diện hợp pháp đồng ý."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-3-10"
      ]
    },
    {
      "const": "court-order",
      "title": "Court order",
      "description": "A court ordered it.",
      "x-vi": {
        "title": "Quyết định của Tòa án",
        "description": "Theo quyết định của Tòa án."
      },
      "x-state": "active",
      "x-provenance": "provisional"
    }
  ]
};
