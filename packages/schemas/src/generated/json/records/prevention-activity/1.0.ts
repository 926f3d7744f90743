// Generated from schemas/records/prevention-activity/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';
import { source as s0 } from '../../../json/codelists/agency-role/1.0.ts';
import { source as s1 } from '../../../json/codelists/area-level/1.0.ts';
import { source as s2 } from '../../../json/codelists/crossing-kind/1.0.ts';
import { source as s3 } from '../../../json/codelists/inspected-business/1.0.ts';
import { source as s4 } from '../../../json/codelists/population-group/1.0.ts';
import { source as s5 } from '../../../json/codelists/prevention-measure/1.0.ts';
import { source as s6 } from '../../../json/codelists/prevention-nature/1.0.ts';
import { source as s7 } from '../../../json/codelists/programme-edition/1.0.ts';
import { source as s8 } from '../../../json/codelists/record-kind/1.0.ts';
import { source as s9 } from '../../../json/codelists/record-status/1.0.ts';
import { source as s10 } from '../../../json/codelists/revision-reason/1.0.ts';
import { source as s11 } from '../../../json/common/agency/1.0.ts';
import { source as s12 } from '../../../json/common/area/1.0.ts';
import { source as s13 } from '../../../json/common/civil-date/1.0.ts';
import { source as s14 } from '../../../json/common/count/1.0.ts';
import { source as s15 } from '../../../json/common/days/1.0.ts';
import { source as s16 } from '../../../json/common/document-ref/1.0.ts';
import { source as s17 } from '../../../json/common/head/1.0.ts';
import { source as s18 } from '../../../json/common/instant/1.0.ts';
import { source as s19 } from '../../../json/common/label/1.0.ts';
import { source as s20 } from '../../../json/common/line/1.0.ts';
import { source as s21 } from '../../../json/common/money/1.0.ts';
import { source as s22 } from '../../../json/common/record-ref/1.0.ts';
import { source as s23 } from '../../../json/common/responsible-body/1.0.ts';
import { source as s24 } from '../../../json/common/task-number/1.0.ts';
import { source as s25 } from '../../../json/common/text/1.0.ts';
import { source as s26 } from '../../../json/common/uuid/1.0.ts';

