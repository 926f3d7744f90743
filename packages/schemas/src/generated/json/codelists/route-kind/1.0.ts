// Generated from schemas/codelists/route-kind/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/route-kind/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/route-kind/1.0",
  "title": "Kind of route",
  "description": "Whether the persons stay in the country or cross the border.",
  "x-vi": {
    "title": "Loại tuyến",
    "description": "Nạn nhân ở trong nước hay qua biên giới."
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
      "const": "domestic",
      "title": "Within Viet Nam",
      "description": "Within one or several provinces.",
      "x-vi": {
        "title": "Trong nước",
        "description": "Trong phạm vi một hoặc nhiều tỉnh, thành phố."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "pc2015-150-2-d"
      ]
    },
    {
      "const": "outbound",
      "title": "Out of Viet Nam",
      "description": "Out of Viet Nam.",
      "x-vi": {
        "title": "Ra nước ngoài",
        "description": "Đưa ra khỏi Việt Nam."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "pc2015-150-2-d",
        "pc2015-151-2"
      ]
    },
    {
      "const": "inbound",
      "title": "Into Viet Nam",
      "description": "From another country into Viet Nam.",
      "x-vi": {
        "title": "Vào Việt Nam",
        "description": "Từ nước khác vào Việt Nam."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "pc2015-150-2-d"
      ]
    },
    {
      "const": "transit",
      "title": "Through Viet Nam",
      "description": "Through Viet Nam to a third country.",
      "x-vi": {
        "title": "Quá cảnh Việt Nam",
        "description": "Qua Việt Nam sang nước thứ ba."
      },
      "x-state": "active",
      "x-provenance": "background",
      "x-basis": [
        "pc2015-150-2-d"
      ]
    },
    {
      "const": "abroad",
      "title": "Abroad only",
      "description": "Between places outside Viet Nam.",
      "x-vi": {
        "title": "Ở nước ngoài",
        "description": "Giữa các nơi ngoài Việt Nam."
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
