// Generated from schemas/codelists/age-band/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/age-band/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/age-band/1.0",
  "title": "Age band",
  "description": "Half-open bands without gaps, cut where the laws cut.",
  "x-vi": {
    "title": "Nhóm tuổi",
    "description": "Nhóm tuổi nửa mở, không hở, chia theo mốc tuổi trong luật."
  },
  "type": "string",
  "x-open": false,
  "x-map": {
    "htcds": {
      "match": "none"
    },
    "iccs": {
      "match": "none"
    }
  },
  "oneOf": [
    {
      "const": "under-10",
      "title": "Under 10",
      "description": "0 to 9 completed years.",
      "x-vi": {
        "title": "Dưới 10 tuổi",
        "description": "Từ 0 đến dưới 10 tuổi."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-2-1",
        "pc2015-151-1"
      ],
      "x-map": {
        "ctdc": {
          "list": "majorityStatus",
          "code": "Minor",
          "match": "broader"
        },
        "glotip": {
          "list": "Age",
          "code": "0 to 17 years",
          "match": "broader"
        }
      }
    },
    {
      "const": "10-to-13",
      "title": "10 to 13",
      "description": "10 to 13 completed years.",
      "x-vi": {
        "title": "Từ đủ 10 đến dưới 14 tuổi",
        "description": "Từ đủ 10 đến dưới 14 tuổi."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-2-1",
        "pc2015-151-1"
      ],
      "x-map": {
        "ctdc": {
          "list": "majorityStatus",
          "code": "Minor",
          "match": "broader"
        },
        "glotip": {
          "list": "Age",
          "code": "0 to 17 years",
          "match": "broader"
        }
      }
    },
    {
      "const": "14-to-15",
      "title": "14 to 15",
      "description": "14 and 15 completed years.",
      "x-vi": {
        "title": "Từ đủ 14 đến dưới 16 tuổi",
        "description": "Từ đủ 14 đến dưới 16 tuổi."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-2-1",
        "pc2015-151-1"
      ],
      "x-map": {
        "ctdc": {
          "list": "majorityStatus",
          "code": "Minor",
          "match": "broader"
        },
        "glotip": {
          "list": "Age",
          "code": "0 to 17 years",
          "match": "broader"
        }
      }
    },
    {
      "const": "16-to-17",
      "title": "16 to 17",
      "description": "16 and 17 completed years.",
      "x-vi": {
        "title": "Từ đủ 16 đến dưới 18 tuổi",
        "description": "Từ đủ 16 đến dưới 18 tuổi."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-2-1",
        "pc2015-151-1"
      ],
      "x-map": {
        "ctdc": {
          "list": "majorityStatus",
          "code": "Minor",
          "match": "broader"
        },
        "glotip": {
          "list": "Age",
          "code": "0 to 17 years",
          "match": "broader"
        }
      }
    },
    {
      "const": "under-16",
      "title": "Under 16",
      "description": "Under 16, not told more finely.",
      "x-vi": {
        "title": "Dưới 16 tuổi",
        "description": "Dưới 16 tuổi, chưa rõ cụ thể."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-2-1",
        "pc2015-151-1"
      ],
      "x-map": {
        "ctdc": {
          "list": "majorityStatus",
          "code": "Minor",
          "match": "broader"
        },
        "glotip": {
          "list": "Age",
          "code": "0 to 17 years",
          "match": "broader"
        }
      }
    },
    {
      "const": "under-18",
      "title": "Under 18",
      "description": "Under 18, not told more finely.",
      "x-vi": {
        "title": "Dưới 18 tuổi",
        "description": "Dưới 18 tuổi, chưa rõ cụ thể."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-2-1",
        "pc2015-151-1"
      ],
      "x-map": {
        "ctdc": {
          "list": "majorityStatus",
          "code": "Minor",
          "match": "exact"
        },
        "glotip": {
          "list": "Age",
          "code": "0 to 17 years",
          "match": "exact"
        }
      }
    },
    {
      "const": "18-to-29",
      "title": "18 to 29",
      "description": "18 to 29 completed years.",
      "x-vi": {
        "title": "Từ đủ 18 đến dưới 30 tuổi",
        "description": "Từ đủ 18 đến dưới 30 tuổi."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-2-1",
        "pc2015-151-1"
      ],
      "x-map": {
        "ctdc": {
          "list": "majorityStatus",
          "code": "Adult",
          "match": "broader"
        },
        "glotip": {
          "list": "Age",
          "code": "18 years or over",
          "match": "broader"
        }
      }
    },
    {
      "const": "30-to-44",
      "title": "30 to 44",
      "description": "30 to 44 completed years.",
      "x-vi": {
        "title": "Từ đủ 30 đến dưới 45 tuổi",
        "description": "Từ đủ 30 đến dưới 45 tuổi."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-2-1",
        "pc2015-151-1"
      ],
      "x-map": {
        "ctdc": {
          "list": "majorityStatus",
          "code": "Adult",
          "match": "broader"
        },
        "glotip": {
          "list": "Age",
          "code": "18 years or over",
          "match": "broader"
        }
      }
    },
    {
      "const": "45-and-over",
      "title": "45 and over",
      "description": "45 completed years or more.",
      "x-vi": {
        "title": "Từ đủ 45 tuổi trở lên",
        "description": "Từ đủ 45 tuổi trở lên."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-2-1",
        "pc2015-151-1"
      ],
      "x-map": {
        "ctdc": {
          "list": "majorityStatus",
          "code": "Adult",
          "match": "broader"
        },
        "glotip": {
          "list": "Age",
          "code": "18 years or over",
          "match": "broader"
        }
      }
    },
    {
      "const": "18-and-over",
      "title": "18 and over",
      "description": "18 or more, not told more finely.",
      "x-vi": {
        "title": "Từ đủ 18 tuổi trở lên",
        "description": "Từ đủ 18 tuổi trở lên, chưa rõ cụ thể."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-2-1",
        "pc2015-151-1"
      ],
      "x-map": {
        "ctdc": {
          "list": "majorityStatus",
          "code": "Adult",
          "match": "exact"
        },
        "glotip": {
          "list": "Age",
          "code": "18 years or over",
          "match": "exact"
        }
      }
    }
  ]
};
