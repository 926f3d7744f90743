// Generated from schemas/records/statistical-return/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';
import { source as s0 } from '../../../json/codelists/area-level/1.0.ts';
import { source as s1 } from '../../../json/codelists/coverage-status/1.0.ts';
import { source as s2 } from '../../../json/codelists/dimension/1.0.ts';
import { source as s3 } from '../../../json/codelists/edition/1.0.ts';
import { source as s4 } from '../../../json/codelists/observation-status/1.0.ts';
import { source as s5 } from '../../../json/codelists/period-regime/1.0.ts';
import { source as s6 } from '../../../json/codelists/record-kind/1.0.ts';
import { source as s7 } from '../../../json/codelists/record-status/1.0.ts';
import { source as s8 } from '../../../json/codelists/report-regime/1.0.ts';
import { source as s9 } from '../../../json/codelists/revision-reason/1.0.ts';
import { source as s10 } from '../../../json/common/agency/1.0.ts';
import { source as s11 } from '../../../json/common/area/1.0.ts';
import { source as s12 } from '../../../json/common/catalogue/1.0.ts';
import { source as s13 } from '../../../json/common/civil-date/1.0.ts';
import { source as s14 } from '../../../json/common/coverage/1.0.ts';
import { source as s15 } from '../../../json/common/digest/1.0.ts';
import { source as s16 } from '../../../json/common/dimension-value/1.0.ts';
import { source as s17 } from '../../../json/common/document-ref/1.0.ts';
import { source as s18 } from '../../../json/common/head/1.0.ts';
import { source as s19 } from '../../../json/common/indicator-id/1.0.ts';
import { source as s20 } from '../../../json/common/instant/1.0.ts';
import { source as s21 } from '../../../json/common/label/1.0.ts';
import { source as s22 } from '../../../json/common/line/1.0.ts';
import { source as s23 } from '../../../json/common/observation/1.0.ts';
import { source as s24 } from '../../../json/common/period/1.0.ts';
import { source as s25 } from '../../../json/common/record-ref/1.0.ts';
import { source as s26 } from '../../../json/common/source-return/1.0.ts';
import { source as s27 } from '../../../json/common/text/1.0.ts';
import { source as s28 } from '../../../json/common/uuid/1.0.ts';

