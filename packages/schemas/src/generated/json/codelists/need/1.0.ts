// Generated from schemas/codelists/need/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/need/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/need/1.0",
  "title": "Need",
  "description": "What the person needs, in plain words; requested support is stated by the law's letters.",
  "x-vi": {
    "title": "Nhu cầu",
    "description": "Người này cần gì; chế độ đề nghị được nêu theo các điểm của luật."
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
      "const": "safety",
      "title": "Safety",
      "description": "Protection from those who threaten.",
      "x-vi": {
        "title": "An toàn",
        "description": "Được bảo vệ trước người đe dọa."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-3-4"
      ],
      "x-map": {
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "const": "shelter",
      "title": "Shelter",
      "description": "A place to stay.",
      "x-vi": {
        "title": "Chỗ ở",
        "description": "Nơi ăn, ở."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-37-1"
      ],
      "x-map": {
        "htcds": {
          "list": "spl_Type",
          "code": "SocialCare",
          "match": "broader"
        }
      }
    },
    {
      "const": "food-clothing",
      "title": "Food and clothing",
      "description": "Food, clothing, things for daily life.",
      "x-vi": {
        "title": "Ăn, mặc",
        "description": "Ăn, mặc, vật dụng sinh hoạt."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-37-1"
      ],
      "x-map": {
        "htcds": {
          "list": "spl_Type",
          "code": "SocialCare",
          "match": "broader"
        }
      }
    },
    {
      "const": "medical-care",
      "title": "Medical care",
      "description": "Examination and treatment.",
      "x-vi": {
        "title": "Chăm sóc y tế",
        "description": "Khám bệnh, chữa bệnh."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-37-1"
      ],
      "x-map": {
        "htcds": {
          "list": "spl_Type",
          "code": "Health",
          "match": "broader"
        }
      }
    },
    {
      "const": "psychological-care",
      "title": "Psychological care",
      "description": "Psychological counselling and treatment.",
      "x-vi": {
        "title": "Hỗ trợ tâm lý",
        "description": "Tư vấn, trị liệu tâm lý."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-37-1"
      ],
      "x-map": {
        "htcds": {
          "list": "spl_Type",
          "code": "Health",
          "match": "broader"
        }
      }
    },
    {
      "const": "interpretation",
      "title": "Interpretation",
      "description": "An interpreter, also of a minority language.",
      "x-vi": {
        "title": "Phiên dịch",
        "description": "Phiên dịch, kể cả tiếng dân tộc thiểu số."
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
      "const": "legal-help",
      "title": "Legal help",
      "description": "Legal advice and aid.",
      "x-vi": {
        "title": "Hỗ trợ pháp lý",
        "description": "Tư vấn, trợ giúp pháp lý."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-37-1"
      ],
      "x-map": {
        "htcds": {
          "list": "spl_Type",
          "code": "Legal",
          "match": "exact"
        }
      }
    },
    {
      "const": "identity-papers",
      "title": "Identity papers",
      "description": "Papers to be issued or replaced.",
      "x-vi": {
        "title": "Giấy tờ tùy thân",
        "description": "Cấp mới, cấp lại giấy tờ."
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
      "const": "return-home",
      "title": "Return home",
      "description": "Travel home or to another place.",
      "x-vi": {
        "title": "Trở về",
        "description": "Về nơi cư trú hoặc nơi khác."
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
      "const": "family-tracing",
      "title": "Family tracing",
      "description": "Relatives are to be found.",
      "x-vi": {
        "title": "Tìm người thân",
        "description": "Tìm kiếm người thân thích."
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
      "const": "child-care",
      "title": "Care for a child",
      "description": "A child needs a guardian or special care.",
      "x-vi": {
        "title": "Chăm sóc trẻ em",
        "description": "Trẻ em cần người giám hộ hoặc chăm sóc đặc biệt."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-37-1"
      ],
      "x-map": {
        "htcds": {
          "list": "spl_Type",
          "code": "SocialCare",
          "match": "broader"
        }
      }
    },
    {
      "const": "schooling",
      "title": "Schooling",
      "description": "Going to school again.",
      "x-vi": {
        "title": "Học văn hóa",
        "description": "Học văn hóa."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-37-1"
      ],
      "x-map": {
        "htcds": {
          "list": "spl_Type",
          "code": "Education",
          "match": "exact"
        }
      }
    },
    {
      "const": "vocational-training",
      "title": "Vocational training",
      "description": "Learning a trade, finding work.",
      "x-vi": {
        "title": "Học nghề, việc làm",
        "description": "Học nghề, tư vấn việc làm."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-37-1"
      ],
      "x-map": {
        "htcds": {
          "list": "spl_Type",
          "code": "Livelihood",
          "match": "broader"
        }
      }
    },
    {
      "const": "money",
      "title": "Money for the start",
      "description": "Initial allowance or a loan.",
      "x-vi": {
        "title": "Trợ cấp, vay vốn",
        "description": "Trợ cấp khó khăn ban đầu, vay vốn."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "law53-2024-37-1"
      ],
      "x-map": {
        "htcds": {
          "list": "spl_Type",
          "code": "Financial",
          "match": "broader"
        }
      }
    }
  ]
};
