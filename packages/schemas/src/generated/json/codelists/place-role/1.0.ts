// Generated from schemas/codelists/place-role/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/place-role/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/place-role/1.0",
  "title": "Role of a place",
  "description": "What happened at the place.",
  "x-vi": {
    "title": "Vai trò của địa điểm",
    "description": "Việc gì xảy ra tại địa điểm."
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
      "const": "origin",
      "title": "Origin",
      "description": "Where the person came from.",
      "x-vi": {
        "title": "Nơi xuất phát",
        "description": "Nơi nạn nhân ở trước khi bị đưa đi."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-2-1"
      ],
      "x-map": {
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "const": "recruitment",
      "title": "Recruitment",
      "description": "Where the person was recruited.",
      "x-vi": {
        "title": "Nơi tuyển mộ",
        "description": "Nơi nạn nhân bị tuyển mộ."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-2-1"
      ],
      "x-map": {
        "htcds": {
          "list": "hte_Type",
          "code": "Recruitment",
          "match": "exact"
        }
      }
    },
    {
      "const": "transit",
      "title": "Transit",
      "description": "A place on the way.",
      "x-vi": {
        "title": "Nơi trung chuyển",
        "description": "Nơi đi qua."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-2-1"
      ],
      "x-map": {
        "htcds": {
          "list": "hte_Type",
          "code": "Transit",
          "match": "exact"
        }
      }
    },
    {
      "const": "harbouring",
      "title": "Harbouring",
      "description": "Where the person was kept.",
      "x-vi": {
        "title": "Nơi chứa chấp",
        "description": "Nơi nạn nhân bị giữ."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-2-1"
      ],
      "x-map": {
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "const": "hand-over",
      "title": "Hand-over",
      "description": "Where the person was handed over.",
      "x-vi": {
        "title": "Nơi giao nhận",
        "description": "Nơi chuyển giao, tiếp nhận."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-2-1"
      ],
      "x-map": {
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "const": "exploitation",
      "title": "Exploitation",
      "description": "Where the person was exploited.",
      "x-vi": {
        "title": "Nơi bóc lột",
        "description": "Nơi nạn nhân bị bóc lột."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-2-1"
      ],
      "x-map": {
        "htcds": {
          "list": "hte_Type",
          "code": "Exploitation",
          "match": "exact"
        }
      }
    },
    {
      "const": "discovery",
      "title": "Discovery",
      "description": "Where the person or the act was found.",
      "x-vi": {
        "title": "Nơi phát hiện",
        "description": "Nơi phát hiện vụ việc hoặc nạn nhân."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-2-1"
      ],
      "x-map": {
        "htcds": {
          "match": "none"
        }
      }
    },
    {
      "const": "destination",
      "title": "Destination",
      "description": "Where the person was to be brought.",
      "x-vi": {
        "title": "Nơi đến",
        "description": "Nơi nạn nhân được đưa đến."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-2-1"
      ],
      "x-map": {
        "htcds": {
          "match": "none"
        }
      }
    }
  ]
};
