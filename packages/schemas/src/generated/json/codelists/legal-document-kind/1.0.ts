// Generated from schemas/codelists/legal-document-kind/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/legal-document-kind/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/legal-document-kind/1.0",
  "title": "Kind of legal document",
  "description": "Kinds of legal documents, in the order of the law that lists them.",
  "x-vi": {
    "title": "Loại văn bản quy phạm pháp luật",
    "description": "Các loại văn bản quy phạm pháp luật, theo thứ tự của luật."
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
      "const": "law",
      "title": "Code or law",
      "description": "Code or law of the National Assembly.",
      "x-vi": {
        "title": "Bộ luật, luật",
        "description": "Bộ luật, luật của Quốc hội."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law64-2025-4"
      ]
    },
    {
      "const": "national-assembly-resolution",
      "title": "Resolution of the National Assembly",
      "description": "Resolution of the National Assembly.",
      "x-vi": {
        "title": "Nghị quyết của Quốc hội",
        "description": "Nghị quyết của Quốc hội."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law64-2025-4"
      ]
    },
    {
      "const": "ordinance",
      "title": "Ordinance",
      "description": "Ordinance of the Standing Committee of the National Assembly.",
      "x-vi": {
        "title": "Pháp lệnh",
        "description": "Pháp lệnh của Ủy ban Thường vụ Quốc hội."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law64-2025-4"
      ]
    },
    {
      "const": "standing-committee-resolution",
      "title": "Resolution of the Standing Committee",
      "description": "Resolution, or joint resolution, of the Standing Committee of the National Assembly.",
      "x-vi": {
        "title": "Nghị quyết của Ủy ban Thường vụ Quốc hội",
        "description": "Nghị quyết, nghị quyết liên tịch của Ủy ban Thường vụ Quốc hội."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law64-2025-4"
      ]
    },
    {
      "const": "president-act",
      "title": "Order or decision of the President",
      "description": "Order or decision of the State President.",
      "x-vi": {
        "title": "Lệnh, quyết định của Chủ tịch nước",
        "description": "Lệnh, quyết định của Chủ tịch nước."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law64-2025-4"
      ]
    },
    {
      "const": "decree",
      "title": "Decree",
      "description": "Decree of the Government.",
      "x-vi": {
        "title": "Nghị định",
        "description": "Nghị định của Chính phủ."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law64-2025-4"
      ]
    },
    {
      "const": "government-resolution",
      "title": "Resolution of the Government",
      "description": "Resolution of the Government.",
      "x-vi": {
        "title": "Nghị quyết của Chính phủ",
        "description": "Nghị quyết của Chính phủ."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law64-2025-4"
      ]
    },
    {
      "const": "prime-minister-decision",
      "title": "Decision of the Prime Minister",
      "description": "Decision of the Prime Minister.",
      "x-vi": {
        "title": "Quyết định của Thủ tướng Chính phủ",
        "description": "Quyết định của Thủ tướng Chính phủ."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law64-2025-4"
      ]
    },
    {
      "const": "judges-council-resolution",
      "title": "Resolution of the Judges' Council",
      "description": "Resolution of the Judges' Council of the Supreme People's Court.",
      "x-vi": {
        "title": "Nghị quyết của Hội đồng Thẩm phán",
        "description": "Nghị quyết của Hội đồng Thẩm phán Tòa án nhân dân tối cao."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law64-2025-4"
      ]
    },
    {
      "const": "circular",
      "title": "Circular",
      "description": "Circular of a minister, the Chief Justice, the Procurator General or the State Auditor General.",
      "x-vi": {
        "title": "Thông tư",
        "description": "Thông tư của Bộ trưởng, Chánh án, Viện trưởng, Tổng Kiểm toán nhà nước."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law64-2025-4"
      ]
    },
    {
      "const": "joint-circular",
      "title": "Joint circular",
      "description": "Joint circular of the bodies of proceedings and ministers.",
      "x-vi": {
        "title": "Thông tư liên tịch",
        "description": "Thông tư liên tịch giữa các cơ quan tiến hành tố tụng và Bộ trưởng."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law64-2025-4"
      ]
    },
    {
      "const": "provincial-council-resolution",
      "title": "Resolution of a provincial People's Council",
      "description": "Resolution of the People's Council of a province.",
      "x-vi": {
        "title": "Nghị quyết của Hội đồng nhân dân cấp tỉnh",
        "description": "Nghị quyết của Hội đồng nhân dân cấp tỉnh."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law64-2025-4"
      ]
    },
    {
      "const": "provincial-committee-decision",
      "title": "Decision of a provincial People's Committee",
      "description": "Decision of the People's Committee of a province.",
      "x-vi": {
        "title": "Quyết định của Ủy ban nhân dân cấp tỉnh",
        "description": "Quyết định của Ủy ban nhân dân cấp tỉnh."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law64-2025-4"
      ]
    },
    {
      "const": "commune-document",
      "title": "Document of a commune",
      "description": "Resolution of the People's Council or decision of the People's Committee of a commune.",
      "x-vi": {
        "title": "Văn bản của cấp xã",
        "description": "Nghị quyết của Hội đồng nhân dân, quyết định của Ủy ban nhân dân cấp xã."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law64-2025-4"
      ]
    }
  ]
};
