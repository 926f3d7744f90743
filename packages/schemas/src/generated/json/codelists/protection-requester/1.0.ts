// Generated from schemas/codelists/protection-requester/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/protection-requester/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/protection-requester/1.0",
  "title": "Who asked for protection",
  "description": "Who asked for the protection.",
  "x-vi": {
    "title": "Người, cơ quan đề nghị bảo vệ",
    "description": "Ai đề nghị, yêu cầu bảo vệ."
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
      "const": "protected-person",
      "title": "The person",
      "description": "The person to be protected.",
      "x-vi": {
        "title": "Người được bảo vệ",
        "description": "Chính người cần được bảo vệ."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "cpc2015-487-1"
      ]
    },
    {
      "const": "legal-representative",
      "title": "Legal representative",
      "description": "The legal representative.",
      "x-vi": {
        "title": "Người đại diện hợp pháp",
        "description": "Người đại diện hợp pháp."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-487-1",
        "civil2015-136"
      ]
    },
    {
      "const": "body",
      "title": "A body",
      "description": "A body or organisation: procuracy, court, support centre.",
      "x-vi": {
        "title": "Cơ quan, tổ chức",
        "description": "Cơ quan, tổ chức: viện kiểm sát, Tòa án, cơ sở hỗ trợ."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "cpc2015-487-1",
        "cpc2015-487-3"
      ]
    },
    {
      "const": "own-motion",
      "title": "Nobody: own motion",
      "description": "The body acts of its own accord.",
      "x-vi": {
        "title": "Tự mình quyết định",
        "description": "Cơ quan có thẩm quyền tự mình quyết định."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-485"
      ]
    }
  ]
};
