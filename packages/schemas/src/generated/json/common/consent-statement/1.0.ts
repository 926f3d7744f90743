// Generated from schemas/common/consent-statement/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/common/consent-statement/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/common/consent-statement/1.0",
  "title": "Consent",
  "description": "Whether somebody consented to the sharing of information, and how far.",
  "x-vi": {
    "title": "Sự đồng ý chia sẻ thông tin",
    "description": "Có đồng ý cho chia sẻ thông tin hay không và trong phạm vi nào."
  },
  "type": "object",
  "properties": {
    "given": {
      "title": "Given",
      "description": "Whether consent was given; unknown counts as no.",
      "x-vi": {
        "title": "Đã đồng ý",
        "description": "Đã đồng ý hay chưa; chưa rõ được coi là chưa."
      },
      "$ref": "https://schemas.lienthong.example/codelists/yes-no-unknown/1.0",
      "x-basis": [
        "law53-2024-3-10"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "consent"
      }
    },
    "by": {
      "title": "By",
      "description": "Who consented or refused.",
      "x-vi": {
        "title": "Người đồng ý",
        "description": "Ai đồng ý hoặc từ chối."
      },
      "$ref": "https://schemas.lienthong.example/codelists/consent-giver/1.0",
      "x-basis": [
        "law53-2024-3-10",
        "civil2015-136"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "consent"
      }
    },
    "on": {
      "title": "On",
      "description": "Day of the statement.",
      "x-vi": {
        "title": "Ngày",
        "description": "Ngày thể hiện sự đồng ý."
      },
      "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
      "x-basis": [
        "law53-2024-3-10"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "consent"
      }
    },
    "until": {
      "title": "Until",
      "description": "Last day of the consent.",
      "x-vi": {
        "title": "Đến ngày",
        "description": "Ngày cuối của sự đồng ý."
      },
      "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
      "x-basis": [
        "law53-2024-3-10"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "consent"
      }
    },
    "groups": {
      "title": "Groups",
      "description": "Groups of fields that the consent covers.",
      "x-vi": {
        "title": "Nhóm thông tin",
        "description": "Nhóm thông tin được đồng ý chia sẻ."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/codelists/field-group/1.0"
      },
      "minItems": 1,
      "maxItems": 11,
      "uniqueItems": true,
      "x-basis": [
        "law53-2024-3-10"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "consent"
      }
    },
    "receivers": {
      "title": "Receivers",
      "description": "Roles of the receivers that it covers.",
      "x-vi": {
        "title": "Bên nhận",
        "description": "Vai trò của bên được nhận."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/codelists/agency-role/1.0"
      },
      "minItems": 1,
      "maxItems": 19,
      "uniqueItems": true,
      "x-basis": [
        "law53-2024-3-10"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "consent"
      }
    },
    "record": {
      "title": "Record",
      "description": "Record of the consent.",
      "x-vi": {
        "title": "Bản ghi",
        "description": "Bản ghi về sự đồng ý."
      },
      "$ref": "https://schemas.lienthong.example/common/record-ref/1.0",
      "x-basis": [
        "law53-2024-3-10"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "consent"
      }
    }
  },
  "required": [
    "given"
  ],
  "unevaluatedProperties": false
};
