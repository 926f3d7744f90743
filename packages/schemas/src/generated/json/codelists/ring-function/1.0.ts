// Generated from schemas/codelists/ring-function/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/ring-function/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/ring-function/1.0",
  "title": "Function in a ring",
  "description": "What a person did in the ring.",
  "x-vi": {
    "title": "Việc làm trong đường dây",
    "description": "Công việc cụ thể của một người trong đường dây."
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
      "const": "recruiter",
      "title": "Recruiter",
      "description": "Finds and lures victims.",
      "x-vi": {
        "title": "Tuyển mộ, dụ dỗ",
        "description": "Tìm kiếm, lôi kéo nạn nhân."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-2-1"
      ],
      "x-map": {
        "htcds": {
          "list": "RoleInProcess",
          "code": "RecruiterOrIntermediary",
          "match": "broader"
        }
      }
    },
    {
      "const": "transporter",
      "title": "Transporter",
      "description": "Carries or leads victims.",
      "x-vi": {
        "title": "Vận chuyển, đưa dẫn",
        "description": "Chở, dẫn đường cho nạn nhân."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-2-1"
      ],
      "x-map": {
        "htcds": {
          "list": "RoleInProcess",
          "code": "Transporter",
          "match": "exact"
        }
      }
    },
    {
      "const": "border-crosser",
      "title": "Brings across the border",
      "description": "Takes victims across the border.",
      "x-vi": {
        "title": "Đưa qua biên giới",
        "description": "Đưa nạn nhân qua biên giới."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "pc2015-150-2-d"
      ],
      "x-map": {
        "htcds": {
          "list": "RoleInProcess",
          "code": "Smuggler",
          "match": "broader"
        }
      }
    },
    {
      "const": "harbourer",
      "title": "Harbourer",
      "description": "Hides or lodges victims.",
      "x-vi": {
        "title": "Chứa chấp",
        "description": "Che giấu, bố trí chỗ ở cho nạn nhân."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-2-1"
      ],
      "x-map": {
        "htcds": {
          "list": "RoleInProcess",
          "code": "HarbouredIndividual",
          "match": "exact"
        }
      }
    },
    {
      "const": "broker",
      "title": "Broker",
      "description": "Brings seller and buyer together.",
      "x-vi": {
        "title": "Môi giới",
        "description": "Nối bên giao và bên nhận."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-3-3"
      ],
      "x-map": {
        "htcds": {
          "list": "RoleInProcess",
          "code": "RecruiterOrIntermediary",
          "match": "broader"
        }
      }
    },
    {
      "const": "paper-maker",
      "title": "Provides papers",
      "description": "Makes or procures papers, tickets, contracts.",
      "x-vi": {
        "title": "Lo giấy tờ",
        "description": "Làm, lo giấy tờ, vé, hợp đồng."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-2-1"
      ],
      "x-map": {
        "htcds": {
          "list": "RoleInProcess",
          "code": "Other",
          "match": "broader"
        }
      }
    },
    {
      "const": "guard",
      "title": "Guard",
      "description": "Watches or confines victims.",
      "x-vi": {
        "title": "Canh giữ",
        "description": "Canh gác, giam giữ nạn nhân."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-2-1"
      ],
      "x-map": {
        "htcds": {
          "list": "RoleInProcess",
          "code": "ControlledIndividual",
          "match": "broader"
        }
      }
    },
    {
      "const": "exploiter",
      "title": "Exploiter",
      "description": "Uses victims' labour or body.",
      "x-vi": {
        "title": "Bóc lột",
        "description": "Trực tiếp bóc lột nạn nhân."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-2-1"
      ],
      "x-map": {
        "htcds": {
          "list": "RoleInProcess",
          "code": "Exploiter",
          "match": "exact"
        }
      }
    },
    {
      "const": "buyer",
      "title": "Receiver or buyer",
      "description": "Receives victims against money.",
      "x-vi": {
        "title": "Mua, nhận người",
        "description": "Nhận người và giao tiền, tài sản."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "pc2015-150-1-a"
      ],
      "x-map": {
        "htcds": {
          "list": "RoleInProcess",
          "code": "BoughtIndividual",
          "match": "exact"
        }
      }
    },
    {
      "const": "seller",
      "title": "Seller",
      "description": "Hands victims over against money.",
      "x-vi": {
        "title": "Bán, giao người",
        "description": "Giao người và nhận tiền, tài sản."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "pc2015-150-1-a"
      ],
      "x-map": {
        "htcds": {
          "list": "RoleInProcess",
          "code": "SoldIndividual",
          "match": "exact"
        }
      }
    },
    {
      "const": "money-handler",
      "title": "Money handler",
      "description": "Receives, moves or hides money.",
      "x-vi": {
        "title": "Giữ, chuyển tiền",
        "description": "Nhận, chuyển, che giấu tiền."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "pc2015-150-1-a"
      ],
      "x-map": {
        "htcds": {
          "list": "RoleInProcess",
          "code": "Other",
          "match": "broader"
        }
      }
    },
    {
      "const": "ransom-caller",
      "title": "Asks for ransom",
      "description": "Presses relatives for money.",
      "x-vi": {
        "title": "Đòi tiền chuộc",
        "description": "Ép người thân nộp tiền."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-2-1"
      ],
      "x-map": {
        "htcds": {
          "list": "RoleInProcess",
          "code": "Other",
          "match": "broader"
        }
      }
    }
  ]
};
