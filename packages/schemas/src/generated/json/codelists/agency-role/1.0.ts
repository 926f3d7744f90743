// Generated from schemas/codelists/agency-role/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/agency-role/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/agency-role/1.0",
  "title": "Role of an agency",
  "description": "What an agency does in a matter. Rules of sharing name roles, never agencies; an agency holds roles with dates in the directory.",
  "x-vi": {
    "title": "Vai trò của cơ quan",
    "description": "Vai trò của cơ quan trong vụ việc. Quy tắc chia sẻ nêu vai trò, không nêu tên cơ quan; vai trò kèm thời hạn có trong danh bạ."
  },
  "type": "string",
  "x-open": false,
  "x-map": {
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
      "const": "commune-police",
      "title": "Commune police",
      "description": "Receives reports, takes a first statement and passes them on; does not settle.",
      "x-vi": {
        "title": "Công an cấp xã",
        "description": "Tiếp nhận tố giác, tin báo, lấy lời khai ban đầu và chuyển đi; không có thẩm quyền giải quyết."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-145"
      ],
      "x-map": {
        "htcds": {
          "list": "TraffickingStatusDecisionMakingOrg",
          "code": "Police",
          "match": "broader",
          "also": [
            {
              "list": "org_Type",
              "code": "LawEnforcement",
              "match": "broader"
            }
          ]
        }
      }
    },
    {
      "const": "commune-peoples-committee",
      "title": "Commune People's Committee",
      "description": "Receives self-reports and notifies the provincial health body at once.",
      "x-vi": {
        "title": "Ủy ban nhân dân cấp xã",
        "description": "Tiếp nhận việc tự khai báo và thông báo ngay cho cơ quan chuyên môn về y tế cấp tỉnh."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-27",
        "law86-2025-2-3"
      ],
      "x-map": {
        "htcds": {
          "list": "TraffickingStatusDecisionMakingOrg",
          "code": "NonPoliceGovernmentalOrganization",
          "match": "broader",
          "also": [
            {
              "list": "org_Type",
              "code": "LocalGovernmentOrganisation",
              "match": "broader"
            }
          ]
        }
      }
    },
    {
      "const": "provincial-police",
      "title": "Provincial police",
      "description": "Standing body of the programme in the province; verifies with the health body.",
      "x-vi": {
        "title": "Công an cấp tỉnh",
        "description": "Cơ quan thường trực của chương trình ở cấp tỉnh; phối hợp xác minh với cơ quan y tế."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-27",
        "law86-2025-2-3"
      ],
      "x-map": {
        "htcds": {
          "list": "TraffickingStatusDecisionMakingOrg",
          "code": "Police",
          "match": "broader",
          "also": [
            {
              "list": "org_Type",
              "code": "LawEnforcement",
              "match": "broader"
            }
          ]
        }
      }
    },
    {
      "const": "investigating-body",
      "title": "Investigating body",
      "description": "Settles reports and investigates.",
      "x-vi": {
        "title": "Cơ quan điều tra",
        "description": "Giải quyết nguồn tin về tội phạm và điều tra vụ án."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-145",
        "cpc2015-163"
      ],
      "x-map": {
        "htcds": {
          "list": "org_Type",
          "code": "LawEnforcement",
          "match": "broader"
        }
      }
    },
    {
      "const": "border-guard",
      "title": "Border guard",
      "description": "Assigned some acts of investigation; receives, rescues and hands over.",
      "x-vi": {
        "title": "Bộ đội Biên phòng",
        "description": "Được giao tiến hành một số hoạt động điều tra; tiếp nhận, giải cứu và bàn giao."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-145",
        "law53-2024-27"
      ],
      "x-map": {
        "htcds": {
          "list": "TraffickingStatusDecisionMakingOrg",
          "code": "NonPoliceGovernmentalOrganization",
          "match": "broader",
          "also": [
            {
              "list": "org_Type",
              "code": "LawEnforcement",
              "match": "broader"
            }
          ]
        }
      }
    },
    {
      "const": "coast-guard",
      "title": "Coast guard",
      "description": "Assigned some acts of investigation; receives self-reports.",
      "x-vi": {
        "title": "Cảnh sát biển",
        "description": "Được giao tiến hành một số hoạt động điều tra; tiếp nhận việc tự khai báo."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-145",
        "law53-2024-27"
      ],
      "x-map": {
        "htcds": {
          "list": "TraffickingStatusDecisionMakingOrg",
          "code": "NonPoliceGovernmentalOrganization",
          "match": "broader",
          "also": [
            {
              "list": "org_Type",
              "code": "LawEnforcement",
              "match": "broader"
            }
          ]
        }
      }
    },
    {
      "const": "procuracy",
      "title": "Procuracy",
      "description": "Exercises prosecution and supervises the settlement and the investigation.",
      "x-vi": {
        "title": "Viện kiểm sát",
        "description": "Thực hành quyền công tố và kiểm sát việc giải quyết nguồn tin, điều tra."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-145",
        "cpc2015-165"
      ],
      "x-map": {
        "htcds": {
          "list": "TraffickingStatusDecisionMakingOrg",
          "code": "CourtOrProsecution",
          "match": "broader"
        }
      }
    },
    {
      "const": "court",
      "title": "Court",
      "description": "Tries cases; also receives reports.",
      "x-vi": {
        "title": "Tòa án",
        "description": "Xét xử vụ án; cũng tiếp nhận tố giác, tin báo."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "circular01-2017-5",
        "cpc2015-277"
      ],
      "x-map": {
        "htcds": {
          "list": "TraffickingStatusDecisionMakingOrg",
          "code": "CourtOrProsecution",
          "match": "broader"
        }
      }
    },
    {
      "const": "support-centre",
      "title": "Support centre",
      "description": "Establishment that receives and supports victims.",
      "x-vi": {
        "title": "Cơ sở hỗ trợ nạn nhân",
        "description": "Cơ sở trợ giúp xã hội, cơ sở hỗ trợ nạn nhân tiếp nhận và hỗ trợ nạn nhân."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-37-1"
      ],
      "x-map": {
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "const": "health-authority",
      "title": "Provincial health body",
      "description": "Leads the initial verification since 1 July 2025 and directs support.",
      "x-vi": {
        "title": "Cơ quan chuyên môn về y tế cấp tỉnh",
        "description": "Chủ trì xác minh ban đầu từ ngày 01/7/2025 và chỉ đạo việc hỗ trợ."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law86-2025-2-3"
      ],
      "x-from": "2025-03-01",
      "x-map": {
        "htcds": {
          "list": "TraffickingStatusDecisionMakingOrg",
          "code": "NonPoliceGovernmentalOrganization",
          "match": "broader",
          "also": [
            {
              "list": "org_Type",
              "code": "LocalGovernmentOrganisation",
              "match": "broader"
            }
          ]
        }
      }
    },
    {
      "const": "labour-authority",
      "title": "Labour and social-affairs office",
      "description": "Led verification and support before the reorganisation of 2025.",
      "x-vi": {
        "title": "Cơ quan lao động, thương binh và xã hội",
        "description": "Chủ trì xác minh, hỗ trợ trước khi sắp xếp tổ chức bộ máy năm 2025."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law66-2011-32"
      ],
      "x-until": "2025-02-28",
      "x-map": {
        "htcds": {
          "list": "TraffickingStatusDecisionMakingOrg",
          "code": "NonPoliceGovernmentalOrganization",
          "match": "broader",
          "also": [
            {
              "list": "org_Type",
              "code": "LocalGovernmentOrganisation",
              "match": "broader"
            }
          ]
        }
      }
    },
    {
      "const": "legal-aid-centre",
      "title": "State legal aid centre",
      "description": "Gives legal aid to victims and persons under identification.",
      "x-vi": {
        "title": "Trung tâm trợ giúp pháp lý nhà nước",
        "description": "Trợ giúp pháp lý cho nạn nhân và người đang được xác định."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law11-2017-7-6a"
      ],
      "x-map": {
        "htcds": {
          "list": "TraffickingStatusDecisionMakingOrg",
          "code": "NonPoliceGovernmentalOrganization",
          "match": "broader",
          "also": [
            {
              "list": "org_Type",
              "code": "LegalService",
              "match": "broader"
            }
          ]
        }
      }
    },
    {
      "const": "womens-union",
      "title": "Women's Union",
      "description": "Receives reports, informs and supports.",
      "x-vi": {
        "title": "Hội Liên hiệp Phụ nữ",
        "description": "Tiếp nhận tin báo, tuyên truyền và hỗ trợ."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "circular01-2017-5"
      ],
      "x-map": {
        "htcds": {
          "list": "TraffickingStatusDecisionMakingOrg",
          "code": "Other",
          "match": "broader"
        }
      }
    },
    {
      "const": "hotline",
      "title": "Hotline 111",
      "description": "National hotline against human trafficking.",
      "x-vi": {
        "title": "Tổng đài 111",
        "description": "Tổng đài điện thoại quốc gia về phòng, chống mua bán người."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "circular01-2017-5"
      ],
      "x-map": {
        "htcds": {
          "list": "TraffickingStatusDecisionMakingOrg",
          "code": "NonPoliceGovernmentalOrganization",
          "match": "broader"
        }
      }
    },
    {
      "const": "press",
      "title": "Press",
      "description": "Passes on what it received or published.",
      "x-vi": {
        "title": "Cơ quan báo chí",
        "description": "Chuyển tin báo nhận được hoặc đã đăng tải."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "circular01-2017-5"
      ],
      "x-map": {
        "htcds": {
          "list": "TraffickingStatusDecisionMakingOrg",
          "code": "Other",
          "match": "broader"
        }
      }
    },
    {
      "const": "foreign-affairs",
      "title": "Foreign affairs",
      "description": "Missions abroad and external-relations bodies.",
      "x-vi": {
        "title": "Cơ quan ngoại giao, cơ quan đại diện Việt Nam ở nước ngoài",
        "description": "Tiếp nhận, xác minh và đưa nạn nhân về nước."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-54"
      ],
      "x-map": {
        "htcds": {
          "list": "TraffickingStatusDecisionMakingOrg",
          "code": "NonPoliceGovernmentalOrganization",
          "match": "broader"
        }
      }
    },
    {
      "const": "provincial-peoples-committee",
      "title": "Provincial People's Committee",
      "description": "Receives the consolidated figures of the province.",
      "x-vi": {
        "title": "Ủy ban nhân dân cấp tỉnh",
        "description": "Tiếp nhận số liệu tổng hợp của tỉnh."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "decree09-2019-13"
      ],
      "x-map": {
        "htcds": {
          "list": "TraffickingStatusDecisionMakingOrg",
          "code": "NonPoliceGovernmentalOrganization",
          "match": "broader",
          "also": [
            {
              "list": "org_Type",
              "code": "LocalGovernmentOrganisation",
              "match": "broader"
            }
          ]
        }
      }
    },
    {
      "const": "steering-committee",
      "title": "Steering Committee on crime prevention",
      "description": "Committee 138 of a level.",
      "x-vi": {
        "title": "Ban Chỉ đạo 138",
        "description": "Ban Chỉ đạo phòng, chống tội phạm các cấp."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-map": {
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "const": "district-police",
      "title": "District police",
      "description": "Police of a district, until districts were given up.",
      "x-vi": {
        "title": "Công an cấp huyện",
        "description": "Công an cấp huyện, đến khi không còn tổ chức cấp huyện."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-145"
      ],
      "x-until": "2025-02-28",
      "x-map": {
        "htcds": {
          "list": "TraffickingStatusDecisionMakingOrg",
          "code": "Police",
          "match": "broader",
          "also": [
            {
              "list": "org_Type",
              "code": "LawEnforcement",
              "match": "broader"
            }
          ]
        }
      }
    },
    {
      "const": "district-peoples-committee",
      "title": "District People's Committee",
      "description": "People's Committee of a district, until there were two levels of local government.",
      "x-vi": {
        "title": "Ủy ban nhân dân cấp huyện",
        "description": "Ủy ban nhân dân cấp huyện, đến khi tổ chức chính quyền địa phương hai cấp."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "decree09-2019-4"
      ],
      "x-until": "2025-06-30",
      "x-map": {
        "htcds": {
          "list": "TraffickingStatusDecisionMakingOrg",
          "code": "NonPoliceGovernmentalOrganization",
          "match": "broader",
          "also": [
            {
              "list": "org_Type",
              "code": "LocalGovernmentOrganisation",
              "match": "broader"
            }
          ]
        }
      }
    },
    {
      "const": "national-steering-committee",
      "title": "National steering committee 138/CP",
      "description": "Steering Committee for the prevention of crime of the Government; receives the consolidated report of a province.",
      "x-vi": {
        "title": "Ban Chỉ đạo 138/CP",
        "description": "Ban Chỉ đạo phòng, chống tội phạm của Chính phủ; nhận báo cáo tổng hợp của tỉnh."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "decree09-2019-13"
      ],
      "x-map": {
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "const": "provincial-department",
      "title": "Provincial department",
      "description": "Any department or branch of the province that has tasks in the programme: education, culture, information, finance, home affairs.",
      "x-vi": {
        "title": "Sở, ban, ngành cấp tỉnh",
        "description": "Sở, ban, ngành cấp tỉnh có nhiệm vụ trong chương trình: giáo dục, văn hóa, thông tin, tài chính, nội vụ."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "decree09-2019-4"
      ],
      "x-map": {
        "htcds": {
          "list": "TraffickingStatusDecisionMakingOrg",
          "code": "NonPoliceGovernmentalOrganization",
          "match": "broader",
          "also": [
            {
              "list": "org_Type",
              "code": "LocalGovernmentOrganisation",
              "match": "broader"
            }
          ]
        }
      }
    },
    {
      "const": "justice-authority",
      "title": "Justice authority",
      "description": "Provincial department of justice: legal aid, and the legality of draft documents.",
      "x-vi": {
        "title": "Sở Tư pháp",
        "description": "Cơ quan tư pháp cấp tỉnh: trợ giúp pháp lý, thẩm định dự thảo văn bản."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law11-2017-7-6a"
      ],
      "x-map": {
        "htcds": {
          "list": "TraffickingStatusDecisionMakingOrg",
          "code": "NonPoliceGovernmentalOrganization",
          "match": "broader",
          "also": [
            {
              "list": "org_Type",
              "code": "LocalGovernmentOrganisation",
              "match": "broader"
            }
          ]
        }
      }
    },
    {
      "const": "fatherland-front",
      "title": "Fatherland Front",
      "description": "Committee of the Viet Nam Fatherland Front.",
      "x-vi": {
        "title": "Ủy ban Mặt trận Tổ quốc",
        "description": "Ủy ban Mặt trận Tổ quốc Việt Nam."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "decree09-2019-4"
      ],
      "x-map": {
        "htcds": {
          "list": "TraffickingStatusDecisionMakingOrg",
          "code": "Other",
          "match": "broader"
        }
      }
    },
    {
      "const": "mass-organisation",
      "title": "Mass organisation",
      "description": "Youth union, farmers' union, veterans, trade union: a mass organisation other than the Women's Union.",
      "x-vi": {
        "title": "Tổ chức chính trị - xã hội",
        "description": "Đoàn Thanh niên, Hội Nông dân, Hội Cựu chiến binh, Công đoàn: tổ chức chính trị - xã hội khác ngoài Hội Phụ nữ."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "decree09-2019-4"
      ],
      "x-map": {
        "htcds": {
          "list": "TraffickingStatusDecisionMakingOrg",
          "code": "Other",
          "match": "broader"
        }
      }
    },
    {
      "const": "provincial-peoples-council",
      "title": "Provincial People's Council",
      "description": "People's Council of the province: adopts resolutions.",
      "x-vi": {
        "title": "Hội đồng nhân dân cấp tỉnh",
        "description": "Hội đồng nhân dân cấp tỉnh: ban hành nghị quyết."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "decree09-2019-4"
      ],
      "x-map": {
        "htcds": {
          "list": "TraffickingStatusDecisionMakingOrg",
          "code": "NonPoliceGovernmentalOrganization",
          "match": "broader",
          "also": [
            {
              "list": "org_Type",
              "code": "LocalGovernmentOrganisation",
              "match": "broader"
            }
          ]
        }
      }
    },
    {
      "const": "other-state-body",
      "title": "Other state body",
      "description": "A state body that may petition for prosecution.",
      "x-vi": {
        "title": "Cơ quan nhà nước khác",
        "description": "Cơ quan nhà nước có thẩm quyền kiến nghị khởi tố."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-144"
      ],
      "x-map": {
        "htcds": {
          "list": "TraffickingStatusDecisionMakingOrg",
          "code": "NonPoliceGovernmentalOrganization",
          "match": "broader"
        }
      }
    }
  ]
};
