// Generated from schemas/common/identity-document/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/common/identity-document/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/common/identity-document/1.0",
  "title": "Identity paper",
  "description": "A paper that identifies a person.",
  "x-vi": {
    "title": "Giấy tờ tùy thân",
    "description": "Giấy tờ xác định nhân thân."
  },
  "type": "object",
  "properties": {
    "kind": {
      "title": "Kind",
      "description": "Kind of paper.",
      "x-vi": {
        "title": "Loại giấy tờ",
        "description": "Loại giấy tờ."
      },
      "$ref": "https://schemas.lienthong.example/codelists/identity-document-kind/1.0",
      "x-basis": [
        "law91-2025-3"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "identity"
      }
    },
    "number": {
      "title": "Number",
      "description": "Number as printed, capitals, without blanks.",
      "x-vi": {
        "title": "Số giấy tờ",
        "description": "Số in trên giấy tờ, viết hoa, không khoảng trắng."
      },
      "type": "string",
      "pattern": "^[A-Z0-9][A-Z0-9/.-]{0,39}$",
      "x-basis": [
        "law91-2025-3"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "sensitive",
        "group": "identity"
      }
    },
    "country": {
      "title": "Issuing country",
      "description": "Country that issued it.",
      "x-vi": {
        "title": "Nước cấp",
        "description": "Nước cấp giấy tờ."
      },
      "$ref": "https://schemas.lienthong.example/codelists/country/1.0",
      "x-basis": [
        "law91-2025-3"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "identity"
      }
    },
    "authority": {
      "title": "Issuing authority",
      "description": "Authority that issued it, as written.",
      "x-vi": {
        "title": "Cơ quan cấp",
        "description": "Cơ quan cấp, ghi như trên giấy tờ."
      },
      "$ref": "https://schemas.lienthong.example/common/label/1.0",
      "x-basis": [
        "law91-2025-3"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "identity"
      }
    },
    "issuedOn": {
      "title": "Issued on",
      "description": "Date of issue.",
      "x-vi": {
        "title": "Ngày cấp",
        "description": "Ngày cấp."
      },
      "$ref": "https://schemas.lienthong.example/common/partial-date/1.0",
      "x-basis": [
        "law91-2025-3"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "identity"
      }
    },
    "expiresOn": {
      "title": "Expires on",
      "description": "Last day of validity.",
      "x-vi": {
        "title": "Ngày hết hạn",
        "description": "Ngày hết hạn."
      },
      "$ref": "https://schemas.lienthong.example/common/partial-date/1.0",
      "x-basis": [
        "law91-2025-3"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "identity"
      }
    },
    "heldBy": {
      "title": "Held by the person",
      "description": "Whether the person still holds the paper.",
      "x-vi": {
        "title": "Đang giữ giấy tờ",
        "description": "Người này còn giữ giấy tờ hay không."
      },
      "$ref": "https://schemas.lienthong.example/codelists/yes-no-unknown/1.0",
      "x-basis": [
        "law53-2024-33-1"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "identity"
      }
    }
  },
  "required": [
    "kind",
    "number",
    "country"
  ],
  "unevaluatedProperties": false
};
