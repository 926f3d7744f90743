// Generated from schemas/common/route/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/common/route/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/common/route/1.0",
  "title": "Route",
  "description": "The way by which persons were brought.",
  "x-vi": {
    "title": "Tuyến",
    "description": "Tuyến đường đưa người."
  },
  "type": "object",
  "properties": {
    "kind": {
      "title": "Kind of route",
      "description": "Within the country or across the border.",
      "x-vi": {
        "title": "Loại tuyến",
        "description": "Trong nước hay qua biên giới."
      },
      "$ref": "https://schemas.lienthong.example/codelists/route-kind/1.0",
      "x-basis": [
        "pc2015-150-2-d",
        "pc2015-151-2"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "place"
      }
    },
    "points": {
      "title": "Points",
      "description": "Places in the order of the way.",
      "x-vi": {
        "title": "Các điểm",
        "description": "Các địa điểm theo thứ tự di chuyển."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/place/1.0"
      },
      "minItems": 1,
      "maxItems": 20,
      "x-basis": [
        "cpc2015-143"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "place"
      }
    },
    "transport": {
      "title": "Transport",
      "description": "Modes of transport.",
      "x-vi": {
        "title": "Phương tiện",
        "description": "Phương tiện đã dùng."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/codelists/transport-mode/1.0"
      },
      "minItems": 1,
      "maxItems": 9,
      "uniqueItems": true,
      "x-basis": [
        "law53-2024-2-1"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "place"
      }
    },
    "crossings": {
      "title": "Border crossings",
      "description": "Where the border was crossed.",
      "x-vi": {
        "title": "Qua biên giới",
        "description": "Hình thức qua biên giới."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/codelists/crossing-kind/1.0"
      },
      "minItems": 1,
      "maxItems": 7,
      "uniqueItems": true,
      "x-basis": [
        "pc2015-150-2-d"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "operational",
        "group": "place"
      }
    }
  },
  "required": [
    "kind"
  ],
  "unevaluatedProperties": false
};
