// Generated from schemas/common/time-limit/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/common/time-limit/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/common/time-limit/1.0",
  "title": "Time limit",
  "description": "A time limit with its extensions, as decided.",
  "x-vi": {
    "title": "Thời hạn",
    "description": "Thời hạn và các lần gia hạn theo quyết định."
  },
  "type": "object",
  "properties": {
    "kind": {
      "title": "Kind",
      "description": "Step that the limit belongs to.",
      "x-vi": {
        "title": "Loại thời hạn",
        "description": "Bước tố tụng của thời hạn."
      },
      "$ref": "https://schemas.lienthong.example/codelists/limit-kind/1.0",
      "x-basis": [
        "cpc2015-147-1",
        "cpc2015-172"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "from": {
      "title": "From",
      "description": "First day.",
      "x-vi": {
        "title": "Từ ngày",
        "description": "Ngày bắt đầu."
      },
      "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
      "x-basis": [
        "cpc2015-172"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "until": {
      "title": "Until",
      "description": "Last day.",
      "x-vi": {
        "title": "Đến ngày",
        "description": "Ngày hết hạn."
      },
      "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
      "x-basis": [
        "cpc2015-172"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "extension": {
      "title": "Extension",
      "description": "0 for the first limit, then the number of the extension.",
      "x-vi": {
        "title": "Lần gia hạn",
        "description": "0 là thời hạn đầu, sau đó là số thứ tự lần gia hạn."
      },
      "type": "integer",
      "minimum": 0,
      "maximum": 5,
      "x-basis": [
        "cpc2015-172",
        "cpc2015-147-2"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "document": {
      "title": "Document",
      "description": "Decision that extended the limit.",
      "x-vi": {
        "title": "Văn bản",
        "description": "Quyết định gia hạn."
      },
      "$ref": "https://schemas.lienthong.example/common/document-ref/1.0",
      "x-basis": [
        "cpc2015-172"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "procedure"
      }
    }
  },
  "required": [
    "kind",
    "from",
    "until",
    "extension"
  ],
  "unevaluatedProperties": false
};
