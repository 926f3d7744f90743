// Generated from schemas/codelists/programme-edition/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/programme-edition/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/programme-edition/1.0",
  "title": "Programme",
  "description": "Edition of the national programme against human trafficking.",
  "x-vi": {
    "title": "Chương trình",
    "description": "Giai đoạn của Chương trình phòng, chống mua bán người."
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
      "const": "2016-2020",
      "title": "Programme 2016-2020",
      "description": "Decision 2546/QĐ-TTg of 31 December 2015.",
      "x-vi": {
        "title": "Chương trình giai đoạn 2016-2020",
        "description": "Quyết định 2546/QĐ-TTg ngày 31/12/2015."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "decision2546-2015-programme"
      ]
    },
    {
      "const": "2021-2025",
      "title": "Programme 2021-2025",
      "description": "Decision 193/QĐ-TTg of 9 February 2021.",
      "x-vi": {
        "title": "Chương trình giai đoạn 2021-2025",
        "description": "Quyết định 193/QĐ-TTg ngày 09/02/2021."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "decision193-2021-targets"
      ]
    },
    {
      "const": "2026-2030",
      "title": "Programme 2026-2030",
      "description": "Decision 33/QĐ-TTg of 7 January 2026.",
      "x-vi": {
        "title": "Chương trình giai đoạn 2026-2030",
        "description": "Quyết định 33/QĐ-TTg ngày 07/01/2026."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "decision33-2026-targets"
      ]
    }
  ]
};