/** `https://schemas.lienthong.example/prevention-activity/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/prevention-activity/1.0",
  "title": "Prevention activity",
  "description": "One measure of social or police prevention in a period: for whom, where, with which result in numbers.",
  "x-vi": {
    "title": "Hoạt động phòng ngừa",
    "description": "Một biện pháp phòng ngừa xã hội hoặc nghiệp vụ trong một thời gian: đối tượng, địa bàn, kết quả bằng số."
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
      "const": "https://schemas.lienthong.example/prevention-activity/1.0",
      "x-basis": [
        "technical"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "head"
      }
    },
    "nature": {
      "title": "Kind",
      "description": "Social or police prevention.",
      "x-vi": {
        "title": "Loại phòng ngừa",
        "description": "Phòng ngừa xã hội hoặc nghiệp vụ."
      },
      "$ref": "https://schemas.lienthong.example/codelists/prevention-nature/1.0",
      "x-basis": [
        "dispatch2774-2021-prevention",
        "plan19-2024-responsibility"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "measure": {
      "title": "Measure",
      "description": "What was done.",
      "x-vi": {
        "title": "Biện pháp",
        "description": "Việc đã làm."
      },
      "$ref": "https://schemas.lienthong.example/codelists/prevention-measure/1.0",
      "x-basis": [
        "dispatch2774-2021-prevention"
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
        "description": "Ngày đầu, ngày cuối."
      },
      "$ref": "https://schemas.lienthong.example/common/days/1.0",
      "x-basis": [
        "dispatch2774-2021-prevention"
      ],
      "x-privacy": {
        "identifies": "none",
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
    "answers": {
      "title": "Answers",
      "description": "Directive that asked for it.",
      "x-vi": {
        "title": "Theo chỉ đạo",
        "description": "Bản ghi chỉ đạo."
      },
      "$ref": "https://schemas.lienthong.example/common/record-ref/1.0",
      "x-basis": [
        "dispatch2774-2021-prevention"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "plan": {
      "title": "Plan",
      "description": "Plan that holds it.",
      "x-vi": {
        "title": "Theo kế hoạch",
        "description": "Bản ghi kế hoạch."
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
    "taskNumber": {
      "title": "Task",
      "description": "Number of the task in the plan, else in the directive.",
      "x-vi": {
        "title": "Nhiệm vụ",
        "description": "Số thứ tự nhiệm vụ trong kế hoạch hoặc văn bản chỉ đạo."
      },
      "$ref": "https://schemas.lienthong.example/common/task-number/1.0",
      "x-basis": [
        "dispatch2774-2021-prevention"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "lead": {
      "title": "Lead",
      "description": "Who led it, where not the issuer.",
      "x-vi": {
        "title": "Chủ trì",
        "description": "Đơn vị chủ trì, nếu không phải cơ quan lập bản ghi."
      },
      "$ref": "https://schemas.lienthong.example/common/responsible-body/1.0",
      "x-basis": [
        "plan19-2024-responsibility"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "partners": {
      "title": "Partners",
      "description": "Who took part.",
      "x-vi": {
        "title": "Đơn vị phối hợp",
        "description": "Đơn vị phối hợp."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/responsible-body/1.0"
      },
      "minItems": 1,
      "maxItems": 30,
      "uniqueItems": true,
      "x-basis": [
        "plan19-2024-responsibility"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "targetGroups": {
      "title": "Target groups",
      "description": "Groups that it was for.",
      "x-vi": {
        "title": "Nhóm đối tượng",
        "description": "Nhóm người được phòng ngừa."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/codelists/population-group/1.0"
      },
      "minItems": 1,
      "maxItems": 17,
      "uniqueItems": true,
      "x-basis": [
        "law66-2011-7",
        "dispatch2774-2021-prevention"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "businesses": {
      "title": "Businesses",
      "description": "Businesses and services that were looked into.",
      "x-vi": {
        "title": "Ngành, nghề, dịch vụ",
        "description": "Ngành, nghề, dịch vụ được kiểm tra."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/codelists/inspected-business/1.0"
      },
      "minItems": 1,
      "maxItems": 20,
      "uniqueItems": true,
      "x-basis": [
        "law66-2011-10",
        "dispatch2774-2021-prevention"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "level": {
      "title": "Level",
      "description": "Level at which it was done.",
      "x-vi": {
        "title": "Cấp",
        "description": "Cấp thực hiện."
      },
      "$ref": "https://schemas.lienthong.example/codelists/area-level/1.0",
      "x-basis": [
        "dispatch2774-2021-criteria"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "areas": {
      "title": "Areas",
      "description": "Areas where it was done.",
      "x-vi": {
        "title": "Địa bàn",
        "description": "Địa bàn thực hiện."
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
        "dispatch2774-2021-prevention"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "place"
      }
    },
    "crossings": {
      "title": "Crossings",
      "description": "Kinds of crossing that were controlled; no single place.",
      "x-vi": {
        "title": "Loại cửa khẩu, lối mở",
        "description": "Loại cửa khẩu, lối mở được kiểm soát; không nêu địa điểm cụ thể."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/codelists/crossing-kind/1.0"
      },
      "minItems": 1,
      "maxItems": 7,
      "uniqueItems": true,
      "x-basis": [
        "law66-2011-9",
        "dispatch2774-2021-prevention"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "place"
      }
    },
    "results": {
      "title": "Results",
      "description": "Numbers of the period.",
      "x-vi": {
        "title": "Kết quả",
        "description": "Số liệu trong thời gian này."
      },
      "type": "object",
      "properties": {
        "sessions": {
          "title": "Times",
          "description": "Times that it was done: rounds, patrols, meetings.",
          "x-vi": {
            "title": "Số lượt",
            "description": "Số lượt kiểm tra, tuần tra, số buổi."
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
        "inspected": {
          "title": "Inspected",
          "description": "Businesses inspected.",
          "x-vi": {
            "title": "Cơ sở được kiểm tra",
            "description": "Số cơ sở được thanh tra, kiểm tra."
          },
          "$ref": "https://schemas.lienthong.example/common/count/1.0",
          "x-basis": [
            "law66-2011-10",
            "dispatch2774-2021-results"
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
            "law66-2011-10",
            "dispatch2774-2021-results"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
          }
        },
        "sanctioned": {
          "title": "Sanctioned",
          "description": "Of these sanctioned by administrative decision.",
          "x-vi": {
            "title": "Bị xử phạt",
            "description": "Trong đó số bị xử phạt vi phạm hành chính."
          },
          "$ref": "https://schemas.lienthong.example/common/count/1.0",
          "x-basis": [
            "law66-2011-10",
            "dispatch2774-2021-prevention"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
          }
        },
        "passedOn": {
          "title": "Passed on",
          "description": "Of these passed on to a settling body as reports of crime.",
          "x-vi": {
            "title": "Chuyển cơ quan giải quyết",
            "description": "Trong đó số chuyển cơ quan có thẩm quyền giải quyết nguồn tin."
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
        "reviewed": {
          "title": "People reviewed",
          "description": "People reviewed or met.",
          "x-vi": {
            "title": "Người được rà soát",
            "description": "Số người được rà soát, gặp gỡ."
          },
          "$ref": "https://schemas.lienthong.example/common/count/1.0",
          "x-basis": [
            "dispatch2774-2021-prevention"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
          }
        },
        "atRisk": {
          "title": "At risk",
          "description": "Of them at risk.",
          "x-vi": {
            "title": "Có nguy cơ",
            "description": "Trong đó số người có nguy cơ."
          },
          "$ref": "https://schemas.lienthong.example/common/count/1.0",
          "x-basis": [
            "dispatch2774-2021-prevention"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
          }
        },
        "absent": {
          "title": "Long absent",
          "description": "Of them long absent without a known reason.",
          "x-vi": {
            "title": "Vắng mặt không rõ lý do",
            "description": "Trong đó số người vắng mặt lâu ngày không rõ lý do."
          },
          "$ref": "https://schemas.lienthong.example/common/count/1.0",
          "x-basis": [
            "dispatch2774-2021-prevention"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
          }
        },
        "returned": {
          "title": "Returned",
          "description": "Of them returned from abroad or from elsewhere.",
          "x-vi": {
            "title": "Trở về",
            "description": "Trong đó số người đã trở về."
          },
          "$ref": "https://schemas.lienthong.example/common/count/1.0",
          "x-basis": [
            "dispatch2774-2021-prevention"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
          }
        },
        "possibleVictims": {
          "title": "Possible victims",
          "description": "Of them passed on for verification as possible victims.",
          "x-vi": {
            "title": "Nghi là nạn nhân",
            "description": "Trong đó số người chuyển xác minh vì nghi là nạn nhân."
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
        "helped": {
          "title": "People helped",
          "description": "People counselled, trained, given work or a loan.",
          "x-vi": {
            "title": "Người được giúp",
            "description": "Số người được tư vấn, dạy nghề, có việc làm, vay vốn."
          },
          "$ref": "https://schemas.lienthong.example/common/count/1.0",
          "x-basis": [
            "dispatch2774-2021-prevention"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
          }
        },
        "helpedFemale": {
          "title": "Of them female",
          "description": "Of them female.",
          "x-vi": {
            "title": "Trong đó nữ",
            "description": "Trong đó số nữ."
          },
          "$ref": "https://schemas.lienthong.example/common/count/1.0",
          "x-basis": [
            "dispatch2774-2021-prevention"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
          }
        },
        "helpedUnder18": {
          "title": "Of them under 18",
          "description": "Of them under 18.",
          "x-vi": {
            "title": "Trong đó dưới 18 tuổi",
            "description": "Trong đó số người dưới 18 tuổi."
          },
          "$ref": "https://schemas.lienthong.example/common/count/1.0",
          "x-basis": [
            "dispatch2774-2021-prevention"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
          }
        },
        "trained": {
          "title": "Trained",
          "description": "Of them trained for a trade.",
          "x-vi": {
            "title": "Được dạy nghề",
            "description": "Trong đó số người được dạy nghề."
          },
          "$ref": "https://schemas.lienthong.example/common/count/1.0",
          "x-basis": [
            "law66-2011-11",
            "dispatch2774-2021-prevention"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
          }
        },
        "employed": {
          "title": "Given work",
          "description": "Of them given work.",
          "x-vi": {
            "title": "Có việc làm",
            "description": "Trong đó số người có việc làm."
          },
          "$ref": "https://schemas.lienthong.example/common/count/1.0",
          "x-basis": [
            "law66-2011-11",
            "dispatch2774-2021-prevention"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
          }
        },
        "commitments": {
          "title": "Commitments",
          "description": "Commitments signed.",
          "x-vi": {
            "title": "Bản cam kết",
            "description": "Số bản cam kết đã ký."
          },
          "$ref": "https://schemas.lienthong.example/common/count/1.0",
          "x-basis": [
            "law66-2011-14",
            "dispatch2774-2021-prevention"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "result"
          }
        },
        "exitsStopped": {
          "title": "Unlawful crossings stopped",
          "description": "Cases of unlawful crossing that were stopped.",
          "x-vi": {
            "title": "Vụ xuất, nhập cảnh trái phép bị chặn",
            "description": "Số vụ xuất cảnh, nhập cảnh trái phép bị ngăn chặn."
          },
          "$ref": "https://schemas.lienthong.example/common/count/1.0",
          "x-basis": [
            "law66-2011-9",
            "dispatch2774-2021-prevention"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "operational",
            "group": "result"
          }
        },
        "personsStopped": {
          "title": "People stopped",
          "description": "People in these cases.",
          "x-vi": {
            "title": "Số người trong các vụ đó",
            "description": "Số người trong các vụ bị ngăn chặn."
          },
          "$ref": "https://schemas.lienthong.example/common/count/1.0",
          "x-basis": [
            "law66-2011-9",
            "dispatch2774-2021-prevention"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "operational",
            "group": "result"
          }
        }
      },
      "unevaluatedProperties": false,
      "x-basis": [
        "dispatch2774-2021-results",
        "dispatch2774-2021-prevention"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "result"
      }
    },
    "crimeReports": {
      "title": "Crime reports",
      "description": "Reports of crime that came of it.",
      "x-vi": {
        "title": "Nguồn tin về tội phạm",
        "description": "Bản ghi nguồn tin phát sinh từ hoạt động."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/record-ref/1.0"
      },
      "minItems": 1,
      "maxItems": 100,
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
            "law66-2011-10",
            "dispatch2774-2021-prevention"
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
            "law66-2011-10",
            "dispatch2774-2021-prevention"
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
        "law66-2011-10",
        "dispatch2774-2021-prevention"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "money"
      }
    },
    "loans": {
      "title": "Loans",
      "description": "Loans given to people at risk.",
      "x-vi": {
        "title": "Vốn vay",
        "description": "Vốn cho người có nguy cơ vay."
      },
      "type": "object",
      "properties": {
        "count": {
          "title": "Number",
          "description": "Number of loans.",
          "x-vi": {
            "title": "Số khoản vay",
            "description": "Số khoản vay."
          },
          "$ref": "https://schemas.lienthong.example/common/count/1.0",
          "x-basis": [
            "law66-2011-11",
            "dispatch2774-2021-prevention"
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
            "description": "Tổng số tiền cho vay."
          },
          "$ref": "https://schemas.lienthong.example/common/money/1.0",
          "x-basis": [
            "law66-2011-11",
            "dispatch2774-2021-prevention"
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
        "law66-2011-11",
        "dispatch2774-2021-prevention"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "money"
      }
    },
    "summary": {
      "title": "Summary",
      "description": "Social prevention in words; no person, no operational detail.",
      "x-vi": {
        "title": "Tóm tắt",
        "description": "Diễn giải phòng ngừa xã hội; không nêu tên người, không nêu chi tiết nghiệp vụ."
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
    }
  },
  "required": [
    "schema",
    "nature",
    "measure",
    "period"
  ],
  "unevaluatedProperties": false
};

/** The schema with all it refers to under `$defs`: its RFC 8785 bytes are what `bundleDigest` names. */
export const bundle: JsonSchema = {
  ...source,
  $defs: {
    "https://schemas.lienthong.example/codelists/agency-role/1.0": s0,
    "https://schemas.lienthong.example/codelists/area-level/1.0": s1,
    "https://schemas.lienthong.example/codelists/crossing-kind/1.0": s2,
    "https://schemas.lienthong.example/codelists/inspected-business/1.0": s3,
    "https://schemas.lienthong.example/codelists/population-group/1.0": s4,
    "https://schemas.lienthong.example/codelists/prevention-measure/1.0": s5,
    "https://schemas.lienthong.example/codelists/prevention-nature/1.0": s6,
    "https://schemas.lienthong.example/codelists/programme-edition/1.0": s7,
    "https://schemas.lienthong.example/codelists/record-kind/1.0": s8,
    "https://schemas.lienthong.example/codelists/record-status/1.0": s9,
    "https://schemas.lienthong.example/codelists/revision-reason/1.0": s10,
    "https://schemas.lienthong.example/common/agency/1.0": s11,
    "https://schemas.lienthong.example/common/area/1.0": s12,
    "https://schemas.lienthong.example/common/civil-date/1.0": s13,
    "https://schemas.lienthong.example/common/count/1.0": s14,
    "https://schemas.lienthong.example/common/days/1.0": s15,
    "https://schemas.lienthong.example/common/document-ref/1.0": s16,
    "https://schemas.lienthong.example/common/head/1.0": s17,
    "https://schemas.lienthong.example/common/instant/1.0": s18,
    "https://schemas.lienthong.example/common/label/1.0": s19,
    "https://schemas.lienthong.example/common/line/1.0": s20,
    "https://schemas.lienthong.example/common/money/1.0": s21,
    "https://schemas.lienthong.example/common/record-ref/1.0": s22,
    "https://schemas.lienthong.example/common/responsible-body/1.0": s23,
    "https://schemas.lienthong.example/common/task-number/1.0": s24,
    "https://schemas.lienthong.example/common/text/1.0": s25,
    "https://schemas.lienthong.example/common/uuid/1.0": s26,
  },
};
