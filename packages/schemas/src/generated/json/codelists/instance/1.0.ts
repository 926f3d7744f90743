// Generated from schemas/codelists/instance/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/instance/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/instance/1.0",
  "title": "Instance",
  "description": "Which court's judgment.",
  "x-vi": {
    "title": "Cấp xét xử",
    "description": "Bản án của cấp xét xử nào."
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
      "const": "first",
      "title": "First instance",
      "description": "Judgment of first instance.",
      "x-vi": {
        "title": "Sơ thẩm",
        "description": "Bản án sơ thẩm."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-277"
      ]
    },
    {
      "const": "appeal",
      "title": "Appeal",
      "description": "Judgment on appeal.",
      "x-vi": {
        "title": "Phúc thẩm",
        "description": "Bản án phúc thẩm."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-355"
      ]
    }
  ]
};
