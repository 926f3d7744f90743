// Generated from schemas/codelists/wanted-ground/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/wanted-ground/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/wanted-ground/1.0",
  "title": "Ground of a wanted notice",
  "description": "Why an accused is hunted.",
  "x-vi": {
    "title": "Căn cứ truy nã",
    "description": "Căn cứ ra quyết định truy nã."
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
      "const": "fled",
      "title": "Fled",
      "description": "The accused has fled.",
      "x-vi": {
        "title": "Bị can trốn",
        "description": "Bị can trốn."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "cpc2015-231"
      ]
    },
    {
      "const": "whereabouts-unknown",
      "title": "Whereabouts unknown",
      "description": "Nobody knows where the accused is.",
      "x-vi": {
        "title": "Không biết rõ bị can đang ở đâu",
        "description": "Không biết rõ bị can đang ở đâu."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "cpc2015-231"
      ]
    }
  ]
};
