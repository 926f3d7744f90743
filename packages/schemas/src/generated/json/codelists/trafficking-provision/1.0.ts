// Generated from schemas/codelists/trafficking-provision/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/trafficking-provision/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/trafficking-provision/1.0",
  "title": "Provision on trafficking",
  "description": "Clauses and points of Articles 150 (trafficking) and 151 (trafficking of a person under 16) of the Penal Code 2015 as amended in 2017, with the sentence frame of the clause.",
  "x-vi": {
    "title": "Điều khoản về mua bán người",
    "description": "Các khoản, điểm của Điều 150 (tội mua bán người) và Điều 151 (tội mua bán người dưới 16 tuổi) Bộ luật Hình sự 2015, sửa đổi năm 2017, kèm khung hình phạt của khoản."
  },
  "type": "string",
  "x-open": false,
  "x-map": {
    "htcds": {
      "match": "none"
    },
    "ctdc": {
      "match": "none"
    }
  },
  "oneOf": [
    {
      "const": "150-1-a",
      "title": "Transfer or receipt for money, property or another material benefit, 150(1)a",
      "description": "Article 150, clause 1, point a. Frame: 5 to 10 years.",
      "x-vi": {
        "title": "Chuyển giao hoặc tiếp nhận người để giao, nhận tiền, tài sản hoặc lợi ích vật chất khác (điểm a khoản 1 Điều 150)",
        "description": "Điểm a khoản 1 Điều 150. Khung hình phạt: phạt tù từ 05 năm đến 10 năm."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "pc2015-150-1-a"
      ],
      "x-from": "2018-01-01",
      "x-map": {
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "const": "150-1-b",
      "title": "Transfer or receipt for sexual exploitation, forced labour, body parts or another inhuman purpose, 150(1)b",
      "description": "Article 150, clause 1, point b. Frame: 5 to 10 years.",
      "x-vi": {
        "title": "Chuyển giao hoặc tiếp nhận người để bóc lột tình dục, cưỡng bức lao động, lấy bộ phận cơ thể hoặc vì mục đích vô nhân đạo khác (điểm b khoản 1 Điều 150)",
        "description": "Điểm b khoản 1 Điều 150. Khung hình phạt: phạt tù từ 05 năm đến 10 năm."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "pc2015-150-1-b"
      ],
      "x-from": "2018-01-01",
      "x-map": {
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "const": "150-1-c",
      "title": "Recruiting, transporting, harbouring for an act of point a or b, 150(1)c",
      "description": "Article 150, clause 1, point c. Frame: 5 to 10 years.",
      "x-vi": {
        "title": "Tuyển mộ, vận chuyển, chứa chấp người để thực hiện hành vi tại điểm a hoặc điểm b (điểm c khoản 1 Điều 150)",
        "description": "Điểm c khoản 1 Điều 150. Khung hình phạt: phạt tù từ 05 năm đến 10 năm."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "pc2015-150-1-c"
      ],
      "x-from": "2018-01-01",
      "x-map": {
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "const": "150-2-a",
      "title": "Organised, 150(2)a",
      "description": "Article 150, clause 2, point a. Frame: 8 to 15 years.",
      "x-vi": {
        "title": "Có tổ chức (điểm a khoản 2 Điều 150)",
        "description": "Điểm a khoản 2 Điều 150. Khung hình phạt: phạt tù từ 08 năm đến 15 năm."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "pc2015-150-2-a"
      ],
      "x-from": "2018-01-01",
      "x-map": {
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "const": "150-2-b",
      "title": "Base motive, 150(2)b",
      "description": "Article 150, clause 2, point b. Frame: 8 to 15 years.",
      "x-vi": {
        "title": "Vì động cơ đê hèn (điểm b khoản 2 Điều 150)",
        "description": "Điểm b khoản 2 Điều 150. Khung hình phạt: phạt tù từ 08 năm đến 15 năm."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "pc2015-150-2"
      ],
      "x-from": "2018-01-01",
      "x-map": {
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "const": "150-2-c",
      "title": "Injury or mental harm of 31 to 60 per cent, 150(2)c",
      "description": "Article 150, clause 2, point c. Frame: 8 to 15 years.",
      "x-vi": {
        "title": "Gây thương tích, gây tổn hại cho sức khỏe hoặc gây rối loạn tâm thần và hành vi, tỷ lệ từ 31% đến 60% (điểm c khoản 2 Điều 150)",
        "description": "Điểm c khoản 2 Điều 150. Khung hình phạt: phạt tù từ 08 năm đến 15 năm."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "pc2015-150-2"
      ],
      "x-from": "2018-01-01",
      "x-map": {
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "const": "150-2-d",
      "title": "Victim taken out of Viet Nam, 150(2)d",
      "description": "Article 150, clause 2, point d. Frame: 8 to 15 years.",
      "x-vi": {
        "title": "Đưa nạn nhân ra khỏi biên giới của nước Cộng hòa xã hội chủ nghĩa Việt Nam (điểm d khoản 2 Điều 150)",
        "description": "Điểm d khoản 2 Điều 150. Khung hình phạt: phạt tù từ 08 năm đến 15 năm."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "pc2015-150-2-d"
      ],
      "x-from": "2018-01-01",
      "x-map": {
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "const": "150-2-đ",
      "title": "Two to five victims, 150(2)đ",
      "description": "Article 150, clause 2, point đ. Frame: 8 to 15 years.",
      "x-vi": {
        "title": "Đối với từ 02 người đến 05 người (điểm đ khoản 2 Điều 150)",
        "description": "Điểm đ khoản 2 Điều 150. Khung hình phạt: phạt tù từ 08 năm đến 15 năm."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "pc2015-150-2-đ"
      ],
      "x-from": "2018-01-01",
      "x-map": {
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "const": "150-2-e",
      "title": "Two or more times, 150(2)e",
      "description": "Article 150, clause 2, point e. Frame: 8 to 15 years.",
      "x-vi": {
        "title": "Phạm tội 02 lần trở lên (điểm e khoản 2 Điều 150)",
        "description": "Điểm e khoản 2 Điều 150. Khung hình phạt: phạt tù từ 08 năm đến 15 năm."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "pc2015-150-2"
      ],
      "x-from": "2018-01-01",
      "x-map": {
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "const": "150-3-a",
      "title": "Professional, 150(3)a",
      "description": "Article 150, clause 3, point a. Frame: 12 to 20 years.",
      "x-vi": {
        "title": "Có tính chất chuyên nghiệp (điểm a khoản 3 Điều 150)",
        "description": "Điểm a khoản 3 Điều 150. Khung hình phạt: phạt tù từ 12 năm đến 20 năm."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "pc2015-150-3"
      ],
      "x-from": "2018-01-01",
      "x-map": {
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "const": "150-3-b",
      "title": "Body part taken, 150(3)b",
      "description": "Article 150, clause 3, point b. Frame: 12 to 20 years.",
      "x-vi": {
        "title": "Đã lấy bộ phận cơ thể của nạn nhân (điểm b khoản 3 Điều 150)",
        "description": "Điểm b khoản 3 Điều 150. Khung hình phạt: phạt tù từ 12 năm đến 20 năm."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "pc2015-150-3"
      ],
      "x-from": "2018-01-01",
      "x-map": {
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "02043",
          "match": "broader"
        }
      }
    },
    {
      "const": "150-3-c",
      "title": "Injury or mental harm of 61 per cent or more, 150(3)c",
      "description": "Article 150, clause 3, point c. Frame: 12 to 20 years.",
      "x-vi": {
        "title": "Gây thương tích, gây tổn hại cho sức khỏe hoặc gây rối loạn tâm thần và hành vi, tỷ lệ 61% trở lên (điểm c khoản 3 Điều 150)",
        "description": "Điểm c khoản 3 Điều 150. Khung hình phạt: phạt tù từ 12 năm đến 20 năm."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "pc2015-150-3"
      ],
      "x-from": "2018-01-01",
      "x-map": {
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "const": "150-3-d",
      "title": "Death or suicide of the victim, 150(3)d",
      "description": "Article 150, clause 3, point d. Frame: 12 to 20 years.",
      "x-vi": {
        "title": "Làm nạn nhân chết hoặc tự sát (điểm d khoản 3 Điều 150)",
        "description": "Điểm d khoản 3 Điều 150. Khung hình phạt: phạt tù từ 12 năm đến 20 năm."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "pc2015-150-3"
      ],
      "x-from": "2018-01-01",
      "x-map": {
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "const": "150-3-đ",
      "title": "Six or more victims, 150(3)đ",
      "description": "Article 150, clause 3, point đ. Frame: 12 to 20 years.",
      "x-vi": {
        "title": "Đối với 06 người trở lên (điểm đ khoản 3 Điều 150)",
        "description": "Điểm đ khoản 3 Điều 150. Khung hình phạt: phạt tù từ 12 năm đến 20 năm."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "pc2015-150-3"
      ],
      "x-from": "2018-01-01",
      "x-map": {
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "const": "150-3-e",
      "title": "Dangerous recidivism, 150(3)e",
      "description": "Article 150, clause 3, point e. Frame: 12 to 20 years.",
      "x-vi": {
        "title": "Tái phạm nguy hiểm (điểm e khoản 3 Điều 150)",
        "description": "Điểm e khoản 3 Điều 150. Khung hình phạt: phạt tù từ 12 năm đến 20 năm."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "pc2015-150-3"
      ],
      "x-from": "2018-01-01",
      "x-map": {
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "const": "150-4",
      "title": "Additional penalties, 150(4)",
      "description": "Article 150, clause 4: a fine, probation, a residence ban of one to five years, or confiscation beside the sentence.",
      "x-vi": {
        "title": "Hình phạt bổ sung, khoản 4 Điều 150",
        "description": "Khoản 4 Điều 150: phạt tiền, phạt quản chế, cấm cư trú từ 01 năm đến 05 năm hoặc tịch thu tài sản."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "pc2015-150-4"
      ],
      "x-from": "2018-01-01",
      "x-map": {
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    },
    {
      "const": "151-1-a",
      "title": "Transfer or receipt for money, property or another material benefit, 151(1)a",
      "description": "Article 151, clause 1, point a. Frame: 7 to 12 years.",
      "x-vi": {
        "title": "Chuyển giao hoặc tiếp nhận người dưới 16 tuổi để giao, nhận tiền, tài sản hoặc lợi ích vật chất khác, trừ trường hợp vì mục đích nhân đạo (điểm a khoản 1 Điều 151)",
        "description": "Điểm a khoản 1 Điều 151. Khung hình phạt: phạt tù từ 07 năm đến 12 năm."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "pc2015-151-1"
      ],
      "x-from": "2018-01-01",
      "x-map": {
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "const": "151-1-b",
      "title": "Transfer or receipt for sexual exploitation, forced labour, body parts or another inhuman purpose, 151(1)b",
      "description": "Article 151, clause 1, point b. Frame: 7 to 12 years.",
      "x-vi": {
        "title": "Chuyển giao hoặc tiếp nhận người dưới 16 tuổi để bóc lột tình dục, cưỡng bức lao động, lấy bộ phận cơ thể hoặc vì mục đích vô nhân đạo khác (điểm b khoản 1 Điều 151)",
        "description": "Điểm b khoản 1 Điều 151. Khung hình phạt: phạt tù từ 07 năm đến 12 năm."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "pc2015-151-1"
      ],
      "x-from": "2018-01-01",
      "x-map": {
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "const": "151-1-c",
      "title": "Recruiting, transporting, harbouring for an act of point a or b, 151(1)c",
      "description": "Article 151, clause 1, point c. Frame: 7 to 12 years.",
      "x-vi": {
        "title": "Tuyển mộ, vận chuyển, chứa chấp người dưới 16 tuổi để thực hiện hành vi tại điểm a hoặc điểm b (điểm c khoản 1 Điều 151)",
        "description": "Điểm c khoản 1 Điều 151. Khung hình phạt: phạt tù từ 07 năm đến 12 năm."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "pc2015-151-1"
      ],
      "x-from": "2018-01-01",
      "x-map": {
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "const": "151-2-a",
      "title": "Abuse of office, 151(2)a",
      "description": "Article 151, clause 2, point a. Frame: 12 to 20 years.",
      "x-vi": {
        "title": "Lợi dụng chức vụ, quyền hạn (điểm a khoản 2 Điều 151)",
        "description": "Điểm a khoản 2 Điều 151. Khung hình phạt: phạt tù từ 12 năm đến 20 năm."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "pc2015-151-2"
      ],
      "x-from": "2018-01-01",
      "x-map": {
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "const": "151-2-b",
      "title": "Abuse of adoption, 151(2)b",
      "description": "Article 151, clause 2, point b. Frame: 12 to 20 years.",
      "x-vi": {
        "title": "Lợi dụng hoạt động cho, nhận con nuôi để phạm tội (điểm b khoản 2 Điều 151)",
        "description": "Điểm b khoản 2 Điều 151. Khung hình phạt: phạt tù từ 12 năm đến 20 năm."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "pc2015-151-2"
      ],
      "x-from": "2018-01-01",
      "x-map": {
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "const": "151-2-c",
      "title": "Two to five victims, 151(2)c",
      "description": "Article 151, clause 2, point c. Frame: 12 to 20 years.",
      "x-vi": {
        "title": "Đối với từ 02 người đến 05 người (điểm c khoản 2 Điều 151)",
        "description": "Điểm c khoản 2 Điều 151. Khung hình phạt: phạt tù từ 12 năm đến 20 năm."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "pc2015-151-2"
      ],
      "x-from": "2018-01-01",
      "x-map": {
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "const": "151-2-d",
      "title": "A person whom one must care for, 151(2)d",
      "description": "Article 151, clause 2, point d. Frame: 12 to 20 years.",
      "x-vi": {
        "title": "Đối với người mà mình có trách nhiệm chăm sóc, nuôi dưỡng (điểm d khoản 2 Điều 151)",
        "description": "Điểm d khoản 2 Điều 151. Khung hình phạt: phạt tù từ 12 năm đến 20 năm."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "pc2015-151-2"
      ],
      "x-from": "2018-01-01",
      "x-map": {
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "const": "151-2-đ",
      "title": "Victim taken out of Viet Nam, 151(2)đ",
      "description": "Article 151, clause 2, point đ. Frame: 12 to 20 years.",
      "x-vi": {
        "title": "Đưa nạn nhân ra khỏi biên giới của nước Cộng hòa xã hội chủ nghĩa Việt Nam (điểm đ khoản 2 Điều 151)",
        "description": "Điểm đ khoản 2 Điều 151. Khung hình phạt: phạt tù từ 12 năm đến 20 năm."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "pc2015-151-2"
      ],
      "x-from": "2018-01-01",
      "x-map": {
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "const": "151-2-e",
      "title": "Two or more times, 151(2)e",
      "description": "Article 151, clause 2, point e. Frame: 12 to 20 years.",
      "x-vi": {
        "title": "Phạm tội 02 lần trở lên (điểm e khoản 2 Điều 151)",
        "description": "Điểm e khoản 2 Điều 151. Khung hình phạt: phạt tù từ 12 năm đến 20 năm."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "pc2015-151-2"
      ],
      "x-from": "2018-01-01",
      "x-map": {
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "const": "151-2-g",
      "title": "Base motive, 151(2)g",
      "description": "Article 151, clause 2, point g. Frame: 12 to 20 years.",
      "x-vi": {
        "title": "Vì động cơ đê hèn (điểm g khoản 2 Điều 151)",
        "description": "Điểm g khoản 2 Điều 151. Khung hình phạt: phạt tù từ 12 năm đến 20 năm."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "pc2015-151-2"
      ],
      "x-from": "2018-01-01",
      "x-map": {
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "const": "151-2-h",
      "title": "Injury or mental harm of 31 to 60 per cent, 151(2)h",
      "description": "Article 151, clause 2, point h. Frame: 12 to 20 years.",
      "x-vi": {
        "title": "Gây thương tích, gây tổn hại cho sức khỏe hoặc gây rối loạn tâm thần và hành vi, tỷ lệ từ 31% đến 60% (điểm h khoản 2 Điều 151)",
        "description": "Điểm h khoản 2 Điều 151. Khung hình phạt: phạt tù từ 12 năm đến 20 năm."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "pc2015-151-2"
      ],
      "x-from": "2018-01-01",
      "x-map": {
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "const": "151-3-a",
      "title": "Organised, 151(3)a",
      "description": "Article 151, clause 3, point a. Frame: 18 to 20 years or life.",
      "x-vi": {
        "title": "Có tổ chức (điểm a khoản 3 Điều 151)",
        "description": "Điểm a khoản 3 Điều 151. Khung hình phạt: phạt tù từ 18 năm đến 20 năm hoặc tù chung thân."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "pc2015-151-3"
      ],
      "x-from": "2018-01-01",
      "x-map": {
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "const": "151-3-b",
      "title": "Professional, 151(3)b",
      "description": "Article 151, clause 3, point b. Frame: 18 to 20 years or life.",
      "x-vi": {
        "title": "Có tính chất chuyên nghiệp (điểm b khoản 3 Điều 151)",
        "description": "Điểm b khoản 3 Điều 151. Khung hình phạt: phạt tù từ 18 năm đến 20 năm hoặc tù chung thân."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "pc2015-151-3"
      ],
      "x-from": "2018-01-01",
      "x-map": {
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "const": "151-3-c",
      "title": "Injury or mental harm of 61 per cent or more, 151(3)c",
      "description": "Article 151, clause 3, point c. Frame: 18 to 20 years or life.",
      "x-vi": {
        "title": "Gây thương tích, gây tổn hại cho sức khỏe hoặc gây rối loạn tâm thần và hành vi, tỷ lệ 61% trở lên (điểm c khoản 3 Điều 151)",
        "description": "Điểm c khoản 3 Điều 151. Khung hình phạt: phạt tù từ 18 năm đến 20 năm hoặc tù chung thân."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "pc2015-151-3"
      ],
      "x-from": "2018-01-01",
      "x-map": {
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "const": "151-3-d",
      "title": "Body part taken, 151(3)d",
      "description": "Article 151, clause 3, point d. Frame: 18 to 20 years or life.",
      "x-vi": {
        "title": "Đã lấy bộ phận cơ thể của nạn nhân (điểm d khoản 3 Điều 151)",
        "description": "Điểm d khoản 3 Điều 151. Khung hình phạt: phạt tù từ 18 năm đến 20 năm hoặc tù chung thân."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "pc2015-151-3"
      ],
      "x-from": "2018-01-01",
      "x-map": {
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "02043",
          "match": "broader"
        }
      }
    },
    {
      "const": "151-3-đ",
      "title": "Death or suicide of the victim, 151(3)đ",
      "description": "Article 151, clause 3, point đ. Frame: 18 to 20 years or life.",
      "x-vi": {
        "title": "Làm nạn nhân chết hoặc tự sát (điểm đ khoản 3 Điều 151)",
        "description": "Điểm đ khoản 3 Điều 151. Khung hình phạt: phạt tù từ 18 năm đến 20 năm hoặc tù chung thân."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "pc2015-151-3"
      ],
      "x-from": "2018-01-01",
      "x-map": {
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "const": "151-3-e",
      "title": "Six or more victims, 151(3)e",
      "description": "Article 151, clause 3, point e. Frame: 18 to 20 years or life.",
      "x-vi": {
        "title": "Đối với 06 người trở lên (điểm e khoản 3 Điều 151)",
        "description": "Điểm e khoản 3 Điều 151. Khung hình phạt: phạt tù từ 18 năm đến 20 năm hoặc tù chung thân."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "pc2015-151-3"
      ],
      "x-from": "2018-01-01",
      "x-map": {
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "const": "151-3-g",
      "title": "Dangerous recidivism, 151(3)g",
      "description": "Article 151, clause 3, point g. Frame: 18 to 20 years or life.",
      "x-vi": {
        "title": "Tái phạm nguy hiểm (điểm g khoản 3 Điều 151)",
        "description": "Điểm g khoản 3 Điều 151. Khung hình phạt: phạt tù từ 18 năm đến 20 năm hoặc tù chung thân."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "pc2015-151-3"
      ],
      "x-from": "2018-01-01",
      "x-map": {
        "glotip": {
          "list": "Indicator",
          "code": "Offences of trafficking in persons",
          "match": "broader"
        },
        "iccs": {
          "list": "ICCS",
          "code": "0204",
          "match": "broader"
        }
      }
    },
    {
      "const": "151-4",
      "title": "Additional penalties, 151(4)",
      "description": "Article 151, clause 4: a fine, probation, a residence ban of one to five years, or confiscation beside the sentence.",
      "x-vi": {
        "title": "Hình phạt bổ sung, khoản 4 Điều 151",
        "description": "Khoản 4 Điều 151: phạt tiền, phạt quản chế, cấm cư trú từ 01 năm đến 05 năm hoặc tịch thu tài sản."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "pc2015-151-4"
      ],
      "x-from": "2018-01-01",
      "x-map": {
        "glotip": {
          "match": "none"
        },
        "iccs": {
          "match": "none"
        }
      }
    }
  ]
};
