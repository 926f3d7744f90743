// Generated from schemas/codelists/wanted-scope/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/wanted-scope/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/wanted-scope/1.0",
  "title": "Scope of a wanted notice",
  "description": "How far a wanted notice reaches.",
  "x-vi": {
    "title": "Phạm vi truy nã",
    "description": "Phạm vi của quyết định truy nã."
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
      "const": "nationwide",
      "title": "Nationwide",
      "description": "In all of Viet Nam.",
      "x-vi": {
        "title": "Toàn quốc",
        "description": "Truy nã trên toàn quốc."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-231"
      ]
    },
    {
      "const": "international",
      "title": "International",
      "description": "Through the international police organisation.",
      "x-vi": {
        "title": "Quốc tế",
        "description": "Truy nã quốc tế."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-231"
      ]
    }
  ]
};
