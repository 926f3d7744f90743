// Generated from schemas/common/period/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/common/period/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/common/period/1.0",
  "title": "Reporting period",
  "description": "A period with its days: a label alone would mean four different years.",
  "x-vi": {
    "title": "Kỳ báo cáo",
    "description": "Kỳ báo cáo kèm ngày đầu, ngày cuối: chỉ nhãn thì có thể là bốn năm khác nhau."
  },
  "type": "object",
  "properties": {
    "regime": {
      "title": "Regime",
      "description": "Rule that fixes the days.",
      "x-vi": {
        "title": "Chế độ",
        "description": "Quy định xác định ngày đầu, ngày cuối."
      },
      "$ref": "https://schemas.lienthong.example/codelists/period-regime/1.0",
      "x-basis": [
        "decree09-2019-12"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "statistics"
      }
    },
    "code": {
      "title": "Code",
      "description": "Regime, year and part, such as vn-decree09:2026-Q3.",
      "x-vi": {
        "title": "Mã kỳ",
        "description": "Chế độ, năm và phần của năm, ví dụ vn-decree09:2026-Q3."
      },
      "type": "string",
      "pattern": "^(?:vn-decree09|vn-justice|vn-procuracy-monthly|vn-procuracy-national|calendar|x-[a-z][a-z0-9-]{0,31}:[a-z0-9][a-z0-9.-]{0,63}):(?:19|20|21)[0-9]{2}-(?:M(?:0[1-9]|1[0-2])|Q[1-4]|H[12]|N9|Y)$",
      "x-basis": [
        "decree09-2019-12"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "statistics"
      }
    },
    "from": {
      "title": "From",
      "description": "First day.",
      "x-vi": {
        "title": "Từ ngày",
        "description": "Ngày đầu kỳ."
      },
      "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
      "x-basis": [
        "decree09-2019-12"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "statistics"
      }
    },
    "to": {
      "title": "To",
      "description": "Last day.",
      "x-vi": {
        "title": "Đến ngày",
        "description": "Ngày cuối kỳ."
      },
      "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
      "x-basis": [
        "decree09-2019-12"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "statistics"
      }
    },
    "actualUntil": {
      "title": "Actual until",
      "description": "Last day of counted figures; what follows is estimated.",
      "x-vi": {
        "title": "Số thực đến ngày",
        "description": "Ngày cuối của số liệu thực tế; phần sau là ước tính."
      },
      "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
      "x-basis": [
        "decree09-2019-12"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "statistics"
      }
    },
    "edition": {
      "title": "Edition",
      "description": "Provisional or official.",
      "x-vi": {
        "title": "Loại số liệu",
        "description": "Sơ bộ hay chính thức."
      },
      "$ref": "https://schemas.lienthong.example/codelists/edition/1.0",
      "x-basis": [
        "decree09-2019-12"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "statistics"
      }
    }
  },
  "required": [
    "regime",
    "code",
    "from",
    "to",
    "actualUntil",
    "edition"
  ],
  "unevaluatedProperties": false
};
