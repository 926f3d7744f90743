// Generated from schemas/common/observation/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/common/observation/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/common/observation/1.0",
  "title": "Observation",
  "description": "One figure: an indicator in an area, broken down or as a total.",
  "x-vi": {
    "title": "Số liệu",
    "description": "Một số liệu: một chỉ tiêu trên một địa bàn, có phân tổ hoặc là tổng số."
  },
  "type": "object",
  "properties": {
    "indicator": {
      "title": "Indicator",
      "description": "Id of the indicator.",
      "x-vi": {
        "title": "Chỉ tiêu",
        "description": "Mã chỉ tiêu."
      },
      "$ref": "https://schemas.lienthong.example/common/indicator-id/1.0",
      "x-basis": [
        "law53-2024-50",
        "decree09-2019-4"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "statistics"
      }
    },
    "area": {
      "title": "Area",
      "description": "Area of the figure.",
      "x-vi": {
        "title": "Địa bàn",
        "description": "Địa bàn của số liệu."
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
    "dimensions": {
      "title": "Breakdown",
      "description": "Codes by which the figure is broken down; absent for the total.",
      "x-vi": {
        "title": "Phân tổ",
        "description": "Các mã phân tổ; bỏ trống là tổng số."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/dimension-value/1.0"
      },
      "minItems": 1,
      "maxItems": 8,
      "uniqueItems": true,
      "x-basis": [
        "decree09-2019-4"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "statistics"
      }
    },
    "value": {
      "title": "Value",
      "description": "Number counted.",
      "x-vi": {
        "title": "Giá trị",
        "description": "Số đếm được."
      },
      "type": "integer",
      "minimum": 0,
      "maximum": 100000000,
      "x-basis": [
        "law53-2024-50",
        "decree09-2019-4"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "statistics"
      }
    },
    "status": {
      "title": "Status",
      "description": "How far the figure may be relied on; normal where absent.",
      "x-vi": {
        "title": "Tình trạng",
        "description": "Mức độ tin cậy; bỏ trống là bình thường."
      },
      "$ref": "https://schemas.lienthong.example/codelists/observation-status/1.0",
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
    "indicator",
    "area",
    "value"
  ],
  "unevaluatedProperties": false
};
