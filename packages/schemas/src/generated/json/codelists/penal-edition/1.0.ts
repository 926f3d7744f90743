// Generated from schemas/codelists/penal-edition/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/penal-edition/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/penal-edition/1.0",
  "title": "Edition of the Penal Code",
  "description": "Which penal code the article belongs to: the one in force on the day of the act.",
  "x-vi": {
    "title": "Bộ luật Hình sự áp dụng",
    "description": "Điều luật thuộc Bộ luật Hình sự nào: bộ luật có hiệu lực vào ngày thực hiện hành vi."
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
      "const": "pc2015",
      "title": "Penal Code 2015",
      "description": "Penal Code 100/2015/QH13, as amended up to the day of the act.",
      "x-vi": {
        "title": "Bộ luật Hình sự 2015",
        "description": "Bộ luật Hình sự số 100/2015/QH13, đã sửa đổi, bổ sung đến ngày thực hiện hành vi."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "pc2015-150-1",
        "pc2015-151-1"
      ]
    },
    {
      "const": "pc1999",
      "title": "Penal Code 1999",
      "description": "Penal Code 15/1999/QH10, for acts before 2018.",
      "x-vi": {
        "title": "Bộ luật Hình sự 1999",
        "description": "Bộ luật Hình sự số 15/1999/QH10, đối với hành vi trước năm 2018."
      },
      "x-state": "active",
      "x-provenance": "background"
    }
  ]
};
