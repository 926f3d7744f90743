// Generated from schemas/codelists/threatened-good/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/threatened-good/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/threatened-good/1.0",
  "title": "What is threatened",
  "description": "What of the person is harmed or threatened.",
  "x-vi": {
    "title": "Lợi ích bị đe dọa",
    "description": "Điều gì của người được bảo vệ bị xâm hại, đe dọa."
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
      "const": "life",
      "title": "Life",
      "description": "Life.",
      "x-vi": {
        "title": "Tính mạng",
        "description": "Tính mạng."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "cpc2015-490-2",
        "law53-2024-34"
      ]
    },
    {
      "const": "health",
      "title": "Health",
      "description": "Health.",
      "x-vi": {
        "title": "Sức khỏe",
        "description": "Sức khỏe."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "cpc2015-490-2",
        "law53-2024-34"
      ]
    },
    {
      "const": "property",
      "title": "Property",
      "description": "Property.",
      "x-vi": {
        "title": "Tài sản",
        "description": "Tài sản."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "cpc2015-490-2",
        "law53-2024-34"
      ]
    },
    {
      "const": "honour",
      "title": "Honour and dignity",
      "description": "Honour and dignity.",
      "x-vi": {
        "title": "Danh dự, nhân phẩm",
        "description": "Danh dự, nhân phẩm."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "cpc2015-490-2",
        "law53-2024-34"
      ]
    },
    {
      "const": "other-right",
      "title": "Another right or interest",
      "description": "Another lawful right or interest.",
      "x-vi": {
        "title": "Quyền, lợi ích hợp pháp khác",
        "description": "Quyền, lợi ích hợp pháp khác."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-34"
      ]
    }
  ]
};
