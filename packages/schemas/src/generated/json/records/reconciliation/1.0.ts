// Generated from schemas/records/reconciliation/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';
import { source as s0 } from '../../../json/codelists/agency-role/1.0.ts';
import { source as s1 } from '../../../json/codelists/area-level/1.0.ts';
import { source as s2 } from '../../../json/codelists/counting-rule/1.0.ts';
import { source as s3 } from '../../../json/codelists/difference-cause/1.0.ts';
import { source as s4 } from '../../../json/codelists/dimension/1.0.ts';
import { source as s5 } from '../../../json/codelists/edition/1.0.ts';
import { source as s6 } from '../../../json/codelists/interagency-statistics/1.0.ts';
import { source as s7 } from '../../../json/codelists/period-regime/1.0.ts';
import { source as s8 } from '../../../json/codelists/reconciliation-state/1.0.ts';
import { source as s9 } from '../../../json/codelists/record-kind/1.0.ts';
import { source as s10 } from '../../../json/codelists/record-status/1.0.ts';
import { source as s11 } from '../../../json/codelists/revision-reason/1.0.ts';
import { source as s12 } from '../../../json/common/agency/1.0.ts';
import { source as s13 } from '../../../json/common/area/1.0.ts';
import { source as s14 } from '../../../json/common/catalogue/1.0.ts';
import { source as s15 } from '../../../json/common/civil-date/1.0.ts';
import { source as s16 } from '../../../json/common/count/1.0.ts';
import { source as s17 } from '../../../json/common/digest/1.0.ts';
import { source as s18 } from '../../../json/common/dimension-value/1.0.ts';
import { source as s19 } from '../../../json/common/document-ref/1.0.ts';
import { source as s20 } from '../../../json/common/head/1.0.ts';
import { source as s21 } from '../../../json/common/indicator-id/1.0.ts';
import { source as s22 } from '../../../json/common/instant/1.0.ts';
import { source as s23 } from '../../../json/common/label/1.0.ts';
import { source as s24 } from '../../../json/common/line/1.0.ts';
import { source as s25 } from '../../../json/common/period/1.0.ts';
import { source as s26 } from '../../../json/common/record-ref/1.0.ts';
import { source as s27 } from '../../../json/common/side-figure/1.0.ts';
import { source as s28 } from '../../../json/common/text/1.0.ts';
import { source as s29 } from '../../../json/common/uuid/1.0.ts';

