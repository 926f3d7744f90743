// Generated from schemas/codelists/budget-source/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/budget-source/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/budget-source/1.0",
  "title": "Source of money",
  "description": "Who pays: the state budget or another lawful source.",
  "x-vi": {
    "title": "Nguồn kinh phí",
    "description": "Ngân sách nhà nước hoặc nguồn hợp pháp khác."
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
      "const": "central-budget",
      "title": "Central budget",
      "description": "The state budget, central level.",
      "x-vi": {
        "title": "Ngân sách trung ương",
        "description": "Ngân sách nhà nước, cấp trung ương."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "decision793-2016-funding"
      ]
    },
    {
      "const": "provincial-budget",
      "title": "Provincial budget",
      "description": "The state budget, provincial level.",
      "x-vi": {
        "title": "Ngân sách cấp tỉnh",
        "description": "Ngân sách nhà nước, cấp tỉnh."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "decision793-2016-funding"
      ]
    },
    {
      "const": "commune-budget",
      "title": "Commune budget",
      "description": "The state budget, commune level.",
      "x-vi": {
        "title": "Ngân sách cấp xã",
        "description": "Ngân sách nhà nước, cấp xã."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "decision793-2016-funding"
      ]
    },
    {
      "const": "own-estimate",
      "title": "Own yearly estimate",
      "description": "The yearly estimate of the body itself.",
      "x-vi": {
        "title": "Dự toán của cơ quan",
        "description": "Dự toán chi thường xuyên hằng năm của cơ quan."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "decision793-2016-funding"
      ]
    },
    {
      "const": "integrated-programme",
      "title": "Another programme",
      "description": "Money of another programme with which the work is joined.",
      "x-vi": {
        "title": "Lồng ghép chương trình khác",
        "description": "Kinh phí lồng ghép từ chương trình, đề án khác."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "decision793-2016-funding"
      ]
    },
    {
      "const": "aid",
      "title": "Foreign aid",
      "description": "Aid of foreign states, organisations or individuals.",
      "x-vi": {
        "title": "Viện trợ nước ngoài",
        "description": "Viện trợ của nhà nước, tổ chức, cá nhân nước ngoài."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "decision793-2016-funding"
      ]
    },
    {
      "const": "donation",
      "title": "Contributions",
      "description": "Contributions of organisations and individuals in the country.",
      "x-vi": {
        "title": "Đóng góp, tài trợ trong nước",
        "description": "Đóng góp, tài trợ của tổ chức, cá nhân trong nước."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "decision793-2016-funding"
      ]
    }
  ]
};
