// Generated from schemas/codelists/rescue-circumstance/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/rescue-circumstance/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/rescue-circumstance/1.0",
  "title": "Circumstance of a rescue",
  "description": "What led to the rescue; no operational detail.",
  "x-vi": {
    "title": "Hoàn cảnh giải cứu",
    "description": "Việc giải cứu bắt đầu từ đâu; không nêu chi tiết nghiệp vụ."
  },
  "type": "string",
  "x-open": true,
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
      "const": "report",
      "title": "After a report",
      "description": "A report of crime led to it.",
      "x-vi": {
        "title": "Từ nguồn tin về tội phạm",
        "description": "Từ tố giác, tin báo về tội phạm."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "cpc2015-145",
        "law53-2024-28"
      ]
    },
    {
      "const": "call-for-help",
      "title": "Call for help",
      "description": "The person or a relative called for help.",
      "x-vi": {
        "title": "Từ lời cầu cứu",
        "description": "Từ lời cầu cứu của người đó hoặc người thân."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-28"
      ]
    },
    {
      "const": "hotline",
      "title": "Hotline 111",
      "description": "A call to the hotline led to it.",
      "x-vi": {
        "title": "Từ Tổng đài 111",
        "description": "Từ cuộc gọi đến Tổng đài 111."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-28"
      ]
    },
    {
      "const": "investigation",
      "title": "In an investigation",
      "description": "Found while a case was investigated.",
      "x-vi": {
        "title": "Trong quá trình điều tra",
        "description": "Phát hiện trong quá trình điều tra vụ án."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "cpc2015-163",
        "law53-2024-28"
      ]
    },
    {
      "const": "patrol",
      "title": "Patrol or check",
      "description": "Found by a patrol or a check at a gate.",
      "x-vi": {
        "title": "Tuần tra, kiểm soát",
        "description": "Phát hiện khi tuần tra, kiểm soát tại cửa khẩu, biên giới."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-28"
      ]
    },
    {
      "const": "foreign-police",
      "title": "With foreign police",
      "description": "Foreign police freed them.",
      "x-vi": {
        "title": "Phối hợp với cảnh sát nước ngoài",
        "description": "Cảnh sát nước ngoài giải cứu hoặc phối hợp."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-28",
        "law53-2024-54"
      ]
    },
    {
      "const": "rescue-at-sea",
      "title": "At sea",
      "description": "Found on board a vessel.",
      "x-vi": {
        "title": "Trên biển",
        "description": "Phát hiện trên tàu, thuyền."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-28"
      ]
    }
  ]
};
