// Generated from schemas/codelists/observation-status/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/observation-status/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/observation-status/1.0",
  "title": "Status of an observation",
  "description": "How far one figure may be relied on.",
  "x-vi": {
    "title": "Tình trạng số liệu",
    "description": "Mức độ tin cậy của một con số."
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
      "const": "normal",
      "title": "Normal",
      "description": "Counted from records.",
      "x-vi": {
        "title": "Bình thường",
        "description": "Đếm từ hồ sơ."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "decree09-2019-12"
      ],
      "x-map": {
        "sdmx": {
          "code": "A",
          "match": "exact"
        }
      }
    },
    {
      "const": "estimated",
      "title": "Estimated",
      "description": "Estimated.",
      "x-vi": {
        "title": "Ước tính",
        "description": "Số ước tính."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "decree09-2019-12"
      ],
      "x-map": {
        "sdmx": {
          "code": "E",
          "match": "exact"
        }
      }
    },
    {
      "const": "provisional",
      "title": "Provisional",
      "description": "Still to be confirmed.",
      "x-vi": {
        "title": "Sơ bộ",
        "description": "Chờ xác nhận."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "decree09-2019-12"
      ],
      "x-map": {
        "sdmx": {
          "code": "P",
          "match": "exact"
        }
      }
    },
    {
      "const": "break",
      "title": "Break in series",
      "description": "Not comparable with the figure before.",
      "x-vi": {
        "title": "Gián đoạn chuỗi",
        "description": "Không so sánh được với số trước."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "decree09-2019-12"
      ],
      "x-map": {
        "sdmx": {
          "code": "B",
          "match": "exact"
        }
      }
    },
    {
      "const": "partial",
      "title": "Partly reported",
      "description": "Some units have not reported.",
      "x-vi": {
        "title": "Thiếu đơn vị báo cáo",
        "description": "Một số đơn vị chưa báo cáo."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "decree09-2019-12"
      ],
      "x-map": {
        "sdmx": {
          "match": "none"
        }
      }
    },
    {
      "const": "adjusted",
      "title": "Adjusted after reconciliation",
      "description": "Changed after a reconciliation.",
      "x-vi": {
        "title": "Điều chỉnh sau đối chiếu",
        "description": "Đã điều chỉnh sau đối chiếu."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "decree09-2019-12"
      ],
      "x-map": {
        "sdmx": {
          "match": "none"
        }
      }
    }
  ]
};
