// Generated from schemas/codelists/prevention-nature/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/prevention-nature/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/prevention-nature/1.0",
  "title": "Kind of prevention",
  "description": "Social prevention, or prevention by police means.",
  "x-vi": {
    "title": "Loại phòng ngừa",
    "description": "Phòng ngừa xã hội hoặc phòng ngừa nghiệp vụ."
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
      "const": "social",
      "title": "Social prevention",
      "description": "By departments, unions, communities.",
      "x-vi": {
        "title": "Phòng ngừa xã hội",
        "description": "Do các ngành, đoàn thể, cộng đồng thực hiện."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "dispatch2774-2021-prevention",
        "plan19-2024-responsibility"
      ]
    },
    {
      "const": "police",
      "title": "Police prevention",
      "description": "By the means of police and border guard; only counts travel.",
      "x-vi": {
        "title": "Phòng ngừa nghiệp vụ",
        "description": "Bằng biện pháp nghiệp vụ của Công an, Biên phòng; chỉ gửi số lượng."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "dispatch2774-2021-prevention",
        "plan19-2024-responsibility"
      ]
    }
  ]
};
