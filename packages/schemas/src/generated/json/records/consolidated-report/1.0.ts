// Generated from schemas/records/consolidated-report/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';
import { source as s0 } from '../../../json/codelists/area-level/1.0.ts';
import { source as s1 } from '../../../json/codelists/attachment-kind/1.0.ts';
import { source as s2 } from '../../../json/codelists/coverage-status/1.0.ts';
import { source as s3 } from '../../../json/codelists/dimension/1.0.ts';
import { source as s4 } from '../../../json/codelists/edition/1.0.ts';
import { source as s5 } from '../../../json/codelists/observation-status/1.0.ts';
import { source as s6 } from '../../../json/codelists/period-regime/1.0.ts';
import { source as s7 } from '../../../json/codelists/programme-edition/1.0.ts';
import { source as s8 } from '../../../json/codelists/programme-target/1.0.ts';
import { source as s9 } from '../../../json/codelists/record-kind/1.0.ts';
import { source as s10 } from '../../../json/codelists/record-status/1.0.ts';
import { source as s11 } from '../../../json/codelists/report-regime/1.0.ts';
import { source as s12 } from '../../../json/codelists/revision-reason/1.0.ts';
import { source as s13 } from '../../../json/codelists/target-bound/1.0.ts';
import { source as s14 } from '../../../json/codelists/target-denominator/1.0.ts';
import { source as s15 } from '../../../json/common/agency/1.0.ts';
import { source as s16 } from '../../../json/common/area/1.0.ts';
import { source as s17 } from '../../../json/common/attachment/1.0.ts';
import { source as s18 } from '../../../json/common/catalogue/1.0.ts';
import { source as s19 } from '../../../json/common/civil-date/1.0.ts';
import { source as s20 } from '../../../json/common/count/1.0.ts';
import { source as s21 } from '../../../json/common/coverage/1.0.ts';
import { source as s22 } from '../../../json/common/digest/1.0.ts';
import { source as s23 } from '../../../json/common/dimension-value/1.0.ts';
import { source as s24 } from '../../../json/common/document-ref/1.0.ts';
import { source as s25 } from '../../../json/common/head/1.0.ts';
import { source as s26 } from '../../../json/common/indicator-id/1.0.ts';
import { source as s27 } from '../../../json/common/instant/1.0.ts';
import { source as s28 } from '../../../json/common/label/1.0.ts';
import { source as s29 } from '../../../json/common/line/1.0.ts';
import { source as s30 } from '../../../json/common/observation/1.0.ts';
import { source as s31 } from '../../../json/common/part-name/1.0.ts';
import { source as s32 } from '../../../json/common/period/1.0.ts';
import { source as s33 } from '../../../json/common/record-ref/1.0.ts';
import { source as s34 } from '../../../json/common/source-return/1.0.ts';
import { source as s35 } from '../../../json/common/target-result/1.0.ts';
import { source as s36 } from '../../../json/common/text/1.0.ts';
import { source as s37 } from '../../../json/common/uuid/1.0.ts';

