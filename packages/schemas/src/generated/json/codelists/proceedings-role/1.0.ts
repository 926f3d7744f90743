// Generated from schemas/codelists/proceedings-role/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/proceedings-role/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/proceedings-role/1.0",
  "title": "Role in the proceedings",
  "description": "Which of the proceedings bodies acts.",
  "x-vi": {
    "title": "Vai trò tố tụng",
    "description": "Cơ quan nào tiến hành tố tụng."
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
      "const": "investigating-body",
      "title": "Investigating body",
      "description": "Investigating body.",
      "x-vi": {
        "title": "Cơ quan điều tra",
        "description": "Cơ quan điều tra."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-163"
      ]
    },
    {
      "const": "assigned-body",
      "title": "Body charged with some investigation",
      "description": "Border guard, coast guard or another body that is charged with some investigation.",
      "x-vi": {
        "title": "Cơ quan được giao một số hoạt động điều tra",
        "description": "Bộ đội Biên phòng, Cảnh sát biển hoặc cơ quan khác được giao tiến hành một số hoạt động điều tra."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-163",
        "cpc2015-153"
      ]
    },
    {
      "const": "procuracy",
      "title": "Procuracy",
      "description": "Procuracy.",
      "x-vi": {
        "title": "Viện kiểm sát",
        "description": "Viện kiểm sát."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-165",
        "cpc2015-239"
      ]
    },
    {
      "const": "court",
      "title": "Court",
      "description": "Court.",
      "x-vi": {
        "title": "Tòa án",
        "description": "Tòa án."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "cpc2015-277"
      ]
    }
  ]
};
