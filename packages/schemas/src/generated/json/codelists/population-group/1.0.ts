// Generated from schemas/codelists/population-group/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/population-group/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/population-group/1.0",
  "title": "Group of people",
  "description": "Whom a measure is for: the groups that the law names, and those at risk.",
  "x-vi": {
    "title": "Nhóm người",
    "description": "Đối tượng của hoạt động: nhóm luật nêu và nhóm có nguy cơ."
  },
  "type": "string",
  "x-open": true,
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
      "const": "public",
      "title": "General public",
      "description": "Everybody.",
      "x-vi": {
        "title": "Người dân nói chung",
        "description": "Mọi người dân."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-7-2"
      ],
      "x-map": {
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "const": "women",
      "title": "Women",
      "description": "Women.",
      "x-vi": {
        "title": "Phụ nữ",
        "description": "Phụ nữ."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law66-2011-7",
        "dispatch2774-2021-communication"
      ],
      "x-map": {
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "const": "youth",
      "title": "Young people",
      "description": "Young people.",
      "x-vi": {
        "title": "Thanh niên",
        "description": "Thanh niên."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law66-2011-7",
        "dispatch2774-2021-communication"
      ],
      "x-map": {
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "const": "children",
      "title": "Children",
      "description": "Teenagers and children.",
      "x-vi": {
        "title": "Thiếu niên, nhi đồng",
        "description": "Thiếu niên, nhi đồng."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law66-2011-7",
        "dispatch2774-2021-communication"
      ],
      "x-map": {
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "const": "students",
      "title": "Pupils and students",
      "description": "Pupils and students.",
      "x-vi": {
        "title": "Học sinh, sinh viên",
        "description": "Học sinh, sinh viên."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law66-2011-7",
        "dispatch2774-2021-communication"
      ],
      "x-map": {
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "const": "border-residents",
      "title": "People of border and island areas",
      "description": "People who live in border communes or on islands.",
      "x-vi": {
        "title": "Người dân biên giới, hải đảo",
        "description": "Người dân ở địa bàn biên giới, hải đảo."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law66-2011-7",
        "dispatch2774-2021-communication"
      ],
      "x-map": {
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "const": "remote-residents",
      "title": "People of remote or poor areas",
      "description": "People of remote areas and areas with difficult conditions.",
      "x-vi": {
        "title": "Người dân vùng sâu, vùng xa, khó khăn",
        "description": "Người dân vùng sâu, vùng xa, vùng có điều kiện kinh tế - xã hội khó khăn."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law66-2011-7",
        "dispatch2774-2021-communication"
      ],
      "x-map": {
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "const": "hotspot-residents",
      "title": "People of areas with many cases",
      "description": "People of areas where many cases of trafficking occur.",
      "x-vi": {
        "title": "Người dân địa bàn trọng điểm",
        "description": "Người dân địa bàn xảy ra nhiều vụ mua bán người."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "law66-2011-7",
        "dispatch2774-2021-communication"
      ],
      "x-map": {
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "const": "ethnic-minorities",
      "title": "Ethnic minorities",
      "description": "People of ethnic minorities.",
      "x-vi": {
        "title": "Đồng bào dân tộc thiểu số",
        "description": "Đồng bào dân tộc thiểu số."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law66-2011-7",
        "dispatch2774-2021-communication"
      ],
      "x-map": {
        "htcds": {
          "list": "Vulnerabilities",
          "code": "SocialGroup",
          "match": "broader"
        }
      }
    },
    {
      "const": "workers",
      "title": "Workers",
      "description": "Workers of factories and industrial zones.",
      "x-vi": {
        "title": "Công nhân, người lao động",
        "description": "Công nhân, người lao động tại doanh nghiệp, khu công nghiệp."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-7-2"
      ],
      "x-map": {
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "const": "going-abroad",
      "title": "People going abroad",
      "description": "People who want to work, marry or study abroad.",
      "x-vi": {
        "title": "Người có nhu cầu ra nước ngoài",
        "description": "Người có nhu cầu lao động, kết hôn, học tập ở nước ngoài."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-7-2"
      ],
      "x-map": {
        "htcds": {
          "list": "Vulnerabilities",
          "code": "Migration",
          "match": "broader"
        }
      }
    },
    {
      "const": "jobless-poor",
      "title": "Poor or without work",
      "description": "Poor households, people without work.",
      "x-vi": {
        "title": "Hộ nghèo, người chưa có việc làm",
        "description": "Hộ nghèo, cận nghèo, người chưa có việc làm."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law66-2011-11",
        "dispatch2774-2021-communication"
      ],
      "x-map": {
        "htcds": {
          "list": "Vulnerabilities",
          "code": "Poverty",
          "match": "broader"
        }
      }
    },
    {
      "const": "out-of-school",
      "title": "Out of school",
      "description": "Children who left school.",
      "x-vi": {
        "title": "Trẻ em bỏ học",
        "description": "Trẻ em, học sinh bỏ học."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law66-2011-14",
        "dispatch2774-2021-communication"
      ],
      "x-map": {
        "htcds": {
          "list": "Vulnerabilities",
          "code": "Education",
          "match": "broader"
        }
      }
    },
    {
      "const": "returnees",
      "title": "Returned victims",
      "description": "Victims and others who came back.",
      "x-vi": {
        "title": "Nạn nhân, người trở về",
        "description": "Nạn nhân và người từ nước ngoài trở về."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "dispatch2774-2021-prevention"
      ],
      "x-map": {
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "const": "absent-long",
      "title": "Long absent",
      "description": "People long absent without a known reason.",
      "x-vi": {
        "title": "Người vắng mặt lâu ngày",
        "description": "Người vắng mặt lâu ngày không rõ lý do."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "dispatch2774-2021-prevention"
      ],
      "x-map": {
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "const": "officials",
      "title": "Officers and communicators",
      "description": "Officers, communicators, persons of prestige.",
      "x-vi": {
        "title": "Cán bộ, tuyên truyền viên",
        "description": "Cán bộ, tuyên truyền viên, người có uy tín."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-7-2"
      ],
      "x-map": {
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "const": "business-owners",
      "title": "Owners of businesses",
      "description": "Owners and managers of businesses and services.",
      "x-vi": {
        "title": "Chủ cơ sở kinh doanh, dịch vụ",
        "description": "Chủ, người quản lý cơ sở kinh doanh, dịch vụ."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-7-2"
      ],
      "x-map": {
        "htcds": {
          "match": "none"
        }
      }
    }
  ]
};