/** `https://schemas.lienthong.example/statistical-return/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/statistical-return/1.0",
  "title": "Statistical return",
  "description": "Figures of one body for one period and area, with their definitions, their as-of and the returns behind them.",
  "x-vi": {
    "title": "Báo cáo số liệu",
    "description": "Số liệu của một cơ quan trong một kỳ, trên một địa bàn, kèm định nghĩa, thời điểm chốt và nguồn."
  },
  "type": "object",
  "allOf": [
    {
      "$ref": "https://schemas.lienthong.example/common/head/1.0"
    }
  ],
  "properties": {
    "schema": {
      "title": "Schema",
      "description": "This version of the schema.",
      "x-vi": {
        "title": "Lược đồ",
        "description": "Phiên bản lược đồ này."
      },
      "const": "https://schemas.lienthong.example/statistical-return/1.0",
      "x-basis": [
        "technical"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "head"
      }
    },
    "catalogue": {
      "title": "Catalogue",
      "description": "Catalogue of indicators that the figures follow.",
      "x-vi": {
        "title": "Danh mục chỉ tiêu",
        "description": "Danh mục chỉ tiêu áp dụng."
      },
      "$ref": "https://schemas.lienthong.example/common/catalogue/1.0",
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
    "reportRegime": {
      "title": "Kind of report",
      "description": "Periodic, thematic or urgent.",
      "x-vi": {
        "title": "Loại báo cáo",
        "description": "Định kỳ, chuyên đề hoặc đột xuất."
      },
      "$ref": "https://schemas.lienthong.example/codelists/report-regime/1.0",
      "x-basis": [
        "decree09-2019-4"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "statistics"
      }
    },
    "period": {
      "title": "Period",
      "description": "Period of the figures, with its days.",
      "x-vi": {
        "title": "Kỳ báo cáo",
        "description": "Kỳ số liệu kèm ngày đầu, ngày cuối."
      },
      "$ref": "https://schemas.lienthong.example/common/period/1.0",
      "x-basis": [
        "decree09-2019-12"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "statistics"
      }
    },
    "level": {
      "title": "Level",
      "description": "Level of the reporting area.",
      "x-vi": {
        "title": "Cấp báo cáo",
        "description": "Cấp của địa bàn báo cáo."
      },
      "$ref": "https://schemas.lienthong.example/codelists/area-level/1.0",
      "x-basis": [
        "decision124-2004-1",
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
      "description": "Area that the figures cover.",
      "x-vi": {
        "title": "Địa bàn",
        "description": "Địa bàn mà số liệu bao quát."
      },
      "$ref": "https://schemas.lienthong.example/common/area/1.0",
      "x-basis": [
        "decision124-2004-1",
        "decree09-2019-13"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "statistics"
      }
    },
    "asOf": {
      "title": "As of",
      "description": "Records stored by this instant were counted.",
      "x-vi": {
        "title": "Tính đến thời điểm",
        "description": "Đếm các bản ghi đã lưu đến thời điểm này."
      },
      "$ref": "https://schemas.lienthong.example/common/instant/1.0",
      "x-basis": [
        "decree09-2019-12",
        "decree09-2019-8-5"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "statistics"
      }
    },
    "dueOn": {
      "title": "Due on",
      "description": "Day by which the return was due.",
      "x-vi": {
        "title": "Hạn báo cáo",
        "description": "Ngày phải gửi báo cáo."
      },
      "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
      "x-basis": [
        "decree09-2019-13",
        "decree09-2019-8-5"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "statistics"
      }
    },
    "nil": {
      "title": "Nil",
      "description": "True where there was nothing to report: that is not the same as no return.",
      "x-vi": {
        "title": "Không phát sinh",
        "description": "Đúng khi không có số liệu phát sinh: khác với việc chưa báo cáo."
      },
      "type": "boolean",
      "x-basis": [
        "decree09-2019-4"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "statistics"
      }
    },
    "observations": {
      "title": "Observations",
      "description": "The figures; empty only in a nil return.",
      "x-vi": {
        "title": "Số liệu",
        "description": "Các số liệu; chỉ trống khi không phát sinh."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/observation/1.0"
      },
      "maxItems": 50000,
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
    "adjustments": {
      "title": "Adjustments",
      "description": "Late news for periods whose official edition is closed.",
      "x-vi": {
        "title": "Điều chỉnh kỳ trước",
        "description": "Số liệu đến muộn cho kỳ đã chốt chính thức."
      },
      "type": "array",
      "items": {
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
          "period": {
            "title": "Period adjusted",
            "description": "Code of the closed period that is adjusted.",
            "x-vi": {
              "title": "Kỳ được điều chỉnh",
              "description": "Mã kỳ đã chốt được điều chỉnh."
            },
            "type": "string",
            "pattern": "^[a-z][a-z0-9:.-]{0,104}:(?:19|20|21)[0-9]{2}-(?:M(?:0[1-9]|1[0-2])|Q[1-4]|H[12]|N9|Y)$",
            "x-basis": [
              "decree09-2019-12"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "statistics"
            }
          },
          "change": {
            "title": "Change",
            "description": "What is added to or taken from the figure.",
            "x-vi": {
              "title": "Mức điều chỉnh",
              "description": "Số tăng hoặc giảm."
            },
            "type": "integer",
            "minimum": -100000000,
            "maximum": 100000000,
            "x-basis": [
              "decree09-2019-12"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "statistics"
            }
          },
          "cause": {
            "title": "Cause",
            "description": "Why.",
            "x-vi": {
              "title": "Lý do",
              "description": "Lý do điều chỉnh."
            },
            "$ref": "https://schemas.lienthong.example/codelists/revision-reason/1.0",
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
          "period",
          "change",
          "cause"
        ],
        "unevaluatedProperties": false
      },
      "minItems": 1,
      "maxItems": 5000,
      "x-basis": [
        "decree09-2019-12"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "statistics"
      }
    },
    "sources": {
      "title": "Sources",
      "description": "Returns from which a rolled-up return was made.",
      "x-vi": {
        "title": "Nguồn số liệu",
        "description": "Các báo cáo được tổng hợp thành báo cáo này."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/source-return/1.0"
      },
      "minItems": 1,
      "maxItems": 4000,
      "x-basis": [
        "decree09-2019-13"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "statistics"
      }
    },
    "coverage": {
      "title": "Coverage",
      "description": "Who has reported.",
      "x-vi": {
        "title": "Tình hình báo cáo",
        "description": "Đơn vị nào đã báo cáo."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/coverage/1.0"
      },
      "minItems": 1,
      "maxItems": 4000,
      "x-basis": [
        "decree09-2019-13"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "statistics"
      }
    },
    "remarks": {
      "title": "Remarks",
      "description": "Remarks on the figures; no person is named.",
      "x-vi": {
        "title": "Ghi chú",
        "description": "Ghi chú về số liệu; không nêu tên người."
      },
      "$ref": "https://schemas.lienthong.example/common/text/1.0",
      "x-basis": [
        "decree09-2019-4"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "narrative"
      }
    }
  },
  "required": [
    "schema",
    "catalogue",
    "period",
    "level",
    "area",
    "asOf",
    "nil",
    "observations"
  ],
  "unevaluatedProperties": false
};

/** The schema with all it refers to under `$defs`: its RFC 8785 bytes are what `bundleDigest` names. */
export const bundle: JsonSchema = {
  ...source,
  $defs: {
    "https://schemas.lienthong.example/codelists/area-level/1.0": s0,
    "https://schemas.lienthong.example/codelists/coverage-status/1.0": s1,
    "https://schemas.lienthong.example/codelists/dimension/1.0": s2,
    "https://schemas.lienthong.example/codelists/edition/1.0": s3,
    "https://schemas.lienthong.example/codelists/observation-status/1.0": s4,
    "https://schemas.lienthong.example/codelists/period-regime/1.0": s5,
    "https://schemas.lienthong.example/codelists/record-kind/1.0": s6,
    "https://schemas.lienthong.example/codelists/record-status/1.0": s7,
    "https://schemas.lienthong.example/codelists/report-regime/1.0": s8,
    "https://schemas.lienthong.example/codelists/revision-reason/1.0": s9,
    "https://schemas.lienthong.example/common/agency/1.0": s10,
    "https://schemas.lienthong.example/common/area/1.0": s11,
    "https://schemas.lienthong.example/common/catalogue/1.0": s12,
    "https://schemas.lienthong.example/common/civil-date/1.0": s13,
    "https://schemas.lienthong.example/common/coverage/1.0": s14,
    "https://schemas.lienthong.example/common/digest/1.0": s15,
    "https://schemas.lienthong.example/common/dimension-value/1.0": s16,
    "https://schemas.lienthong.example/common/document-ref/1.0": s17,
    "https://schemas.lienthong.example/common/head/1.0": s18,
    "https://schemas.lienthong.example/common/indicator-id/1.0": s19,
    "https://schemas.lienthong.example/common/instant/1.0": s20,
    "https://schemas.lienthong.example/common/label/1.0": s21,
    "https://schemas.lienthong.example/common/line/1.0": s22,
    "https://schemas.lienthong.example/common/observation/1.0": s23,
    "https://schemas.lienthong.example/common/period/1.0": s24,
    "https://schemas.lienthong.example/common/record-ref/1.0": s25,
    "https://schemas.lienthong.example/common/source-return/1.0": s26,
    "https://schemas.lienthong.example/common/text/1.0": s27,
    "https://schemas.lienthong.example/common/uuid/1.0": s28,
  },
};
