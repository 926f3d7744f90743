// Generated from schemas/codelists/child-arrangement/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/child-arrangement/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/child-arrangement/1.0",
  "title": "Arrangement for a child",
  "description": "What was arranged for a child that came back.",
  "x-vi": {
    "title": "Bố trí cho trẻ em",
    "description": "Việc đã bố trí cho trẻ em được tiếp nhận."
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
      "const": "fetched-by-relative",
      "title": "Fetched by a relative",
      "description": "A relative was told and came.",
      "x-vi": {
        "title": "Người thân đến nhận",
        "description": "Thông báo cho người thân thích đến nhận."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-30"
      ]
    },
    {
      "const": "escorted-to-relative",
      "title": "Escorted to a relative",
      "description": "Somebody brought the child to where a relative lives.",
      "x-vi": {
        "title": "Đưa về nơi người thân cư trú",
        "description": "Bố trí người đưa về nơi người thân thích cư trú."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-30"
      ]
    },
    {
      "const": "centre",
      "title": "Centre",
      "description": "A social assistance or support centre took the child.",
      "x-vi": {
        "title": "Cơ sở trợ giúp xã hội, cơ sở hỗ trợ nạn nhân",
        "description": "Chuyển cho cơ sở trợ giúp xã hội, cơ sở hỗ trợ nạn nhân."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-30"
      ]
    }
  ]
};
