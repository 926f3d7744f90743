// Generated from schemas/codelists/support-applicant/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/support-applicant/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/support-applicant/1.0",
  "title": "Who asked for support",
  "description": "Who signed the application for support.",
  "x-vi": {
    "title": "Người đề nghị hỗ trợ",
    "description": "Người ký đơn đề nghị hỗ trợ."
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
      "description": "The victim, or the person under identification.",
      "x-vi": {
        "title": "Chính người được hỗ trợ",
        "description": "Nạn nhân hoặc người đang trong quá trình xác định là nạn nhân."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "decree162-2025-24"
      ]
    },
    {
      "const": "family",
      "title": "The family",
      "description": "The family of a victim or accompanying person under 18.",
      "x-vi": {
        "title": "Gia đình",
        "description": "Gia đình nạn nhân hoặc người đi cùng dưới 18 tuổi."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "decree162-2025-24"
      ]
    },
    {
      "const": "representative",
      "title": "The representative",
      "description": "The legal representative or guardian.",
      "x-vi": {
        "title": "Người đại diện, người giám hộ",
        "description": "Người đại diện theo pháp luật, người giám hộ."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "civil2015-136"
      ]
    },
    {
      "const": "body",
      "title": "A body",
      "description": "The body that received or referred the person.",
      "x-vi": {
        "title": "Cơ quan, tổ chức",
        "description": "Cơ quan, tổ chức tiếp nhận hoặc chuyển tuyến."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-28"
      ]
    }
  ]
};
