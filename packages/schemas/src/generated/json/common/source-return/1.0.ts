// Generated from schemas/common/source-return/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/common/source-return/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/common/source-return/1.0",
  "title": "Source return",
  "description": "Return of another agency that was counted, and the signed message that carried it.",
  "x-vi": {
    "title": "Báo cáo nguồn",
    "description": "Báo cáo của cơ quan khác được tổng hợp và thông điệp đã ký chuyển báo cáo."
  },
  "type": "object",
  "properties": {
    "agency": {
      "title": "Agency",
      "description": "Issuer of the return.",
      "x-vi": {
        "title": "Cơ quan",
        "description": "Cơ quan gửi báo cáo."
      },
      "$ref": "https://schemas.lienthong.example/common/agency/1.0",
      "x-basis": [
        "decree09-2019-13"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "statistics"
      }
    },
    "id": {
      "title": "Id",
      "description": "Id of the return.",
      "x-vi": {
        "title": "Mã báo cáo",
        "description": "Mã bản báo cáo."
      },
      "$ref": "https://schemas.lienthong.example/common/uuid/1.0",
      "x-basis": [
        "decree09-2019-13"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "statistics"
      }
    },
    "revision": {
      "title": "Revision",
      "description": "Revision that was counted.",
      "x-vi": {
        "title": "Lần sửa đổi",
        "description": "Lần sửa đổi được tổng hợp."
      },
      "type": "integer",
      "minimum": 1,
      "maximum": 9007199254740991,
      "x-basis": [
        "decree09-2019-13"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "statistics"
      }
    },
    "jti": {
      "title": "Message",
      "description": "Signed message that carried it.",
      "x-vi": {
        "title": "Thông điệp",
        "description": "Thông điệp đã ký chuyển báo cáo."
      },
      "$ref": "https://schemas.lienthong.example/common/uuid/1.0",
      "x-basis": [
        "decree09-2019-13"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "statistics"
      }
    }
  },
  "required": [
    "agency",
    "id",
    "revision",
    "jti"
  ],
  "unevaluatedProperties": false
};
