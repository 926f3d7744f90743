// Generated from schemas/codelists/appeal-ruling/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/appeal-ruling/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/appeal-ruling/1.0",
  "title": "Ruling on appeal",
  "description": "What the court of appeal does with the judgment.",
  "x-vi": {
    "title": "Quyết định phúc thẩm",
    "description": "Tòa án cấp phúc thẩm quyết định thế nào về bản án sơ thẩm."
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
      "const": "upheld",
      "title": "Upheld",
      "description": "The judgment stands.",
      "x-vi": {
        "title": "Giữ nguyên bản án",
        "description": "Không chấp nhận kháng cáo, kháng nghị và giữ nguyên bản án."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-355"
      ]
    },
    {
      "const": "amended",
      "title": "Amended",
      "description": "The judgment is amended.",
      "x-vi": {
        "title": "Sửa bản án",
        "description": "Sửa bản án sơ thẩm."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-355"
      ]
    },
    {
      "const": "annulled-for-anew",
      "title": "Annulled, to begin anew",
      "description": "The judgment is annulled and the case investigated or tried again.",
      "x-vi": {
        "title": "Hủy để điều tra lại, xét xử lại",
        "description": "Hủy bản án sơ thẩm, chuyển hồ sơ để điều tra lại hoặc xét xử lại."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-355"
      ]
    },
    {
      "const": "annulled-and-terminated",
      "title": "Annulled and terminated",
      "description": "The judgment is annulled and the case terminated.",
      "x-vi": {
        "title": "Hủy và đình chỉ vụ án",
        "description": "Hủy bản án sơ thẩm và đình chỉ vụ án."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-355"
      ]
    },
    {
      "const": "appeal-ended",
      "title": "Appeal ended",
      "description": "The appeal was withdrawn and ends.",
      "x-vi": {
        "title": "Đình chỉ xét xử phúc thẩm",
        "description": "Đình chỉ việc xét xử phúc thẩm."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-355"
      ]
    }
  ]
};
