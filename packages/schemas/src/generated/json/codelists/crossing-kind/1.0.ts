// Generated from schemas/codelists/crossing-kind/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/crossing-kind/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/crossing-kind/1.0",
  "title": "Kind of border crossing",
  "description": "Where the border was crossed.",
  "x-vi": {
    "title": "Hình thức qua biên giới",
    "description": "Qua biên giới ở đâu."
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
      "const": "international-gate",
      "title": "International border gate",
      "description": "At an international border gate.",
      "x-vi": {
        "title": "Cửa khẩu quốc tế",
        "description": "Qua cửa khẩu quốc tế."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "pc2015-150-2-d"
      ]
    },
    {
      "const": "main-gate",
      "title": "Main border gate",
      "description": "At a main border gate.",
      "x-vi": {
        "title": "Cửa khẩu chính",
        "description": "Qua cửa khẩu chính."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "pc2015-150-2-d"
      ]
    },
    {
      "const": "secondary-gate",
      "title": "Secondary border gate",
      "description": "At a secondary border gate or opening.",
      "x-vi": {
        "title": "Cửa khẩu phụ, lối mở",
        "description": "Qua cửa khẩu phụ, lối mở."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "pc2015-150-2-d"
      ]
    },
    {
      "const": "trail",
      "title": "Trail or river",
      "description": "By a trail, a river or canal, outside any gate.",
      "x-vi": {
        "title": "Đường mòn, sông rạch",
        "description": "Qua đường mòn, sông, rạch, không qua cửa khẩu."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "pc2015-150-2-d"
      ]
    },
    {
      "const": "airport",
      "title": "Airport",
      "description": "At an airport.",
      "x-vi": {
        "title": "Cảng hàng không",
        "description": "Qua cảng hàng không."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "pc2015-150-2-d"
      ]
    },
    {
      "const": "seaport",
      "title": "Sea port",
      "description": "At a sea port or by sea.",
      "x-vi": {
        "title": "Cảng biển",
        "description": "Qua cảng biển hoặc đường biển."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "pc2015-150-2-d"
      ]
    },
    {
      "const": "unknown",
      "title": "Unknown",
      "description": "Not known.",
      "x-vi": {
        "title": "Chưa rõ",
        "description": "Chưa xác định."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "pc2015-150-2-d"
      ]
    }
  ]
};
