// Generated from schemas/common/target-result/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/common/target-result/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/common/target-result/1.0",
  "title": "Result of a target",
  "description": "What a target of the programme reached: counts, what they are measured against, share.",
  "x-vi": {
    "title": "Kết quả chỉ tiêu",
    "description": "Kết quả một chỉ tiêu của Chương trình: số đạt, mẫu số, tỷ lệ."
  },
  "type": "object",
  "properties": {
    "target": {
      "title": "Target",
      "description": "Target of the programme.",
      "x-vi": {
        "title": "Chỉ tiêu",
        "description": "Chỉ tiêu của Chương trình."
      },
      "$ref": "https://schemas.lienthong.example/codelists/programme-target/1.0",
      "x-basis": [
        "decision193-2021-targets"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "statistics"
      }
    },
    "denominator": {
      "title": "Denominator",
      "description": "What the share is measured against; the decision does not say.",
      "x-vi": {
        "title": "Mẫu số",
        "description": "Tính trên tổng số nào; quyết định không nêu rõ."
      },
      "$ref": "https://schemas.lienthong.example/codelists/target-denominator/1.0",
      "x-basis": [
        "plan19-2024-targets",
        "decision193-2021-targets"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "statistics"
      }
    },
    "count": {
      "title": "Reached",
      "description": "Number that reached the target.",
      "x-vi": {
        "title": "Số đạt",
        "description": "Số đạt chỉ tiêu."
      },
      "$ref": "https://schemas.lienthong.example/common/count/1.0",
      "x-basis": [
        "decision193-2021-targets"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "statistics"
      }
    },
    "outOf": {
      "title": "Out of",
      "description": "Number that the denominator counts.",
      "x-vi": {
        "title": "Trên tổng số",
        "description": "Số của mẫu số."
      },
      "$ref": "https://schemas.lienthong.example/common/count/1.0",
      "x-basis": [
        "plan19-2024-targets"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "statistics"
      }
    },
    "share": {
      "title": "Share",
      "description": "Per cent to one decimal; absent where the denominator is nought.",
      "x-vi": {
        "title": "Tỷ lệ",
        "description": "Phần trăm, lấy một chữ số thập phân; bỏ trống nếu mẫu số bằng 0."
      },
      "type": "number",
      "minimum": 0,
      "maximum": 100,
      "x-basis": [
        "decision193-2021-targets"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "statistics"
      }
    },
    "aim": {
      "title": "Aim",
      "description": "Share aimed at, in per cent.",
      "x-vi": {
        "title": "Mức đặt ra",
        "description": "Tỷ lệ đặt ra (%)."
      },
      "type": "number",
      "minimum": 0,
      "maximum": 100,
      "x-basis": [
        "decision193-2021-targets",
        "plan19-2024-targets"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "statistics"
      }
    },
    "bound": {
      "title": "Bound",
      "description": "Whether the aim is enough or must be passed.",
      "x-vi": {
        "title": "Mức",
        "description": "Đạt hay vượt mức đặt ra."
      },
      "$ref": "https://schemas.lienthong.example/codelists/target-bound/1.0",
      "x-basis": [
        "decision193-2021-targets"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "statistics"
      }
    },
    "met": {
      "title": "Met",
      "description": "Whether the target was met.",
      "x-vi": {
        "title": "Đạt",
        "description": "Có đạt chỉ tiêu không."
      },
      "type": "boolean",
      "x-basis": [
        "decision193-2021-targets"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "statistics"
      }
    }
  },
  "required": [
    "target",
    "denominator",
    "count",
    "outOf"
  ],
  "unevaluatedProperties": false
};
