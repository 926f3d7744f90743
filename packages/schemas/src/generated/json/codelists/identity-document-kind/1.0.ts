// Generated from schemas/codelists/identity-document-kind/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/identity-document-kind/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/identity-document-kind/1.0",
  "title": "Kind of identity paper",
  "description": "The papers by which a person is identified.",
  "x-vi": {
    "title": "Loại giấy tờ",
    "description": "Giấy tờ dùng để xác định nhân thân."
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
      "const": "identity-card",
      "title": "Identity card",
      "description": "Identity card or citizen identity card.",
      "x-vi": {
        "title": "Thẻ căn cước, căn cước công dân",
        "description": "Thẻ căn cước hoặc căn cước công dân."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law26-2023-18"
      ]
    },
    {
      "const": "old-identity-card",
      "title": "Old identity card",
      "description": "People's identity card of 9 or 12 digits.",
      "x-vi": {
        "title": "Chứng minh nhân dân",
        "description": "Chứng minh nhân dân 9 hoặc 12 số."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law91-2025-3"
      ]
    },
    {
      "const": "passport",
      "title": "Passport",
      "description": "Passport.",
      "x-vi": {
        "title": "Hộ chiếu",
        "description": "Hộ chiếu."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law91-2025-3"
      ]
    },
    {
      "const": "travel-paper",
      "title": "Travel paper",
      "description": "Laissez-passer, border pass or another paper of travel.",
      "x-vi": {
        "title": "Giấy thông hành",
        "description": "Giấy thông hành hoặc giấy tờ đi lại khác."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law91-2025-3"
      ]
    },
    {
      "const": "birth-certificate",
      "title": "Birth certificate",
      "description": "Birth certificate.",
      "x-vi": {
        "title": "Giấy khai sinh",
        "description": "Giấy khai sinh."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law60-2014-14"
      ]
    },
    {
      "const": "foreign-paper",
      "title": "Foreign paper",
      "description": "Identity paper of another state.",
      "x-vi": {
        "title": "Giấy tờ nước ngoài",
        "description": "Giấy tờ tùy thân do nước ngoài cấp."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law91-2025-3"
      ]
    },
    {
      "const": "victim-certificate",
      "title": "Certificate of victim status",
      "description": "Paper that proves the status of victim.",
      "x-vi": {
        "title": "Giấy xác nhận nạn nhân",
        "description": "Giấy tờ chứng nhận nạn nhân."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-33-1",
        "law66-2011-28"
      ]
    }
  ]
};
