// Generated from schemas/codelists/transfer-reason/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/transfer-reason/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/transfer-reason/1.0",
  "title": "Reason of a transfer",
  "description": "Why a case goes to another body.",
  "x-vi": {
    "title": "Lý do chuyển vụ án",
    "description": "Vì sao vụ án được chuyển cho cơ quan khác."
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
      "const": "competence",
      "title": "Competence",
      "description": "Another body is competent by place, level or subject.",
      "x-vi": {
        "title": "Thẩm quyền",
        "description": "Thuộc thẩm quyền của cơ quan khác theo lãnh thổ, cấp hoặc đối tượng."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-169",
        "cpc2015-163"
      ]
    },
    {
      "const": "impartiality",
      "title": "Impartiality",
      "description": "Somebody of the body is involved.",
      "x-vi": {
        "title": "Bảo đảm khách quan",
        "description": "Người của cơ quan có liên quan đến vụ án."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-169"
      ]
    },
    {
      "const": "reorganisation",
      "title": "Reorganisation",
      "description": "The body was closed or merged.",
      "x-vi": {
        "title": "Sắp xếp tổ chức",
        "description": "Cơ quan giải thể, sáp nhập."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "cpc2015-169"
      ]
    }
  ]
};
