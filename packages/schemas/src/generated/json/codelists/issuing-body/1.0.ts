// Generated from schemas/codelists/issuing-body/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/issuing-body/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/issuing-body/1.0",
  "title": "Body that issues legal documents",
  "description": "Bodies that may issue a legal document.",
  "x-vi": {
    "title": "Cơ quan ban hành văn bản",
    "description": "Cơ quan, người có thẩm quyền ban hành văn bản quy phạm pháp luật."
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
      "const": "national-assembly",
      "title": "National Assembly",
      "description": "The National Assembly.",
      "x-vi": {
        "title": "Quốc hội",
        "description": "Quốc hội."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law64-2025-4"
      ]
    },
    {
      "const": "standing-committee",
      "title": "Standing Committee of the National Assembly",
      "description": "The Standing Committee of the National Assembly.",
      "x-vi": {
        "title": "Ủy ban Thường vụ Quốc hội",
        "description": "Ủy ban Thường vụ Quốc hội."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law64-2025-4"
      ]
    },
    {
      "const": "president",
      "title": "State President",
      "description": "The State President.",
      "x-vi": {
        "title": "Chủ tịch nước",
        "description": "Chủ tịch nước."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law64-2025-4"
      ]
    },
    {
      "const": "government",
      "title": "Government",
      "description": "The Government.",
      "x-vi": {
        "title": "Chính phủ",
        "description": "Chính phủ."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law64-2025-4"
      ]
    },
    {
      "const": "prime-minister",
      "title": "Prime Minister",
      "description": "The Prime Minister.",
      "x-vi": {
        "title": "Thủ tướng Chính phủ",
        "description": "Thủ tướng Chính phủ."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law64-2025-4"
      ]
    },
    {
      "const": "ministry",
      "title": "Ministry",
      "description": "A minister or head of a ministerial agency.",
      "x-vi": {
        "title": "Bộ, cơ quan ngang bộ",
        "description": "Bộ trưởng, Thủ trưởng cơ quan ngang bộ."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law64-2025-4"
      ]
    },
    {
      "const": "supreme-court",
      "title": "Supreme People's Court",
      "description": "Its Judges' Council or Chief Justice.",
      "x-vi": {
        "title": "Tòa án nhân dân tối cao",
        "description": "Hội đồng Thẩm phán, Chánh án Tòa án nhân dân tối cao."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law64-2025-4"
      ]
    },
    {
      "const": "supreme-procuracy",
      "title": "Supreme People's Procuracy",
      "description": "Its Procurator General.",
      "x-vi": {
        "title": "Viện kiểm sát nhân dân tối cao",
        "description": "Viện trưởng Viện kiểm sát nhân dân tối cao."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law64-2025-4"
      ]
    },
    {
      "const": "state-auditor",
      "title": "State Auditor General",
      "description": "The State Auditor General.",
      "x-vi": {
        "title": "Tổng Kiểm toán nhà nước",
        "description": "Tổng Kiểm toán nhà nước."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law64-2025-4"
      ]
    },
    {
      "const": "provincial-council",
      "title": "Provincial People's Council",
      "description": "The People's Council of a province.",
      "x-vi": {
        "title": "Hội đồng nhân dân cấp tỉnh",
        "description": "Hội đồng nhân dân cấp tỉnh."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law64-2025-4"
      ]
    },
    {
      "const": "provincial-committee",
      "title": "Provincial People's Committee",
      "description": "The People's Committee of a province.",
      "x-vi": {
        "title": "Ủy ban nhân dân cấp tỉnh",
        "description": "Ủy ban nhân dân cấp tỉnh."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law64-2025-4"
      ]
    },
    {
      "const": "commune",
      "title": "Commune",
      "description": "The People's Council or People's Committee of a commune.",
      "x-vi": {
        "title": "Cấp xã",
        "description": "Hội đồng nhân dân, Ủy ban nhân dân cấp xã."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law64-2025-4"
      ]
    }
  ]
};
