// Generated from schemas/records/crime-report/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';
import { source as s0 } from '../../../json/codelists/act/1.0.ts';
import { source as s1 } from '../../../json/codelists/agency-role/1.0.ts';
import { source as s2 } from '../../../json/codelists/attachment-kind/1.0.ts';
import { source as s3 } from '../../../json/codelists/country/1.0.ts';
import { source as s4 } from '../../../json/codelists/crossing-kind/1.0.ts';
import { source as s5 } from '../../../json/codelists/exploitation-form/1.0.ts';
import { source as s6 } from '../../../json/codelists/initial-step/1.0.ts';
import { source as s7 } from '../../../json/codelists/means/1.0.ts';
import { source as s8 } from '../../../json/codelists/modus/1.0.ts';
import { source as s9 } from '../../../json/codelists/payment-kind/1.0.ts';
import { source as s10 } from '../../../json/codelists/penal-edition/1.0.ts';
import { source as s11 } from '../../../json/codelists/place-role/1.0.ts';
import { source as s12 } from '../../../json/codelists/point/1.0.ts';
import { source as s13 } from '../../../json/codelists/record-kind/1.0.ts';
import { source as s14 } from '../../../json/codelists/record-status/1.0.ts';
import { source as s15 } from '../../../json/codelists/relation/1.0.ts';
import { source as s16 } from '../../../json/codelists/report-channel/1.0.ts';
import { source as s17 } from '../../../json/codelists/report-form/1.0.ts';
import { source as s18 } from '../../../json/codelists/report-source/1.0.ts';
import { source as s19 } from '../../../json/codelists/reporter-kind/1.0.ts';
import { source as s20 } from '../../../json/codelists/revision-reason/1.0.ts';
import { source as s21 } from '../../../json/codelists/risk/1.0.ts';
import { source as s22 } from '../../../json/codelists/route-kind/1.0.ts';
import { source as s23 } from '../../../json/codelists/transport-mode/1.0.ts';
import { source as s24 } from '../../../json/codelists/urgency/1.0.ts';
import { source as s25 } from '../../../json/codelists/whereabouts/1.0.ts';
import { source as s26 } from '../../../json/codelists/yes-no-unknown/1.0.ts';
import { source as s27 } from '../../../json/common/agency/1.0.ts';
import { source as s28 } from '../../../json/common/area/1.0.ts';
import { source as s29 } from '../../../json/common/attachment/1.0.ts';
import { source as s30 } from '../../../json/common/charge/1.0.ts';
import { source as s31 } from '../../../json/common/civil-date/1.0.ts';
import { source as s32 } from '../../../json/common/document-ref/1.0.ts';
import { source as s33 } from '../../../json/common/head/1.0.ts';
import { source as s34 } from '../../../json/common/instant/1.0.ts';
import { source as s35 } from '../../../json/common/interval/1.0.ts';
import { source as s36 } from '../../../json/common/label/1.0.ts';
import { source as s37 } from '../../../json/common/line/1.0.ts';
import { source as s38 } from '../../../json/common/money/1.0.ts';
import { source as s39 } from '../../../json/common/part-name/1.0.ts';
import { source as s40 } from '../../../json/common/partial-date/1.0.ts';
import { source as s41 } from '../../../json/common/payment/1.0.ts';
import { source as s42 } from '../../../json/common/penal-article/1.0.ts';
import { source as s43 } from '../../../json/common/place-in-act/1.0.ts';
import { source as s44 } from '../../../json/common/place/1.0.ts';
import { source as s45 } from '../../../json/common/record-ref/1.0.ts';
import { source as s46 } from '../../../json/common/route/1.0.ts';
import { source as s47 } from '../../../json/common/text/1.0.ts';
import { source as s48 } from '../../../json/common/uuid/1.0.ts';

