// Generated from schemas/codelists/rescued-state/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/rescued-state/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/rescued-state/1.0",
  "title": "State when rescued",
  "description": "In which state persons were when they came free.",
  "x-vi": {
    "title": "Tình trạng khi được giải cứu",
    "description": "Tình trạng của những người này khi được giải cứu, tiếp nhận."
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
      "const": "unharmed",
      "title": "Unharmed",
      "description": "No visible harm.",
      "x-vi": {
        "title": "Bình thường",
        "description": "Không có tổn hại rõ."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-28"
      ]
    },
    {
      "const": "injured",
      "title": "Injured",
      "description": "Injured.",
      "x-vi": {
        "title": "Bị thương",
        "description": "Bị thương tích."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-28"
      ]
    },
    {
      "const": "ill",
      "title": "Ill or weak",
      "description": "Ill, hungry or weak.",
      "x-vi": {
        "title": "Ốm, suy kiệt",
        "description": "Ốm, đói, suy kiệt."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-28"
      ]
    },
    {
      "const": "distressed",
      "title": "Distressed",
      "description": "In panic or mental distress.",
      "x-vi": {
        "title": "Hoảng loạn, bất ổn tâm lý",
        "description": "Hoảng loạn, bất ổn tâm lý."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-28"
      ]
    },
    {
      "const": "pregnant",
      "title": "Pregnant",
      "description": "Pregnant.",
      "x-vi": {
        "title": "Mang thai",
        "description": "Đang mang thai."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-28"
      ]
    },
    {
      "const": "without-papers",
      "title": "Without papers",
      "description": "No papers of identity or travel.",
      "x-vi": {
        "title": "Không có giấy tờ",
        "description": "Không có giấy tờ tùy thân, giấy tờ đi lại."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-30"
      ]
    },
    {
      "const": "deceased",
      "title": "Deceased",
      "description": "Found dead or died.",
      "x-vi": {
        "title": "Đã chết",
        "description": "Được tìm thấy đã chết hoặc chết sau đó."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-28"
      ]
    }
  ]
};
