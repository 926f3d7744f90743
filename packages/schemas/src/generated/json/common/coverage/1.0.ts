// Generated from schemas/common/coverage/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/common/coverage/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/common/coverage/1.0",
  "title": "Coverage",
  "description": "Whether an agency has reported.",
  "x-vi": {
    "title": "Tình hình báo cáo",
    "description": "Một cơ quan đã báo cáo hay chưa."
  },
  "type": "object",
  "properties": {
    "agency": {
      "title": "Agency",
      "description": "Agency that had to report.",
      "x-vi": {
        "title": "Cơ quan",
        "description": "Cơ quan phải báo cáo."
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
    "area": {
      "title": "Area",
      "description": "Its area.",
      "x-vi": {
        "title": "Địa bàn",
        "description": "Địa bàn của cơ quan."
      },
      "$ref": "https://schemas.lienthong.example/common/area/1.0",
      "x-basis": [
        "decision124-2004-1"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "statistics"
      }
    },
    "status": {
      "title": "Status",
      "description": "Reported, late, missing or revised.",
      "x-vi": {
        "title": "Tình trạng",
        "description": "Đã báo cáo, muộn, chưa báo cáo hoặc đã sửa đổi."
      },
      "$ref": "https://schemas.lienthong.example/codelists/coverage-status/1.0",
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
    "status"
  ],
  "unevaluatedProperties": false
};