/** `https://schemas.lienthong.example/crime-report/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/crime-report/1.0",
  "title": "Crime report",
  "description": "A denunciation, report of crime or petition to prosecute, as received and passed on to the body that settles it. The reporter is not named.",
  "x-vi": {
    "title": "Tố giác, tin báo về tội phạm, kiến nghị khởi tố",
    "description": "Nguồn tin về tội phạm được tiếp nhận và chuyển đến cơ quan có thẩm quyền giải quyết. Không nêu tên người báo tin."
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
      "const": "https://schemas.lienthong.example/crime-report/1.0",
      "x-basis": [
        "technical"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "head"
      }
    },
    "sourceType": {
      "title": "Source",
      "description": "Denunciation, report of crime or petition to prosecute.",
      "x-vi": {
        "title": "Loại nguồn tin",
        "description": "Tố giác, tin báo về tội phạm hoặc kiến nghị khởi tố."
      },
      "$ref": "https://schemas.lienthong.example/codelists/report-source/1.0",
      "x-basis": [
        "cpc2015-144"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "form": {
      "title": "Form",
      "description": "Oral or written; a petition is always written.",
      "x-vi": {
        "title": "Hình thức",
        "description": "Bằng lời hoặc bằng văn bản; kiến nghị khởi tố luôn bằng văn bản."
      },
      "$ref": "https://schemas.lienthong.example/codelists/report-form/1.0",
      "x-basis": [
        "cpc2015-144"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "channel": {
      "title": "Channel",
      "description": "By which way it came in.",
      "x-vi": {
        "title": "Kênh tiếp nhận",
        "description": "Nguồn tin đến bằng cách nào."
      },
      "$ref": "https://schemas.lienthong.example/codelists/report-channel/1.0",
      "x-basis": [
        "cpc2015-145"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "receivedAt": {
      "title": "Received at",
      "description": "When the body received it; the time limit runs from here.",
      "x-vi": {
        "title": "Thời điểm tiếp nhận",
        "description": "Thời điểm cơ quan tiếp nhận; thời hạn tính từ đây."
      },
      "$ref": "https://schemas.lienthong.example/common/instant/1.0",
      "x-basis": [
        "cpc2015-145",
        "cpc2015-147-1",
        "circular01-2017-11"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "procedure"
      }
    },
    "receivedBy": {
      "title": "Received by",
      "description": "Who received the report.",
      "x-vi": {
        "title": "Cơ quan tiếp nhận",
        "description": "Cơ quan, đơn vị tiếp nhận nguồn tin."
      },
      "type": "object",
      "properties": {
        "agency": {
          "title": "Agency",
          "description": "Agency that received it.",
          "x-vi": {
            "title": "Cơ quan",
            "description": "Cơ quan tiếp nhận."
          },
          "$ref": "https://schemas.lienthong.example/common/agency/1.0",
          "x-basis": [
            "cpc2015-145"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "role": {
          "title": "Role",
          "description": "Role in which it received it.",
          "x-vi": {
            "title": "Vai trò",
            "description": "Vai trò khi tiếp nhận."
          },
          "$ref": "https://schemas.lienthong.example/codelists/agency-role/1.0",
          "x-basis": [
            "cpc2015-145",
            "circular01-2017-5"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "unit": {
          "title": "Unit",
          "description": "Unit on duty.",
          "x-vi": {
            "title": "Đơn vị",
            "description": "Đơn vị trực ban tiếp nhận."
          },
          "$ref": "https://schemas.lienthong.example/common/label/1.0",
          "x-basis": [
            "cpc2015-146"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "officer": {
          "title": "Officer",
          "description": "Office or number of the receiving officer, not the name.",
          "x-vi": {
            "title": "Cán bộ tiếp nhận",
            "description": "Chức vụ hoặc số hiệu cán bộ tiếp nhận, không ghi tên."
          },
          "$ref": "https://schemas.lienthong.example/common/line/1.0",
          "x-basis": [
            "cpc2015-146"
          ],
          "x-privacy": {
            "identifies": "direct",
            "special": "operational",
            "group": "procedure"
          }
        },
        "area": {
          "title": "Area",
          "description": "Area of the receiving body.",
          "x-vi": {
            "title": "Địa bàn",
            "description": "Địa bàn của cơ quan tiếp nhận."
          },
          "$ref": "https://schemas.lienthong.example/common/area/1.0",
          "x-basis": [
            "cpc2015-145",
            "decision124-2004-1"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "procedure"
          }
        }
      },
      "required": [
        "agency",
        "role"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "cpc2015-145"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "procedure"
      }
    },
    "register": {
      "title": "Register",
      "description": "Entry in the register of reports.",
      "x-vi": {
        "title": "Sổ tiếp nhận",
        "description": "Việc vào sổ tiếp nhận tố giác, tin báo."
      },
      "type": "object",
      "properties": {
        "number": {
          "title": "Number",
          "description": "Number in the register of reports.",
          "x-vi": {
            "title": "Số thứ tự",
            "description": "Số trong sổ tiếp nhận nguồn tin."
          },
          "$ref": "https://schemas.lienthong.example/common/label/1.0",
          "x-basis": [
            "cpc2015-146"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "procedure"
          }
        },
        "enteredOn": {
          "title": "Entered on",
          "description": "Day of the entry.",
          "x-vi": {
            "title": "Ngày vào sổ",
            "description": "Ngày vào sổ."
          },
          "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
          "x-basis": [
            "cpc2015-146"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        }
      },
      "required": [
        "number",
        "enteredOn"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "cpc2015-146"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "procedure"
      }
    },
    "passedOn": {
      "title": "Passed on",
      "description": "How the report went to the body that settles it.",
      "x-vi": {
        "title": "Chuyển nguồn tin",
        "description": "Việc chuyển nguồn tin đến cơ quan có thẩm quyền giải quyết."
      },
      "type": "object",
      "properties": {
        "to": {
          "title": "To",
          "description": "Settling body that it was passed to.",
          "x-vi": {
            "title": "Chuyển đến",
            "description": "Cơ quan có thẩm quyền giải quyết được chuyển đến."
          },
          "$ref": "https://schemas.lienthong.example/common/agency/1.0",
          "x-basis": [
            "cpc2015-145"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "at": {
          "title": "At",
          "description": "When it was passed on.",
          "x-vi": {
            "title": "Thời điểm chuyển",
            "description": "Thời điểm chuyển."
          },
          "$ref": "https://schemas.lienthong.example/common/instant/1.0",
          "x-basis": [
            "cpc2015-146"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "document": {
          "title": "Document",
          "description": "Letter by which it was passed on.",
          "x-vi": {
            "title": "Văn bản",
            "description": "Văn bản chuyển nguồn tin."
          },
          "$ref": "https://schemas.lienthong.example/common/document-ref/1.0",
          "x-basis": [
            "cpc2015-146"
          ],
          "x-privacy": {
            "identifies": "direct",
            "special": "none",
            "group": "procedure"
          }
        }
      },
      "required": [
        "to",
        "at"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "cpc2015-145",
        "cpc2015-146"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "procedure"
      }
    },
    "procuracyNotice": {
      "title": "Notice to the procuracy",
      "description": "Notice that the report was received.",
      "x-vi": {
        "title": "Thông báo cho viện kiểm sát",
        "description": "Thông báo việc tiếp nhận nguồn tin cho viện kiểm sát."
      },
      "type": "object",
      "properties": {
        "procuracy": {
          "title": "Procuracy",
          "description": "Procuracy that was notified.",
          "x-vi": {
            "title": "Viện kiểm sát",
            "description": "Viện kiểm sát được thông báo."
          },
          "$ref": "https://schemas.lienthong.example/common/agency/1.0",
          "x-basis": [
            "cpc2015-146"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "on": {
          "title": "On",
          "description": "Day of the notice.",
          "x-vi": {
            "title": "Ngày thông báo",
            "description": "Ngày thông báo."
          },
          "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
          "x-basis": [
            "cpc2015-146"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "document": {
          "title": "Document",
          "description": "The written notice.",
          "x-vi": {
            "title": "Văn bản",
            "description": "Văn bản thông báo."
          },
          "$ref": "https://schemas.lienthong.example/common/document-ref/1.0",
          "x-basis": [
            "cpc2015-146"
          ],
          "x-privacy": {
            "identifies": "direct",
            "special": "none",
            "group": "procedure"
          }
        }
      },
      "required": [
        "procuracy",
        "on"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "cpc2015-146"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "procedure"
      }
    },
    "urgency": {
      "title": "Urgency",
      "description": "How soon somebody must act.",
      "x-vi": {
        "title": "Mức độ khẩn cấp",
        "description": "Cần hành động sớm đến mức nào."
      },
      "$ref": "https://schemas.lienthong.example/codelists/urgency/1.0",
      "x-basis": [
        "cpc2015-146",
        "law53-2024-28"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "operational",
        "group": "procedure"
      }
    },
    "suspectedCharges": {
      "title": "Suspected offences",
      "description": "Articles of which there are signs, as the receiver sees them.",
      "x-vi": {
        "title": "Dấu hiệu tội danh",
        "description": "Các điều luật có dấu hiệu bị vi phạm theo nhận định của cơ quan tiếp nhận."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/charge/1.0"
      },
      "minItems": 1,
      "maxItems": 20,
      "uniqueItems": true,
      "x-basis": [
        "pc2015-150-1",
        "pc2015-151-1",
        "cpc2015-143"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "reporter": {
      "title": "Reporter",
      "description": "The reporter without identity, and the protection.",
      "x-vi": {
        "title": "Người báo tin",
        "description": "Người báo tin không kèm danh tính, và việc bảo vệ."
      },
      "type": "object",
      "properties": {
        "kind": {
          "title": "Kind",
          "description": "Kind of reporter; who it is stands nowhere in this record.",
          "x-vi": {
            "title": "Loại người báo tin",
            "description": "Loại người báo tin; danh tính không ghi trong bản ghi này."
          },
          "$ref": "https://schemas.lienthong.example/codelists/reporter-kind/1.0",
          "x-basis": [
            "cpc2015-144"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "procedure"
          }
        },
        "protected": {
          "title": "Protected",
          "description": "Whether the identity is kept secret.",
          "x-vi": {
            "title": "Được bảo vệ",
            "description": "Danh tính có được giữ bí mật không."
          },
          "type": "boolean",
          "x-basis": [
            "cpc2015-56",
            "law53-2024-3-4"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "operational",
            "group": "procedure"
          }
        },
        "protectionAsked": {
          "title": "Protection asked for",
          "description": "Whether the reporter asked for protection.",
          "x-vi": {
            "title": "Yêu cầu bảo vệ",
            "description": "Người báo tin có yêu cầu được bảo vệ không."
          },
          "$ref": "https://schemas.lienthong.example/codelists/yes-no-unknown/1.0",
          "x-basis": [
            "cpc2015-56",
            "cpc2015-484"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "operational",
            "group": "procedure"
          }
        },
        "warnedOfLiability": {
          "title": "Warned of liability",
          "description": "Whether the reporter was told of the liability for a false report.",
          "x-vi": {
            "title": "Đã giải thích trách nhiệm",
            "description": "Đã giải thích trách nhiệm về việc báo tin sai sự thật."
          },
          "type": "boolean",
          "x-basis": [
            "cpc2015-144-5"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        },
        "resultTo": {
          "title": "Wants to be told",
          "description": "Whether the reporter wants to be told the outcome.",
          "x-vi": {
            "title": "Yêu cầu thông báo kết quả",
            "description": "Người báo tin có yêu cầu được thông báo kết quả không."
          },
          "$ref": "https://schemas.lienthong.example/codelists/yes-no-unknown/1.0",
          "x-basis": [
            "cpc2015-56"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "procedure"
          }
        }
      },
      "required": [
        "kind",
        "protected"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "cpc2015-56",
        "law53-2024-3-4"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "operational",
        "group": "procedure"
      }
    },
    "acts": {
      "title": "Acts",
      "description": "What is said to have been done.",
      "x-vi": {
        "title": "Hành vi",
        "description": "Hành vi được cho là đã thực hiện."
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
        "pc2015-150-1",
        "pc2015-150-1-c"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "act"
      }
    },
    "means": {
      "title": "Means",
      "description": "Means used; none needed where the person is under 18.",
      "x-vi": {
        "title": "Thủ đoạn",
        "description": "Thủ đoạn đã dùng; không cần khi nạn nhân dưới 18 tuổi."
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
        "pc2015-150-1-a",
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
        "description": "Cách thức hoạt động của đối tượng."
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
      "description": "From when to when.",
      "x-vi": {
        "title": "Thời gian",
        "description": "Hành vi diễn ra từ khi nào đến khi nào."
      },
      "$ref": "https://schemas.lienthong.example/common/interval/1.0",
      "x-basis": [
        "cpc2015-143",
        "pc2015-150-1"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "act"
      }
    },
    "allegedVictims": {
      "title": "Alleged victims",
      "description": "How many, how old, where; never who.",
      "x-vi": {
        "title": "Người được cho là nạn nhân",
        "description": "Bao nhiêu người, độ tuổi, tình trạng; không nêu danh tính."
      },
      "type": "object",
      "properties": {
        "count": {
          "title": "Number",
          "description": "Number of persons said to be victims.",
          "x-vi": {
            "title": "Số người",
            "description": "Số người được cho là nạn nhân."
          },
          "type": "integer",
          "minimum": 0,
          "maximum": 10000,
          "x-basis": [
            "pc2015-150-2-đ",
            "pc2015-151-2"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "act"
          }
        },
        "atLeast": {
          "title": "At least",
          "description": "True where there may be more.",
          "x-vi": {
            "title": "Ít nhất",
            "description": "Đúng nếu có thể nhiều hơn."
          },
          "type": "boolean",
          "x-basis": [
            "pc2015-150-2-đ"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "act"
          }
        },
        "female": {
          "title": "Women and girls",
          "description": "Number of women and girls, where known.",
          "x-vi": {
            "title": "Nữ",
            "description": "Số nữ, nếu biết."
          },
          "type": "integer",
          "minimum": 0,
          "maximum": 10000,
          "x-basis": [
            "law53-2024-50"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "act"
          }
        },
        "under18": {
          "title": "Any under 18",
          "description": "Whether any of them is under 18.",
          "x-vi": {
            "title": "Có người dưới 18 tuổi",
            "description": "Có ai dưới 18 tuổi không."
          },
          "$ref": "https://schemas.lienthong.example/codelists/yes-no-unknown/1.0",
          "x-basis": [
            "law53-2024-2-1"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "act"
          }
        },
        "under16": {
          "title": "Any under 16",
          "description": "Whether any of them was under 16 at the act.",
          "x-vi": {
            "title": "Có người dưới 16 tuổi",
            "description": "Có ai dưới 16 tuổi khi bị mua bán không."
          },
          "$ref": "https://schemas.lienthong.example/codelists/yes-no-unknown/1.0",
          "x-basis": [
            "pc2015-151-1"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "act"
          }
        },
        "whereabouts": {
          "title": "Whereabouts",
          "description": "Where they are.",
          "x-vi": {
            "title": "Tình trạng hiện tại",
            "description": "Họ đang ở tình trạng nào."
          },
          "type": "array",
          "items": {
            "$ref": "https://schemas.lienthong.example/codelists/whereabouts/1.0"
          },
          "minItems": 1,
          "maxItems": 8,
          "uniqueItems": true,
          "x-basis": [
            "law53-2024-28"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "operational",
            "group": "act"
          }
        }
      },
      "required": [
        "count",
        "under18",
        "under16"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "law53-2024-2-1",
        "pc2015-151-1"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "act"
      }
    },
    "allegedOffenders": {
      "title": "Alleged offenders",
      "description": "How many, how they stand to the victims; never who.",
      "x-vi": {
        "title": "Đối tượng",
        "description": "Bao nhiêu đối tượng, quan hệ với nạn nhân; không nêu danh tính."
      },
      "type": "object",
      "properties": {
        "count": {
          "title": "Number",
          "description": "Number of persons said to be offenders.",
          "x-vi": {
            "title": "Số người",
            "description": "Số đối tượng."
          },
          "type": "integer",
          "minimum": 0,
          "maximum": 10000,
          "x-basis": [
            "pc2015-17"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "act"
          }
        },
        "atLeast": {
          "title": "At least",
          "description": "True where there may be more.",
          "x-vi": {
            "title": "Ít nhất",
            "description": "Đúng nếu có thể nhiều hơn."
          },
          "type": "boolean",
          "x-basis": [
            "pc2015-17"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "act"
          }
        },
        "organised": {
          "title": "Organised",
          "description": "Whether they seem to be organised.",
          "x-vi": {
            "title": "Có tổ chức",
            "description": "Có dấu hiệu phạm tội có tổ chức không."
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
        "relations": {
          "title": "Relation to the victims",
          "description": "How they stand to the victims.",
          "x-vi": {
            "title": "Quan hệ với nạn nhân",
            "description": "Quan hệ của đối tượng với nạn nhân."
          },
          "type": "array",
          "items": {
            "$ref": "https://schemas.lienthong.example/codelists/relation/1.0"
          },
          "minItems": 1,
          "maxItems": 14,
          "uniqueItems": true,
          "x-basis": [
            "cpc2015-143"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "act"
          }
        },
        "nationalities": {
          "title": "Nationalities",
          "description": "Their nationalities, where known.",
          "x-vi": {
            "title": "Quốc tịch",
            "description": "Quốc tịch của đối tượng, nếu biết."
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
        "count"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "cpc2015-143",
        "pc2015-17"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "operational",
        "group": "act"
      }
    },
    "places": {
      "title": "Places",
      "description": "Places of the act and what happened there.",
      "x-vi": {
        "title": "Địa điểm",
        "description": "Các địa điểm và việc xảy ra tại đó."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/place-in-act/1.0"
      },
      "minItems": 1,
      "maxItems": 30,
      "x-basis": [
        "cpc2015-143",
        "cpc2015-163"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "operational",
        "group": "place"
      }
    },
    "route": {
      "title": "Route",
      "description": "The way by which persons are brought.",
      "x-vi": {
        "title": "Tuyến",
        "description": "Tuyến đường đưa người."
      },
      "$ref": "https://schemas.lienthong.example/common/route/1.0",
      "x-basis": [
        "pc2015-150-2-d"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "operational",
        "group": "place"
      }
    },
    "risks": {
      "title": "Dangers",
      "description": "What threatens the persons concerned now.",
      "x-vi": {
        "title": "Nguy cơ",
        "description": "Điều đang đe dọa người liên quan."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/codelists/risk/1.0"
      },
      "minItems": 1,
      "maxItems": 20,
      "uniqueItems": true,
      "x-basis": [
        "cpc2015-484",
        "law53-2024-3-4"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "sensitive",
        "group": "health"
      }
    },
    "payments": {
      "title": "Payments",
      "description": "Sums paid, asked for or owed.",
      "x-vi": {
        "title": "Khoản tiền",
        "description": "Các khoản đã trả, bị đòi hoặc nợ."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/payment/1.0"
      },
      "minItems": 1,
      "maxItems": 50,
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
      "description": "What was reported, in words. It may name people.",
      "x-vi": {
        "title": "Nội dung",
        "description": "Nội dung tố giác, tin báo, kiến nghị. Có thể nêu tên người."
      },
      "$ref": "https://schemas.lienthong.example/common/text/1.0",
      "x-basis": [
        "cpc2015-146"
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
    },
    "initialSteps": {
      "title": "Steps taken at once",
      "description": "What the receiving body did at once.",
      "x-vi": {
        "title": "Việc đã làm ngay",
        "description": "Việc cơ quan tiếp nhận đã làm ngay."
      },
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "step": {
            "title": "Step",
            "description": "What was done.",
            "x-vi": {
              "title": "Việc đã làm",
              "description": "Việc đã làm."
            },
            "$ref": "https://schemas.lienthong.example/codelists/initial-step/1.0",
            "x-basis": [
              "cpc2015-146"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "operational",
              "group": "result"
            }
          },
          "at": {
            "title": "At",
            "description": "When.",
            "x-vi": {
              "title": "Thời điểm",
              "description": "Thời điểm thực hiện."
            },
            "$ref": "https://schemas.lienthong.example/common/instant/1.0",
            "x-basis": [
              "cpc2015-146"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "result"
            }
          }
        },
        "required": [
          "step"
        ],
        "unevaluatedProperties": false
      },
      "minItems": 1,
      "maxItems": 30,
      "x-basis": [
        "cpc2015-146"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "operational",
        "group": "result"
      }
    }
  },
  "required": [
    "schema",
    "sourceType",
    "receivedAt",
    "receivedBy"
  ],
  "unevaluatedProperties": false
};

/** The schema with all it refers to under `$defs`: its RFC 8785 bytes are what `bundleDigest` names. */
export const bundle: JsonSchema = {
  ...source,
  $defs: {
    "https://schemas.lienthong.example/codelists/act/1.0": s0,
    "https://schemas.lienthong.example/codelists/agency-role/1.0": s1,
    "https://schemas.lienthong.example/codelists/attachment-kind/1.0": s2,
    "https://schemas.lienthong.example/codelists/country/1.0": s3,
    "https://schemas.lienthong.example/codelists/crossing-kind/1.0": s4,
    "https://schemas.lienthong.example/codelists/exploitation-form/1.0": s5,
    "https://schemas.lienthong.example/codelists/initial-step/1.0": s6,
    "https://schemas.lienthong.example/codelists/means/1.0": s7,
    "https://schemas.lienthong.example/codelists/modus/1.0": s8,
    "https://schemas.lienthong.example/codelists/payment-kind/1.0": s9,
    "https://schemas.lienthong.example/codelists/penal-edition/1.0": s10,
    "https://schemas.lienthong.example/codelists/place-role/1.0": s11,
    "https://schemas.lienthong.example/codelists/point/1.0": s12,
    "https://schemas.lienthong.example/codelists/record-kind/1.0": s13,
    "https://schemas.lienthong.example/codelists/record-status/1.0": s14,
    "https://schemas.lienthong.example/codelists/relation/1.0": s15,
    "https://schemas.lienthong.example/codelists/report-channel/1.0": s16,
    "https://schemas.lienthong.example/codelists/report-form/1.0": s17,
    "https://schemas.lienthong.example/codelists/report-source/1.0": s18,
    "https://schemas.lienthong.example/codelists/reporter-kind/1.0": s19,
    "https://schemas.lienthong.example/codelists/revision-reason/1.0": s20,
    "https://schemas.lienthong.example/codelists/risk/1.0": s21,
    "https://schemas.lienthong.example/codelists/route-kind/1.0": s22,
    "https://schemas.lienthong.example/codelists/transport-mode/1.0": s23,
    "https://schemas.lienthong.example/codelists/urgency/1.0": s24,
    "https://schemas.lienthong.example/codelists/whereabouts/1.0": s25,
    "https://schemas.lienthong.example/codelists/yes-no-unknown/1.0": s26,
    "https://schemas.lienthong.example/common/agency/1.0": s27,
    "https://schemas.lienthong.example/common/area/1.0": s28,
    "https://schemas.lienthong.example/common/attachment/1.0": s29,
    "https://schemas.lienthong.example/common/charge/1.0": s30,
    "https://schemas.lienthong.example/common/civil-date/1.0": s31,
    "https://schemas.lienthong.example/common/document-ref/1.0": s32,
    "https://schemas.lienthong.example/common/head/1.0": s33,
    "https://schemas.lienthong.example/common/instant/1.0": s34,
    "https://schemas.lienthong.example/common/interval/1.0": s35,
    "https://schemas.lienthong.example/common/label/1.0": s36,
    "https://schemas.lienthong.example/common/line/1.0": s37,
    "https://schemas.lienthong.example/common/money/1.0": s38,
    "https://schemas.lienthong.example/common/part-name/1.0": s39,
    "https://schemas.lienthong.example/common/partial-date/1.0": s40,
    "https://schemas.lienthong.example/common/payment/1.0": s41,
    "https://schemas.lienthong.example/common/penal-article/1.0": s42,
    "https://schemas.lienthong.example/common/place-in-act/1.0": s43,
    "https://schemas.lienthong.example/common/place/1.0": s44,
    "https://schemas.lienthong.example/common/record-ref/1.0": s45,
    "https://schemas.lienthong.example/common/route/1.0": s46,
    "https://schemas.lienthong.example/common/text/1.0": s47,
    "https://schemas.lienthong.example/common/uuid/1.0": s48,
  },
};
