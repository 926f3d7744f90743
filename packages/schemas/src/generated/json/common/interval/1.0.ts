// Generated from schemas/common/interval/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/common/interval/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/common/interval/1.0",
  "title": "Interval of the act",
  "description": "First and last time of an act, both inclusive and possibly partial; no end means not known.",
  "x-vi": {
    "title": "Khoảng thời gian thực hiện",
    "description": "Thời điểm đầu và cuối của hành vi, tính cả hai đầu, có thể không đầy đủ; bỏ trống là chưa rõ."
  },
  "type": "object",
  "properties": {
    "from": {
      "title": "From",
      "description": "First day, month or year.",
      "x-vi": {
        "title": "Từ",
        "description": "Ngày, tháng hoặc năm bắt đầu."
      },
      "$ref": "https://schemas.lienthong.example/common/partial-date/1.0",
      "x-basis": [
        "pc2015-150-1",
        "cpc2015-143"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "act"
      }
    },
    "to": {
      "title": "To",
      "description": "Last day, month or year.",
      "x-vi": {
        "title": "Đến",
        "description": "Ngày, tháng hoặc năm kết thúc."
      },
      "$ref": "https://schemas.lienthong.example/common/partial-date/1.0",
      "x-basis": [
        "pc2015-150-1",
        "cpc2015-143"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "act"
      }
    },
    "ongoing": {
      "title": "Still going on",
      "description": "Whether the act goes on.",
      "x-vi": {
        "title": "Đang tiếp diễn",
        "description": "Hành vi có đang tiếp diễn không."
      },
      "$ref": "https://schemas.lienthong.example/codelists/yes-no-unknown/1.0",
      "x-basis": [
        "cpc2015-143"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "act"
      }
    }
  },
  "required": [
    "from"
  ],
  "unevaluatedProperties": false
};
