// Generated from schemas/records/campaign/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';
import { source as s0 } from '../../../json/codelists/agency-role/1.0.ts';
import { source as s1 } from '../../../json/codelists/area-level/1.0.ts';
import { source as s2 } from '../../../json/codelists/attachment-kind/1.0.ts';
import { source as s3 } from '../../../json/codelists/campaign-measure/1.0.ts';
import { source as s4 } from '../../../json/codelists/country/1.0.ts';
import { source as s5 } from '../../../json/codelists/crossing-kind/1.0.ts';
import { source as s6 } from '../../../json/codelists/programme-edition/1.0.ts';
import { source as s7 } from '../../../json/codelists/record-kind/1.0.ts';
import { source as s8 } from '../../../json/codelists/record-status/1.0.ts';
import { source as s9 } from '../../../json/codelists/revision-reason/1.0.ts';
import { source as s10 } from '../../../json/codelists/route-kind/1.0.ts';
import { source as s11 } from '../../../json/codelists/transport-mode/1.0.ts';
import { source as s12 } from '../../../json/common/agency/1.0.ts';
import { source as s13 } from '../../../json/common/area/1.0.ts';
import { source as s14 } from '../../../json/common/attachment/1.0.ts';
import { source as s15 } from '../../../json/common/cited-document/1.0.ts';
import { source as s16 } from '../../../json/common/civil-date/1.0.ts';
import { source as s17 } from '../../../json/common/count/1.0.ts';
import { source as s18 } from '../../../json/common/days/1.0.ts';
import { source as s19 } from '../../../json/common/document-ref/1.0.ts';
import { source as s20 } from '../../../json/common/head/1.0.ts';
import { source as s21 } from '../../../json/common/instant/1.0.ts';
import { source as s22 } from '../../../json/common/label/1.0.ts';
import { source as s23 } from '../../../json/common/line/1.0.ts';
import { source as s24 } from '../../../json/common/money/1.0.ts';
import { source as s25 } from '../../../json/common/part-name/1.0.ts';
import { source as s26 } from '../../../json/common/place/1.0.ts';
import { source as s27 } from '../../../json/common/record-ref/1.0.ts';
import { source as s28 } from '../../../json/common/responsible-body/1.0.ts';
import { source as s29 } from '../../../json/common/route/1.0.ts';
import { source as s30 } from '../../../json/common/text/1.0.ts';
import { source as s31 } from '../../../json/common/uuid/1.0.ts';

