// Generated from schemas/codelists/wanted-status/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/wanted-status/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/wanted-status/1.0",
  "title": "Wanted status",
  "description": "Whether an accused is hunted.",
  "x-vi": {
    "title": "Tình trạng truy nã",
    "description": "Bị can, bị cáo có đang bị truy nã hay không."
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
      "const": "wanted",
      "title": "Wanted",
      "description": "A wanted notice is in force.",
      "x-vi": {
        "title": "Đang bị truy nã",
        "description": "Quyết định truy nã đang có hiệu lực."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "cpc2015-231"
      ]
    },
    {
      "const": "lifted",
      "title": "Lifted",
      "description": "The wanted notice was lifted.",
      "x-vi": {
        "title": "Đã đình nã",
        "description": "Đã có quyết định đình nã."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "cpc2015-231"
      ]
    }
  ]
};
