// Generated from schemas/codelists/edition/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/edition/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/edition/1.0",
  "title": "Edition of figures",
  "description": "Whether figures are provisional or official.",
  "x-vi": {
    "title": "Loại số liệu",
    "description": "Số liệu sơ bộ hay chính thức."
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
    "glotip": {
      "match": "none"
    },
    "iccs": {
      "match": "none"
    }
  },
  "oneOf": [
    {
      "const": "provisional",
      "title": "Provisional",
      "description": "May still change.",
      "x-vi": {
        "title": "Sơ bộ",
        "description": "Còn có thể thay đổi."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "decree09-2019-12"
      ],
      "x-map": {
        "sdmx": {
          "code": "P",
          "match": "exact"
        }
      }
    },
    {
      "const": "official",
      "title": "Official",
      "description": "The official figure of the year.",
      "x-vi": {
        "title": "Chính thức",
        "description": "Số liệu chính thức."
      },
      "x-state": "active",
      "x-provenance": "sourced",
      "x-basis": [
        "decree09-2019-12"
      ],
      "x-map": {
        "sdmx": {
          "code": "A",
          "match": "broader"
        }
      }
    }
  ]
};
