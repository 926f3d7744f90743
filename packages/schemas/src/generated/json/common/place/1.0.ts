// Generated from schemas/common/place/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/common/place/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/common/place/1.0",
  "title": "Place",
  "description": "In Viet Nam by area, or abroad by country.",
  "x-vi": {
    "title": "Địa điểm",
    "description": "Ở trong nước theo đơn vị hành chính, ở nước ngoài theo quốc gia."
  },
  "oneOf": [
    {
      "type": "object",
      "properties": {
        "in": {
          "title": "In Viet Nam",
          "description": "The place is in Viet Nam.",
          "x-vi": {
            "title": "Ở trong nước",
            "description": "Địa điểm ở Việt Nam."
          },
          "const": "vietnam",
          "x-basis": [
            "technical"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "place"
          }
        },
        "area": {
          "title": "Area",
          "description": "Unit in the edition that the source names.",
          "x-vi": {
            "title": "Đơn vị hành chính",
            "description": "Đơn vị theo phiên bản danh mục của nguồn tin."
          },
          "$ref": "https://schemas.lienthong.example/common/area/1.0",
          "x-basis": [
            "decision124-2004-1",
            "cpc2015-163"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "place"
          }
        },
        "spot": {
          "title": "Exact spot",
          "description": "House, hamlet, bus station, border gate.",
          "x-vi": {
            "title": "Địa điểm cụ thể",
            "description": "Số nhà, ấp, bến xe, cửa khẩu."
          },
          "$ref": "https://schemas.lienthong.example/common/line/1.0",
          "x-basis": [
            "cpc2015-143"
          ],
          "x-privacy": {
            "identifies": "direct",
            "special": "none",
            "group": "place"
          }
        }
      },
      "required": [
        "in",
        "area"
      ],
      "unevaluatedProperties": false
    },
    {
      "type": "object",
      "properties": {
        "in": {
          "title": "Abroad",
          "description": "The place is outside Viet Nam.",
          "x-vi": {
            "title": "Ở nước ngoài",
            "description": "Địa điểm ngoài Việt Nam."
          },
          "const": "abroad",
          "x-basis": [
            "technical"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "place"
          }
        },
        "country": {
          "title": "Country",
          "description": "Country.",
          "x-vi": {
            "title": "Quốc gia",
            "description": "Quốc gia, vùng lãnh thổ."
          },
          "$ref": "https://schemas.lienthong.example/codelists/country/1.0",
          "x-basis": [
            "pc2015-150-2-d",
            "law53-2024-54"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "place"
          }
        },
        "locality": {
          "title": "Locality",
          "description": "Province, town or compound, as told.",
          "x-vi": {
            "title": "Địa phương",
            "description": "Tỉnh, thành phố hoặc khu, theo lời kể."
          },
          "$ref": "https://schemas.lienthong.example/common/label/1.0",
          "x-basis": [
            "law53-2024-54"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "place"
          }
        }
      },
      "required": [
        "in",
        "country"
      ],
      "unevaluatedProperties": false
    },
    {
      "type": "object",
      "properties": {
        "in": {
          "title": "Online",
          "description": "It happened over a network.",
          "x-vi": {
            "title": "Trên mạng",
            "description": "Diễn ra trên không gian mạng."
          },
          "const": "online",
          "x-basis": [
            "technical"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "place"
          }
        },
        "service": {
          "title": "Service",
          "description": "Social network, application or page.",
          "x-vi": {
            "title": "Dịch vụ",
            "description": "Mạng xã hội, ứng dụng hoặc trang."
          },
          "$ref": "https://schemas.lienthong.example/common/label/1.0",
          "x-basis": [
            "cpc2015-143"
          ],
          "x-privacy": {
            "identifies": "quasi",
            "special": "none",
            "group": "place"
          }
        }
      },
      "required": [
        "in"
      ],
      "unevaluatedProperties": false
    },
    {
      "type": "object",
      "properties": {
        "in": {
          "title": "Unknown",
          "description": "The place is not known.",
          "x-vi": {
            "title": "Chưa rõ",
            "description": "Chưa xác định được địa điểm."
          },
          "const": "unknown",
          "x-basis": [
            "technical"
          ],
          "x-privacy": {
            "identifies": "none",
            "special": "none",
            "group": "place"
          }
        }
      },
      "required": [
        "in"
      ],
      "unevaluatedProperties": false
    }
  ]
};
