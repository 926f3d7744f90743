// Generated from schemas/records/case/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';
import { source as s0 } from '../../../json/codelists/act/1.0.ts';
import { source as s1 } from '../../../json/codelists/attachment-kind/1.0.ts';
import { source as s2 } from '../../../json/codelists/case-decision/1.0.ts';
import { source as s3 } from '../../../json/codelists/country/1.0.ts';
import { source as s4 } from '../../../json/codelists/crossing-kind/1.0.ts';
import { source as s5 } from '../../../json/codelists/exploitation-form/1.0.ts';
import { source as s6 } from '../../../json/codelists/limit-kind/1.0.ts';
import { source as s7 } from '../../../json/codelists/means/1.0.ts';
import { source as s8 } from '../../../json/codelists/modus/1.0.ts';
import { source as s9 } from '../../../json/codelists/payment-kind/1.0.ts';
import { source as s10 } from '../../../json/codelists/penal-edition/1.0.ts';
import { source as s11 } from '../../../json/codelists/place-role/1.0.ts';
import { source as s12 } from '../../../json/codelists/point/1.0.ts';
import { source as s13 } from '../../../json/codelists/preventive-measure/1.0.ts';
import { source as s14 } from '../../../json/codelists/record-kind/1.0.ts';
import { source as s15 } from '../../../json/codelists/record-status/1.0.ts';
import { source as s16 } from '../../../json/codelists/revision-reason/1.0.ts';
import { source as s17 } from '../../../json/codelists/ring-size/1.0.ts';
import { source as s18 } from '../../../json/codelists/route-kind/1.0.ts';
import { source as s19 } from '../../../json/codelists/seriousness/1.0.ts';
import { source as s20 } from '../../../json/codelists/stage/1.0.ts';
import { source as s21 } from '../../../json/codelists/transport-mode/1.0.ts';
import { source as s22 } from '../../../json/codelists/yes-no-unknown/1.0.ts';
import { source as s23 } from '../../../json/common/agency/1.0.ts';
import { source as s24 } from '../../../json/common/area/1.0.ts';
import { source as s25 } from '../../../json/common/attachment/1.0.ts';
import { source as s26 } from '../../../json/common/charge/1.0.ts';
import { source as s27 } from '../../../json/common/civil-date/1.0.ts';
import { source as s28 } from '../../../json/common/count/1.0.ts';
import { source as s29 } from '../../../json/common/document-ref/1.0.ts';
import { source as s30 } from '../../../json/common/head/1.0.ts';
import { source as s31 } from '../../../json/common/instant/1.0.ts';
import { source as s32 } from '../../../json/common/interval/1.0.ts';
import { source as s33 } from '../../../json/common/label/1.0.ts';
import { source as s34 } from '../../../json/common/line/1.0.ts';
import { source as s35 } from '../../../json/common/money/1.0.ts';
import { source as s36 } from '../../../json/common/part-name/1.0.ts';
import { source as s37 } from '../../../json/common/partial-date/1.0.ts';
import { source as s38 } from '../../../json/common/payment/1.0.ts';
import { source as s39 } from '../../../json/common/penal-article/1.0.ts';
import { source as s40 } from '../../../json/common/place-in-act/1.0.ts';
import { source as s41 } from '../../../json/common/place/1.0.ts';
import { source as s42 } from '../../../json/common/record-ref/1.0.ts';
import { source as s43 } from '../../../json/common/route/1.0.ts';
import { source as s44 } from '../../../json/common/text/1.0.ts';
import { source as s45 } from '../../../json/common/time-limit/1.0.ts';
import { source as s46 } from '../../../json/common/uuid/1.0.ts';

