// Generated from schemas/codelists/protection-law/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/protection-law/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/protection-law/1.0",
  "title": "Law of the protection",
  "description": "Under which law somebody is protected.",
  "x-vi": {
    "title": "Căn cứ pháp luật về bảo vệ",
    "description": "Việc bảo vệ theo luật nào."
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
      "const": "criminal-procedure",
      "title": "Criminal Procedure Code",
      "description": "Protection of those who take part in proceedings, decided by the investigating body.",
      "x-vi": {
        "title": "Bộ luật Tố tụng hình sự",
        "description": "Bảo vệ người tham gia tố tụng, do Cơ quan điều tra quyết định."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "cpc2015-486",
        "cpc2015-487-3"
      ]
    },
    {
      "const": "anti-trafficking",
      "title": "Law on Human Trafficking",
      "description": "Protection under the law of 2024 and its decree.",
      "x-vi": {
        "title": "Luật Phòng, chống mua bán người",
        "description": "Bảo vệ theo Luật Phòng, chống mua bán người 2024 và Nghị định 162/2025."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law53-2024-34",
        "decree162-2025-13"
      ],
      "x-from": "2025-07-01"
    }
  ]
};
