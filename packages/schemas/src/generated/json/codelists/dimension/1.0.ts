// Generated from schemas/codelists/dimension/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/dimension/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/dimension/1.0",
  "title": "Dimension",
  "description": "By what a figure is broken down.",
  "x-vi": {
    "title": "Chiều phân tổ",
    "description": "Số liệu được phân tổ theo tiêu thức nào."
  },
  "type": "string",
  "x-open": true,
  "x-map": {
    "htcds": {
      "match": "none"
    },
    "ctdc": {
      "match": "none"
    },
    "iccs": {
      "match": "none"
    }
  },
  "oneOf": [
    {
      "const": "sex",
      "title": "Sex",
      "description": "Sex.",
      "x-vi": {
        "title": "Giới tính",
        "description": "Theo giới tính."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "decree09-2019-4"
      ],
      "x-map": {
        "glotip": {
          "match": "none"
        },
        "sdmx": {
          "code": "SEX",
          "match": "exact"
        }
      }
    },
    {
      "const": "age",
      "title": "Age",
      "description": "Age band at the act or at identification, as the indicator says.",
      "x-vi": {
        "title": "Nhóm tuổi",
        "description": "Nhóm tuổi khi bị mua bán hoặc khi được xác định, theo chỉ tiêu."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "decree09-2019-4"
      ],
      "x-map": {
        "glotip": {
          "match": "none"
        },
        "sdmx": {
          "code": "AGE",
          "match": "exact"
        }
      }
    },
    {
      "const": "form",
      "title": "Form of exploitation",
      "description": "Form of exploitation; forms overlap and are not summed.",
      "x-vi": {
        "title": "Hình thức bóc lột",
        "description": "Hình thức bóc lột; các hình thức chồng lấn, không cộng."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "decree09-2019-4"
      ],
      "x-map": {
        "glotip": {
          "list": "Dimension",
          "code": "by form of exploitation",
          "match": "exact"
        },
        "sdmx": {
          "code": "FORM",
          "match": "exact"
        }
      }
    },
    {
      "const": "citizenship",
      "title": "Citizenship",
      "description": "Citizenship.",
      "x-vi": {
        "title": "Quốc tịch",
        "description": "Theo quốc tịch."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "decree09-2019-4"
      ],
      "x-map": {
        "glotip": {
          "list": "Dimension",
          "code": "by citizenship",
          "match": "exact"
        },
        "sdmx": {
          "code": "CITIZENSHIP",
          "match": "exact"
        }
      }
    },
    {
      "const": "stage",
      "title": "Stage",
      "description": "Stage of the procedure.",
      "x-vi": {
        "title": "Giai đoạn tố tụng",
        "description": "Theo giai đoạn tố tụng."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "decree09-2019-4"
      ],
      "x-map": {
        "glotip": {
          "match": "none"
        },
        "sdmx": {
          "code": "STAGE",
          "match": "exact"
        }
      }
    },
    {
      "const": "article",
      "title": "Article",
      "description": "Article of the lead charge.",
      "x-vi": {
        "title": "Điều luật",
        "description": "Điều luật của tội danh chính."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "decree09-2019-4"
      ],
      "x-map": {
        "glotip": {
          "match": "none"
        }
      }
    },
    {
      "const": "seriousness",
      "title": "Seriousness",
      "description": "Class of seriousness.",
      "x-vi": {
        "title": "Loại tội phạm",
        "description": "Theo phân loại tội phạm."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "decree09-2019-4"
      ],
      "x-map": {
        "glotip": {
          "match": "none"
        }
      }
    },
    {
      "const": "means",
      "title": "Means",
      "description": "Means of trafficking.",
      "x-vi": {
        "title": "Thủ đoạn",
        "description": "Theo thủ đoạn."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "decree09-2019-4"
      ],
      "x-map": {
        "glotip": {
          "match": "none"
        }
      }
    },
    {
      "const": "route",
      "title": "Route",
      "description": "Kind of route.",
      "x-vi": {
        "title": "Loại tuyến",
        "description": "Trong nước hay ra nước ngoài."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "decree09-2019-4"
      ],
      "x-map": {
        "glotip": {
          "match": "none"
        }
      }
    },
    {
      "const": "destination",
      "title": "Destination",
      "description": "Country of destination.",
      "x-vi": {
        "title": "Nơi đến",
        "description": "Nước đến."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "decree09-2019-4"
      ],
      "x-map": {
        "glotip": {
          "match": "none"
        }
      }
    },
    {
      "const": "ethnicity-group",
      "title": "Ethnicity group",
      "description": "Kinh, minority, foreign.",
      "x-vi": {
        "title": "Nhóm dân tộc",
        "description": "Kinh, dân tộc thiểu số, người nước ngoài."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "decree09-2019-4"
      ],
      "x-map": {
        "glotip": {
          "match": "none"
        }
      }
    },
    {
      "const": "victim-status",
      "title": "Status of the victim",
      "description": "Victim, person under identification, accompanying minor.",
      "x-vi": {
        "title": "Tư cách nạn nhân",
        "description": "Nạn nhân, người đang được xác định, người dưới 18 tuổi đi cùng."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "decree09-2019-4"
      ],
      "x-map": {
        "glotip": {
          "match": "none"
        }
      }
    },
    {
      "const": "report-source",
      "title": "Source of the report",
      "description": "Denunciation, report, petition.",
      "x-vi": {
        "title": "Loại nguồn tin",
        "description": "Tố giác, tin báo, kiến nghị khởi tố."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "decree09-2019-4"
      ],
      "x-map": {
        "glotip": {
          "match": "none"
        }
      }
    },
    {
      "const": "channel",
      "title": "Channel",
      "description": "Channel of reception.",
      "x-vi": {
        "title": "Kênh tiếp nhận",
        "description": "Theo kênh tiếp nhận."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "decree09-2019-4"
      ],
      "x-map": {
        "glotip": {
          "match": "none"
        }
      }
    },
    {
      "const": "support-kind",
      "title": "Kind of support",
      "description": "Kind of support; kinds overlap.",
      "x-vi": {
        "title": "Chế độ hỗ trợ",
        "description": "Theo chế độ hỗ trợ; có chồng lấn."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "decree09-2019-4"
      ],
      "x-map": {
        "glotip": {
          "match": "none"
        }
      }
    },
    {
      "const": "decision",
      "title": "Decision",
      "description": "Decision taken.",
      "x-vi": {
        "title": "Quyết định",
        "description": "Theo quyết định."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "decree09-2019-4"
      ],
      "x-map": {
        "glotip": {
          "match": "none"
        }
      }
    },
    {
      "const": "role",
      "title": "Role of the agency",
      "description": "Role of the agency that acted.",
      "x-vi": {
        "title": "Vai trò cơ quan",
        "description": "Theo vai trò của cơ quan thực hiện."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "decree09-2019-4"
      ],
      "x-map": {
        "glotip": {
          "match": "none"
        }
      }
    }
  ]
};
