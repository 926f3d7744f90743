// Generated from schemas/codelists/support-payer/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/support-payer/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/support-payer/1.0",
  "title": "Who pays for support",
  "description": "Where the money for a support service came from.",
  "x-vi": {
    "title": "Nguồn kinh phí hỗ trợ",
    "description": "Kinh phí của chế độ hỗ trợ lấy từ đâu."
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
      "const": "state-budget",
      "title": "State budget",
      "description": "The budget of the State, at whatever level.",
      "x-vi": {
        "title": "Ngân sách nhà nước",
        "description": "Ngân sách nhà nước các cấp."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "circular120-2026-spending"
      ]
    },
    {
      "const": "health-insurance",
      "title": "Health insurance",
      "description": "The health insurance fund.",
      "x-vi": {
        "title": "Quỹ bảo hiểm y tế",
        "description": "Quỹ bảo hiểm y tế chi trả."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "decree162-2025-24"
      ]
    },
    {
      "const": "social-fund",
      "title": "Social fund",
      "description": "A charity or social fund.",
      "x-vi": {
        "title": "Quỹ xã hội, từ thiện",
        "description": "Quỹ xã hội, quỹ từ thiện."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-37-1"
      ]
    },
    {
      "const": "international",
      "title": "International or foreign body",
      "description": "An international or foreign organisation.",
      "x-vi": {
        "title": "Tổ chức quốc tế, nước ngoài",
        "description": "Tổ chức quốc tế, tổ chức nước ngoài."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-37-1"
      ]
    },
    {
      "const": "provider",
      "title": "The provider itself",
      "description": "The body that gives the support.",
      "x-vi": {
        "title": "Cơ sở tự chi trả",
        "description": "Cơ sở, cơ quan thực hiện hỗ trợ tự chi."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-37-1"
      ]
    },
    {
      "const": "relatives",
      "title": "The person or relatives",
      "description": "The person or the relatives.",
      "x-vi": {
        "title": "Người được hỗ trợ, người thân thích",
        "description": "Người được hỗ trợ hoặc người thân thích tự chi."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-37-1"
      ]
    }
  ]
};
