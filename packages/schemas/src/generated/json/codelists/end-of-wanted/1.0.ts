// Generated from schemas/codelists/end-of-wanted/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/end-of-wanted/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/end-of-wanted/1.0",
  "title": "Why a wanted notice was lifted",
  "description": "Why a wanted notice was lifted.",
  "x-vi": {
    "title": "Lý do đình nã",
    "description": "Lý do đình nã."
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
      "const": "arrested",
      "title": "Arrested",
      "description": "The person was arrested.",
      "x-vi": {
        "title": "Đã bắt được",
        "description": "Đã bắt được theo quyết định truy nã."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "cpc2015-231"
      ]
    },
    {
      "const": "surrendered",
      "title": "Surrendered",
      "description": "The person surrendered.",
      "x-vi": {
        "title": "Ra đầu thú",
        "description": "Người bị truy nã ra đầu thú."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-231"
      ]
    },
    {
      "const": "died",
      "title": "Died",
      "description": "The person has died.",
      "x-vi": {
        "title": "Đã chết",
        "description": "Người bị truy nã đã chết."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-231"
      ]
    },
    {
      "const": "no-longer-accused",
      "title": "No longer accused",
      "description": "The charge was dropped or the limitation ran out.",
      "x-vi": {
        "title": "Không còn là bị can",
        "description": "Đình chỉ điều tra, hết thời hiệu hoặc không còn bị buộc tội."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-231",
        "cpc2015-230"
      ]
    }
  ]
};
