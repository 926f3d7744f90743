// Generated from schemas/codelists/accused-status/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/accused-status/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/accused-status/1.0",
  "title": "Status of an accused",
  "description": "Where a person stands in the proceedings of one case.",
  "x-vi": {
    "title": "Tư cách trong vụ án",
    "description": "Tư cách tham gia tố tụng của một người trong một vụ án."
  },
  "type": "string",
  "x-open": false,
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
      "const": "suspect",
      "title": "Accused before trial",
      "description": "Charged; the case is investigated or at the procuracy.",
      "x-vi": {
        "title": "Bị can",
        "description": "Đã bị khởi tố bị can; vụ án đang điều tra hoặc ở viện kiểm sát."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-60",
        "cpc2015-179"
      ],
      "x-map": {
        "glotip": {
          "list": "Indicator",
          "code": "Persons brought into formal contact",
          "match": "broader"
        }
      }
    },
    {
      "const": "defendant",
      "title": "Defendant",
      "description": "Sent to trial.",
      "x-vi": {
        "title": "Bị cáo",
        "description": "Đã bị Tòa án quyết định đưa ra xét xử."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-61",
        "cpc2015-255"
      ],
      "x-map": {
        "glotip": {
          "list": "Indicator",
          "code": "Persons prosecuted",
          "match": "broader"
        }
      }
    },
    {
      "const": "convicted",
      "title": "Convicted",
      "description": "Found guilty by a judgment in force.",
      "x-vi": {
        "title": "Người bị kết án",
        "description": "Bị kết tội bằng bản án đã có hiệu lực pháp luật."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-260",
        "cpc2015-343"
      ],
      "x-map": {
        "glotip": {
          "list": "Indicator",
          "code": "Persons convicted",
          "match": "exact"
        }
      }
    },
    {
      "const": "acquitted",
      "title": "Acquitted",
      "description": "Found not guilty.",
      "x-vi": {
        "title": "Được tuyên không phạm tội",
        "description": "Được Tòa án tuyên không phạm tội."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-260"
      ],
      "x-map": {
        "glotip": {
          "list": "Indicator",
          "code": "Persons prosecuted",
          "match": "broader"
        }
      }
    },
    {
      "const": "suspended",
      "title": "Proceedings suspended",
      "description": "The proceedings against the person are suspended.",
      "x-vi": {
        "title": "Tạm đình chỉ",
        "description": "Tạm đình chỉ đối với bị can, bị cáo."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-229",
        "cpc2015-247"
      ],
      "x-map": {
        "glotip": {
          "list": "Indicator",
          "code": "Persons brought into formal contact",
          "match": "broader"
        }
      }
    },
    {
      "const": "terminated",
      "title": "Proceedings terminated",
      "description": "The proceedings against the person are terminated.",
      "x-vi": {
        "title": "Đình chỉ",
        "description": "Đình chỉ đối với bị can, bị cáo."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-230",
        "cpc2015-248"
      ],
      "x-map": {
        "glotip": {
          "list": "Indicator",
          "code": "Persons brought into formal contact",
          "match": "broader"
        }
      }
    }
  ]
};