/** `https://schemas.lienthong.example/campaign/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/campaign/1.0",
  "title": "Campaign",
  "description": "A campaign against trafficking: who ordered it, from when to when, key routes and areas, forces, measures, results by a day.",
  "x-vi": {
    "title": "Đợt cao điểm",
    "description": "Đợt cao điểm tấn công, trấn áp tội phạm mua bán người: căn cứ, thời gian, tuyến và địa bàn trọng điểm, lực lượng, biện pháp, kết quả đến một ngày."
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
      "const": "https://schemas.lienthong.example/campaign/1.0",
      "x-basis": [
        "technical"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "head"
      }
    },
    "title": {
      "title": "Title",
      "description": "Name of the campaign.",
      "x-vi": {
        "title": "Tên đợt",
        "description": "Tên đợt cao điểm."
      },
      "$ref": "https://schemas.lienthong.example/common/line/1.0",
      "x-basis": [
        "dispatch2774-2021-campaign"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "procedure"
      }
    },
    "programme": {
      "title": "Programme",
      "description": "Programme that it belongs to.",
      "x-vi": {
        "title": "Chương trình",
        "description": "Chương trình liên quan."
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
        "group": "procedure"
      }
    },
    "orderedBy": {
      "title": "Ordered by",
      "description": "Directive that ordered it.",
      "x-vi": {
        "title": "Theo chỉ đạo",
        "description": "Bản ghi chỉ đạo mở đợt cao điểm."
      },
      "$ref": "https://schemas.lienthong.example/common/record-ref/1.0",
      "x-basis": [
        "dispatch2774-2021-campaign"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "orderDocument": {
      "title": "Order",
      "description": "Document that ordered it, where there is no record.",
      "x-vi": {
        "title": "Văn bản chỉ đạo",
        "description": "Văn bản chỉ đạo, khi chưa có bản ghi."
      },
      "$ref": "https://schemas.lienthong.example/common/cited-document/1.0",
      "x-basis": [
        "letter72-2024-campaign",
        "decision1137-2025-campaign"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "procedure"
      }
    },
    "plan": {
      "title": "Plan",
      "description": "Plan by which it was run.",
      "x-vi": {
        "title": "Kế hoạch",
        "description": "Bản ghi kế hoạch đợt cao điểm."
      },
      "$ref": "https://schemas.lienthong.example/common/record-ref/1.0",
      "x-basis": [
        "dispatch2774-2021-plan"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "period": {
      "title": "Period",
      "description": "First and last day.",
      "x-vi": {
        "title": "Thời gian",
        "description": "Ngày bắt đầu, ngày kết thúc."
      },
      "$ref": "https://schemas.lienthong.example/common/days/1.0",
      "x-basis": [
        "dispatch2774-2021-campaign",
        "letter72-2024-campaign",
        "decision1137-2025-campaign"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "level": {
      "title": "Level",
      "description": "Level at which it was run.",
      "x-vi": {
        "title": "Cấp",
        "description": "Cấp tổ chức."
      },
      "$ref": "https://schemas.lienthong.example/codelists/area-level/1.0",
      "x-basis": [
        "dispatch2774-2021-campaign"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "statedOn": {
      "title": "Stated on",
      "description": "Day on which the results were stated.",
      "x-vi": {
        "title": "Ngày báo cáo",
        "description": "Ngày chốt báo cáo kết quả."
      },
      "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
      "x-basis": [
        "dispatch2774-2021-results"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "measures": {
      "title": "Measures",
      "description": "What the forces did.",
      "x-vi": {
        "title": "Biện pháp",
        "description": "Biện pháp đã thực hiện."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/codelists/campaign-measure/1.0"
      },
      "minItems": 1,
      "maxItems": 20,
      "uniqueItems": true,
      "x-basis": [
        "dispatch2774-2021-campaign"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "forces": {
      "title": "Forces",
      "description": "Who took part.",
      "x-vi": {
        "title": "Lực lượng tham gia",
        "description": "Lực lượng tham gia."
      },
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "body": {
            "title": "Force",
            "description": "The force.",
            "x-vi": {
              "title": "Lực lượng",
              "description": "Đơn vị, lực lượng."
            },
            "$ref": "https://schemas.lienthong.example/common/responsible-body/1.0",
            "x-basis": [
              "dispatch2774-2021-campaign"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "procedure"
            }
          },
          "officers": {
            "title": "Officers",
            "description": "Number of officers.",
            "x-vi": {
              "title": "Số cán bộ, chiến sĩ",
              "description": "Số cán bộ, chiến sĩ tham gia."
            },
            "$ref": "https://schemas.lienthong.example/common/count/1.0",
            "x-basis": [
              "dispatch2774-2021-campaign"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "operational",
              "group": "procedure"
            }
          },
          "teams": {
            "title": "Teams",
            "description": "Number of teams.",
            "x-vi": {
              "title": "Số tổ công tác",
              "description": "Số tổ công tác."
            },
            "type": "integer",
            "minimum": 0,
            "maximum": 10000,
            "x-basis": [
              "dispatch2774-2021-campaign"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "operational",
              "group": "procedure"
            }
          }
        },
        "required": [
          "body"
        ],
        "unevaluatedProperties": false
      },
      "minItems": 1,
      "maxItems": 40,
      "x-basis": [
        "dispatch2774-2021-campaign"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "operational",
        "group": "procedure"
      }
    },
    "keyAreas": {
      "title": "Key areas",
      "description": "Areas on which it was centred.",
      "x-vi": {
        "title": "Địa bàn trọng điểm",
        "description": "Địa bàn trọng điểm."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/area/1.0"
      },
      "minItems": 1,
      "maxItems": 200,
      "uniqueItems": true,
      "x-basis": [
        "decision124-2004-1",
        "dispatch2774-2021-campaign"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "operational",
        "group": "place"
      }
    },
    "keyRoutes": {
      "title": "Key routes",
      "description": "Routes on which it was centred.",
      "x-vi": {
        "title": "Tuyến trọng điểm",
        "description": "Tuyến trọng điểm."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/route/1.0"
      },
      "minItems": 1,
      "maxItems": 40,
      "x-basis": [
        "dispatch2774-2021-campaign"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "operational",
        "group": "place"
      }
    },
    "keyCrossings": {
      "title": "Key crossings",
      "description": "Border gates and crossings on which it was centred.",
      "x-vi": {
        "title": "Cửa khẩu, lối mở trọng điểm",
        "description": "Cửa khẩu, lối mở trọng điểm."
      },
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "crossing": {
            "title": "Kind",
            "description": "Kind of crossing.",
            "x-vi": {
              "title": "Loại",
              "description": "Loại cửa khẩu, lối mở."
            },
            "$ref": "https://schemas.lienthong.example/codelists/crossing-kind/1.0",
            "x-basis": [
              "dispatch2774-2021-campaign"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "place"
            }
          },
          "name": {
            "title": "Name",
            "description": "Its public name.",
            "x-vi": {
              "title": "Tên",
              "description": "Tên gọi công khai."
            },
            "$ref": "https://schemas.lienthong.example/common/label/1.0",
            "x-basis": [
              "dispatch2774-2021-campaign"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "place"
            }
          },
          "area": {
            "title": "Area",
            "description": "Commune where it lies.",
            "x-vi": {
              "title": "Địa bàn",
              "description": "Xã, phường nơi có cửa khẩu, lối mở."
            },
            "$ref": "https://schemas.lienthong.example/common/area/1.0",
            "x-basis": [
              "decision124-2004-1"
            ],
            "x-privacy": {
              "identifies": "quasi",
              "special": "none",
              "group": "place"
            }
          },
          "country": {
            "title": "Country",
            "description": "Country on the other side.",
            "x-vi": {
              "title": "Nước đối diện",
              "description": "Nước ở bên kia biên giới."
            },
            "$ref": "https://schemas.lienthong.example/codelists/country/1.0",
            "x-basis": [
              "dispatch2774-2021-campaign"
            ],
            "x-privacy": {
              "identifies": "none",
              "special": "none",
              "group": "place"
            }
          }
        },
        "required": [
          "crossing"
        ],
        "unevaluatedProperties": false
      },
      "minItems": 1,
      "maxItems": 60,
      "x-basis": [
        "dispatch2774-2021-campaign"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "operational",
        "group": "place"
      }
    },
    "results": {
      "title": "Results",
      "description": "Results of the campaign in numbers.",
      "x-vi": {
        "title": "Kết quả",
        "description": "Kết quả đợt cao điểm bằng số."
      },
      "type": "object",
      "properties": {
        "countedUntil": {
          "title": "Counted until",
          "description": "Last day that the numbers count.",
          "x-vi": {
            "title": "Số liệu đến ngày",
            "description": "Ngày cuối được tính vào số liệu."
          },
          "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
          "x-basis": [
            "decree09-2019-12"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
          }
        },
        "reportsReceived": {
          "title": "Reports received",
          "description": "Denunciations, reports and petitions received.",
          "x-vi": {
            "title": "Nguồn tin tiếp nhận",
            "description": "Số tố giác, tin báo, kiến nghị khởi tố tiếp nhận."
          },
          "$ref": "https://schemas.lienthong.example/common/count/1.0",
          "x-basis": [
            "dispatch2774-2021-reports"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
          }
        },
        "reportsSettled": {
          "title": "Reports settled",
          "description": "Of them settled.",
          "x-vi": {
            "title": "Nguồn tin đã giải quyết",
            "description": "Trong đó đã giải quyết."
          },
          "$ref": "https://schemas.lienthong.example/common/count/1.0",
          "x-basis": [
            "dispatch2774-2021-reports"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
          }
        },
        "casesFound": {
          "title": "Cases found",
          "description": "Cases found.",
          "x-vi": {
            "title": "Số vụ phát hiện",
            "description": "Số vụ phát hiện."
          },
          "$ref": "https://schemas.lienthong.example/common/count/1.0",
          "x-basis": [
            "dispatch2774-2021-campaign"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
          }
        },
        "suspectsFound": {
          "title": "Suspects found",
          "description": "People suspected in these cases.",
          "x-vi": {
            "title": "Số đối tượng phát hiện",
            "description": "Số đối tượng trong các vụ phát hiện."
          },
          "$ref": "https://schemas.lienthong.example/common/count/1.0",
          "x-basis": [
            "dispatch2774-2021-campaign"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
          }
        },
        "casesInstituted": {
          "title": "Cases instituted",
          "description": "Cases instituted.",
          "x-vi": {
            "title": "Số vụ khởi tố",
            "description": "Số vụ án khởi tố."
          },
          "$ref": "https://schemas.lienthong.example/common/count/1.0",
          "x-basis": [
            "dispatch2774-2021-investigation"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
          }
        },
        "accused": {
          "title": "Accused",
          "description": "People charged.",
          "x-vi": {
            "title": "Số bị can",
            "description": "Số bị can bị khởi tố."
          },
          "$ref": "https://schemas.lienthong.example/common/count/1.0",
          "x-basis": [
            "dispatch2774-2021-investigation"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
          }
        },
        "accusedFemale": {
          "title": "Of them female",
          "description": "Of them female.",
          "x-vi": {
            "title": "Trong đó nữ",
            "description": "Trong đó số bị can nữ."
          },
          "$ref": "https://schemas.lienthong.example/common/count/1.0",
          "x-basis": [
            "dispatch2774-2021-investigation"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
          }
        },
        "ringsBroken": {
          "title": "Rings broken",
          "description": "Rings broken.",
          "x-vi": {
            "title": "Đường dây bị triệt phá",
            "description": "Số đường dây, ổ nhóm bị triệt phá."
          },
          "$ref": "https://schemas.lienthong.example/common/count/1.0",
          "x-basis": [
            "dispatch2774-2021-investigation"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
          }
        },
        "wantedCaught": {
          "title": "Wanted caught",
          "description": "Wanted persons arrested or who gave themselves up.",
          "x-vi": {
            "title": "Bắt, vận động truy nã",
            "description": "Số đối tượng truy nã bị bắt, ra đầu thú."
          },
          "$ref": "https://schemas.lienthong.example/common/count/1.0",
          "x-basis": [
            "dispatch2774-2021-investigation"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
          }
        },
        "victims": {
          "title": "Victims rescued or received",
          "description": "Victims and persons under identification rescued or received.",
          "x-vi": {
            "title": "Nạn nhân được giải cứu, tiếp nhận",
            "description": "Số nạn nhân, người đang trong quá trình xác định được giải cứu, tiếp nhận."
          },
          "$ref": "https://schemas.lienthong.example/common/count/1.0",
          "x-basis": [
            "dispatch2774-2021-victims"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
          }
        },
        "victimsFemale": {
          "title": "Of them female",
          "description": "Of them female.",
          "x-vi": {
            "title": "Trong đó nữ",
            "description": "Trong đó số nữ."
          },
          "$ref": "https://schemas.lienthong.example/common/count/1.0",
          "x-basis": [
            "dispatch2774-2021-victims"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
          }
        },
        "victimsUnder18": {
          "title": "Of them under 18",
          "description": "Of them under 18.",
          "x-vi": {
            "title": "Trong đó dưới 18 tuổi",
            "description": "Trong đó số người dưới 18 tuổi."
          },
          "$ref": "https://schemas.lienthong.example/common/count/1.0",
          "x-basis": [
            "dispatch2774-2021-victims"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
          }
        },
        "victimsUnder16": {
          "title": "Of them under 16",
          "description": "Of them under 16.",
          "x-vi": {
            "title": "Trong đó dưới 16 tuổi",
            "description": "Trong đó số người dưới 16 tuổi."
          },
          "$ref": "https://schemas.lienthong.example/common/count/1.0",
          "x-basis": [
            "dispatch2774-2021-victims",
            "pc2015-151-1"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
          }
        },
        "inspected": {
          "title": "Businesses inspected",
          "description": "Businesses inspected.",
          "x-vi": {
            "title": "Cơ sở được kiểm tra",
            "description": "Số cơ sở kinh doanh được kiểm tra."
          },
          "$ref": "https://schemas.lienthong.example/common/count/1.0",
          "x-basis": [
            "dispatch2774-2021-campaign"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
          }
        },
        "violations": {
          "title": "In breach",
          "description": "Of them in breach.",
          "x-vi": {
            "title": "Cơ sở vi phạm",
            "description": "Trong đó số cơ sở vi phạm."
          },
          "$ref": "https://schemas.lienthong.example/common/count/1.0",
          "x-basis": [
            "dispatch2774-2021-campaign"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
          }
        },
        "sanctioned": {
          "title": "Sanctioned",
          "description": "Of these sanctioned.",
          "x-vi": {
            "title": "Bị xử phạt",
            "description": "Trong đó số bị xử phạt vi phạm hành chính."
          },
          "$ref": "https://schemas.lienthong.example/common/count/1.0",
          "x-basis": [
            "dispatch2774-2021-campaign"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
          }
        }
      },
      "required": [
        "countedUntil"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "dispatch2774-2021-results",
        "dispatch2774-2021-campaign"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "result"
      }
    },
    "previous": {
      "title": "Campaign before",
      "description": "The same figures of the campaign before, for comparison.",
      "x-vi": {
        "title": "So với đợt trước",
        "description": "Số liệu cùng loại của đợt trước để so sánh."
      },
      "type": "object",
      "properties": {
        "campaign": {
          "title": "Campaign",
          "description": "The campaign before.",
          "x-vi": {
            "title": "Đợt trước",
            "description": "Bản ghi đợt cao điểm trước."
          },
          "$ref": "https://schemas.lienthong.example/common/record-ref/1.0",
          "x-basis": [
            "dispatch2774-2021-campaign"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
          }
        },
        "period": {
          "title": "Period",
          "description": "Its days.",
          "x-vi": {
            "title": "Thời gian",
            "description": "Thời gian đợt trước."
          },
          "$ref": "https://schemas.lienthong.example/common/days/1.0",
          "x-basis": [
            "dispatch2774-2021-campaign"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
          }
        },
        "casesFound": {
          "title": "Cases found",
          "description": "Cases found.",
          "x-vi": {
            "title": "Số vụ phát hiện",
            "description": "Số vụ phát hiện."
          },
          "$ref": "https://schemas.lienthong.example/common/count/1.0",
          "x-basis": [
            "dispatch2774-2021-results"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
          }
        },
        "casesInstituted": {
          "title": "Cases instituted",
          "description": "Cases instituted.",
          "x-vi": {
            "title": "Số vụ khởi tố",
            "description": "Số vụ án khởi tố."
          },
          "$ref": "https://schemas.lienthong.example/common/count/1.0",
          "x-basis": [
            "dispatch2774-2021-results"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
          }
        },
        "accused": {
          "title": "Accused",
          "description": "People charged.",
          "x-vi": {
            "title": "Số bị can",
            "description": "Số bị can bị khởi tố."
          },
          "$ref": "https://schemas.lienthong.example/common/count/1.0",
          "x-basis": [
            "dispatch2774-2021-results"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
          }
        },
        "victims": {
          "title": "Victims",
          "description": "Victims rescued or received.",
          "x-vi": {
            "title": "Nạn nhân",
            "description": "Số nạn nhân được giải cứu, tiếp nhận."
          },
          "$ref": "https://schemas.lienthong.example/common/count/1.0",
          "x-basis": [
            "dispatch2774-2021-results"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
          }
        },
        "wantedCaught": {
          "title": "Wanted caught",
          "description": "Wanted persons caught.",
          "x-vi": {
            "title": "Bắt truy nã",
            "description": "Số đối tượng truy nã bị bắt."
          },
          "$ref": "https://schemas.lienthong.example/common/count/1.0",
          "x-basis": [
            "dispatch2774-2021-results"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
          }
        }
      },
      "required": [
        "period"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "dispatch2774-2021-results"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "result"
      }
    },
    "cases": {
      "title": "Cases",
      "description": "Records of the cases instituted.",
      "x-vi": {
        "title": "Vụ án",
        "description": "Bản ghi các vụ án khởi tố trong đợt."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/record-ref/1.0"
      },
      "minItems": 1,
      "maxItems": 200,
      "uniqueItems": true,
      "x-basis": [
        "dispatch2774-2021-investigation"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "result"
      }
    },
    "rescues": {
      "title": "Rescues",
      "description": "Records of the rescues.",
      "x-vi": {
        "title": "Giải cứu",
        "description": "Bản ghi các lần giải cứu, tiếp nhận."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/record-ref/1.0"
      },
      "minItems": 1,
      "maxItems": 200,
      "uniqueItems": true,
      "x-basis": [
        "dispatch2774-2021-victims"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "result"
      }
    },
    "crimeReports": {
      "title": "Crime reports",
      "description": "Records of the reports received.",
      "x-vi": {
        "title": "Nguồn tin về tội phạm",
        "description": "Bản ghi các nguồn tin tiếp nhận."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/record-ref/1.0"
      },
      "minItems": 1,
      "maxItems": 200,
      "uniqueItems": true,
      "x-basis": [
        "dispatch2774-2021-reports"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "result"
      }
    },
    "fines": {
      "title": "Fines",
      "description": "Fines imposed.",
      "x-vi": {
        "title": "Tiền phạt",
        "description": "Tiền phạt vi phạm hành chính."
      },
      "type": "object",
      "properties": {
        "count": {
          "title": "Number",
          "description": "Number of fines.",
          "x-vi": {
            "title": "Số quyết định",
            "description": "Số quyết định phạt tiền."
          },
          "$ref": "https://schemas.lienthong.example/common/count/1.0",
          "x-basis": [
            "dispatch2774-2021-campaign"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "money"
          }
        },
        "amount": {
          "title": "Sum",
          "description": "Their sum.",
          "x-vi": {
            "title": "Số tiền",
            "description": "Tổng số tiền phạt."
          },
          "$ref": "https://schemas.lienthong.example/common/money/1.0",
          "x-basis": [
            "dispatch2774-2021-campaign"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "money"
          }
        }
      },
      "required": [
        "count",
        "amount"
      ],
      "unevaluatedProperties": false,
      "x-basis": [
        "dispatch2774-2021-campaign"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "money"
      }
    },
    "seized": {
      "title": "Seized",
      "description": "Money seized, by currency.",
      "x-vi": {
        "title": "Tiền thu giữ",
        "description": "Tiền thu giữ theo loại tiền."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/money/1.0"
      },
      "minItems": 1,
      "maxItems": 10,
      "uniqueItems": true,
      "x-basis": [
        "dispatch2774-2021-campaign",
        "cpc2015-143"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "money"
      }
    },
    "assessment": {
      "title": "Assessment",
      "description": "Assessment, limitations, lessons; no person is named.",
      "x-vi": {
        "title": "Đánh giá",
        "description": "Đánh giá, hạn chế, bài học; không nêu tên người."
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
    "attachments": {
      "title": "Annexes",
      "description": "Annexes and the scanned report.",
      "x-vi": {
        "title": "Phụ lục",
        "description": "Phụ lục, bản chụp báo cáo."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/attachment/1.0"
      },
      "minItems": 1,
      "maxItems": 20,
      "x-basis": [
        "decree30-2020-8-3"
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
    "title",
    "programme",
    "period",
    "statedOn",
    "measures"
  ],
  "unevaluatedProperties": false
};

/** The schema with all it refers to under `$defs`: its RFC 8785 bytes are what `bundleDigest` names. */
export const bundle: JsonSchema = {
  ...source,
  $defs: {
    "https://schemas.lienthong.example/codelists/agency-role/1.0": s0,
    "https://schemas.lienthong.example/codelists/area-level/1.0": s1,
    "https://schemas.lienthong.example/codelists/attachment-kind/1.0": s2,
    "https://schemas.lienthong.example/codelists/campaign-measure/1.0": s3,
    "https://schemas.lienthong.example/codelists/country/1.0": s4,
    "https://schemas.lienthong.example/codelists/crossing-kind/1.0": s5,
    "https://schemas.lienthong.example/codelists/programme-edition/1.0": s6,
    "https://schemas.lienthong.example/codelists/record-kind/1.0": s7,
    "https://schemas.lienthong.example/codelists/record-status/1.0": s8,
    "https://schemas.lienthong.example/codelists/revision-reason/1.0": s9,
    "https://schemas.lienthong.example/codelists/route-kind/1.0": s10,
    "https://schemas.lienthong.example/codelists/transport-mode/1.0": s11,
    "https://schemas.lienthong.example/common/agency/1.0": s12,
    "https://schemas.lienthong.example/common/area/1.0": s13,
    "https://schemas.lienthong.example/common/attachment/1.0": s14,
    "https://schemas.lienthong.example/common/cited-document/1.0": s15,
    "https://schemas.lienthong.example/common/civil-date/1.0": s16,
    "https://schemas.lienthong.example/common/count/1.0": s17,
    "https://schemas.lienthong.example/common/days/1.0": s18,
    "https://schemas.lienthong.example/common/document-ref/1.0": s19,
    "https://schemas.lienthong.example/common/head/1.0": s20,
    "https://schemas.lienthong.example/common/instant/1.0": s21,
    "https://schemas.lienthong.example/common/label/1.0": s22,
    "https://schemas.lienthong.example/common/line/1.0": s23,
    "https://schemas.lienthong.example/common/money/1.0": s24,
    "https://schemas.lienthong.example/common/part-name/1.0": s25,
    "https://schemas.lienthong.example/common/place/1.0": s26,
    "https://schemas.lienthong.example/common/record-ref/1.0": s27,
    "https://schemas.lienthong.example/common/responsible-body/1.0": s28,
    "https://schemas.lienthong.example/common/route/1.0": s29,
    "https://schemas.lienthong.example/common/text/1.0": s30,
    "https://schemas.lienthong.example/common/uuid/1.0": s31,
  },
};
