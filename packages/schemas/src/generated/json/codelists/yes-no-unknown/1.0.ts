// Generated from schemas/codelists/yes-no-unknown/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/yes-no-unknown/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/yes-no-unknown/1.0",
  "title": "Yes, no or unknown",
  "description": "A statement of three values: what is not known is never taken for no.",
  "x-vi": {
    "title": "Có, không hoặc chưa rõ",
    "description": "Khẳng định ba giá trị: chưa rõ không bao giờ được hiểu là không."
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
      "const": "yes",
      "title": "Yes",
      "description": "It is so.",
      "x-vi": {
        "title": "Có",
        "description": "Đúng như vậy."
      },
      "x-state": "active",
      "x-provenance": "provisional"
    },
    {
      "const": "no",
      "title": "No",
      "description": "It is not so.",
      "x-vi": {
        "title": "Không",
        "description": "Không phải như vậy."
      },
      "x-state": "active",
      "x-provenance": "provisional"
    },
    {
      "const": "unknown",
      "title": "Unknown",
      "description": "It is not known.",
      "x-vi": {
        "title": "Chưa rõ",
        "description": "Chưa xác định được."
      },
      "x-state": "active",
      "x-provenance": "provisional"
    }
  ]
};
