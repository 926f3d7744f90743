// Generated from schemas/codelists/protection-end-reason/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/protection-end-reason/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/protection-end-reason/1.0",
  "title": "Why a protection ended",
  "description": "Why a protection ended.",
  "x-vi": {
    "title": "Lý do chấm dứt bảo vệ",
    "description": "Vì sao chấm dứt việc bảo vệ."
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
      "const": "threat-over",
      "title": "Threat over",
      "description": "The ground of the protection is gone.",
      "x-vi": {
        "title": "Không còn căn cứ",
        "description": "Căn cứ xâm hại, đe dọa xâm hại không còn."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-489"
      ]
    },
    {
      "const": "term-over",
      "title": "Term over",
      "description": "The term ran out.",
      "x-vi": {
        "title": "Hết thời hạn",
        "description": "Hết thời hạn áp dụng."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "cpc2015-489"
      ]
    },
    {
      "const": "refused-by-person",
      "title": "Refused by the person",
      "description": "The person refuses the protection, in writing.",
      "x-vi": {
        "title": "Người được bảo vệ từ chối",
        "description": "Người được bảo vệ từ chối, có cam kết bằng văn bản."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "decree162-2025-13"
      ]
    },
    {
      "const": "not-complied-with",
      "title": "Not complied with",
      "description": "The person does not comply with the measure.",
      "x-vi": {
        "title": "Không chấp hành biện pháp",
        "description": "Người được bảo vệ không chấp hành đầy đủ biện pháp bảo vệ."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "decree162-2025-13"
      ]
    },
    {
      "const": "handed-to-other-body",
      "title": "Handed to another body",
      "description": "Another body protects the person now.",
      "x-vi": {
        "title": "Chuyển cơ quan khác bảo vệ",
        "description": "Cơ quan khác tiếp tục bảo vệ."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "cpc2015-489",
        "law53-2024-35"
      ]
    },
    {
      "const": "died",
      "title": "Died",
      "description": "The person has died.",
      "x-vi": {
        "title": "Đã chết",
        "description": "Người được bảo vệ đã chết."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "cpc2015-489"
      ]
    }
  ]
};