/** `https://schemas.lienthong.example/case/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/case/1.0",
  "title": "Case",
  "description": "A criminal case of trafficking: decision, charges, stage, areas, ring, the numbers of victims and accused. No person is described.",
  "x-vi": {
    "title": "Vụ án",
    "description": "Vụ án hình sự về mua bán người: quyết định, tội danh, giai đoạn, địa bàn, đường dây, số nạn nhân và bị can. Không mô tả cá nhân nào."
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
      "const": "https://schemas.lienthong.example/case/1.0",
      "x-basis": [
        "technical"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "head"
      }
    },
    "stage": {
      "title": "Stage",
      "description": "Where the case stands.",
      "x-vi": {
        "title": "Giai đoạn tố tụng",
        "description": "Vụ án đang ở giai đoạn nào."
      },
      "$ref": "https://schemas.lienthong.example/codelists/stage/1.0",
      "x-basis": [
        "cpc2015-172",
        "cpc2015-240",
        "cpc2015-277"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "openedOn": {
      "title": "Opened on",
      "description": "Day on which the case was instituted.",
      "x-vi": {
        "title": "Ngày khởi tố",
        "description": "Ngày khởi tố vụ án."
      },
      "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
      "x-basis": [
        "cpc2015-154"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "procedure"
      }
    },
    "decision": {
      "title": "Decision",
      "description": "The decision that this revision states.",
      "x-vi": {
        "title": "Quyết định",
        "description": "Quyết định mà bản này thể hiện."
      },
      "type": "object",
      "properties": {
        "code": {
          "title": "Decision",
          "description": "What was decided.",
          "x-vi": {
            "title": "Quyết định",
            "description": "Nội dung quyết định."
          },
          "$ref": "https://schemas.lienthong.example/codelists/case-decision/1.0",
          "x-basis": [
            "cpc2015-154",
            "cpc2015-147-1"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "decidedOn": {
          "title": "Decided on",
          "description": "Day of the decision.",
          "x-vi": {
            "title": "Ngày quyết định",
            "description": "Ngày ra quyết định."
          },
          "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
          "x-basis": [
            "cpc2015-154"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "procedure"
          }
        },
        "by": {
          "title": "By",
          "description": "Body that decided.",
          "x-vi": {
            "title": "Cơ quan ra quyết định",
            "description": "Cơ quan ra quyết định."
          },
          "$ref": "https://schemas.lienthong.example/common/agency/1.0",
          "x-basis": [
            "cpc2015-153"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "document": {
          "title": "Document",
          "description": "The decision as a document.",
          "x-vi": {
            "title": "Văn bản",
            "description": "Văn bản quyết định."
          },
          "$ref": "https://schemas.lienthong.example/common/document-ref/1.0",
          "x-basis": [
            "cpc2015-154"
          ],
          "x-privacy": {
            "identifies": "direct",
            "special": "none",
            "group": "procedure"
          }
        }
      },
      "required": [
        "code",
        "decidedOn",
        "by"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "cpc2015-154",
        "cpc2015-147-1"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "procedure"
      }
    },
    "charges": {
      "title": "Charges",
      "description": "Offences for which the case was instituted, joined offences apart.",
      "x-vi": {
        "title": "Tội danh",
        "description": "Các tội danh bị khởi tố, không gộp các tội danh."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/charge/1.0"
      },
      "minItems": 1,
      "maxItems": 30,
      "uniqueItems": true,
      "x-basis": [
        "cpc2015-154",
        "pc2015-150-1",
        "pc2015-151-1",
        "pc2015-390"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "leadCharge": {
      "title": "Lead charge",
      "description": "The gravest offence as the acting body decided; never computed.",
      "x-vi": {
        "title": "Tội danh chính",
        "description": "Tội danh nặng nhất do cơ quan tiến hành quyết định; không tự tính."
      },
      "$ref": "https://schemas.lienthong.example/common/charge/1.0",
      "x-basis": [
        "pc2015-150-2",
        "pc2015-150-3",
        "pc2015-151-2",
        "pc2015-151-3",
        "pc2015-9"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "leadAccused": {
      "title": "Lead accused",
      "description": "Record of the lead accused; nothing of the person stands here.",
      "x-vi": {
        "title": "Bị can đầu vụ",
        "description": "Bản ghi về bị can đầu vụ; không ghi thông tin người đó tại đây."
      },
      "$ref": "https://schemas.lienthong.example/common/record-ref/1.0",
      "x-basis": [
        "cpc2015-179"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "procedure"
      }
    },
    "seriousness": {
      "title": "Seriousness",
      "description": "Class of the lead offence as decided; the time limits follow it.",
      "x-vi": {
        "title": "Loại tội phạm",
        "description": "Loại tội phạm của tội danh chính; quyết định thời hạn tố tụng."
      },
      "$ref": "https://schemas.lienthong.example/codelists/seriousness/1.0",
      "x-basis": [
        "pc2015-9",
        "cpc2015-172"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "investigatingBody": {
      "title": "Investigating body",
      "description": "Body that investigates.",
      "x-vi": {
        "title": "Cơ quan điều tra",
        "description": "Cơ quan đang điều tra vụ án."
      },
      "$ref": "https://schemas.lienthong.example/common/agency/1.0",
      "x-basis": [
        "cpc2015-163"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "procuracy": {
      "title": "Procuracy",
      "description": "Procuracy that prosecutes and supervises.",
      "x-vi": {
        "title": "Viện kiểm sát",
        "description": "Viện kiểm sát thực hành quyền công tố, kiểm sát điều tra."
      },
      "$ref": "https://schemas.lienthong.example/common/agency/1.0",
      "x-basis": [
        "cpc2015-165"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "court": {
      "title": "Court",
      "description": "Court that tries the case.",
      "x-vi": {
        "title": "Tòa án",
        "description": "Tòa án xét xử vụ án."
      },
      "$ref": "https://schemas.lienthong.example/common/agency/1.0",
      "x-basis": [
        "cpc2015-277"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "reports": {
      "title": "Reports",
      "description": "Crime reports from which the case arose.",
      "x-vi": {
        "title": "Nguồn tin về tội phạm",
        "description": "Các nguồn tin về tội phạm làm phát sinh vụ án."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/record-ref/1.0"
      },
      "minItems": 1,
      "maxItems": 50,
      "uniqueItems": true,
      "x-basis": [
        "cpc2015-143",
        "cpc2015-147-1"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "procedure"
      }
    },
    "decisions": {
      "title": "Earlier decisions",
      "description": "Decisions before, in their order.",
      "x-vi": {
        "title": "Các quyết định trước",
        "description": "Các quyết định trước đó theo thứ tự."
      },
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "code": {
            "title": "Decision",
            "description": "What was decided.",
            "x-vi": {
              "title": "Quyết định",
              "description": "Nội dung quyết định."
            },
            "$ref": "https://schemas.lienthong.example/codelists/case-decision/1.0",
            "x-basis": [
              "cpc2015-154",
              "cpc2015-147-1"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          },
          "decidedOn": {
            "title": "Decided on",
            "description": "Day of the decision.",
            "x-vi": {
              "title": "Ngày quyết định",
              "description": "Ngày ra quyết định."
            },
            "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
            "x-basis": [
              "cpc2015-154"
            ],
            "x-privacy": {
              "identifies": "quasi",
              "special": "none",
              "group": "procedure"
            }
          },
          "by": {
            "title": "By",
            "description": "Body that decided.",
            "x-vi": {
              "title": "Cơ quan ra quyết định",
              "description": "Cơ quan ra quyết định."
            },
            "$ref": "https://schemas.lienthong.example/common/agency/1.0",
            "x-basis": [
              "cpc2015-153"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          },
          "document": {
            "title": "Document",
            "description": "The decision as a document.",
            "x-vi": {
              "title": "Văn bản",
              "description": "Văn bản quyết định."
            },
            "$ref": "https://schemas.lienthong.example/common/document-ref/1.0",
            "x-basis": [
              "cpc2015-154"
            ],
            "x-privacy": {
              "identifies": "direct",
              "special": "none",
              "group": "procedure"
            }
          }
        },
        "required": [
          "code",
          "decidedOn",
          "by"
        ],
        "unevaluatedProperties": false
      },
      "minItems": 1,
      "maxItems": 200,
      "x-basis": [
        "cpc2015-154",
        "cpc2015-156"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "procedure"
      }
    },
    "timeLimits": {
      "title": "Time limits",
      "description": "Time limits and extensions, as decided.",
      "x-vi": {
        "title": "Thời hạn",
        "description": "Thời hạn và các lần gia hạn."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/time-limit/1.0"
      },
      "minItems": 1,
      "maxItems": 30,
      "x-basis": [
        "cpc2015-172",
        "cpc2015-240",
        "cpc2015-277"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "procedure"
      }
    },
    "measures": {
      "title": "Preventive measures",
      "description": "How many accused are under which measure.",
      "x-vi": {
        "title": "Biện pháp ngăn chặn",
        "description": "Số bị can theo từng biện pháp ngăn chặn."
      },
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "measure": {
            "title": "Measure",
            "description": "Preventive measure.",
            "x-vi": {
              "title": "Biện pháp",
              "description": "Biện pháp ngăn chặn."
            },
            "$ref": "https://schemas.lienthong.example/codelists/preventive-measure/1.0",
            "x-basis": [
              "cpc2015-109"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          },
          "count": {
            "title": "Number of accused",
            "description": "Number of accused under it.",
            "x-vi": {
              "title": "Số bị can",
              "description": "Số bị can bị áp dụng."
            },
            "$ref": "https://schemas.lienthong.example/common/count/1.0",
            "x-basis": [
              "cpc2015-109"
            ],
            "x-privacy": {
              "identifies": "quasi",
              "special": "none",
              "group": "procedure"
            }
          }
        },
        "required": [
          "measure",
          "count"
        ],
        "unevaluatedProperties": false
      },
      "minItems": 1,
      "maxItems": 8,
      "x-basis": [
        "cpc2015-109"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "operational",
        "group": "procedure"
      }
    },
    "joins": {
      "title": "Joins",
      "description": "Cases that were joined into this one.",
      "x-vi": {
        "title": "Nhập các vụ án",
        "description": "Các vụ án đã nhập vào vụ án này."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/record-ref/1.0"
      },
      "minItems": 1,
      "maxItems": 20,
      "uniqueItems": true,
      "x-basis": [
        "cpc2015-170"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "procedure"
      }
    },
    "splitFrom": {
      "title": "Split from",
      "description": "Case from which this one was split.",
      "x-vi": {
        "title": "Tách từ vụ án",
        "description": "Vụ án mà vụ án này được tách ra."
      },
      "$ref": "https://schemas.lienthong.example/common/record-ref/1.0",
      "x-basis": [
        "cpc2015-170"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "procedure"
      }
    },
    "acts": {
      "title": "Acts",
      "description": "Acts under investigation.",
      "x-vi": {
        "title": "Hành vi",
        "description": "Các hành vi đang được điều tra."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/codelists/act/1.0"
      },
      "minItems": 1,
      "maxItems": 7,
      "uniqueItems": true,
      "x-basis": [
        "law53-2024-2-1",
        "pc2015-150-1"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "act"
      }
    },
    "means": {
      "title": "Means",
      "description": "Means used.",
      "x-vi": {
        "title": "Thủ đoạn",
        "description": "Thủ đoạn đã dùng."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/codelists/means/1.0"
      },
      "minItems": 1,
      "maxItems": 4,
      "uniqueItems": true,
      "x-basis": [
        "law53-2024-2-1",
        "pc2015-150-1"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "act"
      }
    },
    "purposes": {
      "title": "Purposes",
      "description": "Purposes, forms of exploitation.",
      "x-vi": {
        "title": "Mục đích",
        "description": "Mục đích, hình thức bóc lột."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/codelists/exploitation-form/1.0"
      },
      "minItems": 1,
      "maxItems": 15,
      "uniqueItems": true,
      "x-basis": [
        "law53-2024-2-1",
        "pc2015-150-1-b"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "act"
      }
    },
    "modus": {
      "title": "Way of working",
      "description": "How the offenders worked.",
      "x-vi": {
        "title": "Phương thức",
        "description": "Phương thức hoạt động của đối tượng."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/codelists/modus/1.0"
      },
      "minItems": 1,
      "maxItems": 20,
      "uniqueItems": true,
      "x-basis": [
        "cpc2015-143"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "operational",
        "group": "act"
      }
    },
    "interval": {
      "title": "When",
      "description": "From when to when; decides which edition of the Penal Code holds.",
      "x-vi": {
        "title": "Thời gian",
        "description": "Hành vi diễn ra từ khi nào đến khi nào; quyết định bộ luật áp dụng."
      },
      "$ref": "https://schemas.lienthong.example/common/interval/1.0",
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
    "ring": {
      "title": "Ring",
      "description": "The group of offenders.",
      "x-vi": {
        "title": "Đường dây",
        "description": "Đường dây, nhóm đối tượng."
      },
      "type": "object",
      "properties": {
        "organised": {
          "title": "Organised",
          "description": "Whether the offenders were organised.",
          "x-vi": {
            "title": "Có tổ chức",
            "description": "Có phải phạm tội có tổ chức không."
          },
          "$ref": "https://schemas.lienthong.example/codelists/yes-no-unknown/1.0",
          "x-basis": [
            "pc2015-150-2-a",
            "pc2015-17"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "operational",
            "group": "act"
          }
        },
        "size": {
          "title": "Size",
          "description": "How large the group is.",
          "x-vi": {
            "title": "Quy mô",
            "description": "Quy mô nhóm đối tượng."
          },
          "$ref": "https://schemas.lienthong.example/codelists/ring-size/1.0",
          "x-basis": [
            "pc2015-17"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "operational",
            "group": "act"
          }
        },
        "crossBorder": {
          "title": "Across borders",
          "description": "Whether it works across borders.",
          "x-vi": {
            "title": "Xuyên quốc gia",
            "description": "Có hoạt động xuyên quốc gia không."
          },
          "$ref": "https://schemas.lienthong.example/codelists/yes-no-unknown/1.0",
          "x-basis": [
            "pc2015-150-2-d"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "operational",
            "group": "act"
          }
        },
        "online": {
          "title": "Online",
          "description": "Whether it works over networks.",
          "x-vi": {
            "title": "Trên không gian mạng",
            "description": "Có hoạt động trên không gian mạng không."
          },
          "$ref": "https://schemas.lienthong.example/codelists/yes-no-unknown/1.0",
          "x-basis": [
            "cpc2015-143"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "operational",
            "group": "act"
          }
        },
        "nationalities": {
          "title": "Nationalities",
          "description": "Nationalities of the offenders.",
          "x-vi": {
            "title": "Quốc tịch",
            "description": "Quốc tịch của các đối tượng."
          },
          "type": "array",
          "items": {
            "$ref": "https://schemas.lienthong.example/codelists/country/1.0"
          },
          "minItems": 1,
          "maxItems": 20,
          "uniqueItems": true,
          "x-basis": [
            "cpc2015-143"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "act"
          }
        }
      },
      "required": [
        "organised"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "pc2015-17",
        "pc2015-150-2-a"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "operational",
        "group": "act"
      }
    },
    "areas": {
      "title": "Areas",
      "description": "Areas in Viet Nam that the case touches; the first is the area of the case.",
      "x-vi": {
        "title": "Địa bàn",
        "description": "Địa bàn trong nước liên quan; địa bàn đầu là địa bàn của vụ án."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/area/1.0"
      },
      "minItems": 1,
      "maxItems": 50,
      "uniqueItems": true,
      "x-basis": [
        "cpc2015-163",
        "decision124-2004-1"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "place"
      }
    },
    "places": {
      "title": "Places",
      "description": "Places of the acts.",
      "x-vi": {
        "title": "Địa điểm",
        "description": "Các địa điểm xảy ra hành vi."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/place-in-act/1.0"
      },
      "minItems": 1,
      "maxItems": 50,
      "x-basis": [
        "cpc2015-143"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "operational",
        "group": "place"
      }
    },
    "route": {
      "title": "Route",
      "description": "The way by which persons were brought.",
      "x-vi": {
        "title": "Tuyến",
        "description": "Tuyến đường đưa người."
      },
      "$ref": "https://schemas.lienthong.example/common/route/1.0",
      "x-basis": [
        "pc2015-150-2-d",
        "pc2015-151-2"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "operational",
        "group": "place"
      }
    },
    "counts": {
      "title": "Counts",
      "description": "An officer's statement on a date; indicators count records, never these numbers.",
      "x-vi": {
        "title": "Số liệu của vụ án",
        "description": "Số liệu do cán bộ xác nhận tại một ngày; chỉ tiêu đếm hồ sơ, không đếm các số này."
      },
      "type": "object",
      "properties": {
        "statedOn": {
          "title": "Stated on",
          "description": "Day for which the officer states the numbers.",
          "x-vi": {
            "title": "Ngày xác nhận",
            "description": "Ngày cán bộ xác nhận các con số."
          },
          "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
          "x-basis": [
            "law53-2024-50"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
          }
        },
        "victims": {
          "title": "Victims",
          "description": "Victims in the case.",
          "x-vi": {
            "title": "Nạn nhân",
            "description": "Số nạn nhân trong vụ án."
          },
          "$ref": "https://schemas.lienthong.example/common/count/1.0",
          "x-basis": [
            "pc2015-150-2-đ"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "result"
          }
        },
        "victimsUnder16": {
          "title": "Victims under 16",
          "description": "Of these, under 16 at the act.",
          "x-vi": {
            "title": "Nạn nhân dưới 16 tuổi",
            "description": "Trong đó dưới 16 tuổi khi bị mua bán."
          },
          "$ref": "https://schemas.lienthong.example/common/count/1.0",
          "x-basis": [
            "pc2015-151-1"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "result"
          }
        },
        "victimsUnder18": {
          "title": "Victims under 18",
          "description": "Of the victims, under 18 at the act, those under 16 among them.",
          "x-vi": {
            "title": "Nạn nhân dưới 18 tuổi",
            "description": "Trong đó dưới 18 tuổi khi bị mua bán, gồm cả dưới 16 tuổi."
          },
          "$ref": "https://schemas.lienthong.example/common/count/1.0",
          "x-basis": [
            "law53-2024-2-1"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "result"
          }
        },
        "victimsFemale": {
          "title": "Female victims",
          "description": "Of the victims, women and girls.",
          "x-vi": {
            "title": "Nạn nhân nữ",
            "description": "Trong đó là nữ."
          },
          "$ref": "https://schemas.lienthong.example/common/count/1.0",
          "x-basis": [
            "law53-2024-50"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "result"
          }
        },
        "victimsRescued": {
          "title": "Victims rescued",
          "description": "Of the victims, rescued or returned.",
          "x-vi": {
            "title": "Nạn nhân đã được giải cứu",
            "description": "Trong đó đã được giải cứu hoặc trở về."
          },
          "$ref": "https://schemas.lienthong.example/common/count/1.0",
          "x-basis": [
            "law53-2024-28"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "result"
          }
        },
        "accused": {
          "title": "Accused",
          "description": "Persons charged.",
          "x-vi": {
            "title": "Bị can",
            "description": "Số bị can."
          },
          "$ref": "https://schemas.lienthong.example/common/count/1.0",
          "x-basis": [
            "cpc2015-179"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "result"
          }
        },
        "accusedFemale": {
          "title": "Female accused",
          "description": "Of the accused, women.",
          "x-vi": {
            "title": "Bị can nữ",
            "description": "Trong đó là nữ."
          },
          "$ref": "https://schemas.lienthong.example/common/count/1.0",
          "x-basis": [
            "cpc2015-179"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "result"
          }
        },
        "accusedUnder18": {
          "title": "Accused under 18",
          "description": "Of the accused, under 18.",
          "x-vi": {
            "title": "Bị can dưới 18 tuổi",
            "description": "Trong đó dưới 18 tuổi."
          },
          "$ref": "https://schemas.lienthong.example/common/count/1.0",
          "x-basis": [
            "cpc2015-417"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "result"
          }
        },
        "wanted": {
          "title": "Wanted",
          "description": "Of the accused, wanted.",
          "x-vi": {
            "title": "Đang bị truy nã",
            "description": "Trong đó đang bị truy nã."
          },
          "$ref": "https://schemas.lienthong.example/common/count/1.0",
          "x-basis": [
            "cpc2015-231"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "result"
          }
        }
      },
      "required": [
        "statedOn",
        "victims",
        "accused"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "law53-2024-50",
        "pc2015-150-2-đ"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "result"
      }
    },
    "payments": {
      "title": "Sums of money",
      "description": "Price, ransom, proceeds, seized, damage.",
      "x-vi": {
        "title": "Khoản tiền",
        "description": "Tiền mua bán, tiền chuộc, tiền thu lợi, tạm giữ, thiệt hại."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/payment/1.0"
      },
      "minItems": 1,
      "maxItems": 100,
      "x-basis": [
        "pc2015-150-1-a"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "operational",
        "group": "money"
      }
    },
    "summary": {
      "title": "Summary",
      "description": "The case in words. It may name people.",
      "x-vi": {
        "title": "Tóm tắt vụ án",
        "description": "Nội dung vụ án. Có thể nêu tên người."
      },
      "$ref": "https://schemas.lienthong.example/common/text/1.0",
      "x-basis": [
        "cpc2015-154",
        "cpc2015-233"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "operational",
        "group": "narrative"
      }
    },
    "attachments": {
      "title": "Attachments",
      "description": "Parts of the message that carry papers, photographs, recordings.",
      "x-vi": {
        "title": "Tài liệu, đồ vật kèm theo",
        "description": "Các phần của thông điệp mang giấy tờ, hình ảnh, ghi âm, ghi hình."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/attachment/1.0"
      },
      "minItems": 1,
      "maxItems": 11,
      "x-basis": [
        "cpc2015-146"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "operational",
        "group": "narrative"
      }
    }
  },
  "required": [
    "schema",
    "stage",
    "openedOn",
    "decision",
    "charges",
    "leadCharge"
  ],
  "unevaluatedProperties": false
};

/** The schema with all it refers to under `$defs`: its RFC 8785 bytes are what `bundleDigest` names. */
export const bundle: JsonSchema = {
  ...source,
  $defs: {
    "https://schemas.lienthong.example/codelists/act/1.0": s0,
    "https://schemas.lienthong.example/codelists/attachment-kind/1.0": s1,
    "https://schemas.lienthong.example/codelists/case-decision/1.0": s2,
    "https://schemas.lienthong.example/codelists/country/1.0": s3,
    "https://schemas.lienthong.example/codelists/crossing-kind/1.0": s4,
    "https://schemas.lienthong.example/codelists/exploitation-form/1.0": s5,
    "https://schemas.lienthong.example/codelists/limit-kind/1.0": s6,
    "https://schemas.lienthong.example/codelists/means/1.0": s7,
    "https://schemas.lienthong.example/codelists/modus/1.0": s8,
    "https://schemas.lienthong.example/codelists/payment-kind/1.0": s9,
    "https://schemas.lienthong.example/codelists/penal-edition/1.0": s10,
    "https://schemas.lienthong.example/codelists/place-role/1.0": s11,
    "https://schemas.lienthong.example/codelists/point/1.0": s12,
    "https://schemas.lienthong.example/codelists/preventive-measure/1.0": s13,
    "https://schemas.lienthong.example/codelists/record-kind/1.0": s14,
    "https://schemas.lienthong.example/codelists/record-status/1.0": s15,
    "https://schemas.lienthong.example/codelists/revision-reason/1.0": s16,
    "https://schemas.lienthong.example/codelists/ring-size/1.0": s17,
    "https://schemas.lienthong.example/codelists/route-kind/1.0": s18,
    "https://schemas.lienthong.example/codelists/seriousness/1.0": s19,
    "https://schemas.lienthong.example/codelists/stage/1.0": s20,
    "https://schemas.lienthong.example/codelists/transport-mode/1.0": s21,
    "https://schemas.lienthong.example/codelists/yes-no-unknown/1.0": s22,
    "https://schemas.lienthong.example/common/agency/1.0": s23,
    "https://schemas.lienthong.example/common/area/1.0": s24,
    "https://schemas.lienthong.example/common/attachment/1.0": s25,
    "https://schemas.lienthong.example/common/charge/1.0": s26,
    "https://schemas.lienthong.example/common/civil-date/1.0": s27,
    "https://schemas.lienthong.example/common/count/1.0": s28,
    "https://schemas.lienthong.example/common/document-ref/1.0": s29,
    "https://schemas.lienthong.example/common/head/1.0": s30,
    "https://schemas.lienthong.example/common/instant/1.0": s31,
    "https://schemas.lienthong.example/common/interval/1.0": s32,
    "https://schemas.lienthong.example/common/label/1.0": s33,
    "https://schemas.lienthong.example/common/line/1.0": s34,
    "https://schemas.lienthong.example/common/money/1.0": s35,
    "https://schemas.lienthong.example/common/part-name/1.0": s36,
    "https://schemas.lienthong.example/common/partial-date/1.0": s37,
    "https://schemas.lienthong.example/common/payment/1.0": s38,
    "https://schemas.lienthong.example/common/penal-article/1.0": s39,
    "https://schemas.lienthong.example/common/place-in-act/1.0": s40,
    "https://schemas.lienthong.example/common/place/1.0": s41,
    "https://schemas.lienthong.example/common/record-ref/1.0": s42,
    "https://schemas.lienthong.example/common/route/1.0": s43,
    "https://schemas.lienthong.example/common/text/1.0": s44,
    "https://schemas.lienthong.example/common/time-limit/1.0": s45,
    "https://schemas.lienthong.example/common/uuid/1.0": s46,
  },
};