/** `https://schemas.lienthong.example/reconciliation/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/reconciliation/1.0",
  "title": "Reconciliation",
  "description": "Figures of police, procuracy and court of one level compared cell by cell: differences, causes, agreed figures.",
  "x-vi": {
    "title": "Đối chiếu số liệu",
    "description": "Đối chiếu từng số liệu giữa Công an, Viện kiểm sát, Tòa án cùng cấp: chênh lệch, nguyên nhân, số liệu thống nhất."
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
      "const": "https://schemas.lienthong.example/reconciliation/1.0",
      "x-basis": [
        "technical"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "head"
      }
    },
    "subject": {
      "title": "Subject",
      "description": "Subject of the joint statistics.",
      "x-vi": {
        "title": "Nội dung thống kê",
        "description": "Nội dung thống kê hình sự liên ngành."
      },
      "$ref": "https://schemas.lienthong.example/codelists/interagency-statistics/1.0",
      "x-basis": [
        "circular05-2018-4"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "statistics"
      }
    },
    "level": {
      "title": "Level",
      "description": "Level of the bodies.",
      "x-vi": {
        "title": "Cấp",
        "description": "Cấp của các cơ quan đối chiếu."
      },
      "$ref": "https://schemas.lienthong.example/codelists/area-level/1.0",
      "x-basis": [
        "circular05-2018-9"
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
        "circular05-2018-9",
        "decision124-2004-1"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "statistics"
      }
    },
    "days": {
      "title": "Days reconciled",
      "description": "Days that are to be reconciled, whatever each regime calls them.",
      "x-vi": {
        "title": "Khoảng thời gian đối chiếu",
        "description": "Các ngày được đối chiếu, không phụ thuộc cách gọi kỳ của mỗi ngành."
      },
      "type": "object",
      "properties": {
        "from": {
          "title": "From",
          "description": "First day.",
          "x-vi": {
            "title": "Từ ngày",
            "description": "Ngày đầu."
          },
          "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
          "x-basis": [
            "circular05-2018-6"
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
            "description": "Ngày cuối."
          },
          "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
          "x-basis": [
            "circular05-2018-6"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "statistics"
          }
        }
      },
      "required": [
        "from",
        "to"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "circular05-2018-6"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "statistics"
      }
    },
    "catalogue": {
      "title": "Catalogue",
      "description": "Catalogue of indicators that the sides follow.",
      "x-vi": {
        "title": "Danh mục chỉ tiêu",
        "description": "Danh mục chỉ tiêu các bên áp dụng."
      },
      "$ref": "https://schemas.lienthong.example/common/catalogue/1.0",
      "x-basis": [
        "circular05-2018-4"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "statistics"
      }
    },
    "lead": {
      "title": "Lead",
      "description": "Body that leads the reconciliation.",
      "x-vi": {
        "title": "Chủ trì",
        "description": "Cơ quan chủ trì đối chiếu."
      },
      "type": "object",
      "properties": {
        "agency": {
          "title": "Agency",
          "description": "Agency in the lead.",
          "x-vi": {
            "title": "Cơ quan",
            "description": "Cơ quan chủ trì."
          },
          "$ref": "https://schemas.lienthong.example/common/agency/1.0",
          "x-basis": [
            "circular05-2018-9"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "statistics"
          }
        },
        "role": {
          "title": "Role",
          "description": "Its role.",
          "x-vi": {
            "title": "Vai trò",
            "description": "Vai trò của cơ quan chủ trì."
          },
          "$ref": "https://schemas.lienthong.example/codelists/agency-role/1.0",
          "x-basis": [
            "circular05-2018-9"
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
        "role"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "circular05-2018-9"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "statistics"
      }
    },
    "dueOn": {
      "title": "Due on",
      "description": "Day by which the joint report is due.",
      "x-vi": {
        "title": "Hạn",
        "description": "Ngày phải hoàn thành báo cáo liên ngành."
      },
      "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
      "x-basis": [
        "circular05-2018-9"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "statistics"
      }
    },
    "sides": {
      "title": "Sides",
      "description": "Bodies whose returns are compared.",
      "x-vi": {
        "title": "Các bên",
        "description": "Các cơ quan có báo cáo được đối chiếu."
      },
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "role": {
            "title": "Role",
            "description": "Role of the side.",
            "x-vi": {
              "title": "Vai trò",
              "description": "Vai trò của bên."
            },
            "$ref": "https://schemas.lienthong.example/codelists/agency-role/1.0",
            "x-basis": [
              "circular05-2018-9"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "statistics"
            }
          },
          "agency": {
            "title": "Agency",
            "description": "Agency.",
            "x-vi": {
              "title": "Cơ quan",
              "description": "Cơ quan."
            },
            "$ref": "https://schemas.lienthong.example/common/agency/1.0",
            "x-basis": [
              "circular05-2018-9"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "statistics"
            }
          },
          "record": {
            "title": "Return",
            "description": "Its return.",
            "x-vi": {
              "title": "Báo cáo",
              "description": "Báo cáo số liệu của bên đó."
            },
            "$ref": "https://schemas.lienthong.example/common/record-ref/1.0",
            "x-basis": [
              "circular05-2018-9"
            ],
            "x-privacy": {
              "identifies": "quasi",
              "special": "none",
              "group": "statistics"
            }
          },
          "revision": {
            "title": "Revision",
            "description": "Revision that was compared.",
            "x-vi": {
              "title": "Lần sửa đổi",
              "description": "Lần sửa đổi được đối chiếu."
            },
            "type": "integer",
            "minimum": 1,
            "maximum": 9007199254740991,
            "x-basis": [
              "circular05-2018-12"
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
              "circular05-2018-9"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "statistics"
            }
          },
          "period": {
            "title": "Period",
            "description": "Period of its return, with its days.",
            "x-vi": {
              "title": "Kỳ báo cáo",
              "description": "Kỳ của báo cáo kèm ngày đầu, ngày cuối."
            },
            "$ref": "https://schemas.lienthong.example/common/period/1.0",
            "x-basis": [
              "circular05-2018-6",
              "decree09-2019-12"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "statistics"
            }
          },
          "countingRule": {
            "title": "Counting rule",
            "description": "How it counts joined offences.",
            "x-vi": {
              "title": "Quy tắc thống kê",
              "description": "Thống kê vụ án nhiều tội danh thế nào."
            },
            "$ref": "https://schemas.lienthong.example/codelists/counting-rule/1.0",
            "x-basis": [
              "indicator-prosecuted",
              "indicator-tried"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "statistics"
            }
          },
          "signedOn": {
            "title": "Signed on",
            "description": "Day on which it signed the joint report.",
            "x-vi": {
              "title": "Ngày ký",
              "description": "Ngày cùng ký báo cáo."
            },
            "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
            "x-basis": [
              "circular05-2018-9",
              "circular05-2018-17"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "statistics"
            }
          }
        },
        "required": [
          "role",
          "agency",
          "record",
          "revision",
          "period"
        ],
        "unevaluatedProperties": false
      },
      "minItems": 2,
      "maxItems": 3,
      "x-basis": [
        "circular05-2018-9"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "statistics"
      }
    },
    "compared": {
      "title": "Cells compared",
      "description": "How many cells were compared.",
      "x-vi": {
        "title": "Số chỉ tiêu đã đối chiếu",
        "description": "Đã đối chiếu bao nhiêu số liệu."
      },
      "$ref": "https://schemas.lienthong.example/common/count/1.0",
      "x-basis": [
        "circular05-2018-9"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "statistics"
      }
    },
    "cells": {
      "title": "Differing cells",
      "description": "Cells in which the sides differ; empty where none does.",
      "x-vi": {
        "title": "Số liệu chênh lệch",
        "description": "Các số liệu chênh lệch; trống nếu không có."
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
              "circular05-2018-4"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "statistics"
            }
          },
          "area": {
            "title": "Area",
            "description": "Area of the figure; that of the reconciliation where absent.",
            "x-vi": {
              "title": "Địa bàn",
              "description": "Địa bàn của số liệu; bỏ trống là địa bàn đối chiếu."
            },
            "$ref": "https://schemas.lienthong.example/common/area/1.0",
            "x-basis": [
              "circular05-2018-9",
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
            "description": "Codes by which the figure is broken down.",
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
              "circular05-2018-4"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "statistics"
            }
          },
          "figures": {
            "title": "Figures",
            "description": "Figure of each side.",
            "x-vi": {
              "title": "Số liệu các bên",
              "description": "Số liệu của từng bên."
            },
            "type": "array",
            "items": {
              "$ref": "https://schemas.lienthong.example/common/side-figure/1.0"
            },
            "minItems": 2,
            "maxItems": 3,
            "x-basis": [
              "circular05-2018-9"
            ],
            "x-privacy": {
              "identifies": "quasi",
              "special": "none",
              "group": "statistics"
            }
          },
          "difference": {
            "title": "Difference",
            "description": "Largest figure less the smallest.",
            "x-vi": {
              "title": "Chênh lệch",
              "description": "Số lớn nhất trừ số nhỏ nhất."
            },
            "$ref": "https://schemas.lienthong.example/common/count/1.0",
            "x-basis": [
              "circular05-2018-12"
            ],
            "x-privacy": {
              "identifies": "quasi",
              "special": "none",
              "group": "statistics"
            }
          },
          "causes": {
            "title": "Causes",
            "description": "Why they differ.",
            "x-vi": {
              "title": "Nguyên nhân",
              "description": "Vì sao chênh lệch."
            },
            "type": "array",
            "items": {
              "$ref": "https://schemas.lienthong.example/codelists/difference-cause/1.0"
            },
            "minItems": 1,
            "maxItems": 9,
            "uniqueItems": true,
            "x-basis": [
              "circular05-2018-12",
              "indicator-prosecuted",
              "indicator-tried"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "statistics"
            }
          },
          "agreed": {
            "title": "Agreed figure",
            "description": "Figure on which the sides agreed; absent where open.",
            "x-vi": {
              "title": "Số liệu thống nhất",
              "description": "Số liệu các bên thống nhất; bỏ trống nếu chưa."
            },
            "type": "object",
            "properties": {
              "value": {
                "title": "Figure",
                "description": "The agreed figure.",
                "x-vi": {
                  "title": "Số liệu",
                  "description": "Số liệu thống nhất."
                },
                "$ref": "https://schemas.lienthong.example/common/count/1.0",
                "x-basis": [
                  "circular05-2018-12"
                ],
                "x-privacy": {
                  "identifies": "quasi",
                  "special": "none",
                  "group": "statistics"
                }
              },
              "on": {
                "title": "On",
                "description": "Day of the agreement.",
                "x-vi": {
                  "title": "Ngày",
                  "description": "Ngày thống nhất."
                },
                "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
                "x-basis": [
                  "circular05-2018-12"
                ],
                "x-privacy": {
                  "identifies": "none",
                  "special": "none",
                  "group": "statistics"
                }
              },
              "by": {
                "title": "By",
                "description": "Sides that agreed.",
                "x-vi": {
                  "title": "Các bên thống nhất",
                  "description": "Các bên đã thống nhất."
                },
                "type": "array",
                "items": {
                  "$ref": "https://schemas.lienthong.example/codelists/agency-role/1.0"
                },
                "minItems": 1,
                "maxItems": 3,
                "uniqueItems": true,
                "x-basis": [
                  "circular05-2018-12",
                  "circular05-2018-17"
                ],
                "x-privacy": {
                  "identifies": "none",
                  "special": "none",
                  "group": "statistics"
                }
              }
            },
            "required": [
              "value",
              "on",
              "by"
            ],
            "unevaluatedProperties": false,
            "x-basis": [
              "circular05-2018-12",
              "circular05-2018-17"
            ],
            "x-privacy": {
              "identifies": "quasi",
              "special": "none",
              "group": "statistics"
            }
          }
        },
        "required": [
          "indicator",
          "figures",
          "difference"
        ],
        "unevaluatedProperties": false
      },
      "maxItems": 2000,
      "x-basis": [
        "circular05-2018-9",
        "circular05-2018-12"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "statistics"
      }
    },
    "corrections": {
      "title": "Corrections",
      "description": "Returns that are to be corrected.",
      "x-vi": {
        "title": "Hiệu chỉnh",
        "description": "Các báo cáo phải hiệu chỉnh."
      },
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "role": {
            "title": "Side",
            "description": "Side that corrects.",
            "x-vi": {
              "title": "Bên",
              "description": "Bên phải hiệu chỉnh."
            },
            "$ref": "https://schemas.lienthong.example/codelists/agency-role/1.0",
            "x-basis": [
              "circular05-2018-12"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "statistics"
            }
          },
          "record": {
            "title": "Return",
            "description": "Its return.",
            "x-vi": {
              "title": "Báo cáo",
              "description": "Báo cáo phải hiệu chỉnh."
            },
            "$ref": "https://schemas.lienthong.example/common/record-ref/1.0",
            "x-basis": [
              "circular05-2018-12"
            ],
            "x-privacy": {
              "identifies": "quasi",
              "special": "none",
              "group": "statistics"
            }
          },
          "by": {
            "title": "By",
            "description": "Day by which it corrects.",
            "x-vi": {
              "title": "Trước ngày",
              "description": "Hạn hiệu chỉnh."
            },
            "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
            "x-basis": [
              "circular05-2018-12"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "statistics"
            }
          }
        },
        "required": [
          "role",
          "record"
        ],
        "unevaluatedProperties": false
      },
      "minItems": 1,
      "maxItems": 6,
      "x-basis": [
        "circular05-2018-12"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "statistics"
      }
    },
    "state": {
      "title": "State",
      "description": "How far the sides agree.",
      "x-vi": {
        "title": "Kết quả",
        "description": "Các bên đã thống nhất đến đâu."
      },
      "$ref": "https://schemas.lienthong.example/codelists/reconciliation-state/1.0",
      "x-basis": [
        "circular05-2018-9",
        "circular05-2018-12"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "statistics"
      }
    },
    "minutes": {
      "title": "Minutes",
      "description": "Minutes or joint report that was signed.",
      "x-vi": {
        "title": "Biên bản",
        "description": "Biên bản, báo cáo liên ngành đã ký."
      },
      "$ref": "https://schemas.lienthong.example/common/document-ref/1.0",
      "x-basis": [
        "circular05-2018-9"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "procedure"
      }
    },
    "remarks": {
      "title": "Remarks",
      "description": "Remarks on the differences; no person is named.",
      "x-vi": {
        "title": "Ghi chú",
        "description": "Ghi chú về chênh lệch; không nêu tên người."
      },
      "$ref": "https://schemas.lienthong.example/common/text/1.0",
      "x-basis": [
        "circular05-2018-12"
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
    "subject",
    "level",
    "area",
    "days",
    "catalogue",
    "lead",
    "sides",
    "compared",
    "cells",
    "state"
  ],
  "unevaluatedProperties": false
};

/** The schema with all it refers to under `$defs`: its RFC 8785 bytes are what `bundleDigest` names. */
export const bundle: JsonSchema = {
  ...source,
  $defs: {
    "https://schemas.lienthong.example/codelists/agency-role/1.0": s0,
    "https://schemas.lienthong.example/codelists/area-level/1.0": s1,
    "https://schemas.lienthong.example/codelists/counting-rule/1.0": s2,
    "https://schemas.lienthong.example/codelists/difference-cause/1.0": s3,
    "https://schemas.lienthong.example/codelists/dimension/1.0": s4,
    "https://schemas.lienthong.example/codelists/edition/1.0": s5,
    "https://schemas.lienthong.example/codelists/interagency-statistics/1.0": s6,
    "https://schemas.lienthong.example/codelists/period-regime/1.0": s7,
    "https://schemas.lienthong.example/codelists/reconciliation-state/1.0": s8,
    "https://schemas.lienthong.example/codelists/record-kind/1.0": s9,
    "https://schemas.lienthong.example/codelists/record-status/1.0": s10,
    "https://schemas.lienthong.example/codelists/revision-reason/1.0": s11,
    "https://schemas.lienthong.example/common/agency/1.0": s12,
    "https://schemas.lienthong.example/common/area/1.0": s13,
    "https://schemas.lienthong.example/common/catalogue/1.0": s14,
    "https://schemas.lienthong.example/common/civil-date/1.0": s15,
    "https://schemas.lienthong.example/common/count/1.0": s16,
    "https://schemas.lienthong.example/common/digest/1.0": s17,
    "https://schemas.lienthong.example/common/dimension-value/1.0": s18,
    "https://schemas.lienthong.example/common/document-ref/1.0": s19,
    "https://schemas.lienthong.example/common/head/1.0": s20,
    "https://schemas.lienthong.example/common/indicator-id/1.0": s21,
    "https://schemas.lienthong.example/common/instant/1.0": s22,
    "https://schemas.lienthong.example/common/label/1.0": s23,
    "https://schemas.lienthong.example/common/line/1.0": s24,
    "https://schemas.lienthong.example/common/period/1.0": s25,
    "https://schemas.lienthong.example/common/record-ref/1.0": s26,
    "https://schemas.lienthong.example/common/side-figure/1.0": s27,
    "https://schemas.lienthong.example/common/text/1.0": s28,
    "https://schemas.lienthong.example/common/uuid/1.0": s29,
  },
};
