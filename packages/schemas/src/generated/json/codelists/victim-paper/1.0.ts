// Generated from schemas/codelists/victim-paper/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/victim-paper/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/victim-paper/1.0",
  "title": "Paper that proves the status",
  "description": "Papers that prove that a person is a victim, under the law of 2024 and the one before.",
  "x-vi": {
    "title": "Giấy tờ, tài liệu chứng nhận nạn nhân",
    "description": "Giấy tờ, tài liệu chứng nhận nạn nhân theo luật năm 2024 và luật trước đó."
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
      "const": "district-police-certificate",
      "title": "Certificate of the district police",
      "description": "Certificate of the district police (old law).",
      "x-vi": {
        "title": "Giấy xác nhận của Công an cấp huyện",
        "description": "Giấy xác nhận của Công an cấp huyện (luật cũ)."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law66-2011-28"
      ],
      "x-until": "2025-06-30"
    },
    {
      "const": "police-certificate",
      "title": "Certificate of the police",
      "description": "Certificate of the competent police.",
      "x-vi": {
        "title": "Giấy xác nhận của cơ quan Công an",
        "description": "Giấy xác nhận của cơ quan Công an có thẩm quyền."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-33-1"
      ],
      "x-from": "2025-07-01"
    },
    {
      "const": "rescuing-body-certificate",
      "title": "Certificate of the rescuing body",
      "description": "Certificate of the body that rescued.",
      "x-vi": {
        "title": "Giấy xác nhận của cơ quan giải cứu",
        "description": "Giấy xác nhận của cơ quan giải cứu."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law66-2011-28",
        "law53-2024-33-1"
      ]
    },
    {
      "const": "proceedings-certificate",
      "title": "Certificate of a proceedings body",
      "description": "Certificate of the investigating body, procuracy or court.",
      "x-vi": {
        "title": "Giấy xác nhận của cơ quan tiến hành tố tụng",
        "description": "Giấy xác nhận của Cơ quan điều tra, Viện kiểm sát, Tòa án."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law66-2011-28",
        "law53-2024-33-1"
      ]
    },
    {
      "const": "foreign-document",
      "title": "Foreign document",
      "description": "Document of a foreign body, consularly legalised.",
      "x-vi": {
        "title": "Giấy tờ của nước ngoài",
        "description": "Giấy tờ của cơ quan nước ngoài đã được hợp pháp hóa lãnh sự."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law66-2011-28",
        "law53-2024-33-1"
      ]
    }
  ]
};
