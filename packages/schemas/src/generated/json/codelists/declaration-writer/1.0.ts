// Generated from schemas/codelists/declaration-writer/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/declaration-writer/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/declaration-writer/1.0",
  "title": "Who wrote the declaration",
  "description": "Who filled in the declaration form.",
  "x-vi": {
    "title": "Người ghi tờ khai",
    "description": "Ai ghi tờ khai."
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
      "description": "The person.",
      "x-vi": {
        "title": "Chính người đó",
        "description": "Chính người khai báo."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "circular01-2014-form"
      ]
    },
    {
      "const": "representative",
      "title": "Representative",
      "description": "The representative.",
      "x-vi": {
        "title": "Người đại diện",
        "description": "Người đại diện."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "circular01-2014-form"
      ]
    },
    {
      "const": "officer",
      "title": "Officer",
      "description": "The officer who received the person, as for children.",
      "x-vi": {
        "title": "Cán bộ tiếp nhận",
        "description": "Cán bộ tiếp nhận ghi, như đối với trẻ em."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "circular01-2014-form"
      ]
    }
  ]
};