/** `https://schemas.lienthong.example/consolidated-report/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/consolidated-report/1.0",
  "title": "Consolidated report",
  "description": "The whole report of a standing body on work against trafficking: data set, who reported, targets, comparison, analysis.",
  "x-vi": {
    "title": "Báo cáo tổng hợp",
    "description": "Báo cáo tổng hợp của cơ quan thường trực về phòng, chống mua bán người: tập số liệu, tình hình báo cáo, chỉ tiêu, so sánh, phân tích."
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
      "const": "https://schemas.lienthong.example/consolidated-report/1.0",
      "x-basis": [
        "technical"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "head"
      }
    },
    "programme": {
      "title": "Programme",
      "description": "Programme whose targets are reported.",
      "x-vi": {
        "title": "Chương trình",
        "description": "Chương trình được báo cáo."
      },
      "$ref": "https://schemas.lienthong.example/codelists/programme-edition/1.0",
      "x-basis": [
        "decision193-2021-targets",
        "decision33-2026-targets",
        "decision2546-2015-programme"
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
        "dispatch2774-2021-criteria"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "statistics"
      }
    },
    "period": {
      "title": "Period",
      "description": "Period of the report, with its days.",
      "x-vi": {
        "title": "Kỳ báo cáo",
        "description": "Kỳ báo cáo kèm ngày đầu, ngày cuối."
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
      "description": "Level of the standing body.",
      "x-vi": {
        "title": "Cấp",
        "description": "Cấp của cơ quan thường trực."
      },
      "$ref": "https://schemas.lienthong.example/codelists/area-level/1.0",
      "x-basis": [
        "dispatch2774-2021-consolidated",
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
      "description": "Area that the report covers.",
      "x-vi": {
        "title": "Địa bàn",
        "description": "Địa bàn báo cáo."
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
      "description": "Returns stored by this instant were counted.",
      "x-vi": {
        "title": "Tính đến thời điểm",
        "description": "Tổng hợp các báo cáo đã nhận đến thời điểm này."
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
      "description": "Day by which the report was due.",
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
    "observations": {
      "title": "Data set",
      "description": "The figures.",
      "x-vi": {
        "title": "Tập số liệu",
        "description": "Các số liệu."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/observation/1.0"
      },
      "minItems": 1,
      "maxItems": 50000,
      "x-basis": [
        "law53-2024-50",
        "dispatch2774-2021-criteria"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "statistics"
      }
    },
    "sources": {
      "title": "Sources",
      "description": "Returns from which the figures were made.",
      "x-vi": {
        "title": "Nguồn số liệu",
        "description": "Các báo cáo được tổng hợp."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/source-return/1.0"
      },
      "minItems": 1,
      "maxItems": 4000,
      "x-basis": [
        "decree09-2019-13",
        "dispatch2774-2021-consolidated"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "statistics"
      }
    },
    "expected": {
      "title": "Had to report",
      "description": "How many agencies had to report.",
      "x-vi": {
        "title": "Số đơn vị phải báo cáo",
        "description": "Bao nhiêu đơn vị phải báo cáo."
      },
      "$ref": "https://schemas.lienthong.example/common/count/1.0",
      "x-basis": [
        "decree09-2019-8",
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
      "description": "Every agency that had to report: in time, late, missing, revised.",
      "x-vi": {
        "title": "Tình hình báo cáo",
        "description": "Mọi đơn vị phải báo cáo: đúng hạn, muộn, chưa báo cáo, đã sửa đổi."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/coverage/1.0"
      },
      "minItems": 1,
      "maxItems": 4000,
      "x-basis": [
        "decree09-2019-13",
        "dispatch2774-2021-consolidated"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "statistics"
      }
    },
    "targets": {
      "title": "Targets",
      "description": "What the targets of the programme reached.",
      "x-vi": {
        "title": "Kết quả chỉ tiêu",
        "description": "Kết quả các chỉ tiêu của Chương trình."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/target-result/1.0"
      },
      "minItems": 1,
      "maxItems": 20,
      "x-basis": [
        "decision193-2021-targets",
        "plan19-2024-targets"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "statistics"
      }
    },
    "comparedPeriod": {
      "title": "Period compared with",
      "description": "Earlier period that figures are compared with.",
      "x-vi": {
        "title": "Kỳ so sánh",
        "description": "Kỳ trước được so sánh."
      },
      "$ref": "https://schemas.lienthong.example/common/period/1.0",
      "x-basis": [
        "decree09-2019-12",
        "decree09-2019-8"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "statistics"
      }
    },
    "comparisons": {
      "title": "Comparison",
      "description": "Figures beside those of the earlier period.",
      "x-vi": {
        "title": "So sánh",
        "description": "Số liệu so với kỳ so sánh."
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
              "law53-2024-50"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "statistics"
            }
          },
          "area": {
            "title": "Area",
            "description": "Area of the figures; that of the report where absent.",
            "x-vi": {
              "title": "Địa bàn",
              "description": "Địa bàn của số liệu; bỏ trống là địa bàn báo cáo."
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
            "description": "Codes by which the figures are broken down.",
            "x-vi": {
              "title": "Phân tổ",
              "description": "Các mã phân tổ."
            },
            "type": "array",
            "items": {
              "$ref": "https://schemas.lienthong.example/common/dimension-value/1.0"
            },
            "minItems": 1,
            "maxItems": 8,
            "uniqueItems": true,
            "x-basis": [
              "decree09-2019-8"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "statistics"
            }
          },
          "value": {
            "title": "Now",
            "description": "Figure of the period.",
            "x-vi": {
              "title": "Kỳ này",
              "description": "Số liệu kỳ này."
            },
            "$ref": "https://schemas.lienthong.example/common/count/1.0",
            "x-basis": [
              "decree09-2019-8"
            ],
            "x-privacy": {
              "identifies": "quasi",
              "special": "none",
              "group": "statistics"
            }
          },
          "previous": {
            "title": "Before",
            "description": "Figure of the earlier period.",
            "x-vi": {
              "title": "Kỳ so sánh",
              "description": "Số liệu kỳ so sánh."
            },
            "$ref": "https://schemas.lienthong.example/common/count/1.0",
            "x-basis": [
              "decree09-2019-8"
            ],
            "x-privacy": {
              "identifies": "quasi",
              "special": "none",
              "group": "statistics"
            }
          },
          "change": {
            "title": "Change",
            "description": "What was added or taken away.",
            "x-vi": {
              "title": "Tăng, giảm",
              "description": "Số tăng hoặc giảm."
            },
            "type": "integer",
            "minimum": -1000000,
            "maximum": 1000000,
            "x-basis": [
              "decree09-2019-8"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "statistics"
            }
          },
          "changePercent": {
            "title": "Change in per cent",
            "description": "To one decimal; absent where the earlier figure is nought.",
            "x-vi": {
              "title": "Tỷ lệ tăng, giảm",
              "description": "Phần trăm, lấy một chữ số thập phân; bỏ trống nếu kỳ so sánh bằng 0."
            },
            "type": "number",
            "minimum": -100,
            "maximum": 100000,
            "x-basis": [
              "decree09-2019-8"
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
          "value",
          "previous",
          "change"
        ],
        "unevaluatedProperties": false
      },
      "minItems": 1,
      "maxItems": 500,
      "x-basis": [
        "decree09-2019-8",
        "dispatch2774-2021-results"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "statistics"
      }
    },
    "reconciliations": {
      "title": "Reconciliations",
      "description": "Reconciliations on which the figures rest.",
      "x-vi": {
        "title": "Căn cứ đối chiếu",
        "description": "Các lần đối chiếu làm căn cứ."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/record-ref/1.0"
      },
      "minItems": 1,
      "maxItems": 100,
      "uniqueItems": true,
      "x-basis": [
        "circular05-2018-reconcile",
        "circular05-2018-12"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "statistics"
      }
    },
    "progressReports": {
      "title": "Progress reports",
      "description": "Reports of results that were consolidated.",
      "x-vi": {
        "title": "Báo cáo kết quả",
        "description": "Các báo cáo kết quả được tổng hợp."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/record-ref/1.0"
      },
      "minItems": 1,
      "maxItems": 200,
      "uniqueItems": true,
      "x-basis": [
        "dispatch2774-2021-results"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "procedure"
      }
    },
    "legalProposals": {
      "title": "Legal proposals",
      "description": "Proposals on legal documents made in the period.",
      "x-vi": {
        "title": "Đề xuất văn bản",
        "description": "Các đề xuất văn bản quy phạm pháp luật trong kỳ."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/record-ref/1.0"
      },
      "minItems": 1,
      "maxItems": 50,
      "uniqueItems": true,
      "x-basis": [
        "dispatch2774-2021-legal"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "procedure"
      }
    },
    "directive": {
      "title": "Answers",
      "description": "Directive that asked for the report.",
      "x-vi": {
        "title": "Thực hiện chỉ đạo",
        "description": "Văn bản chỉ đạo yêu cầu báo cáo."
      },
      "$ref": "https://schemas.lienthong.example/common/record-ref/1.0",
      "x-basis": [
        "dispatch2774-2021-order"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "procedure"
      }
    },
    "analysis": {
      "title": "Analysis",
      "description": "The words of the report; no person is named.",
      "x-vi": {
        "title": "Phân tích",
        "description": "Phần lời văn của báo cáo; không nêu tên người."
      },
      "type": "object",
      "properties": {
        "situation": {
          "title": "Situation",
          "description": "Situation of trafficking, routes, ways of working.",
          "x-vi": {
            "title": "Tình hình",
            "description": "Tình hình tội phạm mua bán người, tuyến, phương thức."
          },
          "$ref": "https://schemas.lienthong.example/common/text/1.0",
          "x-basis": [
            "dispatch2774-2021-consolidated",
            "decree09-2019-8"
          ],
          "x-privacy": {
            "identifies": "direct",
            "special": "none",
            "group": "narrative"
          }
        },
        "results": {
          "title": "Results",
          "description": "What was done, and what came of it.",
          "x-vi": {
            "title": "Kết quả",
            "description": "Việc đã làm và kết quả."
          },
          "$ref": "https://schemas.lienthong.example/common/text/1.0",
          "x-basis": [
            "dispatch2774-2021-results"
          ],
          "x-privacy": {
            "identifies": "direct",
            "special": "none",
            "group": "narrative"
          }
        },
        "difficulties": {
          "title": "Difficulties",
          "description": "Limits, difficulties, obstacles.",
          "x-vi": {
            "title": "Tồn tại, khó khăn",
            "description": "Hạn chế, khó khăn, vướng mắc."
          },
          "$ref": "https://schemas.lienthong.example/common/text/1.0",
          "x-basis": [
            "dispatch2774-2021-results"
          ],
          "x-privacy": {
            "identifies": "direct",
            "special": "none",
            "group": "narrative"
          }
        },
        "causes": {
          "title": "Causes",
          "description": "Causes, and lessons drawn.",
          "x-vi": {
            "title": "Nguyên nhân, bài học",
            "description": "Nguyên nhân và bài học kinh nghiệm."
          },
          "$ref": "https://schemas.lienthong.example/common/text/1.0",
          "x-basis": [
            "dispatch2774-2021-results"
          ],
          "x-privacy": {
            "identifies": "direct",
            "special": "none",
            "group": "narrative"
          }
        },
        "outlook": {
          "title": "Outlook",
          "description": "What is to be expected.",
          "x-vi": {
            "title": "Dự báo",
            "description": "Dự báo tình hình."
          },
          "$ref": "https://schemas.lienthong.example/common/text/1.0",
          "x-basis": [
            "dispatch2774-2021-consolidated"
          ],
          "x-privacy": {
            "identifies": "direct",
            "special": "none",
            "group": "narrative"
          }
        },
        "nextTasks": {
          "title": "Tasks ahead",
          "description": "Tasks of the next period.",
          "x-vi": {
            "title": "Nhiệm vụ thời gian tới",
            "description": "Nhiệm vụ kỳ tới."
          },
          "$ref": "https://schemas.lienthong.example/common/text/1.0",
          "x-basis": [
            "dispatch2774-2021-plan"
          ],
          "x-privacy": {
            "identifies": "direct",
            "special": "none",
            "group": "narrative"
          }
        },
        "proposals": {
          "title": "Proposals",
          "description": "What is proposed, and to whom.",
          "x-vi": {
            "title": "Đề xuất, kiến nghị",
            "description": "Đề xuất gì, với cơ quan nào."
          },
          "$ref": "https://schemas.lienthong.example/common/text/1.0",
          "x-basis": [
            "dispatch2774-2021-legal",
            "dispatch2774-2021-consolidated"
          ],
          "x-privacy": {
            "identifies": "direct",
            "special": "none",
            "group": "narrative"
          }
        }
      },
      "required": [
        "situation",
        "results"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "dispatch2774-2021-consolidated",
        "decree09-2019-8"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "narrative"
      }
    },
    "attachments": {
      "title": "Attachments",
      "description": "Parts of the message that carry the signed report and annexes.",
      "x-vi": {
        "title": "Tài liệu kèm theo",
        "description": "Các phần của thông điệp mang báo cáo đã ký, phụ lục."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/attachment/1.0"
      },
      "minItems": 1,
      "maxItems": 11,
      "x-basis": [
        "dispatch2774-2021-consolidated"
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
    "programme",
    "reportRegime",
    "catalogue",
    "period",
    "level",
    "area",
    "asOf",
    "observations",
    "expected",
    "coverage"
  ],
  "unevaluatedProperties": false
};

/** The schema with all it refers to under `$defs`: its RFC 8785 bytes are what `bundleDigest` names. */
export const bundle: JsonSchema = {
  ...source,
  $defs: {
    "https://schemas.lienthong.example/codelists/area-level/1.0": s0,
    "https://schemas.lienthong.example/codelists/attachment-kind/1.0": s1,
    "https://schemas.lienthong.example/codelists/coverage-status/1.0": s2,
    "https://schemas.lienthong.example/codelists/dimension/1.0": s3,
    "https://schemas.lienthong.example/codelists/edition/1.0": s4,
    "https://schemas.lienthong.example/codelists/observation-status/1.0": s5,
    "https://schemas.lienthong.example/codelists/period-regime/1.0": s6,
    "https://schemas.lienthong.example/codelists/programme-edition/1.0": s7,
    "https://schemas.lienthong.example/codelists/programme-target/1.0": s8,
    "https://schemas.lienthong.example/codelists/record-kind/1.0": s9,
    "https://schemas.lienthong.example/codelists/record-status/1.0": s10,
    "https://schemas.lienthong.example/codelists/report-regime/1.0": s11,
    "https://schemas.lienthong.example/codelists/revision-reason/1.0": s12,
    "https://schemas.lienthong.example/codelists/target-bound/1.0": s13,
    "https://schemas.lienthong.example/codelists/target-denominator/1.0": s14,
    "https://schemas.lienthong.example/common/agency/1.0": s15,
    "https://schemas.lienthong.example/common/area/1.0": s16,
    "https://schemas.lienthong.example/common/attachment/1.0": s17,
    "https://schemas.lienthong.example/common/catalogue/1.0": s18,
    "https://schemas.lienthong.example/common/civil-date/1.0": s19,
    "https://schemas.lienthong.example/common/count/1.0": s20,
    "https://schemas.lienthong.example/common/coverage/1.0": s21,
    "https://schemas.lienthong.example/common/digest/1.0": s22,
    "https://schemas.lienthong.example/common/dimension-value/1.0": s23,
    "https://schemas.lienthong.example/common/document-ref/1.0": s24,
    "https://schemas.lienthong.example/common/head/1.0": s25,
    "https://schemas.lienthong.example/common/indicator-id/1.0": s26,
    "https://schemas.lienthong.example/common/instant/1.0": s27,
    "https://schemas.lienthong.example/common/label/1.0": s28,
    "https://schemas.lienthong.example/common/line/1.0": s29,
    "https://schemas.lienthong.example/common/observation/1.0": s30,
    "https://schemas.lienthong.example/common/part-name/1.0": s31,
    "https://schemas.lienthong.example/common/period/1.0": s32,
    "https://schemas.lienthong.example/common/record-ref/1.0": s33,
    "https://schemas.lienthong.example/common/source-return/1.0": s34,
    "https://schemas.lienthong.example/common/target-result/1.0": s35,
    "https://schemas.lienthong.example/common/text/1.0": s36,
    "https://schemas.lienthong.example/common/uuid/1.0": s37,
  },
};
