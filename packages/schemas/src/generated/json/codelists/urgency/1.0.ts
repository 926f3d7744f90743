// Generated from schemas/codelists/urgency/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/urgency/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/urgency/1.0",
  "title": "Urgency",
  "description": "How soon somebody must act.",
  "x-vi": {
    "title": "Mức độ khẩn cấp",
    "description": "Cần hành động sớm đến mức nào."
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
      "const": "immediate",
      "title": "Immediate",
      "description": "Life, health or freedom is in danger now.",
      "x-vi": {
        "title": "Khẩn cấp",
        "description": "Tính mạng, sức khỏe hoặc tự do đang bị đe dọa."
      },
      "x-state": "active",
      "x-provenance": "provisional"
    },
    {
      "const": "within-day",
      "title": "Within a day",
      "description": "Within 24 hours.",
      "x-vi": {
        "title": "Trong ngày",
        "description": "Trong vòng 24 giờ."
      },
      "x-state": "active",
      "x-provenance": "provisional"
    },
    {
      "const": "within-three-days",
      "title": "Within three days",
      "description": "Within the three days of the initial verification.",
      "x-vi": {
        "title": "Trong 03 ngày",
        "description": "Trong thời hạn 03 ngày của xác minh ban đầu."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-27"
      ]
    },
    {
      "const": "ordinary",
      "title": "Ordinary",
      "description": "Within the ordinary time limit.",
      "x-vi": {
        "title": "Thông thường",
        "description": "Trong thời hạn thông thường."
      },
      "x-state": "active",
      "x-provenance": "provisional"
    }
  ]
};
